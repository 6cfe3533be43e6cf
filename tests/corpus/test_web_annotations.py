# ruff: noqa: E501 - files as programs write them
"""Annotations as other programs write them, and our own passages as such."""

from __future__ import annotations

import json

import pytest

from explorer.corpus.documents import CorpusError
from explorer.corpus.web_annotations import Annotation, Written, place, read, same_document, write

TEXT = (
    "China leads in 57 of 64 technologies. The United States leads in 7.\n\n"
    "Later, China leads in 57 of 64 technologies again, as “the tracker” says.\n"
)
HYPOTHESIS = {
    "total": 1,
    "rows": [
        {
            "uri": "https://example.org/report",
            "text": "check this",
            "tags": ["batteries"],
            "document": {"title": ["A report"]},
            "target": [
                {
                    "source": "https://example.org/report",
                    "selector": [
                        {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p"},
                        {"type": "TextPositionSelector", "start": 0, "end": 37},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "China leads in 57 of 64 technologies",
                            "prefix": "",
                            "suffix": ". The United States",
                        },
                    ],
                }
            ],
        }
    ],
}
WEB = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "type": "Annotation",
    "body": [
        {"type": "TextualBody", "value": "a tag", "purpose": "tagging"},
        {"type": "TextualBody", "value": "a comment"},
    ],
    "target": {
        "source": {"id": "https://example.org/report.pdf"},
        "selector": {
            "type": "FragmentSelector",
            "conformsTo": "http://tools.ietf.org/rfc/rfc3778",
            "value": "page=12&viewrect=1,2,3,4",
            "refinedBy": {"type": "TextQuoteSelector", "exact": "leads in 7"},
        },
    },
}
ZOTERO = [
    {
        "itemType": "annotation",
        "annotationType": "highlight",
        "annotationText": "leads in 57 of 64",
        "annotationComment": "which edition?",
        "annotationPageLabel": "iv",
        "annotationPosition": '{"pageIndex":3,"rects":[[1,2,3,4]]}',
        "parentTitle": "A report",
    },
    {"itemType": "annotation", "annotationType": "image", "annotationPageLabel": "2"},
]
MARKDOWN = """# Annotations

“China leads in 57 of 64” ([Li, 2024, p. 12](zotero://select/library/items/A)) ([pdf](zotero://open-pdf/library/items/B?page=3&annotation=C)) of which list?

* "a bullet (with brackets) inside" ([Li, 2024, p. 1](zotero://select/library/items/A))

> a block quote
> over two lines

its comment

> another without
"""


def test_hypothesis() -> None:
    (found,) = read(json.dumps(HYPOTHESIS).encode(), "a.json")
    assert found == Annotation(
        "China leads in 57 of 64 technologies", "check this", "", ". The United States", 0, 0,
        "https://example.org/report", "A report",
    )  # fmt: skip


@pytest.mark.parametrize(
    "wrapped",
    [WEB, [WEB], {"type": "AnnotationPage", "items": [WEB]},
     {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [WEB]}}],
)  # fmt: skip
def test_the_web(wrapped: object) -> None:
    (found,) = read(json.dumps(wrapped).encode("utf-8-sig"), "a.jsonld")
    assert (found.quote, found.comment, found.page) == ("leads in 7", "a comment", 12)
    assert found.source == "https://example.org/report.pdf"


def test_zotero() -> None:
    (found,) = read(json.dumps(ZOTERO).encode(), "a.json")
    assert found == Annotation("leads in 57 of 64", "which edition?", page=4, title="A report")


def test_markdown() -> None:
    found = read(MARKDOWN.encode(), "a.md")
    assert [(a.quote, a.comment, a.page) for a in found] == [
        ("China leads in 57 of 64", "of which list?", 3),
        ("a bullet (with brackets) inside", "", 0),
        ("a block quote over two lines", "its comment", 0),
        ("another without", "", 0),
    ]


@pytest.mark.parametrize(
    "data",
    [b"{", b"[" * 100_000, b"{}", b"[1, null, {}]", b"\xff\xfe", b"no quote", b'{"target": 5}',
     b'{"target": [{"selector": [{"type": "TextQuoteSelector", "exact": 7}]}]}',
     json.dumps({"target": {"selector": [{"type": "TextPositionSelector", "start": "x"}]}}).encode()],
)  # fmt: skip
def test_what_is_none_is_said_in_a_sentence(data: bytes) -> None:
    with pytest.raises(CorpusError, match=r"^a\.json: .*\.$"):
        read(data, "a.json")


def test_too_many_are_refused() -> None:
    many = [WEB | {"id": n, "body": str(n)} for n in range(10_001)]
    with pytest.raises(CorpusError, match="more than 10,000"):
        read(json.dumps(many).encode(), "a.json")


def test_a_place_is_told_by_the_surroundings_the_page_or_the_position() -> None:
    quote = "China leads in 57 of 64 technologies"
    first, second = TEXT.index(quote), TEXT.rindex(quote)
    spans = [(at, at + len(quote)) for at in (first, second)]
    assert place(Annotation(quote), TEXT) == tuple(spans)
    assert place(Annotation(quote, page=2), TEXT, (0, second - 7)) == (spans[1],)
    assert place(Annotation(quote, start=first), TEXT) == (spans[0],)
    assert place(Annotation(quote, prefix="Later, ", suffix=" again, as"), TEXT) == (spans[1],)
    assert place(Annotation("The  United\nStates leads in 7"), TEXT) != ()
    assert place(Annotation("nothing of the kind"), TEXT) == ()


def test_what_is_written_is_read_again() -> None:
    quote = "The United States leads in 7"
    start = TEXT.index(quote)
    annotation = Annotation(
        quote, "A statement.", TEXT[start - 20 : start], TEXT[start + len(quote) :][:20], start, 12,
        "https://example.org", "A report",
    )  # fmt: skip
    data = write([Written("own.a#1", annotation, start + len(quote))])
    (item,) = json.loads(data)["items"]
    assert item["id"] == "urn:ctexplorer:own.a#1"
    kinds = [s["type"] for s in item["target"]["selector"]]
    assert kinds == ["TextQuoteSelector", "TextPositionSelector", "FragmentSelector"]
    assert read(data, "a.jsonld") == (annotation,)
    assert place(annotation, TEXT) == ((start, start + len(quote)),)


def test_a_document_is_told_by_address_title_file_or_digest() -> None:
    said = ("https://example.org/a", "A Report", "a.pdf", "0" * 64)
    assert same_document(Annotation("q", source="https://example.org/a"), *said)
    assert same_document(Annotation("q", title="a report"), *said)
    assert same_document(Annotation("q", source=f"urn:sha256:{'0' * 64}"), *said)
    assert not same_document(Annotation("q"), "", "", "", "1")
    assert not same_document(Annotation("q", title="Another"), *said)
