"""Schemas: said in one way, put together, named, and walked."""

from __future__ import annotations

from typing import Any

import pytest
from codegen.circles import break_circles
from codegen.compose import compose
from codegen.errors import CodegenError
from codegen.flatten import flatten, merged
from codegen.models import apply_names, inline_scalars, lift_inline, structure
from codegen.nullability import modernize, reached_schemas, tolerant_answers
from codegen.simplify import simplify
from codegen.tree import all_schemas, component, component_reference, dereference, lookup, references, whole

from tests.codegen.building import NUMBER, TEXT, Node, answer, body, call, choice, many, openapi, parameter, record, ref


def named(document: Node) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def simplified(schema: Node) -> Node:
    document = openapi({}, {"A": schema})
    simplify(document)
    found: Node = named(document)["A"]
    return found


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": ["null"]}, {"type": "null"}),
        ({"type": []}, {}),
        ({"type": ["integer", "number"]}, {"type": "number"}),
        (
            {"type": ["string", "array"], "items": TEXT, "maxLength": 3},
            {"anyOf": [{"type": "string", "maxLength": 3}, {"type": "array", "items": TEXT}]},
        ),
        (
            {"type": ["string", "integer"], "enum": ["A", 1]},
            {"anyOf": [choice("A"), {"type": "integer", "enum": [1]}]},
        ),
        ({"const": "x"}, choice("x")),
        ({"const": 1}, {"type": "integer", "enum": [1]}),
        ({"const": None}, {"type": "null"}),
        ({"const": True}, {"type": "boolean"}),
        ({"const": 1.5}, {}),
        ({"enum": ["A", "B", "A", None]}, choice("A", "B", nullable=True)),
        ({"enum": [1, True]}, {}),
        ({"type": "string", "enum": []}, {"type": "string"}),
        ({"type": "string", "enum": [1, 2]}, {"type": "integer", "enum": [1, 2]}),
        ({"anyOf": [ref("A"), {"type": "null"}]}, {"allOf": [ref("A")], "nullable": True}),
        ({"oneOf": [TEXT, NUMBER, {"enum": [None]}]}, {"oneOf": [TEXT, NUMBER], "nullable": True}),
        ({"oneOf": []}, {}),
        ({"properties": {"a": True}}, {"type": "object", "properties": {"a": {}}}),
        ({"items": True}, {"type": "array", "items": {}}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"additionalProperties": TEXT}, {"type": "object", "additionalProperties": TEXT}),
        ({"type": "integer", "minimum": 3, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 3}),
        ({"type": "integer", "minimum": 3, "exclusiveMinimum": False}, {"type": "integer", "minimum": 3}),
        ({"type": "integer", "exclusiveMaximum": True}, {"type": "integer"}),
    ],
)
def test_what_can_be_said_in_several_ways_is_said_in_one(written: Node, said: Node) -> None:
    assert simplified(written) == said


def composed(schemas: Node) -> dict[str, Any]:
    document = openapi({}, schemas)
    simplify(document)
    compose(document)
    return named(document)


A = record({"a": TEXT, "k": TEXT}, required=["k"], description="A's own.")


@pytest.mark.parametrize(
    ("schema", "whole_schema"),
    [
        ({"allOf": [ref("A")], "description": "x"}, {**ref("A"), "description": "x"}),
        ({"allOf": [ref("A"), {"description": "no more"}], "nullable": True}, {**ref("A"), "nullable": True}),
        ({"allOf": [ref("A"), record({"b": NUMBER})]}, record({"a": TEXT, "k": TEXT, "b": NUMBER}, required=["k"])),
        (
            {"allOf": [ref("A")], "properties": {"b": NUMBER}, "required": ["b"], "description": "x"},
            record({"a": TEXT, "k": TEXT, "b": NUMBER}, required=["k", "b"], description="x"),
        ),
        ({"allOf": [ref("A"), record({"a": choice("X")})]}, record({"a": choice("X"), "k": TEXT}, required=["k"])),
        (
            {"allOf": [ref("A"), record({"a": {"description": "y"}})]},
            record({"a": {**TEXT, "description": "y"}, "k": TEXT}, required=["k"]),
        ),
        ({"allOf": [NUMBER, {"type": "number", "maximum": 3}]}, {**NUMBER, "maximum": 3}),
        ({"allOf": [choice("A", "B"), choice("B", "C")]}, choice("B")),
        ({"allOf": [many(TEXT), {"maxItems": 3}]}, {**many(TEXT), "maxItems": 3}),
        ({"allOf": [{"type": "string"}, {"maxLength": 3}]}, {"type": "string", "maxLength": 3}),
        (
            {"allOf": [{"oneOf": [TEXT, NUMBER]}, {"description": "x"}]},
            {"oneOf": [TEXT, NUMBER]},
        ),
        (
            {"allOf": [record({"b": TEXT}), {"oneOf": [ref("A"), record({"c": TEXT})]}]},
            {
                "oneOf": [
                    record({"b": TEXT, "a": TEXT, "k": TEXT}, required=["k"]),
                    record({"b": TEXT, "c": TEXT}),
                ]
            },
        ),
        (
            {**record({"c": TEXT}), "anyOf": [{"required": ["c"]}, {"required": ["d"]}]},
            record({"c": TEXT}),
        ),
        (
            record({"x": {"allOf": [ref("A"), record({"y": {"allOf": [ref("A"), record({"z": TEXT})]}})]}}),
            record(
                {
                    "x": record(
                        {"a": TEXT, "k": TEXT, "y": record({"a": TEXT, "k": TEXT, "z": TEXT}, required=["k"])},
                        required=["k"],
                    )
                }
            ),
        ),
    ],
)
def test_parts_become_the_whole_that_they_describe(schema: Node, whole_schema: Node) -> None:
    assert composed({"A": A, "B": schema})["B"] == whole_schema


