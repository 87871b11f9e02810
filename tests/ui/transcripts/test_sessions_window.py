"""The sessions window, by keyboard and mouse, with a library in memory."""

from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import pairwise

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from captioner.domain.session_list import SessionState
from captioner.domain.settings import WindowPlace
from captioner.ui.transcripts.session_actions import ActionButton
from captioner.ui.transcripts.session_loader import PAGE
from captioner.ui.transcripts.session_rows import DayRow, SessionRow
from tests.ui.transcripts.fake_library import FakeLibrary, library_of, session
from tests.ui.transcripts.shown_sessions import ShownSessions

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest_asyncio.fixture
async def ten() -> AsyncIterator[ShownSessions]:
    shown = ShownSessions(library_of(10))
    await shown.open()
    yield shown
    await shown.close()


@pytest_asyncio.fixture
async def many() -> AsyncIterator[ShownSessions]:
    shown = ShownSessions(library_of(2_000))
    await shown.open()
    yield shown
    await shown.close()


async def test_all_sessions_are_listed_the_newest_first(ten: ShownSessions) -> None:
    assert ten.ids == [f"session-{number}" for number in range(10)]
    assert ten.window.ui.count.text() == "10 sessions"


async def test_nothing_is_read_before_the_window_is_shown() -> None:
    shown = ShownSessions(library_of(10))
    assert shown.library.orders == []
    await shown.close()


async def test_nothing_is_loaded_that_is_not_looked_at(many: ShownSessions) -> None:
    assert len(many.ids) == PAGE
    assert many.window.ui.count.text() == "2000 sessions"
    assert many.orders("find") == [(many.window.loader.wanted, 0, PAGE)]


async def test_going_down_brings_more(many: ShownSessions) -> None:
    view = many.window.view
    while len(many.ids) == PAGE:
        QTest.keyClick(view, Key.Key_PageDown)
        await many.settle()
    assert many.ids == [f"session-{number}" for number in range(2 * PAGE)]


async def test_the_end_key_goes_to_the_last_of_all(many: ShownSessions) -> None:
    QTest.keyClick(many.window.view, Key.Key_End)
    await many.until(lambda: len(many.ids) == 2_000)
    assert many.ids == [f"session-{number}" for number in range(2_000)]
    assert many.chosen == ["session-1999"]


async def test_all_that_can_be_chosen_is_not_only_what_was_looked_at(many: ShownSessions) -> None:
    QTest.keyClick(many.window.view, Key.Key_A, CTRL)
    await many.until(lambda: len(many.chosen) == 2_000)


async def test_a_session_that_begins_while_pages_come_is_shown_once(many: ShownSessions) -> None:
    many.library.sessions["new"] = session(0, id="new")
    many.window.loader.bring_all()
    await many.until(lambda: many.window.loader.is_whole and not many.window.loader.is_busy)
    assert len(many.ids) == len(set(many.ids))


async def test_what_changes_elsewhere_is_seen_here(ten: ShownSessions) -> None:
    ten.choose("session-3")
    await ten.library.rename("session-5", "Renamed elsewhere")
    await ten.until(lambda: "Renamed elsewhere" in ten.titles)
    assert ten.chosen == ["session-3"]


async def test_what_is_read_stays_in_place_when_a_session_begins(many: ShownSessions) -> None:
    view = many.window.view
    view.put_at_top(50)
    row = many.window.model.row(view.seen[0].row)
    many.library.sessions["new"] = session(0, id="new")
    many.library.tell()
    await many.until(lambda: "new" in many.ids)
    assert many.window.model.row(view.seen[0].row) == row


async def test_days_are_passed_over(ten: ShownSessions) -> None:
    view, model = ten.window.view, ten.window.model
    for _ in range(9):
        QTest.keyClick(view, Key.Key_Down)
        assert isinstance(model.row(view.currentIndex().row()), SessionRow)
    assert ten.chosen == ["session-9"]
    for _ in range(12):
        QTest.keyClick(view, Key.Key_Up)
    assert ten.chosen == ["session-0"]
    assert isinstance(model.row(view.seen[0].row), DayRow)


async def test_enter_opens_the_session(ten: ShownSessions) -> None:
    QTest.keyClick(ten.window.view, Key.Key_Down)
    QTest.keyClick(ten.window.view, Key.Key_Return)
    assert ten.opened == [("session-1", None)]


