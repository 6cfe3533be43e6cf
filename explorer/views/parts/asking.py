"""Questions to the user: for a file, a folder, a line of text, a yes.

None waits for its answer: who asks goes on, and is called with the answer on a turn of the event
loop of its own, when the dialog and whatever opened it are done with their events. A question
that is turned down calls nobody. The dialogs are imported when one is opened: the window is made
without them.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from explorer import tasks
from explorer.views.parts.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

T = TypeVar("T")


def to_save(
    parent: QWidget,
    title: str,
    suggested: Path,
    *endings: str,
    names: str = "",
    then: Callable[[Path], object],
) -> None:
    """Ask for a file to write to.

    Args:
        parent: The window that asks.
        title: Of the question.
        suggested: Folder and name to begin with.
        endings: What the name may end in, dot and all; the first is added where it does not.
        names: Filter of the dialog; the first ending if it says no more.
        then: Called with the file.
    """
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, title, str(suggested.parent), names or f"*{endings[0]}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(suggested.name)
    # Before it asks whether a file that is there may be replaced.
    dialog.setDefaultSuffix(endings[0])

    def chosen(name: str) -> None:
        path = Path(name)
        if not path.name.lower().endswith(endings):
            path = path.with_name(path.name + endings[0])
        _answer(parent, then, path)

    dialog.fileSelected.connect(chosen)
    open_dialog(dialog)


def to_open(
    parent: QWidget,
    title: str,
    folder: str,
    names: str,
    *,
    then: Callable[[Sequence[Path]], object],
    several: bool = False,
) -> None:
    """Ask for a file that is there, or for several; ``then`` is called with all of them."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, title, folder, names)
    many, one = QFileDialog.FileMode.ExistingFiles, QFileDialog.FileMode.ExistingFile
    dialog.setFileMode(many if several else one)
    dialog.filesSelected.connect(lambda found: _answer(parent, then, [Path(f) for f in found]))
    open_dialog(dialog)


def for_folder(parent: QWidget, title: str, folder: str, *, then: Callable[[Path], object]) -> None:
    """Ask for a folder that is there."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: _answer(parent, then, Path(name)))
    open_dialog(dialog)


def for_text(
    parent: QWidget, title: str, label: str, text: str, *, then: Callable[[str], object]
) -> None:
    """Ask for a line of text, with one to begin with."""
    from PySide6.QtWidgets import QInputDialog

    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(lambda said: _answer(parent, then, said))
    open_dialog(dialog)


def whether(
    parent: QWidget, title: str, text: str, yes: str, *, then: Callable[[], object]
) -> None:
    """Ask whether to go on; ``yes`` is the button that does, the other one is chosen first."""
    from PySide6.QtWidgets import QMessageBox, QPushButton

    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
    button = QPushButton(yes)
    box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    button.clicked.connect(lambda: tasks.later(parent, then))
    open_dialog(box)


def _answer(parent: QWidget, then: Callable[[T], object], answer: T) -> None:
    tasks.later(parent, partial(then, answer))
