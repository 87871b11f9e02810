"""Newer versions are looked for once a day where that is wanted, and never where it is not."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from captioner import upkeep as module
from captioner.domain.updates import UpdateOptions
from captioner.errands import Errands
from captioner.ports.upkeep import News
from captioner.store.update_state import (
    UpdateState,
    read_built_in,
    read_update_state,
    write_update_state,
)
from captioner.upkeep import EVERY, DesktopUpkeep
from tests.feed_server import FeedServer, feed_server

MORNING = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    with feed_server(tmp_path) as server:
        for name, value in server.variables.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(module, "_FIRST_S", 0.0)
        yield server


@pytest.fixture
async def errands() -> AsyncIterator[Errands]:
    errands = Errands()
    yield errands
    await errands.finish()


class Program:
    """What has upkeep: its settings, its clock, and who hears of news."""

    def __init__(self, folder: Path, errands: Errands, options: UpdateOptions) -> None:
        self.options = options
        self.now = MORNING
        self.heard: asyncio.Queue[News] = asyncio.Queue()
        self.upkeep = DesktopUpkeep(
            folder, lambda: self.options, errands, now=lambda: self.now, version="0.1.0"
        )

    async def hears_of(self, version: str | None) -> News:
        while True:
            news = await asyncio.wait_for(self.heard.get(), 20)
            if (news.release.version if news.release else None) == version:
                return news

    async def look(self) -> News | str:
        answer: asyncio.Future[News | str] = asyncio.get_running_loop().create_future()
        self.upkeep.look_now(answer.set_result, answer.set_result)
        return await asyncio.wait_for(answer, 20)


def told(server: FeedServer, version: str, path: str = "/feed") -> str:
    body = json.dumps({"version": version, "page": "https://example.org/", "notes": "Faster."})
    return server.tell(path, body.encode())


async def test_what_is_wanted_daily_is_asked_for_once_a_day(
    tmp_path: Path, errands: Errands, server: FeedServer
) -> None:
    program = Program(tmp_path, errands, UpdateOptions(is_on=True, feed=told(server, "0.2.0")))
    program.upkeep.begin(program.heard.put_nowait)
    news = await program.hears_of("0.2.0")
    assert news.host == f"localhost:{server.port}"
    for hours, asked in ((1, 1), (23, 1), (24, 2), (25, 2)):
        program.now = MORNING + timedelta(hours=hours)
        told(server, "0.2.0" if asked == 1 else "0.3.0")
        program.upkeep.follow_options()  # as an hour later
        if len(server.requests) < asked:
            await program.hears_of("0.3.0")
        await asyncio.sleep(0)
        assert len(server.requests) == asked


async def test_a_clock_that_was_set_back_is_no_reason_to_wait(
    tmp_path: Path, errands: Errands, server: FeedServer
) -> None:
    write_update_state(tmp_path, UpdateState(asked_at=MORNING + 300 * EVERY))
    program = Program(tmp_path, errands, UpdateOptions(is_on=True, feed=told(server, "0.2.0")))
    program.upkeep.begin(program.heard.put_nowait)
    await program.hears_of("0.2.0")


async def test_while_it_is_off_nobody_is_asked_until_it_is_switched_on(
    tmp_path: Path, errands: Errands, server: FeedServer
) -> None:
    """What another is told, which began later, the first would have asked for by then."""
    feed = told(server, "0.2.0")
    program = Program(tmp_path, errands, UpdateOptions(feed=feed))
    program.upkeep.begin(program.heard.put_nowait)
    await program.hears_of(None)
    program.upkeep.follow_options()
    curious = Program(tmp_path / "curious", errands, UpdateOptions(is_on=True, feed=feed))
    curious.upkeep.begin(curious.heard.put_nowait)
    await curious.hears_of("0.2.0")
    assert server.connections == 1
    program.options = UpdateOptions(is_on=True, feed=feed)
    program.upkeep.follow_options()
    await program.hears_of("0.2.0")
    assert server.connections == 2


async def test_a_try_that_failed_is_silent_and_made_again(
    tmp_path: Path, errands: Errands, server: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "captioner")
    feed = server.tell("/feed", b"", 500)
    program = Program(tmp_path, errands, UpdateOptions(is_on=True, feed=feed))
    program.upkeep.begin(program.heard.put_nowait)
    while not caplog.messages:  # noqa: ASYNC110 - nobody is told
        await asyncio.sleep(0.01)
    [message] = caplog.messages
    assert message.startswith("looking for a newer version: localhost")
    assert program.upkeep.news.release is None
    told(server, "0.2.0")
    program.upkeep.follow_options()
    await program.hears_of("0.2.0")


async def test_what_was_told_is_known_after_the_next_start_and_can_be_skipped(
    tmp_path: Path, errands: Errands, server: FeedServer
) -> None:
    feed = told(server, "0.2.0")
    program = Program(tmp_path, errands, UpdateOptions(feed=feed))
    news = await program.look()
    assert isinstance(news, News)
    assert not news.is_skipped
    program.upkeep.skip()
    assert program.upkeep.news.is_skipped
    await errands.finish()
    following = Program(tmp_path, errands, UpdateOptions())
    following.upkeep.begin(following.heard.put_nowait)
    assert (await following.hears_of("0.2.0")).is_skipped
    told(server, "0.3.0")
    following.options = UpdateOptions(feed=feed)
    found = await following.look()
    assert isinstance(found, News)
    assert not found.is_skipped
    assert len(server.requests) == 2


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9", "0.2.0rc1"])
async def test_what_is_not_newer_is_no_news(
    tmp_path: Path, errands: Errands, server: FeedServer, version: str
) -> None:
    program = Program(tmp_path, errands, UpdateOptions(feed=told(server, version)))
    news = await program.look()
    assert isinstance(news, News)
    assert news.release is None


async def test_a_look_that_failed_is_said(
    tmp_path: Path, errands: Errands, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = Program(tmp_path, errands, UpdateOptions(feed=server.tell("/x", b"", 500)))
    assert "status 500" in str(await program.look())
    monkeypatch.setattr(module, "_LIMIT_S", 0.3)
    program.options = UpdateOptions(feed=told(server, "0.2.0", "/slow"))
    assert "did not answer in time" in str(await program.look())
    server.may_go_on.set()


async def test_without_an_address_it_is_said_and_nobody_is_asked(
    tmp_path: Path, errands: Errands
) -> None:
    assert read_built_in().feed == ""
    program = Program(tmp_path, errands, UpdateOptions(is_on=True))
    assert program.upkeep.news == News()
    assert "does not know where" in str(await program.look())


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b'{"release": {"version": "x"}}',
     b'{"release": {"version": "9.9", "page": "file:///etc/passwd"}}'],
)  # fmt: skip
def test_a_state_that_cannot_be_used_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "update-check.json").write_bytes(content)
    assert read_update_state(tmp_path) == UpdateState()


@pytest.mark.skipif(sys.platform != "linux", reason="the person's own system is left alone")
async def test_the_start_at_login_is_changed_and_what_cannot_be_is_said(
    tmp_path: Path, errands: Errands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    upkeep = Program(tmp_path, errands, UpdateOptions()).upkeep
    heard: asyncio.Queue[bool | str] = asyncio.Queue()
    for is_on in (True, False):
        upkeep.write_autostart(is_on, heard.put_nowait, heard.put_nowait)
        assert await asyncio.wait_for(heard.get(), 20) is is_on
        upkeep.read_autostart(heard.put_nowait, heard.put_nowait)
        assert await asyncio.wait_for(heard.get(), 20) is is_on
    (tmp_path / "in the way").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "in the way"))
    upkeep.write_autostart(True, heard.put_nowait, heard.put_nowait)  # noqa: FBT003 - as the port
    said = await asyncio.wait_for(heard.get(), 20)
    assert str(said).startswith("The start at login could not be changed: ")
