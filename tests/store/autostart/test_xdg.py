"""The autostart of Linux desktops: what stands in the file, and what counts."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.errors import ConfigError
from captioner.store.autostart.program import Program, this_program
from captioner.store.autostart.xdg import XdgAutostart, desktop_entry
from captioner.store.paths import HOME_VARIABLE

PLAIN = Program(["/usr/bin/captioner"])
WORDS = st.text(
    st.sampled_from("aB9/ _-.,:=+@~%$`\"'\\;|&<>()[]{}*?#!^é日☕"), min_size=1, max_size=12
)


def autostart(folder: Path, program: Program = PLAIN, shared: Path | None = None) -> XdgAutostart:
    environment = {"HOME": str(folder), "XDG_CONFIG_DIRS": str(shared or folder / "none")}
    return XdgAutostart(lambda: program, environment)


def own_file(folder: Path) -> Path:
    return folder / ".config" / "autostart" / "org.captioner.Captioner.desktop"


def value_of(entry: str, key: str) -> str:
    """As the desktop entry specification has strings read: a backslash begins an escape."""
    (line,) = (line for line in entry.splitlines() if line.startswith(f"{key}="))
    return line.partition("=")[2].replace("\\\\", "\\")


def arguments_of(command: str) -> list[str]:
    """What a launcher starts, by the specification's rules for Exec."""
    words: list[str] = []
    rest = command
    while rest:
        if rest[0] == '"':
            word, rest = _quoted(rest[1:])
        else:
            word, _, rest = rest.partition(" ")
            rest = f" {rest}" if rest else ""
        words.append(word.replace("%%", "%"))
        assert not rest or rest[0] == " "
        rest = rest[1:]
    return words


def _quoted(text: str) -> tuple[str, str]:
    word = ""
    while text[0] != '"':
        if text[0] == "\\":
            assert text[1] in '"`$\\'
            text = text[1:]
        else:
            assert text[0] not in "`$"
        word, text = word + text[0], text[1:]
    return word, text[1:]


def test_it_is_off_until_it_is_switched_on(tmp_path: Path) -> None:
    one = autostart(tmp_path)
    assert not one.is_on()
    one.set_on(is_on=False)
    assert not list(tmp_path.rglob("*"))
    one.set_on(is_on=True)
    assert one.is_on()
    one.set_on(is_on=False)
    assert not one.is_on()
    assert not own_file(tmp_path).exists()


def test_what_a_person_switched_off_elsewhere_is_off(tmp_path: Path) -> None:
    one = autostart(tmp_path)
    for line in ("Hidden=true", "X-GNOME-Autostart-enabled=false"):
        one.set_on(is_on=True)
        with own_file(tmp_path).open("a") as file:
            file.write(f"{line}\n")
        assert not one.is_on()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[Desktop Entry", b"x=1\n[a]\n"])
def test_a_file_that_says_nothing_starts_nothing(tmp_path: Path, content: bytes) -> None:
    one = autostart(tmp_path)
    own_file(tmp_path).parent.mkdir(parents=True)
    own_file(tmp_path).write_bytes(content)
    assert not one.is_on()
    one.set_on(is_on=True)
    assert one.is_on()


def test_what_the_administrator_starts_can_be_switched_off(tmp_path: Path) -> None:
    shared = tmp_path / "xdg"
    file = shared / "autostart" / own_file(tmp_path).name
    file.parent.mkdir(parents=True)
    file.write_text(desktop_entry(PLAIN))
    one = autostart(tmp_path, shared=shared)
    assert one.is_on()
    one.set_on(is_on=False)
    assert not one.is_on()
    one.set_on(is_on=True)
    assert one.is_on()


@given(st.lists(WORDS, min_size=1, max_size=4), st.lists(WORDS, max_size=1))
def test_every_path_is_started_as_it_is(command: list[str], homes: list[str]) -> None:
    program = Program(command, dict(zip([HOME_VARIABLE], homes, strict=False)))
    entry = desktop_entry(program)
    variables = [f"{HOME_VARIABLE}={home}" for home in homes]
    wanted = [*(["env", *variables] if variables else []), *command]
    assert arguments_of(value_of(entry, "Exec")) == wanted
    assert value_of(entry, "TryExec") == command[0]


@pytest.mark.parametrize("path", ["/a\nExec=evil", "/a\rb", "/\udcff", "/\x1b"])
def test_a_path_that_no_such_file_holds_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(ConfigError, match="plain name"):
        autostart(tmp_path, Program([path])).set_on(is_on=True)
    assert not own_file(tmp_path).exists()


@pytest.mark.skipif(shutil.which("gio") is None, reason="gio is missing: libglib2.0-bin")
def test_a_desktops_launcher_starts_it_with_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / 'odd "$HOME" `x` %f \\ é'
    folder.mkdir()
    program = folder / "captioner"
    program.write_text(f'#!/bin/sh\nprintf %s "$0|${HOME_VARIABLE}" > "{tmp_path}/said.new"\n'
                       f'mv "{tmp_path}/said.new" "{tmp_path}/said"\n')  # fmt: skip
    program.chmod(0o700)
    one = autostart(tmp_path, Program([str(program)], {HOME_VARIABLE: f"{folder}/home"}))
    one.set_on(is_on=True)
    subprocess.run(["gio", "launch", own_file(tmp_path)], check=True, timeout=20)
    said = tmp_path / "said"
    while not said.exists():
        os.sched_yield()
    assert said.read_text() == f"{program}|{folder}/home"


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is missing"
)
def test_the_file_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "org.captioner.Captioner.desktop"
    path.write_text(desktop_entry(Program(["/opt/a b/captioner"], {HOME_VARIABLE: "/x y"})))
    done = subprocess.run(
        ["desktop-file-validate", path], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_program_names_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    (command, *rest) = this_program().command
    assert Path(command).is_absolute()
    assert rest in ([], ["-m", "captioner"])
    frozen = tmp_path / "lib" / "captioner"
    frozen.parent.mkdir()
    frozen.write_text("")
    frozen.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(frozen))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert this_program().command == [str(frozen)]
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "captioner").symlink_to(frozen)
    assert this_program().command == [str(tmp_path / "bin" / "captioner")]
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    assert this_program().variables == {HOME_VARIABLE: str(tmp_path)}
