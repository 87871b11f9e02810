"""What a change of the settings asks of the running program."""

from captioner.audio.capture import block_ms_for
from captioner.domain.settings import Settings


def needs_reopening(before: Settings, now: Settings) -> bool:
    """The microphone has to be opened anew."""
    return (
        now.microphone != before.microphone
        or now.audio.keep_audio != before.audio.keep_audio
        or block_ms_for(now.audio.chunk_ms) != block_ms_for(before.audio.chunk_ms)
    )


def forgets_more(before: Settings, now: Settings) -> bool:
    """Something kept may have become too old."""
    old, new = before.transcripts, now.transcripts
    return (old.retention_days, old.audio_retention_days) != (
        new.retention_days,
        new.audio_retention_days,
    )
