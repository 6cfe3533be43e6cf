from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.cli import main

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


def test_a_template_is_written_and_built(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "my.brief"
    arguments = ["--date", "2026-11-22", "-o", str(source)]
    assert main(["brief", "template", "head-to-head", "Electric batteries", *arguments]) == 0
    for ending in ("docx", "pptx", "pdf", "html", "md", "xlsx", "brief"):
        out = tmp_path / f"out.{ending}"
        assert main(["brief", "build", str(source), "-o", str(out)]) == 0
        assert out.stat().st_size > 500
    assert (tmp_path / "out.brief").read_bytes() == source.read_bytes()
    assert "footnotes" in capsys.readouterr().out


def test_names_may_be_typed_and_staleness_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "my.brief"
    source.write_text(
        f"+++\ntitle = 'T'\n+++\n\nOnce {{@{SHARE}|70 percent}}.\n\n"
        "::: chart 电池\nindicator = 'high-impact-share'\nentities = ['美国', 'China']\n:::\n",
        encoding="utf-8",
    )
    assert main(["brief", "build", str(source), "-o", str(tmp_path / "o.md")]) == 0
    assert "was revised: '70%', now '75%'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("**", "my.brief, line 5: ** is opened"),
        ("{@nope}", "nothing called 'nope'"),
        ("::: chart nope :::", "no technology is called 'nope'"),
    ],
)
def test_bad_input_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], body: str, words: str
) -> None:
    source = tmp_path / "my.brief"
    source.write_text(f"+++\ntitle = 'T'\n+++\n\n{body}\n", encoding="utf-8")
    assert main(["brief", "build", str(source), "-o", str(tmp_path / "o.md")]) == 1
    assert words in capsys.readouterr().err
    assert not (tmp_path / "o.md").exists()


def test_a_card_is_made_and_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["card", "make", SHARE, "-o", str(tmp_path)]) == 0
    assert main(["card", "verify", str(tmp_path / f"{SHARE}.json")]) == 0
    picture = tmp_path / f"{SHARE}.png"
    picture.write_bytes(picture.read_bytes() + b" ")
    assert main(["card", "verify", str(tmp_path / f"{SHARE}.json")]) == 1
    assert "broken link: picture" in capsys.readouterr().err


def test_a_briefing_of_a_workspace_is_exported(tmp_path: Path) -> None:
    from explorer.analysis.select import Question
    from explorer.briefing import kept
    from explorer.briefing.model import Briefing, ChartBlock, Field, Paragraph, Text
    from explorer.workspace.file import Workspace

    file = tmp_path / "my.ctew"
    blocks = (
        Paragraph((Text("China: "), Field(SHARE))),
        ChartBlock(Question("electric-batteries", kind="statements")),
    )
    mine = Briefing("Mine", "Below", ("A",), "2026-01-31", "en", blocks, "1")
    with Workspace.create(file) as workspace:
        key = kept.add(workspace, mine, name="New")
        assert kept.read(workspace, key) == mine
    out = tmp_path / "o.md"
    assert main(["brief", "export", "Mine", "--workspace", str(file), "-o", str(out)]) == 0
    assert "China: 75%[^1]" in out.read_text(encoding="utf-8")
    assert main(["brief", "export", "Yours", "--workspace", str(file), "-o", str(out)]) == 1
