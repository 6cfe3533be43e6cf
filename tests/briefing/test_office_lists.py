"""What office files are put in order by, called and packed as: each list against what it is of."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pptx as python_pptx
import pytest
from docx.oxml.ns import qn

from explorer.briefing import docx_footnotes, docx_styles, pptx_base, pptx_house, write
from explorer.briefing.docx_fields import element
from tests.briefing.ooxml import ORDER

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

PROPERTIES = ORDER["w:pPr"].split()


def test_the_order_of_a_paragraph_s_properties_is_that_of_the_standard() -> None:
    assert list(docx_styles._ORDER) == PROPERTIES


@pytest.mark.parametrize("place", range(len(PROPERTIES)))
def test_a_property_goes_where_the_standard_has_it(place: int) -> None:
    """Into all the others, the first and the last of them."""
    name = PROPERTIES[place]
    for others in (PROPERTIES, PROPERTIES[:1], PROPERTIES[-1:]):
        held = element("pPr")
        held.extend(element(other) for other in others if other != name)
        docx_styles.insert(held, element(name))
        found = [child.tag for child in held]
        assert found == [qn(f"w:{p}") for p in PROPERTIES if p in (*others, name)]


def test_what_stands_behind_the_footnotes_in_the_settings() -> None:
    settings = ORDER["w:settings"].split()
    behind = set(settings[settings.index("footnotePr") + 1 :])
    known = {name.rpartition("}")[2] for name in docx_footnotes._LATER}
    # What the standard of today names besides, some of it in namespaces of its own.
    also = {"mathPr", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "forceUpgrade",
            "captions", "readModeInkLockDown", "smartTagType", "shapeDefaults",
            "doNotEmbedSmartTags", "decimalSymbol", "listSeparator"}  # fmt: skip
    assert known == behind | also
    assert qn("m:mathPr") in docx_footnotes._LATER


#: What people call the layouts of a presentation, in the languages of its program.
CALLED = (
    ("title", "Title Slide"), ("title", "Cover, dark"), ("title", "Titelfolie"),
    ("title", "标题幻灯片"), ("title", "標題投影片"),
    ("obj", "Title and Content"), ("obj", "Content 2"), ("obj", "Titel und Inhalt"),
    ("obj", "标题和内容"), ("obj", "標題及物件"),
    ("secHead", "Section Header"), ("secHead", "Abschnittsüberschrift"), ("secHead", "节标题"),
    ("secHead", "章節標題"),
    ("titleOnly", "Title Only"), ("titleOnly", "Nur Titel"), ("titleOnly", "仅标题"),
    ("titleOnly", "只有標題"),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "called"), CALLED)
def test_a_layout_is_known_by_its_name_where_it_has_no_type(kind: str, called: str) -> None:
    deck = python_pptx.Presentation()
    for n, layout in enumerate(deck.slide_layouts):
        layout._element.attrib.pop("type", None)
        layout._element.cSld.set("name", f"Layout {n}")
    named = deck.slide_layouts[4]
    named._element.cSld.set("name", called)
    found = pptx_house.Layouts(deck)
    assert found[kind].name == called
    assert kind not in found.missing
    assert set(found.missing) == set(pptx_base.KINDS) - {kind}


@pytest.mark.parametrize(
    ("kind", "type_"),
    [("obj", "tx"), ("obj", "objOnly"), ("titleOnly", "obj"), ("titleOnly", "tx")],
)
def test_a_layout_that_does_as_well_is_taken_for_one_that_is_not_there(
    kind: str, type_: str
) -> None:
    deck = python_pptx.Presentation()
    for n, layout in enumerate(deck.slide_layouts):
        layout._element.set("type", "blank")
        layout._element.cSld.set("name", f"Layout {n}")
    deck.slide_layouts[3]._element.set("type", type_)
    found = pptx_house.Layouts(deck)
    assert found[kind].name == "Layout 3"
    assert kind not in found.missing


def test_without_a_place_for_text_there_is_one_within_margins() -> None:
    deck = python_pptx.Presentation()
    for layout in list(deck.slide_layouts)[1:]:
        deck.slide_layouts.remove(layout)
    found = pptx_house.Layouts(deck)
    left, top, width, height = found.box
    margin = left
    assert margin == 640080  # 0.7 inches
    assert width == deck.slide_width - 2 * margin
    assert top == int(deck.slide_height * 0.22)
    assert top + height + margin == deck.slide_height
    assert (found.size, found.title_size) == (32.0, 44.0)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ending", ["docx", "pptx", "xlsx"])
def test_each_part_is_packed_as_a_file_that_can_be_read(
    dataset: Dataset, resolved: Resolved, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"b.{ending}"
    write.write_resolved(dataset, resolved, path, ending)

    def look(content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as held:
            for entry in held.infolist():
                assert entry.external_attr >> 16 == 0o644, entry.filename
                assert entry.date_time[3:] == (0, 0, 0)
                stored = entry.filename.endswith((".png", ".jpeg", ".jpg", ".xlsx"))
                wanted = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
                assert entry.compress_type == wanted, entry.filename
                if entry.filename.endswith(".xlsx"):
                    look(held.read(entry))

    look(path.read_bytes())
