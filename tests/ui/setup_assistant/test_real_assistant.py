"""The assistant as a real window, gone through with a real keyboard."""

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.screen import Screen, until

TITLE = "Set up Captioner"

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def program(screen: Screen) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.setup_assistant.assistant_program"],
        env=screen.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        window = until(lambda: screen.window(TITLE))
        screen.xdotool("windowactivate", "--sync", window)
        yield process
    finally:
        process.communicate(timeout=20)


def wait_for(process: subprocess.Popen[str], **facts: object) -> dict[str, Any]:
    """The next event with these facts; others are passed over."""
    assert process.stdout is not None
    for line in process.stdout:
        event: dict[str, Any] = json.loads(line)
        if facts.items() <= event.items():
            return event
    pytest.fail(f"the program ended without {facts}")


def test_an_address_and_five_keys_lead_to_an_encrypted_server(
    screen: Screen, program: subprocess.Popen[str]
) -> None:
    wait_for(program, event="focus", on="On this computer")
    screen.xdotool("key", "alt+r")
    wait_for(program, event="focus", on="Address of the server")
    screen.xdotool("type", "gpu-box")
    screen.xdotool("key", "Return")
    wait_for(program, event="focus", on="Microphone")
    screen.xdotool("key", "Return")
    wait_for(program, event="tested", is_encrypted=False)
    wait_for(program, event="focus", on="Use encryption")
    screen.xdotool("key", "Return")
    wait_for(program, event="tested", is_encrypted=True)
    wait_for(program, event="step", title="All set")
    screen.xdotool("key", "Return")
    ended = wait_for(program, event="ended")
    assert (ended["address"], ended["is_encrypted"]) == ("gpu-box:50051", True)


def test_escape_skips_it(screen: Screen, program: subprocess.Popen[str]) -> None:
    wait_for(program, event="focus", on="On this computer")
    screen.xdotool("key", "Escape")
    ended = wait_for(program, event="ended")
    assert (ended["result"], ended["address"]) == (0, None)