async def test_a_double_click_opens_the_session(ten: ShownSessions) -> None:
    view = ten.window.view
    row = ten.window.model.row_of("session-2")
    assert row is not None
    place = view.visualRect(ten.window.model.index(row)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ten.opened == [("session-2", None)]


async def test_a_search_shows_where_the_words_are(ten: ShownSessions) -> None:
    await ten.search("quarter")
    assert len(ten.hits) == 10
    hit = ten.hits[0].hit
    assert [hit.text[first:last] for first, last in hit.marks] == ["quarter"]
    assert ten.window.ui.count.text() == "10 sessions found"


async def test_letters_one_after_the_other_are_one_search(ten: ShownSessions) -> None:
    for letter in "budge":
        QTest.keyClicks(ten.window.ui.filters.search, letter)
        await ten.settle()
    await ten.search("t")
    words = [wanted[0].words for wanted in ten.orders("find")]  # type: ignore[attr-defined]
    assert words == ["", "budget"]


async def test_a_place_that_was_found_is_opened_there(ten: ShownSessions) -> None:
    await ten.search("quarter")
    QTest.keyClick(ten.window.view, Key.Key_Down)
    QTest.keyClick(ten.window.view, Key.Key_Return)
    hit = ten.hits[0]
    assert ten.opened == [(hit.session_id, hit.hit.row_id)]


async def test_an_answer_to_an_earlier_search_is_dropped(ten: ShownSessions) -> None:
    ten.library.may_answer.clear()
    field = ten.window.ui.filters.search
    QTest.keyClicks(field, "budget")
    await ten.until(lambda: ten.window.loader.wanted.words == "budget")
    QTest.keyClicks(field, " zebra")
    await ten.until(lambda: ten.window.loader.wanted.words == "budget zebra")
    ten.library.may_answer.set()
    await ten.settle()
    assert ten.ids == []


async def test_control_f_searches_and_escape_clears(ten: ShownSessions) -> None:
    ten.press(Key.Key_F, CTRL)
    field = ten.window.ui.filters.search
    assert field.hasFocus()
    await ten.search("zebra")
    assert ten.ids == []
    ten.press(Key.Key_Escape)
    await ten.settle()
    assert field.text() == ""
    assert len(ten.ids) == 10


async def test_letters_in_the_list_are_meant_for_the_search(ten: ShownSessions) -> None:
    QTest.keyClicks(ten.window.view, "b")
    assert ten.window.ui.filters.search.hasFocus()
    assert ten.window.ui.filters.search.text() == "b"


async def test_filters_narrow_the_list(ten: ShownSessions) -> None:
    filters = ten.window.ui.filters
    filters.bookmarks.click()
    await ten.settle()
    assert ten.ids == ["session-2", "session-7"]
    filters.bookmarks.click()
    filters.recognizer.setCurrentIndex(filters.recognizer.findData("GPU box"))
    await ten.settle()
    assert ten.ids == ["session-1", "session-4", "session-7"]
    filters.clear()
    filters.time.span.setCurrentIndex(1)
    await ten.settle()
    assert ten.ids == ["session-0"]


async def test_a_range_may_be_given_the_wrong_way_round(ten: ShownSessions) -> None:
    time = ten.window.ui.filters.time
    time.span.setCurrentIndex(4)
    since, until = time.days.since, time.days.until
    assert since is not None
    assert until is not None
    assert until - since == timedelta(days=6)
    time.since.setDate(time.until.date().addDays(2))
    assert time.days.since == until


async def test_a_title_is_edited_in_place(ten: ShownSessions) -> None:
    ten.choose("session-1")
    ten.press(Key.Key_F2)
    editor = ten.window.view.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "  With  the board ")
    QTest.keyClick(editor, Key.Key_Return)
    await ten.settle()
    assert ten.library.sessions["session-1"].title == "With the board"
    assert "With the board" in ten.titles
    ten.press(Key.Key_Z, CTRL)
    await ten.until(lambda: ten.library.sessions["session-1"].title == "")


async def test_what_is_typed_stays_while_the_session_goes_on(ten: ShownSessions) -> None:
    ten.press(Key.Key_F2)
    editor = ten.window.view.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Half a ti")
    ten.library.sessions["session-0"] = session(0, words=301)
    ten.window.loader.refresh()
    await ten.settle()
    assert "301 words" in ten.window.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert editor.text() == "Half a ti"


