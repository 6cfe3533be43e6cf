"""What paints leaves no painter open, whatever happens, and what it raises is said once."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import explorer
from explorer.unexpected import Unexpected
from explorer.views.parts.problem_dialog import ProblemDialog
from tests.windows import main_window, settle

if TYPE_CHECKING:
    import logging
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings

ROOT = Path(explorer.__file__).parent
#: Painters that begin later, on a file, and end in a "finally".
_BEGUN = {"charts/paint.py": 1, "views/sheets/printing.py": 1}


def unguarded(path: Path) -> list[int]:
    """Lines that open a painter, or keep its state, and leave it to luck that it is given back."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    guarded = {
        id(item.context_expr)
        for node in ast.walk(tree)
        if isinstance(node, ast.With)
        for item in node.items
    }
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and id(node) not in guarded:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            owner = getattr(getattr(node.func, "value", None), "id", "")
            if name in ("QPainter", "QPainterStateGuard") or (name == "save" and "paint" in owner):
                found.append(node.lineno)
    return sorted(found)


@pytest.mark.parametrize(
    "path", sorted(ROOT.rglob("*.py")), ids=lambda p: p.relative_to(ROOT).as_posix()
)
def test_every_painter_is_guarded(path: Path) -> None:
    allowed = _BEGUN.get(path.relative_to(ROOT).as_posix(), 0)
    assert len(unguarded(path)) <= allowed, unguarded(path)


def test_the_scan_sees_what_it_looks_for(tmp_path: Path) -> None:
    (tmp_path / "m.py").write_text(
        "painter = QPainter(self)\nQPainter(self).fillRect(r, c)\npainter.save()\n"
        "with QPainter(self) as p, QPainterStateGuard(p):\n    picture.save()\n"
    )
    assert unguarded(tmp_path / "m.py") == [1, 2, 3]


# ------------------------------------------------------------------------------------ said once


def raised(function: Callable[[], None]) -> ValueError:
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        function()
    return caught.value


def test_an_exception_of_a_painting_is_said_once(
    around: Surroundings, qtbot: QtBot, logged: list[logging.LogRecord]
) -> None:
    window = main_window(around)
    qtbot.addWidget(window)
    window.show()

    class Painted:
        def paintEvent(self) -> None:
            raise ValueError("one")

    class Other:
        def paintEvent(self) -> None:
            raise ValueError("two")

    def clicked() -> None:
        raise ValueError("three")

    unexpected = Unexpected(lambda: window)
    said = []
    for function in (Painted().paintEvent,) * 3 + (Other().paintEvent,) * 2 + (clicked,) * 2:
        error = raised(function)
        unexpected(type(error), error, error.__traceback__)
        settle(2)
        for dialog in window.findChildren(ProblemDialog):
            if dialog.isVisible():
                said.append(dialog.sentence.text()[-3:])
                dialog.close()
        settle()
    assert said == ["one", "two", "ree", "ree"]
    assert [r.getMessage() for r in logged] == ["unexpected error"] * 4
    logged.clear()
