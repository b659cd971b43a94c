"""Answers beside the examples: a refusal is raised as what it means, and an unforeseen success is read all the same."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from symphony_pod import AsyncClient, Client, errors
from symphony_pod.errors import ApiError, DecodeError, PodError
from symphony_pod.models import Error
from symphony_pod.types import Response, encode

from tests.contract.calls import call_of, generated
from tests.contract.documents import Answer, is_object, named, operations
from tests.contract.server import ContractServer

MEANINGS = {
    400: errors.BadRequest,
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    429: errors.RateLimited,
    451: errors.UnavailableForLegalReasons,
    452: errors.UnavailableForLegalReasons,
}
HTML = b"<html><body><h1>Bad Gateway</h1></body></html>"


def kind_of_answer(name: str) -> str:
    """What a successful answer of an operation holds."""
    return type(operations()[name].answer(operations()[name].success).content).__name__


# Of each group, one operation for each kind of answer.
SAMPLE = sorted({(operations()[name].group, kind_of_answer(name)): name for name in named(deprecated=False)}.values())
WITH_CONTENT = [name for name in SAMPLE if kind_of_answer(name) != "NoneType"]


def refusal(name: str, answer: Answer | int, server: ContractServer, client: Client) -> PodError:
    """What a call raises, which is what the detailed one tells."""
    module, arguments = generated()[name], call_of(operations()[name], required_only=True).arguments
    with server.answering(answer):
        with pytest.raises(PodError) as caught:
            module.sync(client=client, **arguments)
        response = module.sync_detailed(client=client, **arguments)
    return told_twice(caught.value, response)


async def async_refusal(name: str, answer: Answer | int, server: ContractServer, client: AsyncClient) -> PodError:
    """What an asynchronous call raises, likewise."""
    module, arguments = generated()[name], call_of(operations()[name], required_only=True).arguments
    with server.answering(answer):
        with pytest.raises(PodError) as caught:
            await module.asyncio(client=client, **arguments)
        response = await module.asyncio_detailed(client=client, **arguments)
    return told_twice(caught.value, response)


def told_twice(error: PodError, response: Response[Any]) -> PodError:
    """The error, which the detailed answer holds likewise."""
    assert isinstance(response.error, ApiError | DecodeError)
    assert response.parsed is None
    assert type(response.error) is type(error)
    assert str(response.error) == str(error)
    assert response.error.content == response.content
    return error


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", named())
def test_each_documented_refusal(name: str, server: ContractServer, client: Client) -> None:
    operation = operations()[name]
    for status in operation.refusals:
        error = refusal(name, status, server, client)
        example = operation.answer(status).content
        assert type(error) is MEANINGS.get(status, errors.ServerError if status >= 500 else ApiError)
        assert isinstance(error, ApiError)
        assert (error.operation, error.status_code) == (name, status)
        assert (error.code, error.message) == (example["code"], example["message"])
        assert isinstance(error.parsed, Error)
        assert error.parsed.to_dict() == example
        if isinstance(error, errors.RateLimited):
            assert error.retry_after == 7.0


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Answer(418, {"code": 418, "message": "No coffee."}), ApiError),
        (Answer(452, {"code": "INFO_BARRIER", "message": "No."}), errors.UnavailableForLegalReasons),
        (Answer(520, {"code": 1, "message": "Unknown."}), errors.ServerError),
        (Answer(502, HTML, media="text/html"), errors.ServerError),
        (Answer(404, HTML, media="text/html"), errors.NotFound),
        (Answer(302, HTML, (("Location", "/sign-in"),), "text/html"), ApiError),
        (Answer(503), errors.ServerError),
        (Answer(500, ["no", "object"]), errors.ServerError),
        (Answer(500, {"code": [], "message": {}}), errors.ServerError),
    ],
    ids=lambda value: str(value.status) if isinstance(value, Answer) else "",
)
@pytest.mark.parametrize("name", SAMPLE)
def test_an_answer_that_no_document_has(
    name: str,
    answer: Answer,
    kind: type[ApiError],
    server: ContractServer,
    client: Client,
    async_client: AsyncClient,
    loop: asyncio.Runner,
) -> None:
    for error in (
        refusal(name, answer, server, client),
        loop.run(async_refusal(name, answer, server, async_client)),
    ):
        assert type(error) is kind
        assert isinstance(error, ApiError)
        assert (error.operation, error.status_code) == (name, answer.status)
        assert error.content == (HTML if answer.content == HTML else error.content)
        assert error.body is None or error.body == answer.content
        told = answer.content if is_object(answer.content) else {}
        code, message = told.get("code"), told.get("message")
        assert error.code == (code if isinstance(code, int | str) else None)
        assert error.message == (message if isinstance(message, str) else "")
        assert name in str(error)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "nothing"),
        (HTML, "something else"),
        (b'{"cut": [1, 2', "something else"),
        (b"\xff\xfe", "something else"),
        (b'"a text"', "text"),
        (b"42", "a number"),
        (b"null", "null"),
    ],
    ids=["empty", "html", "cut-off", "no-text", "text", "number", "null"],
)
@pytest.mark.parametrize("name", WITH_CONTENT)
def test_a_success_that_cannot_be_read(
    name: str,
    content: bytes,
    problem: str,
    server: ContractServer,
    client: Client,
    async_client: AsyncClient,
    loop: asyncio.Runner,
) -> None:
    answer = Answer(200, content)
    for error in (
        refusal(name, answer, server, client),
        loop.run(async_refusal(name, answer, server, async_client)),
    ):
        assert isinstance(error, DecodeError)
        assert (error.operation, error.status_code, error.content) == (name, 200, content)
        assert problem in error.problem
        assert name in str(error)


@pytest.mark.parametrize("name", WITH_CONTENT)
def test_a_list_for_an_object_and_an_object_for_a_list(
    name: str, server: ContractServer, client: Client, async_client: AsyncClient, loop: asyncio.Runner
) -> None:
    other: Any = {"an": "object"} if kind_of_answer(name) == "list" else ["a list"]
    answer = Answer(200, other)
    for error in (
        refusal(name, answer, server, client),
        loop.run(async_refusal(name, answer, server, async_client)),
    ):
        assert isinstance(error, DecodeError)
        assert error.place == ()


@pytest.mark.parametrize("name", WITH_CONTENT)
def test_another_status_of_success_than_the_documented_one(
    name: str, server: ContractServer, client: Client, async_client: AsyncClient, loop: asyncio.Runner
) -> None:
    operation, module = operations()[name], generated()[name]
    arguments = call_of(operation, required_only=True).arguments
    expected = operation.answer(operation.success).content
    for status, content in ((202, expected), (204, type(expected)())):
        with server.answering(Answer(status, expected if status == 202 else None)):
            value = module.sync(client=client, **arguments)
            same = loop.run(module.asyncio(client=async_client, **arguments))
        assert encode(value, extras=True) == encode(same, extras=True) == content


def test_the_place_of_what_cannot_be_read_is_told(server: ContractServer, client: Client) -> None:
    users: list[Any] = [{"userAttributes": {}}, {"userAttributes": {"accountType": 7}}]
    error = refusal("users.list_users", Answer(200, users), server, client)
    assert isinstance(error, DecodeError)
    assert error.place == (1, "userAttributes", "accountType")


def test_the_sample_has_every_group_and_every_kind_of_answer() -> None:
    assert {operations()[name].group for name in SAMPLE} == {found.group for found in operations().values()}
    assert {kind_of_answer(name) for name in SAMPLE} == {"dict", "list", "NoneType"}
