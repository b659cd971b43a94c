"""The command line: what it writes, what it leaves alone, and how it ends."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn

import pytest
from codegen.__main__ import PACKAGE
from openapi_python_client.parser import GeneratorData
from openapi_python_client.strings import PythonIdentifier

from tests.codegen.building import (
    TEXT,
    Node,
    body,
    call,
    choice,
    command,
    generated,
    openapi,
    record,
    ref,
    refused,
    run,
    write,
)
from tests.codegen.small_project import small_project, upstream, write_upstream

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.__main__ import Project
    from openapi_python_client.config import Config
    from openapi_python_client.parser.errors import GeneratorError


def pets(**fields: Node) -> Node:
    get = call(ref("Pet"), operationId="listPets", tags=["pets"])
    post = call(ref("Pet"), operationId="createPet", tags=["pets"], requestBody=body(ref("Pet")))
    return openapi(
        {"/pets": {"get": get, "post": post}}, {"Pet": record({"name": TEXT, "kind": choice("CAT"), **fields})}
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that is up to date."""
    folder = tmp_path_factory.mktemp("project")
    made = small_project(folder / "root")
    assert run("--upstream", write_upstream(folder / "upstream", upstream()), project=made).code == 0
    assert run(project=made).code == 0
    return made


def test_a_document_becomes_a_package_and_the_counts_are_printed(tmp_path: Path) -> None:
    main = write(tmp_path, {"pets.json": pets()})
    result = command("--spec", main, "--output", tmp_path / "out", "--package", "pets")
    assert (result.code, result.err) == (0, "")
    folder = tmp_path / "out" / "pets"
    assert result.out.startswith(f"{folder}: 2 operations with 2 answers, 1 models, 1 enumerations, ")
    assert (folder / "py.typed").is_file()
    assert (folder / "api" / "pets" / "list_pets.py").is_file()
    first_lines = {path.read_text(encoding="utf-8").split("\n")[0][:13] for path in folder.rglob("*.py")}
    assert first_lines == {"# DO NOT EDIT"}


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        assert generated(tmp_path / folder, {"pets.json": pets()}).code == 0
    assert tree(tmp_path / "a" / "out") == tree(tmp_path / "b" / "out")
    assert generated(tmp_path / "a", {"pets.json": pets()}).code == 0
    assert tree(tmp_path / "a" / "out") == tree(tmp_path / "b" / "out")


def test_a_new_package_takes_the_place_of_the_old_one_whole(tmp_path: Path) -> None:
    assert generated(tmp_path, {"pets.json": pets(friend=record({"a": TEXT}))}).code == 0
    assert (tmp_path / "out" / "package" / "models" / "pet_friend.py").exists()
    assert generated(tmp_path, {"pets.json": pets()}).code == 0
    assert not (tmp_path / "out" / "package" / "models" / "pet_friend.py").exists()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["package"]


def test_a_run_that_fails_leaves_the_old_package_as_it_was(tmp_path: Path) -> None:
    assert generated(tmp_path, {"pets.json": pets()}).code == 0
    before = tree(tmp_path / "out")
    assert generated(tmp_path, {"pets.json": pets(friend=ref("Nowhere"))}).code == 2
    assert tree(tmp_path / "out") == before


def test_nothing_but_a_generated_package_is_replaced(tmp_path: Path) -> None:
    mine = tmp_path / "out" / "package"
    mine.mkdir(parents=True)
    (mine / "thesis.txt").write_text("years of work", encoding="utf-8")
    result = generated(tmp_path, {"pets.json": pets()})
    assert result.code == 2
    assert result.err == f"regenerate: {mine}: is there and was not generated; choose another folder or name\n"
    assert tree(tmp_path / "out") == {"package/thesis.txt": b"years of work"}
    (mine / "thesis.txt").rename(mine / "__init__.py")
    assert generated(tmp_path, {"pets.json": pets()}).code == 2
    (mine / "__init__.py").unlink()
    assert generated(tmp_path, {"pets.json": pets()}).code == 0


@pytest.mark.parametrize("package", ["class", "two words", "a-b", "1a", "a.b", ""])
def test_a_package_has_a_name_of_python(tmp_path: Path, package: str) -> None:
    result = generated(tmp_path, {"pets.json": pets()}, package)
    assert result.code == 2
    assert "is no name for a Python package" in result.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--nonsense"], "the command line: unrecognized arguments: --nonsense; see --help"),
        (["--spec"], "the command line: argument --spec: expected one argument; see --help"),
        (["--spec", "a.json"], "--spec: goes with --output and --package; add both"),
        (["--spec", "a.json", "--output", "b"], "--spec: goes with --output and --package; add both"),
        (
            ["--spec", "a.json", "--output", "b", "--package", "c", "--check"],
            "--spec: goes with --output and --package alone",
        ),
        (["--output", "b"], "--output and --package: go with --spec"),
        (["--upstream", "nowhere"], "nowhere: is no folder; name a checkout of symphony-api-spec"),
        (["--spec", "nowhere.json", "--output", "b", "--package", "c"], "nowhere.json: cannot be read (No such file"),
    ],
)
def test_arguments_that_make_no_sense_are_refused_in_one_line(arguments: list[str], problem: str) -> None:
    result = command(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert len(result.err.splitlines()) == 1
    assert result.err.startswith("regenerate: ")
    assert problem in result.err


def test_help_is_printed_on_request() -> None:
    result = command("--help")
    assert result.code == 0
    assert "scripts/regenerate" in result.out
    assert all(
        option in result.out for option in ("--check", "--upstream DIR", "--spec FILE", "--output DIR", "--package")
    )


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    main = write(tmp_path, {"pets.json": pets()})
    result = run("--spec", main, "--output", tmp_path / "out", "--package", "pets")
    assert result.code == 2
    assert str(tmp_path / "out") in result.err
    assert len(result.err.splitlines()) == 1


def test_check_says_nothing_of_a_project_that_is_up_to_date(project: Project) -> None:
    before = tree(project.root)
    assert run("--check", project=project) == (0, "", "")
    assert tree(project.root) == before


def test_generating_again_changes_nothing(project: Project) -> None:
    before = tree(project.root)
    assert run(project=project).code == 0
    assert tree(project.root) == before


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("models/pet.py", "differs: models/pet.py (0 lines to add, 1 to remove)"),
        ("api/pets/list_pets.py", "differs: api/pets/list_pets.py (0 lines to add, 1 to remove)"),
        ("client.py", "differs: client.py (0 lines to add, 1 to remove)"),
        ("own.py", "not generated: own.py"),
        ("own/data.bin", "not generated: own/data.bin"),
    ],
)
def test_check_names_a_file_that_was_edited_or_added(project: Project, file: str, line: str) -> None:
    path = project.generated / PACKAGE / file
    before = path.read_bytes() if path.exists() else None
    path.parent.mkdir(exist_ok=True)
    path.write_bytes((before or b"\xff") + b"# an edit\n")
    try:
        result = run("--check", project=project)
    finally:
        if before is not None:
            path.write_bytes(before)
        else:
            path.unlink()
    assert result.code == 1
    assert result.out == f"{line}\n"
    assert result.err == "regenerate: 1 files made from specs/ are stale or edited; run scripts/regenerate\n"


