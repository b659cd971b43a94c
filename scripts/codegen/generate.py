"""From one OpenAPI document to one Python package, by openapi-python-client and our templates."""

from __future__ import annotations

import ast
import difflib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import LiteralEnumProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.schema import ParameterLocation

from .errors import CodegenError
from .flatten import flatten
from .grammar import is_mapping
from .python_names import FIELD_PREFIX, class_name
from .render import Render
from .stock import TEMPLATES, check_lock
from .tree import operations

if TYPE_CHECKING:
    from collections.abc import Generator

    from .reading import Document

# The generator has no notation for a list in a header; ours writes it as OpenAPI says, joined by commas.
_property: Any = PropertyProtocol
_property._allowed_locations.add(ParameterLocation.HEADER)

DO_NOT_EDIT = "# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost."
_FAULT = "report this as a fault of scripts/codegen"
# Files of ours beside those that the generator itself writes.
_FURTHER_FILES = (
    "address.py",
    "aiohttp_transport.py",
    "deprecation.py",
    "httpx_clients.py",
    "json_bytes.py",
    "operation.py",
)
_FORMAT = (
    ("check", "--isolated", "--quiet", "--line-length=120", "--target-version=py311", "--select=F401,I", "--fix"),
    ("format", "--isolated", "--quiet", "--line-length=120", "--target-version=py311"),
)


class Package(NamedTuple):
    """What was generated.

    Attributes:
        operations: How many operations.
        responses: How many answers of operations, refusals included.
        models: How many models.
        enums: How many enumerations.
        lines: How many lines of Python.
    """

    operations: int
    responses: int
    models: int
    enums: int
    lines: int


def generate(document: Document, target: Path, package: str) -> Package:
    """Write the package of a document, all of it or nothing.

    Args:
        document: OpenAPI 3 with local references only; it is changed.
        target: The folder to put the package in.
        package: The package's import name.

    Returns:
        What the package holds.

    Raises:
        CodegenError: The document cannot be generated whole; the target is as it was.
    """
    if not package.isidentifier() or iskeyword(package):
        raise CodegenError(package, "is no name for a Python package", "use letters, digits and underscores")
    _check_target(target / package)
    check_lock()
    flatten(document)
    with tempfile.TemporaryDirectory(prefix="regenerate-") as folder:
        fresh = Path(folder) / package
        written = _build(document, fresh, package)
        _format(fresh)
        _compile(fresh)
        lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in fresh.rglob("*.py"))
        _replace(fresh, target / package)
    return written._replace(lines=lines)


def _build(document: Document, fresh: Path, package: str) -> Package:
    config = Config.from_sources(
        ConfigFile(
            package_name_override=package,
            project_name_override=package,
            post_hooks=[],
            field_prefix=FIELD_PREFIX,
            use_path_prefixes_for_title_model_names=False,
        ),
        MetaType.NONE,
        Path("document.json"),
        "utf-8",
        False,
        fresh,
    )
    try:
        data = GeneratorData.from_dict(json.loads(json.dumps(document)), config=config)
    except (LookupError, TypeError, ValueError, AttributeError) as error:  # what it raises where it should report
        raise CodegenError("the generator", f"fails with {type(error).__name__}: {_brief(error)}", _FAULT) from error
    if isinstance(data, GeneratorError):
        raise CodegenError("the generator", _brief(data.header, data.detail), _FAULT)
    render = Render(document, data.models, class_name)
    # An object without fields of its own is read as a mapping and needs no class.
    data.models = [model for model in data.models if not render.is_map(model)]
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    environment: Any = project.env
    environment.add_extension("jinja2.ext.do")
    environment.globals.update(render=render, do_not_edit=DO_NOT_EDIT)
    environment.filters["tojson_py"] = _literal
    with redirect_stdout(StringIO()):
        faults = project.build()
    if faults:
        text = _brief(faults[0].header, faults[0].detail)
        raise CodegenError("the generator", f"{text} ({len(faults)} warnings in all)", _FAULT)
    for name in _FURTHER_FILES:
        text = project.env.get_template(f"{name}.jinja").render()
        (fresh / name).write_text(text, encoding="utf-8")
    (fresh / "py.typed").touch()
    return _complete(document, data)


def _brief(*parts: object) -> str:
    """What the generator says, on one line and at a length that a person reads."""
    text = " ".join(" ".join(str(part) for part in parts if part).split())
    text = re.sub(r"<openapi_python_client\S* object at \w+>", "...", text)
    return text if len(text) <= 300 else f"{text[:297]}..."


