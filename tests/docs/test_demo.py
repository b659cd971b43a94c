"""The demonstration works, as a newcomer would run it, once and again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "symphony_ext", "demo", *arguments],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_demo_works_twice() -> None:
    for _ in range(2):
        done = run("--users", "250")
        assert (done.returncode, done.stderr) == (0, "")
        for told in ("Listing users", "250/250", "carry on all the same", "ACCEPTED", "4 members, 2 owners"):
            assert told in done.stdout, done.stdout


def test_demo_refuses_what_it_cannot_do() -> None:
    done = run("--page-size", "5000")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "demo: --page-size is 5000; give 1 to 1000\n"
