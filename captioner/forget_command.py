"""All that Captioner has of a person but what was said: removed, before it is uninstalled."""

import contextlib
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from captioner.domain.errors import CaptionerError, ConfigError
from captioner.domain.settings import TranscriptOptions
from captioner.log import logger
from captioner.store.autostart.program import NAME
from captioner.store.autostart.system import read_autostart, write_autostart
from captioner.store.chosen_settings import document_of
from captioner.store.file_lock import take_lock
from captioner.store.instance_files import lock_file, socket_name
from captioner.store.machine_defaults import read_machine_defaults, settings_file
from captioner.store.paths import Places
from captioner.store.secrets import KeyringSecrets
from captioner.store.session_index import remove_index
from captioner.store.settings_file import LARGEST_BYTES
from captioner.store.small_file import read_small_file, reason_of

_SETTINGS_NAMES = ("settings.json*", ".settings.json.*")
"""Those in force, those that were set aside, and what a crash left half written."""

_STATES = ("update-check.json", ".update-check.json.*")


@dataclass
class _Report:
    """What became of it, in the words of the person's terminal."""

    removed: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def take(self, what: str, work: Callable[[], Sequence[str]]) -> None:
        """Do it; the rest is done all the same if it fails."""
        try:
            self.removed += [f"{what}: {each}" for each in work()]
        except (OSError, ConfigError) as error:
            self.failures.append(f"{what}: {reason_of(error)}")


def forget(places: Places, *, is_sure: bool) -> int:
    """Remove it, and say what is gone and what stays; the exit status.

    Raises CaptionerError while Captioner runs, and where nobody can be asked.
    """
    kept = _kept(places)
    if not is_sure and not _is_agreed(places):
        sys.stdout.write("Nothing was removed.\n")
        return 1
    report = _Report()
    with _while_nobody_runs(places):
        _remove(places, report)
    report.take("lock", lambda: _removed([lock_file(places.data)]))
    _remove_empty(places)
    _tell("Removed:", report.removed or ["nothing: there was nothing"])
    _tell("These stay; remove them yourself if you want to:", kept)
    _tell("Could not be removed:", report.failures)
    return 1 if report.failures else 0


def _remove(places: Places, report: _Report) -> None:
    # The keys first: the settings say whose they are.
    report.take("stored keys", lambda: _forget_keys(places))
    report.take("start at login", _forget_autostart)
    report.take("settings", lambda: _removed(_found(places.settings, _SETTINGS_NAMES)))
    report.take("state", lambda: _removed(_found(places.data, _STATES)))
    report.take("index of sessions", lambda: _forget_index(places.session_index))
    if os.name == "posix":
        report.take("socket", lambda: _removed([Path(socket_name(places.data))]))
    _stop_logging()
    report.take("logs", lambda: _removed(_logs(places.logs)))


def _is_agreed(places: Places) -> bool:
    if not sys.stdin.isatty():
        raise ConfigError("yes", "Nobody can be asked here. Add --yes if you are sure.")
    sys.stdout.write(
        "This removes your settings, stored keys and logs of Captioner, in\n"
        f"  {places.settings}\n  {places.logs}\n"
        "Your transcripts and kept audio stay. Go on? [y/N] "
    )
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


@contextlib.contextmanager
def _while_nobody_runs(places: Places) -> Iterator[None]:
    """Raises CaptionerError if Captioner runs; it cannot be started meanwhile."""
    if not lock_file(places.data).exists():
        yield
        return
    lock = os.open(lock_file(places.data), os.O_RDWR)
    try:
        if not take_lock(lock):
            raise CaptionerError("Captioner is running. Quit it, then try again.")
        yield
    finally:
        os.close(lock)


