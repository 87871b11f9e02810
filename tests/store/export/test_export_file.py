"""No file is written over another without the person's will."""

import errno
import os
from pathlib import Path

import pytest

from captioner.domain.errors import ConfigError
from captioner.store.export.export_file import write_export


def test_a_file_is_written_whole_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes" / "a.txt"
    write_export(path, b"Hello")
    assert path.read_bytes() == b"Hello"
    assert [each.name for each in path.parent.iterdir()] == ["a.txt"]


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(ConfigError, match="already") as error:
        write_export(path, b"new")
    assert error.value.field == "path"
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_it_is_replaced_if_the_person_wants_that(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    write_export(path, b"new", may_replace=True)
    assert path.read_bytes() == b"new"


def test_a_link_to_nowhere_counts_as_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.symlink_to(tmp_path / "missing")
    with pytest.raises(ConfigError):
        write_export(path, b"new")


def test_where_there_are_no_links_files_are_as_safe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "a.txt"
    write_export(path, b"Hello")
    assert path.read_bytes() == b"Hello"
    with pytest.raises(ConfigError):
        write_export(path, b"new")
    assert path.read_bytes() == b"Hello"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OSError, match=r"\S"):
        write_export(tmp_path / "file" / "a.txt", b"new")
