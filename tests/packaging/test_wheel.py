"""What a user installs: both packages, typed, and nothing of the pipeline."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_wheel_holds_both_packages_and_their_types(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {"symphony_ext/py.typed", "symphony_pod/py.typed", "symphony_pod/api/users/list_users.py"} <= set(names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {
        "symphony_ext",
        "symphony_pod",
        "symphony_pod_client",
    }
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("licenses/NOTICE") for name in names)


def test_wheel_works_away_from_the_project(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import symphony_ext, symphony_pod;"
        "from symphony_pod.api.users import list_users; from symphony_pod import models;"
        "assert symphony_pod.__file__.startswith(sys.argv[1]), symphony_pod.__file__;"
        "print(list_users.OPERATION.path, models.V2UserDetail.from_dict({'roles': ['A']}).roles, 'yaml' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == ["/pod/v2/admin/user/list", "['A']", "False"]
