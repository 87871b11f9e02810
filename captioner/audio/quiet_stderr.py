"""The terminal, shielded from what sound libraries print on standard error."""

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

_NOISE = (
    b"ALSA lib ",
    b"Expression '",
    b"PaAlsa",
    b"Cannot connect to server",
    b"jack server is not running",
    b"connect(2) call to",
    b"attempt to connect to server failed",
    b"JackShmReadWritePtr",
    b"Note: ",
    b"Warning: Xing stream size",
    b"[src/libmpg123/",
)
"""How the lines begin that ALSA, PortAudio, JACK and libmpg123 print."""

_REDIRECTED = threading.Lock()


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """Keep the libraries' chatter off standard error while the body runs.

    WORKAROUND: sound libraries print from C on file descriptor 2 and offer no
    common way to stop it; what matters comes back as an error code. The
    descriptor belongs to the whole process, so what others write meanwhile is
    kept and passed on afterwards, only the libraries' own lines are dropped.
    A process that is started meanwhile must be given a standard error of its
    own, or it would go on writing where nobody looks. Bodies run one at a time.
    """
    with _REDIRECTED, tempfile.TemporaryFile() as kept:
        try:
            terminal = os.dup(2)
        except OSError:  # a windowed program without standard error has none to shield
            yield
            return
        os.dup2(kept.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(terminal, 2)
            os.close(terminal)
            _pass_on(kept)


def _pass_on(kept: IO[bytes]) -> None:
    kept.seek(0)
    wanted = b"".join(line for line in kept if not line.startswith(_NOISE))
    if wanted:
        os.write(2, wanted)
