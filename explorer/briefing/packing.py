"""What Word and PowerPoint files share: fonts, properties, and times that are always the same."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

from explorer.briefing.wording import word

if TYPE_CHECKING:
    from explorer.briefing.resolved import Resolved

LATIN = "Calibri"
#: What a house template can name a place for, and :func:`facts` says.
PLACES = ("title", "subtitle", "authors", "date", "version", "classification", "imprint")
#: Fonts of the systems our readers have, by language of the text, and how Office names those.
EAST_ASIAN = {"zh-Hans": "Microsoft YaHei", "zh-Hant": "Microsoft JhengHei"}
TAGS = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "en": "en-GB"}
#: The earliest time a zip entry can carry; for briefings without a date.
EPOCH = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
#: Which program wrote an office file, as such files say it.
APPLICATION = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Critical Technology Explorer</Application></Properties>"
)
_STORED = (".png", ".jpeg", ".jpg", ".xlsx")


def moment(date: str) -> datetime.datetime:
    """The time that stands for a briefing's date in the files written from it."""
    if not date:
        return EPOCH
    day = datetime.date.fromisoformat(date)
    return max(EPOCH, datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC))


def facts(resolved: Resolved, classification: str = "") -> dict[str, str]:
    """What a briefing says of itself, by the names of the places in a house template."""
    briefing = resolved.briefing
    # The words of a letterhead, unless the briefing has its own.
    marked = (resolved.marking, "" if briefing.front.classification else classification)
    classification = " · ".join(m for m in marked if m)
    said = (
        *(briefing.title, briefing.subtitle, ", ".join(briefing.authors), briefing.date),
        *(resolved.dataset_version, classification, resolved.imprint),
    )
    return dict(zip(PLACES, said, strict=True))


def label(core: Any, resolved: Resolved) -> None:
    """The properties of an office file: whose it is, what it is called and when it is from."""
    briefing = resolved.briefing
    core.title, core.subject = briefing.title, briefing.subtitle
    core.author = ", ".join(briefing.authors) or word(briefing.language, "program")
    core.last_modified_by, core.language = core.author, briefing.language
    if resolved.marking:
        core.content_status = resolved.marking
    core.comments, core.keywords, core.revision = resolved.imprint, "", 1
    core.created = core.modified = moment(briefing.date).replace(tzinfo=None)


def fixed(content: bytes, resolved: Resolved) -> bytes:
    """An office file with all its times set to the briefing's date, also in files inside it.

    It says which program wrote it, and nothing that was said of the template it began with.
    """
    when = moment(resolved.briefing.date)
    stamp = (when.year, when.month, when.day, 0, 0, 0)
    iso = when.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            part = old.read(entry)
            if entry.filename.endswith(".xlsx"):
                part = fixed(part, resolved)
            elif entry.filename == "docProps/core.xml":
                part = _STAMP.sub(rb"\g<1>" + iso + rb"\g<2>", part)
            elif entry.filename == "docProps/app.xml":
                part = APPLICATION.encode()
            written = zipfile.ZipInfo(entry.filename, stamp)
            written.external_attr = 0o644 << 16
            packed = entry.filename.endswith(_STORED)
            written.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            new.writestr(written, part, compresslevel=None if packed else 6)
    return out.getvalue()


def unfurnished(relations: Any) -> None:
    """Take the picture and the printer of a template's maker out of what a package refers to."""
    for name, relation in list(relations.items()):
        if relation.reltype.endswith(("/thumbnail", "/printerSettings")):
            relations.pop(name)
