"""Make the two sample house templates of this folder, the same bytes each time.

    python docs/examples/make_houses.py

A ministry (dark red, serif, its classification on every page) as templates, and an institute
(green, sans serif) as documents. A briefing is set on one of them with
``ctexplorer brief build FILE.brief -o out.docx --house FILE``.
"""

from __future__ import annotations

import base64
import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn as word
from docx.shared import Mm, Pt, RGBColor
from pptx import Presentation
from pptx.dml.color import RGBColor as SlideColour
from pptx.enum.text import PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Inches
from pptx.util import Pt as SlidePt

from explorer.briefing import packing

HERE = Path(__file__).parent
STAMP = (2026, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Sample:
    """A house that does not exist."""

    key: str
    name: str
    address: tuple[str, ...]
    colour: str
    font: str
    east: str
    classification: str
    template: bool


SAMPLES = (
    Sample(
        "ministry",
        "Ministry of Examples",
        ("Department for Technology", "1 Example Street, 10115 Berlin"),
        "8A1538",
        "Cambria",
        "SimSun",
        "For official use",
        template=True,
    ),
    Sample(
        "institute",
        "Example Institute",
        ("Technology and Society", "example.org"),
        "0B6E4F",
        "Arial",
        "Microsoft YaHei",
        "",
        template=False,
    ),
)


def main() -> None:
    """Write every file of the samples."""
    for sample in SAMPLES:
        papers, slides = ("dotx", "potx") if sample.template else ("docx", "pptx")
        (HERE / f"{sample.key}.{papers}").write_bytes(_fixed(_word(sample), sample.template))
        (HERE / f"{sample.key}.{slides}").write_bytes(_fixed(_slides(sample), sample.template))
        (HERE / f"{sample.key}.toml").write_text(_letterhead(sample), encoding="utf-8")


# -- Word --------------------------------------------------------------------------------------


def _word(sample: Sample) -> bytes:
    document = Document()
    colour = RGBColor.from_string(sample.colour)
    section: Any = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(28), Mm(24)
    section.top_margin, section.bottom_margin = Mm(32), Mm(26)
    for name, size in (("Normal", 10.5), ("Body Text", 10.5), ("Caption", 9), ("Title", 24)):
        _font(document.styles[name], sample, size)
    for level, size in ((1, 15), (2, 12.5), (3, 11)):
        style: Any = document.styles[f"Heading {level}"]
        _font(style, sample, size)
        style.font.color.rgb = colour
    for name in ("Title", "Caption"):
        document.styles[name].font.color.rgb = colour
    for name in ("Header", "Footer"):
        spacing = document.styles[name].paragraph_format
        spacing.tab_stops.clear_all()
        spacing.tab_stops.add_tab_stop(Mm(158), WD_TAB_ALIGNMENT.RIGHT)
    for border in document.styles["Title"].element.xpath("w:pPr/w:pBdr"):
        border.getparent().remove(border)
    document.styles["Body Text"].paragraph_format.space_after = Pt(7)
    document.styles["Body Text"].paragraph_format.line_spacing = 1.25
    # A house's own name for quotations: the letterhead says that it stands for ours.
    quote: Any = document.styles.add_style("House Quotation", WD_STYLE_TYPE.PARAGRAPH)
    quote.base_style = document.styles["Normal"]
    _font(quote, sample, 11)
    quote.paragraph_format.left_indent = Mm(8)
    quote.paragraph_format.space_after = Pt(6)
    head: Any = section.header.paragraphs[0]
    head.add_run().add_picture(io.BytesIO(_logo(sample)), height=Mm(9))
    head.add_run(f"  {sample.name}\t{{classification}}").bold = True
    foot: Any = section.footer.paragraphs[0]
    foot.add_run("{title} · {date}\t")
    for part in ("begin", "PAGE", "end"):
        run = foot.add_run()
        tag = "instrText" if part == "PAGE" else "fldChar"
        made = parse_xml(f"<w:{tag} {nsdecls('w')}/>")
        if part == "PAGE":
            made.text = " PAGE "
        else:
            made.set(word("w:fldCharType"), part)
        run._r.append(made)
    if sample.template:
        document.add_paragraph("{title}", style="Title")
        document.add_paragraph("{subtitle}", style="Subtitle")
        facts = document.add_paragraph("{authors} · {date} · {version}")
        facts.alignment = WD_ALIGN_PARAGRAPH.LEFT
        document.add_paragraph("{body}", style="Body Text")
        document.add_paragraph("This paper is an example. {imprint}", style="Caption")
    else:
        document.add_paragraph("An example of text, which gives way to the briefing.")
    packing.unfurnished(document.part.package.rels)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _font(style: Any, sample: Sample, size: float) -> None:
    style.font.name, style.font.size = sample.font, Pt(size)
    fonts = style.element.rPr.rFonts
    for name in list(fonts.keys()):
        if "heme" in name:
            del fonts.attrib[name]
    fonts.set(word("w:eastAsia"), sample.east)


# -- slides ------------------------------------------------------------------------------------


def _slides(sample: Sample) -> bytes:
    deck: Any = Presentation()
    factor = Inches(13.333) / deck.slide_width
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)
    master = deck.slide_masters[0]
    for shapes in (master.shapes, *(layout.shapes for layout in master.slide_layouts)):
        for shape in shapes:
            if shape._element.spPr.find(qn("a:xfrm")) is not None:
                shape.left, shape.width = int(shape.left * factor), int(shape.width * factor)
    for relation in master.part.rels.values():
        if relation.reltype.endswith("/theme"):
            part = relation.target_part
            text = part.blob.decode()
            text = re.sub(
                r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*',
                rf"\g<1>{sample.font}",
                text,
            )
            text = re.sub(r'<a:ea typeface="[^"]*"', f'<a:ea typeface="{sample.east}"', text)
            part._blob = re.sub(
                r"(<a:accent1>).*?(</a:accent1>)",
                rf'\g<1><a:srgbClr val="{sample.colour}"/>\g<2>',
                text,
                flags=re.DOTALL,
            ).encode()
    title = master.placeholders[0]
    title.left, title.top, title.width, title.height = (
        *(Inches(0.8), Inches(0.55)),
        *(Inches(11.7), Inches(0.9)),
    )
    style = master._element.find(qn("p:txStyles")).find(qn("p:titleStyle"))
    level = style.find(qn("a:lvl1pPr"))
    level.set("algn", "l")
    run = level.find(qn("a:defRPr"))
    run.set("sz", "2600")
    run.set("b", "1")
    for fill in run.findall(qn("a:solidFill")):
        run.remove(fill)
    fill = run.makeelement(qn("a:solidFill"), {})
    fill.append(fill.makeelement(qn("a:srgbClr"), {"val": sample.colour}))
    run.insert(0, fill)
    body = master.placeholders[1]
    body.left, body.top, body.width, body.height = (
        *(Inches(0.8), Inches(1.6)),
        *(Inches(11.7), Inches(4.9)),
    )
    band = master.shapes._spTree
    logo = master.part.get_or_add_image_part(io.BytesIO(_logo(sample)))
    picture = parse_xml(
        _PICTURE.format(rid=logo[1], x=Inches(12.2), y=Inches(0.2), size=Inches(0.5))
    )
    band.append(picture)
    if sample.classification:
        foot = next(p for p in master.placeholders if "footer" in p.name.lower())
        foot.text_frame.text = "{classification}"
        foot.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
        foot.text_frame.paragraphs[0].runs[0].font.size = SlidePt(10)
        foot.text_frame.paragraphs[0].runs[0].font.color.rgb = SlideColour.from_string(
            sample.colour
        )
    packing.unfurnished(deck.part.package._rels)
    packing.unfurnished(deck.part.rels)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


