"""Overlays change what they name, and name what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from codegen.errors import CodegenError
from codegen.overlay import read_overlay, unmatched

from tests.codegen.building import Node, openapi, parameter, write

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.overlay import Action


def actions(folder: Path, *raw: Any) -> list[Action]:
    path = write(folder, {"overlay.json": {"overlay": "1.0.0", "actions": list(raw)}})
    return read_overlay(path, "overlay.json")


def applied(folder: Path, document: Node, *raw: Node) -> Node:
    for action in actions(folder, *raw):
        action.apply(document)
    return document


def test_an_update_joins_mappings_lengthens_lists_and_replaces_the_rest(tmp_path: Path) -> None:
    document: Node = {"a": {"b": {"c": 1, "d": [1]}, "e": "old"}}
    update = {"b": {"c": {"x": 1}, "d": [2], "f": None}, "e": "new"}
    applied(tmp_path, document, {"target": "$.a", "update": update})
    assert document == {"a": {"b": {"c": {"x": 1}, "d": [1, 2], "f": None}, "e": "new"}}


def test_an_update_of_a_list_appends_to_it(tmp_path: Path) -> None:
    assert applied(tmp_path, {"a": [1]}, {"target": "$.a", "update": {"b": 2}}) == {"a": [1, {"b": 2}]}


def test_each_node_that_matches_gets_a_copy_of_its_own(tmp_path: Path) -> None:
    document = applied(tmp_path, {"a": {}, "b": {}}, {"target": "$.*", "update": {"list": []}})
    document["a"]["list"].append(1)
    assert document["b"] == {"list": []}


def test_all_that_matches_is_removed(tmp_path: Path) -> None:
    document = openapi({"/a": {"get": {"parameters": [parameter(name) for name in ("x", "token", "y", "token")]}}})
    target = "$.paths.*.*.parameters[?@.name=='token']"
    applied(tmp_path, document, {"target": target, "remove": True}, {"target": "$.info.title", "remove": True})
    assert [node["name"] for node in document["paths"]["/a"]["get"]["parameters"]] == ["x", "y"]
    assert "title" not in document["info"]


def test_later_actions_see_what_earlier_ones_did(tmp_path: Path) -> None:
    first = {"target": "$", "update": {"a": {"b": 1}}}
    assert applied(tmp_path, {}, first, {"target": "$.a", "update": {"c": 2}}) == {"a": {"b": 1, "c": 2}}


def test_an_action_that_met_nothing_in_any_document_is_an_error(tmp_path: Path) -> None:
    found = actions(tmp_path, {"target": "$.a", "update": {}}, {"target": "$.b", "update": {}, "description": "why"})
    documents: list[Node] = [{"a": {}}, {"a": {}, "c": {}}]
    for document in documents:
        for action in found:
            action.apply(document)
    error = unmatched(found)
    assert str(error) == "overlay.json: actions[1]: `$.b` matches nothing; correct the target, or delete it"
    assert unmatched(found[:1]) is None


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        ({"target": "$.a"}, "has a `target` and either `update` or `remove: true`"),
        ({"update": {}}, "has a `target` and either"),
        ({"target": "$.a", "update": {}, "remove": True}, "has a `target` and either"),
        ({"target": "$.a", "remove": False}, "has a `target` and either"),
        ({"target": "$.a", "update": {}, "when": 1}, "has a `target` and either"),
        ({"target": "$.a[", "update": {}}, "is no JSONPath"),
        (5, "should be a mapping, is 5"),
    ],
)
def test_a_faulty_action_is_named(tmp_path: Path, raw: Any, problem: str) -> None:
    with pytest.raises(CodegenError, match=r"overlay.json: actions\[1\]") as caught:
        actions(tmp_path, {"target": "$", "update": {}}, raw)
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("document", "raw", "problem"),
    [
        ({"a": "text"}, {"target": "$.a", "update": {"b": 1}}, "`$.a` selects neither a mapping nor a list"),
        ({"a": {}}, {"target": "$.a", "update": "text"}, "`$.a` selects neither a mapping nor a list"),
        ({"a": {}}, {"target": "$", "remove": True}, "`$` selects the whole document"),
    ],
)
def test_an_action_that_cannot_be_done_is_named(tmp_path: Path, document: Node, raw: Node, problem: str) -> None:
    with pytest.raises(CodegenError, match=r"overlay.json: actions\[0\]") as caught:
        applied(tmp_path, document, raw)
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ({}, "is no Overlay 1.0 document"),
        ({"overlay": "2.0.0", "actions": []}, "is no Overlay 1.0 document"),
        ({"overlay": "1.0.0"}, "has no list of `actions`"),
        ({"overlay": "1.0.0", "actions": {}}, "has no list of `actions`"),
    ],
)
def test_what_is_no_overlay_is_refused(tmp_path: Path, content: Node, problem: str) -> None:
    with pytest.raises(CodegenError, match=problem):
        read_overlay(write(tmp_path, {"a.json": content}), "a.json")
