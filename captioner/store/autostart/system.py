"""The autostart of the system that the program runs on."""

import sys
from typing import Protocol

from captioner.domain.errors import ConfigError
from captioner.domain.wording import translate
from captioner.store.autostart.launch_agent import LaunchAgent
from captioner.store.autostart.program import this_program
from captioner.store.autostart.registry import RegistryAutostart
from captioner.store.autostart.xdg import XdgAutostart
from captioner.store.small_file import reason_of


class Autostart(Protocol):
    """Whether this program is started when the person logs in. Blocks: not on Qt's thread."""

    def is_on(self) -> bool: ...

    def set_on(self, *, is_on: bool) -> None: ...


def system_autostart() -> Autostart:
    if sys.platform == "win32":
        return RegistryAutostart(this_program)
    if sys.platform == "darwin":
        return LaunchAgent(this_program)
    return XdgAutostart(this_program)


def read_autostart() -> bool:
    """Raises ConfigError with a sentence where the system does not tell."""
    try:
        return system_autostart().is_on()
    except OSError as error:
        sentence = translate(
            "about",
            "It cannot be read whether Captioner starts at login: {reason}. Look into your "
            "system's own settings.",
        )
        raise ConfigError("autostart", sentence.format(reason=reason_of(error))) from error


def write_autostart(*, is_on: bool) -> bool:
    """What holds afterwards. Raises ConfigError with a sentence; all is as it was then."""
    try:
        autostart = system_autostart()
        autostart.set_on(is_on=is_on)
        return autostart.is_on()
    except OSError as error:
        sentence = translate(
            "about",
            "The start at login could not be changed: {reason}. Set it in your system's own "
            "settings.",
        )
        raise ConfigError("autostart", sentence.format(reason=reason_of(error))) from error
