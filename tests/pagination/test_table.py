"""The table against the documents: a list operation cannot be forgotten, nor can a name in the table be wrong."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest
from symphony_pod import models

from symphony_ext.pagination.shapes import Page
from symphony_ext.pagination.table import (
    ITSELF,
    NO_LISTS,
    TABLE,
    Batches,
    Cursor,
    Keyset,
    Listing,
    Offset,
    OnePage,
    PageNumber,
    TimeWindow,
)
from tests.contract.calls import generated
from tests.contract.documents import JSON, Documented, Node, is_object, operations, resolved

# Answers that have a list in one of their fields, and yet are one object each.
ONE_OBJECT = {"messages.get_message_status"}

# What a parameter of each style is called in the documents.
STYLE_PARAMETERS: dict[type[Listing], set[str]] = {
    Offset: {"skip", "limit"},
    Cursor: {"before", "after"},
    Keyset: {"limit"},
    TimeWindow: {"since", "to", "limit", "sortDir"},
    PageNumber: {"page", "size"},
}
PAGING = {"skip", "offset", "limit", "before", "after", "lastUserId", "lastGroupId", "page", "size", "pageSize", "next"}


def by_name() -> dict[str, Documented]:
    return {operation.name: operation for operation in operations().values()}


def whole(service: str, node: Node) -> Node:
    """A schema with what it refers to and is made of, put together."""
    node = resolved(service, node)
    properties: Node = dict(node.get("properties", {}))
    for part in (*node.get("allOf", ()), *node.get("anyOf", ()), *node.get("oneOf", ())):
        properties |= whole(service, part).get("properties", {})
    return {**node, "properties": properties}


def kinds(service: str, node: Node) -> set[str]:
    """The JSON types that a schema allows."""
    node = resolved(service, node)
    found = node.get("type", [])
    own: set[str] = {found} if isinstance(found, str) else set(found)
    for part in (*node.get("allOf", ()), *node.get("anyOf", ()), *node.get("oneOf", ())):
        own |= kinds(service, part)
    return own


def answers(operation: Documented) -> Iterator[Node]:
    """The schemas of what an operation answers when it succeeds."""
    for status in operation.statuses:
        content: Node = operation.response(status).get("content", {}) if 200 <= status < 300 else {}
        if JSON in content and is_object(content[JSON].get("schema")):
            yield content[JSON]["schema"]


def lists_in(operation: Documented) -> set[str]:
    """The names of the lists in an answer; an empty name for one that is the answer itself."""
    found: set[str] = set()
    for schema in answers(operation):
        if "array" in kinds(operation.service, schema):
            found.add("")
        for name, field in whole(operation.service, schema)["properties"].items():
            if "array" in kinds(operation.service, field):
                found.add(name)
    return found


def is_paged(operation: Documented) -> bool:
    """Whether an operation takes what pages are asked for by."""
    return bool({parameter["name"] for parameter in operation.parameters} & PAGING)


def test_every_operation_that_answers_a_list_is_in_the_table_or_said_to_be_none() -> None:
    # An answer with a list among many fields is an account, a room and so on; one with few fields is a page.
    wanted: set[str] = set()
    for name, operation in by_name().items():
        found = lists_in(operation)
        fields = {field for schema in answers(operation) for field in whole(operation.service, schema)["properties"]}
        reads = operation.method == "get" or operation.node.get("x-idempotent", False)
        has_totals = bool(fields & {"count", "pagination", "paging", "page"})
        has_little_else = reads and len(fields) - len(found) <= 1
        if "" in found or is_paged(operation) or (found and (has_totals or has_little_else)):
            wanted.add(name)
    missing = wanted - set(TABLE) - set(NO_LISTS) - ONE_OBJECT
    assert not missing, f"put these in TABLE, or say in NO_LISTS why not: {sorted(missing)}"
    assert set(TABLE) <= wanted, sorted(set(TABLE) - wanted)
    assert set(NO_LISTS) | ONE_OBJECT <= wanted
    assert len(wanted) >= 55


def test_no_operation_is_in_both() -> None:
    assert not set(TABLE) & set(NO_LISTS)
    assert set(TABLE) | set(NO_LISTS) <= set(by_name())
    assert all(reason for reason in NO_LISTS.values())


@pytest.mark.parametrize("name", TABLE)
def test_the_parameters_of_the_table_are_those_of_the_operation(name: str) -> None:
    listing, module = TABLE[name], generated()[name]
    parameters = set(inspect.signature(module.sync).parameters)
    used: set[str] = {listing.limit} if listing.limit else set()
    match listing:
        case Offset():
            used.add(listing.skip)
        case Cursor():
            used |= {"before", "after"}
        case Keyset():
            used.add(listing.last)
        case TimeWindow():
            used |= {listing.since, listing.to, listing.order}
        case PageNumber():
            used.add(listing.page)
        case Batches():
            used |= set(listing.ids)
        case _:
            assert isinstance(listing, OnePage)
    assert used <= parameters
    # And no parameter of paging is left over that the style does not use.
    assert not (parameters & {"skip", "offset", "before", "after", "page", "last_user_id", "last_group_id"}) - used
    assert listing.limit or not parameters & {"limit", "size"}


@pytest.mark.parametrize("name", TABLE)
def test_sizes_are_within_the_bounds_of_the_documents(name: str) -> None:
    listing, operation = TABLE[name], by_name()[name]
    parameters = {parameter["name"]: parameter["schema"] for parameter in operation.parameters}
    if isinstance(listing, Batches):
        for wanted in operation.parameters:
            if wanted["name"] in listing.ids:
                assert wanted["schema"].get("maxItems") == listing.cap
        return
    if listing.limit:
        assert parameters[listing.limit].get("maximum") == listing.cap
        assert listing.size == (listing.cap or 100)
        assert listing.size >= parameters[listing.limit].get("default", 0)
    else:
        assert listing.cap is None


def model_of(operation: Documented) -> Any:
    """The class of an operation's answer, or of the items where the answer is a list; None where it is no model."""
    annotation = str(inspect.signature(generated()[operation.name].sync).return_annotation)
    return getattr(models, annotation.removeprefix("list[").removesuffix("]"), None)


