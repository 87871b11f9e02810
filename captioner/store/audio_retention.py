"""Kept sound goes before its session does, where a person wants that."""

import contextlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from captioner.domain.errors import JournalError
from captioner.domain.wording import translate
from captioner.store.small_file import reason_of

_ENDING = ".flac"


def forget_audio(folder: Path, than: timedelta, *, now: datetime, only_count: bool = False) -> int:
    """Delete sound that ended longer ago `than` that; how many files these are. Blocks.

    A file's time is when its last sample was written, so what is being written is never old.
    Raises JournalError with a sentence if one cannot be deleted; the others are all the same.
    """
    oldest = now.astimezone(UTC).timestamp() - than.total_seconds()
    old, failure = 0, None
    with contextlib.suppress(FileNotFoundError), os.scandir(folder) as files:
        for file in files:
            if not file.name.endswith(_ENDING) or not file.is_file(follow_symlinks=False):
                continue
            if file.stat(follow_symlinks=False).st_mtime >= oldest:
                continue
            old += 1
            try:
                if not only_count:
                    Path(file.path).unlink(missing_ok=True)
            except OSError as error:
                failure = error
    if failure is not None:
        sentence = translate(
            "transcripts",
            "Sound in {folder} is too old to be kept, but cannot be deleted: {reason}.",
        )
        raise JournalError(sentence.format(folder=folder, reason=reason_of(failure)))
    return old
