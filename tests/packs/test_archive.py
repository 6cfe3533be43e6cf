"""What is altered in a pack is found, wherever; what would grow or lead elsewhere is refused."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from explorer.packs import archive, content, keys
from explorer.packs.archive import PackError

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from explorer.workspace.file import Workspace
    from tests.packs.conftest import Write


def flipped(data: bytes, at: int, bit: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]


def spans(data: bytes) -> list[tuple[str, int, int]]:
    """Where the content of each file stands in the archive."""
    found = []
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        for entry in opened.infolist():
            begin = entry.header_offset
            name, extra = struct.unpack("<HH", data[begin + 26 : begin + 30])
            begin += 30 + name + extra
            found.append((entry.filename, begin, begin + entry.file_size))
    return found


def places(data: bytes, step: int) -> list[int]:
    """Every byte that is not in a file, and every so many of those that are."""
    inside = spans(data)
    outside = [n for n in range(len(data)) if not any(b <= n < e for _, b, e in inside)]
    return outside + [n for _, b, e in inside for n in range(b, e, step)]


def refused(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(PackError) as caught:
        content.read(path)
    return str(caught.value)


@pytest.mark.parametrize(
    "step", [181, pytest.param(1, marks=(pytest.mark.exhaustive, pytest.mark.timeout(1800)))]
)
def test_a_flipped_bit_is_found_in_every_byte_and_its_file_is_named(
    filled: Workspace, write: Write, key: Ed25519PrivateKey, step: int
) -> None:
    path = write(filled, key=key)
    data = path.read_bytes()
    inside = spans(data)
    assert {name for name, _, _ in inside} > {"datapackage.json", "datapackage.json.sig"}
    for n, at in enumerate(places(data, step)):
        said = refused(path, flipped(data, at, n % 8))
        named = next((name for name, b, e in inside if b <= at < e), "")
        assert named in said, (at, said)
    path.write_bytes(data)
    assert content.read(path).key is not None


def test_what_is_cut_off_or_put_on_is_found(filled: Workspace, write: Write) -> None:
    path = write(filled)
    data = path.read_bytes()
    for wrong in (data[:-1], data[: len(data) // 2], data + b"x", b"x" + data, b"", b"PK"):
        assert str(path) in refused(path, wrong)


def test_an_archive_made_anew_with_another_content_names_the_file(
    filled: Workspace, write: Write, key: Ed25519PrivateKey, tmp_path: Path
) -> None:
    path = write(filled, key=key)
    files = archive.unpacked(path.read_bytes(), path)
    for name in files:
        for changed in ({name: files[name] + b"x"}, {name: files[name][:-1]}):
            said = refused(path, archive.packed({**files, **changed}))
            wanted = "datapackage.json" if name.endswith(".sig") else name
            assert wanted in said
        rest = {n: c for n, c in files.items() if n != name}
        if name != archive.SIGNATURE:
            assert name in refused(path, archive.packed(rest))
    assert "more.csv" in refused(path, archive.packed({**files, "more.csv": b""}))
    # Without its signature it is what it is: not signed, which is shown.
    del files[archive.SIGNATURE]
    path.write_bytes(archive.packed(files))
    assert content.read(path).key is None
    # The signature of another descriptor is nobody's.
    files[archive.SIGNATURE] = keys.signed(key, b"{}")
    assert "datapackage.json was altered" in refused(path, archive.packed(files))


@pytest.mark.parametrize(
    "name", ["../evil.csv", "/etc/passwd", "a/../../b.csv", "C:\\x", "A.CSV", "a/b/c", "a\0b", "./"]
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        opened.writestr(zipfile.ZipInfo("datapackage.json"), b"{}")
        opened.writestr(zipfile.ZipInfo(name), b"x")
    said = refused(tmp_path / "p.zip", made.getvalue())
    # What is behind a NUL no library sees, but it is no archive of ours.
    wanted = "changed after it was made" if "\0" in name else "no name that a file of a pack has"
    assert wanted in said


def test_what_grows_when_unpacked_is_refused_unread(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("datapackage.json", b" " * 50_000_000)
    assert "packed it anew" in refused(tmp_path / "p.zip", made.getvalue())


def test_too_much_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_FILES", 3)
    with pytest.raises(PackError, match="up to 3 files"):
        archive.packed(dict.fromkeys("abcd", b""))
    monkeypatch.setattr(archive, "MOST_FILES", 10)
    data = archive.packed(dict.fromkeys("abcd", b""))
    monkeypatch.setattr(archive, "MOST_FILES", 3)
    assert "up to 3 files" in refused(tmp_path / "p.zip", data)
    monkeypatch.setattr(archive, "MOST", -1)
    assert "MiB" in refused(tmp_path / "p.zip", data)


@pytest.mark.parametrize(
    "described",
    [
        b"",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b'{"resources": [1]}',
        b'{"resources": [], "ctexplorer": 1}',
    ],
)
def test_a_descriptor_that_is_none_is_said(tmp_path: Path, described: bytes) -> None:
    said = refused(tmp_path / "p.zip", archive.packed({"datapackage.json": described}))
    assert "no pack of this program" in said


def test_a_pack_of_a_newer_program_is_said(tmp_path: Path) -> None:
    described = b'{"resources": [], "ctexplorer": {"format": 2}}'
    said = refused(tmp_path / "p.zip", archive.packed({"datapackage.json": described}))
    assert "newer version" in said


def test_another_ending_is_refused(tmp_path: Path) -> None:
    assert "ends in .zip" in refused(tmp_path / "p.pack", b"")
