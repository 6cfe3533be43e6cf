"""A briefing on a house's own Word template: its styles, pages, header, footer and places."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import docx as python_docx
import pytest
from docx.oxml.ns import nsdecls
from docx.shared import Mm
from lxml import etree

from explorer import paths
from explorer.briefing import docx, house, house_report, packing
from explorer.briefing.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.briefing.resolved import Resolved

pytestmark = pytest.mark.usefixtures("qapp")
EXAMPLES = paths.root() / "docs" / "examples"


def example(*names: str) -> house.House:
    return house.of(house.read(EXAMPLES / name for name in names))


def written(resolved: Resolved, on: house.House) -> Any:
    return python_docx.Document(io.BytesIO(docx.content(resolved, Progress(), on)))


def template(change: Callable[[Any], None]) -> bytes:
    """The library's empty document after a change."""
    made = python_docx.Document()
    change(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_a_template_gives_styles_margins_header_and_footer(resolved: Resolved) -> None:
    made = written(resolved, example("ministry.dotx", "ministry.toml"))
    section = made.sections[0]
    assert section.left_margin == pytest.approx(Mm(28), abs=700)
    assert "Ministry of Examples" in section.header.paragraphs[0].text
    assert section.header.paragraphs[0].text.endswith("For official use")
    assert section.footer.paragraphs[0].text.startswith("Batteries: 电池 · 2026-11-22")
    assert made.styles["Heading 1"].font.name == "Cambria"
    assert str(made.styles["Heading 1"].font.color.rgb) == "8A1538"
    quotes = [p for p in made.paragraphs if p.style.name == "House Quotation"]
    assert len(quotes) == 1  # the letterhead says that it stands for our own
    assert not [p for p in made.paragraphs if p.style.name == "Passage"]
    fonts = {r.font.name for p in made.paragraphs for r in p.runs if r.font.name}
    assert fonts <= {None}, "words are set by styles alone"


def test_a_briefing_stands_where_the_template_says(resolved: Resolved) -> None:
    made = written(resolved, example("ministry.dotx"))
    said = [p.text for p in made.paragraphs]
    assert said[0] == "Batteries: 电池"
    assert said[1] == "A subtitle"
    assert said[2].startswith("A. Analyst, 李雷 · 2026-11-22 · ")
    assert said[-1] == f"This paper is an example. {resolved.imprint}"
    assert "{" not in "".join(said)
    assert said.count("Batteries: 电池") == 1  # its own place: no second title
    assert "Summary & <scope>" in said[3:-1]


def test_what_a_briefing_does_not_say_leaves_no_gap(resolved: Resolved) -> None:
    from dataclasses import replace

    bare = replace(resolved, briefing=replace(resolved.briefing, subtitle="", authors=()))
    made = written(bare, example("ministry.dotx"))
    assert made.paragraphs[1].text.startswith("2026-11-22 · ")


def test_example_text_gives_way(resolved: Resolved) -> None:
    made = written(resolved, example("institute.docx"))
    said = [p.text for p in made.paragraphs]
    assert said[0] == "Batteries: 电池"
    assert not any("An example of text" in t for t in said)


def test_places_cut_into_runs_and_content_controls_are_filled(resolved: Resolved) -> None:
    def change(made: Any) -> None:
        line = made.sections[0].header.paragraphs[0]
        for part in ("{ti", "tle", "} and {da", "te}"):
            line.add_run(part).bold = True
        control = etree.fromstring(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="Authors"/><w:showingPlcHdr/>'
            "</w:sdtPr><w:sdtContent>"
            "<w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        )
        made.sections[0].footer.paragraphs[0]._p.addprevious(control)

    on = house.of({"t.docx": template(change)})
    made = written(resolved, on)
    assert made.sections[0].header.paragraphs[0].text == "Batteries: 电池 and 2026-11-22"
    assert "A. Analyst, 李雷" in made.sections[0].footer._element.xml
    assert "Click here" not in made.sections[0].footer._element.xml
    # Word would take the words for a hint that goes when one writes there.
    assert "showingPlcHdr" not in made.sections[0].footer._element.xml


def test_a_template_without_words_gets_our_footer(resolved: Resolved) -> None:
    made = written(resolved, house.of({"t.docx": template(lambda _made: None)}))
    assert resolved.imprint in made.sections[0].footer.paragraphs[0].text


def test_the_width_of_the_text_is_the_templates(resolved: Resolved) -> None:
    def narrow(made: Any) -> None:
        made.sections[0].left_margin = made.sections[0].right_margin = Mm(60)

    made = written(resolved, house.of({"t.docx": template(narrow)}))
    section = made.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    assert max(s.width for s in made.inline_shapes) <= room
    for table in made.tables:
        assert sum(c.width for c in table.rows[0].cells) == pytest.approx(room, rel=0.01)


def test_two_builds_on_a_template_are_the_same(resolved: Resolved) -> None:
    on = example("ministry.dotx", "ministry.toml")
    assert docx.content(resolved, Progress(), on) == docx.content(resolved, Progress(), on)


def test_nothing_of_a_template_s_maker_is_left(resolved: Resolved) -> None:
    for on in (house.PLAIN, example("institute.docx"), example("ministry.dotx")):
        with zipfile.ZipFile(io.BytesIO(docx.content(resolved, Progress(), on))) as archive:
            names = archive.namelist()
            assert not [n for n in names if "thumbnail" in n]
            application = archive.read("docProps/app.xml").decode()
            types = archive.read("[Content_Types].xml").decode()
        assert application.count("<") == 4  # one element in another
        assert "Critical Technology Explorer" in application
        assert "template" not in types


def test_it_is_said_what_a_template_has_and_lacks() -> None:
    told = house_report.lines(example("ministry.dotx", "ministry.toml"))
    assert "Word: Passage is set in its style House Quotation" in told
    assert any(t.startswith("Word: styles it lacks, which are added: Imprint") for t in told)
    assert f"Word: places named in it: {', '.join((*packing.PLACES, 'body'))}" in told
    told = house_report.lines(example("institute.docx"))
    assert "Word: places it does not name: subtitle, authors, version, imprint, body" in told


# -- files that are none -----------------------------------------------------------------------


def _zip(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def _changed(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """An example with one of its parts changed."""
    out = io.BytesIO()
    source = (EXAMPLES / "ministry.dotx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.namelist():
            found = old.read(entry)
            new.writestr(entry, change(found) if entry == name else found)
    return out.getvalue()


HOSTILE: dict[str, tuple[str, bytes]] = {
    "empty": ("a.dotx", b""),
    "text": ("a.dotx", b"no archive at all"),
    "old": ("a.dotx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
    "another archive": ("a.docx", _zip(readme=b"words")),
    "no document": ("a.docx", _zip(**{"[Content_Types].xml": b"<Types/>"})),
    "macros": ("a.docm", b"PK"),
    "hidden macros": (
        "a.dotx",
        _changed(
            "[Content_Types].xml", lambda b: b.replace(b"template.main", b"macroEnabled.main")
        ),
    ),
    "entities": (
        "a.dotx",
        _changed(
            "word/document.xml",
            lambda b: b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>' + b.split(b"?>", 1)[1],
        ),
    ),
    "cut": ("a.dotx", (EXAMPLES / "ministry.dotx").read_bytes()[:9000]),
    "no XML": ("a.dotx", _changed("word/styles.xml", lambda b: b[: len(b) // 2])),
    "large": ("a.dotx", _zip(**{"[Content_Types].xml": b"<a/>", "word__x.xml": b" " * (17 << 20)})),
    "a picture": ("a.png", b"\x89PNG"),
    "presentation as document": ("a.docx", (EXAMPLES / "institute.pptx").read_bytes()),
    "no TOML": ("a.toml", b"name = "),
    "no UTF-8": ("a.toml", b"name = '\xff'"),
    "no such key": ("a.toml", b"shape = 'round'"),
    "no colour": ("a.toml", b"[colours]\naccent = 'red'"),
    "far margins": ("a.toml", b"[page]\nleft = 900"),
    "a logo from elsewhere": ("a.toml", b"logo = 'https://example.org/logo.png'"),
    "a logo that runs": (
        "a.toml",
        b'logo = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPj'
        b'xzY3JpcHQ+YWxlcnQoMSk8L3NjcmlwdD48L3N2Zz4="',
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_file_that_is_no_template_is_one_sentence(kind: str) -> None:
    name, content = HOSTILE[kind]
    with pytest.raises(house.HouseError) as caught:
        house.of({name: content})
    said = str(caught.value)
    assert said.startswith(name)
    assert "\n" not in said
    assert len(said) < 300


def test_two_templates_of_one_kind_are_refused() -> None:
    content = (EXAMPLES / "ministry.dotx").read_bytes()
    with pytest.raises(house.HouseError, match=r"b\.docx: a\.dotx is the same part"):
        house.of({"a.dotx": content, "b.docx": content})


def test_a_template_loads_nothing_from_elsewhere(resolved: Resolved) -> None:
    outside = (
        b'<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/attachedTemplate" Target="file:///C:/Users/somebody/Normal.dotm" '
        b'TargetMode="External"/></Relationships>'
    )
    name = "word/_rels/document.xml.rels"
    content = _changed(name, lambda b: b.replace(b"</Relationships>", outside))
    made = docx.content(resolved, Progress(), house.of({"a.dotx": content}))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert b"somebody" not in b"".join(archive.read(n) for n in archive.namelist())


def test_a_logo_beside_the_letterhead_is_taken_into_it(tmp_path: Path) -> None:
    import base64
    import tomllib

    logo = tomllib.loads((EXAMPLES / "ministry.toml").read_text("utf-8"))["logo"]
    (tmp_path / "logo.png").write_bytes(base64.b64decode(logo.partition(",")[2]))
    (tmp_path / "h.toml").write_text('name = "N"\nlogo = "logo.png"\n', "utf-8")
    found = house.of(house.read([tmp_path / "h.toml"]))
    assert found.letterhead.logo.startswith(b"\x89PNG")
    (tmp_path / "h.toml").write_text('logo = "gone.png"\n', "utf-8")
    with pytest.raises(house.HouseError, match=r"gone\.png: cannot be read"):
        house.read([tmp_path / "h.toml"])


def test_the_samples_are_made_by_their_script(tmp_path: Path) -> None:
    import runpy
    import sys

    sys.modules.pop("make_houses", None)
    made = runpy.run_path(str(EXAMPLES / "make_houses.py"))
    made["main"].__globals__["HERE"] = tmp_path
    made["main"]()
    names = sorted(p.name for p in tmp_path.iterdir())
    assert len(names) == 6
    for name in names:
        assert (tmp_path / name).read_bytes() == (EXAMPLES / name).read_bytes(), name
