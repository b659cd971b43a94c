"""From a method and a path to the operation that they mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from symphony_ext.sandbox.call import Call
from symphony_ext.sandbox.replies import Reply

Handler = Callable[[Call], Reply]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the contract.

    Attributes:
        method: Its HTTP method.
        path: Its path, with parameters in braces.
        handler: What carries it out; None for one that the sandbox does not do yet.
        session: Whether the caller must have a session.
        roles: The roles of which the caller must have one; anyone when empty.
    """

    method: str
    path: str
    handler: Handler | None = None
    session: bool = True
    roles: frozenset[str] = frozenset()


class OperationTable:
    """The operations of one subject, which its handlers put themselves into."""

    def __init__(self) -> None:
        self.operations: list[Operation] = []

    def add(
        self, method: str, path: str, *, session: bool = True, roles: frozenset[str] = frozenset()
    ) -> Callable[[Handler], Handler]:
        """Make a function the handler of an operation.

        Args:
            method: The operation's HTTP method.
            path: Its path, as in the contract.
            session: Whether the caller must have a session.
            roles: The roles of which the caller must have one; anyone when empty.

        Returns:
            A decorator, which gives the function back as it was.
        """

        def register(handler: Handler) -> Handler:
            self.operations.append(Operation(method, path, handler, session, roles))
            return handler

        return register


class Router:
    """Finds operations.

    A path without parameters comes before one with them, so that ``/v1/groups/sdl/list`` is not taken for a group.
    """

    def __init__(self) -> None:
        self._plain: dict[tuple[str, str], Operation] = {}
        # Templates by method and number of segments; a None is a segment that stands for a parameter.
        self._templates: dict[tuple[str, int], list[tuple[list[str | None], list[str], Operation]]] = {}

    def add(self, operations: Iterable[Operation]) -> None:
        """Take in operations.

        Args:
            operations: They; the first with a method and path counts.
        """
        for operation in operations:
            segments = operation.path.split("/")
            names = [segment[1:-1] for segment in segments if segment.startswith("{")]
            if not names:
                self._plain.setdefault((operation.method, operation.path), operation)
                continue
            pattern = [None if segment.startswith("{") else segment for segment in segments]
            known = self._templates.setdefault((operation.method, len(segments)), [])
            if all(pattern != other for other, _, _ in known):
                known.append((pattern, names, operation))

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """Find the operation of a request.

        Args:
            method: Its HTTP method.
            path: Its path as it was sent, percent signs and all, so that a slash in a parameter stays one.

        Returns:
            The operation, and the parameters in the path, decoded; None if there is no such operation.
        """
        plain = self._plain.get((method, path))
        if plain is not None:
            return plain, {}
        segments = path.split("/")
        for pattern, names, operation in self._templates.get((method, len(segments)), ()):
            if all(fixed is None or fixed == given for fixed, given in zip(pattern, segments, strict=True)):
                values = [given for fixed, given in zip(pattern, segments, strict=True) if fixed is None]
                if all(values):
                    return operation, {name: unquote(value) for name, value in zip(names, values, strict=True)}
        return None
