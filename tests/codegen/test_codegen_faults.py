"""Faulty documents: one line that names the place, exit status 2, nothing written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.codegen.building import (
    NUMBER,
    TEXT,
    Node,
    answer,
    body,
    call,
    command,
    generated,
    many,
    openapi,
    parameter,
    record,
    ref,
    refused,
    swagger,
    write,
)

if TYPE_CHECKING:
    from pathlib import Path

ANSWERED = "main.json: paths./a.get.responses.200.content.application/json.schema"


def get(schema: Node | None = None, **words: Any) -> Node:
    return openapi({"/a": {"get": call(schema, **words)}})


def swagger_get(**words: Any) -> Node:
    return swagger({"/a": {"get": {"responses": {"200": {"description": "x"}}, **words}}})


SIX: dict[str, tuple[Node | str, str]] = {
    "dangling": (get(ref("Nowhere")), f"{ANSWERED}: dangling reference `#/components/schemas/Nowhere`; define what"),
    "keyword": (get({"type": "string", "colour": "red"}), f"{ANSWERED}: unknown schema keyword `colour`; correct it"),
    "no_type": (
        get(parameters=[{"name": "q", "in": "query"}]),
        "main.json: paths./a.get.parameters[0]: parameter `q` has no type; give it a `schema`",
    ),
    "swagger_1": ({"swaggerVersion": "1.2", "apis": []}, "main.json: is Swagger 1.2; Swagger 2.0, OpenAPI 3.0 and"),
    "not_yaml": ("openapi: [3.0.0\npaths: }", "is not YAML (line 2, column 6: "),
    "empty": ("", "is empty; Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1 are understood"),
}


@pytest.mark.parametrize("name", SIX)
def test_the_command_refuses_a_faulty_document(tmp_path: Path, name: str) -> None:
    document, message = SIX[name]
    main = write(tmp_path, {"main.json" if isinstance(document, dict) else "main.yaml": document})
    result = command("--spec", main, "--output", tmp_path / "out", "--package", "package")
    assert result.code == 2
    assert result.out == ""
    assert len(result.err.splitlines()) == 1
    assert result.err.startswith("regenerate: ")
    assert message in result.err
    assert not (tmp_path / "out").exists()


OPENAPI: dict[str, tuple[Node, str]] = {
    "no paths": ({"openapi": "3.0.0"}, "main.json: paths: should be a mapping, is nothing"),
    "paths": (openapi() | {"paths": ["a"]}, 'main.json: paths: should be a mapping, is ["a"]'),
    "path": (openapi({"a": {}}), "main.json: paths.a: a path begins with `/`"),
    "path item": (openapi({"/a": 5}), "main.json: paths./a: should be a mapping, is 5"),
    "method": (openapi({"/a": {"fetch": {}}}), "main.json: paths./a: unknown path item keyword `fetch`"),
    "operation": (openapi({"/a": {"get": 5}}), "main.json: paths./a.get: should be a mapping, is 5"),
    "no responses": (openapi({"/a": {"get": {}}}), "main.json: paths./a.get.responses: should be a mapping"),
    "tags": (get(tags="a"), 'main.json: paths./a.get.tags: should be a list of texts, is "a"'),
    "prose": (get(description=["x"]), 'main.json: paths./a.get.description: should be text, is ["x"]'),
    "deprecated": (get(deprecated="yes"), "main.json: paths./a.get.deprecated: should be true or false"),
    "security": (get(security=["a"]), "main.json: paths./a.get.security: should be a list of mappings"),
    "status": (
        openapi({"/a": {"get": {"responses": {"ok": {"description": ""}}}}}),
        "main.json: paths./a.get.responses.ok: `ok` is no HTTP status; one like 200, 4XX or default",
    ),
    "status twice": (
        openapi({"/a": {"get": {"responses": {"4xx": {"description": ""}, "4XX": {"description": ""}}}}}),
        "main.json: paths./a.get.responses: a status stands twice",
    ),
    "response": (
        openapi({"/a": {"get": {"responses": {"200": {"$ref": 5}}}}}),
        "main.json: paths./a.get.responses.200.$ref: should be text, is 5",
    ),
    "headers": (
        openapi({"/a": {"get": {"responses": {"200": {"description": "", "headers": ["a"]}}}}}),
        "main.json: paths./a.get.responses.200.headers: should be a mapping",
    ),
    "body": (get(requestBody={}), "main.json: paths./a.get.requestBody.content: should be a mapping, is nothing"),
    "media": (
        get(requestBody={"content": {"application/json": {"scheme": {}}}}),
        "main.json: paths./a.get.requestBody.content.application/json: unknown media type keyword `scheme`",
    ),
    "form": (
        get(requestBody=body(TEXT, "multipart/form-data")),
        "paths./a.get.requestBody: a body of type multipart/form-data that is no object",
    ),
    "parameters": (get(parameters={"a": 1}), 'main.json: paths./a.get.parameters: should be a list, is {"a": 1}'),
    "parameter name": (get(parameters=[{"in": "query"}]), "paths./a.get.parameters[0]: a parameter without `name`"),
    "parameter place": (
        get(parameters=[parameter("a", "body")]),
        "main.json: paths./a.get.parameters[0]: unknown parameter place `body`; one of query, header, path, cookie",
    ),
    "parameter style": (
        get(parameters=[parameter("a", style="fancy")]),
        "main.json: paths./a.get.parameters[0]: unknown style `fancy`",
    ),
    "parameter without type": (
        get(parameters=[{"name": "a", "in": "query", "schema": {"description": "x"}}]),
        "main.json: paths./a.get.parameters[0]: parameter `a` has no type",
    ),
    "parameter twice": (get(parameters=[parameter("a"), parameter("a")]), "paths./a.get: query parameter `a` stands"),
    "object in a path": (
        openapi({"/{a}": {"get": call(parameters=[parameter("a", "path", record({"b": TEXT}))])}}),
        "paths./{a}.get: path parameter `a` is an object; make it a text",
    ),
    "undeclared": (openapi({"/a/{b}": {"get": call()}}), "paths./a/{b}.get: the path has `{b}`, which no parameter"),
    "not in the path": (
        get(parameters=[parameter("b", "path")]),
        "paths./a.get: path parameter `b` is not in the path",
    ),
    "twice in the path": (
        openapi({"/{b}/{b}": {"get": call(parameters=[parameter("b", "path")])}}),
        "paths./{b}/{b}.get: `{b}` stands twice in the path",
    ),
    "schema": (get({"properties": ["a"]}), f"{ANSWERED}.properties: should be a mapping"),
    "property": (get(record({"a": 5})), f"{ANSWERED}.properties.a: should be a mapping, is 5"),
    "type": (get({"type": "text"}), f"{ANSWERED}: unknown type `text`; one of string, number"),
    "types": (get({"type": ["string", "null"]}), f"{ANSWERED}: unknown type"),
    "array": (get({"type": "array"}), f"{ANSWERED}: an array without `items`; say what it holds"),
    "items": (get({"type": "array", "items": [1]}), f"{ANSWERED}.items: should be a mapping"),
    "required": (get({"type": "object", "required": True}), f"{ANSWERED}.required: should be a list of texts, is true"),
    "enum": (get({"enum": "A"}), f'{ANSWERED}.enum: should be a list, is "A"'),
    "minimum": (get({"type": "integer", "minimum": "x"}), f'{ANSWERED}.minimum: should be a number, is "x"'),
    "nullable": (get({"type": "string", "nullable": "x"}), f"{ANSWERED}.nullable: should be true or false"),
    "discriminator": (get({"discriminator": {}}), f"{ANSWERED}.discriminator: has no `propertyName`"),
    "3.1 in 3.0": (get({"const": 1}), f"{ANSWERED}: unknown schema keyword `const`"),
    "pattern properties": (
        openapi({"/a": {"get": call({"patternProperties": {"^x": TEXT}})}}, version="3.1.0"),
        f"{ANSWERED}: unknown schema keyword `patternProperties`",
    ),
    "beside a reference": (
        openapi({"/a": {"get": call({"$ref": "#/components/schemas/A", "colour": 1})}}, {"A": TEXT}, version="3.1.0"),
        f"{ANSWERED}: unknown schema keyword `colour`",
    ),
    "webhooks": (openapi(version="3.1.0") | {"webhooks": {"a": {}}}, "main.json: webhooks: webhooks are not supported"),
    "unused component": (openapi({}, {"A": 5}), "main.json: components.schemas.A: should be a mapping, is 5"),
    "dangling parameter": (
        get(parameters=[{"$ref": "#/components/parameters/A"}]),
        "main.json: paths./a.get.parameters[0]: dangling reference `#/components/parameters/A`",
    ),
    "schema as parameter": (
        openapi({"/a": {"get": call(parameters=[ref("A")])}}, {"A": TEXT}),
        "main.json: paths./a.get.parameters[0]: `#/components/schemas/A` names no parameter; refer to one of",
    ),
    "response as schema": (
        openapi({"/a": {"get": call({"$ref": "#/components/responses/R"})}}, responses={"R": answer(TEXT)}),
        f"{ANSWERED}: `#/components/responses/R` names no schema",
    ),
    "network": (
        get({"$ref": "https://example.com/a.json#/a"}),
        f"{ANSWERED}: `https://example.com/a.json#/a` is on the",
    ),
    "alias circle": (openapi({"/a": {"get": call(ref("A"))}}, {"A": ref("B"), "B": ref("A")}), "leads back to itself"),
    "path item circle": (
        openapi({"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}),
        "leads back to itself; break the circle",
    ),
    "part of itself": (
        openapi(
            {"/a": {"get": call(ref("A"))}},
            {"A": {"allOf": [ref("B"), record()]}, "B": {"allOf": [ref("A"), record()]}},
        ),
        "is a part of itself; break the circle",
    ),
    "contradiction": (
        openapi({}, {"A": {"allOf": [record({"a": TEXT}), record({"a": NUMBER})]}}),
        "components.schemas.A.a: is integer and string at once; correct one of the parts",
    ),
    "contradiction in a list": (
        openapi({}, {"A": {"allOf": [record({"a": many(TEXT)}), record({"a": many(NUMBER)})]}}),
        "components.schemas.A.a.items: is integer and string at once",
    ),
    "no value left": (
        openapi({}, {"A": {"allOf": [{"enum": ["a"]}, {"enum": ["b"]}]}}),
        "components.schemas.A: takes no value: its parts have none in common",
    ),
    "contradiction inside a whole": (
        openapi(
            {}, {"A": {"allOf": [record({"b": {"allOf": [record({"c": TEXT}), record({"c": NUMBER})]}}), record()]}}
        ),
        "components.schemas.A.properties.b.c: is integer and string at once",
    ),
}


@pytest.mark.parametrize("name", OPENAPI)
def test_a_fault_in_openapi_is_named_by_its_place(tmp_path: Path, name: str) -> None:
    document, message = OPENAPI[name]
    assert message in refused(tmp_path, {"main.json": document})


SWAGGER: dict[str, tuple[Node, str]] = {
    "document": (swagger() | {"openapi": "3.0.0"}, "main.json: unknown document keyword `openapi`"),
    "keyword": (
        swagger_get(responses={"200": {"description": "", "schema": {"oneOf": []}}}),
        "main.json: paths./a.get.responses.200.schema: unknown schema keyword `oneOf`",
    ),
    "definition": (
        swagger({}, {"A": record({"a": {"type": "text"}})}),
        "main.json: definitions.A.properties.a: unknown type `text`",
    ),
    "parameter": (swagger_get(parameters=[5]), "main.json: paths./a.get.parameters[0]: should be a mapping, is 5"),
    "no type": (
        swagger_get(parameters=[{"name": "q", "in": "query"}]),
        "main.json: paths./a.get.parameters[0]: parameter `q` has no type; give it a `type`",
    ),
    "place": (
        swagger_get(parameters=[{"name": "q", "in": "cookie", "type": "string"}]),
        "main.json: paths./a.get.parameters[0]: unknown parameter place `cookie`",
    ),
    "no schema": (
        swagger_get(parameters=[{"name": "b", "in": "body"}]),
        "paths./a.get.parameters: body `b` has no schema",
    ),
    "two bodies": (
        swagger_get(parameters=[{"name": n, "in": "body", "schema": TEXT} for n in "ab"]),
        "main.json: paths./a.get.parameters: more than one body",
    ),
    "form field": (swagger_get(parameters=[{"in": "formData", "type": "string"}]), "a form field without `name`"),
    "separator": (
        swagger_get(
            parameters=[{"name": "a", "in": "query", "type": "array", "items": TEXT, "collectionFormat": "tsv"}]
        ),
        "main.json: paths./a.get.parameters[0]: collectionFormat `tsv` has no counterpart",
    ),
    "nested separator": (
        swagger_get(
            parameters=[
                {
                    "name": "a",
                    "in": "query",
                    "type": "array",
                    "items": {"type": "array", "items": TEXT, "collectionFormat": "pipes"},
                }
            ]
        ),
        "main.json: paths./a.get.parameters[0].items: collectionFormat `pipes` of a list in a list",
    ),
    "shared": (
        swagger_get(parameters=[{"$ref": "#/parameters/Nowhere"}]),
        "main.json: paths./a.get.parameters[0]: dangling reference `#/parameters/Nowhere`",
    ),
    "response": (
        swagger_get(responses={"200": {"$ref": "#/responses/Nowhere"}}),
        "main.json: paths./a.get.responses.200: dangling reference",
    ),
    "header": (
        swagger_get(responses={"200": {"description": "", "headers": {"A": 5}}}),
        "main.json: paths./a.get.responses.200.headers.A: should be a mapping, is 5",
    ),
    "consumes": (swagger_get(consumes="a"), "main.json: paths./a.get.consumes: should be a list of texts"),
    "schemes": (swagger(schemes=5), "main.json: schemes: should be a list of texts, is 5"),
    "securityDefinitions": (swagger(securityDefinitions=["a"]), "main.json: securityDefinitions: should be a mapping"),
    "security": (
        swagger(securityDefinitions={"a": {"type": "magic"}}),
        "main.json: securityDefinitions.a: unknown security type `magic`",
    ),
}


@pytest.mark.parametrize("name", SWAGGER)
def test_a_fault_in_swagger_is_named_by_its_place(tmp_path: Path, name: str) -> None:
    document, message = SWAGGER[name]
    assert message in refused(tmp_path, {"main.json": document})


def test_a_fault_in_another_file_is_named_by_both_places(tmp_path: Path) -> None:
    main = get({"$ref": "other.json#/a"})
    assert f"{ANSWERED}: reference `other.json#/a`: cannot be read" in refused(tmp_path, {"main.json": main})
    files: dict[str, Node | str] = {"main.json": main, "other.json": {"b": TEXT}}
    assert f"{ANSWERED}: dangling reference `#/a`" in refused(tmp_path, files)
    files["other.json"] = "a: ["
    assert f"{ANSWERED}: reference `other.json#/a`: is not YAML" in refused(tmp_path, files)
    files["other.json"] = {"a": {"type": "string", "colour": 1}}
    assert "components.schemas.a: unknown schema keyword `colour`" in refused(tmp_path, files)
    files["other.json"] = {"a": 5}
    assert "components.schemas.a: should be a mapping, is 5" in refused(tmp_path, files)
    files["other.json"] = {"swagger": "1.2", "a": TEXT}
    assert "reference `other.json#/a`: is Swagger 1.2" in refused(tmp_path, files)


def test_a_body_in_another_swagger_file_is_refused_in_words(tmp_path: Path) -> None:
    files = {
        "main.json": swagger_get(parameters=[{"$ref": "other.json#/parameters/B"}]),
        "other.json": swagger(parameters={"B": {"name": "b", "in": "body", "schema": TEXT}}),
    }
    message = "paths./a.get.parameters[0]: `other.json#/parameters/B` is a body, in a file of its own"
    assert message in refused(tmp_path, files)


def test_deep_nesting_is_refused_in_words(tmp_path: Path) -> None:
    schema: Node = TEXT
    for _ in range(150):
        schema = many(schema)
    assert generated(tmp_path, {"main.json": get(schema)}).code == 0
    for _ in range(50):
        schema = many(schema)
    line = refused(tmp_path / "again", {"main.json": get(schema)})
    assert line.endswith("main.json: is nested more than 200 levels deep; name the schemas inside")
