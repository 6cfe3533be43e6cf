"""How a table is read: its cells, what each column holds, and what would come of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from explorer.dataset.sheets import letters
from explorer.tables.mapping import MADE, SheetMapping
from explorer.tables.unfold import unfold
from explorer.views.parts import asking
from explorer.views.parts.opening import column as laid_out
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.tables.grid import Grid
    from explorer.tables.mapping import Column
    from explorer.tables.names import Names
    from explorer.tables.unfold import Unfolded

#: So many rows are shown, and so many are read to say what would come of it.
_SHOWN: Final = 40
_TRIED: Final = 300
#: So many columns can be told apart in a dialog; what lies beyond is read as it was guessed.
_COLUMNS: Final = 60
#: What can be said of all figures, and of those of one column.
_WHOLE: Final = ("topic", "indicator", "unit", "period", "source")
_OF_COLUMN: Final = ("indicator", "unit", "period", "entity", "topic")


class MappingDialog(QDialog):
    """Asks what the columns of a table hold, beginning with the guess.

    Signals:
        chosen(tuple): the mappings, one a sheet.
    """

    chosen = Signal(tuple)

    def __init__(
        self,
        grids: Sequence[Grid],
        mappings: Sequence[SheetMapping],
        names: Names,
        parent: QWidget | None = None,
    ) -> None:
        """Show the guess for the sheets of a file."""
        super().__init__(parent)
        self._grids = {g.sheet: g for g in grids}
        self._mappings = list(mappings)
        self._names = names
        self._at = 0
        self._filling = True
        self.setWindowTitle(self.tr("How to read {file}").format(file=mappings[0].file))
        self.resize(940, 620)
        self.sheet = QComboBox()
        self.sheet.addItems([m.sheet or m.file for m in mappings])
        self.sheet.setVisible(len(mappings) > 1)
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.doubts = QLabel()
        self.doubts.setWordWrap(True)
        self.doubts.setTextFormat(Qt.TextFormat.PlainText)
        self.cells = QTableWidget()
        self.cells.setAccessibleName(self.tr("Cells of the table"))
        self.cells.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.whole = {name: QLineEdit() for name in _WHOLE}
        self.of_column = {name: QLineEdit() for name in _OF_COLUMN}
        self.unknown = QTableWidget(0, 2)
        self.unknown.setAccessibleName(self.tr("Names that are not known"))
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._fill()
        self.sheet.currentIndexChanged.connect(self._other_sheet)
        self.cells.currentCellChanged.connect(self._show_column)
        for edit in (*self.whole.values(), *self.of_column.values()):
            edit.textEdited.connect(self._changed)

    def _lay_out(self) -> None:
        whole, one = QFormLayout(), QFormLayout()
        labels = self._labels()
        for name, edit in self.whole.items():
            whole.addRow(labels[name], edit)
        self.which = QLabel()
        self.which.setTextFormat(Qt.TextFormat.PlainText)
        one.addRow(self.tr("Column"), self.which)
        for name, edit in self.of_column.items():
            one.addRow(labels[name], edit)
        forms = QHBoxLayout()
        forms.addLayout(whole, 1)
        forms.addLayout(one, 1)
        forms.addWidget(self.unknown, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.bring = buttons.addButton(self.tr("Bring in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep = buttons.addButton(
            self.tr("Keep as a file…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.keep.clicked.connect(self._ask_where)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        box = laid_out(self)
        box.addWidget(self.sheet)
        box.addWidget(self.doubts)
        box.addWidget(self.cells, 1)
        box.addLayout(forms)
        box.addWidget(self.outcome)
        box.addWidget(buttons)

    def _labels(self) -> dict[str, str]:
        return {
            "topic": self.tr("Technology or topic"),
            "indicator": self.tr("Indicator"),
            "unit": self.tr("Unit"),
            "period": self.tr("Period"),
            "source": self.tr("Source"),
            "entity": self.tr("Entity"),
        }

    def _roles(self) -> dict[str, str]:
        """What a column can hold, as people say it."""
        return {
            "ignore": self.tr("not read"),
            "entity": self.tr("entity"),
            "code": self.tr("code of the entity"),
            "country": self.tr("country of the entity"),
            "counterpart": self.tr("counterpart"),
            "topic": self.tr("technology or topic"),
            "indicator": self.tr("indicator"),
            "period": self.tr("period"),
            "period_start": self.tr("start of the period"),
            "period_end": self.tr("end of the period"),
            "value": self.tr("value"),
            "low": self.tr("lower end of the value"),
            "high": self.tr("upper end of the value"),
            "unit": self.tr("unit"),
            "multiplier": self.tr("power of ten"),
            "source": self.tr("source"),
            "publisher": self.tr("publisher"),
            "url": self.tr("address"),
            "note": self.tr("note"),
            "status": self.tr("status"),
        }

    # ------------------------------------------------------------------------------- the guess

    def mappings(self) -> tuple[SheetMapping, ...]:
        """The mappings as they are now, without doubts."""
        return tuple(replace(m, doubts=()) for m in self._mappings)

    @property
    def _mapping(self) -> SheetMapping:
        return self._mappings[self._at]

    def _fill(self) -> None:
        self._filling = True
        mapping = self._mapping
        grid = self._grids[mapping.sheet]
        roles = self._roles()
        shown = grid.rows[: mapping.header[1] + _SHOWN]
        width = min(grid.width, _COLUMNS)
        self.cells.clear()
        self.cells.setColumnCount(width)
        self.cells.setRowCount(len(shown) + 1)
        held = {c.at: c for c in mapping.columns}
        doubtful = {d.at for d in mapping.doubts}
        heads = [letters(at) + (" ?" if at in doubtful else "") for at in range(width)]
        self.cells.setHorizontalHeaderLabels(heads)
        self.cells.setVerticalHeaderLabels(["", *(str(n + 1) for n in range(len(shown)))])
        self.roles: dict[int, QComboBox] = {}
        for at in range(width):
            box = QComboBox()
            for role, label in roles.items():
                box.addItem(label, role)
            role = held[at].role if at in held else "ignore"
            box.setCurrentIndex(box.findData(role))
            box.setAccessibleName(self.tr("Column {letters}").format(letters=letters(at)))
            box.currentIndexChanged.connect(self._changed)
            self.cells.setCellWidget(0, at, box)
            self.roles[at] = box
        headings = range(mapping.header[0], mapping.header[1] + 1)
        for n, row in enumerate(shown):
            for at, text in enumerate(row[:width]):
                item = QTableWidgetItem(text)
                if n in headings:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.cells.setItem(n + 1, at, item)
        for name, edit in self.whole.items():
            edit.setText(mapping.fixed.get(name, ""))
        self._fill_names(mapping)
        said = [f"{d.name}: {d.sentence}" if d.name else d.sentence for d in mapping.doubts]
        self.doubts.setText("\n".join(said[:6]) + ("\n…" if len(said) > 6 else ""))
        self.doubts.setVisible(bool(said))
        first = next((c.at for c in mapping.columns if c.role == "value"), 0)
        self.cells.setCurrentCell(1, first)
        self._show_column(1, first)
        self._filling = False
        self._say()

    def _fill_names(self, mapping: SheetMapping) -> None:
        labels = {
            "skip": self.tr("leave out"),
            "group": self.tr("a group"),
            "institution": self.tr("an institution"),
            "company": self.tr("a company"),
            "agency": self.tr("an agency"),
        }
        self.unknown.setHorizontalHeaderLabels([self.tr("Name"), self.tr("is")])
        self.unknown.setVisible(bool(mapping.names))
        self.unknown.setRowCount(len(mapping.names))
        self._made: dict[str, QComboBox] = {}
        for n, (name, made) in enumerate(mapping.names.items()):
            item = QTableWidgetItem(name)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.unknown.setItem(n, 0, item)
            box = QComboBox()
            for kind in MADE:
                box.addItem(labels[kind], kind)
            if made not in MADE:
                box.addItem(made, made)
            box.setCurrentIndex(box.findData(made))
            box.setAccessibleName(name)
            box.currentIndexChanged.connect(self._changed)
            self.unknown.setCellWidget(n, 1, box)
            self._made[name] = box

    def _show_column(self, _row: int, at: int, *_before: int) -> None:
        held = next((c for c in self._mapping.columns if c.at == at), None)
        filling, self._filling = self._filling, True
        self._column = at
        self.which.setText(f"{letters(max(at, 0))}  {held.heading if held else ''}")
        for name, edit in self.of_column.items():
            edit.setText(getattr(held, name) if held else "")
        self._let_edit(held)
        self._filling = filling

    def _let_edit(self, held: Column | None) -> None:
        """Only a column of values has a topic, an indicator and a unit of its own."""
        for edit in self.of_column.values():
            edit.setEnabled(held is not None and held.role == "value")

    def _other_sheet(self, at: int) -> None:
        self._at = at
        self._fill()

    # --------------------------------------------------------------------------- what is changed

    def _changed(self, *_what: object) -> None:
        """Take over what the fields say."""
        if self._filling:
            return
        mapping = self._mapping
        said = {name: edit.text().strip() for name, edit in self.of_column.items()}
        columns = []
        for c in mapping.columns:
            box = self.roles.get(c.at)
            role = str(box.currentData()) if box else c.role
            made = replace(c, role=role)
            if c.at == self._column:
                made = replace(made, **said)  # type: ignore[arg-type]
            columns.append(made)
        fixed = dict(mapping.fixed)
        for name, edit in self.whole.items():
            if text := edit.text().strip():
                fixed[name] = text
            else:
                fixed.pop(name, None)
        names = {name: str(box.currentData()) for name, box in self._made.items()}
        self._mappings[self._at] = replace(
            mapping, columns=tuple(columns), fixed=fixed, names=names
        )
        # Not the fields too: one of them is being written in.
        self._let_edit(next((c for c in columns if c.at == self._column), None))
        self._say()

    def outcome_of(self, mapping: SheetMapping) -> Unfolded:
        """What the first rows of a sheet would bring."""
        grid = self._grids[mapping.sheet]
        few = replace(
            grid,
            rows=grid.rows[: mapping.header[1] + _TRIED],
            lines=grid.lines[: mapping.header[1] + _TRIED],
        )
        return unfold(few, mapping, self._names)

    def _say(self) -> None:
        found = self.outcome_of(self._mapping)
        text = self.tr(
            "The first {rows} {rows:row gives|rows give} {count} "
            "{count:figure|figures}; {unread} {unread:cell is|cells are} not read."
        )
        rows = min(_TRIED, len(self._grids[self._mapping.sheet].rows))
        lines = [
            text.format(
                rows=Count(rows), count=Count(len(found.figures)), unread=Count(len(found.unread))
            )
        ]
        for f in found.figures[:2]:
            ends = (
                f"{f.value.low:g}–{f.value.high:g}"
                if f.value.low is not None and f.value.high is not None
                else ""
            )
            number = f"{f.value.value:,.15g}" if f.value.value is not None else ends
            parts = (
                f.entity.names[0], f.topic.names[0], f.indicator.names[0],
                "–".join(dict.fromkeys(f.period)) if f.period else "", f"{number} {f.unit}",
            )  # fmt: skip
            lines.append(" · ".join(p for p in parts if p))
        lines += [f"{letters(u.column)}{u.row + 1}: {u.why}" for u in found.unread[:2]]
        self.outcome.setText("\n".join(lines))
        self.bring.setEnabled(bool(found.figures))

    def _accept(self) -> None:
        self.chosen.emit(self.mappings())
        self.accept()

    def _ask_where(self) -> None:
        file = Path(self._mapping.file)
        asking.to_save(
            self, self.tr("Keep how the table is read"), file.with_suffix(".toml"), ".toml",
            then=self.write,
        )  # fmt: skip

    def write(self, path: Path) -> None:
        """Write the mappings to a file, as the command line reads them."""
        from explorer import files
        from explorer.tables import toml

        try:
            files.write_bytes(path, toml.write(self.mappings()).encode())
        except files.FileWriteError as error:
            self.outcome.setText(str(error))
