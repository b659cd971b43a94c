"""Apply OpenAPI Overlay 1.0 documents: targeted updates and removals, each of which must match something."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import jsonpath

from .errors import CodegenError
from .grammar import is_list, is_mapping, mapping
from .reading import Document, read_mapping

if TYPE_CHECKING:
    from pathlib import Path

_ACTION_KEYS = frozenset(("target", "description", "update", "remove"))


class Action:
    """One action of an overlay, with the count of nodes that it has met so far."""

    def __init__(self, content: object, place: str) -> None:
        self.place = place
        raw = mapping(content, place)
        unknown = [key for key in raw if key not in _ACTION_KEYS and not key.startswith("x-")]
        if unknown or "target" not in raw or ("update" in raw) == (raw.get("remove") is True):
            raise CodegenError(place, "an action has a `target` and either `update` or `remove: true`", "correct it")
        self.target = str(raw["target"])
        self.update: Any = raw.get("update")
        self.remove = raw.get("remove") is True
        self.hits = 0
        try:
            self.query = jsonpath.compile(self.target)
        except jsonpath.JSONPathError as error:
            raise CodegenError(place, f"`{self.target}` is no JSONPath ({error})", "see RFC 9535") from None

    def apply(self, document: Document) -> None:
        """Change the document in place; every node that the target selects counts."""
        matches = list(self.query.finditer(document))
        self.hits += len(matches)
        for match in reversed(matches) if self.remove else matches:
            if self.remove:
                parent: Any = match.parent.obj if match.parent is not None else None
                if parent is None:
                    raise CodegenError(self.place, f"`{self.target}` selects the whole document", "correct it")
                del parent[match.parts[-1]]
                continue
            node: Any = match.obj
            if is_list(node):
                node.append(deepcopy(self.update))
            elif is_mapping(node) and is_mapping(self.update):
                _merge(node, self.update)
            else:
                raise CodegenError(self.place, f"`{self.target}` selects neither a mapping nor a list", "correct it")


def read_overlay(path: Path, name: str) -> list[Action]:
    """The actions of an overlay file, in order.

    Raises:
        CodegenError: The file is no Overlay 1.0 document.
    """
    content = read_mapping(path)
    if not str(content.get("overlay", "")).startswith("1.0"):
        raise CodegenError(name, "is no Overlay 1.0 document", "start it with `overlay: 1.0.0`")
    actions = content.get("actions")
    if not is_list(actions):
        raise CodegenError(name, "has no list of `actions`", "add it")
    return [Action(raw, f"{name}: actions[{index}]") for index, raw in enumerate(actions)]


def unmatched(actions: list[Action]) -> CodegenError | None:
    """The error for the first action that met nothing, if there is one."""
    for action in actions:
        if not action.hits:
            return CodegenError(action.place, f"`{action.target}` matches nothing", "correct the target, or delete it")
    return None


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    """The overlay's merge: mappings join, lists grow, all else is replaced."""
    for key, value in update.items():
        old = target.get(key)
        if is_mapping(old) and is_mapping(value):
            _merge(old, value)
        elif is_list(old) and is_list(value):
            old.extend(deepcopy(value))
        else:
            target[key] = deepcopy(value)
