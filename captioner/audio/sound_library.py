"""PortAudio itself: loaded on first need, one call at a time, none awaited for too long."""

import atexit
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from types import ModuleType
from typing import Any

from captioner.audio.own_thread import CallHangs, HangingCalls
from captioner.audio.quiet_stderr import quiet_stderr
from captioner.domain.errors import DeviceError, SoundServerError
from captioner.domain.wording import marked, translate

_SYSTEM_HANGS = marked(
    "sound", "The sound system does not answer. Restart the sound server, or log out and in again."
)

_OPENING_S = 5.0
"""A microphone by Bluetooth takes 2 to 3 s to open, any other 10 ms; listing takes 0.2 s."""

_ENDING_S = 1.0
"""Ending a stream takes 10 ms."""

_MOST_HANGING_ENDS = 4
"""More streams are left as they are: they send nothing, and end with the process."""

_PORTAUDIO = threading.RLock()
"""PortAudio forbids two calls at once that open, close or list. Held for bounded times only."""

_openings: HangingCalls[Any] = HangingCalls("PortAudio", limit_s=_OPENING_S, most=1)
_endings: HangingCalls[None] = HangingCalls("PortAudio", limit_s=_ENDING_S, most=_MOST_HANGING_ENDS)

open_streams: set[Any] = set()
"""Streams that were started and are not closed yet, those that hang in it included."""


@contextmanager
def alone() -> Iterator[None]:
    """Within the body no other thread opens, closes or lists anything."""
    with _PORTAUDIO:
        yield


def opened(
    call: Callable[[], Any],
    *,
    discard: Callable[[Any], object] = lambda _: None,
) -> Any:  # noqa: ANN401 - as `call`
    """What `call` gives, which opens or lists something, alone and off the terminal.

    DeviceError if it hangs: ALSA's plug-ins wait for half a minute, or for
    ever, on a sound server that is frozen. A stream that opens after all goes
    to `discard`.
    """
    with _PORTAUDIO, quiet_stderr():
        try:
            return _openings.run(call, discard=discard)
        except CallHangs as error:
            raise SoundServerError(translate("sound", _SYSTEM_HANGS)) from error


def end_stream(stream: Any) -> None:  # noqa: ANN401 - sounddevice has no types
    """Blocks for about 10 ms, 2 s if the sound server is frozen.

    A stream that cannot be ended is left behind on its thread; its blocks must
    be ignored. `stop` in place of `abort` would wait for a silent source forever.
    """
    # Who holds PortAudio for longer than this hangs inside of ALSA, where no list is changed.
    is_alone = _PORTAUDIO.acquire(timeout=_ENDING_S)
    try:
        with quiet_stderr() if is_alone else nullcontext(), suppress(CallHangs):
            _endings.run(lambda: end(stream))
    finally:
        if is_alone:
            _PORTAUDIO.release()


def end(stream: Any) -> None:  # noqa: ANN401 - sounddevice has no types
    """As `end_stream`, for as long as it takes."""
    stream.abort(ignore_errors=True)
    stream.close(ignore_errors=True)
    open_streams.discard(stream)


def library() -> ModuleType:
    """The module sounddevice; DeviceError if there is no PortAudio."""
    """The module sounddevice; DeviceError if there is no PortAudio."""
    was_loaded = "sounddevice" in sys.modules
    try:
        import sounddevice
    except OSError as error:
        raise DeviceError(
            translate(
                "sound",
                "The PortAudio library is missing. Install it (on Debian: apt install "
                "libportaudio2).",
            )
        ) from error
    loaded: ModuleType = sounddevice
    if not was_loaded:
        atexit.unregister(loaded._exit_handler)  # noqa: SLF001
        atexit.register(_end_library, loaded)
    return loaded


def fresh_library() -> ModuleType:
    """With a new list of devices, unless a stream is open: that would end it."""
    was_loaded = "sounddevice" in sys.modules
    loaded = library()
    if was_loaded and not open_streams:
        # WORKAROUND: the one way to a new list of devices,
        # https://github.com/spatialaudio/python-sounddevice/issues/3
        loaded._terminate()  # noqa: SLF001
        loaded._initialize()  # noqa: SLF001
    return loaded


def _end_library(loaded: ModuleType) -> None:
    """At the process's end; not while a call hangs, for this would hang with it."""
    if not _openings.left_behind and not _endings.left_behind:
        loaded._exit_handler()  # noqa: SLF001
