"""Which of the content types of a body or an answer is used, and how it is handled."""

from __future__ import annotations

from typing import Any

from .errors import CodegenError

JSON = "application/json"
BYTES = "application/octet-stream"
TEXT = "text/plain"
MULTIPART = "multipart/form-data"
FORM = "application/x-www-form-urlencoded"


def base(name: str) -> str:
    """A content type without its parameters, in lower case."""
    return name.split(";")[0].strip().lower()


def is_json(name: str) -> bool:
    """Whether a content type is JSON, or a notation that is written in JSON."""
    return base(name) in (JSON, "text/json") or base(name).endswith("+json")


def of_body(content: dict[str, Any], place: str, is_object: Any) -> dict[str, Any]:
    """One content type to send a body with, JSON where there is a choice.

    Args:
        content: The media types by name.
        place: Where the body stands.
        is_object: Tells whether a schema is an object.

    Returns:
        No entry, or one, by a content type that the generator handles; `x-media` in it is what is sent.

    Raises:
        CodegenError: A form is no object.
    """
    for name, media in content.items():
        if is_json(name):
            return {JSON: {"schema": {}, **media, "x-media": name}}
    for name, media in content.items():
        if base(name) in (MULTIPART, FORM):
            schema = media.get("schema") or {"type": "object"}
            if not is_object(schema):
                raise CodegenError(place, f"a body of type {base(name)} that is no object", "describe its fields")
            return {base(name): {**media, "schema": schema}}
    for name in content:
        if base(name) == "*/*":
            return {JSON: {"schema": {}, **content[name], "x-media": JSON}}
    for name in content:
        # Text is sent as it is; whatever we have no notation for is the caller's to encode.
        kind = {} if base(name).startswith("text/") else {"format": "binary"}
        return {BYTES: {"schema": {"type": "string", **kind}, "x-media": BYTES if "*" in name else name}}
    return {}


def of_answer(content: dict[str, Any]) -> dict[str, Any]:
    """One content type to read an answer as, likewise."""
    for name, media in content.items():
        binary = media.get("schema", {}).get("format") == "binary"
        if is_json(name) or (base(name) == "*/*" and not binary):
            return {JSON: {"schema": {}, **media}}
    for name in content:
        if base(name).startswith("text/"):
            return {TEXT: {"schema": {"type": "string"}}}
    for _ in content:
        return {BYTES: {"schema": {"type": "string", "format": "binary"}}}
    return {}
