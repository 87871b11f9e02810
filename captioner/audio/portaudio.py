"""PortAudio: loaded on first need, its list kept fresh, its errors turned into sentences."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from captioner.audio.quiet_stderr import quiet_stderr
from captioner.domain.errors import DeviceError

_WASAPI = "Windows WASAPI"

_DEVICE_UNAVAILABLE = -9985
"""paDeviceUnavailable in portaudio.h."""

_NOTHING_PLAYS = (
    "Nothing to play sound on was found. Connect loudspeakers or headphones, choose them in the"
    " system's sound settings, and try again."
)

_PORTAUDIO = threading.RLock()
"""PortAudio forbids two calls at once that open, close or list."""

ROUTING_DEVICES = ("pulse", "pipewire", "default")
"""PortAudio's names for the sound server, best first."""

CONVERTING_HOSTS = ("Core Audio", _WASAPI, "Windows DirectSound", "MME")
"""Host interfaces that bring any device to 16 kHz mono and back, with a proper filter."""

_open_streams: set[Any] = set()


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


@contextmanager
def alone() -> Iterator[None]:
    """Within the body no other thread opens, closes or lists anything."""
    with _PORTAUDIO:
        yield


def input_devices() -> tuple[InputDevice, ...]:
    """Devices that can be recorded from, of the system's usual interface alone.

    Blocks: about 50 ms, 150 ms the first time. PortAudio looks for devices
    only when it is initialised, which would end a stream, so the list is as
    old as the open stream if there is one.
    """
    with _PORTAUDIO, quiet_stderr():
        library = _fresh_library()
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


def output_device(*, is_routed: bool) -> OutputDevice:
    """What plays by default: the sound server if `is_routed`. DeviceError if nothing does."""
    with _PORTAUDIO, quiet_stderr():
        library = _fresh_library()
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
        raise DeviceError(_NOTHING_PLAYS)
    return OutputDevice(
        index=device["index"],
        host=hosts[host],
        rate_hz=device["default_samplerate"],
        channels=device["max_output_channels"],
    )


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
    with _PORTAUDIO, quiet_stderr():
        library = _library()
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
    with _PORTAUDIO, quiet_stderr():
        library = _library()
        is_wasapi = device.host == _WASAPI

        def on_block(block: Any, _frames: int, _times: object, _status: object) -> None:  # noqa: ANN401
            if not fill(block):
                raise library.CallbackStop

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
            raise DeviceError(_NOTHING_PLAYS) from error
        return _started(library, stream, lambda _: DeviceError(_NOTHING_PLAYS))


def end_stream(stream: Any) -> None:  # noqa: ANN401 - sounddevice has no types
    """Blocks for about 10 ms. `stop` in place of `abort` would wait for a silent source forever."""
    with _PORTAUDIO, quiet_stderr():
        stream.abort(ignore_errors=True)
        stream.close(ignore_errors=True)
        _open_streams.discard(stream)


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
    _open_streams.add(stream)
    return stream


def _usual_host(library: ModuleType) -> tuple[list[str], int]:
    """The names of the host interfaces, and the number of the one to use."""
    hosts = [host["name"] for host in library.query_hostapis()]
    return hosts, hosts.index(_WASAPI) if _WASAPI in hosts else library.default.hostapi


def _library() -> ModuleType:
    try:
        import sounddevice
    except OSError as error:
        raise DeviceError(
            "The PortAudio library is missing. Install it (on Debian: apt install libportaudio2)."
        ) from error
    library: ModuleType = sounddevice
    return library


def _fresh_library() -> ModuleType:
    was_loaded = "sounddevice" in sys.modules
    library = _library()
    if was_loaded and not _open_streams:
        # WORKAROUND: the one way to a new list of devices,
        # https://github.com/spatialaudio/python-sounddevice/issues/3
        library._terminate()  # noqa: SLF001
        library._initialize()  # noqa: SLF001
    return library


def device_error(error: Exception) -> DeviceError:
    """What a PortAudioError (its text, its code) means to a person."""
    text, code = (*error.args, None)[:2]
    if code == _DEVICE_UNAVAILABLE:
        return DeviceError(
            "The microphone is in use by another program. Close that program, or choose another"
            " microphone."
        )
    reason = str(text).rpartition(": ")[2]
    return DeviceError(
        f"The microphone cannot be opened ({reason}). Check that it is connected and allowed, or"
        " choose another one."
    )
