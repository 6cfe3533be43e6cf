"""A pack through the window: made, looked at, installed, undone, gone back from, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.packs import content, keys
from explorer.views.window.make_pack_dialog import MakePackDialog
from explorer.views.window.pack_dialog import PackDialog
from explorer.views.window.packs_dialog import PacksDialog
from explorer.workspace.file import Workspace
from tests.e2e.test_replacing import close_news, window_of
from tests.windows import answer
from tests.workspace.make_fixture import OWN_THINGS, REPORT, fill

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from explorer.views.window.main_window import MainWindow


def packed(tmp_path: Path, name: str = "p.zip", key: Ed25519PrivateKey | None = None) -> Path:
    """A pack of a workspace with one of everything."""
    path = tmp_path / f"{name}.ctew"
    with Workspace.create(path) as workspace:
        fill(workspace)
        own = workspace.own()
    made = tmp_path / name
    made.write_bytes(content.of_own(own, content.Head("lab", "The lab"), key))
    return made


def shown(qtbot: QtBot, window: MainWindow, kind: type) -> object:
    qtbot.waitUntil(lambda: len(window.findChildren(kind)) == 1, timeout=30_000)
    return window.findChildren(kind)[0]


def press(button: object) -> None:
    button.setFocus()  # type: ignore[attr-defined]
    QTest.keyClick(button, Qt.Key.Key_Space)  # type: ignore[call-overload]


def owns(qtbot: QtBot, session: Session, whether: bool = True) -> None:
    """Wait until the pack's figure has come or gone, and what brought or took it has ended."""
    window = window_of(session)

    def so() -> bool:
        there = "own-1" in session.data.dataset.observations
        return there == whether and window.own_sources.packing._task is None

    qtbot.waitUntil(so, timeout=30_000)


def open_packs(qtbot: QtBot, window: MainWindow) -> PacksDialog:
    window.actions_["packs"].trigger()
    dialog = shown(qtbot, window, PacksDialog)
    assert isinstance(dialog, PacksDialog)
    return dialog


def test_an_unsigned_pack_waits_for_the_users_word_and_is_undone(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(session)
    answer(monkeypatch, [packed(tmp_path)])
    press(open_packs(qtbot, window).install)
    dialog = shown(qtbot, window, PackDialog)
    assert isinstance(dialog, PackDialog)
    assert not dialog.do.isEnabled()
    assert [dialog.table.item(0, n).text() for n in (0, 3)] == ["new", "≈ 12.5%"]
    press(dialog.sure)
    press(dialog.do)
    owns(qtbot, session)
    assert session.desk.stack.undoText() == "Install pack lab"
    session.desk.stack.undo()
    owns(qtbot, session, False)
    session.desk.stack.redo()
    owns(qtbot, session)
    again = open_packs(qtbot, window)
    again.packs.setCurrentRow(0)
    assert again.packs.currentItem().text().startswith("The lab (")
    assert not again.back.isEnabled()
    press(again.remove)
    owns(qtbot, session, False)


def test_a_key_that_is_trusted_once_is_known_the_next_time(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(session)
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    path = packed(tmp_path, key=key)
    window.own_sources.packing.look(path)
    dialog = shown(qtbot, window, PackDialog)
    assert isinstance(dialog, PackDialog)
    assert not dialog.do.isEnabled()
    press(dialog.trust)
    press(dialog.do)
    owns(qtbot, session)
    assert keys.trusted() == (keys.public_of(key),)
    window.own_sources.packing.look(path)
    qtbot.waitUntil(
        lambda: any(d.isVisible() for d in window.findChildren(PackDialog)), timeout=30_000
    )
    dialog = next(d for d in window.findChildren(PackDialog) if d.isVisible())
    assert dialog.do.isEnabled()
    dialog.reject()
    packs = open_packs(qtbot, window)
    packs.keys.setCurrentRow(0)
    press(packs.distrust)
    assert keys.trusted() == ()
    public = tmp_path / "k.pub"
    public.write_text(keys.public_of(key).line + " Ministry")
    answer(monkeypatch, [public])
    press(packs.trust)
    qtbot.waitUntil(lambda: packs.keys.count() == 1)
    assert packs.keys.item(0).text().startswith("Ministry")
    packs.reject()


def test_an_altered_pack_is_refused_with_the_file_named(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = window_of(session)
    path = packed(tmp_path)
    data = path.read_bytes()
    at = data.index(b"own-1,electric-batteries")
    path.write_bytes(data[:at] + b"X" + data[at + 1 :])
    window.own_sources.packing.look(path)
    qtbot.waitUntil(lambda: "observations.csv was altered" in close_news(window), timeout=30_000)
    assert window.findChildren(PackDialog) == []


def test_a_pack_is_made_with_the_texts_that_are_ticked(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(session)
    workspace = session.desk.workspace
    assert workspace is not None
    session.desk.edit(fill)
    key = tmp_path / "key"
    key.write_bytes(
        Ed25519PrivateKey.from_private_bytes(bytes(32)).private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"secret"),
        )
    )
    for ticked in (False, True):
        press(open_packs(qtbot, window).make)
        dialog = shown(qtbot, window, MakePackDialog)
        assert isinstance(dialog, MakePackDialog)
        assert dialog.documents.item(0).checkState() == Qt.CheckState.Unchecked
        if ticked:
            dialog.documents.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.title.setText("The lab")
        dialog.key.setText(str(key))
        dialog.passphrase.setText("secret")
        to = tmp_path / f"{ticked}.zip"
        answer(monkeypatch, [to])
        press(dialog.do)
        qtbot.waitUntil(lambda: "written, with 1 figure" in close_news(window), timeout=30_000)
        pack = content.read(to)
        assert pack.key is not None
        assert pack.head.title == "The lab"
        own = content.own_of(pack)
        names = [d.document_id for d in own.documents]
        assert names == ["own-document" if ticked else "own-document-excerpts"]
        assert own.reports == (REPORT,)
        assert own.topics == tuple(t for t in OWN_THINGS if t.TABLE == "technologies")
        qtbot.waitUntil(lambda: not window.findChildren(MakePackDialog), timeout=5000)
