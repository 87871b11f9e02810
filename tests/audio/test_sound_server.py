"""Each change of the sound server is told, and nothing after the end."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from captioner.audio.pulse import SoundServer
from captioner.audio.sound_server import SoundServerWatch
from tests.sound_daemon import SoundDaemon


@contextmanager
def watching() -> Iterator[list[SoundServer | None]]:
    told: list[SoundServer | None] = []
    watch = SoundServerWatch(told.append)
    watch.start()
    try:
        yield told
    finally:
        watch.stop()


def until(holds: Callable[[], object]) -> None:
    deadline = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def ids(server: SoundServer | None) -> list[str]:
    return [] if server is None else [source.id for source in server.sources]


def test_microphones_that_come_and_go_are_told(sound_server: SoundDaemon) -> None:
    with watching() as told:
        until(lambda: told and ids(told[-1]) == ["mic_feed.monitor"])
        sound_server.add_microphone("other", "Other microphone")
        until(lambda: "other.monitor" in ids(told[-1]))
        sound_server.set_default("other.monitor")
        until(lambda: (source := told[-1] and told[-1].source(None)) and source.id[:5] == "other")
        sound_server.remove("other")
        until(lambda: ids(told[-1]) == ["mic_feed.monitor"])


def test_a_server_that_dies_and_comes_back_is_told(sound_server: SoundDaemon) -> None:
    with watching() as told:
        until(lambda: told)
        sound_server.stop()
        until(lambda: told[-1] is None)
        sound_server.start()
        until(lambda: told[-1] is not None)


def test_after_the_end_nothing_is_told_and_no_thread_is_left(sound_server: SoundDaemon) -> None:
    before = threading.active_count()
    with watching() as told:
        until(lambda: told)
    sound_server.add_microphone("other", "Other microphone")
    until(lambda: threading.active_count() == before)

    assert [ids(server) for server in told] == [["mic_feed.monitor"]]
