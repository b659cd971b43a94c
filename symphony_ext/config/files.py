"""Configuration files: where they lie, and what stands in them, as texts in sections."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from symphony_ext.errors import ConfigurationError

FILE_VARIABLE = "SYMPHONY_CONFIG_FILE"
"""The environment variable that tells the path of the file where nothing else does."""

_MOST_BYTES = 1 << 20
_EXAMPLE = "give the path of a configuration file, such as 'config.yaml'"
_DEFAULTS = ("config.yaml", "config.yml", "config.json")


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """What a file holds."""

    path: Path
    """Where it is, as an absolute path."""

    tree: dict[str, Any] = field(repr=False)
    """Sections, lists and texts; numbers are texts as well, since only the key tells what they mean."""

    exposed: bool
    """Whether others on this machine can read it."""


def find_config(path: str | os.PathLike[str] | None, environ: Mapping[str, str]) -> Path | None:
    """Find a configuration file.

    Args:
        path: Where it is (``~`` is the home directory); where there is no such file, a relative path is looked for in
            ``~/.symphony``, too, the folder of Symphony's kits. None for the path that the environment variable
            ``SYMPHONY_CONFIG_FILE`` tells, or else config.yaml, config.yml or config.json in ``~/.symphony``.
        environ: The environment variables.

    Returns:
        The path; None where none was asked for and there is none.

    Raises:
        ConfigurationError: There is no such file.
    """
    home = _home()
    if path is None and not environ.get(FILE_VARIABLE):
        places = [] if home is None else [home / ".symphony" / name for name in _DEFAULTS]
        return next((place for place in places if place.is_file()), None)
    given: Any = environ[FILE_VARIABLE] if path is None else path
    if not isinstance(given, (str, os.PathLike)):
        raise ConfigurationError(f"path is of type {type(given).__name__}; {_EXAMPLE}")
    text = os.fsdecode(cast("str | os.PathLike[str]", given))
    if not text.strip():
        raise ConfigurationError(f"path is empty; {_EXAMPLE}")
    try:
        first = Path(text).expanduser()
    except RuntimeError:
        raise ConfigurationError(f"there is no home directory for {text!r}; give a path without ~") from None
    places = [first] if first.is_absolute() or home is None else [first, home / ".symphony" / first]
    for place in places:
        if _exists(place):
            return place.absolute()
    looked = " and ".join(repr(str(place.absolute())) for place in places)
    raise ConfigurationError(f"there is no configuration file {text!r} (looked at {looked}); check the path")


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:
        return None


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a path that the system does not take
        return False


def read_config(path: Path) -> ConfigFile:
    """Read a configuration file: JSON, or else YAML, whatever it is called.

    Args:
        path: Where it is.

    Returns:
        What it holds.

    Raises:
        ConfigurationError: It cannot be read, is neither JSON nor YAML, says a key twice, or is YAML where the package
            pyyaml is missing. Nothing that stands in the file is in the message.
    """
    name = f"the configuration file {str(path)!r}"
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise ConfigurationError(f"{name} cannot be read ({error.strerror}); check it and its owner") from None
    if len(data) > _MOST_BYTES:
        raise ConfigurationError(f"{name} is longer than any configuration; check the path")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigurationError(f"{name} is not encoded in UTF-8; save it so") from None
    try:
        tree = _parsed(text, path, name)
    except RecursionError:
        raise ConfigurationError(f"{name} has sections in sections without end; check it") from None
    if not isinstance(tree, dict):
        raise ConfigurationError(f"{name} holds no keys; begin with one like 'host: acme.symphony.com'")
    sections = cast("dict[str, Any]", tree)
    exposed = os.name == "posix" and bool(mode & (stat.S_IRGRP | stat.S_IROTH))
    return ConfigFile(path, sections, exposed)


def _parsed(text: str, path: Path, name: str) -> Any:
    try:
        return json.loads(
            text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=lambda pairs: _once(pairs, name)
        )
    except json.JSONDecodeError as error:
        if path.suffix.lower() == ".json":
            raise ConfigurationError(f"{name} is no JSON (line {error.lineno}, column {error.colno})") from None
    try:
        from symphony_ext.config.yaml_texts import load_texts
    except ModuleNotFoundError as error:
        if error.name != "yaml":
            raise
        raise ConfigurationError(
            f"{name} is YAML, which takes a package that is missing; run pip install 'symphony-pod-client[yaml]', or "
            "write it as JSON"
        ) from None
    return load_texts(text, name)


def _once(pairs: list[tuple[str, Any]], name: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ConfigurationError(f"{name} says {key!r} twice in one section; leave one of them out")
        found[key] = value
    return found


__all__ = ["FILE_VARIABLE", "ConfigFile", "find_config", "read_config"]
