"""The program asks nobody for newer versions unless it was told to."""

import json
from pathlib import Path

from tests.e2e.program import eventually, set_up, started
from tests.e2e.test_single_instance import boxes, on
from tests.feed_server import feed_server
from tests.screen import Screen


def test_nothing_is_asked_before_it_is_wanted_and_then_it_is(
    tmp_path: Path, screen: Screen
) -> None:
    """Both wait as long after their start: where the later one has asked, the other never will."""
    quiet, curious, folder = (tmp_path / name for name in ("quiet", "curious", "server"))
    for each in (quiet, curious, folder):
        each.mkdir()
    with feed_server(folder) as server:
        feed = server.tell("/feed", b'{"version": "99.0", "page": "https://example.org/"}')
        more = on(screen) | dict(server.variables)
        set_up(quiet, updates={"feed": feed.replace("/feed", "/quiet")})
        set_up(curious, updates={"feed": feed, "is_on": True})
        with started(quiet, more=more) as first:
            eventually(lambda: len(boxes(screen)) == 1)
            with started(curious, more=more) as second:
                state = curious / "data" / "update-check.json"
                eventually(state.exists)
                assert json.loads(state.read_text())["release"]["version"] == "99.0"
                for program in (second, first):
                    assert program.poll() is None
                    program.terminate()
                    assert program.wait(timeout=20) == 0
        assert [path for path, _ in server.requests] == ["/feed"]
        assert server.connections == 1
    assert not (quiet / "data" / "update-check.json").exists()
