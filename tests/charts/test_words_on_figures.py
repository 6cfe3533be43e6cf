"""What is said of a figure wherever it is shown, for a figure of each sort, in three languages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer import speech
from explorer.analysis.select import Question
from explorer.charts import caption, caveats, computed, describe, figures, leaders, naming, numbers
from explorer.charts.build import build
from explorer.charts.caption import LONGEST, MOST, Annotation, Caption
from explorer.charts.computed import About, Line, Number
from explorer.charts.leaders import Line as LeadersLine
from explorer.dataset.schema import Observation, Status
from tests import golden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.dataset import Dataset

FOLDER = Path(__file__).parent / "golden_words"
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
#: Papers that figures are computed from, all and the most cited.
PAPERS = "technology=coatings&first=2019&last=2023&country=CN&counting=author"
ALL = f"{PAPERS}&top=100&papers=1234&weight=567.25"
TOP = f"{PAPERS}&top=10&papers=12&weight=5"


def sorts(dataset: Dataset) -> dict[tuple[object, ...], Observation]:
    """The first figure of each sort: how known, how firm, how exact, in which unit."""
    found: dict[tuple[object, ...], Observation] = {}
    for o in dataset.rows(Observation):
        many = len(dataset.evidence_of.get(o.observation_id, ())) > 1
        doubt = o.observation_id in dataset.discrepancies_of
        shape = (o.value is None, o.value_low is None, o.base is None, bool(o.hedge), bool(o.note))
        known = dataset.kind_of(o)
        found.setdefault(("firm", o.status, known, many, doubt), o)
        found.setdefault(("exact", o.comparator, *shape), o)
        found.setdefault(("unit", o.unit, bool(o.counterpart_id)), o)
        found.setdefault(("time", o.period_basis, o.period_start == o.period_end), o)
    return found


def page(dataset: Dataset, language: str) -> computed.Shown:
    """Numbers that a page worked out, of each sort that there is."""
    chn = Line("CHN", "China", {
        "share": Number("75 %", 75.0, "percent", "high-impact-share", "It has 75 %.",
                        f"papers:{ALL}", low=70.0, high=80.0),
        "rank": Number("1st", 1.0, "rank", "rank", "It is first.", "", "counted", 1.0),
    })  # fmt: skip
    usa = Line("USA", "United States", {
        "rank": Number("2nd", 2.0, "rank", "rank", "It is second.", f"papers:{TOP}", base=64.0,
                       status=Status.ESTIMATE),
    })  # fmt: skip
    about = About(
        "mine", "coatings", "A title", "A subtitle", (2019, 2023), "Counted by hand.", language
    )
    again = Line("CHN", "China again", {"rank": chn.numbers["rank"]})
    columns = (("share", "Share"), ("rank", "Rank"), ("none", "Nothing"))
    return computed.chart(dataset, about, (chn, usa, again), columns)


def told(dataset: Dataset, o: Observation, language: str) -> Iterator[str]:
    """All that is said of one figure."""
    yield f"{o.observation_id}: {numbers.label(o, language)}"
    yield naming.statement(dataset, o, language)
    yield from naming.hover(dataset, o, language)
    yield caption.about(dataset, o.observation_id, language)
    yield caveats.beside("It is said.", dataset, (o,))
    yield ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_of_each_sort_is_said_as_accepted(dataset: Dataset, language: str) -> None:
    with speech.speaking(language):
        chosen = {o.observation_id: o for o in sorts(dataset).values()}
        lines = [line for o in chosen.values() for line in told(dataset, o, language)]
        golden.check(FOLDER / "figures.txt", language, "\n".join(lines).split("\n"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_page_worked_out_is_said_as_accepted(dataset: Dataset, language: str) -> None:
    with speech.speaking(language):
        made = page(dataset, language)
        lines = [describe.describe(made.chart), *made.chart.footer]
        lines += [" | ".join(row) for row in describe.table(made.dataset, made.chart)]
        for name in made.chart.observation_ids:
            lines += told(made.dataset, made.dataset.observations[name], language)
        lines += [str(row) for row in figures.numbers(made.dataset, made.chart)]
        for mark in made.chart.marks:
            lines.append(f"{mark.key} {mark.row} {mark.column} {mark.label} {mark.weight}")
        golden.check(FOLDER / "worked-out.txt", language, "\n".join(lines).split("\n"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_leads_is_a_table_of_the_figures_it_rests_on(dataset: Dataset, language: str) -> None:
    rows = dataset.by_topic["electric-batteries"]
    lines = (
        LeadersLine("electric-batteries", (("a", "75 %", rows[:2]), ("b", "", ()))),
        LeadersLine("coatings", (("a", "", ()), ("b", "9", dataset.by_topic["coatings"][:1]))),
    )
    with speech.speaking(language):
        chart = leaders.table(dataset, lines, (("a", "A"), ("b", "B")), "T", "S", language)
        assert (chart.title, chart.subtitle) == ("T", "S")
        assert [c.label for c in chart.columns] == ["A", "B"]
        names = [naming.name(dataset.topics[line.topic_id], language) for line in lines]
        assert [r.label for r in chart.rows] == names
        cells = [(m.row, m.column, m.label, m.observation_id) for m in chart.marks]
        assert cells == [
            ("electric-batteries", "a", "75 %", rows[0].observation_id),
            ("coatings", "b", "9", dataset.by_topic["coatings"][0].observation_id),
        ]


def test_files_in_english_say_it_in_english_whatever_is_spoken(dataset: Dataset) -> None:
    for o in list(sorts(dataset).values())[:12]:
        with speech.speaking("en"):
            said = caveats.beside(o.statement_en, dataset, (o,))
        with speech.speaking("zh-Hant"):
            assert caveats.in_english(dataset, o) == said


def test_of_several_figures_only_what_holds_for_them_together_is_said(dataset: Dataset) -> None:
    plan = next(o for o in dataset.rows(Observation) if o.status == "plan")
    alone = caveats.caveats(dataset, (plan,))
    assert "Status: plan." in alone
    both = caveats.caveats(dataset, (plan, dataset.rows(Observation)[0]))
    assert not any(s.startswith("Status") for s in both)
    assert "" not in alone


# -------------------------------------------------------------------- what the user says on a chart


def test_a_caption_of_a_file_is_cut_to_what_a_chart_takes() -> None:
    many = [{"text": f"remark {n}", "observation_id": "o"} for n in range(MOST + 3)]
    many.insert(1, {"text": " \n ", "observation_id": "o"})
    found = caption.parse({"title": " a \n b ", "note": "x" * (LONGEST + 5), "annotations": many})
    assert found.title == "a b"
    assert found.note == "x" * LONGEST
    assert [a.text for a in found.annotations] == [f"remark {n}" for n in range(MOST)]
    one = {"text": "a", "observation_id": 5}
    for period, kept in (
        (["2019", "2023"], ("2019", "2023")),
        (["2019"], ()),
        ("ab", ()),
        (["a", 1], ("a", "")),
    ):
        (said,) = caption.parse({"annotations": [{**one, "period": period}]}).annotations
        assert said == Annotation("a", "", kept)


def test_a_chart_carries_each_remark_its_note_and_its_selected_figure(dataset: Dataset) -> None:
    chart = build(dataset, Question("electric-batteries", "high-impact-share"))
    first, last = chart.marks[0].observation_id, chart.marks[-1].observation_id
    o = dataset.observations[first]
    period = (o.period_start, o.period_end)
    assert period in (found := caption.periods(dataset, chart))
    assert found == sorted(set(found))
    assert all(start for start, _ in found)
    remarks = (
        Annotation("on one", last),
        Annotation("gone", "nothing"),
        Annotation("at a time", "", period),
    )
    said = caption.captioned(dataset, chart, Caption("Mine", "A note", remarks), first)
    assert (said.title, said.shorter) == ("Mine", ())
    assert [(p.number, p.text) for p in said.pointers] == [(1, "on one"), (2, "at a time")]
    assert [m for m in chart.marks if m.key in said.pointers[0].marks] == [chart.marks[-1]]
    times = {i: (o.period_start, o.period_end) for i, o in dataset.observations.items()}
    at_the_time = {m.key for m in chart.marks if any(times[i] == period for i in m.key)}
    assert {*said.pointers[1].marks} == at_the_time
    about = caption.about(dataset, first, "en")
    assert said.remarks == (
        *chart.remarks, *(p.said for p in said.pointers), "A note", about
    )  # fmt: skip
    untouched = caption.captioned(dataset, chart, caption.NONE, "nothing")
    assert (untouched.title, untouched.shorter) == (chart.title, chart.shorter)
    assert untouched.remarks == chart.remarks
    shown = caption.annotated(dataset, chart, Caption("Mine", "A note", remarks))
    assert shown.title == chart.title
    assert shown.remarks == (*chart.remarks, *(p.said for p in said.pointers))
