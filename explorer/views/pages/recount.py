"""A technology counted as one wishes: what the rank would be, and what is other than usual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import parse_qsl, urlencode

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation
from explorer.charts.naming import listed, name
from explorer.dataset.nesting import members_in
from explorer.models.plain_rows import PlainRow, PlainRows
from explorer.records import dataclass
from explorer.tracker.variant import TOPS
from explorer.views.pages.page import PageSpec
from explorer.views.pages.tracker_page import TrackerPage, about, holds
from explorer.views.parts.choice_box import ChoiceBox
from explorer.views.parts.flow_layout import FlowLayout
from explorer.words import Count, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QAction

    from explorer.charts.computed import About, Shown
    from explorer.surroundings import Surroundings
    from explorer.tracker.recount import Answer, Recount
    from explorer.tracker.settings import Settings
    from explorer.tracker.variant import Variant


@dataclass(frozen=True, slots=True)
class _Found:
    """How the package counts, what was asked, and what came of each."""

    usual: Variant
    asked: Variant
    before: Answer
    now: Answer


class RecountPage(TrackerPage):
    """Rules above, ranks below; each number opens its papers."""

    key: ClassVar[str] = "recount"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page, empty."""
        super().__init__(around, parent)
        self._filling = False
        self._kinds: tuple[str, ...] = ()
        self._listed: tuple[str, _Found] | None = None
        self.counting, self.top, self.threshold, self.group = (ChoiceBox() for _ in range(4))
        self.first, self.last = QSpinBox(), QSpinBox()
        self.types, self.types_menu = QPushButton(), QMenu(self)
        self.types.setMenu(self.types_menu)
        self.by_kind, self.territories, self.unknown = (QCheckBox() for _ in range(3))
        self.reset = QPushButton()
        self.reset.clicked.connect(self._reset)
        self.labels: dict[str, QLabel] = {}
        flow = FlowLayout(self.body_top(), 10)
        for key, parts in (
            ("counting", (self.counting,)),
            ("top", (self.top,)),
            ("years", (self.first, self.last)),
            ("threshold", (self.threshold,)),
            ("types", (self.types,)),
            ("", (self.by_kind,)),
            ("group", (self.group,)),
            ("", (self.territories,)),
            ("", (self.unknown,)),
            ("", (self.reset,)),
        ):
            flow.addWidget(self._control(key, parts))
        for box in (self.counting, self.top, self.threshold, self.group):
            box.activated.connect(self._change)
        for spin in (self.first, self.last):
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._change)
        for tick in (self.by_kind, self.territories, self.unknown):
            tick.clicked.connect(self._change)
        self.rows = PlainRows(self)
        self.cells = self.table_of(QTableView())
        self.cells.setModel(self.rows)
        self._inner.addWidget(self.cells, 1)
        self.retranslate()

    def body_top(self) -> QWidget:
        """Where the rules are."""
        self._inner = QVBoxLayout(self.body)
        self._inner.setContentsMargins(0, 0, 0, 0)
        rules = QWidget()
        rules.setContentsMargins(12, 0, 12, 0)
        self._inner.addWidget(rules)
        return rules

    def _control(self, key: str, parts: tuple[QWidget, ...]) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        if key:
            label = self.labels[key] = QLabel()
            label.setBuddy(parts[0])
            line.addWidget(label)
        for part in parts:
            line.addWidget(part)
        return holder

    def retranslate(self) -> None:
        """Words in the present language."""
        super().retranslate()
        self.heading.setText(_title())
        words = {
            "counting": self.tr("Papers count"),
            "top": self.tr("Top"),
            "years": self.tr("Years"),
            "threshold": self.tr("Threshold"),
            "types": self.tr("Types"),
            "group": self.tr("As one"),
        }
        for key, text in words.items():
            self.labels[key].setText(text)
        self.first.setAccessibleName(self.tr("First year"))
        self.last.setAccessibleName(self.tr("Last year"))
        self.by_kind.setText(self.tr("each with its threshold"))
        self.territories.setText(self.tr("Taiwan, Hong Kong and Macao with China"))
        self.unknown.setText(self.tr("With unknown countries"))
        self.reset.setText(self.tr("As in the package"))
        self.cells.setAccessibleName(self.tr("Ranks by these rules"))
        self.types.setAccessibleName(self.tr("Types of documents"))
        self._fill_boxes()

    def _fill_boxes(self) -> None:
        """What can be chosen of, in the present language; the choice stays."""
        counting = {
            "author": self.tr("shared among authors"),
            "even": self.tr("shared among countries"),
            "full": self.tr("as a whole in each country"),
        }
        threshold = {"": self.tr("each year"), "pooled": self.tr("all years together")}
        dataset = self._around.dataset
        groups = {"": self.tr("no countries")} | {
            g: name(dataset.entities[g], self._looks.language) for g in dataset.members
        }
        for box, choices in (
            (self.counting, counting),
            (self.top, {top: f"{top} %" for top in TOPS}),
            (self.threshold, threshold),
            (self.group, groups),
        ):
            chosen = box.currentData()
            box.clear()
            for key, text in choices.items():
                box.addItem(text, key)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    @property
    def keyboard(self) -> QWidget:
        """The ranks."""
        return self.cells

    def renew(self) -> None:
        """The same in other words, of other data."""
        self._fill_boxes()
        super().renew()

    # -- asking --------------------------------------------------------------------------------

    def question(self) -> Callable[[Path, Recount], Any]:
        """The figures of the package and of what is asked."""
        option = dict(parse_qsl(self._state.current.question.option))
        kinds = tuple(v for k, v in parse_qsl(self._state.current.question.option) if k == "kind")
        dataset, group = self._around.dataset, option.get("group", "")

        def ask(folder: Path, recount: Recount) -> _Found:
            from explorer.tracker import settings
            from explorer.tracker.variant import as_one, default, of_option

            usual = default(settings.chosen_in(folder))
            asked = of_option(option, kinds, usual)
            members = dict.fromkeys(members_in(dataset, group, asked.last), group)
            asked = as_one(asked, members, territories="territories" in option)
            before = recount.answer(usual)
            return _Found(usual, asked, before, recount.answer(asked))

        return ask

    def _change(self) -> None:
        """Ask for what the rules are set to."""
        if self._filling:
            return
        first, last = sorted((self.first.value(), self.last.value()))
        asked = [
            ("counting", self.counting.currentData()),
            ("top", self.top.currentData()),
            ("first", first),
            ("last", last),
        ]
        asked += [("kind", a.data()) for a in self._types() if a.isChecked()]
        if all(a.isChecked() for a in self._types()):
            asked = [pair for pair in asked if pair[0] != "kind"]
        for key, there in (
            ("pooled", bool(self.threshold.currentData())),
            ("by_kind", self.by_kind.isChecked()),
            ("known", not self.unknown.isChecked()),
            ("territories", self.territories.isChecked()),
        ):
            asked += [(key, 1)] if there else []
        if self.group.currentData():
            asked.append(("group", self.group.currentData()))
        self._ask(urlencode(asked))

    def _types(self) -> list[QAction]:
        return self.types_menu.actions()

    def _reset(self) -> None:
        self._ask("")

    def _ask(self, option: str) -> None:
        still = navigation.deselected(self._state.current)
        self._state.set(still.asking(option=option), self)

    # -- what came of it -----------------------------------------------------------------------

    def show_answer(self, recount: Recount, answer: _Found) -> None:
        """Set the rules to what was asked, and list the ranks."""
        self._filling = True
        try:
            self._set_rules(recount, answer.asked)
        finally:
            self._filling = False
        changed = answer.asked.differences(answer.usual)
        words = self._names()
        if not changed:
            text = self.tr("Counted as in the package, {count} {count:paper|papers}.")
        elif answer.now.says_nothing:
            text = self.tr(
                "Changed from default: {what}. {count} {count:paper|papers}; a threshold of 0 "
                "citations lets every paper in, so that nothing is ranked."
            )
        else:
            text = self.tr("Changed from default: {what}. {count} {count:paper|papers}.")
        what = listed([words[c] for c in dict.fromkeys(changed)], self._looks.language)
        self.say(text.format(what=what, count=Count(answer.now.papers, f"{answer.now.papers:,}")))
        self.reset.setEnabled(bool(self._state.current.question.option))
        self._show_rows(recount.technology, answer)
        self._listed = recount.technology, answer

    # -- what is copied and exported -----------------------------------------------------------

    def written(self, about: About) -> Shown | None:
        """The ranks as they are counted now, beside those of the package."""
        from explorer.charts import computed
        from explorer.views.pages import recount_written

        if self._listed is None or not self.rows.rows:
            return None
        technology, found = self._listed
        dataset = self._around.dataset
        lines = recount_written.lines(
            dataset,
            technology,
            (found.asked, found.usual),
            (found.now, found.before),
            [(row.key, row.cells) for row in self.rows.rows],
            self.who,
        )
        titles = self._titles()
        columns = list(zip(recount_written.COLUMNS, (titles[0], *titles[2:]), strict=True))
        own = recount_written.indicators(dataset)
        return computed.chart(dataset, about, lines, columns, own)

    def method(self, chosen: Settings) -> str:
        """As the rules are set; as in the package where nothing is changed."""
        from explorer.tracker.variant import words

        if self._listed is None or not self._listed[1].asked.differences(self._listed[1].usual):
            return chosen.method
        asked = self._listed[1].asked
        one = dict.fromkeys(self.who(to) for _, to in asked.merged)
        names = listed(list(one), self._looks.language)
        said = [f"{asked.first}–{asked.last}", words(asked)]
        if one:
            said.append(
                self.tr("{name}: {value}").format(name=self.labels["group"].text(), value=names)
            )
        return translate("Tracker", "; ").join(said)

    def years(self, chosen: Settings) -> tuple[int, int]:
        """As the rules are set."""
        asked = self._listed[1].asked if self._listed is not None else None
        return (asked.first, asked.last) if asked is not None else super().years(chosen)

    def _names(self) -> Mapping[str, str]:
        """What can be changed, by the parts of a way of counting."""
        return {
            "first": self.tr("first year"),
            "last": self.tr("last year"),
            "counting": self.tr("how papers count"),
            "top": self.tr("top"),
            "pooled": self.tr("threshold"),
            "kinds": self.tr("types of documents"),
            "by_kind": self.tr("threshold by type"),
            "unknown": self.tr("unknown countries"),
            "merged": self.tr("what counts as one"),
        }

    def _set_rules(self, recount: Recount, asked: Variant) -> None:
        option = dict(parse_qsl(self._state.current.question.option))
        first, last = recount.years or (asked.first, asked.last)
        for spin, value in ((self.first, asked.first), (self.last, asked.last)):
            spin.setRange(min(first, asked.first), max(last, asked.last))
            spin.setValue(value)
        for box, key in (
            (self.counting, asked.counting),
            (self.top, asked.top),
            (self.threshold, "pooled" if asked.pooled else ""),
            (self.group, option.get("group", "")),
        ):
            box.setCurrentIndex(max(0, box.findData(key)))
        self.by_kind.setChecked(asked.by_kind)
        self.territories.setChecked("territories" in option)
        self.unknown.setChecked(asked.unknown)
        kinds = tuple(kind for kind, _ in recount.kinds)
        if kinds != self._kinds:
            self._kinds = kinds
            self.types_menu.clear()
            for kind, many in recount.kinds:
                action = self.types_menu.addAction(f"{kind or '–'} ({many:,})")
                action.setCheckable(True)
                action.setData(kind)
                action.triggered.connect(self._change)
        for action in self._types():
            action.setChecked(not asked.kinds or action.data() in asked.kinds)
        chosen = listed(asked.kinds, self._looks.language) if asked.kinds else self.tr("all")
        self.types.setText(chosen)
        self.by_kind.setEnabled(len(kinds) > 1)

    def _show_rows(self, technology: str, answer: _Found) -> None:
        from explorer.tracker.recount import query_of

        rows = []
        for part in answer.now.parts:
            if not part.high:
                continue
            was = answer.before.part(part.country)
            opens = query_of(technology, answer.asked, part).evidence_id
            usual = query_of(technology, answer.usual, was).evidence_id if was else ""
            cells = (
                "–" if part.place is None else str(part.place),
                self.who(part.country),
                f"{part.share:.2f} %",
                f"{part.upper:.2f} %",
                f"{part.high:,.2f}",
                f"{part.high_papers:,}",
                "–" if was is None or was.place is None else str(was.place),
                "–" if was is None else f"{was.share:.2f} %",
            )
            rows.append(PlainRow(part.country, cells, (*(opens,) * 6, usual, usual)))
        self.rows.show(self._titles(), rows, (0, 2, 3, 4, 5, 6, 7))
        self.cells.resizeColumnsToContents()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Rank"),
            self.tr("Country"),
            self.tr("Share"),
            self.tr("Upper bound"),
            self.tr("Weight"),
            self.tr("Papers"),
            self.tr("Default rank"),
            self.tr("Default share"),
        )


def _title() -> str:
    return translate("RecountPage", "What if it were counted otherwise?")


PAGES = (PageSpec("recount", RecountPage, _title, place=21, complete=about, offered=holds),)
