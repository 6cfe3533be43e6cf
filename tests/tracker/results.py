"""Small results of the tracker, from records made up by chance."""

import atexit
import functools
import hashlib
import json
import random
import shutil
import tempfile
from pathlib import Path

from explorer import paths
from explorer.dataset import package
from explorer.tracker import build, settings, technologies

COUNTRIES = ["CN", "US", "GB", "DE", "JP", "KR", "TW", "FR", "IN", "AU", "BR", "CH"]
SIZES = [30, 20, 8, 8, 7, 6, 2, 4, 4, 3, 2, 2]


def record(number, rng):
    authors = []
    for _ in range(rng.randint(1, 4)):
        codes = rng.choices(COUNTRIES, SIZES, k=rng.choice([0, 1, 1, 2]))
        institutions = [
            {"id": f"https://openalex.org/I{c}", "display_name": f"{c} {n}", "country_code": c}
            for c in codes
            for n in [rng.randint(1, 5)]
        ]
        authors.append({"author": {"display_name": "A"}, "institutions": institutions})
    return {
        "id": f"https://openalex.org/W{number}",
        "doi": f"https://doi.org/10.1/{number}",
        "title": f"{rng.choice(['Lithium ion batteries', 'A qubit', 'Bread'])} number {number}",
        "publication_year": rng.randint(2015, 2020),
        "cited_by_count": int(rng.paretovariate(0.9)) - 1,
        "type": "article" if number % 4 else "conference-paper",
        "authorships": authors,
    }


def lines(records):
    return "".join(json.dumps(r) + "\n" for r in records)


def chosen(**given):
    return settings.Settings(
        **{"created": "2026-01-01", "first_year": 2015, "last_year": 2020} | given
    )


def made(files, folder, base, threads=0, **given):
    searches = [p for p in technologies.shipped() if p.stem.startswith(("electric-b", "quantum-c"))]
    return build.build(
        files, folder, technologies.read(searches), chosen(**given), base, threads=threads
    )


def digest(folder):
    return {
        str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def long_record(number, rng):
    """Of one of 14 years, nearly always cited, so that every year has a threshold."""
    citations = int(rng.paretovariate(0.9)) + 3
    year = rng.randint(2007, 2020)
    return record(number, rng) | {"publication_year": year, "cited_by_count": citations}


@functools.cache
def long() -> Path:
    """A result of many years, to project from; nothing may write to it."""
    made_in = Path(tempfile.mkdtemp(prefix="long-"))
    atexit.register(shutil.rmtree, made_in, ignore_errors=True)
    rng = random.Random(13)
    (made_in / "works.jsonl").write_text(lines(long_record(n, rng) for n in range(4500)))
    base = package.load(paths.bundled_data())
    made([made_in / "works.jsonl"], made_in / "out", base, first_year=2007, resamples=0)
    return made_in / "out"


@functools.cache
def shown() -> Path:
    """A result for tests of the window, made once; nothing may write to it."""
    made_in = Path(tempfile.mkdtemp(prefix="result-"))
    atexit.register(shutil.rmtree, made_in, ignore_errors=True)
    rng = random.Random(11)
    (made_in / "works.jsonl").write_text(lines(record(n, rng) for n in range(1500)))
    made([made_in / "works.jsonl"], made_in / "out", package.load(paths.bundled_data()))
    return made_in / "out"
