"""What stands under a chart."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from explorer.analysis.select import Question, observations
from explorer.charts.caption import about
from explorer.charts.footer import briefly, footer
from explorer.charts.naming import hover, prose, says_who
from explorer.dataset.disagreement import explained
from explorer.dataset.schema import Citation, EvidenceKind, Passage
from explorer.words import NAMELESS, within
from tests.charts import golden
from tests.charts.test_whole_texts import strings

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


def test_every_chart_names_reports_and_dataset(dataset: Dataset, asked: list[Any]) -> None:
    for a in asked:
        lines = a.chart.footer
        assert lines[-1] == f"Critical Technology Explorer, dataset {dataset.version}"
        reports = list(dict.fromkeys(o.report_id for o in a.rows))
        for report in reports[:3]:
            assert any(within(says_who(dataset.reports[report])) in line for line in lines), a.name
        more = [line for line in lines if re.fullmatch(r"And \d+ more sources?\.", line)]
        left = len(reports) - 3
        plural = "" if left == 1 else "s"
        assert more == ([f"And {left} more source{plural}."] if left > 0 else [])


def test_groups_are_never_added_to_their_members(dataset: Dataset, asked: list[Any]) -> None:
    with_groups = 0
    for a in asked:
        groups = {
            o.entity_id
            for o in a.rows
            if dataset.entities[o.entity_id].kind == "group" and o.entity_id in dataset.members
        }
        said = [n for n in a.chart.footer if n.endswith("members are not added to it.")]
        assert len(said) == bool(groups), a.name
        with_groups += bool(groups)
        for group in groups:
            assert dataset.entities[group].name_en in said[0]
    assert with_groups


def test_hollow_marks_are_explained_where_there_are_any(dataset: Dataset, asked: list[Any]) -> None:
    for a in asked:
        hollow = any(dataset.kind_of(o) != EvidenceKind.PASSAGE for o in a.rows)
        assert any(line.startswith("Hollow marks") for line in a.chart.footer) == hollow, a.name


def test_a_sentence_is_relayed_by_its_document(dataset: Dataset) -> None:
    rows = observations(dataset, Question("list-64", "lead-count", passages_only=True))
    lines = footer(dataset, rows, "en")
    publishers = {
        dataset.documents[e.document_id].publisher
        for o in rows
        for e in dataset.evidence_of[o.observation_id]
        if e.kind == EvidenceKind.PASSAGE
    }
    stated = [line for line in lines if line.startswith("As stated by ")]
    assert stated
    assert all(", relayed by " in line for line in stated)
    assert any(p in line for p in publishers for line in stated)


def test_the_limits_are_those_of_the_report_with_most_figures(dataset: Dataset) -> None:
    several = 0
    for topic in dataset.by_topic:
        rows = observations(dataset, Question(topic))
        counts = Counter(o.report_id for o in rows).most_common(2)
        if len(counts) < 2 or counts[0][1] == counts[1][1]:
            continue
        note = prose(dataset.reports[counts[0][0]].limits_note)
        said = [line for line in footer(dataset, rows, "en") if line.startswith("Limits: ")]
        assert said == ([f"Limits: {note}"] if note else []), topic
        several += bool(note)
    assert several > 5


def test_without_figures_only_the_dataset_is_named(dataset: Dataset) -> None:
    assert footer(dataset, [], "en") == (
        f"Critical Technology Explorer, dataset {dataset.version}",
    )


def test_who_says_it_is_said_in_few_words_with_how_many_others(dataset: Dataset) -> None:
    """For the figures of every topic: the report of most of them, where it stands, "+" the rest."""
    shapes = set()
    for rows in dataset.by_topic.values():
        said = Counter(o.report_id for o in rows)
        most = max(said.values())
        first = next(r for r in said if said[r] == most)
        evidence = [e for o in rows if o.report_id == first
                    for e in dataset.evidence_of.get(o.observation_id, ())]  # fmt: skip
        places = {
            (d := dataset.documents[e.document_id]).publisher + d.published
            if isinstance(e, Passage)
            else e.source_publisher
            for e in evidence
            if isinstance(e, Passage | Citation)
        }
        reports, others = len(said) - 1, len(places) - 1
        made = briefly(dataset, rows, "en")
        more = f" +{reports}" if reports else ""
        who = says_who(dataset.reports[first])
        assert made[-1] == f"{who}{more}"
        assert len(made) == 1 + bool(places)
        if places:
            assert made[0].startswith(f"{who}, relayed by ")
            assert made[0].endswith(more or (f" +{others}" if others else ""))
            assert (" +" in made[0]) == bool(more or others)
        shapes |= {("reports", min(reports, 2)), ("places", min(others, 2), reports > 0)}
    assert {("reports", 0), ("reports", 1), ("reports", 2)} <= shapes
    assert {("places", 0, False), ("places", 1, False)} <= shapes
    assert briefly(dataset, (), "en") == ()


def test_who_is_not_named_has_no_capital_within_a_sentence(dataset: Dataset) -> None:
    """In English, over every topic, page and disagreement; at its beginning it has one."""
    said: set[str] = set()
    for one in golden.charts(dataset):
        said |= set(strings(one.make("en")))
    for o in dataset.observations.values():
        said |= {about(dataset, o.observation_id, "en"), *hover(dataset, o, "en")}
    said |= {explained(dataset, d) for d in dataset.discrepancies.values()}
    nameless = "|".join(NAMELESS)
    assert [text for text in said if re.search(rf"[\w,(] ?({nameless})", text)] == []
    assert any(name in text for name in NAMELESS.values() for text in said)
