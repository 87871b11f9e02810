"""How a harm is done to a stage: at once, or for a while."""

import asyncio
from collections.abc import Callable

from tests.links.trial import Harm, Stage


def lasting(
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


def at_once(harm: Callable[[Stage], object]) -> Harm:
    """Nothing stands in the way of the next try."""

    async def happen(stage: Stage) -> None:
        stage.harmed()
        harm(stage)
        stage.returned()

    return happen
