"""Files and lines of our own, and what other programs write about a text."""

from __future__ import annotations

import functools
import json
import tempfile
from pathlib import Path
from typing import Any

from bench.fuzz import Target, dataset, file, refusing
from explorer import links, view_state
from explorer.analysis.select import Question
from explorer.briefing import house, letterhead, returned, text
from explorer.corpus import web_annotations
from explorer.corpus.documents import CorpusError
from explorer.dataset.problems import DatasetError
from explorer.packs import archive, content
from explorer.state import Selection
from explorer.tables import toml

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


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _brief(data: bytes) -> None:
    made = text.parse(_text(data))
    again = text.parse(text.write(made))
    assert text.write(again) == text.write(made), "written and read again it is another"


def _annotations(data: bytes) -> None:
    for a in web_annotations.read(data, "a.json"):
        assert a.quote.strip()
        repr(a).encode()


def _briefing() -> bytes:
    """A briefing as a Word file, as it comes back from who edited it."""
    from explorer.briefing import write

    path = file("seed.docx", b"")
    write.write(dataset(), text.parse(_BRIEF), path)
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
            chosen = making.choose(dataset(), workspace.own(), set(), choice)
            path.write_bytes(content.of_own(chosen.own, content.Head("lab", "Lab")))
        return archive.unpacked(path.read_bytes(), path)


def _packed(data: bytes) -> None:
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
    content.own_of(content.read(file("a.zip", archive.packed(files) if place in files else data)))


def _mapping_seeds() -> list[bytes]:
    from bench.fuzz import tables
    from explorer.tables import read as reading
    from explorer.tables.guess import guess
    from tests.tables import shapes

    return [
        toml.write([guess(grid, tables.names())]).encode()
        for s in shapes.SHAPES[:6]
        for grid in reading.read(file(s.file, s.bytes()))
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
    examples = Path("docs/examples")
    shown = Selection(page="topic", question=Question("electric-batteries", "high-impact-share"))

    def link(data: bytes) -> None:
        links.read(_text(data), dataset(), {"topic", "overview"})

    def view(data: bytes) -> None:
        view_state.read(file("a.json", data), dataset())

    found = {
        "brief": Target(
            refusing(_brief, text.BriefSyntaxError, lines=True), lambda: [_BRIEF.encode()], True
        ),
        "link": Target(refusing(link, links.LinkError), lambda: [links.link(shown).encode()], True),
        "view": Target(
            refusing(view, view_state.ViewStateError),
            lambda: [view_state.text(shown, "1").encode()],
            True,
        ),
        "mapping": Target(
            refusing(lambda data: toml.read(_text(data), "a.toml"), DatasetError, lines=True),
            _mapping_seeds,
            True,
        ),
        "letterhead": Target(
            refusing(lambda data: letterhead.read(data, "a.toml"), letterhead.LetterheadError),
            lambda: [(examples / "institute.toml").read_bytes()],
            True,
        ),
        "annotations": Target(refusing(_annotations, CorpusError), _annotation_seeds, True),
        "returned.docx": Target(
            refusing(
                lambda data: returned.checked(dataset(), data, "a.docx"), returned.ReturnedError
            ),
            lambda: [_briefing()],
            False,
        ),
        "pack": Target(
            refusing(_packed, archive.PackError, lines=True),
            lambda: [name.encode() + b"\n" + data for name, data in _pack().items()],
            False,
        ),
    }
    for ending in ("docx", "pptx"):
        found[f"house.{ending}"] = Target(
            refusing(lambda data, name=f"a.{ending}": house.of({name: data}), house.HouseError),
            lambda name=f"institute.{ending}": [(examples / name).read_bytes()],
            False,
        )
    return found
