"""The log file."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from captioner.log import logger, redactor, start_logging


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """Logging as the program does it, and as it was afterwards."""
    before = (sys.excepthook, threading.excepthook, logger.level, logger.propagate)
    handlers = list(logger.handlers)
    start_logging(tmp_path / "captioner.log")
    logger.setLevel(logging.DEBUG)
    yield tmp_path / "captioner.log"
    for handler in [each for each in logger.handlers if each not in handlers]:
        logger.removeHandler(handler)
        handler.close()
    sys.excepthook, threading.excepthook, logger.level, logger.propagate = before


@pytest.mark.parametrize("level", ["debug", "info", "warning", "error", "critical"])
def test_no_secret_is_logged_at_any_level(log_file: Path, level: str) -> None:
    redactor.learn("s3cret-token")
    child = logging.getLogger("captioner.riva")
    getattr(child, level)("sending %s to %s", {"authorization": "s3cret-token"}, "gpu-box")
    getattr(logger, level)("Bearer s3cret-unknown to gpu-box")
    written = log_file.read_text()
    assert written.count("gpu-box") == 2
    assert "s3cret" not in written


def test_no_secret_is_logged_in_a_traceback(log_file: Path) -> None:
    redactor.learn("s3cret-token")
    try:
        fail("s3cret-token")
    except ValueError as error:
        logger.exception("it failed: %s", error)
    written = log_file.read_text()
    assert "in fail" in written
    assert "s3cret" not in written


def test_no_secret_is_said_of_an_error_that_nobody_caught(
    log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    redactor.learn("s3cret-token")
    error = ValueError("s3cret-token")
    sys.excepthook(ValueError, error, None)
    said = capsys.readouterr().err
    assert "internal error" in said
    assert "s3cret" not in said
    assert "uncaught error" in log_file.read_text()
    assert "s3cret" not in log_file.read_text()


def fail(secret: str) -> None:
    raise ValueError(f"bad key {secret}")
