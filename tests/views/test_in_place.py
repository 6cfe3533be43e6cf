"""Another language, other data: what is there says and shows what a new one would."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtWidgets import QMenu, QWidget

from explorer.analysis.select import Question
from explorer.briefing import kept, pinned, templates
from explorer.dataset.schema import NumeralRow, Observation, Support
from explorer.session import still_there
from explorer.views.briefing.window import BriefingWindow
from explorer.views.pages import registry
from explorer.views.tray.tray import Tray
from tests.views.catalogue import VIEWS, View, each_with_one
from tests.views.said import said
from tests.views.test_all_views import Make, Open, at_rest, opened  # noqa: F401 - a fixture
from tests.views.view import TOPIC
from tests.windows import main_window

if TYPE_CHECKING:
    from collections import Counter as Count
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings

#: The other views of the catalogue that are dialogs, and a chart without a page to make it anew.
BEHIND = ("about-box", "command-palette", "note-editor", "note-editor-free", "chart")
PAIRS = (("en", "zh-Hans"), ("zh-Hans", "zh-Hant"), ("zh-Hant", "en"))


def differences(here: list[str], fresh: list[str]) -> str:
    """What one says and the other does not."""
    from collections import Counter

    a: Count[str] = Counter(here)
    b: Count[str] = Counter(fresh)
    lines = [*(f"only here:  {t}" for t in a - b), *(f"only fresh: {t}" for t in b - a)]
    return "\n".join(line[:300] for line in lines)


def begin_anew(*folders: Path) -> None:
    """Take away what a view has kept: the next one is to keep the same."""
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                path.unlink()


def without_steps(texts: list[str], around: Surroundings) -> list[str]:
    """Steps of the workspace keep the names they got when they were made."""
    stack = around.desk.stack
    for name in filter(None, (stack.undoText(), stack.redoText())):
        for colon in (": ", "："):
            texts = [t.replace(colon + name, "") for t in texts]
    return texts


#: A dialog keeps its window, and so the menu of languages, out of reach: see ``open_dialog``.
#: What shows the surroundings' data, however many pages and cards it has.
DATA_VIEWS = [
    v
    for v in VIEWS
    if v.name.startswith(("window-", "tree", "topic-", "source-"))
    and not v.name.startswith(("window-tour", "window-reading", "window-pins", "window-own-"))
]
VIEWS_IN_REACH = [
    v
    for v in VIEWS
    if "dialog" not in v.name and not v.name.startswith("new-briefing") and v.name not in BEHIND
]


def cases() -> Iterator[object]:
    """Each view from and to another language; from and to every one with ``--all``."""
    for n, view in enumerate(VIEWS_IN_REACH):
        for m, (old, new) in enumerate(PAIRS):
            marks = () if m == n % len(PAIRS) else (pytest.mark.exhaustive,)
            yield pytest.param(view, old, new, id=f"{view.name}-{old}-{new}", marks=marks)


@pytest.mark.parametrize(("view", "old", "new"), [*cases()])
def test_another_language_in_place(
    opened: Open,  # noqa: F811
    make_surroundings: Make,
    tmp_path: Path,
    own_folders: Path,
    view: View,
    old: str,
    new: str,
) -> None:
    around = make_surroundings(language=old)
    here = opened(view, around)
    around.looks.use(language=new)
    at_rest()
    if not shiboken6.isValid(here.seen) or isinstance(here.seen, QMenu):
        return  # a menu that was open: it closes, and fills itself when it opens again
    assert not here.seen.isHidden()
    texts = without_steps(said(here.seen), around)
    for part in (here.seen, here.widget):
        if shiboken6.isValid(part):
            part.close()
    at_rest()
    begin_anew(tmp_path, own_folders)
    new_around = make_surroundings(language=new, written=old)
    fresh = opened(view, new_around)
    assert differences(texts, without_steps(said(fresh.seen), new_around)) == ""


# -------------------------------------------------------------------------------- other data


def fewer(dataset: Dataset) -> Dataset:
    """Without some figures of the topic that the views show, and with one that says another thing.

    None of them has a part in a derivation or a disagreement, so that nothing else need go.
    """
    used = {i for e in dataset.rows(Support) for i in getattr(e, "input_ids", ())}
    free = [
        o
        for o in dataset.by_topic[TOPIC]
        if o.observation_id not in used and o.observation_id not in dataset.discrepancies_of
    ]
    gone = {o.observation_id for o in free[-2:]}
    other = free[0].observation_id
    assert len(gone) == 2
    assert other not in gone
    tables = dict(dataset.tables)
    tables["observations"] = tuple(
        replace(o, note="Another.", statement_en=f"{o.statement_en} Again.")
        if o.observation_id == other
        else o
        for o in dataset.rows(Observation)
        if o.observation_id not in gone
    )
    for kind in (Support, NumeralRow):
        tables[kind.TABLE] = tuple(r for r in dataset.rows(kind) if r.observation_id not in gone)
    return replace(dataset, tables=tables)


@pytest.mark.parametrize(("view", "way"), each_with_one(DATA_VIEWS, ("more", "fewer")))
def test_other_data_in_place(
    opened: Open,  # noqa: F811
    make_surroundings: Make,
    dataset: Dataset,
    tmp_path: Path,
    own_folders: Path,
    view: View,
    way: str,
) -> None:
    old, new = (fewer(dataset), dataset) if way == "more" else (dataset, fewer(dataset))
    around = make_surroundings(old)
    here = opened(view, around)
    around.state.keep(lambda selection: still_there(new, selection))
    around.data.use(new)
    around.state.tell()
    at_rest()
    texts = without_steps(said(here.seen), around)
    selection = around.state.current
    for part in (here.seen, here.widget):
        if shiboken6.isValid(part):
            part.close()
    at_rest()
    begin_anew(tmp_path, own_folders)
    new_around = make_surroundings(new)
    fresh = opened(view, new_around)
    assert new_around.state.current == selection
    assert differences(texts, without_steps(said(fresh.seen), new_around)) == ""


@pytest.mark.parametrize("way", ["more", "fewer"])
@pytest.mark.parametrize("name", ["tray-full", "briefing-changed", "briefing-head-to-head"])
def test_what_was_accepted_over_other_data(
    opened: Open,  # noqa: F811
    make_surroundings: Make,
    dataset: Dataset,
    name: str,
    way: str,
) -> None:
    old, new = (fewer(dataset), dataset) if way == "more" else (dataset, fewer(dataset))
    around = make_surroundings(old)
    here = opened(next(v for v in VIEWS if v.name == name), around)
    around.data.use(new)
    at_rest()
    shown = here.widget
    view = View("fresh", lambda _around: again(shown))
    fresh = opened(view, around)
    assert differences(said(shown), said(fresh.seen)) == ""
    fresh.seen.close()


def again(view: QWidget) -> QWidget:
    """Another view of the same part of the same workspace."""
    if isinstance(view, BriefingWindow):
        return BriefingWindow(view.around, view.document.id)
    assert isinstance(view, Tray)
    made = Tray(view._around)
    made.prepare()
    return made


def test_nobody_keeps_the_data_there_were(
    opened: Open,  # noqa: F811
    make_surroundings: Make,
    dataset: Dataset,
) -> None:
    first = fewer(dataset)
    around = make_surroundings(first)
    around.desk.open_last()
    window = main_window(around)
    assert around.desk.workspace is not None
    window.destroyed.connect(around.desk.close)
    view = View("window", lambda _around: window)
    window.prepare()
    made = opened(view, around)
    for page in registry.specs():
        around.state.set(replace(around.state.current.asking(topic_id=TOPIC), page=page))
        at_rest()
    key = kept.add(around.desk.workspace, templates.fill(first, "profile", TOPIC), name="A")
    briefing = window.briefings.open(key)
    assert briefing is not None
    window.tray.pin(pinned.chart(first, Question(TOPIC)))
    at_rest()
    around.data.bundled = dataset
    around.data.use(dataset)
    at_rest()
    old = weakref.ref(first)
    del first
    gc.collect()
    kept_by = old()
    holders = [type(r) for r in gc.get_referrers(kept_by)] if kept_by is not None else []
    assert kept_by is None, holders
    briefing.close()
    made.widget.close()
