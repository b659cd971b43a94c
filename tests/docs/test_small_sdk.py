"""The worked example of an SDK on this package: its tests pass as its reader would run them, and its types hold."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs" / "examples" / "small_sdk"
GUIDE = (ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8")

# pytest finds the plugin by its entry point, which an environment made before it was declared does not have.
PLUGIN = [] if entry_points(group="pytest11", name="symphony_pod") else ["-p", "symphony_ext.testing"]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The example, away from this project and its settings."""
    return Path(shutil.copytree(EXAMPLE, tmp_path / "small_sdk", ignore=shutil.ignore_patterns("__pycache__")))


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=folder, check=False, capture_output=True, text=True, timeout=120
    )


def test_its_tests_pass(copy: Path) -> None:
    done = run(copy, "pytest", *PLUGIN)
    assert done.returncode == 0, done.stdout
    wanted = len(re.findall(r"^def test_", (copy / "test_deskrooms.py").read_text(encoding="utf-8"), re.MULTILINE))
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed is not None
    assert int(passed[1]) >= wanted > 0


def test_its_tests_can_fail(copy: Path) -> None:
    code = copy / "deskrooms.py"
    code.write_text(code.read_text(encoding="utf-8").replace("(Forbidden, UnavailableForLegalReasons)", "KeyError"))
    done = run(copy, "pytest", *PLUGIN)
    assert done.returncode == 1
    assert "test_one_refusal_does_not_spoil_the_rest" in done.stdout
    assert "1 failed" in done.stdout


def test_its_types_hold(copy: Path) -> None:
    done = run(copy, "mypy", "--strict", ".")
    assert done.returncode == 0, done.stdout


def test_the_guide_shows_it() -> None:
    [shown] = re.findall(r"```python\n(def test_one_refusal.*?)```", GUIDE, re.DOTALL)
    assert shown in (EXAMPLE / "test_deskrooms.py").read_text(encoding="utf-8")


def test_the_guide_names_every_option() -> None:
    told = run(ROOT, "symphony_ext", "sandbox", "--help").stdout
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", told)) - {"--help"}
    assert options
    assert options <= set(re.findall(r"--[a-z][a-z-]+", GUIDE))
