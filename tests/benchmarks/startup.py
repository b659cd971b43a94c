"""How long importing takes, and the way from a cold start to the first typed answer; each in a fresh process."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

from .answers import NAME, TOKEN
from .credentials import Credentials
from .measuring import Table, alternate
from .server import Address

_IMPORTS = {
    "import httpx": "import httpx",
    "import symphony_ext": "import symphony_ext",
    "import symphony_pod": "import symphony_pod",
    "SymphonyPod": "from symphony_ext import SymphonyPod",
    "one endpoint": "from symphony_pod.api.users import list_users",
    "stock: one endpoint": "from stock_client.api.users import list_users",
    "BDK: one API class": "from symphony.bdk.gen.pod_api.session_api import SessionApi",
    "BDK: SymphonyBdk": "from symphony.bdk.core.symphony_bdk import SymphonyBdk",
}

# Each asks who it is and prints the name, the way its documentation shows.
_HTTPX = """
import httpx
with httpx.Client(base_url={url!r}, headers={{"sessionToken": {token!r}}}) as client:
    answer = client.get("/pod/v2/sessioninfo")
    answer.raise_for_status()
    print(answer.json()["displayName"])
"""
_OURS = """
import httpx
from symphony_ext import SymphonyPod
class Token(httpx.Auth):
    def auth_flow(self, request):
        request.headers["sessionToken"] = {token!r}
        yield request
with SymphonyPod({url!r}, auth=Token()) as pod:
    print(pod.sessions.get_session_info().display_name)
"""
_STOCK = """
from stock_client import AuthenticatedClient
from stock_client.api.sessions import get_session_info
client = AuthenticatedClient(base_url={url!r}, token={token!r}, prefix="", auth_header_name="sessionToken")
with client as client:
    print(get_session_info.sync(client=client).display_name)
"""
_BDK = """
import asyncio
from symphony.bdk.gen.api_client import ApiClient
from symphony.bdk.gen.configuration import Configuration
from symphony.bdk.gen.pod_api.session_api import SessionApi
async def main():
    async with ApiClient(Configuration(host={url!r} + "/pod")) as client:
        print((await SessionApi(client).v2_sessioninfo_get(session_token={token!r})).display_name)
asyncio.run(main())
"""
_OURS_KEY = """
from symphony_ext import SymphonyPod
with SymphonyPod.from_rsa({url!r}, username="svc-bot", private_key={key!r}) as pod:
    print(pod.sessions.get_session_info().display_name)
"""
_BDK_KEY = """
import asyncio
from symphony.bdk.core.config.model.bdk_config import BdkConfig
from symphony.bdk.core.symphony_bdk import SymphonyBdk
bot = {{"username": "svc-bot", "privateKey": {{"path": {key!r}}}}}
config = BdkConfig(scheme={scheme!r}, host="127.0.0.1", port={port}, bot=bot)
async def main():
    async with SymphonyBdk(config) as bdk:
        print((await bdk.sessions().get_session()).display_name)
asyncio.run(main())
"""


def imports(rounds: int) -> Table:
    """Time the import alone, inside a process that has imported nothing yet.

    Args:
        rounds: How often, besides a first time that compiles the modules.
    """
    with tempfile.TemporaryDirectory() as folder:

        def contender(statement: str) -> Callable[[], float]:
            script = (
                f"import time; begun = time.perf_counter(); {statement}; print((time.perf_counter() - begun) * 1e3)"
            )
            return lambda: float(_run(script, folder))

        rows = alternate({name: contender(statement) for name, statement in _IMPORTS.items()}, rounds)
    return Table("import", "Import, in a fresh process", "ms", rows, "import httpx")


def first_answer(address: Address, credentials: Credentials, rounds: int, *, tls: bool) -> Table:
    """Time a process that makes a client, asks who it is, and ends.

    Args:
        address: The loopback server.
        credentials: The certificates to trust, and the key to log in with.
        rounds: How often.
        tls: Whether over HTTPS, as to any real Pod, so that certificates have to be loaded; else over HTTP.
    """
    scheme, port = ("https", address.tls) if tls else ("http", address.plain)
    filled = {
        "url": f"{scheme}://127.0.0.1:{port}",
        "scheme": scheme,
        "port": port,
        "token": TOKEN,
        "key": str(credentials.rsa_key),
    }
    scripts = {
        "httpx alone": _HTTPX,
        "symphony_ext": _OURS,
        "stock": _STOCK,
        "BDK: API class": _BDK,
        "symphony_ext, RSA login": _OURS_KEY,
        "BDK: SymphonyBdk, RSA login": _BDK_KEY,
    }
    with tempfile.TemporaryDirectory() as folder:

        def contender(script: str) -> Callable[[], float]:
            def run() -> float:
                begun = time.perf_counter()
                printed = _run(script, folder, SSL_CERT_FILE=str(credentials.trusted))
                taken = time.perf_counter() - begun
                if printed.strip() != NAME:
                    raise RuntimeError(f"a contender printed {printed!r} instead of {NAME!r}:\n{script}")
                return taken * 1e3

            return run

        rows = alternate({name: contender(script.format(**filled)) for name, script in scripts.items()}, rounds)
    over = "HTTPS" if tls else "HTTP"
    return Table(
        f"first answer, {over}", f"From process start to the first answer, over {over}", "ms", rows, "httpx alone"
    )


def _run(script: str, folder: str, **environment: str) -> str:
    """What a fresh process prints; its folder is empty, so that it imports what is installed."""
    command = [sys.executable, "-c", script]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, env=clean | environment)
    if done.returncode:
        raise RuntimeError(f"a contender failed:\n{script}\n{done.stderr}")
    return done.stdout
