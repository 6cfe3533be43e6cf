"""What the source panel says of a figure that no sentence states: a heading and a body as HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from explorer.charts.naming import prose, statement
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Citation, Derivation
    from explorer.looks import Looks


def citation(evidence: Citation, looks: Looks) -> tuple[str, str]:
    """A card of what is published elsewhere: who published it, and where."""
    said = translate(
        "SourcePane",
        "The text of this source is not held here, so there is no sentence to open. "
        "The figure was taken over with its address.",
    )
    rows = [
        (translate("SourcePane", "Source"), prose(evidence.source_title)),
        (translate("SourcePane", "Publisher"), prose(evidence.source_publisher)),
        (translate("SourcePane", "Address"), evidence.source_url),
        (translate("SourcePane", "Class"), _class_name(evidence.source_class)),
        (translate("SourcePane", "Seen"), evidence.accessed),
    ]
    muted = looks.theme.muted
    cells = "".join(
        f"<tr><td style='color:{muted};padding-right:12px'>{escape(k)}</td>"
        f"<td>{escape(v)}</td></tr>"
        for k, v in rows
        if v
    )
    head = translate("SourcePane", "Known by citation")
    return head, f"<p style='color:{muted}'>{escape(said)}</p><table>{cells}</table>"


def derivation(dataset: Dataset, evidence: Derivation, looks: Looks) -> tuple[str, str]:
    """The chain from which a figure follows: the rule, and each figure it starts from as a door."""
    doors = []
    for other in evidence.input_ids:
        words = escape(statement(dataset, dataset.observations[other], looks.language))
        link = f"<a style='color:{looks.theme.accent}' href='figure:{other}'>{words}</a>"
        doors.append(f"<li>{link}</li>")
    head = translate("SourcePane", "Derived from other figures")
    return head, f"<p>{escape(prose(evidence.rule))}</p><ul>{''.join(doors)}</ul>"


def _class_name(source_class: str) -> str:
    if source_class == "primary":
        return translate("SourcePane", "primary: the publisher itself")
    return translate("SourcePane", "secondary: relayed by others")
