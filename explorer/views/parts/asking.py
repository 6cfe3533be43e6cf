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

from PySide6.QtCore import QObject

from explorer import tasks
from explorer.views.parts.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog, QWidget

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
    parent: QWidget, say: Callable[[], tuple[str, str]], text: str, *, then: Callable[[str], object]
) -> None:
    """Ask for a line of text, with one to begin with; ``say`` gives the title and what is asked."""
    from PySide6.QtWidgets import QInputDialog

    dialog = QInputDialog(parent)

    def words() -> None:
        title, label = say()
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)

    _Words(dialog, words)
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(lambda said: _answer(parent, then, said))
    open_dialog(dialog)


def whether(
    parent: QWidget, say: Callable[[], tuple[str, str, str]], *, then: Callable[[], object]
) -> None:
    """Ask whether to go on.

    Args:
        parent: The window that asks.
        say: Gives title, question, and what the button says that goes on; the other is chosen
            first.
        then: Called if it is to go on.
    """
    from PySide6.QtWidgets import QMessageBox, QPushButton

    box = QMessageBox(QMessageBox.Icon.Question, "", "", parent=parent)
    button = QPushButton()
    box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))

    def words() -> None:
        title, text, yes = say()
        box.setWindowTitle(title)
        box.setText(text)
        button.setText(yes)

    _Words(box, words)
    button.clicked.connect(lambda: tasks.later(parent, then))
    open_dialog(box)


class _Words(QObject):
    """The words of one of Qt's own dialogs: said when it opens, and in each language after it."""

    def __init__(self, dialog: QDialog, say: Callable[[], object]) -> None:
        super().__init__(dialog)
        self._say = say
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self._say()


def _answer(parent: QWidget, then: Callable[[T], object], answer: T) -> None:
    tasks.later(parent, partial(then, answer))
