"""Long work beside the windows: nobody looks for rubbish meanwhile."""

import contextlib
import gc
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.transcript import Added, Ended
from captioner.store.giving_way import giving_way, let_go
from captioner.store.journal import read_journal
from captioner.store.session_export import export_journal
from captioner.store.session_files import SessionFiles
from tests.domain.transcripts import SESSION, said


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.enable()


def test_the_collector_rests_until_the_last_work_is_done() -> None:
    may_end = threading.Event()
    has_begun = threading.Event()

    def work() -> None:
        with giving_way():
            has_begun.set()
            may_end.wait(10)

    other = threading.Thread(target=work)
    with giving_way():
        other.start()
        has_begun.wait(10)
    assert not gc.isenabled()
    may_end.set()
    other.join(10)
    assert gc.isenabled()


def test_it_goes_on_after_work_that_failed() -> None:
    with pytest.raises(OSError, match="full"), giving_way():
        raise OSError("full")
    assert gc.isenabled()


def test_one_that_was_off_stays_off() -> None:
    gc.disable()
    with giving_way():
        pass
    assert not gc.isenabled()


def test_what_is_let_go_is_gone() -> None:
    values: list[object] = list(range(1_000))
    let_go(values)
    assert values == []


@pytest.mark.parametrize("kind", ExportFormat)
def test_nobody_looks_for_rubbish_while_a_session_is_read_and_made_into_a_file(
    tmp_path: Path, kind: ExportFormat
) -> None:
    rows = [said(number, number * 1_000, "good morning") for number in range(1, 50)]
    files = SessionFiles(tmp_path / "s", tmp_path / "a")
    journal = files.write_new(SESSION, [*map(Added, rows), Ended(60_000)])
    gc.set_threshold(50, 1, 1)
    with looks() as within:
        read_journal(journal)
    assert "read_journal" in within
    with looks() as within:
        export_journal(journal, ExportOptions(kind), tmp_path / f"a.{kind.value}")
    assert not within & {"read_journal", "exported_records", "let_go"}


@contextlib.contextmanager
def looks() -> Iterator[set[str]]:
    """The functions within which the collector looked."""
    within: set[str] = set()

    def note(phase: str, _: object) -> None:
        if phase == "start":
            within.update(each.name for each in traceback.extract_stack())

    gc.callbacks.append(note)
    try:
        yield within
    finally:
        gc.callbacks.remove(note)
