"""What the calls through the BDK are about, and how they are told to the runner."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any


@dataclass
class World:
    """Who calls, and what there is by now.

    Attributes:
        services: The BDK's services of the caller, by name.
        partner: The connection service of an account of a partner's Pod.
        me: The caller's id.
        ana: The id of a colleague.
        ben: The id of another.
        them: The id of the partner's account.
        tag: Tells names of this caller's making from those of others.
        made: What the calls have made, by name, for those that come after.
    """

    services: dict[str, Any]
    partner: Any
    me: int
    ana: int
    ben: int
    them: int
    tag: str
    made: dict[str, Any] = field(default_factory=dict[str, Any])

    def __getattr__(self, name: str) -> Any:
        """Give a service by its name."""
        return self.services[name]


Call = Callable[[World], Awaitable[object]]


class Calls:
    """The calls of one service in the order in which they make sense, by the name of the method.

    Args:
        service: The name of the service.
    """

    def __init__(self, service: str) -> None:
        self.service = service
        self.by_method: dict[str, Call] = {}

    def __call__(self, call: Call) -> Call:
        """Note a function as the call of the method that has its name."""
        name: str = call.__name__
        self.by_method[name] = call
        return call


def model(module: str, /, **fields: Any) -> Any:
    """Make one of the BDK's models.

    Args:
        module: Its module, such as ``v2_user_create``, below the package of the Pod or of the Agent.
        fields: Its fields.
    """
    package, _, name = module.rpartition("/")
    loaded = import_module(f"symphony.bdk.gen.{package or 'pod_model'}.{name}")
    wanted = name.replace("_", "")
    return next(kind for title, kind in vars(loaded).items() if title.lower() == wanted)(**fields)


def constant(module: str, kind: str, name: str) -> Any:
    """Give a member of one of the BDK's enumerations.

    Args:
        module: Its module, below the package of the services.
        kind: The enumeration.
        name: The member.
    """
    return getattr(import_module(f"symphony.bdk.core.service.{module}"), kind)[name]


def expect(wanted: object, seen: object) -> None:
    """Hold an answer against what it should be.

    Raises:
        AssertionError: It is something else.
    """
    assert seen == wanted, f"{seen!r} instead of {wanted!r}"


async def collected(generator: Awaitable[AsyncIterator[Any]]) -> list[Any]:
    """Take all items of one of the BDK's asynchronous generators.

    Args:
        generator: What the service's method gives.
    """
    items: list[Any] = []
    async for item in await generator:
        items.append(item)
    return items
