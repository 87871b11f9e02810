"""`captioner caption` while its connection or its server dies: each word is there, once.

The fault comes once two utterances have been committed, in the middle of the
next. All run at once, for most of the time is waiting.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.e2e.program import SAMPLE, Event, committed_text, events, read_until, segments, started
from tests.links.faulty_link import FaultyLink
from tests.links.server_process import ServerProcess, marked_server, real_recognizer
from tests.links.talk import Talk

TALK_MS = 9_000
SPEECH_S = 14
OUTAGE_S = 5.0

Harm = Callable[[ServerProcess, FaultyLink], None]
Captions = Future[list[Event]]
Runs = Mapping[tuple[str, Harm], Captions]


def reset(_: ServerProcess, link: FaultyLink) -> None:
    link.reset()


def kill_and_restart(server: ServerProcess, _: FaultyLink) -> None:
    server.kill()
    server.start()


def freeze_for_a_while(server: ServerProcess, _: FaultyLink) -> None:
    server.freeze()
    time.sleep(OUTAGE_S)
    server.thaw()


def black_hole_for_a_while(_: ServerProcess, link: FaultyLink) -> None:
    link.hold()
    time.sleep(OUTAGE_S)
    link.heal()


def nothing(_: ServerProcess, __: FaultyLink) -> None:
    pass


MARKED: Sequence[Harm] = (reset, kill_and_restart, freeze_for_a_while, black_hole_for_a_while)
REAL: Sequence[Harm] = (nothing, reset)


@pytest.fixture(scope="module")
def captioned(
    tmp_path_factory: pytest.TempPathFactory,
) -> Runs:
    """What came out of each run; they run all at once."""
    folder = tmp_path_factory.mktemp("faults")
    talk, speech = _write_talk(folder / "talk.wav"), _write_speech(folder / "speech.wav")
    with ThreadPoolExecutor() as pool:
        runs: dict[tuple[str, Harm], Captions] = {}
        for harm in MARKED:
            home = tmp_path_factory.mktemp("marked")
            runs["marked", harm] = pool.submit(_caption, home, talk, marked_server(), harm)
        for harm in REAL:
            home = tmp_path_factory.mktemp("real")
            runs["real", harm] = pool.submit(_caption, home, speech, real_recognizer(), harm)
        wait(runs.values())
    return runs


def _write_talk(path: Path) -> Path:
    pcm = Talk(begins_ms=500).pcm(0, TALK_MS, last_ms=TALK_MS - 500)
    soundfile.write(path, np.frombuffer(pcm, np.int16), 16_000)
    return path


def _write_speech(path: Path) -> Path:
    samples, rate_hz = soundfile.read(SAMPLE, dtype="int16")
    soundfile.write(path, samples[: SPEECH_S * rate_hz], rate_hz)
    return path


def _caption(home: Path, talk: Path, server: ServerProcess, harm: Harm) -> list[Event]:
    with _way_to(server) as link:
        arguments = ["caption", talk, "--json", "--endpoint", link.address]
        with started(home, *arguments) as program:
            seen = read_until(program.stdout, _is_in_third)
            time.sleep(1)  # into the next utterance
            harm(server, link)
            rest, said = program.communicate(timeout=60)
            assert (program.returncode, said.count("\n")) == (0, 2), said
            return seen + events(rest)


@contextmanager
def _way_to(server: ServerProcess) -> Iterator[FaultyLink]:
    with server, FaultyLink(server.address) as link:
        yield link


def _is_in_third(seen: list[Event]) -> bool:
    return [segment["state"] for segment in segments(seen)].count("committed") == 2


@pytest.mark.parametrize("harm", MARKED, ids=lambda harm: harm.__name__)
def test_each_word_is_captioned_once(captioned: Runs, harm: Harm) -> None:
    seen = captioned["marked", harm].result()
    said = Talk(begins_ms=500).words(0, TALK_MS - 500)
    assert committed_text(seen).split() == [word.text for word in said]
    assert [event for event in seen if event["type"] == "gap"] == []


@pytest.mark.parametrize("harm", MARKED, ids=lambda harm: harm.__name__)
def test_the_trouble_is_told_and_its_end(captioned: Runs, harm: Harm) -> None:
    seen = captioned["marked", harm].result()
    states = [event["state"] for event in seen if event["type"] == "connection"]
    first = states.index("streaming")
    assert "connecting" in states[first:]
    assert states[-2:] == ["streaming", "offline"]


def test_a_real_recogniser_says_the_same_after_a_reset_but_for_a_word_at_the_cut(
    captioned: Runs,
) -> None:
    whole = committed_text(captioned["real", nothing].result()).split()
    cut = committed_text(captioned["real", reset].result()).split()
    alignment = SequenceMatcher(None, whole, cut).get_opcodes()
    changes = [each for each in alignment if each[0] != "equal"]
    assert len(whole) > 10
    assert sum(max(i2 - i1, j2 - j1) for _, i1, i2, j1, j2 in changes) <= 1
