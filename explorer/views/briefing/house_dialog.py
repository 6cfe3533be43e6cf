"""The templates of the user's house: chosen, looked at, and kept in the workspace."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer import tasks
from explorer.briefing import house, house_report, pdf, typesetting
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.views.parts import asking
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.briefing.model import Briefing
    from explorer.surroundings import Surroundings

#: The parts of a house and what their files end in.
PARTS = {
    "word": "*.dotx *.docx",
    "slides": "*.potx *.pptx",
    "letterhead": "*.toml",
}
_WIDE = 360
_REST = 500  # milliseconds
_LETTERHEAD = "letterhead.toml"


class HouseDialog(QDialog):
    """Shows which template stands for what, and the first page as it is typed.

    Attributes:
        choose: The button of each part.
        remove: The button that does without it.
        letterhead: The text of the letterhead, which can be typed in.
        told: How the templates are used, and what is wrong with one.
        page: The first page of the briefing as a picture.
    """

    def __init__(self, around: Surroundings, briefing: Briefing, parent: QWidget | None) -> None:
        """Look at the templates of the open workspace."""
        super().__init__(parent)
        self.resize(940, 620)
        self._around = around
        self._briefing = briefing
        self._task: tasks.Task | None = None
        self._again = False
        self.choose: dict[str, QPushButton] = {}
        self.remove: dict[str, QPushButton] = {}
        self._names: dict[str, QLabel] = {}
        self._titles: dict[str, QLabel] = {}
        grid = QGridLayout()
        for row, part in enumerate(PARTS):
            self._titles[part] = QLabel()
            self._names[part] = QLabel()
            self._names[part].setTextFormat(Qt.TextFormat.PlainText)
            self.choose[part] = QPushButton()
            self.choose[part].clicked.connect(partial(self._ask, part))
            self.remove[part] = QPushButton()
            self.remove[part].clicked.connect(partial(self._drop, part))
            widgets = (
                self._titles[part], self._names[part], self.choose[part], self.remove[part]
            )  # fmt: skip
            for at, widget in enumerate(widgets):
                grid.addWidget(widget, row, at)
        grid.setColumnStretch(1, 1)
        self.letterhead = QPlainTextEdit()
        self.letterhead.setPlaceholderText('name = "…"\n\n[colours]\naccent = "#8A1538"')
        self.told = QPlainTextEdit()
        self.told.setReadOnly(True)
        self.page = QLabel()
        self.page.setFixedWidth(_WIDE)
        self.page.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.reach = QLabel()
        self.reach.setTextFormat(Qt.TextFormat.PlainText)
        self.reach.setWordWrap(True)
        self.reach.setProperty("ink", "muted")
        left = QVBoxLayout()
        left.addLayout(grid)
        left.addWidget(self.reach)
        left.addWidget(self.letterhead, 2)
        left.addWidget(self.told, 3)
        both = QHBoxLayout()
        both.addLayout(left, 1)
        both.addWidget(self.page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addLayout(both, 1)
        box.addWidget(buttons)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST)
        self._soon.timeout.connect(self._keep_typed)
        self._name()
        self._show()
        around.data.changed.connect(self._renew)
        self.letterhead.textChanged.connect(self._soon.start)

    def retranslate(self) -> None:
        """Words in the present language; what is being typed stays."""
        self._name()
        self._renew()

    def _renew(self) -> None:
        self._show(typed=True)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("House template"))
        self.letterhead.setAccessibleName(self.tr("Letterhead as TOML"))
        self.told.setAccessibleName(self.tr("How the template is used"))
        self.page.setAccessibleName(self.tr("First page"))
        titles = {
            "word": self.tr("Word"),
            "slides": self.tr("PowerPoint"),
            "letterhead": self.tr("PDF and HTML"),
        }
        for part, title in titles.items():
            self._titles[part].setText(title)
            self.choose[part].setText(self.tr("Choose…"))
            self.remove[part].setText(self.tr("Remove"))
            for button in (self.choose[part], self.remove[part]):
                button.setAccessibleName(f"{button.text()} {title}")
        # Which pages bear the letterhead, and which do not.
        said = self.tr("Files bear the letterhead; the pages beside the editor do not.")
        if not typesetting.available():
            said = self.tr(
                "Typst is missing: HTML bears the letterhead, PDF and the pages beside the editor "
                "do not."
            )
        self.reach.setText(said)

    # -- what is kept --------------------------------------------------------------------------

    def _files(self) -> dict[str, bytes]:
        workspace = self._around.desk.workspace
        return workspace.house_files() if workspace is not None else {}

    def _ask(self, part: str) -> None:
        folder = self._around.settings.export_folder
        title = self.tr("House template")
        asking.to_open(self, title, folder, PARTS[part], then=self._take)

    def _take(self, paths: Sequence[Path]) -> None:
        try:
            found = house.read(paths)
            house.of(found)
        except house.HouseError as error:
            self.told.setPlainText(str(error))
            return
        for name, content in found.items():
            self._keep(name, content)
        self._show()

    def _keep(self, file: str, content: bytes) -> None:
        part, step = house.part_of(file), self.tr("Keep house template")
        self._around.desk.edit(lambda w: w.keep_house(part, file, content, name=step))

    def _drop(self, part: str) -> None:
        step = self.tr("Remove house template")
        self._around.desk.edit(lambda w: w.drop_house(part, name=step))
        self._show()

    def _keep_typed(self) -> None:
        """What is typed is kept once it can be read; what is wrong with it is said."""
        content = self.letterhead.toPlainText().encode()
        if not content.strip():
            self._drop("letterhead")
            return
        names = {house.part_of(n): n for n in self._files()}
        name = names.get("letterhead", _LETTERHEAD)
        try:
            house.of({name: content})
        except house.HouseError as error:
            self.told.setPlainText(str(error))
            return
        self._keep(name, content)
        self._show(typed=True)

    # -- what is shown -------------------------------------------------------------------------

    def _show(self, *, typed: bool = False) -> None:
        files = self._files()
        by_part = {house.part_of(name): name for name in files}
        for part, label in self._names.items():
            label.setText(by_part.get(part, self.tr("none")))
            self.remove[part].setEnabled(part in by_part)
            self.choose[part].setEnabled(not self._around.desk.read_only)
        if not typed:
            text = files[by_part["letterhead"]].decode() if "letterhead" in by_part else ""
            with_signals = self.letterhead.blockSignals(True)
            self.letterhead.setPlainText(text)
            self.letterhead.blockSignals(with_signals)
        self._look(files)

    def _look(self, files: dict[str, bytes]) -> None:
        """How the templates are used, and the first page, worked out in the background."""
        if self._task is not None:
            self._again = True
            return
        dataset, briefing = self._around.dataset, self._briefing

        def work(_progress: tasks.Progress) -> tuple[list[str], bytes, int, int]:
            on = house.of(files)
            told = house_report.lines(on)
            if not typesetting.available():
                return told, b"", 0, 0
            import pypdfium2

            document = pypdfium2.PdfDocument(
                pdf.content(resolve(dataset, briefing), Progress(), on)
            )
            bitmap = document[0].render(scale=_WIDE / document[0].get_width())
            picture = bytes(bitmap.to_pil().convert("RGB").tobytes())
            size = bitmap.width, bitmap.height
            document.close()
            return told, picture, *size

        self._task = tasks.run(work, self._looked, self._failed, self)

    def _looked(self, found: tuple[list[str], bytes, int, int]) -> None:
        self._task = None
        told, picture, wide, high = found
        self.told.setPlainText("\n".join(told) or self.tr("No house template is kept."))
        if picture:
            image = QImage(picture, wide, high, 3 * wide, QImage.Format.Format_RGB888)
            self.page.setPixmap(QPixmap.fromImage(image.copy()))
        self._look_again()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.told.setPlainText(str(error))
        self._look_again()

    def _look_again(self) -> None:
        if self._again:
            self._again = False
            self._look(self._files())
