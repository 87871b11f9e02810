"""From the server's name to a connection that may be trusted: ADDRESS, PORT, TLS, CERTIFICATE."""

from captioner.domain.diagnosis import Check, Fault
from captioner.domain.endpoint import Tls
from captioner.domain.wording import translate
from captioner.riva.probing.greeting import Speaks, greet
from captioner.riva.probing.network_path import NetworkPath, connected, resolve, split_address
from captioner.riva.probing.report import Report, StepFailed
from captioner.riva.probing.secure_link import SecureLink
from captioner.riva.probing.server_view import look
from captioner.riva.probing.wrong_service import is_web_protocol, not_grpc, unannounced, web_port
from captioner.riva.tls_material import TlsMaterial

LINK_CHECKS = (Check.ADDRESS, Check.PORT, Check.TLS, Check.CERTIFICATE)


async def check_link(
    report: Report,
    address: str,
    tls: Tls | None,
    material: TlsMaterial | None,
    *,
    sends_secrets: bool,
) -> NetworkPath:
    """Make the findings of LINK_CHECKS; raises StepFailed. `material` is there where `tls` is."""
    path = await resolve(split_address(address))
    report.passed(Check.ADDRESS, _resolved(path))
    if tls is None or material is None:
        await _check_plain(report, path, sends_secrets=sends_secrets)
        return path
    async with connected(path):
        report.passed(
            Check.PORT,
            translate("test", "Something answers at {address}.").format(address=path.text),
        )
    await SecureLink(report, path, tls, material).check()
    return path


def _resolved(path: NetworkPath) -> str:
    if path.addresses == (path.host,):
        return translate("test", "{host} is a numeric address.").format(host=path.host)
    return translate("test", "{host} is {addresses}.").format(
        host=path.host, addresses=translate("test", ", ").join(path.addresses)
    )


async def _check_plain(report: Report, path: NetworkPath, *, sends_secrets: bool) -> None:
    greeting = await greet(path)
    if greeting.speaks is not Speaks.HTTP2:
        await _check_for_tls(report, path)
        raise not_grpc(path, greeting)
    report.passed(
        Check.PORT, translate("test", "Something answers at {address}.").format(address=path.text)
    )
    if sends_secrets:
        report.warned(
            Check.TLS,
            translate("test", "Encryption is off: the key and the audio can be read on their way."),
            translate("test", "Switch TLS on if the server offers it."),
        )
    else:
        report.skipped(
            Check.TLS, translate("test", "Encryption is off: the audio can be read on its way.")
        )
    report.skipped(Check.CERTIFICATE, translate("test", "Not needed without encryption."))


async def _check_for_tls(report: Report, path: NetworkPath) -> None:
    view = await look(path, path.host)
    if not view.chain:
        return
    if is_web_protocol(view.protocol):
        raise web_port(path)
    if view.protocol is None:
        raise unannounced(path)
    report.passed(
        Check.PORT, translate("test", "Something answers at {address}.").format(address=path.text)
    )
    raise StepFailed(
        Fault.TLS_EXPECTED,
        translate("test", "{address} expects an encrypted connection.").format(address=path.text),
        translate("test", "Switch TLS on."),
    )
