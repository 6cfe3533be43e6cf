"""The dialog of packs: what is not there yet is said in words, not by an empty list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from explorer.packs import keys
from explorer.views.window.packs_dialog import PacksDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_lists_that_hold_nothing_give_way_to_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PacksDialog((), ())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert not dialog.packs.isVisible()
    assert not dialog.keys.isVisible()
    assert dialog.of_keys.text().startswith("You trust no key yet")
    public = Ed25519PrivateKey.generate().public_key()
    path = tmp_path / "lab.pub"
    path.write_bytes(public.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH) + b" The lab\n")
    dialog._trust(path)
    assert dialog.keys.isVisible()
    assert dialog.of_keys.text() == "Keys that you trust"
    (key,) = keys.trusted()
    dialog.keys.setCurrentRow(0)
    dialog._distrust()
    assert not dialog.keys.isVisible()
    assert key.fingerprint not in [k.fingerprint for k in keys.trusted()]
