"""The desktop program: builds its parts, connects them, and takes them down in reverse."""

import asyncio
import gc
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import qasync
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from captioner import __version__
from captioner.assembly import SWITCH_INTERVAL_S, Tracing, recognizer_process
from captioner.desktop import DesktopProgram
from captioner.display import qt_platform
from captioner.domain.languages import SYSTEMS_LANGUAGE
from captioner.interrupts import on_interrupt
from captioner.log import watch_loop
from captioner.single_instance import SingleInstance
from captioner.store.paths import find_places, resource
from captioner.store.settings_file import NewerSettingsError, SettingsFile
from captioner.ui.accessible import name_kinds_of_widgets
from captioner.ui.fonts import load_fonts
from captioner.ui.language import speak_language
from captioner.ui.logout import Logout
from captioner.ui.taskbar import take_application_id


def run_app(*, trace: Path | None, files: Sequence[Path] = ()) -> int:
    """Show captions until the person quits; the exit status. Raises CaptionerError.

    With transcript files (absolute paths) it shows these, and captions nothing until it is told
    to. Where the program runs already, that one does it, and this one ends.
    """
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    instance = SingleInstance(find_places().data)
    if not instance.claim(files):
        what = "opens what was asked for" if files else "shows its captions"
        sys.stdout.write(f"Captioner is running already; it {what} now.\n")
        return 0
    try:
        app = _application()
        app.files.extend(files)
        with asyncio.Runner(loop_factory=_loop_factory(app)) as runner:
            return runner.run(_main(app, trace, instance))
    finally:
        instance.close()


class Application(QApplication):
    """The system's wish that it quits is an order to the program, as the menu's is."""

    def __init__(self) -> None:
        super().__init__(["captioner"])
        self.quit_in_order: Callable[[], None] | None = None
        self.files: list[Path] = []
        """To be opened by the program, which is not there yet."""
        self.open_files: Callable[[Sequence[Path]], None] = self.files.extend

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):  # how macOS says what was double-clicked
            if event.file():
                self.open_files([Path(event.file())])
            return True
        if event.type() is QEvent.Type.Quit and self.quit_in_order is not None:
            self.quit_in_order()  # Qt would stop the loop under the program
            return True
        return super().event(event)


def _application() -> Application:
    platform = qt_platform()
    if platform is not None:
        os.environ["QT_QPA_PLATFORM"] = platform
    take_application_id()
    app = Application()
    app.setApplicationName("captioner")
    app.setApplicationDisplayName("Captioner")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.captioner.Captioner")
    load_fonts(resource("fonts"))
    name_kinds_of_widgets()
    _speak(app, SYSTEMS_LANGUAGE)  # until it is known what the person chose
    # The overlay may be hidden while captions go on; closing it must not end the loop.
    app.setQuitOnLastWindowClosed(False)
    return app


def _speak(app: Application, language: str) -> None:
    speak_language(app, language, resource("translations"))


def _loop_factory(app: QApplication) -> Callable[[], asyncio.AbstractEventLoop]:
    return lambda: qasync.QEventLoop(app)


async def _may_start(app: Application, instance: SingleInstance) -> bool:
    """False where the settings are a newer Captioner's, and nobody wants the defaults instead."""
    try:
        SettingsFile(find_places().settings_file).refuse_newer()
    except NewerSettingsError as newer:
        from captioner.ui.front import bring_to_front
        from captioner.ui.newer_settings import NewerSettingsQuestion

        question = NewerSettingsQuestion(str(newer))
        app.quit_in_order = question.reject
        instance.listen(partial(bring_to_front, question), app.files.extend)
        with on_interrupt(question.reject):
            return await question.is_to_start()
    return True


async def _main(app: Application, trace: Path | None, instance: SingleInstance) -> int:
    loop = asyncio.get_running_loop()
    watch_loop(loop)
    tracing = Tracing(trace)
    tracing.open()
    try:
        if not await _may_start(app, instance):
            return 0
        async with recognizer_process() as process:
            program = DesktopProgram(
                process, find_places(), tracing, partial(_speak, app), instance
            )
            app.quit_in_order = program.quit
            program.open_files(app.files)
            app.open_files = program.open_files
            logout = Logout(app, loop, hold=program.hold, resume=program.resume)
            # A collection of the start-up's objects would stop everything for up to 100 ms.
            gc.freeze()
            try:
                await program.run()
            finally:
                logout.end()
    finally:
        app.quit_in_order = None
        tracing.close()
    return 0
