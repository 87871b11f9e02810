"""Lets a running program go on while a package manager puts a newer one in its place.

Runs before the program's own first line, in the frozen program alone. PyInstaller's reader opens
the file of modules anew for each module that is imported: from the moment of an upgrade on it
would find the newer file, with other modules at the same positions. Here the file is opened once
and read by that descriptor, which keeps the old file alive until the program ends. It is not
inherited: the embedded recogniser, when it is started anew, is the newer one.
"""

import os
import sys
from pathlib import Path

modules = sys.modules["pyimod02_importers"].pyz_archive
kept = Path(f"/proc/self/fd/{os.open(modules._filename, os.O_RDONLY)}")  # noqa: SLF001 - no other way
if kept.exists():  # where no /proc is mounted, all is as PyInstaller has it
    modules._filename = str(kept)  # noqa: SLF001 - as above
