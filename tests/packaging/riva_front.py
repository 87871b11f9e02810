"""The deployment kit's load balancer, run for real in front of recognisers of our own."""

import contextlib
import functools
import os
import queue
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import grpc
from riva.client.proto import riva_asr_pb2_grpc
from riva.client.proto.riva_asr_pb2 import (
    RecognitionConfig,
    StreamingRecognitionConfig,
    StreamingRecognizeRequest,
)

from captioner.domain.endpoint import Tls
from captioner.riva.channel import Target
from tests.certificates import Credential
from tests.packaging.bare_machine import PROJECT
from tests.toy_servers import free_port

KIT = PROJECT / "packaging" / "riva"
START_LIMIT_S = 10


@functools.cache
def nginx() -> str | None:
    """The program, which Debian keeps where only root looks; else the one that the set-up got."""
    unpacked = str(PROJECT / ".venv" / "nginx" / "usr" / "sbin")
    return shutil.which("nginx", path=os.pathsep.join([os.environ["PATH"], "/usr/sbin", unpacked]))


@dataclass(frozen=True)
class Front:
    """A running load balancer; `target` is how Captioner reaches it."""

    target: Target
    ready_port: int
    folder: Path
    process: subprocess.Popen[str]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=START_LIMIT_S)

    def use_replicas(self, replicas: Sequence[str]) -> None:
        """Change the list and reload, as capacity.md says; afterwards the new list is used.

        A stream that began in the middle could be the last one of a process that is leaving.
        """
        _write_replicas(self.folder, replicas, AS_SHIPPED)
        before = _workers(self.process.pid)
        self.process.send_signal(signal.SIGHUP)
        limit_s = time.monotonic() + START_LIMIT_S
        while not _workers(self.process.pid) or _workers(self.process.pid) & before:
            assert time.monotonic() < limit_s
            time.sleep(0.02)

    def await_calls(self, count: int) -> None:
        """Until so many have ended."""
        limit_s = time.monotonic() + START_LIMIT_S
        while len(self.calls()) < count:
            assert time.monotonic() < limit_s
            time.sleep(0.01)

    def calls(self) -> list[str]:
        """What it wrote down about each call that has ended."""
        return (self.folder / "calls.log").read_text().splitlines()


@dataclass(frozen=True)
class Variation:
    """What a test changes; as it is, the kit's own choices.

    `clients` signs the client certificates that are then asked for;
    `certificates` is a folder as the kit's make-certificates leaves it.
    """

    clients: Credential | None = None
    certificates: Path | None = None
    max_streams: int = 100
    body_timeout: str = "90s"
    fail_timeout: str = "10s"


AS_SHIPPED = Variation()


@contextlib.contextmanager
def running_front(
    folder: Path, ca: Credential, replicas: Sequence[str], variation: Variation = AS_SHIPPED
) -> Iterator[Front]:
    """The kit's own files; beside the variation only ports and the place of the log change."""
    port, ready_port = free_port(), free_port()
    changes = {
        "listen 8443": f"listen 127.0.0.1:{port}",
        "listen 8081": f"listen 127.0.0.1:{ready_port}",
        "/dev/stdout": str(folder / "calls.log"),
        "client_body_timeout 90s": f"client_body_timeout {variation.body_timeout}",
    }
    (folder / "nginx").mkdir()
    _write_configuration(folder, changes)
    _write_replicas(folder, replicas, variation)
    _write_certificates(folder, ca, variation)
    process = _start(folder)
    with process:
        try:
            _await_port(process, port)
            target = Target(f"127.0.0.1:{port}", tls=Tls(root_cert=folder / "ca.pem"))
            yield Front(target, ready_port, folder, process)
        finally:
            process.terminate()
            process.communicate(timeout=START_LIMIT_S)


