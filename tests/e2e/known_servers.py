"""Servers that the program knows from its settings, and what they understand."""

from pathlib import Path

import grpc
import numpy as np
import pytest
import soundfile

from captioner.domain.settings import Profile, Settings
from captioner.store.settings_file import SettingsFile
from tests.e2e.program import eventually
from tests.marked_speech import sentence, speech

NO_KEYRING = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

WORDS = "w1 w2 w3 w4\n"
"""What the stand-in for a server understands of `talk`."""


def save(home: Path, *profiles: Profile, active: str | None = None) -> None:
    settings = Settings(profiles=profiles, active_profile=active)
    SettingsFile(home / "settings" / "settings.json").save(settings)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Four words that the stand-in for a server understands."""
    samples = np.frombuffer(speech(sentence(1, 4, start_ms=200), length_ms=2000), dtype=np.int16)
    soundfile.write(tmp_path / "talk.wav", samples, 16_000)
    return tmp_path / "talk.wav"


def hold(context: grpc.ServicerContext) -> None:
    """Until the client has had enough."""
    eventually(lambda: not context.is_active(), within_s=60)
