"""Finding a technology, entity or indicator by its names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from explorer.corpus.fold import fold
from explorer.words import to_user

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Entity, Indicator, Topic

Table = Literal["topics", "entities", "indicators"]

#: What `ctexplorer list` calls them.
_LISTS: dict[Table, str] = {
    "topics": "technologies",
    "entities": "entities",
    "indicators": "indicators",
}


class UnknownName(Exception):
    """Nothing is called so; the message is a sentence that names what is near."""


def names(thing: Topic | Entity | Indicator) -> tuple[str, ...]:
    """Every name of a thing, in all languages, then what else it is called."""
    aliases: tuple[str, ...] = getattr(thing, "aliases", ())
    return (thing.name_en, thing.name_zh_hans, thing.name_zh_hant, *aliases)


def identify(dataset: Dataset, table: Table, wanted: str) -> str:
    """The id of a topic, entity or indicator by id, name or alias, in any language and script.

    Raises:
        UnknownName: Nothing is called so.
    """
    things = getattr(dataset, table)
    if wanted in things and not _rather_a_name(dataset, table, wanted):
        return wanted
    needle = fold(wanted).strip()
    main = {i: (i, t.name_en, t.name_zh_hans, t.name_zh_hant) for i, t in things.items()}
    aliases = {i: getattr(t, "aliases", ()) for i, t in things.items()}
    # What is called so comes before what is also called so.
    for called in (main, aliases):
        for identifier, words in called.items():
            if any(fold(w) == needle for w in words):
                return str(identifier)
    near = [i for i, t in things.items() if needle in fold(f"{i} {t.name_en} {t.name_zh_hans}")][:4]
    said = {
        "topics": to_user("Lookup", "no technology is called {name!r}"),
        "entities": to_user("Lookup", "no entity is called {name!r}"),
        "indicators": to_user("Lookup", "no indicator is called {name!r}"),
    }[table].format(name=wanted)
    if near:
        hint = to_user("Lookup", "; did you mean {names}?").format(names=", ".join(near))
    else:
        hint = to_user("Lookup", "; see `ctexplorer list {table}`").format(table=_LISTS[table])
    raise UnknownName(f"{said}{hint}")


def _rather_a_name(dataset: Dataset, table: Table, wanted: str) -> bool:
    """Whether a code without figures is the name of another entity that has some.

    DJI is a maker of drones, and the code of Djibouti.
    """
    if table != "entities" or wanted in dataset.by_entity:
        return False
    return any(dataset.entities[e].name_en == wanted for e in dataset.by_entity)
