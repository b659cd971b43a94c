"""Schemathesis against the sandbox, with each of the project's documents."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple, Self

import httpx
import jwt

from . import sandbox
from .tables import Table

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "missing_required_header",
    "unsupported_method",
    "allow_header_conformance",
    "use_after_free",
    "ensure_resource_availability",
    "ignored_auth",
    "object_level_authorization",
)
"""All that there are but ``positive_data_acceptance``."""

KNOWN = "ACCEPTANCE_KNOWN"
"""The variable that names the file that tells the hooks what is there."""

_PHASES = "examples,coverage,fuzzing,stateful"


class _Part(NamedTuple):
    """The operations of a document that take the same token.

    Attributes:
        document: Its name, without ``.yaml``.
        header: The header with the token.
        paths: What to include or exclude, as options.
        options: More options.
        ends_session: Whether it logs the session out.
    """

    document: str
    header: str
    paths: Sequence[str] = ()
    options: Sequence[str | Path] = ()
    ends_session: bool = False


@dataclass
class Outcome:
    """What has come of it.

    Attributes:
        table: A row a document.
        cases: How many cases were run.
        failures: How many of them failed.
        errors: How many cases could not be run.
        details: What schemathesis says of failures and errors.
    """

    table: Table
    cases: int = 0
    failures: int = 0
    errors: int = 0
    details: list[str] = field(default_factory=list[str])

    @property
    def summary(self) -> str:
        """The figures in one line."""
        return f"cases run {self.cases:,}, failures {self.failures}, errors {self.errors}"


def run(examples: int, seed: int) -> Outcome:
    """Start sandboxes, and let schemathesis loose on them.

    Args:
        examples: How many cases it may make up of each operation in a phase; it adds the corner cases.
        seed: What they are drawn from.
    """
    columns = ("Document", "Operations:", "Cases:", "Carried out:", "Refused:", "Failures:", "Errors:")
    outcome = Outcome(Table(f"schemathesis {version('schemathesis')}", columns))
    documents = Path(__file__).resolve().parents[2] / "specs"
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        pod = stack.enter_context(sandbox.running("--users", "200", "--write-config", folder))
        known = stack.enter_context(_Known(pod.url, Path(folder)))
        session, app = f"sessionToken: {known.session}", f"sessionToken: {known.app_token}"
        parts = [
            _Part("pod", session),
            _Part("audit", session),
            _Part("users", session, ("--exclude-path-regex", "/apps/")),
            _Part("users", app, ("--include-path-regex", "/apps/")),
            _Part("groups", f"Authorization: Bearer {known.bearer()}"),
            _Part("login", session, ("--exclude-path-regex", "/app/user")),
            _Part("login", app, ("--include-path-regex", "/app/user")),
        ]
        _run_all(parts, documents, known, outcome, examples, seed)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        pod = stack.enter_context(sandbox.running("--users", "200", "--tls", "--write-config", folder))
        known = stack.enter_context(_Known(pod.url, Path(folder)))
        trust = ("--tls-verify", Path(folder) / "ca.pem", "--request-cert")
        bot, app_cert = (Path(folder) / name for name in ("certificate.pem", "app-certificate.pem"))
        session, app = f"sessionToken: {known.session}", f"sessionToken: {known.app_token}"
        parts = [
            _Part("authenticator", session, ("--exclude-path-regex", "/app/|/logout$"), (*trust, bot)),
            _Part("authenticator", app, ("--include-path-regex", "/app/"), (*trust, app_cert)),
            _Part("authenticator", session, ("--include-path-regex", "/logout$"), (*trust, bot), ends_session=True),
        ]
        _run_all(parts, documents, known, outcome, examples, seed)
    return outcome


class _Known:
    """Ids of what is there, tokens, and the file that tells the hooks.

    Args:
        url: Where the Pod is.
        folder: Where it has written its configuration.
    """

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        bot, app = (str(folder / name) for name in ("rsa-private.pem", "app-rsa-private.pem"))
        verify = str(folder / "ca.pem")
        self._client = httpx.Client(base_url=url, trust_env=False, verify=verify if url.startswith("https") else True)
        self.session = self._log_in("/login/pubkey/authenticate", "svc-bot", bot)
        self.app_token = self._log_in("/login/pubkey/app/authenticate", "sandbox-app", app)
        self._client.headers["sessionToken"] = self.session
        self.file = folder / "known.json"
        told: dict[str, Any] = {"ids": self._make_some(), "bot": ["svc-bot", bot], "app": ["sandbox-app", app]}
        told["me"] = self._get("/pod/v2/sessioninfo")["id"]
        self.file.write_text(json.dumps(told), encoding="utf-8")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def check_session(self, part: _Part) -> None:
        """Make sure that the session is still there: without it, everything would be refused, and nothing tested."""
        answer = self._client.get("/pod/v2/sessioninfo")
        if not answer.is_success:
            raise RuntimeError(f"the session did not outlive {part.document}: {answer.status_code} {answer.text}")

    def bearer(self) -> str:
        """Get a token for the groups service."""
        return str(self._post("/login/idm/tokens?scope=profile-manager")["access_token"])

    def _log_in(self, path: str, subject: str, key: str) -> str:
        claims = {"sub": subject, "exp": int(time.time()) + 240}
        signed = jwt.encode(claims, Path(key).read_text(encoding="ascii"), algorithm="RS512")
        return str(self._post(path, {"token": signed})["token"])

    def _post(self, path: str, body: Any = None, **headers: str) -> Any:
        answer = self._client.post(path, json=body, headers=headers)
        answer.raise_for_status()
        return answer.json()

    def _get(self, path: str) -> Any:
        answer = self._client.get(path)
        answer.raise_for_status()
        return answer.json()

    def _make_some(self) -> dict[str, list[Any]]:
        """Make some of everything, and tell the ids."""
        listed = self._get("/pod/v2/admin/user/list?limit=100")
        people = [one for one in listed if one["userAttributes"]["accountType"] == "NORMAL"]
        users = [one["userSystemInfo"]["id"] for one in people[:40]]
        rooms = [
            self._post("/pod/v3/room/create", {"name": f"Desk {number}", "description": "A desk", "public": True})
            for number in range(5)
        ]
        ims = [self._post("/pod/v1/im/create", [user])["id"] for user in users[:5]]
        bearer = {"Authorization": f"Bearer {self.bearer()}", "X-Symphony-Host": "larkspur.example"}
        tenant = users[0] >> 36
        wanted = {"type": "SDL", "ownerType": "TENANT", "ownerId": tenant}
        members = [{"memberTenant": tenant, "memberId": user} for user in users[:3]]
        groups = [
            self._post("/profile-manager/v1/groups", {**wanted, "name": name, "members": members}, **bearer)["id"]
            for name in ("Rates", "Credit", "Equities")
        ]
        info = {"appId": "blotter", "name": "Blotter", "publisher": "Larkspur", "domain": "blotter.example.com"}
        app = {"applicationInfo": {**info, "appUrl": "https://blotter.example.com/"}}
        self._post("/pod/v1/admin/app/create", app)
        room_ids = [room["roomSystemInfo"]["id"] for room in rooms]
        return {
            "user": users,
            "username": [one["userAttributes"]["userName"] for one in people[:40]],
            "email": [one["userAttributes"]["emailAddress"] for one in people[:40]],
            "room": room_ids,
            "im": ims,
            "stream": room_ids + ims,
            "app": ["blotter", "sandbox-app"],
            "feed": [self._post("/pod/v1/presence/feed/create")["id"] for _ in range(3)],
            "barrier": [one["id"] for one in self._get("/pod/v1/admin/group/list")],
            "group": groups,
            "sdl": [one["groupId"] for one in self._get("/v1/groups/sdl/list")],
            "disclaimer": [one["id"] for one in self._get("/pod/v1/admin/disclaimer/list")],
            "certificate": [self._certificate()],
            "scheme": ["mailto", "tel"],
            "extension": [".pdf", ".zip"],
            "type": ["SDL"],
        }

    def _certificate(self) -> str:
        """Add a certificate: the Pod's own will do."""
        pem = self._get("/pod/v1/podcert")["certificate"]
        attributes = {"name": "Pod", "type": {"type": "USER"}, "status": {"type": "TRUSTED"}}
        made = self._post("/pod/v2/companycert/create", {"pem": pem, "attributes": attributes})
        return str(made["companyCertInfo"]["fingerPrint"])


