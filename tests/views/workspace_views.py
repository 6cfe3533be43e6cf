"""The views of a workspace: tray, briefings, what opens from them, and when something fails."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from explorer import navigation, speech, view_state
from explorer.analysis.select import Question
from explorer.briefing import compare, kept, pinned, templates
from explorer.briefing.model import (
    Briefing,
    DiscrepancyBlock,
    Field,
    FigureBlock,
    Front,
    Heading,
    NoteBlock,
    PageBreak,
    Paragraph,
    Snapshot,
    Text,
)
from explorer.briefing.plain import block_to_json
from explorer.corpus import alike
from explorer.dataset.evidence import EvidenceKind, Passage
from explorer.dataset.merge import Own
from explorer.dataset.schema import Document, Observation, Rendering
from explorer.desk import Desk
from explorer.packs.content import Head, Pack
from explorer.packs.editions import Edition
from explorer.packs.keys import Key
from explorer.packs.planning import plan
from explorer.views.briefing.compare_dialog import CompareDialog
from explorer.views.briefing.front_dialog import FrontDialog
from explorer.views.briefing.new_dialog import NewBriefingDialog
from explorer.views.briefing.window import BriefingWindow
from explorer.views.sheets.preview import PagePreview
from explorer.views.tray.dialogs import AcceptDialog, NoteEditor
from explorer.views.tray.tray import Tray
from explorer.views.window.differences_dialog import DifferencesDialog, Twins
from explorer.views.window.make_pack_dialog import MakePackDialog
from explorer.views.window.mark_dialog import Markable, MarkDialog
from explorer.views.window.pack_dialog import PackDialog
from explorer.views.window.packs_dialog import PacksDialog
from explorer.views.window.password_dialog import PasswordDialog
from explorer.views.window.rendering_dialog import RenderingDialog
from explorer.views.window.views_dialog import ViewsDialog
from explorer.views.window.workspace_dialogs import BackupsDialog, HistoryDialog, TroubleDialog
from explorer.workspace import errors
from explorer.workspace.errors import Remedies
from explorer.workspace.packs import Copy, Installed
from tests.views.view import TOPIC, View, figure_of_kind
from tests.windows import main_window, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu, QWidget
    from pytestqt.qtbot import QtBot

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.views.window.main_window import MainWindow
    from tests.windows import Surroundings


def tray(around: Surroundings) -> Tray:
    made = Tray(around)
    made.prepare()
    return made


def empty_tray(around: Surroundings) -> Tray:
    around.desk.open_last()
    made = tray(around)
    made.destroyed.connect(around.desk.close)
    made.toggle.click()
    return made


def blocks(dataset: Dataset, language: str) -> list[Block]:
    """One of each kind that can be pinned, as far as a dataset has figures for them."""
    with speech.speaking(language):
        found: list[Block] = [pinned.chart(dataset, Question(TOPIC))]
        figure = figure_of_kind(dataset, EvidenceKind.PASSAGE)
        if figure:
            evidence = dataset.evidence_of[figure][0].evidence_id
            found += [
                pinned.number(dataset, figure),
                pinned.claim(dataset, figure, language),
                pinned.passage(dataset, evidence),
                pinned.table(dataset, Question(TOPIC)),
                DiscrepancyBlock(next(iter(dataset.discrepancies))),
            ]
    return found


def full_tray(around: Surroundings) -> Tray:
    """A card of every kind, of which one has changed and one is gone, with notes."""
    made = empty_tray(around)
    model = made.model
    assert model is not None
    for block in blocks(around.dataset, around.settings.language):
        made.pin(block)
    gone = Snapshot("gone", "percent", 12.0)
    made.pin(FigureBlock("gone", snapshot=gone))
    figure = figure_of_kind(around.dataset, EvidenceKind.PASSAGE)
    if figure:
        made.pin(Paragraph((Text("It was "), Field(figure, Snapshot(figure, "percent", 1.0)))))
    model.write_note(0, "A remark that is longer than the card is wide, in two or three lines.")
    model.write_note(-1, "A note of its own.\nIn two lines.")
    return made


def read_only_tray(around: Surroundings) -> Tray:
    first = Desk(around.settings)
    first.open_last()
    made = empty_tray(around)
    made.destroyed.connect(first.close)
    return made


def window_with_pins(around: Surroundings) -> MainWindow:
    around.desk.open_last()
    around.state.set(navigation.topic(around.dataset, around.state.current, TOPIC))
    made = main_window(around)
    made.prepare()
    made.destroyed.connect(around.desk.close)
    for block in blocks(around.dataset, around.settings.language):
        made.tray.pin(block)
    return made


def window_reading(around: Surroundings) -> MainWindow:
    first = Desk(around.settings)
    first.open_last()
    for block in blocks(around.dataset, "en"):
        first.edit(lambda w, b=block: w.add_pin(block_to_json(b)))  # type: ignore[misc]
    around.desk.open_last()
    made = main_window(around)
    made.prepare()
    made.destroyed.connect(around.desk.close)
    made.destroyed.connect(first.close)
    return made


# ----------------------------------------------------------------------------------- briefings


def briefing_window(
    wanted: Callable[[Surroundings], Briefing], *, read_only: bool = False
) -> Callable[[Surroundings], BriefingWindow]:
    def make(around: Surroundings) -> BriefingWindow:
        first = Desk(around.settings)
        first.open_last()
        assert first.workspace is not None
        key = kept.add(first.workspace, wanted(around), name="New briefing")
        if not read_only:
            first.close()
        around.desk.open_last()
        assert bool(around.desk.read_only) == read_only
        made = BriefingWindow(around, key)
        made.destroyed.connect(around.desk.close)
        made.destroyed.connect(first.close)
        return made

    return make


def begun(around: Surroundings) -> Briefing:
    """As the dialog makes an empty one."""
    return Briefing("Untitled briefing", language=around.settings.language, blocks=(Paragraph(()),))


def head_to_head(around: Surroundings) -> Briefing:
    language = around.settings.language
    return templates.fill(around.dataset, "head-to-head", TOPIC, language=language)


def changed(around: Surroundings) -> Briefing:
    """One of each kind of block; figures that were revised, and one that is gone."""
    dataset, language = around.dataset, around.settings.language
    figure = figure_of_kind(dataset, EvidenceKind.PASSAGE)
    runs: list[Text | Field] = [Text("It was "), Field("gone", Snapshot("gone", "percent", 12.0))]
    if figure:
        runs += [Text(", then "), Field(figure, Snapshot(figure, "percent", 1.0))]
    text = (
        Heading("A heading that goes on for longer than the column of the editor is wide"),
        Paragraph(tuple(runs)),
        Heading("Smaller", 2),
        Paragraph((Text("first"),), "numbered"),
        Paragraph((Text("second"),), "numbered"),
        Paragraph((Text("point"),), "bullet"),
        Heading("Smallest", 3),
        NoteBlock((Text("A remark."),)),
        PageBreak(),
        Heading(""),
        NoteBlock(()),
    )
    return Briefing(
        "Changed since",
        "A subtitle",
        ("A. Author", "B. Author"),
        "2026-11-22",
        language,
        (*text, *blocks(dataset, language)),
    )


def row_menu(place: int) -> Callable[[QtBot, QWidget], QMenu]:
    """The menu of a block, opened as its handle does."""

    def then(_qtbot: QtBot, widget: QWidget) -> QMenu:
        assert isinstance(widget, BriefingWindow)
        row = widget.editor.rows[place]
        menu = widget.editor.row_menu(row.row_id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(row.handle.mapToGlobal(row.handle.rect().bottomLeft()))
        return menu

    return then


def at_sign(qtbot: QtBot, widget: QWidget) -> QWidget | None:
    """The figures that are offered after an @."""
    assert isinstance(widget, BriefingWindow)
    edit = widget.editor.rows[0].edit
    assert edit is not None
    edit.setFocus()
    qtbot.keyClicks(edit, "@")
    settle()
    chooser = edit._chooser
    assert chooser is not None
    if widget.around.dataset.observations:
        assert chooser.is_shown
    return chooser.popup if chooser.is_shown else None


def new_briefing_dialog(place: int) -> Callable[[Surroundings], NewBriefingDialog]:
    def make(around: Surroundings) -> NewBriefingDialog:
        made = NewBriefingDialog(around, TOPIC, ("JPN",))
        made.template.setCurrentRow(place)
        return made

    return make


def preview(wanted: Callable[[Surroundings], Briefing]) -> Callable[[Surroundings], PagePreview]:
    def make(around: Surroundings) -> PagePreview:
        made = PagePreview(around)
        made.show_briefing(wanted(around))
        return made

    return make


def compare_dialog(around: Surroundings) -> CompareDialog:
    old, new = (Briefing("B", blocks=(Paragraph((Text(t),)),)) for t in ("China led", "She leads"))
    return CompareDialog(around, lambda dataset: compare.compare(dataset, old, new))


def differences_dialog(around: Surroundings) -> DifferencesDialog:
    texts = "China leads in 57 of 64.\n\nThe end.", "China leads in 58 of 64.\n\nMore.\n\nThe end."
    twins = Twins(("A report (a.pdf)", "A report (b.pdf)"), texts, 0.87)
    return DifferencesDialog([twins], [alike.differences(*texts)], around.looks)


def mark_dialog(_around: Surroundings) -> MarkDialog:
    kinds = (("d", "Source", "restricted"), ("r", "Report", ""), ("f", "Figure", "open"))
    return MarkDialog([Markable(i, k, "A title of some length " * 4, lv) for i, k, lv in kinds], "")


def rendering_dialog(around: Surroundings) -> RenderingDialog:
    quote = "2024年，中国在电动电池研究中的高影响力份额为62.5%。"
    passage = Passage("e", "o", "states", "d", 0, len(quote), quote, "", "", None, None)
    known = Rendering("d", 0, len(quote), "en", "In 2024 China had 62.5%.", "draft", "R. Vega")
    return RenderingDialog(passage, "zh-Hans", {"en": known}, around.looks.language)


LAB = Key(bytes(32), "")
OWN_FIGURE = Observation(
    "own-1", "electric-batteries", "CHN", "", "high-impact-share", None, "2024", "2024", "stated",
    62.5, None, None, "percent", "eq", "", "measured", "own", "A sentence.", "",
)  # fmt: skip


def packs_dialog(_around: Surroundings) -> PacksDialog:
    one = Copy("0" * 64, "")
    packs = [
        Installed(f"lab-{n}", "A laboratory of some length " * n, "", one, (one,), {})
        for n in (1, 2)
    ]
    return PacksDialog(packs, [Edition("0" * 64, "2.1.0", "")])


def pack_dialog(around: Surroundings) -> PackDialog:
    """An unknown key, another than before, with a figure that changes and one that nobody shows."""
    later = replace(OWN_FIGURE, value=75.0)
    lost = replace(later, observation_id="own-2", topic_id="elsewhere")
    head = Head("lab", "What the laboratory found", "A laboratory", "3", level="internal")
    pack = Pack(Path("lab.zip"), "0" * 64, head, LAB, {}, {})
    before = Own(observations=(OWN_FIGURE,))
    record = Installed("lab", "", "", Copy("1", "ssh-ed25519 A"), (), {
        ("observations", "own-1"): "own-1"
    })  # fmt: skip
    incoming = Own(observations=(later, lost))
    changes = plan(around.dataset, before, head, Copy("2", ""), incoming, record)
    return PackDialog(pack, changes, "ssh-ed25519 A", around.dataset)


def documents_of(around: Surroundings) -> tuple[Document, ...]:
    return tuple(around.dataset.documents.values())


def first_steps(around: Surroundings) -> HistoryDialog:
    """A history with something in it."""
    around.desk.open_last()
    for block in blocks(around.dataset, around.settings.language):
        around.desk.edit(lambda w, b=block: w.add_pin(block_to_json(b)))  # type: ignore[misc]
    made = HistoryDialog(around.desk.stack)
    made.destroyed.connect(around.desk.close)
    return made


# ------------------------------------------------------------------------------------- dialogs


def saved_views(around: Surroundings) -> ViewsDialog:
    """The list with views in it, one of a long name."""
    around.desk.open_last()
    content = view_state.content(around.state.current, around.dataset.version)
    for title in (
        "Batteries",
        "A view with a name longer than a line of the list",
    ):
        around.desk.edit(lambda w, t=title: w.keep_view(content, title=t))  # type: ignore[misc]
    made = ViewsDialog(around.desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.destroyed.connect(around.desk.close)
    return made


PLACE = Path("/home/somebody/a folder with a long name/workspace.ctew")


def damaged(_around: Surroundings) -> TroubleDialog:
    backup = PLACE.with_name("workspace.ctew.backups") / "20260301T101112.000000Z.ctew"
    remedies = Remedies(backup, mendable=PLACE, readable=PLACE)
    return TroubleDialog(errors.damaged(PLACE, "a page is missing", remedies), copy=True)


def planted(_around: Surroundings) -> TroubleDialog:
    error = errors.foreign(PLACE, "a trigger 'x'", Remedies(readable=PLACE))
    return TroubleDialog(error, copy=False)


#: What a window of 1024x700 leaves a tray, and a preview beside its editor.
STRIP, BESIDE = (1024, 170), (430, 600)
LOCKED = tuple(
    f"/home/somebody/reports/ministry-{n}.pdf: the PDF has a password; give it, or save the file "
    "without one."
    for n in range(8)
)
WORKSPACE_VIEWS: Sequence[View] = (
    View("window-pins", window_with_pins),
    View("window-reading", window_reading),
    View("tray-none", tray, STRIP),
    View("tray-empty", empty_tray, STRIP),
    View("tray-full", full_tray, STRIP),
    View("tray-read-only", read_only_tray, (STRIP[0], 210)),
    View("note-editor", lambda _around: NoteEditor("About a chart " * 8, "text"), None),
    View("note-editor-free", lambda _around: NoteEditor("", ""), None),
    View(
        "accept-dialog",
        lambda _around: AcceptDialog(
            "A chart of something " * 6, ["12% is now 14%", "3 is withdrawn", "A long one " * 12]
        ),
        None,
    ),
    View("briefing-begun", briefing_window(begun)),
    View("briefing-head-to-head", briefing_window(head_to_head)),
    View("briefing-changed", briefing_window(changed)),
    View("briefing-read-only", briefing_window(changed, read_only=True)),
    View("briefing-menu-of-text", briefing_window(changed), then=row_menu(1)),
    View("briefing-menu-of-card", briefing_window(changed), then=row_menu(8)),
    View("briefing-figures", briefing_window(begun), then=at_sign),
    *(
        View(f"new-briefing-{name}", new_briefing_dialog(n), None)
        for n, name in enumerate(("empty", *templates.TEMPLATES))
    ),
    View("preview-empty", preview(lambda _around: Briefing("Nothing yet")), BESIDE),
    View("preview", preview(head_to_head), BESIDE),
    View("trouble-dialog-damage", damaged, None),
    View("trouble-dialog-foreign", planted, None),
    View(
        "trouble-dialog-copy",
        lambda _around: TroubleDialog(errors.disk_full(PLACE), copy=True),
        None,
    ),
    View(
        "trouble-dialog-other",
        lambda _around: TroubleDialog(errors.read_only_folder(PLACE), copy=False),
        None,
    ),
    View(
        "backups-dialog",
        lambda _around: BackupsDialog([Path(f"2026030{n}T101112.000000Z.ctew") for n in "1234567"]),
        None,
    ),
    View("front-dialog", lambda _around: FrontDialog(Front("internal", "OFFICIAL")), None),
    View("compare-dialog", compare_dialog, None),
    View("differences-dialog", differences_dialog, None),
    View("mark-dialog", mark_dialog, None),
    View("rendering-dialog", rendering_dialog, None),
    View("password-dialog", lambda _around: PasswordDialog(LOCKED), None),
    View("packs-dialog", packs_dialog, None),
    View("packs-dialog-none", lambda _around: PacksDialog((), ()), None),
    View("pack-dialog", pack_dialog, None),
    View("make-pack-dialog", lambda a: MakePackDialog("A lab", documents_of(a)), None),
    View("backups-dialog-none", lambda _around: BackupsDialog([]), None),
    View("saved-views", saved_views, None),
    View("saved-views-none", lambda a: ViewsDialog(a.desk), None),
    View("history-dialog-empty", lambda a: HistoryDialog(a.desk.stack), None),
    View("history-dialog", first_steps, None),
)
