"""The floors of ``start.py``: a window as simple as it can be, with a tree, a chart and a text.

    python bench/bare_qt.py               the chart painted by hand
    python bench/bare_qt.py --pyqtgraph   the chart made by pyqtgraph

Nothing is imported that the window does not need, and nothing of the program.
"""

import sys

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextBrowser, QTreeView, QWidget

LINES = [[(x, (x * (n + 3) * 7) % 97) for x in range(21)] for n in range(10)]


class Chart(QWidget):
    """Ten lines with their names."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n, line in enumerate(LINES):
            painter.setPen(QPen(Qt.GlobalColor(7 + n), 1))
            points = [QPointF(20 + x * 25, 600 - y * 6) for x, y in line]
            painter.drawPolyline(points)
            painter.drawText(points[-1], f"line {n}")
        painter.end()


def pyqtgraph_chart() -> QWidget:
    """The same lines by pyqtgraph."""
    import pyqtgraph as pg

    chart: QWidget = pg.PlotWidget()
    chart.addLegend()
    for n, line in enumerate(LINES):
        xs, ys = [x for x, _ in line], [y for _, y in line]
        chart.plot(xs, ys, pen=pg.mkPen(n), symbol="o", name=f"line {n}")
    return chart


def main() -> None:
    """Show the window until it is closed."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    tree = QTreeView()
    model = QStandardItemModel()
    for n in range(8):
        parent = QStandardItem(f"category {n}")
        for m in range(8):
            parent.appendRow(QStandardItem(f"technology {n} {m}"))
        model.appendRow(parent)
    tree.setModel(model)
    tree.expandAll()
    text = QTextBrowser()
    sentence = "a sentence with some words and a number 75% "
    text.setPlainText("\n\n".join(sentence * 9 for _ in range(20)))
    chart = pyqtgraph_chart() if "--pyqtgraph" in sys.argv else Chart()
    chart.setObjectName("chart")
    split = QSplitter()
    for pane in (tree, chart, text):
        split.addWidget(pane)
    split.setSizes([300, 600, 380])
    window.setCentralWidget(split)
    window.show()
    app.exec()


main()
