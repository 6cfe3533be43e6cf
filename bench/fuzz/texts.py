"""Files and lines of our own, and what other programs write about a text."""

from __future__ import annotations

import functools
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.fuzz import sentences
from explorer import links, paths, view_state
from explorer.analysis.select import Question
from explorer.briefing import house, letterhead, returned, text
from explorer.corpus import web_annotations
from explorer.corpus.documents import CorpusError
from explorer.dataset import package
from explorer.dataset.problems import DatasetError
from explorer.packs import archive, content
from explorer.state import Selection
from explorer.tables import toml

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset

    Target = tuple[Callable[[bytes], bool], Callable[[], list[bytes]], bool]

_BRIEF = """+++
title = "Electric batteries: China and the United States"
authors = ["A. Analyst"]
date = 2026-11-22
language = "en"
+++

# Summary

China contributed {@aspi-2024.electric-batteries.chn.high-impact-share.2023} of **high-impact**
[research](https://example.org) in 2023.

::: chart Electric batteries
indicator = "high-impact-share"
entities = ["China", "United States"]
:::

>? [A] A remark of mine, set apart.

- one
- two

::: passage aspi-2024.electric-batteries.chn.high-impact-share.2023#1 :::
"""


@functools.cache
def _dataset() -> Dataset:
    return package.load(paths.bundled_data())


def _brief(data: bytes) -> bool:
    source = data.decode("utf-8", "replace")
    try:
        made = text.parse(source)
    except text.BriefSyntaxError as error:
        sentences(error, lines=True)
        return False
    again = text.parse(text.write(made))
    assert text.write(again) == text.write(made), "written and read again it is another"
    return True


def _link(data: bytes) -> bool:
    try:
        links.read(data.decode("utf-8", "replace"), _dataset(), {"topic", "overview"})
    except links.LinkError as error:
        sentences(error)
        return False
    return True


def _view(data: bytes) -> bool:
    path = Path(_place().name, "a.json")
    path.write_bytes(data)
    try:
        view_state.read(path, _dataset())
    except view_state.ViewStateError as error:
        sentences(error)
        return False
    return True


def _mapping(data: bytes) -> bool:
    try:
        toml.read(data.decode("utf-8", "replace"), "a.toml")
    except DatasetError as error:
        sentences(error, lines=True)
        return False
    return True


def _letterhead(data: bytes) -> bool:
    try:
        letterhead.read(data, "a.toml")
    except letterhead.LetterheadError as error:
        sentences(error)
        return False
    return True


def _annotations(data: bytes) -> bool:
    try:
        found = web_annotations.read(data, "a.json")
    except CorpusError as error:
        sentences(error)
        return False
    for a in found:
        assert a.quote.strip()
        repr(a).encode()
    return True


def _returned(data: bytes) -> bool:
    try:
        returned.checked(_dataset(), data, "a.docx")
    except returned.ReturnedError as error:
        sentences(error)
        return False
    return True


def _house(name: str, data: bytes) -> bool:
    try:
        house.of({name: data})
    except house.HouseError as error:
        sentences(error)
        return False
    return True


def _briefing() -> bytes:
    """A briefing as a Word file, as it comes back from who edited it."""
    from explorer.briefing import write

    path = Path(_place().name, "seed.docx")
    write.write(_dataset(), text.parse(_BRIEF), path)
    return path.read_bytes()


@functools.cache
def _pack() -> dict[str, bytes]:
    """The files of a pack of one's own, made by the tests' workspace."""
    from explorer.packs import making
    from explorer.workspace.file import Workspace
    from tests.workspace.make_fixture import fill

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "p.zip")
        with Workspace.create(Path(folder, "w.ctew")) as workspace:
            fill(workspace)
            choice = making.Choice(texts=frozenset({making.ALL}))
            chosen = making.choose(_dataset(), workspace.own(), set(), choice)
            path.write_bytes(content.of_own(chosen.own, content.Head("lab", "Lab")))
        return archive.unpacked(path.read_bytes(), path)


def _packed(data: bytes) -> bool:
    """The first line names the file of a sound pack that the rest takes the place of."""
    name, _, changed = data.partition(b"\n")
    files = dict(_pack())
    place = name.decode("utf-8", "replace")
    if place in files:
        files[place] = changed
        if place != content.DESCRIPTOR:  # altered by who also says its hash
            described: dict[str, Any] = json.loads(files[content.DESCRIPTOR])
            for resource in described["resources"]:
                if resource["path"] == place:
                    resource["hash"] = f"sha256:{content.digest(changed)}"
            files[content.DESCRIPTOR] = json.dumps(described).encode()
    path = Path(_place().name, "a.zip")
    path.write_bytes(archive.packed(files) if place in files else data)
    try:
        content.own_of(content.read(path))
    except archive.PackError as error:
        sentences(error, lines=True)
        return False
    return True


@functools.cache
def _place() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


def _view_seed() -> bytes:
    return view_state.text(
        Selection(page="topic", question=Question("electric-batteries", "high-impact-share")), "1"
    ).encode()


def _link_seed() -> bytes:
    return links.link(
        Selection(page="topic", question=Question("electric-batteries", "high-impact-share"))
    ).encode()


def _mapping_seeds() -> list[bytes]:
    from bench.fuzz import tables
    from explorer.tables import read as reading
    from explorer.tables.guess import guess
    from tests.tables import shapes

    return [
        toml.write([guess(grid, tables._names())]).encode()
        for s in shapes.SHAPES[:6]
        for grid in reading._read(Path(s.file), s.bytes(), None)
    ]


def _annotation_seeds() -> list[bytes]:
    hypothesis = {
        "rows": [
            {
                "uri": "https://example.org",
                "text": "a note",
                "target": [
                    {
                        "source": "https://example.org",
                        "selector": [
                            {
                                "type": "TextQuoteSelector",
                                "exact": "57",
                                "prefix": "in ",
                                "suffix": " of",
                            },
                            {"type": "TextPositionSelector", "start": 3, "end": 5},
                        ],
                    }
                ],
            }
        ]
    }
    zotero = {"annotations": [{"annotationText": "57 of 64", "annotationPageLabel": "12"}]}
    markdown = "# Annotations\n\n\u201c57 of 64\u201d ([Smith, 2024, p. 3](zotero://x)) a note\n"
    return [json.dumps(hypothesis).encode(), json.dumps(zotero).encode(), markdown.encode()]


def targets() -> dict[str, Target]:
    """By name."""
    return {
        "brief": (_brief, lambda: [_BRIEF.encode()], True),
        "link": (_link, lambda: [_link_seed()], True),
        "view": (_view, lambda: [_view_seed()], True),
        "mapping": (_mapping, _mapping_seeds, True),
        "letterhead": (
            _letterhead,
            lambda: [Path("docs/examples/institute.toml").read_bytes()],
            True,
        ),
        "annotations": (_annotations, _annotation_seeds, True),
        "returned.docx": (_returned, lambda: [_briefing()], False),
        "house.docx": (
            functools.partial(_house, "a.docx"),
            lambda: [Path("docs/examples/institute.docx").read_bytes()],
            False,
        ),
        "house.pptx": (
            functools.partial(_house, "a.pptx"),
            lambda: [Path("docs/examples/institute.pptx").read_bytes()],
            False,
        ),
        "pack": (
            _packed,
            lambda: [name.encode() + b"\n" + data for name, data in _pack().items()],
            False,
        ),
    }
