"""Find the place in a text that differs least from a pattern (Levenshtein distance).

Myers' bit-vector algorithm (1999), one column of the distance table per text character, held in
two Python integers: a pattern of any length costs one pass over the text.
"""

from __future__ import annotations


def best_ends(text: str, pattern: str, limit: int) -> tuple[int, list[int]]:
    """Return the least distance of any stretch of text to the pattern, and where those end.

    Args:
        text: where to look.
        pattern: what to look for, not empty.
        limit: largest distance of interest.

    Returns:
        The distance and the ends (exclusive) of stretches at that distance, ascending; no ends
        when nothing lies within the limit.
    """
    best, ends = limit, list[int]()
    for end, distance in enumerate(_distances(text, pattern, anchored=False), start=1):
        if distance < best:
            best, ends = distance, [end]
        elif distance == best:
            ends.append(end)
    return best, ends


def best_start(text: str, pattern: str, end: int, limit: int) -> int:
    """Return the start of the stretch ending at `end` that is closest to the pattern.

    Among equals the stretch whose length is nearest to the pattern's is taken.

    Args:
        text: where to look.
        pattern: what to look for, not empty.
        end: where the stretch ends, exclusive.
        limit: largest distance of interest; bounds how far back to look.
    """
    window = text[max(0, end - len(pattern) - limit) : end][::-1]
    distances = _distances(window, pattern[::-1], anchored=True)
    ranked = [
        (distance, abs(length - len(pattern)), length)
        for length, distance in enumerate(distances, start=1)
    ]
    return end - min(ranked)[2] if ranked else end


def _distances(text: str, pattern: str, *, anchored: bool) -> list[int]:
    """Distance of the whole pattern to the best stretch ending at each character of the text.

    Anchored, each stretch begins where the text begins; otherwise anywhere.
    """
    size = len(pattern)
    mask, top = (1 << size) - 1, 1 << (size - 1)
    places: dict[str, int] = {}
    for index, character in enumerate(pattern):
        places[character] = places.get(character, 0) | 1 << index
    carry = 1 if anchored else 0
    plus, minus, score = mask, 0, size
    scores: list[int] = []
    for character in text:
        equal = places.get(character, 0)
        vertical = equal | minus
        horizontal = (((equal & plus) + plus) ^ plus) | equal
        up = minus | (~(horizontal | plus) & mask)
        down = plus & horizontal
        if up & top:
            score += 1
        elif down & top:
            score -= 1
        up = (up << 1 | carry) & mask
        down = down << 1 & mask
        plus = down | (~(vertical | up) & mask)
        minus = up & vertical
        scores.append(score)
    return scores
