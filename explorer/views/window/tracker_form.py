"""Which publication records are counted, and how."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from explorer.views.parts import asking

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.surroundings import Surroundings

_TOPS: Final = (1, 5, 10, 25)
_FIRST: Final = 1900


class TrackerForm(QWidget):
    """A list of files and folders, the rules, and where the figures go.

    Signals:
        changed(): something else is asked for.
    """

    changed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the form, with the rules that are usual and no records."""
        super().__init__(parent)
        self._around = around
        self._searches: tuple[Path, ...] = ()
        self.records = QListWidget()
        self.records.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.records.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.add_files, self.add_folder, self.remove = (QPushButton() for _ in range(3))
        for button in (self.add_files, self.add_folder, self.remove):
            button.setAutoDefault(False)
        self.counting, self.top = QComboBox(), QComboBox()
        self.first, self.last, self.years = QSpinBox(), QSpinBox(), QSpinBox()
        self.merged, self.partial = QCheckBox(), QCheckBox()
        self.search_names, self.choose_searches = QLabel(), QPushButton()
        self.search_names.setTextFormat(Qt.TextFormat.PlainText)
        self.choose_searches.setAutoDefault(False)
        self.target, self.choose_target = QLineEdit(), QPushButton()
        self.choose_target.setAutoDefault(False)
        self.labels: dict[str, QLabel] = {}
        self._fill()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._enable()

    def _fill(self) -> None:
        """The rules that are proposed."""
        this_year = datetime.now().astimezone().year
        for spin, value in ((self.first, 2003), (self.last, this_year)):
            spin.setRange(_FIRST, this_year + 1)
            spin.setValue(value)
        self.years.setRange(1, 30)
        self.years.setValue(5)
        for key in ("author", "even", "full"):
            self.counting.addItem("", key)
        for top in _TOPS:
            self.top.addItem(f"{top} %", top)
        self.top.setCurrentIndex(_TOPS.index(10))

    def _lay_out(self) -> None:
        adding = QVBoxLayout()
        for button in (self.add_files, self.add_folder, self.remove):
            adding.addWidget(button)
        adding.addStretch(1)
        sources = QHBoxLayout()
        sources.addWidget(self.records, 1)
        sources.addLayout(adding)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for key, parts in (
            ("searches", (self.search_names, self.choose_searches)),
            ("counting", (self.counting,)),
            ("top", (self.top,)),
            ("period", (self.first, self.last)),
            ("years", (self.years,)),
            ("", (self.merged,)),
            ("", (self.partial,)),
            ("target", (self.target, self.choose_target)),
        ):
            line = QHBoxLayout()
            for n, part in enumerate(parts):
                # Numbers are as wide as they are long; what is beside a button takes what is left.
                line.addWidget(part, 0 if n or isinstance(part, QSpinBox) else 1)
            if isinstance(parts[-1], QSpinBox):
                line.addStretch(1)
            label = QLabel()
            label.setBuddy(parts[0])
            self.labels[key] = label
            form.addRow(label, line)
        box = QVBoxLayout(self)
        box.addLayout(sources, 1)
        box.addLayout(form)

    def _connect(self) -> None:
        self.add_files.clicked.connect(self._ask_files)
        self.add_folder.clicked.connect(self._ask_folder)
        self.remove.clicked.connect(self._remove)
        self.choose_searches.clicked.connect(self._ask_searches)
        self.choose_target.clicked.connect(self._ask_target)
        self.records.itemSelectionChanged.connect(self._enable)
        self.target.textChanged.connect(self.changed)
        self.first.valueChanged.connect(self._bound_years)
        self.last.valueChanged.connect(self._bound_years)

    def retranslate(self) -> None:
        """Words in the present language."""
        self.records.setAccessibleName(self.tr("Files and folders of records"))
        self.records.setToolTip(
            self.tr("OpenAlex, Web of Science, Scopus, Lens, Dimensions, PubMed, RIS, BibTeX")
        )
        self.add_files.setText(self.tr("Add files…"))
        self.add_folder.setText(self.tr("Add a folder…"))
        self.remove.setText(self.tr("Take off the list"))
        words = {
            "searches": self.tr("Searches"),
            "counting": self.tr("Counting"),
            "top": self.tr("Most cited papers"),
            "period": self.tr("Years of publication"),
            "years": self.tr("Years of a window"),
            "target": self.tr("Write to folder"),
        }
        for key, text in words.items():
            self.labels[key].setText(text)
        counting = {
            "author": self.tr("by authors: each has an equal part of a paper"),
            "even": self.tr("by countries: each has an equal part of a paper"),
            "full": self.tr("full: each country has the whole paper"),
        }
        for at in range(self.counting.count()):
            self.counting.setItemText(at, counting[self.counting.itemData(at)])
        self.first.setAccessibleName(self.tr("First year"))
        self.last.setAccessibleName(self.tr("Last year"))
        self.merged.setText(self.tr("Count Taiwan, Hong Kong and Macao as China"))
        self.partial.setText(self.tr("Take pages of an API that are not the whole answer"))
        self.choose_searches.setText(self.tr("Own searches…"))
        self.choose_target.setText(self.tr("Choose…"))
        self._say_searches()

    def take(self, paths: Iterable[Path]) -> None:
        """Put files and folders on the list, each once."""
        there = {item.text() for item in self._items()}
        for path in paths:
            if str(path) not in there:
                self.records.addItem(str(path))
                there.add(str(path))
        if not self.target.text() and self.records.count():
            first = Path(self.records.item(0).text())
            self.target.setText(str(_free(first.parent / f"{first.stem}-tracker")))
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.records.item(n) for n in range(self.records.count())]

    def _ask_files(self) -> None:
        title = self.tr("Add files of records")
        folder = self._around.settings.export_folder
        asking.to_open(self, title, folder, "*", then=self.take, several=True)

    def _ask_folder(self) -> None:
        title = self.tr("Add a folder of records")
        folder = self._around.settings.export_folder
        asking.for_folder(self, title, folder, then=lambda path: self.take([path]))

    def _remove(self) -> None:
        for item in self.records.selectedItems():
            self.records.takeItem(self.records.row(item))
        self._enable()
        self.changed.emit()

    def _ask_searches(self) -> None:
        if self._searches:  # back to those that come with the program
            self._searches = ()
            self._say_searches()
            return
        title, folder = self.tr("Own searches"), self._around.settings.export_folder

        def take(paths: Sequence[Path]) -> None:
            self._searches = tuple(paths)
            self._say_searches()

        asking.to_open(self, title, folder, "*.toml", then=take, several=True)

    def _say_searches(self) -> None:
        if self._searches:
            names = ", ".join(p.stem for p in self._searches)
            self.search_names.setText(names if len(names) < 60 else f"{names[:59]}…")
            self.choose_searches.setText(self.tr("The program's drafts"))
        else:
            self.search_names.setText(self.tr("the drafts that come with the program"))
            self.choose_searches.setText(self.tr("Own searches…"))

    def _ask_target(self) -> None:
        folder = self._around.settings.export_folder
        title = self.tr("In which folder the figures get one of their own")

        def take(path: Path) -> None:
            self.target.setText(str(_free(path / "tracker")))

        asking.for_folder(self, title, folder, then=take)

    def _bound_years(self) -> None:
        self.last.setMinimum(self.first.value())
        self.years.setMaximum(max(1, self.last.value() - self.first.value() + 1))

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self.records.selectedItems()))

    # --------------------------------------------------------------------------- what it amounts to

    def has_records(self) -> bool:
        """Whether there is something to look at."""
        return self.records.count() > 0

    def folder(self) -> str:
        """Where the figures go, "" if that is not said yet."""
        return self.target.text().strip()

    def sources(self) -> list[str]:
        """The arguments that name the records and say how they are read."""
        given = [item.text() for item in self._items()]
        flags = ["--partial"] if self.partial.isChecked() else []
        flags += ["--merge-territories"] if self.merged.isChecked() else []
        return [*flags, "--", *given]

    def rules(self) -> list[str]:
        """The arguments that say how they are counted."""
        said = ["--counting", self.counting.currentData(), "--top", str(self.top.currentData())]
        said += ["--first-year", str(self.first.value()), "--last-year", str(self.last.value())]
        said += ["--window", str(self.years.value())]
        if self._searches:
            said += ["--technologies", *map(str, self._searches)]
        return said


def _free(folder: Path) -> Path:
    """A name like this one that nothing has yet."""
    found, n = folder, 2
    while found.exists():
        found, n = folder.with_name(f"{folder.name}-{n}"), n + 1
    return found
