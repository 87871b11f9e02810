"""A session over real gRPC: it changes servers, and finds a chunk for a slow link."""

import asyncio
import itertools
import time

from captioner.clock import SystemClock
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.session.session import CaptionSession
from tests.fakes import MemoryAudio, RecordingObserver, until
from tests.marked_speech import sentence, speech
from tests.riva_server import MarkedServicer, serving
from tests.session.live_audio import LiveAudio
from tests.slow_link import Link, linked


def recognizer(name: str, address: str) -> RivaRecognizer:
    async def dial() -> Target:
        return Target(address)

    return RivaRecognizer(name, dial)


async def test_one_server_follows_another_without_losing_a_word() -> None:
    spoken = [*sentence(1, 4, start_ms=200), *sentence(5, 8, start_ms=1_800)]
    first, second = MarkedServicer(), MarkedServicer()
    seen = RecordingObserver()
    clock = SystemClock()
    source = LiveAudio(speech(spoken, length_ms=4_500), clock)
    with serving(first) as one, serving(second) as other:
        session = CaptionSession(source, recognizer("one", one), clock, observers=[seen])
        running = asyncio.create_task(session.run())
        async with asyncio.timeout(10):
            while not seen.segments:  # noqa: ASYNC110 - the server's thread wakes nobody here
                await asyncio.sleep(0.01)
        session.use_recognizers([recognizer("other", other)])
        await running

        assert seen.committed_words == [word.text for word in spoken]
        names = [name for name, _ in itertools.groupby(c.recognizer for c in seen.connections)]
        assert names == ["one", "other"]
        assert first.ended.wait(5)  # it was ended in peace, not broken off


async def test_a_server_on_another_machine_can_be_left_while_its_link_is_dead() -> None:
    """Nothing of what it was sent comes back, so all of it is heard again."""
    spoken = sentence(1, 8, start_ms=200)
    seen = RecordingObserver()
    source = MemoryAudio(speech(spoken, length_ms=3_000))
    with serving(MarkedServicer()) as one, serving(MarkedServicer()) as other:
        async with linked(one, Link(delay_ms=60_000)) as far:
            session = CaptionSession(
                source, recognizer("one", far), SystemClock(), observers=[seen]
            )
            running = asyncio.create_task(session.run())
            await until(lambda: bool(seen.connections))
            session.use_recognizers([recognizer("other", other)])
            began_s = time.monotonic()
            await running

    assert time.monotonic() - began_s < 10
    assert seen.committed_words == [word.text for word in spoken]


async def test_on_a_slow_link_an_adaptive_chunk_grows() -> None:
    spoken = sentence(1, 160, start_ms=0)  # a server that says nothing is not late
    source = LiveAudio(speech(spoken, length_ms=40_000), SystemClock())
    with serving(MarkedServicer()) as address:
        async with linked(address, Link(packet_ms=45)) as slow:
            session = CaptionSession(
                source, recognizer("slow", slow), SystemClock(), observers=[], chunk_ms=None
            )
            assert session.chunk_ms == 40
            running = asyncio.create_task(session.run())
            async with asyncio.timeout(30):
                while session.chunk_ms == 40:  # noqa: ASYNC110 - nothing tells of it
                    await asyncio.sleep(0.05)
            assert session.chunk_ms > 40
            session.set_chunk_ms(100)
            assert session.chunk_ms == 100
            running.cancel()
            await asyncio.wait({running})
