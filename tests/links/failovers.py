"""Deaths of the preferred server while another one is ready to stand in."""

import asyncio
from collections.abc import Callable

from captioner.domain.connection import ConnectionState
from tests.links.marked_server import Harm as Ill
from tests.links.outcome import Moment
from tests.links.trial import Fault, Harm, Stage, Way

_AWAY_S = 8.0
_BOTH_AWAY_S = 5.0
_RETURN_WITHIN_S = 40.0
"""A server that is back must be well for 10 s, and an utterance must end."""

_PREFERRED = "first"


def _stood_in(harm: Callable[[Stage], object], mend: Callable[[Stage], object]) -> Harm:
    """The other one is ready at once; then the preferred one comes back to work."""

    async def happen(stage: Stage) -> None:
        stage.harmed()
        stage.returned()
        await asyncio.to_thread(harm, stage)
        await stage.clock.sleep(_AWAY_S * 1000)
        assert stage.seen.at_work != _PREFERRED, "nobody stood in"
        await asyncio.to_thread(mend, stage)
        await _returned(stage)

    return happen


async def _returned(stage: Stage) -> None:
    for _ in range(round(_RETURN_WITHIN_S * 10)):
        is_back = stage.seen.at_work == _PREFERRED
        if is_back and stage.seen.state is ConnectionState.STREAMING:
            return
        await stage.clock.sleep(100)
    raise AssertionError(f"the preferred server was not used again in {_RETURN_WITHIN_S} s")


async def _both_die(stage: Stage) -> None:
    stage.harmed()
    stage.link.reset()
    stage.link.refuse()
    stage.spares[0].kill()
    await stage.clock.sleep(_BOTH_AWAY_S * 1000)
    await asyncio.to_thread(stage.spares[0].start)
    stage.link.heal()
    stage.returned()
    await _returned(stage)


async def _one_after_the_other(stage: Stage) -> None:
    """The one that stands in dies, too, when the preferred one has just come back."""
    stage.harmed()
    stage.returned()
    stage.server.kill()
    await stage.clock.sleep(_AWAY_S * 1000)
    await asyncio.to_thread(stage.server.start)
    await stage.clock.sleep(1_000)
    stage.spares[0].kill()
    await _returned(stage)
    await asyncio.to_thread(stage.spares[0].start)


async def _lose_the_language(stage: Stage) -> None:
    stage.harmed()
    stage.returned()
    stage.server.kill()
    await asyncio.to_thread(stage.server.start, "--language", "de-DE")
    await stage.clock.sleep(_AWAY_S * 1000)
    stage.server.kill()
    await asyncio.to_thread(stage.server.start)
    stage.session.retry_now()
    await _returned(stage)


def _failover(name: str, harm: Harm, way: Way = Way.DIRECT, *, notice_s: float = 3.0) -> Fault:
    moments = (Moment.IN_UTTERANCE, Moment.IN_WORD, Moment.IN_PAUSE)
    return Fault(
        f"two servers: {name}",
        harm,
        way,
        spares=1,
        stands_by=True,
        is_quick=True,
        notice_s=notice_s,
        again_s=None,
        moments=moments,
    )


FAILOVERS = (
    _failover(
        "the first is killed",
        _stood_in(lambda stage: stage.server.kill(), lambda stage: stage.server.start()),
    ),
    _failover(
        "the first is frozen",
        _stood_in(lambda stage: stage.server.freeze(), lambda stage: stage.server.thaw()),
    ),
    _failover(
        "the first is in a black hole",
        _stood_in(lambda stage: stage.link.hold(), lambda stage: stage.link.heal()),
        Way.LINK,
    ),
    _failover(
        "the first has no place left",
        _stood_in(
            lambda stage: stage.server.tell(Ill.BUSY, for_all=True),
            lambda stage: stage.server.tell(Ill.NONE),
        ),
    ),
    _failover("the first loses the language", _lose_the_language),
    _failover("the second dies as well", _one_after_the_other),
    Fault(
        "two servers: both die for 5 s",
        _both_die,
        Way.LINK,
        spares=1,
        stands_by=True,
        moments=(Moment.IN_UTTERANCE, Moment.IN_WORD),
    ),
)
