"""Where a configuration is looked for, and what its paths mean."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from symphony_ext import ConfigurationError, PodConfig, SymphonyPod
from symphony_ext.config.files import FILE_VARIABLE
from tests.config.conftest import Write

TEXT = "host: acme.symphony.com\nbot: {username: svc-bot, privateKey: {path: rsa.pem}}\n"


def private_key(config: PodConfig) -> object:
    """Where the key is."""
    assert config.bot is not None
    return config.bot.private_key


@pytest.mark.parametrize("name", ["config.yaml", "config.yml", "config.json"])
def test_without_a_path_it_is_in_the_folder_of_the_kits(name: str, home: Path) -> None:
    folder = home / ".symphony"
    folder.mkdir()
    (folder / name).write_text('{"host": "a.com"}' if name.endswith("json") else "host: a.com")
    config = PodConfig.load()
    assert (config.host, config.source) == ("a.com", folder / name)
    assert PodConfig.load(name).source == folder / name  # as load_from_symphony_dir of the kits
    assert PodConfig.load(f"~/.symphony/{name}").source == folder / name
    assert PodConfig.load(Path(name)).host == "a.com"


def test_what_is_here_comes_before_the_folder_of_the_kits(home: Path) -> None:
    (home / ".symphony").mkdir()
    (home / ".symphony" / "config.yaml").write_text("host: home.com")
    assert PodConfig.load("config.yaml").host == "home.com"
    Path("config.yaml").write_text("host: here.com")
    config = PodConfig.load("config.yaml")
    assert (config.host, config.source) == ("here.com", Path.cwd() / "config.yaml")


def test_a_variable_tells_the_file(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FILE_VARIABLE, str(write(TEXT)))
    assert PodConfig.load().host == "acme.symphony.com"
    monkeypatch.setenv(FILE_VARIABLE, "none.yaml")
    with pytest.raises(ConfigurationError, match=r"there is no configuration file 'none\.yaml'"):
        PodConfig.load()


def test_the_environment_alone_can_be_the_configuration(monkeypatch: pytest.MonkeyPatch, key_file: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"there is no configuration: .*SYMPHONY_CONFIG_FILE.*SYMPHONY__HOST"):
        PodConfig.load()
    monkeypatch.setenv("SYMPHONY__HOST", "acme.symphony.com")
    monkeypatch.setenv("SYMPHONY__BOT__USERNAME", "svc-bot")
    with pytest.raises(ConfigurationError, match="the environment: bot has nothing to log in with"):
        PodConfig.load()
    monkeypatch.setenv("SYMPHONY__BOT__PRIVATE_KEY__CONTENT", key_file.read_text())
    config = PodConfig.load()
    assert config.source is None
    with SymphonyPod.from_config() as pod:
        assert (pod.base_url, pod.username) == ("https://acme.symphony.com", "svc-bot")


def test_what_is_missing_is_said_with_the_places(home: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        PodConfig.load("none.yaml")
    assert str(Path.cwd() / "none.yaml") in str(caught.value)
    assert str(home / ".symphony" / "none.yaml") in str(caught.value)
    with pytest.raises(ConfigurationError, match="there is no configuration file"):
        PodConfig.load(tmp_path / "none.yaml")
    with pytest.raises(ConfigurationError, match="path is empty"):
        PodConfig.load(" ")
    with pytest.raises(ConfigurationError, match="path is of type int"):
        PodConfig.load(1)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="there is no configuration file"):
        PodConfig.load("a\0b")
    with pytest.raises(ConfigurationError, match="cannot be read"):
        PodConfig.load(tmp_path)


def test_bytes_that_are_no_text(write: Write) -> None:
    path = write(TEXT)
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert PodConfig.load(path).host == "acme.symphony.com"  # as editors of Windows write it
    path.write_bytes(TEXT.encode("utf-16"))
    with pytest.raises(ConfigurationError, match="is not encoded in UTF-8"):
        PodConfig.load(path)


def test_relative_paths_are_from_here_or_from_beside_the_file(write: Write) -> None:
    path = write(TEXT)
    here, beside = Path.cwd() / "rsa.pem", path.parent / "rsa.pem"
    assert private_key(PodConfig.load(path)) == str(here)
    beside.write_text("x")
    assert private_key(PodConfig.load(path)) == str(beside)
    here.write_text("x")
    assert private_key(PodConfig.load(path)) == str(here)


def test_the_name_of_a_file_does_not_tell_its_format(write: Write) -> None:
    assert PodConfig.load(write('{"host": "a.com"}', "config.yaml")).host == "a.com"
    assert PodConfig.load(write("host: a.com", "settings")).host == "a.com"
    with pytest.raises(ConfigurationError, match="is no JSON"):
        PodConfig.load(write("host: a.com", "config.json"))


def test_yaml_without_its_package(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name == "yaml" or name.startswith("yaml.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "symphony_ext.config.yaml_texts", raising=False)
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'symphony-pod-client\[yaml\]', or write it as JSON"):
        PodConfig.load(write(TEXT))
    assert PodConfig.load(write('{"host": "a.com"}')).host == "a.com"


def test_no_home_directory(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> Path:
        raise RuntimeError("no home")

    monkeypatch.setattr(Path, "home", nowhere)
    path = write(TEXT)
    assert PodConfig.load(os.path.relpath(path)).source == Path.cwd() / os.path.relpath(path)
    with pytest.raises(ConfigurationError, match="there is no configuration"):
        PodConfig.load()
