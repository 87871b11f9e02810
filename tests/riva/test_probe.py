"""The connection test as a whole: what it says of good servers, and what it never does."""

import asyncio
import contextlib
import datetime as dt
import socket
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import grpc
import pytest

from captioner.domain.diagnosis import (
    CONNECTION_CHECKS,
    Check,
    Diagnosis,
    Fault,
    Finding,
    Verdict,
)
from captioner.domain.endpoint import Tls
from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.channel import Target
from captioner.riva.probe import probe
from tests.certificates import Credential, authority
from tests.marked_speech import sentence, speech
from tests.open_connections import until_nothing_is_connected_to
from tests.riva.faulty_servers import ENGLISH, Room
from tests.riva_server import ListedModel, MarkedServicer, serving, tls_credentials
from tests.toy_servers import http2_server, listening, mute, server_context

DAY = dt.timedelta(days=1)
CA = authority()
SERVER = CA.issue("server", "localhost", "127.0.0.1")
SAMPLE = speech(sentence(1, 2, start_ms=0), length_ms=500)
OPTIONS = RecognitionOptions()

PASSED, WARNED, FAILED, SKIPPED = Verdict.PASSED, Verdict.WARNED, Verdict.FAILED, Verdict.SKIPPED


async def run_probe(
    target: Target, options: RecognitionOptions = OPTIONS, *, limit_s: float = 15
) -> Diagnosis:
    return await probe(
        target, options, SAMPLE, called="the server", on_finding=lambda _: None, limit_s=limit_s
    )


def verdicts(diagnosis: Diagnosis) -> dict[Check, Verdict]:
    return {finding.check: finding.verdict for finding in diagnosis.findings}


def of(diagnosis: Diagnosis, check: Check) -> Finding:
    return next(finding for finding in diagnosis.findings if finding.check is check)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@contextlib.contextmanager
def encrypted(server: Credential, *, client_ca: Credential | None = None) -> Iterator[str]:
    credentials = tls_credentials(server, client_ca=client_ca)
    with serving(MarkedServicer(models=[ENGLISH]), credentials=credentials) as address:
        yield address


async def test_a_good_server_passes_and_is_measured(room: Room) -> None:
    with encrypted(SERVER, client_ca=CA) as address:
        tls = room.tls(ca=CA, client=CA.issue("client"))
        diagnosis = await run_probe(Target(address, tls=tls, bearer="abc"))
    assert set(verdicts(diagnosis).values()) == {PASSED}
    assert diagnosis.is_good
    assert diagnosis.round_trip_ms is not None
    assert diagnosis.first_result_ms is not None


async def test_without_encryption_its_steps_are_not_needed() -> None:
    with serving(MarkedServicer(models=[ENGLISH])) as address:
        diagnosis = await run_probe(Target(address))
    skipped = {check for check, verdict in verdicts(diagnosis).items() if verdict is SKIPPED}
    assert skipped == {Check.FILES, Check.TLS, Check.CERTIFICATE}
    assert diagnosis.is_good


async def test_a_key_without_encryption_is_warned_of() -> None:
    with serving(MarkedServicer(models=[ENGLISH])) as address:
        diagnosis = await run_probe(Target(address, bearer="abc"))
    assert of(diagnosis, Check.TLS).verdict is WARNED
    assert diagnosis.is_good


async def test_a_server_on_this_computer_has_no_way_to_be_tested(tmp_path: Path) -> None:
    with serving(MarkedServicer(models=[ENGLISH]), address=f"unix:{tmp_path}/s") as address:
        diagnosis = await run_probe(Target(address, bearer="abc"))
    assert [finding.verdict for finding in diagnosis.findings] == [SKIPPED] * 5 + [PASSED] * 4


async def test_an_older_server_that_lists_no_models_is_fine() -> None:
    with serving(MarkedServicer()) as address:
        diagnosis = await run_probe(Target(address))
    assert diagnosis.is_good
    assert "does not list" in of(diagnosis, Check.RIVA).message


