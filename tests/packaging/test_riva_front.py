"""The deployment kit's load balancer: real nginx, real TLS, recognisers of our own."""

import contextlib
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import grpc
import pytest
from riva.client.proto import health_pb2, health_pb2_grpc, riva_asr_pb2, riva_asr_pb2_grpc

from captioner.domain.endpoint import Tls
from captioner.domain.errors import Unavailable
from captioner.riva.channel import Target
from tests.certificates import Credential, authority
from tests.marked_speech import sentence, speech
from tests.packaging.riva_front import OpenStream, Variation, nginx, open_streams, running_front
from tests.packaging.riva_pair import Pair, certificate_files, channel_to, goes_on, refusal
from tests.riva.live_client import Listening as LiveStream
from tests.riva.live_client import at_once, heard, in_real_time, loud, recognizer
from tests.toy_servers import free_port

pytestmark = pytest.mark.skipif(nginx() is None, reason="nginx is not installed")

SPOKEN = [*sentence(1, 3, start_ms=300), *sentence(4, 2, start_ms=2000)]


@pytest.fixture(scope="module")
def ca() -> Credential:
    return authority()


@pytest.fixture
def pair() -> Iterator[Pair]:
    pair = Pair()
    for which in range(2):
        pair.start(which)
    yield pair
    for which in range(2):
        pair.kill(which)


