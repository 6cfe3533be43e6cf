"""What of a house template is used, and what it lacks: said before anything is written on it."""

from __future__ import annotations

import io
from dataclasses import asdict
from typing import TYPE_CHECKING

from explorer.briefing import packing
from explorer.words import to_user

if TYPE_CHECKING:
    from explorer.briefing.house import House


def lines(house: House) -> list[str]:
    """Sentences about the parts of a house."""
    found: list[str] = []
    if house.word:
        found += _word(house)
    if house.slides:
        found += _slides(house)
    letterhead = house.letterhead
    if letterhead.has_head or letterhead.classification:
        said = [letterhead.name, *letterhead.address, letterhead.classification]
        text = to_user("House", "PDF and HTML: {said}")
        found.append(text.format(said=", ".join(s for s in said if s)))
    asked, used = asdict(letterhead.colours), asdict(letterhead.colours.legible)
    text = to_user(
        "House", "PDF and HTML: {key} = {asked} cannot be read in grey, so it becomes {used}"
    )
    found += [
        text.format(key=k, asked=asked[k], used=used[k]) for k in asked if asked[k] != used[k]
    ]
    return found


def _word(house: House) -> list[str]:
    from docx import Document

    from explorer.briefing import docx_house, docx_styles

    document = Document(io.BytesIO(house.word))
    places = docx_house.Ground(document).found
    styles = docx_styles.Styles(document, "en", house=True, chosen=house.styles)
    named = to_user("House", "Word: places named in it: {places}")
    lacking = to_user("House", "Word: places it does not name: {places}")
    listed = to_user("House", "Word: {ours} is set in its style {theirs}")
    added = to_user("House", "Word: styles it lacks, which are added: {styles}")
    wanted = (*packing.PLACES, docx_house.BODY)
    found = [(named, [p for p in wanted if p in places])]
    found.append((lacking, [p for p in wanted if p not in places]))
    lines = [text.format(places=", ".join(names)) for text, names in found if names]
    lines += [listed.format(ours=o, theirs=t) for o, t in styles.theirs.items() if t]
    missing = ", ".join(o for o, t in styles.theirs.items() if not t)
    return [*lines, added.format(styles=missing)] if missing else lines


def _slides(house: House) -> list[str]:
    from explorer.briefing import pptx_house

    layouts = pptx_house.Layouts(pptx_house.opened(house.slides, "en"))
    uses = {
        "title": to_user("House", "the title"),
        "obj": to_user("House", "text"),
        "titleOnly": to_user("House", "charts and tables"),
        "secHead": to_user("House", "a heading alone"),
    }
    listed = to_user("House", "PowerPoint: layout {layout} is used for {what}")
    other = to_user("House", "PowerPoint: it has no layout for {what}; {layout} is used")
    lines = [
        (other if kind in layouts.missing else listed).format(what=what, layout=layouts[kind].name)
        for kind, what in uses.items()
    ]
    feet = {
        "dt": to_user("House", "the date"),
        "ftr": to_user("House", "a footer"),
        "sldNum": to_user("House", "the slide's number"),
    }
    lacking = ", ".join(what for kind, what in feet.items() if not layouts.has_foot(kind))
    if lacking:
        lines.append(to_user("House", "PowerPoint: no place for {what}").format(what=lacking))
    return lines
