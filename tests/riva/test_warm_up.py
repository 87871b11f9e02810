"""A server is made ready before it is needed, and found out if it is not ready."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import grpc
import pytest
from riva.client.proto.riva_asr_pb2 import StreamingRecognizeRequest, StreamingRecognizeResponse

from captioner.domain.endpoint import Tls
from captioner.domain.errors import Refused, Unavailable
from captioner.riva.channel import Target, open_channel
from captioner.riva.client import RivaRecognizer
from captioner.riva.warm_channel import WarmChannel
from tests.links.faulty_link import FaultyLink
from tests.links.marked_server import Harm
from tests.links.server_process import marked_server
from tests.riva.live_client import (
    Listening,
    at_once,
    connections_to,
    heard,
    in_real_time,
    loud,
    recognizer,
    until_connections,
)
from tests.riva_server import ListedModel, MarkedServicer, serving
from tests.toy_servers import free_port

TALK = loud(range(1, 4), start_ms=300, length_ms=2_000)
WORDS = "w10001 w10002 w10003"


async def finals(by: RivaRecognizer) -> str:
    said = await heard(by, at_once(TALK))
    return " ".join(each.text for each in said if each.is_final)


async def test_a_second_of_silence_goes_through_the_model() -> None:
    servicer = MarkedServicer()
    with serving(servicer) as address:
        by = recognizer(Target(address))
        await by.warm_up()
        assert sum(servicer.chunk_bytes) == 32_000
        assert servicer.ended.is_set()
        await by.close()


async def test_the_next_stream_goes_over_the_connection_that_is_open() -> None:
    with marked_server() as server, FaultyLink(server.address) as link:
        by = recognizer(Target(link.address))
        await by.warm_up()
        link.refuse()  # no other connection comes about
        assert connections_to(link.address) == 1
        assert await finals(by) == WORDS
        await until_connections(link.address, 0)


async def test_another_target_gets_a_connection_of_its_own() -> None:
    first, second = MarkedServicer(), MarkedServicer()
    with serving(first) as one, serving(second) as other:
        targets = iter([Target(one), Target(other)])

        async def dial() -> Target:
            return next(targets)

        by = RivaRecognizer("Riva", dial)
        await by.warm_up()
        assert await finals(by) == WORDS
        assert (len(first.configs), len(second.configs)) == (1, 1)
        await by.close()
        await until_connections(one, 0)


async def test_warming_up_again_leaves_one_connection() -> None:
    with serving(MarkedServicer()) as address:
        by = recognizer(Target(address))
        for _ in range(3):
            await by.warm_up()
        await until_connections(address, 1)
        await by.close()
        await until_connections(address, 0)


async def test_a_server_that_died_since_is_reached_anew() -> None:
    with marked_server() as server:
        by = recognizer(Target(server.address))
        await by.warm_up()
        server.kill()
        server.start()
        assert await finals(by) == WORDS


async def test_warming_up_beside_a_stream_does_it_no_harm() -> None:
    with serving(MarkedServicer()) as address:
        by = recognizer(Target(address))
        stream = Listening(by, in_real_time(TALK))
        await stream.until_words()
        await by.warm_up()
        assert not stream.task.done()
        await stream.leave()
        await by.close()


async def test_a_server_that_is_not_there_is_unavailable() -> None:
    with pytest.raises(Unavailable, match="Nothing answers"):
        await recognizer(Target(f"127.0.0.1:{free_port()}")).warm_up()


async def test_a_server_without_the_model_refuses() -> None:
    with (
        serving(MarkedServicer(models=[ListedModel("m", "de-DE")])) as address,
        pytest.raises(Refused, match="Choose another language or model"),
    ):
        await recognizer(Target(address)).warm_up()


async def test_a_server_with_the_wrong_files_refuses(tmp_path: Path) -> None:
    missing = Tls(root_cert=tmp_path / "ca.pem")
    with pytest.raises(Refused, match="does not exist"):
        await recognizer(Target("riva:1", tls=missing)).warm_up()


@pytest.mark.parametrize("harm", [Harm.BUSY, Harm.BROKEN, Harm.HANG])
async def test_a_server_that_cannot_caption_now_does_not_pass(harm: Harm) -> None:
    with marked_server() as server:
        server.tell(harm, for_all=True)
        by = recognizer(Target(server.address))
        with pytest.raises(Unavailable):
            await by.warm_up()
        await until_connections(server.address, 0)


async def test_a_frozen_server_does_not_pass() -> None:
    with marked_server() as server:
        server.freeze()
        with pytest.raises(Unavailable, match="does not answer"):
            await recognizer(Target(server.address)).warm_up()


async def test_a_cancelled_warm_up_leaves_nothing_behind() -> None:
    reached, freed = threading.Event(), threading.Event()

    class Stuck(MarkedServicer):
        def StreamingRecognize(  # noqa: N802 - Riva's name
            self,
            request_iterator: Iterator[StreamingRecognizeRequest],
            context: grpc.ServicerContext,
        ) -> Iterator[StreamingRecognizeResponse]:
            reached.set()
            freed.wait()
            yield from super().StreamingRecognize(request_iterator, context)

    with serving(Stuck()) as address:
        warming = asyncio.create_task(recognizer(Target(address)).warm_up())
        await asyncio.to_thread(reached.wait)
        warming.cancel()
        with pytest.raises(asyncio.CancelledError):
            await warming
        freed.set()
        await until_connections(address, 0)


async def test_a_connection_that_is_not_used_is_closed_after_a_while() -> None:
    with serving(MarkedServicer()) as address:
        target, warm = Target(address), WarmChannel(fresh_s=0.3)
        channel = await open_channel(target)
        await channel.channel_ready()
        warm.keep(channel, target)
        await until_connections(address, 0)
        assert warm.take(target) is None
        await warm.close()


async def test_a_connection_from_before_the_computer_slept_is_not_used() -> None:
    """Timers stand still in its sleep; the wall clock tells."""
    with serving(MarkedServicer()) as address:
        target, warm = Target(address), WarmChannel(fresh_s=0.0)
        channel = await open_channel(target)
        await channel.channel_ready()
        warm.keep(channel, target)
        assert warm.take(target) is None
        await warm.close()
        await until_connections(address, 0)
