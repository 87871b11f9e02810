"""What a person orders for the rows that are chosen."""

from collections.abc import Callable, Iterator
from functools import partial

from captioner.domain.editing import TranscriptEditor
from captioner.domain.transcript import Bookmark, Row, TranscriptError
from captioner.domain.wording import translate
from captioner.ui.transcripts.entry_model import EntryModel
from captioner.ui.transcripts.gradual import Gradual
from captioner.ui.transcripts.transcript_view import TranscriptView


class Mending:
    """Nothing happens where nothing may be changed. `say` is told why something cannot be."""

    def __init__(
        self,
        view: TranscriptView,
        model: EntryModel,
        editor: TranscriptEditor,
        say: Callable[[str], None],
    ) -> None:
        self._view, self._model, self._editor, self._say = view, model, editor, say
        self._going_back = Gradual(view)

    @property
    def rows(self) -> list[Row]:
        """The chosen ones, without what stands between them."""
        entries = map(self._model.entry, self._view.chosen_rows)
        return [entry for entry in entries if isinstance(entry, Row)]

    def undo(self) -> None:
        self._back(self._editor.undoing)

    def redo(self) -> None:
        self._back(self._editor.redoing)

    def finish(self) -> None:
        """What is still being undone is, before the window goes."""
        self._going_back.finish()

    def join(self) -> None:
        """The chosen rows, or the only one with the next."""
        self._view.commit()
        rows = self.rows
        if len(rows) == 1:
            position = self._editor.transcript.position(rows[0].id)
            rows += self._next_row(position + 1)
        ids = [row.id for row in rows]

        def join() -> None:
            self._editor.join(ids)
            self._view.choose(self._editor.transcript.position(ids[0]))

        if ids:
            self._try(join, translate("transcripts", "There is no row below to join with."))

    def split(self) -> None:
        """Where the cursor is in the row that is mended."""
        editor = self._view.editor
        sentence = translate("transcripts", "Put the cursor between two words, then split there.")
        if editor is None:
            self._say(sentence)
            return
        position = self._view.currentIndex().row()
        before = " ".join(editor.text[: editor.position].split())
        self._view.commit()
        entry = self._model.entry(position)

        def split() -> None:
            if isinstance(entry, Row):
                second = self._editor.split(entry.id, len(before))
                self._view.choose(self._editor.transcript.position(second))

        self._try(split, sentence)

    def assign(self, speaker: int | None) -> None:
        """The chosen rows were said by that one."""
        self._view.commit()
        ids = [row.id for row in self.rows]
        self._try(lambda: self._editor.assign(ids, speaker))

    def rename(self) -> None:
        """The speaker of the first chosen row."""
        self._view.commit()
        for position in self._view.chosen_rows:
            entry = self._model.entry(position)
            if isinstance(entry, Row):
                if entry.speaker is None:
                    self._say(
                        translate("transcripts", "Nobody was told apart here. Choose a speaker.")
                    )
                self._view.naming.ask(position)
                return

    def name(self, speaker: int, name: str) -> None:
        self._try(lambda: self._editor.name_speaker(speaker, name))

    def bookmark(self) -> None:
        """Where the chosen row begins; its note can be typed at once."""
        self._view.commit()
        entry = self._model.entry(self._view.currentIndex().row())
        at_ms = self._editor.transcript.end_ms if entry is None else entry.start_ms

        def make() -> None:
            made = self._editor.add_bookmark(at_ms)
            positions = [position for position, each in self._bookmarks() if each.id == made]
            self._view.mend(positions[0])

        self._try(make)

    def remove(self) -> None:
        """The bookmarks among what is chosen."""
        entries = list(map(self._model.entry, self._view.chosen_rows))
        for entry in entries:
            if isinstance(entry, Bookmark):
                self._try(partial(self._editor.remove_bookmark, entry.id))

    @property
    def has_bookmark(self) -> bool:
        """There is one among what is chosen."""
        entries = map(self._model.entry, self._view.chosen_rows)
        return any(isinstance(entry, Bookmark) for entry in entries)

    def bookmarks(self) -> list[tuple[int, Bookmark]]:
        """Each with where it stands among the entries."""
        return list(self._bookmarks())

    def go_to_bookmark(self, step: int) -> None:
        """To the next one, or with -1 to the one before; from the last to the first."""
        positions = [position for position, _ in self._bookmarks()]
        if not positions:
            self._say(translate("transcripts", "There are no bookmarks. Ctrl+B makes one."))
            return
        here = self._view.currentIndex().row()
        ordered = positions if step > 0 else positions[::-1]
        beyond = [each for each in ordered if (each > here if step > 0 else each < here)]
        self._view.choose((beyond or ordered)[0])

    def _bookmarks(self) -> Iterator[tuple[int, Bookmark]]:
        for position, entry in enumerate(self._editor.transcript.entries):
            if isinstance(entry, Bookmark):
                yield position, entry

    def _next_row(self, position: int) -> list[Row]:
        for entry in self._editor.transcript.entries[position : position + _FAR]:
            if isinstance(entry, Row):
                return [entry]
        return []

    def _back(self, records: Callable[[], Iterator[None]]) -> None:
        if not self._model.is_read_only:
            self._view.commit()
            self._model.last_touched = -1
            self._going_back.run(records(), self._choose_touched)

    def _choose_touched(self) -> None:
        if self._model.last_touched >= 0:
            self._view.choose(min(self._model.last_touched, self._model.rowCount() - 1))

    def _try(self, order: Callable[[], None], why_not: str = "") -> None:
        if not self._model.is_read_only:
            try:
                order()
            except TranscriptError:
                self._say(why_not)


_FAR = 100
"""Marks that may stand between two rows that are joined."""
