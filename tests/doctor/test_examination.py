"""The examination: what is found on this computer and on the way to a server."""

import asyncio
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from captioner.doctor.examination import Patient, examine
from captioner.domain.diagnosis import (
    CONNECTION_CHECKS,
    Check,
    Diagnosis,
    Fault,
    Finding,
    Verdict,
)
from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile, Settings
from captioner.recognizer.process import RecognizerProcess
from captioner.store.secrets import KeyringSecrets
from captioner.store.settings_file import SettingsFile
from tests.keyring_daemon import KeyringDaemon, keyring_daemon
from tests.riva.test_client import free_port
from tests.screen import Screen
from tests.sound_daemon import SoundDaemon

__all__ = ["keyring_daemon"]

LOCAL_CHECKS = (
    Check.PROGRAM,
    Check.SETTINGS,
    Check.KEYRING,
    Check.DISPLAY,
    Check.MICROPHONES,
)


@pytest.fixture(autouse=True)
def _bare_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No screen, no sound and no keyring but those that a test brings."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")


@pytest.fixture
def patient(tmp_path: Path) -> Patient:
    """A server that nobody serves, as the quickest there is."""
    return Patient(
        Profile("office", "Office", Endpoint("127.0.0.1", free_port())),
        load_secrets=lambda: NO_SECRETS,
        check_keyring=KeyringSecrets().check,
        settings_file=SettingsFile(tmp_path / "settings.json"),
    )


async def examined(patient: Patient, command: str = "") -> Diagnosis:
    told: list[Finding] = []
    process = RecognizerProcess([sys.executable, "-c", command])
    try:
        diagnosis = await examine(patient, process, told.append)
    finally:
        await process.stop()
    assert tuple(told) == diagnosis.findings
    return diagnosis


async def finding(patient: Patient, check: Check) -> Finding:
    [found] = [f for f in (await examined(patient)).findings if f.check is check]
    return found


async def test_every_check_has_one_finding_in_its_order(patient: Patient) -> None:
    diagnosis = await examined(patient)
    assert [f.check for f in diagnosis.findings] == [*LOCAL_CHECKS, *CONNECTION_CHECKS]
    assert diagnosis.failure is not None
    assert diagnosis.failure.fault is Fault.NOTHING_LISTENS


async def test_what_captions_can_do_without_is_a_warning(patient: Patient) -> None:
    findings = {f.check: f for f in (await examined(patient)).findings}
    assert [findings[check].verdict for check in LOCAL_CHECKS] == [
        Verdict.PASSED,
        Verdict.PASSED,
        Verdict.WARNED,
        Verdict.WARNED,
        Verdict.WARNED,
    ]
    assert findings[Check.KEYRING].fault is Fault.NO_KEYRING
    assert findings[Check.DISPLAY].fault is Fault.NO_DISPLAY
    assert findings[Check.MICROPHONES].fault is Fault.NO_SOUND_SERVER
    assert all(f.advice for f in findings.values() if f.verdict is Verdict.WARNED)


async def test_the_versions_are_told(patient: Patient) -> None:
    message = (await finding(patient, Check.PROGRAM)).message
    python = ".".join(map(str, sys.version_info[:3]))
    assert all(word in message for word in ("Captioner 0.", f"Python {python}", "gRPC", "Riva"))


async def test_settings_that_can_be_read_pass(patient: Patient) -> None:
    assert patient.profile is not None
    assert "none yet" in (await finding(patient, Check.SETTINGS)).message
    patient.settings_file.save(Settings(profiles=(patient.profile,)))
    found = await finding(patient, Check.SETTINGS)
    assert (found.verdict, "1 server." in found.message) == (Verdict.PASSED, True)


async def test_settings_that_cannot_be_read_fail_and_stay_where_they_are(
    patient: Patient,
) -> None:
    patient.settings_file.path.write_text("nonsense")
    found = await finding(patient, Check.SETTINGS)
    assert (found.verdict, found.fault) == (Verdict.FAILED, Fault.SETTINGS_SET_ASIDE)
    assert patient.settings_file.path.read_text() == "nonsense"


async def test_settings_that_were_set_aside_are_a_warning(patient: Patient) -> None:
    patient.settings_file.path.write_text("nonsense")
    with pytest.raises(ConfigError):
        patient.settings_file.load()
    found = await finding(patient, Check.SETTINGS)
    assert (found.verdict, found.fault) == (Verdict.WARNED, Fault.SETTINGS_SET_ASIDE)
    assert patient.settings_file.set_aside_files()[0].name in found.message


async def test_an_open_keyring_passes(patient: Patient, keyring_daemon: KeyringDaemon) -> None:
    del keyring_daemon
    assert (await finding(patient, Check.KEYRING)).verdict is Verdict.PASSED


async def test_a_locked_keyring_is_told_from_none(
    patient: Patient, keyring_daemon: KeyringDaemon
) -> None:
    KeyringSecrets().save("any", Secrets("token"))
    keyring_daemon.lock()
    found = await finding(patient, Check.KEYRING)
    assert (found.verdict, found.fault) == (Verdict.WARNED, Fault.KEYRING_LOCKED)
    assert "Unlock it" in found.advice