class OpenStream:
    """A stream on a connection of its own, which stays open until it is ended."""

    def __init__(self, target: Target) -> None:
        tls = target.tls
        assert tls is not None
        assert tls.root_cert is not None
        credentials = grpc.ssl_channel_credentials(
            tls.root_cert.read_bytes(),
            tls.client_key.read_bytes() if tls.client_key else None,
            tls.client_cert.read_bytes() if tls.client_cert else None,
        )
        options = [("grpc.use_local_subchannel_pool", 1)]
        self.channel = grpc.secure_channel(target.address, credentials, options=options)
        config = StreamingRecognitionConfig(config=RecognitionConfig(language_code="en-US"))
        self._requests: queue.SimpleQueue[StreamingRecognizeRequest | None] = queue.SimpleQueue()
        self._requests.put(StreamingRecognizeRequest(streaming_config=config))
        self._call = riva_asr_pb2_grpc.RivaSpeechRecognitionStub(self.channel).StreamingRecognize(
            iter(self._requests.get, None), timeout=60
        )

    def send(self, audio: bytes = bytes(1280)) -> None:
        """Send a piece and wait for its answer; raises grpc.RpcError."""
        self._requests.put(StreamingRecognizeRequest(audio_content=audio))
        next(self._call)

    def end(self) -> tuple[grpc.StatusCode, str]:
        """Wait until the other side ends the stream; how it did."""
        with contextlib.suppress(grpc.RpcError):
            for _ in self._call:
                pass
        return self._call.code(), self._call.details()

    def close(self) -> None:
        self._requests.put(None)
        self._call.cancel()
        self.channel.close()


@contextlib.contextmanager
def open_streams(target: Target, count: int) -> Iterator[list[OpenStream]]:
    """Each has been answered once, so each has its replica."""
    streams: list[OpenStream] = []
    try:
        for _ in range(count):
            streams.append(OpenStream(target))
            streams[-1].send()
        yield streams
    finally:
        for stream in streams:
            stream.close()


def _start(folder: Path) -> subprocess.Popen[str]:
    program = nginx()
    assert program is not None
    written = folder / "written"
    written.mkdir()
    arguments = ["-p", f"{written}/", "-c", f"{folder}/nginx/nginx.conf", "-g", "daemon off;"]
    return subprocess.Popen([program, *arguments], stderr=subprocess.PIPE, text=True)


def _await_port(process: subprocess.Popen[str], port: int) -> None:
    limit_s = time.monotonic() + START_LIMIT_S
    while time.monotonic() < limit_s:
        assert process.poll() is None, process.communicate()[1]
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.02)
    raise AssertionError("nginx does not listen")


def _workers(master: int) -> set[int]:
    """The processes that take new calls: not those that only end what they have."""
    children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
    workers = set()
    for child in children:
        with contextlib.suppress(OSError):  # gone meanwhile
            if "shutting down" not in Path(f"/proc/{child}/cmdline").read_text():
                workers.add(int(child))
    return workers


def _write_configuration(folder: Path, changes: Mapping[str, str]) -> None:
    text = (KIT / "nginx" / "nginx.conf").read_text()
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    (folder / "nginx" / "nginx.conf").write_text(text)


def _write_replicas(folder: Path, replicas: Sequence[str], variation: Variation) -> None:
    """As many lines as there are recognisers, each as the kit's own lines are."""
    pattern = (KIT / "nginx" / "replicas.conf").read_text().splitlines()[-1]
    pattern = re.sub(r"max_conns=\d+", f"max_conns={variation.max_streams}", pattern)
    pattern = pattern.replace("fail_timeout=10s", f"fail_timeout={variation.fail_timeout}")
    lines = [re.sub(r"server \S+", f"server {each}", pattern) for each in replicas]
    (folder / "nginx" / "replicas.conf").write_text("\n".join(lines))


def _write_certificates(folder: Path, ca: Credential, variation: Variation) -> None:
    place = folder / "certificates"
    if variation.certificates is None:
        place.mkdir()
        server = ca.issue("127.0.0.1", "127.0.0.1", "localhost")
        (place / "server.pem").write_bytes(server.chain_pem)
        (place / "server.key").write_bytes(server.key_pem())
        (folder / "ca.pem").write_bytes(ca.pem)
    else:
        shutil.copytree(variation.certificates, place)
    text = (KIT / "nginx" / "client_certificates.conf").read_text()
    if variation.clients is not None:
        (place / "clients.pem").write_bytes(variation.clients.pem)
        text = text.replace("\n#ssl_", "\nssl_")
    (folder / "nginx" / "client_certificates.conf").write_text(text)