def test_streams_spread_evenly_over_the_replicas(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with (
        running_front(tmp_path, ca, pair.addresses) as front,
        open_streams(front.target, 6),
    ):
        assert pair.streams == [3, 3]


def test_a_new_stream_goes_to_the_replica_with_the_fewest(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with running_front(tmp_path, ca, pair.addresses) as front, contextlib.ExitStack() as others:
        on_first: list[OpenStream] = []
        for _ in range(6):
            before = pair.streams[0]
            [stream] = others.enter_context(open_streams(front.target, 1))
            if pair.streams[0] > before:
                on_first.append(stream)
        for stream in on_first:
            stream.close()
        front.await_calls(len(on_first))
        others.enter_context(open_streams(front.target, 3))
        assert pair.streams == [6, 3]


def test_a_replica_that_returns_gets_streams_again(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    pair.kill(1)
    with running_front(tmp_path, ca, pair.addresses, Variation(fail_timeout="1s")) as front:
        with open_streams(front.target, 2):
            assert pair.streams == [2, 0]
        pair.start(1)
        limit_s = time.monotonic() + 20
        while pair.streams[1] == 0:
            assert time.monotonic() < limit_s
            with open_streams(front.target, 1):
                time.sleep(0.1)  # no faster than an address may call


async def test_every_word_comes_through(tmp_path: Path, ca: Credential, pair: Pair) -> None:
    with running_front(tmp_path, ca, pair.addresses) as front:
        pcm = speech(SPOKEN, length_ms=3000)
        hypotheses = await heard(recognizer(front.target), at_once(pcm))
    finals = " ".join(each.text for each in hypotheses if each.is_final)
    assert finals.split() == [word.text for word in SPOKEN]


async def test_captioner_is_told_of_a_replica_that_died_and_the_next_stream_finds_the_other(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    pcm = loud(range(4), start_ms=100, length_ms=1_500)
    with running_front(tmp_path, ca, pair.addresses) as front:
        client = recognizer(front.target)
        first = LiveStream(client, in_real_time(pcm))
        await first.until_words()
        used = pair.streams.index(1)
        pair.kill(used)
        assert isinstance(await first.error(), Unavailable)
        second = LiveStream(client, in_real_time(pcm))
        await second.until_words()
        await second.leave()
    assert pair.streams[1 - used] == 1


def test_no_new_stream_is_lost_while_a_replica_is_away(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with running_front(tmp_path, ca, pair.addresses) as front, open_streams(front.target, 4):
        pair.kill(0)
        with open_streams(front.target, 4):
            assert pair.streams == [2, 6]


def test_the_streams_of_the_other_replica_do_not_notice(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with (
        running_front(tmp_path, ca, pair.addresses) as front,
        open_streams(front.target, 4) as all4,
    ):
        assert pair.streams == [2, 2]
        pair.kill(0)
        assert sorted(goes_on(stream) for stream in all4) == [False, False, True, True]


def test_a_replica_holds_no_more_streams_than_it_may(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with (
        running_front(tmp_path, ca, pair.addresses, Variation(max_streams=2)) as front,
        open_streams(front.target, 4),
    ):
        assert pair.streams == [2, 2]
        assert refusal(front.target) == (
            grpc.StatusCode.UNAVAILABLE,
            "All recognisers behind the load balancer are full or away.",
        )


def test_with_every_replica_away_it_says_so(tmp_path: Path, ca: Credential) -> None:
    nobody = [f"127.0.0.1:{free_port()}" for _ in range(2)]
    with running_front(tmp_path, ca, nobody) as front:
        assert refusal(front.target)[0] is grpc.StatusCode.UNAVAILABLE


def test_one_address_cannot_take_all_streams(tmp_path: Path, ca: Credential, pair: Pair) -> None:
    with running_front(tmp_path, ca, pair.addresses) as front, open_streams(front.target, 16):
        assert refusal(front.target) == (
            grpc.StatusCode.RESOURCE_EXHAUSTED,
            "Too many calls from this address at once.",
        )


def test_a_stream_may_be_longer_than_the_usual_limit_of_a_request(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with (
        running_front(tmp_path, ca, pair.addresses) as front,
        open_streams(front.target, 1) as [stream],
    ):
        for _ in range(40):
            stream.send(bytes(64_000))


def test_a_stream_without_audio_is_ended(tmp_path: Path, ca: Credential, pair: Pair) -> None:
    with (
        running_front(tmp_path, ca, pair.addresses, Variation(body_timeout="1s")) as front,
        open_streams(front.target, 1) as [stream],
    ):
        # Captioner tries again after it.
        assert stream.end()[0] is grpc.StatusCode.INTERNAL


def test_only_what_captioner_calls_is_let_through(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with running_front(tmp_path, ca, pair.addresses) as front, channel_to(front.target) as channel:
        stub = riva_asr_pb2_grpc.RivaSpeechRecognitionStub(channel)
        request = riva_asr_pb2.RivaSpeechRecognitionConfigRequest()
        models = stub.GetRivaSpeechRecognitionConfig(request, timeout=5).model_config
        assert [model.model_name for model in models] == ["m"]
        with pytest.raises(grpc.RpcError) as refused:
            stub.Recognize(riva_asr_pb2.RecognizeRequest(), timeout=5)
        assert refused.value.code() is grpc.StatusCode.UNIMPLEMENTED
        assert "streaming speech recognition alone" in str(refused.value)
        # Our servers have no health service: it is they who say so.
        health = health_pb2_grpc.HealthStub(channel)
        with pytest.raises(grpc.RpcError, match="Method not found"):
            health.Check(health_pb2.HealthCheckRequest(), timeout=5)


def test_a_client_without_the_authority_does_not_trust_it(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    other = tmp_path / "other.pem"
    other.write_bytes(authority("another").pem)
    with running_front(tmp_path, ca, pair.addresses) as front:
        target = Target(front.target.address, tls=Tls(root_cert=other))
        assert refusal(target)[0] is grpc.StatusCode.UNAVAILABLE
    assert pair.streams == [0, 0]


def test_where_client_certificates_are_asked_for_nobody_else_comes_in(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    clients = authority("clients")
    own = certificate_files(tmp_path, "own", clients)
    foreign = certificate_files(tmp_path, "foreign", authority("foreign clients"))
    with running_front(tmp_path, ca, pair.addresses, Variation(clients=clients)) as front:
        root = tmp_path / "ca.pem"
        address = front.target.address
        for tls in (Tls(root), Tls(root, *foreign)):
            assert refusal(Target(address, tls=tls)) == (
                grpc.StatusCode.PERMISSION_DENIED,
                "It asks for a client certificate that it trusts.",
            )
        with open_streams(Target(address, tls=Tls(root, *own)), 1):
            assert sum(pair.streams) == 1


def test_probes_see_that_it_runs(tmp_path: Path, ca: Credential, pair: Pair) -> None:
    with running_front(tmp_path, ca, pair.addresses) as front:
        url = f"http://127.0.0.1:{front.ready_port}/ready"
        with urllib.request.urlopen(url, timeout=5) as answer:
            assert (answer.status, answer.read()) == (200, b"ready\n")


def test_each_call_is_written_down_with_its_replica(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with running_front(tmp_path, ca, pair.addresses) as front:
        with open_streams(front.target, 2):
            pass
        front.stop()
        lines = front.calls()
    assert all("StreamingRecognize http=200" in line for line in lines)
    replicas = {part for line in lines for part in line.split() if part.startswith("replica=")}
    assert replicas == {f"replica={address}" for address in pair.addresses}


def test_a_call_that_no_replica_could_take_is_written_down_as_such(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with running_front(tmp_path, ca, pair.addresses, Variation(max_streams=1)) as front:
        with open_streams(front.target, 2):
            assert refusal(front.target)[0] is grpc.StatusCode.UNAVAILABLE
            front.await_calls(1)
            [line] = front.calls()
        assert " grpc=14 replica=recognisers " in line


async def test_a_call_that_went_well_is_written_down_as_such(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with running_front(tmp_path, ca, pair.addresses) as front:
        await heard(recognizer(front.target), at_once(speech(SPOKEN, length_ms=3000)))
        front.stop()
        streams = [line for line in front.calls() if "/StreamingRecognize" in line]
    assert [" grpc=0 " in line for line in streams] == [True]


def test_a_changed_list_of_replicas_ends_no_stream(
    tmp_path: Path, ca: Credential, pair: Pair
) -> None:
    with (
        running_front(tmp_path, ca, pair.addresses[:1]) as front,
        open_streams(front.target, 2) as before,
    ):
        front.use_replicas(pair.addresses)
        limit_s = time.monotonic() + 10
        while pair.streams[1] == 0:
            assert time.monotonic() < limit_s
            with open_streams(front.target, 1):
                time.sleep(0.1)  # no faster than an address may call
        assert all(goes_on(stream) for stream in before)
