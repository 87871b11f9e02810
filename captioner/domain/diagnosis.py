"""What was looked into, what was found, and what to do about it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from captioner.domain.wording import marked, translate


class Check(StrEnum):
    """What is looked into, in this order; the text is how a person calls it."""

    PROGRAM = marked("test", "Program")
    SETTINGS = marked("test", "Settings")
    ADMINISTRATOR = marked("test", "Administrator")
    KEYRING = marked("test", "Keyring")
    DISPLAY = marked("test", "Display")
    MICROPHONES = marked("test", "Microphones")
    FILES = marked("test", "Certificate files")
    ADDRESS = marked("test", "Address")
    PORT = marked("test", "Port")
    TLS = marked("test", "Encryption")
    CERTIFICATE = marked("test", "Server certificate")
    AUTHENTICATION = marked("test", "Authentication")
    RIVA = marked("test", "Speech service")
    MODEL = marked("test", "Streaming model")
    SPEECH = marked("test", "Sample speech")


CONNECTION_CHECKS = (
    Check.FILES,
    Check.ADDRESS,
    Check.PORT,
    Check.TLS,
    Check.CERTIFICATE,
    Check.AUTHENTICATION,
    Check.RIVA,
    Check.MODEL,
    Check.SPEECH,
)
"""The steps of a connection test; each has exactly one finding at its end."""


class Verdict(StrEnum):
    PASSED = "passed"
    WARNED = "warned"
    FAILED = "failed"
    SKIPPED = "skipped"
    """Not needed, or no longer possible after a failure."""


class Fault(StrEnum):
    """The cause of a failure or a warning, one name each."""

    FILE_MISSING = "file missing"
    FILE_UNREADABLE = "file unreadable"
    FILE_IS_DIRECTORY = "file is a directory"
    FILE_TOO_LARGE = "file too large"
    FILE_NOT_PEM = "file not PEM"
    FILE_IS_DER = "file is DER"
    KEY_MISSING = "client key missing"
    KEY_MISMATCH = "key does not match"
    KEY_ENCRYPTED = "key encrypted"
    KEY_PASSWORD_WRONG = "key password wrong"  # noqa: S105 - a fault's name
    CLIENT_CERT_EXPIRED = "client certificate expired"
    CLIENT_CERT_NOT_YET_VALID = "client certificate not yet valid"
    NAME_UNKNOWN = "name unknown"
    NOTHING_LISTENS = "nothing listens"
    NO_ANSWER = "no answer"
    NO_ROUTE = "no route"
    TLS_EXPECTED = "server expects TLS"
    TLS_NOT_SPOKEN = "server speaks no TLS"
    CA_UNKNOWN = "unknown authority"
    SELF_SIGNED = "self-signed"
    EXPIRED = "certificate expired"
    NOT_YET_VALID = "certificate not yet valid"
    WRONG_NAME = "certificate for another name"
    EXPIRES_SOON = "certificate expires soon"
    CLIENT_CERT_MISSING = "client certificate missing"
    CLIENT_CERT_REFUSED = "client certificate refused"
    HTTP_PORT = "web port"
    NOT_GRPC = "not gRPC"
    NOT_RIVA = "gRPC without speech"
    KEY_REFUSED = "key refused"
    FORBIDDEN = "not allowed"
    MODEL_MISSING = "model missing"
    LANGUAGE_MISSING = "language missing"
    NOT_STREAMING = "no streaming model"
    NO_WORDS = "no words came back"
    BROKE_OFF = "broke off"
    OVERLOADED = "overloaded"
    TOO_SLOW = "too slow"
    NO_MICROPHONE = "no microphone"
    NO_SOUND_SERVER = "no sound server"
    NO_KEYRING = "no keyring"
    KEYRING_LOCKED = "keyring locked"
    NO_DISPLAY = "no display"
    SETTINGS_SET_ASIDE = "settings set aside"
    SETTINGS_NEWER = "settings of a newer version"
    DEFAULTS_WRONG = "administrator's defaults wrong"
    SECRET_MISSING = "secret missing"  # noqa: S105 - a fault's name
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's outcome: what was found, as a sentence, and what to do about it.

    No secret stands in it: it goes into logs and bug reports.
    """

    check: Check
    verdict: Verdict
    message: str
    advice: str = ""
    fault: Fault | None = None
    took_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """All findings in their order.

    `round_trip_ms` is that of a small call on an open connection,
    `first_result_ms` from the first audio sent to the first words; None where
    it did not come so far.
    """

    findings: tuple[Finding, ...]
    round_trip_ms: float | None = None
    first_result_ms: float | None = None

    @property
    def is_good(self) -> bool:
        """Nothing failed."""
        return all(finding.verdict is not Verdict.FAILED for finding in self.findings)

    @property
    def failure(self) -> Finding | None:
        """The first that failed."""
        failed = (f for f in self.findings if f.verdict is Verdict.FAILED)
        return next(failed, None)


NOT_TRIED = marked("test", "Not tried, because of what failed before.")


def rest_of_test(failure: Finding, made: Sequence[Finding]) -> Iterator[Finding]:
    """The findings of a connection test that ends with `failure` after those that were made."""
    known = {finding.check for finding in made}
    for check in CONNECTION_CHECKS:
        if check is failure.check:
            yield failure
        elif check not in known:
            yield Finding(check, Verdict.SKIPPED, translate("test", NOT_TRIED))


_SENTENCE_END = re.compile(r"\. |。\s*(?=\S)", re.DOTALL)
"""Japanese has no space there."""


def in_halves(sentences: str) -> tuple[str, str]:
    """What is wrong, and what to do: an error's first sentence and the rest, in any language."""
    end = _SENTENCE_END.search(sentences)
    if end is None:
        return sentences, ""
    return sentences[: end.start() + 1], sentences[end.end() :]
