"""Which item is sent when, and which outcome is given next: what jobs of threads and of asyncio have in common."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sized
from typing import TYPE_CHECKING, Any, Literal, cast

from symphony_ext.bulk_jobs.journal import Journal
from symphony_ext.bulk_jobs.outcome import Outcome, Status, Summary, UncertainError
from symphony_ext.bulk_jobs.pace import Pace
from symphony_ext.bulk_jobs.target import ArgumentsError, Target
from symphony_ext.bulk_jobs.task import Task
from symphony_ext.errors import ConfigurationError, InvalidInput, LoginError, RateLimited
from symphony_ext.pagination.progress import Meter
from symphony_ext.pagination.throttle import Throttle

if TYPE_CHECKING:
    from symphony_ext.bulk_jobs.options import Options
    from symphony_ext.bulk_jobs.verdict import Answer

_AHEAD = 4
_DOUBTFUL = 1000
"""How many items at the beginning may be new to a journal that knows others, before it is taken for another job's."""


def may_repeat(target: Target, options: Options) -> bool:
    """Whether doing an item twice does no harm: as the user says, or else the contract.

    Args:
        target: What is applied.
        options: How.
    """
    if options.idempotent is not None:
        return bool(options.idempotent)
    return target.operation is not None and target.operation.idempotent


