"""The list of cards: what it reads, how it is changed, what it carries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from explorer import tasks
from explorer.analysis.select import Question
from explorer.briefing import blocks as asked
from explorer.briefing import pinned
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    FigureBlock,
    NoteBlock,
    Text,
)
from explorer.briefing.plain import block_to_json
from explorer.briefing.resolve import resolve
from explorer.charts import overview
from explorer.dataset.schema import Derivation, EvidenceKind, Observation, Support
from explorer.desk import Desk
from explorer.models import mime
from explorer.models.cards import Role, facts_of, kind_name, same
from explorer.models.pins import CARD, ROOT, PinModel
from explorer.settings import Settings
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset

TOPIC = "electric-batteries"
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(Settings(tmp_path / "settings.ini"))
    made.open_last()
    yield made
    made.close()
    assert tasks.drain()
    settle(2)


@pytest.fixture
def model(desk: Desk, dataset: Dataset, qtbot: QtBot) -> PinModel:
    made = PinModel(dataset, desk, "en", desk)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    made.prepare()
    return made


@pytest.fixture
def figure(dataset: Dataset) -> str:
    return next(
        o.observation_id
        for o in dataset.by_topic[TOPIC]
        if dataset.kind_of(o) == EvidenceKind.PASSAGE and o.value is not None
    )


def kinds(model: PinModel) -> list[str]:
    return [str(model.card(n).content["type"]) for n in range(model.rowCount())]


def known(model: PinModel) -> None:
    settle(2)
    assert tasks.drain()
    settle(2)


def three(model: PinModel, dataset: Dataset, figure: str) -> None:
    model.pin(pinned.chart(dataset, Question(TOPIC)))
    model.pin(pinned.number(dataset, figure))
    model.pin(pinned.claim(dataset, figure, "en"))


def every_kind(dataset: Dataset, figure: str) -> list[Block]:
    from explorer.briefing.model import (
        ArticleBlock,
        DiscrepancyBlock,
        MarkedSentence,
        ScorecardBlock,
    )

    return [
        pinned.chart(dataset, Question(TOPIC)),
        pinned.page_chart(dataset, "compare", Question(""), 0),
        pinned.table(dataset, Question(TOPIC)),
        pinned.passage(dataset, dataset.evidence_of[figure][0].evidence_id),
        pinned.claim(dataset, figure, "en"),
        pinned.number(dataset, figure),
        DiscrepancyBlock(next(iter(dataset.discrepancies))),
        ScorecardBlock(),
        pinned.accepted(
            dataset,
            ArticleBlock((MarkedSentence("It leads.", "supported", "It does.", (figure,)),)),
        ),
    ]


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_every_kind_has_its_words(
    model: PinModel, dataset: Dataset, figure: str, language: str
) -> None:
    blocks = every_kind(dataset, figure)
    for block in blocks:
        model.pin(block)
    model.use(dataset, language)
    known(model)
    assert model.rowCount() == len(blocks)
    for n, block in enumerate(blocks):
        index = model.index(n)
        assert index.data() == asked.title(dataset, block, language) != ""
        assert index.data(Role.KIND) == block.KIND
        assert index.data(Role.KIND_NAME) != kind_name("")
        assert index.data(Role.STANDING) == "unchanged"
        said = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert index.data(Role.KIND_NAME) in said
        assert index.data() in said


def test_a_pin_is_a_named_step_and_known_at_once(
    model: PinModel, desk: Desk, dataset: Dataset, figure: str
) -> None:
    three(model, dataset, figure)
    assert [desk.stack.text(n) for n in range(3)] == ["Pin chart", "Pin figure", "Pin claim"]
    titles = [model.title(n) for n in range(3)]
    assert titles == [
        asked.title(dataset, b, "en")
        for b in (
            pinned.chart(dataset, Question(TOPIC)),
            pinned.number(dataset, figure),
            pinned.claim(dataset, figure, "en"),
        )
    ]
    desk.stack.undo()
    assert kinds(model) == ["chart", "figure"]


def test_the_same_thing_is_pinned_once_whenever_it_was_accepted(
    model: PinModel, dataset: Dataset, figure: str, qtbot: QtBot
) -> None:
    block = pinned.number(dataset, figure)
    assert isinstance(block, FigureBlock)
    assert block.snapshot is not None
    older = replace(block, snapshot=replace(block.snapshot, value=1.0))
    model.pin(older)
    with qtbot.waitSignal(model.pinned) as told:
        model.pin(block)
    assert told.args == [model.card(0).id, False]
    assert model.rowCount() == 1
    assert same(block_to_json(older), block_to_json(block))
    assert not same(block_to_json(block), block_to_json(pinned.claim(dataset, figure, "en")))


def test_cards_move_and_keep_their_indexes(
    model: PinModel, dataset: Dataset, figure: str, desk: Desk
) -> None:
    three(model, dataset, figure)
    chart = QPersistentModelIndex(model.index(0))
    model.move(0, 2)
    assert kinds(model) == ["figure", "paragraph", "chart"]
    assert chart.row() == 2
    model.move(2, 1)
    assert kinds(model) == ["figure", "chart", "paragraph"]
    desk.stack.undo()
    desk.stack.undo()
    assert kinds(model) == ["chart", "figure", "paragraph"]
    model.remove(0)
    assert not chart.isValid()
    desk.stack.undo()
    assert kinds(model) == ["chart", "figure", "paragraph"]


@pytest.mark.parametrize(
    ("row", "at", "wanted"),
    [
        (0, 3, ["figure", "paragraph", "chart"]),
        (0, 2, ["figure", "chart", "paragraph"]),
        (0, 1, ["chart", "figure", "paragraph"]),
        (2, 0, ["paragraph", "chart", "figure"]),
        (2, -1, ["chart", "figure", "paragraph"]),
    ],
)
def test_a_card_dropped_in_its_list_goes_there(
    model: PinModel, dataset: Dataset, figure: str, row: int, at: int, wanted: list[str]
) -> None:
    three(model, dataset, figure)
    data = model.mimeData([model.index(row)])
    assert data.hasFormat(CARD)
    assert model.dropMimeData(data, COPY, at, 0, ROOT)
    assert kinds(model) == wanted


def test_a_block_from_elsewhere_is_pinned_where_it_falls(
    model: PinModel, dataset: Dataset, figure: str
) -> None:
    three(model, dataset, figure)
    block = pinned.table(dataset, Question(TOPIC))
    data = mime.encode(block_to_json(block), "A table")
    assert data.text() == "A table"
    assert model.canDropMimeData(data, COPY, 1, 0, ROOT)
    assert model.dropMimeData(data, COPY, 1, 0, ROOT)
    assert kinds(model) == ["chart", "table", "figure", "paragraph"]


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"type": 3}', b"\xff", b"nonsense"])
def test_what_is_no_block_is_not_taken(model: PinModel, content: bytes) -> None:
    data = QMimeData()
    data.setData(mime.BLOCK, content)
    assert not model.canDropMimeData(data, COPY, 0, 0, ROOT)
    assert not model.dropMimeData(data, COPY, 0, 0, ROOT)
    text = QMimeData()
    text.setText("China leads")
    assert not model.canDropMimeData(text, COPY, 0, 0, ROOT)
    assert model.rowCount() == 0


def test_a_note_belongs_to_its_card_or_stands_alone(
    model: PinModel, dataset: Dataset, figure: str, desk: Desk
) -> None:
    three(model, dataset, figure)
    model.write_note(1, "on the figure")
    model.write_note(-1, "first")
    model.write_note(-1, "second")
    assert model.index(1).data(Role.NOTE) == "on the figure"
    assert kinds(model)[3:] == ["note", "note"]
    assert [model.title(n) for n in (3, 4)] == ["first", "second"]
    assert model.pins == 3
    model.move(3, 4)
    assert [model.title(n) for n in (3, 4)] == ["second", "first"]
    model.move(4, 0)  # not before the pins
    assert [model.title(n) for n in (3, 4)] == ["first", "second"]
    model.move(0, 4)
    assert kinds(model) == ["figure", "paragraph", "chart", "note", "note"]
    model.write_note(0, "  ")
    assert model.index(0).data(Role.NOTE) == ""
    desk.stack.undo()
    model.remove(0)
    assert desk.workspace is not None
    assert [n.text for n in desk.workspace.notes()] == ["first", "second"]
    assert desk.stack.undoText() == "Remove pin"
    desk.stack.undo()
    assert model.index(0).data(Role.NOTE) == "on the figure"
    data = model.mimeData([model.index(3)])
    assert mime.decode(data) == block_to_json(NoteBlock((Text("first"),)))


def test_a_pin_is_renamed_and_gets_its_title_back(
    model: PinModel, dataset: Dataset, figure: str
) -> None:
    three(model, dataset, figure)
    own = model.title(1)
    assert model.setData(model.index(1), " Mine ")
    assert model.title(1) == "Mine"
    assert not model.setData(model.index(1), "Mine")
    assert model.setData(model.index(1), "")
    assert model.title(1) == own


def changed(dataset: Dataset, figure: str) -> Dataset:
    rows = tuple(
        replace(o, value=(o.value or 0) + 1) if o.observation_id == figure else o
        for o in dataset.rows(Observation)
    )
    return replace(dataset, tables={**dataset.tables, Observation.TABLE: rows})


def withdrawn(dataset: Dataset, figure: str) -> Dataset:
    rows = tuple(o for o in dataset.rows(Observation) if o.observation_id != figure)
    evidence = tuple(
        e
        for e in dataset.rows(Support)
        if e.observation_id != figure and not (isinstance(e, Derivation) and figure in e.input_ids)
    )
    tables = {**dataset.tables, Observation.TABLE: rows, Support.TABLE: evidence}
    return replace(dataset, tables=tables)


def test_what_changed_is_seen_and_accepted(
    model: PinModel, dataset: Dataset, figure: str, desk: Desk
) -> None:
    three(model, dataset, figure)
    later = PinModel(changed(dataset, figure), desk, "en", desk)
    later.prepare()
    assert later.title(1) == "…"
    known(later)
    assert [later.index(n).data(Role.STANDING) for n in range(3)] == ["revised"] * 3
    (said,) = later.changes(1)
    assert said == "{} is now {}".format(*_old_and_new(later))
    assert said in later.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert later.can_accept(1)
    later.accept(1)
    known(later)
    assert not later.can_accept(1)
    assert [later.index(n).data(Role.STANDING) for n in range(3)] == [
        "revised",
        "unchanged",
        "revised",
    ]
    assert desk.stack.undoText() == "Accept new figures"


def _old_and_new(model: PinModel) -> tuple[str, str]:
    (stale,) = model.facts(1).changes
    assert stale.old != stale.new
    return stale.old, stale.new


def test_what_is_gone_says_how_it_was(
    model: PinModel, dataset: Dataset, figure: str, desk: Desk
) -> None:
    three(model, dataset, figure)
    later = PinModel(withdrawn(dataset, figure), desk, "en", desk)
    later.prepare()
    known(later)
    assert later.index(1).data(Role.STANDING) == "withdrawn"
    old = later.facts(1).changes[0].old
    assert old in model.title(1)
    assert old in later.title(1)
    assert later.index(1).data(Role.STANDING_NAME) == "Withdrawn"
    assert not later.can_accept(1)
    assert later.can_accept(0)  # the chart is drawn without it


def test_what_another_version_kept_is_shown_as_such(model: PinModel, desk: Desk) -> None:
    desk.edit(lambda w: w.add_pin({"type": "hologram"}))
    known(model)
    assert model.index(0).data(Role.STANDING) == "unreadable"
    assert model.title(0) == "Kept by another version of the program"
    model.remove(0)
    assert model.rowCount() == 0


def test_nothing_is_taken_where_nothing_can_be_written(
    model: PinModel, dataset: Dataset, figure: str, tmp_path: Path
) -> None:
    three(model, dataset, figure)
    second = Desk(Settings(tmp_path / "second.ini"))
    second.open_last()
    reading = PinModel(dataset, second, "en", second)
    reading.prepare()
    known(reading)
    assert kinds(reading) == kinds(model)
    assert not reading.canDropMimeData(model.mimeData([model.index(0)]), COPY, 0, 0, ROOT)
    assert not reading.flags(reading.index(0)) & Qt.ItemFlag.ItemIsEditable
    assert reading.flags(reading.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    model.remove(0)
    second.refresh()
    assert kinds(reading) == kinds(model)
    second.close()


def test_the_charts_of_the_overview_are_not_what_a_block_would_draw(dataset: Dataset) -> None:
    """Which is why the overview offers figures to be pinned, and no charts."""
    for build in (overview.leads, overview.top_five, overview.sectors):
        shown = build(dataset, "en")
        asked = Question("", kind=str(shown.kind))
        block = ChartBlock(asked, observation_ids=shown.observation_ids, title=shown.title)
        (drawn,) = resolve(dataset, Briefing("", blocks=(block,))).blocks
        assert drawn.chart != shown  # type: ignore[union-attr]


def test_facts_are_by_content(dataset: Dataset, figure: str) -> None:
    contents = [block_to_json(b) for b in every_kind(dataset, figure)]
    assert len(facts_of(dataset, [*contents, *contents], "en")) == len(contents)
