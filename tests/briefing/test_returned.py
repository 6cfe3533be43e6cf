"""A Word file that was edited: what no longer agrees is said, and nothing else."""

from __future__ import annotations

import copy
import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import docx as python_docx
import pytest
from docx.oxml.ns import qn

from explorer.briefing import docx, returned, templates
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def written(resolved: Resolved, qapp: Any) -> bytes:
    return docx.content(resolved, Progress())


def edited(content: bytes, change: Callable[[Any], None]) -> bytes:
    """The document after a change, saved by a library that is not ours."""
    document = python_docx.Document(io.BytesIO(content))
    change(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def rewritten(content: bytes, part: str, pattern: str, new: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as made:
        for name in old.namelist():
            found = old.read(name)
            if name == part:
                text, count = re.subn(pattern, new, found.decode(), count=1, flags=re.DOTALL)
                assert count == 1
                found = text.encode()
            made.writestr(name, found)
    return out.getvalue()


def kinds(dataset: Dataset, content: bytes) -> list[str]:
    return [f.kind for f in returned.checked(dataset, content, "b.docx").findings]


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("topic", ["electric-batteries", "sector-quantum", "coatings"])
def test_what_nobody_changed_agrees(dataset: Dataset, topic: str, language: str) -> None:
    made = templates.fill(dataset, "profile", topic, language=language, date="2026-11-22")
    content = docx.content(resolve(dataset, made), Progress())
    found = returned.checked(dataset, content, "b.docx")
    assert found.findings == ()
    assert found.figures > 3


def test_a_number_that_was_changed_is_named(dataset: Dataset, written: bytes) -> None:
    def change(document: Any) -> None:
        run = next(r for p in document.paragraphs for r in p.runs if r.text == "75%")
        run.text = "85%"

    (finding,) = returned.checked(dataset, edited(written, change), "b.docx").findings
    assert finding.kind == "number"
    assert finding.sentence == "“…China holds 85%”: the data say 75%"


def test_other_words_around_a_figure_agree(dataset: Dataset, written: bytes) -> None:
    def change(document: Any) -> None:
        run = next(r for p in document.paragraphs for r in p.runs if r.text == "China holds ")
        run.text = "The share of China, as measured by the institute, is "

    assert kinds(dataset, edited(written, change)) == []


def test_a_qualifier_that_is_lost_is_named(dataset: Dataset) -> None:
    from explorer.briefing.model import Briefing, Field, Paragraph, Text

    o = next(o for o in dataset.observations.values() if o.comparator == "gt" and o.value)
    blocks = (
        Paragraph((Text("It is "), Field(o.observation_id), Text("."))),
        Paragraph((Text("It is over "), Field(o.observation_id, bare=True), Text("."))),
    )
    content = docx.content(resolve(dataset, Briefing("T", blocks=blocks)), Progress())

    def without_sign(document: Any) -> None:
        run = next(r for p in document.paragraphs for r in p.runs if r.text.startswith(">"))
        run.text = run.text.removeprefix(">").strip()

    def without_word(document: Any) -> None:
        run = next(r for p in document.paragraphs for r in p.runs if r.text == "It is over ")
        run.text = "It is "

    assert kinds(dataset, content) == []
    assert kinds(dataset, edited(content, without_sign)) == ["qualifier"]
    assert kinds(dataset, edited(content, without_word)) == ["qualifier"]


@pytest.mark.parametrize(
    ("language", "hedged", "settled"),
    [("en", "is expected to invest", "has invested"), ("zh-Hant", "預計", "已經")],
)
def test_a_forecast_that_became_a_fact_is_named(
    dataset: Dataset, qapp: Any, language: str, hedged: str, settled: str
) -> None:
    made = templates.fill(dataset, "head-to-head", "sector-quantum", language=language)
    content = docx.content(resolve(dataset, made), Progress())
    assert kinds(dataset, content) == []

    def settle(document: Any) -> None:
        changed = 0
        for run in (r for p in document.paragraphs for r in p.runs):
            if hedged in run.text and not run.text.startswith(("资金", "As to")):
                run.text, changed = run.text.replace(hedged, settled), changed + 1
        assert changed

    assert "qualifier" in kinds(dataset, edited(content, settle))


def test_a_figure_that_another_program_cut_keeps_its_footnote(
    dataset: Dataset, written: bytes
) -> None:
    """LibreOffice leaves the last letter of some figures outside their bookmarks."""

    def cut(document: Any) -> None:
        body = document.element.body
        for start in list(body.iter(qn("w:bookmarkStart"))):
            run = start.getnext()
            if not start.get(qn("w:name")).startswith("_Fact") or run.tag != qn("w:r"):
                continue
            text = run.find(qn("w:t"))
            if text is None or not 1 < len(text.text) < 12:
                continue
            rest = copy.deepcopy(run)
            text.text, rest.find(qn("w:t")).text = text.text[:-1], text.text[-1]
            run.getnext().addnext(rest)

    assert kinds(dataset, edited(written, cut)) == []


def test_footnotes_that_are_gone_or_changed_are_named(dataset: Dataset, written: bytes) -> None:
    changed = rewritten(written, "word/footnotes.xml", "characters", "signs")
    assert kinds(dataset, changed) == ["footnote"]

    def remove(document: Any) -> None:
        mark = next(
            document.element.body.iter(f"{{{document.element.nsmap['w']}}}footnoteReference")
        )
        mark.getparent().getparent().remove(mark.getparent())

    assert set(kinds(dataset, edited(written, remove))) == {"footnote"}


def test_data_that_changed_since_are_named(dataset: Dataset, written: bytes) -> None:
    from tests.briefing.conftest import SHARE

    other = dataset.observations | {SHARE: replace(dataset.observations[SHARE], value=80.0)}

    class Changed:
        observations = other
        evidence = dataset.evidence

    found = kinds(Changed(), written)  # type: ignore[arg-type]
    assert "number" in found
    assert "chart" in found


def test_a_quote_that_was_changed_is_named(dataset: Dataset, written: bytes) -> None:
    def change(document: Any) -> None:
        paragraph = next(p for p in document.paragraphs if p.style.name == "Passage")
        paragraph.runs[0].text = paragraph.runs[0].text[:-2]

    assert kinds(dataset, edited(written, change)) == ["quote"]


HOSTILE: dict[str, bytes] = {
    "empty": b"",
    "text": b"no archive",
    "old": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "cut": b"PK\x03\x04" + b"\0" * 40,
}


@pytest.mark.parametrize("kind", [*HOSTILE, "stranger", "entities", "no XML", "no document"])
def test_a_file_that_cannot_be_checked_is_one_sentence(
    dataset: Dataset, written: bytes, kind: str
) -> None:
    def stranger() -> bytes:
        out = io.BytesIO()
        python_docx.Document().save(out)
        return out.getvalue()

    document = "word/document.xml"
    made: dict[str, Callable[[], bytes]] = {
        "stranger": stranger,
        "entities": lambda: rewritten(
            written, document, r"\?>", '?><!DOCTYPE a [<!ENTITY b "c">]>'
        ),
        "no XML": lambda: rewritten(written, document, "</w:body>.*", ""),
        "no document": lambda: written.replace(document.encode(), b"word/documenx.xml"),
    }
    content = HOSTILE[kind] if kind in HOSTILE else made[kind]()
    with pytest.raises(returned.ReturnedError) as caught:
        returned.checked(dataset, content, "b.docx")
    assert str(caught.value).startswith("b.docx: ")
    assert "\n" not in str(caught.value)


def test_the_command_says_it_and_fails(
    dataset: Dataset, written: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "b.docx"
    path.write_bytes(written)
    main(["brief", "check", str(path)])
    assert "figures and" in capsys.readouterr().out
    path.write_bytes(b"no")
    assert main(["brief", "check", str(path)]) == 1
    assert capsys.readouterr().err.startswith("ctexplorer: b.docx: ")


@pytest.mark.needs("soffice")
def test_marks_survive_another_word_processor(
    dataset: Dataset, written: bytes, tmp_path: Path
) -> None:
    (tmp_path / "b.docx").write_bytes(written)
    out = tmp_path / "out"
    office = shutil.which("soffice") or "soffice"
    home = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [office, home, "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    command += ["--outdir", str(out), str(tmp_path / "b.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    found = returned.checked(dataset, (out / "b.docx").read_bytes(), "b.docx")
    assert found.figures > 20
    assert found.findings == ()
