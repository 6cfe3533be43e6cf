"""Who made a pack: signatures by Ed25519 keys, and the keys that the user trusts.

A signature has the form of OpenSSH's (``ssh-keygen -Y sign``), so that it can be checked without
this program: ``ssh-keygen -Y verify -n ctexplorer-pack``.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from explorer import files, system
from explorer.packs.archive import PackError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

#: What signatures of packs are for; those of other things are none.
NAMESPACE: Final = b"ctexplorer-pack"
_KIND: Final = b"ssh-ed25519"
_HASH: Final = b"sha512"
_MAGIC: Final = b"SSHSIG"
_BEGIN, _END = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"
_LINE: Final = 70
_PUBLIC: Final = re.compile(r"ssh-ed25519 ([A-Za-z0-9+/]+=*)(?: (.*))?")
_MOST_BYTES: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Key:
    """A public key.

    Attributes:
        raw: Its 32 bytes.
        owner: Who has it, as the user or the key itself says; "" if nobody does.
    """

    raw: bytes
    owner: str = ""

    @property
    def blob(self) -> bytes:
        """The key as OpenSSH packs it."""
        return _string(_KIND) + _string(self.raw)

    @property
    def line(self) -> str:
        """The key as OpenSSH writes it in a line, with its owner."""
        return f"{_KIND.decode()} {base64.b64encode(self.blob).decode()} {self.owner}".rstrip()

    @property
    def fingerprint(self) -> str:
        """What people compare: as ``ssh-keygen -l`` shows it."""
        made = base64.b64encode(hashlib.sha256(self.blob).digest()).decode().rstrip("=")
        return f"SHA256:{made}"


def private(path: Path, passphrase: Callable[[], str]) -> Ed25519PrivateKey:
    """A private key in the form of OpenSSH or PEM.

    Args:
        path: Its file.
        passphrase: Asked for the passphrase if the key has one.

    Raises:
        PackError: It cannot be read, is no Ed25519 key, or the passphrase is another.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    data = _bytes(path)
    if b"OPENSSH PRIVATE KEY" in data:
        load = serialization.load_ssh_private_key
    else:
        load = serialization.load_pem_private_key  # type: ignore[assignment]
    try:
        try:
            found = load(data, None)
        except TypeError:  # it has a passphrase; of OpenSSH's keys that is said by ValueError
            found = load(data, passphrase().encode())
        except ValueError as error:
            if "password" not in str(error).lower():
                raise
            found = load(data, passphrase().encode())
    except (ValueError, TypeError, UnsupportedAlgorithm):
        text = to_user("Packs", "{path}: this is no private key, or its passphrase is another.")
        raise PackError(text.format(path=path)) from None
    if not isinstance(found, Ed25519PrivateKey):
        text = to_user("Packs", "{path}: this key is not an Ed25519 key; make one for packs.")
        raise PackError(text.format(path=path))
    return found


def public_of(key: Ed25519PrivateKey) -> Key:
    """The public part of a private key."""
    return Key(key.public_key().public_bytes_raw())


