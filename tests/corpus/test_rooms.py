import ast
from graphlib import TopologicalSorter
from pathlib import Path

import explorer.corpus


def test_no_modules_of_the_corpus_import_each_other_in_a_circle_even_for_types() -> None:
    room = Path(explorer.corpus.__file__).parent
    imports: dict[str, set[str]] = {}
    for path in room.glob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        named = {n.module or "" for n in nodes if isinstance(n, ast.ImportFrom)}
        imports[f"explorer.corpus.{path.stem}"] = {
            n for n in named if n.startswith("explorer.corpus.")
        }
    assert imports["explorer.corpus.search_rows"] >= {"explorer.corpus.search_index"}
    assert list(TopologicalSorter(imports).static_order())  # a CycleError names the circle
