"""How long answers take to become objects, what these weigh, and how long an object takes to become a request."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

import httpx

from . import peers, shapes
from .answers import CREATE, MEMBERS, STREAMS, USERS
from .measuring import Table, alternate, processor_time

_SHAPES: dict[str, tuple[bytes, int, str, str]] = {
    # what: the answer, how many objects it holds, the operation, and what the BDK declares it to be
    "1,000 users": (USERS, 1000, "users.list_users", "List[V2UserDetail]"),
    "100 streams": (STREAMS, 100, "streams.admin_list_streams", "V2AdminStreamList"),
    "1,000 members": (MEMBERS, 1000, "streams.list_stream_members", "V2MembershipList"),
}


def decode(rounds: int) -> list[Table]:
    """Time the way from the bytes of an answer to objects, a table a shape.

    Args:
        rounds: How often.
    """
    tables: list[Table] = []
    for what, (content, count, _, _) in _SHAPES.items():
        contenders = {
            name: partial(_timed, decoder, 1e6 / count, max(1, 1000 // count // 2))
            for name, decoder in decoders(what).items()
        }
        rows = alternate(contenders, rounds)
        title = f"Decode {what} ({len(content) // count:,} bytes each)"
        tables.append(Table(f"decode {what}", title, "µs an object", rows, "symphony_ext", digits=2))
    return tables


def memory(rounds: int) -> Table:
    """Weigh 1,000 users that are decoded and held.

    Args:
        rounds: How often.
    """
    rows = alternate({name: partial(_weighed, decoder) for name, decoder in decoders("1,000 users").items()}, rounds)
    return Table("memory", "Memory that a decoded user holds", "bytes", rows, "symphony_ext", digits=0)


def encode(rounds: int) -> Table:
    """Time the way from the object of a user to create to the bytes of the request.

    Args:
        rounds: How often.
    """
    contenders = {name: partial(_timed, encoder, 1e6, 500) for name, encoder in encoders().items()}
    rows = alternate(contenders, rounds)
    return Table("encode", "Encode a user to create", "µs", rows, "symphony_ext", digits=2)


def decoders(what: str) -> dict[str, Callable[[], Any]]:
    """What each contender does with the bytes of an answer that has come.

    Args:
        what: The shape, as the tables call it.
    """
    content, _, operation, declared = _SHAPES[what]
    headers = {"Content-Type": "application/json"}
    response = httpx.Response(200, headers=headers, content=content)

    ours = import_module(f"symphony_pod.api.{operation}")
    outcome = import_module("symphony_pod.client")._outcome

    class Received:
        """An answer as the BDK holds it once aiohttp has read it."""

        status = 200
        data = content

        def getheader(self, name: str) -> str:
            return headers["Content-Type"]

        def getheaders(self) -> dict[str, str]:
            return headers

    bdk = peers.bdk_client()
    kinds: dict[str, Any] = {"users": list[shapes.User], "streams": shapes.Streams, "members": shapes.Members}
    decoder = import_module("msgspec").json.Decoder(kinds[what.split()[1]])

    def stock(package: str) -> Callable[[], Any]:
        module = import_module(f"{package}.api.{operation}")
        client = import_module(package).Client(base_url="http://127.0.0.1")
        return lambda: module._parse_response(client=client, response=response)

    return {
        "symphony_ext": lambda: outcome(ours.OPERATION, response, ours.read),
        "stock": stock("stock_client"),
        "stock, no nulls": stock("stock_plain"),
        "BDK": lambda: bdk.response_deserialize(Received(), {"200": declared}).data,
        "msgspec Struct": lambda: decoder.decode(content),
        "json.loads alone": lambda: json.loads(content),
    }


def encoders() -> dict[str, Callable[[], Any]]:
    """What each contender does with the object of a user to create before it is sent."""
    models = import_module("symphony_pod.models")
    create = import_module("symphony_pod.api.users.create_user")
    request = create.request(body=models.V2UserCreate.from_dict(CREATE))

    def stock(package: str) -> Callable[[], Any]:
        module = import_module(f"{package}.api.users.create_user")
        body = import_module(f"{package}.models").V2UserCreate.from_dict(CREATE)
        return lambda: _as_httpx(module._get_kwargs(body=body)["json"])

    bdk = peers.bdk_client()
    theirs = import_module("symphony.bdk.gen.pod_model.v2_user_create").V2UserCreate.from_dict(CREATE)
    msgspec = import_module("msgspec")
    struct, encoder = msgspec.convert(CREATE, shapes.UserCreate), msgspec.json.Encoder()
    return {
        "symphony_ext": lambda: request.encoded("users.create_user", extras=False)["content"],
        "stock": stock("stock_client"),
        "stock, no nulls": stock("stock_plain"),
        "BDK": lambda: json.dumps(bdk.sanitize_for_serialization(theirs)).encode(),
        "msgspec Struct": lambda: encoder.encode(struct),
        "json.dumps alone": lambda: _as_httpx(CREATE),
    }


def _as_httpx(value: Any) -> bytes:
    """JSON as httpx writes it when it is handed ``json=``."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _timed(work: Callable[[], Any], scale: float, times: int) -> float:
    return processor_time(work, times)[0] * scale


def _weighed(work: Callable[[], Any]) -> float:
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    result = work()
    gc.collect()
    weight = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    del result
    return weight / 1000