def _forget_keys(places: Places) -> Sequence[str]:
    profiles = [
        each for path in _found(places.settings, _SETTINGS_NAMES) for each in _servers(path)
    ]
    # For an administrator's server a person has keys as well, and need have chosen nothing else.
    profiles += document_of(read_machine_defaults().settings)["profiles"]
    ids = sorted({str(each.get("id")) for each in profiles})
    try:
        count = KeyringSecrets().forget_all(ids)
    except ConfigError:
        if any(map(_may_have_keys, profiles)):
            raise
        return []  # there is no keyring, and no server whose key could be in one
    return [f"{count} of them"] if count else []


def _servers(path: Path) -> Sequence[Mapping[str, Any]]:
    """As the file has them, also one that is damaged otherwise or of another version."""
    try:
        content = json.loads(read_small_file(path, largest_bytes=LARGEST_BYTES))
    except (OSError, ValueError, RecursionError):
        return ()
    servers = content.get("profiles") if isinstance(content, dict) else None
    return [each for each in servers if isinstance(each, dict)] if isinstance(servers, list) else ()


def _may_have_keys(server: Mapping[str, Any]) -> bool:
    endpoint = server.get("endpoint")
    if not isinstance(endpoint, dict):
        return False
    tls = endpoint.get("tls")
    has_certificate = isinstance(tls, dict) and bool(tls.get("client_key"))
    takes_key = endpoint.get("authentication", "none") != "none"
    return takes_key or has_certificate or bool(endpoint.get("secret_metadata"))


def _forget_autostart() -> Sequence[str]:
    if not read_autostart():
        return []
    write_autostart(is_on=False)
    return ["switched off"]


def _forget_index(path: Path) -> Sequence[str]:
    was_there = path.exists()
    remove_index(path)
    return [str(path)] if was_there else []


def _found(folder: Path, names: Sequence[str]) -> Sequence[Path]:
    found = (path for name in names for path in sorted(folder.glob(name)))
    return [path for path in found if path.is_file() or path.is_symlink()]


def _logs(folder: Path) -> Sequence[Path]:
    """Windows does not remove what is open; that one goes when this process ends."""
    own = f"crash-{os.getpid()}.log" if os.name == "nt" else ""
    return [path for path in _found(folder, ("*",)) if path.name != own]


def _removed(paths: Sequence[Path]) -> Sequence[str]:
    there = [path for path in paths if os.path.lexists(path)]
    for path in there:
        path.unlink(missing_ok=True)
    return [str(path) for path in there]


def _stop_logging() -> None:
    """The log file is closed, as Windows removes no other; what is still to be said is lost."""
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.addHandler(logging.NullHandler())


def _remove_empty(places: Places) -> None:
    """Folders in which nothing is left, and those around the logs that are Captioner's own."""
    around = [places.logs.parent] if places.logs.parent.name == NAME else []
    kept = [places.sessions / "bin", places.sessions, places.kept_audio]
    for folder in (*kept, places.logs, *around, places.settings, places.data):
        with contextlib.suppress(OSError):  # something is in it, or it is not there
            folder.rmdir()


def _kept(places: Places) -> Sequence[str]:
    """What stays, and where; asked before the settings are gone."""
    options = _transcript_options(places)
    sessions = len([*places.sessions.glob("*.jsonl"), *places.sessions.glob("bin/*.jsonl")])
    sounds = len(list(places.kept_audio.glob("*")))
    kept = []
    if sessions:
        kept.append(f"transcripts: {sessions} in {places.sessions}")
    if sounds:
        kept.append(f"kept audio: {sounds} in {places.kept_audio}")
    if options.live_text is not None and options.live_text.exists():
        kept.append(f"live text: {options.live_text}")
    if options.export_folder is not None and options.export_folder.exists():
        kept.append(f"exports: {options.export_folder}")
    return kept


def _transcript_options(places: Places) -> TranscriptOptions:
    try:
        return settings_file(places).peek().transcripts
    except ConfigError:  # they go unread: then nobody knows where exports went
        return TranscriptOptions()


def _tell(heading: str, lines: Sequence[str]) -> None:
    if lines:
        sys.stdout.write("".join((heading, "\n", *(f"  {line}\n" for line in lines))))
