"""How a table looks and answers the keyboard, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView

from explorer import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

#: Height of a row at the usual size of text.
_ROW = 28


def dress(table: QTableView) -> None:
    """One thing chosen at most, lines told apart by their ground, as high as text wants.

    Tab leaves the table; the rows have no numbers.
    """
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    theme.set_rows(table.verticalHeader(), _ROW)
