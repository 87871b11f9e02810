"""The connection test: each step on its own, and the first that fails by its right name.

What is said about a failure rests on what the server was seen to do: each case
has a server in the tests that does just that.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import grpc.aio

from captioner.domain.certificates import CertificateReport
from captioner.domain.diagnosis import Check, Diagnosis, Fault, Finding, Verdict
from captioner.domain.endpoint import Tls
from captioner.domain.errors import Refused
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.wording import translate
from captioner.riva.channel import Target, open_channel
from captioner.riva.probing.delivery import Delivery
from captioner.riva.probing.link import LINK_CHECKS, check_link
from captioner.riva.probing.network_path import NetworkPath, split_address
from captioner.riva.probing.own_loop import on_own_loop
from captioner.riva.probing.report import Report, StepFailed
from captioner.riva.probing.service import Reached, Service
from captioner.riva.probing.web_proxy import proxy_for
from captioner.riva.tls_material import TlsMaterial

LIMIT_S = 15.0
"""The whole test never takes longer."""

_RESERVE_S = 0.5
"""To let go of everything, and to say so."""


async def probe(  # noqa: PLR0913 - what a test is about
    target: Target,
    options: RecognitionOptions,
    sample_pcm: bytes,
    *,
    called: str,
    on_finding: Callable[[Finding], None],
    limit_s: float = LIMIT_S,
) -> Diagnosis:
    """Test the way to `target` and what is there, on the running loop.

    `sample_pcm` is a second or two of speech, int16 mono at 16 kHz; `called` is
    what a person calls the server. Findings come as they are made, one for each
    of CONNECTION_CHECKS. Never raises for what is wrong, ends within `limit_s`,
    and leaves nothing behind when it is cancelled. Behind a web proxy gRPC alone
    can find the way, so that its own words must do.
    """
    delivery = Delivery(on_finding)
    report = Report(delivery.put, target.without_secrets)
    try:
        async with asyncio.timeout(limit_s - _RESERVE_S):
            await _run(report, target, options, sample_pcm, called)
    except StepFailed as failure:
        report.failed(failure)
    except TimeoutError:
        report.failed(_too_slow(called, limit_s))
    except asyncio.CancelledError as error:
        # Its traceback holds on to the calls, and a call to the connection.
        raise error.with_traceback(None) from None
    delivery.flush()
    return report.diagnosis


async def _run(
    report: Report, target: Target, options: RecognitionOptions, sample_pcm: bytes, called: str
) -> None:
    path = await _reach(report, target)
    channel = await _open(target)
    try:
        service = Service(report, Reached(channel, target, called, path))
        await service.check(options, sample_pcm)
    finally:
        await channel.close()


async def _reach(report: Report, target: Target) -> NetworkPath | None:
    """The findings before the first call; None where there is no network between."""
    material: TlsMaterial | None = None
    if target.tls is None:
        report.skipped(Check.FILES, translate("test", "Not needed without encryption."))
    else:
        material = await _check_files(report, target.tls, target.key_password)
    if target.address.startswith("unix:"):
        _skip_link(report, translate("test", "Not needed: it runs on this computer."))
        return None
    proxy = proxy_for(split_address(target.address).host)
    if proxy is not None:
        _skip_link(
            report,
            translate("test", "Not tried: the way leads through the proxy {proxy}.").format(
                proxy=proxy
            ),
        )
        return None
    has_token = target.bearer is not None
    return await on_own_loop(
        lambda: check_link(report, target.address, target.tls, material, sends_secrets=has_token)
    )


def _skip_link(report: Report, why: str) -> None:
    for check in LINK_CHECKS:
        report.skipped(check, why)


async def _check_files(report: Report, tls: Tls, key_password: str | None) -> TlsMaterial:
    found, material = await asyncio.to_thread(_read_files, tls, key_password)
    if isinstance(material, Refused):
        failure = next((f for f in found.findings if f.verdict is Verdict.FAILED), None)
        if failure is None or failure.fault is None:
            raise StepFailed(Fault.FILE_UNREADABLE, str(material), "")
        raise StepFailed(failure.fault, failure.message, failure.advice)
    if found.findings:
        warning = found.findings[0]
        report.warned(Check.FILES, warning.message, warning.advice, warning.fault)
    elif tls.root_cert is None and tls.client_cert is None:
        report.skipped(
            Check.FILES,
            translate("test", "None are chosen: this computer's own authorities decide."),
        )
    else:
        report.passed(Check.FILES, translate("test", "The certificate files can be used."))
    return material


def _read_files(
    tls: Tls, key_password: str | None
) -> tuple[CertificateReport, TlsMaterial | Refused]:
    # A third of what the program imports, and on this thread nobody waits for it.
    from captioner.riva.certificates import load_material, read_certificates

    found = read_certificates(tls, key_password, now=datetime.now(UTC))
    try:
        return found, load_material(tls, key_password)
    except Refused as refusal:
        return found, refusal


async def _open(target: Target) -> grpc.aio.Channel:
    try:
        return await open_channel(target)
    except Refused as refusal:  # a file was changed since it was looked at
        raise StepFailed(
            Fault.FILE_UNREADABLE, str(refusal), translate("test", "Try again.")
        ) from refusal


def _too_slow(called: str, limit_s: float) -> StepFailed:
    return StepFailed(
        Fault.TOO_SLOW,
        translate(
            "test", "{server} was so slow that the test was ended after {seconds} seconds."
        ).format(server=called, seconds=f"{limit_s:g}"),
        translate("test", "Check the network connection, or ask the server's administrator."),
    )
