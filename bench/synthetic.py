"""A data package far larger than any real one: 1,000 documents and 200,000 observations.

    python bench/synthetic.py DIR        write it as files: DIR/data and DIR/seeds

It holds the real package and, beside it, made-up technologies with sixteen figures each, quoted
from made-up documents. A real technology has the same figures in both, so that what grows is
only what surrounds them.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import tempfile
from dataclasses import replace
from pathlib import Path

import timing  # noqa: F401  (puts the checkout on the path)

from explorer import paths
from explorer.dataset import package
from explorer.dataset.dataset import Dataset
from explorer.dataset.schema import (
    TABLES,
    Document,
    Node,
    Observation,
    Passage,
    Section,
    Support,
    Taxonomy,
    Topic,
)
from explorer.dataset.tables import table_text

PER_TOPIC = 16
CHINESE = "中國 美國 研究 技術 領先 論文 高被引 機構 份額 電池 量子 材料 衛星"
WORDS = [*CHINESE.split(" "), "the", "share", "of", "research", "led", "by"]


def text_of(number: int, sentences: int) -> tuple[str, list[tuple[int, int, int, int]]]:
    """A document and, for each sentence, start, end and where its numeral stands."""
    chance = random.Random(number)
    parts, spans, at = [], [], 0
    for n in range(sentences):
        words = "".join(chance.choices(WORDS, k=chance.randint(4, 14)))
        numeral = str(chance.randint(1, 99))
        sentence = f"{words}{numeral}%。" + ("\n\n" if n % 5 == 4 else "")
        value = at + len(words)
        spans.append((at, at + len(sentence.rstrip()), value, value + len(numeral)))
        parts.append(sentence)
        at += len(sentence)
    return "".join(parts), spans


def synthetic(folder: Path, documents: int = 1_000, observations: int = 200_000) -> Dataset:
    """The large dataset in memory; its documents' texts are written below ``folder``."""
    real = package.load(paths.bundled_data())
    seeds = folder / "seeds"
    seeds.mkdir(parents=True, exist_ok=True)
    for document in real.documents.values():
        source = real.folder.parent / document.file
        (folder / document.file).write_bytes(source.read_bytes())
    tables = {name: list(rows) for name, rows in real.tables.items()}
    each = observations // documents
    base = real.rows(Observation)
    template = next(o for o in base if o.indicator_id == "high-impact-share")
    document = next(iter(real.documents.values()))
    evidence = next(e for e in real.rows(Support) if isinstance(e, Passage))
    countries = [e.entity_id for e in real.entities.values() if e.kind == "country"][:PER_TOPIC]
    tables[Taxonomy.TABLE].append(
        Taxonomy("large", "Made-up technologies", "", "none", template.report_id, "")
    )
    for number in range(documents):
        text, spans = text_of(number, each)
        content = text.encode()
        name, key = f"seeds/made-up-{number:04}.txt", f"made-up-{number:04}"
        (folder / name).write_bytes(content)
        digest = hashlib.sha256(content).hexdigest()
        tables[Document.TABLE].append(
            replace(document, document_id=key, file=name, sha256=digest, title=key, title_en=key)
        )
        tables[Section.TABLE].append(Section(key, 0, len(text), "body"))
        for n, (start, end, value_start, value_end) in enumerate(spans):
            at = number * each + n
            topic = f"made-up-technology-{at // PER_TOPIC:05}"
            if at % PER_TOPIC == 0:
                label = f"Made-up technology {at // PER_TOPIC}"
                tables[Topic.TABLE].append(
                    Topic(topic, "technology", label, label, label, (), "Made up.")
                )
                node = Node("large", f"large/{topic}", "", "technology", topic, at, "", "")
                tables[Node.TABLE].append(node)
            observation = replace(
                template,
                observation_id=f"made-up.{at}",
                topic_id=topic,
                entity_id=countries[at % PER_TOPIC],
                value=float(text[value_start:value_end]),
                statement_en=f"Made-up statement {at}.",
            )
            tables[Observation.TABLE].append(observation)
            tables[Support.TABLE].append(
                replace(
                    evidence,
                    evidence_id=f"made-up.{at}#1",
                    observation_id=observation.observation_id,
                    role="states",
                    document_id=key,
                    start=start,
                    end=end,
                    quote=text[start:end],
                    prefix="",
                    suffix="",
                    value_start=value_start,
                    value_end=value_end,
                )
            )
    return Dataset("synthetic", folder / "data", {n: tuple(r) for n, r in tables.items()})


def write(dataset: Dataset) -> None:
    """Write the tables of a dataset into its folder, with their descriptor."""
    dataset.folder.mkdir(parents=True, exist_ok=True)
    for table in TABLES:
        path = dataset.folder / f"{table.TABLE}.csv"
        path.write_bytes(table_text(table, dataset.rows(table)).encode())
    source = paths.bundled_data() / package.DESCRIPTOR
    (dataset.folder / package.DESCRIPTOR).write_bytes(source.read_bytes())
    package.seal(dataset.folder, version="synthetic")


def main() -> None:
    """Write the package."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--documents", type=int, default=1_000)
    parser.add_argument("--observations", type=int, default=200_000)
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp())
    dataset = synthetic(folder, options.documents, options.observations)
    write(dataset)
    print(f"{dataset.folder}: {len(dataset.observations):,} observations")


if __name__ == "__main__":
    main()
