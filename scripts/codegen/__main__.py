"""``scripts/regenerate``: the command line of the code generation."""

from __future__ import annotations

import argparse
import sys
import tomllib
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from .bundle import load_bundled
from .errors import CodegenError
from .flatten import merged
from .generate import Package, differences, generate, scratch
from .report import report
from .sandbox_contract import FILE as SANDBOX_CONTRACT
from .sandbox_contract import sandbox_contract
from .services import SERVICES, Service
from .taking_in import UnfinishedError, rendered, source_record, take_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .reading import Document

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "symphony_pod"


class Project(NamedTuple):
    """The project whose files are read and written.

    Attributes:
        root: Its folder.
        services: The services that it has documents of.
    """

    root: Path = ROOT
    services: Sequence[Service] = SERVICES

    @property
    def specs(self) -> Path:
        """The folder of the documents."""
        return self.root / "specs"

    @property
    def generated(self) -> Path:
        """The folder that the package is generated into."""
        return self.root / "generated"

    def whole(self) -> Document:
        """All documents as one."""
        names = [service.name for service in self.services]
        document = merged({name: load_bundled(self.specs / f"{name}.yaml") for name in names})
        document["info"]["title"] = "the administration API of a Symphony Pod"
        return document


def main(arguments: Sequence[str] | None = None, project: Project | None = None) -> int:
    """Run the command.

    Args:
        arguments: What stands behind the command's name; that of the process unless given.
        project: The project to work on; the one that this file is part of unless given.

    Returns:
        The exit status: 0 when all went well, 1 when --check found differences, 2 when the input is at fault.
    """
    project = project or Project()
    try:
        options = _parser().parse_args(arguments)
        if options.spec is not None:
            return _one_document(options)
        if options.output is not None or options.package is not None:
            raise CodegenError("--output and --package", "go with --spec", "add it, or leave them out")
        if options.upstream is not None:
            return _take_in(project, options.upstream.resolve(), check=options.check)
        return _check(project) if options.check else _generate(project)
    except UnfinishedError as error:
        print(error.overlay)
        fault = str(error)
    except CodegenError as error:
        fault = str(error)
    except OSError as error:
        fault = f"{error.filename}: {error.strerror}"
    print(f"regenerate: {' '.join(fault.split())}", file=sys.stderr)
    return 2


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise CodegenError("the command line", message, "see --help")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="scripts/regenerate",
        description="Generate the typed package from specs/, or from any OpenAPI document.",
    )
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit 1 when what is there is not what would be made"
    )
    parser.add_argument("--upstream", type=Path, metavar="DIR", help="take in Symphony's contract from DIR into specs/")
    parser.add_argument(
        "--spec", type=Path, metavar="FILE", help="generate from this Swagger 2.0 or OpenAPI 3 file instead of specs/"
    )
    parser.add_argument("--output", type=Path, metavar="DIR", help="with --spec: the folder to put the package in")
    parser.add_argument("--package", metavar="NAME", help="with --spec: the package's import name")
    return parser


def _told(package: Package, where: Path) -> str:
    return (
        f"{where}: {package.operations} operations with {package.responses} answers, {package.models} models,"
        f" {package.enums} enumerations, {package.lines} lines"
    )


def _generate(project: Project) -> int:
    contract = sandbox_contract(project.whole())
    print(_told(generate(project.whole(), project.generated, PACKAGE), project.generated / PACKAGE))
    file = project.root / SANDBOX_CONTRACT
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(contract, encoding="utf-8")
    return 0


def _check(project: Project) -> int:
    with scratch() as folder:
        generate(project.whole(), folder, PACKAGE)
        found = differences(folder / PACKAGE, project.generated / PACKAGE)
    contract = project.root / SANDBOX_CONTRACT
    if not contract.exists() or contract.read_text(encoding="utf-8") != sandbox_contract(project.whole()):
        found.append(f"differs: {SANDBOX_CONTRACT}")
    for line in found:
        print(line)
    if found:
        what = f"{len(found)} files made from specs/ are stale or edited; run scripts/regenerate"
        print(f"regenerate: {what}", file=sys.stderr)
        return 1
    return 0


def _one_document(options: argparse.Namespace) -> int:
    if options.check or options.upstream is not None:
        raise CodegenError("--spec", "goes with --output and --package alone", "leave --check and --upstream out")
    if options.output is None or options.package is None:
        raise CodegenError("--spec", "goes with --output and --package", "add both")
    package = generate(load_bundled(options.spec), options.output, options.package)
    print(_told(package, options.output / options.package))
    return 0


def _take_in(project: Project, upstream: Path, *, check: bool) -> int:
    if not upstream.is_dir():
        raise CodegenError(str(upstream), "is no folder", "name a checkout of symphony-api-spec")
    specs = project.specs
    documents = take_in(upstream, specs / "overlays", project.services)
    merged(deepcopy(documents))  # two documents that contradict each other are found before anything is written
    record = specs / "SOURCE.toml"
    old_record = record.read_text(encoding="utf-8") if record.exists() else ""
    texts = {**rendered(documents), "SOURCE.toml": source_record(upstream, old_record, project.services)}
    present = {path.stem: load_bundled(path) for name in documents if (path := specs / f"{name}.yaml").exists()}
    for line in report(present, documents):
        print(line)
    changed = [name for name, text in texts.items() if _present(specs / name) != text]
    if check:
        for name in changed:
            print(f"differs: specs/{name}")
        return 1 if changed else 0
    for name in changed:
        (specs / name).write_text(texts[name], encoding="utf-8")
    commit = tomllib.loads(texts["SOURCE.toml"])["commit"]
    print(f"specs: {', '.join(changed) if changed else 'nothing'} written; commit {commit}")
    if changed:
        print("specs changed: run scripts/regenerate to bring generated/ up to date")
    return 0


def _present(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    sys.exit(main())
