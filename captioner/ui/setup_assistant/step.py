"""What the assistant expects of each of its steps."""

from PySide6.QtWidgets import QWidget

from captioner.domain.wording import translate


class Step(QWidget):
    """One page of the assistant; it lives as long as the assistant does."""

    title: str
    """In English; marked with the context "assistant"."""

    @property
    def asked(self) -> QWidget:
        """What the title is the label of."""
        return self

    @property
    def next_text(self) -> str:
        """What the button says that leads on."""
        return translate("assistant", "&Next")

    def enter(self) -> None:
        """The page can be seen now."""

    def leave(self) -> None:
        """The page is hidden, or the assistant closes: end what was begun."""

    def may_go_on(self) -> bool:
        """Asked when the person wants the next page; says on the page why not."""
        return True
