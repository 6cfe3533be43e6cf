"""``ctexplorer pack`` as two closed networks use it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from explorer.cli import main
from explorer.packs import keys
from explorer.workspace.file import Workspace
from tests.workspace.make_fixture import fill

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    with Workspace.create(tmp_path / "a.ctew") as workspace:
        fill(workspace)
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    Path("key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.OpenSSH,
            serialization.NoEncryption(),
        )
    )
    Path("key.pub").write_text(keys.public_of(key).line + " Ministry")
    return tmp_path


def make(*more: str, output: str = "p.zip") -> int:
    return main(["pack", "make", "--workspace", "a.ctew", "-o", output, *more])


def test_a_signed_pack_goes_from_one_workspace_to_another(capsys: Said) -> None:
    assert make("--key", "key", "--name", "lab", "--title", "The lab") == 0
    assert make("--key", "key", "--name", "lab", "--title", "The lab", output="q.zip") == 0
    assert Path("p.zip").read_bytes() == Path("q.zip").read_bytes()
    said = capsys.readouterr()
    assert "signed by SHA256:" in said.out
    assert "its quotes go along, not its text" in said.err
    assert main(["pack", "install", "p.zip", "--workspace", "b.ctew"]) == 1
    said = capsys.readouterr()
    assert "you do not trust this key; --signer SHA256:" in said.err
    assert not Path("b.ctew").exists()
    assert main(["pack", "trust", "key.pub"]) == 0
    assert "Ministry" in capsys.readouterr().out
    assert main(["pack", "inspect", "p.zip", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["title"], found["rows"]["observations"]) == ("The lab", 1)
    assert found["signature"].startswith("signed by Ministry")
    assert main(["pack", "install", "p.zip", "--workspace", "b.ctew"]) == 0
    assert "observations: 1 new" in capsys.readouterr().out
    assert main(["pack", "inspect", "p.zip", "--workspace", "b.ctew"]) == 0
    assert "observations: 1 same" in capsys.readouterr().out
    assert main(["pack", "list", "--workspace", "b.ctew"]) == 0
    assert "lab: The lab" in capsys.readouterr().out
    assert main(["show", "electric-batteries", "--workspace", "b.ctew"]) == 0
    assert "own-document-excerpts" in capsys.readouterr().out
    assert main(["pack", "back", "lab", "--workspace", "b.ctew"]) == 1
    assert main(["pack", "remove", "lab", "--workspace", "b.ctew"]) == 0
    assert "observations: 1 gone" in capsys.readouterr().out
    assert main(["pack", "remove", "lab", "--workspace", "b.ctew"]) == 1


def test_an_unsigned_pack_is_taken_when_the_user_says_so(capsys: Said) -> None:
    assert make("--name", "lab") == 0
    assert main(["pack", "install", "p.zip", "--workspace", "b.ctew"]) == 1
    assert "nobody has signed it" in capsys.readouterr().err
    assert main(["pack", "install", "p.zip", "--workspace", "b.ctew", "--unsigned"]) == 0


def test_another_signature_than_before_is_said(capsys: Said) -> None:
    make("--name", "lab", "--key", "key")
    main(["pack", "trust", "key.pub"])
    main(["pack", "install", "p.zip", "--workspace", "b.ctew"])
    make("--name", "lab")
    capsys.readouterr()
    assert main(["pack", "install", "p.zip", "--workspace", "b.ctew", "--unsigned"]) == 0
    assert "another key had signed" in capsys.readouterr().err


def test_a_tampered_pack_is_refused_with_the_file_named(capsys: Said) -> None:
    make("--name", "lab", "--key", "key")
    data = Path("p.zip").read_bytes()
    at = data.index(b"own-1,electric-batteries")
    Path("p.zip").write_bytes(data[:at] + b"X" + data[at + 1 :])
    for command in ("inspect", "install"):
        assert main(["pack", command, "p.zip", "--workspace", "a.ctew"]) == 1
        assert "observations.csv was altered" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--name", "No good"], "small letters"),
        (["--key", "none"], "cannot be read"),
        (["--text", "elsewhere"], "no document 'elsewhere'"),
        (["--topic", "elsewhere"], "elsewhere"),
        (["--edition", "data"], "name one of"),
    ],
)
def test_what_cannot_be_made_is_one_sentence(more: list[str], said: str, capsys: Said) -> None:
    assert make(*more) == 1
    assert said in capsys.readouterr().err
    assert not Path("p.zip").exists()


def test_an_edition_comes_the_same_way(capsys: Said) -> None:
    from explorer import paths

    data = str(paths.bundled_data())
    assert main(["pack", "make", "--edition", data, "-o", "e.zip", "--key", "key"]) == 0
    assert main(["pack", "inspect", "e.zip"]) == 0
    assert main(["pack", "install", "e.zip", "--signer", "SHA256:x"]) == 1
    main(["pack", "trust", "key.pub"])
    assert main(["pack", "install", "e.zip"]) == 0
    assert "is shown from now on" in capsys.readouterr().out
    assert main(["pack", "list"]) == 0
    assert "(shown)" in capsys.readouterr().out
    assert main(["list", "documents"]) == 0
    assert main(["pack", "remove"]) == 0
    assert "the dataset of the program is shown" in capsys.readouterr().out
