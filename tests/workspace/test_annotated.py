"""Annotations of other programs without a window: where each is, what is kept, what goes out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.corpus.documents import CorpusError
from explorer.corpus.selected import Selected
from explorer.corpus.web_annotations import Annotation
from explorer.dataset.merge import merge
from explorer.dataset.schema import Document, Observation, Passage, Section
from explorer.workspace.annotated import Placed, Taken, place, read, take, written
from explorer.workspace.by_hand import Draft
from explorer.workspace.file import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

FIRST = "A page before.\nIn 2023 China has 62.5% of it. Many bears were sold. Bears again.\n"
SECOND = "Another text. Bears again."
QUOTE = "In 2023 China has 62.5% of it."
AT = FIRST.index(QUOTE)


def document(name: str, title: str, url: str = "") -> Document:
    return Document(
        name, f"{name}.txt", name[-1] * 64, title, title, "We", (), "", "en", (), url, "mine"
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.ctew") as made:
        for row, text, pages in (
            (document("own-a", "First", "https://example.org/a"), FIRST, (0, 15)),
            (document("own-b", "Second"), SECOND, ()),
        ):
            made.add_document(
                row, text, [Section(row.document_id, 0, len(text), "body")], pages=pages
            )
        yield made


def joined(dataset: Dataset, workspace: Workspace) -> Dataset:
    merged, problems = merge(dataset, workspace.own())
    assert problems == []
    return merged


def reading(text: str, start: int, end: int) -> Selected:
    """Reads the one figure there is."""
    if "62.5%" not in text[start:end]:
        return Selected(start, end)
    return Selected(
        start, end, "62.5", "percent", "CHN", "electric-batteries", "high-impact-share", "2023"
    )


def found(dataset: Dataset, workspace: Workspace, *said: Annotation, of: str = "") -> list[Placed]:
    return [*place(joined(dataset, workspace), said, reading, of)]


def test_a_highlight_that_states_a_figure_is_a_draft_of_it(
    dataset: Dataset, workspace: Workspace
) -> None:
    said = Annotation(QUOTE, "Check this")
    assert found(dataset, workspace, said) == [
        Placed(
            said, "own-a", (AT, AT + len(QUOTE)),
            Draft("own-a", AT, AT + len(QUOTE), "62.5", "percent", "CHN", "electric-batteries",
                  "high-impact-share", "2023", "measured", (AT, AT + len(QUOTE))),
        )
    ]  # fmt: skip


def test_what_is_nowhere_or_in_several_places_says_so(
    dataset: Dataset, workspace: Workspace
) -> None:
    lost, twice = Annotation("no such words"), Annotation("Bears again.")
    assert found(dataset, workspace, lost, twice) == [
        Placed(lost, why="“no such words” is in no document here."),
        Placed(twice, why="“Bears again.” is in 2 places."),
    ]
    # The document that is named, or that it says it is of, is the only one.
    (one,) = found(dataset, workspace, twice, of="own-b")
    assert (one.document_id, one.span, one.draft, one.why) == (
        "own-b", (SECOND.index("Bears"), len(SECOND)), None, "",
    )  # fmt: skip
    (one,) = found(dataset, workspace, replace(twice, source="https://example.org/a"))
    assert (one.document_id, one.span[0]) == ("own-a", FIRST.index("Bears again"))


def test_figures_and_notes_are_kept_in_one_step_and_once(
    dataset: Dataset, workspace: Workspace
) -> None:
    before = workspace.own()
    placed = found(
        dataset, workspace, Annotation(QUOTE, "Check\n this"), Annotation("Many bears", "Why?"),
        Annotation("Another text."), Annotation("nowhere"),
    )  # fmt: skip
    taken = take(workspace, dataset, placed)
    name = "own.electric-batteries.chn.high-impact-share.2023"
    assert taken == Taken((name,), 2, ("“nowhere” is in no document here.",))
    (figure,) = workspace.observations()
    assert (figure.observation_id, figure.note, figure.value) == (name, "Check this", 62.5)
    (evidence,) = workspace.evidence()
    assert isinstance(evidence, Passage)
    assert (evidence.quote, evidence.document_id) == (QUOTE, "own-a")
    assert [r.title for r in workspace.reports()] == ["First (own figures)"]
    assert {n.text for n in workspace.notes()} == {
        "Why?\n“Many bears”\nFirst, p. 2",
        "“Another text.”\nSecond",
    }
    again = take(workspace, dataset, found(dataset, workspace, *(p.annotation for p in placed)))
    assert again == Taken((), 0, taken.lost)
    assert len(workspace.notes()) == 2
    assert workspace.undo() == "Take annotations over"
    assert workspace.own() == before
    assert workspace.notes() == ()


def test_two_figures_of_one_name_are_told_apart(dataset: Dataset, workspace: Workspace) -> None:
    row = document("own-c", "Third")
    text = "It has 62.5% now. It has 62.5% then."
    workspace.add_document(row, text, [Section("own-c", 0, len(text), "body")])
    first, second = "It has 62.5% now.", "It has 62.5% then."
    taken = take(
        workspace, dataset, found(dataset, workspace, Annotation(first), Annotation(second))
    )
    name = "own.electric-batteries.chn.high-impact-share.2023"
    assert taken.figures == (name, f"{name}-2")


def test_what_does_not_fit_is_kept_as_a_note(dataset: Dataset, workspace: Workspace) -> None:
    (one,) = found(dataset, workspace, Annotation(QUOTE))
    assert one.draft is not None
    odd = replace(one, draft=replace(one.draft, value="63"))
    taken = take(workspace, dataset, [odd])
    assert (taken.figures, taken.notes) == ((), 1)
    assert [n.text for n in workspace.notes()] == [f"“{QUOTE}”\nFirst, p. 2"]


def english(figure: Observation) -> str:
    return figure.statement_en


def test_passages_go_out_as_annotations_and_come_back(
    dataset: Dataset, workspace: Workspace, tmp_path: Path
) -> None:
    take(workspace, dataset, found(dataset, workspace, Annotation(QUOTE)))
    (figure,) = workspace.observations()
    assert isinstance(figure, Observation)
    data = joined(dataset, workspace)
    path = tmp_path / "out.jsonld"
    path.write_bytes(written(data, english))
    (said,) = read(path)
    assert (said.quote, said.comment, said.start, said.page) == (
        QUOTE, figure.statement_en, AT, 2,
    )  # fmt: skip
    assert said.source == "https://example.org/a"
    assert FIRST[:AT].endswith(said.prefix)
    assert FIRST[AT + len(QUOTE) :].startswith(said.suffix)
    (one,) = found(dataset, workspace, said)
    assert (one.document_id, one.span) == ("own-a", (AT, AT + len(QUOTE)))
    # Of one document all its passages go out, also of one that is not the user's.
    bundled = next(iter(dataset.documents))
    path.write_bytes(written(data, english, bundled))
    assert len(read(path)) == len(dataset.passages_in[bundled])
    assert json.loads(written(data, english, "own-b")) == json.loads(written(dataset, english))


def test_what_cannot_be_read_or_holds_nothing_says_so(tmp_path: Path) -> None:
    missing = tmp_path / "none.json"
    with pytest.raises(CorpusError) as caught:
        read(missing)
    assert str(caught.value).startswith(f"{missing}: it cannot be read (")
    path = tmp_path / "notes.md"
    path.write_text("“Many bears” ([p. 3](zotero://open-pdf/x?page=3)) Why?\n", encoding="utf-8")
    (said,) = read(path)
    assert said.quote == "Many bears"
