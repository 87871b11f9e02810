"""Who could change a file that everybody is to obey."""

import os
import sys
from pathlib import Path

import pytest

from captioner.store.file_owner import is_administrators


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no owners by number")
def test_a_file_is_safe_where_nobody_else_can_write_it_or_put_another_there(
    tmp_path: Path,
) -> None:
    folder, me = tmp_path / "etc", os.getuid()
    folder.mkdir(mode=0o755)
    file = folder / "defaults.json"
    file.touch(0o644)
    link = tmp_path / "link.json"
    link.symlink_to(file)
    assert is_administrators(file, me)
    assert is_administrators(link, me)
    assert not is_administrators(file, me + 1)
    for path, mode, as_it_was in (
        (file, 0o664, 0o644),
        (file, 0o646, 0o644),
        (folder, 0o777, 0o755),
    ):
        path.chmod(mode)
        assert not is_administrators(file, me), f"{path.name} {mode:o}"
        path.chmod(as_it_was)


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows knows such owners")
def test_what_windows_brought_is_an_administrators() -> None:
    assert is_administrators(Path(os.environ["SYSTEMROOT"]) / "System32" / "kernel32.dll")
