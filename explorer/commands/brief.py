"""``ctexplorer brief`` and ``ctexplorer card``: briefings and claim cards without a window."""

from __future__ import annotations

import os
import sys
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from explorer import files
from explorer.commands import house
from explorer.commands.find import CommandError, fail, find, load
from explorer.words import Count

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from explorer.briefing.model import Block, Briefing
    from explorer.dataset.dataset import Dataset


#: As in explorer.briefing.templates, which the command line need not import to offer them.
TEMPLATES = ("one-page", "two-page", "profile", "head-to-head", "scorecard", "what-changed")


def painter() -> None:
    """Charts are painted by Qt, which needs no display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_ALL"] = "C.UTF-8"
    from explorer import qt

    qt.application()


def build(options: argparse.Namespace) -> int:
    """Write a ``.brief`` file as a document."""
    from explorer.briefing import text

    dataset = load(options.workspace)
    try:
        briefing = read(dataset, options.file)
    except text.BriefSyntaxError as error:
        return fail(error.problems)
    return _write(dataset, briefing, options, str(options.file))


def read(dataset: Dataset, path: Path) -> Briefing:
    """The briefing of a ``.brief`` file, with names in the place of ids found.

    Raises:
        CommandError: It cannot be read, or names what is not there.
        explorer.briefing.text.BriefSyntaxError: It has mistakes.
    """
    from explorer.briefing import legible, text

    try:
        source = files.read_bytes(path).decode()
        source = source.replace("\r\n", "\n").replace("\r", "\n")
    except OSError as error:
        raise CommandError(f"{path}: cannot be read ({files.reason(error)})") from None
    except UnicodeDecodeError as error:
        raise CommandError(f"{path}: is not UTF-8 (byte {error.start})") from None
    for number, line in enumerate(source.split("\n"), start=1):
        if characters := legible.unfit(line.removeprefix("\ufeff") if number == 1 else line):
            notice = legible.left_out(f"{path}, line {number}", characters)
            print(f"ctexplorer: {notice}", file=sys.stderr)
    return _named(dataset, text.parse(legible.fit(source), str(path)))


def template(options: argparse.Namespace) -> int:
    """Write a template that has filled itself for a technology or a pair."""
    from explorer.briefing import templates

    dataset = load(options.workspace)
    if not options.technology and options.template != "scorecard":
        raise CommandError(f"the template {options.template} needs a technology")
    topic = find(dataset, "topics", options.technology) if options.technology else ""
    entities = tuple(find(dataset, "entities", e) for e in options.entity)
    briefing = templates.fill(
        dataset,
        options.template,
        topic,
        entities,
        language=options.language,
        date=options.date,
        house=house.asked(options),
    )
    return _write(dataset, briefing, options, options.template)


def export(options: argparse.Namespace) -> int:
    """Write a briefing of a workspace."""
    from explorer.briefing import kept

    briefing = kept.named(options.workspace, options.name)
    return _write(load(options.workspace), briefing, options, options.name)


def _chosen(dataset: Dataset, briefing: Briefing, options: argparse.Namespace) -> Briefing:
    """The briefing with what the command line says of it, and the parts it asks for."""
    from explorer.briefing import templates
    from explorer.briefing.model import Front, SourcesBlock

    said = {f.name: getattr(options, f.name) for f in fields(Front)}
    front = replace(briefing.front, **{k: v for k, v in said.items() if v is not None})
    blocks = briefing.blocks
    if options.summary:
        blocks = (*templates.summary(dataset, briefing), *blocks)
    if options.sources and not any(isinstance(b, SourcesBlock) for b in blocks):
        blocks = (*blocks, SourcesBlock())
    return replace(briefing, front=front, blocks=blocks)


def _named(dataset: Dataset, briefing: Briefing) -> Briefing:
    """The briefing with topics and entities written by name replaced by their ids."""
    return replace(briefing, blocks=tuple(_named_block(dataset, b) for b in briefing.blocks))


def _named_block(dataset: Dataset, block: Block) -> Block:
    from explorer.briefing.model import ChartBlock, ScorecardBlock, TableBlock
    from explorer.charts.kinds import ChartKind

    if isinstance(block, ScorecardBlock):
        found = tuple(find(dataset, "entities", e) for e in block.entities)
        if found and (len(found) != 2 or found[0] == found[1]):
            raise CommandError("a scorecard sets two different entities side by side")
        return replace(block, entities=found)
    if not isinstance(block, ChartBlock | TableBlock):
        return block
    asked = block.question
    if asked.kind and asked.kind not in tuple(ChartKind):
        known = ", ".join(ChartKind)
        raise CommandError(f"no chart is of the kind {asked.kind!r}; there are {known}")
    if asked.indicator_id and asked.indicator_id not in dataset.indicators:
        raise CommandError(f"no indicator has the id {asked.indicator_id!r}")
    question = replace(
        asked,
        topic_id=find(dataset, "topics", asked.topic_id) if asked.topic_id else "",
        entities=tuple(find(dataset, "entities", e) for e in asked.entities),
    )
    return replace(block, question=question)


def _write(dataset: Dataset, briefing: Briefing, options: argparse.Namespace, name: str) -> int:
    from explorer.briefing import write
    from explorer.briefing.progress import Progress
    from explorer.briefing.resolve import resolve

    output: Path = options.output
    ending = write.file_format(output)
    asked = house.asked(options)
    briefing = _chosen(dataset, briefing, options)
    resolved = resolve(dataset, briefing, remarks=options.remarks)
    unknown = [s for s in resolved.changed if s.status == "unknown"]
    if unknown:
        return fail(
            f"{name}, block {s.block + 1}: the dataset has nothing called {s.reference!r}"
            for s in unknown
        )
    for s in resolved.changed:
        new = f"now {s.new!r}" if s.new else "now gone"
        line = f"{name}, block {s.block + 1}: {s.reference} was {s.status}: {s.old!r}, {new}"
        print(f"ctexplorer: {line}", file=sys.stderr)
    if ending in write.PAINTED:
        painter()
    progress = Progress()
    try:
        write.write_resolved(dataset, resolved, output, ending, progress, asked)
    except Exception as error:
        from explorer.briefing.typesetting import EngineError

        if isinstance(error, EngineError):
            raise CommandError(str(error)) from None
        raise
    for notice in progress.notices:
        print(f"ctexplorer: {output}: {notice}", file=sys.stderr)
    notes = Count(len(resolved.notes))
    print(f"{output}: {briefing.title}, {notes} {notes:footnote|footnotes}")
    return 0


def check(options: argparse.Namespace) -> int:
    """Say what of a Word document that was edited no longer agrees with the data; 1 if anything."""
    from explorer.briefing import returned

    path: Path = options.file
    try:
        content = files.read_bytes(path)
    except OSError as error:
        raise CommandError(f"{path}: cannot be read ({files.reason(error)})") from None
    try:
        found = returned.checked(load(options.workspace), content, path.name)
    except returned.ReturnedError as error:
        raise CommandError(str(error)) from None
    for finding in found.findings:
        print(f"{finding.kind:<10}{finding.sentence}")
    shown, notes, wrong = map(Count, (found.figures, found.footnotes, len(found.findings)))
    print(
        f"{path}: {shown} {shown:figure|figures} and {notes} {notes:footnote|footnotes} compared, "
        f"{wrong} {wrong:does|do} not agree"
    )
    return 1 if found.findings else 0


def card_make(options: argparse.Namespace) -> int:
    """Write the claim card of a figure."""
    from explorer.briefing import card

    painter()
    try:
        path = card.make(
            load(options.workspace),
            options.observation,
            options.output,
            language=options.language,
            quotes=options.quotes,
        )
    except card.CardError as error:
        raise CommandError(str(error)) from None
    print(f"{path}: written, with its picture and page")
    return 0


def card_verify(options: argparse.Namespace) -> int:
    """Check a claim card; 1 if a link is broken."""
    from explorer.briefing import card

    try:
        checks = card.verify(options.file, load(options.workspace))
    except card.CardError as error:
        raise CommandError(str(error)) from None
    words = {True: "holds", False: "BROKEN", None: "not checked"}
    for check in checks:
        print(f"{words[check.holds]:<12}{check.link}: {check.message}")
    found = card.broken(checks)
    return fail(f"broken link: {c.link}: {c.message}" for c in found) if found else 0
