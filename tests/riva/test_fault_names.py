"""Each fault of a server is called by its own name, by the test and by the captions."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from captioner.domain.audio import AudioChunk
from captioner.domain.diagnosis import CONNECTION_CHECKS, Fault, Finding, Verdict
from captioner.domain.errors import RecognizerError
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.riva.probe import LIMIT_S, probe
from tests.marked_speech import sentence, speech
from tests.riva.fault_cases import CASES, FaultCase
from tests.riva.faulty_servers import Room

SAMPLE = speech(sentence(1, 3, start_ms=0), length_ms=800)

_OF_OTHER_PARTS = {
    Fault.NO_MICROPHONE,
    Fault.NO_SOUND_SERVER,
    Fault.NO_KEYRING,
    Fault.KEYRING_LOCKED,
    Fault.NO_DISPLAY,
    Fault.SETTINGS_SET_ASIDE,
    Fault.SETTINGS_NEWER,
    Fault.DEFAULTS_WRONG,
    Fault.SECRET_MISSING,
    Fault.OTHER,
}
"""No connection test ends in one of these."""

_OF_FILES = {
    Fault.FILE_MISSING,
    Fault.FILE_UNREADABLE,
    Fault.FILE_IS_DIRECTORY,
    Fault.FILE_TOO_LARGE,
    Fault.FILE_NOT_PEM,
    Fault.FILE_IS_DER,
    Fault.KEY_MISSING,
    Fault.KEY_MISMATCH,
    Fault.KEY_ENCRYPTED,
    Fault.KEY_PASSWORD_WRONG,
    Fault.CLIENT_CERT_EXPIRED,
    Fault.CLIENT_CERT_NOT_YET_VALID,
}
"""test_certificates.py has a case for each."""

_ELSEWHERE = {Fault.EXPIRES_SOON, Fault.TOO_SLOW}
"""test_probe.py has them: what is said beside a success, and what takes too long for a table."""


@pytest.mark.parametrize("name", CASES)
async def test_the_connection_test_finds_it(name: str, tmp_path: Path) -> None:
    case, findings = CASES[name], list[Finding]()
    with case.setting(Room(tmp_path)) as target:
        diagnosis = await probe(
            target, case.options, SAMPLE, called="the server", on_finding=findings.append
        )
    failed = [f for f in diagnosis.findings if f.verdict is Verdict.FAILED]
    assert [(f.check, f.fault) for f in failed] == [(case.check, case.fault)]
    assert [f.check for f in findings] == list(CONNECTION_CHECKS)
    assert tuple(findings) == diagnosis.findings
    assert failed[0].advice
    assert failed[0].message.endswith((".", "…"))
    later = CONNECTION_CHECKS.index(case.check) + 1
    assert {f.verdict for f in findings[later:]} <= {Verdict.SKIPPED}
    assert sum(f.took_ms or 0 for f in findings) < LIMIT_S * 1000


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.error])
async def test_the_captions_say_it(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    with case.setting(Room(tmp_path)) as target:
        error = await _failure(target, case)
    assert type(error) is case.error
    assert case.says in str(error)


def test_every_fault_of_a_server_has_a_case() -> None:
    of_servers = set(Fault) - _OF_OTHER_PARTS - _OF_FILES - _ELSEWHERE
    assert {case.fault for case in CASES.values()} == of_servers


async def _failure(target: Target, case: FaultCase) -> RecognizerError:
    async def dial() -> Target:
        return target

    recognizer = RivaRecognizer("Riva", dial, case.options, called="the server")
    async with contextlib.aclosing(recognizer.stream(_endless(), origin_ms=0)) as hypotheses:
        try:
            async for _ in hypotheses:
                pass
        except RecognizerError as error:
            return error
    pytest.fail("the stream ended well")


async def _endless() -> AsyncIterator[AudioChunk]:
    while True:
        yield AudioChunk(0, bytes(1280))
        await asyncio.sleep(0.005)
