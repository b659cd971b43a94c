"""Documents are read as YAML 1.2 or JSON, and what is neither is refused in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from codegen.errors import CodegenError
from codegen.reading import dialect, read_mapping

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path, text: str, name: str = "document.yaml") -> Any:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_mapping(path)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("ON", "ON"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("null", None),
        ("012", 12),
        ("0o17", 15),
        ("0x1F", 31),
        ("-4", -4),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("2020-01-01", "2020-01-01"),
        ("2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"),
        ("'5'", "5"),
        ("!!str 5", "5"),
        ("'😀'", "😀"),
    ],
)
def test_values_are_those_of_yaml_1_2(tmp_path: Path, written: str, value: object) -> None:
    found = read(tmp_path, f"a: {written}")["a"]
    assert found == value
    assert type(found) is type(value)


def test_every_key_is_a_text_as_it_was_written(tmp_path: Path) -> None:
    found = read(tmp_path, "200: a\non: b\n1.0: c\nnull: d\ntrue: e\n2020-01-01: f\n012: g")
    assert list(found) == ["200", "on", "1.0", "null", "true", "2020-01-01", "012"]


def test_an_alias_is_a_copy_that_changes_alone(tmp_path: Path) -> None:
    found = read(tmp_path, "a: &x {k: [1]}\nb: *x\nc: {<<: *x, m: 2}\nd: {<<: *x, k: 3}")
    assert found == {"a": {"k": [1]}, "b": {"k": [1]}, "c": {"k": [1], "m": 2}, "d": {"k": 3}}
    found["a"]["k"].append(2)
    assert found["b"] == {"k": [1]}
    assert found["c"]["k"] == [1]


def test_json_is_read_with_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'\xef\xbb\xbf{"a": "\\ud83d\\ude00"}')
    assert read_mapping(tmp_path / "a.json") == {"a": "😀"}
    assert read(tmp_path, '{"a": 1}', "b.yaml") == {"a": 1}


@pytest.mark.parametrize(
    ("text", "name", "problem"),
    [
        ("", "a.yaml", "is empty"),
        (" \n", "a.json", "is empty"),
        ("- a", "a.yaml", "holds a list"),
        ("hello", "a.yaml", "holds plain text"),
        ("5", "a.yaml", "holds a int"),
        ("# nothing", "a.yaml", "holds nothing"),
        ("a: [1, 2\nb: }", "a.yaml", "is not YAML (line 2, column 2"),
        ("a:\n\t- x", "a.yaml", "is not YAML (line 2, column 1"),
        ("---\na: 1\n---\nb: 2", "a.yaml", "but found another document"),
        ("a: &x\n  b: *x", "a.yaml", "recursive"),
        ("a: !!python/object:os.system x", "a.yaml", "could not determine a constructor"),
        ("a: 1\nb: 2\na: 3", "a.yaml", "is not YAML (line 3, column 1: the key `a` stands twice)"),
        ("a: {b: {200: x, '200': y}}", "a.yaml", "the key `200` stands twice"),
        ('{"a": {"b": 1, "b": 2}}', "a.json", "is not JSON (the key `b` stands twice)"),
        ('{"a": }', "a.json", "is not JSON"),
        ("a: {b: .inf}", "a.yaml", "a.b: inf is no JSON value"),
        ("a: [.nan]", "a.yaml", "a[0]: nan is no JSON value"),
        ("a: !!binary aGVs", "a.yaml", "a: a bytes is no JSON value"),
        ('{"a": ["\\ud800"]}', "a.json", "a[0]: holds half a character"),
        ("a: " + "[" * 3000 + "]" * 3000, "a.yaml", "is nested too deeply"),
    ],
)
def test_what_is_no_document_is_refused_by_file_and_place(tmp_path: Path, text: str, name: str, problem: str) -> None:
    with pytest.raises(CodegenError) as caught:
        read(tmp_path, text, name)
    assert str(tmp_path / name) in str(caught.value)
    assert problem in str(caught.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"none.yaml: cannot be read .No such file"):
        read_mapping(tmp_path / "none.yaml")
    with pytest.raises(CodegenError, match=r"cannot be read .Is a directory"):
        read_mapping(tmp_path)
    (tmp_path / "latin.yaml").write_bytes(b"a: \xe9")
    with pytest.raises(CodegenError, match="is not UTF-8 text"):
        read_mapping(tmp_path / "latin.yaml")


@pytest.mark.parametrize(
    ("document", "version"),
    [
        ({"swagger": "2.0"}, "2.0"),
        ({"swagger": 2.0}, "2.0"),
        ({"openapi": "3.0.3"}, "3.0"),
        ({"openapi": 3.0}, "3.0"),
        ({"openapi": "3.1.1"}, "3.1"),
    ],
)
def test_the_dialects_that_are_understood(document: dict[str, Any], version: str) -> None:
    assert dialect(document, "x") == version


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ({}, "is no OpenAPI document"),
        ({"swaggerVersion": "1.2"}, "is Swagger 1.2"),
        ({"swagger": "1.2"}, "is Swagger 1.2"),
        ({"openapi": "4.0.0"}, "is OpenAPI 4.0.0"),
        ({"openapi": "3.10"}, "is OpenAPI 3.10"),
    ],
)
def test_other_dialects_are_refused(document: dict[str, Any], problem: str) -> None:
    with pytest.raises(CodegenError, match=problem) as caught:
        dialect(document, "x.yaml")
    assert str(caught.value).endswith("Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1 are understood")
