"""What gRPC says about a broken link, in words that say what to do."""

from dataclasses import dataclass

from captioner.domain.diagnosis import Fault
from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.wording import marked, translate
from captioner.riva.channel import Target


@dataclass(frozen=True, slots=True)
class _LinkFault:
    """What one of `marks` in the details of UNAVAILABLE means."""

    marks: tuple[str, ...]
    error: type[RecognizerError]
    fault: Fault
    sentence: str


_WRONG_NAME = marked(
    "riva",
    "The certificate of {server} is made out to another name. Use the name that stands in the "
    "certificate, or set the server name to it.",
)

_CUT_OFF = ("tcp handshaker shutdown", "Endpoint closing")
"""A connection or a TLS handshake that gRPC gave up waiting for."""

# The texts are those of gRPC 1.85; the tests get each from a server that has the fault.
_LINK_FAULTS = (  # the first that fits is taken
    _LinkFault(
        ("certificate has expired",),
        Refused,
        Fault.EXPIRED,
        marked(
            "riva",
            "The certificate of {server}, or of the authority that signed it, has expired. Ask "
            "the server's administrator to renew it, and check this computer's date.",
        ),
    ),
    _LinkFault(
        ("certificate is not yet valid",),
        Refused,
        Fault.NOT_YET_VALID,
        marked(
            "riva",
            "The certificate of {server} is not valid yet. Check this computer's date and time; "
            "if they are right, ask the server's administrator.",
        ),
    ),
    _LinkFault(
        ("CERTIFICATE_VERIFY_FAILED",),
        Refused,
        Fault.CA_UNKNOWN,
        marked(
            "riva",
            "The certificate of {server} is not signed by an authority that this computer trusts. "
            "Ask the server's administrator for its CA file and choose it.",
        ),
    ),
    _LinkFault(("Hostname Verification Check failed",), Refused, Fault.WRONG_NAME, _WRONG_NAME),
    _LinkFault(
        ("WRONG_VERSION_NUMBER",),
        Refused,
        Fault.TLS_NOT_SPOKEN,
        marked(
            "riva", "{server} does not use TLS on this port. Check the port, or switch TLS off."
        ),
    ),
    _LinkFault(
        ("Failed to create security handshaker",),
        Refused,
        Fault.KEY_MISMATCH,
        marked(
            "riva", "The certificate and key files for {server} are damaged or do not fit together."
        ),
    ),
    _LinkFault(
        ("Failed parsing HTTP/2", "Expected SETTINGS frame", "missing selected ALPN"),
        Refused,
        Fault.NOT_GRPC,
        marked(
            "riva",
            "{server} answers, but not as a Riva server: it does not speak gRPC. Check the port; "
            "Riva's gRPC port is usually 50051.",
        ),
    ),
    _LinkFault(
        ("Misformatted domain name",),
        Refused,
        Fault.NAME_UNKNOWN,
        marked("riva", "{server} is not a server's address. Write it as host:port."),
    ),
    _LinkFault(
        ("Connection refused",),
        Unavailable,
        Fault.NOTHING_LISTENS,
        marked(
            "riva",
            "Nothing answers at {server}. Check the address and the port, and that the server is "
            "running.",
        ),
    ),
    _LinkFault(
        ("hostname lookup error", "address lookup failed", "DNS resolution failed"),
        Unavailable,
        Fault.NAME_UNKNOWN,
        marked(
            "riva",
            "The name in {server} is not known here. Check its spelling and the network "
            "connection.",
        ),
    ),
    _LinkFault(
        ("No route to host", "Network is unreachable"),
        Unavailable,
        Fault.NO_ROUTE,
        marked(
            "riva", "There is no way to {server} from this network. Check the network connection."
        ),
    ),
    _LinkFault(
        ("timed out", "timeout", "Timeout", *_CUT_OFF),
        Unavailable,
        Fault.NO_ANSWER,
        marked(
            "riva",
            "{server} does not answer. Check the network connection and that the server is "
            "running.",
        ),
    ),
)

_CLOSED = ("Socket closed", "Connection reset", "TSI_DATA_CORRUPTED")
"""The last is an alert that comes once the handshake is over."""

_WHILE_CONNECTING = "failed to connect"


def link_error(details: str, server: str, target: Target | None) -> RecognizerError | None:
    """The error for a call that ended with UNAVAILABLE; None if `details` tell nothing known."""
    fault = _find(details)
    if fault is not None:
        return fault.error(translate("riva", fault.sentence).format(server=server))
    if any(mark in details for mark in _CLOSED):
        return Unavailable(_closed(details, server, target))
    return None


def fault_in(details: str) -> Fault | None:
    """The name of what `details` tell; None if they tell nothing that is known."""
    fault = _find(details)
    return None if fault is None else fault.fault


def wrong_name_error(server: str) -> Refused:
    return Refused(translate("riva", _WRONG_NAME).format(server=server))


def _find(details: str) -> _LinkFault | None:
    found = (each for each in _LINK_FAULTS if any(mark in details for mark in each.marks))
    return next(found, None)


def _closed(details: str, server: str, target: Target | None) -> str:
    """A server that refuses a client in TLS closes the connection, as one that restarts does."""
    if _WHILE_CONNECTING not in details:
        return translate("riva", "{server} closed the connection.").format(server=server)
    if target is None or target.tls is None:
        return translate(
            "riva",
            "{server} closed the connection before it was open. It may be starting; if this "
            "stays, it may expect TLS: the connection test in the settings tells.",
        ).format(server=server)
    if target.tls.client_cert is None:
        return translate(
            "riva",
            "{server} closed the connection before it was open. It may be starting; if this "
            "stays, it may want a client certificate: the connection test in the settings tells.",
        ).format(server=server)
    return translate(
        "riva",
        "{server} closed the connection before it was open. It may be starting; if this stays, it "
        "may not accept the client certificate: the connection test in the settings tells.",
    ).format(server=server)
