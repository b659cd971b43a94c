"""A lock on an open file, which ends with the process that holds it, however that ends."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import msvcrt
    import os

    _FAR = 1 << 40  # Windows locks bytes, which nobody could read then; there are none so far behind

    def lock(descriptor: int) -> bool:
        """Lock a file for this process alone; never waits.

        Args:
            descriptor: The file, open for writing.

        Returns:
            Whether it is locked; False where another has locked it.
        """
        place = os.lseek(descriptor, 0, os.SEEK_CUR)
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, place, os.SEEK_SET)
        return True

else:
    import fcntl

    def lock(descriptor: int) -> bool:
        """Lock a file for this process alone; never waits.

        Args:
            descriptor: The file, open for writing.

        Returns:
            Whether it is locked; False where another has locked it.
        """
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
