"""``ctexplorer brief house``: a template of somebody's house, and how a briefing is set on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.commands.find import CommandError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from explorer.briefing.house import House


def asked(options: argparse.Namespace) -> House:
    """The template that a command was given; for what was not, that of its workspace.

    Without either a briefing looks as it always does.
    """
    from explorer.briefing import house

    try:
        given = house.read(options.house or ())
        parts = {house.part_of(name) for name in given}
        kept = _kept(options.workspace) if options.workspace else {}
        rest = {n: content for n, content in kept.items() if house.part_of(n) not in parts}
        return house.of({**rest, **given})
    except house.HouseError as error:
        raise CommandError(str(error)) from None


def _kept(path: Path) -> dict[str, bytes]:
    from explorer.workspace.file import Workspace

    with Workspace.open(path, backup=False) as workspace:
        return workspace.house_files()


def show(options: argparse.Namespace) -> int:
    """Say which styles, layouts and places of a template are used; keep it in a workspace."""
    from explorer.briefing import house, house_report
    from explorer.workspace.file import Workspace

    if not options.house and not options.workspace:
        raise CommandError("name the files of a house, or a workspace that keeps them")
    found = asked(options)
    if options.workspace and (options.house or options.remove):
        with Workspace.open(options.workspace) as workspace:
            if workspace.read_only:
                raise CommandError(workspace.read_only)
            for part in workspace.house_names() if options.remove else ():
                workspace.drop_house(part)
            for name, content in house.read(options.house).items():
                workspace.keep_house(house.part_of(name), name, content)
        if options.remove and not options.house:
            found = house.PLAIN
    for line in house_report.lines(found) or ["no house template is kept"]:
        print(line)
    return 0
