"""Stretches of a session that are not to be captioned: pauses, and holes in the audio."""

from dataclasses import dataclass, replace

from captioner.domain.captions import Gap


@dataclass(frozen=True, slots=True)
class Break:
    """What lies before `start_ms` is captioned to its end; it goes on at `end_ms`.

    `end_ms` is None during a pause. `gap` is told when a hole is passed; a pause has none.
    """

    start_ms: int
    end_ms: int | None
    gap: Gap | None = None


class Breaks:
    """Those that lie ahead, in order, without overlap; one thread."""

    def __init__(self) -> None:
        self._ahead: list[Break] = []
        self._over_ms = 0

    @property
    def first(self) -> Break | None:
        return self._ahead[0] if self._ahead else None

    @property
    def is_paused(self) -> bool:
        return bool(self._ahead) and self._ahead[-1].end_ms is None

    def begin_pause(self, at_ms: int) -> None:
        if not self.is_paused:
            self._ahead.append(Break(max(at_ms, self._end_ms), None))

    def end_pause(self, at_ms: int) -> None:
        if self.is_paused:
            pause = self._ahead.pop()
            self._ahead.append(replace(pause, end_ms=max(at_ms, pause.start_ms)))

    def without_pauses(self, gap: Gap) -> Gap | None:
        """What of it fell into a pause is no loss; None if that is all of it."""
        start_ms, end_ms = max(gap.start_ms, self._over_ms), gap.end_ms
        for pause in (each for each in self._ahead if each.gap is None):
            if pause.start_ms <= start_ms:
                start_ms = max(start_ms, end_ms if pause.end_ms is None else pause.end_ms)
            else:
                end_ms = min(end_ms, pause.start_ms)
        return replace(gap, start_ms=start_ms, end_ms=end_ms) if start_ms < end_ms else None

    def add_hole(self, gap: Gap) -> None:
        self._ahead.append(Break(gap.start_ms, gap.end_ms, gap))
        self._ahead.sort(key=lambda each: each.start_ms)

    def passed(self) -> None:
        """The first one lies behind now."""
        first = self._ahead.pop(0)
        self._over_ms = max(self._over_ms, first.end_ms or first.start_ms)

    @property
    def _end_ms(self) -> int:
        return (self._ahead[-1].end_ms or 0) if self._ahead else self._over_ms
