# ruff: noqa: E501 - files as programs write them
"""Give each reader damaged files: text or one sentence is right, anything else is a finding.

    python -m bench.fuzz.readers rtf --executions 200000 --seed 1

With atheris installed, ``--atheris`` lets it choose the bytes by what they reach; else small real
files are changed at random, the same way for the same seed. The exit code is how many findings.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.corpus import readers
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.document import AS_IT_IS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: What a change may put in: what formats are made of.
_TOKENS = (
    *(b"\0", b"\xff", b"{", b"}", b"<", b">", b"&", b"\\u-1 ", b"\\'", b"\\bin9 ", b"PK\x03\x04"),
    *(b"\xed\xa0\x80", b"\xd8\x00", b"99999999", b"-1", b"]]>", b"--", b"\r\n", b"\\footnote "),
    *(
        b"<table>",
        b"<sup>",
        b"colspan=999",
        b"rowspan=999",
        b"\\cell ",
        b"\\row ",
        b"%PDF-",
        b"obj",
    ),
)
#: Longer than this for a file of a few thousand bytes is a finding, in seconds.
_SLOW = 5.0


def target(ending: str) -> Callable[[bytes], None]:
    """A function that reads bytes as a file of a kind and complains of all but an error of ours."""
    read = readers._reader(ending, Path(f"a{ending}"))

    def one(data: bytes) -> None:
        began = time.perf_counter()
        try:
            found = read(data, "a", AS_IT_IS)
        except CorpusError as error:
            said = str(error)
            if "\n" in said or not said.startswith("a: "):
                raise AssertionError(said) from error
            return
        if not found.text.strip():
            return  # said to be without text by who asked
        at = 0
        for part in found.sections:
            assert at <= part.start < part.end <= len(found.text), "sections out of order"
            at = part.end
        assert not found.text[at:].strip(), "text outside of sections"
        found.text.encode()
        assert time.perf_counter() - began < _SLOW, "slow"

    return one


def seeds(ending: str) -> list[bytes]:
    """Small real files of a kind, those of the tests."""
    from tests.corpus.readers import test_office, test_readers

    plain = f"{test_readers.HANS}\n\n{test_readers.EN}\n"
    page = test_office.ARTICLE.encode()
    made: dict[str, list[bytes]] = {
        ".txt": [plain.encode(), plain.encode("gb18030"), plain.encode("utf-16")],
        ".md": [
            f"---\ntitle: x\n---\n# A\n\n57. b[^1]\n\n| a | b |\n|-|-|\n| 1 | 2 |\n\n[^1]: {plain}".encode()
        ],
        ".html": [page, test_readers.PAGE.format(charset="utf-8").encode()],
        ".eml": [test_office.MAIL],
        ".mhtml": [
            b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
            + page
            + b"\n--b--\n"
        ],
        ".odt": [test_office.odt()],
        ".fodt": [test_office.ODT.encode()],
        ".rtf": [test_office.RTF.encode()],
        ".epub": [test_office.book()],
        ".pptx": [test_office.slides()],
        ".docx": [_word()],
        ".pdf": [_pdf()],
    }
    return made[ending]


def _word() -> bytes:
    import io

    import docx

    document = docx.Document()
    document.add_heading("A", 1)
    document.add_paragraph("China leads in 57.", style="List Number")
    document.add_table(2, 2).cell(0, 0).text = "57"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _pdf() -> bytes:
    import tempfile

    from tests.corpus.readers.test_readers import pdf_of

    with tempfile.TemporaryDirectory() as folder:
        return pdf_of("= A\n\nChina leads in 57#super[2].", Path(folder, "a.pdf")).read_bytes()


def changed(data: bytes, chance: random.Random) -> bytes:
    """Some bytes with a few changes: others, cut out, doubled, tokens put in."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(made) + 1)
        end = min(len(made), at + chance.choice((1, 2, 8, 64, 512)))
        match chance.randrange(5):
            case 0:
                made[at:end] = bytes(chance.randrange(256) for _ in range(end - at))
            case 1:
                del made[at:end]
            case 2:
                made[at:at] = made[at:end]
            case 3:
                made[at:at] = chance.choice(_TOKENS)
            case _:
                del made[at:]
                if not made:
                    made += data
    return bytes(made)


def by_chance(ending: str, executions: int, seed: int, seconds: float) -> tuple[int, list[bytes]]:
    """Run a target on changed files; how often, and what was found."""
    chance, one, files = random.Random(seed), target(ending), seeds(ending)
    found: dict[str, bytes] = {}
    until = time.monotonic() + seconds
    for n in range(executions):
        if time.monotonic() > until:
            return n, list(found.values())
        data = changed(chance.choice(files), chance)
        try:
            one(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            found.setdefault(f"{type(error).__name__}: {error}"[:120], data)
            print(f"{ending}: {type(error).__name__}: {error}", file=sys.stderr)
    return executions, list(found.values())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reader", help="ending without its dot")
    parser.add_argument("--executions", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--atheris", action="store_true")
    parser.add_argument("--findings", type=Path, help="folder to write them to")
    options = parser.parse_args(arguments)
    ending = f".{options.reader}"
    if options.atheris:
        import atheris  # type: ignore[import-not-found]

        atheris.instrument_all()
        atheris.Setup([sys.argv[0], f"-runs={options.executions}"], target(ending))
        atheris.Fuzz()
        return 0
    began = time.monotonic()
    count, found = by_chance(ending, options.executions, options.seed, options.seconds)
    took = time.monotonic() - began
    print(f"{ending}: {count} executions in {took:.0f} s, {len(found)} findings")
    if options.findings:
        options.findings.mkdir(parents=True, exist_ok=True)
        for data in found:
            name = hashlib.sha256(data).hexdigest()[:12]
            (options.findings / f"{name}{ending}").write_bytes(data)
    return min(len(found), 99)


if __name__ == "__main__":
    sys.exit(main())
