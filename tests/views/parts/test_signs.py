"""One sign for an entity in chart, chips, picker, box, table and tree, in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from explorer import navigation
from explorer.charts.naming import look_of
from explorer.charts.palette import THEMES, Look
from explorer.models.signs import sign
from explorer.models.taxonomy import LEAD_LOOK_ROLE
from explorer.views.pages.topic import TopicPage
from explorer.views.parts.entity_box import EntityBox
from explorer.views.parts.entity_picker import EntityPicker
from tests.windows import main_window, settle

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QImage
    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings

CROWDED = "hypersonic-detection-and-tracking"


def seen(icon: QIcon) -> QImage:
    return icon.pixmap(QSize(14, 14)).toImage()


@pytest.mark.parametrize("theme", list(THEMES))
def test_an_entity_has_one_sign_everywhere(qtbot: QtBot, around: Surroundings, theme: str) -> None:
    dataset = around.dataset
    window = main_window(around)
    qtbot.addWidget(window)
    window.prepare()
    window.show()
    around.looks.use(theme=THEMES[theme])
    around.state.set(navigation.topic(dataset, around.state.current, CROWDED))
    settle()
    page = window.pages["topic"]
    assert isinstance(page, TopicPage)
    assert page.chart is not None
    picker, box = EntityPicker(around), EntityBox(around)
    for widget in (picker, box):
        qtbot.addWidget(widget)
    picker.show_chosen(("CHN",))
    picker._fill("")
    box.show_chosen("CHN")
    role = Qt.ItemDataRole.UserRole
    picked = {
        picker.list.item(n).data(role): picker.list.item(n) for n in range(picker.list.count())
    }
    looks = {s.entity_id: Look(s.shape, s.core, s.colour) for s in page.chart.series}
    assert len(looks) == 9
    for entity_id, drawn in looks.items():
        assert drawn == look_of(dataset, entity_id)
        wanted = seen(sign(drawn))
        assert seen(page.chips.buttons[entity_id].icon()) == wanted, entity_id
        assert seen(picked[entity_id].icon()) == wanted, entity_id
        assert seen(box.itemIcon(box.findData(entity_id))) == wanted, entity_id
    for row in range(page.model.rowCount()):
        o = page.model.observation_at(row)
        icon = page.model.index(row, 0).data(Qt.ItemDataRole.DecorationRole)
        assert seen(icon) == seen(sign(look_of(dataset, o.entity_id)))
    lead = dataset.lead_of(CROWDED)
    assert lead is not None
    shown = window.tree.model.index_of(CROWDED).data(LEAD_LOOK_ROLE)
    assert shown == look_of(dataset, lead.entity_id)
    assert len({seen(sign(look)).constBits().tobytes() for look in looks.values()}) == 9
    around.looks.use(theme=THEMES["light"])
