"""``ctexplorer tracker fan`` and ``recount``: the figures of a result counted in other ways."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from explorer.commands.find import CommandError
from explorer.words import Count

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from explorer.tracker import fan as fans
    from explorer.tracker.recount import Answer, Recount
    from explorer.tracker.variant import Variant


@contextlib.contextmanager
def _recount(options: argparse.Namespace) -> Iterator[tuple[Recount, Variant]]:
    """The cube of the technology, and how the package counts."""
    from explorer.tracker import settings
    from explorer.tracker.recount import Recount
    from explorer.tracker.variant import default

    start = default(settings.chosen_in(options.folder))
    recount = Recount(options.folder, options.technology)
    try:
        yield recount, start
    finally:
        recount.close()


def fan(options: argparse.Namespace) -> int:
    """Say how every country stands in every way of counting, or one of them in each."""
    from explorer.tracker import fan as fans
    from explorer.tracker.variant import words

    with _recount(options) as (recount, start):
        made = fans.fan(recount, start)
    if options.json:
        rows = [
            asdict(variant)
            | {"ranks": {p.country: p.place for p in answer.parts if p.place is not None}}
            for variant, answer in made.rows
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    elif options.country:
        _print_country(options.country, made, words)
    else:
        for s in made.standings():
            print(
                f"{s.country}  leads in {s.leads} of {made.ranking} ways of counting, "
                f"rank {s.best} to {s.worst}"
            )
    return 0


def _print_country(country: str, made: fans.Fan, words: Callable[[Variant], str]) -> None:
    for variant, answer in made.rows:
        part = answer.part(country)
        rank = str(part.place) if part is not None and part.place is not None else "–"
        share = f"{part.share:.2f} %" if part is not None else "–"
        print(f"{rank:>4}  {share:>8}  {words(variant)}")


def recount(options: argparse.Namespace) -> int:
    """Count a technology in a way of one's own."""
    from explorer.tracker.variant import as_one, words

    with _recount(options) as (found, start):
        asked = replace(
            start,
            first=options.first_year or start.first,
            last=options.last_year or start.last,
            counting=options.counting or start.counting,
            top=options.top or start.top,
            pooled=options.pooled,
            kinds=tuple(sorted(options.types)),
            by_kind=options.by_type,
            unknown=not options.known_only,
        )
        held = [kind for kind, _ in found.kinds]
        for kind in asked.kinds:
            if kind not in held:
                raise CommandError(
                    f"{kind!r} is no type of document here; there are {', '.join(held)}"
                )
        members = _members(options.group, asked.last)
        asked = as_one(asked, members, territories=options.merge_territories)
        answer = found.answer(asked)
    if options.json:
        print(json.dumps(asdict(asked) | _as_json(answer), ensure_ascii=False, indent=2))
        return 0
    changed = asked.differences(start)
    many = Count(answer.papers)
    print(f"{many} {many:paper|papers}, {words(asked)}")
    print("as in the package" if not changed else f"changed from default: {', '.join(changed)}")
    if answer.says_nothing:
        print("a threshold of 0 citations lets every paper in: nothing is ranked")
    for part in answer.parts:
        rank = "–" if part.place is None else str(part.place)
        high = Count(part.high_papers)
        print(
            f"{rank:>4}  {part.country:<10} {part.share:7.3f} %  up to {part.upper:7.3f} %  "
            f"{high} {high:paper that weighs|papers that weigh} {part.high:.3f}"
        )
    return 0


def _as_json(answer: Answer) -> dict[str, object]:
    return {
        "papers": answer.papers,
        "says_nothing": answer.says_nothing,
        "parts": [asdict(part) for part in answer.parts],
    }


def _members(group: str, year: int) -> dict[str, str]:
    """The members of a group in a year, each with the group."""
    if not group:
        return {}
    from explorer.commands.find import load
    from explorer.dataset.nesting import members_in

    found = members_in(load(), group, year)
    if not found:
        raise CommandError(f"{group!r} is no group with members in {year}")
    return dict.fromkeys(found, group)


def compare(options: argparse.Namespace) -> int:
    """Say what others publish of a technology beside one's own figures."""
    from explorer import paths
    from explorer.dataset import package
    from explorer.tracker.published import beside

    bundled = package.load(paths.bundled_data())
    with _recount(options) as (found, start):
        draft = any(
            n.note == "draft"
            for n in package.load(options.folder).places_of.get(options.technology, ())
        )
        rows = beside(bundled, found, start, draft=draft)
    if options.json:
        shown = [
            {
                "observation_id": one.published.observation_id,
                "published": one.published.value,
                "own": one.value,
                "own_low": one.low,
                "own_high": one.high,
                "first": one.variant.first,
                "last": one.variant.last,
                "within": one.within,
                "reasons": list(one.reasons),
            }
            for one in rows
        ]
        print(json.dumps(shown, ensure_ascii=False, indent=2))
        return 0
    for one in rows:
        o = one.published
        own = "–" if one.value is None else f"{one.value:.4g}"
        spread = "" if one.low is None else f" ({one.low:.4g} to {one.high:.4g} by counting)"
        print(f"{o.entity_id:<8} {o.indicator_id}  published {o.value:g}  own {own}{spread}")
        for reason in one.reasons:
            print(f"    {reason}")
    return 0


def project(options: argparse.Namespace) -> int:
    """Project the shares of a technology, and say how such projections would have done."""
    from explorer.tracker.projection import BANDS
    from explorer.tracker.projection import project as projected

    with _recount(options) as (found, start):
        made = projected(found, start)
    if options.json:
        print(json.dumps(asdict(made), ensure_ascii=False, indent=2))
        return 0
    if made.refused or made.tested is None:
        raise CommandError(f"nothing is projected: too few or unsuitable {made.refused}")
    for p in made.points:
        bands = "  ".join(
            f"{band} %: {low:.1f} to {high:.1f}"
            for band, (low, high) in zip(BANDS, p.bands, strict=True)
        )
        print(f"{p.country or 'others':<8} {p.year}  projection {p.middle:.1f} %  {bands}")
    if tried := made.tested.tried:
        held = ", ".join(
            f"{band} % band {many / tried:.0%}"
            for band, many in zip(BANDS, made.tested.held, strict=True)
        )
        print(f"made from earlier years, they held: {held}")
        print(
            f"mean distance {made.tested.error:.2f} points; of the last share alone "
            f"{made.tested.naive:.2f}"
        )
    return 0
