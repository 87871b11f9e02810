"""Where settings, data and logs lie."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "CAPTIONER_HOME"
"""Set to a folder, it holds everything: portable use, tests."""

_NAME = "captioner"


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of the program; they need not exist yet."""

    settings: Path
    data: Path
    logs: Path

    @property
    def settings_file(self) -> Path:
        return self.settings / "settings.json"

    @property
    def kept_audio(self) -> Path:
        """What was heard, where a person asked for it to be kept."""
        return self.data / "audio"

    @property
    def sessions(self) -> Path:
        """What was said: a journal a session."""
        return self.data / "sessions"

    @property
    def session_index(self) -> Path:
        """Made from the sessions, and made anew whenever it is missing."""
        return self.data / "session-index.sqlite"

    @property
    def log_file(self) -> Path:
        return self.logs / "captioner.log"


def find_places() -> Places:
    """The folders for this user, or those under `CAPTIONER_HOME`."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return Places(settings=root / "settings", data=root / "data", logs=root / "logs")
    folders = platformdirs.PlatformDirs(_NAME, appauthor=False)
    return Places(
        settings=Path(folders.user_config_dir),
        data=Path(folders.user_data_dir),
        logs=Path(folders.user_log_dir),
    )


def machine_defaults_file() -> Path:
    """What an administrator decides for everybody on this computer; it need not exist."""
    if sys.platform == "win32":
        # By the system's own list of folders: a variable could be set by the person.
        folder = Path(platformdirs.site_data_dir("Captioner", appauthor=False))
    elif sys.platform == "darwin":
        folder = Path("/Library/Application Support/Captioner")
    else:
        folder = Path("/etc/captioner")
    return folder / "defaults.json"


def resource(name: str) -> Path:
    """A file that the program ships; beside the package in a checkout, inside a frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).parents[2]
    return root / "resources" / name
