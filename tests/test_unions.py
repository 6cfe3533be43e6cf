"""The whole of a union or none: who tells members apart knows them all.

A switch over the kinds of a union ends in ``assert_never``, so that the type checker names each one
that a new kind must be added to; a table of them has a row for each.
"""

from __future__ import annotations

import ast
import typing
from functools import cache
from pathlib import Path

import pytest

from explorer.briefing import model, resolved
from explorer.charts.kinds import ChartKind
from explorer.charts.layout import scene
from explorer.dataset import evidence

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "explorer").rglob("*.py"))


def names(union: object) -> frozenset[str]:
    return frozenset(f"{m.__module__}.{m.__qualname__}" for m in typing.get_args(union))


def members(enum: type) -> frozenset[str]:
    return frozenset(f"{enum.__module__}.{enum.__qualname__}.{m}" for m in enum.__members__)


UNIONS = {
    "blocks": names(model.Block),
    "runs": names(model.Run),
    "resolved blocks": names(resolved.ResolvedBlock),
    "pieces": names(resolved.Piece),
    "evidence": names(evidence.Evidence),
    "kinds of evidence": members(evidence.EvidenceKind),
    "shapes": names(scene.Shape),
    "kinds of charts": members(ChartKind),
}
#: Functions that ask for some members and for good reason say nothing of the others.
SOME_ONLY = {
    "explorer.briefing.docx._referring": "only figures and tables have numbers",
    "explorer.briefing.docx_contents.write": "lists headings, figures and tables",
    "explorer.briefing.length.pages": "what breaks a page, hangs on the next or stays whole",
    "explorer.briefing.pptx_fit.flowing": "paragraphs and quotes share slides; the rest goes alone",
    "explorer.briefing.resolved.lead": "a heading and the paragraphs under it",
    "explorer.briefing.docx.written": "counts headings and looks for breaks; _block knows all",
    "explorer.charts.layout.scene.is_above": "dots and texts; whatever is of a mark is above too",
    "explorer.commands.brief._named_block": "only these name topics, entities and indicators",
    "explorer.views.briefing.runs_edit.runs_in": "nothing else can stand in running text",
}
#: Tables with a row for some kinds of blocks only.
SOME_ROWS = {
    "explorer.views.briefing.text_kinds": "kinds of text, and what can be added from nothing",
    "explorer.briefing.wording": "words of a language by name, not by kind of block",
    "explorer.briefing.docx": "names of what is numbered",
    "explorer.briefing.returned": "what a Word document remembers",
    "explorer.views.pages.topic": "what the page pins",
}


def origins(tree: ast.Module, module: str) -> dict[str, str]:
    """What each name of a module stands for, by its full name."""
    found = {n.name: f"{module}.{n.name}" for n in tree.body if isinstance(n, ast.ClassDef)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {a.asname or a.name: f"{node.module}.{a.name}" for a in node.names}
        elif isinstance(node, ast.Import):
            found |= {a.asname or a.name: a.name for a in node.names}
    return found


def full_name(node: ast.expr, known: dict[str, str]) -> str:
    if isinstance(node, ast.Attribute):
        return f"{full_name(node.value, known)}.{node.attr}"
    return known.get(node.id, node.id) if isinstance(node, ast.Name) else ""


def questions(function: ast.AST, known: dict[str, str]) -> set[frozenset[str]]:
    """What a function asks by isinstance, match and comparison: each question by what it names."""
    asked: list[list[ast.expr]] = []
    for node in within(function):
        match node:
            case ast.Call(func=ast.Name(id="isinstance"), args=[_, kinds]):
                asked.append(named(kinds))
            case ast.MatchClass(cls=kind) | ast.MatchValue(value=kind):
                asked.append([kind])
            case ast.Compare():
                asked += [named(n) for n in (node.left, *node.comparators)]
            case ast.Dict(keys=keys):
                asked += [[k] for k in keys if k is not None]
    return {frozenset(full_name(n, known) for n in names) for names in asked}


def named(node: ast.expr) -> list[ast.expr]:
    return [n for n in ast.walk(node) if isinstance(n, ast.Attribute | ast.Name)]


def within(function: ast.AST) -> typing.Iterator[ast.AST]:
    """What is written in a function and not in one inside it."""
    for child in ast.iter_child_nodes(function):
        if isinstance(child, ast.FunctionDef | ast.ClassDef):
            continue
        yield child
        yield from within(child)


@cache
def functions() -> dict[str, tuple[set[frozenset[str]], bool]]:
    """Each function: what it tells apart, and whether it refuses what it does not know."""
    found = {}
    for path in FILES:
        tree = ast.parse(path.read_text("utf-8"))
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        known = origins(tree, module)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                refuses = any(
                    isinstance(n, ast.Call) and full_name(n.func, known) == "typing.assert_never"
                    for n in within(node)
                )
                found[f"{module}.{node.name}:{node.lineno}"] = (questions(node, known), refuses)
    return found


@pytest.mark.parametrize("union", UNIONS)
def test_a_switch_over_a_union_ends_in_assert_never(union: str) -> None:
    short = {
        name.partition(":")[0]
        for name, (asked, refuses) in functions().items()
        if len({q & UNIONS[union] for q in asked} - {frozenset()}) > 1 and not refuses
    }
    assert short - SOME_ONLY.keys() == set()


def test_the_table_of_kinds_alone_tells_blocks_apart() -> None:
    """So that a new kind of block is its class, its module and its row."""
    written = names(model.Written)
    apart = {
        name.partition(":")[0]
        for name, (asked, _) in functions().items()
        if len({q & UNIONS["blocks"] for q in asked} - {frozenset()}) > 1
        and not {n for q in asked for n in q & UNIONS["blocks"]} <= written
    }
    # Their caller has looked at the kind.
    apart -= {"explorer.briefing.questions.observations_of"}
    assert apart - SOME_ONLY.keys() == set()


def test_who_asks_for_some_only_still_does() -> None:
    asked = {name.partition(":")[0]: asked for name, (asked, _) in functions().items()}
    for name in SOME_ONLY:
        kinds = [{q & union for q in asked[name]} - {frozenset()} for union in UNIONS.values()]
        assert max(map(len, kinds)) > 1, name


def test_a_table_of_blocks_has_a_row_for_each_kind() -> None:
    kinds = {m.KIND for m in typing.get_args(model.Block)}
    short: dict[str, set[str]] = {}
    for path in FILES:
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Dict):
                keys = {k.value for k in node.keys if isinstance(k, ast.Constant)} & kinds
                if len(keys) > 1 and keys != kinds:
                    short[module] = kinds - keys
    assert short.keys() == SOME_ROWS.keys()
