"""Everything that can be wrong with a server: a live one for each, and what it is to be called."""

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import grpc
from riva.client.proto import riva_asr_pb2 as asr

from captioner.domain.diagnosis import Check, Fault
from captioner.domain.endpoint import Tls
from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.channel import Target
from tests.certificates import Credential, authority, self_signed
from tests.riva_server import ListedModel, MarkedServicer, serving, tls_credentials
from tests.toy_servers import (
    Behaviour,
    bad_request_server,
    black_hole,
    closing,
    free_port,
    http2_server,
    listening,
    mute,
    server_context,
    ssh_server,
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


@dataclass(frozen=True)
class FaultCase:
    """`fault` of the connection test at `check`; `error` and `says` of captions, if they fail."""

    setting: Setting
    check: Check
    fault: Fault
    error: type[RecognizerError] | None = None
    says: str = ""
    options: RecognitionOptions = field(default_factory=RecognitionOptions)


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
def _black_hole(room: Room) -> Iterator[Target]:
    del room
    with black_hole() as address:
        yield Target(address)


@contextlib.contextmanager
def _tls_to_plain(room: Room) -> Iterator[Target]:
    with serving(MarkedServicer()) as address:
        yield Target(address, tls=room.tls())


@contextlib.contextmanager
def _plain_to_tls(room: Room) -> Iterator[Target]:
    del room
    with serving(MarkedServicer(), credentials=tls_credentials(SERVER)) as address:
        yield Target(address)


@contextlib.contextmanager
def _plain_to_mutual_tls(room: Room) -> Iterator[Target]:
    del room
    credentials = tls_credentials(SERVER, client_ca=CA)
    with serving(MarkedServicer(), credentials=credentials) as address:
        yield Target(address)


@contextlib.contextmanager
def _plain_to_https(room: Room) -> Iterator[Target]:
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


_NO_KEY = aborting(grpc.StatusCode.UNAUTHENTICATED, "invalid key")

CASES: Mapping[str, FaultCase] = {
    # The way there
    "name unknown": FaultCase(
        at("riva.invalid:50051"), Check.ADDRESS, Fault.NAME_UNKNOWN, Unavailable, "not known"
    ),
    "nothing listens": FaultCase(
        at(f"127.0.0.1:{free_port()}"),
        Check.PORT,
        Fault.NOTHING_LISTENS,
        Unavailable,
        "Nothing answers",
    ),
    "black hole": FaultCase(
        _black_hole, Check.PORT, Fault.NO_ANSWER, Unavailable, "does not answer"
    ),
    "no way there": FaultCase(
        at("224.0.0.1:50051"), Check.PORT, Fault.NO_ROUTE, Unavailable, "no way to"
    ),
    # What answers there
    "web server": FaultCase(
        toy(web_server), Check.PORT, Fault.HTTP_PORT, Refused, "does not speak gRPC"
    ),
    "web server, TLS on": FaultCase(
        toy(web_server, has_tls=True), Check.TLS, Fault.HTTP_PORT, Refused, "does not use TLS"
    ),
    "https server": FaultCase(
        toy(web_server, has_tls=True, server=SERVER),
        Check.TLS,
        Fault.HTTP_PORT,
        Refused,
        "does not speak gRPC",
    ),
    "https server, TLS off": FaultCase(
        _plain_to_https, Check.PORT, Fault.HTTP_PORT, Unavailable, "before it was open"
    ),
    "ssh server": FaultCase(
        toy(ssh_server), Check.PORT, Fault.NOT_GRPC, Refused, "does not speak gRPC"
    ),
    "ssh server, TLS on": FaultCase(
        toy(ssh_server, has_tls=True), Check.TLS, Fault.NOT_GRPC, Refused, "does not use TLS"
    ),
    "mute port": FaultCase(toy(mute), Check.PORT, Fault.NOT_GRPC, Unavailable, "does not answer"),
    "mute port, TLS on": FaultCase(
        toy(mute, has_tls=True), Check.TLS, Fault.NOT_GRPC, Unavailable, "does not answer"
    ),
    "closing port": FaultCase(
        toy(closing), Check.PORT, Fault.BROKE_OFF, Unavailable, "before it was open"
    ),
    "closing port, TLS on": FaultCase(
        toy(closing, has_tls=True), Check.TLS, Fault.BROKE_OFF, Unavailable, "before it was open"
    ),
    "HTTP/2 without gRPC": FaultCase(
        toy(http2_server()), Check.RIVA, Fault.NOT_GRPC, Refused, "as a web server does"
    ),
    # Encryption
    "TLS server, TLS off": FaultCase(
        _plain_to_tls, Check.TLS, Fault.TLS_EXPECTED, Unavailable, "may expect TLS"
    ),
    "mutual TLS server, TLS off": FaultCase(
        _plain_to_mutual_tls, Check.TLS, Fault.TLS_EXPECTED, Unavailable, "may expect TLS"
    ),
    "plain server, TLS on": FaultCase(
        _tls_to_plain, Check.TLS, Fault.TLS_NOT_SPOKEN, Refused, "does not use TLS"
    ),
    "wrong CA": FaultCase(
        encrypted(SERVER, ca=OTHER_CA),
        Check.CERTIFICATE,
        Fault.CA_UNKNOWN,
        Refused,
        "not signed by",
    ),
    "private CA, none chosen": FaultCase(
        encrypted(SERVER, ca=None), Check.CERTIFICATE, Fault.CA_UNKNOWN, Refused, "not signed by"
    ),
    "self-signed, none chosen": FaultCase(
        encrypted(self_signed("server", "127.0.0.1"), ca=None),
        Check.CERTIFICATE,
        Fault.SELF_SIGNED,
        Refused,
        "not signed by",
    ),
    "self-signed, another chosen": FaultCase(
        encrypted(self_signed("server", "127.0.0.1"), ca=CA),
        Check.CERTIFICATE,
        Fault.SELF_SIGNED,
        Refused,
        "not signed by",
    ),
    "expired": FaultCase(
        encrypted(CA.issue("server", "127.0.0.1", starts=-9 * DAY, ends=-2 * DAY)),
        Check.CERTIFICATE,
        Fault.EXPIRED,
        Refused,
        "has expired",
    ),
    "expired authority in between": FaultCase(
        encrypted(
            CA.issue("Old", is_authority=True, starts=-9 * DAY, ends=-2 * DAY).issue(
                "server", "127.0.0.1"
            )
        ),
        Check.CERTIFICATE,
        Fault.EXPIRED,
        Refused,
        "has expired",
    ),
    "not yet valid": FaultCase(
        encrypted(CA.issue("server", "127.0.0.1", starts=2 * DAY)),
        Check.CERTIFICATE,
        Fault.NOT_YET_VALID,
        Refused,
        "not valid yet",
    ),
    "wrong name": FaultCase(
        encrypted(CA.issue("server", "riva.example", "10.1.2.3")),
        Check.CERTIFICATE,
        Fault.WRONG_NAME,
        Refused,
        "another name",
    ),
    "name in the old place": FaultCase(
        encrypted(CA.issue("127.0.0.1")),
        Check.CERTIFICATE,
        Fault.WRONG_NAME,
        Refused,
        "another name",
    ),
    # Who is let in
    "client certificate missing": FaultCase(
        encrypted(SERVER, client_ca=CA),
        Check.AUTHENTICATION,
        Fault.CLIENT_CERT_MISSING,
        Unavailable,
        "may want a client certificate",
    ),
    "client certificate foreign": FaultCase(
        encrypted(SERVER, client_ca=CA, client=OTHER_CA.issue("client")),
        Check.AUTHENTICATION,
        Fault.CLIENT_CERT_REFUSED,
        Unavailable,
        "may not accept the client certificate",
    ),
    "client certificate missing, OpenSSL": FaultCase(
        openssl(http2_server()),
        Check.AUTHENTICATION,
        Fault.CLIENT_CERT_MISSING,
        Unavailable,
        "may want a client certificate",
    ),
    "client certificate foreign, OpenSSL": FaultCase(
        openssl(http2_server(), client=OTHER_CA.issue("client")),
        Check.AUTHENTICATION,
        Fault.CLIENT_CERT_REFUSED,
        Unavailable,
        "may not accept the client certificate",
    ),
    "client certificate asked for, then missed": FaultCase(
        openssl(bad_request_server(), is_required=False),
        Check.AUTHENTICATION,
        Fault.CLIENT_CERT_MISSING,
        Refused,
        "as a web server does",
    ),
    "key refused": FaultCase(
        plain(_NO_KEY), Check.AUTHENTICATION, Fault.KEY_REFUSED, Refused, "wants another key"
    ),
    "key refused for streams alone": FaultCase(
        plain(aborting_streams(grpc.StatusCode.UNAUTHENTICATED, "invalid key", at_chunk=0)),
        Check.AUTHENTICATION,
        Fault.KEY_REFUSED,
        Refused,
        "wants another key",
    ),
    "not allowed": FaultCase(
        plain(aborting(grpc.StatusCode.PERMISSION_DENIED, "no plan")),
        Check.AUTHENTICATION,
        Fault.FORBIDDEN,
        Refused,
        "does not let you",
    ),
    # What runs there
    "gRPC without speech": FaultCase(
        plain(None), Check.RIVA, Fault.NOT_RIVA, Refused, "no Riva speech recognition"
    ),
    "no streaming model": FaultCase(
        plain(MarkedServicer(models=[ListedModel("canary", "en-US", kind="offline")])),
        Check.MODEL,
        Fault.NOT_STREAMING,
        Refused,
        "has no model for live captions",
    ),
    "model for recordings": FaultCase(
        plain(MarkedServicer(models=[ENGLISH, ListedModel("canary", "en-US", kind="offline")])),
        Check.MODEL,
        Fault.NOT_STREAMING,
        Refused,
        "has no model for live captions",
        RecognitionOptions(model="canary"),
    ),
    "model missing": FaultCase(
        plain(MarkedServicer(models=[ENGLISH])),
        Check.MODEL,
        Fault.MODEL_MISSING,
        Refused,
        "has no model for live captions",
        RecognitionOptions(model="nemotron"),
    ),
    "language missing": FaultCase(
        plain(MarkedServicer(models=[ENGLISH])),
        Check.MODEL,
        Fault.LANGUAGE_MISSING,
        Refused,
        "has no model for live captions",
        RecognitionOptions(language="de-DE"),
    ),
    "overloaded": FaultCase(
        plain(aborting_streams(grpc.StatusCode.RESOURCE_EXHAUSTED, "no free place", at_chunk=0)),
        Check.SPEECH,
        Fault.OVERLOADED,
        Unavailable,
        "has no room",
    ),
    "no words": FaultCase(plain(Unmoved(models=[ENGLISH])), Check.SPEECH, Fault.NO_WORDS),
    "broken off": FaultCase(
        plain(aborting_streams(grpc.StatusCode.UNKNOWN, "Triton model failed")),
        Check.SPEECH,
        Fault.BROKE_OFF,
        Unavailable,
        "Triton model failed",
    ),
    "ended too early": FaultCase(
        plain(Quitter(models=[ENGLISH])),
        Check.SPEECH,
        Fault.BROKE_OFF,
        Unavailable,
        "ended the stream",
    ),
}
