"""The live text file through runs, settings and what is off the record."""

from pathlib import Path

from captioner.domain.captions import Segment, SegmentState
from captioner.domain.recognition import Word
from captioner.live_text_keeper import LiveTextKeeper
from tests.fakes import MemoryAudio


def segment(text: str, start_ms: int) -> Segment:
    words = (Word(text, start_ms, start_ms + 400, confidence=0.9),)
    return Segment(
        id=1 + start_ms,
        source="",
        revision=1,
        state=SegmentState.COMMITTED,
        text=text,
        start_ms=start_ms,
        end_ms=start_ms + 400,
        stable_chars=len(text),
        words=words,
    )


def heard(ms: int) -> MemoryAudio:
    return MemoryAudio(bytes(32 * ms))


async def test_all_runs_go_into_one_file(tmp_path: Path) -> None:
    keeper = LiveTextKeeper(lambda _: None)
    await keeper.use(tmp_path / "live.txt")
    keeper.begin_run(heard(0)).on_segment(segment("one", 0))
    keeper.begin_run(heard(0)).on_segment(segment("two", 0))
    await keeper.close()
    assert (tmp_path / "live.txt").read_text() == "one\ntwo\n"


async def test_another_file_is_taken_in_the_middle_of_a_run(tmp_path: Path) -> None:
    keeper = LiveTextKeeper(lambda _: None)
    recorder = keeper.begin_run(heard(0))
    recorder.on_segment(segment("nowhere", 0))
    for number, text in enumerate(["first", "second"]):
        await keeper.use(tmp_path / f"{text}.txt")
        recorder.on_segment(segment(text, 1_000 * (number + 1)))
    await keeper.use(None)
    recorder.on_segment(segment("nowhere", 5_000))
    await keeper.close()
    assert (tmp_path / "first.txt").read_text() == "first\n"
    assert (tmp_path / "second.txt").read_text() == "second\n"


async def test_off_the_record_lasts_from_run_to_run(tmp_path: Path) -> None:
    keeper = LiveTextKeeper(lambda _: None)
    await keeper.use(tmp_path / "live.txt")
    first = keeper.begin_run(heard(1_000))
    first.on_segment(segment("public", 0))
    keeper.set_off_the_record(is_off=True)
    first.on_segment(segment("secret", 1_200))
    source = heard(2_000)
    second = keeper.begin_run(source)
    second.on_segment(segment("secret", 500))
    keeper.set_off_the_record(is_off=False)
    second.on_segment(segment("again", 2_500))
    await keeper.close()
    assert (tmp_path / "live.txt").read_text() == "public\nagain\n"


async def test_the_trouble_of_a_file_that_is_not_used_any_more_is_over(tmp_path: Path) -> None:
    troubles: list[str | None] = []
    keeper = LiveTextKeeper(troubles.append)
    await keeper.use(tmp_path)
    await keeper.use(None)
    assert troubles[-1] is None
