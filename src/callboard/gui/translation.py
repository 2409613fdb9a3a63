"""Which language the window speaks: our own sentences and those that come with Qt."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

# Value modules have no tr(); lupdate finds their texts by the name `translate`, and by no other.
translate = QCoreApplication.translate

ENGLISH = "en"
_FILES = {"zh": "zh_CN"}  # of a language's primary subtag; everybody else reads English


def spoken_by_window(language: str) -> str:
    """The translation, by its file's name, for a reader of a BCP 47 tag."""
    return _FILES.get(language.partition("-")[0].lower(), ENGLISH)


class Translations:
    """The translations that are in use; without compiled files the window speaks English."""

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak the language of a BCP 47 tag from now on: texts, names of days and months."""
        self.remove()
        name = spoken_by_window(language)
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # The last one is asked first: ours before Qt's.
        self._install(qt / f"qtbase_{name}.qm")
        self._install(self._folder / f"callboard_{name}.qm")
        QLocale.setDefault(QLocale(name))

    def remove(self) -> None:
        """Speak as the sources do."""
        while self._installed:
            translator = self._installed.pop()
            self._application.removeTranslator(translator)
            translator.deleteLater()

    def _install(self, path: Path) -> None:
        # With a parent: Qt forgets a translator as soon as Python does.
        translator = QTranslator(self._application)
        if translator.load(str(path)):
            self._application.installTranslator(translator)
            self._installed.append(translator)
