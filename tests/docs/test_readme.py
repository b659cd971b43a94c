"""What the README shows works: its code runs against a sandbox Pod, and its commands exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from symphony_ext.sandbox import SandboxServer

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def test_readme_shows_code() -> None:
    assert len(BLOCKS) == 4


@pytest.mark.parametrize("block", BLOCKS, ids=["tour", "asyncio", "bare", "lists"])
def test_code_runs(block: str, sandbox: SandboxServer, private_key: Path) -> None:
    assert "acme.symphony.com" in block
    code = block.replace("acme.symphony.com", sandbox.url)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=private_key.parent, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


@pytest.mark.parametrize("block", BLOCKS, ids=["tour", "asyncio", "bare", "lists"])
def test_code_is_typed(block: str, tmp_path: Path) -> None:
    (tmp_path / "shown.py").write_text(block, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", str(tmp_path / "shown.py")],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_commands_exist() -> None:
    commands = set(re.findall(r"^    (scripts/\w+)", README, re.MULTILINE))
    assert commands == {"scripts/demo", "scripts/test", "scripts/regenerate"}
    for command in commands:
        assert (ROOT / command).stat().st_mode & 0o111


def test_layout_exists() -> None:
    folders = re.findall(r"^\| `([^`]+)/`", README, re.MULTILINE)
    assert folders
    assert all((ROOT / folder).is_dir() for folder in folders)
