"""A page of the settings as far as an administrator has left it to the person."""

from PySide6.QtWidgets import QBoxLayout

from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.wording import translate
from captioner.ui.control_lock import ControlLock
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.page import SettingsPage
from captioner.ui.verdict_icon import Mark


def lock_page(page: SettingsPage, machine: MachineDefaults) -> None:
    """Once, when the page was built: what is locked does not change while the program runs.

    Where all of the page is locked, that is said once at its top.
    """
    lockables = page.lockables()
    locked = [each for path, each in lockables.items() if machine.locks(path)]
    is_whole = len(locked) > 1 and len(locked) == len(lockables)
    for each in locked:
        lock = ControlLock(each.controls, said_below=each.said_below)
        lock.set_locked(True, is_told=not is_whole)
    layout = page.layout()
    if is_whole and isinstance(layout, QBoxLayout):
        bar = MessageBar(page)
        layout.insertWidget(0, bar)
        bar.say(
            translate("settings", "Your administrator has set everything on this page."),
            Mark.SKIPPED,
        )
