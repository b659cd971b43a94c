"""A bulk job on a Dask cluster: one login for all processes, and every item done once, also where a worker dies."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
from symphony_pod.models import AccountStatus, UserStatus

from symphony_ext import RedisClaims, SymphonyPod, bulk, paginate
from symphony_ext.auth.redis_store import RedisStore

from . import sandbox

_UPDATE = "users.update_user_status"
_LOGIN = "login.authenticate"
_IN_FLIGHT = 16


@dataclass
class Outcome:
    """What was found.

    Attributes:
        lines: The figures in words.
        failed: Whether one of them is not what it should be.
    """

    lines: list[str]
    failed: bool


def run(updates: int, processes: int) -> Outcome:
    """Have a cluster update accounts, once undisturbed and once with a worker killed on the way.

    Args:
        updates: How many accounts to update.
        processes: How many worker processes.

    Raises:
        RuntimeError: There is no redis-server.
    """
    outcome = Outcome([], failed=False)
    for kill in (False, True):
        with tempfile.TemporaryDirectory() as folder, _redis(folder) as address:
            _job(outcome, Path(folder), address, updates // 10 if kill else updates, processes, kill=kill)
    return outcome


def disabled(uid: int) -> dict[str, Any]:
    """Give what disables an account."""
    return {"uid": uid, "body": UserStatus(status=AccountStatus.DISABLED)}


def _job(outcome: Outcome, folder: Path, redis: str, updates: int, processes: int, *, kill: bool) -> None:
    distributed: Any = import_module("distributed")  # which the project's own environment has not
    config = folder / "config.yaml"
    with sandbox.running("--users", str(updates + 1000), "--write-config", str(folder)) as pod:
        options: dict[str, Any] = {"store": RedisStore(redis)}
        counted = {"kind": "slow", "seconds": 0.001, "share": 1.0}
        with (
            SymphonyPod.from_rsa(pod.url, "svc-bot", str(config.with_name("rsa-private.pem")), **options) as client,
            httpx.Client(base_url=f"{pod.url}/sandbox") as control,
        ):
            for operation in (_LOGIN, _UPDATE):
                control.post("/mischief", json={**counted, "operation": operation}).raise_for_status()
            ids = [uid for uid in map(_id, paginate(client.users.list_users)) if uid is not None]
            me = client.sessions.get_session_info().id
            ids = [uid for uid in ids if uid != me][:updates]
            with (
                distributed.LocalCluster(n_workers=processes, threads_per_worker=2, dashboard_address=None) as cluster,
                distributed.Client(cluster) as dask_client,
            ):
                begun = time.perf_counter()
                job = bulk(
                    client.users.update_user_status,
                    ids,
                    arguments=disabled,
                    executor=dask_client.get_executor(),
                    claims=RedisClaims(redis),
                    concurrency=_IN_FLIGHT,
                    journal=folder / "status.journal",
                )
                told, reasons = Counter[str](), Counter[str]()
                for item in job:
                    told[item.status] += 1
                    if item.error is not None:
                        reasons[f"{type(item.error).__name__}: {item.error}"] += 1
                    if kill and item.index == updates // 2:
                        os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)
                spent = time.perf_counter() - begun
            calls = {order["operation"]: order["done"] for order in control.get("/mischief").json()}
            again = bulk(client.users.update_user_status, ids, arguments=disabled, journal=folder / "status.journal")
            skipped = again.run().skipped
    lost = told["uncertain"]
    outcome.failed |= calls[_LOGIN] != 1 or told["failed"] > 0 or skipped != told["done"]
    outcome.failed |= (told["done"], calls[_UPDATE]) != (updates, updates) if not kill else lost > _IN_FLIGHT
    outcome.failed |= not told["done"] <= calls[_UPDATE] <= updates
    what = f"{processes} processes, one killed on the way" if kill else f"{processes} processes"
    outcome.lines.append(
        f"Dask, {what}: {updates} updates, {calls[_LOGIN]} login, {told['done']} done, {told['failed']} failed, "
        f"{lost} uncertain, {calls[_UPDATE]} received by the Pod, in {spent:.1f} s ({updates / spent:.0f} a second); "
        f"started again: {skipped} skipped, {again.summary.uncertain} uncertain"
        + "".join(f"; {count} because of {reason}" for reason, count in reasons.items())
    )


def _id(user: Any) -> int | None:
    found: int | None = user.user_system_info.id
    return found


@contextmanager
def _redis(folder: str) -> Generator[str]:
    """Run a redis-server; gives its address."""
    if shutil.which("redis-server") is None:
        raise RuntimeError("there is no redis-server; install it (apt-get install redis-server)")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            deadline = time.monotonic() + 20
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), timeout=1).close()
                    break
                except OSError:
                    if process.poll() is not None or time.monotonic() > deadline:
                        raise RuntimeError("the redis-server does not answer") from None
                    time.sleep(0.05)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
