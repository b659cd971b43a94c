"""Sending the calls of a job with threads, with none where one at a time is enough, or with a user's executor."""

from __future__ import annotations

import contextvars
import inspect
import threading
import time
import uuid
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from functools import partial
from typing import TYPE_CHECKING, Any

from symphony_ext.bulk_jobs.target import client_of, without_client
from symphony_ext.bulk_jobs.verdict import Answer, failure
from symphony_ext.bulk_jobs.worker import Work, do, packed
from symphony_ext.errors import InvalidInput

if TYPE_CHECKING:
    from symphony_ext.bulk_jobs.outcome import Outcome
    from symphony_ext.bulk_jobs.schedule import Schedule
    from symphony_ext.bulk_jobs.target import Target
    from symphony_ext.bulk_jobs.task import Task


class Runner:
    """Does a job.

    Args:
        schedule: Says what to send.
        items: The items.
        concurrency: How many calls may be in flight.
        launch: Starts calls.
    """

    def __init__(self, schedule: Schedule, items: Iterable[Any], concurrency: int, launch: Launch) -> None:
        self._schedule = schedule
        self._items = iter(items)
        self._concurrency = concurrency
        self._launch = launch
        self._flying: dict[Future[Answer], Task] = {}
        self._lock = threading.Lock()
        self._unnoted: set[Future[Answer]] = set()

    def next_outcome(self) -> Outcome[Any, Any] | None:
        """The outcome of the next item; None when all have been given.

        Raises:
            BaseException: Whatever ends the job.
        """
        schedule = self._schedule
        while True:
            self._collect()
            self._fill()
            outcome = schedule.take()
            if outcome is None or self._concurrency > 1:  # without threads, what nobody wants yet would take time
                self._send()
            if outcome is not None:
                return outcome
            if schedule.finished:
                if schedule.fault is not None:
                    raise schedule.fault
                return None
            self._wait()

    def close(self) -> None:
        """Send nothing more, and return when the calls in flight have ended."""
        self._schedule.stop()
        try:
            while self._flying:
                wait(self._flying, return_when=FIRST_COMPLETED)
                self._collect()
        finally:
            self._launch.close(wait=not self._flying)
            self._schedule.close()

    def abandon(self) -> None:
        """Send nothing more; what is in flight ends by itself, and is noted in the journal."""
        self._launch.close(wait=False)
        self._schedule.close()

    def _fill(self) -> None:
        while self._schedule.wants_item:
            try:
                item = next(self._items)
            except StopIteration:
                self._schedule.end()
            except Exception as error:
                self._schedule.stop(error)
            else:
                doubtful = self._schedule.take_in(item)
                if doubtful is not None:
                    self._schedule.found(doubtful, self._was_done(item))

    def _was_done(self, item: Any) -> object:
        try:
            return self._schedule.was_done(item)
        except Exception as error:
            return error

    def _send(self) -> None:
        schedule = self._schedule
        tasks = schedule.pick()
        if not tasks:
            return
        try:
            schedule.begin(tasks)
        except OSError as error:
            schedule.stop(error)
            return
        for task in tasks:
            schedule.sent(task)
            try:
                future = self._launch(task)
            except BaseException:  # without threads, Ctrl-C comes here
                schedule.note(task, Answer(error=RuntimeError("the call was broken off")))
                raise
            self._flying[future] = task
            self._unnoted.add(future)
            future.add_done_callback(partial(self._note, task))

    def _note(self, task: Task, future: Future[Answer]) -> None:
        """Note what came of a call: when it comes, even if nobody asks, and in any case before others are sent."""
        with self._lock:
            if future in self._unnoted:
                self._unnoted.remove(future)
                self._schedule.note(task, _answer(future))

    def _collect(self) -> None:
        for future in [future for future in self._flying if future.done()]:
            task = self._flying.pop(future)
            self._note(task, future)  # for a future is done before it says so to whom it was to call back
            self._schedule.answered(task, _answer(future))
            if self._launch.fault is not None:
                self._schedule.stop(self._launch.fault)

    def _wait(self) -> None:
        pause = self._schedule.pause
        if self._flying:
            wait(self._flying, timeout=pause or None, return_when=FIRST_COMPLETED)
        elif pause:
            time.sleep(pause)