async def test_what_a_server_does_counts_for_more_than_its_list() -> None:
    class Generous(MarkedServicer):
        def _check_choice(self, *_arguments: object) -> None:
            pass

    with serving(Generous(models=[ENGLISH])) as address:
        diagnosis = await run_probe(Target(address), RecognitionOptions(language="multi"))
    finding = of(diagnosis, Check.MODEL)
    assert (finding.verdict, finding.fault) == (WARNED, Fault.LANGUAGE_MISSING)
    assert diagnosis.is_good


async def test_a_model_for_several_languages_is_there_for_each() -> None:
    models = [ListedModel("canary", "en-US", kind="offline"), ListedModel("rnnt", "en-US,de-DE")]
    with serving(MarkedServicer(models=models)) as address:
        diagnosis = await run_probe(Target(address), RecognitionOptions(language="de-DE"))
    assert of(diagnosis, Check.MODEL).message == "For de-DE there is rnnt."


async def test_a_certificate_that_expires_soon_is_warned_of(room: Room) -> None:
    with encrypted(CA.issue("server", "127.0.0.1", ends=20 * DAY)) as address:
        diagnosis = await run_probe(Target(address, tls=room.tls(ca=CA)))
    finding = of(diagnosis, Check.CERTIFICATE)
    assert (finding.verdict, finding.fault) == (WARNED, Fault.EXPIRES_SOON)
    assert diagnosis.is_good


@pytest.mark.parametrize("trusted", ["itself", "authority in between", "common name"])
async def test_what_grpc_trusts_is_trusted(trusted: str, room: Room) -> None:
    """OpenSSL as it comes would refuse the second."""
    between = CA.issue("Department", is_authority=True)
    root, server = {
        "itself": (SERVER, SERVER),
        "authority in between": (between, between.issue("server", "localhost")),
        "common name": (CA, CA.issue("localhost")),
    }[trusted]
    with encrypted(server) as address:
        port = address.rpartition(":")[2]
        diagnosis = await run_probe(Target(f"localhost:{port}", tls=room.tls(ca=root)))
    assert diagnosis.is_good


async def test_a_server_that_only_asks_for_a_client_certificate_is_fine(room: Room) -> None:
    heads: list[bytes] = []
    context = server_context(SERVER, room.directory, client_ca=CA, alpn="h2", is_required=False)
    with listening(http2_server(on_head=heads.append), context=context) as address:
        diagnosis = await run_probe(Target(address, tls=room.tls(ca=CA)))
    assert verdicts(diagnosis)[Check.CERTIFICATE] is PASSED
    assert of(diagnosis, Check.RIVA).fault is Fault.NOT_GRPC
    assert heads


async def test_the_files_are_looked_at_first(room: Room) -> None:
    tls = Tls(root_cert=room.file("ca.pem", CA.der))
    diagnosis = await run_probe(Target("riva.invalid:50051", tls=tls))
    assert [f.verdict for f in diagnosis.findings] == [FAILED] + [SKIPPED] * 8
    assert diagnosis.failure is not None
    assert diagnosis.failure.fault is Fault.FILE_IS_DER


async def test_a_server_that_takes_too_long_is_given_up() -> None:
    with listening(mute) as address:
        diagnosis = await run_probe(Target(address), limit_s=0.6)
    assert diagnosis.failure is not None
    assert (diagnosis.failure.check, diagnosis.failure.fault) == (Check.PORT, Fault.TOO_SLOW)
    assert [f.check for f in diagnosis.findings] == list(CONNECTION_CHECKS)


async def test_a_server_that_never_answers_a_call_is_called_so() -> None:
    asked = threading.Event()

    def stall(metadata: Mapping[str, str], context: grpc.ServicerContext) -> None:
        del metadata
        context.add_callback(asked.set)
        asked.wait(10)

    with serving(MarkedServicer(admit=stall)) as address:
        diagnosis = await run_probe(Target(address))
    assert diagnosis.failure is not None
    assert (diagnosis.failure.check, diagnosis.failure.fault) == (Check.RIVA, Fault.NO_ANSWER)


async def test_a_key_that_the_server_repeats_is_not_shown() -> None:
    def refuse(metadata: Mapping[str, str], context: grpc.ServicerContext) -> None:
        context.abort(grpc.StatusCode.UNAUTHENTICATED, f"bad {metadata['authorization']}")

    with serving(MarkedServicer(admit=refuse)) as address:
        diagnosis = await run_probe(Target(address, bearer="kestrel-9"))
    assert of(diagnosis, Check.AUTHENTICATION).fault is Fault.KEY_REFUSED
    assert "kestrel-9" not in repr(diagnosis)


