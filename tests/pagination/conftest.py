"""A Pod of lists, and readers for it: one that blocks, one of asyncio."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.pagination import lists as serving


@pytest.fixture
def lists() -> Iterator[serving.Lists]:
    """A Pod of lists that answers as it is told."""
    with serving.Lists() as pod:
        yield pod


@pytest.fixture(params=[False, True], ids=["blocking", "asyncio"])
def read(request: pytest.FixtureRequest, lists: serving.Lists) -> serving.Read:
    """Reads lists of that Pod, once with threads and once with tasks."""
    return serving.Read(lists.url, asynchronous=request.param)
