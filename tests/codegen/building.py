"""Documents in a few words, and the command run on them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from codegen.__main__ import Project, main

if TYPE_CHECKING:
    from collections.abc import Mapping

Node: TypeAlias = dict[str, Any]
Files: TypeAlias = "Mapping[str, Node | str]"

SCRIPTS = Path(__file__).parents[2] / "scripts"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
TEXT: Node = {"type": "string"}
NUMBER: Node = {"type": "integer"}
BINARY: Node = {"type": "string", "format": "binary"}


def openapi(
    paths: Node | None = None, schemas: Node | None = None, *, version: str = "3.0.3", **components: Node
) -> Node:
    """An OpenAPI 3 document."""
    sections = {**({"schemas": schemas} if schemas else {}), **components}
    return own(
        {
            "openapi": version,
            "info": {"title": "a test", "version": "1"},
            "paths": paths or {},
            **({"components": sections} if sections else {}),
        }
    )


def own(document: Node) -> Node:
    """A copy in which nothing stands in two places, as if it were read from a file."""
    copy: Node = json.loads(json.dumps(document))
    return copy


def swagger(paths: Node | None = None, definitions: Node | None = None, **more: Any) -> Node:
    """A Swagger 2.0 document."""
    return own(
        {
            "swagger": "2.0",
            "info": {"title": "a test", "version": "1"},
            "paths": paths or {},
            **({"definitions": definitions} if definitions else {}),
            **more,
        }
    )


def ref(name: str) -> Node:
    """A reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(properties: Node | None = None, **words: Any) -> Node:
    """An object with properties."""
    return {"type": "object", "properties": properties or {}, **words}


def many(items: Node) -> Node:
    """A list."""
    return {"type": "array", "items": items}


def choice(*values: Any, **words: Any) -> Node:
    """An enumeration of texts."""
    return {"type": "string", "enum": list(values), **words}


def answer(schema: Node, media: str = "application/json") -> Node:
    """A response with a body."""
    return {"description": "What was asked for.", "content": {media: {"schema": schema}}}


def call(schema: Node | None = None, **words: Any) -> Node:
    """An operation that answers with a schema, or with nothing."""
    return {"responses": {"200": answer(schema) if schema is not None else {"description": "Done."}}, **words}


def body(schema: Node, media: str = "application/json", *, required: bool = True) -> Node:
    """A request body."""
    return {"required": required, "content": {media: {"schema": schema}}}


def parameter(name: str, place: str = "query", schema: Node | None = None, **words: Any) -> Node:
    """A parameter; of the path it is required."""
    required = {"required": True} if place == "path" else {}
    return {"name": name, "in": place, "schema": schema or TEXT, **required, **words}


class Result(NamedTuple):
    """What a run did.

    Attributes:
        code: Exit status.
        out: What it printed.
        err: What it printed as an error.
    """

    code: int
    out: str
    err: str


def write(folder: Path, files: Files) -> Path:
    """Write documents as files, texts as they are; the path of the first one."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")
    return folder / next(iter(files))


def run(*arguments: str | Path, project: Project | None = None) -> Result:
    """Run the command in this process."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([str(argument) for argument in arguments], project)
    return Result(code, out.getvalue(), err.getvalue())


def command(*arguments: str | Path) -> Result:
    """Run the command as users do, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "codegen", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(SCRIPTS)},
    )
    return Result(done.returncode, done.stdout, done.stderr)


def generated(folder: Path, files: Files, package: str = "package") -> Result:
    """Generate a package from documents into `folder`/out."""
    main_file = write(folder / "documents", files)
    return run("--spec", main_file, "--output", folder / "out", "--package", package)


def refused(folder: Path, files: Files) -> str:
    """The one line that a run on faulty documents prints; nothing is written."""
    result = generated(folder, files)
    assert result.code == 2, result
    assert result.out == ""
    assert not (folder / "out").exists()
    lines = result.err.splitlines()
    assert len(lines) == 1, lines
    assert lines[0].startswith("regenerate: ")
    assert len(lines[0]) < 400, lines[0]
    return lines[0].removeprefix("regenerate: ")
