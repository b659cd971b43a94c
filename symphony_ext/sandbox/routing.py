"""From a method and a path to the operation that they mean, and what every operation does before its handler."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote

from symphony_ext.sandbox.call import Call
from symphony_ext.sandbox.contract import CONTRACT, OperationContract
from symphony_ext.sandbox.errors import (
    BadRequest,
    Forbidden,
    MethodNotAllowed,
    Refusal,
    UnavailableForLegalReasons,
)
from symphony_ext.sandbox.replies import Reply
from symphony_ext.sandbox.validation import check_body, check_parameter

Handler = Callable[[Call], Reply]

_FIRST_REFUSAL = 300


class Action(NamedTuple):
    """What an operation is called in the audit trail.

    Attributes:
        name: For a program.
        label: For a person.
    """

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the contract.

    Attributes:
        method: Its HTTP method.
        path: Its path, with parameters in braces.
        handler: What carries it out.
        session: Whether the caller must have a session.
        roles: The roles of which the caller must have one; anyone when empty.
    """

    method: str
    path: str
    handler: Handler
    session: bool = True
    roles: frozenset[str] = frozenset()


class OperationTable:
    """The operations of one subject, which its handlers put themselves into."""

    def __init__(self) -> None:
        self.operations: list[Operation] = []

    def add(
        self,
        method: str,
        path: str,
        *,
        session: bool = True,
        roles: frozenset[str] = frozenset(),
        action: Action | None = None,
    ) -> Callable[[Handler], Handler]:
        """Make a function the handler of an operation.

        If the contract has the operation, its parameters and its body are held against it first; the handler finds
        the body in ``call.given``. A refusal with a status that the contract does not have for the operation is
        answered 400.

        Args:
            method: The operation's HTTP method.
            path: Its path, as in the contract.
            session: Whether the caller must have a session.
            roles: The roles of which the caller must have one; anyone when empty.
            action: What the audit trail notes once it is done; nothing when None.

        Returns:
            A decorator, which gives the function back as it was.
        """

        def register(handler: Handler) -> Handler:
            contract = CONTRACT.get((method, path))
            whole = handler if contract is None else _held_to(contract, handler)
            if action is not None:
                whole = _noted(action, roles, whole)
            self.operations.append(Operation(method, path, whole, session, roles))
            return handler

        return register


def _held_to(contract: OperationContract, handler: Handler) -> Handler:
    """Make a handler keep to the contract, in what it takes and in the statuses that it answers."""

    def handle(call: Call) -> Reply:
        try:
            for parameter in contract.parameters:
                source = {"path": call.path, "query": call.query, "header": call.headers}[parameter.place]
                check_parameter(parameter, source.get(parameter.name))
            if contract.body is not None:
                if call.content.strip():
                    call.given = check_body(call.json(), contract.body)
                elif contract.body_required:
                    raise BadRequest("The request has no body; this operation needs one, in JSON.")
                else:
                    call.given = {}
            return handler(call)
        except Refusal as refusal:
            if refusal.status in contract.answers:
                raise
            kind = Forbidden if isinstance(refusal, UnavailableForLegalReasons) else BadRequest
            raise kind(refusal.message) from None

    return handle


def _noted(action: Action, roles: frozenset[str], handler: Handler) -> Handler:
    """Make the audit trail note what a handler has done."""

    def handle(call: Call) -> Reply:
        reply = handler(call)
        if reply.status < _FIRST_REFUSAL:
            call.state.audit.note(action.name, action.label, call.caller, roles)
        return reply

    return handle


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
            The operation, and the parameters in the path, decoded; None if there is no such path.

        Raises:
            MethodNotAllowed: There is such a path, but not with this method.
            BadRequest: A parameter in the path is not UTF-8.
        """
        found = self._look_up(method, path)
        if found is None:
            methods = {other for other, _ in (*self._plain, *self._templates)}
            allowed = [other for other in methods if (other, path) in self._plain]
            allowed = allowed or [other for other in methods if self._look_up(other, path)]
            if allowed:
                raise MethodNotAllowed(f"The path {path} has no operation {method}.", allowed)
        return found

    def _look_up(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        plain = self._plain.get((method, path))
        if plain is not None:
            return plain, {}
        segments = path.split("/")
        for pattern, names, operation in self._templates.get((method, len(segments)), ()):
            if all(fixed is None or fixed == given for fixed, given in zip(pattern, segments, strict=True)):
                values = [given for fixed, given in zip(pattern, segments, strict=True) if fixed is None]
                if all(values):
                    return operation, {name: _decoded(value) for name, value in zip(names, values, strict=True)}
        return None


def _decoded(value: str) -> str:
    try:
        return unquote(value, errors="strict")
    except UnicodeDecodeError:
        raise BadRequest("A parameter in the path is not UTF-8 in percent signs.") from None
