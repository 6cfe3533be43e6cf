"""Each rule of the validator is broken by one edit of its own and says where."""

from __future__ import annotations

import ast
import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from explorer import speech, words
from explorer.dataset import validate
from explorer.dataset.schema import (
    Crosswalk,
    Discrepancy,
    Document,
    Entity,
    Indicator,
    Membership,
    Node,
    NumeralRow,
    Observation,
    Report,
    Role,
    Row,
    Section,
    Support,
    Topic,
)
from explorer.dataset.validate import seal_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.problems import Problem


def test_the_package_is_sound(package: Any) -> None:
    assert package.problems() == []
    assert seal_problems(package.folder) == []


def edit(table: type[Row], place: int, **cells: Any) -> tuple[type[Row], int, dict[str, Any]]:
    return table, place, cells


#: kind of problem, column it names, words of its message, and the edit that provokes it.
CELLS = [
    ("type", "value", "'many' is not of type number", edit(Observation, 0, value="many")),
    ("type", "value", "'nan' is not of type number", edit(Observation, 0, value="nan")),
    ("type", "value", "'1_000' is not of type number", edit(Observation, 0, value="1_000")),
    ("type", "base", "'inf' is not of type number", edit(Observation, 1, base="inf")),
    ("type", "start", "'1.5' is not of type integer", edit(Support, 1, start="1.5")),
    ("type", "start", "' 1' is not of type integer", edit(Support, 1, start=" 1")),
    ("empty", "source_url", "a citation needs", edit(Support, 5, source_url="")),
    ("empty", "source_class", "a citation needs", edit(Support, 5, source_class="")),
    ("empty", "rule", "a derivation needs", edit(Support, 6, rule="")),
    ("empty", "input_ids", "a derivation needs", edit(Support, 6, input_ids=())),
    ("empty", "quote", "a passage needs", edit(Support, 3, quote="")),
    ("empty", "document_id", "a passage needs", edit(Support, 3, document_id="")),
    ("empty", "end", "a passage needs", edit(Support, 3, end=None)),
    ("empty", "end", "must not be empty", edit(Section, 1, end=None)),
    ("foreign", "rule", "a passage has nothing in", edit(Support, 3, rule="by hand")),
    ("foreign", "start", "a citation has nothing in", edit(Support, 5, start=0)),
    ("foreign", "source_url", "a derivation has nothing in", edit(Support, 6, source_url="x")),
    ("empty", "statement_en", "must not be empty", edit(Observation, 2, statement_en="")),
    ("empty", "name_zh_hant", "must not be empty", edit(Entity, 1, name_zh_hant="")),
    ("empty", "name_zh_hans", "must not be empty", edit(Topic, 0, name_zh_hans="")),
    ("empty", "name_en", "must not be empty", edit(Indicator, 3, name_en="")),
    ("empty", "limits_note", "must not be empty", edit(Report, 1, limits_note="")),
    (
        "enum",
        "comparator",
        "'about' is not one of eq, approx",
        edit(Observation, 3, comparator="about"),
    ),
    ("enum", "status", "'guess' is not one of", edit(Observation, 0, status="guess")),
    ("enum", "kind", "'hearsay' is not one of", edit(Support, 0, kind="hearsay")),
    ("enum", "kind", "'poem' is not one of", edit(Section, 0, kind="poem")),
    (
        "period",
        "period_start",
        "'23' is not a year, a month",
        edit(Observation, 0, period_start="23"),
    ),
    ("period", "since", "is not a year", edit(Membership, 0, since="then")),
    ("id", "report_id", "'x y' has a character", edit(Report, 1, report_id="x y")),
    (
        "unknown-id",
        "entity_id",
        "'XYZ' is not in entities.csv",
        edit(Observation, 1, entity_id="XYZ"),
    ),
    ("unknown-id", "topic_id", "is not in technologies.csv", edit(Observation, 1, topic_id="no")),
    (
        "unknown-id",
        "indicator_id",
        "is not in indicators.csv",
        edit(Observation, 1, indicator_id="no"),
    ),
    ("unknown-id", "report_id", "is not in reports.csv", edit(Observation, 1, report_id="no")),
    (
        "unknown-id",
        "relays",
        "'no' is not in reports.csv",
        edit(Document, 1, relays=("report-a", "no")),
    ),
    ("unknown-id", "document_id", "is not in documents.csv", edit(Support, 2, document_id="no")),
    (
        "unknown-id",
        "observation_id",
        "is not in observations.csv",
        edit(Support, 2, observation_id="no"),
    ),
    (
        "unknown-id",
        "input_ids",
        "'no' is not in observations",
        edit(Support, 6, input_ids=("no",)),
    ),
    (
        "unknown-id",
        "observation_ids",
        "'no' is not in",
        edit(Discrepancy, 0, observation_ids=("no",)),
    ),
    ("unknown-id", "parent_id", "is not in taxonomy_nodes.csv", edit(Node, 1, parent_id="t64/no")),
    ("unknown-id", "to_node", "is not in taxonomy_nodes.csv", edit(Crosswalk, 0, to_node="no")),
    ("unknown-id", "country", "is not in entities.csv", edit(Entity, 6, country="no")),
    (
        "unknown-id",
        "observation_id",
        "is not in observations",
        edit(NumeralRow, 0, observation_id="no"),
    ),
]

