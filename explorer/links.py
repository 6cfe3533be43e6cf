"""A view as one line, ``ctexplorer://view?topic_id=...``, that the search and ``--view`` accept.

The parts are those of a view file (:mod:`.view_state`), which checks them; what is as usual is left
out. Whatever else a line holds is refused with a sentence: a link comes from anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from explorer import view_state
from explorer.charts.kinds import ChartKind
from explorer.state import Selection
from explorer.words import to_user

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

SCHEME = "ctexplorer"
_PLACE = "view"
#: A link of more characters than this is none of ours.
LONGEST = 2000
_USUAL = view_state.stored(Selection())
_SCALES = ("linear", "log", "relative")


class LinkError(Exception):
    """A line that is no link to a view held here; the message is a sentence that says why."""


def is_link(text: str) -> bool:
    """Whether a line means to be a link of ours."""
    return text.strip().lower().startswith(f"{SCHEME}:")


def link(selection: Selection) -> str:
    """The line that leads to a selection."""
    parts = []
    for key, value in view_state.stored(selection).items():
        if value == _USUAL[key]:
            continue
        values = value if isinstance(value, tuple | list) else (value,)
        parts += [(key, "1" if v is True else str(v)) for v in values]
    return f"{SCHEME}://{_PLACE}" + (f"?{urlencode(parts)}" if parts else "")


def read(text: str, dataset: Dataset, pages: object) -> Selection:
    """The selection that a line leads to.

    Args:
        text: The line.
        dataset: Where the ids in it must be.
        pages: The keys of the pages there are; anything that tells whether it contains one.

    Raises:
        LinkError: It is no link, asks for what there is not, or holds anything else.
    """
    line = text.strip()
    if len(line) > LONGEST:
        raise LinkError(to_user("Links", "This link is too long to be one of a view."))
    try:
        found = urlsplit(line)
        place = (found.scheme.lower(), found.netloc, found.path.strip("/"), found.fragment)
        parts = parse_qsl(found.query, keep_blank_values=True, strict_parsing=bool(found.query))
    except ValueError:
        place, parts = ("", "", "", ""), []
    if place != (SCHEME, _PLACE, "", "") or not line.isprintable():
        said = to_user("Links", "This is no link to a view: one begins with {start}.")
        raise LinkError(said.format(start=f"{SCHEME}://{_PLACE}?"))
    values: dict[str, object] = {}
    for key, value in parts:
        usual = _USUAL.get(key)
        if usual is None or (key in values and not isinstance(usual, tuple)):
            said = to_user("Links", "This link asks for something no view has: {part}.")
            raise LinkError(said.format(part=repr(key)))
        if isinstance(usual, bool):
            values[key] = _switch(key, value)
        elif isinstance(usual, tuple):
            kept = values.setdefault(key, [])
            assert isinstance(kept, list)
            kept.append(value)
        else:
            values[key] = value
    _check(values, pages)
    try:
        return view_state.parse(values, dataset, to_user("Links", "The link"))
    except view_state.ViewStateError as error:
        raise LinkError(str(error)) from None


def _switch(key: str, value: str) -> bool:
    if value not in ("0", "1"):
        raise _not_known(key, value)
    return value == "1"


def _check(values: dict[str, object], pages: object) -> None:
    """Refuse what no table of the dataset would tell: page, kind, scale and period."""
    for key, known in (("page", pages), ("kind", list(ChartKind)), ("scale", _SCALES)):
        if key in values and values[key] not in known:  # type: ignore[operator]
            raise _not_known(key, str(values[key]))
    period = values.get("period", [])
    assert isinstance(period, list)
    if len(period) not in (0, 2):
        raise _not_known("period", ", ".join(map(str, period)))


def _not_known(key: str, value: str) -> LinkError:
    said = to_user("Links", "This link asks for {part} {value}, which there is not.")
    return LinkError(said.format(part=key, value=repr(value)))
