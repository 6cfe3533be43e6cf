"""Bring the translations up to date with the program's words.

    python resources/translations/update.py          # writes the .ts files and compiles them
    python resources/translations/update.py --check  # writes nothing; 1 if something is to do

The words are found in `explorer/` by reading the syntax tree, not with lupdate, which takes the
name before `.tr` for the context wherever it is not `self`. What counts:

* `self.tr("text")` in a class: the context is the class the line stands in. Qt asks for the class
  of the object first and then for its bases, so a word of a base class is found from a subclass;
* `translate("Context", "text")` and `to_user("Context", "text")` of `explorer.words`, anywhere;
* the English prose of the dataset in the columns named by `DATA`, under the context "Data", which
  `explorer.charts.naming.prose` asks for. Names of things have their Chinese in the tables.

The text must be a literal (or a choice between literals), since what is put together while the
program runs cannot be translated; anything else is reported with its line. Texts are kept apart
by context. Translations stay with their text: a word that moved to another context brings its
translation along, a word that vanished is dropped, a new one is unfinished until translated, in
the `<translation>` element of the .ts file or with Qt Linguist.
"""

from __future__ import annotations

import argparse
import ast
import csv
import re
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}

#: Columns of the tables in `data/` whose English prose is shown in the window.
DATA = {
    "reports": ("short", "title", "publisher", "scope_note", "limits_note"),
    "taxonomies": ("title", "note"),
    "taxonomy_nodes": ("note",),
    "documents": ("publisher",),
    "observations": ("note",),
    "evidence": ("rule", "source_title"),
    "numerals": ("reason",),
    "indicators": ("definition",),
    "technologies": ("description",),
    "discrepancies": ("explanation",),
}

#: The functions of `explorer.words` that take a context and a text.
TRANSLATING = frozenset({"translate", "to_user"})

Key = tuple[str, str]


@dataclass(frozen=True)
class Word:
    """A translatable text of the program.

    Attributes:
        context: The class or group it belongs to.
        source: The English text.
        file: Where it first stands, relative to the checkout.
    """

    context: str
    source: str
    file: str


class _Reader(ast.NodeVisitor):
    """Collects the words of one module."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.classes: list[str] = []
        self.words: list[Word] = []
        self.problems: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr == "tr":
            self._tr(node, function)
        elif self._is_translate(node):
            context = node.args[0]
            if isinstance(context, ast.Constant) and isinstance(context.value, str):
                if context.value == "Data":
                    return  # not written in the code, but in the tables
                self._add(node, context.value, node.args[1])
            else:
                self._problem(node, "the context is not a literal")
        self.generic_visit(node)

    @staticmethod
    def _is_translate(node: ast.Call) -> bool:
        function = node.func
        if len(node.args) != 2:
            return False
        if isinstance(function, ast.Name):
            return function.id in TRANSLATING
        return (
            isinstance(function, ast.Attribute)
            and function.attr in TRANSLATING
            and isinstance(function.value, ast.Name)
            and function.value.id in ("words", "QCoreApplication")
        )

    def _tr(self, node: ast.Call, function: ast.Attribute) -> None:
        owner = function.value
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self.classes):
            self._problem(node, "tr() of another object: use translate() of explorer.words")
        elif len(node.args) != 1 or node.keywords:
            self._problem(node, "tr() takes the text alone")
        else:
            self._add(node, self.classes[-1], node.args[0])

    def _add(self, node: ast.Call, context: str, text: ast.expr) -> None:
        if isinstance(text, ast.IfExp):
            self._add(node, context, text.body)
            self._add(node, context, text.orelse)
        elif isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
            self.words.append(Word(context, text.value, self.file))
        else:
            self._problem(node, "the text is not a literal")

    def _problem(self, node: ast.Call, what: str) -> None:
        self.problems.append(f"{self.file}:{node.lineno}: {what}")


def found_words(root: Path = ROOT) -> tuple[list[Word], list[str]]:
    """Every word of `explorer/`, each once, by context and file; and what cannot be read."""
    words: dict[Key, Word] = {}
    problems: list[str] = []
    for path in sorted((root / "explorer").rglob("*.py")):
        file = path.relative_to(root).as_posix()
        if file in ("explorer/words.py", "explorer/languages.py"):
            continue  # they hand texts on
        reader = _Reader(file)
        reader.visit(ast.parse(path.read_text(encoding="utf-8"), file))
        problems += reader.problems
        for word in reader.words:
            words.setdefault((word.context, word.source), word)
    for word in _data_words(root):
        words.setdefault((word.context, word.source), word)
    order = sorted(words.values(), key=lambda w: w.context)  # stable: in a context as in the code
    return order, problems


def _data_words(root: Path) -> Iterator[Word]:
    """The prose of the bundled tables that is not Chinese already."""
    for table, columns in DATA.items():
        file = f"data/{table}.csv"
        with (root / file).open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
        for column in columns:
            for row in rows:
                if re.search("[A-Za-z]{2}", row[column]):
                    yield Word("Data", row[column], file)


def placeholders(text: str) -> list[str]:
    """The names in braces of a text, sorted; not where they choose between one and many."""
    found = string.Formatter().parse(text)
    return sorted(n for _, n, form, _ in found if n is not None and "|" not in (form or ""))


def ts_path(language: str) -> Path:
    """The file with the translations into a language."""
    return HERE / f"explorer_{language}.ts"


def read(path: Path) -> dict[Key, str]:
    """The translations of a .ts file, "" for unfinished ones; nothing if there is no file."""
    return parsed(path.read_text(encoding="utf-8")) if path.is_file() else {}


def parsed(text: str) -> dict[Key, str]:
    """The translations of a .ts file's text."""
    found: dict[Key, str] = {}
    for context in ET.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            said = (translation.text or "") if finished and translation is not None else ""
            found[context.findtext("name", ""), message.findtext("source", "")] = said
    return found


