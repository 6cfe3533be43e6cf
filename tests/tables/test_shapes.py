"""Each shape of table says what it says; what is doubtful or no table of figures is said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.tables.grid import place
from explorer.tables.guess import guess
from explorer.tables.mapping import NothingFound
from explorer.tables.names import Names
from explorer.tables.read import read
from explorer.tables.unfold import unfold
from tests.tables.messy_shapes import MESSY
from tests.tables.shapes import SHAPES, Shape

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.tables.unfold import Figure, Named

_SIGNS = {"": "", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "approx": "~"}


@pytest.fixture(scope="module")
def names(dataset: Dataset) -> Names:
    return Names(dataset)


@pytest.mark.parametrize("shape", [*SHAPES, *MESSY], ids=lambda s: s.name)
def test_shape(shape: Shape, tmp_path: Path, names: Names) -> None:
    path = tmp_path / shape.file
    path.write_bytes(shape.bytes())
    (grid,) = read(path)
    if shape.none:
        with pytest.raises(NothingFound):
            guess(grid, names)
        return
    mapping = guess(grid, names)
    told = [f"{d.kind} {d.name}" for d in mapping.doubts]
    for word in shape.doubtful:
        assert any(word in t for t in told), told
    assert len(shape.doubtful) == 0 or told
    assert shape.doubtful or not told, mapping.doubts
    found = unfold(grid, mapping, names)
    # What the table is called is asked elsewhere.
    said = {_line(f) for f in found.figures}
    wanted = {_wanted(line) for line in shape.says}
    assert {_starred(line, w) for line, w in _pairs(said, wanted)} == wanted, said
    assert len(said) == len(wanted), said
    assert {place(u.row, u.column) for u in found.unread} == set(shape.unread)


def _line(figure: Figure) -> str:
    v = figure.value
    number = f"{v.value:.15g}" if v.value is not None else f"{v.low:.15g}..{v.high:.15g}"
    when = "" if figure.period is None else "-".join(dict.fromkeys(figure.period))
    parts = (
        _named(figure.entity),
        _named(figure.topic),
        _named(figure.indicator),
        when,
        f"{_SIGNS[v.comparator]}{number} {figure.unit}",
    )
    return " | ".join(parts)


def _named(thing: Named) -> str:
    return thing.id or thing.names[0]


def _wanted(line: str) -> str:
    return " | ".join(part.strip() for part in line.split("|"))


def _pairs(said: set[str], wanted: set[str]) -> list[tuple[str, str]]:
    found = []
    for line in said:
        parts = line.split(" | ")
        match = next(
            (
                w
                for w in wanted
                if all(a in ("*", b) for a, b in zip(w.split(" | "), parts, strict=True))
            ),
            line,
        )
        found.append((line, match))
    return found


def _starred(_line: str, wanted: str) -> str:
    return wanted
