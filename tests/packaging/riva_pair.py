"""Two recognisers behind the load balancer, and the questions that tests put to it."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import grpc

from captioner.riva.channel import Target
from tests.certificates import Credential
from tests.packaging.riva_front import OpenStream
from tests.riva_server import ListedModel, MarkedServicer, serving


class Pair:
    """Two recognisers, either of which can be ended and started again at its address."""

    def __init__(self) -> None:
        self.servicers = [MarkedServicer(models=[ListedModel("m", "en-US")]) for _ in range(2)]
        self.addresses = ["", ""]
        self._running: list[contextlib.ExitStack] = [contextlib.ExitStack() for _ in range(2)]

    def start(self, which: int) -> None:
        address = self.addresses[which] or "127.0.0.1:0"
        running = serving(self.servicers[which], address=address)
        self.addresses[which] = self._running[which].enter_context(running)

    def kill(self, which: int) -> None:
        self._running[which].close()

    @property
    def streams(self) -> list[int]:
        """How many each was ever given."""
        return [len(servicer.configs) for servicer in self.servicers]


def refusal(target: Target) -> tuple[grpc.StatusCode, str]:
    stream = OpenStream(target)
    try:
        return stream.end()
    finally:
        stream.close()


def goes_on(stream: OpenStream) -> bool:
    try:
        stream.send()
    except grpc.RpcError:
        return False
    return True


@contextlib.contextmanager
def channel_to(target: Target) -> Iterator[grpc.Channel]:
    stream = OpenStream(target)
    try:
        yield stream.channel
    finally:
        stream.close()


def certificate_files(folder: Path, name: str, issuer: Credential) -> tuple[Path, Path]:
    credential = issuer.issue(name)
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    certificate.write_bytes(credential.chain_pem)
    key.write_bytes(credential.key_pem())
    return certificate, key
