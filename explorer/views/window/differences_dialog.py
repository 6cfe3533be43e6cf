"""Two documents that are nearly the same, side by side, with what differs marked in both."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QTextBrowser, QWidget

from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.corpus.alike import Pair, Piece
    from explorer.looks import Looks

#: So many paragraphs that differ are shown; who has more compares other documents.
_SHOWN: Final = 400


@dataclass(frozen=True, slots=True)
class Twins:
    """A document that came in, and the one that it is nearly the same as.

    Attributes:
        titles: What they are called, the new one first.
        texts: Their texts.
        share: How much of the shorter stands in the longer, from 0 to 1.
    """

    titles: tuple[str, str]
    texts: tuple[str, str]
    share: float


class DifferencesDialog(QDialog):
    """Shows the paragraphs that differ, each beside its twin, with one of those around them."""

    def __init__(
        self,
        twins: Sequence[Twins],
        found: Sequence[Sequence[Pair]],
        looks: Looks,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first of several pairs of documents, compared already."""
        super().__init__(parent)
        self._twins, self._found, self._looks = twins, found, looks
        self.setWindowTitle(self.tr("Nearly the same documents"))
        self.resize(980, 600)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Documents that came in"))
        for pair in twins:
            self.choice.addItem(" ↔ ".join(pair.titles))
        self.choice.setVisible(len(twins) > 1)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.count = QLabel()
        self.count.setWordWrap(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Paragraphs that differ"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.choice)
        box.addWidget(self.count)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
        self.choice.currentIndexChanged.connect(self._show)
        self._show(0)

    def _show(self, at: int) -> None:
        pair, found = self._twins[at], self._found[at]
        differ = [n for n, p in enumerate(found) if p.differs]
        said = self.tr("{share} percent stands in both. Paragraphs that differ: {count}.")
        said = said.format(share=round(pair.share * 100), count=len(differ))
        if not differ:
            said = self.tr("Both say the same, in other lines or forms of letters.")
        self.count.setText(
            f"{said} " + self.tr("Ctrl+Z takes what came in out again; else both are kept.")
        )
        shown = sorted({m for n in differ[:_SHOWN] for m in (n - 1, n, n + 1)})
        line, muted = self._looks.theme.line, self._looks.theme.muted
        heads = "".join(f"<th width='50%' align='left'>{escape(t)}</th>" for t in pair.titles)
        rows = [f"<tr>{heads}</tr>"]
        last = -1
        for n in shown:
            if not 0 <= n < len(found):
                continue
            if n > last + 1:
                gap = self.tr("paragraphs that are the same: {count}").format(count=n - last - 1)
                rows.append(f"<tr><td colspan='2' style='color:{muted}'>… {escape(gap)}</td></tr>")
            last = n
            sides = (found[n].left, found[n].right)
            ink = "" if found[n].differs else f" style='color:{muted}'"
            cells = "".join(f"<td{ink}>{self._marked(side)}</td>" for side in sides)
            rows.append(f"<tr>{cells}</tr>")
        self.text.setHtml(
            f"<table width='100%' cellspacing='0' cellpadding='6' border='1'"
            f" style='border-collapse:collapse; border-color:{line}'>{''.join(rows)}</table>"
        )

    def _marked(self, side: Sequence[Piece]) -> str:
        """A paragraph; what differs is underlined too, so that colour is not all that tells it."""
        highlight = self._looks.theme.highlight
        return "".join(
            f"<u style='background-color:{highlight}'><b>{escape(p.text)}</b></u>"
            if p.differs
            else escape(p.text)
            for p in side
        ).replace("\n", "<br>")
