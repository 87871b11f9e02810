"""The self-test imports whatever the program ever imports, and finds an installation whole."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import captioner
from captioner.selftest import LAZY_MODULES
from tests.e2e.program import run

MODULES = [
    path for path in Path(captioner.__file__).parent.rglob("*.py") if path.name != "selftest.py"
]
_OF_OTHER_SYSTEMS = {"msvcrt", "winreg"}


def test_an_installation_from_source_is_whole(tmp_path: Path) -> None:
    done = run(tmp_path, "selftest")
    lines = done.stdout.splitlines()
    assert [line for line in lines if not line.startswith("ok ")] == []
    assert (len(lines), done.stderr, done.returncode) == (11, "", 0)


def test_whatever_is_imported_late_is_imported_by_the_self_test() -> None:
    late = {name for path in MODULES for name in _imported_late(path)}
    assert late
    assert late - _OF_OTHER_SYSTEMS <= {part for name in LAZY_MODULES for part in _parents(name)}


def test_it_is_not_listed_for_everybody(tmp_path: Path) -> None:
    assert "selftest" not in run(tmp_path, "--help").stdout


def _imported_late(path: Path) -> Iterator[str]:
    """Libraries that are named below the top of a module; the self-test imports all modules."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    at_top = set(tree.body)
    for node in ast.walk(tree):
        if node in at_top:
            continue
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        yield from (name for name in names if not _is_ours_or_pythons(name))


def _is_ours_or_pythons(name: str) -> bool:
    return name.partition(".")[0] in {"captioner", *sys.stdlib_module_names} - _OF_OTHER_SYSTEMS


def _parents(name: str) -> Iterator[str]:
    parts = name.split(".")
    return (".".join(parts[: end + 1]) for end in range(len(parts)))
