"""Where a sentence hangs together, and where it may be parted without harm."""

from collections.abc import Mapping

_SENTENCE_ENDS = frozenset(".!?…。！？؟۔।॥｡")  # noqa: RUF001 - meant
_CLAUSE_ENDS = frozenset(",;:—–，、；：،؛､")  # noqa: RUF001 - meant
_AFTER_ENDS = "\"'”’»)]}」』）】›"  # noqa: RUF001 - meant

AT_SENTENCE, AT_CLAUSE, AT_PHRASE, ANYWHERE, TOGETHER = 0.0, 1.0, 1.8, 3.0, 5.0
"""What it costs the reader to go on elsewhere: the places of `parting`, best to worst."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BEGINNERS: Mapping[str, frozenset[str]] = {
    "en": _set(
        "and or but nor so yet because since although though while when where who which that if"
        " unless until before after than as of in on at to for from with without by about into"
        " over under between through during against"
    ),
    "de": _set(
        "und oder aber denn sondern weil dass obwohl während wenn wo wer ob bevor nachdem als wie"
        " in im an am auf aus bei beim mit nach von vom zu zum zur für um durch gegen ohne über"
        " unter zwischen seit"
    ),
    "fr": _set(
        "et ou mais donc car ni que qui dont où quand si comme lorsque puisque parce à au aux de"
        " du des en dans sur sous par pour avec sans chez vers entre contre pendant"
    ),
    "es": _set(
        "y e o u pero sino porque que quien donde cuando si aunque como mientras a al de del en"
        " con sin por para sobre entre desde hasta contra hacia según"
    ),
    "it": _set(
        "e ed o ma perché che chi dove quando se mentre come a al alla di del della da dal in nel"
        " nella con senza su sul per tra fra"
    ),
    "pt": _set(
        "e ou mas porque que quem onde quando se embora como a ao de do da em no na com sem por"
        " para sobre entre desde até contra"
    ),
}
"""Conjunctions and prepositions, by language."""

_LEADERS: Mapping[str, frozenset[str]] = {
    "en": _set(
        "a an the this these those my your his her its our their no every each some any very not"
        " mr mrs ms dr i you he she it we they is are was were be been has have had will would"
        " can could should"
    ),
    "de": _set(
        "der die das den dem des ein eine einen einem einer eines kein keine mein meine dein sein"
        " seine ihr ihre unser unsere dieser diese dieses sehr nicht herr frau ich du er wir"
    ),
    "fr": _set(
        "le la les un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet"
        " cette ces ne très je tu il elle nous vous ils elles"
    ),
    "es": _set(
        "el la los las un una unos unas mi mis tu tus su sus nuestro nuestra este esta ese esa no"
        " muy yo él ella"
    ),
    "it": _set("il lo la i gli le un uno una mio mia tuo tua suo sua questo questa non molto"),
    "pt": _set("o os as um uma meu minha seu sua este esta esse essa não muito eu ele ela"),
}
"""Articles and others that belong to what follows them, by language."""


class Phrases:
    """The sense of `language`, a BCP 47 tag; of one that is not known, punctuation alone."""

    def __init__(self, language: str) -> None:
        code = language.replace("_", "-").split("-")[0].lower()
        self._beginners = _BEGINNERS.get(code, frozenset())
        self._leaders = _LEADERS.get(code, frozenset())

    def parting(self, last: str, first: str) -> float:
        """What it costs to part these two words, which follow one another."""
        if not last[-1:].isalnum():
            end = last.rstrip(_AFTER_ENDS)[-1:]
            if end in _SENTENCE_ENDS:
                return AT_SENTENCE
            if end in _CLAUSE_ENDS:
                return AT_CLAUSE
        word = last.lower()
        if word in self._leaders or word in self._beginners:
            return TOGETHER
        return AT_PHRASE if first.lower() in self._beginners else ANYWHERE
