"""The functions that read lists."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from symphony_ext.errors import InvalidInput
from symphony_ext.pagination.options import PageOptions, Progress
from symphony_ext.pagination.paginator import AsyncPaginator, Paginator
from symphony_ext.pagination.planning import is_sized, plan_of, position_of
from symphony_ext.pagination.progress import Meter
from symphony_ext.pagination.target import target_of

if TYPE_CHECKING:
    from symphony_ext.pagination.position import Position
    from symphony_ext.pagination.shapes import Page

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")

OPTIONS = tuple(field.name for field in dataclasses.fields(PageOptions))
"""The names of the options, which no operation has a parameter of."""


@overload
def paginate(
    operation: Callable[[], Page[T]],
    /,
    *,
    page_size: int | None = ...,
    concurrency: int = ...,
    start: Position | str | None = ...,
    progress: bool | Progress = ...,
    patience: float = ...,
) -> Paginator[T]: ...
@overload
def paginate(operation: Callable[P, Page[T]], /, *args: P.args, **kwargs: P.kwargs) -> Paginator[T]: ...
@overload
def paginate(
    operation: Callable[P, Page[T]], options: PageOptions, /, *args: P.args, **kwargs: P.kwargs
) -> Paginator[T]: ...
def paginate(operation: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Paginator[Any]:
    """Read a list to its end, and give its items one by one.

    The pages are fetched as they are needed; memory holds one page, or as many as `concurrency` says. Give options by
    name where the operation needs no parameters of its own, parameters by name where no options are needed, and where
    both are, the options as a `PageOptions` first::

        paginate(pod.users.list_users, page_size=1000)
        paginate(pod.users.search_users, body=query, local=True)
        paginate(pod.users.search_users, PageOptions(concurrency=4), body=query)

    Where the list begins may be said by the operation's own parameter (`skip`, `after`, `last_user_id` and so on), and
    the size of its pages by `limit`.

    Args:
        operation: A list operation of a client, such as ``pod.users.list_users``, or a generated function, such as
            ``list_users.sync`` with ``client=pod``; also in a ``functools.partial``. It is called once for each page.
        args: A `PageOptions`, or nothing.
        kwargs: The options of `PageOptions` by name (`page_size`, `concurrency`, `start`, `progress`, `patience`), and
            the parameters of the operation.

    Returns:
        An iterator over the items, which knows its `position`, the `total` where the Pod tells it, and the `errors` of
        single ids.

    Raises:
        InvalidInput: The operation is none that answers a list, or an option or a parameter cannot work; nothing has
            been sent.
        ConfigurationError: A progress bar is wanted, and tqdm is not installed.
        TypeError: The operation does not take these parameters.
        PaginationError: While reading: the Pod contradicts itself, so that items could be missing; its `position` says
            how far the reading came.
        PodError: While reading: whatever the operation raises. What was read before has been given.
    """
    return Paginator(**_prepared(operation, args, kwargs, asynchronous=False, whole=False))


@overload
def pages(
    operation: Callable[[], R],
    /,
    *,
    page_size: int | None = ...,
    concurrency: int = ...,
    start: Position | str | None = ...,
    progress: bool | Progress = ...,
    patience: float = ...,
) -> Paginator[R]: ...
@overload
def pages(operation: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Paginator[R]: ...
@overload
def pages(operation: Callable[P, R], options: PageOptions, /, *args: P.args, **kwargs: P.kwargs) -> Paginator[R]: ...
def pages(operation: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Paginator[Any]:
    """Read a list to its end, and give its pages one by one, as the operation answers them.

    Items that come twice at the border of two pages are left out of the second, and pages without items are not given,
    unless they are of ids that were looked up.

    Args:
        operation: As for `paginate`.
        args: As for `paginate`.
        kwargs: As for `paginate`.

    Returns:
        An iterator over the pages, as for `paginate`.

    Raises:
        PodError: As for `paginate`.
    """
    return Paginator(**_prepared(operation, args, kwargs, asynchronous=False, whole=True))


@overload
def apaginate(
    operation: Callable[[], Awaitable[Page[T]]],
    /,
    *,
    page_size: int | None = ...,
    concurrency: int = ...,
    start: Position | str | None = ...,
    progress: bool | Progress = ...,
    patience: float = ...,
) -> AsyncPaginator[T]: ...
@overload
def apaginate(
    operation: Callable[P, Awaitable[Page[T]]], /, *args: P.args, **kwargs: P.kwargs
) -> AsyncPaginator[T]: ...
@overload
def apaginate(
    operation: Callable[P, Awaitable[Page[T]]], options: PageOptions, /, *args: P.args, **kwargs: P.kwargs
) -> AsyncPaginator[T]: ...
def apaginate(operation: Callable[..., Any], /, *args: Any, **kwargs: Any) -> AsyncPaginator[Any]:
    """As `paginate`, for asyncio: with an operation of an ``AsyncSymphonyPod``, or ``list_users.asyncio``."""
    return AsyncPaginator(**_prepared(operation, args, kwargs, asynchronous=True, whole=False))


@overload
def apages(
    operation: Callable[[], Awaitable[R]],
    /,
    *,
    page_size: int | None = ...,
    concurrency: int = ...,
    start: Position | str | None = ...,
    progress: bool | Progress = ...,
    patience: float = ...,
) -> AsyncPaginator[R]: ...
@overload
def apages(operation: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs) -> AsyncPaginator[R]: ...
@overload
def apages(
    operation: Callable[P, Awaitable[R]], options: PageOptions, /, *args: P.args, **kwargs: P.kwargs
) -> AsyncPaginator[R]: ...
def apages(operation: Callable[..., Any], /, *args: Any, **kwargs: Any) -> AsyncPaginator[Any]:
    """As `pages`, for asyncio: with an operation of an ``AsyncSymphonyPod``, or ``list_users.asyncio``."""
    return AsyncPaginator(**_prepared(operation, args, kwargs, asynchronous=True, whole=True))


def _prepared(
    operation: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], *, asynchronous: bool, whole: bool
) -> dict[str, Any]:
    """What an iterator is made of."""
    options = PageOptions()
    if args and isinstance(args[0], PageOptions):
        options, args = args[0], args[1:]
    named = {name: kwargs.pop(name) for name in OPTIONS if name in kwargs}
    options = dataclasses.replace(options, **named)
    target = target_of(operation, args, kwargs, asynchronous=asynchronous)
    if options.page_size is not None and not is_sized(target.listing):
        raise InvalidInput(f"{target.name} does not let its caller choose the size of pages; leave page_size out")
    position = position_of(target, options)
    plan = plan_of(target, options, position)
    count = 0 if position is None else position.count
    meter = Meter(options.progress, target.name, count) if options.progress else None
    return {"target": target, "plan": plan, "options": options, "count": count, "whole": whole, "meter": meter}


__all__ = ["apages", "apaginate", "pages", "paginate"]