def _run_all(
    parts: Sequence[_Part], documents: Path, known: _Known, outcome: Outcome, examples: int, seed: int
) -> None:
    rows: dict[str, list[int]] = {}
    for part in parts:
        told = _run(part, documents, known, outcome, examples, seed)
        cases: dict[str, int] = told["test_cases"]
        rates = [phase for phases in told["valid_rates"].values() for phase in phases.values()]
        figures = [
            told["operations"]["tested"],
            cases["generated"],
            sum(rate["accepted"] for rate in rates),
            sum(rate["unreachable"] + rate["conflicts"] + rate["rejected"] for rate in rates),
            cases["with_failures"],
            cases["errored"] + len(told["errors"]),
        ]
        row = rows.setdefault(part.document, [0] * len(figures))
        rows[part.document] = [one + other for one, other in zip(row, figures, strict=True)]
    for document, row in rows.items():
        outcome.table.rows.append((f"`specs/{document}.yaml`", *(f"{figure:,}" for figure in row)))
        outcome.cases += row[1]
        outcome.failures += row[4]
        outcome.errors += row[5]


def _run(part: _Part, documents: Path, known: _Known, outcome: Outcome, examples: int, seed: int) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command: list[str | Path] = [sys.executable, "-m", "schemathesis.cli", "run"]
        command += [documents / f"{part.document}.yaml", "--url", known.url, "-H", part.header]
        command += ["--mode", "all", "--phases", _PHASES, "--checks", ",".join(CHECKS), "--seed", str(seed)]
        command += ["--max-examples", str(examples), "--continue-on-failure", "--warnings", "off"]
        command += ["--report-json-path", report, *part.paths, *part.options]
        environment = {**os.environ, "SCHEMATHESIS_HOOKS": "acceptance.fuzz_hooks", KNOWN: str(known.file)}
        # In a folder of its own, where it keeps what it has found before.
        environment["PYTHONPATH"] = str(Path(__file__).resolve().parents[1])
        done = subprocess.run(
            [str(word) for word in command], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        if not report.exists():
            raise RuntimeError(f"schemathesis did not run:\n{done.stdout}\n{done.stderr}")
        told = json.loads(report.read_text(encoding="utf-8"))
        if not part.ends_session:
            known.check_session(part)
        if done.returncode != 0:
            outcome.details.append(f"{part.document}:\n{done.stdout[done.stdout.find('==== ') :]}")
        if not told["complete"]:
            raise RuntimeError(f"schemathesis stopped early: {told['stop_reason']}")
    return told