RULES = [
    ("unit", "unit", "'count' does not match the indicator", edit(Observation, 2, unit="count")),
    ("value", "value", "neither a value nor a range", edit(Observation, 5, value=None)),
    (
        "range",
        "value_low",
        "80 is above the high 70",
        edit(Observation, 2, value_low=80.0, value_high=70.0),
    ),
    ("period", "period_start", "a start and an end", edit(Observation, 2, period_start="2024")),
    ("period", "period_start", "a start and an end", edit(Observation, 2, period_end="")),
    ("period", "period_basis", "'none' exactly when", edit(Observation, 2, period_basis="none")),
    ("period", "period_basis", "'none' exactly when", edit(Observation, 3, period_basis="stated")),
    ("anchor", "start", "not the quote 'In 2023 China held 75%'", edit(Support, 3, start=0)),
    (
        "anchor",
        "start",
        "not the quote 'China leads 58",
        edit(Support, 1, quote="China leads 58 of 64"),
    ),
    ("context", "prefix", "what stands around the quote", edit(Support, 3, prefix="other")),
    ("context", "prefix", "what stands around the quote", edit(Support, 3, suffix="other")),
    (
        "value-anchor",
        "value_start",
        "must point at the numeral",
        edit(Support, 3, value_start=None),
    ),
    ("value-anchor", "value_start", "outside the quote", edit(Support, 3, value_start=0)),
    (
        "discrepancy",
        "observation_ids",
        "named twice",
        edit(Discrepancy, 0, observation_ids=("chn-share",) * 2),
    ),
    (
        "numeral-value",
        "observation_id",
        "'57' names no observation",
        edit(NumeralRow, 0, observation_id="", reason="x"),
    ),
    ("numeral-reason", "reason", "set aside without a reason", edit(NumeralRow, 2, reason="")),
]


@pytest.mark.parametrize(
    ("place", "cells", "kind", "words"),
    [
        (0, {"thing_id": "t99"}, "unknown-id", "'t99' is not in taxonomies.csv"),
        (1, {"thing_id": "report-a"}, "unknown-id", "'report-a' is not in entities.csv"),
        (0, {"role": "hero"}, "enum", "'hero' is not one of"),
        (1, {"place": None}, "empty", "must not be empty"),
        (2, {"place": 1}, "duplicate-key", "already on line"),
        (2, {"role": "presets", "place": 1, "thing_id": "EU"}, "role", "at least 2 rows and has 1"),
        (4, {"role": "main_list", "place": 2, "thing_id": "t64"}, "role", "only one thing"),
    ],
)
def test_who_plays_a_part(
    package: Any, place: int, cells: dict[str, Any], kind: str, words: str
) -> None:
    package.change(Role, place, **cells)
    (found,) = package.problems()
    assert (found.kind, found.file) == (kind, "roles.csv")
    assert words in found.message


def test_a_package_without_a_main_list(package: Any) -> None:
    package.tables[Role].pop(0)
    package.write()
    (found,) = package.problems()
    assert str(found) == "roles.csv, column role: main_list needs at least 1 row and has 0"


def line_of(package: Any, table: type[Row], place: int) -> int:
    """Where a row stands in its file; the cells of evidence run over several lines."""
    if table is not Support:
        return place + 2
    lines = package.file(Support).read_text(encoding="utf-8").split("\n")
    return next(i for i, line in enumerate(lines, 1) if line.startswith(f"e{place + 1},"))


def where(problem: Problem) -> str:
    return str(problem).partition(": ")[0]


@pytest.mark.parametrize(("kind", "column", "said", "change"), CELLS + RULES)
def test_an_edit_is_rejected_with_its_own_kind_and_place(
    package: Any, kind: str, column: str, said: str, change: tuple[type[Row], int, dict[str, Any]]
) -> None:
    table, place, cells = change
    package.change(table, place, **cells)
    found = package.problems()
    assert {p.kind for p in found} == {kind}, [str(p) for p in found]
    assert said in found[0].message
    line = line_of(package, table, place)
    assert where(found[0]) == f"{table.TABLE}.csv, line {line}, column {column}"


