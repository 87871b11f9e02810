"""An encrypted connection to the server that was meant: TLS and CERTIFICATE."""

import asyncio
import ssl
from datetime import UTC, datetime

from captioner.domain.certificates import CertificateFacts
from captioner.domain.diagnosis import Check, Fault
from captioner.domain.endpoint import Tls
from captioner.domain.wording import translate
from captioner.riva.certificate_dates import day
from captioner.riva.probing.client_acceptance import (
    alert_name,
    refusal_by_alert,
    refusal_by_closing,
)
from captioner.riva.probing.greeting import CLIENT_PREFACE, Greeting, Speaks, greet, recognised
from captioner.riva.probing.network_path import NetworkPath, connected
from captioner.riva.probing.report import Report, StepFailed
from captioner.riva.probing.server_certificate import rejection
from captioner.riva.probing.server_view import TLS_RECORDS, look
from captioner.riva.probing.tls_context import verifying_context
from captioner.riva.probing.tls_conversation import TlsConversation
from captioner.riva.probing.wrong_service import is_web_protocol, not_grpc, unannounced, web_port
from captioner.riva.tls_material import TlsMaterial

HANDSHAKE_LIMIT_S = 3.0
_ALERT_WAIT_S = 0.4
"""A server that refuses the client does so at once; one that waits to be greeted says nothing."""

_ANSWER_LIMIT_S = 2.0

_MOST_NAMES = 6
_NO_COMMON_WAY = ("HANDSHAKE_FAILURE", "PROTOCOL_VERSION", "INSUFFICIENT_SECURITY")


