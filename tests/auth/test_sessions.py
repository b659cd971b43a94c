"""Sessions: when they end, what a store sees of them, and who does not see them at all."""

from __future__ import annotations

import base64
import copy
import json
import math
import pickle
import time
from typing import Any

import pytest

from symphony_ext.auth.stores import MemoryStore, store_key
from symphony_ext.auth.tokens import Session, TokenSource
from symphony_ext.errors import ConfigurationError


def jwt(payload: Any) -> str:
    """A token with this as its claims, signed by nobody."""
    text = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    return ".".join(["e30", base64.urlsafe_b64encode(text).decode().rstrip("="), "c2ln"])


# When they end


def test_the_token_says_when_it_ends() -> None:
    now = time.time()
    assert Session(jwt({"exp": now + 600}), obtained_at=now).ends_at == now + 600
    assert Session(jwt({"exp": 0.5}), expires_at=now + 60, obtained_at=now).ends_at == now + 60


@pytest.mark.parametrize("life", [10, 600, 3600, 86_400])
def test_it_is_renewed_in_the_last_twentieth_of_its_life_but_a_minute_before_its_end_at_most(life: float) -> None:
    session = Session("t", expires_at=1000.0 + life, obtained_at=1000.0)
    assert session.ends_at - session.renew_at == pytest.approx(min(60.0, life / 20))


@pytest.mark.parametrize(
    "token",
    [
        "",
        "opaque",
        "..",
        "a.b",
        "a.b.c",
        "a.\N{SNOWMAN}.c",
        "e30.!!!!.c2ln",
        jwt(b"\xff\xfe"),
        jwt(b"[" * 100_000),
        jwt([1, 2]),
        jwt("exp"),
        jwt({}),
        jwt({"exp": None}),
        jwt({"exp": True}),
        jwt({"exp": "soon"}),
        jwt({"exp": [1]}),
        jwt({"exp": -1}),
        jwt(b'{"exp": NaN}'),
        jwt(b'{"exp": Infinity}'),
        jwt(b'{"exp": 1e400}'),
        jwt(b'{"exp": 1' + b"0" * 400 + b"}"),
    ],
)
def test_a_token_that_does_not_say_ends_when_it_is_refused(token: str) -> None:
    session = Session(token)
    assert session.expires_at is None
    assert session.ends_at == session.renew_at == math.inf


def test_a_session_that_had_ended_when_it_came_ends_when_it_is_refused() -> None:
    # A clock that is hours ahead would have every call log in, and every new session look over already.
    session = Session("t", expires_at=1000.0, obtained_at=5000.0)
    assert session.ends_at == session.renew_at == math.inf


# What a store sees


@pytest.mark.parametrize("expires_at", [None, 1e10, math.inf])
def test_json_there_and_back(expires_at: float | None) -> None:
    session = Session("t", "Bearer b", expires_at, obtained_at=1763935999.1234567)
    twin = Session.from_json(session.to_json())
    assert (twin.token, twin.authorization, twin.obtained_at) == ("t", "Bearer b", session.obtained_at)
    assert (twin.ends_at, twin.renew_at) == (session.ends_at, session.renew_at)
    assert session.covers(twin)
    assert twin.covers(session)
    assert (session.is_stored, twin.is_stored) == (False, True)


GOOD = {"token": "hunter2", "authorization": "", "expires_at": None, "obtained_at": 1.0}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hunter2",
        "[]",
        "null",
        "[" * 100_000,
        b"\xff",
        "{}",
        *(
            json.dumps({**GOOD, **wrong})
            for wrong in (
                {"token": None},
                {"token": ""},
                {"token": ["hunter2"]},
                {"token": "hunter2\r\nX-Evil: 1"},
                {"token": "h\N{LATIN SMALL LETTER U WITH DIAERESIS}nter2"},
                {"authorization": None},
                {"authorization": "hunter2\n"},
                {"obtained_at": None},
                {"obtained_at": "hunter2"},
                {"obtained_at": math.nan},
                {"obtained_at": math.inf},
            )
        ),
    ],
)
def test_what_is_no_session_is_refused_and_not_repeated(text: str | bytes) -> None:
    assert Session.from_json(json.dumps({**GOOD, "later": 1})).token == "hunter2"
    with pytest.raises(ValueError, match="no session") as caught:
        Session.from_json(text)
    assert "hunter2" not in str(caught.value)


def test_a_later_login_that_gives_the_same_token_is_another_session() -> None:
    first, again = Session("t", obtained_at=1.0), Session("t", obtained_at=2.0)
    assert again.covers(first)
    assert not first.covers(again)
    assert not first.covers(Session("u", obtained_at=1.0))


def test_the_key_of_a_store_is_of_one_host_mode_and_identity_and_gives_none_away() -> None:
    wheres = [
        ("https://acme.symphony.com", "rsa", "svc-bot"),
        ("https://acme.symphony.com", "rsa", "svc-bot2"),
        ("https://acme.symphony.com", "certificate", "svc-bot"),
        ("https://other.symphony.com", "rsa", "svc-bot"),
        ("https://acme.symphony.com", "rsas", "vc-bot"),
        ("https://acme.symphony.com:", "rsa", "svc-bot"),
    ]
    keys = [store_key(*where) for where in wheres]
    assert len(set(keys)) == len(keys)
    assert store_key(*wheres[0]) == keys[0]
    assert all(len(key) == 64 and key.isalnum() for key in keys)


def test_the_session_of_one_key_never_serves_another() -> None:
    store = MemoryStore()
    ann, bob = TokenSource(store, "ann"), TokenSource(store, "bob")
    assert ann.get(lambda: Session("of ann")).token == "of ann"
    assert bob.get(lambda: Session("of bob")).token == "of bob"
    assert TokenSource(store, "ann").get(lambda: Session("new")).token == "of ann"
    assert TokenSource(store, "bob").get(lambda: Session("new")).token == "of bob"
    with pytest.raises(ConfigurationError, match="needs a key"):
        TokenSource(store)


# Who does not see them


def test_a_session_does_not_travel_but_what_holds_it_does() -> None:
    session = Session("hunter2", "Bearer hunter2")
    with pytest.raises(ConfigurationError, match="not pickled, for it is a secret"):
        pickle.dumps(session)
    assert copy.copy(session) is copy.deepcopy(session) is session

    store = MemoryStore()
    source = TokenSource(store, "ann")
    source.get(lambda: session)
    # The two belong together, here as there.
    twin, its_store = pickle.loads(data := pickle.dumps((source, store)))
    assert b"hunter2" not in data
    assert twin.get(lambda: Session("new")).token == "new"
    assert its_store.get("ann").token == "new"
    assert "hunter2" not in repr(source) + repr(store) + repr(session)
