"""PortAudio's devices and streams, its errors turned into sentences."""

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from captioner.audio import sound_library
from captioner.domain.errors import DeviceError
from captioner.domain.wording import marked, translate

_WASAPI = "Windows WASAPI"

_DEVICE_UNAVAILABLE = -9985
"""paDeviceUnavailable in portaudio.h."""

_NOTHING_PLAYS = marked(
    "sound",
    "Nothing to play sound on was found. Connect loudspeakers or headphones, choose them in the "
    "system's sound settings, and try again.",
)

ROUTING_DEVICES = ("pulse", "pipewire", "default")
"""PortAudio's names for the sound server, best first."""

CONVERTING_HOSTS = ("Core Audio", _WASAPI, "Windows DirectSound", "MME")
"""Host interfaces that bring any device to 16 kHz mono and back, with a proper filter."""


@dataclass(frozen=True, slots=True)
class InputDevice:
    """A device to record from as PortAudio lists it; `index` holds until the next listing."""

    index: int
    name: str
    host: str
    is_default: bool
    rate_hz: float
    channels: int


@dataclass(frozen=True, slots=True)
class OutputDevice:
    """A device to play on; `index` holds until the next listing."""

    index: int
    host: str
    rate_hz: float
    channels: int


@dataclass(frozen=True, slots=True)
class StreamFormat:
    """What to ask a device for: int16 at this rate, with so many channels."""

    rate_hz: float
    channels: int
    block_frames: int


def input_devices() -> tuple[InputDevice, ...]:
    """Devices that can be recorded from, of the system's usual interface alone.

    Blocks: about 50 ms, 150 ms the first time. PortAudio looks for devices
    only when it is initialised, which would end a stream, so the list is as
    old as the open stream if there is one. DeviceError if the sound system hangs.
    """
    devices: tuple[InputDevice, ...] = sound_library.opened(_list_inputs)
    return devices


def output_device(*, is_routed: bool) -> OutputDevice:
    """What plays by default: the sound server if `is_routed`. DeviceError if nothing does."""
    device: OutputDevice | None = sound_library.opened(lambda: _find_output(is_routed=is_routed))
    if device is None:
        raise DeviceError(translate("sound", _NOTHING_PLAYS))
    return device


def start_stream(
    device: InputDevice,
    stream_format: StreamFormat,
    *,
    on_block: Callable[[Any, int, Any, Any], None],
    on_end: Callable[[], None],
) -> Any:  # noqa: ANN401 - sounddevice has no types
    """A running stream that calls `on_block` and `on_end` on PortAudio's thread.

    Blocks until the device is open. DeviceError if that fails.
    """

    def start() -> Any:  # noqa: ANN401
        library = sound_library.library()
        is_wasapi = device.host == _WASAPI
        try:
            stream = library.RawInputStream(
                device=device.index,
                samplerate=stream_format.rate_hz,
                channels=stream_format.channels,
                blocksize=stream_format.block_frames,
                dtype="int16",
                latency="low",
                extra_settings=library.WasapiSettings(auto_convert=True) if is_wasapi else None,
                callback=on_block,
                finished_callback=on_end,
            )
        except library.PortAudioError as error:
            raise device_error(error) from error
        return _started(library, stream, device_error)

    return sound_library.opened(start, discard=sound_library.end)


def start_output(
    device: OutputDevice,
    stream_format: StreamFormat,
    *,
    fill: Callable[[Any], bool],
    on_end: Callable[[], None],
) -> Any:  # noqa: ANN401 - sounddevice has no types
    """A running stream that has `fill` write each block, on PortAudio's thread.

    `fill` gets a buffer to fill whole, and returns False with the last block;
    `on_end` is called once that was heard. Blocks until the device is open.
    DeviceError if that fails.
    """

    def on_block(block: Any, _frames: int, _times: object, _status: object) -> None:  # noqa: ANN401
        if not fill(block):
            raise sound_library.library().CallbackStop

    def start() -> Any:  # noqa: ANN401
        library = sound_library.library()
        is_wasapi = device.host == _WASAPI
        try:
            stream = library.RawOutputStream(
                device=device.index,
                samplerate=stream_format.rate_hz,
                channels=stream_format.channels,
                blocksize=stream_format.block_frames,
                dtype="int16",
                latency="high",
                extra_settings=library.WasapiSettings(auto_convert=True) if is_wasapi else None,
                callback=on_block,
                finished_callback=on_end,
            )
        except library.PortAudioError as error:
            raise DeviceError(translate("sound", _NOTHING_PLAYS)) from error
        return _started(library, stream, lambda _: DeviceError(translate("sound", _NOTHING_PLAYS)))

    return sound_library.opened(start, discard=sound_library.end)


def _list_inputs() -> tuple[InputDevice, ...]:
    library = sound_library.fresh_library()
    hosts, host = _usual_host(library)
    default_index = library.query_hostapis(host)["default_input_device"] if hosts else -1
    return tuple(
        InputDevice(
            index=device["index"],
            name=device["name"],
            host=hosts[host],
            is_default=device["index"] == default_index,
            rate_hz=device["default_samplerate"],
            channels=device["max_input_channels"],
        )
        for device in library.query_devices()
        if device["hostapi"] == host and device["max_input_channels"] > 0
    )


def _find_output(*, is_routed: bool) -> OutputDevice | None:
    library = sound_library.fresh_library()
    hosts, host = _usual_host(library)
    playing = {
        device["index"]: device
        for device in library.query_devices()
        if device["hostapi"] == host and device["max_output_channels"] > 0
    }
    by_name = {device["name"]: device for device in playing.values()}
    routed = (by_name[name] for name in ROUTING_DEVICES if is_routed and name in by_name)
    default_index = library.query_hostapis(host)["default_output_device"] if hosts else -1
    device = next(routed, None) or playing.get(default_index)
    if device is None:
        return None
    return OutputDevice(
        index=device["index"],
        host=hosts[host],
        rate_hz=device["default_samplerate"],
        channels=device["max_output_channels"],
    )


def _started(
    library: ModuleType,
    stream: Any,  # noqa: ANN401 - sounddevice has no types
    as_error: Callable[[Exception], DeviceError],
) -> Any:  # noqa: ANN401
    try:
        stream.start()
    except library.PortAudioError as error:
        stream.close(ignore_errors=True)
        raise as_error(error) from error
    sound_library.open_streams.add(stream)
    return stream


def _usual_host(library: ModuleType) -> tuple[list[str], int]:
    """The names of the host interfaces, and the number of the one to use."""
    hosts = [host["name"] for host in library.query_hostapis()]
    return hosts, hosts.index(_WASAPI) if _WASAPI in hosts else library.default.hostapi


def device_error(error: Exception) -> DeviceError:
    """What a PortAudioError (its text, its code) means to a person."""
    text, code = (*error.args, None)[:2]
    if code == _DEVICE_UNAVAILABLE:
        return DeviceError(
            translate(
                "sound",
                "The microphone is in use by another program. Close that program, or choose "
                "another microphone.",
            )
        )
    reason = str(text).rpartition(": ")[2]
    return DeviceError(
        translate(
            "sound",
            "The microphone cannot be opened ({reason}). Check that it is connected and allowed, "
            "or choose another one.",
        ).format(reason=reason)
    )
