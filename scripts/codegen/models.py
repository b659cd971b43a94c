"""Names for models: overlays give them (`x-model`), a rule makes them for documents that have no overlay.

A schema that becomes a class, an object with properties or an enumeration, is always a named component
afterwards. The generator then has no names to invent, and so none that could collide.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from .errors import CodegenError
from .reading import Document
from .tree import Slot, all_schemas, references, schema_roots, subschemas

_REFERENCE = "#/components/schemas/"


def is_class(schema: object) -> bool:
    """Whether a schema stands for a class of its own: an object with properties, or an enumeration."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    if schema.get("enum"):
        return any(value is not None for value in schema["enum"]) and schema.get("type") != "boolean"
    return bool(schema.get("properties")) or "allOf" in schema and len(schema["allOf"]) > 1


def structure(schema: Any) -> Any:
    """A schema without its prose, for telling whether two say the same."""
    if isinstance(schema, list):
        return [structure(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    prose = ("description", "example", "title", "x-model")
    return {key: _structures(key, value) for key, value in schema.items() if key not in prose}


def _structures(key: str, value: Any) -> Any:
    if key == "properties":
        return {name: structure(node) for name, node in value.items()}
    return structure(value)


def apply_names(document: Document) -> None:
    """Rename named schemas and lift inline ones as their `x-model` says, and take the marks out.

    Raises:
        CodegenError: Two schemas that differ want one name.
    """
    schemas: dict[str, Any] = document["components"].get("schemas", {})
    renamed = {}
    for name in list(schemas):
        mark = schemas[name].pop("x-model", None) if isinstance(schemas[name], dict) else None
        if mark:
            renamed[name] = mark["name"]
            if "description" in mark:
                schemas[name]["description"] = mark["description"]
    _rename(document, renamed)
    for slot in _innermost_first(document):
        mark = slot.node.pop("x-model", None) if isinstance(slot.node, dict) else None
        if mark:
            _lift(document, slot, mark["name"], mark.get("description"))


def lift_inline(document: Document, free_name: Callable[[str], str]) -> None:
    """Give every remaining inline class a name made from where it stands.

    Args:
        document: Changed in place.
        free_name: Turns a wanted name into one that no other class has.
    """
    for root in list(schema_roots(document)):
        named = root.place.startswith("components.schemas.")
        for slot in reversed(list(subschemas(root))):
            if slot.node is not root.node or not named:
                if is_class(slot.node):
                    wanted = slot.node.get("title") or _wanted_name(slot.place)
                    _lift(document, slot, free_name(wanted), None)


def _wanted_name(place: str) -> str:
    """`components.schemas.Pet.owner` wants PetOwner, `paths./pets.get.200` wants GetPets200."""
    place = place.removeprefix("components.")
    if place.startswith("paths."):
        path, method, rest = re.match(r"paths\.(.*)\.(\w+)\.([^/]*)$", place).groups()  # type: ignore[union-attr]
        place = f"{method} {path} {rest}"
    else:
        place = place.split(".", 1)[1]
    place = place.replace("[]", " item").replace(".*", " value")
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", place))


def _innermost_first(document: Document) -> list[Slot]:
    return list(all_schemas(document))[::-1]


def _lift(document: Document, slot: Slot, name: str, description: str | None) -> None:
    """Make the schema in the slot a component, or join it with the component of the same structure."""
    schemas = document["components"].setdefault("schemas", {})
    node = slot.node
    nullable = node.pop("nullable", None)
    lifted = deepcopy(node)
    beside = {key: lifted.pop(key) for key in ("default", "description", "deprecated") if key in lifted}
    values = lifted.get("enum")
    if values and None in values:
        lifted["enum"] = [value for value in values if value is not None]
        nullable = True
    if description or "description" in beside:
        lifted["description"] = description or beside["description"]
    known = schemas.get(name)
    if known is None:
        schemas[name] = lifted
    elif structure(known) != structure(lifted):
        raise CodegenError(slot.place, f"another model is called {name}", "choose another `x-model`")
    elif description:
        known["description"] = description
    reference: dict[str, Any] = {"$ref": _REFERENCE + name, **beside}
    if nullable:
        reference["nullable"] = True
    slot.holder[slot.key] = reference


def _rename(document: Document, names: dict[str, str]) -> None:
    schemas = document["components"].get("schemas", {})
    for old, new in names.items():
        if new in schemas and new not in names:
            raise CodegenError(f"components.schemas.{old}", f"another model is called {new}", "choose another name")
    document["components"]["schemas"] = {names.get(name, name): node for name, node in schemas.items()}
    rewrite = {_REFERENCE + old: _REFERENCE + new for old, new in names.items()}
    for slot in references(document):
        slot.node["$ref"] = rewrite.get(slot.node["$ref"], slot.node["$ref"])


def rename_models(document: Document, names: dict[str, str]) -> None:
    """Give named schemas other names, wherever they are referred to."""
    if names:
        _rename(document, names)


def inline_scalars(document: Document) -> None:
    """Write a named text, number or truth value out where it is used: it makes no class, so the name says nothing."""
    schemas = document["components"].get("schemas", {})
    scalars = {
        _REFERENCE + name: node
        for name, node in schemas.items()
        if isinstance(node, dict) and node.get("type") in ("string", "integer", "number", "boolean") and not is_class(node)
    }
    for slot in list(references(document)):
        scalar = scalars.get(slot.node["$ref"])
        if scalar is not None:
            slot.holder[slot.key] = {**deepcopy(scalar), **{k: v for k, v in slot.node.items() if k != "$ref"}}
    for reference in scalars:
        del schemas[reference.removeprefix(_REFERENCE)]
