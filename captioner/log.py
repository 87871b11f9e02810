"""The log file, and what happens to errors that nobody expected."""

import asyncio
import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

from captioner.domain.redaction import Redactor

_LARGEST_BYTES = 1 << 20
_KEPT_FILES = 3

logger = logging.getLogger("captioner")

redactor = Redactor()
"""Whoever comes by a secret tells it here before using it: `redactor.learn_secrets(...)`."""


def start_logging(log_file: Path) -> None:
    """Log to `log_file`, turned over at 1 MiB; without a writable place, to nowhere.

    Errors that nobody caught, on any thread, are logged too. No secret that
    `redactor` knows or recognises gets there, nor into what is said of such errors.
    """
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(_handler(log_file))
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda crash: _log_uncaught(
        crash.exc_type, crash.exc_value or crash.exc_type(), crash.exc_traceback
    )


def watch_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Send the loop's unhandled errors to the log."""
    loop.set_exception_handler(_log_loop_error)


def _handler(log_file: Path) -> logging.Handler:
    try:
        log_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            log_file, maxBytes=_LARGEST_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
    except OSError as error:
        print(f"captioner: there will be no log file: {error}", file=sys.stderr)  # noqa: T201
        return logging.NullHandler()
    handler.setFormatter(_RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


class _RedactingFormatter(logging.Formatter):
    """Cleans the finished text: a filter would see neither arguments nor tracebacks in it."""

    def format(self, record: logging.LogRecord) -> str:
        return redactor.redact(super().format(record))


def _log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logger.critical("uncaught error", exc_info=(kind, error, trace))
    _say(f"captioner: internal error: {error!r}; the log has the details")


def _log_loop_error(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    logger.error("%s", context.get("message"), exc_info=error)
    _say(f"captioner: internal error: {context.get('message')}: {error!r}")


def _say(text: str) -> None:
    print(redactor.redact(text), file=sys.stderr)  # noqa: T201
