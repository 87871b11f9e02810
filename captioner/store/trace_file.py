"""Latency samples as JSON lines: what a benchmark or a bug report is made from."""

from pathlib import Path
from typing import IO

import msgspec

from captioner.domain.errors import ConfigError
from captioner.domain.latency import LatencySample
from captioner.domain.wording import translate


class TraceFile:
    """Appends one line a sample to `path`. Raises ConfigError if it cannot be opened."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def open(self) -> None:
        try:
            self._file = self._path.open("ab", buffering=0)
        except OSError as error:
            raise ConfigError(
                "trace",
                translate("files", "The trace file {path} cannot be written: {reason}.").format(
                    path=self._path, reason=error.strerror
                ),
            ) from error

    def write(self, sample: LatencySample) -> None:
        if self._file is not None:
            self._file.write(msgspec.json.encode(sample) + b"\n")

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
