"""A person hears what the microphone heard."""

import asyncio
from pathlib import Path

import numpy as np
import pytest

from captioner.audio.capture import Capture
from captioner.audio.devices import find_microphone
from captioner.audio.ring import AudioRing
from captioner.audio.voice_check import play_voice, record_voice
from captioner.domain.errors import DeviceError
from tests.audio.tones import pcm, share_of_tone, tone, written
from tests.sound_daemon import SoundDaemon


@pytest.fixture
def loudspeaker(sound_server: SoundDaemon) -> str:
    """The default output; the id of what hears it."""
    sound_server.add_microphone("speaker", "Loudspeaker")
    sound_server.control("set-default-sink", "speaker")
    return "speaker.monitor"


async def test_what_was_said_is_heard_again(
    sound_server: SoundDaemon, loudspeaker: str, tmp_path: Path
) -> None:
    sound_server.play(written(tmp_path / "tone.wav", tone(700, 30)), latency_ms=300)
    recorded = await record_voice(seconds=1.5)
    assert len(recorded) == 2 * 24_000
    assert share_of_tone(recorded[-32_000:], 700) > 0.9

    ring = AudioRing()
    async with Capture(ring, find_microphone(loudspeaker)):
        await _until_longer(ring, 0)
        await play_voice(pcm(tone(700, 1.5)))
        await _until_longer(ring, ring.end + 4_000)
    heard = ring.read(0, ring.end).pcm
    assert share_of_tone(heard, 700) > 0.9
    loud = np.flatnonzero(np.abs(np.frombuffer(heard, "<i2")) > 1_000)
    assert loud[-1] - loud[0] == pytest.approx(24_000, abs=320)


async def test_a_recording_that_is_given_up_lets_the_microphone_go(
    sound_server: SoundDaemon,
) -> None:
    recording = asyncio.create_task(record_voice(seconds=30))
    await _until_listed(sound_server, "source-outputs")
    recording.cancel()
    with pytest.raises(asyncio.CancelledError):
        await recording

    async with asyncio.timeout(10):  # one that is still opening is ended when it has opened
        while sound_server.control("list", "short", "source-outputs"):  # noqa: ASYNC110 - another process's
            await asyncio.sleep(0.01)


async def test_playing_that_is_given_up_falls_silent(
    sound_server: SoundDaemon, loudspeaker: str
) -> None:
    del loudspeaker
    playing = asyncio.create_task(play_voice(pcm(tone(700, 30))))
    await _until_listed(sound_server, "sink-inputs")
    playing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await playing

    assert sound_server.control("list", "short", "sink-inputs") == ""


async def test_playing_that_is_given_up_at_once_leaves_nothing_open(
    sound_server: SoundDaemon, loudspeaker: str
) -> None:
    del loudspeaker
    playing = asyncio.create_task(play_voice(pcm(tone(700, 30))))
    await asyncio.sleep(0)
    playing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await playing

    assert sound_server.control("list", "short", "sink-inputs") == ""


async def test_without_an_output_that_is_said(sound_server: SoundDaemon) -> None:
    sound_server.stop()
    sound_server.start()

    with pytest.raises(DeviceError, match="Nothing to play sound on was found"):
        await play_voice(pcm(tone(700, 1)))


async def test_without_a_sound_server_that_is_said(sound_server: SoundDaemon) -> None:
    sound_server.stop()

    with pytest.raises(DeviceError, match="Nothing to play sound on was found"):
        await play_voice(pcm(tone(700, 1)))


async def test_an_output_that_takes_no_sound_is_told(
    sound_server: SoundDaemon, loudspeaker: str
) -> None:
    sound_server.control("suspend-sink", loudspeaker.removesuffix(".monitor"), "1")

    with pytest.raises(DeviceError, match="The output takes no sound"):
        await play_voice(pcm(tone(700, 0.1)))


async def test_a_microphone_that_sends_nothing_is_told(sound_server: SoundDaemon) -> None:
    sound_server.add_real_source("mute", "Mute microphone")

    with pytest.raises(DeviceError, match="The microphone sends no sound"):
        await record_voice("mute", seconds=0.1)


async def test_nothing_recorded_is_played_at_once(
    sound_server: SoundDaemon, loudspeaker: str
) -> None:
    del sound_server, loudspeaker
    await asyncio.wait_for(play_voice(b""), timeout=3)


async def _until_longer(ring: AudioRing, samples: int) -> None:
    async with asyncio.timeout(10):
        while ring.end <= samples:  # noqa: ASYNC110 - a thread writes the ring
            await asyncio.sleep(0.01)


async def _until_listed(daemon: SoundDaemon, kind: str) -> None:
    async with asyncio.timeout(10):
        while not daemon.control("list", "short", kind):  # noqa: ASYNC110 - another process's
            await asyncio.sleep(0.01)
