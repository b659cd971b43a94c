"""Who there is for jobs to change, and what logs in to do so."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from symphony_ext import SymphonyPod, paginate
from symphony_ext.testing import SandboxPod


@pytest.fixture
def people(pod: SymphonyPod) -> list[int]:
    """The ids of all but the account that calls."""
    me = pod.sessions.get_session_info().id
    ids = [user.user_system_info.id for user in paginate(pod.users.list_users) if user.user_system_info]
    return [uid for uid in ids if isinstance(uid, int) and uid != me]


@pytest.fixture
def key_file(sandbox_pod: SandboxPod, tmp_path: Path) -> Path:
    """The private key of the account, in a file."""
    path = tmp_path / "rsa.pem"
    path.touch(mode=0o600)
    path.write_bytes(
        sandbox_pod.private_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return path
