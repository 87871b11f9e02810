"""What the program says about itself."""

import platform
from importlib import metadata

from captioner import __version__
from captioner.domain.wording import marked, translate
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
    """Reads the licences beside the installed package."""
    package = metadata.distribution("captioner")
    return About(
        versions={translate("about", name): version for name, version in versions().items()},
        places={
            translate("about", "Settings"): places.settings,
            translate("about", "Kept audio"): places.kept_audio,
            translate("about", "Logs"): places.logs,
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
