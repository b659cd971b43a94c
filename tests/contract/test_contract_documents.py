"""The documents are valid, complete and consistent."""

from __future__ import annotations

import builtins
import re
from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
from codegen.tree import Slot, all_schemas, references, whole
from openapi_spec_validator import OpenAPIV31SpecValidator
from symphony_pod import models

from tests.contract.documents import Documented, Node, documents, is_list, is_object, named, operations

SERVICES = {"pod": 141, "login": 7, "authenticator": 7, "users": 3, "groups": 9, "audit": 1}

# It makes what its path names, so there is nothing that could be missing.
MAKES_WHAT_ITS_PATH_NAMES = {"file_extensions.put_allowed_file_extension"}

# These bring people together, which an information barrier may forbid.
MEETINGS = {
    451: {
        "connections.accept_connection",
        "connections.create_connection",
        "rooms.add_room_member",
        "rooms.admin_add_room_member",
        "rooms.admin_set_room_active",
        "rooms.create_room",
        "rooms.create_room_v1",
        "rooms.create_room_v2",
        "rooms.set_room_active",
        "rooms.update_room",
        "rooms.update_room_v1",
        "rooms.update_room_v2",
        "streams.admin_create_im",
        "streams.create_im",
        "streams.update_im",
    },
    452: {"groups.add_group_member", "groups.create_group", "groups.update_group"},
}

each_service = pytest.mark.parametrize("service", sorted(SERVICES))
each_operation = pytest.mark.parametrize("name", named())


def is_prose(text: Any) -> bool:
    """Whether a text says something: more than one word, and no blanks at its ends or in a row."""
    return isinstance(text, str) and len(text.split()) > 1 and " ".join(text.split()) == text.strip() == text


def prose_less(holder: Any, place: str) -> list[str]:
    """The place, when what stands there has no description."""
    return [] if is_prose(holder.get("description")) else [place]


