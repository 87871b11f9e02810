"""What can be done about a connection test that failed: one button for each cause."""

from enum import StrEnum

from captioner.domain.diagnosis import Check, Fault, Finding
from captioner.domain.wording import marked


class Remedy(StrEnum):
    """The text is what the button says, in English."""

    ENCRYPT = marked("assistant", "Use &encryption")
    CHOOSE_CA = marked("assistant", "Choose the CA &file…")
    ENTER_KEY = marked("assistant", "&Enter the key")
    CHOOSE_CLIENT_CERT = marked("assistant", "Choose the client &certificate")
    CHECK_ENCRYPTION = marked("assistant", "Go to the &encryption settings")
    CHANGE_ADDRESS = marked("assistant", "Change the &address")
    ANY_LANGUAGE = marked("assistant", "Let the server &choose")


def remedy_for(finding: Finding) -> Remedy | None:
    """None where nothing in the assistant could help: trying again later may."""
    if finding.fault in _BY_FAULT:
        return _BY_FAULT[finding.fault]
    return _BY_CHECK.get(finding.check)


_BY_FAULT: dict[Fault | None, Remedy | None] = {
    Fault.TLS_EXPECTED: Remedy.ENCRYPT,
    Fault.TLS_NOT_SPOKEN: Remedy.CHECK_ENCRYPTION,
    Fault.CA_UNKNOWN: Remedy.CHOOSE_CA,
    Fault.SELF_SIGNED: Remedy.CHOOSE_CA,
    Fault.KEY_REFUSED: Remedy.ENTER_KEY,
    Fault.FORBIDDEN: Remedy.ENTER_KEY,
    Fault.SECRET_MISSING: Remedy.ENTER_KEY,
    Fault.KEY_ENCRYPTED: Remedy.CHOOSE_CLIENT_CERT,
    Fault.KEY_PASSWORD_WRONG: Remedy.CHOOSE_CLIENT_CERT,
    Fault.KEY_MISSING: Remedy.CHOOSE_CLIENT_CERT,
    Fault.KEY_MISMATCH: Remedy.CHOOSE_CLIENT_CERT,
    Fault.CLIENT_CERT_MISSING: Remedy.CHOOSE_CLIENT_CERT,
    Fault.CLIENT_CERT_REFUSED: Remedy.CHOOSE_CLIENT_CERT,
    Fault.CLIENT_CERT_EXPIRED: Remedy.CHOOSE_CLIENT_CERT,
    Fault.CLIENT_CERT_NOT_YET_VALID: Remedy.CHOOSE_CLIENT_CERT,
    Fault.WRONG_NAME: Remedy.CHANGE_ADDRESS,
    Fault.EXPIRED: None,  # the server's own: nothing that is entered here helps
    Fault.NOT_YET_VALID: None,
    Fault.LANGUAGE_MISSING: Remedy.ANY_LANGUAGE,
    Fault.MODEL_MISSING: Remedy.ANY_LANGUAGE,
    Fault.OVERLOADED: None,
    Fault.TOO_SLOW: None,
    Fault.BROKE_OFF: None,
    Fault.NO_WORDS: None,
}

_BY_CHECK = {
    Check.FILES: Remedy.CHECK_ENCRYPTION,
    Check.ADDRESS: Remedy.CHANGE_ADDRESS,
    Check.PORT: Remedy.CHANGE_ADDRESS,
    Check.TLS: Remedy.CHECK_ENCRYPTION,
    Check.CERTIFICATE: Remedy.CHECK_ENCRYPTION,
    Check.AUTHENTICATION: Remedy.ENTER_KEY,
    Check.RIVA: Remedy.CHANGE_ADDRESS,
    Check.MODEL: Remedy.CHANGE_ADDRESS,
}
