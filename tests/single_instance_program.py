"""A program of which there is one: says what becomes of it.

    python -m tests.single_instance_program FOLDER [LIMIT_S [FILE ...]]

Prints "first" and then "shown" whenever it is asked to show itself, or the files that it is asked
to open, as JSON; or "second".
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from captioner.domain.errors import CaptionerError
from captioner.single_instance import ANSWER_LIMIT_S, SingleInstance


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(folder: Path, limit_s: float, files: Sequence[Path]) -> int:
    instance = SingleInstance(folder)
    try:
        is_first = instance.claim(files, limit_s=limit_s)
    except CaptionerError as error:
        say(str(error))
        return 1
    if not is_first:
        say("second")
        return 0
    app = QCoreApplication([])
    instance.listen(
        lambda: say("shown"), lambda files: say(json.dumps([str(each) for each in files]))
    )
    say("first")
    return app.exec()


if __name__ == "__main__":
    limit_s = float(sys.argv[2]) if len(sys.argv) > 2 else ANSWER_LIMIT_S
    sys.exit(main(Path(sys.argv[1]), limit_s, [*map(Path, sys.argv[3:])]))
