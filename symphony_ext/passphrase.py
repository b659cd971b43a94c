"""What a key, or a file with one, is encrypted with."""

from __future__ import annotations

from typing import Any

from symphony_ext.errors import ConfigurationError


def passphrase_bytes(given: Any) -> bytes | None:
    """Take a passphrase as the libraries for keys take it.

    Args:
        given: The passphrase, as a text or as bytes; None, or empty, for none.

    Returns:
        The passphrase; None for none.

    Raises:
        ConfigurationError: It is something else, which the message does not repeat.
    """
    if given is None or isinstance(given, bytes):
        return given or None
    if isinstance(given, str):
        return given.encode() or None
    raise ConfigurationError(f"passphrase is of type {type(given).__name__}; give a text, or leave it out")


__all__ = ["passphrase_bytes"]
