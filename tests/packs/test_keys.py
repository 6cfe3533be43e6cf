"""Keys in every form that people have them; signatures that other programs can check."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, PublicFormat

from explorer.packs import keys
from explorer.packs.archive import PackError
from explorer.packs.keys import Key

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


@pytest.mark.parametrize("form", [PrivateFormat.OpenSSH, PrivateFormat.PKCS8])
@pytest.mark.parametrize("passphrase", ["", "密码 secret"])
def test_a_private_key_in_each_form(
    tmp_path: Path, key: Ed25519PrivateKey, form: PrivateFormat, passphrase: str
) -> None:
    locked = serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else None
    path = tmp_path / "key"
    path.write_bytes(key.private_bytes(Encoding.PEM, form, locked or serialization.NoEncryption()))
    read = keys.private(path, lambda: passphrase)
    assert read.private_bytes_raw() == key.private_bytes_raw()
    if passphrase:
        with pytest.raises(PackError, match="its passphrase is another"):
            keys.private(path, lambda: "wrong")


def test_a_public_key_in_each_form(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    path = tmp_path / "key.pub"
    of = key.public_key()
    for encoding, form in (
        (Encoding.OpenSSH, PublicFormat.OpenSSH),
        (Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    ):
        path.write_bytes(of.public_bytes(encoding, form))
        assert keys.public(path) == keys.public_of(key)


def test_other_keys_and_other_files_are_said(tmp_path: Path) -> None:
    path = tmp_path / "k"
    other = ec.generate_private_key(ec.SECP256R1())
    path.write_bytes(
        other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    with pytest.raises(PackError, match="not an Ed25519 key"):
        keys.private(path, str)
    path.write_bytes(
        other.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    with pytest.raises(PackError, match="no public Ed25519 key"):
        keys.public(path)
    for content in (b"", b"ssh-ed25519 AAAA me", b"\xff\0", b"x" * 100_000):
        path.write_bytes(content)
        with pytest.raises(PackError):
            keys.public(path)
        with pytest.raises(PackError):
            keys.private(path, str)
    with pytest.raises(PackError, match="cannot be read"):
        keys.public(tmp_path / "none")


def test_a_signature_is_of_one_message_by_one_key(key: Ed25519PrivateKey) -> None:
    made = keys.signed(key, b"message")
    assert keys.signer(made, b"message") == keys.public_of(key)
    assert keys.signer(made, b"massage") is None
    for at in range(len(made)):
        assert keys.signer(made[:at] + bytes([made[at] ^ 4]) + made[at + 1 :], b"message") is None
    assert keys.signer(b"", b"message") is None
    assert keys.signer(made + b"\n", b"message") is None


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs OpenSSH")
def test_openssh_checks_our_signatures(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    (tmp_path / "signers").write_text(f"me {keys.public_of(key).line}\n")
    (tmp_path / "sig").write_bytes(keys.signed(key, b"message"))
    command = ["ssh-keygen", "-Y", "verify", "-I", "me", "-n", keys.NAMESPACE.decode()]
    command += ["-f", str(tmp_path / "signers"), "-s", str(tmp_path / "sig")]
    assert subprocess.run(command, input=b"message", capture_output=True).returncode == 0
    assert subprocess.run(command, input=b"massage", capture_output=True).returncode != 0


def test_keys_are_trusted_by_their_bytes_with_an_owner(key: Ed25519PrivateKey) -> None:
    mine, other = keys.public_of(key), Key(bytes(32), "Other")
    assert keys.trusted() == ()
    keys.trust(mine)
    keys.trust(other)
    keys.trust(Key(mine.raw, "Me 我"))
    assert keys.trusted() == (other, Key(mine.raw, "Me 我"))
    assert keys.known(mine) == Key(mine.raw, "Me 我")
    keys.distrust(other.fingerprint)
    assert keys.known(other) is None
    with pytest.raises(PackError, match="not among those"):
        keys.distrust(other.fingerprint)
    keys.trusted_file().write_text("rubbish\nssh-ed25519 AAAA x\n" + mine.line)
    assert keys.trusted() == (mine,)