def test_check_names_a_file_that_is_missing(project: Project) -> None:
    path = project.generated / PACKAGE / "models" / "pet.py"
    before = path.read_bytes()
    path.unlink()
    try:
        result = run("--check", project=project)
    finally:
        path.write_bytes(before)
    assert (result.code, result.out) == (1, "missing: models/pet.py\n")


def test_check_names_what_a_changed_document_makes_stale(project: Project) -> None:
    path = project.specs / "zoo.yaml"
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace("An animal.", "A living being."), encoding="utf-8")
    try:
        result = run("--check", project=project)
    finally:
        path.write_text(before, encoding="utf-8")
    assert (result.code, result.out) == (1, "differs: models/pet.py (1 lines to add, 1 to remove)\n")


def test_compiled_files_are_no_edits(project: Project) -> None:
    folder = project.generated / PACKAGE / "__pycache__"
    folder.mkdir(exist_ok=True)
    (folder / f"client.{sys.implementation.cache_tag}.pyc").write_bytes(b"\x00")
    assert run("--check", project=project).code == 0


def test_a_faulty_document_of_the_project_is_named(project: Project) -> None:
    path = project.specs / "zoo.yaml"
    before = path.read_text(encoding="utf-8")
    packages = tree(project.generated)
    path.write_text(before.replace("#/components/schemas/PetKind", "#/components/schemas/Nowhere"), encoding="utf-8")
    try:
        result = run(project=project)
    finally:
        path.write_text(before, encoding="utf-8")
    assert result.code == 2
    assert "zoo.yaml: components.schemas.Pet.properties.kind" in result.err
    assert "dangling reference `#/components/schemas/Nowhere`" in result.err
    assert tree(project.generated) == packages


@pytest.mark.parametrize("fault", [KeyError("a"), ValueError("b\nc"), TypeError("d")])
def test_a_generator_that_stumbles_fails_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    def stumbling(data: Node, *, config: Config) -> NoReturn:
        raise fault

    monkeypatch.setattr(GeneratorData, "from_dict", staticmethod(stumbling))
    line = refused(tmp_path, {"pets.json": pets()})
    assert line.startswith(f"the generator: fails with {type(fault).__name__}: ")
    assert line.endswith("; report this as a fault of scripts/codegen")


def test_what_the_generator_warns_of_fails_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = GeneratorData.from_dict

    def spoiled(data: Node, *, config: Config) -> GeneratorData | GeneratorError:
        data["components"]["schemas"]["Pet"]["properties"]["kind"] = ref("Nowhere")
        return original(data, config=config)

    monkeypatch.setattr(GeneratorData, "from_dict", staticmethod(spoiled))
    line = refused(tmp_path, {"pets.json": pets()})
    assert line.startswith("the generator: ")
    assert "warnings in all); report this as a fault of scripts/codegen" in line


def test_an_operation_that_the_generator_drops_fails_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = GeneratorData.from_dict

    def forgetful(data: Node, *, config: Config) -> GeneratorData | GeneratorError:
        made = original(data, config=config)
        assert isinstance(made, GeneratorData)
        for collection in made.endpoint_collections_by_tag.values():
            collection.endpoints.pop()
        return made

    monkeypatch.setattr(GeneratorData, "from_dict", staticmethod(forgetful))
    line = refused(tmp_path, {"pets.json": pets()})
    assert line == "POST /pets: the operation is not in the package; report this as a fault of scripts/codegen"


def test_an_answer_that_the_generator_drops_fails_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = GeneratorData.from_dict

    def forgetful(data: Node, *, config: Config) -> GeneratorData | GeneratorError:
        made = original(data, config=config)
        assert isinstance(made, GeneratorData)
        made.endpoint_collections_by_tag[PythonIdentifier("pets", "")].endpoints[0].responses.patterns.clear()
        return made

    monkeypatch.setattr(GeneratorData, "from_dict", staticmethod(forgetful))
    line = refused(tmp_path, {"pets.json": pets()})
    assert line == "GET /pets: response 200 is not in the package; report this as a fault of scripts/codegen"
