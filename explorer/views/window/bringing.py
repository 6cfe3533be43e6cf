"""Bringing the user's own documents and tables of figures into the workspace."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from explorer import tasks
from explorer.views.parts.opening import open_dialog
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QProgressDialog, QWidget

    from explorer.corpus.alike import Pair
    from explorer.corpus.readers import ReadDocument
    from explorer.dataset.schema import Document
    from explorer.surroundings import Surroundings
    from explorer.tables.grid import Grid
    from explorer.views.window.differences_dialog import Twins
    from explorer.views.window.tables_in import TablesIn
    from explorer.workspace.imports import Brought
    from explorer.workspace.large_import import LargeTable
    from explorer.workspace.near import Near, Nearness

Read = tuple[Path, "ReadDocument | tuple[Grid, ...] | LargeTable | Exception"]


class Bringing(QObject):
    """Asks for files, reads them in the background, keeps each as one step.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        """Serve a window."""
        super().__init__(window)
        self._around = around
        self._desk = around.desk
        self._window = window
        #: The files that are being read, those asked for meanwhile, those that could not be read.
        self._reading: tasks.Task | None = None
        self._progress: QProgressDialog | None = None
        self._waiting: list[Path] = []
        self._refused: list[Path] = []
        #: Those that want a password, with what is said of each until it is given.
        self._locked: dict[Path, str] = {}
        self._news: list[str] = []
        #: Files that came in as documents, with the digests of what was read.
        self._documents: list[tuple[Path, str]] = []
        #: What tells documents that are nearly the same; what came in and has such twins.
        self._nearness: Nearness | None = None
        self._near: dict[str, Near] = {}
        self._twins: list[Twins] = []
        self._desk.told.connect(self._show_soon)

    def _show_soon(self) -> None:
        tasks.later(self, self.show_news)

    def ask(self) -> None:
        """Ask for files and bring them in."""
        from explorer.views.parts import asking
        from explorer.workspace import imports

        if self._is_closed():
            return
        endings = " ".join(f"*{e}" for e in imports.ENDINGS)
        asking.to_open(
            self._window,
            self.tr("Bring in documents or figures"),
            self._around.settings.export_folder,
            self.tr("Documents and tables") + f" ({endings})",
            then=self.read,
            several=True,
        )

    def ask_folder(self) -> None:
        """Ask for a folder and bring in what is in it."""
        from explorer.views.parts import asking

        if not self._is_closed():
            title, folder = self.tr("Bring in a folder"), self._around.settings.export_folder
            asking.for_folder(self._window, title, folder, then=lambda path: self.read([path]))

    def try_again(self) -> None:
        """Read once more what could not be read or kept the last time."""
        if not self._refused:
            self.said.emit(self.tr("Nothing is to be tried again."))
            return
        self.read(tuple(self._refused))

    def _is_closed(self) -> bool:
        """Whether nothing can come in, which is said."""
        if self._desk.read_only:
            self.said.emit(self._desk.read_only)
        return bool(self._desk.read_only)

    def read(self, paths: Sequence[Path], password: str = "") -> None:
        """Read files, and what folders hold, in a worker, then bring them in.

        What is asked for meanwhile is read next. Nothing comes in before all are read, so that a
        reading that is cancelled leaves nothing.

        Args:
            paths: The files and folders.
            password: What those are opened with that have one.
        """
        if self._reading is not None:
            self._waiting += paths
            return

        dataset = self._around.dataset
        if self._nearness is None:
            from explorer.workspace.near import Nearness

            self._nearness = Nearness()
        nearness = self._nearness
        near = self._near

        def work(progress: tasks.Progress) -> list[Read]:
            from explorer.corpus.documents import CorpusError
            from explorer.corpus.readers import ReadDocument
            from explorer.corpus.readers.apart import Stopped
            from explorer.corpus.readers.document import How
            from explorer.dataset.problems import DatasetError
            from explorer.workspace import imports

            found: list[Read] = []
            begun = False
            every = imports.within(paths)
            for n, path in enumerate(every):
                progress.at(n / len(every))
                try:
                    how = How(password=password)
                    content = imports.read(path, how, stopped=lambda: progress.is_cancelled)
                    found.append((path, content))
                    if not isinstance(content, ReadDocument):
                        continue
                    if not begun:
                        nearness.begin(dataset, stopped=lambda: progress.is_cancelled)
                        begun = True
                    if twin := nearness.find(content.sha256, content.text):
                        near[content.sha256] = twin
                except (CorpusError, DatasetError) as error:
                    found.append((path, error))
                except Stopped:
                    raise tasks.Cancelled from None
                except Exception as error:  # noqa: BLE001 - one bad file must not end a batch
                    found.append((path, _unread(path, error)))
            return found

        self._refused = []
        self.said.emit(
            self.tr("Reading {count} {count:file|files}…").format(count=Count(len(paths)))
        )
        self._reading = tasks.run(work, self._bring_in, self._failed, self)
        self._show_progress(self._reading)

    def _show_progress(self, task: tasks.Task) -> None:
        """A window that lets the reading be cancelled, once it takes long."""
        from explorer.views.parts.progress import show_progress

        title, label = self.tr("Bringing in"), self.tr("Reading files…")
        self._progress = show_progress(task, title, label, self.cancel, self._window)

    def cancel(self) -> None:
        """Give up what is being read and what waits; nothing of it has come in."""
        if self._reading is not None:
            self._reading.cancel()
            self._waiting.clear()
            self._end()
            self.said.emit(self.tr("Cancelled; nothing came in."))

    def _end(self) -> None:
        """Be ready for the next files, and read those that wait."""
        self._reading = None
        if self._progress is not None:
            from explorer.views.parts.progress import end_progress

            end_progress(self._progress)
            self._progress = None
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.read(waiting)

    def _bring_in(self, found: list[Read]) -> None:
        """On this thread, which is the workspace's."""
        self._end()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            for path, content in found:
                self._news += self._one(path, content)
        finally:
            QApplication.restoreOverrideCursor()
        self._tables.go_on()

    def _one(
        self, path: Path, content: ReadDocument | tuple[Grid, ...] | LargeTable | Exception
    ) -> list[str]:
        from explorer.corpus.documents import CorpusError, Locked
        from explorer.dataset.problems import DatasetError
        from explorer.workspace import imports
        from explorer.workspace.large_import import LargeTable

        if isinstance(content, Locked):
            self._locked[path] = str(content)
            return []
        if isinstance(content, Exception):
            self._refused.append(path)
            return _sentences(content)
        if isinstance(content, tuple | LargeTable):
            self._tables.add(path, content)
            return []
        desk, bundled = self._desk, self._around.data.bundled
        try:
            made = desk.edit(lambda w: imports.bring_in(w, bundled, path, content))
        except imports.AlreadyImported as error:
            return _sentences(error)
        except (CorpusError, DatasetError) as error:
            self._refused.append(path)
            return _sentences(error)
        return self._came(path, made)

    def _came(self, path: Path, made: Brought | None) -> list[str]:
        """What came in, in words."""
        if made is None:
            return []  # the desk has said why
        if made.document is not None:
            self._documents.append((path, made.document.sha256))
            text = self.tr("{name}: brought in as a document: {title}")
            came = text.format(name=path.name, title=made.document.title)
            return [came, *made.notices, *self._twin(path, made.document)]
        text = self.tr(
            "{name}: {count} {count:figure|figures} brought in, {known} "
            "{known:was|were} there already"
        )
        new, changed, gone = made.counts
        said = text.format(name=path.name, count=Count(new), known=Count(made.known))
        if changed or gone:
            more = self.tr("{name}: {changed} {changed:figure|figures} changed, {gone} gone")
            said = f"{said}\n" + more.format(name=path.name, changed=Count(changed), gone=gone)
        return [said, *made.notices]

    def _twin(self, path: Path, document: Document) -> list[str]:
        """What a document that came in is nearly the same as, in words."""
        from explorer.views.window.differences_dialog import Twins
        from explorer.workspace.near import said

        near, workspace = self._near.pop(document.sha256, None), self._desk.workspace
        if near is None or workspace is None:
            return []
        own = {d.sha256: d for d in workspace.documents()}
        bundled = self._around.data.bundled
        other = own.get(near.sha256) or next(
            (d for d in bundled.documents.values() if d.sha256 == near.sha256), None
        )
        if other is None:
            return []  # it was taken out meanwhile
        texts = tuple(
            workspace.imported(d.document_id).text
            if d.sha256 in own
            else bundled.text(d.document_id)
            for d in (document, other)
        )
        titles = (f"{document.title} ({document.file})", f"{other.title} ({other.file})")
        self._twins.append(Twins(titles, (texts[0], texts[1]), near.share))
        return [said(path.name, near, other)]

    @cached_property
    def _tables(self) -> TablesIn:
        """What takes tables in, made with the first."""
        from explorer.views.window.tables_in import TablesIn

        tables = TablesIn(self._around, self._window, self)
        tables.said.connect(self.said)
        tables.came.connect(self._table_came)
        tables.refused.connect(self._table_refused)
        tables.ended.connect(self._tell)
        return tables

    def _table_came(self, path: Path, made: Brought) -> None:
        self._news += self._came(path, made)

    def _table_refused(self, path: Path, why: Exception) -> None:
        self._refused.append(path)
        self._news += _sentences(why)

    def _tell(self) -> None:
        """All is in that comes in: say so, and keep the files."""
        news, self._news = self._news, []
        self._desk.tell(news)
        self.keep_originals(self._documents)
        self._documents = []
        if self._locked:
            self._ask_password(self._locked)
            self._locked = {}

    def _ask_password(self, locked: Mapping[Path, str]) -> None:
        """Ask for what files are opened with, and read them again; or say that they are locked."""
        from explorer.views.window.password_dialog import PasswordDialog

        dialog = PasswordDialog(tuple(locked.values()), self._window)
        dialog.given.connect(lambda password: self.read(tuple(locked), password))
        dialog.rejected.connect(lambda: self._stay_locked(locked))
        open_dialog(dialog)

    def _stay_locked(self, locked: Mapping[Path, str]) -> None:
        self._refused += locked
        self._desk.tell(list(locked.values()))

    def keep_originals(self, documents: Sequence[tuple[Path, str]]) -> None:
        """Keep the files beside the workspace, in a worker; what could not be is said."""
        workspace = self._desk.workspace
        if workspace is None or not documents:
            return
        place = workspace.path

        def work(_progress: tasks.Progress) -> list[str]:
            from explorer.corpus.documents import CorpusError
            from explorer.workspace import originals

            said = []
            for path, sha256 in documents:
                try:
                    originals.keep(place, path, sha256)
                except CorpusError as error:
                    said.append(str(error))
            return said

        tasks.run(work, self._desk.tell, self._failed, self)

    def _failed(self, error: Exception) -> None:
        from explorer.views.parts.problem_dialog import show_problem

        self._end()
        show_problem(str(error), error, self._window)

    def show_news(self) -> None:
        """Say what came of it: one line in the status bar, more in a dialog."""
        if not self._window.isVisible():
            return  # it says so once it is there
        news = self._desk.take_news()
        if len(news) == 1:
            self.said.emit(news[0])
        elif news:
            from explorer.views.window.news_dialog import NewsDialog

            twins, self._twins = self._twins, []
            dialog = NewsDialog(news, self._window, twins=bool(twins))
            dialog.compare_wanted.connect(lambda: self._show_twins(twins))
            open_dialog(dialog)

    def _show_twins(self, twins: Sequence[Twins]) -> None:
        """Compare in a worker, and show what differs."""

        def work(progress: tasks.Progress) -> list[list[Pair]]:
            from explorer.corpus.alike import differences

            made = []
            for n, pair in enumerate(twins):
                progress.at(n / len(twins))
                made.append(differences(*pair.texts))
            return made

        def show(found: list[list[Pair]]) -> None:
            from explorer.views.window.differences_dialog import DifferencesDialog

            open_dialog(DifferencesDialog(twins, found, self._around.looks, self._window))

        tasks.run(work, show, self._failed, self)


def _unread(path: Path, error: Exception) -> Exception:
    from explorer.corpus.documents import CorpusError

    reason = " ".join(f"{type(error).__name__}: {error}".split())
    text = to_user("Reader", "{path}: its reader failed ({reason}); the file may be damaged.")
    return CorpusError(text.format(path=path, reason=reason))


def _sentences(error: Exception) -> list[str]:
    problems = getattr(error, "problems", ())
    return [str(p) for p in problems] or [str(error)]
