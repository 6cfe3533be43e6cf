"""Every action of the window, once: text, shortcut, tooltip, menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        key: Its name in the program.
        menu: Key of the menu it stands in.
        slot: What it does; None leaves it to whoever made the window.
        shortcut: Key sequence in Qt's portable text, or several as "Ctrl++; Ctrl+=", or "".
        icon: Name of an icon, or "".
        checkable: Whether it is a switch.
        inside: Key of the menu that holds the menu, "" for the menu bar.
        text: Its words, where it brings them along.
    """

    key: str
    menu: str
    slot: Callable[..., object] | None = None
    shortcut: str = ""
    icon: str = ""
    checkable: bool = False
    inside: str = ""
    text: Callable[[], str] | None = None


class Actions(QObject):
    """The window's actions by key, with their menus."""

    def __init__(self, window: QMainWindow) -> None:
        """Make an empty set of actions for a window."""
        super().__init__(window)
        self._window = window
        self.specs: dict[str, ActionSpec] = {}
        self.by_key: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}

    def add(self, spec: ActionSpec) -> QAction:
        """Make an action; its words come with :meth:`translate`."""
        action = QAction(self._window)
        if spec.shortcut:
            action.setShortcuts(QKeySequence.listFromString(spec.shortcut))
        action.setCheckable(spec.checkable)
        if spec.slot is not None:
            action.triggered.connect(spec.slot)
        self._window.addAction(action)
        self.specs[spec.key] = spec
        self.by_key[spec.key] = action
        if spec.menu:
            if spec.menu not in self._menus:
                outer = self._menus.get(spec.inside)
                self._menus[spec.menu] = (outer or self._window.menuBar()).addMenu("")
            self._menus[spec.menu].addAction(action)
        return action

    def add_menu(self, menu: str, inner: QMenu) -> None:
        """A menu inside a menu, after what is there."""
        self._menus[menu].addMenu(inner)

    def menu(self, menu: str) -> QMenu:
        """A menu by its key."""
        return self._menus[menu]

    def separate(self, menu: str) -> None:
        """A line in a menu after what is there."""
        self._menus[menu].addSeparator()

    def __getitem__(self, key: str) -> QAction:
        """An action by key."""
        return self.by_key[key]

    def translate(self, words: dict[str, str], tips: dict[str, str], menus: dict[str, str]) -> None:
        """Give every action and menu its words in the present language."""
        for key, spec in self.specs.items():
            self.name(key, spec.text() if spec.text else words[key], tips.get(key, ""))
        for key, menu in self._menus.items():
            menu.setTitle(menus[key])

    def name(self, key: str, text: str, tip: str = "") -> None:
        """Give an action its words; its tooltip says them too, or ``tip``, and its keys."""
        action = self.by_key[key]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = tip or text.replace("&", "").rstrip("…")
        action.setText(text)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Words and keys of every action that has a shortcut, in menu order."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            (a.text().replace("&", "").rstrip("…"), a.shortcut().toString(native))
            for a in self.in_order().values()
            if not a.shortcut().isEmpty()
        ]

    def in_order(self) -> dict[str, QAction]:
        """Every action by key, menu by menu."""
        menus = list(self._menus)
        place = {
            key: menus.index(s.menu) if s.menu else len(menus) for key, s in self.specs.items()
        }
        return {key: self.by_key[key] for key in sorted(self.by_key, key=place.__getitem__)}
