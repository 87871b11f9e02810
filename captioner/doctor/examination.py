"""What works on this computer and on the way to the recogniser, step by step."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from captioner.about import versions
from captioner.assembly import test_connection
from captioner.audio.devices import Microphone, default_microphone, list_microphones
from captioner.display import describe_display
from captioner.domain.diagnosis import (
    Check,
    Diagnosis,
    Fault,
    Finding,
    Verdict,
    in_halves,
    rest_of_test,
)
from captioner.domain.errors import ConfigError, DeviceError, SoundServerError
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile
from captioner.domain.wording import counted, marked, translate
from captioner.log import redactor
from captioner.patience import call_with_patience
from captioner.recognizer.process import RecognizerProcess
from captioner.store.secrets import LockedKeyring
from captioner.store.settings_file import NewerSettingsError, SettingsFile

OnFinding = Callable[[Finding], None]

_KEYRING_LIMIT_S = 10.0
"""Long enough to type the keyring's password where it asks for it."""


_MEND = marked(
    "test",
    "Mend the file, or go on: at its next start Captioner keeps it under another name and uses "
    "the defaults.",
)


@dataclass(frozen=True, slots=True)
class Patient:
    """What is examined.

    `profile` is the server that captions, None this computer with `this_computer`.
    `check_keyring` and `load_secrets` block, and raise ConfigError.
    """

    profile: Profile | None
    load_secrets: Callable[[], Secrets]
    check_keyring: Callable[[], None]
    settings_file: SettingsFile
    this_computer: RecognitionOptions = field(default_factory=RecognitionOptions)


async def examine(patient: Patient, process: RecognizerProcess, on_finding: OnFinding) -> Diagnosis:
    """Every check has one finding, told as soon as it is made; can be cancelled.

    Nothing is changed, and nothing of the program has to run but `process`, which
    is started if it is this computer that captions.
    """
    told: list[Finding] = []

    def tell(finding: Finding) -> None:
        clean = replace(
            finding,
            message=redactor.redact(finding.message),
            advice=redactor.redact(finding.advice),
        )
        told.append(clean)
        on_finding(clean)

    tell(await _timed(_examine_program(patient)))
    tell(await _timed(_examine_settings(patient)))
    if patient.settings_file.machine.path is not None:
        tell(_finding_about(patient.settings_file.machine))
    tell(await _timed(_examine_keyring(patient)))
    tell(await _timed(_examine_display(patient)))
    tell(await _timed(_examine_microphones()))
    connection = await _examine_connection(patient, process, tell)
    return replace(connection, findings=tuple(told))


