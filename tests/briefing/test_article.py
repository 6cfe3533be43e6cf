"""What came of checking an article, as files and as a block of a briefing."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from explorer.briefing import article, text
from explorer.briefing.model import ArticleBlock, Briefing, MarkedSentence
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedTable
from explorer.briefing.write import UnknownFormatError
from explorer.cli import main
from explorer.reading.check import Checker
from explorer.reading.report import counts

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

NEWS = (
    "China led 57 of the 64 technologies in 2019-2023. The talks lasted four hours.\n\n"
    "China led 53 of the 64 technologies in 2019-2023. <b>It</b> rained.\n"
)


@pytest.fixture(scope="module")
def checked(dataset: Dataset) -> article.Article:
    return article.Article("Talks & tea", NEWS, list(Checker(dataset).check(NEWS)))


def test_the_counts_are_said(checked: article.Article) -> None:
    said = "Sentences that can be checked: 2. 1 contradicted, 1 supported."
    assert counts(checked.checked) == said


def test_json_is_the_array_of_the_command_line(
    dataset: Dataset,
    checked: article.Article,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    article.write(dataset, checked, tmp_path / "a.json", "en")
    written = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    (tmp_path / "a.txt").write_text(NEWS, encoding="utf-8")
    assert main(["check", str(tmp_path / "a.txt"), "--json"]) == 0
    assert written == json.loads(capsys.readouterr().out)
    assert [w["label"] for w in written] == ["supported", "contradicted"]
    assert [NEWS[w["start"] : w["end"]] for w in written] == [w["text"] for w in written]


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_the_report_has_marks_reasons_and_sources(
    dataset: Dataset, checked: article.Article, tmp_path: Path, language: str
) -> None:
    article.write(dataset, checked, tmp_path / "a.html", language)
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    mark = {"en": "contradicted", "zh-Hans": "矛盾", "zh-Hant": "矛盾"}[language]
    assert page.count(mark) >= 2  # in the table and in the text
    assert "Says 53; the source says 57 of 64" in page  # as it was worked out
    assert "57項關鍵技術" in page
    assert "&lt;b&gt;It&lt;/b&gt; rained." in page
    article.write(dataset, checked, tmp_path / "a.docx", language)
    with zipfile.ZipFile(tmp_path / "a.docx") as archive:
        document = archive.read("word/document.xml").decode()
        notes = archive.read("word/footnotes.xml").decode()
    assert mark in document
    assert "The talks lasted four hours." in document
    assert "57項關鍵技術" in notes


def test_the_command_line_writes_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(NEWS, encoding="utf-8")
    report = tmp_path / "b.docx"
    assert main(["check", str(tmp_path / "a.txt"), "-o", str(report)]) == 0
    assert "1 contradicted, 1 supported" in capsys.readouterr().out
    assert zipfile.is_zipfile(report)


def test_another_ending_is_refused(dataset: Dataset, checked: article.Article) -> None:
    from pathlib import Path

    with pytest.raises(UnknownFormatError, match="foo"):
        article.write(dataset, checked, Path("a.foo"), "en")


def test_a_figure_that_changed_is_said(dataset: Dataset, checked: article.Article) -> None:
    block = article.block(dataset, checked.checked)
    assert isinstance(block, ArticleBlock)
    gone = MarkedSentence("It led.", "supported", "It did.", ("gone",))
    old = tuple(s.__class__(s.observation_id, s.unit, 1.0) for s in block.snapshots)
    changed = ArticleBlock((*block.sentences, gone), "", old)
    resolved = resolve(dataset, Briefing("A", blocks=(changed,)))
    (table,) = resolved.blocks
    assert isinstance(table, ResolvedTable)
    assert [row[0].text for row in table.rows] == ["supported", "contradicted", "supported"]
    assert all(row[2].notes for row in table.rows[:2])
    assert {s.status for s in resolved.stale} == {"revised"}
    assert table.notes


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ('sentences = ["a"]', "lists of one length"),
        (
            'sentences = ["a"]\nmarks = ["true"]\nreasons = [""]\nfigures = [""]',
            "'true' is no mark",
        ),
    ],
)
def test_what_is_no_checked_article_is_named(keys: str, said: str) -> None:
    source = f'+++\ntitle = "A"\n+++\n\n::: article\n{keys}\n:::\n'
    with pytest.raises(text.BriefSyntaxError, match=said):
        text.parse(source, "a.brief")