class Schedule:
    """Takes items in, says which to send, takes answers, and gives outcomes in the order of the items.

    It belongs to the one thread, or task, that goes through the job; only `note` may be called by others.

    Args:
        target: What is applied.
        items: The items; they are only asked for their number here.
        options: How.

    Raises:
        InvalidInput: The journal cannot be used.
        ConfigurationError: An extra is not installed.

    Attributes:
        summary: How many items came out how.
        fault: Why the job ends before its items do; None if it does not.
    """

    def __init__(self, target: Target, items: object, options: Options) -> None:
        self.summary = Summary()
        self.fault: BaseException | None = None
        self.target = target
        self._options = options
        self._pace = Pace(options.rate)
        self._throttle: Any = Throttle(options.concurrency, options.patience)  # a task has what it needs of a page
        self._is_idempotent = may_repeat(target, options)
        self._total = len(items) if isinstance(items, Sized) else None
        self._meter = Meter(options.progress, target.name, 0) if options.progress else None
        self._ahead = options.concurrency * _AHEAD if options.concurrency > 1 else 1
        self._queue: deque[Task] = deque()
        self._unsent: deque[Task] = deque()
        self._flying = 0
        self._count = 0
        self._ended = False
        self._stopped = False
        self._journal = None if options.journal is None else Journal(options.journal, target.name, look=options.dry_run)

    # Taking in

    @property
    def wants_item(self) -> bool:
        """Whether there is room for another item."""
        if self._ended:
            return False
        if self._journal is not None and self._journal.is_foreign:
            return len(self._queue) < _DOUBTFUL  # until there is one that it knows
        if len(self._queue) >= self._ahead:
            return False
        return len(self._unsent) + self._flying < self._options.concurrency

    def take_in(self, item: Any) -> Task | None:
        """Take an item in.

        Args:
            item: The item.

        Returns:
            Its task, where only the user's function can say whether it is done, for `found`; None elsewhere.
        """
        task = Task(self._count, item)
        self._count += 1
        try:
            task.arguments = self.target.arguments(task.index, item)
        except ArgumentsError as error:
            if not self._options.dry_run:
                self.stop(error)
                return None
            self._queue.append(task)
            self._settle(task, "failed", error=error)
            return None
        except Exception as error:
            self._queue.append(task)
            self._settle(task, "failed", error=error)
            return None
        is_doubtful = self._identify(task)
        if is_doubtful is None:
            return None
        self._queue.append(task)
        if is_doubtful:
            return task
        self._admit(task)
        return None

    def found(self, task: Task, is_done: object) -> None:
        """Take what the user's function found out about a task that `take_in` gave.

        Args:
            task: The task.
            is_done: Whether an earlier run has done it; or the exception that the function raised.
        """
        if isinstance(is_done, Exception):
            self._settle(task, "uncertain", error=is_done)
        elif is_done:
            if self._journal is not None and not self._options.dry_run:
                self._journal.found_done(task.key)
            self._settle(task, "skipped")
        else:
            self._admit(task)

    @property
    def was_done(self) -> Callable[[Any], Any]:
        """The user's function that says whether an item is done."""
        return cast("Callable[[Any], Any]", self._options.was_done)

    def _admit(self, task: Task) -> None:
        if task.outcome is not None:
            return
        if self._options.dry_run:
            self._check(task)
        else:
            self._unsent.append(task)

    def end(self) -> None:
        """Note that there are no more items."""
        self._ended = True

    def stop(self, fault: BaseException | None = None) -> None:
        """Send nothing more; what is in flight is waited for.

        Args:
            fault: What to raise when the outcomes so far have been given.
        """
        self._ended = self._stopped = True
        self.fault = self.fault or fault
        self._unsent.clear()
        self._queue = deque(task for task in self._queue if task.outcome is not None or task.flying)

    def _identify(self, task: Task) -> bool | None:
        """Give a task its key, and settle it where the journal knows of it.

        Returns:
            Whether the user's function has to say if it is done; None where the job has to stop.
        """
        try:
            task.key = self._key(task)
            state = self._journal.meet(task.key) if self._journal is not None else None
        except InvalidInput as error:
            self.stop(error)
            return None
        except ValueError:
            problem = f"item {task.index} has the key of an earlier one, {task.key!r}; give key= that tells them apart"
            self._settle(task, "failed", error=InvalidInput(problem))
            return False
        except Exception as error:  # of the user's key=
            self._settle(task, "failed", error=error)
            return False
        if state == "done":
            self._settle(task, "skipped")
        elif state in ("begun", "uncertain") and not self._is_idempotent:
            if self._options.was_done is not None:
                return True
            self._settle(task, "uncertain", error=UncertainError(self.target.name, task.key))
        return False

    def _key(self, task: Task) -> str:
        if self._options.key is not None:
            key: Any = self._options.key(task.item)
            if not isinstance(key, str):
                raise InvalidInput(f"item {task.index}: key= gave a {type(key).__name__}; have it give a text")
            return key
        try:
            return self.target.default_key(task.item, task.arguments)
        except (TypeError, ValueError, RecursionError) as error:
            if self._journal is None:
                return str(task.index)
            raise InvalidInput(
                f"item {task.index} has no identity for the journal ({error}); give key= that makes one of it"
            ) from None

    def _check(self, task: Task) -> None:
        try:
            if task.arguments is not None:
                self.target.check(task.arguments)
        except Exception as error:
            self._settle(task, "failed", error=error)
        else:
            self._settle(task, "checked")

    # Sending

    @property
    def pause(self) -> float:
        """For how many seconds nothing may be sent; 0 when something may, or nothing waits to be."""
        return max(self._throttle.pause, self._pace.pause) if self._unsent else 0.0

    @property
    def has_journal(self) -> bool:
        """Whether `begin` writes to a disk."""
        return self._journal is not None

    def pick(self) -> list[Task]:
        """Say what to send now; `begin` and `sent` have to follow."""
        if self._journal is not None and self._journal.fault is not None:
            self.stop(self._journal.fault)
        if self._unsent and self._journal is not None and self._journal.is_foreign:
            self.stop(self._journal.foreign())
        picked: list[Task] = []
        while self._unsent and self._flying + len(picked) < self._throttle.window and not self._throttle.pause:
            if not self._pace.allows():
                break
            picked.append(self._unsent.popleft())
        return picked

    def begin(self, tasks: list[Task]) -> None:
        """Note in the journal what is about to be sent; any thread may do so.

        Args:
            tasks: What `pick` gave.

        Raises:
            OSError: That cannot be written.
        """
        if self._journal is not None:
            self._journal.begin(task.key for task in tasks)

    def sent(self, task: Task) -> None:
        """Note that a task is sent.

        Args:
            task: The task.
        """
        self._flying += 1
        task.flying = True
        task.attempts += 1
        self._throttle.sent(task)

    # Answers

    def note(self, task: Task, answer: Answer) -> None:
        """Note in the journal what came of a task; at once, by whichever thread knows first.

        Args:
            task: The task.
            answer: What came of it.
        """
        if self._journal is not None:
            self._journal.end(task.key, self._verdict(answer), answer.error)

    def answered(self, task: Task, answer: Answer) -> None:
        """Take what came of a task, which `note` has been told of.

        Args:
            task: The task.
            answer: What came of it.
        """
        self._flying -= 1
        task.flying = False
        error = answer.error
        if isinstance(error, RateLimited):
            if self._throttle.refused(task, error) and not self._stopped:
                self._unsent.appendleft(task)
                return
        else:
            self._throttle.succeeded()
        self._settle(task, self._verdict(answer), value=answer.value, error=error)
        if isinstance(error, (LoginError, ConfigurationError)):
            self.stop(error)  # for all items, and each would knock at a door that may be locked in the end

    def _verdict(self, answer: Answer) -> Literal["done", "failed", "uncertain"]:
        if answer.error is None:
            return "done"
        return "failed" if answer.untouched or self._is_idempotent else "uncertain"

    def _settle(self, task: Task, status: Status, *, value: Any = None, error: Exception | None = None) -> None:
        task.outcome = Outcome(task.item, task.index, task.key, status, value, error, task.attempts)

    # Giving

    def take(self) -> Outcome[Any, Any] | None:
        """Give the outcome of the next item; None where that is still open."""
        if not self._queue or self._queue[0].outcome is None:
            return None
        outcome = cast("Outcome[Any, Any]", self._queue.popleft().outcome)
        self.summary.count(outcome.status)
        if self._meter is not None:
            self._meter.tell(self.summary.total, self._total)
        return outcome

    @property
    def finished(self) -> bool:
        """Whether all outcomes have been given."""
        return self._ended and not self._queue and not self._flying

    def close(self) -> None:
        """Close the journal, as soon as nothing is in flight, and the progress bar."""
        if self._journal is not None:
            self._journal.release()
        if self._meter is not None:
            self._meter.close()
