"""Random talks with random faults at random times, each from a number that can be tried again."""

import asyncio
import random
from collections.abc import Callable

from tests.links.marked_server import Harm as Ill
from tests.links.outcome import Moment, Setting
from tests.links.trial import Fault, Stage, Way

SPEED = 2.0
"""Times the real speed: waits of the session are that much shorter, those of the link are not."""

_STALL_S = 12.0
"""Sooner or later a server that answers no more is left; 2.5 to 5 s are usual."""

_MOST_FAULTS = 5
_LONGEST_MS = 7_000
_CHUNKS_MS = (20, 40, 40, 100, None)


def schedule(seed: int) -> tuple[Fault, Setting]:
    """One to five faults, one after the other, over a talk of its own."""
    chance = random.Random(seed)
    happenings = [chance.choice(_KINDS) for _ in range(chance.randint(1, _MOST_FAULTS))]
    times_ms = [(chance.randint(0, 2_500), chance.randint(0, _LONGEST_MS)) for _ in happenings]

    async def happen(stage: Stage) -> None:
        for (pause_ms, length_ms), kind in zip(times_ms, happenings, strict=True):
            await stage.clock.sleep(pause_ms)
            await _happen(stage, kind, length_ms)

    fault = Fault(f"schedule {seed}", happen, Way.LINK, notice_s=None, again_s=None)
    return fault, Setting(
        moment=chance.choice([Moment.BEFORE_SPEECH, Moment.IN_UTTERANCE, Moment.IN_WORD]),
        uses_tls=chance.random() < 1 / 3,
        speed=SPEED,
        pattern=_pattern(chance),
        chunk_ms=chance.choice(_CHUNKS_MS),
    )


def _pattern(chance: random.Random) -> tuple[tuple[int, int], ...]:
    """Words of any length; with pauses that end utterances, or hardly any."""
    gaps_ms = chance.choice([(20, 60, 200, 60, 450), (20, 200, 450, 900)])
    return tuple(
        (chance.choice(gaps_ms), chance.randint(60, 600)) for _ in range(chance.randint(3, 14))
    )


async def _happen(stage: Stage, kind: str, length_ms: int) -> None:
    begin, end = _HAPPENINGS[kind]
    await asyncio.to_thread(begin, stage)
    if kind in _STALLS:
        await stage.until_noticed(at_most_s=_STALL_S * SPEED)
    elif end is not None:
        await stage.clock.sleep(length_ms)
        await asyncio.to_thread(end, stage)


def _ill(ill: Ill) -> Callable[[Stage], None]:
    return lambda stage: stage.server.tell(ill, for_all=True)


def _well(stage: Stage) -> None:
    stage.server.tell(Ill.NONE)


def _heal(stage: Stage) -> None:
    stage.link.heal()


def _cut_off(stage: Stage) -> None:
    stage.link.reset()
    stage.link.refuse()


_HAPPENINGS: dict[str, tuple[Callable[[Stage], None], Callable[[Stage], None] | None]] = {
    "reset": (lambda stage: stage.link.reset(), None),
    "refused": (_cut_off, _heal),
    "black hole": (lambda stage: stage.link.hold(), _heal),
    "half-open up": (lambda stage: stage.link.hold(down=False), _heal),
    "half-open down": (lambda stage: stage.link.hold(up=False), _heal),
    "killed": (lambda stage: stage.server.kill(), lambda stage: stage.server.start()),
    "frozen": (lambda stage: stage.server.freeze(), lambda stage: stage.server.thaw()),
    "ended": (lambda stage: stage.server.tell(Ill.END), None),
    "model failed": (lambda stage: stage.server.tell(Ill.BROKEN), None),
    "idle limit": (lambda stage: stage.server.tell(Ill.IDLE_LIMIT), None),
    "busy": (_ill(Ill.BUSY), _well),
    "nonsense": (_ill(Ill.PHANTOM), _well),
    "empty answers": (_ill(Ill.EMPTY), _well),
    "silent": (lambda stage: stage.server.tell(Ill.SILENT), None),
}
_STALLS = ("silent",)
_KINDS = tuple(_HAPPENINGS)