def test_every_line_that_cannot_be_read_is_named(package: Any) -> None:
    package.change(Support, 1, start="1.5", end="x")
    path = package.file(Support)
    path.write_text(path.read_text(encoding="utf-8") + "e8,chn-share,hearsay\n", encoding="utf-8")
    found = package.problems()
    assert [(p.kind, p.column) for p in found] == [
        ("type", "start"),
        ("type", "end"),
        ("cells", ""),
    ]
    assert found[0].row == found[1].row == line_of(package, Support, 1)
    assert found[2].row == line_of(package, Support, 7)


def test_a_duplicate_key_names_both_lines(package: Any) -> None:
    package.tables[Entity].append(package.tables[Entity][0])
    package.write()
    (found,) = package.problems()
    assert found.kind == "duplicate-key"
    assert str(found) == (
        "entities.csv, line 12, column entity_id: the key ('CHN',) is already on line 2"
    )


def test_a_key_of_two_columns_may_repeat_one(package: Any) -> None:
    package.tables[Section].append(package.tables[Section][0])
    package.write()
    (found,) = package.problems()
    assert (found.kind, found.row) == ("duplicate-key", 9)


def test_the_line_is_that_of_the_file_where_a_cell_has_several(package: Any) -> None:
    package.change(Observation, 0, note="first\nsecond\r\nthird\rfourth")
    package.change(Observation, 1, unit="percent")
    (found,) = package.problems()
    assert (found.kind, found.row) == ("unit", 6)
    assert package.file(Observation).read_bytes().decode().splitlines()[5].startswith("usa-lead,")


def test_no_evidence_that_states(package: Any) -> None:
    package.change(Support, 3, role="repeats")
    (found,) = package.problems()
    assert found.kind == "no-evidence"
    assert where(found) == "observations.csv, line 4, column observation_id"
    assert "chn-share has no evidence" in found.message


def test_a_quote_in_boilerplate(package: Any) -> None:
    package.change(Section, 2, kind="related")
    line = line_of(package, Support, 3)
    (found,) = package.problems()
    assert (found.kind, where(found)) == ("boilerplate", f"evidence.csv, line {line}, column start")


def test_a_value_that_the_numeral_does_not_say(package: Any) -> None:
    package.change(Observation, 2, value=76.0)
    line = line_of(package, Support, 3)
    (found,) = package.problems()
    assert (found.kind, where(found)) == (
        "numeral",
        f"evidence.csv, line {line}, column value_start",
    )
    assert "'75%' reads 75, which chn-share does not say" in found.message


def test_a_value_anchor_that_is_no_numeral(package: Any) -> None:
    row = package.tables[Support][3]
    package.change(Support, 3, value_start=row.start, value_end=row.start + 2)
    (found,) = package.problems()
    assert found.kind == "numeral"
    assert "'In' is not a numeral" in found.message


def test_negative_offsets_do_not_count_from_the_end(package: Any) -> None:
    text = package.seed("zh-note").read_text(encoding="utf-8")
    row = package.tables[Support][4]
    package.change(Support, 4, start=row.start - len(text), end=row.end - len(text))
    assert {p.kind for p in package.problems()} == {"anchor"}


def test_a_rank_needs_no_numeral_and_a_range_takes_either_end(package: Any) -> None:
    package.change(Support, 0, value_start=None, value_end=None, role="context")
    package.change(Observation, 2, value=None, value_low=60.0, value_high=75.0)
    assert package.problems() == []


def test_a_changed_document_is_named_once(package: Any) -> None:
    path = package.seed("note")
    path.write_bytes(path.read_bytes() + b"\n")
    (found,) = package.problems()
    assert (found.kind, found.file) == ("changed-document", "seeds/note.txt")
    assert "restore the original file" in found.message


def test_a_missing_document_is_named_once(package: Any) -> None:
    package.seed("zh-note").unlink()
    (found,) = package.problems()
    assert (found.kind, found.file) == ("document", "seeds/zh-note.txt")


def test_a_document_that_is_not_utf8(package: Any) -> None:
    package.seed("note").write_bytes("中国".encode("gb2312"))
    (found,) = package.problems()
    assert found.kind == "document"
    assert "not UTF-8" in found.message


@pytest.mark.parametrize(
    ("cells", "line", "column", "words"),
    [
        ({"end": 5}, 3, "start", "'leads' belongs to no section"),
        ({"end": 40}, 3, "start", "overlaps"),
        ({"start": 3}, 2, "start", "'Chi' belongs to no section"),
    ],
)
def test_sections_cover_the_text_without_overlap(
    package: Any, cells: dict[str, int], line: int, column: str, words: str
) -> None:
    package.change(Section, 0, **cells)
    (found,) = package.problems()
    assert (found.kind, where(found)) == ("section", f"sections.csv, line {line}, column {column}")
    assert words in found.message


