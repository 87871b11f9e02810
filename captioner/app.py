"""The desktop program: builds its parts, connects them, and takes them down in reverse."""

import asyncio
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from captioner import __version__
from captioner.assembly import SWITCH_INTERVAL_S, Tracing, recognizer_process
from captioner.desktop import DesktopProgram
from captioner.display import qt_platform
from captioner.log import watch_loop
from captioner.store.paths import find_places


def run_app(*, trace: Path | None) -> int:
    """Show captions until the person quits; the exit status. Raises CaptionerError."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = _application()
    with asyncio.Runner(loop_factory=_loop_factory(app)) as runner:
        return runner.run(_main(trace))


def _application() -> QApplication:
    platform = qt_platform()
    if platform is not None:
        os.environ["QT_QPA_PLATFORM"] = platform
    app = QApplication(["captioner"])
    app.setApplicationName("captioner")
    app.setApplicationDisplayName("Captioner")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("captioner")
    # The overlay may be hidden while captions go on; closing it must not end the loop.
    app.setQuitOnLastWindowClosed(False)
    return app


def _loop_factory(app: QApplication) -> Callable[[], asyncio.AbstractEventLoop]:
    return lambda: qasync.QEventLoop(app)


async def _main(trace: Path | None) -> int:
    watch_loop(asyncio.get_running_loop())
    tracing = Tracing(trace)
    tracing.open()
    try:
        async with recognizer_process() as process:
            program = DesktopProgram(process, find_places(), tracing)
            # A collection of the start-up's objects would stop everything for up to 100 ms.
            gc.freeze()
            await program.run()
    finally:
        tracing.close()
    return 0
