"""What pages look like to a type checker, so that it can tell the items' type from an operation's answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from symphony_pod.types import Unset

T = TypeVar("T")
S = TypeVar("S")


class _Rooms(Protocol[S]):
    @property
    def rooms(self) -> list[S] | Unset | None: ...


class _Users(Protocol[S]):
    @property
    def users(self) -> list[S] | Unset | None: ...


class _Members(Protocol[S]):
    @property
    def members(self) -> list[S] | Unset | None: ...


class _Streams(Protocol[S]):
    @property
    def streams(self) -> list[S] | Unset | None: ...


class _Data(Protocol[S]):
    @property
    def data(self) -> list[S] | Unset | None: ...


class _Followers(Protocol[S]):
    @property
    def followers(self) -> list[S] | Unset | None: ...


class _Following(Protocol[S]):
    @property
    def following(self) -> list[S] | Unset | None: ...


class _Items(Protocol[S]):
    @property
    def items(self) -> list[S] | Unset | None: ...


class _Sessions(Protocol[S]):
    @property
    def sessions(self) -> list[S] | Unset | None: ...


class _Keys(Protocol[S]):
    @property
    def keys(self) -> list[S] | Unset | None: ...


class _Languages(Protocol[S]):
    @property
    def languages(self) -> list[S] | Unset | None: ...


class _MessageReceiptDetail(Protocol[S]):
    @property
    def message_receipt_detail(self) -> list[S] | Unset | None: ...


Page: TypeAlias = (
    list[T]
    | _Rooms[T]
    | _Users[T]
    | _Members[T]
    | _Streams[T]
    | _Data[T]
    | _Followers[T]
    | _Following[T]
    | _Items[T]
    | _Sessions[T]
    | _Keys[T]
    | _Languages[T]
    | _MessageReceiptDetail[T]
)
"""A page of items of a type: the list itself, or an object that has the list in one of its fields."""

__all__ = ["Page"]
