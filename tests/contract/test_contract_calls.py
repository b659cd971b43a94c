"""Each operation, called in every way there is, sends what its document asks for and reads what it promises."""

from __future__ import annotations

import asyncio
import inspect
import json
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import pytest
from symphony_pod import AsyncClient, Client
from symphony_pod.api import __name__ as api_name
from symphony_pod.types import Model, Response, encode

from tests.contract.calls import Call, by_wire_name, call_of, calls_of, generated, unknown_fields
from tests.contract.documents import Documented, named, operations
from tests.contract.server import ContractServer

WITHOUT_CONTENT = [name for name, found in operations().items() if 204 in found.statuses]
each_operation = pytest.mark.parametrize("name", named())


@contextmanager
def warning_of(operation: Documented) -> Generator[None, None, None]:
    """A deprecated operation warns once, names its successor, and blames the caller; any other does not warn."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    if not operation.deprecated:
        assert [str(warning.message) for warning in caught] == []
        return
    assert [warning.category for warning in caught] == [DeprecationWarning]
    assert operation.name in str(caught[0].message)
    assert operation.node["x-successor"] in str(caught[0].message)
    assert caught[0].filename == __file__


def sync_values(operation: Documented, client: Client, call: Call) -> list[Any]:
    """What each of the synchronous ways to call an operation returns."""
    module = generated()[operation.name]
    with warning_of(operation):
        plain = module.sync(client=client, **call.arguments)
    with warning_of(operation):
        detailed = module.sync_detailed(client=client, **call.arguments)
    with warning_of(operation):
        attribute = getattr(getattr(client, operation.group), operation.function)(**call.arguments)
    return [plain, in_detail(detailed), attribute]


async def async_values(operation: Documented, client: AsyncClient, call: Call) -> list[Any]:
    """What each of the asynchronous ways to call an operation returns."""
    module = generated()[operation.name]
    with warning_of(operation):
        plain = await module.asyncio(client=client, **call.arguments)
    with warning_of(operation):
        detailed = await module.asyncio_detailed(client=client, **call.arguments)
    with warning_of(operation):
        attribute = await getattr(getattr(client, operation.group), operation.function)(**call.arguments)
    return [plain, in_detail(detailed), attribute]


def in_detail(response: Response[Any]) -> Any:
    """The value of a whole answer, which is a good one."""
    assert response.error is None
    assert 200 <= response.status_code < 300
    return response.parsed


def check(operation: Documented, call: Call, server: ContractServer, values: list[Any], status: int) -> None:
    """The requests were what the document asks for, and the values hold what was answered."""
    exchanges = server.taken()
    assert len(exchanges) == len(values)
    for exchange in exchanges:
        assert exchange.problems == []
        assert exchange.operation == operation.name
        assert exchange.parameters == call.parameters
        assert as_text(json.loads(exchange.body or "null")) == as_text(call.body)
    sent = operation.answer(status).content
    for value in values:
        if sent is None:
            assert encode(value, extras=True) in ({}, [], None)
            continue
        assert unknown_fields(value) == []
        assert as_text(encode(value, extras=True)) == as_text(sent)
        assert value == values[0]


def as_text(content: Any) -> str:
    """JSON as text, which tells 1, 1.0 and true apart."""
    return json.dumps(content, sort_keys=True)


def test_every_documented_operation_is_generated_and_no_other() -> None:
    assert set(generated()) == set(operations())
    assert len(generated()) == 168


@each_operation
def test_sync(name: str, server: ContractServer, client: Client) -> None:
    operation = operations()[name]
    for call in calls_of(operation):
        check(operation, call, server, sync_values(operation, client, call), operation.success)


@each_operation
def test_asyncio(name: str, server: ContractServer, async_client: AsyncClient, loop: asyncio.Runner) -> None:
    operation = operations()[name]
    for call in calls_of(operation):
        check(operation, call, server, loop.run(async_values(operation, async_client, call)), operation.success)


@pytest.mark.parametrize("name", WITHOUT_CONTENT)
def test_an_answer_without_content_is_an_empty_result(
    name: str, server: ContractServer, client: Client, async_client: AsyncClient, loop: asyncio.Runner
) -> None:
    operation = operations()[name]
    call = call_of(operation, required_only=False)
    with server.answering(204):
        values = sync_values(operation, client, call) + loop.run(async_values(operation, async_client, call))
    check(operation, call, server, values, 204)
    if operation.success == 204:
        assert values == [None] * 6
    elif isinstance(operation.answer(200).content, list):
        assert values == [[]] * 6
    else:
        assert all(isinstance(value, Model) for value in values)


def test_twelve_operations_can_answer_without_content() -> None:
    assert len(WITHOUT_CONTENT) == 12


@each_operation
def test_arguments(name: str) -> None:
    operation = operations()[name]
    module = generated()[name]
    arguments = inspect.signature(module.request).parameters
    by_name = by_wire_name(operation, inspect.signature(module.request))
    needed = {by_name[node["in"], node["name"]]: node.get("required", False) for node in operation.parameters}
    if operation.body is not None:
        needed["body"] = operation.body_required
    assert {key: argument.default is argument.empty for key, argument in arguments.items()} == needed
    for twin in twins(operation):
        own = dict(inspect.signature(twin).parameters)
        own.pop("client", None)
        own.pop("self", None)
        assert own == dict(arguments), twin
        assert all(argument.kind is argument.KEYWORD_ONLY for argument in own.values()), twin


@each_operation
def test_docstrings(name: str) -> None:
    operation = operations()[name]
    for documented in (generated()[name].sync, *methods(operation)):
        told = " ".join(inspect.cleandoc(documented.__doc__ or "").split())
        assert told.startswith(operation.node["summary"]), documented
        assert " ".join(operation.node["description"].split()) in told, documented
        for place in operation.parameters:
            assert " ".join(place["description"].split()) in told, documented


def twins(operation: Documented) -> list[Callable[..., Any]]:
    """Every function that calls an operation."""
    module = generated()[operation.name]
    return [module.sync, module.sync_detailed, module.asyncio, module.asyncio_detailed, *methods(operation)]


def methods(operation: Documented) -> list[Callable[..., Any]]:
    """The methods of both kinds of client that call an operation."""
    package = import_module(f"{api_name}.{operation.group}")
    kinds = [kind for label, kind in inspect.getmembers(package, inspect.isclass) if label.endswith("Api")]
    assert len(kinds) == 2
    return [getattr(kind, operation.function) for kind in kinds]


@each_operation
def test_facts(name: str) -> None:
    operation = operations()[name]
    facts = generated()[name].OPERATION
    assert (facts.name, facts.method.lower(), facts.path) == (name, operation.method, operation.path)
    assert facts.security == tuple(tuple(way) for way in operation.security)
    assert facts.deprecated == operation.deprecated
    assert facts.successor == operation.node.get("x-successor", "")
    repeatable = operation.method in ("get", "put", "delete")
    assert facts.idempotent == (repeatable or operation.node.get("x-idempotent", False))
    assert sorted(int(status) for status in [*facts.answers, *facts.errors]) == operation.statuses
