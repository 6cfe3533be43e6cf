"""A new version of a document: what became of each passage, and nothing dropped."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.cli import main
from explorer.corpus.fold import fold
from explorer.corpus.resolving import Grade
from explorer.dataset.merge import merge
from explorer.dataset.schema import Observation, Passage
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace
from explorer.workspace.imports import bring_in, read
from explorer.workspace.new_version import (
    _choice,
    _names,
    carry_out,
    left_behind,
    prepare,
    replace_version,
)
from explorer.workspace.outcomes import Choice, Plan, said
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


# ------------------------------------------------------- what is asked, what the answer changes


def planned(folder: Path, dataset: Dataset, workspace: Workspace) -> Plan:
    (document,) = workspace.documents()
    path = new_version(folder)
    content = read(path)
    assert not isinstance(content, tuple)
    return prepare(workspace.own(), dataset, document.document_id, path, content)


def test_a_plan_says_what_would_change_and_changes_nothing(
    tmp_path: Path, dataset: Dataset
) -> None:
    with workspace_of(tmp_path, dataset) as workspace:
        (document,) = workspace.documents()
        before = workspace.own()
        plan = planned(tmp_path, dataset, workspace)
        assert workspace.own() == before
    assert (plan.document.document_id, plan.old, plan.replaces) == (
        document.document_id, document, True,
    )  # fmt: skip
    assert (plan.document.file, plan.document.title) == ("报告二.txt", "报告二")
    assert plan.document.title_en == plan.document.title
    assert plan.document.sha256 != document.sha256
    assert [s.document_id for s in plan.sections] == [document.document_id] * len(plan.sections)
    assert sum(plan.counts.values()) == 4
    assert list(plan.counts) == [*Grade]
    assert (plan.counts[Grade.MOVED], plan.counts[Grade.LOST]) == (1, 1)
    by = {o.passage.quote[:2]: o for o in plan.outcomes}
    assert {"日本", "韩国"} <= {q for q, o in by.items() if o.moved is None}
    assert plan.unsettled == tuple(o for o in plan.outcomes if o.moved is None)
    moved = by["中国"].moved
    assert moved is not None
    assert plan.text[moved.start : moved.end] == moved.quote == SENTENCES["中国"][:-1] + "。"
    assert moved.value_start is not None
    assert plan.text[moved.value_start : moved.value_end] == "62.5%"
    # Where only the words changed, the value is the same, whoever has to settle it.
    settled = Choice(by["美国"].moved) if by["美国"].moved else by["美国"].choices[0]
    other = settled.passage
    assert settled.value is None
    assert "10.5%上下" in other.quote
    assert plan.text[other.value_start : other.value_end] == "10.5%"
    assert by["韩国"].now == ""
    assert by["韩国"].choices == ()
    figure = by["日本"].passage.observation_id
    assert str(by["日本"]) == (
        f"{figure}: changed value: {by['日本'].passage.quote!r}, now {by['日本'].now!r}"
    )
    (choice,) = by["日本"].choices
    assert choice.value == 5.8
    assert plan.text[choice.passage.value_start : choice.passage.value_end] == "5.8%"


def test_a_grade_is_said_in_words() -> None:
    assert [said(g) for g in Grade] == [
        "same", "moved", "changed wording", "changed value", "ambiguous", "lost",
    ]  # fmt: skip


def test_what_the_user_settles_takes_the_new_value(tmp_path: Path, dataset: Dataset) -> None:
    with workspace_of(tmp_path, dataset) as workspace:
        before = workspace.own()
        plan = planned(tmp_path, dataset, workspace)
        japan = next(o for o in plan.unsettled if o.passage.quote.startswith("日本"))
        made = carry_out(workspace, dataset, plan, {japan.passage.evidence_id: japan.choices[0]})
        assert made.unsettled == tuple(o for o in plan.unsettled if o is not japan)
        assert made.counts == plan.counts
        figures = {o.observation_id: o for o in workspace.observations()}
        now = figures[japan.passage.observation_id]
        assert now.value == 5.8
        assert ": 5.8 percent," in now.statement_en
        assert {o.value for o in figures.values()} == {62.5, 10.5, 5.8, 7.2}
        evidence = next(
            e for e in workspace.evidence() if e.evidence_id == japan.passage.evidence_id
        )
        assert evidence == japan.choices[0].passage
        assert made.kept is not None
        assert made.kept.document_id == f"{plan.document.document_id}-earlier"
        assert made.kept.title == made.kept.title_en == f"{plan.old.title} (earlier version)"
        old = workspace.imported(made.kept.document_id)
        assert old.text == TEXT.rstrip("\n") or old.text == TEXT
        assert {s.document_id for s in old.sections} == {made.kept.document_id}
        assert workspace.undo() == f"Replace {plan.old.title}"
        assert workspace.own() == before


def test_what_was_left_behind_can_be_settled_later(tmp_path: Path, dataset: Dataset) -> None:
    with workspace_of(tmp_path, dataset) as workspace:
        made = carry_out(workspace, dataset, planned(tmp_path, dataset, workspace), {})
        assert made.kept is not None
        earlier = made.kept.document_id
        joined, _ = merge(dataset, workspace.own())
        plan = left_behind(workspace.own(), joined, earlier)
        assert (plan.replaces, plan.sections, plan.pages) == (False, (), ())
        assert (plan.document.document_id, plan.old.document_id) == (
            made.document.document_id, earlier,
        )  # fmt: skip
        # Nothing goes along by itself now.
        assert plan.unsettled == plan.outcomes
        assert plan.outcomes
        with pytest.raises(WorkspaceError, match="is no earlier version of a document"):
            left_behind(workspace.own(), joined, made.document.document_id)
        (korea,) = (o for o in plan.outcomes if not o.choices)
        settled = {o.passage.evidence_id: o.choices[0] for o in plan.outcomes if o.choices}
        again = carry_out(workspace, dataset, plan, settled)
        assert (again.kept, again.unsettled) == (None, (korea,))
        assert {d.document_id for d in workspace.documents()} == {
            earlier, made.document.document_id,
        }  # fmt: skip
        # With the last passage settled, the earlier version goes.
        joined, _ = merge(dataset, workspace.own())
        plan = left_behind(workspace.own(), joined, earlier)
        (korea,) = plan.outcomes
        place = Choice(replace(korea.passage, document_id=made.document.document_id))
        carry_out(workspace, dataset, plan, {korea.passage.evidence_id: place})
        assert [d.document_id for d in workspace.documents()] == [made.document.document_id]
        assert len(workspace.evidence()) == 4


def test_only_ones_own_document_can_be_replaced(tmp_path: Path, dataset: Dataset) -> None:
    with workspace_of(tmp_path, dataset) as workspace:
        path = new_version(tmp_path)
        content = read(path)
        assert not isinstance(content, tuple)
        for name in ("own-none", sorted(dataset.documents)[0]):
            with pytest.raises(WorkspaceError) as caught:
                prepare(workspace.own(), dataset, name, path, content)
            assert caught.value.trouble == Trouble.UNKNOWN
            assert str(caught.value) == f"there is no document {name!r} of your own."
        (document,) = workspace.documents()
        same = read(tmp_path / "报告.txt")
        assert not isinstance(same, tuple)
        with pytest.raises(WorkspaceError) as caught:
            prepare(workspace.own(), dataset, document.document_id, path, same)
        assert caught.value.trouble == Trouble.EXISTS
        assert str(caught.value) == f"{path}: this version is there already."


@pytest.mark.parametrize(
    ("stated", "value", "unit", "now", "wanted"),
    [
        ("0.385", 38.5, "percent", "0.412", 41.2),
        ("0.385", 0.385, "times", "0.412", 0.412),
        ("38.5%", 38.5, "percent", "41.2%", 41.2),
        ("38.5", 38.5, "count", "1,204", 1204.0),
    ],
)
def test_a_new_value_is_taken_as_the_old_one_was_kept(
    stated: str, value: float, unit: str, now: str, wanted: float
) -> None:
    """A share that was written as a part of one is kept in percent, and stays so."""
    old, text = f"In 2019 the share was {stated} here.", f"In 2019 the share was {now} here."
    at = old.index(stated)
    passage = Passage(
        "o#1", "o", "states", "d", 0, len(old), old, "", "", at, at + len(stated)
    )  # fmt: skip
    figure = Observation(
        "o", "coatings", "CHN", "", "high-impact-share", None, "2019", "2019", "stated", value,
        None, None, unit, "eq", "", "measured", "own", "", "",
    )  # fmt: skip
    choice = _choice(passage, (0, len(text)), text, figure, figure)
    assert choice is not None
    assert choice.value == wanted
    assert (choice.passage.value_start, choice.passage.quote) == (at, text)
    assert _choice(passage, (0, len(text)), text, figure, None) is None
    gone = "In 2019 the share was not told here."
    assert _choice(passage, (0, len(gone)), gone, figure, figure) is None


def test_names_of_two_letters_tell_wordings_apart(dataset: Dataset) -> None:
    """Nobody is called by one letter; many are by two signs."""
    names = _names(dataset)
    every = {fold(n) for e in dataset.entities.values()
             for n in (e.name_en, e.name_zh_hans, e.name_zh_hant)}  # fmt: skip
    assert names == {n for n in every if len(n) > 1}
    assert fold("中国") in names
