# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model FileExtensionsResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..errors import DecodeError
from ..types import (
    NO_EXTRAS,
    UNSET,
    Model,
    Unset,
    checked_mapping,
    decode_list,
    encode,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class FileExtensionsResponse(Model):
    """One page of the file extensions that a Pod allows.

    Attributes:
        data: The extensions of this page; it may be empty while more pages follow.
        paging: The cursors and links that lead to the neighboring pages.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    data: list[FileExtension] | None | Unset = UNSET
    paging: Pagination | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "data",
            "paging",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "FileExtensionsResponse")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "data"
            self.data = decode_list(FileExtension.from_dict, get(at, UNSET))
            at = "paging"
            self.paging = value if (value := get(at, UNSET)) is UNSET or value is None else Pagination.from_dict(value)
        except DecodeError as error:
            error.within(at)
            raise
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.data is not UNSET:
            out["data"] = encode(self.data, extras=extras)
        if self.paging is not UNSET:
            out["paging"] = self.paging.to_dict(extras=extras) if self.paging else self.paging
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .file_extension import FileExtension  # noqa: E402
from .pagination import Pagination  # noqa: E402
