"""What the source panel says of a figure that no sentence states: a heading and a body as HTML."""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import TYPE_CHECKING, Final, assert_never

from explorer.analysis.select import observations
from explorer.charts.naming import door, listed, name, papers_said, prose, statement
from explorer.dataset.schema import Cell, Citation, Derivation, EvidenceKind, Papers, Passage
from explorer.words import Count, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.analysis.select import Question
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.looks import Looks
    from explorer.tracker.query import Paper
    from explorer.tracker.search import Span

    #: Papers, each with the places of matching words in its title.
    Found = Sequence[tuple[Paper, list[Span]]]

#: So many columns and rows are shown on either side of a cell.
_COLUMNS: Final = 4
_ROWS: Final = 8


def of(dataset: Dataset, evidence: Cell | Citation | Derivation, looks: Looks) -> tuple[str, str]:
    """A card of what a figure rests on, whatever kind it is."""
    match evidence:
        case Cell():
            return _cell(dataset, evidence, looks)
        case Citation():
            return _citation(evidence, looks)
        case Derivation():
            return _derivation(dataset, evidence, looks)
        case _ as never:
            assert_never(never)


def _citation(evidence: Citation, looks: Looks) -> tuple[str, str]:
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


def _cell(dataset: Dataset, evidence: Cell, looks: Looks) -> tuple[str, str]:
    """The table around the cell that a figure stands in, the cell highlighted."""
    from explorer.dataset import sheets  # not before there is such a cell

    document = dataset.documents[evidence.document_id]
    broken = dataset.unreadable(evidence.document_id)
    head = translate("SourcePane", "Cell of a table")
    where = " · ".join(p for p in (document.file, evidence.sheet, evidence.place) if p)
    muted = looks.theme.muted
    small = f"<span style='color:{muted}'>{escape(where)}</span>"
    title = f"<p><b>{escape(document.title)}</b><br>{small}</p>"
    if broken:
        return head, f"{title}<p>{escape(broken)}</p>"
    rows: Sequence[Sequence[str]] = sheets.rows_of(dataset.text(evidence.document_id))
    if dataset.stored is not None:
        rows = dataset.stored.around(evidence, rows, _ROWS)
    at = sheets.place_of(evidence.column)
    columns = _around(at, max(map(len, rows)), _COLUMNS, 0)
    lines = [n for n in _around(evidence.row - 1, len(rows), _ROWS, _header(rows)) if any(rows[n])]
    corner = "".join(f"<td align='center'>{sheets.letters(c)}</td>" for c in columns)
    body = [f"<tr style='color:{muted}'><td></td>{corner}</tr>"]
    for n in lines:
        cells = []
        for c in columns:
            text = escape(rows[n][c]) if c < len(rows[n]) else ""
            here = (n, c) == (evidence.row - 1, at)
            same = n == evidence.row - 1 or c == at
            ground = looks.theme.selection if here else looks.theme.background if same else ""
            style = f" bgcolor='{ground}'" if ground else ""
            cells.append(f"<td{style}>{f'<b>{text}</b>' if here else text}</td>")
        number = f"<td align='right' style='color:{muted}'>{n + 1}</td>"
        body.append(f"<tr>{number}{''.join(cells)}</tr>")
    line = f"border-color:{looks.theme.line}"
    table = f"<table border='1' cellspacing='0' cellpadding='4' style='{line}'>"
    return head, f"{title}{table}{''.join(body)}</table>"


def _around(at: int, count: int, wide: int, first: int) -> list[int]:
    """The places on either side of one, and the first ones, which say what stands there."""
    near = range(max(0, at - wide), min(count, at + wide + 1))
    return sorted({*range(min(first + 1, count)), *near})[-(2 * wide + 3 + first) :]


def _header(rows: Sequence[Sequence[str]]) -> int:
    """The first row that is wide enough to be one of headings."""
    wide = max(sum(map(bool, row)) for row in rows[:200])
    return next((n for n, row in enumerate(rows[:40]) if sum(map(bool, row)) * 2 >= wide), 0)


def papers(evidence: Papers, found: Found | str | None, looks: Looks) -> tuple[str, str]:
    """Which papers a figure was computed from, those that weigh most first.

    Args:
        evidence: Which papers.
        found: The first of them, None while they are looked up, or why they cannot be.
        looks: The looks of the window.
    """
    head = translate("SourcePane", "Computed from publications")
    said = f"<p>{escape(papers_said(evidence))}</p>"
    if found is None:
        wait = translate("SourcePane", "Looking the papers up…")
        return head, f"{said}<p style='color:{looks.theme.muted}'>{escape(wait)}</p>"
    if isinstance(found, str):
        return head, f"{said}<p>{escape(found)}</p>"
    from explorer.dataset.papers import Query

    top = Query.of(evidence.rule).top
    muted = looks.theme.muted
    lines = []
    for paper, spans in found:
        facts = (
            translate("SourcePane", "weight {weight}").format(weight=f"{paper.weight:.3f}"),
            str(paper.year),
            translate("SourcePane", "cited {count}").format(count=f"{paper.citations:,}"),
            " ".join(paper.countries),
        )
        small = listed(facts, looks.language)
        why = _why(paper, spans, top)
        lines.append(
            f"<p>{_marked(paper.title, spans, looks.theme.highlight)}<br>"
            f"<span style='color:{muted}'>{escape(small)}<br>{escape(why)}</span></p>"
        )
    return head, said + "".join(lines)


