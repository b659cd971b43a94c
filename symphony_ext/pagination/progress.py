"""Telling how far the reading of a list has come."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from symphony_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from symphony_ext.pagination.options import Progress


class Meter:
    """Passes on how far the reading has come, to a function or to a bar.

    Args:
        progress: True for a bar, a function, or False for nothing.
        operation: What is read, which stands before the bar.
        done: How many items an earlier run has given.

    Raises:
        ConfigurationError: A bar is wanted, and tqdm is not installed.
    """

    def __init__(self, progress: bool | Progress, operation: str, done: int) -> None:
        self._function = progress if callable(progress) else None
        self._bar: Any = None
        self._done = done
        if progress is True:
            try:
                tqdm = import_module("tqdm")
            except ImportError:
                raise ConfigurationError(
                    "progress=True needs the package tqdm; run pip install 'symphony-pod-client[progress]', "
                    "or give a function of your own"
                ) from None
            self._bar = tqdm.tqdm(desc=operation, unit=" items", initial=done)

    def tell(self, done: int, total: int | None) -> None:
        """Tell how many items have been given, and how many there are."""
        if self._function is not None:
            self._function(done, total)
        if self._bar is not None:
            self._bar.total = total
            self._bar.update(done - self._done)
        self._done = done

    def close(self) -> None:
        """Leave the bar as it is."""
        if self._bar is not None:
            self._bar.close()
