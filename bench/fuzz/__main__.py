"""Give each parser damaged input: what it makes of it or one sentence is right, the rest a finding.

    python -m bench.fuzz .rtf ris brief --executions 200000 --seed 1
    python -m bench.fuzz --all                      what the goals ask of every target

A target is a document by its ending (.rtf), a table (table.csv), publication records (records.ris)
or a text of our own (brief, link, view, mapping, letterhead, annotations, pack, question).
With atheris installed, ``--atheris`` lets it choose the bytes by what they reach; else small real
files are changed at random, the same way for the same seed. The exit code is how many findings.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from bench.fuzz import Target, documents, records, tables, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: What a change may put in: what formats are made of.
_TOKENS = (
    *(b"\0", b"\xff", b"{", b"}", b"<", b">", b"&", b"\\u-1 ", b"\\'", b"\\bin9 ", b"PK\x03\x04"),
    *(b"\xed\xa0\x80", b"\xd8\x00", b"99999999", b"-1", b"]]>", b"--", b"\r\n", b"\\footnote "),
    *rb"<table> <sup> colspan=999 rowspan=999 \cell \row %PDF- obj".split(),
    *(b"null", b"true", b"1e999", b"NaN", b'"', b"\\ud800", b"[" * 3000, b'{"a":' * 3000, b","),
    *(b"\t", b"\n", b"=", b"ER  - ", b"ER\n", b"@article{", b"#", b"[[", b"::: ", b"%00"),
    b"\xe2\x80\xae",
)
#: Longer than this for a file of a few thousand bytes is a finding, in seconds of the processor.
_SLOW = 5.0
#: Executions that the goals ask of a parser of our own, and of one that wraps a library.
OWN, WRAPPED = 200_000, 5_000


def targets() -> dict[str, Target]:
    """By name."""
    return documents.targets() | tables.targets() | records.targets() | texts.targets()


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


def timed(one: Callable[[bytes], bool]) -> Callable[[bytes], bool]:
    """A target that is also found when it is slow."""

    def run(data: bytes) -> bool:
        began = time.process_time()
        read = one(data)
        took = time.process_time() - began
        assert took < _SLOW, f"slow: {took:.1f} s"
        return read

    return run


def by_chance(name: str, executions: int, seed: int, seconds: float) -> tuple[int, list[bytes]]:
    """Run a target on changed input; how often, and what was found."""
    target = targets()[name]
    chance, run, given = random.Random(seed), timed(target.read), target.seeds()
    for data in given:
        assert run(data), f"{name}: sound input is not read"
    found: dict[str, bytes] = {}
    until = time.monotonic() + seconds
    for n in range(executions):
        if time.monotonic() > until:
            return n, list(found.values())
        data = changed(chance.choice(given), chance)
        try:
            run(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            *_, last = traceback.extract_tb(error.__traceback__)
            place = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
            if place not in found:
                found[place] = data
                print(f"{name}: {place}: {str(error)[:120]}", file=sys.stderr)
    return executions, list(found.values())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run targets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", nargs="*", help="as said above")
    parser.add_argument("--all", action="store_true", help="every target")
    parser.add_argument("--executions", type=int, help="as the goals ask if not given")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=3600, help="at most, for a target")
    parser.add_argument("--atheris", action="store_true")
    parser.add_argument("--findings", type=Path, help="folder to write them to")
    options = parser.parse_args(arguments)
    every = targets()
    names = list(every) if options.all else options.target
    for name in names:
        if name not in every:
            parser.error(f"no target {name!r}; there are: {', '.join(every)}")
    if options.atheris:
        import atheris  # type: ignore[import-not-found]

        (name,) = names
        atheris.instrument_all()
        atheris.Setup([sys.argv[0], f"-runs={options.executions or OWN}"], timed(every[name].read))
        atheris.Fuzz()
        return 0
    findings = 0
    for name in names:
        began = time.process_time()
        wanted = options.executions or (OWN if every[name].own else WRAPPED)
        count, found = by_chance(name, wanted, options.seed, options.seconds)
        took = time.process_time() - began
        print(f"{name}: {count} executions in {took:.0f} s, {len(found)} findings", flush=True)
        findings += len(found)
        for data in found if options.findings else ():
            options.findings.mkdir(parents=True, exist_ok=True)
            kept = f"{name.strip('.')}-{hashlib.sha256(data).hexdigest()[:12]}"
            (options.findings / kept).write_bytes(data)
    return min(findings, 99)


if __name__ == "__main__":
    sys.exit(main())
