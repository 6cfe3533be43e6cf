"""The published rule of monopoly risk as a what-if: thresholds to vary, inputs where they exist."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, theme
from explorer.analysis import risk
from explorer.analysis.risk import Thresholds
from explorer.charts.naming import door, name, says_who

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from explorer.surroundings import Surroundings


class WhatIf(QWidget):
    """Thresholds at the left, what follows from them at the right."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the panel with the published thresholds."""
        super().__init__(parent)
        self._around = around
        self._looks = around.looks
        self._title = QLabel()
        theme.set_font(self._title, 15, bold=True)
        self._rule = QLabel()
        self._rule.setWordWrap(True)
        self._rule.setProperty("ink", "muted")
        published = Thresholds()
        self.high_institutions = self._whole(published.high_institutions)
        self.high_ratio = self._ratio(published.high_ratio)
        self.medium_institutions = self._whole(published.medium_institutions)
        self.medium_ratio = self._ratio(published.medium_ratio)
        form = QFormLayout()
        self._labels: list[QLabel] = []
        for part in (
            self.high_institutions,
            self.high_ratio,
            self.medium_institutions,
            self.medium_ratio,
        ):
            label = QLabel()
            label.setBuddy(part)
            self._labels.append(label)
            form.addRow(label, part)
        self.reset = QToolButton()
        self.reset.clicked.connect(self._reset)
        form.addRow("", self.reset)
        self.result = QTextBrowser()
        self.result.setOpenLinks(False)
        self.result.anchorClicked.connect(self._follow)
        self.retranslate()
        self.result.setMinimumHeight(320)
        row = QHBoxLayout()
        row.addLayout(form)
        row.addWidget(self.result, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(8)
        box.addWidget(self._title)
        box.addWidget(self._rule)
        box.addLayout(row)
        around.looks.changed.connect(self.refresh)
        around.data.changed.connect(self.refresh)
        self.refresh()

    def retranslate(self) -> None:
        """Words in the present language."""
        self._title.setText(self.tr("What if the rule were another?"))
        self._rule.setText(
            self.tr(
                "The published rule: high if at least 8 of the world's top 10 institutions are in "
                "the leading country and its share is at least 3 times the second's; medium from 5 "
                "institutions and 2 times; low otherwise. Both tests must hold."
            )
        )
        labels = (
            self.tr("High: institutions of 10"),
            self.tr("High: times the second"),
            self.tr("Medium: institutions of 10"),
            self.tr("Medium: times the second"),
        )
        for label, text in zip(self._labels, labels, strict=True):
            label.setText(text)
        self.reset.setText(self.tr("Published rule"))
        self.result.setAccessibleName(self.tr("Risk by this rule"))

    def _whole(self, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, 10)
        box.setValue(value)
        box.valueChanged.connect(self.refresh)
        return box

    def _ratio(self, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(1.0, 20.0)
        box.setSingleStep(0.1)
        box.setDecimals(1)
        box.setValue(value)
        box.valueChanged.connect(self.refresh)
        return box

    def rule(self) -> Thresholds:
        """The thresholds as set."""
        return Thresholds(
            self.high_institutions.value(),
            self.high_ratio.value(),
            self.medium_institutions.value(),
            self.medium_ratio.value(),
        )

    def refresh(self) -> None:
        """Apply the rule to every technology with inputs."""
        words = {
            "high": self.tr("high"),
            "medium": self.tr("medium"),
            "low": self.tr("low"),
        }
        lacking = {
            "institutions": self.tr("how many of the top ten institutions"),
            "first share": self.tr("the leader's share"),
            "second share": self.tr("the second country's share"),
        }
        t = self._looks.theme
        stop = "；" if self._looks.language.startswith("zh") else "; "
        comma = "、" if self._looks.language.startswith("zh") else ", "
        parts = []
        for case in risk.inputs(self._around.dataset):
            topic = name(self._around.dataset.topics[case.topic_id], self._looks.language)
            who = says_who(self._around.dataset.reports[case.report_id])
            head = f"<b>{escape(topic)}</b> <span style='color:{t.muted}'>{escape(who)}</span>"
            levels = case.levels(self.rule())
            if levels and case.institutions is not None and case.ratio is not None:
                found = "–".join(words[level] for level in levels)
                text = self.tr("{level}: {n} of 10 institutions, {ratio} the second").format(
                    level=found, n=f"{case.institutions.value or 0:.0f}", ratio=case.ratio.text
                )
            else:
                missing = comma.join(lacking[m] for m in case.missing)
                text = self.tr("cannot be computed: no source here gives {missing}").format(
                    missing=missing
                )
            stated = ""
            if case.stated is not None:
                link = self.tr("stated as high")
                target = case.stated.observation_id
                stated = stop + door(link, f"figure:{target}", t.accent)
            parts.append(f"<p>{head}<br>{escape(text)}{stated}</p>")
        self.result.setHtml("".join(parts))

    def _reset(self) -> None:
        published = Thresholds()
        self.high_institutions.setValue(published.high_institutions)
        self.high_ratio.setValue(published.high_ratio)
        self.medium_institutions.setValue(published.medium_institutions)
        self.medium_ratio.setValue(published.medium_ratio)

    def _follow(self, url: QUrl) -> None:
        dataset, state = self._around.dataset, self._around.state
        state.set(
            navigation.sentence(dataset, state.current, url.toString().removeprefix("figure:"))
        )
