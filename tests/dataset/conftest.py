"""A minimal valid data package in a temporary folder, and an editor for it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, fields, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.corpus import numerals
from explorer.dataset.columns import row_values, table_of
from explorer.dataset.coverage import SKIPPED_FORMS
from explorer.dataset.package import load, seal
from explorer.dataset.schema import (
    TABLES,
    Citation,
    Crosswalk,
    Derivation,
    Discrepancy,
    Document,
    Entity,
    Indicator,
    Membership,
    Node,
    NumeralRow,
    Observation,
    Passage,
    Report,
    Role,
    Row,
    Section,
    Support,
    Taxonomy,
    Topic,
)
from explorer.dataset.tables import table_text
from explorer.dataset.validate import validate

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.problems import Problem

TEXTS = {
    "note": (
        "China leads\n\n"
        "China leads 57 of 64 technologies in 2023; the United States leads 7.\n\n"
        "In 2023 China held 75% of the research on batteries.\n\n"
        "Read more: 5 stories\n"
    ),
    "zh-note": "中国领先\n\n中国在57项技术中排名第一。\n\n全球产能中,中国占70%。\n",
}
#: What the numerals of the texts are, in reading order: class, observation, reason.
LEDGER = {
    "note": (
        ("value", "chn-lead", ""),
        ("denominator", "chn-lead", ""),
        ("period", "", "a year"),
        ("value", "usa-lead", ""),
        ("period", "", "a year"),
        ("value", "chn-share", ""),
        ("boilerplate", "", "a link to other pages"),
    ),
    "zh-note": (
        ("value", "chn-lead", ""),
        ("other", "", "a rank in words"),
        ("value", "chn-capacity", ""),
    ),
}


def observation(name: str, **values: Any) -> Observation:
    """An observation about China in 2023, but for what is said otherwise."""
    row = Observation(
        observation_id=name,
        topic_id="batteries",
        entity_id="CHN",
        counterpart_id="",
        indicator_id="high-impact-share",
        base=None,
        period_start="2023",
        period_end="2023",
        period_basis="stated",
        value=75.0,
        value_low=None,
        value_high=None,
        unit="percent",
        comparator="eq",
        hedge="",
        status="measured",
        report_id="report-a",
        statement_en=f"Statement of {name}.",
        note="",
    )
    return replace(row, **values)


def passage(
    name: str, of: str, document: str, quote: str, numeral: str, role: str = "states"
) -> Passage:
    """A passage at the first place of its quote, pointing at the first such numeral in it."""
    text = TEXTS[document]
    start = text.index(quote)
    end = start + len(quote)
    at = text.index(numeral, start)
    return Passage(
        name,
        of,
        role,
        document_id=document,
        start=start,
        end=end,
        quote=quote,
        prefix=text[max(0, start - 5) : start],
        suffix=text[end : end + 5],
        value_start=at,
        value_end=at + len(numeral),
    )


def citation(name: str, of: str) -> Citation:
    return Citation(
        name,
        of,
        "states",
        source_title="A page",
        source_publisher="A house",
        source_url="https://example.org/page",
        source_class="secondary",
        accessed="2026-11-01",
    )


def sections() -> list[Row]:
    kinds = {
        "note": ("title", "body", "body", "related"),
        "zh-note": ("title", "body", "body"),
    }
    rows: list[Row] = []
    for document, text in TEXTS.items():
        at = 0
        for kind, part in zip(kinds[document], text.split("\n\n"), strict=True):
            rows.append(Section(document, at, at + len(part.rstrip("\n")), kind))
            at += len(part) + 2
    return rows


def ledger() -> list[Row]:
    rows: list[Row] = []
    for document, text in TEXTS.items():
        found = [n for n in numerals.find(text) if n.form not in SKIPPED_FORMS]
        for numeral, (kind, of, reason) in zip(found, LEDGER[document], strict=True):
            place = (document, numeral.start, numeral.end, numeral.text)
            rows.append(NumeralRow(*place, kind, of, reason))
    return rows


def roles() -> list[Row]:
    return [
        Role("main_list", 1, "t64"),
        Role("rivals", 1, "CHN"),
        Role("rivals", 2, "USA"),
        Role("leader_rank", 1, "rank"),
        Role("share", 1, "high-impact-share"),
        Role("share_ratio", 1, "lead-ratio"),
    ]


def names(name: str) -> tuple[str, str, str]:
    return (name, "简体", "繁體")


def indicator(name: str, definition: str, unit: str, kind: str) -> Indicator:
    return Indicator(name, *names(name), definition, unit, kind, "better")


def minimal() -> dict[type[Row], list[Row]]:
    """The rows of the smallest package that uses every table."""
    digests = {d: hashlib.sha256(t.encode()).hexdigest() for d, t in TEXTS.items()}
    documents: list[Row] = [
        Document(
            document_id=d,
            file=f"seeds/{d}.txt",
            sha256=digest,
            title=d,
            title_en=d,
            publisher="A house",
            authors=("A. Writer", "B. Writer"),
            published="2024-08-28",
            language="en" if d == "note" else "zh-Hans",
            relays=("report-a",),
            url="",
            rights="made for tests",
        )
        for d, digest in digests.items()
    ]
    leads = {"topic_id": "list-64", "indicator_id": "lead-count", "base": 64.0, "unit": "count"}
    undated = {"period_start": "", "period_end": "", "period_basis": "none"}
    capacity = {"indicator_id": "capacity-share", **undated}
    return {
        Document: documents,
        Section: sections(),
        Report: [
            Report(r, r, "A house", "House", (), "2024", "", "What it measures.", "What not.")
            for r in ("report-a", "report-b")
        ],
        Topic: [
            Topic("batteries", "technology", *names("Batteries"), ("cells", "电池"), "Batteries."),
            Topic("list-64", "list", *names("The list"), (), "All technologies."),
        ],
        Taxonomy: [Taxonomy("t64", "The list", "2024", "A house", "report-a", "")],
        Node: [
            Node("t64", "t64/list-64", "", "list", "list-64", 1, "", ""),
            Node("t64", "t64/batteries", "t64/list-64", "technology", "batteries", 1, "2024", ""),
        ],
        Crosswalk: [Crosswalk("t64/batteries", "t64/list-64", "narrower", "by name")],
        Entity: [
            Entity("CHN", "country", *names("China"), (), "", "#DB5D43", 1e9, 1.7e9, "", ""),
            Entity(
                "USA", "country", *names("United States"), ("US",), "", "", 2.2e8, 4.2e8, "", ""
            ),
            Entity("GBR", "country", *names("United Kingdom"), (), "", "", None, None, "", ""),
            Entity("FRA", "country", *names("France"), (), "", "", None, None, "", ""),
            Entity("EU", "group", *names("European Union"), (), "", "", None, None, "", ""),
            Entity("WEST", "group", *names("Western countries"), (), "", "", None, None, "", ""),
            Entity("dji", "company", *names("DJI"), (), "CHN", "", None, None, "", ""),
            Entity("catl", "company", *names("CATL"), (), "CHN", "", None, None, "", ""),
            Entity("byd", "company", *names("BYD"), (), "CHN", "", None, None, "", ""),
            Entity(
                "catl-and-byd", "company", *names("CATL and BYD"), (), "CHN", "", None, None, "", ""
            ),
        ],
        Membership: [Membership("EU", "FRA", "1958", ""), Membership("EU", "GBR", "1973", "2020")],
        Indicator: [
            indicator("lead-count", "Technologies led.", "count", "count"),
            indicator("high-impact-share", "Share of the world's papers.", "percent", "share"),
            indicator("capacity-share", "Share of the world's capacity.", "percent", "share"),
            indicator("answer-share", "Share of those asked.", "percent", "share"),
            indicator("rank", "Place.", "rank", "rank"),
            indicator("stations", "Base stations.", "count", "count"),
            indicator("stations-per-100k", "The same.", "per 100,000 people", "rate"),
            indicator("funding", "Money.", "USD", "money"),
            indicator("funding-ratio", "Money by money.", "times", "ratio"),
            indicator("lead-ratio", "Papers by papers.", "times", "ratio"),
        ],
        Observation: [
            observation("chn-lead", value=57.0, **leads),
            observation("usa-lead", entity_id="USA", value=7.0, **leads),
            observation("chn-share"),
            observation("chn-capacity", value=70.0, **capacity),
            observation("usa-capacity", entity_id="USA", value=20.0, **capacity),
            observation(
                "chn-rank", topic_id="list-64", indicator_id="rank", value=1.0, unit="rank"
            ),
        ],
        Support: [
            passage("e1", "chn-lead", "zh-note", "中国在57项技术中排名第一。", "57", "repeats"),
            passage("e2", "chn-lead", "note", "China leads 57 of 64 technologies", "57"),
            passage("e3", "usa-lead", "note", "the United States leads 7.", "7"),
            passage("e4", "chn-share", "note", "In 2023 China held 75%", "75%"),
            passage("e5", "chn-capacity", "zh-note", "中国占70%", "70%"),
            citation("e6", "usa-capacity"),
            Derivation("e7", "chn-rank", "states", "most leads", ("chn-lead", "usa-lead")),
        ],
        Discrepancy: [
            Discrepancy(
                "d1",
                "not-comparable",
                ("chn-share", "chn-capacity"),
                "Research is no plant.",
                "low",
            )
        ],
        NumeralRow: ledger(),
        Role: roles(),
    }


@dataclass
class Package:
    """A data package on disk that a test may edit row by row.

    Attributes:
        folder: The data package; the texts are in ``seeds`` beside it.
        tables: Its rows by table.
    """

    folder: Path
    tables: dict[type[Row], list[Row]] = field(default_factory=minimal)

    def file(self, table: type[Row]) -> Path:
        return self.folder / f"{table.TABLE}.csv"

    def seed(self, document: str) -> Path:
        return self.folder.parent / "seeds" / f"{document}.txt"

    def write(self) -> None:
        """Write all tables and seal them."""
        for table in TABLES:
            text = table_text(table, self.tables.get(table, []))
            self.file(table).write_text(text, encoding="utf-8", newline="")
        seal(self.folder)

    def change(self, table: type[Row], place: int, /, **cells: Any) -> None:
        """Change cells of one row; what no row can hold is written as it is."""
        row = self.tables[table][place]
        held = {f.name for f in fields(row) if f.init}
        row = replace(row, **{n: v for n, v in cells.items() if n in held})
        self.tables[table][place] = row
        lines: list[Any] = list(self.tables[table])
        lines[place] = SimpleNamespace(**row_values(table, row) | cells)
        text = table_text(table, lines)
        self.file(table).write_text(text, encoding="utf-8", newline="")

    def add(self, *rows: Row) -> None:
        """Add rows and, for an observation, a citation that states it; write everything."""
        for row in rows:
            self.tables[table_of(row)].append(row)
            if isinstance(row, Observation):
                name = f"e-{row.observation_id}"
                self.tables[Support].append(citation(name, row.observation_id))
        self.write()

    def problems(self) -> list[Problem]:
        return validate(self.folder)

    def load(self) -> Any:
        return load(self.folder)


@pytest.fixture
def package(tmp_path: Path) -> Package:
    """A sealed package of two documents with every kind of evidence, sound in every rule."""
    root = tmp_path / "package"
    folder = root / "data"
    folder.mkdir(parents=True)
    (root / "seeds").mkdir()
    made = Package(folder)
    for document, text in TEXTS.items():
        made.seed(document).write_text(text, encoding="utf-8", newline="")
    descriptor = {"name": "test", "version": "0.1.0", "resources": []}
    (folder / "datapackage.json").write_text(json.dumps(descriptor))
    made.write()
    return made


@pytest.fixture
def make_observation() -> Any:
    """The function that makes an observation for this package."""
    return observation
