"""The technology tree with its filter and badges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPainterStateGuard,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, tasks, theme
from explorer.charts.naming import as_tip, listed, prose, says_who
from explorer.charts.paint import draw
from explorer.charts.palette import Look
from explorer.guarded import guarded
from explorer.models.signs import dot
from explorer.models.taxonomy import (
    BELOW_ROLE,
    COUNT_ROLE,
    KIND_ROLE,
    LEAD_LOOK_ROLE,
    LEAD_ROLE,
    RISK_ROLE,
    TOPIC_ROLE,
    TaxonomyModel,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Taxonomy
    from explorer.looks import Looks
    from explorer.state import Selection
    from explorer.surroundings import Surroundings

Index = QModelIndex | QPersistentModelIndex


class _Badges(QStyledItemDelegate):
    """Name at the left; at the right who leads, whether the risk is high, how many figures."""

    def __init__(self, model: TaxonomyModel, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._looks = model, looks
        self._heights: dict[tuple[str, bool, int, float], int] = {}

    @guarded(instead=QSize())
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        values = self._model.values_at(index)
        width = self._name_width(option, index)
        return QSize(width, max(theme.px(28), self._text_height(values, width) + 10))

    def _name_width(self, option: QStyleOptionViewItem, index: Index) -> int:
        """How wide a name may be: what a row is measured with is what it is painted with."""
        view = option.widget
        assert isinstance(view, QTreeView)
        depth, at = 1, index.parent()
        while at.isValid():
            depth, at = depth + 1, at.parent()
        # Not the viewport's width: that is Qt's own, and to ask for it costs a tenth of the start.
        room = view.width() - _BAR - view.indentation() * depth
        return max(60, room - _right_of(self._model.values_at(index)) - 6)

    def _text_height(self, values: Mapping[int, object], width: int) -> int:
        """How tall the name is, on as many lines as it needs."""
        text = str(values[Qt.ItemDataRole.DisplayRole])
        bold = values[KIND_ROLE] != "technology"
        asked = (text, bold, width, theme.text_size())
        if asked not in self._heights:
            metrics = QFontMetrics(theme.font(13, bold=bold))
            room = QRect(0, 0, width, 1000)
            self._heights[asked] = metrics.boundingRect(room, _WRAPPED, text).height()
        return self._heights[asked]

    @guarded()
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the style only the ground to draw: rows are many and painted often."""

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        values = self._model.values_at(index)
        t = self._looks.theme
        text = str(values[Qt.ItemDataRole.DisplayRole])
        super().paint(painter, option, index)
        with QPainterStateGuard(painter):
            box = option.rect
            bold = values[KIND_ROLE] != "technology"
            view = option.widget
            # Not the state in the option: to name it, the binding makes all that styles can be.
            if isinstance(view, QTreeView) and view.selectionModel().isSelected(index):
                painter.fillRect(
                    QRect(box.left() - 3, box.top() + 4, 3, box.height() - 8), QColor(t.accent)
                )
            right = box.right() - 8
            centre = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            count = values[COUNT_ROLE]
            painter.setFont(theme.font(11))
            painter.setPen(QColor(t.muted if count else t.claim))
            counted = _counted(values)
            wide = painter.fontMetrics().horizontalAdvance(counted)
            painter.drawText(QRect(right - wide, box.top(), wide, box.height()), centre, counted)
            right -= max(20, wide) + 6
            lead = str(values[LEAD_ROLE])
            if lead:
                wide = painter.fontMetrics().horizontalAdvance(lead)
                painter.setPen(QColor(t.text))
                painter.drawText(QRect(right - wide, box.top(), wide, box.height()), centre, lead)
                right -= wide + 12
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                look = values[LEAD_LOOK_ROLE]
                assert isinstance(look, Look)
                draw(painter, dot(look, t, right + 4.0, box.center().y() + 1.0))
                right -= 6
            if values[RISK_ROLE]:
                spot = QRect(right - 14, box.center().y() - 7, 14, 14)
                theme.icon("risk", t.danger).paint(painter, spot)
                right -= 18
            painter.setFont(theme.font(13, bold=bold))
            painter.setPen(QColor(t.text if count or bold else t.muted))
            width = self._name_width(option, index)
            painter.drawText(QRect(box.left() + 4, box.top(), width, box.height()), _WRAPPED, text)


