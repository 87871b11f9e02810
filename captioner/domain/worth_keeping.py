"""Whether there is anything in a transcript that a person could look for."""

from captioner.domain.transcript import Bookmark, Row, Transcript


def is_worth_keeping(transcript: Transcript) -> bool:
    """Somebody said, marked or named something; holes alone tell nobody anything."""
    has_something = any(isinstance(each, Row | Bookmark) for each in transcript.entries)
    return has_something or bool(transcript.title)
