"""The program behind what the settings say of itself: starting at login, and newer versions."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import msgspec

from captioner import __version__
from captioner.audio.own_thread import on_own_thread
from captioner.domain.errors import CaptionerError
from captioner.domain.updates import (
    Release,
    UpdateOptions,
    is_safe_address,
    is_update,
    why_no_host,
)
from captioner.domain.wording import translate
from captioner.errands import Errands
from captioner.log import logger
from captioner.ports.preferences import Cancel, OnProblem
from captioner.ports.upkeep import News
from captioner.store.update_state import (
    BuiltIn,
    UpdateState,
    read_built_in,
    read_update_state,
    with_page,
    write_update_state,
)

EVERY = timedelta(days=1)

_FIRST_S = 2.0
"""After the start: captions come first."""

_LOOK_S = 3600.0
"""How often it is looked whether a day has gone by; a try that failed is made again then."""

_LIMIT_S = 12.0
"""For an answer, the connection included; a server that dribbles is left behind."""


def _now() -> datetime:
    return datetime.now(UTC)


class DesktopUpkeep:
    """`ports.upkeep.Upkeep` over the real parts; main thread, on the loop.

    `options` tells what is chosen at present. While that is off, and before it is known,
    nobody is asked anything.
    """

    def __init__(
        self,
        folder: Path,
        options: Callable[[], UpdateOptions],
        errands: Errands,
        *,
        now: Callable[[], datetime] = _now,
        version: str = __version__,
    ) -> None:
        """What is known of newer versions is kept in `folder`."""
        self._folder = folder
        self._options = options
        self._errands = errands
        self._now = now
        self._version = version
        self._state = UpdateState()
        self._built_in = BuiltIn()
        self._storing = asyncio.Lock()
        self._wake = asyncio.Event()
        self._followers: list[Callable[[], None]] = []

    def begin(self, on_news: Callable[[News], None]) -> None:
        """Until the errands are finished; `on_news` hears of what is known, now and later."""
        self.follow(lambda: on_news(self.news))
        self._errands.run_until_cancelled(self._look_daily())

    def follow_options(self) -> None:
        """They may be others now."""
        self._wake.set()
        self._tell()

    @property
    def news(self) -> News:
        host, release = self._host, self._state.release
        if release is None or not is_update(release, self._version):
            return News(host)
        return News(
            host, with_page(release, self._built_in), release.version == self._state.skipped
        )

    def follow(self, on_news: Callable[[], None]) -> Cancel:
        self._followers.append(on_news)

        def cancel() -> None:
            with contextlib.suppress(ValueError):
                self._followers.remove(on_news)

        return cancel

    def look_now(self, on_answer: Callable[[News], None], on_problem: OnProblem) -> Cancel:
        return self._errands.ask(self._look, lambda _: on_answer(self.news), on_problem)

    def skip(self) -> None:
        if self._state.release is not None:
            self._keep(msgspec.structs.replace(self._state, skipped=self._state.release.version))

    def read_autostart(self, on_answer: Callable[[bool], None], on_problem: OnProblem) -> Cancel:
        from captioner.store.autostart.system import read_autostart

        return self._errands.ask(partial(asyncio.to_thread, read_autostart), on_answer, on_problem)

    def write_autostart(
        self,
        is_on: bool,  # noqa: FBT001 - a state, not a mode of the call
        on_answer: Callable[[bool], None],
        on_problem: OnProblem,
    ) -> Cancel:
        from captioner.store.autostart.system import write_autostart

        writing = partial(asyncio.to_thread, write_autostart, is_on=is_on)
        return self._errands.ask(writing, on_answer, on_problem)

    @property
    def _feed(self) -> str:
        chosen = self._options().feed
        return chosen if is_safe_address(chosen) else self._built_in.feed

    @property
    def _host(self) -> str:
        return self._feed.partition("//")[2].partition("/")[0]

    async def _look_daily(self) -> None:
        self._built_in = await asyncio.to_thread(read_built_in)
        self._state = await asyncio.to_thread(read_update_state, self._folder)
        self._tell()
        await asyncio.sleep(_FIRST_S)
        while True:
            self._wake.clear()
            if self._is_due:
                try:
                    await self._look()
                except CaptionerError as error:  # nobody waits for it: it is tried again
                    logger.info("looking for a newer version: %s", error)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), _LOOK_S)

    @property
    def _is_due(self) -> bool:
        if not (self._options().is_on and self._feed):
            return False
        asked_at, now = self._state.asked_at, self._now()
        return asked_at is None or not asked_at <= now < asked_at + EVERY

    async def _look(self) -> Release:
        """Raises CaptionerError."""
        feed = self._feed
        if not feed:
            raise CaptionerError(why_no_host())
        from captioner.update_feed import host_of, newest_release

        try:
            release = await asyncio.wait_for(on_own_thread(partial(newest_release, feed)), _LIMIT_S)
        except TimeoutError as error:
            sentence = translate(
                "updates", "{host} did not answer in time. Check the connection, then try again."
            )
            raise CaptionerError(sentence.format(host=host_of(feed))) from error
        self._keep(msgspec.structs.replace(self._state, asked_at=self._now(), release=release))
        return release

    def _keep(self, state: UpdateState) -> None:
        self._state = state
        self._tell()
        self._errands.run(self._store())

    async def _store(self) -> None:
        async with self._storing:  # one after the other, so that the newest is written last
            try:
                await asyncio.to_thread(write_update_state, self._folder, self._state)
            except OSError as error:
                logger.warning("what is known of newer versions is not kept: %s", error)

    def _tell(self) -> None:
        for follower in tuple(self._followers):
            follower()
