"""Take in upstream's contract: from its files, through our overlays, to ``specs/*.yaml`` and ``SOURCE.toml``."""

from __future__ import annotations

import hashlib
import re
import subprocess
from typing import TYPE_CHECKING

from .check import check_openapi
from .errors import CodegenError
from .grammar import SCHEMA_3_1, words_of
from .intake import bare_document, locate, prune
from .models import apply_names, inline_scalars, is_class
from .naming import Call, propose_all
from .nullability import modernize, tolerant_answers
from .overlay import Action, read_overlay, unmatched
from .prose import Gap, gaps, snippet
from .services import COMPANIONS, SERVICES, UPSTREAM_REPOSITORY, Service
from .snippets import dump_yaml
from .tree import Slot, all_schemas, lookup, operations, references, whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from .reading import Document

STANDARD = frozenset(("400", "401", "403", "404", "429", "451", "500"))
HEADER = (
    "# Made by scripts/regenerate --upstream from Symphony's contract and overlays/. Edit the overlays, not this.\n"
)


class UnfinishedError(CodegenError):
    """Operations or schemas lack names or prose; `overlay` is what to fill in."""

    def __init__(self, found: list[tuple[str, Gap]]) -> None:
        first = "; ".join(f"{service}: {gap.place} lacks {gap.lacks}" for service, gap in found[:3])
        more = f" (and {len(found) - 3} more)" if len(found) > 3 else ""
        super().__init__("specs/overlays", first + more, "fill in the overlay above")
        self.found = found

    @property
    def overlay(self) -> str:
        """The overlay documents to fill in, one a service, each named by a comment."""
        services = dict.fromkeys(service for service, _ in self.found)
        return "\n".join(
            f"# specs/overlays/{name}/new.yaml\n" + snippet([gap for service, gap in self.found if service == name])
            for name in services
        )


def take_in(upstream: Path, overlays: Path, services: Sequence[Service] = SERVICES) -> dict[str, Document]:
    """Our document of every service, by its name.

    Args:
        upstream: A checkout of upstream's repository, or a flat folder of its files.
        overlays: Our folder of overlays: ``common.yaml`` for all services, and a folder a service.
        services: The services to take in.

    Raises:
        UnfinishedError: Something has no name or prose yet.
        CodegenError: Any other fault of upstream's files or our overlays.
    """
    common = read_overlay(overlays / "common.yaml", "specs/overlays/common.yaml")
    documents: dict[str, Document] = {}
    unfinished: list[tuple[str, Gap]] = []
    for service in services:
        document = bare_document(service, upstream)
        documents[service.name] = document
        for action in common:
            action.apply(document)
        own = _own_actions(overlays, service)
        for action in own:
            action.apply(document)
        if error := unmatched(own):
            raise error
        unfinished.extend((service.name, gap) for gap in _finish(document))
        check_openapi(document, f"specs/{service.name}.yaml", SCHEMA_3_1)
    if error := unmatched(common):
        raise error
    if unfinished:
        raise UnfinishedError(unfinished)
    return documents


def _own_actions(overlays: Path, service: Service) -> list[Action]:
    folder = overlays / service.name
    return [
        action
        for path in sorted(folder.glob("*.yaml"))
        for action in read_overlay(path, f"specs/overlays/{service.name}/{path.name}")
    ]


def _finish(document: Document) -> list[Gap]:
    """Name the models, settle what may be null, order everything; return what a person has still to write."""
    for slot in references(whole(document)):
        lookup(document, slot.node["$ref"].removeprefix("#"), slot.place)
    prune(document)
    unnamed = [(slot.place, slot.json_path) for slot in all_schemas(document) if _is_unnamed(slot)]
    inline_scalars(document)
    apply_names(document)
    prune(document)
    proposals = _proposals(document)
    found = gaps(document, STANDARD, proposals)
    found += [
        Gap(place, "a name for its class (x-model)", [{"target": target, "update": {"x-model": {"name": ""}}}])
        for place, target in unnamed
    ]
    tolerant_answers(document)
    modernize(document)
    _order(document)
    return found


def _proposals(document: Document) -> dict[str, tuple[str, str]]:
    """Names for the operations that have none, by label."""
    new: dict[Call, str] = {}
    taken: list[str] = []
    for slot in operations(document):
        if "operationId" in slot.operation:
            taken.append(slot.operation["operationId"])
        else:
            new[Call(slot.method, slot.path, bool(slot.operation.get("deprecated")))] = slot.label
    return {new[call]: names for call, names in propose_all(list(new), taken).items()}


def _is_unnamed(slot: Slot) -> bool:
    return is_class(slot.node) and not slot.named and "x-model" not in slot.node


_OPERATION_ORDER = words_of(
    "operationId tags summary description deprecated x-successor x-idempotent security parameters requestBody responses"
)


def _order(document: Document) -> None:
    """One order for the words of operations, answers and components; paths and fields stand as upstream has them."""
    for slot in operations(document):
        operation = slot.operation
        rank = {key: index for index, key in enumerate(_OPERATION_ORDER)}
        for key in sorted(operation, key=lambda key: (rank.get(key, len(rank)), key)):
            operation[key] = operation.pop(key)
        operation["responses"] = {code: operation["responses"][code] for code in sorted(operation["responses"])}
    components = document["components"]
    for section in sorted(components):
        components[section] = {name: components[section][name] for name in sorted(components[section])}
        components[section] = components.pop(section)
    first = ("openapi", "info", "servers", "security", "tags", "paths", "components")
    for key in sorted(document, key=lambda key: first.index(key) if key in first else len(first)):
        document[key] = document.pop(key)


def rendered(documents: dict[str, Document]) -> dict[str, str]:
    """The text of every document, by file name."""
    return {f"{name}.yaml": HEADER + dump_yaml(document) for name, document in documents.items()}


def source_record(upstream: Path, old: str, services: Sequence[Service] = SERVICES) -> str:
    """The text of ``SOURCE.toml``: where the contract comes from, and a checksum of each file.

    Upstream's version numbers stand still while its files change, so the checksums are what tells.

    Args:
        upstream: The folder that was taken in.
        old: The present record; a flat folder with the same checksums keeps its commit.
        services: The services that were taken in.
    """
    files = [(service.folder, file) for service in services for file in service.files] + list(COMPANIONS)
    sums: list[str] = []
    for folder, file in sorted(files):
        path = next((p for p in (upstream / folder / file, upstream / file) if p.is_file()), None)
        if path is not None:
            sums.append(f'"{folder}/{file}" = "{hashlib.sha256(path.read_bytes()).hexdigest()}"')
    table = "\n".join(sums)
    commit = _commit(upstream)
    if commit is None:
        known = re.search(r'^commit = "(\w+)"$', old, re.MULTILINE)
        commit = known[1] if known and table in old else "unknown"
    return (
        "# Where specs/*.yaml come from. Written by scripts/regenerate --upstream.\n"
        f'repository = "{UPSTREAM_REPOSITORY}"\ncommit = "{commit}"\nlicense = "Apache-2.0"\n\n[sha256]\n{table}\n'
    )


def _commit(upstream: Path) -> str | None:
    """The commit of a checkout of upstream, or None where the folder is none."""
    if not (upstream / ".git").exists():
        return None
    result = subprocess.run(
        ["git", "-C", str(upstream), "rev-parse", "HEAD"], capture_output=True, text=True, check=False
    )
    return result.stdout.strip() or None


__all__ = ["HEADER", "STANDARD", "UnfinishedError", "locate", "rendered", "source_record", "take_in"]
