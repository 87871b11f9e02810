"""Every way in which a stream can die is noticed, and no living one is given up."""

import asyncio
import contextlib
import gc
import threading
from collections.abc import Iterator
from concurrent import futures
from pathlib import Path

import grpc
import pytest
from riva.client.proto import health_pb2, health_pb2_grpc, riva_asr_pb2_grpc

from captioner.domain.endpoint import Tls
from captioner.domain.errors import Refused, Unavailable
from captioner.riva.channel import Target
from tests.certificates import CertificateFiles, authority
from tests.fakes import until
from tests.links.faulty_link import FaultyLink
from tests.links.marked_server import Harm
from tests.links.server_process import marked_server
from tests.riva.live_client import (
    Listening,
    at_once,
    heard,
    in_real_time,
    loud,
    recognizer,
    until_connections,
)
from tests.riva.reticent import Reticent
from tests.riva_server import MarkedServicer, serving

TALK = loud(range(1, 39), start_ms=300, length_ms=10_000)
"""Someone talks for nearly all of ten seconds."""

QUIET = bytes(64_000)

CA = authority()


@pytest.fixture
def tls_files(tmp_path: Path) -> CertificateFiles:
    files = CertificateFiles(tmp_path)
    files.write("ca.pem", CA.pem)
    server = CA.issue("server", "127.0.0.1")
    files.write("server.pem", server.pem)
    files.write("server.key", server.key_pem())
    return files


@pytest.mark.parametrize("has_health", [True, False])
async def test_a_frozen_server_is_noticed(has_health: bool) -> None:  # noqa: FBT001
    """With a health service or without: it answers in either case, as long as it can."""
    options = ["--health"] if has_health else []
    with marked_server(*options) as server:
        stream = Listening(recognizer(Target(server.address)), in_real_time(TALK))
        await stream.until_words()
        await asyncio.sleep(0.5)  # the first check is answered meanwhile
        server.freeze()
        error = await stream.error()
    assert "does not answer" in str(error)
    assert isinstance(error, Unavailable)


async def test_a_frozen_server_behind_tls_is_noticed(tls_files: CertificateFiles) -> None:
    where = tls_files.directory
    options = ["--tls-cert", str(where / "server.pem"), "--tls-key", str(where / "server.key")]
    with marked_server(*options) as server:
        target = Target(server.address, tls=Tls(root_cert=where / "ca.pem"))
        stream = Listening(recognizer(target), in_real_time(TALK))
        await stream.until_words()
        await asyncio.sleep(0.5)
        server.freeze()
        assert "does not answer" in str(await stream.error())


async def test_a_server_that_freezes_while_nobody_speaks_is_noticed() -> None:
    with marked_server() as server:
        stream = Listening(recognizer(Target(server.address)), in_real_time(QUIET))
        await asyncio.sleep(0.7)
        server.freeze()
        assert "does not answer" in str(await stream.error())


async def test_a_server_that_freezes_after_the_last_audio_is_noticed() -> None:
    """It has answered everything, and owes nothing but the end."""
    with marked_server("--last-answer-ms", "60000") as server:
        by = recognizer(Target(server.address))
        before = Listening(by, in_real_time(TALK))
        await before.until_words()
        await asyncio.sleep(0.5)
        await before.leave()
        stream = Listening(by, at_once(TALK))
        await until(lambda: bool(stream.heard) and stream.heard[-1].audio_end_ms == 10_000)
        server.freeze()
        async with asyncio.timeout(8):  # gRPC's own ping would take 12 s
            assert "does not answer" in str(await stream.error())


async def test_a_black_hole_is_noticed() -> None:
    """Nothing comes back, and the system takes what is sent: only the check can tell."""
    with marked_server() as server, FaultyLink(server.address) as link:
        stream = Listening(recognizer(Target(link.address)), in_real_time(TALK))
        await stream.until_words()
        await asyncio.sleep(0.5)
        link.hold()
        assert "does not answer" in str(await stream.error())


async def test_a_server_that_stops_answering_is_given_up() -> None:
    with marked_server() as server:
        stream = Listening(recognizer(Target(server.address)), in_real_time(TALK))
        await stream.until_words()
        server.tell(Harm.SILENT)
        assert "has stopped answering" in str(await stream.error())


