"""All that a run shows to anybody: what is logged from DEBUG on, reprs, exceptions, what other processes print."""

from __future__ import annotations

import importlib
import logging
import pkgutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from types import TracebackType
from typing import Any, Literal, TypeAlias, get_args

import pytest
import symphony_pod

import symphony_ext
from symphony_ext.auth import refusals
from symphony_ext.errors import PodError

Kind: TypeAlias = Literal["log lines", "reprs", "exceptions", "outputs"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_MODELS = "symphony_pod.models."
_REPLACED = "replaced, as the watch has seen"
_ENOUGH = 500
"""How many models of one class are looked at: hypothesis makes hundreds of thousands, all of one kind."""


class Shown:
    """What was shown, in a file, since a whole run shows more than fits into memory, and some tests measure that.

    Texts come from any thread, from forked children, and in the middle of anything, when an object goes: each is
    written at once, by a call that takes no lock.

    Attributes:
        counts: How many texts of each kind there are.
    """

    def __init__(self) -> None:
        self.counts = Counter[str]()
        self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - as long as this object
        self._looked_at = Counter[type]()

    def close(self) -> None:
        """Forget everything but the counts."""
        self._file.close()

    def add(self, kind: Kind, text: str) -> None:
        """Take a text."""
        self.counts[kind] += 1
        self._file.write(f"{text}\n".encode(errors="replace"))

    def add_error(self, error: BaseException | None) -> None:
        """Take an exception, with all that are told with it, as a log or a debugger may print it.

        Not that of a login in whose stead another one is raised.
        """
        seen: set[int] = set()
        waiting = [error]
        while waiting:
            one = waiting.pop()
            if one is None or id(one) in seen or _REPLACED in vars(one):
                continue
            seen.add(id(one))
            ours = vars(one) if isinstance(one, PodError) else ""
            notes = getattr(one, "__notes__", ())
            self.add("exceptions", f"{type(one).__qualname__}: {one!s} {one!r} {one.args!r} {ours!r} {notes!r}")
            waiting += [one.__cause__, *getattr(one, "exceptions", ())]
            if not one.__suppress_context__:
                waiting.append(one.__context__)

    def add_object(self, thing: object) -> None:
        """Take what an object shows of itself; of models, the first few hundred of a class."""
        kind = type(thing)
        if kind.__module__.startswith(_MODELS):
            self._looked_at[kind] += 1
            if self._looked_at[kind] > _ENOUGH:
                return
        self.add("reprs", repr(thing))

    def chunks(self, overlap: int, size: int = 1 << 24) -> Iterator[str]:
        """Give all there is.

        Args:
            overlap: How many characters at the end of a chunk begin the next one.
            size: Bytes of a chunk.
        """
        self._file.seek(0)
        rest = ""
        while chunk := self._file.read(size):
            text = rest + chunk.decode(errors="replace")
            yield text
            rest = text[-overlap:]


class _Handler(logging.Handler):
    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._shown.add("log lines", f"{record.name} {record.getMessage()} {record.args!r}")
            if record.exc_info:
                self._shown.add_error(record.exc_info[1])
        except Exception:  # a broken message is the business of the test
            self._shown.add("log lines", f"{record.name} {record.msg!r}")


@contextmanager
def watching_shown(shown: Shown) -> Generator[None]:
    """Have everything taken within a ``with`` block.

    Args:
        shown: Takes it.
    """
    root, handler = logging.getLogger(), _Handler(shown)
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with pytest.MonkeyPatch.context() as patch:
            _watch(shown, patch)
            yield
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


def _watch(shown: Shown, patch: pytest.MonkeyPatch) -> None:
    _mark_the_replaced(patch)
    for kind in _classes():
        _at_the_end(kind, shown.add_error if issubclass(kind, PodError) else shown.add_object, patch)
    fill, communicate = pytest.ExceptionInfo[Any].fill_unfilled, subprocess.Popen[Any].communicate

    def filled(info: Any, caught: tuple[type[BaseException], BaseException, TracebackType]) -> None:
        fill(info, caught)
        shown.add_error(caught[1])

    def communicated(process: Any, *args: Any, **named: Any) -> Any:
        printed = communicate(process, *args, **named)
        for output in printed:
            if output:
                shown.add("outputs", output if isinstance(output, str) else output.decode(errors="replace"))
        return printed

    patch.setattr(pytest.ExceptionInfo, "fill_unfilled", filled)
    patch.setattr(subprocess.Popen, "communicate", communicated)


def _mark_the_replaced(patch: pytest.MonkeyPatch) -> None:
    """Mark each error of a login in whose stead another one is raised: nobody but the code of the login sees it."""

    original = refusals.refusal

    def marking(error: PodError, **named: Any) -> PodError:
        made = original(error, **named)
        if made is not error:
            vars(error)[_REPLACED] = True
        return made

    for name, module in list(sys.modules.items()):
        if name.startswith("symphony_ext.auth.") and getattr(module, "refusal", None) is original:
            patch.setattr(module, "refusal", marking)


def _at_the_end(kind: type, look: Callable[[Any], None], patch: pytest.MonkeyPatch) -> None:
    """Look at each object of a class when it goes, for then it holds all that it ever will, and nobody keeps it."""
    original: Callable[[Any], None] | None = vars(kind).get("__del__")

    def ended(thing: Any) -> None:
        with suppress(Exception):  # of a thing that was never whole, since its own making failed
            look(thing)
        if original is not None:
            original(thing)

    try:
        patch.setattr(kind, "__del__", ended, raising=False)
    except (AttributeError, TypeError):
        return


def _classes() -> list[type]:
    """All classes of ours: of exceptions only the one that all are of."""
    found: dict[type, None] = {PodError: None}
    for package in (symphony_ext, symphony_pod):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if module.name.endswith("__main__") or ".api." in module.name:
                continue
            for thing in vars(importlib.import_module(module.name)).values():
                if isinstance(thing, type) and thing.__module__ == module.name:
                    found[thing] = None
    return [kind for kind in found if kind is PodError or not issubclass(kind, (BaseException, Enum))]
