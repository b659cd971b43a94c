"""The page on configuration names every key there is, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from symphony_ext import PodConfig
from symphony_ext.check.command import main
from symphony_ext.config.keys import ALIASES, IDLE, KEYS, variable_of

PAGE = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    """What stands under a heading."""
    return PAGE.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def test_the_table_has_every_key_and_no_other() -> None:
    rows = [row.split("|")[1] for row in section("The keys").splitlines() if row.startswith("| `")]
    assert sorted(key for row in rows for key in re.findall(r"`([^`]+)`", row)) == sorted(KEYS)


def test_older_names_and_those_without_effect_are_told() -> None:
    told = set(re.findall(r"`([^`]+)`", section("The keys")))
    for name in ALIASES:
        assert name.rpartition(".")[2] in told or ".truststore" in name
    for name in IDLE:
        assert name in told or name.rpartition(".")[2] in told


def test_the_variables_are_named_by_the_rule() -> None:
    known = {variable_of(key) for key in KEYS}
    named = re.findall(r"SYMPHONY__[A-Z_]+(?==)", PAGE)
    assert named
    assert set(named) <= known


def test_the_least_file_is_enough(tmp_path: Path) -> None:
    found = re.search(r"```yaml\n(.+?)```", PAGE, re.DOTALL)
    assert found is not None
    path = tmp_path / "config.yaml"
    path.write_text(found[1])
    config = PodConfig.load(path, environ={})
    assert (config.host, config.account()) == (yaml.safe_load(found[1])["host"], "bot")


def test_the_options_of_the_command_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    assert options == set(re.findall(r"--[a-z][a-z-]+", section("Checking it")))
