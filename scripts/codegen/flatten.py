"""One plain document for the generator: everything named, nothing shared but schemas, nothing it would drop.

The generator skips what it does not understand and invents names for what has none. After this it has no cause to
do either.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .circles import break_circles
from .compose import compose
from .errors import CodegenError
from .grammar import is_list, is_mapping, words_of
from .media import BYTES, MULTIPART, of_answer, of_body
from .models import apply_names, is_class, lift_inline, rename_models, structure
from .naming import Call, identifier, propose_all, unused, words
from .nullability import modernize
from .python_names import class_name, name_arguments, name_fields, name_members, python_name
from .simplify import simplify
from .tree import all_schemas, component, dereference, lookup, operations, references, whole

if TYPE_CHECKING:
    from .reading import Document

# Modules and classes are files, whose names have a limit that is reached sooner in snake case.
_LONGEST = 80
# What a client has besides its groups, and a group besides its operations.
_RESERVED_GROUPS = frozenset(
    words_of("aclose base_url cached_property call close execute execute_detailed http_client httpx ssl")
)
_RESERVED_FUNCTIONS = frozenset(("deprecated",))
# What the modules that name models import besides; a model called so is called otherwise.
_RESERVED_CLASSES = frozenset(
    words_of(
        "Any AsyncClient ClassVar Client DecodeError File Limit Mapping Model NOEXTRAS OpenEnum OpenIntEnum Operation"
        " PodError Request Response Self TYPECHECKING UNSET Unset"
    )
)


def merged(documents: dict[str, Document]) -> Document:
    """One document out of several whose paths differ and whose equal names mean equal things.

    Args:
        documents: By name, for messages.

    Raises:
        CodegenError: Two documents define a path, or one name differently.
    """
    whole: Document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": "1"},
        "tags": [],
        "paths": {},
        "components": {},
    }
    origin: dict[tuple[str, str], str] = {}
    for name, document in documents.items():
        for found in operations(document):
            # What an operation inherits from its document is written out, for the whole has no defaults.
            found.operation.setdefault("security", document.get("security", []))
        whole["tags"].extend(document.get("tags", []))
        for path, item in document["paths"].items():
            if path in whole["paths"]:
                raise CodegenError(f"{name}: paths.{path}", "stands in two documents", "keep one")
            whole["paths"][path] = item
        for section, nodes in document.get("components", {}).items():
            ours = whole["components"].setdefault(section, {})
            for key, node in nodes.items():
                if key in ours and structure(ours[key]) != structure(node):
                    first = origin[section, key]
                    raise CodegenError(
                        f"{name}: components.{section}.{key}", f"means something else in {first}", "rename one of them"
                    )
                ours.setdefault(key, node)
                origin.setdefault((section, key), name)
    return whole


def flatten(document: Document) -> Document:
    """Prepare a document for the generator, in place.

    Args:
        document: OpenAPI 3 with local references only.

    Returns:
        The same document; its `x-wire-names` say what the names that had to be changed stand for.

    Raises:
        CodegenError: A reference is dangling, or a construct cannot be generated.
    """
    info: dict[str, Any] = document.get("info") or {}
    document["info"] = {"title": str(info.get("title", "")), "version": str(info.get("version", ""))}
    components: dict[str, Any] = document.setdefault("components", {})
    components.setdefault("schemas", {})
    for slot in references(whole(document)):
        lookup(document, slot.node["$ref"].removeprefix("#"), slot.place)
    document.setdefault("security", [])
    for found in operations(document):
        found.operation.setdefault("security", document["security"])
    simplify(document)
    _write_out(document)
    compose(document)
    _resolve_aliases(document)
    _null_where_used(document)
    _files_in_forms_alone(document)
    _name_operations(document)
    taken = _ClassNames({word for found in operations(document) for word in _group_classes(found.operation["tags"][0])})
    _settle_class_names(document, taken)
    apply_names(document)
    lift_inline(document, taken.free)
    break_circles(document)
    name_arguments(document)
    name_fields(document)
    name_members(document)
    modernize(document)
    for slot in all_schemas(document):
        slot.node.pop("title", None)
        slot.node.pop("default", None)  # a default is the server's to apply; ours would be sent
        if slot.node.get("format") in ("date", "date-time", "uuid"):
            del slot.node["format"]  # read as text, so that it goes back as it came
        kinds = slot.node.get("type")
        if not slot.named and (kinds == "object" or (is_list(kinds) and "object" in kinds)):
            slot.node["title"] = taken.free("Map")  # the generator makes a class of it, which is not used
    return document


class _ClassNames:
    """Hands out component names whose classes and modules are all different.

    Args:
        reserved: Names that no class may have.
    """

    def __init__(self, reserved: set[str]) -> None:
        self._reserved = reserved | _RESERVED_CLASSES
        self._modules: set[str] = set()

    def free(self, wanted: str) -> str:
        """`wanted`, or the same with a number, whichever makes a class and a module that are still free."""
        base = "".join(word[:1].upper() + word[1:] for word in _pieces(wanted))[:_LONGEST] or "Model"
        if class_name(base) in self._reserved:
            base = f"{base}Model"
        if class_name(base) == python_name(class_name(base)):  # a script without capitals: the module would hide it
            base = f"Model{base}"
        for number in range(1, 10_000):
            name = base if number == 1 else f"{base}{number}"
            module = python_name(class_name(name))
            if module not in self._modules:
                self._modules.add(module)
                return name
        raise CodegenError(wanted, "no free name", "name the schema")


def _pieces(text: str) -> list[str]:
    return [piece for piece in "".join(c if c.isalnum() else " " for c in text).split() if piece]


def _resolve_aliases(document: Document) -> None:
    """Let every reference lead straight to what it means, past components that are references themselves."""
    schemas = document["components"]["schemas"]
    for slot in list(references(whole(document))):
        seen = {slot.node["$ref"]}
        target = lookup(document, slot.node["$ref"][1:], slot.place)
        while is_mapping(target) and "$ref" in target:
            slot.node["$ref"] = target["$ref"]
            if target.get("nullable"):
                slot.node["nullable"] = True
            if target["$ref"] in seen:
                raise CodegenError(slot.place, "a reference that leads back to itself", "break the circle")
            seen.add(target["$ref"])
            target = lookup(document, target["$ref"][1:], slot.place)
    for name in [name for name, node in schemas.items() if "$ref" in node]:
        del schemas[name]


def _null_where_used(document: Document) -> None:
    """Say that a named schema can be null where it is used: a class of its own cannot be."""
    schemas = document["components"]["schemas"]
    nullable = {name for name, node in schemas.items() if node.pop("nullable", False)}
    for slot in references(whole(document)):
        if component(slot.node["$ref"])[1] in nullable:
            slot.node["nullable"] = True


def _write_out(document: Document) -> None:
    """Write parameters, bodies, responses and headers where they are used, and give every body a kind we handle."""

    def is_object(schema: dict[str, Any]) -> bool:
        target = dereference(document, schema, "")
        return target.get("type") == "object" or bool(target.get("allOf"))

    for found in operations(document):
        place = f"paths.{found.path}.{found.method}"
        operation = found.operation
        own = [dereference(document, p, place) for p in operation.get("parameters", [])]
        names = {(p["in"], p["name"]) for p in own}
        shared = [dereference(document, p, place) for p in found.item.get("parameters", [])]
        parameters = [deepcopy(p) for p in [*own, *(p for p in shared if (p["in"], p["name"]) not in names)]]
        for parameter in parameters:
            if "schema" not in parameter:  # declared by content: a text in a given notation
                parameter.pop("content")
                parameter["schema"] = {"type": "string"}
            if parameter["in"] == "path":
                parameter["required"] = True
                parameter["schema"].pop("nullable", None)
        operation["parameters"] = parameters
        if "requestBody" in operation:
            body = deepcopy(dereference(document, operation["requestBody"], place))
            body["content"] = of_body(body["content"], f"{place}.requestBody", is_object)
            operation["requestBody"] = body
            if not body["content"]:
                del operation["requestBody"]
        responses: dict[str, Any] = {}
        for code, response in operation["responses"].items():
            if not code.startswith("x-"):
                responses[code] = deepcopy(dereference(document, response, f"{place}.responses.{code}"))
                responses[code].pop("headers", None)
                responses[code]["content"] = of_answer(responses[code].get("content") or {})
                responses[code].setdefault("description", "")
        operation["responses"] = responses
    for item in document["paths"].values():
        item.pop("parameters", None)
    for section in ("parameters", "requestBodies", "responses", "headers"):
        document["components"].pop(section, None)


def _files_in_forms_alone(document: Document) -> None:
    """Let nothing but the field of a form, and a body as a whole, be a file: JSON holds none."""
    files: list[Any] = []
    for found in operations(document):
        carriers = [found.operation.get("requestBody", {}), *found.operation["responses"].values()]
        for name, media in (pair for carrier in carriers for pair in carrier.get("content", {}).items()):
            if name == BYTES:
                files.append(media["schema"])
            elif name == MULTIPART:
                fields = dereference(document, media["schema"], found.label).get("properties", {}).values()
                files.extend(dereference(document, field, found.label) for field in fields)
                files.extend(dereference(document, field["items"], found.label) for field in fields if "items" in field)
    for slot in all_schemas(document):
        if slot.node.get("format") == "binary" and not any(slot.node is file for file in files):
            del slot.node["format"]


def _name_operations(document: Document) -> None:
    """Give every operation one tag and a function name that no other operation of its group has."""
    taken: dict[str, set[str]] = {}
    groups: dict[str, str] = {}  # the class of a group, and its name
    calls = [Call(slot.method, slot.path, bool(slot.operation.get("deprecated"))) for slot in operations(document)]
    proposals = propose_all(calls)
    for found, call in zip(operations(document), calls, strict=True):
        operation = found.operation
        group, function = proposals[call]
        tag = _stable((operation.get("tags") or [group])[0], _RESERVED_GROUPS, "group")
        # `a_1` and `a1` would make one class, and so would the client for asyncio of `foo`, and that of `async_foo`.
        while any(groups.get(kind, tag) != tag for kind in _group_classes(tag)):
            tag = f"{tag}_group"
        groups.update(dict.fromkeys(_group_classes(tag), tag))
        given = operation.get("operationId") or ""
        wanted = _stable(given if words(given) else function, _RESERVED_FUNCTIONS, "operation")
        name = unused(wanted, taken.setdefault(tag, set()))
        taken[tag].add(name)
        operation["tags"], operation["operationId"] = [tag], name


def _stable(text: str, reserved: frozenset[str], kind: str) -> str:
    """A name for a group or a function that the generator leaves as it is."""
    name = identifier(text)[:_LONGEST].rstrip("_")
    return f"{name}_{kind}" if name in reserved else python_name(name)


def _group_classes(tag: str) -> tuple[str, str]:
    """The classes of a group; see `Render.group_class`."""
    name = "".join(word.capitalize() for word in words(tag)) + "Api"
    return name, f"Async{name}"


def _settle_class_names(document: Document, taken: _ClassNames) -> None:
    schemas = document["components"]["schemas"]
    # Who is written as a class is served first; what makes no class gives way.
    order = sorted(schemas, key=lambda name: (not is_class(schemas[name]), class_name(name) != name))
    names = {name: taken.free(name) for name in order}
    rename_models(document, {name: names[name] for name in schemas if names[name] != name})
