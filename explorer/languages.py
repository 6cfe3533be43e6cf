"""The language of the window: Qt's translators and the words of rooms without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from explorer import paths, words

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

#: Qt's own name of each language, for the translations it ships.
_QT_NAMES = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}


def use(application: QApplication, language: str) -> None:
    """Speak a language from now on; what is there says it once ``looks`` asks for it.

    Raises:
        paths.OwnFileError: The translation cannot be loaded.
    """
    if application.property("language") not in (None, "en"):
        for old in [c for c in application.children() if isinstance(c, QTranslator)]:
            application.removeTranslator(old)
            old.deleteLater()
    application.setProperty("language", language)
    words.install(None)
    QLocale.setDefault(QLocale(_QT_NAMES.get(language, "en_GB")))
    if language == "en":
        return
    application.installTranslator(_loaded(language, application))
    qt = f"qtbase_{_QT_NAMES[language]}.qm"
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(application)
    if translator.load(qt, folder):
        application.installTranslator(translator)
    words.install(_translate, language)


def _translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def _loaded(language: str, parent: QObject | None = None) -> QTranslator:
    path = paths.resource("translations", f"explorer_{language}.qm")
    translator = QTranslator(parent)
    if not translator.load(str(path)):
        raise paths.OwnFileError(path)
    return translator
