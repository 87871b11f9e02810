"""Whatever is wrong is said in the person's language: no error is raised with bare English."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import captioner
from captioner.domain import errors

_PACKAGE = Path(captioner.__file__).parent

_SAY = {
    *(name for name, kind in vars(errors).items() if isinstance(kind, type)),
    *("Finding", "StepFailed", "FileFault", "Trouble", "passed", "warned", "skipped"),
}
"""What is called with sentences for a person."""

_IN_ENGLISH = (
    "cli.py",
    "console.py",
    "terminal.py",
    "sessions_command.py",
    "transcribe_command.py",
    "forget_command.py",
    "server_options.py",
    "recognizer/",
    "doctor/command.py",
    "doctor/report.py",
)
"""The terminal speaks English alone, and so does the recogniser's own process."""

MODULES = [
    path
    for path in sorted(_PACKAGE.rglob("*.py"))
    if not path.relative_to(_PACKAGE).as_posix().startswith(_IN_ENGLISH)
]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(_PACKAGE)))
def test_no_error_is_raised_with_a_sentence_that_is_not_translated(path: Path) -> None:
    assert list(_bare_sentences(path)) == []


def _bare_sentences(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _name_of(node.func) in _SAY:
            for said in (*node.args, *(keyword.value for keyword in node.keywords)):
                if _is_sentence(said):
                    yield f"line {said.lineno}: {ast.unparse(said)}"


def _name_of(called: ast.expr) -> str:
    return getattr(called, "id", getattr(called, "attr", ""))


def _is_sentence(said: ast.expr) -> bool:
    if isinstance(said, ast.JoinedStr):
        return any(_is_sentence(part) for part in said.values)
    if isinstance(said, ast.BinOp | ast.IfExp):
        parts = (part for part in ast.iter_child_nodes(said) if isinstance(part, ast.expr))
        return any(map(_is_sentence, parts))
    return isinstance(said, ast.Constant) and " " in str(said.value).strip(" .:;,")
