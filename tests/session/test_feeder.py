"""Audio goes out in chunks, as soon as it is there."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.domain.audio import AudioChunk
from captioner.session.chunking import ChunkSize
from captioner.session.feeder import Feeder
from tests.fakes import FakeClock, MemoryAudio
from tests.session.live_audio import LiveAudio


async def all_chunks(feeder: Feeder) -> list[AudioChunk]:
    return [chunk async for chunk in feeder.chunks()]


@given(st.binary(max_size=30_000), st.integers(0, 2000))
@settings(deadline=None)
def test_all_audio_goes_out_once_and_in_order(pcm: bytes, start: int) -> None:
    pcm = pcm[: len(pcm) // 2 * 2]
    start = min(start, len(pcm) // 2)
    feeder = Feeder(MemoryAudio(pcm), FakeClock(), start=start)
    chunks = asyncio.run(all_chunks(feeder))
    assert b"".join(chunk.pcm for chunk in chunks) == pcm[start * 2 :]


async def test_live_audio_goes_out_in_chunks_of_the_set_length() -> None:
    source = MemoryAudio(bytes(2 * 640 * 3 + 100), is_finished=False)
    feeder = Feeder(source, FakeClock(), start=640 * 2)
    chunks = feeder.chunks()
    assert (await anext(chunks)).samples == 640
    await chunks.aclose()


async def test_a_backlog_goes_out_in_larger_chunks() -> None:
    feeder = Feeder(MemoryAudio(bytes(2 * 16_000)), FakeClock(), start=0)
    sizes = [chunk.samples for chunk in await all_chunks(feeder)]
    assert sizes == [3200, 3200, 3200, 3200, 3200]


async def test_the_rest_goes_out_when_the_feeder_is_finished() -> None:
    source = MemoryAudio(bytes(2 * 700), is_finished=False)
    feeder = Feeder(source, FakeClock(), start=0)
    feeder.finish()
    source.append(bytes(2000))
    assert sum(chunk.samples for chunk in await all_chunks(feeder)) == 700
    assert feeder.ended_ns is not None


async def test_a_chunk_is_looked_for_when_it_is_due_and_not_before() -> None:
    clock = FakeClock()
    looks = 0

    class Live(MemoryAudio):
        """40 ms of audio arrive each 40 ms."""

        @property
        def end(self) -> int:
            nonlocal looks
            looks += 1
            return (clock.now_ns() - 1_000_000_000) // 40_000_000 * 640

        def captured_ns(self, position: int) -> int:
            return 1_000_000_000 + position * 62_500

        def read(self, start: int, samples: int) -> AudioChunk:
            return AudioChunk(start, bytes(samples * 2))

    feeder = Feeder(Live(b"", is_finished=False), clock, start=0)
    chunks = feeder.chunks()
    for _ in range(100):
        await anext(chunks)
    await chunks.aclose()
    assert looks < 100 * 6


async def test_a_microphone_that_has_only_just_been_opened_is_waited_for() -> None:
    source = MemoryAudio(b"", is_finished=False)
    feeder = Feeder(source, FakeClock(), start=0)
    first = asyncio.create_task(anext(feeder.chunks()))
    for _ in range(100):
        await asyncio.sleep(0)
    source.append(bytes(2 * 640))
    assert (await first).samples == 640


async def test_sent_stamps_are_those_of_the_chunk_that_holds_the_sample() -> None:
    clock = FakeClock()
    feeder = Feeder(MemoryAudio(bytes(2 * 9600)), clock, start=0)
    chunks = feeder.chunks()
    await anext(chunks)
    first_ns = clock.now_ns()
    clock.advance(50)
    await anext(chunks)
    await chunks.aclose()
    assert feeder.sent_ns(1) == feeder.sent_ns(3200) == first_ns
    assert feeder.sent_ns(3201) == first_ns + 50_000_000


async def test_a_change_of_the_size_holds_from_the_next_chunk_on() -> None:
    size = ChunkSize(40)
    source = MemoryAudio(bytes(2 * 2 * 640), is_finished=False)
    chunks = Feeder(source, FakeClock(), start=0, size=size).chunks()
    assert (await anext(chunks)).samples == 2 * 640  # both were there already
    size.choose(20)
    source.append(bytes(2 * 320))
    assert (await anext(chunks)).samples == 320
    await chunks.aclose()


async def test_a_feeder_can_be_finished_where_it_stands() -> None:
    feeder = Feeder(MemoryAudio(bytes(2 * 16_000)), FakeClock(), start=0)
    chunks = feeder.chunks()
    first = await anext(chunks)
    feeder.finish(feeder.position)
    assert [chunk async for chunk in chunks] == []
    assert feeder.position == first.end


async def test_a_reader_that_takes_its_time_makes_an_adaptive_chunk_grow() -> None:
    clock, size = FakeClock(), ChunkSize(None)
    feeder = Feeder(LiveAudio(bytes(2 * 16_000 * 20), clock), clock, start=0, size=size)
    async for _ in feeder.chunks():
        clock.advance(150)
    assert size.ms == 200


async def test_answers_to_audio_that_had_waited_already_are_not_called_late() -> None:
    clock, size = FakeClock(), ChunkSize(None)
    source = MemoryAudio(bytes(2 * 16_000 * 60))  # all of it is there: a replay
    feeder = Feeder(source, clock, start=0, size=size)
    async for chunk in feeder.chunks():
        clock.advance(10)
        feeder.answered(chunk.end // 16, clock.now_ns() + chunk.start * 1_000_000)
    assert size.ms == 40
