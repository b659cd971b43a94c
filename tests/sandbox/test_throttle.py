"""The limit to the requests of one address in a second."""

from __future__ import annotations

import httpx
import pytest

from symphony_ext.sandbox import SandboxServer, SandboxState
from symphony_ext.sandbox.errors import TooManyRequests
from symphony_ext.sandbox.stores.clock import Clock
from symphony_ext.sandbox.throttle import Throttle


def test_requests_beyond_the_rate_are_refused_until_time_passes() -> None:
    state = SandboxState(clock=Clock(lambda: 1_800_000_000.0))
    with (
        SandboxServer(state, rate=3) as server,
        httpx.Client(base_url=server.url, trust_env=False) as client,
    ):

        def statuses() -> list[int]:
            return [client.get("/pod/v2/sessioninfo").status_code for _ in range(5)]

        assert statuses() == [401, 401, 401, 429, 429]
        refused = client.get("/pod/v2/sessioninfo")
        assert refused.headers["Retry-After"] == "1"
        assert refused.json()["code"] == 429
        assert client.get("/sandbox/mischief").status_code == 200
        state.clock.advance(1)
        assert statuses() == [401, 401, 401, 429, 429]
        state.clock.advance(1 / 3 + 0.001)
        assert statuses() == [401, 429, 429, 429, 429]


def test_a_slow_rate_says_how_long_to_wait() -> None:
    clock = Clock(lambda: 1000.0)
    throttle = Throttle(0.2)
    throttle.take("here", clock)
    with pytest.raises(TooManyRequests) as caught:
        throttle.take("here", clock)
    assert caught.value.headers == {"Retry-After": "5"}
    clock.advance(5)
    throttle.take("here", clock)


def test_each_address_has_its_own_measure() -> None:
    clock = Clock(lambda: 1000.0)
    throttle = Throttle(1)
    for number in range(20_000):
        throttle.take(f"address {number}", clock)
    with pytest.raises(TooManyRequests):
        throttle.take("address 19999", clock)
    clock.advance(2)
    for number in range(40_000):
        throttle.take(f"later {number}", clock)
    assert len(throttle._left) <= 40_000  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize("rate", [0, -1, float("inf"), float("nan")])
def test_a_rate_that_is_none_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="rate"):
        SandboxServer(SandboxState(), rate=rate)
