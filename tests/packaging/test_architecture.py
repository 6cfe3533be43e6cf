"""The document on the architecture says what is so: rooms, their order, who knows Qt."""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXPLORER = ROOT / "explorer"
TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
#: Named in it, and of Qt, Python or others.
OF_OTHERS = frozenset({"QTextDocument"})


def rows() -> list[tuple[list[str], str]]:
    """The names of each row of the table of rooms, and who of them names Qt."""
    table = TEXT.partition("| room | holds | knows Qt |")[2].partition("\n\n")[0]
    cells = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    return [(re.findall(r"`([^`]+)`", c[0]), c[-1]) for c in cells]


def modules() -> set[str]:
    """Every room of the program, as the table calls it."""
    files = {p.name for p in EXPLORER.glob("*.py")} - {"__init__.py"}
    return files | {p.parent.name for p in EXPLORER.glob("*/__init__.py")}


def names_qt(path: Path) -> bool:
    """Whether a module imports Qt, for types only or not."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.Import):
            found |= {a.name.partition(".")[0] for a in node.names}
    return bool(found & {"PySide6", "shiboken6"})


def test_every_room_is_named_once() -> None:
    named = [name for names, _ in rows() for name in names]
    assert sorted(named) == sorted(modules())


def test_the_rooms_are_in_the_order_of_the_contract() -> None:
    """From what needs nothing to the command line, as the layers of ``pyproject.toml``."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (layers,) = (
        c["layers"] for c in settings["tool"]["importlinter"]["contracts"] if c["id"] == "layers"
    )
    place = {name: -n for n, layer in enumerate(layers) for name in re.split(r" [|:] ", layer)}
    order = [place[name.removesuffix(".py")] for names, _ in rows() for name in names]
    assert order[:-2] == sorted(order[:-2])
    assert {place["cli"], place["__main__"]} == set(order[-2:])


def test_it_says_who_names_qt() -> None:
    for names, said in rows():
        for name in names:
            path = EXPLORER / name
            every = [path] if path.is_file() else [*path.rglob("*.py")]
            known = any(names_qt(p) for p in every)
            if said in ("yes", "no"):
                assert known == (said == "yes"), name
            elif path.is_file():
                assert known == (f"`{name}`" in said), name
            else:
                (only,) = re.findall(r"`([^`]+)` only", said)
                assert [p.name for p in every if names_qt(p)] == [only]


def test_the_rooms_of_the_views_are_those_there_are() -> None:
    line = next(line for line in TEXT.splitlines() if line.startswith("| `views` |"))
    named = set(re.findall(r"`([^`]+)`", line)) - {"views"}
    assert named == {p.parent.name for p in (EXPLORER / "views").glob("*/__init__.py")}


@cache
def words_of_the_code() -> frozenset[str]:
    """Every name that a module of ours defines or uses."""
    found: set[str] = set()
    for path in EXPLORER.rglob("*.py"):
        found.update(re.findall(r"\w+", path.read_text(encoding="utf-8")))
    return frozenset(found)


def test_what_it_names_is_there() -> None:
    """Files by their path in the tree or in the program, names by their use in the code."""
    missing = []
    for name in re.findall(r"`([^`\n]+)`", TEXT):
        if re.fullmatch(r"[\w./-]+(\.\w+|/)", name) and ("/" in name or name.endswith(".py")):
            places = (ROOT / name, EXPLORER / name, EXPLORER / "views" / name)
            if not any(p.exists() for p in places) and not any(EXPLORER.rglob(name)):
                missing.append(name)
        elif re.fullmatch(r"[A-Za-z_][\w.]*", name) and re.search(r"[A-Z_]", name):
            known = words_of_the_code() | OF_OTHERS
            missing += [] if set(name.split(".")) <= known else [name]
    assert missing == []
