"""Symphony's own Python kit for bots, unmodified, on a sandbox and the configuration that the sandbox wrote."""

from __future__ import annotations

import asyncio
import json
import logging
import tempfile
import time
import warnings
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from . import sandbox
from .bdk_logins import app_authenticator, logins
from .bdk_others import applications, connections, presence, sessions
from .bdk_streams import streams
from .bdk_users import users
from .bdk_world import Calls, World, model
from .tables import Table

_PARTNER = "partner-bot"
_SERVICES = (users, streams, connections, presence, sessions, applications)

# What no Pod can answer, by service and method.
_AGENT_ONLY = {("streams", "share"): "posts a message through the Agent, `POST /agent/v3/stream/{sid}/share`"}


@dataclass
class Outcome:
    """What has come of calling everything.

    Attributes:
        tables: The six services, and what there is beside them: a row a method.
        failed: The methods that failed.
        own_reasons: What the kit cannot do for reasons of its own, with what shows it.
    """

    tables: list[Table]
    failed: list[str] = field(default_factory=list[str])
    own_reasons: list[str] = field(default_factory=list[str])

    @property
    def summary(self) -> str:
        """The figures in one line."""
        counts = [len(table.rows) for table in self.tables]
        called = " + ".join(f"{count} ({table.title})" for count, table in zip(counts, self.tables, strict=True))
        return (
            f"methods called {called} = {sum(counts)}, ok {sum(counts) - len(self.failed)}, failed {len(self.failed)}, "
            f"beyond the kit for reasons of its own {len(self.own_reasons)}"
        )


def run() -> Outcome:
    """Start a sandbox, load its configuration into the kit, and call every method."""
    logging.disable(logging.CRITICAL)  # the kit logs what is refused, also where that is what we want to see
    # Nor does it matter here that its extension for groups forgets a coroutine.
    warnings.filterwarnings("ignore", "coroutine .* was never awaited", RuntimeWarning)
    outcome = Outcome([])
    try:
        with tempfile.TemporaryDirectory() as folder:
            public, private = _partner_key(Path(folder))
            plain, secured = Path(folder) / "plain", Path(folder) / "secured"
            options = ("--partner-public-key", public, "--partner-username", _PARTNER, "--users", "300")
            with sandbox.running(*options, "--write-config", plain) as pod:
                asyncio.run(_services(pod.url, plain, private, outcome))
            with sandbox.running("--tls", "--write-config", secured) as pod:
                asyncio.run(_logins(secured, outcome))
    finally:
        logging.disable(logging.NOTSET)
    return outcome


async def _services(url: str, written: Path, partner_key: Path, outcome: Outcome) -> None:
    config = _load(written / "config.yaml")
    # The manifest is a file of the bot's own, which a configuration may name.
    config.manifest = str(written / "manifest.json")
    (written / "manifest.json").write_text(json.dumps({"name": "from a file"}), encoding="utf-8")
    async with AsyncExitStack() as stack:
        bdk = await stack.enter_async_context(_kit(config))
        partner = await stack.enter_async_context(_kit(_partner_config(url, partner_key)))

        table = _table("the bot's services", outcome)
        services: dict[str, Any] = {calls.service: getattr(bdk, calls.service)() for calls in _SERVICES}
        world = await _world(services, partner, "bot")
        world.made.update(url=url, disclaimer=await _disclaimer(url, await bdk.bot_session().session_token))
        for calls in _SERVICES:
            await _call(calls, calls.service, services[calls.service], world, table, outcome)

        table = _table("services on behalf of a user", outcome)
        person = world.made["ana"]
        for name, by in (("id", {"user_id": person.id}), ("name", {"username": person.username})):
            acting = await stack.enter_async_context(_acting(bdk, config, bdk.obo(**by)))
            obo = await _world(acting, partner, f"by{name}")
            obo.me, obo.ana = person.id, world.made["nora"]
            for calls in _SERVICES:
                if calls.service in acting:
                    title = f"{calls.service}, by user {name}"
                    await _call(calls, title, acting[calls.service], obo, table, outcome)
            # Or the second time would not begin as the first.
            await acting["connections"].remove_connection(obo.them)

        table = _table("extension applications", outcome)
        services["app_authenticator"] = bdk.app_authenticator()
        await _call(app_authenticator, "app_authenticator", services["app_authenticator"], world, table, outcome)

        extension = import_module("symphony.bdk.ext.group").SymphonyGroupBdkExtension
        bdk.extensions().register(extension)
        services["groups"] = bdk.extensions().service(extension)
        await _reasons(world, outcome)


async def _logins(written: Path, outcome: Outcome) -> None:
    table = _table("logins over TLS", outcome)
    async with AsyncExitStack() as stack:
        world = World({}, None, 0, 0, 0, 0, "")
        for name in ("config.yaml", "config-certificate.yaml"):
            world.made[name] = await stack.enter_async_context(_kit(_load(written / name)))
        for name, call in logins.by_method.items():
            await _note(logins.service, name.replace("_", " "), call(world), table, outcome)


def _load(path: Path) -> Any:
    return import_module("symphony.bdk.core.config.loader").BdkConfigLoader.load_from_file(str(path))


