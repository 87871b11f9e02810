"""What Windows and macOS say of text and motion that Qt does not pass on."""

import ctypes
import ctypes.util
import sys

_SPI_GETCLIENTAREAANIMATION = 0x1042
"""https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-systemparametersinfow"""

_TEXT_SCALE_KEY, _TEXT_SCALE_NAME = r"Software\Microsoft\Accessibility", "TextScaleFactor"
"""100 to 225; Windows' own programs read it through UISettings.TextScaleFactor."""


def native_text_scale() -> float:
    """1 where the system has no such setting, or nobody changed it. Some microseconds."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _TEXT_SCALE_KEY) as key:
                percent, _ = winreg.QueryValueEx(key, _TEXT_SCALE_NAME)
        except FileNotFoundError:  # never changed
            return 1.0
        return float(percent) / 100
    return 1.0


def is_native_motion_reduced() -> bool:
    """True if the system's settings ask for less motion; False where Linux has to be asked."""
    if sys.platform == "win32":
        animates = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0
        )
        return not animates.value
    if sys.platform == "darwin":
        return _workspace_reduces_motion()
    return False


def _workspace_reduces_motion() -> bool:
    """NSWorkspace.accessibilityDisplayShouldReduceMotion, through the Objective-C runtime."""
    runtime = ctypes.CDLL(ctypes.util.find_library("objc"))
    runtime.objc_getClass.restype = runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.objc_getClass.argtypes = runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0
    ask_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    ask_truth = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(address)
    workspaces = runtime.objc_getClass(b"NSWorkspace")
    shared = ask_object(workspaces, runtime.sel_registerName(b"sharedWorkspace"))
    wish = runtime.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(ask_truth(shared, wish))
