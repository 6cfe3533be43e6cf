"""Theme and language of the window, chosen by its actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from explorer import theme
from explorer.settings import LANGUAGES

if TYPE_CHECKING:
    from explorer.views.window.main_window import MainWindow

THEMES = ("light", "dark", "contrast")


class LookActions(QObject):
    """What the View menu does to the looks of a window."""

    def __init__(self, window: MainWindow) -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window
        window.looks.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Give application and actions the present theme."""
        window = self._window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, window.looks.theme)
        for key, spec in window.actions_.specs.items():
            if spec.icon:
                window.actions_[key].setIcon(theme.icon(spec.icon, window.looks.theme.text))
        for name in THEMES:
            window.actions_[f"theme-{name}"].setChecked(window.looks.theme.name == name)
        for language in LANGUAGES:
            chosen = window.looks.language == language
            window.actions_[f"language-{language}"].setChecked(chosen)
        window.actions_["dark"].setChecked(window.looks.theme.name == "dark")

    def use_theme(self, name: str) -> None:
        """Change the theme and remember it."""
        self._window.settings.theme = name
        self._window.looks.use(theme=theme.named(name))
        self.restyle()

    def choose_theme(self) -> None:
        """The theme of the action that was chosen."""
        sender = self.sender()
        for name in THEMES:
            if self._window.actions_[f"theme-{name}"] is sender:
                self.use_theme(name)

    def toggle_dark(self) -> None:
        """Light to dark and back."""
        self.use_theme("light" if self._window.looks.theme.name == "dark" else "dark")

    def choose_language(self) -> None:
        """Ask for the language of the action that was chosen."""
        window, sender = self._window, self.sender()
        for language in LANGUAGES:
            if window.actions_[f"language-{language}"] is sender:
                if language == window.looks.language:
                    self.restyle()
                else:
                    window.settings.language = language
                    window.language_wanted.emit(language)
