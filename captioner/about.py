"""What the program says about itself."""

import platform
from importlib import metadata

from captioner import __version__
from captioner.domain.wording import marked
from captioner.ports.preferences import About
from captioner.store.paths import Places

_SHOWN = {
    "Qt for Python": "PySide6-Essentials",
    "gRPC": "grpcio",
    "NVIDIA Riva client": "nvidia-riva-client",
    "PocketSphinx": "pocketsphinx",
    "NumPy": "numpy",
    "sounddevice": "sounddevice",
    "keyring": "keyring",
    "cryptography": "cryptography",
}
"""The libraries whose versions explain most, by the name a person knows."""


def about(places: Places) -> About:
    """Reads the licences beside the installed package. Names are to be translated when shown."""
    package = metadata.distribution("captioner")
    return About(
        versions=versions(),
        places={
            marked("about", "Settings"): places.settings,
            marked("about", "Transcripts"): places.sessions,
            marked("about", "Kept audio"): places.kept_audio,
            marked("about", "Logs"): places.logs,
        },
        licence=package.read_text("licenses/LICENSE") or "",
        notices=package.read_text("licenses/NOTICE") or "",
    )


def versions() -> dict[str, str]:
    """By name, the program's own first."""
    own = {
        "Captioner": __version__,
        "Python": platform.python_version(),
        marked("about", "System"): platform.platform(),
    }
    return own | {name: metadata.version(package) for name, package in _SHOWN.items()}
