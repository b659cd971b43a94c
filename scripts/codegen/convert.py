"""Swagger 2.0 to OpenAPI 3.0, and a check that an OpenAPI 3 document holds nothing unknown.

The converter knows the whole vocabulary of Swagger 2.0 and no more: a keyword that it does not know is
an error that names the place, because a keyword dropped in silence is a client that lies.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from .errors import CodegenError
from .reading import Document, dialect

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_CONSTRAINTS = frozenset(
    "maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems"
    " uniqueItems multipleOf".split()
)
_SCHEMA_2 = _CONSTRAINTS | frozenset(
    "$ref type format title description default enum items properties required additionalProperties allOf"
    " discriminator readOnly xml externalDocs example maxProperties minProperties".split()
)
_SCHEMA_3 = _SCHEMA_2 | frozenset("oneOf anyOf nullable writeOnly deprecated".split())
_SCHEMA_3_1 = _SCHEMA_3 | frozenset("const examples $schema $comment contentEncoding contentMediaType".split())
_TYPES = ("string", "number", "integer", "boolean", "array", "object")
_KNOWN_2: dict[str, frozenset[str]] = {
    "document": frozenset(
        "swagger info host basePath schemes consumes produces paths definitions parameters responses"
        " securityDefinitions security tags externalDocs".split()
    ),
    "path item": frozenset((*METHODS, "$ref", "parameters")),
    "operation": frozenset(
        "tags summary description externalDocs operationId consumes produces parameters responses schemes"
        " deprecated security".split()
    ),
    "parameter": _CONSTRAINTS
    | frozenset(
        "$ref name in description required schema type format allowEmptyValue items collectionFormat default enum"
        " example".split()
    ),
    "response": frozenset("$ref description schema headers examples".split()),
}
_KNOWN_3: dict[str, frozenset[str]] = {
    "document": frozenset(
        "openapi info servers paths components security tags externalDocs jsonSchemaDialect webhooks".split()
    ),
    "path item": frozenset((*METHODS, "$ref", "summary", "description", "servers", "parameters")),
    "operation": frozenset(
        "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated"
        " security servers".split()
    ),
    "parameter": frozenset(
        "$ref name in description summary required deprecated allowEmptyValue style explode allowReserved schema"
        " example examples content".split()
    ),
    "request body": frozenset("$ref description summary content required".split()),
    "response": frozenset("$ref description summary headers content links".split()),
    "media type": frozenset("schema example examples encoding".split()),
    "components": frozenset(
        "schemas responses parameters examples requestBodies headers securitySchemes links callbacks"
        " pathItems".split()
    ),
}


def to_openapi(document: Document, place: str) -> Document:
    """A copy of the document as OpenAPI 3, checked key by key.

    Raises:
        CodegenError: Not OpenAPI, or a construct is unknown or incomplete.
    """
    version = dialect(document, place)
    if version == "2.0":
        return _Swagger(deepcopy(document), place).convert()
    copy = deepcopy(document)
    _OpenAPI(copy, place, _SCHEMA_3 if version == "3.0" else _SCHEMA_3_1).check()
    return copy


def _mapping(value: object, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise CodegenError(place, f"should be a mapping, is {value!r:.60}", "correct the document")
    return value


def _sequence(value: object, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise CodegenError(place, f"should be a list, is {value!r:.60}", "correct the document")
    return value


def _known(node: dict[str, Any], allowed: Iterable[str], what: str, place: str) -> None:
    for key in node:
        if key not in allowed and not key.startswith("x-"):
            raise CodegenError(place, f"unknown {what} keyword `{key}`", "correct it, or teach it to the converter")


def _reference(node: dict[str, Any], place: str) -> bool:
    if "$ref" not in node:
        return False
    if not isinstance(node["$ref"], str) or not node["$ref"]:
        raise CodegenError(place, "`$ref` should be text", "correct the reference")
    return True


def check_schema(schema: object, allowed: frozenset[str], place: str) -> None:
    """Raise for a schema that holds a keyword outside `allowed`, at any depth."""
    if isinstance(schema, bool) and "const" in allowed:
        return
    node = _mapping(schema, place)
    _known(node, allowed, "schema", place)
    if _reference(node, place):
        return
    kinds = node.get("type")
    for kind in kinds if isinstance(kinds, list) else [] if kinds is None else [kinds]:
        if kind not in _TYPES and not (kind == "null" and "const" in allowed) and kind != "file":
            raise CodegenError(place, f"unknown type `{kind}`", f"one of {', '.join(_TYPES)}")
    if kinds == "array" and "items" not in node:
        raise CodegenError(place, "an array without `items`", "say what it holds")
    for name, value in _mapping(node.get("properties") or {}, f"{place}.properties").items():
        check_schema(value, allowed, f"{place}.properties.{name}")
    if "items" in node:
        check_schema(node["items"], allowed, f"{place}.items")
    for word in ("allOf", "oneOf", "anyOf"):
        for index, value in enumerate(_sequence(node.get(word, []), f"{place}.{word}")):
            check_schema(value, allowed, f"{place}.{word}[{index}]")
    if not isinstance(node.get("additionalProperties", True), bool):
        check_schema(node["additionalProperties"], allowed, f"{place}.additionalProperties")
    if "required" in node:
        _sequence(node["required"], f"{place}.required")


class _Swagger:
    """One Swagger 2.0 document on its way to OpenAPI 3.0."""

    def __init__(self, document: Document, place: str) -> None:
        self.document = document
        self.place = place
        self.consumes = document.get("consumes") or []
        self.produces = document.get("produces") or []

    def convert(self) -> Document:
        source = self.document
        _known(source, _KNOWN_2["document"], "document", self.place)
        out: Document = {"openapi": "3.0.3", "info": source.get("info") or {}}
        if "host" in source or "basePath" in source:
            scheme = (source.get("schemes") or ["https"])[0]
            host = f"{scheme}://{source['host']}" if "host" in source else ""
            out["servers"] = [{"url": host + source.get("basePath", "") or "/"}]
        for key in ("tags", "externalDocs", "security"):
            if key in source:
                out[key] = source[key]
        out.update({key: value for key, value in source.items() if key.startswith("x-")})
        paths = _mapping(source.get("paths"), f"{self.place}: paths")
        out["paths"] = {
            path: item if path.startswith("x-") else self.path_item(item, f"{self.place}: paths.{path}")
            for path, item in paths.items()
        }
        out["components"] = self.components()
        return out

    def components(self) -> Document:
        source, out = self.document, {}
        schemas = {
            name: self.schema(schema, f"{self.place}: definitions.{name}")
            for name, schema in _mapping(source.get("definitions") or {}, f"{self.place}: definitions").items()
        }
        if schemas:
            out["schemas"] = schemas
        parameters, bodies = {}, {}
        for name, raw in _mapping(source.get("parameters") or {}, f"{self.place}: parameters").items():
            place = f"{self.place}: parameters.{name}"
            node = _mapping(raw, place)
            if node.get("in") == "body":
                bodies[name] = self.request_body([node], self.consumes, place)
            elif node.get("in") != "formData":  # form fields are read where they are used
                parameters[name] = self.parameter(node, place)
        if parameters:
            out["parameters"] = parameters
        if bodies:
            out["requestBodies"] = bodies
        responses = {
            name: self.response(raw, self.produces, f"{self.place}: responses.{name}")
            for name, raw in _mapping(source.get("responses") or {}, f"{self.place}: responses").items()
        }
        if responses:
            out["responses"] = responses
        schemes = {
            name: self.security_scheme(_mapping(raw, name), f"{self.place}: securityDefinitions.{name}")
            for name, raw in (source.get("securityDefinitions") or {}).items()
        }
        if schemes:
            out["securitySchemes"] = schemes
        return out

    def security_scheme(self, raw: dict[str, Any], place: str) -> dict[str, Any]:
        kind = raw.get("type")
        if kind == "apiKey":
            return raw
        if kind == "basic":
            return {**{k: v for k, v in raw.items() if k != "type"}, "type": "http", "scheme": "basic"}
        if kind == "oauth2":
            names = {"accessCode": "authorizationCode", "application": "clientCredentials"}
            flow = {k: raw[k] for k in ("authorizationUrl", "tokenUrl", "scopes") if k in raw}
            out = {k: v for k, v in raw.items() if k == "description" or k.startswith("x-")}
            name = names.get(str(raw.get("flow")), str(raw.get("flow")))
            return {"type": "oauth2", "flows": {name: {"scopes": {}, **flow}}, **out}
        raise CodegenError(place, f"unknown security type `{kind}`", "one of apiKey, basic, oauth2")

    def path_item(self, raw: object, place: str) -> dict[str, Any]:
        item = _mapping(raw, place)
        _known(item, _KNOWN_2["path item"], "path item", place)
        shared = _sequence(item.get("parameters") or [], f"{place}.parameters")
        out: dict[str, Any] = {k: v for k, v in item.items() if k == "$ref" or k.startswith("x-")}
        for method in METHODS:
            if method in item:
                out[method] = self.operation(item[method], shared, f"{place}.{method}")
        return out

    def operation(self, raw: object, shared: list[Any], place: str) -> dict[str, Any]:
        source = _mapping(raw, place)
        _known(source, _KNOWN_2["operation"], "operation", place)
        kept = "tags summary description externalDocs operationId deprecated security".split()
        out = {k: v for k, v in source.items() if k in kept or k.startswith("x-")}
        own = [
            _mapping(p, f"{place}.parameters[{i}]")
            for i, p in enumerate(_sequence(source.get("parameters") or [], f"{place}.parameters"))
        ]
        named = {(p.get("in"), p.get("name")) for p in map(self.resolved, own)}
        inherited = [p for p in shared if (self.resolved(p).get("in"), self.resolved(p).get("name")) not in named]
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
        responses = _mapping(source.get("responses"), f"{place}.responses")
        produces = source.get("produces") or self.produces
        out["responses"] = {
            code: response if code.startswith("x-") else self.response(response, produces, f"{place}.responses.{code}")
            for code, response in responses.items()
        }
        return out

    def resolved(self, node: dict[str, Any], place: str = "") -> dict[str, Any]:
        reference = node.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/parameters/"):
            return node
        name = reference.removeprefix("#/parameters/")
        target = (self.document.get("parameters") or {}).get(name)
        if target is None:
            raise CodegenError(place or self.place, f"dangling reference `{reference}`", "define it, or correct it")
        return _mapping(target, reference)

    def parameter(self, raw: dict[str, Any], place: str) -> dict[str, Any]:
        _known(raw, _KNOWN_2["parameter"], "parameter", place)
        if _reference(raw, place):
            return {"$ref": raw["$ref"].replace("#/parameters/", "#/components/parameters/")}
        for word in ("name", "in"):
            if word not in raw:
                raise CodegenError(place, f"a parameter without `{word}`", "complete it")
        if raw["in"] not in ("query", "header", "path"):
            raise CodegenError(place, f"unknown parameter place `{raw['in']}`", "query, header, path, body or formData")
        if "type" not in raw:
            raise CodegenError(place, f"parameter `{raw['name']}` has no type", "give it a `type`")
        kept = "name in description required allowEmptyValue".split()
        out = {k: v for k, v in raw.items() if k in kept or k.startswith("x-")}
        schema_words = _CONSTRAINTS | {"type", "format", "items", "default", "enum", "example"}
        out["schema"] = self.schema({k: v for k, v in raw.items() if k in schema_words}, place)
        if raw["type"] == "array":
            style = raw.get("collectionFormat", "csv")
            if style == "multi":
                out.update(style="form", explode=True)
            elif style == "csv":
                out.update(style="form" if raw["in"] == "query" else "simple", explode=False)
            elif style in ("ssv", "pipes") and raw["in"] == "query":
                out.update(style={"ssv": "spaceDelimited", "pipes": "pipeDelimited"}[style], explode=False)
            else:
                raise CodegenError(place, f"collectionFormat `{style}` has no counterpart", "use csv or multi")
        return out

    def request_body(self, nodes: list[dict[str, Any]], consumes: list[str], place: str) -> dict[str, Any]:
        for node in nodes:
            _known(node, _KNOWN_2["parameter"], "parameter", place)
        if nodes[0].get("in") == "body":
            if len(nodes) > 1:
                raise CodegenError(place, "more than one body", "an operation takes one")
            node = nodes[0]
            if "schema" not in node:
                raise CodegenError(place, f"body `{node.get('name')}` has no schema", "give it a `schema`")
            schema = self.schema(node["schema"], f"{place}.{node.get('name')}.schema")
            media = [m for m in consumes if m != "multipart/form-data"] or ["application/json"]
            out: dict[str, Any] = {"content": {m: {"schema": deepcopy(schema)} for m in media}}
            out.update({k: node[k] for k in ("description", "required") if k in node})
            return out
        properties, required = {}, []
        for node in nodes:
            if "type" not in node:
                raise CodegenError(place, f"form field `{node.get('name')}` has no type", "give it a `type`")
            words = _CONSTRAINTS | {"type", "format", "items", "default", "enum", "description"}
            properties[node["name"]] = self.schema({k: v for k, v in node.items() if k in words}, place)
            if node.get("required"):
                required.append(node["name"])
        schema = {"type": "object", "properties": properties, **({"required": required} if required else {})}
        files = any(node.get("type") == "file" for node in nodes)
        forms = [m for m in consumes if m in ("multipart/form-data", "application/x-www-form-urlencoded")]
        if files or not forms:
            forms = ["multipart/form-data"] if files else ["application/x-www-form-urlencoded"]
        return {"content": {forms[0]: {"schema": schema}}, **({"required": True} if required else {})}

    def response(self, raw: object, produces: list[str], place: str) -> dict[str, Any]:
        node = _mapping(raw, place)
        _known(node, _KNOWN_2["response"], "response", place)
        if _reference(node, place):
            return {"$ref": node["$ref"].replace("#/responses/", "#/components/responses/")}
        out = {k: v for k, v in node.items() if k == "description" or k.startswith("x-")}
        out.setdefault("description", "")
        examples = _mapping(node.get("examples") or {}, f"{place}.examples")
        if "schema" in node:
            schema = self.schema(node["schema"], f"{place}.schema")
            out["content"] = {}
            for media in produces or ["application/json"]:
                out["content"][media] = {"schema": deepcopy(schema)}
                if media in examples:
                    out["content"][media]["example"] = examples[media]
        if "headers" in node:
            out["headers"] = {
                name: {
                    **({"description": header["description"]} if "description" in header else {}),
                    "schema": self.schema({k: v for k, v in header.items() if k != "description"}, place),
                }
                for name, header in _mapping(node["headers"], f"{place}.headers").items()
            }
        return out

    def schema(self, raw: object, place: str) -> dict[str, Any]:
        check_schema(raw, _SCHEMA_2, place)
        return self._schema(_mapping(raw, place))

    def _schema(self, node: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in node:
            return {"$ref": node["$ref"].replace("#/definitions/", "#/components/schemas/")}
        out = {k: v for k, v in node.items() if k not in ("collectionFormat", "allowEmptyValue")}
        if out.get("type") == "file":
            out.update(type="string", format="binary")
        if isinstance(out.get("discriminator"), str):
            out["discriminator"] = {"propertyName": out["discriminator"]}
        if "properties" in out:
            out["properties"] = {name: self._schema(value) for name, value in out["properties"].items()}
        if "items" in out:
            out["items"] = self._schema(out["items"])
        if "allOf" in out:
            out["allOf"] = [self._schema(value) for value in out["allOf"]]
        if isinstance(out.get("additionalProperties"), dict):
            out["additionalProperties"] = self._schema(out["additionalProperties"])
        return out


class _OpenAPI:
    """One OpenAPI 3 document, checked: nothing unknown, nothing incomplete."""

    def __init__(self, document: Document, place: str, schema_words: frozenset[str]) -> None:
        self.document = document
        self.place = place
        self.words = schema_words

    def check(self) -> None:
        document = self.document
        _known(document, _KNOWN_3["document"], "document", self.place)
        if document.get("webhooks"):
            raise CodegenError(f"{self.place}: webhooks", "webhooks are not supported", "remove them")
        for path, raw in _mapping(document.get("paths", {}), f"{self.place}: paths").items():
            if not path.startswith("x-"):
                self.path_item(raw, f"{self.place}: paths.{path}")
        components = _mapping(document.get("components") or {}, f"{self.place}: components")
        _known(components, _KNOWN_3["components"], "components", f"{self.place}: components")
        checks = {
            "schemas": self.schema,
            "responses": self.response,
            "parameters": self.parameter,
            "requestBodies": self.request_body,
            "pathItems": self.path_item,
        }
        for section, check in checks.items():
            place = f"{self.place}: components.{section}"
            for name, node in _mapping(components.get(section) or {}, place).items():
                check(node, f"{place}.{name}")

    def schema(self, raw: object, place: str) -> None:
        check_schema(raw, self.words, place)

    def path_item(self, raw: object, place: str) -> None:
        item = _mapping(raw, place)
        _known(item, _KNOWN_3["path item"], "path item", place)
        self.parameters(item.get("parameters") or [], place)
        for method in METHODS:
            if method not in item:
                continue
            spot = f"{place}.{method}"
            operation = _mapping(item[method], spot)
            _known(operation, _KNOWN_3["operation"], "operation", spot)
            self.parameters(operation.get("parameters") or [], spot)
            if "requestBody" in operation:
                self.request_body(operation["requestBody"], f"{spot}.requestBody")
            for code, response in _mapping(operation.get("responses"), f"{spot}.responses").items():
                if not code.startswith("x-"):
                    self.response(response, f"{spot}.responses.{code}")

    def parameters(self, raw: object, place: str) -> None:
        for index, node in enumerate(_sequence(raw, f"{place}.parameters")):
            self.parameter(node, f"{place}.parameters[{index}]")

    def parameter(self, raw: object, place: str) -> None:
        node = _mapping(raw, place)
        _known(node, _KNOWN_3["parameter"], "parameter", place)
        if _reference(node, place):
            return
        for word in ("name", "in"):
            if word not in node:
                raise CodegenError(place, f"a parameter without `{word}`", "complete it")
        if node["in"] not in ("query", "header", "path", "cookie"):
            raise CodegenError(place, f"unknown parameter place `{node['in']}`", "query, header, path or cookie")
        if "schema" in node:
            self.schema(node["schema"], f"{place}.schema")
            schema = node["schema"]
            if isinstance(schema, dict) and not schema.keys() & _TYPED:
                raise CodegenError(place, f"parameter `{node['name']}` has no type", "give its schema a `type`")
        elif not node.get("content"):
            raise CodegenError(place, f"parameter `{node['name']}` has no type", "give it a `schema`")
        else:
            self.content(node["content"], place)

    def content(self, raw: object, place: str) -> None:
        for media, node in _mapping(raw, f"{place}.content").items():
            spot = f"{place}.content.{media}"
            _known(_mapping(node, spot), _KNOWN_3["media type"], "media type", spot)
            if "schema" in node:
                self.schema(node["schema"], f"{spot}.schema")

    def request_body(self, raw: object, place: str) -> None:
        node = _mapping(raw, place)
        _known(node, _KNOWN_3["request body"], "request body", place)
        if not _reference(node, place):
            self.content(node.get("content"), place)

    def response(self, raw: object, place: str) -> None:
        node = _mapping(raw, place)
        _known(node, _KNOWN_3["response"], "response", place)
        if not _reference(node, place):
            self.content(node.get("content") or {}, place)


_TYPED = frozenset(("type", "$ref", "enum", "const", "allOf", "anyOf", "oneOf", "properties", "items"))