@pytest.mark.parametrize("trusts", ["nobody", "another name"])
async def test_nothing_is_ever_sent_to_a_server_that_is_not_trusted(
    trusts: str, room: Room
) -> None:
    got: list[bytes] = []

    def listen(connection: socket.socket) -> None:
        while data := connection.recv(1024):
            got.append(data)

    server = CA.issue("server", "localhost" if trusts == "nobody" else "riva.example")
    root = authority("Other") if trusts == "nobody" else CA
    context = server_context(server, room.directory, alpn="h2")
    with listening(listen, context=context) as address:
        diagnosis = await run_probe(Target(address, tls=room.tls(ca=root), bearer="kestrel-9"))
    assert diagnosis.failure is not None
    assert diagnosis.failure.check is Check.CERTIFICATE
    assert got == []


async def test_no_key_leaves_in_the_clear_before_the_server_is_known_to_speak_grpc() -> None:
    got: list[bytes] = []

    def listen(connection: socket.socket) -> None:
        got.append(connection.recv(1024))
        connection.sendall(b"HTTP/1.1 400 Bad Request")

    with listening(listen) as address:
        await run_probe(Target(address, bearer="kestrel-9"))
    assert got
    assert b"kestrel-9" not in b"".join(got)


@pytest.mark.parametrize("made", range(len(CONNECTION_CHECKS)))
async def test_it_can_be_cancelled_after_each_finding(made: int, room: Room) -> None:
    """That no task and no thread is left is looked after for every test."""
    findings: list[Finding] = []
    with encrypted(SERVER, client_ca=CA) as address:
        tls = room.tls(ca=CA, client=CA.issue("client"))

        def note(finding: Finding) -> None:
            findings.append(finding)
            if len(findings) == made:
                task.cancel()

        task = asyncio.create_task(
            probe(Target(address, tls=tls), OPTIONS, SAMPLE, called="x", on_finding=note)
        )
        if made == 0:
            task.cancel()
        await asyncio.wait({task})
        assert task.cancelled()
        assert len(findings) == made
        await until_nothing_is_connected_to(address)


@pytest.mark.parametrize("has_tls", [False, True])
async def test_it_can_be_cancelled_while_a_server_says_nothing(
    has_tls: bool,  # noqa: FBT001
    room: Room,
) -> None:
    reached = asyncio.Event()
    loop = asyncio.get_running_loop()

    def behave(connection: socket.socket) -> None:
        loop.call_soon_threadsafe(reached.set)
        mute(connection)

    with listening(behave) as address:
        target = Target(address, tls=room.tls(ca=CA) if has_tls else None)
        task = asyncio.create_task(run_probe(target))
        await reached.wait()
        task.cancel()
        await asyncio.wait({task})
        assert task.cancelled()
        await until_nothing_is_connected_to(address)


async def test_it_goes_through_the_proxy_that_grpc_goes_through(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    through: list[bytes] = []
    with encrypted(CA.issue("server", "riva.invalid")) as address:
        port = address.rpartition(":")[2]

        def tunnel(connection: socket.socket) -> None:
            through.append(connection.recv(4096).splitlines()[0])
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            _pump(connection, int(port))

        with listening(tunnel) as proxy:
            monkeypatch.setenv("https_proxy", f"http://user:kestrel@{proxy}")
            diagnosis = await run_probe(Target("riva.invalid:443", tls=room.tls(ca=CA)))
    assert diagnosis.is_good
    assert set(through) == {b"CONNECT riva.invalid:443 HTTP/1.1"}
    assert proxy in of(diagnosis, Check.ADDRESS).message
    assert "kestrel" not in repr(diagnosis)


def _pump(client: socket.socket, port: int) -> None:
    def carry(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65_536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_RDWR)

    with socket.create_connection(("127.0.0.1", port)) as server:
        back = threading.Thread(target=carry, args=(server, client))
        back.start()
        carry(client, server)
        back.join()