class SecureLink:
    """One server, spoken to with TLS."""

    def __init__(self, report: Report, path: NetworkPath, tls: Tls, material: TlsMaterial) -> None:
        self._report = report
        self._path = path
        self._tls = tls
        self._material = material
        self._name = tls.server_name or path.host.partition("%")[0]
        self._has_certificate = material.key is not None

    async def check(self) -> None:
        """Make the findings of TLS and CERTIFICATE.

        Raises StepFailed, that of AUTHENTICATION too: it is about the client's certificate.
        """
        context = self._context()
        async with connected(self._path) as streams:
            conversation = TlsConversation(streams, context, self._name)
            try:
                async with asyncio.timeout(HANDSHAKE_LIMIT_S):
                    await conversation.handshake()
            except ssl.SSLCertVerificationError as error:
                raise await self._mistrusted(error) from None
            except OSError as error:  # SSLError and TimeoutError are two
                raise await self._no_handshake(error, bytes(conversation.received)) from None
            await self._use(conversation)

    def _context(self) -> ssl.SSLContext:
        try:
            return verifying_context(self._material)
        except ssl.SSLError as error:
            reason = (error.reason or "unknown").replace("_", " ").lower()
            raise StepFailed(
                Fault.OTHER,
                translate("test", "The client certificate {path} cannot be used: {reason}.").format(
                    path=self._tls.client_cert, reason=reason
                ),
                translate("test", "Ask for an RSA or ECDSA certificate from where it came from."),
            ) from error

    async def _mistrusted(self, error: ssl.SSLCertVerificationError) -> StepFailed:
        view = await look(self._path, self._name)
        if is_web_protocol(view.protocol):
            return web_port(self._path)
        self._report.passed(Check.TLS, translate("test", "The server offers encryption."))
        now = datetime.now(UTC)
        return rejection(error, view.chain, name=self._name, tls=self._tls, now=now)

    async def _no_handshake(self, error: OSError, received: bytes) -> StepFailed:
        if not received or received[0] not in TLS_RECORDS:
            return await self._no_tls()
        if isinstance(error, TimeoutError):
            return StepFailed(
                Fault.NO_ANSWER,
                translate(
                    "test", "{address} began to set up encryption but never finished."
                ).format(address=self._path.text),
                translate("test", "Check the network connection; a firewall may be in the way."),
            )
        view = await look(self._path, self._name)
        refusal = self._client_refusal(error, wants=view.wants_client_certificate)
        if refusal is None:
            return self._no_common_way(error)
        self._report.passed(Check.TLS, translate("test", "The server offers encryption."))
        self._report_certificate(view.chain[0] if view.chain else None)
        return refusal

    async def _no_tls(self) -> StepFailed:
        greeting = await greet(self._path)
        if greeting.speaks is Speaks.HTTP2:
            return StepFailed(
                Fault.TLS_NOT_SPOKEN,
                translate("test", "{address} does not encrypt: it speaks gRPC without TLS.").format(
                    address=self._path.text
                ),
                translate("test", "Switch TLS off, or ask for the port with TLS."),
            )
        return not_grpc(self._path, greeting)

    def _client_refusal(self, error: OSError, *, wants: bool | None) -> StepFailed | None:
        """None if the handshake failed for another reason than the client's certificate."""
        if isinstance(error, ssl.SSLError):
            refusal = refusal_by_alert(error, has_certificate=self._has_certificate)
            if refusal is not None:
                return refusal
        if not wants:
            return None
        return refusal_by_closing(has_certificate=self._has_certificate, wants=True)

    def _no_common_way(self, error: OSError) -> StepFailed:
        alert = alert_name(error)
        if alert == "UNRECOGNIZED_NAME":
            return StepFailed(
                Fault.WRONG_NAME,
                translate("test", "{address} does not know itself by the name {name}.").format(
                    address=self._path.text, name=self._name
                ),
                translate(
                    "test", "Ask its administrator for its name, and set the server name to it."
                ),
            )
        reason = getattr(error, "reason", None)
        if alert in _NO_COMMON_WAY or reason == "UNSUPPORTED_PROTOCOL":
            return StepFailed(
                Fault.OTHER,
                translate(
                    "test", "{address} and Captioner have no kind of encryption in common."
                ).format(address=self._path.text),
                translate("test", "Ask its administrator to switch on TLS 1.2 or 1.3."),
            )
        if reason in (None, "UNEXPECTED_EOF_WHILE_READING"):
            return not_grpc(self._path, Greeting(Speaks.CLOSED))
        return StepFailed(
            Fault.OTHER,
            translate("test", "Encryption with {address} failed: {reason}.").format(
                address=self._path.text, reason=str(reason).replace("_", " ").lower()
            ),
            translate("test", "Show this to the server's administrator."),
        )

    async def _use(self, conversation: TlsConversation) -> None:
        """See whether gRPC can be spoken on a connection that was verified."""
        refusal: StepFailed | None = None
        try:
            answer = await self._answer(conversation)
        except ssl.SSLError as error:
            refusal = refusal_by_alert(error, has_certificate=self._has_certificate)
            if refusal is None:
                raise self._no_common_way(error) from None
        else:
            greeting = recognised(answer)
            if greeting.speaks is Speaks.CLOSED:
                view = await look(self._path, self._name)
                refusal = refusal_by_closing(
                    has_certificate=self._has_certificate, wants=view.wants_client_certificate
                )
            elif greeting.speaks is not Speaks.HTTP2:
                raise not_grpc(self._path, greeting)
            elif conversation.protocol != "h2":
                raise unannounced(self._path)
        self._report.passed(
            Check.TLS,
            translate("test", "Encrypted with {version}.").format(version=conversation.version),
        )
        self._report_certificate(_facts(conversation.certificate))
        if refusal is not None:
            raise refusal

    async def _answer(self, conversation: TlsConversation) -> bytes | None:
        """As `recognised` takes it. First only listen: what is sent could outrun an alert."""
        try:
            async with asyncio.timeout(_ALERT_WAIT_S):
                return await conversation.read()
        except TimeoutError:
            pass
        try:
            async with asyncio.timeout(_ANSWER_LIMIT_S):
                conversation.write(CLIENT_PREFACE)
                return await conversation.read()
        except TimeoutError:
            return None

    def _report_certificate(self, certificate: CertificateFacts | None) -> None:
        if certificate is None:
            self._report.passed(
                Check.CERTIFICATE, translate("test", "The server's certificate can be trusted.")
            )
            return
        names = translate("test", ", ").join(certificate.names[:_MOST_NAMES])
        ends = day(certificate.not_after)
        if certificate.expires_soon(datetime.now(UTC)):
            self._report.warned(
                Check.CERTIFICATE,
                translate("test", "The server's certificate expires on {ends}.").format(ends=ends),
                translate("test", "Ask the server's administrator to renew it."),
                Fault.EXPIRES_SOON,
            )
            return
        self._report.passed(
            Check.CERTIFICATE,
            translate("test", "Made out to {names}, valid until {ends}.").format(
                names=names, ends=ends
            ),
        )


def _facts(der: bytes | None) -> CertificateFacts | None:
    from captioner.riva.certificate_facts import facts_of_der

    try:
        return facts_of_der(der) if der else None
    except ValueError:  # it was good enough for OpenSSL; its details are only for show
        return None
