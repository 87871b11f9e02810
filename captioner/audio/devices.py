"""Which microphones there are, and which one a person means."""

import sys
from dataclasses import dataclass

from captioner.audio import portaudio, pulse
from captioner.domain.errors import DeviceError, SoundServerError
from captioner.domain.wording import translate


@dataclass(frozen=True, slots=True)
class Microphone:
    """Something that can be captioned: a microphone, or what the computer itself plays.

    `id` stays the same from day to day, `name` is for people. `is_routed`
    says that the sound server knows it, rather than PortAudio.
    """

    id: str
    name: str
    is_default: bool
    is_routed: bool = False


def list_microphones() -> tuple[Microphone, ...]:
    """Every microphone, real ones before monitors; empty if there is none.

    Blocks: about 10 ms with a sound server, 50 to 150 ms without. DeviceError
    if the sound server hangs or PortAudio is missing.
    """
    sources = pulse.sources()
    if sources is None:
        return tuple(
            Microphone(f"{device.host}/{device.name}", device.name, device.is_default)
            for device in portaudio.input_devices()
        )
    ordered = sorted(sources, key=lambda source: source.is_monitor)
    return tuple(
        Microphone(source.id, name_of(source), source.is_default, is_routed=True)
        for source in ordered
    )


def default_microphone() -> Microphone:
    """The system's default, or else the first there is; DeviceError if there is none."""
    microphones = list_microphones()
    if not microphones:
        raise _nothing_found()
    return next((m for m in microphones if m.is_default), microphones[0])


def find_microphone(wanted: str) -> Microphone:
    """The microphone with this id, this name, or alone with this part of a name.

    Case does not matter in a part. DeviceError if none or several fit.
    """
    microphones = list_microphones()
    if not microphones:
        raise _nothing_found()
    known = next((m for m in microphones if m.id == wanted), None)
    return known or _named_so(microphones, wanted)


def _named_so(microphones: tuple[Microphone, ...], wanted: str) -> Microphone:
    exact = [m for m in microphones if m.name == wanted]
    fitting = exact or [m for m in microphones if wanted.casefold() in m.name.casefold()]
    if len(fitting) == 1 and wanted:
        return fitting[0]
    if not fitting or not wanted:
        raise DeviceError(
            translate(
                "sound", 'There is no microphone "{wanted}". Choose one of these: {names}.'
            ).format(wanted=wanted, names=_listed(microphones))
        )
    raise DeviceError(
        translate("sound", 'Several microphones fit "{wanted}". Say which one: {names}.').format(
            wanted=wanted, names=_listed(tuple(fitting))
        )
    )


def _listed(microphones: tuple[Microphone, ...]) -> str:
    return "; ".join(f"{m.name} ({m.id})" for m in microphones)


def name_of(source: pulse.Source) -> str:
    """What a person calls it."""
    if not source.is_monitor:
        return source.description
    return translate("sound", "Sound of {name}").format(
        name=source.description.removeprefix("Monitor of ")
    )


def _nothing_found() -> DeviceError:
    if sys.platform == "linux" and pulse.sources() is None:
        return SoundServerError(
            translate(
                "sound",
                "No microphone was found, and no sound server runs. Start PipeWire or PulseAudio, "
                "or connect a microphone.",
            )
        )
    return DeviceError(translate("sound", "No microphone was found. Connect one and try again."))
