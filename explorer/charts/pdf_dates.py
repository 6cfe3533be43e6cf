"""A PDF of Qt's without the moment it was written at."""

from __future__ import annotations

import re

_DATE = re.compile(
    rb"(?P<name>/(?:Creation|Mod)Date |xmp:(?:Create|Modify|Metadata)Date=)"
    rb"(?P<date>\(D:[^)]*\)|\"[^\"]*\")"
)


def undated(content: bytes) -> bytes:
    """A PDF of Qt's with a fixed date in place of now: the same figure is the same file.

    Each date is replaced by as many bytes, since the file counts them.
    """

    def fixed(found: re.Match[bytes]) -> bytes:
        xmp = found["name"].startswith(b"xmp")
        date = b'"1980-01-01T00:00:00+00:00"' if xmp else b"(D:19800101000000Z)"
        return found["name"] + date.ljust(len(found["date"]))

    return _DATE.sub(fixed, content)
