"""The field that searches everything, and what it finds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from explorer import navigation, theme
from explorer.guarded import guarded

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.library import Hit, Library
    from explorer.models.search_results import SearchResultsModel
    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.views.search.folding import Folding, Found
    from explorer.views.search.popup import SearchPopup

#: So much of what is typed is searched for.
_LONGEST = 200
#: How long typing must pause before a search, in milliseconds.
_PAUSE = 40


class SearchBox(QWidget):
    """A line edit over the whole library; results drop down below it.

    The library is folded in the background when :meth:`prepare` is called or the field first gets
    the focus. Answers to what is no longer typed are dropped.

    Signals:
        entity_chosen(str): an entity was opened.
        link_chosen(str): a link to a view is to be followed.
        text_chosen(str, int, int): a stretch of a document that no figure quotes was opened;
            document id, start, end.
        opened(): something was opened and the list is closed.
        prepared(): the library is ready.
        answered(): the list shows the answer to what is typed.
    """

    entity_chosen = Signal(str)
    link_chosen = Signal(str)
    text_chosen = Signal(str, int, int)
    opened = Signal()
    prepared = Signal()
    answered = Signal()

    def __init__(
        self,
        around: Surroundings,
        parent: QWidget | None = None,
        *,
        cache: Path | None = None,
    ) -> None:
        """Make the field.

        Args:
            around: What is searched, and the selection, changed when a result is opened.
            parent: The owner.
            cache: Where the index of a large library is kept; the user's cache folder by default.
        """
        super().__init__(parent)
        self._around = around
        self._state, self._looks = around.state, around.looks
        self._cache = cache
        self._generation = 0
        self._answered = 0
        self._open_when_answered = False
        #: How many results the list shows; -1 while it says something else.
        self._total = -1
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(260)
        self.field.setMaxLength(2100)  # more than a link of ours has
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.field.installEventFilter(self)
        self._window: QWidget | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        self.setFocusProxy(self.field)
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(self._typed)
        around.state.changed.connect(self._follow)
        around.looks.changed.connect(self._restyle)
        around.looks.spoken.connect(self._reword)
        around.data.changed.connect(self._renew)
        self.retranslate()
        self._restyle()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.field.setPlaceholderText(self.tr("Search everything"))
        self.field.setAccessibleName(self.tr("Search everything"))

    @cached_property
    def model(self) -> SearchResultsModel:
        """The rows of the list, made when first needed."""
        from explorer.models.search_results import SearchResultsModel

        return SearchResultsModel(self._around.dataset, self._looks.language, self)

    @cached_property
    def popup(self) -> SearchPopup:
        """The list below the field, made when first needed."""
        from explorer.views.search.popup import SearchPopup

        made = SearchPopup(self.model, self._looks, self)
        made.chosen.connect(self.open_row)
        made.list.setFocusProxy(self.field)
        return made

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return "popup" in self.__dict__ and self.popup.isVisible()

    def close_results(self) -> None:
        """Hide the list."""
        self._hide()

    def _hide(self) -> None:
        if self.is_open:
            self.popup.hide()

    # -- the library -------------------------------------------------------------------------

    @cached_property
    def folding(self) -> Folding:
        """What folds the library, made when first needed."""
        from explorer.views.search.folding import Folding

        made = Folding(self._around, self._cache, self)
        made.ready.connect(self._prepared)
        made.failed.connect(self._not_prepared)
        made.found.connect(self._found)
        made.broken.connect(self._not_found)
        return made

    @property
    def library(self) -> Library | None:
        """What is searched, once it is ready."""
        return self.folding.library if "folding" in self.__dict__ else None

    @property
    def is_settled(self) -> bool:
        """Whether nothing of it goes on in the background."""
        return "folding" not in self.__dict__ or self.folding.is_settled

    def prepare(self) -> None:
        """Fold the library in the background, once."""
        self.folding.prepare()

    def stop(self) -> None:
        """Give up work in the background; call before the window goes away."""
        self._pause.stop()
        if "folding" in self.__dict__:
            self.folding.stop()

    def _prepared(self) -> None:
        self.prepared.emit()
        if self.field.text().strip() and self._answered != self._generation:
            self._search()

    def _not_prepared(self, error: str) -> None:
        self._say(self.tr("Nothing can be searched: {error}").format(error=error))

    # -- typing ------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self._generation += 1
        self._open_when_answered = False
        if text.strip().lower().startswith("ctexplorer:"):
            self._pause.stop()
            self.model.clear()
            self._total = -1
            self._say(self.tr("A link to a view: Enter opens it"))
        elif text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._answered = self._generation
            self._total = -1
            self.model.clear()
            self._hide()

    def _search(self) -> None:
        self._pause.stop()
        if self.library is None:
            self.prepare()
            self._say(self.tr("Reading the documents…"))
        else:
            self.folding.find(self.field.text()[:_LONGEST], self._generation)

    def _found(self, answer: Found) -> None:
        if answer.generation == self._generation:
            self._show(answer)
        elif self.field.text().strip() and not self._pause.isActive():
            self._search()

    def _not_found(self, error: str) -> None:
        self._say(self.tr("Searching failed: {error}").format(error=error))

    def _show(self, answer: Found) -> None:
        assert self.library is not None
        self._answered = answer.generation
        self.model.show(self.library, answer.results, answer.answer)
        self._total = answer.results.total
        self._say(self.popup.counted(self._total))
        can_open = self.model.next_row(-1, 1) >= 0
        if can_open:
            self.popup.go_to(self.model.next_row(-1, 1))
            self.popup.list.scrollToTop()
        self._speak()
        self.answered.emit()
        if self._open_when_answered and can_open:
            self.open_row(self.popup.current)

    def _say(self, sentence: str) -> None:
        self.popup.status.setText(sentence)
        self.show_results()

    def _speak(self) -> None:
        """Tell a screen reader where the keyboard is in the list."""
        row = self.popup.list.currentIndex()
        said = row.data(Qt.ItemDataRole.AccessibleTextRole) if row.isValid() else ""
        self.field.setAccessibleDescription(f"{self.popup.status.text()} {said}".strip())

    # -- the list ----------------------------------------------------------------------------

    def show_results(self) -> None:
        """Show the list below the field, over everything else in the window."""
        if not self.field.hasFocus():
            return
        window = self.window()
        if self._window is not window:
            self._window = window
            self.popup.setParent(window)
            window.installEventFilter(self)
        corner = self.field.mapTo(window, self.field.rect().topLeft())
        self.popup.place(QRect(corner, self.field.size()), QSize(window.size()))
        self.popup.raise_()
        self.popup.show()

    def focus(self) -> None:
        """Put the keyboard into the field, all of it selected, and show what it last found."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.model.rowCount():
            self.show_results()

    def open_row(self, row: int) -> None:
        """Open a result, or show more of a group."""
        if not 0 <= row < self.model.rowCount():
            return
        chosen = self.model.row_at(row)
        if chosen.discrepancy_id:
            self._hide()
            self._state.set(
                navigation.disagreement(self._state.current, chosen.discrepancy_id), self
            )
            self.opened.emit()
        elif chosen.more:
            if chosen.answers:
                self.model.show_answer()
            else:
                self.model.show_more(chosen.kind)
            self.show_results()
            self.popup.go_to(row)
            self._speak()
        elif chosen.hit is not None:
            self._open(chosen.hit, chosen.title)

    def _open(self, hit: Hit, title: str) -> None:
        from explorer.models.search_targets import target

        found = target(self._around.dataset, self._state.current, hit)
        if not found.found:
            self._say(self.tr("No figure in these documents for {name}").format(name=title))
            return
        self._hide()
        self._state.set(found.selection, self)
        if found.text is not None:
            self.text_chosen.emit(hit.document_id, *found.text)
        if hit.kind == "entity":
            self.entity_chosen.emit(hit.id)
        self.opened.emit()

    def refuse_link(self, sentence: str) -> None:
        """Say why a link leads nowhere; it stays to be mended."""
        self._say(sentence)

    def _enter(self) -> None:
        if not self.field.text().strip():
            return
        if self.field.text().strip().lower().startswith("ctexplorer:"):
            self.link_chosen.emit(self.field.text())
            return
        if self._answered == self._generation:
            if self.is_open:
                self.open_row(self.popup.current)
            else:
                self.show_results()
            return
        # Enter came before the answer: the first result opens when it is there.
        self._open_when_answered = True
        self._search()

    def _follow(self, _selection: Selection, _old: Selection, _origin: object) -> None:
        self._hide()

    def _restyle(self) -> None:
        self._glass.setIcon(theme.icon("search", self._looks.theme.muted))
        if "popup" in self.__dict__:
            self.popup.restyle()

    def _reword(self) -> None:
        """What was found, in another language."""
        if "model" not in self.__dict__:
            return
        row = self.popup.current
        self.model.use(self._around.dataset, self._looks.language)
        if self.model.answer is not None and self.model.answer.none:
            self._search()  # the sentence that says why is written as it is asked
        elif self._total >= 0:
            self.popup.status.setText(self.popup.counted(self._total))
            self.popup.go_to(row)
            self._speak()

    def _renew(self) -> None:
        """What is other in other data is folded, and searched once more for what is typed."""
        known = "folding" in self.__dict__ and self.folding.is_wanted
        self.stop()
        if "folding" in self.__dict__:
            self.folding.forget()
        self._total = -1
        self._generation += 1
        if "model" in self.__dict__:
            self.model.use(self._around.dataset, self._looks.language)
        if self.is_open:
            self._search()
        elif known:
            self.prepare()

    # -- Qt ----------------------------------------------------------------------------------

    @guarded(instead=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that are meant for the list; the window's size."""
        if watched is self.field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() == QEvent.Type.FocusIn:
                self.prepare()
            elif (
                isinstance(event, QFocusEvent)
                and event.lostFocus()
                and event.reason() != Qt.FocusReason.PopupFocusReason
            ):
                self._hide()
        elif event.type() == QEvent.Type.Resize and self.is_open:
            self.show_results()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            return True
        if key == Qt.Key.Key_Escape:
            if self.is_open:
                self._hide()
            elif self.field.text():
                self.field.clear()
            else:
                return False  # the window's
            return True
        move = self.popup.moves.get(key)
        if move is None or not self.model.rowCount():
            return False
        if self.is_open:
            move()
            self._speak()
        else:
            self.show_results()
        return True
