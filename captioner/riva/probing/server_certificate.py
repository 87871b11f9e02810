"""Why a server's certificate was not accepted, by name."""

import ssl
from collections.abc import Sequence
from datetime import datetime

from captioner.domain.certificates import CertificateFacts
from captioner.domain.diagnosis import Fault
from captioner.domain.endpoint import Tls
from captioner.domain.wording import marked, translate
from captioner.riva.probing.report import StepFailed

# OpenSSL's X509_V_ERR_* (openssl/x509_vfy.h).
_NOT_YET_VALID = 9
_EXPIRED = 10
_SELF_SIGNED = 18
_NO_TRUSTED_ISSUER = (2, 19, 20, 21, 27)
_WRONG_NAME = (62, 64)

_MOST_NAMES = 6

_ASK_FOR_CA = marked(
    "test", "Ask the server's administrator for its CA file and choose it in the settings."
)


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
        translate("test", "The server's certificate is not acceptable: {reason}.").format(
            reason=error.verify_message
        ),
        translate("test", "Show this to the server's administrator."),
    )


def _expired(chain: Sequence[CertificateFacts], now: datetime) -> StepFailed:
    from captioner.riva.certificate_dates import day

    for place, each in enumerate(chain):
        if each.not_after < now:
            ended = day(each.not_after)
            message = translate("test", "The certificate of the server expired on {day}.").format(
                day=ended
            )
            if place:
                message = translate(
                    "test", "The certificate of the authority {authority} expired on {day}."
                ).format(authority=each.subject, day=ended)
            return StepFailed(
                Fault.EXPIRED,
                message,
                translate(
                    "test",
                    "Ask the server's administrator to renew it. Check this computer's date and "
                    "time as well.",
                ),
            )
    return StepFailed(
        Fault.EXPIRED,
        translate("test", "The certificate of the authority that signed the server's has expired."),
        translate(
            "test",
            "Ask the server's administrator for the new CA file and choose it in the settings.",
        ),
    )


def _not_yet_valid(chain: Sequence[CertificateFacts], now: datetime) -> StepFailed:
    from captioner.riva.certificate_dates import day

    begins = [each.not_before for each in chain if each.not_before > now]
    message = translate("test", "The server's certificate is not valid yet.")
    if begins:
        message = translate("test", "The server's certificate is not valid before {day}.").format(
            day=day(begins[0])
        )
    return StepFailed(
        Fault.NOT_YET_VALID,
        message,
        translate(
            "test",
            "Check this computer's date and time; if they are right, ask the server's "
            "administrator.",
        ),
    )


def _wrong_name(chain: Sequence[CertificateFacts], name: str) -> StepFailed:
    names = chain[0].names if chain else ()
    if not names:
        return StepFailed(
            Fault.WRONG_NAME,
            translate("test", "The server's certificate is not made out to {name}.").format(
                name=name
            ),
            translate(
                "test",
                "Ask the server's administrator which name it has, and set the server name to it.",
            ),
        )
    listed = translate("test", ", ").join(names[:_MOST_NAMES])
    if len(names) > _MOST_NAMES:
        listed = translate("test", "{names} and more").format(names=listed)
    return StepFailed(
        Fault.WRONG_NAME,
        translate("test", "The server's certificate is made out to {names}, not to {name}.").format(
            names=listed, name=name
        ),
        translate("test", "Use that name as the address, or set the server name to it."),
    )


def _is_its_own_issuer(chain: Sequence[CertificateFacts]) -> bool:
    return len(chain) == 1 and chain[0].is_self_signed


def _self_signed(tls: Tls) -> StepFailed:
    if tls.root_cert is None:
        return StepFailed(
            Fault.SELF_SIGNED,
            translate(
                "test", "The server's certificate is signed by itself: no authority vouches for it."
            ),
            translate(
                "test",
                "Ask the server's administrator for this certificate as a file and choose it as "
                "the CA file.",
            ),
        )
    return StepFailed(
        Fault.SELF_SIGNED,
        translate(
            "test", "The server's certificate is signed by itself, and is not the one in {path}."
        ).format(path=tls.root_cert),
        translate("test", "Ask the server's administrator for the certificate that it uses now."),
    )


def _unknown_authority(chain: Sequence[CertificateFacts], tls: Tls) -> StepFailed:
    if tls.root_cert is None:
        message = translate(
            "test", "The server's certificate is not signed by an authority that is known here."
        )
        advice = translate("test", _ASK_FOR_CA)
    else:
        message = translate(
            "test", "The server's certificate is not signed by the authority in {path}."
        ).format(path=tls.root_cert)
        advice = translate(
            "test", "Ask the server's administrator which CA file belongs to this server."
        )
    if chain:
        message = translate("test", "{message} It was signed by {authority}.").format(
            message=message, authority=chain[-1].issuer
        )
    return StepFailed(Fault.CA_UNKNOWN, message, advice)
