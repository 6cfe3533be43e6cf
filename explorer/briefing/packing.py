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
#: Fonts of the systems our readers have, by language of the text, and how Office names those.
EAST_ASIAN = {"zh-Hans": "Microsoft YaHei", "zh-Hant": "Microsoft JhengHei"}
TAGS = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "en": "en-GB"}
#: The earliest time a zip entry can carry; for briefings without a date.
EPOCH = datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_STORED = (".png", ".jpeg", ".jpg", ".xlsx")


def moment(date: str) -> datetime.datetime:
    """The time that stands for a briefing's date in the files written from it."""
    if not date:
        return EPOCH
    day = datetime.date.fromisoformat(date)
    return max(EPOCH, datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC))


def label(core: Any, resolved: Resolved) -> None:
    """The properties of an office file: whose it is, what it is called and when it is from."""
    briefing = resolved.briefing
    core.title, core.subject = briefing.title, briefing.subtitle
    core.author = ", ".join(briefing.authors) or word(briefing.language, "program")
    core.last_modified_by, core.language = core.author, briefing.language
    core.comments, core.keywords, core.revision = resolved.imprint, "", 1
    core.created = core.modified = moment(briefing.date).replace(tzinfo=None)


def fixed(content: bytes, date: str) -> bytes:
    """An office file with all its times set to the briefing's date, also in files inside it."""
    when = moment(date)
    stamp = (when.year, when.month, when.day, 0, 0, 0)
    iso = when.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            part = old.read(entry)
            if entry.filename.endswith(".xlsx"):
                part = fixed(part, date)
            elif entry.filename == "docProps/core.xml":
                part = _STAMP.sub(rb"\g<1>" + iso + rb"\g<2>", part)
            written = zipfile.ZipInfo(entry.filename, stamp)
            written.external_attr = 0o644 << 16
            packed = entry.filename.endswith(_STORED)
            written.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            new.writestr(written, part, compresslevel=None if packed else 6)
    return out.getvalue()
