"""A real microphone of a real sound server fills the ring."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from captioner.audio.capture import Capture, block_ms_for, format_for
from captioner.audio.devices import Microphone, find_microphone
from captioner.audio.portaudio import InputDevice, StreamFormat
from captioner.audio.ring import SAMPLE_NS, AudioRing
from captioner.domain.audio import RATE_HZ
from captioner.domain.errors import DeviceError
from captioner.session.chunking import STEPS_MS
from tests.sound_daemon import SoundDaemon


def signal(seed: int) -> npt.NDArray[np.float64]:
    """A second of noise below 4 kHz with a rhythm like speech; each seed's is another."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(RATE_HZ))
    spectrum[4_000:] = 0
    noise = np.fft.irfft(spectrum)
    rhythm = 1 + np.sin(2 * np.pi * 3 * np.arange(RATE_HZ) / RATE_HZ)
    loudest: npt.NDArray[np.float64] = 0.8 * noise * rhythm / np.abs(noise * rhythm).max()
    return loudest


def written(folder: Path, seed: int) -> Path:
    path = folder / f"{seed}.wav"
    soundfile.write(path, signal(seed), RATE_HZ)
    return path


def likeness(ring: AudioRing, seed: int) -> float:
    """Best normalised cross-correlation of the signal with any second in the ring."""
    pcm = ring.read(ring.start, ring.end - ring.start).pcm
    heard = np.frombuffer(pcm, "<i2").astype(float)
    wanted = signal(seed)
    size = len(heard) + len(wanted)
    products = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(wanted, size)), size)
    at = int(np.argmax(products[: len(heard) - len(wanted)]))
    second = heard[at : at + len(wanted)]
    return float(products[at] / (np.linalg.norm(second) * np.linalg.norm(wanted)))


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110 - what is awaited happens on a thread that wakes nobody
            await asyncio.sleep(0.01)


