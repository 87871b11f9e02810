"""The microphones that PulseAudio, or PipeWire in its place, knows of."""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from captioner.audio.own_thread import CallHangs, HangingCalls
from captioner.domain.errors import SoundServerError
from captioner.domain.wording import translate

_TIMEOUT_SECONDS = 1.0
"""A server that is well answers within 10 ms; one that is stopped never does."""

_STREAM_KEY = "captioner.stream"
"""A property that our streams carry, for the server lists those of everybody."""

_MONITOR = ".monitor"
_PLACEHOLDER = "auto_null"
"""The sink that the server makes up while there is no sound card; its monitor hears nothing."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something to record from: a microphone, or the monitor of what a sink plays."""

    id: str
    description: str
    is_default: bool
    is_muted: bool = False

    @property
    def is_monitor(self) -> bool:
        return self.id.endswith(_MONITOR)


@dataclass(frozen=True, slots=True)
class SoundServer:
    """What the server had at one moment; `heard` is which source each of our streams is on."""

    sources: tuple[Source, ...]
    heard: Mapping[str, str] = field(default_factory=dict)

    def source(self, source_id: str | None) -> Source | None:
        """None stands for the default, as in the whole program."""
        if source_id is None:
            return next((source for source in self.sources if source.is_default), None)
        return next((source for source in self.sources if source.id == source_id), None)


_questions: HangingCalls[SoundServer | None] = HangingCalls(
    "sound server", limit_s=_TIMEOUT_SECONDS, most=1
)


def sources() -> tuple[Source, ...] | None:
    """What the sound server offers, in its order; None if no server runs.

    Takes 5 to 20 ms. DeviceError if there is a server that does not answer
    within a second. WORKAROUND: pulsectl's own time limit is always waited
    out, so the question is asked on a thread that can be left behind.
    """
    if sys.platform != "linux":
        return None
    try:
        server = _questions.run(_asked)
    except CallHangs as error:
        raise SoundServerError(
            translate(
                "sound", "The sound server does not answer. Restart it, or log out and in again."
            )
        ) from error
    return None if server is None else server.sources


@contextmanager
def opening(stream_name: str, source_id: str | None = None) -> Iterator[None]:
    """Within the body, a stream that ALSA's plug-ins open can be found in `SoundServer.heard`.

    If `source_id` is given, it records from that source. The environment is
    the one way to tell the plug-ins of PulseAudio and PipeWire; it is put back
    afterwards.
    """
    wanted = {
        f"PULSE_PROP_{_STREAM_KEY}": stream_name,
        "PIPEWIRE_ALSA": _pipewire_properties(stream_name, source_id),
    }
    if source_id is not None:
        wanted["PULSE_SOURCE"] = source_id
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def state_of(server: Any) -> SoundServer:  # noqa: ANN401 - pulsectl has no types
    """What a connected pulsectl.Pulse says now; blocks for as long as the server likes."""
    default_id = server.server_info().default_source_name
    known = {source.index: source for source in server.source_list()}
    return SoundServer(
        sources=tuple(
            Source(
                id=source.name,
                description=source.description or source.name,
                is_default=source.name == default_id,
                is_muted=bool(source.mute),
            )
            for source in known.values()
            if source.name != _PLACEHOLDER + _MONITOR
        ),
        heard={
            stream.proplist[_STREAM_KEY]: known[stream.source].name
            for stream in server.source_output_list()
            if _STREAM_KEY in stream.proplist and stream.source in known
        },
    )


def _asked() -> SoundServer | None:
    try:
        import pulsectl
    except OSError:  # libpulse is not installed, so neither is a server
        return None
    try:
        with pulsectl.Pulse("captioner", connect=False) as server:
            server.connect(autospawn=False)
            return state_of(server)
    except absences():
        return None


def absences() -> tuple[type[Exception], ...]:
    """What pulsectl raises when there is no server, or none any more."""
    import pulsectl

    return (pulsectl.PulseError, pulsectl.PulseDisconnected, pulsectl.pulsectl.c.pa.CallError)


def _pipewire_properties(stream_name: str, source_id: str | None) -> str:
    """PipeWire has no monitor sources: one captures from the sink instead."""
    properties = f"{json.dumps(_STREAM_KEY)} = {json.dumps(stream_name)}"
    if source_id is None:
        return f"{{ {properties} }}"
    if not source_id.endswith(_MONITOR):
        return f"{{ {properties} node.target = {json.dumps(source_id)} }}"
    sink_id = json.dumps(source_id.removesuffix(_MONITOR))
    return f"{{ {properties} node.target = {sink_id} stream.capture.sink = true }}"