async def _timed(check: Awaitable[Finding]) -> Finding:
    started_ns = time.monotonic_ns()
    finding = await check
    return replace(finding, took_ms=(time.monotonic_ns() - started_ns) // 1_000_000)


async def _examine_program(_patient: Patient) -> Finding:
    known = await asyncio.to_thread(versions)
    listed = ", ".join(f"{translate('about', name)} {version}" for name, version in known.items())
    return Finding(Check.PROGRAM, Verdict.PASSED, f"{listed}.")


async def _examine_settings(patient: Patient) -> Finding:
    file = patient.settings_file
    try:
        settings = await asyncio.to_thread(file.peek)
    except NewerSettingsError as error:
        halves = in_halves(str(error))
        return Finding(Check.SETTINGS, Verdict.FAILED, *halves, fault=Fault.SETTINGS_NEWER)
    except ConfigError as error:
        return Finding(
            Check.SETTINGS,
            Verdict.FAILED,
            str(error),
            translate("test", _MEND),
            Fault.SETTINGS_SET_ASIDE,
        )
    message = _counted_servers(file.path, len(settings.profiles))
    if not file.path.exists():
        none = translate("test", "There are none yet in {path}: the defaults are used.")
        message = none.format(path=file.path)
    aside = file.set_aside_files()
    if not aside:
        return Finding(Check.SETTINGS, Verdict.PASSED, message)
    return Finding(
        Check.SETTINGS,
        Verdict.WARNED,
        f"{message} {_set_aside(aside)}",
        translate(
            "test",
            "Restore them in the settings under About, or delete the files that are not needed.",
        ),
        Fault.SETTINGS_SET_ASIDE,
    )


def _finding_about(machine: MachineDefaults) -> Finding:
    if machine.troubles:
        return Finding(
            Check.ADMINISTRATOR,
            Verdict.FAILED if machine.is_broken else Verdict.WARNED,
            " ".join(machine.troubles),
            translate(
                "test", "Have an administrator mend the file; “captioner defaults” checks it."
            ),
            Fault.DEFAULTS_WRONG,
        )
    said = translate("test", "{path} is in force and locks nothing.")
    if machine.locked:
        said = translate("test", "{path} is in force and locks: {locked}.")
    locked = translate("test", ", ").join(sorted(machine.locked))
    return Finding(
        Check.ADMINISTRATOR, Verdict.PASSED, said.format(path=machine.path, locked=locked)
    )


def _set_aside(files: Sequence[Path]) -> str:
    sentence = translate(
        "test", "Older settings were set aside because they could not be read: {name}."
    )
    if len(files) > 1:
        sentence = translate(
            "test",
            "Older settings were set aside because they could not be read: {name} and others.",
        )
    return sentence.format(name=files[0].name)


def _counted_servers(path: Path, servers: int) -> str:
    if servers == 0:
        return translate("test", "{path} can be read and names no server.").format(path=path)
    if servers == 1:
        return translate("test", "{path} can be read and names 1 server.").format(path=path)
    said = counted("test", "{path} can be read and names %n servers.", "", 1)
    return said(servers).format(path=path)


async def _examine_keyring(patient: Patient) -> Finding:
    try:
        await call_with_patience(patient.check_keyring, limit_s=_KEYRING_LIMIT_S)
    except LockedKeyring as error:
        return Finding(
            Check.KEYRING, Verdict.WARNED, *in_halves(str(error)), fault=Fault.KEYRING_LOCKED
        )
    except ConfigError as error:
        return Finding(
            Check.KEYRING, Verdict.WARNED, *in_halves(str(error)), fault=Fault.NO_KEYRING
        )
    except TimeoutError:
        return Finding(
            Check.KEYRING,
            Verdict.WARNED,
            translate("test", "The keyring does not answer; perhaps it waits for its password."),
            translate("test", "Look for its window and unlock it, then try again."),
            Fault.KEYRING_LOCKED,
        )
    return Finding(
        Check.KEYRING, Verdict.PASSED, translate("test", "Keys and passwords can be stored in it.")
    )


async def _examine_display(_patient: Patient) -> Finding:
    described = await asyncio.to_thread(describe_display)
    if not described:
        return Finding(
            Check.DISPLAY,
            Verdict.WARNED,
            translate("test", "There is no screen that captions could be shown on."),
            translate(
                "test",
                "Start Captioner from the desktop, or caption in the terminal: captioner caption.",
            ),
            Fault.NO_DISPLAY,
        )
    scale = os.environ.get("QT_SCALE_FACTOR")
    message = f"{described}."
    if scale:
        message = translate("test", "{described}, scaled by QT_SCALE_FACTOR={scale}.").format(
            described=described, scale=scale
        )
    return Finding(Check.DISPLAY, Verdict.PASSED, message)


async def _examine_microphones() -> Finding:
    try:
        microphones = await asyncio.to_thread(list_microphones)
        if not microphones:
            await asyncio.to_thread(default_microphone)  # says in full why there is none
    except DeviceError as error:
        is_silent = isinstance(error, SoundServerError)
        return Finding(
            Check.MICROPHONES,
            Verdict.WARNED,
            *in_halves(str(error)),
            fault=Fault.NO_SOUND_SERVER if is_silent else Fault.NO_MICROPHONE,
        )
    return Finding(Check.MICROPHONES, Verdict.PASSED, _listed(microphones))


def _listed(microphones: Sequence[Microphone]) -> str:
    names = translate("test", ", ").join(_quoted(each) for each in microphones)
    return counted("test", "%n found: {names}.", "", 1)(len(microphones)).format(names=names)


def _quoted(microphone: Microphone) -> str:
    if microphone.is_default:
        return translate("test", "“{name}” (default)").format(name=microphone.name)
    return f"“{microphone.name}”"


async def _examine_connection(
    patient: Patient, process: RecognizerProcess, tell: OnFinding
) -> Diagnosis:
    try:
        secrets = await call_with_patience(patient.load_secrets, limit_s=_KEYRING_LIMIT_S)
    except TimeoutError:
        failure = Finding(
            Check.AUTHENTICATION,
            Verdict.FAILED,
            translate(
                "test", "The server's key could not be read, because the keyring does not answer."
            ),
            translate("test", "Unlock the keyring, or set RIVA_API_KEY."),
            Fault.SECRET_MISSING,
        )
    except ConfigError as error:
        failure = Finding(
            Check.AUTHENTICATION,
            Verdict.FAILED,
            *in_halves(str(error)),
            fault=Fault.SECRET_MISSING,
        )
    else:
        redactor.learn_secrets(secrets)
        return await test_connection(
            patient.profile, secrets, process, tell, options=patient.this_computer
        )
    findings = tuple(rest_of_test(failure, ()))
    for finding in findings:
        tell(finding)
    return Diagnosis(findings)
