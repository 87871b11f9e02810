"""The server for any Riva client, as its own process."""

import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import grpc
import pytest
import riva.client
from riva.client.proto import riva_asr_pb2 as asr

PROGRAM = """
import sys
from pathlib import Path
from captioner.recognizer.public_server import serve_public
listen, *files = sys.argv[1:]
names = ("tls_cert", "tls_key", "client_ca")
given = {name: Path(file) for name, file in zip(names, files) if file != "-"}
raise SystemExit(serve_public(listen, **given))
"""


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-c", PROGRAM, *map(str, arguments)]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments), capture_output=True, text=True, timeout=20, check=False
    )


@contextmanager
def served(*arguments: str | Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A running server and its port."""
    process = subprocess.Popen(
        command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        match = re.match(r"Listening on \S+:(\d+) ", process.stdout.readline())
        try:
            assert match is not None
            yield process, int(match[1])
        finally:
            process.kill()


def models(auth: riva.client.Auth) -> list[str]:
    """Names of the models behind `auth`, whose channel is closed afterwards."""
    request = asr.RivaSpeechRecognitionConfigRequest()
    stub = riva.client.ASRService(auth).stub
    try:
        answer = stub.GetRivaSpeechRecognitionConfig(request, timeout=10)
    finally:
        auth.channel.close()
    return [config.model_name for config in answer.model_config]


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """ca.pem, and server and client certificates that it signed, made with openssl."""
    folder = tmp_path_factory.mktemp("certificates")

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    new = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    name = ["-days", "2", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-subj"]
    openssl(*new, *name, "/CN=authority", "-keyout", "ca.key", "-out", "ca.pem")
    for who in ("server", "client"):
        signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-keyout", f"{who}.key"]
        openssl(*new, *name, f"/CN={who}", *signed, "-out", f"{who}.pem")
    return folder


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_listens_and_a_signal_ends_it_within_a_second(number: int) -> None:
    with served("127.0.0.1:0") as (process, port):
        assert models(riva.client.Auth(uri=f"127.0.0.1:{port}")) == ["captioner-basic-en-us"]
        started_s = time.monotonic()
        process.send_signal(number)
        assert process.wait(timeout=5) == 0
        assert time.monotonic() - started_s < 2
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_an_open_stream_does_not_keep_it_alive() -> None:
    with served("127.0.0.1:0") as (process, port):
        auth = riva.client.Auth(uri=f"127.0.0.1:{port}")
        config = asr.StreamingRecognitionConfig(config=asr.RecognitionConfig())

        def endless() -> Iterator[bytes]:
            while True:
                yield bytes(3200)
                time.sleep(0.05)

        responses = riva.client.ASRService(auth).streaming_response_generator(endless(), config)
        next(responses)
        process.terminate()
        assert process.wait(timeout=5) == 0
        with pytest.raises(grpc.RpcError):
            list(responses)
        auth.channel.close()


def test_an_open_address_without_tls_is_warned_of() -> None:
    with served("0.0.0.0:0") as (process, _):
        process.terminate()
        _, errors = process.communicate(timeout=5)
        assert "Give --tls-cert and --tls-key" in errors


def test_tls_is_spoken(certificates: Path) -> None:
    files = (certificates / "server.pem", certificates / "server.key")
    with served("127.0.0.1:0", *files) as (_, port):
        auth = riva.client.Auth(str(certificates / "ca.pem"), use_ssl=True, uri=f"localhost:{port}")
        assert models(auth)


def test_with_a_client_authority_a_client_needs_a_certificate(certificates: Path) -> None:
    files = [certificates / name for name in ("server.pem", "server.key", "ca.pem")]
    authority, own = (
        str(files[2]),
        [str(certificates / f"client.{kind}") for kind in ("pem", "key")],
    )
    with served("127.0.0.1:0", *files) as (_, port):
        uri = f"localhost:{port}"
        assert models(
            riva.client.Auth(authority, True, uri, ssl_client_cert=own[0], ssl_client_key=own[1])  # noqa: FBT003 - NVIDIA's signature
        )
        with pytest.raises(grpc.RpcError, match="UNAVAILABLE"):
            models(riva.client.Auth(authority, use_ssl=True, uri=uri))


def failure(*arguments: str | Path) -> tuple[int, str]:
    """Exit status and the one line that was said."""
    done = run(*arguments)
    (line,) = done.stderr.splitlines()
    assert done.stdout == ""
    return done.returncode, line


def test_a_taken_port_is_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        status, line = failure(f"127.0.0.1:{taken.getsockname()[1]}")
    assert status == 1
    assert "another program listens there already. Choose another port." in line


def test_two_servers_never_share_a_port() -> None:
    with served("127.0.0.1:0") as (_, port):
        assert failure(f"127.0.0.1:{port}")[0] == 1


@pytest.mark.parametrize(
    ("listen", "status", "part"),
    [
        ("nonsense", 2, "Give HOST:PORT"),
        ("no-such-host.invalid:5", 2, "unknown. Check its spelling."),
        ("203.0.113.9:50051", 1, "this machine has no such address"),
    ],
)
def test_a_bad_address_is_a_sentence(listen: str, status: int, part: str) -> None:
    said_status, line = failure(listen)
    assert said_status == status
    assert part in line


@pytest.mark.parametrize(
    ("files", "part"),
    [
        (["missing.pem", "server.key"], "cannot be read: No such file"),
        (["server.pem", "missing.key"], "cannot be read: No such file"),
        (["server.pem", "client.key"], "does not belong to the certificate"),
        (["server.key", "server.key"], "are not a PEM certificate and its key"),
        (["server.pem", "server.key", "server.key"], "holds no PEM certificate"),
        (["server.pem"], "give both --tls-cert and --tls-key"),
    ],
)
def test_bad_tls_files_are_a_sentence(certificates: Path, files: list[str], part: str) -> None:
    status, line = failure("127.0.0.1:0", *(certificates / name for name in files))
    assert status == 2
    assert part in line
