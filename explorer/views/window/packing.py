"""Packs in the window: made, looked at, installed, gone back from, removed; all in workers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from explorer import tasks
from explorer.views.parts.opening import open_dialog
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from explorer.dataset.difference import Difference
    from explorer.packs.content import Pack
    from explorer.packs.making import Chosen
    from explorer.packs.planning import Plan
    from explorer.surroundings import Surroundings
    from explorer.views.window.make_pack_dialog import Wanted
    from explorer.views.window.packs_dialog import PacksDialog


class Packing(QObject):
    """Asks for files and does what the dialogs of packs want.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        """Serve a window."""
        super().__init__(window)
        self._around, self._window = around, window
        self._task: tasks.Task | None = None

    def show(self) -> None:
        """Show the packs that are installed, and the keys that are trusted."""
        from explorer.packs import editions
        from explorer.views.window.packs_dialog import PacksDialog

        packs = self._around.desk.edit(lambda w: w.packs()) or ()
        dialog = PacksDialog(packs, editions.installed(), self._window)
        dialog.install_wanted.connect(self.ask)
        dialog.make_wanted.connect(self.make)
        dialog.back_wanted.connect(partial(self._back, dialog))
        dialog.remove_wanted.connect(partial(self._remove, dialog))
        dialog.edition_remove_wanted.connect(partial(self._remove_edition, dialog))
        open_dialog(dialog)

    def _run(
        self, work: Callable[[tasks.Progress], object], then: Callable[[object], object]
    ) -> None:
        """Do something in a worker; what it says is wrong is told, and nothing has changed."""
        if self._task is not None:
            self.said.emit(self.tr("Another pack is at work; wait until it is done."))
            return

        def done(found: object) -> None:
            self._task = None
            then(found)

        self._task = tasks.run(work, done, self._failed, self)

    def _failed(self, error: Exception) -> None:
        from explorer.dataset.problems import DatasetError
        from explorer.files import FileWriteError
        from explorer.packs.archive import PackError
        from explorer.workspace.errors import WorkspaceError

        self._task = None
        if isinstance(error, WorkspaceError):
            self._around.desk.fail(error)
        elif isinstance(error, PackError | DatasetError | FileWriteError):
            self._around.desk.tell([str(error)])
        else:
            from explorer.views.parts.problem_dialog import show_problem

            show_problem(str(error), error, self._window)

    # -- in --------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask for a pack and look at it."""
        from explorer.views.parts import asking

        asking.to_open(
            self._window,
            self.tr("Install a pack"),
            self._around.settings.export_folder,
            self.tr("Packs") + " (*.zip)",
            then=lambda found: self.look(found[0]),
        )

    def look(self, path: Path) -> None:
        """Read a pack and show what it is and what it would change."""
        desk, bundled = self._around.desk, self._around.data.bundled

        def work(progress: tasks.Progress) -> tuple[Pack, Plan | Difference]:
            from explorer.packs import content, editions, installing

            pack = content.read(path)
            progress.at(0.3)
            if pack.head.kind == "edition":
                return pack, editions.compared(pack)[0]
            own, record = desk.edit_apart(lambda w: (w.own(), w.pack(pack.head.name)))
            return pack, installing.look(bundled, own, record, pack)

        self.said.emit(self.tr("Looking at {name}…").format(name=path.name))
        self._run(work, self._show)

    def _show(self, found: object) -> None:
        from explorer.views.window.pack_dialog import PackDialog

        pack, changes = cast("tuple[Pack, Plan | Difference]", found)
        record = self._around.desk.edit(lambda w: w.pack(pack.head.name))
        before = record.now.key if record is not None else ""
        dialog = PackDialog(pack, changes, before, self._around.dataset, self._window)
        dialog.wanted.connect(lambda: self._install(pack, changes))
        open_dialog(dialog)

    def _install(self, pack: Pack, changes: Plan | Difference) -> None:
        from explorer.packs import editions, installing
        from explorer.packs.planning import Plan

        desk = self._around.desk
        name = pack.head.title or pack.head.name
        if isinstance(changes, Plan):
            plan = changes
            if desk.read_only:
                self.said.emit(desk.read_only)
                return
            text = self.tr("{name} is installed; Undo takes it back.").format(name=name)

            def work(progress: tasks.Progress) -> object:
                desk.edit_apart(lambda w: installing.install(w, pack, plan, progress.at))
                return None

        else:
            text = self.tr("{name} is shown from the next start on.").format(name=name)

            def work(progress: tasks.Progress) -> object:
                return editions.install(pack)

        self._run(work, lambda _made: self.said.emit(text))

    # -- back and out ----------------------------------------------------------------------------

    def _back(self, dialog: PacksDialog, name: str) -> None:
        from explorer.packs import installing

        desk, bundled = self._around.desk, self._around.data.bundled

        def work(progress: tasks.Progress) -> object:
            own, record, path = desk.edit_apart(lambda w: (w.own(), w.pack(name), w.path))
            assert record is not None
            pack = installing.earlier(path, record)
            plan = installing.back(installing.look(bundled, own, record, pack))
            desk.edit_apart(lambda w: installing.roll_back(w, plan, progress.at))
            return None

        self._change(dialog, work, self.tr("{name} is as it was before.").format(name=name))

    def _remove(self, dialog: PacksDialog, name: str) -> None:
        from explorer.packs import installing, planning

        desk, bundled = self._around.desk, self._around.data.bundled

        def work(progress: tasks.Progress) -> object:
            own, record = desk.edit_apart(lambda w: (w.own(), w.pack(name)))
            assert record is not None
            plan = planning.removal(bundled, own, record)
            desk.edit_apart(lambda w: installing.remove(w, plan, progress.at))
            return None

        text = self.tr("{name} is removed; Undo brings it back.").format(name=name)
        self._change(dialog, work, text)

    def _remove_edition(self, dialog: PacksDialog) -> None:
        from explorer.packs import editions

        def work(progress: tasks.Progress) -> object:
            return editions.remove()

        text = self.tr("The edition is removed; the one before is shown from the next start on.")
        self._change(dialog, work, text)

    def _change(
        self, dialog: PacksDialog, work: Callable[[tasks.Progress], object], text: str
    ) -> None:
        dialog.accept()
        self._run(work, lambda _made: self.said.emit(text))

    # -- out -------------------------------------------------------------------------------------

    def make(self) -> None:
        """Ask what is to go into a pack."""
        from explorer.views.window.make_pack_dialog import MakePackDialog

        desk = self._around.desk
        if desk.workspace is None:
            self.said.emit(desk.read_only)
            return
        documents = desk.edit(lambda w: w.documents()) or ()
        dialog = MakePackDialog(desk.workspace.path.stem, documents, self._window)
        dialog.wanted.connect(self._ask_where)
        open_dialog(dialog)

    def _ask_where(self, wanted: Wanted) -> None:
        from pathlib import Path

        from explorer.views.parts import asking

        folder = Path(self._around.settings.export_folder)
        asking.to_save(
            self._window,
            self.tr("Save the pack"),
            folder / f"{wanted.name}.zip",
            ".zip",
            then=partial(self._write, wanted),
        )

    def _write(self, wanted: Wanted, path: Path) -> None:
        desk, bundled = self._around.desk, self._around.data.bundled
        nothing = self.tr("Nothing of this workspace can go into a pack.")

        def work(progress: tasks.Progress) -> Chosen:
            from explorer import files
            from explorer.packs import content, keys, making
            from explorer.packs.archive import PackError
            from explorer.packs.content import Head

            key = keys.private(wanted.key, lambda: wanted.passphrase) if wanted.key else None
            own, packs = desk.edit_apart(lambda w: (w.own(), w.packs()))
            packed = {(table, local) for p in packs for (table, _), local in p.rows.items()}
            chosen = making.choose(bundled, own, packed, wanted.choice)
            progress.at(0.5)
            if not any(chosen.own.tables().values()):
                raise PackError(nothing)
            head = Head(wanted.name, wanted.title, wanted.publisher, "", bundled.version)
            files.write_bytes(path, content.of_own(chosen.own, head, key))
            return chosen

        def written(found: object) -> None:
            chosen = cast("Chosen", found)
            text = self.tr("{path}: written, with {count} {count:figure|figures}.")
            line = text.format(path=path, count=Count(len(chosen.own.observations)))
            desk.tell([line, *chosen.notices])

        self._run(work, written)
