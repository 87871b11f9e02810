#!/usr/bin/env python3
"""Makes the README's pictures from the running program, so that they stay true.

Needs what the tests need (`./packaging/test` installs it); run it from the project's folder as
`.venv/bin/python packaging/pictures.py`.
"""

import signal
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import mss
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))  # a script's own folder is all that Python looks into

from captioner.domain.transcript import Added, Ended, Record, Row, Titled  # noqa: E402
from captioner.store.session_files import SessionFiles  # noqa: E402
from captioner.store.session_making import new_session  # noqa: E402
from tests.e2e.program import SAMPLE, set_up, started  # noqa: E402
from tests.screen import Screen, running_screen, until  # noqa: E402
from tests.sound_daemon import SoundDaemon  # noqa: E402

PICTURES = PROJECT / "resources" / "pictures"
SLIDE = "--slide"
"""This script itself, showing what the captions lie over."""

BEGIN_S, LENGTH_S, FRAME_S = 2.5, 14.0, 0.1
WIDTH_PX = 960
AROUND_PX = 60
"""What is seen around the box."""

STOP = "Ctrl+Alt+Shift+F6"
TO_TRANSCRIPT, TO_SESSIONS = 6, 2
"""So often Down in the menu, while captions are stopped, and in its submenu."""

MEETINGS = (
    (1, 3, "Weekly plan", "Let us begin with the plan for the week.|Who brings the chairs?|I do."),
    (1, 6, "Call with the school", "They lend us twenty chairs.|That is very kind of them."),
    (4, 1, "Review of the captions", "The words stay where they are now.|That reads well."),
    (9, 2, "Interview with Ada", "How did you begin?|With a borrowed book and two chairs."),
    (16, 5, "", "This one has no title.|It is called by its day and time."),
)
"""Days and hours ago, the title, and what was said in turns."""


def main() -> int:
    PICTURES.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as home,
        running_screen() as screen,
        SoundDaemon() as sound,
    ):
        set_up(Path(home), hotkeys={"start_stop": STOP})
        keep_meetings(Path(home))
        variables = {**sound.variables, "DISPLAY": screen.display}
        slide = subprocess.Popen([sys.executable, __file__, SLIDE], env=screen.environment)  # noqa: S603
        until(lambda: screen.window("Slide"))
        with started(Path(home), more=variables) as program:
            window = until(lambda: screen.window("Captions"))
            time.sleep(2)  # the microphone and the recogniser are up, too
            sound.play(SAMPLE)
            time.sleep(BEGIN_S)
            box = screen.place_of(window)
            save_animation(frames(screen, box))
            open_windows(screen, box)
            program.send_signal(signal.SIGTERM)
            program.wait(20)
        slide.kill()
        slide.wait()
    return 0


def keep_meetings(home: Path) -> None:
    """Sessions of the days before, for the list of sessions to show."""
    files = SessionFiles(home / "data" / "sessions", home / "data" / "audio")
    now = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    for days, hours, title, sentences in MEETINGS:
        began = now - timedelta(days=days, hours=hours)
        session = new_session(began, language="en-US", recognizer="Office", source="Headset")
        texts = sentences.split("|")
        rows = [
            Row(n + 1, n * 9_000, n * 9_000 + 6_000, text, speaker=n % 2 + 1)
            for n, text in enumerate(texts)
        ]
        records: list[Record] = [Added(row) for row in rows]
        records += [Titled(title), Ended(len(texts) * 9_000 + 1_860_000)]
        files.write_new(session, records)


def open_windows(screen: Screen, box: tuple[int, int, int, int]) -> None:
    """The transcript of what was just said, then all sessions, searched."""
    left, top, width, height = box
    screen.xdotool("key", STOP.lower().replace("f", "F"))
    time.sleep(5)  # the last words are waited for
    screen.xdotool("mousemove", left + width // 2, top + height * 2 // 3, "click", 1)
    save_window(screen, "Transcript: .*", "transcript.webp")
    screen.xdotool("mousemove", left + width - 30, top + height - 14, "click", 1)
    time.sleep(1)
    screen.xdotool("key", *["Down"] * TO_TRANSCRIPT, "Right", *["Down"] * TO_SESSIONS, "Return")
    until(lambda: screen.window("Sessions.*"))
    time.sleep(1)
    screen.xdotool("key", "ctrl+f", "type", "chairs")
    save_window(screen, "Sessions.*", "sessions.webp")


def save_window(screen: Screen, title: str, name: str) -> None:
    window = until(lambda: screen.window(title))
    time.sleep(2)
    lines = screen.run("xwininfo", "-id", str(window)).splitlines()
    facts = dict(line.strip().split(":", 1) for line in lines if ":" in line)
    keys = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    area = dict(zip(("left", "top", "width", "height"), (int(facts[k]) for k in keys), strict=True))
    with mss.MSS(display=screen.display) as grabber:
        shot = grabber.grab(area)
    Image.frombytes("RGB", shot.size, shot.rgb).save(PICTURES / name, quality=80, method=6)


class Slide(QWidget):
    """A page of a talk."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#f6f2ea"))
        font = QFont()
        font.setPixelSize(self.height() // 14)
        painter.setFont(font)
        painter.setPen(QColor("#23415f"))
        heading = QRectF(self.rect()).adjusted(120, 80, -120, 0)
        painter.drawText(heading, Qt.AlignmentFlag.AlignTop, "The plan for next week")
        bar = (self.width() - 240) / 12
        for number in range(12):
            tall = self.height() * (0.18 + 0.035 * ((number * 7) % 12))
            color = QColor.fromHsv((number * 23 + 190) % 360, 90, 200)
            painter.fillRect(
                QRectF(120 + number * bar, self.height() - tall, bar * 0.8, tall), color
            )


def show_slide() -> int:
    app = QApplication(sys.argv)
    slide = Slide()
    slide.setWindowTitle("Slide")
    slide.showMaximized()
    return app.exec()


def frames(screen: Screen, box: tuple[int, int, int, int]) -> list[Image.Image]:
    left, top, width, height = box
    area = {
        "left": left - AROUND_PX,
        "top": top - AROUND_PX,
        "width": width + 2 * AROUND_PX,
        "height": height + AROUND_PX,
    }
    grabbed = []
    with mss.MSS(display=screen.display) as grabber:
        began_s = time.monotonic()
        for number in range(round(LENGTH_S / FRAME_S)):
            time.sleep(max(0.0, began_s + number * FRAME_S - time.monotonic()))
            shot = grabber.grab(area)
            grabbed.append(Image.frombytes("RGB", shot.size, shot.rgb))
    return grabbed


def save_animation(shots: list[Image.Image]) -> None:
    height = round(shots[0].height * WIDTH_PX / shots[0].width)
    small = [shot.resize((WIDTH_PX, height), Image.Resampling.LANCZOS) for shot in shots]
    small[0].save(
        PICTURES / "captions.webp",
        save_all=True,
        append_images=small[1:],
        duration=round(FRAME_S * 1000),
        loop=0,
        quality=60,
        method=4,
    )


if __name__ == "__main__":
    sys.exit(show_slide() if SLIDE in sys.argv else main())