#: What a frame and a scroll bar take of the width, whether there is one or not.
_BAR = 12
#: Names stand at the left, on as many lines as they need.
_WRAPPED = int(
    Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextWordWrap.value
)


def _counted(values: Mapping[int, object]) -> str:
    """How many figures: of a branch its own and those below."""
    own, below = values[COUNT_ROLE], values[BELOW_ROLE]
    return f"{own} + {below}" if below else str(own or "–")


def _right_of(values: Mapping[int, object]) -> int:
    """How much room lead, risk and count take at the right of a name."""
    metrics = QFontMetrics(theme.font(11))
    width = max(20, metrics.horizontalAdvance(_counted(values))) + 14
    lead = str(values[LEAD_ROLE])
    width += metrics.horizontalAdvance(lead) + 18 if lead else 0
    return width + (18 if values[RISK_ROLE] else 0)


class TreePane(QFrame):
    """Which list, a filter, and the tree; choosing a node opens its page.

    Signals:
        menu_wanted(str, QPoint): context menu of a topic; global position.
    """

    menu_wanted = Signal(str, QPoint)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the pane and follow the selection."""
        super().__init__(parent)
        self.setObjectName("pane")
        self.setMinimumWidth(256)
        self._around = around
        self._state = around.state
        self._looks = around.looks
        self.lists = QComboBox()
        self._list()
        self.lists.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.model = TaxonomyModel(around.dataset, around.looks.language, self)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(12)
        self.retranslate()
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setStretchLastSection(True)
        self.tree.setItemDelegate(_Badges(self.model, around.looks, self.tree))
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(6)
        top.addWidget(self.lists)
        top.addWidget(self.filter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.tree, 1)
        self._show(around.state.current)
        self.lists.activated.connect(self._change_list)
        self.filter.textChanged.connect(self._refilter)
        self.filter.installEventFilter(self)
        self.tree.installEventFilter(self)
        self.tree.selectionModel().currentChanged.connect(self._open)
        self.tree.clicked.connect(self._open_index)
        self.tree.activated.connect(self._open_index)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        around.state.changed.connect(self._follow)
        around.looks.changed.connect(self._restyle)
        around.looks.spoken.connect(self._renew)
        around.data.changed.connect(self._renew)

    def _list(self) -> None:
        """The lists to choose from."""
        dataset, language = self._around.dataset, self._looks.language
        self.lists.clear()
        for taxonomy in dataset.taxonomies.values():
            self.lists.addItem(_title(dataset, taxonomy, language), taxonomy.taxonomy_id)
            tip = "\n".join(filter(None, (prose(taxonomy.title), prose(taxonomy.note))))
            self.lists.setItemData(self.lists.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def _renew(self) -> None:
        """The same place of the same list, in other words or with other figures."""
        at = self.tree.verticalScrollBar().value()
        self._list()
        self.model.use(self._around.dataset, self._looks.language)
        self._show(self._state.current)
        self.tree.verticalScrollBar().setValue(at)

    def retranslate(self) -> None:
        """Words in the present language."""
        self.lists.setAccessibleName(self.tr("List of technologies"))
        self.filter.setPlaceholderText(self.tr("Filter technologies"))
        self.filter.setAccessibleName(self.tr("Filter technologies"))
        self.tree.setAccessibleName(self.tr("Technologies"))

    def _show(self, selection: Selection) -> None:
        shown = selection.taxonomy_id or self._around.dataset.roles.main_list
        self.lists.setCurrentIndex(self.lists.findData(shown))
        tip = self.tr("Which published list the tree shows")
        self.lists.setToolTip(as_tip(f"{tip}\n{self.lists.currentText()}"))
        passages_only = selection.question.passages_only
        self.model.show(shown, self.filter.text(), passages_only=passages_only)
        self.tree.expandAll()
        self._mark(selection)

    def _mark(self, selection: Selection) -> None:
        """Make the open topic current without opening it again."""
        topic_id = selection.shown_topic
        index = self.model.index_of(topic_id) if topic_id else QModelIndex()
        selection_model = self.tree.selectionModel()
        blocked = selection_model.blockSignals(True)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self._show_row(index)
        else:
            selection_model.clear()
            # A current index, so that the view does not choose one itself when it gets the focus.
            first = self.model.index(0, 0)
            selection_model.setCurrentIndex(first, selection_model.SelectionFlag.NoUpdate)
        selection_model.blockSignals(blocked)
        if self.isVisible():  # the first call makes the binding know every kind of widget
            self.tree.viewport().update()

    def _follow(self, selection: Selection, old: Selection, origin: object) -> None:
        new_list = selection.taxonomy_id != old.taxonomy_id
        if new_list or selection.question.passages_only != old.question.passages_only:
            self._show(selection)
        elif selection.shown_topic != old.shown_topic and origin is not self:
            self._mark(selection)

    def _change_list(self, row: int) -> None:
        self._state.select(self, taxonomy_id=self.lists.itemData(row))

    def _refilter(self, text: str) -> None:
        self.model.set_filter(text)
        self.tree.expandAll()
        self._mark(self._state.current)

    def _open(self, current: QModelIndex, _previous: QModelIndex) -> None:
        # The right button asks for the menu of a row: it opens nothing by itself.
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.RightButton:
            self._open_index(current)

    def _open_index(self, current: QModelIndex) -> None:
        topic_id = current.data(TOPIC_ROLE) if current.isValid() else None
        selection = self._state.current
        if topic_id and selection.shown_topic != topic_id:
            found = navigation.topic(self._around.dataset, selection, str(topic_id))
            self._state.set(found, self)

    def _menu(self, position: QPoint) -> None:
        index = self.tree.indexAt(position)
        if index.isValid():
            self._mark(self._state.current)
            topic_id = str(index.data(TOPIC_ROLE))
            self.menu_wanted.emit(topic_id, self.tree.viewport().mapToGlobal(position))

    @guarded(instead=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down go from the filter to the first match and open it; Escape empties it."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.filter and pressed and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                first = self.model.first_match()
                if first.isValid():
                    self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                    self.tree.setCurrentIndex(first)
                    self._show_row(first)
                    self._open_index(first)
                return True
            if key == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        if watched is self.tree and event.type() == QEvent.Type.Resize:
            self.tree.scheduleDelayedItemsLayout()  # a name may need a line more or less
            tasks.later(self, self._see_again)
        return super().eventFilter(watched, event)

    def _see_again(self) -> None:
        """Rows of other heights have moved the open topic: back into sight with it."""
        if self.tree.selectionModel().hasSelection():
            self._show_row(self.tree.currentIndex())

    def _show_row(self, index: QModelIndex) -> None:
        """Scroll until the row is whole: Qt counts rows as if all were as tall."""
        self.tree.scrollTo(index)
        bar = self.tree.verticalScrollBar()
        while bar.value() < bar.maximum():
            if self.tree.visualRect(index).bottom() < self.tree.height():
                break
            bar.setValue(bar.value() + 1)

    def _restyle(self) -> None:
        self.tree.viewport().update()


def _title(dataset: Dataset, taxonomy: Taxonomy, language: str) -> str:
    """What tells a list from the others, first: the end of its title, and who published it."""
    report = dataset.reports.get(taxonomy.report_id)
    if language.startswith("zh"):
        what = prose(taxonomy.title).rpartition("：")[2]
    else:
        what = taxonomy.title.rpartition(", ")[2]
        what = what[:1].upper() + what[1:]
    return listed((what, says_who(report)), language) if report else prose(taxonomy.title)
