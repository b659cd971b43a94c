"""Refusals as exceptions."""

from __future__ import annotations

import pickle

import pytest
from symphony_pod import errors
from symphony_pod.errors import ApiError, DecodeError, RateLimited, TransportError, api_error
from symphony_pod.models import Error


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (418, ApiError),
        (429, RateLimited),
        (451, errors.UnavailableForLegalReasons),
        (452, errors.UnavailableForLegalReasons),
        (302, ApiError),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (520, errors.ServerError),
        (999, errors.ServerError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[ApiError]) -> None:
    assert type(api_error("users.get_user", status, {}, b"")) is kind


def test_error_tells_what_one_needs() -> None:
    error = api_error(
        "users.get_user", 404, {"X-Trace-Id": "abc123"}, b'{"code": 65, "message": "No such user"}', "Error"
    )
    assert str(error) == "users.get_user: 404 NotFound: No such user (code 65, trace id abc123)"
    assert (error.operation, error.status_code, error.code, error.trace_id) == ("users.get_user", 404, 65, "abc123")
    assert error.headers["x-trace-id"] == "abc123"
    assert error.parsed == Error(code=65, message="No such user")


@pytest.mark.parametrize(
    "content", [b"", b"<html>Bad gateway</html>", b"[1]", b'"x"', b"null", b"\xff", b'{"code": {}}']
)
def test_any_body_is_taken(content: bytes) -> None:
    error = api_error("users.get_user", 502, {}, content, "Error")
    assert (error.code, error.message, error.content) == (None, "", content)
    assert str(error).startswith("users.get_user: 502 ServerError")
    assert error.parsed == error.body or isinstance(error.parsed, Error)


def test_html_is_not_repeated() -> None:
    text = str(api_error("users.get_user", 502, {}, b"<html>" + b"x" * 5000))
    assert text == "users.get_user: 502 ServerError: 5006 bytes that are no Pod's answer (a gateway's, perhaps)"


@pytest.mark.parametrize(
    ("header", "seconds"), [({"Retry-After": "3"}, 3.0), ({}, None), ({"retry-after": "soon"}, None)]
)
def test_rate_limit_tells_how_long_to_wait(header: dict[str, str], seconds: float | None) -> None:
    error = api_error("users.get_user", 429, header, b"")
    assert isinstance(error, RateLimited)
    assert error.retry_after == seconds


@pytest.mark.parametrize(
    "error",
    [
        api_error("a.b", 404, {"X-Trace-Id": "t"}, b'{"code": 1, "message": "m"}', "Error"),
        DecodeError("expected a list, found text", ("users", 0), "a.b", 200, b"[]"),
        TransportError("a.b", "no answer"),
    ],
)
def test_errors_travel_between_processes(error: errors.PodError) -> None:
    other = pickle.loads(pickle.dumps(error))
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert vars(other) == vars(error)


def test_no_repr_shows_a_body() -> None:
    assert "SECRET" not in repr(DecodeError("expected a list, found text", (), "a.b", 200, b'{"token": "SECRET"}'))
    assert "SECRET" not in repr(api_error("a.b", 500, {}, b'{"token": "SECRET"}'))
