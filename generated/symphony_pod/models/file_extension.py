# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model FileExtension."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..errors import DecodeError
from ..types import (
    NO_EXTRAS,
    UNSET,
    Limit,
    Model,
    Unset,
    checked_mapping,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class FileExtension(Model):
    """A file extension, and where files of it may go.

    Attributes:
        extension: The extension with its leading dot, in lower case, at most 64 characters; it serves as the id.
        scope_internal: Whether files of it may be shared in conversations within the company.
        scope_external: Whether files of it may be shared in conversations with other companies.
        scope_xpod: Whether files of it may be received from another company's Pod (cross-pod). Pods of version 24.2
            and later send it.
        source: `SYSTEM` for an extension that Symphony itself knows, `CUSTOMER` for one that an administrator has
            added.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    extension: str | None | Unset
    scope_internal: bool | None | Unset = UNSET
    scope_external: bool | None | Unset = UNSET
    scope_xpod: bool | None | Unset = UNSET
    source: FileExtensionSource | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "extension",
            "scope_internal",
            "scope_external",
            "scope_xpod",
            "source",
        )
    )

    LIMITS: ClassVar[Mapping[str, Limit]] = {
        "extension": Limit("length", None, 64),
    }

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "FileExtension")
        self = object.__new__(cls)
        get = src_dict.get
        self.extension = get("extension", UNSET)
        self.scope_internal = get("scope_internal", UNSET)
        self.scope_external = get("scope_external", UNSET)
        self.scope_xpod = get("scope_xpod", UNSET)
        at = ""
        try:
            at = "source"
            self.source = (
                value if (value := get(at, UNSET)) is UNSET or value is None else FileExtensionSource.from_json(value)
            )
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
        if self.extension is not UNSET:
            out["extension"] = self.extension
        if self.scope_internal is not UNSET:
            out["scope_internal"] = self.scope_internal
        if self.scope_external is not UNSET:
            out["scope_external"] = self.scope_external
        if self.scope_xpod is not UNSET:
            out["scope_xpod"] = self.scope_xpod
        if self.source is not UNSET:
            out["source"] = self.source
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .file_extension_source import FileExtensionSource  # noqa: E402
