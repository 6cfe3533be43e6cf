"""Colours as tokens: the ground and ink of a theme, and the fixed colours of entities."""

from __future__ import annotations

import colorsys
import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING

from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Colours for entities without one of their own: told apart by deuteranopes, at least 3:1 on
#: both grounds.
OTHERS = (
    "#A485B1",
    "#2B8261",
    "#907324",
    "#CB5A8B",
    "#4C7672",
    "#9A57A0",
    "#D17B73",
    "#818BE7",
)


@dataclass(frozen=True, slots=True)
class Look:
    """How an entity is drawn: its marker, what that holds, and its colour on a light ground."""

    shape: str
    core: str
    colour: str


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one theme, each "#rrggbb"."""

    name: str
    background: str
    surface: str
    raised: str
    line: str
    grid: str
    text: str
    muted: str
    accent: str
    selection: str
    highlight: str
    highlight_bar: str
    claim: str
    warning: str
    danger: str


LIGHT = Theme(
    name="light",
    background="#F4F5F7",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#D5D9DF",
    grid="#E6E9ED",
    text="#1B1F24",
    muted="#59636E",
    accent="#1F5FBF",
    selection="#D7E2F3",
    highlight="#FFF1B8",
    highlight_bar="#D9A514",
    claim="#8A94A0",
    warning="#8A5A00",
    danger="#B3261E",
)
DARK = Theme(
    name="dark",
    background="#16191D",
    surface="#1E2227",
    raised="#262B31",
    line="#383F47",
    grid="#2C3238",
    text="#E8EAED",
    muted="#A3ACB6",
    accent="#7FB0F5",
    selection="#2F3C4C",
    highlight="#5A4713",
    highlight_bar="#E0B040",
    claim="#7C8894",
    warning="#E7B35A",
    danger="#F2857C",
)
CONTRAST = Theme(
    name="contrast",
    background="#FFFFFF",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#000000",
    grid="#B8B8B8",
    text="#000000",
    muted="#262626",
    accent="#0033A0",
    selection="#CFE0FF",
    highlight="#FFE14D",
    highlight_bar="#C98A00",
    claim="#404040",
    warning="#6B3F00",
    danger="#8F0000",
)
THEMES = {t.name: t for t in (LIGHT, DARK, CONTRAST)}


def entity_colour(entity_id: str, colour: str, country_colour: str = "") -> str:
    """The colour of an entity on a light ground.

    Its own if the dataset fixes one; a lighter tint of its country's for institutions; else one
    of :data:`OTHERS` by a hash of the id, so that it is the same everywhere.
    """
    if colour:
        return colour
    if country_colour:
        return tint(country_colour, 0.12)
    return hashed(entity_id, OTHERS)


def hashed(entity_id: str, choice: Sequence[str]) -> str:
    """One of a choice, always the same for an id."""
    return choice[hashlib.sha256(entity_id.encode()).digest()[0] % len(choice)]


def tint(colour: str, amount: float) -> str:
    """The colour moved towards white (amount > 0) or black (amount < 0) in lightness."""
    h, lightness, s = colorsys.rgb_to_hls(*rgb(colour))
    lightness = min(1.0, max(0.0, lightness + amount))
    return "#" + "".join(f"{round(c * 255):02X}" for c in colorsys.hls_to_rgb(h, lightness, s))


@lru_cache(maxsize=1024)
def on(theme: Theme, colour: str, ratio: float = 3.0) -> str:
    """The colour as drawn on the theme's ground: moved until it reaches the contrast on it.

    Marks and large text need 3, small text 4.5.
    """
    step = 0.04 if luminance(theme.surface) < 0.5 else -0.04
    for _ in range(20):
        if contrast(colour, theme.surface) >= ratio:
            return colour
        colour = tint(colour, step)
    return colour


@lru_cache(maxsize=4096)
def mix(colour: str, ground: str, weight: float) -> str:
    """The colour laid over the ground with the given opacity, as an opaque colour."""
    pairs = zip(rgb(colour), rgb(ground), strict=True)
    return "#" + "".join(f"{round((c * weight + g * (1 - weight)) * 255):02X}" for c, g in pairs)


def fade(colour: str, ground: str) -> str:
    """The colour of what steps back because something else is selected."""
    return mix(colour, ground, 0.6)


def rgb(colour: str) -> tuple[float, float, float]:
    """Red, green and blue between 0 and 1."""
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))  # type: ignore[return-value]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)
