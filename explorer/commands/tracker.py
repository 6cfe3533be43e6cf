"""``ctexplorer tracker``: publication records looked at and made into a data package."""

from __future__ import annotations

import datetime
import json
import sys
from typing import TYPE_CHECKING

from explorer.commands import attended
from explorer.commands.find import CommandError
from explorer.words import Count

if TYPE_CHECKING:
    import argparse

    from explorer.tracker.audit import Audit
    from explorer.tracker.build import Result
    from explorer.tracker.engines.engine import Engine
    from explorer.tracker.places import Places
    from explorer.tracker.record import Log, Step


def _places(options: argparse.Namespace) -> Places:
    from explorer.commands.find import load
    from explorer.tracker.places import TERRITORIES, Places

    merged = TERRITORIES if options.merge_territories else {}
    return Places(load().entities.values(), merged)


def audit(options: argparse.Namespace) -> int:
    """Say how complete publication records are, and what cannot be computed from them."""
    from explorer.tracker import audit as audits
    from explorer.tracker.readers.sources import Options

    reading = Options(xpac=options.xpac, partial=options.partial)
    step = _steps(options)
    made = audits.audit(options.sources, _places(options), reading, step)
    if options.attended:
        attended.result(made.as_json())
    elif options.json:
        print(json.dumps(made.as_json(), ensure_ascii=False, indent=2))
    else:
        _print(made)
    return 0


def _steps(options: argparse.Namespace) -> Step:
    """Who is told how far a command is."""
    if not options.attended:
        return _say
    attended.attend(options.attended)
    return attended.step


def _print(made: Audit) -> None:
    from explorer.tracker.audit import FIELDS

    for source, many in made.works.items():
        works, of = Count(many), Count(made.files)
        print(f"{source}: {works} {works:work|works} in {of} {of:file|files}")
        for name in FIELDS:
            held = made.filled[source][name]
            print(f"  {name:<28} {held:>9}  {100 * held / many:5.1f} %")
    _print_log(made.log, "")
    for sentence in made.sentences():
        print(sentence)


def _print_log(log: Log, margin: str) -> None:
    """What was left out of what was read, and what could not be read."""
    for reason, many in log.left_out.items():
        print(f"{margin}left out, {reason}: {many}")
    if log.unread_count:
        every = Count(log.read)
        print(f"{margin}could not be read: {log.unread_count} of {every} {every:record|records}")
    for one in log.unread[:20]:
        print(f"{margin}  {one.file}:{one.line}: {one.reason}")


def build(options: argparse.Namespace) -> int:
    """Compute a data package from publication records."""
    from explorer.commands.find import load
    from explorer.tracker import build as building
    from explorer.tracker import settings, technologies

    if options.recipe:
        if options.sources or options.technologies:
            raise CommandError("a recipe names its own sources and searches; give nothing else")
        recipe = settings.read(options.recipe)
        sources, searches, chosen = recipe.sources, recipe.technologies, recipe.settings
    elif options.sources:
        today = datetime.datetime.now(tz=datetime.UTC).date()
        sources = tuple(options.sources)
        searches = tuple(options.technologies) or tuple(technologies.shipped())
        chosen = settings.Settings(
            created=options.created or today.isoformat(),
            first_year=options.first_year,
            last_year=options.last_year or today.year,
            window=options.window,
            counting=options.counting,
            top=options.top,
            xpac=options.xpac,
            partial=options.partial,
            merge_territories=options.merge_territories,
            resamples=options.resamples,
        )
    else:
        raise CommandError("name files or folders of records, or a recipe with --recipe")
    made = building.build(
        sources,
        options.output,
        technologies.read(searches),
        chosen,
        load(),
        threads=options.threads,
        anew=options.anew,
        engine=_engine(options),
        step=_steps(options),
    )
    if options.attended:
        attended.result(made.as_json())
    elif options.json:
        print(json.dumps(made.as_json(), ensure_ascii=False, indent=2))
    else:
        _print_run(made)
    return 0


def _engine(options: argparse.Namespace) -> Engine:
    """Who computes the measures."""
    from explorer.tracker.engines.engine import Inside
    from explorer.tracker.engines.spark import Spark

    if options.engine == "spark":
        if not options.master:
            raise CommandError("--engine spark wants --master URL: where Spark is")
        return Spark(options.master, options.shared)
    if options.master or options.shared:
        raise CommandError("--master and --shared are of --engine spark")
    return Inside()


def _print_run(made: Result) -> None:
    figures, works, of = map(Count, (made.figures, made.works, made.technologies))
    print(
        f"{made.folder}: {figures} {figures:figure|figures} from {works} {works:paper|papers} in "
        f"{of} {of:technology|technologies}"
    )
    for reason, many in made.left_out.items():
        if many and reason != "all":
            print(f"  left out, {reason}: {many} of {made.left_out['all']}")
    _print_log(made.log, "  ")
    if made.conflicts:
        print(f"  records of one paper that do not agree: {made.conflicts}, in papers/conflicts")


def _say(what: str, share: float) -> None:
    """Say on a terminal what is done just now."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{share:4.0%} {what}", end="", file=sys.stderr, flush=True)


def papers(options: argparse.Namespace) -> int:
    """List the papers behind a figure, those that weigh most first."""
    from explorer.dataset import package
    from explorer.dataset.papers import Query
    from explorer.dataset.schema import Papers
    from explorer.tracker import query

    dataset = package.load(options.folder)
    first = dataset.first_of(options.observation)
    if not isinstance(first, Papers):
        raise CommandError(f"{options.observation}: there is no figure of this id with papers")
    asked = Query.of(first.rule)
    found = query.page(options.folder, asked, options.offset, options.limit)
    if options.json:
        rows = [
            {
                "work_id": p.work_id,
                "source": p.source,
                "doi": p.doi,
                "title": p.title,
                "year": p.year,
                "citations": p.citations,
                "countries": list(p.countries),
                "weight": p.weight,
                "credit": p.credit,
                "tau": p.tau,
                "threshold": p.threshold,
            }
            for p in found
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    many = Count(asked.papers)
    print(f"{many} {many:paper that weighs|papers that weigh} {asked.weight:g}")
    for p in found:
        where = " ".join(p.countries)
        print(f"{p.weight:.4f}  {p.year}  {p.citations:>6}  {where}  {p.title}  {p.doi}")
    return 0
