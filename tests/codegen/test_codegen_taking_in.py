"""Upstream's files, our overlays, and the documents that come of them."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from codegen.grammar import is_list, is_mapping
from codegen.reading import read_mapping

from tests.codegen.building import NUMBER, TEXT, Node, choice, record, run
from tests.codegen.small_project import found, overlay, small_project, upstream, write_upstream

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.__main__ import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return small_project(tmp_path / "project")


def taken_in(project: Project, folder: Path, files: dict[str, Node] | None = None) -> dict[str, Any]:
    """The documents after taking in upstream, by service."""
    result = run("--upstream", write_upstream(folder, files or upstream()), project=project)
    assert result.code == 0, result
    return {name: read_mapping(project.specs / f"{name}.yaml") for name in ("zoo", "keeper")}


def snapshot(project: Project) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in project.root.rglob("*") if path.is_file()}


def test_the_documents_have_the_facts_of_upstream_and_the_prose_of_ours(project: Project, tmp_path: Path) -> None:
    documents = taken_in(project, tmp_path / "upstream")
    zoo = documents["zoo"]
    assert list(zoo["paths"]) == ["/pod/v2/pets", "/pod/v1/pets"]
    assert "Upstream" not in (project.specs / "zoo.yaml").read_text(encoding="utf-8")
    listing = zoo["paths"]["/pod/v2/pets"]["get"]
    assert list(listing)[:4] == ["operationId", "tags", "summary", "description"]
    assert [node["name"] for node in listing["parameters"]] == ["limit"]  # the token is a security scheme
    assert listing["parameters"][0]["schema"] == {"type": "integer", "maximum": 100}
    assert list(listing["responses"]) == ["200", "400"]
    assert list(documents["keeper"]["paths"]) == ["/agent/v1/keepers"]  # the one path that the service takes
    assert list(documents["keeper"]["paths"]["/agent/v1/keepers"]["post"]["responses"]) == ["204"]


def test_the_current_file_is_right_and_what_only_the_older_has_is_deprecated(project: Project, tmp_path: Path) -> None:
    zoo = taken_in(project, tmp_path / "upstream")["zoo"]
    assert "deprecated" not in zoo["paths"]["/pod/v2/pets"]["get"]
    assert zoo["paths"]["/pod/v1/pets"]["get"]["deprecated"] is True
    assert set(zoo["components"]["schemas"]["Pet"]["properties"]) == {"name", "kind", "id"}


def test_nothing_is_defined_and_unused(project: Project, tmp_path: Path) -> None:
    zoo = taken_in(project, tmp_path / "upstream")["zoo"]
    assert set(zoo["components"]["schemas"]) == {"Pet", "PetKind", "Pets"}
    pet = zoo["components"]["schemas"]["Pet"]
    assert pet["properties"]["id"]["format"] == "int64"  # a named number is written out where it is used
    assert zoo["components"]["schemas"]["PetKind"] == {
        "type": "string",
        "enum": ["CAT", "DOG"],
        "description": "What animal it is.",
    }


def test_every_field_of_an_answer_may_be_null_and_none_is_promised(project: Project, tmp_path: Path) -> None:
    documents = taken_in(project, tmp_path / "upstream")
    pet = documents["zoo"]["components"]["schemas"]["Pet"]
    assert "required" not in pet
    assert pet["properties"]["name"]["type"] == ["string", "null"]
    assert pet["properties"]["kind"]["anyOf"] == [{"$ref": "#/components/schemas/PetKind"}, {"type": "null"}]
    keeper = documents["keeper"]["components"]["schemas"]["Keeper"]
    assert keeper["required"] == ["name"]  # what a request needs
    assert keeper["properties"]["age"]["type"] == "integer"


def test_a_flat_folder_and_a_checkout_give_the_same_documents(project: Project, tmp_path: Path) -> None:
    flat = taken_in(project, tmp_path / "flat")
    write_upstream(tmp_path / "checkout", upstream(), as_checkout=True)
    result = run("--upstream", tmp_path / "checkout", "--check", project=project)
    assert result.out.startswith("no changes of the contract\n")
    assert run("--upstream", tmp_path / "checkout", project=project).code == 0
    assert {name: read_mapping(project.specs / f"{name}.yaml") for name in flat} == flat


def test_a_second_run_writes_the_same_bytes(project: Project, tmp_path: Path) -> None:
    taken_in(project, tmp_path / "upstream")
    before = snapshot(project)
    result = run("--upstream", tmp_path / "upstream", project=project)
    assert result.out == "no changes of the contract\nspecs: nothing written; commit unknown\n"
    assert snapshot(project) == before
    for path in (*project.specs.glob("*.yaml"), project.specs / "SOURCE.toml"):
        path.unlink()
    run("--upstream", tmp_path / "upstream", project=project)
    assert snapshot(project) == before


def test_the_order_of_upstream_is_of_no_account(project: Project, tmp_path: Path) -> None:
    taken_in(project, tmp_path / "upstream")
    before = {path.name: path.read_text(encoding="utf-8") for path in project.specs.glob("*.yaml")}
    files = upstream()
    pets = files["zoo.yaml"]
    pets["definitions"] = dict(reversed(pets["definitions"].items()))
    responses = pets["paths"]["/v2/pets"]["get"]["responses"]
    pets["paths"]["/v2/pets"]["get"]["responses"] = dict(reversed(responses.items()))
    write_upstream(tmp_path / "again", files)
    result = run("--upstream", tmp_path / "again", project=project)
    assert "specs: SOURCE.toml written" in result.out  # for the files did change
    assert {path.name: path.read_text(encoding="utf-8") for path in project.specs.glob("*.yaml")} == before


def test_a_change_of_upstream_is_told_and_written(project: Project, tmp_path: Path) -> None:
    taken_in(project, tmp_path / "upstream")
    files = upstream()
    pet = files["zoo.yaml"]["definitions"]["Pet"]["properties"]
    pet["kind"] = choice("CAT", "OWL")
    write_upstream(tmp_path / "upstream", files)
    checked = run("--upstream", tmp_path / "upstream", "--check", project=project)
    assert checked.code == 1
    assert "differs: specs/zoo.yaml\ndiffers: specs/SOURCE.toml\n" in checked.out
    told = [
        "zoo: ! model changed: PetKind: values removed: DOG",
        "zoo:   model changed: PetKind: values added: OWL",
        "2 changes, 1 of which breaks callers",
    ]
    assert checked.out.splitlines()[:3] == told
    result = run("--upstream", tmp_path / "upstream", project=project)
    assert result.code == 0
    assert result.out.splitlines()[:3] == told
    assert "specs: zoo.yaml, SOURCE.toml written" in result.out
    assert run("--upstream", tmp_path / "upstream", "--check", project=project).code == 0


def with_new_operations() -> dict[str, Node]:
    files = upstream()
    files["zoo.yaml"]["paths"]["/v1/pets/{id}/owner"] = {
        "get": {
            "parameters": [{"name": "id", "in": "path", "required": True, "type": "integer"}],
            "responses": found("Owner"),
        }
    }
    files["zoo.yaml"]["definitions"]["Owner"] = record({"name": TEXT, "address": record({"street": TEXT})})
    return files


def test_a_new_operation_stops_the_run_and_prints_the_overlay_to_fill_in(project: Project, tmp_path: Path) -> None:
    taken_in(project, tmp_path / "upstream")
    before = snapshot(project)
    write_upstream(tmp_path / "new", with_new_operations())
    result = run("--upstream", tmp_path / "new", project=project)
    assert result.code == 2
    assert len(result.err.splitlines()) == 1
    assert result.err.startswith(
        "regenerate: specs/overlays: zoo: GET /pod/v1/pets/{id}/owner lacks operationId, summary"
    )
    assert result.err.endswith("; fill in the overlay above\n")
    assert snapshot(project) == before
    printed = result.out
    assert printed.startswith("# specs/overlays/zoo/new.yaml\n")
    actions = yaml.safe_load(printed)["actions"]
    operation = actions[0]
    assert operation["target"] == "$.paths['/pod/v1/pets/{id}/owner'].get"
    assert operation["update"] == {"operationId": "get_pet_owner", "tags": ["pets"], "summary": "", "description": ""}
    assert {action["target"] for action in actions} == {
        "$.paths['/pod/v1/pets/{id}/owner'].get",
        "$.paths['/pod/v1/pets/{id}/owner'].get.parameters[?@.name=='id']",
        "$.paths['/pod/v1/pets/{id}/owner'].get.responses['200']",
        "$.components.schemas.Owner",
        "$.components.schemas.Owner.properties.address",
    }


def test_the_overlay_that_was_printed_ends_the_matter_once_it_is_filled_in(project: Project, tmp_path: Path) -> None:
    def filled(node: Any, key: str = "") -> Any:
        if is_mapping(node):
            return {name: filled(value, name) for name, value in node.items()}
        if is_list(node):
            return [filled(value) for value in node]
        return {"example": {"name": "Ann"}, "name": "OwnerAddress"}.get(key, "Words.") if node == "" else node

    taken_in(project, tmp_path / "upstream")
    write_upstream(tmp_path / "new", with_new_operations())
    printed = run("--upstream", tmp_path / "new", project=project).out
    overlay(project.root, "zoo/new.yaml", filled(yaml.safe_load(printed)["actions"]))
    result = run("--upstream", tmp_path / "new", project=project)
    assert result.code == 0, result
    assert "zoo:   operation added: pets.get_pet_owner (GET /pod/v1/pets/{id}/owner)" in result.out
    assert "zoo:   model added: OwnerAddress" in result.out
    assert run("--check", project=project).code == 1
    assert run(project=project).code == 0
    assert run("--check", project=project).code == 0
    assert (project.generated / "symphony_pod" / "api" / "pets" / "get_pet_owner.py").is_file()


def test_an_operation_that_upstream_took_away_stops_the_run_at_our_overlay(project: Project, tmp_path: Path) -> None:
    files = upstream()
    del files["zoo-old.yaml"]["paths"]["/v1/pets"]
    write_upstream(tmp_path / "upstream", files)
    result = run("--upstream", tmp_path / "upstream", project=project)
    assert result.code == 2
    assert "specs/overlays/zoo/names.yaml: actions[4]: `$.paths['/pod/v1/pets'].get` matches nothing" in result.err
    assert not (project.specs / "zoo.yaml").exists()


@pytest.mark.parametrize(
    ("name", "action", "problem"),
    [
        (
            "common.yaml",
            {"target": "$.nowhere", "update": {}},
            "specs/overlays/common.yaml: actions[0]: `$.nowhere` matches",
        ),
        (
            "zoo/a.yaml",
            {"target": "$.paths.*", "remove": True},
            "specs/overlays/zoo/names.yaml: actions[1]: `$.paths['/pod",
        ),
        (
            "zoo/z.yaml",
            {"target": "$.components.schemas.Pet.properties.name", "update": {"$ref": "#/components/schemas/Nowhere"}},
            "dangling reference `#/components/schemas/Nowhere`",
        ),
        (
            "zoo/z.yaml",
            {"target": "$.components.schemas.Pet.properties.name", "update": {"colour": "red"}},
            "specs/zoo.yaml: components.schemas.Pet.properties.name: unknown schema keyword `colour`",
        ),
        (
            "zoo/z.yaml",
            {"target": "$.components.schemas.Pet.properties.kind.x-model", "update": {"name": "Pet"}},
            "another model is called Pet",
        ),
        (
            "keeper/z.yaml",
            {"target": "$.components.schemas.Keeper", "update": {"x-model": {"name": "Pet"}}},
            "keeper: components.schemas.Pet: means something else in zoo; rename one of them",
        ),
    ],
)
def test_a_fault_of_an_overlay_is_named_and_nothing_is_written(
    project: Project, tmp_path: Path, name: str, action: Node, problem: str
) -> None:
    overlay(project.root, name, [action])
    result = run("--upstream", write_upstream(tmp_path / "upstream", upstream()), project=project)
    assert result.code == 2
    assert problem in result.err
    assert len(result.err.splitlines()) == 1
    assert list(project.specs.glob("*.yaml")) == []


def test_prose_that_is_missing_is_asked_for(project: Project, tmp_path: Path) -> None:
    files = upstream()
    files["zoo.yaml"]["definitions"]["Pet"]["properties"]["age"] = NUMBER
    files["zoo.yaml"]["paths"]["/v2/pets"]["get"]["responses"]["409"] = {"description": "Upstream's prose."}
    result = run("--upstream", write_upstream(tmp_path / "upstream", files), project=project)
    assert result.code == 2
    assert "zoo: GET /pod/v2/pets lacks description of 409" in result.err
    assert "zoo: components.schemas.Pet lacks description of Pet.age" in result.err


def test_a_file_that_is_missing_is_named(project: Project, tmp_path: Path) -> None:
    files = upstream()
    del files["keeper.yaml"]
    folder = write_upstream(tmp_path / "upstream", files)
    result = run("--upstream", folder, project=project)
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        f"regenerate: {folder}: has no keeper.yaml; name a checkout of symphony-api-spec, or a folder of its files\n"
    )


def test_the_record_names_the_commit_and_each_file(project: Project, tmp_path: Path) -> None:
    folder = write_upstream(tmp_path / "checkout", upstream(), as_checkout=True)
    git = ["git", "-C", str(folder), "-c", "user.name=a", "-c", "user.email=a@example.com"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "a"]):
        subprocess.run([*git, *words], check=True)
    commit = subprocess.run([*git, "rev-parse", "HEAD"], check=True, capture_output=True, text=True).stdout.strip()
    assert f"commit {commit}" in run("--upstream", folder, project=project).out
    record_file = project.specs / "SOURCE.toml"
    written = record_file.read_text(encoding="utf-8")
    assert f'commit = "{commit}"' in written
    assert '"zoo-api/zoo-old.yaml" = "' in written
    # A flat folder with the very files is of the same commit, and with others of none that is known.
    flat = tmp_path / "flat"
    flat.mkdir()
    for path in folder.rglob("*.yaml"):
        (flat / path.name).write_bytes(path.read_bytes())
    assert f"specs: nothing written; commit {commit}" in run("--upstream", flat, project=project).out
    with (flat / "zoo.yaml").open("a", encoding="utf-8") as file:
        file.write("# a change\n")
    assert "commit unknown" in run("--upstream", flat, project=project).out
