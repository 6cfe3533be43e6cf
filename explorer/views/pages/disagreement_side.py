"""One side of a disagreement: the figure, who says it, and the words that say it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, assert_never

from explorer.charts import numbers
from explorer.charts.naming import (
    door,
    entity_label,
    listed,
    prose,
    says_who,
    statement,
    with_figure,
)
from explorer.dataset.evidence import Cell, Citation, Derivation, Papers, Passage
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.looks import Looks


def side(dataset: Dataset, observation_id: str, looks: Looks) -> str:
    """What is shown of a figure that does not agree with another, with the way to its sentence."""
    o = dataset.observations[observation_id]
    language = looks.language
    who = entity_label(dataset, o, language)
    figure = with_figure(who, numbers.label(o, language), language)
    who = says_who(dataset.reports[o.report_id])
    quote = statement(dataset, o, language)
    match dataset.first_of(observation_id):
        case Passage() as passage:
            quote = passage.quote
            source = prose(dataset.documents[passage.document_id].publisher)
        case Cell() as cell:
            source = f"{dataset.documents[cell.document_id].file} {cell.place}"
        case Citation() as citation:
            source = prose(citation.source_publisher)
        case Papers():
            source = translate("DisagreementsPage", "computed from publications")
        case Derivation() | None:
            source = translate("DisagreementsPage", "derived")
        case _ as never:
            assert_never(never)
    link = translate("DisagreementsPage", "Open the sentence")
    return (
        f"<b>{escape(figure)}</b><br><span style='color:{looks.theme.muted}'>"
        f"{escape(listed((who, source), language))}</span><br>{escape(quote)}<br>"
        f"{door(link, observation_id, looks.theme.accent)}"
    )
