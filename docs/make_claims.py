"""Write docs/claims/<document>.md: each text with its claims numbered in place, then the claims.

Run from the project's root: ``python docs/make_claims.py``.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from explorer.dataset import package  # noqa: E402
from explorer.dataset.schema import Comparator  # noqa: E402
from explorer.dataset.vocabulary import BOILERPLATE  # noqa: E402

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation, Passage

SIGNS = {
    Comparator.EQ: "",
    Comparator.APPROX: "about ",
    Comparator.GE: "at least ",
    Comparator.GT: "over ",
    Comparator.LE: "at most ",
    Comparator.LT: "under ",
}


def claims(dataset: Dataset, document_id: str) -> dict[str, list[Passage]]:
    """The passages of a document that state or repeat a figure, by figure, in reading order."""
    found: dict[str, list[Passage]] = defaultdict(list)
    for evidence in dataset.passages_in.get(document_id, ()):
        if evidence.role != "context":
            found[evidence.observation_id].append(evidence)
    return dict(sorted(found.items(), key=lambda item: min(map(mark_at, item[1]))))


def mark_at(evidence: Passage) -> int:
    """Where the number of a claim stands: after its numeral, or at the end of its passage."""
    return evidence.value_end or evidence.end


def figure(observation: Observation) -> str:
    """The figure as the table shows it, such as "over 90 percent" or "66 of 74 count"."""
    if observation.unit == "flag":
        return "yes" if observation.value else "no"
    low, high = observation.value_low, observation.value_high
    number = number_text(observation.value)
    if low is not None and high is not None:
        number = f"{number_text(low)} to {number_text(high)}"
    base = f" of {number_text(observation.base)}" if observation.base is not None else ""
    unit = "" if observation.unit in ("count", "year") else f" {observation.unit}"
    if observation.unit == "year":
        number = number.replace(",", "")
    return f"{SIGNS[Comparator(observation.comparator)]}{number}{base}{unit}"


def number_text(value: float | None) -> str:
    """A number without needless decimals, in groups of three digits."""
    if value is None:
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4f}".rstrip("0")


def escape(text: str) -> str:
    """Text that Markdown shows as it is."""
    escaped = re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text)
    return re.sub(r"^(\s*\d+)([.)])", r"\1\\\2", escaped)


def marked(text: str, start: int, end: int, marks: dict[int, list[int]]) -> list[str]:
    """The lines of one section with the numbers of the claims set in."""
    pieces: list[str] = []
    at = start
    for stop in sorted(m for m in marks if start < m <= end):
        numbers = ", ".join(map(str, sorted(set(marks[stop]))))
        pieces += [escape(text[at:stop]), f" **({numbers})** "]
        at = stop
    pieces.append(escape(text[at:end]))
    return [line.strip() for line in "".join(pieces).split("\n") if line.strip()]


def page(dataset: Dataset, document_id: str) -> str:
    """The page of one document."""
    document = dataset.documents[document_id]
    text = dataset.text(document_id)
    found = claims(dataset, document_id)
    marks: dict[int, list[int]] = defaultdict(list)
    for number, passages in enumerate(found.values(), start=1):
        for passage in passages:
            marks[mark_at(passage)].append(number)
    lines = [
        f"# {escape(document.title)}",
        f"{document.title_en}. {document.publisher}. {document.rights}",
        f"Made by `docs/make_claims.py` from data package {dataset.version}: {len(found)} claims. "
        "Numbers in bold refer to the table below; quoted lines make no claims.",
        "## Text",
    ]
    for section in dataset.sections_in.get(document_id, ()):
        body = marked(text, section.start, section.end, marks)
        if section.kind in BOILERPLATE:
            lines += [f"> *{section.kind}* {line}" for line in body]
        elif section.kind in ("title", "heading"):
            lines += [f"**{section.kind}** {line}" for line in body]
        else:
            lines += body if section.kind == "body" else [f"*{section.kind}* {x}" for x in body]
    lines += ["## Claims", table(dataset, found)]
    return "\n\n".join(lines) + "\n"


def table(dataset: Dataset, found: dict[str, list[Passage]]) -> str:
    """The numbered claims of one document as a Markdown table."""
    rows = ["| No | Figure | Who says it | Statement | Evidence |", "|---|---|---|---|---|"]
    for number, (observation_id, passages) in enumerate(found.items(), start=1):
        observation = dataset.observations[observation_id]
        roles = [p.role for p in passages]
        evidence = ", ".join(
            f"{role} {roles.count(role)}×" if roles.count(role) > 1 else role
            for role in dict.fromkeys(roles)
        )
        cells = (
            str(number),
            figure(observation),
            dataset.reports[observation.report_id].short,
            observation.statement_en,
            evidence,
        )
        rows.append("| " + " | ".join(c.replace("|", "\\|") for c in cells) + " |")
    return "\n".join(rows)


def main() -> None:
    """Write one page per document."""
    dataset = package.load(ROOT / "data")
    folder = ROOT / "docs" / "claims"
    folder.mkdir(parents=True, exist_ok=True)
    for document_id in dataset.documents:
        path = folder / f"{document_id}.md"
        path.write_text(page(dataset, document_id), encoding="utf-8")
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
