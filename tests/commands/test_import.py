"""``ctexplorer import`` and ``--workspace`` as a user calls them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import docx
import pytest

from explorer.cli import main
from explorer.commands import bring
from explorer.workspace import imports
from explorer.workspace.file import Workspace

HANS = "电池报告\n\n中国占全球电池产量的62.5%。\n"
HANT = "電池報告\n\n中國佔全球電池產量的百分之六十。\n"
FIGURES = """technology,entity,indicator,value,period_start,document,quote,source_title,source_url
Electric batteries,China,high-impact-share,62.5,2024,hans.txt,中国占全球电池产量的62.5%,,
電池,日本,Share of high-impact research,5,2024,,,A report,https://example.org/a
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "hans.txt").write_bytes(HANS.encode("gb18030"))
    (tmp_path / "hant.txt").write_bytes(HANT.encode("big5"))
    (tmp_path / "f.csv").write_text(FIGURES)
    document = docx.Document()
    document.add_heading("A report in English", 0)
    document.add_paragraph("Quantisation of zebras.")
    document.save(str(tmp_path / "en.docx"))
    return tmp_path


@pytest.fixture
def filled(folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["import", "f.csv", "hans.txt", "hant.txt", "--workspace", "w.ctew"]) == 0
    capsys.readouterr()
    return folder / "w.ctew"


def test_the_endings_are_those_that_can_be_read() -> None:
    assert bring.ENDINGS == imports.ENDINGS


#: What is said of texts that are not in UTF-8.
ENCODINGS = (
    "hans.txt: read as gb18030; it can be read again in another.",
    "hant.txt: read as big5hkscs; it can be read again in another.",
)


def test_files_of_every_kind(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ["f.csv", "hans.txt", "hant.txt", "en.docx"]
    assert main(["import", *names, "--workspace", "w.ctew"]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "hans.txt: document own-hans, 电池报告 (zh-Hans, 23 characters)",
        "hant.txt: document own-hant, 電池報告 (zh-Hant, 23 characters)",
        "en.docx: document own-en, A report in English (en, 44 characters)",
        "f.csv: 2 figures",
    ]
    assert err.splitlines() == [f"ctexplorer: {said}" for said in ENCODINGS]
    with Workspace.open(folder / "w.ctew") as workspace:
        assert len(workspace.steps()) == 4
        assert len(workspace.documents()) == 3


def test_the_same_again(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "hans.txt", "f.csv", "--workspace", str(filled)]) == 0
    out = capsys.readouterr().out
    assert out == "hans.txt: there already, as own-hans\nf.csv: 0 figures, 2 there already\n"
    with Workspace.open(filled) as workspace:
        assert len(workspace.steps()) == 3


