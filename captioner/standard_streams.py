"""Standard streams that take any language, and terminals that obey, on Windows as elsewhere."""

import io
import sys

_VIRTUAL_TERMINAL = 0x0004
"""ENABLE_VIRTUAL_TERMINAL_PROCESSING: the console does what escape sequences say, not show them."""


def prepare_streams(*, is_windows: bool = sys.platform == "win32") -> None:
    """To be called before anything is said; does nothing on other systems.

    What goes into a pipe or a file there would be of the system's code page, which knows the
    letters of few languages, and a caption of another would be an error.
    """
    if not is_windows:
        return
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        if stream.isatty():
            _obey_escapes(stream)
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _obey_escapes(console: io.TextIOWrapper) -> None:
    """Consoles before Windows 10 cannot; there the sequences are seen."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        handle = ctypes.c_void_p(msvcrt.get_osfhandle(console.fileno()))
        mode = ctypes.c_uint32()
        if ctypes.windll.kernel32.GetConsoleMode(handle, ctypes.byref(mode)):
            ctypes.windll.kernel32.SetConsoleMode(handle, mode.value | _VIRTUAL_TERMINAL)