def test_a_schema_that_is_a_part_of_another_stays_what_it_is() -> None:
    found = composed({"A": A, "B": {"allOf": [ref("A"), record({"a": choice("X")})]}})
    assert found["A"] == A


def test_too_many_alternatives_are_refused() -> None:
    two = {"oneOf": [record({"a": TEXT}), record({"b": TEXT})]}
    with pytest.raises(CodegenError, match=r"components.schemas.A: has 128 alternatives; write at most 64"):
        composed({"A": {"allOf": [two] * 7}})


def test_a_circle_of_lists_is_broken_and_one_of_classes_is_not() -> None:
    document = openapi(
        {},
        {
            "L": many(ref("M")),
            "M": {"type": "object", "additionalProperties": ref("L")},
            "Tree": record({"kids": ref("Trees")}),
            "Trees": many(ref("Tree")),
        },
    )
    break_circles(document)
    assert named(document) == {
        "L": many(ref("M")),
        "M": {"type": "object", "additionalProperties": {}},
        "Tree": record({"kids": ref("Trees")}),
        "Trees": many(ref("Tree")),
    }


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({**TEXT, "nullable": True}, {"type": ["string", "null"]}),
        (
            {**ref("A"), "nullable": True, "description": "x"},
            {"description": "x", "anyOf": [ref("A"), {"type": "null"}]},
        ),
        (choice("A", nullable=True), {"type": ["string", "null"], "enum": ["A", None]}),
        ({"enum": ["A"], "nullable": True}, {"enum": ["A", None]}),
        ({"oneOf": [TEXT, NUMBER], "nullable": True}, {"oneOf": [TEXT, NUMBER, {"type": "null"}]}),
        ({"nullable": True}, {}),
        ({**TEXT, "nullable": False}, TEXT),
        ({"properties": {"a": TEXT}, "required": ["a", "b"]}, record({"a": TEXT}, required=["a"])),
        ({"type": "object", "properties": {"a": TEXT}, "required": ["b"]}, record({"a": TEXT})),
        (
            {**many({**many({**TEXT, "nullable": True}), "nullable": True}), "nullable": True},
            {"type": ["array", "null"], "items": {"type": ["array", "null"], "items": {"type": ["string", "null"]}}},
        ),
    ],
)
def test_null_is_said_as_openapi_3_1_says_it(written: Node, said: Node) -> None:
    document = openapi({}, {"X": written, "A": TEXT})
    modernize(document)
    assert named(document)["X"] == said


def asked_and_answered() -> Node:
    return openapi(
        {"/a": {"post": call(ref("Answer"), requestBody=body(ref("Asked")))}},
        {
            "Answer": record({"inner": ref("Inner")}, required=["inner"]),
            "Inner": record({"both": ref("Both")}, required=["both"]),
            "Asked": record({"both": ref("Both"), "x": TEXT}, required=["x"]),
            "Both": record({"y": TEXT}, required=["y"]),
            "Error": record({"message": TEXT}, required=["message"]),
        },
        responses={"Refused": answer(ref("Error"))},
    )


def test_schemas_are_reached_through_others() -> None:
    document = asked_and_answered()
    assert reached_schemas(document, answers=True) == {"Answer", "Inner", "Both", "Error"}
    assert reached_schemas(document, answers=False) == {"Asked", "Both"}


