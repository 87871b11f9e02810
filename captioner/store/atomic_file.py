"""Files that are either the old one or the new one, whatever happens in between."""

import os
import tempfile
from pathlib import Path

PRIVATE, SHARED = 0o600, 0o644
"""For this user alone, and for others to read."""


def write_atomically(path: Path, content: bytes, *, mode: int = PRIVATE) -> None:
    """Put `content` in the place of what is at `path`, in one step; makes its folder.

    A link is followed, so that settings may be kept elsewhere. Raises OSError,
    then the old file is as it was.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, fresh_name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    fresh = Path(fresh_name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.chmod(mode)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
