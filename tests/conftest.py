"""What every test needs: Qt without a screen, a loop to run on, and nothing left behind."""

import asyncio
import gc
import os
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("GRPC_VERBOSITY", "NONE")

import grpc.aio
import hypothesis
import pytest
import pytest_asyncio
import qasync
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.other_systems import is_left_out
from tests.screen import screen
from tests.sound_daemon import sound_daemon

__all__ = ["screen", "sound_daemon"]

_KEPT_LOOPS: list[asyncio.AbstractEventLoop] = []
"""A closed loop still has timers with Qt. If the garbage collector ran on another thread just
then and took the loop, Qt would call an object that is gone."""

# Where the tests are run in the background, programs would inherit that Ctrl-C is ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How long an example takes says something about the machine, and nothing about the claim.
# To explain a failure costs more runs than to find it.
hypothesis.settings.register_profile(
    "captioner", deadline=None, phases=set(hypothesis.Phase) - {hypothesis.Phase.explain}
)
hypothesis.settings.load_profile("captioner")

LoopFactory = Callable[[], asyncio.AbstractEventLoop]

_ON_BOTH_LOOPS = ("tests/session/", "tests/riva/")
_ON_QT_ALONE = (
    "tests/riva/probing/",
    "tests/riva/test_connecting.py",
    "tests/riva/test_dead_links.py",
    "tests/riva/test_fault_names.py",
    "tests/riva/test_odd_answers.py",
    "tests/riva/test_probe.py",
)
"""Minutes of waiting for servers, in which nothing depends on the loop."""
_OF_WINDOWS = ("tests/ui/transcripts/",)
"""Windows that have work done on the loop, which is Qt's as in the program."""

_LOOP_VARIABLE = "CAPTIONER_TEST_LOOP"

_TASKS_END_WITHIN_S = 2.0


def _qt_loop() -> asyncio.AbstractEventLoop:
    app = QApplication.instance() or QApplication([])
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app, already_running=False)
    _KEPT_LOOPS.append(loop)
    return loop


def _qt_loop_without_reader() -> asyncio.AbstractEventLoop:
    """Qt's loop as it is on Windows: it cannot watch file descriptors."""
    loop = _qt_loop()

    def refuse(*_arguments: object) -> None:
        raise NotImplementedError

    loop.add_reader = refuse  # type: ignore[method-assign,assignment]
    return loop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, LoopFactory]:
    """The session and the protocol know no Qt, so they must do on either loop."""
    del config
    if os.environ.get(_LOOP_VARIABLE) == "qt-without-reader":
        return {"qt-without-reader": _qt_loop_without_reader}
    if any(part in item.nodeid for part in (*_ON_QT_ALONE, *_OF_WINDOWS)):
        return {"qt": _qt_loop}
    if any(part in item.nodeid for part in _ON_BOTH_LOOPS):
        return {"asyncio": asyncio.new_event_loop, "qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """None leaves the question to others."""
    within = collection_path.relative_to(Path(__file__).parent)
    is_file = collection_path.suffix == ".py"
    return True if is_file and is_left_out(within, sys.platform) else None


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not _is_kept(t)]
    for thread in left:
        thread.join(timeout=2)
    assert not [t for t in left if t.is_alive()], "threads outlived the test"


def _is_kept(thread: threading.Thread) -> bool:
    """Pools of the loop and of gRPC live as long as the process."""
    return thread.daemon or thread.name.startswith(("asyncio_", "ThreadPoolExecutor", "grpc"))


@pytest_asyncio.fixture
async def _grpc_thread() -> AsyncIterator[None]:
    """The thread of gRPC lives as long as the loop, not longer and not shorter.

    Not shorter: see `captioner.riva.channel.keep_poller`. Not longer: gRPC would go on listening
    through Qt's notifiers of a loop that is closed.
    """
    grpc.aio.init_grpc_aio()
    yield
    grpc.aio.shutdown_grpc_aio()
    if any("_poll_wrapper" in thread.name for thread in threading.enumerate()):
        gc.collect()  # channels that only the garbage still holds


@pytest_asyncio.fixture
async def _task_watch(_grpc_thread: None) -> AsyncIterator[None]:
    yield
    this = asyncio.current_task()
    left: list[asyncio.Task[object]] = []
    deadline_s = time.monotonic() + _TASKS_END_WITHIN_S
    while time.monotonic() < deadline_s:
        # What has been cancelled comes to its end in the next rounds, some of gRPC's calls when
        # its thread has told of it.
        await asyncio.sleep(0.001)
        left = [task for task in asyncio.all_tasks() if task is not this]
        if not left:
            return
    assert not left, f"tasks outlived the test: {left}"


@pytest.fixture(autouse=True)
def _no_task_is_left(request: pytest.FixtureRequest) -> None:
    if request.node.get_closest_marker("asyncio") is not None:
        request.getfixturevalue("_task_watch")


@pytest.fixture(autouse=True)
def _no_timer_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "tests/ui/" in request.node.nodeid:
        timers = [each for each in gc.get_objects() if isinstance(each, QTimer)]
        left = [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
        assert not left, f"timers outlived the test: {[timer.parent() for timer in left]}"


@pytest.fixture(autouse=True)
def _no_window_is_left() -> Iterator[None]:
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        left = [w for w in app.topLevelWidgets() if w.isVisible()]
        for window in left:
            window.close()
        assert not left, f"windows outlived the test: {left}"
