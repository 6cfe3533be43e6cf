"""What the readers of office files say of what they left out or put elsewhere."""

from __future__ import annotations

from explorer.words import Count, to_user


def notices(name: str, *, deleted: int, hidden: int, comments: int) -> tuple[str, ...]:
    """A sentence for each that there is any of."""
    accepted = to_user(
        "Reader",
        "{name}: tracked changes are read as accepted; {count} "
        "{count:deletion was|deletions were} left out.",
    )
    unseen = to_user(
        "Reader",
        "{name}: {count} "
        "{count:stretch of hidden text was|stretches of hidden text were} "
        "left out.",
    )
    placed = to_user(
        "Reader",
        "{name}: {count} "
        "{count:comment stands behind its paragraph|comments stand behind their paragraphs}.",
    )
    counted = ((accepted, deleted), (unseen, hidden), (placed, comments))
    return tuple(text.format(name=name, count=Count(count)) for text, count in counted if count)


def struck_out(name: str, count: int) -> tuple[str, ...]:
    """That some of it was struck out, of whatever format it is."""
    text = to_user(
        "Reader",
        "{name}: {count} "
        "{count:stretch that is struck out was|stretches that are struck out were} "
        "left out.",
    )
    return (text.format(name=name, count=Count(count)),) if count else ()