def text_of(language: str, words: list[Word], translations: dict[Key, str]) -> str:
    """A .ts file as Qt Linguist writes it, without line numbers, which would change daily."""
    by_source = {source: text for (_, source), text in translations.items() if text}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en_GB">')
    context = None
    for word in words:
        if word.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(word.context)}</name>"]
            context = word.context
        text = translations.get((word.context, word.source)) or by_source.get(word.source, "")
        lines += [
            "    <message>",
            f'        <location filename="../../{word.file}"/>',
            f"        <source>{escape(word.source)}</source>",
            f"        <translation>{escape(text)}</translation>"
            if text
            else '        <translation type="unfinished"></translation>',
            "    </message>",
        ]
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def compiled(text: str) -> bytes:
    """The .qm file of a .ts file's text; unfinished words are left out, and shown in English."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next(p for p in (folder / "lrelease", folder / "lrelease.exe") if p.is_file())
    with tempfile.TemporaryDirectory() as place:
        ts, qm = Path(place, "a.ts"), Path(place, "a.qm")
        ts.write_text(text, encoding="utf-8")
        command = [str(program), "-silent", "-nounfinished", str(ts), "-qm", str(qm)]
        subprocess.run(command, check=True)
        return qm.read_bytes()


def wrong(language: str, words: list[Word], translations: dict[Key, str]) -> Iterator[str]:
    """What is wrong with the translations themselves, a line each."""
    name = ts_path(language).name
    for word in words:
        text = translations.get((word.context, word.source), "")
        if not text:
            yield f"{name}: not translated: {word.context}: {word.source!r}"
        elif word.context == "Data":
            continue  # never formatted
        elif placeholders(text) != placeholders(word.source):
            yield f"{name}: names in braces differ: {word.context}: {word.source!r} {text!r}"


def main() -> int:
    """Update or check the files; the exit code is 0 if nothing is left to do."""
    parser = argparse.ArgumentParser(description="Update the translations.")
    parser.add_argument("--check", action="store_true", help="write nothing")
    check = parser.parse_args().check
    words, problems = found_words()
    for language in LANGUAGES:
        path = ts_path(language)
        text = text_of(language, words, read(path))
        if check and (not path.is_file() or path.read_text(encoding="utf-8") != text):
            problems.append(f"{path.name}: stale; run {Path(__file__).name}")
        elif not check:
            path.write_text(text, encoding="utf-8")
        binary, qm = compiled(text), path.with_suffix(".qm")
        if check and (not qm.is_file() or qm.read_bytes() != binary):
            problems.append(f"{qm.name}: stale; run {Path(__file__).name}")
        elif not check:
            qm.write_bytes(binary)
        left = list(wrong(language, words, parsed(text)))
        problems += left
        print(f"{path.name}: {len(words)} words, {len(left)} to do")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
