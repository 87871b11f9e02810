"""What can be wrong with a microphone, said to a person and in the transcript."""

from dataclasses import dataclass

from captioner.audio.devices import Microphone, name_of
from captioner.audio.pulse import SoundServer
from captioner.domain.captions import COMPUTER_SLEPT
from captioner.domain.errors import DeviceError
from captioner.domain.health import SoundFault
from captioner.domain.wording import marked, number, translate

_LEAST_SAID_MS = 50
"""Rounded, it would be no time at all."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """`detail` says what to do about it, `reason` stands in the hole it leaves.

    The reason stays English, for it is stored: it is translated where it is shown.
    """

    detail: str
    reason: str = marked("gap", "the microphone was away")


BUSY = marked("gap", "this computer was too busy")
"""Stands in the hole that dropped sound leaves."""


def slept() -> Trouble:
    return Trouble(
        translate("sound", "The computer slept; the microphone is being opened again."),
        COMPUTER_SLEPT,
    )


def no_server() -> Trouble:
    return Trouble(
        translate(
            "sound",
            "The sound server has stopped. Captions go on once it runs again; if it does not "
            "start by itself, log out and in again.",
        ),
        marked("gap", "the sound server was away"),
    )


def no_microphone() -> Trouble:
    return Trouble(
        translate("sound", "No microphone is connected. Connect one, and captions go on.")
    )


def trouble_of(error: DeviceError, name: str) -> Trouble:
    """Opening or capturing failed with this."""
    return Trouble(str(error) or _gone(name))


def stalled(name: str, *, is_busy: bool = False) -> Trouble:
    """`is_busy` if it was rather this program that got no time to hear it."""
    if is_busy:
        return Trouble(
            translate("sound", "This computer was too busy. Close programs that keep it busy."),
            BUSY,
        )
    return Trouble(
        translate(
            "sound",
            "{name} sends nothing. Check that it is switched on and not suspended, or choose "
            "another microphone.",
        ).format(name=name),
        marked("gap", "the microphone sent nothing"),
    )


def absence(server: SoundServer, chosen: Microphone | None) -> Trouble | None:
    """Why it is of no use to open the microphone now; `chosen` is None for the default."""
    if chosen is None:
        return None if server.sources else no_microphone()
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
        return None if server.source(heard) is not None else no_microphone()
    if heard == chosen.id:
        return None
    other = server.source(heard)
    if other is None:
        return Trouble(
            translate(
                "sound",
                "The system switched from {name} to nothing; {name} is being opened again. To use "
                "another microphone, choose it here.",
            ).format(name=chosen.name)
        )
    return Trouble(
        translate(
            "sound",
            "The system switched from {name} to {other}; {name} is being opened again. To use "
            "another microphone, choose it here.",
        ).format(name=chosen.name, other=name_of(other))
    )


def silence(name: str, *, is_muted: bool, is_monitor: bool) -> str:
    """What to do about a source that sends zeros alone."""
    if is_muted:
        return translate(
            "sound", "{name} is muted in the system's sound settings. Unmute it there."
        ).format(name=name)
    if is_monitor:
        return translate(
            "sound", "{name}: nothing is playing. Play something, or choose a microphone."
        ).format(name=name)
    return translate(
        "sound",
        "{name} sends digital silence: it may be muted by a switch on it or on the computer. "
        "Unmute it, or choose another microphone.",
    ).format(name=name)


def of_sound(fault: SoundFault, name: str, *, is_monitor: bool, lost_ms: int) -> str:
    """What to do about sound that comes, but not as it should."""
    match fault:
        case SoundFault.OVERFLOW if lost_ms >= _LEAST_SAID_MS:
            return translate(
                "sound",
                "This computer was too busy for {seconds} s of sound. Close programs that keep it "
                "busy.",
            ).format(seconds=number(lost_ms / 1000, 1))
        case SoundFault.OVERFLOW:
            return translate(
                "sound",
                "This computer was too busy to take all of the sound. Close programs that keep it "
                "busy.",
            )
        case SoundFault.DAMAGED:
            return translate(
                "sound",
                "{name} sends damaged sound. Connect it again, or choose another microphone.",
            ).format(name=name)
        case SoundFault.CLIPPED if is_monitor:
            return translate("sound", "{name} is too loud: lower the volume of what plays.").format(
                name=name
            )
        case SoundFault.CLIPPED:
            return translate(
                "sound", "{name} is too loud: lower its level in the system's sound settings."
            ).format(name=name)


def _gone(name: str) -> str:
    return translate(
        "sound",
        "{name} is gone. Connect it again, and captions go on; or choose another microphone.",
    ).format(name=name)
