"""Colours that can be read, told apart and relied on."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.charts import palette
from explorer.charts.naming import colour_of
from explorer.charts.palette import DARK, LIGHT, Theme, contrast, entity_colour, on, tint

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

EACH = pytest.mark.parametrize("theme", palette.THEMES.values(), ids=palette.THEMES)
colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06X}")

#: Machado, Oliveira and Fernandes (2009), deuteranopia, on linear RGB.
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)


def linear(colour: str) -> tuple[float, ...]:
    return tuple(
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in palette.rgb(colour)
    )


def seen(colour: str) -> tuple[float, float, float]:
    """The colour as a deuteranope sees it, in CIE L*a*b*."""
    rgb = linear(colour)
    r, g, b = (
        min(1.0, max(0.0, sum(w * c for w, c in zip(row, rgb, strict=True))))
        for row in DEUTERANOPIA
    )
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883

    def f(t: float) -> float:
        return t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116

    return (116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z)))


def difference(a: str, b: str) -> float:
    """CIE76 difference as a deuteranope sees it; 2.3 is just noticeable."""
    return sum((m - n) ** 2 for m, n in zip(seen(a), seen(b), strict=True)) ** 0.5


@EACH
@pytest.mark.parametrize("token", ["text", "muted", "accent", "warning", "danger"])
@pytest.mark.parametrize("ground", ["background", "surface", "raised"])
def test_texts_can_be_read(theme: Theme, token: str, ground: str) -> None:
    assert contrast(getattr(theme, token), getattr(theme, ground)) >= 4.5


@EACH
def test_text_on_a_highlight_can_be_read(theme: Theme) -> None:
    assert contrast(theme.text, theme.highlight) >= 4.5


@EACH
def test_marks_stand_out_from_the_ground(theme: Theme, dataset: Dataset) -> None:
    for entity in dataset.entities:
        assert contrast(on(theme, colour_of(dataset, entity)), theme.surface) >= 3, entity
    for token in ("claim", "accent", "warning"):
        assert contrast(getattr(theme, token), theme.surface) >= 3, token


@EACH
@given(colour=colours)
def test_any_colour_is_brought_to_contrast(theme: Theme, colour: str) -> None:
    shown = on(theme, colour)
    assert contrast(shown, theme.surface) >= 3
    assert on(theme, shown) == shown


@EACH
def test_the_rivals_are_told_apart_without_red_and_green(theme: Theme, dataset: Dataset) -> None:
    china, states = (on(theme, colour_of(dataset, e)) for e in ("CHN", "USA"))
    assert difference(china, states) > 40


@EACH
def test_colours_given_by_the_dataset_are_told_apart(theme: Theme, dataset: Dataset) -> None:
    fixed = {e.entity_id: on(theme, e.colour) for e in dataset.entities.values() if e.colour}
    assert len(fixed) > 1
    for (a, one), (b, other) in itertools.combinations(fixed.items(), 2):
        assert one != other, f"{a} and {b}"
        if {a, b} & {"CHN", "USA"}:
            assert difference(one, other) > 10, f"{a} and {b}"


def test_the_other_colours_are_told_apart() -> None:
    for colour in palette.OTHERS:
        assert on(LIGHT, colour) == on(DARK, colour) == colour
    for a, b in itertools.combinations(palette.OTHERS, 2):
        assert difference(a, b) > 10, f"{a} and {b}"


def test_an_entity_keeps_its_colour() -> None:
    assert entity_colour("CHN", "#DB5D43") == "#DB5D43"
    # By a hash of the id that is the same in every process.
    assert [palette.OTHERS.index(entity_colour(e, "")) for e in ("ISL", "KEN", "a-company")] == [
        1,
        0,
        7,
    ]
    assert entity_colour("a-university", "", "#DB5D43") == tint("#DB5D43", 0.12)


@given(colours, st.floats(-1, 1))
def test_a_tint_is_a_colour(colour: str, amount: float) -> None:
    made = tint(colour, amount)
    assert re.fullmatch(r"#[0-9A-F]{6}", made)
    lighter = palette.luminance(made) - palette.luminance(colour)
    assert lighter * amount >= -0.01


@given(colours, colours, st.floats(0, 1))
def test_a_mix_lies_between(colour: str, ground: str, weight: float) -> None:
    made = palette.rgb(palette.mix(colour, ground, weight))
    for c, g, m in zip(palette.rgb(colour), palette.rgb(ground), made, strict=True):
        assert min(c, g) - 0.003 <= m <= max(c, g) + 0.003


@given(colours, colours)
def test_contrast_is_between_1_and_21_either_way(a: str, b: str) -> None:
    assert contrast(a, b) == contrast(b, a)
    assert 1 <= contrast(a, b) <= 21
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
