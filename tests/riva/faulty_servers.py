"""Servers with something wrong, live, and the target that a person would have set up for each."""

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import grpc
from riva.client.proto import riva_asr_pb2 as asr

from captioner.domain.endpoint import Tls
from captioner.riva.channel import Target
from tests.certificates import Credential, authority
from tests.riva_server import ListedModel, MarkedServicer, serving, tls_credentials
from tests.toy_servers import (
    Behaviour,
    black_hole,
    listening,
    server_context,
    web_server,
)

DAY = dt.timedelta(days=1)
ENGLISH = ListedModel("parakeet-en", "en-US")

CA = authority()
OTHER_CA = authority("Another authority")
SERVER = CA.issue("server", "localhost", "127.0.0.1")


@dataclass(frozen=True)
class Room:
    """Where a case keeps its files."""

    directory: Path

    def file(self, name: str, content: bytes) -> Path:
        path = self.directory / name
        path.write_bytes(content)
        return path

    def tls(
        self,
        *,
        ca: Credential | None = CA,
        client: Credential | None = None,
        server_name: str | None = None,
    ) -> Tls:
        return Tls(
            root_cert=self.file("ca.pem", ca.pem) if ca else None,
            client_cert=self.file("client.pem", client.pem) if client else None,
            client_key=self.file("client.key", client.key_pem()) if client else None,
            server_name=server_name,
        )


Setting = Callable[[Room], contextlib.AbstractContextManager[Target]]


def plain(servicer: MarkedServicer | None) -> Setting:
    @contextlib.contextmanager
    def setting(room: Room) -> Iterator[Target]:
        del room
        with serving(servicer) as address:
            yield Target(address)

    return setting


def encrypted(
    server: Credential,
    *,
    client_ca: Credential | None = None,
    client: Credential | None = None,
    ca: Credential | None = CA,
) -> Setting:
    """A gRPC server with TLS, and a client that trusts `ca`."""

    @contextlib.contextmanager
    def setting(room: Room) -> Iterator[Target]:
        credentials = tls_credentials(server, client_ca=client_ca)
        with serving(MarkedServicer(), credentials=credentials) as address:
            yield Target(address, tls=room.tls(ca=ca, client=client))

    return setting


def toy(
    behaviour: Behaviour, *, has_tls: bool = False, server: Credential | None = None
) -> Setting:
    """`has_tls` is the client's; with `server` the toy speaks it too."""

    @contextlib.contextmanager
    def setting(room: Room) -> Iterator[Target]:
        context = server_context(server, room.directory) if server else None
        with listening(behaviour, context=context) as address:
            yield Target(address, tls=room.tls() if has_tls else None)

    return setting


def openssl(
    behaviour: Behaviour, *, client: Credential | None = None, is_required: bool = True
) -> Setting:
    """A server behind OpenSSL that wants a client certificate, in TLS or only afterwards."""

    @contextlib.contextmanager
    def setting(room: Room) -> Iterator[Target]:
        context = server_context(
            SERVER, room.directory, client_ca=CA, alpn="h2", is_required=is_required
        )
        with listening(behaviour, context=context) as address:
            yield Target(address, tls=room.tls(client=client))

    return setting


def at(address: str) -> Setting:
    @contextlib.contextmanager
    def setting(room: Room) -> Iterator[Target]:
        del room
        yield Target(address)

    return setting


@contextlib.contextmanager
def in_a_black_hole(room: Room) -> Iterator[Target]:
    del room
    with black_hole() as address:
        yield Target(address)


@contextlib.contextmanager
def tls_to_plain(room: Room) -> Iterator[Target]:
    with serving(MarkedServicer()) as address:
        yield Target(address, tls=room.tls())


@contextlib.contextmanager
def plain_to_tls(room: Room) -> Iterator[Target]:
    del room
    with serving(MarkedServicer(), credentials=tls_credentials(SERVER)) as address:
        yield Target(address)


@contextlib.contextmanager
def plain_to_mutual_tls(room: Room) -> Iterator[Target]:
    del room
    credentials = tls_credentials(SERVER, client_ca=CA)
    with serving(MarkedServicer(), credentials=credentials) as address:
        yield Target(address)


@contextlib.contextmanager
def plain_to_https(room: Room) -> Iterator[Target]:
    context = server_context(SERVER, room.directory, alpn="http/1.1")
    with listening(web_server, context=context) as address:
        yield Target(address)


def aborting(code: grpc.StatusCode, text: str) -> MarkedServicer:
    def admit(metadata: Mapping[str, str], context: grpc.ServicerContext) -> None:
        del metadata
        context.abort(code, text)

    return MarkedServicer(admit=admit)


def aborting_streams(code: grpc.StatusCode, text: str, *, at_chunk: int = 5) -> MarkedServicer:
    def script(number: int, context: grpc.ServicerContext) -> None:
        if number == at_chunk:
            context.abort(code, text)

    return MarkedServicer(script=script, models=[ENGLISH])


class Unmoved(MarkedServicer):
    """Hears everything and writes nothing."""

    def StreamingRecognize(  # noqa: N802 - Riva's name
        self,
        request_iterator: Iterator[asr.StreamingRecognizeRequest],
        context: grpc.ServicerContext,
    ) -> Iterator[asr.StreamingRecognizeResponse]:
        del context
        for _ in request_iterator:
            yield asr.StreamingRecognizeResponse()


class Quitter(MarkedServicer):
    """Ends each stream well after its first audio, whatever is still to come."""

    def StreamingRecognize(  # noqa: N802 - Riva's name
        self,
        request_iterator: Iterator[asr.StreamingRecognizeRequest],
        context: grpc.ServicerContext,
    ) -> Iterator[asr.StreamingRecognizeResponse]:
        del context
        next(request_iterator)
        next(request_iterator)
        yield asr.StreamingRecognizeResponse()
