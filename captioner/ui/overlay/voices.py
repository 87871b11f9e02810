"""Who speaks: which voices there are, what each is called and which colour it has."""

from dataclasses import dataclass

Voice = tuple[str, int | None]
"""Who is heard: the segment's source and the recogniser's number for the speaker."""

MOST_VOICES = 64
"""A recogniser that finds more people than that in a room is mistaken."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Voices in the order of their first committed words. One alone needs no name."""

    known: tuple[Voice, ...] = ()

    def including(self, voice: Voice) -> "Voices":
        """With one more, if it is another; a voice that nobody told apart is none."""
        if voice in self.known or len(self.known) >= MOST_VOICES or voice == ("", None):
            return self
        return Voices((*self.known, voice))

    def label(self, voice: Voice) -> str:
        """What the voice's first row begins with; empty if there is no other voice."""
        source, speaker = voice
        known = self.including(voice).known
        parts = []
        if len({each for each, _ in known}) > 1:
            parts.append(source)
        speakers = [each for each in known if each[0] == source and each[1] is not None]
        if speaker is not None and len(speakers) > 1:
            parts.append(str(speakers.index(voice) + 1))
        return " ".join(parts)

    def number(self, voice: Voice) -> int:
        """0 for the first voice, 1 for the second...: what its colour goes by."""
        told_apart = [each for each in self.including(voice).known if self.label(each)]
        return told_apart.index(voice) if voice in told_apart else 0
