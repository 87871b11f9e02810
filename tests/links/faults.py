"""Every way in which a connection or a server is known to die, fall ill or mislead."""

import asyncio
from collections.abc import Callable

from captioner.domain.connection import ConnectionState
from tests.links.faulty_link import LOSSY_NETWORK, SLOW_NETWORK, Shape
from tests.links.marked_server import Harm as Ill
from tests.links.outcome import Moment
from tests.links.trial import Fault, Harm, Stage, Way

_OUTAGE_S = 6.0
_BACK_AFTER_S = 4.0
_SPELL_S = 3.0
"""How long a server talks nonsense."""

_SLOW_SPELL_S = 8.0
_STALL_NOTICE_S = 7.0
"""A server that is there and answers no more is given 5 s in which something is said."""

_SMALL_RING_S = 6
_LONG_OUTAGE_S = 12.0
_STOPPING = (Moment.IN_UTTERANCE, Moment.IN_WORD, Moment.AT_END, Moment.ON_STOP)
_ONCE = (Moment.IN_WORD,)


def _lasting(
    harm: Callable[[Stage], object], mend: Callable[[Stage], object], *, seconds: float
) -> Harm:
    """Both calls may block."""

    async def happen(stage: Stage) -> None:
        stage.harmed()
        await asyncio.to_thread(harm, stage)
        await stage.clock.sleep(seconds * 1000)
        await asyncio.to_thread(mend, stage)
        stage.returned()

    return happen


def _at_once(harm: Callable[[Stage], object]) -> Harm:
    """Nothing stands in the way of the next try."""

    async def happen(stage: Stage) -> None:
        stage.harmed()
        harm(stage)
        stage.returned()

    return happen


def _cut_off(stage: Stage) -> None:
    stage.link.reset()
    stage.link.refuse()


async def _reset_again_and_again(stage: Stage) -> None:
    stage.harmed()
    for wait_ms in (150, 400, 900, 300):
        stage.link.reset()
        await stage.clock.sleep(wait_ms)
    stage.link.reset()
    stage.returned()


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


async def _two_long_outages(stage: Stage) -> None:
    for _ in range(2):
        stage.harmed()
        _cut_off(stage)
        await stage.clock.sleep(_LONG_OUTAGE_S * 1000)
        stage.link.heal()
        stage.returned()
        await stage.clock.sleep(6_000)


def _ill(ill: Ill) -> Harm:
    """The streams that are open suffer."""
    return _at_once(lambda stage: stage.server.tell(ill))


def _ill_until_noticed(ill: Ill) -> Harm:
    """The streams that are open suffer; the talk goes on until that is seen."""

    async def happen(stage: Stage) -> None:
        stage.harmed()
        stage.server.tell(ill)
        stage.returned()
        for _ in range(round(2 * _STALL_NOTICE_S * 20)):
            if stage.seen.state is not ConnectionState.STREAMING:
                return
            await stage.clock.sleep(50)

    return happen


def _ill_spell(ill: Ill, *, seconds: float = _SPELL_S) -> Harm:
    """All streams suffer for a while."""
    return _lasting(
        lambda stage: stage.server.tell(ill, for_all=True),
        lambda stage: stage.server.tell(Ill.NONE),
        seconds=seconds,
    )


def _on_link(harm: Callable[[Stage], object], *, seconds: float = _OUTAGE_S) -> Harm:
    return _lasting(harm, lambda stage: stage.link.heal(), seconds=seconds)


def _on_route(harm: Callable[[Stage], object], *, seconds: float = _OUTAGE_S) -> Harm:
    return _lasting(harm, lambda stage: stage.routed.heal(), seconds=seconds)


def _down_for(seconds: float) -> Harm:
    return _lasting(
        lambda stage: stage.server.kill(), lambda stage: stage.server.start(), seconds=seconds
    )


def _frozen_for(seconds: float) -> Harm:
    return _lasting(
        lambda stage: stage.server.freeze(), lambda stage: stage.server.thaw(), seconds=seconds
    )