async def test_escape_leaves_a_title_as_it_was(ten: ShownSessions) -> None:
    ten.press(Key.Key_F2)
    editor = ten.window.view.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "No")
    QTest.keyClick(editor, Key.Key_Escape)
    await ten.settle()
    assert ten.orders("rename") == []


async def test_a_title_that_could_not_be_kept_is_not_shown(ten: ShownSessions) -> None:
    ten.library.trouble = "The disk is full."
    model = ten.window.model
    row = model.row_of("session-0")
    assert row is not None
    model.setData(model.index(row), "Another", Qt.ItemDataRole.EditRole)
    await ten.until(lambda: ten.window.ui.trouble.text)
    assert ten.window.ui.trouble.text == "The disk is full."
    ten.library.trouble = ""
    ten.window.ui.trouble.button.click()
    await ten.settle()
    assert ten.titles[0] == "Weekly planning"


async def test_delete_puts_into_the_bin_and_undo_takes_out_of_it(ten: ShownSessions) -> None:
    ten.choose("session-3", "session-4")
    ten.press(Key.Key_Delete)
    await ten.until(lambda: len(ten.ids) == 8)
    assert ten.window.ui.undo.text == "2 sessions are in the bin."
    assert ten.chosen == ["session-5"]
    ten.window.ui.undo.button.click()
    await ten.until(lambda: len(ten.ids) == 10)
    assert not ten.window.ui.undo.isVisible()


async def test_what_is_live_is_marked_and_cannot_be_deleted(ten: ShownSessions) -> None:
    ten.library.sessions["session-0"] = session(0, state=SessionState.LIVE)
    ten.window.loader.refresh()
    await ten.settle()
    ten.choose("session-0")
    assert "Live" in ten.window.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not ten.window.actions_.delete.isEnabled()
    ten.press(Key.Key_Delete)
    assert ten.orders("delete") == []


async def test_the_bin_shows_what_was_deleted_and_gives_it_back(ten: ShownSessions) -> None:
    await ten.library.delete(["session-3", "session-7"])
    ten.window.ui.filters.bin.click()
    await ten.settle()
    assert ten.ids == ["session-3", "session-7"]
    ten.choose("session-7")
    ten.window.actions_.restore.trigger()
    await ten.until(lambda: ten.ids == ["session-3"])
    assert ten.library.sessions["session-7"].deleted_at is None


async def test_titles_in_the_bin_are_not_edited_and_nothing_is_opened(ten: ShownSessions) -> None:
    await ten.library.delete(["session-3"])
    ten.window.ui.filters.bin.click()
    await ten.settle()
    ten.press(Key.Key_F2)
    QTest.keyClick(ten.window.view, Key.Key_Return)
    assert ten.window.view.findChild(QLineEdit) is None
    assert ten.opened == []


@pytest.mark.parametrize("agrees", [True, False])
async def test_deleting_for_good_asks(ten: ShownSessions, *, agrees: bool) -> None:
    await ten.library.delete(["session-3"])
    ten.window.ui.filters.bin.click()
    await ten.settle()
    ten.choose("session-3")
    ten.press(Key.Key_Delete)
    question = ten.window.dialogs.question
    assert question is not None
    assert question.defaultButton() is question.escapeButton()
    buttons = {each.text(): each for each in question.findChildren(QPushButton)}
    buttons["&Delete for good" if agrees else "&Keep"].click()
    await ten.settle()
    assert ("session-3" not in ten.library.sessions) is agrees


async def test_the_bin_is_emptied_page_by_page(many: ShownSessions) -> None:
    await many.library.delete([f"session-{number}" for number in range(500)])
    many.window.ui.filters.bin.click()
    await many.settle()
    many.window.actions_.empty_bin.trigger()
    question = many.window.dialogs.question
    assert question is not None
    question.agreed.emit()
    question.close()
    await many.until(lambda: len(many.library.sessions) == 1_500)
    await many.until(lambda: many.ids == [])


async def test_sessions_are_merged_and_parted_again(ten: ShownSessions) -> None:
    ten.choose("session-3", "session-5")
    ten.window.actions_.merge.trigger()
    await ten.until(lambda: "made-1" in ten.ids)
    assert ten.chosen == ["made-1"]
    assert len(ten.ids) == 9
    ten.press(Key.Key_Z, CTRL)
    await ten.until(lambda: len(ten.ids) == 10)
    assert "made-1" not in ten.ids