def _why(paper: Paper, spans: Sequence[Span], top: int) -> str:
    """Why a paper counts, and for how much."""
    said = []
    if not spans:
        said.append(
            translate("SourcePane", "It matches by abstract, keywords or topic, not by its title.")
        )
    if paper.threshold is not None:
        where = (
            translate(
                "SourcePane",
                "The top {top} % begin at {threshold} {threshold:citation|citations}: it is above.",
            )
            if paper.citations > paper.threshold
            else translate(
                "SourcePane",
                "The top {top} % begin at {threshold} {threshold:citation|citations}: it is "
                "at the threshold and counts {tau}.",
            )
        )
        said.append(
            where.format(
                top=top,
                threshold=Count(paper.threshold, f"{paper.threshold:,}"),
                tau=f"{paper.tau:.3f}",
            )
        )
    if paper.credit < 1:
        text = translate("SourcePane", "The country has {credit} of it.")
        said.append(text.format(credit=f"{paper.credit:.3f}"))
    return " ".join(said)


def _marked(title: str, spans: Sequence[Span], ground: str) -> str:
    """A title in HTML, the words that match on another ground."""
    parts, at = [], 0
    for start, end in spans:
        word = escape(title[start:end])
        parts += [
            escape(title[at:start]),
            f"<b><span style='background-color:{ground}'>{word}</span></b>",
        ]
        at = end
    return "".join((*parts, escape(title[at:])))


def asked_for(dataset: Dataset, evidence: Papers, language: str) -> str:
    """What papers are of that no figure of the dataset is computed from, and how they count."""
    from explorer.dataset.papers import Query
    from explorer.tracker.variant import of_query, words

    query = Query.of(evidence.rule)
    topic = name(dataset.topics[query.technology], language)

    def called(country: str) -> str:
        entity = dataset.entities.get(country)
        return name(entity, language) if entity is not None else country

    who = called(query.country)
    if query.partner:
        both = translate("SourcePane", "{country} together with {partner}")
        who = both.format(country=who, partner=called(query.partner))
    return listed((topic, who, words(of_query(query))), language)


def _derivation(dataset: Dataset, evidence: Derivation, looks: Looks) -> tuple[str, str]:
    """The chain from which a figure follows: the rule, and each figure it starts from as a door."""
    doors = []
    for other in evidence.input_ids:
        words = statement(dataset, dataset.observations[other], looks.language)
        doors.append(f"<li>{door(words, f'figure:{other}', looks.theme.accent)}</li>")
    head = translate("SourcePane", "Derived from other figures")
    return head, f"<p>{escape(prose(evidence.rule))}</p><ul>{''.join(doors)}</ul>"


def _class_name(source_class: str) -> str:
    if source_class == "primary":
        return translate("SourcePane", "primary: the publisher itself")
    return translate("SourcePane", "secondary: relayed by others")


def sources(dataset: Dataset, question: Question, looks: Looks) -> tuple[str, str]:
    """Where the figures of a topic's page are from: how many a sentence states, and each source."""
    shown = observations(dataset, question)
    head = how_many_stated(dataset, shown)
    held: dict[str, set[object]] = {}
    tables: set[str] = set()
    elsewhere: dict[str, list[Observation]] = {}
    for o in shown:
        match dataset.first_of(o.observation_id):
            case Passage() as found:
                held.setdefault(found.document_id, set()).add((found.start, found.end))
            case Cell() as found:
                tables.add(found.document_id)
                held.setdefault(found.document_id, set()).add((found.row, found.column))
            case Citation() as found:
                elsewhere.setdefault(prose(found.source_publisher), []).append(o)
            case Papers() | Derivation() | None:
                known = translate("SourcePane", "Follows from other figures")
                elsewhere.setdefault(known, []).append(o)
            case _ as never:
                assert_never(never)
    accent, muted = looks.theme.accent, looks.theme.muted
    parts = []
    for document_id, places in held.items():
        document = dataset.documents[document_id]
        facts = translate("SourcePane", "{publisher}, sentences about this: {count}")
        if document_id in tables:
            facts = translate("SourcePane", "{publisher}, cells about this: {count}")
        facts = facts.format(publisher=prose(document.publisher), count=len(places))
        parts.append(
            f"<p>{door(document.title, f'document:{document_id}', accent)}<br>"
            f"<span style='color:{muted}'>{escape(facts)}</span></p>"
        )
    for publisher, figures in elsewhere.items():
        lines = "".join(
            "<br>"
            + door(statement(dataset, o, looks.language), f"figure:{o.observation_id}", accent)
            for o in figures
        )
        parts.append(f"<p><span style='color:{muted}'>{escape(publisher)}</span>{lines}</p>")
    return head, "".join(parts)


def how_many_stated(dataset: Dataset, shown: Sequence[Observation]) -> str:
    """How many of some figures a sentence held here states, and how many a cell of a table."""
    kinds = Counter(map(dataset.kind_of, shown))
    text = translate("SourcePane", "{n} of {m} {m:figure|figures} here {n:has|have} a sentence")
    said = text.format(n=Count(kinds[EvidenceKind.PASSAGE]), m=Count(len(shown)))
    if cells := kinds[EvidenceKind.CELL]:
        more = translate("SourcePane", "{n} {n:stands|stand} in a table")
        said = f"{said}, {more.format(n=Count(cells))}"
    return said
