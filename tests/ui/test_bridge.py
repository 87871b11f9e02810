import time

import pytest
from pytestqt.qtbot import QtBot

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection, ConnectionState
from captioner.ui.bridge import CaptionBridge, PaintOutcome
from tests.ui.fakes import RecordingView
from tests.ui.spoken import committed, tentative

Painted = list[tuple[int, int, int]]

pytestmark = pytest.mark.usefixtures("qapp")


def bridge_on(view: RecordingView) -> tuple[CaptionBridge, Painted]:
    painted: Painted = []
    bridge = CaptionBridge(
        view, lambda number, revision, ns: painted.append((number, revision, ns))
    )
    return bridge, painted


def handed(view: RecordingView) -> list[list[Segment]]:
    return [list(segments) for segments in view.handed]


def test_the_first_segment_is_handed_over_at_once() -> None:
    view = RecordingView()
    bridge, _ = bridge_on(view)
    bridge.on_segment(tentative("a"))
    assert handed(view) == [[tentative("a")]]


def test_revisions_of_one_frame_are_handed_over_as_the_last_of_them(qtbot: QtBot) -> None:
    view = RecordingView()
    bridge, _ = bridge_on(view)
    bridge.on_segment(tentative("a"))
    bridge.on_segment(tentative("a b", revision=2))
    bridge.on_segment(tentative("a b c", revision=3))
    qtbot.waitUntil(lambda: len(view.handed) > 1, timeout=2000)
    assert handed(view) == [[tentative("a")], [tentative("a b c", revision=3)]]


def test_every_committed_segment_of_a_frame_is_handed_over_in_order(qtbot: QtBot) -> None:
    view = RecordingView()
    bridge, _ = bridge_on(view)
    bridge.on_segment(tentative("a"))
    rest = [committed("a", revision=2), committed("b", id=2), tentative("c", id=3)]
    for segment in rest:
        bridge.on_segment(segment)
    qtbot.waitUntil(lambda: len(view.handed) > 1, timeout=2000)
    assert handed(view)[1] == rest


def test_a_painted_revision_is_reported_with_its_time() -> None:
    bridge, painted = bridge_on(RecordingView())
    bridge.on_segment(tentative("a", id=7, revision=4))
    bridge.painted(123)
    assert painted == [(7, 4, 123)]


def test_a_revision_is_reported_once() -> None:
    bridge, painted = bridge_on(RecordingView())
    bridge.on_segment(tentative("a"))
    bridge.painted(123)
    bridge.painted(456)
    assert len(painted) == 1


def test_a_revision_that_changes_no_pixel_counts_as_painted_now() -> None:
    bridge, painted = bridge_on(RecordingView(PaintOutcome.UNCHANGED))
    before_ns = time.monotonic_ns()
    bridge.on_segment(tentative("a"))
    assert before_ns <= painted[0][2] <= time.monotonic_ns()


def test_what_nobody_sees_is_never_reported_as_painted() -> None:
    bridge, painted = bridge_on(RecordingView(PaintOutcome.HIDDEN))
    bridge.on_segment(tentative("a"))
    bridge.painted(123)
    assert painted == []


def test_a_forgotten_revision_is_not_handed_over(qtbot: QtBot) -> None:
    view = RecordingView()
    bridge, _ = bridge_on(view)
    bridge.on_segment(tentative("a"))
    bridge.on_segment(tentative("a b", revision=2))
    bridge.forget()
    bridge.on_segment(tentative("new"))
    qtbot.waitUntil(lambda: len(view.handed) > 1, timeout=2000)
    assert handed(view)[1] == [tentative("new")]


def test_connections_and_gaps_are_passed_on() -> None:
    view = RecordingView()
    bridge, _ = bridge_on(view)
    connection, gap = Connection(ConnectionState.STREAMING), Gap(0, 1000, "lost")
    bridge.on_connection(connection)
    bridge.on_gap(gap)
    assert (view.connections, view.gaps) == ([connection], [gap])
