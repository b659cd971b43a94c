"""Carrying out an order of mischief on one call."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from starlette.responses import Response

from symphony_ext.sandbox.replies import Reply, encode
from symphony_ext.sandbox.spoiling import missing_fields, new_fields, nulls, unknown_values
from symphony_ext.sandbox.wire import wire_of

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from symphony_ext.sandbox.contract import OperationContract
    from symphony_ext.sandbox.mischief import Order

_PAGE = """<!DOCTYPE html>
<html><head><title>{status} Bad Gateway</title></head>
<body><h1>Bad Gateway</h1><p>The sandbox was told to answer like a gateway.</p></body></html>
"""
_SPOILS_ANSWER = frozenset({"unknown_values", "nulls", "missing_fields", "new_fields"})
_JSON = {"Content-Type": "application/json"}


async def misbehave(
    order: Order,
    reply: Reply,
    contract: OperationContract | None,
    headers: dict[str, str],
    scope: Scope,
    receive: Receive,
    send: Send,
) -> None:
    """Answer a call as an order says.

    Args:
        order: The order.
        reply: The good answer, where the call was carried out.
        contract: What the contract says of the operation; None for one beside it.
        headers: The headers that every answer has.
        scope: The request, as ASGI has it.
        receive: Receives what more comes from the client.
        send: Sends the answer.

    Raises:
        httpx.ReadError: The connection is to be reset, and there is none, because client and Pod share a process.
        httpx.RemoteProtocolError: It is to be cut in the middle of the answer, and there is none.
    """
    if order.seconds and await _is_gone_within(order.seconds, receive):
        return
    if order.kind == "reset":
        await _reset(scope, receive)
    elif order.kind == "truncated":
        await _truncate(reply, headers, scope, receive, send)
    else:
        await _changed(order, reply, contract, headers)(scope, receive, send)


def _changed(order: Order, reply: Reply, contract: OperationContract | None, headers: dict[str, str]) -> Response:
    retry = {} if order.retry_after is None else {"Retry-After": str(order.retry_after)}
    if order.kind == "html":
        page = _PAGE.format(status=order.status)
        return Response(page, order.status, {"Content-Type": "text/html", **retry})
    if order.kind == "empty":
        return Response(b"", 200, {**headers, **_JSON})
    if order.kind == "status":
        body = {"code": order.status, "message": "The sandbox was told to refuse this call."}
        return Response(encode(body), order.status, {**headers, **_JSON, **retry})
    if order.kind in _SPOILS_ANSWER and reply.status == 200:
        reply = replace(reply, body=_spoiled(order, reply.body, contract))
    return Response(reply.body, reply.status, {**headers, **reply.headers, **(_JSON if reply.body else {})})


def _spoiled(order: Order, body: bytes, contract: OperationContract | None) -> bytes:
    if order.kind == "unknown_values":
        answer = contract.answers.get(200, {}) if contract is not None else {}
        return unknown_values(body, answer.get("schema"))
    if order.kind == "nulls":
        return nulls(body, order.fields, order.drawn)
    if order.kind == "missing_fields":
        return missing_fields(body, order.fields, order.drawn)
    return new_fields(body)


async def _reset(scope: Scope, receive: Receive) -> None:
    wire = wire_of(scope)
    if wire is None:
        import httpx

        raise httpx.ReadError("The sandbox was told to reset the connection.")
    wire.reset()
    await _until_gone(receive)


async def _truncate(reply: Reply, headers: dict[str, str], scope: Scope, receive: Receive, send: Send) -> None:
    wire = wire_of(scope)
    if wire is None:
        import httpx

        raise httpx.RemoteProtocolError("The sandbox was told to cut its answer short.")
    body = reply.body or b"{}"
    fields = {**headers, **_JSON, "Content-Length": str(len(body))}
    sent = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in fields.items()]
    status = reply.status if reply.body else 200
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
    wire.close()
    await _until_gone(receive)


async def _is_gone_within(seconds: float, receive: Receive) -> bool:
    """Wait, unless the client stops to: a server that is told to stop would wait for the rest of the time."""
    try:
        async with asyncio.timeout(seconds):
            await _until_gone(receive)
    except TimeoutError:
        return False
    return True


async def _until_gone(receive: Receive) -> None:
    # Returning before the server knows that the connection is gone would count as a fault of the application.
    while (await receive())["type"] != "http.disconnect":
        pass
