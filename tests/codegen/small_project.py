"""A small project of two services, with an upstream of its own, to take in and to generate."""

from __future__ import annotations

from pathlib import Path

import yaml
from codegen.__main__ import Project
from codegen.services import Service
from codegen.snippets import dump_yaml

from tests.codegen.building import NUMBER, TEXT, Node, choice, many, openapi, record, swagger, write

SERVICES = (
    Service("zoo", "zoo-api", ("zoo.yaml", "zoo-old.yaml"), "/pod"),
    Service("keeper", "keeper-api", ("keeper.yaml",), "/agent", ("/v1/keepers",)),
)
HEADER: Node = {"name": "token", "in": "header", "type": "string", "description": "Upstream's prose."}


def found(name: str, **words: object) -> Node:
    """A Swagger 2.0 response with a schema of the document."""
    return {"200": {"description": "Upstream's prose.", "schema": {"$ref": f"#/definitions/{name}"}, **words}}


def upstream() -> dict[str, Node]:
    """The files of upstream, by name."""
    return {
        "zoo.yaml": swagger(
            {
                "/v2/pets": {
                    "parameters": [HEADER],
                    "get": {
                        "summary": "Upstream's prose.",
                        "operationId": "upstreamsName",
                        "tags": ["Upstream"],
                        "parameters": [{"name": "limit", "in": "query", "type": "integer", "maximum": 100}],
                        "responses": {**found("Pets"), "400": {"description": "Upstream's prose."}},
                    },
                },
            },
            {
                "Pets": many({"$ref": "#/definitions/Pet"}),
                "Pet": record(
                    {
                        "name": {**TEXT, "example": "Upstream's sample"},
                        "kind": choice("CAT", "DOG"),
                        "id": {"$ref": "common.yaml#/Id"},
                    },
                    required=["name"],
                    description="Upstream's prose.",
                ),
                "Unused": record({"a": TEXT}),
            },
        ),
        "zoo-old.yaml": swagger(
            {
                "/v2/pets": {"get": {"responses": found("Pet")}},
                "/v1/pets": {"get": {"responses": found("Pet")}},
            },
            {"Pet": record({"older": TEXT})},
        ),
        "keeper.yaml": openapi(
            {
                "/v1/keepers": {
                    "post": {
                        "requestBody": {
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Keeper"}}}
                        },
                        "responses": {204: {"description": ""}},
                    }
                },
                "/v1/other": {"get": {"responses": {"200": {"description": ""}}}},
            },
            {"Keeper": record({"name": TEXT, "age": NUMBER}, required=["name"])},
        ),
        "common.yaml": {"Id": {"type": "integer", "format": "int64"}},
    }


def overlays() -> dict[str, list[Node]]:
    """The actions of our overlays, by file."""
    described = {"summary": "A line.", "description": "More lines."}
    pets = {
        "example": [{"name": "Tom", "kind": "CAT", "id": 1}],
    }
    return {
        "common.yaml": [
            {"target": "$.paths.*.*.parameters[?@.name=='token']", "remove": True},
            {
                "target": "$.components",
                "update": {"securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": "token"}}},
            },
            {"target": "$", "update": {"security": [{"token": []}]}},
        ],
        "zoo/names.yaml": [
            {"target": "$.info", "update": {"title": "Zoo", "version": "1.0.0"}},
            {
                "target": "$.paths['/pod/v2/pets'].get",
                "update": {"operationId": "list_pets", "tags": ["pets"], **described},
            },
            {
                "target": "$.paths['/pod/v2/pets'].get.parameters[?@.name=='limit']",
                "update": {"description": "How many."},
            },
            {
                "target": "$.paths['/pod/v2/pets'].get.responses['200']",
                "update": {"description": "The pets.", "content": {"application/json": pets}},
            },
            {
                "target": "$.paths['/pod/v1/pets'].get",
                "update": {
                    "operationId": "list_pets_v1",
                    "tags": ["pets"],
                    "x-successor": "pets.list_pets",
                    **described,
                },
            },
            {
                "target": "$.paths['/pod/v1/pets'].get.responses['200']",
                "update": {"description": "A pet.", "content": {"application/json": {"example": {"name": "Tom"}}}},
            },
        ],
        "zoo/schemas.yaml": [
            {
                "target": "$.components.schemas.Pet",
                "update": {
                    "description": "An animal.",
                    "properties": {name: {"description": f"Its {name}."} for name in ("name", "kind", "id")},
                },
            },
            {
                "target": "$.components.schemas.Pet.properties.kind",
                "update": {"x-model": {"name": "PetKind", "description": "What animal it is."}},
            },
            {"target": "$.components.schemas.Pets", "update": {"description": "Several animals."}},
        ],
        "keeper/names.yaml": [
            {"target": "$.info", "update": {"title": "Keepers", "version": "1.0.0"}},
            {
                "target": "$.paths['/agent/v1/keepers'].post",
                "update": {"operationId": "create_keeper", "tags": ["keepers"], **described},
            },
            {
                "target": "$.paths['/agent/v1/keepers'].post.requestBody",
                "update": {"description": "Whom.", "content": {"application/json": {"example": {"name": "Ann"}}}},
            },
            {"target": "$.paths['/agent/v1/keepers'].post.responses['204']", "update": {"description": "Done."}},
            {
                "target": "$.components.schemas.Keeper",
                "update": {
                    "description": "Who looks after animals.",
                    "properties": {name: {"description": f"The {name}."} for name in ("name", "age")},
                },
            },
        ],
    }


def overlay(folder: Path, name: str, actions: list[Node]) -> None:
    """Write an overlay of the project."""
    path = folder / "specs" / "overlays" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dump_yaml({"overlay": "1.0.0", "actions": actions}), encoding="utf-8")


def write_upstream(folder: Path, files: dict[str, Node], *, as_checkout: bool = False) -> Path:
    """Write upstream's files, flat or as a checkout has them."""
    folders = {file: service.folder for service in SERVICES for file in service.files} if as_checkout else {}
    placed = {f"{folders.get(name, '.')}/{name}": yaml.safe_dump(node, sort_keys=False) for name, node in files.items()}
    if as_checkout:
        placed |= {f"{folder_name}/common.yaml": yaml.safe_dump(files["common.yaml"]) for folder_name in ("zoo-api",)}
    write(folder, placed)
    return folder


def small_project(folder: Path) -> Project:
    """A project with overlays, and no documents yet."""
    for name, actions in overlays().items():
        overlay(folder, name, actions)
    return Project(folder, SERVICES)