def _complete(document: Document, data: GeneratorData) -> Package:
    """Count what was generated, and see that nothing of the document is missing.

    Raises:
        CodegenError: An operation or a response is missing.
    """
    made = {
        (str(endpoint.tags[0]), str(endpoint.name)): {r.status_code.pattern for r in endpoint.responses}
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    for slot in operations(document):
        key = (slot.operation["tags"][0], slot.operation["operationId"])
        missing = set(slot.operation["responses"]) - made.get(key, set())
        if key not in made or missing:
            what = f"response {min(missing)}" if key in made else "the operation"
            raise CodegenError(slot.label, f"{what} is not in the package", _FAULT)
    return Package(
        operations=len(made),
        responses=sum(map(len, made.values())),
        models=len(data.models),
        enums=sum(not isinstance(enum, LiteralEnumProperty) for enum in data.enums),
        lines=0,
    )


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return character if character.isprintable() else repr(character)[1:-1]


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _literal(value: Any) -> str:
    """A value as Python writes it, with texts in double quotes."""
    if isinstance(value, str):
        return '"' + "".join(map(_escaped, value)) + '"'
    if _is_tuple(value):
        items = list(map(_literal, value))
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    if is_mapping(value):
        return "{" + ", ".join(f"{_literal(k)}: {_literal(v)}" for k, v in value.items()) + "}"
    return repr(value)


def _format(folder: Path) -> None:
    # In a file called __init__ every import counts as meant for others; by another name the unused ones go.
    groups = {path: path.with_name("-group.py") for path in folder.glob("api/*/__init__.py")}
    for path, other in groups.items():
        path.rename(other)
    for arguments in _FORMAT:
        result = subprocess.run(
            [sys.executable, "-m", "ruff", *arguments, str(folder)], capture_output=True, text=True, check=False
        )
        if result.returncode:
            lines = (result.stdout + result.stderr).strip().splitlines()
            raise CodegenError("ruff", lines[0] if lines else "failed", _FAULT)
    for path, other in groups.items():
        other.rename(path)


def _compile(folder: Path) -> None:
    """See that every file is Python; a name that the document brings must not have broken one."""
    for path in sorted(folder.rglob("*.py")):
        try:
            ast.parse(path.read_text(encoding="utf-8"))
        except SyntaxError as error:
            name = path.relative_to(folder)
            raise CodegenError(str(name), f"is no Python: {error}", _FAULT) from None


def _check_target(target: Path) -> None:
    """See that nothing but a package of ours is replaced."""
    init = target / "__init__.py"
    ours = init.is_file() and init.read_text(encoding="utf-8", errors="replace").startswith(DO_NOT_EDIT)
    empty = target.is_dir() and not any(target.iterdir())
    if target.exists() and not (ours or empty):
        raise CodegenError(str(target), "is there and was not generated", "choose another folder or name")


def _replace(fresh: Path, target: Path) -> None:
    """Put the new folder where the old one is; until the last moment the old one stays."""
    target.parent.mkdir(parents=True, exist_ok=True)
    staged = target.with_name(f".{target.name}.new")
    old = target.with_name(f".{target.name}.old")
    for leftover in (staged, old):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(fresh, staged)
    if target.exists():
        target.rename(old)
    try:
        staged.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def scratch() -> Generator[Path]:
    """A folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="regenerate-") as folder:
        yield Path(folder)


def differences(fresh: Path, present: Path) -> list[str]:
    """The files that differ between two trees, a line each; compiled files aside."""

    def listing(root: Path) -> dict[str, bytes]:
        return {
            str(path.relative_to(root)): path.read_bytes()
            for path in root.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts and not re.search(r"\.py[co]$", path.name)
        }

    new, old = listing(fresh), listing(present)
    lines: list[str] = []
    for name in sorted(new.keys() | old.keys()):
        if name not in old:
            lines.append(f"missing: {name}")
        elif name not in new:
            lines.append(f"not generated: {name}")
        elif new[name] != old[name]:
            changed = _changed_lines(new[name].decode(errors="replace"), old[name].decode(errors="replace"))
            lines.append(f"differs: {name} ({changed})")
    return lines


def _changed_lines(new: str, old: str) -> str:
    rows = list(difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm=""))[2:]
    added = sum(row.startswith("+") for row in rows)
    removed = sum(row.startswith("-") for row in rows)
    return f"{added} lines to add, {removed} to remove"
