"""Small faults that can be planted in a module: one expression or statement, changed.

A comparison turned, a bound moved, a term left out, a constant changed, a result dropped. Left out
are kinds that no caller can notice, by what they are:

* types: annotations, aliases of unions and of ``Literal``, ``TYPE_CHECKING``, ``cast``,
  ``TypeVar``, ``assert_never``; the type checker holds those;
* words: docstrings, and texts for people or a log, which the tests of translations hold; how they
  are filled in stays in;
* how much is kept: ``slots`` of a class, the size of an ``lru_cache``;
* the name of an encoding, which is looked up by its letters and digits alone;
* ``strict`` of ``zip``, which asserts what the program holds to be true, and ``__all__``.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from inspect import CO_OPTIMIZED
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
#: What is judged: rooms, and modules that decide what is shown.
ROOMS = ("analysis", "charts", "dataset", "briefing", "workspace", "navigation.py")


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault to plant: the ``number``-th of its module, at a line, in words."""

    module: str
    number: int
    line: int
    end: int
    words: str

    @property
    def room(self) -> str:
        """The room of its module."""
        return Path(self.module).parts[1]


_TURNED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_OTHER = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
#: Calls whose arguments are words for people or for a log: tests of translations hold those.
_WORDS = {"translate", "tr", "_", "debug", "info", "warning", "error", "to_user"}
#: Calls that say something to the type checker only.
_TYPES = {"TypeVar", "NewType", "assert_never"}
#: Options of calls and decorators that change no result: see the top.
_OPTIONS = {("dataclass", "slots"), ("lru_cache", "maxsize"), ("zip", "strict")}


