"""Importing the package costs next to nothing, and what is imported is what is promised."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import symphony_ext
from symphony_ext import errors

ROOT = Path(__file__).parents[2]
HEAVY = ("httpx", "attr", "attrs", "jwt", "cryptography", "asyncio", "ssl", "yaml", "symphony_pod.models")


def loaded_after(code: str) -> set[str]:
    """Which of the heavy modules a fresh interpreter has loaded after some code."""
    path = os.pathsep.join([str(ROOT / "generated"), str(ROOT)])
    program = f"{code}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={**os.environ, "PYTHONPATH": path},
        check=True,
        capture_output=True,
        text=True,
    )
    return {name for name in done.stdout.split() if name in HEAVY}


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert loaded_after("import symphony_ext") == set()
    assert loaded_after("import symphony_ext; symphony_ext.LoginError, symphony_ext.NotFound") == set()
    assert loaded_after("import httpx") >= {"httpx", "ssl"}  # so the list is of names that can be found


def test_the_clients_load_nothing_heavy_until_one_is_made() -> None:
    assert loaded_after("from symphony_ext import SymphonyPod, AsyncSymphonyPod") == set()


def test_a_wrong_host_loads_neither_keys_nor_models() -> None:
    code = (
        "from symphony_ext import ConfigurationError, SymphonyPod\n"
        "try:\n    SymphonyPod.from_rsa('', 'svc-bot', 'rsa.pem')\n"
        "except ConfigurationError:\n    pass"
    )
    assert not loaded_after(code) & {"jwt", "cryptography", "symphony_pod.models"}


def test_a_client_without_a_key_loads_no_cryptography() -> None:
    code = "from symphony_ext import SymphonyPod\nSymphonyPod('https://acme.symphony.com')"
    assert not loaded_after(code) & {"jwt", "cryptography"}


@pytest.mark.parametrize("name", symphony_ext.__all__)
def test_every_public_name_is_there(name: str) -> None:
    value = getattr(symphony_ext, name)
    assert getattr(symphony_ext, name) is value
    assert name in dir(symphony_ext)
    if name != "__version__":
        assert value.__name__ == name


def test_all_errors_are_public_and_of_one_root() -> None:
    assert set(errors.__all__) <= set(symphony_ext.__all__)
    for name in errors.__all__:
        assert issubclass(getattr(errors, name), Warning if name.endswith("Warning") else errors.PodError)
    assert issubclass(errors.LoginError, errors.Unauthorized)
    assert issubclass(errors.ConfigurationError, ValueError)


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'symphony_ext' has no attribute 'Symphony'"):
        _ = symphony_ext.Symphony  # type: ignore[attr-defined]  # pyright: ignore


def test_the_version_is_that_of_the_distribution() -> None:
    assert symphony_ext.__version__ == version("symphony-pod-client")
