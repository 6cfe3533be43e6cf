"""Names of things in the language of the chart."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, assert_never

from explorer.charts import numbers
from explorer.charts.palette import Look, entity_colour, hashed
from explorer.dataset.schema import Cell, EvidenceKind, Passage
from explorer.dataset.vocabulary import SHAPES
from explorer.words import Count, translate, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Entity, Indicator, Observation, Papers, Report, Topic


#: English names that take an article inside a sentence.
_WITH_ARTICLE = re.compile(
    r"^(United|University of|Council of) |(Union|States|Kingdom|Republic|Emirates|lands|pines"
    r"|Academy of Sciences|Institute of Technology|Institute|Laboratory|Center|Forum)$"
)


def name(thing: Topic | Entity | Indicator, language: str) -> str:
    """The name of a topic, entity or indicator in the language."""
    if language == "zh-Hans":
        return thing.name_zh_hans
    if language == "zh-Hant":
        return thing.name_zh_hant
    return thing.name_en


def prose(text: str) -> str:
    """A sentence of the dataset's own English prose in the language of the window, if known."""
    return translate("Data", text) if text else ""


def door(words: str, target: str, colour: str) -> str:
    """HTML of a link as Qt reads it: within single quotes it would take ``&quot;`` as it stands."""
    return f'<a style="color:{colour}" href="{escape(target)}">{escape(words)}</a>'


def as_tip(text: str) -> str:
    """A text for a tooltip as the letters it is: Qt takes what looks like HTML for HTML."""
    looks_so = "<" in text or "&lt;" in text
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if looks_so else text


def says_who(report: Report) -> str:
    """Short form of who says a figure: publisher and year."""
    return prose(report.short)


def listed(parts: Iterable[str], language: str) -> str:
    """The parts that are not empty as one line, with the commas of the language."""
    return ("，" if language.startswith("zh") else ", ").join(p for p in parts if p)


def with_figure(head: str, figure: str, language: str) -> str:
    """A heading and its figure: "China: 75%", "中国：75%"."""
    return f"{head}：{figure}" if language.startswith("zh") else f"{head}: {figure}"


def in_brackets(text: str, note: str, language: str) -> str:
    """A text with a note in brackets, or alone if there is no note."""
    if not note:
        return text
    return f"{text}（{note}）" if language.startswith("zh") else f"{text} ({note})"


def colour_of(dataset: Dataset, entity_id: str) -> str:
    """The fixed colour of an entity, or of its country, on a light ground."""
    entity = dataset.entities[entity_id]
    country = dataset.entities.get(entity.country)
    return entity_colour(entity_id, entity.colour, country.colour if country else "")


#: What the marker of an entity holds, by its kind: those of countries and groups are plain.
_CORES = {
    "institution": "circle",
    "agency": "circle",
    "database": "circle",
    "company": "bar",
    "person": "bar",
}


def look_of(dataset: Dataset, entity_id: str) -> Look:
    """How an entity is drawn on every chart: as the dataset fixes it, else by its id."""
    entity = dataset.entities[entity_id]
    shape = entity.shape or hashed(entity_id, SHAPES)
    return Look(shape, _CORES.get(entity.kind, ""), colour_of(dataset, entity_id))


def entity_label(dataset: Dataset, observation: Observation, language: str) -> str:
    """The entity, with its counterpart where the figure is about the two."""
    entity = name(dataset.entities[observation.entity_id], language)
    if not observation.counterpart_id:
        return entity
    other = name(dataset.entities[observation.counterpart_id], language)
    return translate("Chart", "{entity} with {other}").format(entity=entity, other=other)


def statement(dataset: Dataset, observation: Observation, language: str) -> str:
    """What a figure says, as a sentence of our own.

    In Chinese, a figure without one, as the user's own are, is put in words from its parts.
    """
    if language == "zh-Hans":
        return observation.statement_zh_hans or _composed(dataset, observation, language)
    if language == "zh-Hant":
        return observation.statement_zh_hant or _composed(dataset, observation, language)
    return observation.statement_en


def _composed(dataset: Dataset, o: Observation, language: str) -> str:
    """A figure in Chinese words: topic, who, what, when and how much."""
    parts = [
        entity_label(dataset, o, language),
        name(dataset.indicators[o.indicator_id], language),
        numbers.period(o.period_start, o.period_end),
    ]
    topic = name(dataset.topics[o.topic_id], language)
    head = with_figure(topic, listed(parts, language), language)
    if o.unit == "flag" and o.value:
        return f"{head}。"
    return f"{listed([head, numbers.label(o, language)], language)}。"


