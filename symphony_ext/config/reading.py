"""From what a file and the environment hold to values by key; what is wrong or without effect is named."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard, cast

from symphony_ext.config.keys import (
    ACCOUNTS,
    ALIASES,
    IDLE,
    KEYS,
    MARKS,
    PREFIX,
    PROOFS,
    SECRETS,
    SECTIONS,
    VARIABLES,
    Kind,
    hint,
    variable_of,
)
from symphony_ext.config.substitution import substitute
from symphony_ext.errors import ConfigurationError

_TRUE, _FALSE = ("true", "yes", "on"), ("false", "no", "off")
_MOST = 2**63 - 1
_MAX_PORT = 65_535


@dataclass(frozen=True, slots=True)
class Reading:
    """What a configuration comes to."""

    values: dict[str, Any] = field(repr=False)
    """The values by key, such as ``bot.username``; a text, a number, a flag, or a dict of texts. May hold secrets."""

    unknown: list[str]
    """What is unknown, each with what may have been meant."""

    idle: list[str]
    """What is known and has no effect, each with the reason."""

    inline: list[str]
    """The keys whose secrets stand in the file itself."""


def read_values(tree: Mapping[str, Any], name: str, environ: Mapping[str, str]) -> Reading:
    """Read the values of a configuration.

    Args:
        tree: What the file holds: sections, and texts. A section ``bdk``, which files of Spring have, is taken for the
            whole; what stands beside it belongs to others.
        name: What messages call the file.
        environ: The environment variables: those that texts refer to, and those that stand for keys and come first.

    Returns:
        The values.

    Raises:
        ConfigurationError: A value is not of the kind that its key takes, or a key is given twice, under two names. The
            message names the file, the key and the remedy, and no value.
    """
    reader = _Reader(name, environ)
    section: Any = tree.get("bdk")
    if _is_section(section):
        reader.walk(section, "bdk.")
        for other in tree:
            if other != "bdk":
                reader.reading.idle.append(f"{other} (it is not of the section bdk)")
    else:
        reader.walk(tree)
    reader.take_variables()
    return reader.reading


class _Reader:
    def __init__(self, name: str, environ: Mapping[str, str]) -> None:
        self.reading = Reading({}, [], [], [])
        self._name = name
        self._environ = environ
        self._shown = ""  # what stands before the path of a key, as the user wrote it
        self._spelt: dict[str, str] = {}

    def walk(self, tree: Mapping[Any, Any], shown: str = "") -> None:
        """Read a section, and those in it."""
        self._shown = shown
        waiting = [("", tree)]
        while waiting:
            path, section = waiting.pop(0)
            for given, value in section.items():
                below = f"{path}.{given}" if path else str(given)
                if value is None or below in MARKS:
                    continue
                if below in KEYS or below in ALIASES:
                    self._take(below, value)
                elif below in IDLE:
                    self._leave(below)
                elif below in SECTIONS:
                    waiting.append((below, self._section(below, value)))
                else:
                    self._puzzle(below)

    def take_variables(self) -> None:
        """Let environment variables come before the keys that they stand for."""
        values = self.reading.values
        for variable in sorted(name for name in self._environ if name.startswith(PREFIX)):
            key = VARIABLES.get(variable)
            if key is None:
                meant = hint(variable)
                told = f"{variable} (did you mean {meant}?)" if meant else variable
                if not any(variable.startswith(variable_of(idle)) for idle in IDLE):
                    self.reading.unknown.append(told)
                continue
            section, _, rest = key.partition(".")
            if section in ACCOUNTS and rest in PROOFS:  # another way to prove it is replaced, not contradicted
                for other in PROOFS:
                    if f"{section}.{other}" in self._spelt:
                        values.pop(f"{section}.{other}", None)
            text = self._environ[variable]
            if key in self.reading.inline:
                self.reading.inline.remove(key)
            if not text:
                values.pop(key, None)
            else:
                values[key] = self._converted(KEYS[key], text, f"the environment variable {variable}")

    def _section(self, path: str, value: Any) -> Mapping[Any, Any]:
        if _is_section(value):
            return value
        keys = [key.removeprefix(f"{path}.") for key in KEYS if key.startswith(f"{path}.")]
        raise ConfigurationError(f"{self._at(path)} is {_kind_of(value)}; give a section with {', '.join(keys)}")

    def _take(self, given: str, value: Any) -> None:
        key = ALIASES.get(given, given)
        if key in self._spelt:
            raise ConfigurationError(
                f"{self._at(given)} is the older name of {key}, which is given as well; leave one of them out"
            )
        self._spelt[key] = given
        kind = KEYS[key]
        place = self._at(given)
        if kind is Kind.HEADERS:
            self.reading.values[key] = self._headers(value, place, key)
            return
        if isinstance(value, str):
            done = substitute(value, self._environ, place)
            if kind in SECRETS and done.literal and done.text:
                self.reading.inline.append(key)
            value = done.text
        if value != "":
            self.reading.values[key] = self._converted(kind, value, place)

    def _headers(self, value: Any, place: str, key: str) -> dict[str, str]:
        if not _is_section(value):
            raise ConfigurationError(f"{place} is {_kind_of(value)}; give {Kind.HEADERS.value}")
        found: dict[str, str] = {}
        for header, text in value.items():
            below = f"{place}.{header}"
            if not isinstance(text, str):
                raise ConfigurationError(f"{below} is {_kind_of(text)}; give a text")
            done = substitute(text, self._environ, below)
            if done.literal and re.search("auth|token|secret|key|password", str(header), re.IGNORECASE):
                self.reading.inline.append(f"{key}.{header}")
            found[str(header)] = done.text
        return found

    def _leave(self, path: str) -> None:
        self.reading.idle.append(f"{self._shown}{path} ({IDLE[path]})")

    def _puzzle(self, path: str) -> None:
        meant = hint(path)
        shown = self._shown + path
        if not shown.isprintable():
            shown = repr(shown)
        self.reading.unknown.append(f"{shown} (did you mean {self._shown}{meant}?)" if meant else shown)

    def _at(self, path: str) -> str:
        return f"{self._name}: {self._shown}{path}"

    def _converted(self, kind: Kind, value: Any, place: str) -> Any:
        wrong = ConfigurationError(f"{place} is {_kind_of(value)}; give {kind.value}")
        if kind is Kind.FLAG and isinstance(value, bool):
            return value
        if not isinstance(value, str):
            raise wrong
        if kind is Kind.HEADERS:
            return self._headers_of_variable(value, place)
        if kind is Kind.FLAG:
            if value.lower() not in (*_TRUE, *_FALSE):
                raise ConfigurationError(f"{place} is neither true nor false; give one of them")
            return value.lower() in _TRUE
        if kind in (Kind.PORT, Kind.WHOLE, Kind.MILLISECONDS, Kind.FACTOR):
            return _number(kind, value, place)
        if kind not in (Kind.CONTENT, Kind.CERTIFICATES) and not value.isprintable():
            raise ConfigurationError(f"{place} holds line breaks or control characters; give {kind.value} in one line")
        return value

    def _headers_of_variable(self, value: str, place: str) -> dict[str, str]:
        try:
            found: Any = json.loads(value)
        except (ValueError, RecursionError):
            found = None
        entries: dict[str, Any] = cast("dict[str, Any]", found) if isinstance(found, dict) else {"": None}
        if not all(isinstance(text, str) for text in entries.values()):
            raise ConfigurationError(f'{place} is no JSON object of texts; give one like {{"X-Header": "text"}}')
        return entries


def _number(kind: Kind, text: str, place: str) -> int | float:
    wrong = ConfigurationError(f"{place} is not what it should be; give {kind.value}")
    try:
        if kind is Kind.FACTOR:
            factor = float(text)
            if not 0 <= factor < float("inf"):
                raise wrong
            return factor
        if not re.fullmatch(r"[+-]?[0-9]{1,18}", text):
            raise wrong
        number = int(text)
    except ValueError:
        raise wrong from None
    least, most = {Kind.PORT: (1, _MAX_PORT), Kind.MILLISECONDS: (0, _MOST)}.get(kind, (-_MOST, _MOST))
    if not least <= number <= most:
        raise wrong
    return number


def _is_section(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, Mapping):
        return "a section"
    if isinstance(value, list):
        return "a list"
    return "a text" if isinstance(value, str) else f"of type {type(value).__name__}"


__all__ = ["Reading", "read_values"]
