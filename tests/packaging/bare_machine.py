"""A machine of the test's own: a copy of the project, and a PATH that holds nothing but stand-ins.

The scripts are the real ones. Python, pip, dpkg and apt are small shell scripts which write down
how they were called; what they are to find or to fail at is told by files in `told`.
"""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
_SCRIPTS = ("run", "test", "setup.sh", "system_packages.sh")
_SYSTEM_TOOLS = (
    *("bash", "cat", "cmp", "cp", "dirname", "env", "grep", "kill", "ln", "mkdir", "mktemp"),
    *("readlink", "rm", "sleep", "tail", "touch", "uname", "chmod"),
)

_PYTHON = f"""#!/bin/sh
case "$1 $2" in
"-m venv")
  echo "venv $3" >> "$TOLD/calls"
  mkdir -p "$3/bin"; ln -s "$0" "$3/bin/python"; echo "VIRTUAL_ENV=$3" > "$3/bin/activate" ;;
"-m pip")
  echo "pip $*" >> "$TOLD/calls"
  if [ -e "$TOLD/killed" ]; then rm "$TOLD/killed"; kill -KILL 0; fi
  if [ -e "$TOLD/pip-says" ]; then cat "$TOLD/pip-says"; rm "$TOLD/pip-says"; exit 1; fi
  sleep 0.1
  for tool in captioner ruff mypy lint-imports pytest; do
    cp "$TOLD/tool" "${{0%/*}}/$tool"
  done ;;
"--version "*) echo "Python 3.9.2" ;;
*)
  echo "python" >> "$TOLD/calls"
  if [ -e "$TOLD/old-python" ]; then
    exec {sys.executable} -c 'import sys; sys.version_info = (3, 9, 2); exec(sys.argv[2])' "$@"
  fi
  exec {sys.executable} "$@" ;;
esac
"""
_TOOL = """#!/bin/sh
echo "${0##*/}"
for argument in "$@"; do echo "<$argument>"; done
[ ! -e "$TOLD/${0##*/}-fails" ]
"""
_DPKG_QUERY = """#!/bin/sh
shift 3
for package in "$@"; do
  grep -qsx "$package" "$TOLD/absent" || printf '/installed %s/' "$package"
done
"""
_APT_GET = """#!/bin/sh
echo "apt-get $*" >> "$TOLD/calls"
case "$*" in
*install*)
  if [ -e "$TOLD/apt-says" ]; then cat "$TOLD/apt-says"; exit 100; fi
  rm -f "$TOLD/absent" ;;
esac
"""
_ID = """#!/bin/sh
if [ -e "$TOLD/plain-user" ]; then echo 1000; else echo 0; fi
"""


@dataclass(frozen=True)
class BareMachine:
    """`told` holds what the stand-ins are to do, and `calls`, which they have written down."""

    project: Path
    path: Path
    told: Path

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.finished(self.project / "packaging" / "run", *arguments)

    def test(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.finished(self.project / "packaging" / "test", *arguments)

    def finished(self, program: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=self._environment(),
            text=True,
            timeout=60,
            check=False,
            start_new_session=True,
        )

    def start(self, script: str) -> subprocess.Popen[str]:
        """Start a script and do not wait: both streams go to `stdout`."""
        return subprocess.Popen(
            [self.project / "packaging" / script],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=self._environment(),
            text=True,
        )

    def tell(self, name: str, text: str = "") -> None:
        (self.told / name).write_text(text)

    def calls(self) -> list[str]:
        """What was called since the last time that this was asked."""
        file = self.told / "calls"
        lines = file.read_text().splitlines() if file.exists() else []
        file.unlink(missing_ok=True)
        return lines

    def _environment(self) -> dict[str, str]:
        return {"PATH": str(self.path), "TOLD": str(self.told), "TMPDIR": str(self.told)}


def make_bare_machine(folder: Path) -> BareMachine:
    machine = BareMachine(folder / "project", folder / "bin", folder / "told")
    for made in (machine.project / "packaging", machine.project / "tests", machine.path):
        made.mkdir(parents=True)
    machine.told.mkdir()
    for script in _SCRIPTS:
        shutil.copy(PROJECT / "packaging" / script, machine.project / "packaging")
    for name in ("pyproject.toml", "requirements.lock", "tests/requirements.lock"):
        (machine.project / name).write_text(f"# {name}\n")
    for tool in _SYSTEM_TOOLS:
        (machine.path / tool).symlink_to(shutil.which(tool) or "missing")
    stand_ins = {"python3": _PYTHON, "dpkg-query": _DPKG_QUERY, "apt-get": _APT_GET, "id": _ID}
    for name, text in stand_ins.items():
        write_program(machine.path / name, text)
    write_program(machine.told / "tool", _TOOL)
    return machine


def write_program(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o755)
