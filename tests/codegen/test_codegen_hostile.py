"""Documents at the limits: everything in them is in their package, which imports and passes a strict type checker."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import import_module
from pkgutil import iter_modules, walk_packages
from typing import TYPE_CHECKING, Any

import pytest
from codegen.bundle import load_bundled
from codegen.reading import read_mapping

from tests.codegen.building import METHODS, write
from tests.codegen.hostile import ENUMERATIONS, FIELDS, HOSTILE, PARAMETERS, documents

if TYPE_CHECKING:
    from pathlib import Path

    from tests.codegen.conftest import Packages

NAMES = sorted(documents())


def module(package: str, path: str) -> Any:
    return import_module(f"hostile_{package}.{path}")


def endpoints(name: str) -> dict[tuple[str, str], Any]:
    """The modules of a package's operations, by method and path."""
    api = module(name, "api")
    found = [
        import_module(f"{api.__name__}.{group.name}.{endpoint.name}")
        for group in iter_modules(api.__path__)
        for endpoint in iter_modules(import_module(f"{api.__name__}.{group.name}").__path__)
    ]
    return {(endpoint.OPERATION.method, endpoint.OPERATION.path): endpoint for endpoint in found}


def bare(path: str) -> str:
    """A path without the names of its parameters, which are of no account on the wire."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


@pytest.mark.parametrize("name", NAMES)
def test_every_operation_and_every_answer_of_the_document_is_in_the_package(
    packages: Packages, tmp_path: Path, name: str
) -> None:
    main = write(tmp_path, documents()[name])
    # The references to path items apart, which the bundling writes out, this is what the author wrote.
    paths = read_mapping(main).get("paths", {})
    if any("$ref" in item for item in paths.values()):
        paths = load_bundled(main)["paths"]
    wanted = sorted(
        (method.upper(), bare(path), sorted(code.lower() for code in item[method]["responses"] if code[:2] != "x-"))
        for path, item in paths.items()
        for method in METHODS
        if method in item
    )
    made = sorted(
        (method, bare(path), sorted(code.lower() for code in (*found.OPERATION.answers, *found.OPERATION.errors)))
        for (method, path), found in endpoints(name).items()
    )
    assert made == wanted
    answers = sum(len(codes) for _, _, codes in wanted)
    assert f"{len(wanted)} operations with {answers} answers" in packages.printed[name]


@pytest.mark.parametrize("name", NAMES)
def test_every_module_imports_and_every_model_is_reached(packages: Packages, name: str) -> None:
    package = import_module(f"hostile_{name}")
    for info in walk_packages(package.__path__, f"{package.__name__}."):
        import_module(info.name)
    models = module(name, "models")
    for model in models.__all__:
        assert getattr(models, model).__name__ == model
    client = module(name, "client").Client("https://pod.example")
    attributes: dict[str, object] = dict(client.__class__.__dict__)
    groups = [key for key, value in attributes.items() if type(value).__name__ == "cached_property"]
    assert len(groups) == len(list(iter_modules(module(name, "api").__path__)))
    for group in groups:
        assert repr(client) in repr(getattr(client, group))


def test_all_packages_pass_mypy_in_strict_mode(packages: Packages, tmp_path: Path) -> None:
    config = tmp_path / "mypy.ini"
    config.write_text(
        "[mypy]\nstrict = true\npython_version = 3.11\nexplicit_package_bases = true\n"
        f"mypy_path = {packages.folder}\ncache_dir = {tmp_path / 'cache'}\n",
        encoding="utf-8",
    )
    wanted = [argument for name in NAMES for argument in ("-p", f"hostile_{name}")]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(config), *wanted],
        cwd=packages.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr


def test_each_field_keeps_its_name_on_the_wire(packages: Packages) -> None:
    model = module("fields", "models").M
    sent = {name: f"value of {name}" for name in FIELDS}
    read = model.from_dict(sent)
    assert read.additional_properties == {}
    assert read.to_dict() == sent
    fields = [field.name for field in model.__attrs_attrs__ if field.name != "additional_properties"]
    assert len(fields) == len(FIELDS)
    assert model(**{field: getattr(read, field) for field in fields}) == read
    assert read.a_b == "value of a_b"  # who is written as Python would have it keeps the plain name
    assert read.xy == "value of xy"


@pytest.mark.parametrize("kind", ["Nested", "Kinds", "Lists"])
def test_each_field_of_a_class_is_read_and_written_by_its_name_on_the_wire(packages: Packages, kind: str) -> None:
    model = getattr(module("fields", "models"), kind)
    values: dict[str, Any] = {"Nested": {"a": {}}, "Kinds": "A", "Lists": [{"a": "unknown"}, {}]}
    sent = dict.fromkeys(FIELDS, values[kind])
    assert model.from_dict(sent).to_dict() == sent


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_each_parameter_keeps_its_name_on_the_wire(packages: Packages, method: str) -> None:
    endpoint = endpoints("parameters")[method, "/a"]
    names = list(endpoint.request.__annotations__)[: len(PARAMETERS)]
    wire = module("parameters", "operation").quote
    values: dict[str, Any] = {name: f"v{index}" for index, name in enumerate(names)}
    target = endpoint.request(**values, **({"body": {}} if method == "POST" else {})).target
    pairs = [pair.split("=") for pair in target.split("?")[1].split("&")]
    assert [name for name, _ in pairs] == [wire(name, safe="") for name in PARAMETERS]
    assert sorted(value for _, value in pairs) == sorted(values.values())


def test_parameters_of_one_name_in_several_places_each_have_an_argument(packages: Packages) -> None:
    endpoint = endpoints("parameters")["GET", "/p/{id}/{kind}"]
    request = endpoint.request(
        id=["a", "b/c"], kind="A", id_query_2="in query", id_header="in header", id_cookie="in cookie", id_query="own"
    )
    assert request.target == "/p/a%2Cb%2Fc/A?id=in%20query&id_query=own"
    assert request.headers == {"id": "in header", "Cookie": "id=in%20cookie"}


def test_lists_are_written_as_the_document_says(packages: Packages) -> None:
    request = endpoints("parameters")["GET", "/odd"].request(
        x_list=["a", "b"],
        list_=["c", "d"],
        pipes=[1, 2],
        spaces=[3, 4],
        commas=["A", "B"],
        nested=[[1, 2], [3]],
        flag=True,
    )
    assert request.target == "/odd?nested=1%2C2&nested=3&pipes=1%7C2&spaces=3%204&commas=A,B"
    assert request.headers == {"X-List": "a,b", "flag": "true", "Cookie": "list=c%2Cd"}


@pytest.mark.parametrize("index", range(len(ENUMERATIONS)))
def test_enumerations_hold_the_values_of_the_document(packages: Packages, index: int) -> None:
    values = [value for value in ENUMERATIONS[index] if value is not None]
    models = module("enumerations", "models")
    kinds: set[type] = {type(value) for value in values}
    for name in (f"Typed{index}", f"Bare{index}"):
        if kinds in ({str}, {int}):
            members = list(getattr(models, name))
            assert [member.value for member in members] == list(dict.fromkeys(values))
            assert all(getattr(models, name).from_json(value).is_known for value in values)
        else:
            assert name not in models.__all__  # no class of texts or whole numbers


def test_names_that_the_document_gives_to_values_are_used_where_they_can_be(packages: Packages) -> None:
    models = module("enumerations", "models")
    assert [(member.name, member.value) for member in models.Told] == [("ALPHA_BETA", "a"), ("CLASS", "b")]
    assert [(member.name, member.value) for member in models.Named] == [("ONE", 1), ("ONE_2", 2)]


def test_parts_of_a_whole_are_one_model(packages: Packages) -> None:
    models = module("composition", "models")

    def fields(name: str) -> set[str]:
        return {field.name for field in getattr(models, name).__attrs_attrs__} - {"additional_properties"}

    assert fields("C") == {"a", "k", "b", "c"}
    assert fields("Deep9") == {f"x{n}" for n in range(10)}
    assert fields("Cat") == {"kind", "meow"}
    assert fields("Nested") == {"a", "k", "n1", "n2"}
    assert fields("Needs") == {"c", "d"}
    assert [member.value for member in models.Some] == ["B"]
    holds = models.Holds.from_dict({"x": "A", "y": "A", "z": None})
    assert type(holds.x) is type(holds.y) is models.Kind
    assert holds.to_dict() == {"x": "A", "y": "A", "z": None}
    both = models.Both.from_dict({"v": {"a": "X", "k": "k", "b": "b"}})
    assert (both.v.a, both.v.k, both.v.b) == ("X", "k", "b")
    with_w = endpoints("composition")["PUT", "/d"].read(200, {"x0": "0", "x9": "9"})
    assert (with_w.x0, with_w.x9) == ("0", "9")


def test_a_union_is_read_as_the_option_that_fits(packages: Packages) -> None:
    models = module("unions", "models")
    sent: dict[str, Any] = {
        "u": {"b": "1", "kind": "b"},
        "v": [{"a": "1"}],
        "kind_or_a": "A",
        "one": None,
        "two": {"a": "2"},
        "map_or_text": {"x": {"a": "3"}},
        "lists": [{"a": "4"}, {"b": "5"}],
        "list_or_one": [{"a": "6"}],
        "kind_or_number": "A",
        "kinds": "B",
        "formats": "2020-01-01",
    }
    read = models.P.from_dict(sent)
    assert type(read.u) is models.B
    assert type(read.v[0]) is models.A
    assert type(read.kind_or_a) is models.Kind
    assert type(read.two) is models.A
    assert type(read.map_or_text["x"]) is models.A
    assert [type(item) for item in read.lists] == [models.A, models.B]
    assert type(read.list_or_one[0]) is models.A
    assert type(read.kind_or_number) is models.Kind
    assert read.to_dict() == sent
    json.dumps(read.to_dict())
    assert models.P.from_dict({"list_or_one": {"a": "7"}, "map_or_text": "t"}).to_dict() == {
        "list_or_one": {"a": "7"},
        "map_or_text": "t",
    }


def test_null_is_taken_wherever_the_document_allows_it(packages: Packages) -> None:
    models = module("unions", "models")
    nulls = dict.fromkeys("abcdefghijk")
    assert models.N.from_dict({**nulls, "l": [None, "A"]}).to_dict() == {**nulls, "l": [None, "A"]}
    answer = endpoints("unions")["GET", "/nulls"].read(200, [None, [None, {"a": "x"}]])
    assert answer[0] is None
    assert answer[1][1].a == "x"


def test_what_a_circle_of_lists_and_maps_leads_to_is_plain_json(packages: Packages) -> None:
    read = endpoints("shapes")
    nested = [[], [[1]]]
    assert read["GET", "/circles"].read(200, nested) == nested
    assert read["PUT", "/circles"].read(200, {"a": {"b": 1}}) == {"a": {"b": 1}}
    models = module("shapes", "models")
    tree: dict[str, Any] = {"kids": [{"kids": []}], "parent": {}, "named": {"x": {"parent": {}}}}
    assert models.Tree.from_dict(tree).to_dict() == tree
    assert type(models.Tree.from_dict(tree).named["x"]) is models.Tree


def test_an_answer_is_read_by_its_status(packages: Packages) -> None:
    models = module("answers", "models")
    read = endpoints("answers")["GET", "/many"].read
    assert type(read(200, {"a": "1"})) is models.A
    assert type(read(201, {"b": "1"})) is models.B
    assert type(read(202, [{"a": "1"}])[0]) is models.A
    assert read(203, "text") == "text"
    assert read(206, 6) == 6
    assert type(read(207, {"b": "1"})) is models.B
    assert read(208, [["A", "other"]]) == [["A", "other"]]
    assert read(226, None) is None
    assert type(read(299, {"c": "1"})) is models.C  # what no status of its own stands for is of the range


@pytest.mark.parametrize(("media", "kind"), [("text/plain", "text"), ("image/png", "bytes"), ("text/json", "json")])
def test_an_answer_is_read_by_its_content_type(packages: Packages, media: str, kind: str) -> None:
    document: Any = documents()["answers"]["main.json"]
    found = [
        endpoint.OPERATION.answers
        for path, item in document["paths"].items()
        if list(item["get"]["responses"].get("201", {}).get("content", {})) == [media]
        for (_, here), endpoint in endpoints("answers").items()
        if here == path
    ]
    assert [answers["201"] for answers in found] == [kind]


def test_a_form_sends_files_and_json_sends_texts(packages: Packages) -> None:
    found = endpoints("bodies")
    models = module("bodies", "models")
    file = module("bodies", "types").File(b"content", "name.txt", "text/plain")
    form = found["POST", "/m0"].request.__annotations__["body"]
    assert form == "PostM0Body"
    body = models.PostM0Body(a="x", f=file, fs=[file], n=3, o=models.PostM0BodyO(x="y"))
    sent = found["POST", "/m0"].request(body=body).encoded("test", extras=False)
    assert [name for name, _ in sent["files"]] == ["a", "f", "fs", "n", "o"]
    assert models.PostM5Body.__annotations__["f"] == "str | Unset"
    assert found["PUT", "/m3"].request.__annotations__["body"] == "str"
    plain = found["PUT", "/m3"].request(body="as it is")
    assert plain.encoded("test", extras=False) == {"content": "as it is"}
    assert plain.headers == {"Content-Type": "text/plain"}
    raw = found["PUT", "/m2"].request(body=b"\x00")
    assert raw.encoded("test", extras=False) == {"content": b"\x00"}
    merged = found["POST", "/m13"].request(body=models.PostM13Body(a="x"))
    assert merged.encoded("test", extras=False) == {"content": b'{"a":"x"}'}
    assert merged.headers == {"Content-Type": "application/merge-patch+json;charset=utf-8"}


def test_a_body_is_left_out_only_where_it_may_be_and_null_only_where_it_says_so(packages: Packages) -> None:
    found = endpoints("bodies")
    errors = module("bodies", "errors")
    unset = module("bodies", "types").UNSET

    def sent(method: str, path: str, body: Any) -> Any:
        try:
            return found[method, path].request(body=body).encoded("test", extras=False).get("content")
        except errors.InvalidInput:
            return "refused"

    for method, path, for_none, for_unset in (
        ("POST", "/scalars", "refused", "refused"),
        ("PATCH", "/scalars", b"null", "refused"),
        ("PUT", "/any", b"null", "refused"),
        ("POST", "/m0", "refused", "refused"),
        ("PUT", "/m2", "refused", "refused"),
        ("PATCH", "/m2", None, None),
        ("PATCH", "/union", b"null", None),
    ):
        assert (sent(method, path, None), sent(method, path, unset)) == (for_none, for_unset), (method, path)


def test_prose_stands_in_the_docstrings_as_it_was_written(packages: Packages) -> None:
    models = module("prose", "models")
    written = " ".join("".join(c for c in HOSTILE if c.isprintable() or c.isspace()).split())
    assert written in " ".join(str(models.M.__doc__).split())
    assert [member.value for member in models.MB] == [HOSTILE, "x"]


def test_references_to_other_files_lead_to_what_they_name(packages: Packages) -> None:
    found = endpoints("files")
    models = module("files", "models")
    far = found["GET", "/a"].read(200, {"u": {}, "g": {"whole": "w", "back": {}}, "l": {"m": {}}})
    own = found["GET", "/d"].read(200, {"own": "o"})
    assert type(far) is not type(own)
    assert type(own) is models.User
    assert type(far.u) is type(far)
    assert type(far.g.back) is type(far.l.m) is type(far)
    down = found["GET", "/e"].read(200, {"b": {"a": {}, "down": {"top": {"own": "o"}, "c": {}}}})
    assert type(down.b.a) is type(down)
    assert type(down.b.down.top) is models.User
    assert type(found["PUT", "/d"].read(200, {})) is type(down)
    assert set(found["GET", "/a"].request.__annotations__) == {"p", "whole", "return"}
    assert set(found["GET", "/i"].request.__annotations__) == {"whole", "return"}


def test_a_swagger_document_is_read_with_all_that_it_says(packages: Packages) -> None:
    found = endpoints("swagger")
    models = module("swagger", "models")
    assert found["POST", "/a"].OPERATION.answers == {"200": "json", "201": "json"}
    assert set(found["POST", "/a"].request.__annotations__) == {"q", "body", "return"}
    assert set(found["POST", "/form"].request.__annotations__) == {"body", "return"}
    assert {field.name for field in models.N.__attrs_attrs__} >= {"k", "r", "x", "n", "z"}
    assert "None" in models.D.__annotations__["x"]
    request = found["GET", "/q/{p}"].request(p=1, c=["A", "B"], m=["x", "y"], s=["1", "2"], h=["3", "4"], far="f")
    assert request.target == "/q/1?c=A,B&m=x&m=y&s=1%202&far=f"
    assert request.headers == {"h": "3,4"}


def test_yaml_is_read_as_json_would_have_it(packages: Packages) -> None:
    found = endpoints("texts")
    answer = found["GET", "/a"].read(
        200, {"1": "a", "2": {"3": 4}, "on": True, "1.5": "b", "null": "c", "answer": "no"}
    )
    assert answer.to_dict() == {"1": "a", "2": {"3": 4}, "on": True, "1.5": "b", "null": "c", "answer": "no"}
    assert [member.value for member in answer.answer.__class__] == ["yes", "no", "ON", "12:30", "2020-01-01"]
    assert found["GET", "/a"].OPERATION.name == "n1.n12"
    assert set(found["GET", "/a"].OPERATION.errors) == {"404", "4XX", "default"}
