"""How a story is told: people act, and what is so by then is checked at once, and as often as one likes later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

Pick = Callable[[Any], Any]
"""Takes what matters out of an answer."""


@dataclass(frozen=True)
class Fact:
    """Something that is so: what a read answers, as far as it matters."""

    who: str
    method: str
    path: str
    body: Any
    pick: Pick
    wanted: Any


@dataclass
class Story:
    """The people who act, and what is so by now.

    Attributes:
        clients: A client for each of them, by username.
        facts: What is so, by what it is about; a later fact takes the place of an earlier one.
    """

    clients: dict[str, httpx.Client] = field(default_factory=dict[str, httpx.Client])
    facts: dict[str, Fact] = field(default_factory=dict[str, Fact])

    def does(self, who: str, method: str, path: str, body: Any = None, **more: Any) -> Any:
        """Lets someone do something that works, and gives what is answered."""
        answer = self.clients[who].request(method, path, json=body, **more)
        assert answer.is_success, (path, answer.text)
        return answer.json() if answer.content else None

    def posts(self, who: str, path: str, body: Any = None, **more: Any) -> Any:
        """Lets someone post something that works."""
        return self.does(who, "POST", path, body, **more)

    def refused(self, status: int, who: str, path: str, body: Any = None, method: str = "POST") -> None:
        """Lets someone do what is refused."""
        answer = self.clients[who].request(method, path, json=body)
        assert (answer.status_code, answer.json()["message"] != "") == (status, True), (path, answer.text)

    def is_so(
        self,
        about: str,
        wanted: Any,
        path: str,
        pick: Pick = lambda seen: seen,
        *,
        who: str = "svc-bot",
        method: str = "GET",
        body: Any = None,
    ) -> None:
        """Checks that a read answers what it should, and remembers it."""
        self.facts[about] = Fact(who, method, path, body, pick, wanted)
        self.check(about)

    def changes(self, about: str, wanted: Any) -> None:
        """Checks that a read answers something else by now, and remembers that."""
        self.facts[about] = replace(self.facts[about], wanted=wanted)
        self.check(about)

    def check(self, about: str) -> None:
        """Checks that something is so."""
        fact = self.facts[about]
        answer = self.clients[fact.who].request(fact.method, fact.path, json=fact.body)
        assert answer.is_success, (about, answer.text)
        seen = fact.pick(answer.json()) if answer.content else None
        assert seen == fact.wanted, about

    def check_all(self) -> None:
        """Checks that all that was so still is."""
        for about in self.facts:
            self.check(about)


def each(*names: str) -> Callable[[Any], list[Any]]:
    """Picks a field of each item of a list, at any depth."""

    def pick(items: Any) -> list[Any]:
        found: list[Any] = []
        for item in items:
            found.append(at(*names)(item))
        return found

    return pick


def at(*names: str | int) -> Pick:
    """Picks a field, at any depth."""

    def pick(seen: Any) -> Any:
        for name in names:
            seen = seen[name]
        return seen

    return pick
