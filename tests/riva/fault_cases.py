"""Everything that can be wrong with a server: a live one for each, and what it is to be called."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

import grpc

from captioner.domain.diagnosis import Check, Fault
from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.recognition_options import RecognitionOptions
from tests.certificates import self_signed
from tests.riva.faulty_servers import (
    CA,
    ENGLISH,
    OTHER_CA,
    SERVER,
    Quitter,
    Setting,
    Unmoved,
    aborting,
    aborting_streams,
    at,
    encrypted,
    in_a_black_hole,
    openssl,
    plain,
    plain_to_https,
    plain_to_mutual_tls,
    plain_to_tls,
    tls_to_plain,
    toy,
)
from tests.riva_server import ListedModel, MarkedServicer
from tests.toy_servers import (
    bad_request_server,
    closing,
    free_port,
    http2_server,
    mute,
    ssh_server,
    web_server,
)

DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class FaultCase:
    """`fault` of the connection test at `check`; `error` and `says` of captions, if they fail."""

    setting: Setting
    check: Check
    fault: Fault
    error: type[RecognizerError] | None = None
    says: str = ""
    options: RecognitionOptions = field(default_factory=RecognitionOptions)


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
        in_a_black_hole, Check.PORT, Fault.NO_ANSWER, Unavailable, "does not answer"
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
        plain_to_https, Check.PORT, Fault.HTTP_PORT, Unavailable, "before it was open"
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
        plain_to_tls, Check.TLS, Fault.TLS_EXPECTED, Unavailable, "may expect TLS"
    ),
    "mutual TLS server, TLS off": FaultCase(
        plain_to_mutual_tls, Check.TLS, Fault.TLS_EXPECTED, Unavailable, "may expect TLS"
    ),
    "plain server, TLS on": FaultCase(
        tls_to_plain, Check.TLS, Fault.TLS_NOT_SPOKEN, Refused, "does not use TLS"
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
