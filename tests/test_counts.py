"""Every sentence with a count is right for one, and asks nothing of a language without a plural."""

from __future__ import annotations

import ast
import importlib.util
import re
import string
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.words import Count

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[1]


def _loaded() -> ModuleType:
    """What finds the words of the program, which is no part of it."""
    path = ROOT / "resources" / "translations" / "update.py"
    spec = importlib.util.spec_from_file_location("update_for_counts", path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


update = _loaded()
#: What may stand between a number and the plural that it counts.
_BETWEEN = r"(?: (?:more|less|hidden|quoted|published|such|own|other|new)){0,3}"
#: A name in braces, and a plural or a verb of several right after it.
PLURAL = re.compile(
    rf"\{{(\w+)\}}{_BETWEEN} (?:[a-z]{{2,}}[a-hj-rtv-z]s|people|are|were|have|do|"
    r"(?:that|which) (?:are|were|have|do))\b"
)
#: Names that never hold a count, and counts that are never one, each with what they are.
_NAMES = (
    "path name where what who which topic entity indicator figure document title country place "
    "plan old new one other unit word ours theirs layout groups item row number end role"
)
NAMES = frozenset(_NAMES.split())
NEVER_ONE = {
    "most": "a bound of the program",
    "files": "a bound of the program",
    "years": "a window of several",
    "window": "a window of several",
    "least": "a bound of the program",
    "seconds": "a bound of the program",
    "ratio": "a ratio is a decimal number, as in 1.0 times",
    "people": "millions",
    "drawn": "ranks of all countries",
    "height": "pixels of a picture",
}
#: Sentences that are said of several only, or have another for one beside them.
OF_SEVERAL = {
    "“{quote}” is in {count} places.": "one place is where it is",
    "Show all {count} figures that answer this": "more than are shown",
    "Stated in {count} documents": "another sentence says it of one",
    "{count} results": "another says it of one",
    "the quote stands {count} times in {document}, at {starts}; quote more of it, or write one "
    "of these into the column position": "once is where it is",
    "only one thing can be {role}; {count} rows say who it is": "more than one",
    "{n} of {total} ways": "all ways of counting",
    "{country} leads in {leads} of {ways} ways of counting": "all ways of counting",
    "Nothing is projected: a year has less than {papers} papers.": "a bound of the program",
    "{name}: there are {count} files in it; up to {most} are read.": "more than a bound",
    "{name}: the PDF has {count} pages; up to {most} are read.": "more than a bound",
    "The sources held here give no figures of {sides} that can be compared in any of the {count} "
    "sectors.": "all sectors of a list",
    "{path}: the name is too long for a workspace; choose one of at most {count} bytes.": "a bound",
    "{count} figures are not as you accepted them. Nothing was rewritten: each is shown as it is "
    "now, with what it was under its block and in a footnote.": "another says it of one",
    "the texts of {documents} are not as they were brought in": "names, not a number",
    "{folder}: Spark wrote {rows} rows of {name} and {many} are here; name with --shared a folder "
    "that all its machines see under the same name": "tables of a whole result",
    "{name}: menus, banners and links around the article were left out ({count} characters); read "
    "it again as a whole page to have them.": "menus and banners",
}


@cache
def sentences() -> tuple[str, ...]:
    words, problems = update.found_words()
    assert problems == []
    return tuple(dict.fromkeys(w.source for w in words if w.context != "Data"))


def forms(text: str) -> set[str]:
    """The names in braces that choose between one and many."""
    return {n for _, n, form, _ in string.Formatter().parse(text) if n and "|" in (form or "")}


COUNTED = tuple(s for s in sentences() if forms(s))


def plurals(text: str) -> set[str]:
    """The names of numbers that have a plural behind them whatever the number is."""
    return set(PLURAL.findall(text)) - NAMES - NEVER_ONE.keys()


def test_no_sentence_has_a_plural_for_one() -> None:
    found = {s: sorted(names) for s in sentences() if (names := plurals(s))}
    assert {s: names for s, names in found.items() if s not in OF_SEVERAL} == {}
    assert sorted(OF_SEVERAL.keys() - found.keys()) == []  # none of them has gone


@pytest.mark.parametrize(
    "text",
    [
        "{count} figures",
        "{name}: {count} stretches that are struck out were left out.",
        "{count} more cells were not read.",
        "{count} are gone",
        "{count} hidden rows of {name}",
    ],
)
def test_a_plural_is_found(text: str) -> None:
    assert plurals(text)


@pytest.mark.parametrize("text", COUNTED)
def test_a_sentence_is_right_for_one_and_for_many(text: str) -> None:
    names = {n for _, n, _, _ in string.Formatter().parse(text) if n}
    one, many = (
        text.format_map(
            {n: Count(number) if n in forms(text) else "X" for n in names},
        )
        for number in (1, 2)
    )
    assert one != many.replace("2", "1")
    verb = "is|was|has|does|stays|stands|lies|weighs|lacks|opens|follows|says|states|gives"
    assert not re.search(rf"\b1{_BETWEEN} (?!(?:{verb})\b)[a-z]{{2,}}[a-hj-rtv-z]s\b", one)
    assert not re.search(r"\b1 (?:are|were|have|do)\b", one)
    assert not re.search(r"\b2 (?:is|was|has|does)\b", many)
    assert "|" not in one + many


@pytest.mark.parametrize("language", update.LANGUAGES)
def test_a_language_without_plurals_says_each_number(language: str) -> None:
    said = update.read(update.ts_path(language))
    for (_, source), text in said.items():
        if forms(source):
            counts = {n: Count(734, "734") for n in forms(source)}
            names = {n for _, n, _, _ in string.Formatter().parse(text) if n}
            written = text.format_map({n: counts.get(n, "X") for n in names})
            assert written.count("734") >= len(counts), source


def test_a_number_takes_what_goes_with_it() -> None:
    said = "{n} {n:row is|rows are} new"
    assert said.format(n=Count(1)) == "1 row is new"
    assert said.format(n=Count(0)) == "0 rows are new"
    assert said.format(n=Count(12345, "12,345")) == "12,345 rows are new"
    assert f"{Count(12345):,}" == "12,345"


#: What commands count.
_COUNTED = "figures papers rows records works files footnotes numerals technologies changes"
PRINTED = re.compile(rf"\}} ({'|'.join(_COUNTED.split())})\b")


def test_what_commands_print_is_right_for_one() -> None:
    """Their words are English alone and stand in the code."""
    wrong = []
    for path in sorted((ROOT / "explorer" / "commands").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [p.value if isinstance(p, ast.Constant) else "{}" for p in node.values]
                found = PRINTED.search("".join(map(str, parts)))
                if found and "more than an Excel sheet" not in ast.unparse(node):
                    wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == []


def test_every_count_is_handed_over_as_one() -> None:
    """What a sentence chooses by is a ``Count`` wherever the sentence is filled in."""
    wrong: list[str] = []
    for path in sorted((ROOT / "explorer").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        functions = (f for f in ast.walk(ast.parse(text)) if isinstance(f, ast.FunctionDef))
        for function in functions if "|" in text else ():
            inside = list(ast.walk(function))
            texts = {n.value for n in inside if isinstance(n, ast.Constant)}
            asked = {name for said in COUNTED if said in texts for name in forms(said)}
            given = [
                k
                for n in inside
                if isinstance(n, ast.Call) and ast.unparse(n.func).endswith(".format")
                for k in n.keywords
                if k.arg in asked
            ]
            wrong += [
                f"{path.name}:{k.value.lineno}: {k.arg}" for k in given if not _is_count(k.value)
            ]
    assert wrong == []


def _is_count(value: ast.expr) -> bool:
    """Whether it is made as a count here, or is a name for what was."""
    if isinstance(value, ast.Call):
        return isinstance(value.func, ast.Name) and value.func.id == "Count"
    return isinstance(value, ast.Name) and value.id == "count"
