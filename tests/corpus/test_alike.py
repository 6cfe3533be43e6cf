"""Nearly the same texts are found in any script and wrapping; others are not."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from explorer.corpus import alike

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

TEXT = "\n\n".join(
    f"Country {n} leads in {n + 7} of 64 technologies, as the sample of {n * 13} papers says of it "
    f"in the report that was published in {1990 + n}."
    for n in range(30)
)


def near(one: str, other: str) -> float:
    return alike.share(alike.rows(one), alike.rows(other))


def test_what_is_nearly_the_same() -> None:
    assert near(TEXT, TEXT.replace("\n\n", " ").upper()) == 1
    chance = random.Random(3)
    words = TEXT.split(" ")
    for n in chance.sample(range(len(words)), len(words) // 20):
        words[n] = "other"
    assert near(TEXT, " ".join(words)) > 0.6
    half = TEXT[: len(TEXT) // 2]
    assert near(TEXT, half) > 0.95  # a part of it
    assert near("x" * 50, "x" * 50) == 0  # too short to say


def test_long_texts_keep_a_part_of_their_rows() -> None:
    chance = random.Random(5)
    words = [f"w{chance.randrange(5000)}" for _ in range(60_000)]
    long = " ".join(words)
    assert len(alike.rows(long)) < 6000
    assert near(long, " ".join(words[:50_000])) > 0.95
    assert near(long, " ".join(words[:15_000])) > 0.8
    other = " ".join(f"w{chance.randrange(5000)}" for _ in range(60_000))
    assert near(long, other) < 0.05


def test_our_own_documents_are_not_alike(dataset: Dataset) -> None:
    found = {name: alike.rows(dataset.text(name)) for name in dataset.documents}
    for one in found:
        for other in found:
            assert one == other or alike.share(found[one], found[other]) < alike.NEARLY, (
                one,
                other,
            )


def test_both_chinese_scripts_are_one() -> None:
    hans = "中国在电池研究中占百分之七十五，美国占百分之五，印度占百分之三。这是样本所说的。"
    hant = "中國在電池研究中佔百分之七十五，美國佔百分之五，印度佔百分之三。這是樣本所說的。"
    assert near(hans, hant) > 0.5


def test_the_nearest_of_several() -> None:
    shelf = alike.Shelf()
    for key, text in (("a", TEXT), ("b", TEXT[:2000]), ("c", "Something else " * 40)):
        shelf.put(key, text)
    shelf.put("new", TEXT.replace("Country 3 ", "Country X "))
    found = shelf.nearest("new", ["a", "c"])
    assert found is not None
    assert found[0] == "a"
    assert shelf.nearest("new", ["c"]) is None


@pytest.mark.parametrize("added", [False, True])
def test_differences(added: bool) -> None:
    changed = TEXT.replace("Country 3 leads in 10 of", "Country 3 leads in 11 of")
    if added:
        changed = "A new head.\n\n" + changed
    pairs = alike.differences(TEXT, changed)
    differ = [p for p in pairs if p.differs]
    assert len(differ) == 1 + added
    found = differ[-1]
    assert [p.text for p in found.left if p.differs] == ["10"]
    assert [p.text for p in found.right if p.differs] == ["11"]
    # Nothing is lost on either side.
    assert "".join(p.text for q in pairs for p in q.left) == TEXT.replace("\n\n", "")
    assert "".join(p.text for q in pairs for p in q.right) == changed.replace("\n\n", "")


def test_a_short_sentence_with_another_number_stands_beside_its_twin() -> None:
    """None of its rows of five words is the same; what differs is the number alone."""
    (pair,) = alike.differences("China leads in 57 of 64.", "China leads in 58 of 64.")
    assert [p.text for p in pair.left if p.differs] == ["57"]
    assert [p.text for p in pair.right if p.differs] == ["58"]
    (pair,) = alike.differences("中国在57项技术上领先。", "中国在58项技术上领先。")
    assert [p.text for p in pair.right if p.differs] == ["58"]
