"""One archive for a bug report, from which every secret was taken out."""

import io
import logging
import os
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from captioner import crash_log
from captioner.about import versions
from captioner.doctor.report import as_document, as_text
from captioner.domain.diagnosis import Diagnosis
from captioner.domain.environment import SECRET_VARIABLES, VARIABLES
from captioner.domain.errors import ConfigError
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.redaction import redact_texts
from captioner.domain.settings import Settings
from captioner.domain.wording import translate
from captioner.log import redactor
from captioner.store.atomic_file import write_atomically
from captioner.store.machine_defaults import settings_file
from captioner.store.needed_secrets import SecretSource
from captioner.store.paths import Places
from captioner.store.readable_json import encode_readable
from captioner.store.settings_file import SettingsFile
from captioner.store.small_file import reason_of

logger = logging.getLogger("captioner")

_LARGEST_LOG_BYTES = 1 << 20
"""Of each log file its end, which tells of what happened last."""

_SECRET_NAME = re.compile(r"KEY|TOKEN|SECRET|PASS|CREDENTIAL", re.IGNORECASE)
"""Environment variables whose values must not be in the archive, whoever reads them."""

_SHORTEST = 8
"""Shorter values of variables and metadata are switches and names, which stand elsewhere, too."""

_READ_ME = """\
This archive was made by `captioner doctor --bundle` (or from the About page) for a bug report.

results.txt, results.json   what was examined and found
settings.json               your settings: servers with their addresses, and paths of certificates
defaults.json               what an administrator decides on this computer, if there is any of it
versions.json               versions of the program, its libraries and the system
logs/                       what Captioner logged, and where in the program it crashed

Not in it: keys, tokens and passwords (the keyring is not read out), certificates and their keys,
the values of metadata and of custom settings, the phrases that are boosted, audio, and captions.
Your home folder stands as ~. Look through it all the same before you send it.
"""


@dataclass(frozen=True, slots=True)
class BundleSource:
    """Where the contents come from.

    `variables` are the names of environment variables that decide something,
    `secrets` is asked for every server's, so that none of them is overlooked.
    """

    places: Places
    variables: Sequence[str]
    secrets: SecretSource


def check_bundle_place(path: Path, *, may_replace: bool) -> None:
    """Raises ConfigError if the archive may not be written there."""
    if path.is_dir():
        raise ConfigError(
            "bundle", translate("about", "{path} is a folder. Name a file in it.").format(path=path)
        )
    if path.exists() and not may_replace:
        raise ConfigError(
            "bundle",
            translate(
                "about", "{path} exists already. Name another file, or replace it with --force."
            ).format(path=path),
        )
    if not path.absolute().parent.is_dir():
        raise ConfigError(
            "bundle",
            translate("about", "There is no folder {folder}. Make it first.").format(
                folder=path.absolute().parent
            ),
        )


def write_bundle(
    path: Path, diagnosis: Diagnosis, source: BundleSource, *, may_replace: bool
) -> None:
    """Write it in one step, for this user alone to read. Blocks, also for the keyring.

    Raises ConfigError where it cannot be written.
    """
    check_bundle_place(path, may_replace=may_replace)
    stored = settings_file(source.places)
    settings = _settings(stored)
    _learn_secrets(settings, source.secrets)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in _members(diagnosis, settings, source, stored.machine):
            entry = zipfile.ZipInfo(name, datetime.now(UTC).timetuple()[:6])
            entry.external_attr = 0o600 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, text)
    try:
        write_atomically(path, archive.getvalue())
    except OSError as error:
        raise ConfigError(
            "bundle",
            translate("about", "{path} cannot be written: {reason}. Choose another folder.").format(
                path=path, reason=reason_of(error)
            ),
        ) from error


def _members(
    diagnosis: Diagnosis,
    settings: Settings | None,
    source: BundleSource,
    machine: MachineDefaults,
) -> Iterator[tuple[str, bytes]]:
    yield "README.txt", _READ_ME.encode()
    yield "results.txt", _clean(as_text(diagnosis)).encode()
    yield "results.json", _json(as_document(diagnosis))
    if settings is not None:
        yield "settings.json", _json(_shareable(settings))
    if machine.path is not None:
        yield "defaults.json", _json(_about_machine(machine))
    yield "versions.json", _json({**versions(), "Environment": list(source.variables)})
    for log in _log_files(source.places):
        yield f"logs/{log.name}", _clean(_tail(log)).encode()


def _settings(file: SettingsFile) -> Settings | None:
    try:
        return file.peek()
    except ConfigError:  # the results say so; what cannot be read cannot be cleaned either
        return None


def _learn_secrets(settings: Settings | None, source: SecretSource) -> None:
    """All there are, so that they are found wherever they slipped to."""
    redactor.learn(*_secrets_of_environment())
    for profile in settings.profiles if settings is not None else ():
        redactor.learn(*(v for _, v in profile.endpoint.metadata if len(v) >= _SHORTEST))
        try:
            redactor.learn_secrets(source.load(profile.id, profile.endpoint.secret_metadata))
        except ConfigError as error:
            logger.info("a closed keyring is not searched for secrets: %s", error)
            return


def _secrets_of_environment() -> Iterator[str]:
    paths_and_names = set(VARIABLES.values()) - set(SECRET_VARIABLES)
    for name, value in os.environ.items():
        if _SECRET_NAME.search(name) and name not in paths_and_names and len(value) >= _SHORTEST:
            yield value


def _about_machine(machine: MachineDefaults) -> Mapping[str, Any]:
    """As it was understood: what looked like a secret was never taken in."""
    return {
        "path": machine.path,
        "locked": sorted(machine.locked),
        "troubles": machine.troubles,
        "settings": _shareable(machine.settings),
    }


def _shareable(settings: Settings) -> Any:  # noqa: ANN401 - JSON
    """The settings without what is nobody's business, though no secret."""
    document = asdict(settings)
    for endpoint in (profile["endpoint"] for profile in document["profiles"]):
        endpoint["metadata"] = [[key, "..."] for key, _ in endpoint["metadata"]]
    options = [profile["recognition"] for profile in document["profiles"]]
    for recognition in (*options, document["this_computer"]):
        recognition["boosted"] = f"{len(recognition['boosted'])} phrases"
        recognition["custom"] = [[key, "..."] for key, _ in recognition["custom"]]
    return document


def _json(value: Mapping[str, Any]) -> bytes:
    return encode_readable(redact_texts(_plain(value), _clean))


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Paths as texts, so that they are cleaned like others."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value


def _clean(text: str) -> str:
    home = str(Path.home())
    shown = redactor.redact(text)
    return shown.replace(home, "~") if len(home) > 1 else shown


def _log_files(places: Places) -> Sequence[Path]:
    crashes = places.logs / crash_log.NAME
    logs = sorted(places.logs.glob(f"{places.log_file.name}*"))
    return [*logs, crashes] if crashes.exists() else logs


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            start = max(0, file.seek(0, os.SEEK_END) - _LARGEST_LOG_BYTES)
            file.seek(start)
            if start:  # of a line that was cut a secret would not be recognised
                file.readline()
            return file.read(_LARGEST_LOG_BYTES).decode("utf-8", "replace")
    except OSError as error:
        return f"This log could not be read: {reason_of(error)}.\n"