@pytest.mark.parametrize("name", TABLE)
def test_the_fields_of_the_table_are_those_of_the_models(name: str) -> None:
    listing, operation = TABLE[name], by_name()[name]
    annotation = str(inspect.signature(generated()[name].sync).return_annotation)
    assert annotation.startswith("list[") == (not listing.items)
    model = model_of(operation)
    item: Any = model
    if listing.items:
        assert kind_of(model, listing.items).startswith("list[")
        item = getattr(models, kind_of(model, listing.items).removeprefix("list[").removesuffix("]"), None)
        assert listing.items in shapes()
    if listing.key and listing.key != ITSELF:
        assert follow_kinds(item, listing.key) in ("int", "str")
    elif listing.key == ITSELF:
        assert item is None  # a number or a text
    if listing.total:
        assert follow_kinds(model, listing.total) == "int"
    match listing:
        case Offset() if listing.following:
            assert follow_kinds(model, listing.following) == "int"
        case Cursor():
            assert follow_kinds(model, f"{listing.pagination}.cursors.after") == "str"
            assert follow_kinds(model, f"{listing.pagination}.next_") == "str"
        case TimeWindow():
            assert follow_kinds(item, listing.time) == "int"
            assert all(follow_kinds(item, field) for field in listing.identity)
        case PageNumber():
            assert follow_kinds(model, f"{listing.meta}.has_next") == "bool"
            assert follow_kinds(model, f"{listing.meta}.total_pages") == "int"
        case Batches() if listing.errors:
            assert kind_of(model, listing.errors).startswith("list[")
        case _:
            pass


def test_a_count_in_an_answer_is_used() -> None:
    for name, listing in TABLE.items():
        for schema in answers(by_name()[name]):
            fields = set(whole(by_name()[name].service, schema)["properties"])
            assert bool(fields & {"count", "TotalNumberFound"}) <= bool(listing.total), name


def shapes() -> set[str]:
    """The fields that a checker knows as those with the items."""
    found: set[str] = set()
    for member in Page.__args__:
        origin: Any = getattr(member, "__origin__", member)
        if origin is not list:
            fields: dict[str, Any] = origin.__dict__
            found |= {name for name in fields if not name.startswith("_")}
    return found


def test_a_checker_knows_no_field_that_no_page_has() -> None:
    assert shapes() == {listing.items for listing in TABLE.values() if listing.items}


def kind_of(model: Any, field: str) -> str:
    """The type of a field, without null and absent."""
    for attribute in model.__attrs_attrs__:
        if attribute.name == field:
            return str(attribute.type).split(" | ")[0]
    raise AssertionError(f"{model.__name__} has no field {field}")


def follow_kinds(model: Any, path: str) -> str:
    """The type of what a path of fields leads to."""
    kind = ""
    for name in path.split("."):
        kind = kind_of(model, name)
        model = getattr(models, kind, None)
    return kind