async def heard_while_playing(ring: AudioRing, daemon: SoundDaemon, sound: Path, sink: str) -> None:
    """Play once the capture flows, and listen a little longer."""
    await until(lambda: ring.end > 0)
    player = daemon.play(sound, sink=sink, latency_ms=300)
    assert await asyncio.to_thread(player.wait, 10) == 0
    ended = ring.end
    await until(lambda: ring.end >= ended + RATE_HZ // 2)


async def test_what_is_played_into_the_default_microphone_is_captured(
    sound_server: SoundDaemon, tmp_path: Path
) -> None:
    ring = AudioRing()
    async with Capture(ring) as capture:
        await heard_while_playing(ring, sound_server, written(tmp_path, 1), "mic_feed")

        assert likeness(ring, 1) > 0.95
        assert capture.failure is None


async def test_of_two_microphones_the_chosen_one_is_heard(
    sound_server: SoundDaemon, tmp_path: Path
) -> None:
    sound_server.add_microphone("other", "Other microphone")
    sound_server.play(written(tmp_path, 2), sink="mic_feed")
    ring = AudioRing()
    async with Capture(ring, find_microphone("Other microphone")):
        await heard_while_playing(ring, sound_server, written(tmp_path, 1), "other")

    assert likeness(ring, 1) > 0.95
    assert likeness(ring, 2) < 0.3


async def test_choosing_a_microphone_leaves_the_environment_as_it_was(
    sound_server: SoundDaemon,
) -> None:
    del sound_server
    before = dict(os.environ)
    async with Capture(AudioRing(), find_microphone("mic_feed.monitor")):
        assert dict(os.environ) == before


async def test_the_newest_sample_was_captured_just_now(sound_server: SoundDaemon) -> None:
    del sound_server
    ring = AudioRing()
    async with Capture(ring):
        await until(lambda: ring.end > RATE_HZ // 2)
        age_ms = (time.monotonic_ns() - ring.captured_ns(ring.end)) / 1e6

    assert 0 <= age_ms < 200


async def test_nothing_is_captured_after_the_close(sound_server: SoundDaemon) -> None:
    ring = AudioRing()
    async with Capture(ring) as capture:
        await until(lambda: ring.end > 0)
    end = ring.end

    assert sound_server.control("list", "short", "source-outputs") == ""
    assert (ring.end, capture.failure) == (end, None)


async def test_a_ring_can_be_filled_by_one_capture_after_the_other(
    sound_server: SoundDaemon,
) -> None:
    del sound_server
    ring = AudioRing()
    async with Capture(ring):
        await until(lambda: ring.end > 0)
    end = ring.end
    async with Capture(ring):
        await until(lambda: ring.end > end)


async def test_between_two_captures_lies_silence_for_the_time_between_them(
    sound_server: SoundDaemon,
) -> None:
    del sound_server
    ring = AudioRing()
    async with Capture(ring) as first:
        await until(lambda: ring.end > 0)
    end, end_ns = ring.end, ring.captured_ns(ring.end)
    await asyncio.sleep(0.5)
    async with Capture(ring, asleep_ns=10_000_000_000) as second:
        await until(lambda: second.began_at is not None)

    assert first.began_at == 0
    assert second.began_at is not None
    between_ns = ring.captured_ns(second.began_at + 1) - SAMPLE_NS - end_ns
    assert second.began_at - end == (between_ns + 10_000_000_000) // SAMPLE_NS
    assert not any(ring.read(end, second.began_at - end).pcm)


async def test_a_capture_that_was_left_writes_nothing(sound_server: SoundDaemon) -> None:
    del sound_server
    ring = AudioRing()
    async with Capture(ring) as capture:
        await until(lambda: ring.end > 0)
        capture.leave()
        await asyncio.sleep(0.05)
        end = ring.end
        await asyncio.sleep(0.2)

        assert ring.end == end


async def test_an_opening_that_is_given_up_leaves_no_stream(sound_server: SoundDaemon) -> None:
    ring = AudioRing()
    opening = asyncio.create_task(Capture(ring).open())
    await asyncio.sleep(0)
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    async with Capture(AudioRing()):  # opens after the other one is through
        pass

    await until(lambda: not sound_server.control("list", "short", "source-outputs"))


async def test_an_opening_that_is_given_up_when_it_is_through_leaves_no_stream(
    sound_server: SoundDaemon,
) -> None:
    capture = Capture(AudioRing())
    opening = asyncio.create_task(capture.open())
    await asyncio.sleep(0)
    while not sound_server.control("list", "short", "source-outputs"):
        pass  # nobody else runs on the loop meanwhile: the opening ends behind its back
    time.sleep(0.3)  # noqa: ASYNC251 - as above
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening

    await until(lambda: not sound_server.control("list", "short", "source-outputs"))


async def test_a_microphone_that_is_gone_is_named(sound_server: SoundDaemon) -> None:
    del sound_server
    gone = Microphone("alsa_input.usb", "Headset of Ada", is_default=False, is_routed=True)

    with pytest.raises(DeviceError, match="The microphone Headset of Ada is not there any more"):
        await Capture(AudioRing(), gone).open()


async def test_without_a_sound_server_nothing_reaches_the_terminal(
    sound_server: SoundDaemon, capfd: pytest.CaptureFixture[str]
) -> None:
    sound_server.stop()

    with pytest.raises(DeviceError, match="no sound server runs"):
        await Capture(AudioRing()).open()
    assert capfd.readouterr().err == ""


async def test_a_sound_server_that_dies_is_noticed(sound_server: SoundDaemon) -> None:
    ring = AudioRing()
    async with Capture(ring) as capture:
        await until(lambda: ring.end > 0)
        sound_server.stop()
        await until(lambda: capture.failure)

        assert isinstance(capture.failure, DeviceError)
        assert "has gone, or the sound server was stopped" in str(capture.failure)


async def test_a_restarted_sound_server_can_be_captured_again(sound_server: SoundDaemon) -> None:
    ring = AudioRing()
    async with Capture(ring) as capture:
        # PortAudio 19.6 spins for ever if the server dies before the first block.
        await until(lambda: ring.end > 0)
        sound_server.stop()
        await until(lambda: capture.failure)
    sound_server.start()
    sound_server.add_microphone("mic_feed", "Test microphone")
    end = ring.end
    async with Capture(ring):
        await until(lambda: ring.end > end)


class BrokenRing(AudioRing):
    def write(self, pcm: bytes | memoryview, *, captured_ns: int) -> None:
        raise MemoryError(len(pcm), captured_ns)


async def test_a_failure_in_the_callback_is_kept_for_the_owner(sound_server: SoundDaemon) -> None:
    del sound_server
    async with Capture(BrokenRing()) as capture:
        await until(lambda: capture.failure)

        assert isinstance(capture.failure, MemoryError)


def input_device(host: str, *, rate_hz: float = 44_100, channels: int = 32) -> InputDevice:
    return InputDevice(0, "mic", host, is_default=True, rate_hz=rate_hz, channels=channels)


@pytest.mark.parametrize("host", ["Core Audio", "Windows WASAPI"])
def test_a_system_that_converts_well_is_asked_for_16_khz_mono(host: str) -> None:
    stream_format = format_for(input_device(host), is_routed=False)

    assert (stream_format.rate_hz, stream_format.channels) == (16_000, 1)


def test_bare_alsa_is_asked_for_what_the_device_speaks() -> None:
    assert format_for(input_device("ALSA"), is_routed=False) == StreamFormat(44_100, 2, 1764)
    mono = input_device("ALSA", rate_hz=48_000, channels=1)
    assert format_for(mono, is_routed=False) == StreamFormat(48_000, 1, 1920)


@pytest.mark.parametrize("chunk_ms", [None, 20, 40, 60, 80, 100, 120, 160, 200])
def test_a_block_divides_the_chunk(chunk_ms: int | None) -> None:
    block_ms = block_ms_for(chunk_ms)

    assert all(chunk % block_ms == 0 for chunk in ([chunk_ms] if chunk_ms else STEPS_MS))


def test_a_block_is_no_shorter_than_it_must_be() -> None:
    assert [block_ms_for(chunk_ms) for chunk_ms in (None, 40, 60, 80, 50)] == [20, 40, 20, 40, 10]


@pytest.mark.parametrize("block_ms", [20, 40])
async def test_audio_comes_in_blocks_of_the_set_length(
    sound_server: SoundDaemon, block_ms: int
) -> None:
    del sound_server
    ring = AudioRing()
    async with Capture(ring, block_ms=block_ms):
        await until(lambda: ring.end > RATE_HZ // 2)

    assert ring.end % (16 * block_ms) == 0
    assert format_for(input_device("ALSA"), is_routed=True, block_ms=block_ms).block_frames == (
        16 * block_ms
    )


ALSA_ALONE = """
</usr/share/alsa/alsa.conf>
pcm.desk { type pulse; server "SERVER"; hint { show on description "Desk" } }
"""

CAPTURE_BY_PORTAUDIO = """
import asyncio, sys
from captioner.audio.capture import Capture
from captioner.audio.devices import find_microphone
from captioner.audio.ring import SAMPLE_NS, AudioRing

async def main():
    ring = AudioRing()
    async with Capture(ring, find_microphone("ALSA/desk")) as capture:
        print("open", flush=True)
        while ring.end < 16_000 * 3:
            await asyncio.sleep(0.01)
    sys.stdout.buffer.write(ring.read(0, ring.end).pcm)

asyncio.run(main())
"""


def test_without_a_sound_server_the_device_is_converted_here(
    sound_daemon: SoundDaemon, tmp_path: Path
) -> None:
    """ALSA's own device of 44.1 kHz stereo; that it is a sound server's, only this test knows."""
    config = tmp_path / "alsa.conf"
    config.write_text(ALSA_ALONE.replace("SERVER", sound_daemon.variables["PULSE_SERVER"]))
    nowhere = {"PULSE_SERVER": f"unix:{tmp_path / 'nobody'}", "ALSA_CONFIG_PATH": str(config)}
    program = [sys.executable, "-c", CAPTURE_BY_PORTAUDIO]
    with subprocess.Popen(
        program, env=sound_daemon.environ | nowhere, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        sound_daemon.play(written(tmp_path, 1), latency_ms=300)
        pcm = process.stdout.read()
    ring = AudioRing()
    for at in range(0, len(pcm), RATE_HZ):
        ring.write(pcm[at : at + RATE_HZ], captured_ns=0)

    assert likeness(ring, 1) > 0.95