def test_an_answer_promises_nothing_that_a_request_does_not_need() -> None:
    document = asked_and_answered()
    tolerant_answers(document)
    found = named(document)
    assert "required" not in found["Answer"]
    assert "required" not in found["Error"]
    assert found["Inner"]["properties"]["both"] == {**ref("Both"), "nullable": True}
    assert found["Both"] == record({"y": {**TEXT, "nullable": True}}, required=["y"])
    assert found["Asked"] == record({"both": ref("Both"), "x": TEXT}, required=["x"])


def test_a_mark_lifts_a_schema_and_names_it() -> None:
    mark = {"x-model": {"name": "PetKind", "description": "What it is."}}
    document = openapi(
        {"/a": {"get": call({**choice("CAT"), **mark})}},
        {"animal": {**record({"kind": {**choice("CAT"), "nullable": True, **mark}}), "x-model": {"name": "Pet"}}},
    )
    apply_names(document)
    assert named(document) == {
        "Pet": record({"kind": {**ref("PetKind"), "nullable": True}}),
        "PetKind": choice("CAT", description="What it is."),
    }
    media = document["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]
    assert media["schema"] == ref("PetKind")


def test_two_schemas_that_differ_cannot_have_one_name() -> None:
    mark = {"x-model": {"name": "Kind"}}
    document = openapi({}, {"A": record({"a": {**choice("X"), **mark}, "b": {**choice("Y"), **mark}})})
    with pytest.raises(CodegenError, match=r"components.schemas.A.properties.a: another model is called Kind"):
        apply_names(document)
    document = openapi({}, {"A": {**TEXT, **mark}, "Kind": choice("X")})
    with pytest.raises(CodegenError, match=r"components.schemas.A: another model is called Kind"):
        apply_names(document)


def test_inline_classes_are_named_by_where_they_stand() -> None:
    document = openapi(
        {
            "/pets/{id}": {
                "get": call(many(record({"a": TEXT})), parameters=[parameter("the kind", schema=choice("A"))]),
                "post": call(record({"b": TEXT}), requestBody=body(record({"c": record({"d": TEXT})}))),
            }
        },
        {
            "Pet": record(
                {
                    "owner": record({"e": TEXT}),
                    "tags": many(record({"f": TEXT})),
                    "by": {"type": "object", "additionalProperties": choice("B")},
                }
            )
        },
    )
    lift_inline(document, lambda name: name)
    assert set(named(document)) == {
        "Pet",
        "PetOwner",
        "PetTagsItem",
        "PetByValue",
        "GetPetsIdTheKind",
        "GetPetsId200Item",
        "PostPetsIdBody",
        "PostPetsIdBodyC",
        "PostPetsId200",
    }
    assert named(document)["PostPetsIdBody"] == record({"c": ref("PostPetsIdBodyC")})


def test_a_named_scalar_is_written_out_where_it_is_used() -> None:
    document = openapi(
        {},
        {
            "Id": {**NUMBER, "format": "int64"},
            "Kind": choice("A"),
            "A": record({"id": {**ref("Id"), "description": "x"}, "kind": ref("Kind")}),
        },
    )
    inline_scalars(document)
    assert named(document) == {
        "Kind": choice("A"),
        "A": record({"id": {**NUMBER, "format": "int64", "description": "x"}, "kind": ref("Kind")}),
    }


def test_structure_is_what_is_left_without_prose() -> None:
    told = record(
        {"description": {**TEXT, "description": "x"}, "title": choice("A", title="T")}, example={}, description="y"
    )
    assert structure(told) == record({"description": TEXT, "title": choice("A")})


def test_documents_join_where_they_agree() -> None:
    one = openapi({"/a": {"get": call(ref("E"))}}, {"E": record({"m": TEXT}, description="one")})
    one["security"] = [{"k": []}]
    two = openapi(
        {"/b": {"get": call(ref("E"), security=[])}}, {"E": record({"m": TEXT}, description="two"), "F": TEXT}
    )
    found = merged({"one": one, "two": two})
    assert list(found["paths"]) == ["/a", "/b"]
    assert found["paths"]["/a"]["get"]["security"] == [{"k": []}]
    assert found["paths"]["/b"]["get"]["security"] == []
    assert set(named(found)) == {"E", "F"}


def test_documents_that_disagree_are_named() -> None:
    one = openapi({"/a": {"get": call()}}, {"E": record({"m": TEXT})})
    with pytest.raises(
        CodegenError, match=r"two: components.schemas.E: means something else in one; rename one of them"
    ):
        merged({"one": one, "two": openapi({}, {"E": record({"m": NUMBER})})})
    with pytest.raises(CodegenError, match=r"two: paths./a: stands in two documents; keep one"):
        merged({"one": one, "two": openapi({"/a": {"get": call()}})})


def test_what_the_generator_gets_has_a_name_for_everything() -> None:
    document = flatten(
        openapi(
            {
                "/pets/{petId}": {
                    "parameters": [parameter("petId", "path")],
                    "get": {"responses": {"200": {"$ref": "#/components/responses/R"}}},
                    "post": call(
                        requestBody={"$ref": "#/components/requestBodies/B"}, operationId="import", tags=["My pets"]
                    ),
                }
            },
            {
                "pet_data": {
                    "nullable": True,
                    **record({"kind": choice("A"), "when": {"type": "string", "format": "date"}}),
                }
            },
            responses={"R": answer(many(ref("pet_data")))},
            requestBodies={"B": body(record({"a": {**TEXT, "default": "x"}}))},
        )
    )
    assert set(document["components"]) == {"schemas"}
    assert set(named(document)) == {"PetData", "PetDataKind", "PostPetsPetIdBody"}
    operations = document["paths"]["/pets/{petId}"]
    assert [(node["tags"], node["operationId"]) for node in operations.values()] == [
        (["pets"], "get_pet"),
        (["my_pets"], "import_"),
    ]
    assert [node["name"] for node in operations["get"]["parameters"]] == ["petId"]
    schema = operations["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema["items"] == {"anyOf": [ref("PetData"), {"type": "null"}]}
    assert named(document)["PetData"]["properties"]["when"] == {"type": "string"}
    assert named(document)["PostPetsPetIdBody"]["properties"]["a"] == {"type": "string"}


def test_names_that_look_like_words_of_the_specification_are_names() -> None:
    odd = {
        "$ref": TEXT,
        "properties": ref("A"),
        "items": many(ref("A")),
        "x-a": ref("A"),
        "example": ref("A"),
        "enum": ref("A"),
    }
    document = openapi(
        {"/a": {"get": call(ref("A"))}}, {"A": record(odd), "x-b": ref("A")}, responses={"x-c": answer(ref("A"))}
    )
    found = {slot.place for slot in references(whole(document))}
    assert found == {
        "components.schemas.A.properties.properties",
        "components.schemas.A.properties.items.items",
        "components.schemas.A.properties.x-a",
        "components.schemas.A.properties.example",
        "components.schemas.A.properties.enum",
        "components.schemas.x-b",
        "components.responses.x-c.content.application/json.schema",
        "paths./a.get.responses.200.content.application/json.schema",
    }


def test_data_is_no_schema() -> None:
    data = {"$ref": "#/nowhere"}
    document = openapi({"/a": {"get": call({**TEXT, "example": data, "default": data, "enum": [data], "x-a": data})}})
    assert list(references(whole(document))) == []
    assert len(list(all_schemas(document))) == 1


def test_a_place_is_named_to_people_and_to_overlays() -> None:
    document = openapi({"/a/{b}": {"get": call(many(record({"it's": TEXT})))}})
    last = list(all_schemas(document))[-1]
    assert last.place == "paths./a/{b}.get.responses.200.content.application/json.schema.items.properties.it's"
    assert last.json_path == (
        "$.paths['/a/{b}'].get.responses['200'].content['application/json'].schema.items.properties['it\\'s']"
    )


@pytest.mark.parametrize("name", ["Pet", "a/b", "m~n", "100%", "a%2Fb", "名", "", "a b"])
def test_a_reference_leads_to_its_component_whatever_it_is_called(name: str) -> None:
    reference = component_reference("schemas", name)
    assert component(reference) == ("schemas", name)
    assert lookup({"components": {"schemas": {name: 5}}}, reference[1:], "x") == 5


def test_a_pointer_goes_through_lists() -> None:
    document = {"a": [{"b": 1}, {"b": 2}]}
    assert lookup(document, "/a/1/b", "x") == 2
    with pytest.raises(CodegenError, match="here: dangling reference `#/a/2/b`"):
        lookup(document, "/a/2/b", "here")


def test_a_chain_of_references_ends_or_is_refused() -> None:
    document = {"a": {"$ref": "#/b"}, "b": {"$ref": "#/c"}, "c": {"d": 1}, "e": {"$ref": "#/e"}}
    assert dereference(document, {"$ref": "#/a"}, "x") == {"d": 1}
    with pytest.raises(CodegenError, match="here: reference `#/e` leads back to itself"):
        dereference(document, {"$ref": "#/e"}, "here")
