"""Finding a technology, entity or indicator by what someone calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from explorer.corpus.fold import fold

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

Table = Literal["topics", "entities", "indicators"]

_NOUNS: dict[Table, tuple[str, str]] = {
    "topics": ("no technology", "technologies"),
    "entities": ("no entity", "entities"),
    "indicators": ("no indicator", "indicators"),
}


class UnknownName(Exception):
    """Nothing is called so; the message is a sentence that names what is near."""


def identify(dataset: Dataset, table: Table, wanted: str) -> str:
    """The id of a topic, entity or indicator by id, name or alias, in any language and script.

    Raises:
        UnknownName: Nothing is called so.
    """
    things = getattr(dataset, table)
    if wanted in things:
        return wanted
    needle = fold(wanted).strip()
    names = {i: (i, t.name_en, t.name_zh_hans, t.name_zh_hant) for i, t in things.items()}
    aliases = {i: getattr(t, "aliases", ()) for i, t in things.items()}
    # What is called so comes before what is also called so.
    for called in (names, aliases):
        for identifier, words in called.items():
            if any(fold(w) == needle for w in words):
                return str(identifier)
    near = [i for i, t in things.items() if needle in fold(f"{i} {t.name_en} {t.name_zh_hans}")][:4]
    what, many = _NOUNS[table]
    hint = f"; did you mean {', '.join(near)}?" if near else f"; see `ctexplorer list {many}`"
    raise UnknownName(f"{what} is called {wanted!r}{hint}")
