"""How soon the caption box stands on the screen: the frozen program beside the same from source.

    python -m tests.benchmarks.frozen_start [--pairs 10] [--payload build/payload]

Both are started in turn, in pairs whose order alternates, on one private X screen with a window
manager and a compositor, each with a home of its own that is set up already and has been used
once. The time runs from the start of the process to the first pixel of the screen that changes.
The page cache is warm: each was started once before anything is measured.
"""

import argparse
import contextlib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import mss

from tests.e2e.program import command, environment, set_up
from tests.screen import Screen, running_screen

BAR = 1.25
_GIVE_UP_S = 30.0
_REST_S = 1.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=10)
    parser.add_argument("--payload", type=Path, default=Path("build/payload"))
    options = parser.parse_args()
    kinds = {"source": command(), "frozen": [str(options.payload / "captioner" / "captioner")]}
    took: dict[str, list[float]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory() as folder, running_screen() as screen:
        bench = Bench(Path(folder), screen, kinds)
        for kind in kinds:
            bench.start_s(kind)
        for pair in range(options.pairs):
            for kind in list(kinds)[:: -1 if pair % 2 else 1]:
                took[kind].append(bench.start_s(kind))
            sys.stderr.write(
                f"pair {pair + 1}: {took['source'][-1]:.2f} {took['frozen'][-1]:.2f}\n"
            )
    report(took)
    return 0


class Bench:
    def __init__(self, folder: Path, screen: Screen, kinds: Mapping[str, Sequence[str]]) -> None:
        self._screen = screen
        self._kinds = kinds
        self._homes = {kind: folder / kind for kind in kinds}
        for home in self._homes.values():
            home.mkdir()
            set_up(home)

    def start_s(self, kind: str) -> float:
        """From the start of the process to the first change on the screen."""
        variables = environment(self._homes[kind], {"DISPLAY": self._screen.display})
        with mss.MSS(display=self._screen.display) as eye:
            empty = self._at_rest(eye)
            began_s = time.monotonic()
            program = subprocess.Popen(
                self._kinds[kind],
                env=variables,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            try:
                while _seen(eye) == empty:
                    assert time.monotonic() - began_s < _GIVE_UP_S, f"{kind} shows nothing"
                    time.sleep(0.004)
                took_s = time.monotonic() - began_s
            finally:
                program.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    program.wait(10)
                program.kill()
                program.wait()
        return took_s

    def _at_rest(self, eye: mss.MSS) -> bytes:
        """What is on the screen when nothing has changed for a second."""
        before, since_s = _seen(eye), time.monotonic()
        began_s = since_s
        while time.monotonic() - since_s < _REST_S:
            assert time.monotonic() - began_s < _GIVE_UP_S, "the screen does not come to rest"
            if (now := _seen(eye)) != before:
                before, since_s = now, time.monotonic()
            time.sleep(0.02)
        return before


def _seen(eye: mss.MSS) -> bytes:
    return bytes(eye.grab(eye.monitors[0]).raw)


def report(took: Mapping[str, Sequence[float]]) -> None:
    for kind, seconds in took.items():
        print(
            f"{kind}: median {statistics.median(seconds):.3f} s, "
            f"best {min(seconds):.3f}, worst {max(seconds):.3f}"
        )
    ratios = [f / s for s, f in zip(took["source"], took["frozen"], strict=True)]
    ratio = statistics.median(ratios)
    verdict = "held" if ratio <= BAR else "MISSED"
    print(f"frozen/source, median of pairs: {ratio:.2f} (bar {BAR}: {verdict})")


if __name__ == "__main__":
    sys.exit(main())
