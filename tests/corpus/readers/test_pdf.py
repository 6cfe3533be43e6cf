# ruff: noqa: E501 - pages as they are typed
"""PDF: the order of reading, running heads, pages; files set by a program that people use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import How, pdf, read
from explorer.corpus.readers.pdf_layout import Piece, outer, regions, running
from tests.corpus.readers.test_readers import covered, pdf_of

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (
    "#set page(width: 210mm, height: 297mm, header: [Quarterly report #h(1fr) Volume 7], "
    'numbering: "1")\n'
)
SENTENCE = (
    "Sentence {n} says that China leads in 57#super[2] of 64 technologies#footnote[Note {n} is at "
    "https://example.org.] and that superconducting and semiconductor work grows in state-of-the-art "
    "laboratories everywhere, as the efficient offices found."
)
PLAIN = (
    "Sentence {n} says that China leads in 57[2] of 64 technologies[{m}] and that superconducting and "
    "semiconductor work grows in state-of-the-art laboratories everywhere, as the efficient offices "
    "found."
)


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("justify", ["true", "false"])
def test_columns_are_read_one_after_the_other(tmp_path: Path, columns: int, justify: str) -> None:
    body = "\n\n".join(SENTENCE.format(n=n) for n in range(8))
    table = "#table(columns: 3, [Country], [Share], [Rank], [China], [62.5], [1])"
    source = (
        f"{PAGE}#align(center, text(18pt)[A headline across the page])\n"
        f"#set par(justify: {justify})\n#columns({columns}, gutter: 8mm)[\n{body}\n\n{table}\n]"
    )
    found = read(pdf_of(source, tmp_path / "a.pdf"))
    assert found.title == "A headline across the page"
    at = 0
    for n in range(8):
        wanted = PLAIN.format(n=n, m=n + 1)
        for words in (f"Sentence {n} says that China leads in 57[2] of 64", "offices found."):
            at = found.text.find(words, at)
            assert at >= 0, (n, words)
        # One column may end within a sentence, and notes stand below it.
        assert wanted in found.text or columns > 1
    whole = sum(PLAIN.format(n=n, m=n + 1) in found.text for n in range(8))
    assert whole >= 8 - columns
    assert "Country\tShare\tRank\nChina\t62.5\t1" in found.text
    assert covered(found)


def test_running_heads_and_feet_are_set_aside_and_pages_known(tmp_path: Path) -> None:
    body = "#pagebreak()".join(
        f"Words of page {n} stand here.\n\n" + "#table(columns: 2, [2024], [61.5])"
        for n in range(4)
    )
    found = read(pdf_of(PAGE + body, tmp_path / "a.pdf"))
    assert "Quarterly" not in found.text
    assert "Volume" not in found.text
    assert [found.text[at:].partition("\n")[0] for at in found.pages] == [
        f"Words of page {n} stand here." for n in range(4)
    ]
    # What every page says in its table is no foot.
    assert found.text.count("2024\t61.5") == 4
    assert any("heads and feet of 4 pages" in n for n in found.notices)


def line(text: str, at: float, left: float = 50.0) -> Piece:
    return Piece(text, left, left + 5 * len(text), at, at + 10, 10)


def test_the_rows_of_a_long_table_are_no_running_heads() -> None:
    pages = [
        [
            line("Report", 780),
            line(f"{30 + 7 * n} {61 + n * n}", 760),
            *body(n),
            line(f"{n + 4}", 20),
        ]
        for n in range(5)
    ]
    aside = running([outer(p) for p in pages])
    assert [sorted(p.text for p in page) for page in aside] == [
        sorted(["Report", str(n + 4)]) for n in range(5)
    ]


def body(page: int) -> list[Piece]:
    return [line(f"words of page {'abcde'[page]}", 700 - 12 * n) for n in range(9)]


def test_a_raised_mark_in_a_piece_of_its_own() -> None:
    pieces = [line("57", 100), Piece("2", 61, 64, 105, 111, 6), line("of 64", 100, 70)]
    assert [r.text for region in regions(pieces) for r in region] == ["57[2] of 64"]


def test_vertical_lines_are_said(tmp_path: Path) -> None:
    column = (
        "#stack(dir: ttb, spacing: 2pt, " + ", ".join(f"[{c}]" for c in "中国占全球电池产量") + ")"
    )
    found = read(pdf_of(column, tmp_path / "a.pdf"))
    assert any("vertical lines" in n for n in found.notices)
    across = read(pdf_of("中国占全球电池产量的百分之六十二点五。" * 9, tmp_path / "b.pdf"))
    assert not across.notices


def test_what_is_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pdf_of("one #pagebreak() two", tmp_path / "a.pdf")
    monkeypatch.setattr(pdf, "MOST_LETTERS", 1)
    with pytest.raises(CorpusError, match="too much text up to page 1"):
        read(path)
    monkeypatch.setattr(pdf, "MOST_PAGES", 1)
    with pytest.raises(CorpusError, match="has 2 pages; up to 1"):
        read(path)


def test_a_password_that_is_none_is_no_harm(tmp_path: Path) -> None:
    path = pdf_of("words", tmp_path / "a.pdf")
    assert read(path, How(password="any")).text == "words"
