"""Linux desktops: a file in the person's autostart folder.

https://specifications.freedesktop.org/autostart-spec/latest/ and, for what stands in it,
https://specifications.freedesktop.org/desktop-entry-spec/latest/
"""

import contextlib
import os
import re
from collections.abc import Callable, Mapping
from configparser import ConfigParser
from configparser import Error as NoEntryError
from pathlib import Path

from captioner.domain.errors import ConfigError
from captioner.domain.wording import translate
from captioner.store.atomic_file import write_atomically
from captioner.store.autostart.program import Program
from captioner.store.small_file import read_small_file

APPLICATION_ID = "org.captioner.Captioner"

_FILE = f"{APPLICATION_ID}.desktop"
_LARGEST_BYTES = 1 << 16
_GROUP = "Desktop Entry"
_PLAIN = re.compile(r"[A-Za-z0-9_@+=:,./-]+")
_MEANS_SOMETHING = re.compile(r'(["`$\\])')


class XdgAutostart:
    """Blocks for the disk."""

    def __init__(
        self, program: Callable[[], Program], environment: Mapping[str, str] = os.environ
    ) -> None:
        self._program = program
        home = Path(environment.get("HOME") or Path.home())
        own = environment.get("XDG_CONFIG_HOME", "")
        self._path = (Path(own) if own else home / ".config") / "autostart" / _FILE
        shared = environment.get("XDG_CONFIG_DIRS", "") or "/etc/xdg"
        self._shared = [Path(each) / "autostart" / _FILE for each in shared.split(":") if each]

    def is_on(self) -> bool:
        """What counts is the person's own file, else the first of the computer's."""
        for path in (self._path, *self._shared):
            entry = _entry(path)
            if entry is not None:
                is_hidden = entry.get("Hidden", "false") == "true"
                # How the settings of GNOME and MATE switch one off.
                is_off = entry.get("X-GNOME-Autostart-enabled", "true") == "false"
                return not (is_hidden or is_off)
        return False

    def set_on(self, *, is_on: bool) -> None:
        """Raises OSError, and ConfigError where the program's path cannot be written there."""
        if is_on:
            write_atomically(self._path, desktop_entry(self._program()).encode())
        elif any(path.is_file() for path in self._shared):
            hidden = f"[{_GROUP}]\nType=Application\nName=Captioner\nHidden=true\n"
            write_atomically(self._path, hidden.encode())
        else:
            self._path.unlink(missing_ok=True)


def desktop_entry(program: Program) -> str:
    """What is started at login. ConfigError where a path has what no such file can hold."""
    words = [f"{name}={value}" for name, value in program.variables.items()]
    command = [*(["env", *words] if words else []), *program.command]
    for word in command:
        if not word.isprintable():
            raise ConfigError(
                "autostart",
                translate(
                    "about",
                    "The path {path} cannot stand in a file that starts a program. Move Captioner "
                    "to a folder with a plain name.",
                ).format(path=ascii(word)),
            )
    return "\n".join(
        (
            f"[{_GROUP}]",
            "Type=Application",
            "Name=Captioner",
            "Comment=Live captions on the screen for what is being said",
            f"TryExec={_string(program.command[0])}",
            f"Exec={_string(' '.join(map(_quoted, command)))}",
            f"Icon={APPLICATION_ID}",
            "Terminal=false",
            "",
        )
    )


def _quoted(word: str) -> str:
    """As an argument of Exec; a % begins a field there."""
    escaped = _MEANS_SOMETHING.sub(r"\\\1", word)
    whole = word if _PLAIN.fullmatch(word) else f'"{escaped}"'
    return whole.replace("%", "%%")


def _string(value: str) -> str:
    """As a value of any key: a backslash begins an escape there."""
    return value.replace("\\", "\\\\")


def _entry(path: Path) -> Mapping[str, str] | None:
    """None where there is no file that could be read."""
    parser = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys have capitals
    with contextlib.suppress(OSError, ValueError, NoEntryError):
        parser.read_string(read_small_file(path, largest_bytes=_LARGEST_BYTES).decode())
        return parser[_GROUP] if parser.has_section(_GROUP) else None
    return None
