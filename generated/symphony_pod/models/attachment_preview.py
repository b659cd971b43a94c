# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AttachmentPreview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    NO_EXTRAS,
    UNSET,
    Model,
    Unset,
    checked_mapping,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class AttachmentPreview(Model):
    """A smaller copy of an attached image.

    Attributes:
        file_id: Id of the copy, with which the Agent serves its contents. (`fileId`)
        width: Width of the copy in pixels.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    file_id: str | None | Unset = UNSET
    width: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "fileId",
            "width",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AttachmentPreview")
        self = object.__new__(cls)
        get = src_dict.get
        self.file_id = get("fileId", UNSET)
        self.width = get("width", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.file_id is not UNSET:
            out["fileId"] = self.file_id
        if self.width is not UNSET:
            out["width"] = self.width
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
