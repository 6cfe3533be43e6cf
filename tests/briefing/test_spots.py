"""The figure is found in its sentence, in three languages, and never another one."""

import re

import pytest

from explorer.briefing import spots
from explorer.briefing.editorial import sentence
from explorer.briefing.model import Cite, Field, Text
from explorer.charts.naming import statement
from explorer.corpus import numerals
from explorer.dataset.schema import Observation

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize(
    ("name", "language", "words"),
    [
        (
            "aspi-collab-2025.theme-research-collaboration.sau.chn.collaboration-rank.2024",
            "en",
            "eighth",
        ),
        ("scsp-2025.sector-ai.usa.chn.ai-private-investment-ratio.2023", "en", "nine"),
        ("scsp-2025.sector-ai.usa.chn.ai-private-investment-ratio.2023", "zh-Hant", "9"),
        ("aspi-2024.list-64.chn.lead-count.2019-2023", "zh-Hans", "57"),
        (
            "pnas-survey.theme-china-initiative.chinese-american-scientists.share-feeling-unwelcome",
            "en",
            "one third",
        ),
        (
            "pnas-survey.theme-china-initiative.chinese-american-scientists.share-feeling-unwelcome",
            "zh-Hans",
            "三分之一",
        ),
    ],
)
def test_a_figure_in_words_keeps_its_words(dataset, name, language, words):
    o = dataset.observations[name]
    runs = sentence(dataset, o, language)
    (field,) = [r for r in runs if isinstance(r, Field)]
    assert field.words == words
    assert "".join(r.text if isinstance(r, Text) else r.words for r in runs) == statement(
        dataset, o, language
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_whole_and_has_its_footnote(dataset, language):
    for o in dataset.rows(Observation):
        runs = sentence(dataset, o, language)
        marks = [r for r in runs if not isinstance(r, Text)]
        assert len(marks) == 1, o.observation_id
        said = statement(dataset, o, language)
        if isinstance(marks[0], Cite):
            assert runs[0] == Text(said)
            assert (o.unit, o.value) != ("rank", 1), said
        else:
            place = spots.printed(said, o, language) or spots.worded(said, o)
            assert place is not None
            around = "".join(r.text for r in runs if isinstance(r, Text))
            assert around == said[: place[0]] + said[place[1] :]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_other_number_is_taken_for_the_figure(dataset, language):
    """Read again by the reader of numerals alone: a place that it reads is worth the figure."""
    for o in dataset.rows(Observation):
        said = statement(dataset, o, language)
        place = spots.worded(said, o)
        if place is None:
            continue
        taken = said[slice(*place)]
        assert not re.search(r"[(（][^()（）]*$", said[: place[0]]), (said, taken)
        for n in numerals.find(said):
            if (n.start, n.end) == place:
                assert o.value in (pytest.approx(n.value), pytest.approx(n.value * 100))


def test_most_sentences_show_their_figure(dataset):
    """Not the leads and opinions in words; what is left are ranges and lists of equal numbers."""
    for language in LANGUAGES:
        rows = [o for o in dataset.rows(Observation) if o.unit not in ("flag", "rank")]
        shown = [
            o
            for o in rows
            if isinstance(sentence(dataset, o, language)[0], Field)
            or any(isinstance(r, Field) for r in sentence(dataset, o, language))
        ]
        assert len(shown) > 0.9 * len(rows)
