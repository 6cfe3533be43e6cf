"""Figures computed from the analyst's own publication records, in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QProcess, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QTabWidget,
    QWidget,
)

from explorer import system
from explorer.files import FileWriteError
from explorer.guarded import guarded
from explorer.tracker import unfinished
from explorer.tracker.record import TrackerError
from explorer.views.parts.opening import column
from explorer.views.window.tracker_audit import TrackerAudit
from explorer.views.window.tracker_form import TrackerForm
from explorer.views.window.tracker_run import TrackerRun
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from explorer.surroundings import Surroundings

_STEPS: Final = 1000
#: So much of a run must be done before the time left can be told.
_TOLD: Final = 0.02


class TrackerDialog(QDialog):
    """Asks for records and rules, looks at the records, computes, and opens what came of it.

    It stands beside the window, which can be used while it computes.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the dialog, empty."""
        super().__init__(parent)
        self._run: TrackerRun | None = None
        self._closing = False
        self._outcome: tuple[str, Any] | None = None
        #: When the run at work first said how far it is, in seconds, and what it said.
        self._first: tuple[float, float] | None = None
        self.resize(760, 600)
        self.setAcceptDrops(True)
        self.form = TrackerForm(around)
        self.audit = TrackerAudit()
        self.tabs = QTabWidget()
        self.tabs.addTab(self.form, "")
        self.tabs.addTab(self.audit, "")
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.look, self.compute, self.show_figures, self.stop, self.discard = (
            self.buttons.addButton("", role) for _ in range(5)
        )
        whole = column(self)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(self.said)
        whole.addWidget(self.bar)
        whole.addWidget(self.buttons)
        self.compute.setDefault(True)  # which a button can be only in its dialog
        self.form.changed.connect(self._follow)
        self.discard.clicked.connect(self._discard)
        self.look.clicked.connect(self._look)
        self.compute.clicked.connect(self._compute)
        self.stop.clicked.connect(self._cancel)
        self.show_figures.clicked.connect(self._show)
        self.buttons.rejected.connect(self.close)
        self.retranslate()
        self._enable()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.setWindowTitle(self.tr("Figures from publication records"))
        self.tabs.setTabText(0, self.tr("Records and rules"))
        self.tabs.setTabText(1, self.tr("What the records hold"))
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.look.setText(self.tr("Look at the records"))
        self.compute.setText(self.tr("Compute"))
        self.stop.setText(self.tr("Stop"))
        self.discard.setText(self.tr("Discard what was begun"))
        self.show_figures.setText(self.tr("Show the figures"))
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        if self._outcome is not None:
            self._tell(*self._outcome)
        elif self._run is None:
            self._invite()

    def take(self, paths: Iterable[Path]) -> None:
        """Put files and folders on the list of records."""
        if self._run is None:
            self.form.take(paths)

    def _begun(self) -> bool:
        """Whether a run to the folder was stopped, and can go on."""
        folder = self.form.folder()
        return bool(folder) and unfinished.exists(Path(folder))

    def _invite(self) -> None:
        """Say what can be done."""
        if self._begun():
            self.said.setText(
                self.tr(
                    "Figures in this folder were begun and not finished: with the same records "
                    "and rules “Compute” goes on from there."
                )
            )
        else:
            self.said.setText(
                self.tr("Drop files or folders of records here. They stay where they are.")
            )

    def _follow(self) -> None:
        """Other records or another folder."""
        if self._run is None:
            self._outcome = None
            self._invite()
        self._enable()

    def _discard(self) -> None:
        try:
            unfinished.discard(Path(self.form.folder()))
        except (TrackerError, FileWriteError) as error:  # another program is at work on it
            self.said.setText(str(error))
            return
        self._follow()

    def _enable(self) -> None:
        """Only what can be done can be pressed."""
        runs, there = self._run is not None, self.form.has_records()
        self.form.setEnabled(not runs)
        self.look.setEnabled(there and not runs)
        self.compute.setEnabled(there and not runs and bool(self.form.folder()))
        self.stop.setVisible(runs)
        self.discard.setVisible(not runs and self._begun())
        self.bar.setVisible(runs)
        made = self._outcome is not None and self._outcome[0] == "build"
        self.show_figures.setVisible(made and not runs)

    # -------------------------------------------------------------------------------- what is done

    def _look(self) -> None:
        self._start("audit", self.form.sources())

    def _compute(self) -> None:
        where = ["-o", self.form.folder()]
        self._start("build", [*where, *self.form.rules(), *self.form.sources()])

    def _start(self, command: str, given: list[str]) -> None:
        self._outcome = None
        self._first = None
        run = TrackerRun(command, given, self)
        run.stepped.connect(self._step)
        run.done.connect(lambda found: self._end(command, found))
        run.failed.connect(lambda why: self._end("failed" if why else "stopped", why))
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(run.abandon)
        self._run = run
        self.bar.setValue(0)
        self.said.setText(self.tr("The records are opened…"))
        self._enable()

    def _step(self, said: str, share: float) -> None:
        assert self._run is not None
        self.bar.setValue(int(share * _STEPS))
        now = self._run.seconds
        if self._first is None:  # a run that goes on begins with what was done before
            self._first = now, share
        began, before = self._first
        if share - before > _TOLD:
            left = self.tr("{said}; about {left} left").format(
                said=said, left=_duration((now - began) * (1 - share) / (share - before))
            )
            self.said.setText(left)
        else:
            self.said.setText(said)

    def _cancel(self) -> None:
        if self._run is not None:
            self.stop.setEnabled(False)
            self.said.setText(self.tr("It is stopped…"))
            self._run.cancel()

    def _end(self, what: str, found: Any) -> None:
        assert self._run is not None
        self._run.deleteLater()
        self._run = None
        self.stop.setEnabled(True)
        self._outcome = what, found
        self._tell(what, found)
        self._enable()
        if self._closing:
            self.close()

    def _tell(self, what: str, found: Any) -> None:
        """Say what came of it."""
        match what:
            case "audit":
                self.audit.show_found(found)
                self.tabs.setCurrentWidget(self.audit)
                text = self.tr("Works looked at: {works}; files: {files}.").format(
                    works=Count(sum(s["works"] for s in found["sources"].values())),
                    files=found["files"],
                )
            case "build":
                text = self.tr(
                    "{figures} {figures:figure|figures} from {works} {works:paper|papers} in "
                    "{technologies} {technologies:technology|technologies}."
                ).format(**{k: Count(found[k]) for k in ("figures", "works", "technologies")})
                self.audit.show_found(found)
            case "stopped":
                text = (
                    self.tr("Stopped. “Compute” goes on from there; nothing is written yet.")
                    if self._begun()
                    else self.tr("Stopped; nothing was written.")
                )
            case _:
                text = str(found)
        self.said.setText(text)

    def _show(self) -> None:
        """Open the figures in a window of their own."""
        assert self._outcome is not None
        program, *given = system.ourselves()
        QProcess.startDetached(program, [*given, "--data", self._outcome[1]["folder"]])

    # ------------------------------------------------------------------------------------ of Qt

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if self._run is None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        """Put them on the list."""
        urls = event.mimeData().urls()
        self.take(Path(u.toLocalFile()) for u in urls if u.isLocalFile())
        event.acceptProposedAction()

    @guarded()
    def reject(self) -> None:
        """Stop what runs first; the dialog goes when that has ended."""
        if self._run is None:
            super().reject()
        elif not self._closing:
            self._closing = True
            self._cancel()


def _duration(seconds: float) -> str:
    """A length of time for people: 0:05, 12:30, 3:04:05."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
