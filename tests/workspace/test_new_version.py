"""A new version of a document: what became of each passage, and nothing dropped."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

from explorer.cli import main
from explorer.corpus.resolving import Grade
from explorer.dataset.merge import merge
from explorer.workspace.errors import WorkspaceError
from explorer.workspace.file import Workspace
from explorer.workspace.imports import bring_in, read
from explorer.workspace.new_version import replace_version
from tests.workspace.test_imports import QUOTED

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

SENTENCES = {
    "中国": "中国占全球电池产量的62.5%，居于首位。",
    "美国": "美国在这一领域占全部论文的10.5%左右。",
    "日本": "日本的份额在五年间一直停留在5.1%上下。",
    "韩国": "韩国企业申请的专利数占到总数的7.2%。",
}
BETWEEN = (
    "这一段先讲别的事情，与份额没有关系，只是为了让前后的文字足够长，以便辨认。",
    "接着又谈到人才培养和国际合作，这些内容同样不涉及任何一个具体的数字。",
    "随后是关于供应链的一段说明，篇幅不短，但是里面也找不到什么统计结果。",
    "最后一段回顾全文，提醒读者注意方法上的限制，并且感谢提供材料的同事。",
)
TEXT = "电池报告\n\n" + "".join(
    f"{sentence}{words}\n" for sentence, words in zip(SENTENCES.values(), BETWEEN, strict=True)
)


def workspace_of(folder: Path, dataset: Dataset) -> Workspace:
    text = folder / "报告.txt"
    text.write_text(TEXT, encoding="utf-8")
    table = folder / "figures.csv"
    rows = [
        QUOTED
        | {"entity": who, "position": "", "value": sentence.split("%")[0][-5:], "quote": sentence}
        for who, sentence in SENTENCES.items()
    ]
    for row in rows:
        row["value"] = "".join(c for c in row["value"] if c.isascii())
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    workspace = Workspace.create(folder / "w.ctew")
    for path in (text, table):
        bring_in(workspace, dataset, path)
    return workspace


def new_version(folder: Path) -> Path:
    changed = (
        TEXT.replace("电池报告", "电池报告（修订版）")
        .replace("10.5%左右", "10.5%上下")
        .replace("5.1%", "5.8%")
        .replace(SENTENCES["韩国"], "")
    )
    path = folder / "报告二.txt"
    path.write_text(changed, encoding="utf-8")
    return path


def test_each_passage_has_its_grade_and_none_is_dropped(tmp_path: Path, dataset: Dataset) -> None:
    with workspace_of(tmp_path, dataset) as workspace:
        (document,) = workspace.documents()
        before = workspace.own()
        path = new_version(tmp_path)
        content = read(path)
        assert not isinstance(content, tuple)
        made = replace_version(workspace, dataset, document.document_id, path, content)
        grades = {o.passage.quote[:2]: o.grade for o in made.outcomes}
        assert grades["中国"] is Grade.MOVED
        assert grades["日本"] is Grade.VALUE
        assert grades["韩国"] is Grade.LOST
        assert grades["美国"] in (Grade.WORDING, Grade.VALUE)
        assert made.kept is not None
        assert "'日本的份额在五年间一直停留在5.8%上下。'" in str(made.unsettled[0])
        after = workspace.own()
        assert len(after.evidence) == len(before.evidence) == 4
        # Each passage stands where it says, in the old version or in the new one.
        joined, problems = merge(dataset, after)
        assert not problems
        for evidence in after.evidence:
            text = joined.text(evidence.document_id)  # type: ignore[union-attr]
            assert text[evidence.start : evidence.end] == evidence.quote  # type: ignore[union-attr]
        stays = {e.quote[:2] for e in after.evidence if e.document_id == made.kept.document_id}  # type: ignore[union-attr]
        assert {"日本", "韩国"} <= stays
        assert "中国" not in stays
        with pytest.raises(WorkspaceError, match="there already"):
            replace_version(workspace, dataset, document.document_id, path, content)
        workspace.undo()
        assert workspace.own() == before


def test_a_version_that_says_the_same_keeps_nothing_old(tmp_path: Path, dataset: Dataset) -> None:
    with workspace_of(tmp_path, dataset) as workspace:
        (document,) = workspace.documents()
        path = tmp_path / "b.txt"
        path.write_bytes(("新的前言。\r\n\r\n" + TEXT.replace("\n", "\r\n")).encode("gb18030"))
        content = read(path)
        assert not isinstance(content, tuple)
        made = replace_version(workspace, dataset, document.document_id, path, content)
        assert made.kept is None
        assert {o.grade for o in made.outcomes} == {Grade.MOVED}
        assert [d.document_id for d in workspace.documents()] == [document.document_id]


def test_the_command_says_what_became_of_each(
    tmp_path: Path, dataset: Dataset, capsys: pytest.CaptureFixture[str]
) -> None:
    with workspace_of(tmp_path, dataset) as workspace:
        (document,) = workspace.documents()
    path, file = new_version(tmp_path), str(tmp_path / "w.ctew")
    arguments = ["import", str(path), "--replace", document.document_id, "--workspace", file]
    assert main([*arguments, "--json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)
    assert result["passages"]["moved"] == 1
    assert result["passages"]["lost"] == 1
    assert len(result["notices"]) >= 2
    assert main(["import", str(path), "--replace", "own-none", "--workspace", file]) == 1
    assert "own-none" in capsys.readouterr().err