def public(path: Path) -> Key:
    """A public key in the form of OpenSSH (one line) or PEM.

    Raises:
        PackError: It cannot be read, or is no Ed25519 key.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    data = _bytes(path)
    found = _of_line(data.decode("utf-8", "replace").strip())
    if found is not None:
        return found
    loaded: object = None
    with contextlib.suppress(ValueError, UnsupportedAlgorithm):
        loaded = serialization.load_pem_public_key(data)
    if not isinstance(loaded, Ed25519PublicKey):
        text = to_user("Packs", "{path}: this is no public Ed25519 key.")
        raise PackError(text.format(path=path))
    return Key(loaded.public_bytes_raw())


def _bytes(path: Path) -> bytes:
    try:
        if files.size(path) <= _MOST_BYTES:
            return files.read_bytes(path)
        reason = to_user("Packs", "it is too large")
    except OSError as error:
        reason = files.reason(error)
    text = to_user("Packs", "{path}: it cannot be read ({reason}).")
    raise PackError(text.format(path=path, reason=reason))


def _of_line(line: str) -> Key | None:
    found = _PUBLIC.fullmatch(line)
    if found is None:
        return None
    try:
        blob = base64.b64decode(found[1], validate=True)
        (kind, raw), rest = _strings(blob, 2)
    except (ValueError, binascii.Error):
        return None
    return Key(raw, found[2] or "") if (kind, len(raw), rest) == (_KIND, 32, b"") else None


# ------------------------------------------------------------------------------------ signatures


def signed(key: Ed25519PrivateKey, message: bytes) -> bytes:
    """The signature of a message."""
    return _armoured(public_of(key), key.sign(_to_sign(message)))


def signer(signature: bytes, message: bytes) -> Key | None:
    """Whose signature of a message it is; None if it is nobody's."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    body = signature.decode("ascii", "replace").replace(_BEGIN, "").replace(_END, "")
    try:
        blob = base64.b64decode("".join(body.split()), validate=True)
        parts, _ = _strings(blob[len(_MAGIC) + 4 :], 5)
        (_, raw), _ = _strings(parts[0], 2)
        (_, made), _ = _strings(parts[4], 2)
        key = Key(raw)
        Ed25519PublicKey.from_public_bytes(raw).verify(made, _to_sign(message))
    except (ValueError, binascii.Error, InvalidSignature):
        return None
    # One form alone: all else in it was compared with what is signed, or is as it must be.
    return key if _armoured(key, made) == signature else None


def _to_sign(message: bytes) -> bytes:
    parts = (NAMESPACE, b"", _HASH, hashlib.sha512(message).digest())
    return _MAGIC + b"".join(map(_string, parts))


def _armoured(key: Key, made: bytes) -> bytes:
    parts = (key.blob, NAMESPACE, b"", _HASH, _string(_KIND) + _string(made))
    blob = _MAGIC + (1).to_bytes(4, "big") + b"".join(map(_string, parts))
    body = base64.b64encode(blob).decode()
    lines = [body[at : at + _LINE] for at in range(0, len(body), _LINE)]
    return "\n".join((_BEGIN, *lines, _END, "")).encode()


def _string(content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + content


def _strings(blob: bytes, count: int) -> tuple[list[bytes], bytes]:
    """The first strings of a blob of OpenSSH, and what is behind them."""
    found = []
    for _ in range(count):
        end = 4 + int.from_bytes(blob[:4], "big")
        if len(blob) < max(end, 4):
            raise ValueError
        found.append(blob[4:end])
        blob = blob[end:]
    return found, blob


# ----------------------------------------------------------------------------------- trusted keys


def trusted_file() -> Path:
    """Where the trusted keys are: beside the settings, a line each as OpenSSH writes them."""
    return system.config_folder() / "trusted_keys"


def trusted() -> tuple[Key, ...]:
    """The keys that the user trusts; lines that are none are passed over.

    Raises:
        PackError: The file cannot be read.
    """
    path = trusted_file()
    if not path.exists():
        return ()
    lines = _bytes(path).decode("utf-8", "replace").splitlines()
    return tuple(key for line in lines if (key := _of_line(line.strip())) is not None)


def trust(key: Key) -> None:
    """Trust a key from now on; one that is trusted gets another owner.

    Raises:
        PackError: The file cannot be written.
    """
    _write([*(k for k in trusted() if k.raw != key.raw), key])


def distrust(fingerprint: str) -> None:
    """Trust a key no longer.

    Raises:
        PackError: It is not trusted, or the file cannot be written.
    """
    every = trusted()
    rest = [k for k in every if k.fingerprint != fingerprint]
    if len(rest) == len(every):
        text = to_user("Packs", "{key}: this key is not among those that you trust.")
        raise PackError(text.format(key=fingerprint))
    _write(rest)


def _write(every: list[Key]) -> None:
    path = trusted_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write_bytes(path, "".join(f"{k.line}\n" for k in every).encode())
    except (OSError, files.FileWriteError) as error:
        reason = files.reason(error) if isinstance(error, OSError) else str(error)
        raise PackError(reason) from None


def known(key: Key) -> Key | None:
    """The same key with its owner, if the user trusts it."""
    return next((k for k in trusted() if k.raw == key.raw), None)
