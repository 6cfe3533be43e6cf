"""What does not agree is told in the language of who reads it, whichever rule it breaks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset.disagreement import explained
from explorer.dataset.discrepancies import find
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Citation, Discrepancy, Observation, Report
from explorer.speech import speaking

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

RATE = {"indicator_id": "stations-per-100k", "unit": "per 100,000 people"}
TIMES = {"counterpart_id": "USA", "indicator_id": "funding-ratio", "unit": "times"}
MONEY = {"indicator_id": "funding", "unit": "USD"}
UNDATED = {"period_start": "", "period_end": "", "period_basis": "none"}
LEADS = {"topic_id": "list-64", "indicator_id": "lead-count", "unit": "count", "entity_id": "FRA"}
#: The rows that break each rule, and what is said of them in each language.
RULES: dict[str, tuple[tuple[dict[str, Any], ...], tuple[str, str, str]]] = {
    "one key": (
        ({"value": 64.0, "comparator": "lt"},),
        (
            "{what}, {CHN}, {batteries}, 2023: 75 (House, report-a) and under 64 (House, ",
            "{what}，{CHN}，{batteries}，2023：75（House，report-a），另有不到 64（House，",
            "{what}，{CHN}，{batteries}，2023：75（House，report-a），另有不到 64（House，",
        ),
    ),
    "a range": (
        ({"value": None, "value_low": 80.0, "value_high": 90.0},),
        ("80 to 90 (House", "80 至 90（House", "80 至 90（House"),
    ),
    "shares": (
        ({"entity_id": "GBR", "value": 34.0, "indicator_id": "capacity-share", **UNDATED},),
        (
            "{CHN} and {GBR}, {batteries}, no period stated",
            "{CHN}、{GBR}，{batteries}，未说明时期：",
            "{CHN}、{GBR}，{batteries}，未說明時期：",
        ),
    ),
    "their sum": (
        ({"entity_id": "GBR", "value": 34.0, "indicator_id": "capacity-share", **UNDATED},),
        ("add up to more than 100 percent.", "相加超过 100%。", "相加超過 100%。"),
    ),
    "bases": (
        ({**LEADS, "value": 1.0, "base": 74.0},),
        (
            "57 of 64 (House, report-a), but {FRA} 1 of 74 (House, report-a).",
            "，但{FRA}为{base74}（House，report-a）。",
            "，但{FRA}為{base74}（House，report-a）。",
        ),
    ),
    "per head": (
        (
            {"indicator_id": "stations", "unit": "count", "value": 4e6, "comparator": "gt"},
            {**RATE, "value": 206.0},
        ),
        (
            "over 4,000,000 (House, report-a) at 206 (House, report-a) per 100,000 people would "
            "mean about 1,942,000,000 people.",
            "合起来意味着约 1,942,000,000 人。",
            "合起來意味著約 1,942,000,000 人。",
        ),
    ),
    "a ratio": (
        (
            {**TIMES, "value": 4.0},
            {**MONEY, "value": 3e9},
            {**MONEY, "value": 1.5e9, "entity_id": "USA"},
        ),
        (
            "{CHN} with {USA}, {batteries}, 2023: 4 (House, report-a) times, but the figures are "
            "3,000,000,000 (House, report-a) and 1,500,000,000 (House, report-a).",
            "{CHN}与{USA}，{batteries}，2023：4（House，report-a）倍，但两个数字是3,000,000,000（",
            "{CHN}與{USA}，{batteries}，2023：4（House，report-a）倍，但兩個數字是3,000,000,000（",
        ),
    ),
}
LANGUAGES = ("en", "zh-Hans", "zh-Hant")


def name(thing: Any, language: str) -> str:
    return str(getattr(thing, f"name_{language.lower().replace('-', '_')}"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_each_rule_says_in_each_language_what_is_wrong(
    package: Any, make_observation: Any, rule: str, language: str
) -> None:
    rows, said = RULES[rule]
    package.add(*[make_observation(f"own-{n}", **cells) for n, cells in enumerate(rows)])
    dataset: Dataset = package.load()
    with speaking(language):
        (found,) = find(dataset)
    things = {**dataset.entities, **dataset.topics}
    names = {i.replace("-", "_"): name(t, language) for i, t in things.items()}
    names["what"] = name(dataset.indicators["high-impact-share"], language)
    with speaking(language):
        from explorer.words import translate

        of = translate("Discrepancies", "{value} of {base}")
    names["base74"] = of.format(value=1, base=74)
    wanted = said[LANGUAGES.index(language)].format(**names)
    assert wanted in found.explanation
    if language != "en":
        known = {*names.values(), *(name(i, language) for i in dataset.indicators.values())}
        left = found.explanation
        for known_name in sorted(known, key=len, reverse=True):
            left = left.replace(known_name, "")
        assert set(re.findall(r"[A-Za-z-]{2,}", left)) <= {"House", "report-a"}
        assert not re.search(r"[A-Za-z,;:.] ", left)


def test_own_figures_are_told_anew_when_the_language_changes(dataset: Dataset) -> None:
    """The row that a merge adds has no words: they follow the language without another merge."""
    held = next(
        o
        for o in dataset.rows(Observation)
        if o.unit == "percent" and o.value is not None and o.comparator == "eq" and o.value > 5
    )
    report = replace(dataset.reports[held.report_id], report_id="own-r", short="My Survey")
    one = replace(held, observation_id="own-o", report_id="own-r", value=held.value / 2)  # type: ignore[operator]
    evidence = dataset.first_of(held.observation_id)
    assert evidence is not None
    support = replace(evidence, evidence_id="own-e", observation_id="own-o")
    merged, problems = merge(
        dataset, Own(reports=(report,), observations=(one,), evidence=(support,))
    )
    assert problems == []
    rows = [d for d in merged.rows(Discrepancy) if "own-o" in d.observation_ids]
    assert rows
    assert {d.explanation for d in rows} == {""}
    told = {}
    for language in LANGUAGES:
        with speaking(language):
            told[language] = explained(merged, rows[0])
        assert "My Survey" in told[language]
        assert name(merged.entities[held.entity_id], language) in told[language]
    assert len(set(told.values())) == len(LANGUAGES)


#: English in a row that is more than a name: of papers, houses and lists that keep theirs.
PROSE = re.compile(r"(?:\b[a-z]{2,}\b[ ,]+){3}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_recorded_explanation_is_in_the_language(dataset: Dataset, language: str) -> None:
    rows = dataset.rows(Discrepancy)
    assert len(rows) > 20
    with speaking(language):
        told = [explained(dataset, row) for row in rows]
    if language == "en":
        assert told == [row.explanation for row in rows]
        return
    for text in told:
        assert re.search("[\u4e00-\u9fff]", text)
        assert not PROSE.search(text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_is_told_in_the_language(dataset: Dataset, language: str) -> None:
    """A figure of one's own against one of each indicator, period and base there is."""
    held = {
        (o.indicator_id, bool(o.base), bool(o.period_start)): o
        for o in dataset.rows(Observation)
        if o.value is not None and o.value > 5 and o.comparator == "eq"
    }
    report = replace(dataset.rows(Report)[0], report_id="own-r", short="My Survey")
    figures, evidence = [], []
    for n, o in enumerate(held.values()):
        figures.append(replace(o, observation_id=f"own-{n}", report_id="own-r", value=o.value / 2))  # type: ignore[operator]
        said = ("states", "T", "P", "https://a.org/b", "primary", "2026-01-01")
        evidence.append(Citation(f"own-e{n}", f"own-{n}", *said))
    merged, problems = merge(
        dataset, Own(reports=(report,), observations=tuple(figures), evidence=tuple(evidence))
    )
    assert problems == []
    rows = [d for d in merged.rows(Discrepancy) if d.observation_ids and not d.explanation]
    assert len(rows) > 20
    with speaking(language):
        for row in rows:
            told = explained(merged, row)
            who = merged.observations[row.observation_ids[0]]
            assert name(merged.indicators[who.indicator_id], language) in told
            assert language == "en" or not PROSE.search(told), told
