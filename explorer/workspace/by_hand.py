"""Figures that the user takes from a document by hand: one passage, one figure, one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from explorer.corpus import anchors
from explorer.dataset import rules
from explorer.dataset.merge import merge
from explorer.dataset.schema import Observation, Passage
from explorer.tables import periods, units, values
from explorer.tables.names import Names
from explorer.words import to_user
from explorer.workspace.attribution import report_of, statement
from explorer.workspace.ids import unique, worded
from explorer.workspace.own_things import Made, Maker, Names3, kind_of
from explorer.workspace.passages import numeral

if TYPE_CHECKING:
    from collections.abc import Container

    from explorer.corpus.selected import Selected
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Indicator
    from explorer.workspace.own import OwnEdits

#: What a field of the form is about.
Field = Literal["quote", "value", "unit", "entity", "topic", "indicator", "period", "status"]
#: Kinds of indicator whose value a quote need not hold as a numeral.
_WORDED = frozenset({"flag", "rank"})


@dataclass(frozen=True, slots=True)
class New:
    """A thing that the dataset lacks and the user names.

    Attributes:
        names: In English, Simplified and Traditional Chinese; the first that is there stands for
            those that are empty.
        kind: Of a topic or an entity, which kind it is.
        list_name: Of a topic, the list of one's own that it is in; "" for the usual one.
    """

    names: Names3
    kind: str = ""
    list_name: str = ""

    @property
    def whole(self) -> Names3:
        """The names, none of them empty."""
        first = next((n.strip() for n in self.names if n.strip()), "")
        one, two, three = (n.strip() or first for n in self.names)
        return one, two, three


@dataclass(frozen=True, slots=True)
class Draft:
    """A figure as the form has it.

    Attributes:
        document_id: The document.
        start: First code point of the quote.
        end: One past its last.
        value: As the user writes it: "47.5", "> 5,000", "10-12".
        unit: The unit, by any of its names.
        entity: Its id, or a new one.
        topic: Its id, or a new one.
        indicator: Its id, or a new one.
        period: As the user writes it: "2023", "2019-2023", "" for none.
        status: How firm it is.
        selected: Where the value was looked for first.
    """

    document_id: str
    start: int
    end: int
    value: str
    unit: str
    entity: str | New
    topic: str | New
    indicator: str | New
    period: str = ""
    status: str = "measured"
    selected: tuple[int, int] | None = None


def draft_of(document_id: str, span: tuple[int, int], read: Selected) -> Draft | None:
    """The figure that was read of a selection; None if it does not say all of one."""
    if not (read.value and read.unit and read.entity_id and read.topic_id and read.indicator_id):
        return None
    return Draft(
        document_id, read.start, read.end, read.value, read.unit, read.entity_id, read.topic_id,
        read.indicator_id, read.period, read.status, span,
    )  # fmt: skip


class Unfit(Exception):
    """The figure cannot be kept so; the message is a sentence about one field.

    Attributes:
        field: Which.
    """

    def __init__(self, field: Field, message: str) -> None:
        super().__init__(message)
        self.field = field


def identified(dataset: Dataset, what: Literal["entity", "topic", "indicator"], text: str) -> str:
    """The id of what is called so, by any of its names or its id; "" if nothing is."""
    names = Names(dataset)
    if what == "entity":
        return names.entity(text, codes=True) or (text if text in dataset.entities else "")
    return names.topic(text) if what == "topic" else names.indicator(text)


def add(workspace: OwnEdits, bundled: Dataset, draft: Draft) -> Observation:
    """Keep a figure, and what it is about where that is new, in one step to be undone.

    Args:
        workspace: Where it goes.
        bundled: The dataset that comes with the program.
        draft: The figure.

    Raises:
        Unfit: A field does not fit.
        WorkspaceError: The step could not be kept.
    """
    own = workspace.own()
    dataset, _ = merge(bundled, own)
    taken = {*dataset.observations, *(o.observation_id for o in own.observations)}
    made, row, passage = prepared(dataset, taken, draft)
    with workspace.step("Add figure"):
        made.keep(workspace, {row.report_id})
        workspace.add_observation(row, [passage])
    return row


def prepared(
    dataset: Dataset, taken: Container[str], draft: Draft
) -> tuple[Made, Observation, Passage]:
    """A figure as rows, with what is new of what it is about.

    Args:
        dataset: The bundled one with the user's own rows joined.
        taken: Ids of figures that are there.
        draft: The figure.

    Raises:
        Unfit: A field does not fit.
    """
    text = dataset.text(draft.document_id)
    if not draft.start < draft.end:
        raise Unfit("quote", to_user("ByHand", "Select the words that state the figure."))
    read = _value(draft.value)
    unit, scale = _unit(draft.unit or read.unit)
    made = Made()
    maker = Maker(dataset, made)
    start, end = _period(draft.period)
    topic = _topic(maker, draft)
    entity = _entity(maker, draft)
    numbers = [v * scale for v in (read.value, read.low, read.high) if v is not None]
    indicator = _indicator(maker, dataset, draft, unit, numbers)
    report = maker.report(report_of(dataset.documents[draft.document_id]), "")
    period = "-".join(dict.fromkeys(p for p in (start, end) if p)) or "undated"
    name = ".".join((
        "own", topic.removeprefix("own-"), entity.lower().removeprefix("own-"),
        indicator.indicator_id.removeprefix("own-"), worded(period) or "period",
    ))  # fmt: skip
    row = Observation(
        unique(name, taken), topic, entity, "", indicator.indicator_id, None, start, end,
        "stated" if start else "none", _times(read.value, scale), _times(read.low, scale),
        _times(read.high, scale), indicator.unit, read.comparator or "eq", "", draft.status,
        report.report_id, "", "",
    )  # fmt: skip
    breach = next(rules.figure(row, indicator), None)
    if breach is not None:
        raise Unfit("value", to_user("ByHand", "{problem}.").format(problem=breach.message))
    said = statement(
        row,
        made.topics.get(topic) or dataset.topics[topic],
        indicator,
        made.entities.get(entity) or dataset.entities[entity],
        report,
    )
    row = replace(row, statement_en=said)
    return made, row, _passage(text, draft, row, indicator)


def _value(text: str) -> values.Value:
    try:
        read = values.read(text)
    except values.Unread as error:
        raise Unfit("value", to_user("ByHand", "{problem}.").format(problem=error)) from None
    if read is None:
        raise Unfit("value", to_user("ByHand", "Write the value, for example 47.5 or > 5000."))
    return read


def _unit(text: str) -> tuple[str, float]:
    """The unit as the dataset calls it, and the power of ten that is in its name."""
    found = units.unit_of(text) if text.strip() else None
    if found and found.asked:
        said = to_user("ByHand", "{unit} may be one of several; write USD, CNY and the like.")
        raise Unfit("unit", said.format(unit=text.strip()))
    if found and found.name:
        return found.name, found.scale
    if not text.strip():
        raise Unfit("unit", to_user("ByHand", "Write the unit."))
    return text.strip(), 1.0


def _times(number: float | None, scale: float) -> float | None:
    return None if number is None else float(f"{number * scale:.15g}")


def _period(text: str) -> tuple[str, str]:
    if not text.strip():
        return "", ""
    found = periods.read(text)
    if found is None:
        said = to_user("ByHand", "{period!r} is no period; write 2023, 2019-2023 or 2024-05.")
        raise Unfit("period", said.format(period=text.strip()))
    return found


def _named(what: Field, new: New) -> Names3:
    if not new.whole[0]:
        said = {
            "entity": to_user("ByHand", "Say whose figure it is."),
            "topic": to_user("ByHand", "Say what the figure is about."),
        }.get(what, to_user("ByHand", "Say what is measured."))
        raise Unfit(what, said)
    return new.whole


def _topic(maker: Maker, draft: Draft) -> str:
    if isinstance(draft.topic, str):
        return draft.topic
    names = _named("topic", draft.topic)
    said = "Named by the user for a figure of a document."
    return maker.topic(names, draft.topic.kind or "technology", said, draft.topic.list_name)


def _entity(maker: Maker, draft: Draft) -> str:
    if isinstance(draft.entity, str):
        return draft.entity
    return maker.entity(_named("entity", draft.entity), draft.entity.kind or "institution")


def _indicator(
    maker: Maker, dataset: Dataset, draft: Draft, unit: str, numbers: list[float]
) -> Indicator:
    if isinstance(draft.indicator, New):
        names = _named("indicator", draft.indicator)
        said = "Named by the user for a figure of a document."
        kind = kind_of(unit, names[0], numbers)
        return maker.made.indicators[maker.indicator(names, unit, kind, said)]
    known = dataset.indicators[draft.indicator]
    if known.unit != unit:
        said = to_user("ByHand", "{indicator} is in {unit}; name another indicator or unit.")
        raise Unfit("unit", said.format(indicator=known.name_en, unit=known.unit))
    return known


def _passage(text: str, draft: Draft, row: Observation, indicator: Indicator) -> Passage:
    numbers = [v for v in (row.value, row.value_low, row.value_high) if v is not None]
    percent = row.unit == "percent"
    place = None
    for start, end in filter(None, (draft.selected, (draft.start, draft.end))):
        found = numeral(text[start:end], numbers, percent=percent)
        if found is not None and draft.start <= start + found[0]:
            place = start + found[0], start + found[1]
            break
    if place is None and indicator.kind not in _WORDED:
        said = to_user("ByHand", "The passage has no number that reads {value}.")
        raise Unfit("value", said.format(value=draft.value.strip()))
    anchor = anchors.make(draft.document_id, text, draft.start, draft.end)
    return Passage(
        f"{row.observation_id}#1", row.observation_id, "states", draft.document_id, anchor.start,
        anchor.end, anchor.quote, anchor.prefix, anchor.suffix, *(place or (None, None)),
    )  # fmt: skip
