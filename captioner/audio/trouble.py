"""What can be wrong with a microphone, said to a person and in the transcript."""

from dataclasses import dataclass

from captioner.audio.devices import Microphone, name_of
from captioner.audio.pulse import SoundServer
from captioner.domain.errors import DeviceError
from captioner.domain.health import SoundFault

_TOO_BUSY = "This computer was too busy"
_LESS_WORK = " Close programs that keep it busy."

_LEAST_SAID_MS = 50
"""Rounded, it would be no time at all."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """`detail` says what to do about it, `reason` stands in the hole it leaves."""

    detail: str
    reason: str = "the microphone was away"


SLEPT = Trouble("The computer slept; the microphone is being opened again.", "the computer slept")

NO_SERVER = Trouble(
    "The sound server has stopped. Captions go on once it runs again; if it does not start by"
    " itself, log out and in again.",
    "the sound server was away",
)

BUSY = "this computer was too busy"
"""Stands in the hole that dropped sound leaves."""

NO_MICROPHONE = Trouble("No microphone is connected. Connect one, and captions go on.")


def trouble_of(error: DeviceError, name: str) -> Trouble:
    """Opening or capturing failed with this."""
    return Trouble(str(error) or _gone(name))


def stalled(name: str, *, is_busy: bool = False) -> Trouble:
    """`is_busy` if it was rather this program that got no time to hear it."""
    if is_busy:
        return Trouble(f"{_TOO_BUSY}.{_LESS_WORK}", BUSY)
    return Trouble(
        f"{name} sends nothing. Check that it is switched on and not suspended, or choose another"
        " microphone.",
        "the microphone sent nothing",
    )


def absence(server: SoundServer, chosen: Microphone | None) -> Trouble | None:
    """Why it is of no use to open the microphone now; `chosen` is None for the default."""
    if chosen is None:
        return None if server.sources else NO_MICROPHONE
    return None if server.source(chosen.id) is not None else Trouble(_gone(chosen.name))


def astray(server: SoundServer, chosen: Microphone | None, stream_name: str) -> Trouble | None:
    """Why the open stream does not hear what it should.

    PulseAudio moves a stream to another microphone when its own is removed,
    and back to nothing when there is none.
    """
    missing = absence(server, chosen)
    heard = server.heard.get(stream_name)
    if missing is not None or heard is None:
        return missing
    if chosen is None:
        return None if server.source(heard) is not None else NO_MICROPHONE
    if heard == chosen.id:
        return None
    other = server.source(heard)
    return Trouble(
        f"The system switched from {chosen.name} to {name_of(other) if other else 'nothing'};"
        f" {chosen.name} is being opened again. To use another microphone, choose it here."
    )


def silence(name: str, *, is_muted: bool, is_monitor: bool) -> str:
    """What to do about a source that sends zeros alone."""
    if is_muted:
        return f"{name} is muted in the system's sound settings. Unmute it there."
    if is_monitor:
        return f"{name}: nothing is playing. Play something, or choose a microphone."
    return (
        f"{name} sends digital silence: it may be muted by a switch on it or on the computer."
        " Unmute it, or choose another microphone."
    )


def of_sound(fault: SoundFault, name: str, *, is_monitor: bool, lost_ms: int) -> str:
    """What to do about sound that comes, but not as it should."""
    match fault:
        case SoundFault.OVERFLOW if lost_ms >= _LEAST_SAID_MS:
            return f"{_TOO_BUSY} for {lost_ms / 1000:.1f} s of sound.{_LESS_WORK}"
        case SoundFault.OVERFLOW:
            return f"{_TOO_BUSY} to take all of the sound.{_LESS_WORK}"
        case SoundFault.DAMAGED:
            return f"{name} sends damaged sound. Connect it again, or choose another microphone."
        case SoundFault.CLIPPED if is_monitor:
            return f"{name} is too loud: lower the volume of what plays."
        case SoundFault.CLIPPED:
            return f"{name} is too loud: lower its level in the system's sound settings."


def _gone(name: str) -> str:
    return f"{name} is gone. Connect it again, and captions go on; or choose another microphone."
