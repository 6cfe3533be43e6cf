"""The kinds of charts: one row for each, with all that the program asks of it.

A new kind is a module beside this one and a row here. Nothing else asks which kind a chart is.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from explorer.charts.kinds import bars, cards, dumbbell, heat, overtime
from explorer.charts.kinds.making import Kind
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.layout.frame import Canvas
    from explorer.charts.layout.scene import Scene


def _network(canvas: Canvas) -> Scene:
    """As its module does, which no window needs that shows no result of the tracker."""
    from explorer.charts.kinds import network

    return network.layout(canvas)


class ChartKind(StrEnum):
    """The shapes a chart can take, in the order of their buttons."""

    traits: Kind

    def __new__(cls, key: str, traits: Kind) -> ChartKind:
        """A kind by its key, with its traits."""
        made = str.__new__(cls, key)
        made._value_ = key
        made.traits = traits
        return made

    BAR = (
        "bar",
        Kind(
            bars.layout,
            bars.suits,
            bars.arrange,
            lambda: translate("Chart", "Bars"),
            compares=True,
            native=True,
        ),
    )
    DUMBBELL = (
        "dumbbell",
        Kind(
            dumbbell.layout,
            dumbbell.suits,
            dumbbell.arrange,
            lambda: translate("Chart", "Side by side"),
            compares=True,
            native=True,
        ),
    )
    LINE = (
        "line",
        Kind(
            overtime.line,
            overtime.suits_line,
            overtime.arrange,
            lambda: translate("Chart", "Lines over time"),
            over_time=True,
            native=True,
        ),
    )
    SLOPE = (
        "slope",
        Kind(
            overtime.slope,
            overtime.suits_slope,
            overtime.arrange,
            lambda: translate("Chart", "Slope between two periods"),
            over_time=True,
            native=True,
        ),
    )
    CARD = (
        "card",
        Kind(
            cards.card,
            cards.suits_card,
            cards.arrange,
            lambda: translate("Chart", "One large figure"),
        ),
    )
    HEAT = ("heat", Kind(heat.layout, heat.suits))
    NETWORK = ("network", Kind(_network, heat.suits))
    STATEMENTS = (
        "statements",
        Kind(
            cards.statements,
            cards.suits_statements,
            cards.arrange,
            lambda: translate("Chart", "In words"),
            in_words=True,
        ),
    )
