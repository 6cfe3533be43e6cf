"""How much is done to read a text: counted in calls, which no other work on the machine changes."""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from bench.reading_prose import prose
from explorer import paths
from explorer.corpus import fold, numerals
from explorer.dataset import lookup
from explorer.reading import scene, uncounted, units
from explorer.reading.answer import Respondent
from explorer.reading.matches import Matcher
from explorer.reading.propose import Proposer
from explorer.reading.statement import StatementReader
from explorer.reading.statement_cues import statement_cues

if TYPE_CHECKING:
    from types import FrameType

    import pytest

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.reading.question import Asked

#: Calls of Python for each sentence of news; a rule more is a few, a second look at all a hundred.
MOST = 180


def test_news_is_read_with_so_many_calls_a_sentence(dataset: Dataset) -> None:
    text, proposer = prose(dataset, 30_000), Proposer(dataset)
    list(proposer.propose(text[:2000]))
    sentences = text.count("。") + text.count(".")
    found = Counter[str]()

    def heard(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            found[frame.f_code.co_name] += 1

    sys.setprofile(heard)
    try:
        list(proposer.propose(text))
    finally:
        sys.setprofile(None)
    assert found.total() < MOST * sentences, found.most_common(12)


def test_a_sentence_is_folded_and_searched_once(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, proposer = prose(dataset, 8_000, seed=2), Proposer(dataset)
    times = Counter[tuple[str, str]]()
    folding, finding, matching = fold.fold_mapped, numerals.find, Matcher._groups

    def folds(part: str) -> fold.Folded:
        times["fold", part] += 1
        return folding(part)

    def finds(part: str) -> list[numerals.Numeral]:
        times["find", part] += 1
        return finding(part)

    def matches(self: Matcher, plain: tuple[str, ...]) -> object:
        times["match", " ".join(plain)] += 1
        return matching(self, plain)

    monkeypatch.setattr(units, "fold_mapped", folds)
    monkeypatch.setattr(numerals, "find", finds)
    monkeypatch.setattr(Matcher, "_groups", matches)
    list(proposer.propose(text))
    whole = {part for _, part in times if part.endswith((".", "。")) and len(part) > 20}
    whole |= {part for kind, part in times if kind == "match" and len(part) > 20}
    assert len(whole) > 30
    often = {key: n for key, n in times.items() if key[1] in whole and n > 1}
    assert not often


def test_names_are_looked_for_where_somebody_asks(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, looked, naming = prose(dataset, 20_000), list[str](), Matcher.named
    proposer = Proposer(dataset)

    def names(self: Matcher, part: str) -> object:
        looked.append(part)
        return naming(self, part)

    monkeypatch.setattr(Matcher, "named", names)
    assert list(proposer.propose(text))
    assert len(looked) < 0.5 * (text.count("。") + text.count("."))


def test_whoever_publishes_is_heard_in_passing(dataset: Dataset) -> None:
    reader = StatementReader(dataset)
    for entity_id in reader.publishers:
        entity = dataset.entities[entity_id]
        known = [n for n in lookup.names(entity) if n.isupper() and len(n) > 2 and n.isalpha()]
        for name in (*lookup.names(entity), *(".".join(n) + "." for n in known)):
            sentence = f"Officials met {name} again."
            if entity_id in reader.about(sentence).sources:
                assert reader.may_cite(sentence, scene.folded(sentence)), name
    assert not reader.may_cite("Officials met again.", "officials met again.")


def test_each_word_of_a_list_is_found_in_either_script() -> None:
    table, cues = paths.own_table("reading", "statements.toml"), statement_cues()
    for name in cues.patterns:
        for word in table[name]["words"]:
            plain = fold.fold(word.replace("*", "s"))
            for text in (f"x {plain} y", f"甲{plain}乙", f"甲 {plain} y 乙"):
                found, whole = cues.found(name, text), cues.patterns[name].search(text)
                assert whole is not None, (name, text)
                assert found is not None, (name, text)
                assert found.span() == whole.span()


def test_a_sentence_that_names_nobody_is_not_laid_out(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    def laid_out(*_: object) -> None:
        raise AssertionError

    proposer = Proposer(dataset)
    monkeypatch.setattr(Matcher, "_groups", laid_out)
    assert list(proposer.propose("Nobody was surprised after a long day.")) == []


def test_words_of_one_script_are_looked_for_in_it() -> None:
    cues = statement_cues()
    for name, pattern in cues.patterns.items():
        for text in ("they lead, rank fifth and may rise", "中国领先，排名第五，或将上升"):
            one, other = cues.found(name, text), pattern.search(text)
            assert (one and one.span()) == (other and other.span()), name
    # What a search begins with is a letter, so that it goes from one such letter to the next.
    for pattern in cues.narrow.values():
        assert not pattern.pattern.startswith("(?<")


def test_alternatives_left_out_change_nothing() -> None:
    rng = random.Random(9)
    words = [
        *("3", "may", "2021-03-04", "five", "years", "ago", "21世纪", "近三年", "的", "the other"),
        *("one", "per", "5", "of", "at", "10", "am", "21st century", "000-1111", "无一", "times"),
    ]
    for _ in range(300):
        text = rng.choice(" ,").join(rng.choices(words, k=rng.randint(1, 9)))
        for one in (uncounted._DATE, uncounted._IDLE, uncounted._CALLED):
            whole = re.compile("|".join(row for _, row in one._rows), one._flags)
            assert list(one.spans(text)) == [m.span() for m in whole.finditer(text)], text


def test_what_an_indicator_speaks_of_is_asked_once_in_each_way_to_read_a_question(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And not of each figure: somebody has thousands."""
    covers, found = Respondent._covers, Respondent._found
    asked, most = Counter[Any](), list[int]()

    def counted(run: Any, said: Any) -> bool:
        asked[run, said] += 1
        return covers(run, said)

    def read(self: Respondent, question: Asked) -> list[Observation]:
        asked.clear()
        figures = found(self, question)
        most.extend(n for (run, _), n in asked.items() if run in question.unnamed)
        return figures

    monkeypatch.setattr(Respondent, "_covers", staticmethod(counted))
    monkeypatch.setattr(Respondent, "_found", read)
    Respondent(dataset).answer("中国在光伏领域的份额")
    assert set(most) == {1}
