"""Logins written once for both kinds of client: as generators, which say what to do next and are told the outcome."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from symphony_ext.auth.login import Login
from symphony_ext.auth.threads import in_own_thread

if TYPE_CHECKING:
    from symphony_pod.client import AsyncClient, Client
    from symphony_pod.errors import PodError
    from symphony_pod.operation import Operation, Request

    from symphony_ext.auth.keeper import TokenKeeper
    from symphony_ext.auth.signing import Signer
    from symphony_ext.auth.tokens import Session

T = TypeVar("T")


class Step(ABC):
    """One thing that takes its time, and so is done differently by a blocking client and one of asyncio."""

    @abstractmethod
    def do(self, client: Client) -> Any:
        """Do it, and wait for it."""

    @abstractmethod
    async def ado(self, client: AsyncClient) -> Any:
        """Do it without holding the event loop."""


Flow: TypeAlias = Generator[Step, Any, T]
"""Yields steps, is sent the outcome of each, and returns what comes of them."""


class _Send(Step, Generic[T]):
    def __init__(self, operation: Operation, request: Request, read: Callable[[int, Any], T]) -> None:
        self._what = operation, request, read

    def do(self, client: Client) -> T | PodError:
        return client.call(*self._what)

    async def ado(self, client: AsyncClient) -> T | PodError:
        return await client.call(*self._what)


class _Sign(Step):
    def __init__(self, signer: Signer, data: bytes) -> None:
        self._signer = signer
        self._data = data

    def do(self, client: Client) -> bytes:  # noqa: ARG002 - as every step
        return self._signer.sign(self._data)

    async def ado(self, client: AsyncClient) -> bytes:  # noqa: ARG002
        return await in_own_thread(lambda: self._signer.sign(self._data))


class _Get(Step):
    def __init__(self, keeper: TokenKeeper) -> None:
        self._keeper = keeper

    def do(self, client: Client) -> Session:  # noqa: ARG002
        return self._keeper.get()

    async def ado(self, client: AsyncClient) -> Session:  # noqa: ARG002
        return await self._keeper.aget()


def send(operation: Operation, request: Request, read: Callable[[int, Any], T]) -> Flow[T | PodError]:
    """Send a request; its outcome is what the answer holds, or the exception that tells of a refusal or a failure.

    Args:
        operation: What is called.
        request: The request.
        read: Makes a value of the answer's status and JSON.
    """
    outcome: T | PodError = yield _Send(operation, request, read)
    return outcome


def sign(signer: Signer, data: bytes) -> Flow[bytes]:
    """Sign.

    Args:
        signer: What signs.
        data: What to sign.
    """
    signature: bytes = yield _Sign(signer, data)
    return signature


def held(keeper: TokenKeeper) -> Flow[Session]:
    """Give the token that a keeper holds, which logs in where there is none.

    Args:
        keeper: The keeper.
    """
    session: Session = yield _Get(keeper)
    return session


def run(flow: Flow[T], client: Client) -> T:
    """Go through a flow, waiting for each step.

    Args:
        flow: The flow.
        client: What sends its requests.

    Returns:
        What comes of it.

    Raises:
        Exception: What the flow raises, or a step.
    """
    try:
        step = next(flow)
        while True:
            step = flow.send(step.do(client))
    except StopIteration as end:
        result: T = end.value
        return result


async def arun(flow: Flow[T], client: AsyncClient) -> T:
    """Go through a flow; as `run`, for asyncio."""
    try:
        step = next(flow)
        while True:
            step = flow.send(await step.ado(client))
    except StopIteration as end:
        result: T = end.value
        return result


class FlowLogin(Login):
    """A login that is a flow."""

    @abstractmethod
    def flow(self, host: str) -> Flow[Session]:
        """Log in, step by step.

        Args:
            host: The Pod's address, for messages.

        Returns:
            The flow, which ends with a new session.
        """

    def log_in(self, client: Client) -> Session:
        """Log in; see `Login.log_in`."""
        return run(self.flow(client.base_url), client)

    async def alog_in(self, client: AsyncClient) -> Session:
        """Log in; as `log_in`, for asyncio."""
        return await arun(self.flow(client.base_url), client)


__all__ = ["Flow", "FlowLogin", "Step", "arun", "held", "run", "send", "sign"]
