"""The language that the program speaks: its own texts, Qt's, numbers, and where lines begin."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from captioner.domain.languages import spoken_language
from captioner.domain.wording import speak_by


class QtSpeech:
    """`wording.Speech` by a file of Qt Linguist's. May be called on any thread.

    Without the file, all is said in English; its numbers are the locale's all the same.
    """

    def __init__(self, file: Path, locale: QLocale) -> None:
        self._locale = locale
        self._translator = QTranslator()
        self._translator.load(str(file))

    def translate(self, context: str, source: str, count: int = -1) -> str:
        text = self._translator.translate(context, source, None, count) or source
        return text.replace("%n", self._locale.toString(count)) if count >= 0 else text

    def number(self, value: float, decimals: int) -> str:
        return self._locale.toString(float(value), "f", decimals)


def speak_language(app: QGuiApplication, chosen: str, folder: Path) -> str:
    """All windows that are built from now on speak `chosen`; returns the language's code.

    `chosen` is a code of `LANGUAGES`, or empty for the system's language. The program's
    texts are in `folder`, those of Qt's own dialogs where Qt keeps them. Main thread only.
    """
    system = QLocale.system()
    code = spoken_language(chosen, system.uiLanguages())
    locale = system if code == _code_of(system) else QLocale(code)
    QLocale.setDefault(locale)
    speak_by(QtSpeech(folder / f"captioner_{code}.qm", locale))
    _translate_qt(app, code)
    app.setLayoutDirection(locale.textDirection())
    return code


def _code_of(locale: QLocale) -> str:
    return locale.name().split("_", maxsplit=1)[0]


def _translate_qt(app: QGuiApplication, code: str) -> None:
    """Qt only borrows the translator, so it is the application's."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{code}", folder):
        app.installTranslator(translator)
