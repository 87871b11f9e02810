"""The microphones that PulseAudio, or PipeWire in its place, knows of."""

import json
import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass

from captioner.domain.errors import DeviceError

_TIMEOUT_SECONDS = 1.0
"""A server that is well answers within 10 ms; one that is stopped never does."""

_MONITOR = ".monitor"
_PLACEHOLDER = "auto_null"
"""The sink that the server makes up while there is no sound card; its monitor hears nothing."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something to record from: a microphone, or the monitor of what a sink plays."""

    id: str
    description: str
    is_default: bool

    @property
    def is_monitor(self) -> bool:
        return self.id.endswith(_MONITOR)


def sources() -> tuple[Source, ...] | None:
    """What the sound server offers, in its order; None if no server runs.

    Takes 5 to 20 ms. DeviceError if there is a server that does not answer
    within a second. WORKAROUND: pulsectl's own time limit is always waited
    out, so the question is asked on a thread that can be left behind.
    """
    if sys.platform != "linux":
        return None
    answer: Future[tuple[Source, ...] | None] = Future()
    threading.Thread(target=_ask, args=(answer,), name="sound server", daemon=True).start()
    try:
        return answer.result(_TIMEOUT_SECONDS)
    except TimeoutError as error:
        raise DeviceError(
            "The sound server does not answer. Restart it, or log out and in again."
        ) from error


@contextmanager
def recording_from(source_id: str) -> Iterator[None]:
    """Within the body, ALSA's plug-ins for PulseAudio and PipeWire open this source.

    The environment is the one way to tell them; it is put back afterwards.
    """
    wanted = {"PULSE_SOURCE": source_id, "PIPEWIRE_ALSA": _pipewire_properties(source_id)}
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


def _ask(answer: Future[tuple[Source, ...] | None]) -> None:
    try:
        answer.set_result(_asked())
    except BaseException as error:  # noqa: BLE001 - a thread's border: raised where it is awaited
        answer.set_exception(error)


def _asked() -> tuple[Source, ...] | None:
    try:
        import pulsectl
    except OSError:  # libpulse is not installed, so neither is a server
        return None
    try:
        with pulsectl.Pulse("captioner", connect=False) as server:
            server.connect(autospawn=False)
            default_id = server.server_info().default_source_name
            return tuple(
                Source(source.name, source.description or source.name, source.name == default_id)
                for source in server.source_list()
                if source.name != _PLACEHOLDER + _MONITOR
            )
    except pulsectl.PulseError:
        return None


def _pipewire_properties(source_id: str) -> str:
    """PipeWire has no monitor sources: one captures from the sink instead."""
    if not source_id.endswith(_MONITOR):
        return f"{{ node.target = {json.dumps(source_id)} }}"
    sink_id = json.dumps(source_id.removesuffix(_MONITOR))
    return f"{{ node.target = {sink_id} stream.capture.sink = true }}"
