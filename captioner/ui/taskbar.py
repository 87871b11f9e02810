"""The name by which Windows groups the program's windows and signs its messages."""

import sys

APPLICATION_ID = "org.captioner.Captioner"
"""As on the shortcut that the installer makes (packaging/windows/shortcut.nsh)."""


def take_application_id() -> None:
    """To be called before the first window; does nothing on other systems."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APPLICATION_ID)