_PROXY_FAULTS = (
    Fault("connection reset", _at_once(lambda s: s.link.reset()), moments=tuple(Moment)),
    Fault("reset five times in 2 s", _reset_again_and_again),
    Fault("reset, then refused for 4 s", _on_link(_cut_off, seconds=_BACK_AFTER_S)),
    Fault("black hole for 6 s", _on_link(lambda s: s.link.hold()), moments=_STOPPING),
    Fault("half-open for 6 s: nothing arrives", _on_link(lambda s: s.link.hold(down=False))),
    Fault("half-open for 6 s: nothing comes back", _on_link(lambda s: s.link.hold(up=False))),
    Fault("black hole for 1 s", _on_link(lambda s: s.link.hold(), seconds=1), notice_s=None),
    Fault(
        "delay 150 to 250 ms each way for 8 s",
        _on_link(lambda s: s.link.shape(SLOW_NETWORK), seconds=_SLOW_SPELL_S),
        notice_s=None,
    ),
    Fault(
        "stalls as from lost packets for 8 s",
        _on_link(lambda s: s.link.shape(LOSSY_NETWORK), seconds=_SLOW_SPELL_S),
        notice_s=None,
    ),
    Fault(
        "160 kbit/s for 8 s, audio needs 256",
        _on_link(lambda s: s.link.shape(Shape(bytes_per_s=20_000)), seconds=_SLOW_SPELL_S),
        notice_s=None,
    ),
)

_ROUTER_FAULTS = (
    Fault("router drops all packets for 6 s", _on_route(lambda s: s.routed.drop()), Way.NETWORK),
    Fault(
        "router drops answers for 6 s", _on_route(lambda s: s.routed.drop_answers()), Way.NETWORK
    ),
    Fault("no carrier for 6 s", _on_route(lambda s: s.routed.pull_plug()), Way.NETWORK),
    Fault(
        "router answers RST for 4 s", _on_route(lambda s: s.routed.refuse(), seconds=4), Way.NETWORK
    ),
    Fault(
        "router says host unreachable for 6 s",
        _on_route(lambda s: s.routed.unreachable()),
        Way.NETWORK,
    ),
    Fault(
        "5 % of packets lost for 10 s",
        _on_route(lambda s: s.routed.lose(0.05), seconds=10),
        Way.NETWORK,
        notice_s=None,
    ),
    Fault(
        "20 % of packets lost for 10 s",
        _on_route(lambda s: s.routed.lose(0.2), seconds=10),
        Way.NETWORK,
        notice_s=None,
    ),
    Fault(
        "router lets 160 kbit/s through for 8 s",
        _on_route(lambda s: s.routed.limit(160), seconds=_SLOW_SPELL_S),
        Way.NETWORK,
        notice_s=None,
    ),
)

_SERVER_FAULTS = (
    Fault("server killed, back after 4 s", _down_for(_BACK_AFTER_S), Way.DIRECT, moments=_STOPPING),
    Fault("server frozen for 6 s (SIGSTOP)", _frozen_for(6), Way.DIRECT, moments=_STOPPING),
    Fault("server frozen for 1 s", _frozen_for(1), Way.DIRECT, notice_s=None),
    Fault("server replaced (GOAWAY)", _replace_server, spares=1),
    Fault(
        "connections live 5 s at most",
        _grow_old,
        Way.DIRECT,
        ("--max-age-ms", "5000"),
        notice_s=None,
        moments=_ONCE,
    ),
    Fault(
        "restarted without the language",
        _restart_without_the_language,
        Way.DIRECT,
        moments=_ONCE,
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
        Fault(f"{said} for 3 s", _ill_spell(ill), Way.DIRECT, notice_s=None, moments=_ONCE)
        for ill, said in _NONSENSE
    ),
    Fault(
        "no finals for 75 s",
        _ill_spell(Ill.NO_FINALS, seconds=75),
        Way.DIRECT,
        notice_s=None,
        moments=_ONCE,
    ),
)

_LONG_FAULTS = (
    Fault(
        "refused for 12 s, 6 s of audio kept",
        _on_link(_cut_off, seconds=_LONG_OUTAGE_S),
        ring_s=_SMALL_RING_S,
        gaps=1,
        moments=(Moment.IN_PAUSE, Moment.IN_WORD),
    ),
    Fault(
        "black hole for 14 s, 6 s of audio kept",
        _on_link(lambda s: s.link.hold(), seconds=14),
        ring_s=_SMALL_RING_S,
        gaps=1,
        moments=(Moment.IN_PAUSE, Moment.IN_WORD),
    ),
    Fault(
        "two outages of 12 s, 6 s of audio kept",
        _two_long_outages,
        ring_s=_SMALL_RING_S,
        gaps=2,
        moments=_ONCE,
    ),
)

FAULTS = (*_PROXY_FAULTS, *_ROUTER_FAULTS, *_SERVER_FAULTS, *_NONSENSE_FAULTS, *_LONG_FAULTS)
