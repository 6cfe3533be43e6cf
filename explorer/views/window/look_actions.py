"""Theme and language of the window, chosen by its actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from explorer import theme
from explorer.settings import LANGUAGES, TEXT_SIZES

if TYPE_CHECKING:
    from explorer.surroundings import Surroundings
    from explorer.views.parts.actions import Actions

THEMES = ("light", "dark", "contrast")


class LookActions(QObject):
    """What the View menu does to the looks of a window."""

    def __init__(self, around: Surroundings, actions: Actions) -> None:
        """Serve the window of the actions."""
        super().__init__(actions)
        self._looks = around.looks
        self._settings = around.settings
        self._actions = actions
        around.looks.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Give application and actions the present theme."""
        looks, actions = self._looks, self._actions
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, looks.theme)
        for key, spec in actions.specs.items():
            if spec.icon:
                actions[key].setIcon(theme.icon(spec.icon, looks.theme.text))
        for name in THEMES:
            actions[f"theme-{name}"].setChecked(looks.theme.name == name)
        for language in LANGUAGES:
            chosen = looks.language == language
            actions[f"language-{language}"].setChecked(chosen)
        actions["dark"].setChecked(looks.theme.name == "dark")
        actions["text-larger"].setEnabled(looks.text < TEXT_SIZES[-1])
        actions["text-smaller"].setEnabled(looks.text > TEXT_SIZES[0])
        actions["text-usual"].setEnabled(looks.text != 1.0)

    def use_theme(self, name: str) -> None:
        """Change the theme and remember it."""
        self._settings.theme = name
        self._looks.use(theme=theme.named(name))
        self.restyle()

    def toggle_dark(self) -> None:
        """Light to dark and back."""
        self.use_theme("light" if self._looks.theme.name == "dark" else "dark")

    def larger(self) -> None:
        """Text one size larger."""
        self._step(1)

    def smaller(self) -> None:
        """Text one size smaller."""
        self._step(-1)

    def usual(self) -> None:
        """Text of the usual size."""
        self._use_text(1.0)

    def _step(self, by: int) -> None:
        at = TEXT_SIZES.index(self._looks.text) + by
        if 0 <= at < len(TEXT_SIZES):
            self._use_text(TEXT_SIZES[at])

    def _use_text(self, size: float) -> None:
        self._settings.text_size = size
        self._looks.use(text=size)
        self.restyle()

    def use_language(self, language: str) -> None:
        """Speak another language and remember it."""
        self._settings.language = language
        self._looks.use(language=language)
        self.restyle()