class _Planter(ast.NodeVisitor):
    """Walks a module and collects what can be changed in it.

    Each change is a function that makes it and one that takes it back.
    """

    def __init__(self) -> None:
        self.found: list[tuple[ast.AST, str, Any, Any]] = []

    def _add(self, node: ast.AST, words: str, do: Any, undo: Any) -> None:
        self.found.append((node, words, do, undo))

    def _swap(self, node: ast.AST, field: str, new: Any, words: str) -> None:
        old = getattr(node, field)
        self._add(node, words, lambda: setattr(node, field, new), lambda: setattr(node, field, old))

    def _item(self, node: ast.AST, items: list[Any], at: int, new: Any, words: str) -> None:
        old = items[at]

        def do() -> None:
            items[at] = new

        def undo() -> None:
            items[at] = old

        self._add(node, words, do, undo)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for child in node.decorator_list:
            if not isinstance(child, ast.Name | ast.Attribute):
                self.visit(child)
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.visit(default)
        self._statements(node, node.body)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._statements(node, node.body, functions=False)

    def visit_If(self, node: ast.If) -> None:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return
        self._swap(node, "test", ast.Constant(True), f"if {ast.unparse(node.test)} -> if True")
        self._swap(node, "test", ast.Constant(False), f"if {ast.unparse(node.test)} -> if False")
        self.visit(node.test)
        self._statements(node, node.body)
        self._statements(node, node.orelse)

    def visit_For(self, node: ast.For) -> None:
        self.visit(node.iter)
        self._statements(node, node.body)

    def visit_While(self, node: ast.While) -> None:
        self.visit(node.test)
        self._statements(node, node.body)

    def visit_With(self, node: ast.With) -> None:
        for item in node.items:
            self.visit(item.context_expr)
        self._statements(node, node.body)

    def visit_Try(self, node: ast.Try) -> None:
        self._statements(node, node.body)
        for handler in node.handlers:
            self._statements(handler, handler.body)
        self._statements(node, node.finalbody)

    def visit_Assign(self, node: ast.Assign) -> None:
        names = {t.id for t in node.targets if isinstance(t, ast.Name)}
        if names & {"__all__", "__slots__"} or _alias(node):
            return
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def _statements(self, owner: ast.AST, body: list[ast.stmt], functions: bool = True) -> None:
        for at, statement in enumerate(body):
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                continue  # a docstring
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
                if _called(statement.value) in _WORDS | _TYPES:
                    continue
                words = f"{ast.unparse(statement)[:60]} left out"
                self._item(statement, body, at, ast.copy_location(ast.Pass(), statement), words)
            if isinstance(statement, ast.AugAssign):
                words = f"{ast.unparse(statement)[:60]} left out"
                self._item(statement, body, at, ast.copy_location(ast.Pass(), statement), words)
            if isinstance(statement, ast.Break):
                new = ast.copy_location(ast.Continue(), statement)
                self._item(statement, body, at, new, "break -> continue")
            if isinstance(statement, ast.Continue):
                new = ast.copy_location(ast.Break(), statement)
                self._item(statement, body, at, new, "continue -> break")
            if isinstance(statement, ast.Return) and statement.value is not None:
                value = statement.value
                if not (isinstance(value, ast.Constant) and value.value is None):
                    words = f"return {ast.unparse(value)[:50]} -> return None"
                    self._swap(statement, "value", ast.Constant(None), words)
            self.visit(statement)

    def visit_Compare(self, node: ast.Compare) -> None:
        for at, op in enumerate(node.ops):
            new = _TURNED[type(op)]()
            words = f"{ast.unparse(node)[:60]}: {type(op).__name__} -> {type(new).__name__}"
            self._item(node, node.ops, at, new, words)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        new = _OTHER.get(type(node.op))
        if new is not None:
            words = f"{ast.unparse(node)[:60]}: {type(node.op).__name__} -> {new.__name__}"
            self._swap(node, "op", new(), words)
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        new = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        self._swap(node, "op", new, f"{ast.unparse(node)[:60]}: and <-> or")
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            inner = node.operand
            words = f"{ast.unparse(node)[:60]}: not left out"
            self._swap(node, "operand", ast.UnaryOp(ast.Not(), inner), words)
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        words = ast.unparse(node)[:60]
        self._swap(node, "test", ast.Constant(True), f"{words}: always the first")
        self._swap(node, "test", ast.Constant(False), f"{words}: always the second")
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for at, test in enumerate(node.ifs):
            self._item(test, node.ifs, at, ast.Constant(True), f"if {ast.unparse(test)[:50]} gone")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if _called(node) in _WORDS | _TYPES:
            return
        if _called(node) in ("sorted", "reversed") and node.args:
            words = f"{ast.unparse(node)[:60]}: order left as it was"
            self._swap(
                node, "func", ast.Name("list", ast.Load()), words
            ) if not node.keywords else None
        if _called(node) in ("min", "max") and isinstance(node.func, ast.Name):
            other = "max" if node.func.id == "min" else "min"
            self._swap(
                node, "func", ast.Name(other, ast.Load()), f"{ast.unparse(node)[:60]}: {other}"
            )
        if _called(node) != "cast":
            self.visit(node.func)
        for at, argument in enumerate(node.args):
            if (_called(node), at) != ("cast", 0):
                self.visit(argument)
        for keyword in node.keywords:
            if (_called(node), keyword.arg) not in _OPTIONS and keyword.arg != "encoding":
                self.visit(keyword.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            self._swap(node, "value", not value, f"{value} -> {not value}")
        elif isinstance(value, int | float):
            self._swap(node, "value", value + 1, f"{value} -> {value + 1}")
        elif isinstance(value, str) and value:
            self._swap(node, "value", value + "~", f"{value[:30]!r} changed")


def _called(node: ast.Call) -> str:
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def _alias(node: ast.Assign) -> bool:
    """Whether a name is given to a type: ``Shape = Text | Line``, ``Side = Literal["a", "b"]``."""
    target, value = node.targets[0], node.value
    if isinstance(value, ast.Subscript):
        return getattr(value.value, "id", "") == "Literal"
    capital = isinstance(target, ast.Name) and target.id.strip("_")[:1].isupper()
    return (
        capital
        and not target.id.isupper()  # type: ignore[attr-defined]
        and isinstance(value, ast.BinOp)
        and isinstance(value.op, ast.BitOr)
    )


def _planted(source: str) -> tuple[ast.Module, list[tuple[ast.AST, str, Any, Any]]]:
    tree = ast.parse(source)
    planter = _Planter()
    planter._statements(tree, tree.body)
    return tree, planter.found


def faults() -> Iterator[Fault]:
    """Every fault that can be planted in the rooms, in order."""
    for room in ROOMS:
        at = ROOT / "explorer" / room
        for path in sorted(at.rglob("*.py")) if at.is_dir() else [at]:
            module = path.relative_to(ROOT).as_posix()
            _, found = _planted(path.read_text(encoding="utf-8"))
            for number, (node, words, _, _) in enumerate(found):
                line = getattr(node, "lineno", 0)
                yield Fault(module, number, line, getattr(node, "end_lineno", line), words)


def with_fault(source: str, number: int) -> ast.Module:
    """A module with one of its faults, each line where it was."""
    tree, found = _planted(source)
    _, _, do, _ = found[number]
    do()
    return ast.fix_missing_locations(tree)


# --------------------------------------------------------------------- what a fault changes


def code(tree: str | ast.Module, name: str) -> CodeType:
    """What a module compiles to, as the interpreter does it that imports the module ``name``."""
    return compile(tree, name, "exec", dont_inherit=True)


class AtImport(Exception):
    """The fault is in what runs when the module is imported, not in the body of a function."""


def changed(old: CodeType, new: CodeType) -> list[tuple[CodeType, CodeType]]:
    """The functions of a module that differ, each before and after, the outer before the inner.

    Raises:
        AtImport: The difference is outside of functions.
    """
    if old == new:
        return []
    olds, news = _inner(old), _inner(new)
    function = bool(old.co_flags & CO_OPTIMIZED)
    if function:
        if old.co_name in ("<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"):
            raise AtImport
        return [(old, new), *_within(olds, news)]
    if len(olds) != len(news) or _alone(old) != _alone(new):
        raise AtImport
    return [pair for a, b in zip(olds, news, strict=True) for pair in changed(a, b)]


def _within(olds: list[CodeType], news: list[CodeType]) -> Iterator[tuple[CodeType, CodeType]]:
    """Functions inside a function: those that are still there and differ."""
    for old in olds:
        for new in news:
            same = (new.co_qualname, list(new.co_positions())[:1])
            if same == (old.co_qualname, list(old.co_positions())[:1]) and old != new:
                yield old, new
                yield from _within(_inner(old), _inner(new))


def _inner(found: CodeType) -> list[CodeType]:
    return [c for c in found.co_consts if isinstance(c, CodeType)]


def _alone(found: CodeType) -> CodeType:
    """The code without that of what is defined in it."""
    kept = tuple(None if isinstance(c, CodeType) else c for c in found.co_consts)
    return found.replace(co_consts=kept)