@contextlib.contextmanager
def serving_with_health(
    servicer: MarkedServicer, health: health_pb2_grpc.HealthServicer
) -> Iterator[str]:
    server = grpc.server(futures.ThreadPoolExecutor(8))
    riva_asr_pb2_grpc.add_RivaSpeechRecognitionServicer_to_server(servicer, server)
    health_pb2_grpc.add_HealthServicer_to_server(health, server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop(grace=None).wait()


class HangingHealth(health_pb2_grpc.HealthServicer):  # type: ignore[misc]  # untyped
    """Takes checks and never answers."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.freed = threading.Event()

    def Check(  # noqa: N802 - the protocol's name
        self, request: health_pb2.HealthCheckRequest, context: grpc.ServicerContext
    ) -> health_pb2.HealthCheckResponse:
        del request, context
        self.asked.set()
        self.freed.wait()
        return health_pb2.HealthCheckResponse()


class RefusingHealth(health_pb2_grpc.HealthServicer):  # type: ignore[misc]  # untyped
    def __init__(self, code: grpc.StatusCode) -> None:
        self.code = code
        self.asked = 0

    def Check(  # noqa: N802 - the protocol's name
        self, request: health_pb2.HealthCheckRequest, context: grpc.ServicerContext
    ) -> health_pb2.HealthCheckResponse:
        del request
        self.asked += 1
        context.abort(self.code, "not for you")


async def test_a_server_that_is_silent_in_a_quiet_room_is_kept() -> None:
    with serving(Reticent()) as address:
        stream = Listening(recognizer(Target(address)), in_real_time(QUIET))
        await asyncio.sleep(6.5)
        assert not stream.task.done()
        await stream.leave()


@pytest.mark.parametrize(
    "code",
    [grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.UNIMPLEMENTED, grpc.StatusCode.UNAVAILABLE],
)
async def test_a_check_that_is_refused_proves_that_the_server_is_there(
    code: grpc.StatusCode,
) -> None:
    health = RefusingHealth(code)
    with serving_with_health(Reticent(), health) as address:
        stream = Listening(recognizer(Target(address)), in_real_time(QUIET))
        await asyncio.sleep(3.5)
        assert not stream.task.done()
        assert health.asked
        await stream.leave()


async def test_checks_that_were_never_answered_prove_nothing() -> None:
    health = HangingHealth()
    with serving_with_health(Reticent(), health) as address:
        stream = Listening(recognizer(Target(address)), in_real_time(QUIET))
        await asyncio.sleep(3.5)
        health.freed.set()
        assert not stream.task.done()
        assert health.asked.is_set()
        await stream.leave()


async def test_a_check_carries_the_key() -> None:
    """NVIDIA's cloud finds the server by the metadata, and asks everybody for the key."""
    carried: list[dict[str, str]] = []

    class Noting(RefusingHealth):
        def Check(  # noqa: N802 - the protocol's name
            self, request: health_pb2.HealthCheckRequest, context: grpc.ServicerContext
        ) -> health_pb2.HealthCheckResponse:
            carried.append({str(k): str(v) for k, v in context.invocation_metadata()})
            return super().Check(request, context)

    with serving_with_health(MarkedServicer(), Noting(grpc.StatusCode.NOT_FOUND)) as address:
        target = Target(address, bearer="abc", metadata=(("function-id", "f-1"),))
        stream = Listening(recognizer(target), in_real_time(QUIET))
        await until(lambda: bool(carried))
        await stream.leave()
    assert carried[0]["authorization"] == "Bearer abc"
    assert carried[0]["function-id"] == "f-1"


async def test_a_loop_that_stands_still_kills_no_stream() -> None:
    with marked_server() as server:
        stream = Listening(recognizer(Target(server.address)), in_real_time(TALK))
        await stream.until_words()
        for _ in range(2):
            threading.Event().wait(2.5)  # blocks the loop, as a frozen screen does
            await asyncio.sleep(0.5)
        assert not stream.task.done()
        await stream.leave()


@pytest.mark.parametrize("harm", [Harm.IDLE_LIMIT, Harm.BUSY, Harm.BROKEN, Harm.END])
async def test_what_a_server_breaks_off_is_worth_another_try(harm: Harm) -> None:
    said = {
        Harm.IDLE_LIMIT: "heard nothing for a while",
        Harm.BUSY: "no room for more captions",
        Harm.BROKEN: "Triton model failed",
        Harm.END: "ended the stream",
    }
    with marked_server() as server:
        stream = Listening(recognizer(Target(server.address)), in_real_time(TALK))
        await stream.until_words()
        server.tell(harm)
        error = await stream.error()
    assert isinstance(error, Unavailable)
    assert said[harm] in str(error)


async def test_a_server_that_was_restarted_with_another_model_is_tried_again_at_first() -> None:
    with marked_server("--language", "en-US") as server:
        by = recognizer(Target(server.address))
        assert (await heard(by, at_once(TALK)))[-1].text
        server.kill()
        server.start("--language", "de-DE")
        with pytest.raises(Unavailable, match=r"has changed.*Choose another language or model"):
            await heard(by, at_once(TALK))
        with pytest.raises(Refused, match="Choose another language or model"):
            await heard(recognizer(Target(server.address)), at_once(TALK))


@pytest.mark.parametrize("ending", ["kill", "stop"])
async def test_a_server_that_goes_is_noticed(ending: str) -> None:
    with marked_server() as server:
        stream = Listening(recognizer(Target(server.address)), in_real_time(TALK))
        await stream.until_words()
        server.kill() if ending == "kill" else server.stop()
        assert isinstance(await stream.error(), Unavailable)


async def test_a_connection_of_the_greatest_age_is_worth_another_try() -> None:
    with marked_server("--max-age-ms", "500") as server:
        stream = Listening(recognizer(Target(server.address)), in_real_time(TALK))
        assert isinstance(await stream.error(), Unavailable)
        assert any(each.text for each in stream.heard)


async def test_a_stream_that_is_left_leaves_no_task_behind() -> None:
    with serving(Reticent()) as address:
        stream = Listening(recognizer(Target(address)), in_real_time(QUIET))
        await asyncio.sleep(1.5)
        await stream.leave()
    names = {task.get_name() for task in asyncio.all_tasks()}
    assert not names & {"riva-upload", "riva-watch", "riva-check"}


async def test_who_cancels_the_stream_is_not_told_of_a_death() -> None:
    with marked_server() as server:
        stream = Listening(recognizer(Target(server.address)), in_real_time(TALK))
        await stream.until_words()
        stream.task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await stream.task


@pytest.fixture
def _no_collection() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("_no_collection")
@pytest.mark.parametrize("harm", [Harm.NONE, Harm.BUSY, Harm.BROKEN, Harm.IDLE_LIMIT, Harm.END])
async def test_a_stream_leaves_no_connection_to_the_garbage_collector(harm: Harm) -> None:
    with marked_server() as server:
        server.tell(harm, for_all=True)
        with contextlib.suppress(Unavailable):
            await heard(recognizer(Target(server.address)), at_once(TALK))
        await until_connections(server.address, 0)
