from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from lxml import html as lxml_html

from explorer.briefing import compare, kept, text
from explorer.briefing.model import (
    Briefing,
    Field,
    Front,
    Heading,
    NoteBlock,
    PageBreak,
    Paragraph,
    Snapshot,
    Text,
)
from explorer.cli import main
from explorer.workspace.file import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
THEN, NOW = (Snapshot(SHARE, "percent", v) for v in (70.0, 75.0))
OLD = Briefing(
    "Batteries",
    blocks=(
        Heading("Summary"),
        Paragraph((Text("China has "), Field(SHARE, THEN), Text(" of the papers."))),
        Paragraph((Text("This sentence goes and has nothing like it."),)),
        Paragraph((Text("中国在电池研究上领先。"),)),
        PageBreak(),
    ),
)
NEW = replace(
    OLD,
    title="Electric batteries",
    front=Front("internal", version="2"),
    blocks=(
        Heading("Summary"),
        Paragraph((Text("中国在电池研究上居首。"),)),
        Paragraph((Text("China has "), Field(SHARE, NOW), Text(" of the papers."))),
        NoteBlock((Text("Sure?"),), "R. V", "open"),
        PageBreak(),
    ),
)


def test_versions_that_are_the_same_have_no_change(dataset: Dataset) -> None:
    found = compare.compare(dataset, OLD, OLD)
    assert found.different == ()
    assert len(found.changes) == len(OLD.blocks)
    assert "the same" in compare.whole(found)


def test_each_change_is_told_once_with_its_words(dataset: Dataset) -> None:
    found = compare.compare(dataset, OLD, NEW)
    by_text = {compare.text(c): c.sort for c in found.different}
    assert by_text["[-Batteries-]{+Electric batteries+}"] == "changed"
    assert by_text["{+2+}"] == "changed"
    assert by_text["[-This sentence goes and has nothing like it.-]"] == "removed"
    assert by_text["{+[R. V, open] Sure?+}"] == "added"
    words = " ".join(by_text)
    assert "70%" in words
    assert "75%" in words
    assert "中国在电池研究上" in words
    assert found.marking == "Internal"


@pytest.mark.parametrize(("first", "second"), [(OLD, NEW), (NEW, OLD)])
def test_the_marked_text_holds_both_versions_whole(
    dataset: Dataset, first: Briefing, second: Briefing
) -> None:
    found = compare.compare(dataset, first, second)
    for briefing, mine in ((first, "removed"), (second, "added")):
        kept_words = [
            "".join(p.text for p in c.parts if p.sort in ("same", mine))
            for c in found.changes
            if c.place
        ]
        whole = compare.compare(dataset, briefing, briefing)
        for change in whole.changes:
            said = "".join(p.text for p in change.parts)
            assert said in kept_words, (said, kept_words)


def test_a_block_that_moved_is_neither_new_nor_gone(dataset: Dataset) -> None:
    first, second, third = (Paragraph((Text(f"{w} " * 9),)) for w in ("one", "two", "three"))
    old = Briefing("B", blocks=(first, second, third))
    found = compare.compare(dataset, old, replace(old, blocks=(third, first, second)))
    assert [c.sort for c in found.different] == ["moved"]


def test_the_page_marks_what_came_and_went(dataset: Dataset) -> None:
    page = lxml_html.fromstring(compare.html(compare.compare(dataset, OLD, NEW)).encode())
    assert any("75%" in (e.text or "") for e in page.iter("ins"))
    assert any("70%" in (e.text or "") for e in page.iter("del"))
    assert page.xpath("//ol/li")
    assert "Internal" in page.xpath("string(//body/p[1])")


def test_from_the_command_line_with_files_and_a_workspace(
    dataset: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "old.brief"
    old.write_text(text.write(OLD), encoding="utf-8")
    with Workspace.create(tmp_path / "w.ctew") as workspace:
        kept.add(workspace, NEW, name="Add")
    arguments = ["brief", "compare", str(old), "Electric batteries"]
    assert main([*arguments, "--workspace", str(tmp_path / "w.ctew")]) == 1
    said = capsys.readouterr().out
    assert "Paragraph 3 of the old version is gone" in said
    assert main(["brief", "compare", str(old), str(old)]) == 0
    assert "the same" in capsys.readouterr().out
    out = tmp_path / "out.html"
    assert main([*arguments, "--workspace", str(tmp_path / "w.ctew"), "-o", str(out)]) == 1
    assert b"<ins>" in out.read_bytes()
    assert main(arguments) == 1
    assert "name the workspace" in capsys.readouterr().err
    (tmp_path / "bad.brief").write_text("nothing", encoding="utf-8")
    assert main(["brief", "compare", str(old), str(tmp_path / "bad.brief")]) == 1
    assert "begins with a line +++" in capsys.readouterr().err
