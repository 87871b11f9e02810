"""The export dialog: what it proposes, asks and writes."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
import shiboken6
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.ui.transcripts.export_dialog import ExportChoice, ExportDialog
from captioner.ui.transcripts.export_run import (
    Exported,
    ExportPlan,
    beside_taken,
    exported,
    plan_of,
)
from captioner.ui.verdict_icon import Mark
from tests.ui.transcripts.fake_library import FakeLibrary, library_of, session
from tests.ui.transcripts.sessions import meeting


class ShownExport:
    def __init__(self, folder: Path, count: int, options: ExportOptions) -> None:
        QApplication.setQuitOnLastWindowClosed(False)
        self.folder = folder
        self.library: FakeLibrary = library_of(count)
        wanted = [Exported(each.id, each) for each in self.library.sessions.values()]
        choice = ExportChoice(options, folder)
        self.dialog = ExportDialog(self.library, wanted, choice=choice)
        self.ui = self.dialog.ui
        self.dialog.open()

    async def until(self, claim: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not claim():  # noqa: ASYNC110 - Qt tells nobody
                await asyncio.sleep(0.005)

    async def export(self) -> None:
        self.ui.export.click()
        await self.until(lambda: not self.dialog.is_running)

    async def close(self) -> None:
        """As its owner does: a window that the garbage collector finds may be found by a thread."""
        self.dialog.done(0)
        self.dialog.deleteLater()
        await self.until(lambda: not shiboken6.isValid(self.dialog))

    @property
    def files(self) -> list[str]:
        return sorted(each.name for each in self.folder.iterdir())

    def answer(self, text: str) -> None:
        buttons = {each.text(): each for each in self.dialog.findChildren(QPushButton)}
        buttons[text].click()

    def choose(self, kind: ExportFormat) -> None:
        self.ui.form.format.setCurrentIndex(self.ui.form.format.findData(kind))


@pytest_asyncio.fixture
async def one(tmp_path: Path) -> AsyncIterator[ShownExport]:
    shown = ShownExport(tmp_path, 1, ExportOptions())
    yield shown
    await shown.close()


@pytest_asyncio.fixture
async def three(tmp_path: Path) -> AsyncIterator[ShownExport]:
    shown = ShownExport(tmp_path, 3, ExportOptions(ExportFormat.SRT))
    yield shown
    await shown.close()


def name_of(shown: ShownExport) -> str:
    return shown.ui.name.text()


async def test_the_name_is_shown_before_anything_is_written(one: ShownExport) -> None:
    assert name_of(one).endswith(" Weekly planning.txt")
    one.choose(ExportFormat.DOCX)
    assert name_of(one).endswith(" Weekly planning.docx")
    assert one.files == []


async def test_a_name_that_was_typed_stays_but_for_its_extension(one: ShownExport) -> None:
    one.ui.name.selectAll()
    QTest.keyClicks(one.ui.name, "Minutes.txt")
    one.choose(ExportFormat.MARKDOWN)
    assert name_of(one) == "Minutes.md"
    await one.export()
    assert one.files == ["Minutes.md"]


async def test_it_is_written_as_it_was_chosen(one: ShownExport) -> None:
    one.ui.form.times.click()
    one.ui.form.originals.click()
    one.ui.form.pause.setValue(4.5)
    await one.export()
    (order,) = [each for each in one.library.orders if each[0] == "export"]
    wanted = ExportOptions(has_times=False, is_original=True, pause_ms=4_500)
    assert order == ("export", "session-0", wanted, one.folder / name_of(one), False)
    assert one.ui.said.text == f"Written: {name_of(one)}"
    assert one.ui.said.icon.mark is Mark.PASSED


async def test_only_what_means_something_in_the_format_is_asked(one: ShownExport) -> None:
    form = one.ui.form
    assert form.times.isVisible()
    assert not form.excel.isVisible()
    one.choose(ExportFormat.CSV)
    assert not form.times.isVisible()
    assert not form.pause.isVisible()
    assert form.excel.isVisible()
    assert form.originals.isVisible()


async def test_a_transcript_for_captioner_is_whole_whatever_was_chosen_before(
    one: ShownExport,
) -> None:
    form = one.ui.form
    form.range.check.click()
    form.range.start.setTime(form.range.end.time().addSecs(-1))
    one.choose(ExportFormat.CAPTIONER)
    for each in (form.speakers, form.originals, form.range, form.times, form.words):
        assert not each.isVisible()
    assert form.whole.isVisible()
    await one.export()
    (order,) = [each for each in one.library.orders if each[0] == "export"]
    wanted = ExportOptions(ExportFormat.CAPTIONER)
    assert order == ("export", "session-0", wanted, one.folder / name_of(one), False)
    assert name_of(one).endswith(" Weekly planning.captioner")
    one.choose(ExportFormat.TXT)
    assert form.speakers.isVisible()
    assert form.originals.isVisible()
    assert form.range.isVisible()
    assert not form.whole.isVisible()


async def test_a_range_that_ends_before_it_begins_is_refused(one: ShownExport) -> None:
    one.ui.form.range.check.click()
    one.ui.form.range.end.setTime(one.ui.form.range.start.time())
    await one.export()
    assert one.ui.said.text == "The range must end after it begins."
    assert one.files == []


async def test_nothing_is_replaced_unasked(one: ShownExport) -> None:
    (one.folder / name_of(one)).write_text("mine")
    await one.export()
    assert not [each for each in one.library.orders if each[0] == "export"]
    one.answer("&Cancel")
    assert (one.folder / name_of(one)).read_text() == "mine"


async def test_a_file_is_replaced_by_a_person_who_wants_that(one: ShownExport) -> None:
    (one.folder / name_of(one)).write_text("mine")
    await one.export()
    one.answer("&Replace")
    await one.until(lambda: one.ui.said.text)
    assert (one.folder / name_of(one)).read_text() == "written"


async def test_both_files_can_be_kept(one: ShownExport) -> None:
    taken = name_of(one)
    (one.folder / taken).write_text("mine")
    await one.export()
    one.answer("&Keep both")
    await one.until(lambda: one.ui.said.text)
    assert (one.folder / taken).read_text() == "mine"
    assert one.files == sorted([taken, taken.replace(".txt", " (2).txt")])


async def test_several_sessions_are_written_one_after_the_other(three: ShownExport) -> None:
    await three.export()
    assert len(three.files) == 3
    assert all(each.endswith(".srt") for each in three.files)
    assert three.ui.said.text == "3 files were written."


async def test_a_long_export_can_be_cancelled(three: ShownExport) -> None:
    three.library.may_answer.clear()
    three.ui.export.click()
    await three.until(lambda: any(each[0] == "export" for each in three.library.orders))
    three.ui.close.click()
    three.library.may_answer.set()
    assert not three.dialog.is_running
    assert three.dialog.isVisible()
    assert three.ui.said.text == "Cancelled; 0 files were written."


async def test_what_went_wrong_is_said_and_can_be_tried_again(one: ShownExport) -> None:
    one.library.trouble = "The disk is full. Free some space."
    await one.export()
    assert one.ui.said.text == one.library.trouble
    one.library.trouble = ""
    await one.export()
    assert len(one.files) == 1


async def test_the_next_export_begins_as_the_last_one(one: ShownExport) -> None:
    one.choose(ExportFormat.HTML)
    await one.export()
    assert one.dialog.choice == ExportChoice(ExportOptions(ExportFormat.HTML), one.folder)


def planned(count: int, folder: Path) -> ExportPlan:
    same = [session(0, id=f"{number}") for number in range(count)]
    return plan_of([Exported(each.id, each) for each in same], ExportOptions(), folder, {})


def test_an_open_transcript_is_exported_by_its_title_and_length() -> None:
    transcript = meeting().editor.transcript
    wanted = exported(transcript)
    assert wanted.source is transcript
    assert (wanted.summary.title, wanted.summary.length_ms) == (transcript.title, transcript.end_ms)


def test_two_sessions_of_one_title_have_two_files(tmp_path: Path) -> None:
    paths = [path for _, path in planned(3, tmp_path).files]
    assert len({str(path).casefold() for path in paths}) == 3


def test_a_second_name_takes_no_other_sessions_file(tmp_path: Path) -> None:
    plan = planned(2, tmp_path)
    first, second = (path for _, path in plan.files)
    moved = beside_taken(replace(plan, taken=frozenset({first})))
    assert [path for _, path in moved.files][1] == second
    assert moved.files[0][1] not in (first, second)


@pytest.mark.parametrize(
    ("typed", "name"), [("a/b", "a b.txt"), ("../c.txt", "c.txt"), ("d.txt", "d.txt")]
)
async def test_a_typed_name_stays_in_the_folder_and_has_its_extension(
    one: ShownExport, typed: str, name: str
) -> None:
    one.ui.name.selectAll()
    QTest.keyClicks(one.ui.name, typed)
    await one.export()
    assert one.files == [name]
