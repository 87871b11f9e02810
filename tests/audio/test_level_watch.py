"""A person sees how loud the microphone is, beside the captions that it makes."""

import asyncio
import contextlib
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from captioner.audio.capture import Capture
from captioner.audio.level import SILENCE
from captioner.audio.level_watch import sound_levels
from captioner.audio.ring import AudioRing
from captioner.domain.audio import RATE_HZ, SoundLevel
from captioner.domain.errors import DeviceError
from tests.audio.tones import tone, written
from tests.sound_daemon import SoundDaemon


async def first_level(
    holds: Callable[[SoundLevel], bool], microphone_id: str | None = None
) -> SoundLevel:
    async with asyncio.timeout(10), contextlib.aclosing(sound_levels(microphone_id)) as levels:
        async for level in levels:
            if holds(level):
                return level
    raise AssertionError


async def test_the_level_is_that_of_what_is_played(
    sound_server: SoundDaemon, tmp_path: Path
) -> None:
    sound_server.play(written(tmp_path / "tone.wav", tone(400, 20, amplitude=0.1)))

    level = await first_level(lambda level: level.peak_db > -21)
    assert level.peak_db == pytest.approx(-20, abs=1.5)
    assert level.rms_db == pytest.approx(-23, abs=3)


async def test_the_chosen_microphone_is_watched(sound_server: SoundDaemon, tmp_path: Path) -> None:
    sound_server.add_microphone("other", "Other microphone")
    sound_server.play(written(tmp_path / "tone.wav", tone(400, 20)), sink="other")

    assert (await first_level(lambda level: level.peak_db > -10, "other.monitor")).peak_db > -10


async def test_a_microphone_can_be_watched_while_it_is_captioned(
    sound_server: SoundDaemon, tmp_path: Path
) -> None:
    sound_server.play(written(tmp_path / "tone.wav", tone(400, 20)))
    ring = AudioRing()
    async with Capture(ring) as capture:
        await first_level(lambda level: level.peak_db > -10)
        end = ring.end
        async with asyncio.timeout(10):
            while ring.end < end + RATE_HZ // 2:  # noqa: ASYNC110 - a thread writes the ring
                await asyncio.sleep(0.01)
        assert capture.failure is None


async def test_there_are_about_twenty_levels_a_second(sound_server: SoundDaemon) -> None:
    del sound_server
    async with contextlib.aclosing(sound_levels(None)) as levels:
        await anext(levels)
        began_s = time.monotonic()
        for _ in range(10):
            await anext(levels)

    assert time.monotonic() - began_s >= 0.45


async def test_a_microphone_that_sends_nothing_is_silent(sound_server: SoundDaemon) -> None:
    sound_server.add_real_source("mute", "Mute microphone")

    assert await first_level(lambda _: True, "mute") == SILENCE


async def test_after_the_watch_the_microphone_is_let_go(sound_server: SoundDaemon) -> None:
    await first_level(lambda _: True)

    assert sound_server.control("list", "short", "source-outputs") == ""


async def test_a_microphone_that_does_not_exist_is_told() -> None:
    with pytest.raises(DeviceError):
        await first_level(lambda _: True, "no such microphone")


async def test_a_sound_server_that_dies_ends_the_watch(sound_server: SoundDaemon) -> None:
    async with contextlib.aclosing(sound_levels(None)) as levels:
        async for level in levels:
            if level.peak_db > -200:
                break
        async with asyncio.timeout(10):
            with pytest.raises(DeviceError, match="has gone, or the sound server was stopped"):
                await _until_it_fails(levels, sound_server)


async def _until_it_fails(levels: object, daemon: SoundDaemon) -> None:
    await asyncio.sleep(0.3)
    daemon.stop()
    async for _ in levels:  # type: ignore[attr-defined]
        pass
