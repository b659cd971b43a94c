"""Names for models: overlays give them (`x-model`), a rule makes them for documents that have no overlay.

A schema that becomes a class, an object with properties or an enumeration, is always a named component
afterwards. The generator then has no names to invent, and so none that could collide.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .errors import CodegenError
from .grammar import is_list, is_mapping
from .tree import Slot, all_schemas, component, component_reference, references, schema_roots, schemas_below, whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from .reading import Document


def is_class(schema: object) -> bool:
    """Whether a schema stands for a class of its own: an object with properties, or an enumeration."""
    if not is_mapping(schema) or "$ref" in schema:
        return False
    if schema.get("enum"):
        return any(value is not None for value in schema["enum"]) and schema.get("type") != "boolean"
    return bool(schema.get("properties")) or ("allOf" in schema and len(schema["allOf"]) > 1)


def structure(schema: Any) -> Any:
    """A schema without its prose, for telling whether two say the same."""
    if is_list(schema):
        return [structure(item) for item in schema]
    if not is_mapping(schema):
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
    renamed: dict[str, str] = {}
    for name in list(schemas):
        mark = schemas[name].pop("x-model", None) if is_mapping(schemas[name]) else None
        if mark:
            renamed[name] = mark["name"]
            if "description" in mark:
                schemas[name]["description"] = mark["description"]
    _rename(document, renamed)
    for slot in _innermost_first(document):
        mark = slot.node.pop("x-model", None) if is_mapping(slot.node) else None
        if mark:
            _lift(document, slot, mark["name"], mark.get("description"))


def lift_inline(document: Document, free_name: Callable[[str], str]) -> None:
    """Give every remaining inline class a name made from where it stands.

    Args:
        document: Changed in place.
        free_name: Turns a wanted name into one that no other class has.
    """
    for root in list(schema_roots(document)):
        for slot in reversed(list(schemas_below(root))):
            if is_class(slot.node) and not slot.named:
                _lift(document, slot, free_name(slot.node.get("title") or _wanted_name(document, slot)), None)


_SAID_OTHERWISE = {"properties": "", "items": "item", "additionalProperties": "value"}


def _wanted_name(document: Document, slot: Slot) -> str:
    """The property `owner` of Pet wants PetOwner; the answer 200 of `GET /pets` wants GetPets200."""
    keys = [str(key) for key in slot.keys]
    if keys[0] == "components":
        keys = keys[2:]
    else:
        _, path, method, carrier, *rest = keys
        operation = document["paths"][path][method]
        if carrier == "parameters":
            rest[0] = operation["parameters"][int(rest[0])]["name"]
        below = rest[rest.index("schema") + 1 :]
        keys = [method, path, "body" if carrier == "requestBody" else rest[0], *below]
    words = (_SAID_OTHERWISE.get(key, key) for key in keys)
    return "".join(word[:1].upper() + word[1:] for text in words for word in re.findall(r"[A-Za-z0-9]+", text))


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
    reference: dict[str, Any] = {"$ref": component_reference("schemas", name), **beside}
    if nullable:
        reference["nullable"] = True
    slot.holder[slot.key] = reference


def _rename(document: Document, names: dict[str, str]) -> None:
    schemas = document["components"].get("schemas", {})
    for old, new in names.items():
        if new in schemas and new not in names:
            raise CodegenError(f"components.schemas.{old}", f"another model is called {new}", "choose another name")
    document["components"]["schemas"] = {names.get(name, name): node for name, node in schemas.items()}
    rewrite = {component_reference("schemas", old): component_reference("schemas", new) for old, new in names.items()}
    for slot in references(whole(document)):
        slot.node["$ref"] = rewrite.get(slot.node["$ref"], slot.node["$ref"])


def rename_models(document: Document, names: dict[str, str]) -> None:
    """Give named schemas other names, wherever they are referred to."""
    if names:
        _rename(document, names)


def inline_scalars(document: Document) -> None:
    """Write a named text, number or truth value out where it is used: it makes no class, so the name says nothing."""
    schemas = document["components"].get("schemas", {})
    scalars = {
        component_reference("schemas", name): node
        for name, node in schemas.items()
        if is_mapping(node) and node.get("type") in ("string", "integer", "number", "boolean") and not is_class(node)
    }
    for slot in list(references(whole(document))):
        scalar = scalars.get(slot.node["$ref"])
        if scalar is not None:
            slot.holder[slot.key] = {**deepcopy(scalar), **{k: v for k, v in slot.node.items() if k != "$ref"}}
    for reference in scalars:
        del schemas[component(reference)[1]]
