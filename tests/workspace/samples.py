"""Rows that the tests of a workspace put into one; imports no pytest."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from explorer import paths
from explorer.briefing import templates
from explorer.dataset import package
from explorer.dataset.schema import (
    Citation,
    Document,
    Observation,
    Report,
    Topic,
)

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


TOPIC = "electric-batteries"


@cache
def dataset() -> Dataset:
    """The bundled one, whose names tables of figures use."""
    return package.load(paths.bundled_data())


def document(name: str) -> tuple[Document, str]:
    text = f"The text of {name}. 中文。"
    row = Document(
        name, f"{name}.txt", "0" * 64, name, name, "We", ("A", "B"), "2024", "en", (), "", "own"
    )
    return row, text


def quotable(name: str) -> tuple[Document, str]:
    """A document with a number in it."""
    return document(name)[0], f"The text of {name} says 40 percent. 中文。"


def remark(text: str) -> dict[str, Any]:
    """A block: the workspace does not mind what is in it."""
    return {"type": "remark", "text": text}


def report(name: str) -> Report:
    return Report(f"report-{name}", name, "We", "We (2024)", ("A",), "2024", "", "ours", "small")


def figure(name: str) -> Observation:
    return Observation(
        f"figure-{name}",
        *(TOPIC, "CHN", "", "high-impact-share", None, "2024", "2024", "stated"),
        *(12.5, None, None, "percent", "approx", "about", "estimate", "own-report", name, ""),
    )


def topic(name: str) -> Topic:
    return Topic(f"own-{name}", "theme", name, name, name, (), "of one's own")


def citation(name: str, observation_id: str) -> Citation:
    where = "https://example.org/report"
    return Citation(f"{name}#c", observation_id, "states", name, "We", where, "primary", "")


@cache
def filled(template: str) -> Any:
    """The briefing that a template makes."""
    return templates.fill(dataset(), template, TOPIC, language="en")
