"""``scripts/regenerate``: the command line of the code generation."""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

from .bundle import load_bundled
from .errors import CodegenError
from .generate import Package, differences, generate, scratch
from .flatten import merged
from .report import report
from .services import SERVICES
from .taking_in import Unfinished, rendered, source_record, take_in
from .reading import Document

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated"
PACKAGE = "symphony_pod"


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What stands behind the command's name; that of the process unless given.

    Returns:
        The exit status: 0 when all went well, 1 when --check found differences, 2 when the input is at fault.
    """
    options = _parser().parse_args(arguments)
    try:
        if options.spec is not None:
            return _one_document(options)
        if options.output is not None or options.package is not None:
            raise CodegenError("--output and --package", "go with --spec", "add it, or leave them out")
        if options.upstream is not None:
            return _take_in(options.upstream.resolve(), check=options.check)
        return _check() if options.check else _generate()
    except Unfinished as error:
        print(error.overlay)
        print(f"regenerate: {error}", file=sys.stderr)
        return 2
    except CodegenError as error:
        print(f"regenerate: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/regenerate",
        description="Generate the typed package from specs/, or from any OpenAPI document.",
    )
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when what is there is not what would be made")
    parser.add_argument("--upstream", type=Path, metavar="DIR", help="take in Symphony's contract from DIR into specs/ first")
    parser.add_argument("--spec", type=Path, metavar="FILE", help="generate from this Swagger 2.0 or OpenAPI 3 file instead of specs/")
    parser.add_argument("--output", type=Path, metavar="DIR", help="with --spec: the folder to put the package in")
    parser.add_argument("--package", metavar="NAME", help="with --spec: the package's import name")
    return parser


def _documents() -> dict[str, Document]:
    return {service.name: load_bundled(SPECS / f"{service.name}.yaml") for service in SERVICES}


def _whole() -> Document:
    document = merged(_documents())
    document["info"]["title"] = "the administration API of a Symphony Pod"
    return document


def _told(package: Package, where: Path) -> str:
    return (
        f"{where}: {package.operations} operations with {package.responses} answers, {package.models} models,"
        f" {package.enums} enumerations, {package.lines} lines"
    )


def _generate() -> int:
    print(_told(generate(_whole(), GENERATED, PACKAGE), GENERATED / PACKAGE))
    return 0


def _check() -> int:
    with scratch() as folder:
        generate(_whole(), folder, PACKAGE)
        found = differences(folder / PACKAGE, GENERATED / PACKAGE)
    for line in found:
        print(line)
    if found:
        print(f"regenerate: {len(found)} files of generated/{PACKAGE} are stale or edited; run scripts/regenerate", file=sys.stderr)
        return 1
    return 0


def _one_document(options: argparse.Namespace) -> int:
    if options.output is None or options.package is None or options.check or options.upstream is not None:
        raise CodegenError("--spec", "goes with --output and --package alone", "add both")
    package = generate(load_bundled(options.spec), options.output, options.package)
    print(_told(package, options.output / options.package))
    return 0


def _take_in(upstream: Path, *, check: bool) -> int:
    if not upstream.is_dir():
        raise CodegenError(str(upstream), "is no folder", "name a checkout of symphony-api-spec")
    documents = take_in(upstream, SPECS / "overlays")
    record = SPECS / "SOURCE.toml"
    old_record = record.read_text(encoding="utf-8") if record.exists() else ""
    texts = {**rendered(documents), "SOURCE.toml": source_record(upstream, old_record)}
    present = {path.stem: load_bundled(path) for name in documents if (path := SPECS / f"{name}.yaml").exists()}
    for line in report(present, documents):
        print(line)
    changed = [name for name, text in texts.items() if not (SPECS / name).exists() or (SPECS / name).read_text(encoding="utf-8") != text]
    if check:
        for name in changed:
            print(f"differs: specs/{name}")
        return 1 if changed else 0
    for name in changed:
        (SPECS / name).write_text(texts[name], encoding="utf-8")
    print(f"specs: {', '.join(changed) if changed else 'nothing'} written; commit {tomllib.loads(texts['SOURCE.toml'])['commit']}")
    if changed:
        print("specs changed: run scripts/regenerate to bring generated/ up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main())