def joined(names: list[str], language: str, limit: int = 4) -> str:
    """Names as a list in words: "China, India and Japan"; the rest are counted."""
    if len(names) > limit:
        more = translate("Chart", "{names} and {count} more")
        separator = "、" if language.startswith("zh") else ", "
        return more.format(names=separator.join(names[:limit]), count=len(names) - limit)
    if language.startswith("zh"):
        return "、".join(names)
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def named(dataset: Dataset, entity_ids: Iterable[str], language: str) -> str:
    """Entities inside a sentence: "China and the United States"."""
    names = [name(dataset.entities[e], language) for e in entity_ids]
    if language == "en":
        names = [f"the {n}" if _WITH_ARTICLE.search(n) else n for n in names]
    elif len(names) == 2:
        return ("與" if language == "zh-Hant" else "与").join(names)
    return joined(names, language)


def silent(dataset: Dataset, rows: Iterable[Observation], language: str) -> str:
    """Which of the rivals no figure is of, though a reader looks for them; "" if none."""
    shown = {o.entity_id for o in rows}
    missing = [e for e in dataset.roles.rivals if e not in shown]
    if not shown or not missing:
        return ""
    text = translate("Chart", "No source here gives this figure for {names}")
    return text.format(names=named(dataset, missing, language))


def spans(rows: Iterable[Observation]) -> str:
    """How long the windows of figures are: "windows of 5 years"."""
    lengths = {int(o.period_end[:4]) - int(o.period_start[:4]) + 1 for o in rows}
    if len(lengths) != 1:
        return translate("Chart", "windows of several years")
    text = translate("Chart", "windows of {years} {years:year|years}")
    return text.format(years=Count(lengths.pop()))


def hover(dataset: Dataset, observation: Observation, language: str) -> tuple[str, ...]:
    """Lines of a mark's tooltip: figure; what and when; who says it and how firmly; how known."""
    o = observation
    value = with_figure(entity_label(dataset, o, language), numbers.label(o, language), language)
    what = [
        name(dataset.indicators[o.indicator_id], language),
        name(dataset.topics[o.topic_id], language),
        numbers.period(o.period_start, o.period_end),
    ]
    who = says_who(dataset.reports[o.report_id])
    facts = [who, "" if o.status == "measured" else status_word(o.status)]
    if o.hedge:
        facts.append(translate("Chart", "in the source's words: {hedge}").format(hedge=o.hedge))
    lines = [value, listed(what, language), listed(facts, language)]
    lines.append(known_by(dataset, o, language))
    if o.note:
        lines.append(prose(o.note))
    return tuple(lines)


def ordered(rows: Sequence[Observation]) -> list[str]:
    """Entity ids of the observations, the largest figure first (the best rank first)."""
    sizes: dict[str, float] = {}
    for o in rows:
        size = next((v for v in (o.value, o.value_high, o.value_low) if v is not None), 0.0)
        size = -size if o.unit == "rank" else size
        sizes[o.entity_id] = max(size, sizes.get(o.entity_id, size))
    units = {o.unit for o in rows}
    if len(units) > 1:
        return list(sizes)
    return sorted(sizes, key=lambda e: -sizes[e])


def status_word(status: str) -> str:
    """A status as people say it."""
    return {
        "measured": translate("Chart", "measured"),
        "estimate": translate("Chart", "estimate"),
        "plan": translate("Chart", "plan"),
        "projection": translate("Chart", "projection"),
        "opinion": translate("Chart", "opinion"),
    }[status]


def papers_said(evidence: Papers) -> str:
    """Which papers a figure was computed from, how many they are and what they weigh."""
    from explorer.dataset.papers import Query  # not before there are such papers

    q = Query.of(evidence.rule)
    if q.top < 100:
        text = translate(
            "Chart",
            "{count} {count:paper|papers} of {first}–{last} among the {top} % most cited, "
            "weight {weight}",
        )
    else:
        text = translate("Chart", "{count} {count:paper|papers} of {first}–{last}, weight {weight}")
    count, weight = Count(q.papers, f"{q.papers:,}"), f"{q.weight:,.2f}"
    return text.format(count=count, first=q.first, last=q.last, top=q.top, weight=weight)


def known_by(dataset: Dataset, observation: Observation, language: str = "en") -> str:
    """How a figure is known, in one line."""
    match dataset.kind_of(observation):
        case EvidenceKind.PASSAGE:
            evidence = dataset.evidence_of[observation.observation_id]
            documents = {e.document_id for e in evidence if isinstance(e, Passage)}
            titles = [within(prose(dataset.documents[d].publisher)) for d in sorted(documents)]
            places = ("、" if language.startswith("zh") else ", ").join(titles)
            return translate("Chart", "Sentence in {documents}").format(documents=places)
        case EvidenceKind.CELL:
            cell = dataset.first_of(observation.observation_id)
            file = dataset.documents[cell.document_id].file if isinstance(cell, Cell) else ""
            return translate("Chart", "Cell of the table {file}").format(file=file)
        case EvidenceKind.PAPERS:
            return translate("Chart", "Computed from publications")
        case EvidenceKind.CITATION:
            return translate("Chart", "Known by citation only")
        case EvidenceKind.DERIVATION:
            return translate("Chart", "Derived from other figures")
        case _ as never:
            assert_never(never)
