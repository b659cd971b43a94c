"""Reading lists to their end: `paginate` gives the items of any list operation, `pages` its pages.

Start with `paginate`, or `apaginate` for asyncio.
"""

from __future__ import annotations

from symphony_ext.pagination.entry import apages, apaginate, pages, paginate
from symphony_ext.pagination.options import PageOptions, Progress
from symphony_ext.pagination.paginator import AsyncPaginator, Paginator
from symphony_ext.pagination.position import Position

__all__ = [
    "AsyncPaginator",
    "PageOptions",
    "Paginator",
    "Position",
    "Progress",
    "apages",
    "apaginate",
    "pages",
    "paginate",
]
