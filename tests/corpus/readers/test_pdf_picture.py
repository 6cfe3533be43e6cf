"""Pages as pictures: drawn by a process of their own, the quote's lines found on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from explorer.corpus.documents import CorpusError, Locked
from explorer.corpus.readers.pdf_picture import SHARP, USUAL, Wanted, draw, picture
from tests.corpus.readers.test_readers import made, pdf_of

if TYPE_CHECKING:
    from pathlib import Path

SAID = "China leads in 57[2] of 64 technologies"
SOURCE = (
    "#lorem(60)\n\nChina leads in 57#super[2] of 64 technologies, says the sample. #lorem(30)\n\n"
    "China leads in 57#super[2] of 64 technologies, once more.\n#pagebreak()\n中国领先57项。"
)


def locked(path: Path, password: str) -> Path:
    """The same PDF, to be opened with a password."""
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        document.save(path, encryption=pikepdf.Encryption(owner="owner", user=password))
    return path


def dark(pixels: bytes, width: int, box: tuple[int, int, int, int]) -> int:
    left, top, right, bottom = box
    rows = (pixels[4 * (y * width + left) : 4 * (y * width + right)] for y in range(top, bottom))
    return sum(min(row, default=255) < 100 for row in rows)


def test_a_page_and_its_quote(tmp_path: Path) -> None:
    path = pdf_of(SOURCE, tmp_path / "p.pdf")
    first = picture(path, Wanted(1, SAID))
    assert (first.page, first.pages) == (1, 2)
    assert len(first.pixels) == 4 * first.width * first.height
    (box,) = first.boxes
    assert dark(first.pixels, first.width, box) > 5  # there are letters in it
    again = draw(path, Wanted(1, SAID, before=1))
    assert again.boxes[0][1] > box[1]  # the second of two is lower down
    assert draw(path, Wanted(1, "nowhere to be found")).boxes == ()
    assert len(draw(path, Wanted(2, "中国领先 57 项")).boxes) == 1


def test_a_quote_of_several_lines_and_one_that_goes_on_overleaf(tmp_path: Path) -> None:
    long = " ".join(f"word{n}" for n in range(60))
    path = pdf_of(f"{long}", tmp_path / "p.pdf")
    assert len(draw(path, Wanted(1, long)).boxes) > 2
    assert draw(path, Wanted(1, "word50 word51 word52 word53 word54 word55 word56 word57 word58 "
                                "word59 overleaf")).boxes  # fmt: skip


def test_it_is_drawn_with_as_many_pixels_as_are_wanted(tmp_path: Path) -> None:
    path = pdf_of("A page.", tmp_path / "p.pdf")
    usual, sharp = draw(path, Wanted(1)), picture(path, Wanted(1, scale=SHARP))
    assert usual.points == pytest.approx(595.3, abs=0.1)  # A4
    assert usual.width == pytest.approx(USUAL * usual.points, abs=1)
    assert sharp.width == pytest.approx(SHARP * usual.points, abs=1)
    assert max(draw(path, Wanted(1, scale=50)).height, sharp.height) <= 3601  # rounded up


def test_a_page_behind_a_password(tmp_path: Path) -> None:
    path = locked(pdf_of("A page.", tmp_path / "p.pdf"), "geheim")
    with pytest.raises(Locked, match=r"p\.pdf: the PDF has a password; its pages"):
        picture(path, Wanted(1))
    with pytest.raises(Locked, match=r"p\.pdf: this is not the password"):
        picture(path, Wanted(1, password="wrong"))
    assert picture(path, Wanted(1, "A page", password="geheim")).boxes


def test_what_cannot_be_drawn(tmp_path: Path) -> None:
    path = pdf_of("A page.", tmp_path / "p.pdf")
    with pytest.raises(CorpusError, match=r"p\.pdf: there is no page 9"):
        picture(path, Wanted(9))
    broken = made(tmp_path / "b.pdf", b"%PDF-1.7\nnothing")
    with pytest.raises(CorpusError, match=r"b\.pdf: its pages cannot be drawn"):
        picture(broken, Wanted(1))
