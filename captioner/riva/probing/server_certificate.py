"""Why a server's certificate was not accepted, by name."""

import ssl
from collections.abc import Sequence
from datetime import datetime

from captioner.domain.certificates import CertificateFacts
from captioner.domain.diagnosis import Fault
from captioner.domain.endpoint import Tls
from captioner.riva.probing.report import StepFailed

# OpenSSL's X509_V_ERR_* (openssl/x509_vfy.h).
_NOT_YET_VALID = 9
_EXPIRED = 10
_SELF_SIGNED = 18
_NO_TRUSTED_ISSUER = (2, 19, 20, 21, 27)
_WRONG_NAME = (62, 64)

_MOST_NAMES = 6

_ASK_FOR_CA = "Ask the server's administrator for its CA file and choose it in the settings."
_CHECK_CLOCK = "Check this computer's date and time"


def rejection(
    error: ssl.SSLCertVerificationError,
    chain: Sequence[CertificateFacts],
    *,
    name: str,
    tls: Tls,
    now: datetime,
) -> StepFailed:
    """What `error` means for the server that shows `chain`, which may be empty."""
    code = error.verify_code
    if code == _EXPIRED:
        return _expired(chain, now)
    if code == _NOT_YET_VALID:
        return _not_yet_valid(chain, now)
    if code in _WRONG_NAME:
        return _wrong_name(chain, name)
    if code == _SELF_SIGNED or (code in _NO_TRUSTED_ISSUER and _is_its_own_issuer(chain)):
        return _self_signed(tls)
    if code in _NO_TRUSTED_ISSUER:
        return _unknown_authority(chain, tls)
    return StepFailed(
        Fault.OTHER,
        f"The server's certificate is not acceptable: {error.verify_message}.",
        "Show this to the server's administrator.",
    )


def _expired(chain: Sequence[CertificateFacts], now: datetime) -> StepFailed:
    from captioner.riva.certificate_dates import day

    for place, each in enumerate(chain):
        if each.not_after < now:
            whose = f"of the authority {each.subject}" if place else "of the server"
            return StepFailed(
                Fault.EXPIRED,
                f"The certificate {whose} expired on {day(each.not_after)}.",
                f"Ask the server's administrator to renew it. {_CHECK_CLOCK} as well.",
            )
    return StepFailed(
        Fault.EXPIRED,
        "The certificate of the authority that signed the server's has expired.",
        "Ask the server's administrator for the new CA file and choose it in the settings.",
    )


def _not_yet_valid(chain: Sequence[CertificateFacts], now: datetime) -> StepFailed:
    from captioner.riva.certificate_dates import day

    begins = [each.not_before for each in chain if each.not_before > now]
    when = f" before {day(begins[0])}" if begins else " yet"
    return StepFailed(
        Fault.NOT_YET_VALID,
        f"The server's certificate is not valid{when}.",
        f"{_CHECK_CLOCK}; if they are right, ask the server's administrator.",
    )


def _wrong_name(chain: Sequence[CertificateFacts], name: str) -> StepFailed:
    names = chain[0].names if chain else ()
    if not names:
        return StepFailed(
            Fault.WRONG_NAME,
            f"The server's certificate is not made out to {name}.",
            "Ask the server's administrator which name it has, and set the server name to it.",
        )
    listed = ", ".join(names[:_MOST_NAMES]) + (" and more" if len(names) > _MOST_NAMES else "")
    return StepFailed(
        Fault.WRONG_NAME,
        f"The server's certificate is made out to {listed}, not to {name}.",
        "Use that name as the address, or set the server name to it.",
    )


def _is_its_own_issuer(chain: Sequence[CertificateFacts]) -> bool:
    return len(chain) == 1 and chain[0].is_self_signed


def _self_signed(tls: Tls) -> StepFailed:
    if tls.root_cert is None:
        return StepFailed(
            Fault.SELF_SIGNED,
            "The server's certificate is signed by itself: no authority vouches for it.",
            "Ask the server's administrator for this certificate as a file and choose it as the "
            "CA file.",
        )
    return StepFailed(
        Fault.SELF_SIGNED,
        f"The server's certificate is signed by itself, and is not the one in {tls.root_cert}.",
        "Ask the server's administrator for the certificate that it uses now.",
    )


def _unknown_authority(chain: Sequence[CertificateFacts], tls: Tls) -> StepFailed:
    issuer = f" It was signed by {chain[-1].issuer}." if chain else ""
    if tls.root_cert is None:
        message = "The server's certificate is not signed by an authority that is known here."
        return StepFailed(Fault.CA_UNKNOWN, message + issuer, _ASK_FOR_CA)
    return StepFailed(
        Fault.CA_UNKNOWN,
        f"The server's certificate is not signed by the authority in {tls.root_cert}.{issuer}",
        "Ask the server's administrator which CA file belongs to this server.",
    )
