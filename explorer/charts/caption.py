"""What a user says on a figure before it is written: title, note, annotations; kept in its view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, assert_never

from explorer.charts import numbers
from explorer.charts.contents import Pointer
from explorer.charts.naming import hover, in_brackets, prose
from explorer.dataset.schema import Cell, Citation, Derivation, Papers, Passage
from explorer.records import dataclass
from explorer.words import translate, within

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

#: So many annotations can be read beside a figure.
MOST = 3
#: No words of a user on a figure are longer.
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Annotation:
    """A remark on a figure or a period.

    Attributes:
        text: What it says.
        observation_id: The figure it is on, or "".
        period: (start, end) of the period it is on, or ().
    """

    text: str
    observation_id: str = ""
    period: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Caption:
    """What a user says on a figure.

    Attributes:
        title: In the place of the chart's own, or "".
        note: Under the figure, or "".
        annotations: At most :data:`MOST`.
    """

    title: str = ""
    note: str = ""
    annotations: tuple[Annotation, ...] = ()


NONE = Caption()


def stored(caption: Caption) -> dict[str, Any]:
    """A caption as JSON values."""
    return {
        "title": caption.title,
        "note": caption.note,
        "annotations": [
            {"text": a.text, "observation_id": a.observation_id, "period": list(a.period)}
            for a in caption.annotations
        ],
    }


def parse(found: object) -> Caption:
    """A caption of a view file; what is none of one is left out, a file comes from anybody."""
    if not isinstance(found, dict):
        return NONE
    rows = found.get("annotations")
    annotations = [
        Annotation(_text(r.get("text")), _text(r.get("observation_id")), _period(r.get("period")))
        for r in (rows if isinstance(rows, list) else [])
        if isinstance(r, dict) and _text(r.get("text"))
    ]
    return Caption(_text(found.get("title")), _text(found.get("note")), tuple(annotations[:MOST]))


def _text(value: object) -> str:
    return " ".join(value.split())[:LONGEST] if isinstance(value, str) else ""


def _period(value: object) -> tuple[str, ...]:
    found = tuple(_text(v) for v in value) if isinstance(value, list) else ()
    return found if len(found) == 2 else ()


def periods(dataset: Dataset, chart: Chart) -> list[tuple[str, str]]:
    """The periods of a chart's figures, in order of time."""
    rows = (dataset.observations[o] for o in chart.observation_ids)
    return sorted({(o.period_start, o.period_end) for o in rows if o.period_start})


def captioned(dataset: Dataset, chart: Chart, caption: Caption, selected: str = "") -> Chart:
    """A chart with what the user says on it, and with the words of its selected figure.

    Args:
        dataset: What the chart is of.
        chart: As it is shown.
        caption: What is said on it.
        selected: The figure it is about, or "".
    """
    pointers: list[Pointer] = []
    remarks: list[str] = []
    for annotation in caption.annotations:
        keys = tuple(m.key for m in chart.marks if any(_on(dataset, annotation, o) for o in m.key))
        if keys:  # the figure may be none of this choice
            pointers.append(Pointer(len(pointers) + 1, keys, annotation.text))
    remarks += [p.said for p in pointers]
    if caption.note:
        remarks.append(caption.note)
    if selected and chart.mark_of(selected) is not None:
        remarks.append(about(dataset, selected, chart.language))
    titled = replace(chart, title=caption.title, shorter=()) if caption.title else chart
    return replace(titled, remarks=(*chart.remarks, *remarks), pointers=tuple(pointers))


def annotated(dataset: Dataset, chart: Chart, caption: Caption) -> Chart:
    """A chart as the window shows it: under its own title, with the remarks on its marks."""
    return captioned(dataset, chart, Caption(annotations=caption.annotations))


def _on(dataset: Dataset, annotation: Annotation, observation_id: str) -> bool:
    if annotation.observation_id:
        return observation_id == annotation.observation_id
    o = dataset.observations[observation_id]
    return (o.period_start, o.period_end) == annotation.period


def about(dataset: Dataset, observation_id: str, language: str) -> str:
    """A figure with the document, the position and the quote that it stands on."""
    o = dataset.observations[observation_id]
    said = in_brackets(
        hover(dataset, o, language)[0], numbers.period(o.period_start, o.period_end), language
    )
    evidence = dataset.first_of(observation_id)
    match evidence:
        case Passage():
            document = dataset.documents[evidence.document_id]
            text = translate(
                "Chart", "{figure}: “{quote}” {title}, {publisher}, characters {start} to {end}."
            )
            return text.format(
                figure=said,
                quote=" ".join(evidence.quote.split()),
                title=prose(document.title),
                publisher=within(prose(document.publisher)),
                start=(evidence.start or 0) + 1,
                end=evidence.end,
            )
        case Cell():
            document = dataset.documents[evidence.document_id]
            text = translate("Chart", "{figure}: “{quote}” {title}, {place}.")
            place = ", ".join(p for p in (evidence.sheet, evidence.place) if p)
            return text.format(
                figure=said, quote=evidence.quote, title=prose(document.title), place=place
            )
        case Citation():
            text = translate("Chart", "{figure}: {title}, {publisher}. {address}")
            return text.format(
                figure=said,
                title=prose(evidence.source_title),
                publisher=within(prose(evidence.source_publisher)),
                address=evidence.source_url,
            ).strip()
        case Derivation() | Papers() | None:
            rule = translate("Chart", "{figure}: {rule}")
            return rule.format(figure=said, rule=" ".join(hover(dataset, o, language)[1:2]))
        case _ as never:
            assert_never(never)
