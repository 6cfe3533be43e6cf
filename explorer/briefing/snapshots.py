"""Figures as they were accepted: taking them, writing them in a line."""

from __future__ import annotations

import re

from explorer.briefing.model import Snapshot
from explorer.dataset.schema import Comparator, Observation
from explorer.dataset.vocabulary import UNITS

_NUMBER = r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?"
_FORM = re.compile(
    rf"(?:(?P<comparator>{'|'.join(Comparator)})\s+)?"
    rf"(?:none|(?P<value>{_NUMBER}))?(?:\((?P<low>{_NUMBER})?\.\.(?P<high>{_NUMBER})?\))?"
    rf"(?:/(?P<base>{_NUMBER}))?\s+(?P<unit>\S.*)"
)


def take(o: Observation) -> Snapshot:
    """The figure of an observation as it is now."""
    return Snapshot(
        o.observation_id, o.unit, o.value, o.value_low, o.value_high, o.base, str(o.comparator)
    )


def to_text(snapshot: Snapshot) -> str:
    """The figure in a line: "ge 75 percent", "57/64 count", "(5..10) years"."""
    s = snapshot
    text = "" if s.comparator == "eq" else s.comparator + " "
    empty = s.value is None and s.low is None and s.high is None
    text += "none" if empty else _number(s.value)
    if s.low is not None or s.high is not None:
        text += f"({_number(s.low)}..{_number(s.high)})"
    if s.base is not None:
        text += "/" + _number(s.base)
    return f"{text} {s.unit}"


def _number(value: float | None) -> str:
    return "" if value is None else repr(value).removesuffix(".0")


def from_text(observation_id: str, text: str) -> Snapshot:
    """Read what :func:`to_text` writes.

    Raises:
        ValueError: The text is no figure; the message says what one looks like.
    """
    found = _FORM.fullmatch(text.strip())
    if found is None:
        units = ", ".join(UNITS)
        message = (
            f"{text.strip()!r} is no accepted figure: one is like 'ge 75 percent', '57/64 count' "
            f"or '(5..10) years', its unit one of {units}, or that of a table"
        )
        raise ValueError(message)
    numbers = {
        name: float(found[name]) if found[name] is not None else None
        for name in ("value", "low", "high", "base")
    }
    return Snapshot(
        observation_id, found["unit"], comparator=found["comparator"] or "eq", **numbers
    )


def observation(snapshot: Snapshot) -> Observation:
    """An observation with nothing but the figure, to be written in words like any other."""
    s = snapshot
    return Observation(
        observation_id=s.observation_id,
        topic_id="",
        entity_id="",
        counterpart_id="",
        indicator_id="",
        base=s.base,
        period_start="",
        period_end="",
        period_basis="none",
        value=s.value,
        value_low=s.low,
        value_high=s.high,
        unit=s.unit,
        comparator=s.comparator,
        hedge="",
        status="measured",
        report_id="",
        statement_en="",
        note="",
    )
