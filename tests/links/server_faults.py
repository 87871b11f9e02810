"""Faults of a server: death, frost, refusals, silence, nonsense."""

import asyncio

from tests.links.harms import at_once, lasting
from tests.links.marked_server import Harm as Ill
from tests.links.trial import ONCE, STOPPING, Fault, Harm, Stage, Way

_BACK_AFTER_S = 4.0
_SPELL_S = 3.0
"""How long a server talks nonsense."""

_SLOW_SPELL_S = 8.0
_STALL_NOTICE_S = 7.0
"""A server that is there and answers no more is given 2.5 s in which something is said, but 5 s
if it has not yet answered enough to be known."""


async def _replace_server(stage: Stage) -> None:
    """As a pod is replaced: the new one is there, then the old one says GOAWAY."""
    stage.harmed()
    stage.link.aim(stage.spares[0].address)
    stage.server.begin_to_stop()
    stage.returned()
    await asyncio.to_thread(stage.server.stop)


async def _restart_without_the_language(stage: Stage) -> None:
    stage.harmed()
    stage.server.kill()
    await asyncio.to_thread(stage.server.start, "--language", "de-DE")
    while "no model" not in stage.seen.detail:
        await stage.clock.sleep(50)
    stage.server.kill()
    await asyncio.to_thread(stage.server.start)
    stage.returned()
    stage.session.retry_now()


async def _grow_old(stage: Stage) -> None:
    """The server ends each connection after some seconds."""
    stage.harmed()
    await stage.clock.sleep(12_000)
    stage.returned()


def _ill(ill: Ill) -> Harm:
    """The streams that are open suffer."""
    return at_once(lambda stage: stage.server.tell(ill))


def _ill_until_noticed(ill: Ill) -> Harm:
    """The streams that are open suffer; the talk goes on until that is seen."""

    async def happen(stage: Stage) -> None:
        stage.harmed()
        stage.server.tell(ill)
        stage.returned()
        await stage.until_noticed(at_most_s=2 * _STALL_NOTICE_S)

    return happen


async def _speechless_until_the_end(stage: Stage) -> None:
    """Too short to be noticed while there is audio; the stream ends well, without its words."""
    stage.harmed()
    stage.server.tell(Ill.SPEECHLESS)
    stage.returned()
    stage.source.wind_up(stage.source.now_ms + 2_000)
    await stage.source.ended()


def _ill_spell(ill: Ill, *, seconds: float = _SPELL_S) -> Harm:
    """All streams suffer for a while."""
    return lasting(
        lambda stage: stage.server.tell(ill, for_all=True),
        lambda stage: stage.server.tell(Ill.NONE),
        seconds=seconds,
    )


def _down_for(seconds: float) -> Harm:
    return lasting(
        lambda stage: stage.server.kill(), lambda stage: stage.server.start(), seconds=seconds
    )


def _frozen_for(seconds: float) -> Harm:
    return lasting(
        lambda stage: stage.server.freeze(), lambda stage: stage.server.thaw(), seconds=seconds
    )


_DEATHS = (
    Fault("server killed, back after 4 s", _down_for(_BACK_AFTER_S), Way.DIRECT, moments=STOPPING),
    Fault("server frozen for 6 s (SIGSTOP)", _frozen_for(6), Way.DIRECT, moments=STOPPING),
    Fault("server frozen for 1 s", _frozen_for(1), Way.DIRECT, notice_s=None),
    Fault("server replaced (GOAWAY)", _replace_server, spares=1),
    Fault(
        "connections live 5 s at most",
        _grow_old,
        Way.DIRECT,
        ("--max-age-ms", "5000"),
        notice_s=None,
        moments=ONCE,
    ),
    Fault(
        "restarted without the language",
        _restart_without_the_language,
        Way.DIRECT,
        moments=ONCE,
    ),
    Fault("stream ended with OK", _ill(Ill.END), Way.DIRECT),
    Fault(
        "stream answers no more",
        _ill_until_noticed(Ill.SILENT),
        Way.DIRECT,
        notice_s=_STALL_NOTICE_S,
    ),
    Fault(
        "stream takes no more audio",
        _ill_until_noticed(Ill.HANG),
        Way.DIRECT,
        ("--health",),
        notice_s=_STALL_NOTICE_S,
    ),
    Fault(
        "the last 2 s unanswered, then OK",
        _speechless_until_the_end,
        Way.DIRECT,
        notice_s=None,
        moments=ONCE,
    ),
    Fault("idle limit (START flag)", _ill(Ill.IDLE_LIMIT), Way.DIRECT),
    Fault("RESOURCE_EXHAUSTED for 3 s", _ill_spell(Ill.BUSY), Way.DIRECT),
    Fault("UNKNOWN: model failed", _ill(Ill.BROKEN), Way.DIRECT),
    Fault(
        "server too slow for 8 s",
        _ill_spell(Ill.SLOW, seconds=_SLOW_SPELL_S),
        Way.DIRECT,
        notice_s=None,
    ),
)

_NONSENSE = (
    (Ill.EMPTY, "empty answers"),
    (Ill.HUGE, "answers of 3 MB"),
    (Ill.BACKWARDS, "words backwards in time"),
    (Ill.BEYOND, "words about audio that was never sent"),
    (Ill.NOT_A_NUMBER, "times and confidences that are no numbers"),
    (Ill.PHANTOM, "late partial after its final"),
)

_NONSENSE_FAULTS = (
    *(
        Fault(f"{said} for 3 s", _ill_spell(ill), Way.DIRECT, notice_s=None, moments=ONCE)
        for ill, said in _NONSENSE
    ),
    Fault(
        "no finals for 75 s",
        _ill_spell(Ill.NO_FINALS, seconds=75),
        Way.DIRECT,
        notice_s=None,
        moments=ONCE,
    ),
    Fault(
        "no finals for 12 s, partials by utterance",
        _ill_spell(Ill.FORGETFUL, seconds=12),
        Way.DIRECT,
        notice_s=None,
        moments=ONCE,
    ),
)

SERVER_FAULTS = (*_DEATHS, *_NONSENSE_FAULTS)