async def test_a_screen_is_described(
    patient: Patient, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", screen.environment["DISPLAY"])
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    found = await finding(patient, Check.DISPLAY)
    assert found.verdict is Verdict.PASSED
    assert f"{screen.width} x {screen.height} pixels, scaled by QT_SCALE_FACTOR=2." in found.message


async def test_microphones_are_listed_with_the_default(
    patient: Patient, sound_daemon: SoundDaemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound_daemon.add_real_source("desk", "Desk microphone")
    for name, value in sound_daemon.variables.items():
        monkeypatch.setenv(name, value)
    found = await finding(patient, Check.MICROPHONES)
    assert found.verdict is Verdict.PASSED
    assert "“Desk microphone”" in found.message
    assert "“Sound of Test microphone” (default)" in found.message


async def test_a_sound_server_without_a_microphone_is_a_warning(
    patient: Patient, sound_daemon: SoundDaemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound_daemon.control("unload-module", "module-null-sink")
    for name, value in sound_daemon.variables.items():
        monkeypatch.setenv(name, value)
    found = await finding(patient, Check.MICROPHONES)
    assert (found.verdict, found.fault) == (Verdict.WARNED, Fault.NO_MICROPHONE)


def failing(error: Exception) -> Callable[[], Secrets]:
    def load() -> Secrets:
        raise error

    return load


async def test_a_key_that_the_keyring_does_not_give_out_fails_the_authentication(
    patient: Patient,
) -> None:
    closed = failing(ConfigError("keyring", "The keyring is locked. Unlock it."))
    diagnosis = await examined(replace(patient, load_secrets=closed))
    assert diagnosis.failure is not None
    assert diagnosis.failure.check is Check.AUTHENTICATION
    assert diagnosis.failure.fault is Fault.SECRET_MISSING
    assert (diagnosis.failure.message, diagnosis.failure.advice) == (
        "The keyring is locked.",
        "Unlock it.",
    )
    assert [f.check for f in diagnosis.findings] == [*LOCAL_CHECKS, *CONNECTION_CHECKS]


async def test_a_key_that_nobody_has_entered_fails_the_authentication(patient: Patient) -> None:
    assert patient.profile is not None
    endpoint = replace(patient.profile.endpoint, authentication=Authentication.BEARER)
    diagnosis = await examined(
        replace(patient, profile=replace(patient.profile, endpoint=endpoint))
    )
    assert diagnosis.failure is not None
    assert diagnosis.failure.fault is Fault.SECRET_MISSING


async def test_a_recogniser_of_this_computer_that_does_not_start_is_named(
    patient: Patient,
) -> None:
    diagnosis = await examined(replace(patient, profile=None), "raise SystemExit('no model')")
    assert diagnosis.failure is not None
    assert diagnosis.failure.check is Check.RIVA
    assert "could not start" in diagnosis.failure.message
    assert [f.check for f in diagnosis.findings] == [*LOCAL_CHECKS, *CONNECTION_CHECKS]


async def test_no_finding_shows_a_secret(patient: Patient) -> None:
    leaking = failing(ConfigError("keyring", "It said: Bearer s3cret-token."))
    diagnosis = await examined(replace(patient, load_secrets=leaking))
    assert "s3cret" not in repr(diagnosis)


async def test_it_can_be_cancelled_while_the_keyring_asks_for_its_password(
    patient: Patient,
) -> None:
    asks, answered = threading.Event(), threading.Event()

    def ask() -> None:
        asks.set()
        answered.wait(10)

    examination = asyncio.create_task(examined(replace(patient, check_keyring=ask)))
    await asyncio.to_thread(asks.wait, 10)
    examination.cancel()
    with pytest.raises(asyncio.CancelledError):
        await examination
    answered.set()


async def test_nothing_is_written_by_an_examination(patient: Patient, tmp_path: Path) -> None:
    await examined(patient)
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - hidden files, too


async def test_settings_of_a_newer_captioner_are_told_and_stay(patient: Patient) -> None:
    patient.settings_file.path.write_text('{"version": 99}')
    found = await finding(patient, Check.SETTINGS)
    assert (found.verdict, found.fault) == (Verdict.FAILED, Fault.SETTINGS_NEWER)
    assert "newer Captioner (format 99;" in found.message
    assert found.advice.startswith("Install the newer one again")
    assert patient.settings_file.path.read_text() == '{"version": 99}'


@pytest.mark.parametrize(
    ("machine", "verdict", "said"),
    [
        (MachineDefaults(locked=frozenset({"language", "audio"})), Verdict.PASSED, "audio, lang"),
        (MachineDefaults(troubles=("Odd.",)), Verdict.WARNED, "Odd."),
        (MachineDefaults(troubles=("Cut.",), is_broken=True), Verdict.FAILED, "Cut."),
    ],
)
async def test_what_an_administrator_decides_is_told_where_there_is_any(
    patient: Patient, machine: MachineDefaults, verdict: Verdict, said: str
) -> None:
    assert Check.ADMINISTRATOR not in {each.check for each in (await examined(patient)).findings}
    path = patient.settings_file.path
    decided = replace(machine, path=path.with_name("defaults.json"))
    examined_with = replace(patient, settings_file=SettingsFile(path, decided))
    found = await finding(examined_with, Check.ADMINISTRATOR)
    assert found.verdict is verdict
    assert said in found.message
