"""What Python raises when it reads a damaged archive: one list for all who open one.

``zipfile`` lets through what lies below it: seeks before the start (ValueError), lengths that do
not fit (struct.error), streams that end or are none of their kind (EOFError, zlib.error,
LZMAError),
names that are not there (KeyError) or empty
(IndexError), kinds of packing it does not know (NotImplementedError) and
passwords (RuntimeError). Imported by who reads files; the first painting needs none of it.
"""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from typing import Final

#: Of archives.
PACKED: Final = (
    *(zipfile.BadZipFile, KeyError, ValueError, EOFError, NotImplementedError, RuntimeError),
    *(IndexError, OSError, struct.error, zlib.error, lzma.LZMAError),
)
