"""A link in a text of the window, by what it leads to."""

from __future__ import annotations

from html import escape


def door(words: str, target: str, colour: str) -> str:
    """HTML of a link as Qt reads it: within single quotes it would take ``&quot;`` as it stands."""
    return f'<a style="color:{colour}" href="{escape(target)}">{escape(words)}</a>'
