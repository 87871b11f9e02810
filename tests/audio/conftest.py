"""The sound server that these tests listen to."""

import pytest

from tests.sound_daemon import SoundDaemon


@pytest.fixture
def sound_server(sound_daemon: SoundDaemon, monkeypatch: pytest.MonkeyPatch) -> SoundDaemon:
    """A private sound server that this process itself uses."""
    for name, value in sound_daemon.variables.items():
        monkeypatch.setenv(name, value)
    return sound_daemon