_PICTURE = (
    '<p:pic xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><p:nvPicPr>'
    '<p:cNvPr id="900" name="Logo" descr="Logo"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr>'
    '<p:blipFill><a:blip r:embed="{rid}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
    '<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{size}" cy="{size}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
)


# -- letterhead --------------------------------------------------------------------------------


def _letterhead(sample: Sample) -> str:
    address = ", ".join(f'"{line}"' for line in sample.address)
    logo = base64.b64encode(_logo(sample)).decode()
    return (
        f'name = "{sample.name}"\naddress = [{address}]\n'
        f'classification = "{sample.classification}"\nlogo = "data:image/png;base64,{logo}"\n'
        f'logo_height = 12\n\n[colours]\naccent = "#{sample.colour}"\nquote = "#{sample.colour}"\n'
        '\n[page]\nleft = 26\nfooter = "An example, no position of anybody"\n'
        '\n[styles]\nPassage = "House Quotation"\n'
    )


def _logo(sample: Sample) -> bytes:
    """A square of the house's colour with a lighter one in it, as PNG."""
    red, green, blue = (int(sample.colour[n : n + 2], 16) for n in (0, 2, 4))
    outer, inner = (
        bytes((red, green, blue)),
        bytes(255 - (255 - c) // 3 for c in (red, green, blue)),
    )
    rows = b"".join(
        b"\0" + b"".join(inner if 14 <= x < 34 and 14 <= y < 34 else outer for x in range(48))
        for y in range(48)
    )
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 48, 48, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def _fixed(content: bytes, template: bool) -> bytes:
    """The file with a time that stays, as a template if it is to be one, without a thumbnail."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in sorted(old.infolist(), key=lambda e: (e.filename[0] != "[", e.filename)):
            part = old.read(entry)
            if entry.filename == "[Content_Types].xml" and template:
                part = re.sub(
                    rb"\.(?:document|presentation)\.main\+xml", b".template.main+xml", part
                )
            if entry.filename == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-01T00:00:00Z", part)
            made = zipfile.ZipInfo(entry.filename, STAMP)
            made.external_attr = 0o644 << 16
            made.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(made, part, compresslevel=9)
    return out.getvalue()


if __name__ == "__main__":
    main()
