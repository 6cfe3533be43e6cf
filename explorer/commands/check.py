"""``ctexplorer check``: each sentence of a text beside the figures that it can be held against."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.commands.brief import painter
from explorer.commands.find import CommandError, load

if TYPE_CHECKING:
    import argparse


def check(options: argparse.Namespace) -> int:
    """Print what of a text the held figures support, exclude, or do not know."""
    from explorer import speech
    from explorer.briefing import article
    from explorer.reading import report
    from explorer.reading.check import Checker
    from explorer.reading.labels import word

    output: Path | None = options.output
    if output is not None:
        article.file_format(output)
    text, dataset = text_of(options.file), load(options.workspace)
    with speech.speaking(options.language):
        found = list(Checker(dataset).check(text))
        said = report.counts(found)
    if output is not None:
        painter()  # a briefing's charts are painted
        title = "" if options.file == "-" else Path(options.file).stem
        article.write(dataset, article.Article(title, text, found), output, options.language)
        print(f"{output}: {said}")
        return 0
    if options.json:
        print(json.dumps(report.as_array(found), ensure_ascii=False, indent=2))
        return 0
    for checked in found:
        print(f"[{word(checked.worst.label)}] {' '.join(checked.text.split())}")
        for claim in checked.claims:
            print(f"    {claim.reason}")
            if claim.warning:
                print(f"    Note: {claim.warning}")
    print(said)
    return 0


def text_of(name: str) -> str:
    """The text of a document, or of standard input.

    Raises:
        CommandError: Standard input is no UTF-8.
        explorer.corpus.documents.CorpusError: The document cannot be read.
    """
    if name != "-":
        from explorer.corpus.readers import apart

        return apart.read(Path(name)).text
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CommandError(f"standard input is not UTF-8 (byte {error.start})") from None
