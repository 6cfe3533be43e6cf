"""A computation from publication records, in a process of its own, as the window follows it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from explorer import system
from explorer.files import from_json
from explorer.words import language

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How long a process may take to clear away what it began, in ms.
_PATIENCE: Final = 10_000
#: What a command begins a sentence with that says why it failed.
_SAYS: Final = "ctexplorer: "


class TrackerRun(QObject):
    """Starts ``ctexplorer tracker``, hears how far it is, and can call it off.

    The process stops when its standard input ends, which is also what happens when the window goes;
    what it has made by then is kept for a run that goes on (:mod:`explorer.tracker.unfinished`).

    Signals:
        stepped(str, float): what is done, and how much of the whole is, from 0 to 1.
        done(object): what came of it, as the command says it.
        failed(str): why nothing came of it; "" if it was called off.
    """

    stepped = Signal(str, float)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, command: str, given: Sequence[str], parent: QObject) -> None:
        """Start a command of the tracker with its arguments."""
        super().__init__(parent)
        self._began = time.monotonic()
        self._rest = b""
        self._result: Any = None
        self._cancelled = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._stumble)
        program, *ours = system.ourselves()
        attended = ["tracker", command, "--attended", language()]
        self._process.start(program, [*ours, *attended, *given])

    @property
    def seconds(self) -> float:
        """How long it runs."""
        return time.monotonic() - self._began

    def cancel(self) -> None:
        """Call it off; ``failed`` follows when it has ended."""
        self._cancelled = True
        self._process.closeWriteChannel()
        QTimer.singleShot(_PATIENCE, self._process, self._process.kill)

    def abandon(self) -> None:
        """Call it off and wait until nothing of it is left: the window goes."""
        self.blockSignals(True)
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_PATIENCE):
            self._process.kill()
            self._process.waitForFinished()

    def _read(self) -> None:
        """Take what the process said, line by line."""
        *lines, self._rest = (
            self._rest + bytes(self._process.readAllStandardOutput().data())
        ).split(b"\n")
        for line in lines:
            said = from_json(line)
            if "result" in said:
                self._result = said["result"]
            elif not self._cancelled:
                self.stepped.emit(said["step"], said["share"])

    def _finish(self, _code: int, _how: QProcess.ExitStatus) -> None:
        self._read()
        if self._cancelled:
            self.failed.emit("")
        elif self._result is not None:
            self.done.emit(self._result)
        else:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            lines = [line.removeprefix(_SAYS) for line in said.splitlines() if _SAYS in line]
            ended = self.tr("The computation broke off; there may be too little memory for it.")
            self.failed.emit("\n".join(lines) or ended)

    def _stumble(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.failed.emit(self.tr("The program could not be started a second time."))
