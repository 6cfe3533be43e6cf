"""``ctexplorer brief house``: a template of somebody's house, and how a briefing is set on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.commands.find import CommandError

if TYPE_CHECKING:
    import argparse

    from explorer.briefing.house import House


def asked(options: argparse.Namespace) -> House:
    """The template that a command was given; without one a briefing looks as it always does."""
    from explorer.briefing import house

    if not options.house:
        return house.PLAIN
    try:
        return house.of(house.read(options.house))
    except house.HouseError as error:
        raise CommandError(str(error)) from None


def show(options: argparse.Namespace) -> int:
    """Say which styles, layouts and places of a template are used, and which are missing."""
    from explorer.briefing import house_report

    for line in house_report.lines(asked(options)):
        print(line)
    return 0
