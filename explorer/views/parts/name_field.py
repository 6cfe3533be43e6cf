"""A field for the name of a thing that is completed, or of a new one in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from explorer.charts.naming import name
from explorer.corpus.fold import fold
from explorer.corpus.scripts import scripts
from explorer.dataset.lookup import names
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from explorer.dataset.schema import Entity, Indicator, Topic

#: So many completions are offered.
_OFFERED: Final = 12
_LANGUAGES: Final = {"en": "English", "zh-Hans": "简体", "zh-Hant": "繁體"}


@dataclass(frozen=True, slots=True)
class Written:
    """What a field says.

    Attributes:
        id: The thing, if there is one.
        names: Of a new one, in English, Simplified and Traditional Chinese.
        kind: Of a new one.
        list_name: Of a new one, the list it is in.
    """

    id: str
    names: tuple[str, str, str]
    kind: str
    list_name: str


class NameField(QWidget):
    """A line with completions; below it, for a new thing, its names, its kind and its list.

    Signals:
        edited(): the user has changed what it says.
    """

    edited = Signal()

    def __init__(
        self,
        things: Mapping[str, Topic | Entity | Indicator],
        find: Callable[[str], str],
        kinds: Sequence[tuple[str, str]],
        lists: Sequence[str],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field.

        Args:
            things: What there is, by id, likelier ones first.
            find: The id of what is called so, or "".
            kinds: The kinds that a new thing can be, with their words.
            lists: The lists that it can be in; none if it is in no list.
            language: Of the window.
            parent: The form.
        """
        super().__init__(parent)
        self._things, self._find, self._language = things, find, language
        self._words: list[tuple[str, str]] | None = None
        self._offered: list[str] = []
        self._id = ""
        self.line = QLineEdit()
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_OFFERED)
        self._completer.setWidget(self.line)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._take)
        self.line.textEdited.connect(self._offer)
        self.line.editingFinished.connect(self._fill_names)
        self.more = QWidget()
        form = QFormLayout(self.more)
        form.setContentsMargins(12, 0, 0, 4)
        self.names = {tag: QLineEdit() for tag in _LANGUAGES}
        for tag, label in _LANGUAGES.items():
            form.addRow(label, self.names[tag])
        self.kind = QComboBox()
        for key, said in kinds:
            self.kind.addItem(said, key)
        if kinds:
            form.addRow(self.tr("Kind"), self.kind)
        self.list = QComboBox()
        self.list.setEditable(True)
        self.list.addItems(list(lists))
        if lists:
            form.addRow(self.tr("List"), self.list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.line)
        box.addWidget(self.more)
        self.more.hide()
        self.setFocusProxy(self.line)

    def show_thing(self, identifier: str) -> None:
        """Say a thing by its name in the language of the window; nothing for ""."""
        self._id = identifier
        self.line.setText(name(self._things[identifier], self._language) if identifier else "")
        self.more.hide()

    def written(self) -> Written:
        """What the field says now."""
        if not self._id:
            self._fill_names()
        said = tuple(edit.text().strip() for edit in self.names.values())
        return Written(
            self._id,
            (said[0], said[1], said[2]),
            str(self.kind.currentData() or ""),
            self.list.currentText().strip(),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it."""
        return not self.line.text().strip()

    def _offer(self, text: str) -> None:
        """Offer what is called like that; what is called exactly so is meant already."""
        self._id = self._find(text.strip()) if text.strip() else ""
        self.more.setVisible(bool(text.strip()) and not self._id)
        for edit in self.names.values():
            edit.clear()
        self._offered = self._like(fold(text).strip())
        self._model.setStringList([name(self._things[i], self._language) for i in self._offered])
        if not self._offered:
            self._popup.hide()
        else:
            self._completer.complete()
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        self.edited.emit()

    def _like(self, wanted: str) -> list[str]:
        """Things whose names have the words, those first that begin with them."""
        if not wanted:
            return []
        if self._words is None:
            self._words = [
                (i, "\n" + "\n".join(fold(n) for n in names(t))) for i, t in self._things.items()
            ]
        begins = [i for i, words in self._words if f"\n{wanted}" in words]
        inside = [i for i, words in self._words if wanted in words and f"\n{wanted}" not in words]
        return [*begins, *inside][:_OFFERED]

    def _take(self) -> None:
        self.show_thing(self._offered[max(0, self._popup.currentIndex().row())])
        self.edited.emit()

    def _fill_names(self) -> None:
        """The names of a new thing, as far as its one name tells them."""
        text = self.line.text().strip()
        if self._id or not text or any(edit.text() for edit in self.names.values()):
            return
        found = scripts(text)
        if found is None:
            self.names["en"].setText(text)
        else:
            for tag, said in zip(("zh-Hans", "zh-Hant"), found, strict=True):
                self.names[tag].setText(said)