def test_one_bad_file_among_good_ones(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.csv").write_text(FIGURES.replace("Electric batteries", "Batteriez"))
    (folder / "empty.txt").write_text("")
    names = ["bad.csv", "empty.txt", "hans.txt", "none.pdf"]
    assert main(["import", *names, "--workspace", "w.ctew"]) == 1
    out, err = capsys.readouterr()
    assert out == "hans.txt: document own-hans, 电池报告 (zh-Hans, 23 characters)\n"
    assert err.splitlines() == [
        f"ctexplorer: {ENCODINGS[0]}",
        "ctexplorer: empty.txt: the file is empty.",
        "ctexplorer: none.pdf: it cannot be read (No such file or directory).",
        "ctexplorer: bad.csv, line 2, column technology: no technology is called 'Batteriez'; "
        "see `ctexplorer list technologies`",
    ]
    with Workspace.open(folder / "w.ctew") as workspace:
        assert workspace.observations() == ()


@pytest.mark.timeout(20)
def test_what_may_never_end_is_refused_at_once(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ["a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a.csv", "a.xlsx"]
    for name in names[1:]:
        os.mkfifo(name)
    Path("a.txt").symlink_to(os.devnull)
    assert main(["import", *names, "--workspace", "w.ctew"]) == 1
    out, err = capsys.readouterr()
    why = "it cannot be read (it is not a file but a pipe, a socket or a device)."
    assert out == ""
    assert err.splitlines() == [f"ctexplorer: {name}: {why}" for name in names]


@pytest.mark.timeout(20)
def test_nor_does_a_brief_that_is_a_pipe(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("a.brief")
    assert main(["brief", "build", "a.brief", "-o", "a.md"]) == 1
    why = "cannot be read (it is not a file but a pipe, a socket or a device)"
    assert capsys.readouterr().err == f"ctexplorer: a.brief: {why}\n"
    assert not (folder / "a.md").exists()


def test_nothing_came_in_so_nothing_is_made(folder: Path) -> None:
    assert main(["import", "none.txt", "--workspace", "w.ctew"]) == 1
    assert not list(folder.glob("*w.ctew*"))


def test_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty.txt").write_text("")
    names = ["hans.txt", "f.csv", "empty.txt"]
    assert main(["import", *names, "--workspace", "w.ctew", "--json"]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    document, empty, figures = json.loads(out)
    assert (document["document"], document["language"]) == ("own-hans", "zh-Hans")
    assert figures["figures"] == [
        "own.electric-batteries.chn.high-impact-share.2024",
        "own.electric-batteries.jpn.high-impact-share.2024",
    ]
    assert [p["sentence"] for p in empty["problems"]] == ["empty.txt: the file is empty."]
    assert set(document) == set(empty) == set(figures)


def test_a_figure_that_disagrees(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = FIGURES.splitlines()[0] + "\n" + FIGURES.splitlines()[2].replace(",5,", ",9,")
    (filled.parent / "other.csv").write_text(other)
    assert main(["import", "other.csv", "--workspace", str(filled)]) == 0
    out, err = capsys.readouterr()
    assert out == "other.csv: 1 figure\n"
    assert err.startswith("ctexplorer: other.csv: ")
    assert "own.electric-batteries.jpn.high-impact-share.2024-2" in err


def test_wrong_usage(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "junk.ctew").write_text("junk")
    for given, words in (
        (["hans.txt"], "and the workspace with --workspace FILE"),
        (["--workspace", "w.ctew"], "name one file or more"),
        (["--template", "t.csv", "hans.txt"], "goes without files"),
        (["--template", "t.xlsx"], "is written as .csv"),
        (["--template", "f.csv"], "there is a file already"),
        (["--template", "no/t.csv"], "cannot be written here"),
        (["hans.txt", "--workspace", "junk.ctew"], "this is not a workspace"),
    ):
        assert main(["import", *given]) == 1
        assert words in capsys.readouterr().err
    assert (folder / "f.csv").read_text() == FIGURES


def test_a_workspace_that_is_open_elsewhere(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Workspace.open(filled):
        assert main(["import", "en.docx", "--workspace", str(filled)]) == 1
        assert "open in another window" in capsys.readouterr().err
        assert main(["show", "electric-batteries", "--workspace", str(filled)]) == 0


def test_the_template(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "--template", "t.csv"]) == 0
    assert main(["import", "t.csv", "--workspace", "w.ctew"]) == 0
    assert capsys.readouterr().out.endswith("t.csv: 1 figure\n")
    assert (folder / "t.csv").read_bytes().startswith(b"\xef\xbb\xbftechnology,entity,")


# ------------------------------------------------------------------------- what then is found


def test_own_figures_are_shown_as_own(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["show", "electric-batteries", "--entity", "JPN", "--workspace", str(filled)]
    assert main(command) == 0
    head, statement, *rest = capsys.readouterr().out.splitlines()
    assert head == "Japan: 5%  (Share of high-impact research, 2024, A report (own))"
    assert "Japan" in statement
    assert rest == [
        "  Known by citation, not by a sentence held here.",
        "  cited: A report, https://example.org/a",
    ]
    assert main([*command[:2], "--entity", "CHN", *command[4:], "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    (own,) = [r for r in rows if r["observation_id"].startswith("own.")]
    (passage,) = own["evidence"]
    assert HANS[passage["start"] : passage["end"]] == passage["quote"]


def test_own_documents_are_found(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "全球電池", "--workspace", str(filled)]) == 0
    out = capsys.readouterr().out
    assert "own-hans 6:22  中国占全球电池产量的62.5%。" in out
    assert "own-hant" in out
    assert main(["list", "documents", "--workspace", str(filled)]) == 0
    assert "own-hant\t電池報告\t" in capsys.readouterr().out
    assert main(["search", "全球電池"]) == 0
    assert "own-" not in capsys.readouterr().out


def test_a_chart_with_own_figures(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["chart", "electric-batteries", "--indicator", "high-impact-share"]
    assert main([*command, "-o", "c.json", "--workspace", str(filled)]) == 0
    assert "own.electric-batteries.chn" in (filled.parent / "c.json").read_text()


def test_coverage_asks_nothing_of_own_documents(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["data", "coverage", "--workspace", str(filled)]) == 0
    out = capsys.readouterr().out
    assert "own-hans: 100 % of 1 numeral accounted for" in out
    assert "own-hant: 0 % of 1 numeral accounted for\n" in out
    assert out.endswith("  in no figure: 1\n")


def test_a_workspace_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "documents", "--workspace", "none.ctew"]) == 1
    assert "there is no such file" in capsys.readouterr().err
