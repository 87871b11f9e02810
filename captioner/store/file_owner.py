"""Whether a file is in the hands of this computer's administrators alone."""

import stat
import sys
from pathlib import Path

ROOT = 0

_OWNERS_ON_WINDOWS = frozenset(
    {
        "S-1-5-18",
        "S-1-5-32-544",
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
    }
)
"""The system, the administrators, and the installer of Windows itself ("well-known SIDs")."""

_FILE_OBJECT, _OWNER = 1, 1
"""SE_FILE_OBJECT of accctrl.h, OWNER_SECURITY_INFORMATION of winnt.h."""


def is_administrators(path: Path, owner: int = ROOT) -> bool:
    """The file and its folder are `owner`'s, and nobody else can write there.

    On Windows, where every user may make folders beside those of the programs, both
    must have been made by an administrator. Raises OSError.
    """
    real = path.resolve()
    return all(_is_safe(each, owner) for each in (real, real.parent))


def _is_safe(path: Path, owner: int) -> bool:
    if sys.platform == "win32":
        return owner_on_windows(path) in _OWNERS_ON_WINDOWS
    found = path.stat()
    return found.st_uid == owner and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def owner_on_windows(path: Path) -> str:
        """The owner's SID as text. Raises OSError."""
        library = ctypes.WinDLL("advapi32", use_last_error=True)
        sid, descriptor, text = ctypes.c_void_p(), ctypes.c_void_p(), wintypes.LPWSTR()
        error = library.GetNamedSecurityInfoW(
            ctypes.c_wchar_p(str(path)),
            _FILE_OBJECT,
            _OWNER,
            ctypes.byref(sid),
            None,
            None,
            None,
            ctypes.byref(descriptor),
        )
        if error:
            raise ctypes.WinError(error)
        try:
            if not library.ConvertSidToStringSidW(sid, ctypes.byref(text)):
                raise ctypes.WinError(ctypes.get_last_error())
            return str(text.value)
        finally:
            local_free = ctypes.WinDLL("kernel32").LocalFree
            local_free.argtypes = [ctypes.c_void_p]
            local_free(ctypes.cast(text, ctypes.c_void_p))
            local_free(descriptor)
