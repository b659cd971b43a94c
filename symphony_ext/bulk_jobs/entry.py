"""The functions that do bulk jobs."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Any, TypeVar, overload

from symphony_ext.bulk_jobs.blocking import Runner, launch_of
from symphony_ext.bulk_jobs.job import AsyncBulkJob, BulkJob
from symphony_ext.bulk_jobs.options import Options
from symphony_ext.bulk_jobs.schedule import Schedule, may_repeat
from symphony_ext.bulk_jobs.target import Target
from symphony_ext.bulk_jobs.tasks import AsyncRunner
from symphony_ext.errors import InvalidInput

if TYPE_CHECKING:
    from typing import Unpack

    from symphony_pod.client import Client

    from symphony_ext.bulk_jobs.options import BulkOptions

T = TypeVar("T")
R = TypeVar("R")
C = TypeVar("C", bound="Client")
M = TypeVar("M", bound=Mapping[str, Any])


@overload
def bulk(
    operation: Callable[[T], R],
    items: Iterable[T],
    /,
    *,
    key: Callable[[T], str] | None = None,
    was_done: Callable[[T], bool] | None = None,
    executor: Executor | None = None,
    claims: Callable[[str], bool] | None = None,
    **options: Unpack[BulkOptions],
) -> BulkJob[T, R]: ...
@overload
def bulk(  # type: ignore[overload-overlap]  # a client before the item: where it is given, no mapping is meant
    operation: Callable[[C, T], R],
    items: Iterable[T],
    /,
    *,
    client: C | Callable[[], C],
    executor: Executor,
    claims: Callable[[str], bool] | None = None,
    key: Callable[[T], str] | None = None,
    was_done: Callable[[T], bool] | None = None,
    **options: Unpack[BulkOptions],
) -> BulkJob[T, R]: ...
@overload
def bulk(
    operation: Callable[..., R],
    items: Iterable[T],
    /,
    *,
    arguments: Callable[[T], Mapping[str, Any]],
    key: Callable[[T], str] | None = None,
    was_done: Callable[[T], bool] | None = None,
    executor: Executor | None = None,
    client: Client | Callable[[], Client] | None = None,
    claims: Callable[[str], bool] | None = None,
    **options: Unpack[BulkOptions],
) -> BulkJob[T, R]: ...
@overload
def bulk(
    operation: Callable[..., R],
    items: Iterable[M],
    /,
    *,
    key: Callable[[M], str] | None = None,
    was_done: Callable[[M], bool] | None = None,
    executor: Executor | None = None,
    client: Client | Callable[[], Client] | None = None,
    claims: Callable[[str], bool] | None = None,
    **options: Unpack[BulkOptions],
) -> BulkJob[M, R]: ...
def bulk(
    operation: Callable[..., Any],
    items: Iterable[Any],
    /,
    *,
    arguments: Callable[[Any], Mapping[str, Any]] | None = None,
    key: Callable[[Any], str] | None = None,
    was_done: Callable[[Any], bool] | None = None,
    executor: Executor | None = None,
    client: Client | Callable[[], Client] | None = None,
    claims: Callable[[str], bool] | None = None,
    **options: Unpack[BulkOptions],
) -> BulkJob[Any, Any]:
    """Apply an operation to many items, several at a time, and tell of each what became of it.

    ::

        with bulk(pod.users.update_user_status, people, arguments=disabled, journal="leavers.journal") as job:
            for outcome in job:
                if outcome.error:
                    print(outcome.item, outcome.error)
        print(job.summary)

    Items are taken as room comes free, so that there may be any number of them; memory holds a few times `concurrency`,
    and, with a journal, 100 bytes or so for each item. What fails for one item is its error, and the others go on. The
    job ends early, once the outcomes of what was sent have been given, when the operation does not take an item's
    arguments at all, when `items` itself raises, when the account cannot log in, or when the journal cannot be written.

    Args:
        operation: What to apply: an operation of a client, such as ``pod.users.update_user_status``; a generated
            function, such as ``update_user_status.sync`` with ``client=pod`` in a ``functools.partial``; or a function
            of your own of one item, which checkers see the types of. One of your own that changes several things should
            do no harm when repeated, and the job say ``idempotent=True``.
        items: For an operation, mappings of its keyword arguments, unless `arguments` makes them; for a function of
            your own, its argument.
        arguments: Makes the keyword arguments for an item; what it raises is the item's error.
        key: Makes the text by which the journal knows an item, such as a username, in every run the same; no two items
            may have the same. By default a digest of the arguments, so that the journal holds nothing of them.
        was_done: Looks at the Pod, and says whether an item is done; called for those that an earlier run has sent
            without learning what became of them, where doing them twice would do harm. By default such an item is
            ``uncertain``, and left alone.
        executor: Runs the calls, instead of threads of this job: any ``concurrent.futures.Executor``, on other machines
            as well, such as that of Dask's ``client.get_executor()``. You shut it down. Pace, journal and progress stay
            here.
        client: With an executor of other processes: a client that can be pickled, or a function that makes one, called
            once in each process; a function of your own is given it before the item. By default that of the operation.
        claims: With an executor that may make a call again by itself, as Dask does when a worker dies: says of a call
            whether it may be made, such as `RedisClaims`; one that may not is ``uncertain``. Dask needs it, unless
            items may be done twice.
        **options: See `symphony_ext.bulk_jobs.options.BulkOptions`.

    Returns:
        An iterator over the outcomes, in the order of the items; its ``run()`` does all of them and gives the counts.

    Raises:
        InvalidInput: An option cannot work, the journal cannot be used or is another job's; and while going on: the
            operation does not take an item's arguments. The message says what to do.
        ConfigurationError: An extra is not installed, or the client must not be pickled.
        LoginError: While going on: the account cannot log in.
        OSError: While going on: the journal cannot be written.
    """
    checked = Options(key=key, was_done=was_done, **options)
    if client is not None and executor is None:
        raise InvalidInput("client= is for executor=; give the operation of a client, such as pod.users.list_users")
    if claims is not None and (executor is None or not callable(claims)):
        raise InvalidInput("claims= is for executor=, and a function such as RedisClaims(...)")
    target = Target(operation, arguments, asynchronous=False, with_client=client is not None)
    launch = launch_of(
        target, checked.concurrency, executor, client, claims, may_repeat=checked.dry_run or may_repeat(target, checked)
    )
    schedule = Schedule(target, items, checked)
    return BulkJob(schedule, Runner(schedule, items, checked.concurrency, launch))


@overload
def abulk(
    operation: Callable[[T], Awaitable[R]],
    items: Iterable[T] | AsyncIterable[T],
    /,
    *,
    key: Callable[[T], str] | None = None,
    was_done: Callable[[T], bool | Awaitable[bool]] | None = None,
    **options: Unpack[BulkOptions],
) -> AsyncBulkJob[T, R]: ...
@overload
def abulk(
    operation: Callable[..., Awaitable[R]],
    items: Iterable[T] | AsyncIterable[T],
    /,
    *,
    arguments: Callable[[T], Mapping[str, Any]],
    key: Callable[[T], str] | None = None,
    was_done: Callable[[T], bool | Awaitable[bool]] | None = None,
    **options: Unpack[BulkOptions],
) -> AsyncBulkJob[T, R]: ...
@overload
def abulk(
    operation: Callable[..., Awaitable[R]],
    items: Iterable[M] | AsyncIterable[M],
    /,
    *,
    key: Callable[[M], str] | None = None,
    was_done: Callable[[M], bool | Awaitable[bool]] | None = None,
    **options: Unpack[BulkOptions],
) -> AsyncBulkJob[M, R]: ...
def abulk(
    operation: Callable[..., Awaitable[Any]],
    items: Iterable[Any] | AsyncIterable[Any],
    /,
    *,
    arguments: Callable[[Any], Mapping[str, Any]] | None = None,
    key: Callable[[Any], str] | None = None,
    was_done: Callable[[Any], bool | Awaitable[bool]] | None = None,
    **options: Unpack[BulkOptions],
) -> AsyncBulkJob[Any, Any]:
    """As `bulk`, for asyncio: with an operation of an ``AsyncSymphonyPod``, or an ``async`` function of your own.

    Args:
        operation: What to apply.
        items: The items, which may also come from an asynchronous iterator, such as that of `apaginate`.
        arguments: Makes the keyword arguments for an item.
        key: Makes the text by which the journal knows an item.
        was_done: Says whether an item is done; it may be an ``async`` function.
        **options: See `symphony_ext.bulk_jobs.options.BulkOptions`.

    Returns:
        An asynchronous iterator over the outcomes, in the order of the items.

    Raises:
        PodError: As for `bulk`.
    """
    checked = Options(key=key, was_done=was_done, **options)
    target = Target(operation, arguments, asynchronous=True, with_client=False)
    schedule = Schedule(target, items, checked)
    return AsyncBulkJob(schedule, AsyncRunner(schedule, items, checked.concurrency))


__all__ = ["abulk", "bulk"]
