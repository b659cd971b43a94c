"""Making many objects at once."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def many_objects() -> Generator[None, None, None]:
    """Keep Python from looking for garbage while many objects are made that are all to stay.

    It would go through them again and again as they become more, which takes as long as making them.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
