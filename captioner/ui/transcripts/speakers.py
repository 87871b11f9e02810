"""Who speaks in a transcript: number, name and place in the palette, as in the captions' box."""

from collections.abc import Sequence

from captioner.domain.transcript import Added, Record, Row, RowsReplaced, Transcript
from captioner.domain.wording import translate
from captioner.ui.overlay.voices import Voice, Voices


class Speakers:
    """Numbered in the order in which they are met, and never numbered anew."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._known: dict[int, int] = {}
        for row in transcript.rows:
            self._learn(row)

    def take(self, record: Record) -> None:
        """To be told of each record."""
        match record:
            case Added(Row() as row):
                self._learn(row)
            case RowsReplaced(_, after):
                for row in after:
                    self._learn(row)

    @property
    def known(self) -> Sequence[int]:
        """The recogniser's numbers for them, in the order of ours."""
        return tuple(self._known)

    @property
    def matter(self) -> bool:
        """Whether it must be said who speaks: not of one voice without a name."""
        return len(self._known) > 1 or any(self._transcript.names.values())

    def number(self, speaker: int | None) -> int:
        """1 for the first one, 2 for the second...; 0 for nobody in particular."""
        return 0 if speaker is None else self._known.get(speaker, 0)

    def name(self, speaker: int | None) -> str:
        """As the person called them, else by their number; empty where names do not matter."""
        if speaker is None or not self.matter:
            return ""
        return self.given_name(speaker) or translate("transcripts", "Speaker {number}").format(
            number=self.number(speaker)
        )

    def given_name(self, speaker: int) -> str:
        """Empty if they have none."""
        return " ".join(self._transcript.names.get(speaker, "").split())

    def color_number(self, speaker: int | None) -> int:
        """0 for the first colour of the captions' box, and so on."""
        voices = Voices(tuple(_voice(each) for each in self._known))
        return 0 if speaker is None else voices.number(_voice(speaker))

    def unused(self) -> int:
        """For somebody who was not told apart from the others."""
        return max(self._known, default=0) + 1

    def _learn(self, row: Row) -> None:
        if row.speaker is not None:
            self._known.setdefault(row.speaker, len(self._known) + 1)


def _voice(speaker: int) -> Voice:
    return "", speaker
