"""Claim cards: one number with everything that supports it, checkable without us or a network.

A card is three files beside each other: JSON with quote, anchor, hashes and dataset version; a
picture; a page. The JSON is canonical and carries a hash of itself and of the other two, so that a
byte changed anywhere is found. A card is proof against accident, not against forgery: whoever
changes it can make its hashes again, but then it no longer agrees with document and dataset.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from explorer import __version__, files, speech, system
from explorer.briefing.footnotes import whose
from explorer.briefing.model import Front, Quotes
from explorer.briefing.notes import Register
from explorer.charts.build import compose
from explorer.charts.caveats import caveats
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import in_brackets, prose, statement
from explorer.charts.numbers import label
from explorer.dataset import discretion
from explorer.dataset.columns import row_values
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import Cell, Discrepancy, Observation, Passage, Support
from explorer.files import from_json
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Evidence

FORMAT = "ctexplorer-claim-card/1"
_STYLE = """body{font:16px/1.6 "CTE Sans","Noto Sans SC",sans-serif;max-width:42rem;
margin:2rem auto;padding:0 1rem;color:#1b1f24}
b.value{display:block;font-size:3rem;line-height:1.1}
blockquote{border-left:3px solid #d9a514;margin:1rem 0;padding:.2rem 0 .2rem 1rem;line-height:1.8}
dt{color:#59636e;font-size:.8rem}dd{margin:0 0 .5rem;overflow-wrap:anywhere}"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_PAGE = """<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title><style>{style}</style></head>
<body><b class="value" style="color:{colour}">{value}</b><p>{statement}</p>{caveats}{quotes}
<dl>{facts}</dl></body></html>
"""


class CardError(Exception):
    """A card cannot be made or read; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Check:
    """One link of a card's chain.

    Attributes:
        link: card, picture, page, document, anchor, value, observation or dataset.
        holds: Whether it holds; None where it cannot be checked here.
        message: One sentence.
    """

    link: str
    holds: bool | None
    message: str


def canonical(value: object) -> bytes:
    """The one form in which a card's values are written and hashed."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False)
    return (text + "\n").encode()


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def claim(
    dataset: Dataset, observation_id: str, language: str = "en", quotes: Quotes = ""
) -> dict[str, Any]:
    """What a card says: the figure's row, its evidence with anchors, and the documents' hashes.

    The same figure has the same card everywhere, in each language; English unless another is
    asked for.

    Args:
        dataset: Where the figure is.
        observation_id: The figure.
        language: Of the words that are not the source's.
        quotes: Whether quotes are shown as they are, translated, or both.

    Raises:
        CardError: The dataset has no such figure.
    """
    o = dataset.observations.get(observation_id)
    if o is None:
        raise CardError(f"no figure has the id {observation_id!r}")
    with speech.speaking(language):
        return _claim(dataset, o, language, Front(quotes=quotes))


def _claim(dataset: Dataset, o: Observation, language: str, front: Front) -> dict[str, Any]:
    found = dataset.evidence_of.get(o.observation_id, ())
    named = [e.document_id for e in found if isinstance(e, Passage | Cell)]
    documents = {name: dataset.documents[name] for name in named}
    register = Register(dataset, language, front)
    said: dict[str, Any] = {} if language == "en" else {"language": language}
    if front.quotes:
        said["quotes"] = front.quotes
    if level := discretion.of(dataset, (o,)):
        said["marking"] = level
    if doubts := dataset.discrepancies_of.get(o.observation_id, ()):
        said["discrepancies"] = [_plain(d, Discrepancy) for d in doubts]
    if front.quotes in ("translation", "both"):
        said["renderings"] = _renderings(dataset, found, language)
    return said | {
        "as_written": label(o, language),
        "dataset_version": dataset.version,
        "documents": {
            name: {"file": d.file, "sha256": d.sha256, "title": d.title, "publisher": d.publisher}
            for name, d in documents.items()
        },
        "evidence": [_plain(e, Support) for e in found],
        "footnotes": [register.notes[register.of_evidence(e) - 1].text for e in found],
        "observation": _plain(o, Observation),
        "report": {
            name: getattr(dataset.reports[o.report_id], name)
            for name in ("report_id", "title", "publisher", "published", "url")
        },
    }


def _renderings(dataset: Dataset, found: Sequence[Evidence], language: str) -> dict[str, str]:
    """The quotes that are there in another language, marked as translations."""
    passages = [e for e in found if isinstance(e, Passage)]
    rendered = {e.evidence_id: dataset.rendering(e, language) for e in passages}
    return {
        name: in_brackets(r.text, whose(r, language), language)
        for name, r in rendered.items()
        if r is not None
    }


def _plain(row: Any, table: Any) -> dict[str, object]:
    values = row_values(table, row)
    return {n: list(v) if isinstance(v, tuple) else v for n, v in values.items()}


def make(
    dataset: Dataset,
    observation_id: str,
    folder: Path,
    *,
    language: str = "en",
    quotes: Quotes = "",
) -> Path:
    """Write a card's three files into a folder; returns the JSON file.

    Needs a QGuiApplication for the picture. Language and quotes are as in :func:`claim`.

    Raises:
        CardError: The dataset has no such figure.
        files.FileWriteError: A file cannot be written.
    """
    from explorer.charts.paint import FigureOptions, write_png

    said = claim(dataset, observation_id, language, quotes)
    digest = _sha256(canonical(said))
    o = dataset.observations[observation_id]
    stem = re.sub(r"[^\w.-]", "-", observation_id)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.FileWriteError(f"{folder}: cannot be made ({error.strerror})") from None
    picture, page, path = (
        folder / system.legal_name(stem, f".{e}") for e in ("png", "html", "json")
    )
    with speech.speaking(language):
        sentence = statement(dataset, o, language)
        chart = compose(dataset, [o], ChartKind.CARD, sentence, "", language)
        write_png(chart, picture, FigureOptions(960, 540))
        files.write_bytes(page, _page(dataset, o, said, digest, language).encode())
    card = {
        "format": FORMAT,
        "program": f"Critical Technology Explorer {__version__}",
        "claim": said,
        "claim_sha256": digest,
        "files": {f.name: _sha256(files.read_bytes(f)) for f in (picture, page)},
    }
    files.write_bytes(path, canonical({**card, "card_sha256": _sha256(canonical(card))}))
    return path


def _page(
    dataset: Dataset, o: Observation, said: dict[str, Any], digest: str, language: str
) -> str:
    from explorer.charts.naming import colour_of

    quotes = "".join(_quote(dataset, said, e, language) for e in said["evidence"] if e["quote"])
    report = dataset.reports[o.report_id]
    facts = {
        translate("Card", "Stated by"): f"{prose(report.title)}, {prose(report.publisher)}",
        translate("Card", "Sources"): " ".join(said["footnotes"]),
        translate("Card", "Observation"): o.observation_id,
        translate("Card", "Dataset"): said["dataset_version"],
        translate("Card", "SHA-256 of the claim"): digest,
    }
    of = translate("Card", "SHA-256 of {name}")
    for name, document in said["documents"].items():
        facts[of.format(name=name)] = document["sha256"]
    sentence = statement(dataset, o, language)
    beside = "".join(f"<p>{escape(c)}</p>" for c in caveats(dataset, (o,)))
    return _PAGE.format(
        lang=language,
        caveats=beside,
        policy=_POLICY,
        style=_STYLE,
        title=escape(sentence),
        value=escape(said["as_written"]),
        statement=escape(sentence),
        colour=colour_of(dataset, o.entity_id),
        quotes=quotes,
        facts="".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in facts.items()),
    )


def _quote(dataset: Dataset, said: dict[str, Any], e: dict[str, Any], language: str) -> str:
    """A quote as it is, translated, or both."""
    rendering = said.get("renderings", {}).get(e["evidence_id"])
    spoken = dataset.documents[e["document_id"]].language
    shown = [] if rendering and said["quotes"] == "translation" else [(spoken, e["quote"])]
    shown += [(language, rendering)] if rendering else []
    return "".join(
        f'<blockquote lang="{escape(tag)}">{escape(words)}</blockquote>' for tag, words in shown
    )


# -- verifying -------------------------------------------------------------------------------


def verify(path: Path, dataset: Dataset | None = None) -> list[Check]:
    """Check a card link by link, without a network.

    Args:
        path: The card's JSON, or its picture or page beside it.
        dataset: Where documents and figures are looked up; without one only the card itself,
            its picture and its page are checked.

    Raises:
        CardError: The file is no card.
    """
    card_path = path if path.suffix == ".json" else path.with_suffix(".json")
    card, content = _read(card_path)
    checks = [_whole(card, content)]
    for name, recorded in sorted(card["files"].items()):
        link = "picture" if name.endswith(".png") else "page"
        checks.append(_beside(card_path.parent / name, recorded, link))
    if dataset is not None:
        try:
            checks += _against(card["claim"], dataset)
        except (KeyError, TypeError, AttributeError):
            checks.append(Check("card", False, "the claim lacks what a claim has to say"))
    return checks


def broken(checks: list[Check]) -> list[Check]:
    """The links that do not hold."""
    return [c for c in checks if c.holds is False]


def _read(path: Path) -> tuple[dict[str, Any], bytes]:
    try:
        content = files.read_bytes(path)
        card = from_json(content.decode())
    except OSError as error:
        raise CardError(f"{path}: cannot be read ({files.reason(error)})") from None
    except ValueError:
        raise CardError(f"{path}: the card is broken: it is not JSON any more") from None
    parts = {"format": str, "claim": dict, "files": dict, "card_sha256": str, "claim_sha256": str}
    fits = isinstance(card, dict) and all(isinstance(card.get(k), t) for k, t in parts.items())
    if not fits or card["format"] != FORMAT:
        raise CardError(f"{path}: is no claim card that this program reads")
    return card, content


def _whole(card: dict[str, Any], content: bytes) -> Check:
    rest = {k: v for k, v in card.items() if k != "card_sha256"}
    if _sha256(canonical(card["claim"])) != card["claim_sha256"]:
        return Check("card", False, "the claim has been changed since the card was made")
    if _sha256(canonical(rest)) != card["card_sha256"]:
        return Check("card", False, "the card has been changed since it was made")
    if canonical(card) != content:
        return Check("card", False, "the card's file has been changed, though not its values")
    return Check("card", True, "the card is as it was made")


def _beside(path: Path, recorded: str, link: str) -> Check:
    try:
        found = _sha256(files.read_bytes(path))
    except OSError:
        return Check(link, None, f"{path.name} is not beside the card")
    if found != recorded:
        return Check(link, False, f"{path.name} is not the {link} that the card was made with")
    return Check(link, True, f"{path.name} is as it was made")


def _against(said: dict[str, Any], dataset: Dataset) -> list[Check]:
    checks: list[Check] = []
    texts: dict[str, str] = {}
    for name, recorded in said["documents"].items():
        check, text = _document(name, recorded["sha256"], dataset)
        checks.append(check)
        if text is not None:
            texts[name] = text
    for e in said["evidence"]:
        if e["kind"] == "passage" and e["document_id"] in texts:
            checks += _anchor(e, texts[e["document_id"]])
    checks.append(_observation(said, dataset))
    return checks


def _document(name: str, recorded: str, dataset: Dataset) -> tuple[Check, str | None]:
    if name not in dataset.documents:
        return Check("document", None, f"the document {name} is not held here"), None
    if dataset.documents[name].sha256 != recorded:
        message = f"the document {name} held here is not the one that the card quotes"
        return Check("document", False, message), None
    try:
        text = dataset.text(name)
    except DatasetError as error:
        return Check("document", False, str(error)), None
    return Check("document", True, f"the document {name} has the recorded SHA-256"), text


def _anchor(e: dict[str, Any], text: str) -> list[Check]:
    start, end, name = e["start"], e["end"], e["evidence_id"]
    if text[start:end] != e["quote"]:
        message = f"characters {start} to {end} of the document do not read as quoted in {name}"
        return [Check("anchor", False, message)]
    checks = [Check("anchor", True, f"{name} reads as quoted at characters {start} to {end}")]
    first, last = e["value_start"], e["value_end"]
    if first is not None and last is not None and not start <= first < last <= end:
        checks.append(Check("value", False, f"the numeral of {name} lies outside its quote"))
    return checks


def _observation(said: dict[str, Any], dataset: Dataset) -> Check:
    row = said["observation"]
    now = dataset.observations.get(row["observation_id"])
    same = said["dataset_version"] == dataset.version
    if now is None:
        message = f"dataset {dataset.version} does not hold the figure {row['observation_id']}"
        return Check("observation", False, message)
    if _plain(now, Observation) == row:
        return Check("observation", True, f"the figure is the same in dataset {dataset.version}")
    changed = [k for k, v in _plain(now, Observation).items() if row.get(k) != v]
    if same:
        message = f"the figure differs from dataset {dataset.version}: {', '.join(changed)}"
    else:
        message = (
            f"the figure was revised between dataset {said['dataset_version']} and "
            f"{dataset.version}: {', '.join(changed)}"
        )
    return Check("observation", False, message)
