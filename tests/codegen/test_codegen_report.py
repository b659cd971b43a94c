"""What changed, as a person reads it, and which of it breaks callers."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from codegen.report import report

from tests.codegen.building import NUMBER, TEXT, Node, answer, body, call, choice, many, openapi, parameter, record, ref

if TYPE_CHECKING:
    from collections.abc import Callable


def named(name: str, schema: Node | None = None, **words: Any) -> Node:
    return call(schema, operationId=name, tags=["pets"], **words)


def state() -> Node:
    return openapi(
        {
            "/pets": {
                "get": named(
                    "list_pets", many(ref("Pet")), parameters=[parameter("limit", schema={**NUMBER, "maximum": 100})]
                ),
                "post": named("create_pet", ref("Pet"), requestBody=body(ref("Pet"))),
            },
            "/pets/{id}": {"delete": named("delete_pet")},
        },
        {
            "Pet": record({"name": TEXT, "kind": ref("Kind"), "tags": many(TEXT)}, required=["name"]),
            "Kind": choice("CAT", "DOG"),
        },
    )


def changes(change: Callable[[Node], object]) -> list[str]:
    new = state()
    change(new)
    return report({"zoo": state()}, {"zoo": new})


def at(document: Node, *keys: str) -> Node:
    for key in keys:
        document = document[key]
    return document


def put(*keys: str, value: Any) -> Callable[[Node], None]:
    """A change that sets what stands at some keys."""

    def change(document: Node) -> None:
        at(document, *keys[:-1])[keys[-1]] = value

    return change


def cut(*keys: str) -> Callable[[Node], None]:
    """A change that takes out what stands at some keys."""

    def change(document: Node) -> None:
        del at(document, *keys[:-1])[keys[-1]]

    return change


PET = ("components", "schemas", "Pet")
KIND = ("components", "schemas", "Kind")
LIST = ("paths", "/pets", "get")
CREATE = ("paths", "/pets", "post")
LIST_NAME = "pets.list_pets (GET /pets)"


def test_the_same_states_have_no_changes() -> None:
    assert report({"zoo": state()}, {"zoo": state()}) == ["no changes of the contract"]
    assert changes(put(*LIST, "description", value="Other prose.")) == ["no changes of the contract"]


BREAKING: dict[str, tuple[Callable[[Node], None], str]] = {
    "operation removed": (cut("paths", "/pets/{id}"), "operation removed: pets.delete_pet (DELETE /pets/{id})"),
    "operation renamed": (
        put(*LIST, "operationId", value="find_pets"),
        "operation renamed: pets.list_pets (GET /pets) is now pets.find_pets (GET /pets)",
    ),
    "operation moved": (
        put(*LIST, "tags", value=["animals"]),
        "operation renamed: pets.list_pets (GET /pets) is now animals.list_pets (GET /pets)",
    ),
    "security": (put(*LIST, "security", value=[{"key": []}]), f"who may call changed: {LIST_NAME}"),
    "parameter removed": (put(*LIST, "parameters", value=[]), f"parameter removed: {LIST_NAME}: query parameter limit"),
    "required parameter": (
        put(
            *LIST, "parameters", value=[*state()["paths"]["/pets"]["get"]["parameters"], parameter("q", required=True)]
        ),
        f"parameter added: {LIST_NAME}: query parameter q, required",
    ),
    "parameter required": (
        put(*LIST, "parameters", value=[parameter("limit", schema={**NUMBER, "maximum": 100}, required=True)]),
        f"parameter is now required: {LIST_NAME}: query parameter limit",
    ),
    "parameter type": (
        put(*LIST, "parameters", value=[parameter("limit")]),
        f"parameter changed: {LIST_NAME}: query parameter limit: integer is now string",
    ),
    "parameter bound": (
        put(*LIST, "parameters", value=[parameter("limit", schema={**NUMBER, "maximum": 50})]),
        f"parameter changed: {LIST_NAME}: query parameter limit: maximum was 100, is 50",
    ),
    "body": (
        put(*CREATE, "requestBody", value=body(many(ref("Pet")))),
        "request body changed: pets.create_pet (POST /pets): Pet is now array of Pet",
    ),
    "body media": (
        put(*CREATE, "requestBody", value=body(ref("Pet"), "multipart/form-data")),
        "request body changed: pets.create_pet (POST /pets): Pet is now Pet as multipart/form-data",
    ),
    "body removed": (
        cut(*CREATE, "requestBody"),
        "request body changed: pets.create_pet (POST /pets): Pet is now nothing",
    ),
    "answer": (
        put(*LIST, "responses", "200", value=answer(ref("Pet"))),
        f"answer changed: {LIST_NAME}: 200: array of Pet is now Pet",
    ),
    "answer removed": (put(*LIST, "responses", value={}), f"answer removed: {LIST_NAME}: 200"),
    "field removed": (cut(*PET, "properties", "tags"), "field removed: Pet.tags"),
    "field type": (put(*PET, "properties", "name", value=NUMBER), "field changed: Pet.name: string is now integer"),
    "field format": (
        put(*PET, "properties", "name", value={**TEXT, "format": "binary"}),
        "field changed: Pet.name: string is now string (binary)",
    ),
    "field null": (
        put(*PET, "properties", "name", value={"type": ["string", "null"]}),
        "field changed: Pet.name: string is now string or null",
    ),
    "field items": (
        put(*PET, "properties", "tags", value=many(NUMBER)),
        "field changed: Pet.tags: array of string is now array of integer",
    ),
    "field required": (put(*PET, "required", value=["name", "kind"]), "field is now required: Pet.kind"),
    "field map": (
        put(*PET, "properties", "name", value={"type": "object", "additionalProperties": ref("Kind")}),
        "field changed: Pet.name: string is now object of Kind",
    ),
    "field length": (
        put(*PET, "properties", "tags", value=many({**TEXT, "maxLength": 5})),
        "field changed: Pet.tags: items: maxLength was none, is 5",
    ),
    "values removed": (put(*KIND, "enum", value=["CAT"]), "model changed: Kind: values removed: DOG"),
    "values alone": (
        put(*PET, "properties", "name", value=choice("Tom")),
        "field changed: Pet.name: takes certain values alone now: Tom",
    ),
}


@pytest.mark.parametrize("name", BREAKING)
def test_a_change_that_breaks_callers_is_marked(name: str) -> None:
    change, line = BREAKING[name]
    assert changes(change) == [f"zoo: ! {line}", "1 change, 1 of which breaks callers"]


HARMLESS: dict[str, tuple[Callable[[Node], None], str]] = {
    "operation added": (
        put("paths", "/pets/{id}", "get", value=named("get_pet")),
        "operation added: pets.get_pet (GET /pets/{id})",
    ),
    "deprecated": (
        put(
            "paths",
            "/pets/{id}",
            "delete",
            value={**named("delete_pet", deprecated=True), "x-successor": "pets.remove"},
        ),
        "operation deprecated: pets.delete_pet (DELETE /pets/{id}), use pets.remove",
    ),
    "safe to repeat": (
        put(*CREATE, "x-idempotent", value=True),
        "operation is now safe to repeat: pets.create_pet (POST /pets)",
    ),
    "parameter added": (
        put(*LIST, "parameters", value=[*state()["paths"]["/pets"]["get"]["parameters"], parameter("q")]),
        f"parameter added: {LIST_NAME}: query parameter q",
    ),
    "wider bound": (
        put(*LIST, "parameters", value=[parameter("limit", schema={**NUMBER, "maximum": 500})]),
        f"parameter changed: {LIST_NAME}: query parameter limit: maximum was 100, is 500",
    ),
    "no bound": (
        put(*LIST, "parameters", value=[parameter("limit", schema=NUMBER)]),
        f"parameter changed: {LIST_NAME}: query parameter limit: maximum was 100, is none",
    ),
    "default": (
        put(*LIST, "parameters", value=[parameter("limit", schema={**NUMBER, "maximum": 100, "default": 50})]),
        f"parameter changed: {LIST_NAME}: query parameter limit: default was none, is 50",
    ),
    "body no longer required": (
        put(*CREATE, "requestBody", "required", value=False),
        "request body is no longer required: pets.create_pet (POST /pets)",
    ),
    "refusal": (put(*LIST, "responses", "404", value={"description": ""}), f"answer added: {LIST_NAME}: 404"),
    "field added": (put(*PET, "properties", "age", value=NUMBER), "field added: Pet.age (integer)"),
    "field no longer required": (put(*PET, "required", value=[]), "field is no longer required: Pet.name"),
    "values added": (put(*KIND, "enum", value=["CAT", "DOG", "OWL"]), "model changed: Kind: values added: OWL"),
    "model added": (put("components", "schemas", "Owner", value=record({"a": TEXT})), "model added: Owner"),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_a_change_that_breaks_nobody_is_not(name: str) -> None:
    change, line = HARMLESS[name]
    assert changes(change) == [f"zoo:   {line}", "1 change, none of which breaks callers"]


def test_breaking_changes_stand_first_and_are_counted() -> None:
    def change(document: Node) -> None:
        pet = at(document, *PET)
        pet["properties"] = {"name": TEXT, "kind": ref("Kind"), "age": NUMBER, "! odd": NUMBER}
        pet["required"] = ["name", "age"]
        at(document, *KIND)["enum"] = ["DOG", "OWL"]

    assert changes(change) == [
        "zoo: ! model changed: Kind: values removed: CAT",
        "zoo: ! field removed: Pet.tags",
        "zoo: ! field added: Pet.age (integer), required",
        "zoo:   model changed: Kind: values added: OWL",
        "zoo:   field added: Pet.! odd (integer)",
        "5 changes, 3 of which break callers",
    ]


def test_a_service_that_comes_or_goes_is_told_by_its_operations() -> None:
    gone = report({"zoo": state()}, {})
    assert "zoo: ! operation removed: pets.list_pets (GET /pets)" in gone
    assert "zoo: ! model removed: Pet" in gone
    assert gone[-1] == "5 changes, 5 of which break callers"
    assert report({}, {"zoo": state()})[-1] == "5 changes, none of which breaks callers"


def test_what_references_lead_to_is_compared() -> None:
    old, new = state(), state()
    shared = {"limit": parameter("limit", schema={**NUMBER, "maximum": 100})}
    new["components"]["parameters"] = shared
    new["paths"]["/pets"]["get"]["parameters"] = [{"$ref": "#/components/parameters/limit"}]
    assert report({"zoo": old}, {"zoo": new}) == ["no changes of the contract"]
    changed = deepcopy(new)
    changed["components"]["parameters"]["limit"]["required"] = True
    assert (
        report({"zoo": new}, {"zoo": changed})[0]
        == f"zoo: ! parameter is now required: {LIST_NAME}: query parameter limit"
    )
