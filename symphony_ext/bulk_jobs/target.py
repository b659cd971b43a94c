"""What a bulk job applies to each item, and whether it can take an item's arguments."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from hashlib import sha256
from importlib import import_module
from types import MethodType
from typing import Any, cast

from symphony_pod.types import encode

from symphony_ext.errors import InvalidInput
from symphony_ext.operations import API, operation_of, within_partials
from symphony_ext.pagination.target import is_generated
from symphony_ext.retry import leaving_rate_limits


class Target:
    """What is applied: an operation of ours, or a function of the user's.

    Args:
        given: A method of a client's group, a generated function, or any callable; also in a ``functools.partial``.
        arguments: Makes the arguments of an item; None where the item holds them, or is itself the argument.
        asynchronous: Whether it has to be one of asyncio.
        with_client: Whether a client is put before the item, or given as ``client``.

    Raises:
        InvalidInput: It is no callable, or of the wrong one of the two kinds.

    Attributes:
        given: As above.
        name: The operation, as ``group.function``; of a user's own, its module and name.
        operation: The operation; None for a user's own.
        is_wrapped: Whether a user's own function stands for the operation, as one made with ``functools.wraps`` does.
        wants_item: Whether it takes the item itself, not keyword arguments.
    """

    def __init__(
        self,
        given: Callable[..., Any],
        arguments: Callable[[Any], Mapping[str, Any]] | None,
        *,
        asynchronous: bool,
        with_client: bool,
    ) -> None:
        inner, bound = within_partials(given)
        self.given = given
        self.operation = operation_of(inner)
        self.name = self.operation.name if self.operation is not None else _name(inner)
        self.is_wrapped = self.operation is not None and not is_generated(getattr(inner, "__func__", inner))
        self.wants_item = self.operation is None and arguments is None
        self._arguments = arguments
        self._bound = bound
        self._with_client = with_client
        if not callable(given):
            raise InvalidInput(f"{given!r} is no operation; give one such as pod.users.update_user_status")
        if arguments is not None and not callable(arguments):
            raise InvalidInput("arguments is no function; give one that makes a dict of keyword arguments of an item")
        self._check_kind(inner, asynchronous=asynchronous)
        try:
            self._signature: inspect.Signature | None = inspect.signature(given)
        except (TypeError, ValueError):  # some functions written in C have none
            self._signature = None

    def arguments(self, index: int, item: Any) -> Mapping[str, Any] | None:
        """Make the keyword arguments for an item; None where it is itself the argument.

        Args:
            index: Which item it is.
            item: The item.

        Raises:
            InvalidInput: The operation takes no such arguments, whatever their values.
            Exception: Whatever the user's function raises for the item.
        """
        if self.wants_item:
            self._bind(index, (item,), {})
            return None
        made: Any = item if self._arguments is None else self._arguments(item)
        if not isinstance(made, Mapping):
            what = "the item" if self._arguments is None else "what arguments= made of it"
            raise ArgumentsError(
                f"{self.name}: item {index}: {what} is a {type(made).__name__}; give a dict of the operation's keyword "
                "arguments, or arguments= that makes one"
            )
        arguments = dict(cast("Mapping[str, Any]", made))
        self._bind(index, (), arguments)
        return arguments

    def calling(self) -> AbstractContextManager[None]:
        """Give the context to call it in: there, a 429 of an operation of ours comes to the job at once."""
        if self.operation is None or self.is_wrapped:  # which may make several calls, and would begin with the first
            return nullcontext()
        return leaving_rate_limits(self.name)

    def check(self, arguments: Mapping[str, Any]) -> None:
        """Build the request of an operation of ours, and hold it against its bounds; sends nothing.

        Args:
            arguments: The keyword arguments.

        Raises:
            InvalidInput: A value cannot be sent.
        """
        if self.operation is None:
            return
        values = {name: value for name, value in {**self._bound, **arguments}.items() if name != "client"}
        request = import_module(API + self.operation.name).request(**values)
        request.encoded(self.operation.name, extras=False)

    def default_key(self, item: Any, arguments: Mapping[str, Any] | None) -> str:
        """Make an item's identity of its arguments: a digest, since passwords may be among them.

        Args:
            item: The item.
            arguments: The keyword arguments; None where it is itself the argument.

        Raises:
            TypeError: There is no JSON of them.
        """
        text = json.dumps(encode(item if arguments is None else arguments, extras=True), sort_keys=True)
        return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def _bind(self, index: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        if self._signature is None:
            return
        if self._with_client:
            if self.operation is None:
                args = (None, *args)
            elif "client" in self._signature.parameters:
                kwargs = {"client": None, **kwargs}
        try:
            self._signature.bind(*args, **kwargs)
        except TypeError as error:
            raise ArgumentsError(f"{self.name}: item {index}: {error}") from None

    def _check_kind(self, inner: Any, *, asynchronous: bool) -> None:
        is_coroutine = inspect.iscoroutinefunction(inspect.unwrap(inner)) if callable(inner) else False
        if is_coroutine and not asynchronous:
            raise InvalidInput(f"{self.name} is given as a function of asyncio; use abulk, or that of a SymphonyPod")
        if self.operation is not None and asynchronous and not is_coroutine:
            raise InvalidInput(
                f"{self.name} is given as a function that blocks; use bulk, or give that of an AsyncSymphonyPod"
            )


class ArgumentsError(InvalidInput):
    """An operation does not take such arguments, so that there is no use in going on to other items."""


def client_of(given: Callable[..., Any]) -> Any:
    """The client that a method of ours belongs to; None where it is something else.

    Args:
        given: What is applied.
    """
    inner, bound = within_partials(given)
    if isinstance(inner, MethodType) and operation_of(inner) is not None:
        return cast("Any", inner.__self__)._client
    return bound.get("client")


def without_client(given: Callable[..., Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
    """Take a wrapper of a generated function out of its partials, to be given a client where it is called.

    Args:
        given: The wrapper.

    Returns:
        It, and the keyword arguments that the partials give, without the client.
    """
    inner, bound = within_partials(given)
    return inner, {name: value for name, value in bound.items() if name != "client"}


def _name(function: Any) -> str:
    name = getattr(function, "__qualname__", None) or type(function).__qualname__
    return f"{getattr(function, '__module__', None) or type(function).__module__}.{name}"