@each_service
def test_a_document_is_valid_openapi(service: str) -> None:
    document = documents()[service]
    assert document["openapi"].startswith("3.1.")
    assert [str(error) for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_each_service_has_its_operations() -> None:
    assert Counter(found.service for found in operations().values()) == SERVICES
    assert sum(SERVICES.values()) == 168


def test_no_two_operations_share_a_function_name() -> None:
    assert set(Counter(found.function for found in operations().values()).values()) == {1}


@each_operation
def test_an_operation_is_described(name: str) -> None:
    operation = operations()[name]
    assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", operation.function)
    (tag,) = operation.node["tags"]
    (described,) = [node for node in documents()[operation.service]["tags"] if node["name"] == tag]
    assert is_prose(described["description"])
    assert is_prose(operation.node["summary"])
    assert not operation.node["summary"].endswith(".")
    assert is_prose(operation.node["description"])
    bare = [found for node in operation.parameters for found in prose_less(node, node["name"])]
    bare += prose_less(operation.body, "body") if operation.body is not None else []
    bare += [found for status in operation.statuses for found in prose_less(operation.response(status), str(status))]
    assert bare == []


@each_operation
def test_the_parameters_of_an_operation_are_those_of_its_path_and_no_tokens(name: str) -> None:
    operation = operations()[name]
    in_path = [node["name"] for node in operation.parameters if node["in"] == "path"]
    assert sorted(in_path) == sorted(re.findall(r"{(.+?)}", operation.path))
    assert all(node["required"] for node in operation.parameters if node["in"] == "path")
    names = {node["name"].lower() for node in operation.parameters}
    assert names.isdisjoint({"sessiontoken", "keymanagertoken", "authorization"})
    schemes = documents()[operation.service]["components"]["securitySchemes"]
    assert {scheme for way in operation.security for scheme in way} <= set(schemes)


@each_operation
def test_an_operation_has_the_refusals_of_a_real_pod(name: str) -> None:
    operation = operations()[name]
    assert {400, 401, 403, 429, 500} <= set(operation.statuses)
    assert "Retry-After" in operation.response(429)["headers"]
    if "{" in operation.path and name not in MAKES_WHAT_ITS_PATH_NAMES:
        assert 404 in operation.statuses
    for status, meetings in MEETINGS.items():
        assert (status in operation.statuses) == (name in meetings)
    for status in operation.refusals:
        content = operation.response(status)["content"]
        assert content["application/json"]["schema"] == {"$ref": "#/components/schemas/Error"}


def test_the_operations_that_are_named_here_exist() -> None:
    assert MAKES_WHAT_ITS_PATH_NAMES | MEETINGS[451] | MEETINGS[452] <= set(operations())


@each_operation
def test_a_deprecated_operation_names_its_successor(name: str) -> None:
    operation = operations()[name]
    assert ("x-successor" in operation.node) == operation.deprecated
    if operation.deprecated:
        successor = operations()[operation.node["x-successor"]]
        assert not successor.deprecated
        assert successor.name in operation.node["description"]


def test_some_operations_are_deprecated() -> None:
    assert len(named(deprecated=True)) == 29


@pytest.mark.parametrize("name", [name for name, found in operations().items() if found.method == "post"])
def test_a_post_that_only_reads_is_marked_idempotent_and_no_other(name: str) -> None:
    operation = operations()[name]
    reads = operation.function.split("_")[0] in ("get", "find", "list", "search") or operation.function.startswith(
        "admin_list_"
    )
    assert operation.node.get("x-idempotent", False) is reads


@pytest.mark.parametrize("name", [name for name, found in operations().items() if found.method != "post"])
def test_only_a_post_needs_the_mark(name: str) -> None:
    assert "x-idempotent" not in operations()[name].node


@each_service
def test_schemas_are_described(service: str) -> None:
    bare: list[str] = []
    for schema in all_schemas(documents()[service]):
        node = schema.node
        for key, value in node.get("properties", {}).items():
            bare += prose_less(value, f"{schema.place}.{key}")
        if re.fullmatch(r"components\.schemas\.\w+", schema.place):
            bare += prose_less(node, schema.place)
    assert bare == []


@each_service
def test_no_component_is_unused(service: str) -> None:
    document = documents()[service]
    used: set[str] = set()
    pending = [whole({"paths": document["paths"]})]
    while pending:
        for slot in references(pending.pop()):
            reference = slot.node["$ref"]
            if reference not in used:
                used.add(reference)
                section, component = reference.removeprefix("#/components/").split("/")
                pending.append(Slot(document["components"][section], component, slot.kind, ()))
    mine = [found for found in operations().values() if found.service == service]
    schemes = {scheme for found in mine for way in found.security for scheme in way}
    used |= {f"#/components/securitySchemes/{scheme}" for scheme in schemes | inherited(document)}
    defined = {f"#/components/{kind}/{name}" for kind, nodes in document["components"].items() for name in nodes}
    assert sorted(defined - used) == []
    tags = {node["name"] for node in document["tags"]}
    assert tags == {found.group for found in mine}


def inherited(document: Node) -> set[str]:
    """The schemes that hold for a document's operations as far as they say nothing of their own."""
    return {scheme for way in document["security"] for scheme in way}


def model_names() -> list[str]:
    """The name of every schema of every document, once."""
    return sorted({name for document in documents().values() for name in document["components"]["schemas"]})


@pytest.mark.parametrize("name", model_names())
def test_a_model_has_a_good_name(name: str) -> None:
    assert re.fullmatch(r"(V\d)?([A-Z]+[a-z]*)+(V\d)?", name), "no class name"
    words = re.findall(r"V\d|[A-Z]+(?![a-z])|[A-Z][a-z]+", name)
    assert "".join(words) == name
    assert not any(word == following for word, following in pairwise(words)), "a word twice"
    assert not re.search(r"([b-df-hjkmnp-rtv-z])\1$", name), "a letter twice at the end"
    assert not hasattr(builtins, name)


@pytest.mark.parametrize("name", model_names())
def test_a_name_means_the_same_in_every_service(name: str) -> None:
    meanings = [
        structure(document["components"]["schemas"][name])
        for document in documents().values()
        if name in document["components"]["schemas"]
    ]
    assert all(meaning == meanings[0] for meaning in meanings)


def structure(node: Any, *, names: bool = False) -> Any:
    """A schema without its prose."""
    if is_object(node):
        kept = {key: value for key, value in node.items() if names or key not in ("description", "example")}
        return {key: structure(value, names=key == "properties" and not names) for key, value in kept.items()}
    return [structure(item) for item in node] if is_list(node) else node


def test_every_schema_that_makes_a_class_is_a_model_and_no_other_is() -> None:
    classes = {
        name
        for document in documents().values()
        for name, node in document["components"]["schemas"].items()
        if "enum" in node or "properties" in node
    }
    # A class is called as its schema is, but for capitals that stand in a row.
    assert {name.lower() for name in models.__all__} == {name.lower() for name in classes}


@each_operation
def test_an_answer_and_a_body_are_json(name: str) -> None:
    operation: Documented = operations()[name]
    carriers = [operation.response(status) for status in operation.statuses]
    carriers += [operation.body] if operation.body is not None else []
    media = {media for node in carriers for media in node.get("content", {})}
    assert media == {"application/json"}
