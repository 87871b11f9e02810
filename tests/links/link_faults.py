"""Faults of the way to a server: a proxy's, a router's, and outages longer than the audio kept."""

from collections.abc import Callable

from tests.links.faulty_link import LOSSY_NETWORK, SLOW_NETWORK, Shape
from tests.links.harms import at_once, lasting
from tests.links.outcome import Moment
from tests.links.trial import ONCE, STOPPING, Fault, Harm, Stage, Way

_OUTAGE_S = 6.0
_BACK_AFTER_S = 4.0
_SLOW_SPELL_S = 8.0
_SMALL_RING_S = 6
_LONG_OUTAGE_S = 12.0


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


async def _two_long_outages(stage: Stage) -> None:
    for _ in range(2):
        stage.harmed()
        _cut_off(stage)
        await stage.clock.sleep(_LONG_OUTAGE_S * 1000)
        stage.link.heal()
        stage.returned()
        await stage.clock.sleep(6_000)


def _on_link(harm: Callable[[Stage], object], *, seconds: float = _OUTAGE_S) -> Harm:
    return lasting(harm, lambda stage: stage.link.heal(), seconds=seconds)


def _on_route(harm: Callable[[Stage], object], *, seconds: float = _OUTAGE_S) -> Harm:
    return lasting(harm, lambda stage: stage.routed.heal(), seconds=seconds)


_PROXY_FAULTS = (
    Fault("connection reset", at_once(lambda s: s.link.reset()), moments=tuple(Moment)),
    Fault("reset five times in 2 s", _reset_again_and_again),
    Fault("reset, then refused for 4 s", _on_link(_cut_off, seconds=_BACK_AFTER_S)),
    Fault("black hole for 6 s", _on_link(lambda s: s.link.hold()), moments=STOPPING),
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
        moments=ONCE,
    ),
)

LINK_FAULTS = (*_PROXY_FAULTS, *_ROUTER_FAULTS, *_LONG_FAULTS)
