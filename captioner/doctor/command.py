"""`captioner doctor`: the examination in the terminal."""

import asyncio
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from captioner.assembly import recognizer_process
from captioner.doctor.bundle import BundleSource, check_bundle_place, write_bundle
from captioner.doctor.examination import Patient, examine
from captioner.doctor.report import JsonWriter, ReportWriter
from captioner.domain.diagnosis import Diagnosis
from captioner.domain.errors import ConfigError
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Settings
from captioner.log import redactor, watch_loop
from captioner.riva.channel import keep_poller
from captioner.server_options import ServerChoice
from captioner.store.machine_defaults import settings_file
from captioner.store.paths import find_places
from captioner.store.secrets import KeyringSecrets
from captioner.store.settings_file import SettingsFile

PASSED, FAILED = 0, 1


@dataclass(frozen=True, slots=True)
class DoctorOptions:
    """`choose` says who captions with given settings and defaults; it raises ConfigError."""

    choose: Callable[[Settings, MachineDefaults], ServerChoice]
    as_json: bool = False
    bundle: Path | None = None
    may_replace: bool = False


def run_doctor(options: DoctorOptions) -> int:
    """Examine, say what was found, write the bundle; the exit status. Raises ConfigError."""
    if options.bundle is not None:
        check_bundle_place(options.bundle, may_replace=options.may_replace)
    file = settings_file(find_places())
    server = options.choose(_settings(file), file.machine)
    redactor.learn_secrets(server.typed)
    diagnosis = asyncio.run(_examine(options, file, server))
    if options.bundle is not None:
        _write_bundle(options.bundle, diagnosis, server, options)
    return PASSED if diagnosis.is_good else FAILED


async def _examine(options: DoctorOptions, file: SettingsFile, server: ServerChoice) -> Diagnosis:
    watch_loop(asyncio.get_running_loop())
    keyring = KeyringSecrets()

    def load_secrets() -> Secrets:
        return server.load_secrets(keyring)

    writer = (
        JsonWriter(sys.stdout)
        if options.as_json
        else ReportWriter(sys.stdout, colours="NO_COLOR" not in os.environ)
    )
    patient = Patient(server.profile, load_secrets, keyring.check, file, server.this_computer)
    keep_poller()
    process = recognizer_process()
    try:
        diagnosis = await examine(patient, process, writer.on_finding)
    finally:
        await process.stop()
    writer.on_end(diagnosis)
    return diagnosis


def _settings(file: SettingsFile) -> Settings:
    """The examination itself says what is wrong with them."""
    try:
        return file.peek()
    except ConfigError:
        return file.machine.settings


def _write_bundle(
    path: Path, diagnosis: Diagnosis, server: ServerChoice, options: DoctorOptions
) -> None:
    source = BundleSource(find_places(), tuple(server.overrides.fields.values()), KeyringSecrets())
    write_bundle(path, diagnosis, source, may_replace=options.may_replace)
    sys.stderr.write(f"Written to {path}: read it before you send it.\n")
