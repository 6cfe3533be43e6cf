"""Which documents can be brought in, by what the names of their files end in.

A new format is a module of :mod:`explorer.corpus.readers` and a row here. The command line reads
this table without importing a reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The module that reads it, and its function.
DOCUMENTS: Final[Mapping[str, tuple[str, str]]] = {
    ".txt": ("text", "read"),
    ".md": ("markdown", "read"),
    ".markdown": ("markdown", "read"),
    ".html": ("html", "read"),
    ".htm": ("html", "read"),
    ".xhtml": ("html", "read"),
    ".mhtml": ("mail", "read_page"),
    ".mht": ("mail", "read_page"),
    ".eml": ("mail", "read"),
    ".docx": ("word", "read"),
    ".odt": ("open_document", "read"),
    ".fodt": ("open_document", "read_flat"),
    ".rtf": ("rich_text", "read"),
    ".epub": ("epub", "read"),
    ".pptx": ("slides", "read"),
    ".pdf": ("pdf", "read"),
}

#: Files that list publications and nothing else; they are counted by the tracker, not brought in.
RECORDS: Final = frozenset({".jsonl", ".ndjson", ".gz", ".ciw", ".ris", ".bib", ".nbib"})