def _kit(config: Any) -> Any:
    return import_module("symphony.bdk.core.symphony_bdk").SymphonyBdk(config)


def _table(title: str, outcome: Outcome) -> Table:
    outcome.tables.append(Table(title, ("Service", "Method", "Result")))
    return outcome.tables[-1]


async def _world(services: dict[str, Any], partner: Any, tag: str) -> World:
    me = (await services["sessions"].get_session()).id
    found = (await services["users"].search_users(model("user_search_query", query="a"), local=True, limit=50)).users
    ana, ben = [user.id for user in found if user.id != me][:2]
    them = (await partner.sessions().get_session()).id
    begun = int(time.time() * 1000) - 60_000
    return World(services, partner.connections(), me, ana, ben, them, tag, {"begun": begun})


@asynccontextmanager
async def _acting(bdk: Any, config: Any, session: Any) -> AsyncGenerator[dict[str, Any]]:
    """Give the services that act on behalf of a user, those that ``obo_services`` leaves out as well."""
    clients = import_module("symphony.bdk.core.client.api_client_factory").ApiClientFactory(config)
    factory = import_module("symphony.bdk.core.service_factory").OboServiceFactory(clients, session, config)
    own = import_module("symphony.bdk.core.service.session.session_service").OboSessionService
    api = import_module("symphony.bdk.gen.pod_api.session_api").SessionApi
    try:
        async with bdk.obo_services(session) as offered:
            yield {
                "users": offered.users(),
                "streams": offered.streams(),
                "connections": offered.connections(),
                "presence": factory.get_presence_service(),
                "sessions": own(api(clients.get_pod_client()), session, config.retry),
            }
    finally:
        await clients.close_clients()


async def _call(calls: Calls, title: str, service: Any, world: World, table: Table, outcome: Outcome) -> None:
    """Call every public method of a service, and refuse to go on if there is one that we have no call for."""
    methods = {name for name in dir(service) if not name.startswith("_") and callable(getattr(service, name))}
    agent_only = {name for home, name in _AGENT_ONLY if home == calls.service}
    unknown = methods - set(calls.by_method) - agent_only
    if unknown:
        raise RuntimeError(f"there is no call for {', '.join(sorted(unknown))} of {title}")
    for name, call in calls.by_method.items():
        if name in methods:
            await _note(title, f"`{name}`", call(world), table, outcome)


async def _note(title: str, name: str, result: Any, table: Table, outcome: Outcome) -> None:
    try:
        told = f"ok: {await result}"
    except Exception as error:
        told = f"**failed**: {type(error).__name__}: {' '.join(str(error).split())[:300]}"
        outcome.failed.append(f"{title}: {name}")
    table.rows.append((title, name, told))


async def _reasons(world: World, outcome: Outcome) -> None:
    """Show what the kit cannot do for reasons of its own."""
    article = model("agent_model/share_article", title="News", publisher="Larkspur", author="Nora", app_id="blotter")
    content = model("agent_model/share_content", type="com.symphony.sharing.article", content=article)
    for (service, name), reason in _AGENT_ONLY.items():
        status = await _status(getattr(world.services[service], name)(world.made["room"], content))
        outcome.own_reasons.append(f"`{service}.{name}` {reason}, which is no part of the Pod API (answered {status})")
    status = await _status(world.users.update_avatar(world.made["nora"], b"\x89PNG"))
    outcome.own_reasons.append(
        "`users.update_avatar` with bytes sends `str(b64encode(image))`, which begins with `b'` and is no base64 "
        f"(refused with {status}); with a text it works, as above"
    )
    error = await _error(world.services["groups"].list_groups())
    outcome.own_reasons.append(
        "the extension for groups, beside the six services, sends nothing at all, since its generated client calls "
        f"`asyncio.run` inside the running event loop ({type(error).__name__}: {error})"
    )


async def _status(answer: Any) -> int:
    return int(getattr(await _error(answer), "status", 0))


async def _error(answer: Any) -> Exception:
    try:
        await answer
    except Exception as error:
        return error
    raise RuntimeError("the kit can do what it was said not to")


async def _disclaimer(url: str, token: str) -> str:
    """Give the id of a disclaimer, which the kit has no method to find."""
    async with httpx.AsyncClient(base_url=url, headers={"sessionToken": token}, trust_env=False) as client:
        return str((await client.get("/pod/v1/admin/disclaimer/list")).json()[0]["id"])


def _partner_key(folder: Path) -> tuple[Path, Path]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public, private = folder / "partner-public.pem", folder / "partner.pem"
    pem, none = serialization.Encoding.PEM, serialization.NoEncryption()
    public.write_bytes(key.public_key().public_bytes(pem, serialization.PublicFormat.SubjectPublicKeyInfo))
    private.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, none))
    return public, private


def _partner_config(url: str, key: Path) -> Any:
    parts = httpx.URL(url)
    return import_module("symphony.bdk.core.config.model.bdk_config").BdkConfig(
        scheme=parts.scheme,
        host=parts.host,
        port=parts.port,
        bot={"username": _PARTNER, "privateKey": {"path": str(key)}},
    )
