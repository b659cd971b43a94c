"""Packages that are generated once for all tests here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.codegen.building import generated
from tests.codegen.hostile import documents

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


class Packages(NamedTuple):
    """The packages of the hostile documents.

    Attributes:
        folder: Where they are; it is on the path, so that each can be imported.
        printed: What the command printed of each.
    """

    folder: Path
    printed: dict[str, str]


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Generator[Packages]:
    folder = tmp_path_factory.mktemp("hostile")
    printed: dict[str, str] = {}
    for name, files in documents().items():
        result = generated(folder, files, f"hostile_{name}")
        assert result.code == 0, f"{name}: {result.err}"
        printed[name] = result.out
    path = str(folder / "out")
    sys.path.insert(0, path)
    yield Packages(folder / "out", printed)
    sys.path.remove(path)
