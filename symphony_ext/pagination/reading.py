"""Finding things in pages: the items, their keys, how many there are in all."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any, TypeGuard

from symphony_pod.types import UNSET, Model

from symphony_ext.pagination.table import ITSELF, Batches, Cursor, Listing, OnePage, PageNumber


class FaultError(Exception):
    """A page that cannot be right, or cannot be told from one that is not; becomes a `PaginationError`."""


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def follow(value: Any, path: str) -> Any:
    """What a path of fields leads to; None where something on the way is null or absent.

    Args:
        value: Where the path begins.
        path: Names with dots between them, or `ITSELF`.
    """
    if path != ITSELF:
        for name in path.split("."):
            value = getattr(value, name, None)
            if value is None or value is UNSET:
                return None
    return value


def keys_of(items: Sequence[Any], path: str) -> list[Any]:
    """The key of each item, a number or a text; None for one that has none."""
    if not path:
        return [None] * len(items)
    found = [follow(item, path) for item in items] if path != ITSELF else items
    return [key if isinstance(key, (int, str)) else None for key in found]


def items_of(listing: Listing, page: Any, *, may_be_blank: bool) -> list[Any]:
    """The items of a page.

    Every field of an answer is optional, so that a missing list alone does not mean that there are no items; something
    else in the page has to say so too.

    Args:
        listing: What is known of the operation.
        page: The page.
        may_be_blank: Whether the contract has the status 204, which comes as a page without any field.

    Raises:
        FaultError: The page has no list, and nothing that says that this is right.
    """
    found = getattr(page, listing.items, None) if listing.items else page
    if is_list(found):
        return found
    if not isinstance(page, Model) or not hasattr(page, listing.items):
        raise FaultError(f"the operation gave a {type(page).__name__}, which is no page of this list")
    if not page.to_dict():
        if may_be_blank:
            return []
        raise FaultError(f"the answer is empty, where the contract promises the list `{listing.items}`")
    if _is_vouched(listing, page, is_null=found is None):
        return []
    raise FaultError(f"the answer has no list `{listing.items}`, and nothing that says that there are no more items")


def _is_vouched(listing: Listing, page: Model, *, is_null: bool) -> bool:
    """Whether a page without a list says elsewhere what that means."""
    match listing:
        case Cursor():
            return isinstance(getattr(page, listing.pagination), Model)
        case PageNumber():
            return isinstance(getattr(page, listing.meta), Model)
        case Batches() if listing.errors:
            return isinstance(getattr(page, listing.errors), list)
        case OnePage():
            return is_null
        case _:
            return total_of(listing, page) is not None


def total_of(listing: Listing, page: Any) -> int | None:
    """How many items a page says that there are in all; None where it does not."""
    if not listing.total:
        return None
    total = follow(page, listing.total)
    return total if type(total) is int and total >= 0 else None


def with_items(listing: Listing, page: Any, items: list[Any]) -> Any:
    """A page like another, but with other items."""
    if not listing.items:
        return items
    changed = copy.copy(page)
    setattr(changed, listing.items, items)
    return changed


class Border:
    """Notices what comes twice: a whole page, or items of the page before.

    Args:
        key: Path of the items' key; without one, only whole pages are noticed.
    """

    def __init__(self, key: str) -> None:
        self._key = key
        self._before: list[Any] = []
        self._known: set[Any] = set()

    def fresh(self, items: Sequence[Any]) -> list[int]:
        """Which items are not of the page before, as indexes.

        Args:
            items: The items of a page, at least one.

        Raises:
            FaultError: The page begins as the one before does, so that the Pod seems to answer the same page always.
        """
        keys = keys_of(items, self._key)
        if keys[0] is None:  # then nothing less than the whole can be compared
            # Entries without a key can be equal and yet be two; a page of several different ones hardly comes twice.
            same = list(items) == self._before and any(item != items[0] for item in items)
            self._before, self._known = list(items), set()
            kept = list(range(len(items)))
        else:
            same = bool(self._before) and keys[0] == self._before[0]
            kept = [index for index, key in enumerate(keys) if key is None or key not in self._known]
            self._before, self._known = keys[:1], {key for key in keys if key is not None}
        if same:
            raise FaultError("the Pod answered the page before once more, as if it ignored where to go on")
        return kept
