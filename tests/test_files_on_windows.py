"""What only Windows does to files: the C library there changes the ends of lines unless told."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "captioner"

NOTHING_IS_READ_OR_WRITTEN = {
    "single_instance.py": "locks it",
    "forget_command.py": "locks it",
    "audio/recording.py": "sees whether it can be opened",
    "console.py": "the null device",
}

MODULES = [
    path
    for path in sorted(PACKAGE.rglob("*.py"))
    if "os.open(" in path.read_text(encoding="utf-8")
    and path.relative_to(PACKAGE).as_posix() not in NOTHING_IS_READ_OR_WRITTEN
]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_whatever_is_opened_by_its_descriptor_keeps_its_bytes(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {
        name.id: ast.unparse(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for name in node.targets
        if isinstance(name, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "os.open":
            flags = _spelt_out(node.args[1], said)
            is_folder = ast.unparse(node.args[0]) == "folder"
            assert "O_BINARY" in flags or is_folder, ast.unparse(node)


def _spelt_out(flags: ast.expr, said: dict[str, str]) -> str:
    """With what the names in it stand for, twice over."""
    text = ast.unparse(flags)
    for _ in range(2):
        names = [node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)]
        text += "".join(f" | ({said[name]})" for name in names if name in said)
    return text