async def test_one_session_alone_cannot_be_merged(ten: ShownSessions) -> None:
    ten.choose("session-3")
    assert not ten.window.actions_.merge.isEnabled()


async def test_a_session_is_split_where_something_was_found(ten: ShownSessions) -> None:
    await ten.search("quarter")
    QTest.keyClick(ten.window.view, Key.Key_Down)
    place = ten.hits[0].hit.row_id
    ten.window.actions_.split.trigger()
    await ten.until(lambda: ten.orders("split"))
    await ten.settle()
    assert ten.orders("split") == [("session-0", place)]
    assert ten.window.ui.undo.isVisible()


@pytest.mark.parametrize(
    ("words", "says"),
    [("", "No sessions yet"), ("zebra", "“zebra” was not found")],
)
async def test_where_there_is_nothing_it_says_why(words: str, says: str) -> None:
    shown = ShownSessions(FakeLibrary())
    await shown.open()
    if words:
        await shown.search(words)
    assert shown.window.ui.empty.isVisible()
    assert shown.window.ui.empty.heading.text() == says
    await shown.close()


async def test_all_sessions_come_back_from_a_search_that_found_nothing(ten: ShownSessions) -> None:
    await ten.search("zebra")
    ten.window.ui.empty.clear.click()
    await ten.settle()
    assert len(ten.ids) == 10
    assert ten.window.view.isVisible()


async def test_an_empty_bin_says_so(ten: ShownSessions) -> None:
    ten.window.ui.filters.bin.click()
    await ten.settle()
    assert ten.window.ui.empty.heading.text() == "The bin is empty"


async def test_a_disk_that_fails_says_so_and_can_be_tried_again(ten: ShownSessions) -> None:
    ten.library.trouble = "The folder of the sessions cannot be read. Mount it again."
    ten.window.loader.refresh()
    await ten.settle()
    assert ten.window.ui.trouble.text == ten.library.trouble
    assert len(ten.ids) == 10
    ten.library.trouble = ""
    ten.window.ui.trouble.button.click()
    await ten.settle()
    assert not ten.window.ui.trouble.isVisible()


async def test_the_menu_offers_what_the_buttons_do(ten: ShownSessions) -> None:
    menu = ten.window.actions_.menu(ten.window)
    offered = {each.text() for each in menu.actions() if each.isVisible() and each.text()}
    assert {"&Open", "&Rename", "&Export…", "&Delete"} <= offered


async def test_what_is_ordered_is_done_though_the_window_goes(ten: ShownSessions) -> None:
    ten.library.may_answer.clear()
    ten.choose("session-3")
    ten.window.actions_.delete.trigger()
    ten.window.close()
    ten.library.may_answer.set()
    await ten.window.finish()
    assert ten.library.sessions["session-3"].deleted_at is not None


async def test_a_window_that_is_shown_again_looks_anew(ten: ShownSessions) -> None:
    ten.window.close()
    await ten.library.delete(["session-0"])
    await ten.open()
    assert ten.ids[0] == "session-1"


async def test_the_window_comes_up_where_it_was_left() -> None:
    shown = ShownSessions(library_of(3), WindowPlace(40, 30, 640, 420))
    await shown.open()
    await shown.close()
    assert [(each.width, each.height) for each in shown.places] == [(640, 420)]


async def test_every_row_is_a_sentence_for_a_screen_reader(ten: ShownSessions) -> None:
    model = ten.window.model
    said = [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(4)]
    assert said[0].startswith("Today, ")
    assert said[1].startswith("Weekly planning, ")
    assert "300 words" in said[1]
    assert all("\u2068" not in each for each in said)


async def test_tab_comes_to_everything_from_the_top_to_the_bottom(ten: ShownSessions) -> None:
    window = ten.window
    window.ui.filters.search.setFocus()
    stops: list[QWidget] = []
    focused = window.focusWidget()
    while focused is not None and focused not in stops:
        stops.append(focused)
        QTest.keyClick(focused, Key.Key_Tab)
        focused = window.focusWidget()
    middles = [each.mapTo(window, each.rect().center()) for each in stops]
    for here, there in pairwise(middles):
        assert there.y() - here.y() > 10 or (abs(there.y() - here.y()) < 4 and there.x() > here.x())
    wanted = [window.view, window.ui.filters.bin, *window.findChildren(ActionButton)]
    missed = [each for each in wanted if each.isVisible() and each.isEnabled()]
    assert [each for each in missed if each not in stops] == []
