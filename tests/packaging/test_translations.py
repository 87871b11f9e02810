"""The translations hold what the program says; `./packaging/translations` renews them."""

import ast
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from captioner.domain.languages import LANGUAGES
from tests.packaging.bare_machine import PROJECT

FOLDER = PROJECT / "resources" / "translations"
SOURCE_LANGUAGE = "en"

FINISHED = ["ar", "de", "en", "es", "fr", "ja"]
"""Nothing in these may be left in English."""

_SAYING = ("translate", "marked", "counted")
_VALUE = re.compile(r"\{\w*\}")
_MNEMONIC = re.compile(r"&(?!&)\w")


@dataclass(frozen=True)
class Message:
    """A text of the program's; `forms` are its translation, several where it is counted."""

    context: str
    source: str
    is_counted: bool
    forms: tuple[str, ...]
    is_finished: bool

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.is_counted

    @property
    def translated(self) -> tuple[str, ...]:
        return tuple(form for form in self.forms if form)


def messages(language: str) -> list[Message]:
    root = ET.parse(FOLDER / f"captioner_{language}.ts").getroot()
    return [
        _message(context.findtext("name", ""), each)
        for context in root.findall("context")
        for each in context.findall("message")
    ]


def _message(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    is_counted = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return Message(
        context,
        message.findtext("source", ""),
        is_counted,
        tuple(forms) if is_counted else (translation.text or "",),
        is_finished=translation.get("type") is None,
    )


@functools.cache
def texts_of_the_code() -> frozenset[tuple[str, str, bool]]:
    """Context, text, and whether it is counted."""
    return frozenset(
        found
        for file in (PROJECT / "captioner").rglob("*.py")
        for found in _texts_in(ast.parse(file.read_text(encoding="utf-8")))
    )


def _texts_in(module: ast.Module) -> Iterator[tuple[str, str, bool]]:
    for node in ast.walk(module):
        match node:
            case ast.Call(
                func=ast.Name(id=name),
                args=[ast.Constant(str(context)), ast.Constant(str(text)), *_],
            ) if name in _SAYING:
                yield context, text, name == "counted"


def test_every_part_of_a_text_to_translate_is_a_literal() -> None:
    """A text put together from parts would never be found in the translations."""
    glued = [
        f"{file.name}:{node.lineno}"
        for file in (PROJECT / "captioner").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in _SAYING
        and any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in node.args[:2])
    ]
    assert glued == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translators_have_exactly_the_texts_of_the_code(language: str) -> None:
    texts = texts_of_the_code()
    if language == SOURCE_LANGUAGE:
        texts = frozenset(each for each in texts if each[2])
    known = {message.key for message in messages(language)}
    assert known ^ texts == frozenset(), "run ./packaging/translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_the_translators_wrote(language: str) -> None:
    translator = QTranslator()
    file = FOLDER / f"captioner_{language}.qm"
    written = [message for message in messages(language) if message.translated]
    assert translator.load(str(file)) or not written
    stale = [message.source for message in written if not _is_read(message, translator)]
    assert stale == [], "run ./packaging/translations"


def _is_read(message: Message, translator: QTranslator) -> bool:
    counts = (0, 1, 2, 3, 11, 100) if message.is_counted else (-1,)
    said = {translator.translate(message.context, message.source, "", n) for n in counts}
    return said <= set(message.forms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_values_of_its_source(language: str) -> None:
    broken = [
        (message.source, form)
        for message in messages(language)
        for form in message.translated
        if sorted(set(_VALUE.findall(form))) != sorted(set(_VALUE.findall(message.source)))
    ]
    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_counted_text_says_the_count(language: str) -> None:
    """The forms for one or two of a thing may do without."""
    silent = [
        message.source
        for message in messages(language)
        if message.is_counted and message.translated and "%n" not in message.forms[-1]
    ]
    assert silent == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_a_letter_for_alt_has_one_in_every_language(language: str) -> None:
    lost = [
        (message.source, form)
        for message in messages(language)
        for form in message.translated
        if bool(_MNEMONIC.search(form)) is not bool(_MNEMONIC.search(message.source))
    ]
    assert lost == []


@pytest.mark.parametrize("language", FINISHED)
def test_nothing_is_left_in_english(language: str) -> None:
    left = [
        message.source
        for message in messages(language)
        if not message.is_finished or message.translated != message.forms
    ]
    assert left == []


def test_there_are_files_for_every_language_and_no_other() -> None:
    expected = {f"captioner_{code}{kind}" for code in LANGUAGES for kind in (".ts", ".qm")}
    assert {file.name for file in Path(FOLDER).iterdir()} == expected
