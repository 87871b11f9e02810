"""What the system tells the application of."""

import json
import os
import subprocess
import sys

from tests.opened_by_macos import EARLY, LATE


def test_a_file_that_was_double_clicked_is_opened_also_before_there_is_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.opened_by_macos"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout) == [[EARLY], [LATE]]