class Launch:
    """Starts calls in this process: in threads of its own, or of an executor, or right away."""

    def __init__(self, target: Target, concurrency: int, executor: Executor | None) -> None:
        self.fault: Exception | None = None
        self._target = target
        self._executor = executor
        self._pool = ThreadPoolExecutor(concurrency, "symphony-bulk") if executor is None and concurrency > 1 else None

    def __call__(self, task: Task) -> Future[Answer]:
        """Start a call.

        Args:
            task: What to call it with.

        Returns:
            Its answer, to come.
        """
        executor = self._pool or self._executor
        if executor is None:
            return _settled(self._call(task))
        context = contextvars.copy_context()
        return self._submitted(executor, lambda: context.run(self._call, task))

    def close(self, *, wait: bool) -> None:
        """End the threads.

        Args:
            wait: Whether to return only when they have ended.
        """
        if self._pool is not None:
            self._pool.shutdown(wait=wait)

    def _submitted(self, executor: Executor, call: Callable[..., Answer], *args: Any) -> Future[Answer]:
        try:
            return executor.submit(call, *args)
        except Exception as error:  # an executor that is broken, or shut down
            self.fault = error
            return _settled(Answer(error=error, untouched=True))

    def _call(self, task: Task) -> Answer:
        target = self._target
        try:
            with target.calling():
                value = target.given(task.item) if task.arguments is None else target.given(**task.arguments)
            if inspect.iscoroutine(value):
                value.close()
                raise InvalidInput(f"{target.name} gave a coroutine; use abulk")
        except Exception as error:
            return failure(error, target.operation.name if target.operation is not None else "")
        return Answer(value=value)


class RemoteLaunch(Launch):
    """Starts calls in other processes, each with a client of its own.

    Args:
        target: What is applied.
        executor: Runs the calls.
        client: A client, or a function that makes one; None for that of the operation, or none.
        claims: Says whether a call may be made; None where all may.

    Raises:
        InvalidInput: Something cannot travel there.
    """

    def __init__(self, target: Target, executor: Executor, client: Any, claims: Any) -> None:
        super().__init__(target, 1, executor)
        self._remote = executor
        self._job = uuid.uuid4().hex
        self._by_value = not isinstance(executor, ProcessPoolExecutor)
        operation = "" if target.operation is None else target.operation.name
        call: Any = target.given
        arguments: dict[str, Any] = {}
        if operation:
            client = client_of(target.given) if client is None else client
            if client is None:
                raise InvalidInput(f"{operation} needs client=, with which other processes call it")
            call, arguments = without_client(target.given)
            if not target.is_wrapped:
                call = None  # a method would bring its client along
        self._work = packed(
            Work(operation, call, arguments, client, target.wants_item, claims), "the job", by_value=self._by_value
        )

    def __call__(self, task: Task) -> Future[Answer]:
        """Start a call; see `Launch`."""
        try:
            given = task.item if task.arguments is None else task.arguments
            item = packed(given, f"item {task.index}", by_value=self._by_value)
        except Exception as error:
            return _settled(Answer(error=error, untouched=True))
        return self._submitted(self._remote, do, self._work, item, f"{self._job}:{task.index}:{task.attempts}")


def launch_of(
    target: Target, concurrency: int, executor: Executor | None, client: Any, claims: Any, *, may_repeat: bool
) -> Launch:
    """Choose how calls are started.

    Args:
        target: What is applied.
        concurrency: How many calls may be in flight.
        executor: The user's; None for threads of our own.
        client: What the user gave for other processes.
        claims: Likewise.
        may_repeat: Whether doing an item twice does no harm.

    Raises:
        InvalidInput: The executor may do items twice, and that would do harm.
    """
    if executor is None or (isinstance(executor, ThreadPoolExecutor) and client is None):
        return Launch(target, concurrency, executor)
    if claims is None and not may_repeat and type(executor).__module__.partition(".")[0] == "distributed":
        raise InvalidInput(
            f"Dask does again what a worker had done that died, and {target.name} twice may do more than once; give "
            "claims=RedisClaims(...), or idempotent=True if twice does no harm"
        )
    return RemoteLaunch(target, executor, client, claims)


def _settled(answer: Answer) -> Future[Answer]:
    future: Future[Answer] = Future()
    future.set_result(answer)
    return future


def _answer(future: Future[Answer]) -> Answer:
    """What came of a call; also where the executor lost it."""
    if future.cancelled():
        return Answer(error=InvalidInput("the executor has cancelled the call"))
    error = future.exception()
    if error is None:
        return future.result()
    if isinstance(error, Exception):
        return Answer(error=error)
    return Answer(error=RuntimeError(f"{type(error).__name__}: {error}"))
