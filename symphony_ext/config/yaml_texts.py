"""YAML, read as texts in sections; needs the package pyyaml (extra ``yaml``)."""

from __future__ import annotations

from typing import Any

import yaml

from symphony_ext.errors import ConfigurationError

_MERGE = "tag:yaml.org,2002:merge"


class _TextLoader(yaml.SafeLoader):
    """Reads what is plain as a text, so that a password of 0123 or a username of no stays what it is.

    The key tells what a text means, where it is no text.
    """

    yaml_implicit_resolvers = {  # noqa: RUF012 - as the class above has it
        first: [resolver for resolver in resolvers if resolver[0] in ("tag:yaml.org,2002:null", _MERGE)]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Make a section, in which each key stands once."""
        seen: set[str] = set()
        for key, _value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.tag != _MERGE:
                if key.value in seen:
                    raise _RepeatedKeyError(key.value, key.start_mark.line + 1)
                seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


class _RepeatedKeyError(Exception):
    def __init__(self, key: str, line: int) -> None:
        super().__init__(key, line)
        self.key = key
        self.line = line


def load_texts(text: str, name: str) -> Any:
    """Read YAML.

    Args:
        text: The YAML.
        name: What messages call it.

    Returns:
        Dicts, lists, texts and None.

    Raises:
        ConfigurationError: It is no YAML, holds objects of some program, or says a key twice. Nothing that stands in it
            is in the message, but for a key said twice.
    """
    try:
        return yaml.load(text, Loader=_TextLoader)  # noqa: S506 - it derives from SafeLoader
    except _RepeatedKeyError as error:
        raise ConfigurationError(
            f"{name} says {error.key!r} twice in one section (line {error.line}); leave one of them out"
        ) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        where = f" (line {mark.line + 1}, column {mark.column + 1})" if mark is not None else ""
        raise ConfigurationError(
            f"{name} is no YAML{where}; put texts that hold more than letters and digits in quotes"
        ) from None
    except ValueError:  # a date that is none, say, where a tag asks for one
        raise ConfigurationError(f"{name} holds a value that is not what its tag says; leave the tags out") from None


__all__ = ["load_texts"]