def test_text_after_the_last_section(package: Any) -> None:
    package.change(Section, 6, end=package.tables[Section][6].end - 2)
    (found,) = package.problems()
    assert (found.kind, where(found)) == ("section", "sections.csv, line 8, column end")


def test_more_than_all(package: Any) -> None:
    package.change(Observation, 0, base=50.0)
    package.change(Observation, 1, base=50.0)
    (found,) = package.problems()
    assert (found.kind, where(found)) == ("base", "observations.csv, line 2, column base")
    assert found.message == "57 of 50 is more than all"


@pytest.mark.parametrize(("start", "end", "text"), [(0, 5, "China"), (24, 26, "58"), (24, 25, "5")])
def test_a_row_of_the_ledger_where_no_numeral_is(
    package: Any, start: int, end: int, text: str
) -> None:
    package.tables[NumeralRow].append(NumeralRow("note", start, end, text, "other", "", "x"))
    package.tables[NumeralRow] = [
        r for r in package.tables[NumeralRow][:-1] if r.start != start or r.document_id != "note"
    ] + package.tables[NumeralRow][-1:]
    package.write()
    found = [p for p in package.problems() if p.kind != "numeral-missing"]
    assert [p.kind for p in found] == ["numeral-moved"]
    assert where(found[0]).startswith("numerals.csv, line 1")
    assert f"{text!r} is not a numeral at {start}:{end}" in found[0].message


def test_a_numeral_that_the_ledger_leaves_out(package: Any) -> None:
    row = package.tables[NumeralRow].pop(4)
    package.write()
    (found,) = package.problems()
    assert (found.kind, found.file) == ("numeral-missing", "numerals.csv")
    assert f"'2023' at {row.start}:{row.end} of note is not accounted for" in found.message


def test_a_contradiction_that_is_not_recorded(package: Any, make_observation: Any) -> None:
    package.add(make_observation("other-share", value=64.0, report_id="report-b"))
    (found,) = package.problems()
    assert found.kind == "discrepancy-missing"
    assert where(found) == "observations.csv, line 4, column value"
    assert "75 (House, report-a) and 64 (House, report-b)" in found.message
    assert "chn-share;other-share" in found.message
    ids = ("usa-lead", "other-share", "chn-share")
    package.add(Discrepancy("d2", "between", ids, "Recorded.", "high"))
    assert package.problems() == []


def test_messages_are_single_lines_in_plain_words(package: Any) -> None:
    package.change(Observation, 0, unit="percent", value=None)
    package.change(Support, 3, start=0)
    package.change(Document, 0, sha256=hashlib.sha256(b"").hexdigest())
    found = package.problems()
    assert len(found) >= 3
    for problem in found:
        assert "\n" not in str(problem)
        assert not re.search(r"<|Traceback|object at|None", str(problem))


@pytest.fixture(params=["zh-Hans", "zh-Hant"])
def chinese(request: pytest.FixtureRequest) -> Iterator[None]:
    """The window speaks Chinese, as far as rooms without Qt know."""
    words.install(speech.translator(request.param), request.param)
    yield
    words.install(None)


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(("kind", "column", "said", "change"), CELLS + RULES)
def test_what_a_rule_says_is_in_the_language_of_the_reader(
    package: Any, kind: str, column: str, said: str, change: tuple[type[Row], int, dict[str, Any]]
) -> None:
    table, place, cells = change
    package.change(table, place, **cells)
    for problem in package.problems():
        assert (problem.kind, re.findall("[\u4e00-\u9fff]{2}", problem.message) != []) == (
            kind,
            True,
        ), problem.message


def sentences(tree: ast.AST) -> Iterator[str]:
    """Texts of several words that are no docstring, and not given to who translates."""
    left_out: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("to_user", "translate"):
            left_out |= {id(n) for n in ast.walk(node)}
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            left_out.add(id(node.value))
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            continue
        if id(node) not in left_out and re.search(r"[a-z]+ [a-z]+ [a-z]+", node.value):
            yield node.value


@pytest.mark.parametrize(
    "module", ["validate", "rules", "sense", "tables", "columns", "coverage", "package"]
)
def test_no_rule_says_anything_past_the_translations(module: str) -> None:
    """A rule that no test breaks speaks Chinese, too."""
    path = Path(validate.__file__).with_name(f"{module}.py")
    assert list(sentences(ast.parse(path.read_text(encoding="utf-8")))) == []
