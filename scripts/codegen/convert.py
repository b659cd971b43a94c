"""Swagger 2.0 to OpenAPI 3.0.

The converter knows the whole vocabulary of Swagger 2.0 and no more: a keyword that it does not know is
an error that names the place, because a keyword dropped in silence is a client that lies.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .check import check_openapi, check_schema
from .errors import CodegenError
from .grammar import (
    CONSTRAINTS,
    METHODS,
    SCHEMA_3_0,
    SCHEMA_3_1,
    WORDS_2,
    checked,
    is_mapping,
    mapping,
    sequence,
    words_of,
)
from .reading import Document, dialect
from .tree import Slot, component_reference, pointer_parts, references, whole

if TYPE_CHECKING:
    from collections.abc import Callable

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_SECTIONS_2 = {"definitions": "schemas", "parameters": "parameters", "responses": "responses"}


def to_openapi(document: Document, place: str) -> Document:
    """A copy of the document as OpenAPI 3, checked key by key.

    Args:
        document: Swagger 2.0 or OpenAPI 3.
        place: How messages name it.

    Raises:
        CodegenError: Not OpenAPI, or a construct is unknown or incomplete.
    """
    version = dialect(document, place)
    copy = deepcopy(document)
    if version == "2.0":
        copy = _Swagger(copy, place).convert()
    if copy.get("components", {}) is None:
        del copy["components"]
    if version == "3.1":
        copy.setdefault("paths", {})
    copy.setdefault("info", {})
    check_openapi(copy, place, schema_words(version))
    for slot in references(whole(copy)):
        if slot.kind == "schema":
            _settle_siblings(slot, version)
    return copy


_BESIDE = {
    "3.0": frozenset(words_of("$ref description nullable deprecated")),
    "3.1": frozenset(
        words_of("$ref description deprecated title example examples default readOnly writeOnly externalDocs $comment")
    ),
}


def _settle_siblings(slot: Slot, version: str) -> None:
    """Say what stands beside a schema's `$ref` in a way that counts.

    Until OpenAPI 3.0 it means nothing, though prose and `nullable` are meant; since 3.1 it holds as well.
    """
    node = slot.node
    more = [
        key for key in node if key not in _BESIDE["3.1" if version == "3.1" else "3.0"] and not key.startswith("x-")
    ]
    if version == "3.1" and more:
        slot.holder[slot.key] = {"allOf": [{"$ref": node.pop("$ref")}], **node}
    else:
        for key in more:
            del node[key]


def schema_words(version: str) -> dict[str, str]:
    """The vocabulary of the schemas of a dialect, as `dialect` names it."""
    return SCHEMA_3_1 if version == "3.1" else SCHEMA_3_0


def translated(reference: str) -> str:
    """A reference into a Swagger 2.0 document, as it is once that document is converted."""
    file, _, pointer = reference.partition("#")
    parts = pointer_parts(pointer)
    if len(parts) == 2 and parts[0] in _SECTIONS_2:
        return file + component_reference(_SECTIONS_2[parts[0]], parts[1])
    if len(parts) > 2 and parts[0] in _SECTIONS_2:
        escaped = [part.replace("~", "~0").replace("/", "~1") for part in parts[1:]]
        return f"{file}#/components/{_SECTIONS_2[parts[0]]}/{'/'.join(escaped)}"
    return reference


def converted_fragment(node: Any, kind: str, place: str) -> Any:
    """A piece of Swagger 2.0 that stands in a file of its own, as OpenAPI 3.

    Args:
        node: The piece.
        kind: What it is, a key of `grammar.CHILDREN`.
        place: Where it stands.

    Raises:
        CodegenError: It holds something unknown or incomplete.
    """
    swagger = _Swagger({}, place, fragment=True)
    convert: dict[str, Callable[[], Any]] = {
        "schema": lambda: swagger.schema(node, place),
        "parameter": lambda: swagger.parameter(mapping(node, place), place),
        "response": lambda: swagger.response(node, [], place),
        "path item": lambda: swagger.path_item(node, place),
    }
    if kind not in convert:
        raise CodegenError(place, f"a {kind} in a file of its own is not supported", "write it where it is used")
    return convert[kind]()


class _Swagger:
    """One Swagger 2.0 document on its way to OpenAPI 3.0."""

    def __init__(self, document: Document, place: str, *, fragment: bool = False) -> None:
        self.place = place
        self.fragment = fragment
        self.document = checked(document, WORDS_2["document"], "document", place)
        self.consumes: list[str] = document.get("consumes") or []
        self.produces: list[str] = document.get("produces") or []

    def convert(self) -> Document:
        source = self.document
        out: Document = {"openapi": "3.0.3", "info": source.get("info") or {}}
        if "host" in source or "basePath" in source:
            scheme = (source.get("schemes") or ["https"])[0]
            host = f"{scheme}://{source['host']}" if "host" in source else ""
            out["servers"] = [{"url": host + source.get("basePath", "") or "/"}]
        for key in ("tags", "externalDocs", "security"):
            if key in source:
                out[key] = source[key]
        out.update({key: value for key, value in source.items() if key.startswith("x-")})
        out["paths"] = {
            path: item if path.startswith("x-") else self.path_item(item, f"{self.place}: paths.{path}")
            for path, item in mapping(source.get("paths"), f"{self.place}: paths").items()
        }
        out["components"] = self.components()
        return out

    def components(self) -> Document:
        parameters: dict[str, Any] = {}
        bodies: dict[str, Any] = {}
        for name, raw in self.document.get("parameters", {}).items():
            place = f"{self.place}: parameters.{name}"
            node = mapping(raw, place)
            if node.get("in") == "body":
                bodies[name] = self.request_body([node], self.consumes, place)
            elif node.get("in") != "formData":  # form fields are read where they are used
                parameters[name] = self.parameter(node, place)
        out = {
            "schemas": {
                name: self.schema(schema, f"{self.place}: definitions.{name}")
                for name, schema in self.document.get("definitions", {}).items()
            },
            "parameters": parameters,
            "requestBodies": bodies,
            "responses": {
                name: self.response(raw, self.produces, f"{self.place}: responses.{name}")
                for name, raw in self.document.get("responses", {}).items()
            },
            "securitySchemes": {
                name: self.security_scheme(mapping(raw, f"{self.place}: securityDefinitions.{name}"), name)
                for name, raw in self.document.get("securityDefinitions", {}).items()
            },
        }
        return {section: nodes for section, nodes in out.items() if nodes}

    def security_scheme(self, raw: dict[str, Any], name: str) -> dict[str, Any]:
        kind = raw.get("type")
        if kind == "apiKey":
            return raw
        if kind == "basic":
            return {**{k: v for k, v in raw.items() if k != "type"}, "type": "http", "scheme": "basic"}
        if kind == "oauth2":
            names = {"accessCode": "authorizationCode", "application": "clientCredentials"}
            flow = {k: raw[k] for k in ("authorizationUrl", "tokenUrl", "scopes") if k in raw}
            out = {k: v for k, v in raw.items() if k == "description" or k.startswith("x-")}
            flow_name = names.get(str(raw.get("flow")), str(raw.get("flow")))
            return {"type": "oauth2", "flows": {flow_name: {"scopes": {}, **flow}}, **out}
        place = f"{self.place}: securityDefinitions.{name}"
        raise CodegenError(place, f"unknown security type `{kind}`", "one of apiKey, basic, oauth2")

    def path_item(self, raw: object, place: str) -> dict[str, Any]:
        item = checked(raw, WORDS_2["path item"], "path item", place)
        shared = self.parameter_list(item, place)
        out: dict[str, Any] = {k: v for k, v in item.items() if k == "$ref" or k.startswith("x-")}
        for method in METHODS:
            if method in item:
                out[method] = self.operation(item[method], shared, f"{place}.{method}")
        return out

    def parameter_list(self, node: dict[str, Any], place: str) -> list[dict[str, Any]]:
        return [
            mapping(parameter, f"{place}.parameters[{index}]")
            for index, parameter in enumerate(node.get("parameters") or [])
        ]

    def operation(self, raw: object, shared: list[dict[str, Any]], place: str) -> dict[str, Any]:
        source = checked(raw, WORDS_2["operation"], "operation", place)
        kept = words_of("tags summary description externalDocs operationId deprecated security")
        out = {k: v for k, v in source.items() if k in kept or k.startswith("x-")}
        own = self.parameter_list(source, place)
        named = {self.identity(p, f"{place}.parameters[{i}]") for i, p in enumerate(own)}
        inherited = [p for p in shared if self.identity(p, place) not in named]
        consumes = source.get("consumes") or self.consumes
        parameters: list[Any] = []
        body: list[dict[str, Any]] = []
        for index, node in enumerate([*own, *inherited]):
            spot = f"{place}.parameters[{index}]"
            target = self.resolved(node, spot)
            if target.get("in") in ("body", "formData"):
                body.append(target)
            else:
                parameters.append(self.parameter(node, spot))
        if parameters:
            out["parameters"] = parameters
        if body:
            out["requestBody"] = self.request_body(body, consumes, f"{place}.parameters")
        responses = mapping(source.get("responses"), f"{place}.responses")
        produces = source.get("produces") or self.produces
        out["responses"] = {
            code: response if code.startswith("x-") else self.response(response, produces, f"{place}.responses.{code}")
            for code, response in responses.items()
        }
        return out

    def identity(self, parameter: dict[str, Any], place: str) -> tuple[str, str]:
        node = self.resolved(parameter, place)
        return str(node.get("in")), str(node.get("name"))

    def resolved(self, node: dict[str, Any], place: str) -> dict[str, Any]:
        reference = node.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/parameters/"):
            return node
        name = pointer_parts(reference[1:])[1]
        target = self.document.get("parameters", {}).get(name)
        if target is None:
            raise CodegenError(place, f"dangling reference `{reference}`", "define it, or correct it")
        return mapping(target, f"{self.place}: parameters.{name}")

    def parameter(self, raw: dict[str, Any], place: str) -> dict[str, Any]:
        node = checked(raw, WORDS_2["parameter"], "parameter", place)
        if "$ref" in node:
            return self.reference(node)
        for word in ("name", "in"):
            if word not in node:
                raise CodegenError(place, f"a parameter without `{word}`", "complete it")
        if node["in"] not in ("query", "header", "path"):
            raise CodegenError(
                place, f"unknown parameter place `{node['in']}`", "query, header, path, body or formData"
            )
        if "type" not in node:
            raise CodegenError(place, f"parameter `{node['name']}` has no type", "give it a `type`")
        kept = words_of("name in description required allowEmptyValue")
        out = {k: v for k, v in node.items() if k in kept or (k.startswith("x-") and k != "x-nullable")}
        out["schema"] = self.value_schema(node, place)
        if node["type"] == "array":
            style = node.get("collectionFormat", "csv")
            if style == "multi":
                out.update(style="form", explode=True)
            elif style == "csv":
                out.update(style="form" if node["in"] == "query" else "simple", explode=False)
            elif style in ("ssv", "pipes") and node["in"] == "query":
                out.update(style={"ssv": "spaceDelimited", "pipes": "pipeDelimited"}[style], explode=False)
            else:
                raise CodegenError(place, f"collectionFormat `{style}` has no counterpart", "use csv or multi")
        return out

    def value_schema(self, node: dict[str, Any], place: str, *more: str) -> dict[str, Any]:
        """The schema of a parameter, header, form field or of their items, which are no schemas in Swagger 2.0."""
        words = {*CONSTRAINTS, "type", "format", "default", "enum", "example", "x-nullable", *more}
        schema = {k: v for k, v in node.items() if k in words}
        if "items" in node:
            spot = f"{place}.items"
            inner = checked(node["items"], WORDS_2["items"], "items", spot)
            if inner.get("collectionFormat", "csv") != "csv":
                raise CodegenError(
                    spot, f"collectionFormat `{inner['collectionFormat']}` of a list in a list", "use csv"
                )
            schema["items"] = self.value_schema(inner, spot)
        return self.schema(schema, place)

    def request_body(self, nodes: list[dict[str, Any]], consumes: list[str], place: str) -> dict[str, Any]:
        for node in nodes:
            checked(node, WORDS_2["parameter"], "parameter", place)
        if any(node["in"] == "body" for node in nodes):
            if len(nodes) > 1:
                raise CodegenError(place, "more than one body", "an operation takes one")
            node = nodes[0]
            if "schema" not in node:
                raise CodegenError(place, f"body `{node.get('name')}` has no schema", "give it a `schema`")
            schema = self.schema(node["schema"], f"{place}.{node.get('name')}.schema")
            media = [m for m in consumes if m not in _FORMS] or ["application/json"]
            out: dict[str, Any] = {"content": {m: {"schema": deepcopy(schema)} for m in media}}
            out.update({k: node[k] for k in ("description", "required") if k in node})
            return out
        properties: dict[str, Any] = {}
        for node in nodes:
            if "name" not in node:
                raise CodegenError(place, "a form field without `name`", "complete it")
            if "type" not in node:
                raise CodegenError(place, f"form field `{node['name']}` has no type", "give it a `type`")
            properties[node["name"]] = self.value_schema(node, place, "description")
        required = [node["name"] for node in nodes if node.get("required")]
        schema = {"type": "object", "properties": properties, **({"required": required} if required else {})}
        files = any(node.get("type") == "file" for node in nodes)
        forms = [m for m in consumes if m in _FORMS]
        if files or not forms:
            forms = [_FORMS[0] if files else _FORMS[1]]
        return {"content": {forms[0]: {"schema": schema}}, **({"required": True} if required else {})}

    def response(self, raw: object, produces: list[str], place: str) -> dict[str, Any]:
        node = checked(raw, WORDS_2["response"], "response", place)
        if "$ref" in node:
            return self.reference(node)
        out = {k: v for k, v in node.items() if k == "description" or k.startswith("x-")}
        out.setdefault("description", "")
        examples = node.get("examples", {})
        if "schema" in node:
            schema = self.schema(node["schema"], f"{place}.schema")
            out["content"] = {}
            for media in produces or ["application/json"]:
                out["content"][media] = {"schema": deepcopy(schema)}
                if media in examples:
                    out["content"][media]["example"] = examples[media]
        if "headers" in node:
            out["headers"] = {}
            for name, header in mapping(node["headers"], f"{place}.headers").items():
                spot = f"{place}.headers.{name}"
                words = checked(header, WORDS_2["header"], "header", spot)
                told = {"description": words["description"]} if "description" in words else {}
                out["headers"][name] = {**told, "schema": self.value_schema(words, spot)}
        return out

    def reference(self, node: dict[str, Any]) -> dict[str, Any]:
        own = node["$ref"].startswith("#") and not self.fragment  # what a fragment refers to stays where it is
        return {"$ref": translated(node["$ref"]) if own else node["$ref"]}

    def schema(self, raw: object, place: str) -> dict[str, Any]:
        node = mapping(raw, place)
        if isinstance(node.get("$ref"), str) and node["$ref"]:
            return self.reference(node)
        checked(node, WORDS_2["schema"], "schema", place)
        out = dict(node)
        if out.get("type") == "file":
            out.update(type="string", format="binary")
        check_schema(out, place, null_is_a_type=False)
        if isinstance(out.get("discriminator"), str):
            out["discriminator"] = {"propertyName": out["discriminator"]}
        if "x-nullable" in out:  # how Swagger 2.0, which has no word for it, is made to say it
            out["nullable"] = bool(out.pop("x-nullable"))
        for name, value in mapping(out.get("properties", {}), f"{place}.properties").items():
            out["properties"] = {**out["properties"], name: self.schema(value, f"{place}.properties.{name}")}
        if "items" in out:
            out["items"] = self.schema(out["items"], f"{place}.items")
        if "allOf" in out:
            parts = enumerate(sequence(out["allOf"], f"{place}.allOf"))
            out["allOf"] = [self.schema(part, f"{place}.allOf[{index}]") for index, part in parts]
        if is_mapping(out.get("additionalProperties")):
            out["additionalProperties"] = self.schema(out["additionalProperties"], f"{place}.additionalProperties")
        return out
