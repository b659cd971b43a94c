"""What administrators set for the whole Pod: URI schemes, file extensions, and single sign-on."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from symphony_ext.sandbox.shapes import JsonObject

SYSTEM = "SYSTEM"
CUSTOMER = "CUSTOMER"

SYSTEM_EXTENSIONS = tuple(
    f".{name}"
    for name in (
        *("csv", "doc", "docx", "gif", "jpeg", "jpg", "json", "log", "mp3", "mp4", "odt", "pdf", "png", "ppt"),
        *("pptx", "rtf", "txt", "xls", "xlsx", "xml", "zip"),
    )
)
"""The file extensions that Symphony itself knows."""

PROTOCOLS = ("http", "https", "mailto", "sip", "tel", "symphony")
"""The URI schemes that a new Pod allows."""

LANGUAGES = ("english", "french", "japanese")

_SSO_KEY = "sso"


@dataclass(frozen=True, slots=True)
class FileExtension:
    """A file extension that may be uploaded, and where files of it may go.

    Attributes:
        extension: It, with its dot, in lower case.
        scope_internal: Whether within the company.
        scope_external: Whether to other companies.
        scope_xpod: Whether from other companies' Pods.
        source: :data:`SYSTEM` or :data:`CUSTOMER`.
    """

    extension: str
    scope_internal: bool = True
    scope_external: bool = True
    scope_xpod: bool = True
    source: str = SYSTEM


class PodSettings:
    """The settings of the Pod.

    Attributes:
        protocols: The allowed URI schemes as they are saved, by themselves.
        extensions: The allowed file extensions as they are saved, by themselves.
        sso_records: The configuration of single sign-on as it is saved; empty until one is stored.
    """

    def __init__(self) -> None:
        self.protocols: Records[str, str] = Records(
            "protocols", lambda scheme: {"scheme": scheme}, lambda saved: str(saved["scheme"]), str
        )
        self.extensions: Records[str, FileExtension] = Records(
            "file_extensions", asdict, lambda saved: FileExtension(**saved), str
        )
        self.sso_records: Records[str, JsonObject] = Records("sso", dict, dict, str)

    @property
    def sso(self) -> JsonObject | None:
        """How people sign in through their company's identity provider, as ``SsoConfiguration``; None if not set."""
        return self.sso_records.get(_SSO_KEY)

    @sso.setter
    def sso(self, configuration: JsonObject) -> None:
        self.sso_records.put(_SSO_KEY, configuration)
