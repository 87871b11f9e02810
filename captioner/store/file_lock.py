"""Who writes a file holds its lock, so that another program knows.

A lock ends with the process that holds it, however that ends.
"""

import os
import sys
from errno import EACCES, EAGAIN, EDEADLK, EWOULDBLOCK

_TAKEN = {EACCES, EAGAIN, EDEADLK, EWOULDBLOCK}

if sys.platform == "win32":
    import msvcrt

    # Windows keeps everybody from reading what is locked: so it is a byte past the end of all
    # that is locked here, and no further than C's own library counts in 32 bits.
    _FAR = (1 << 31) - 2

    def _lock(descriptor: int, *, is_shared: bool) -> None:
        del is_shared
        before = os.lseek(descriptor, 0, os.SEEK_CUR)
        try:
            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, before, os.SEEK_SET)

else:
    import fcntl

    def _lock(descriptor: int, *, is_shared: bool) -> None:
        kind = fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)


def take_lock(descriptor: int, *, is_shared: bool = False) -> bool:
    """Until `descriptor` is closed; False if another holds it. Does not wait.

    Those that share it do not hold each other up. A file system that knows no locks gives it
    to everybody.
    """
    try:
        _lock(descriptor, is_shared=is_shared)
    except OSError as error:
        return error.errno not in _TAKEN
    return True
