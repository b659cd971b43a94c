"""Environment variables in the texts of a file: ``${NAME}``, with a default or without."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from symphony_ext.errors import ConfigurationError

_REFERENCE = re.compile(r"\$(?P<escape>\$)?\{(?P<inner>[^{}]*)\}")
_INNER = re.compile(r"(?P<name>[A-Za-z_][A-Za-z0-9_.]*)(?P<default>:-?.*)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Substituted:
    """A text with its variables replaced."""

    text: str = field(repr=False)  # which may be a secret
    literal: bool
    """Whether the whole text stands in the file: nothing of it came from the environment."""


def substitute(text: str, environ: Mapping[str, str], place: str) -> Substituted:
    """Replace the variables in a text.

    ``${NAME}`` is the variable; ``${NAME:-default}``, or ``${NAME:default}``, is the default where there is no such
    variable, or an empty one. ``${user.home}``, as files of the kit for Java have it, is the home directory.
    ``$${NAME}`` stands for ``${NAME}`` itself. What a variable holds is taken as it is.

    Args:
        text: The text.
        environ: The variables.
        place: Where it stands, for messages.

    Returns:
        The text.

    Raises:
        ConfigurationError: There is no such variable and no default, or a reference is malformed. The text is not in
            the message, for it may be a secret.
    """
    taken = False

    def value(match: re.Match[str]) -> str:
        nonlocal taken
        if match["escape"]:
            return match[0][1:]
        inner = _INNER.fullmatch(match["inner"])
        if inner is None:
            raise ConfigurationError(f"{place} has a ${{...}} that names no variable; write $${{ for ${{ itself")
        name = inner["name"]
        found = str(Path.home()) if name == "user.home" else environ.get(name, "")
        if not found and inner["default"] is not None:
            return inner["default"].removeprefix(":").removeprefix("-")
        if not found:
            raise ConfigurationError(
                f"{place} refers to the environment variable {name}, which is not set, or empty; set it, or write "
                f"${{{name}:-default}}"
            )
        taken = True
        return found

    if "${" in _REFERENCE.sub("", text):
        raise ConfigurationError(
            f"{place} has a ${{ that is not closed, or one within another; write $${{...}} for ${{...}} itself"
        )
    done = _REFERENCE.sub(value, text)
    return Substituted(done, not taken)


__all__ = ["Substituted", "substitute"]
