"""What the source panel says of a figure: a text, a card or a chain, and who else says the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QToolButton

from explorer.analysis.standing import Standing, by_standing
from explorer.charts import numbers
from explorer.charts.naming import prose, says_who, statement
from explorer.dataset.disagreement import explained
from explorer.dataset.evidence import Citation, Derivation, Passage, Support
from explorer.dataset.schema import Discrepancy
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.evidence import Evidence
    from explorer.views.source.pane import SourcePane
    from tests.windows import Surroundings

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@pytest.fixture(params=LANGUAGES)
def around(
    make_surroundings: Callable[..., Surroundings], request: pytest.FixtureRequest
) -> Surroundings:
    return make_surroundings(language=request.param)


def choose(around: Surroundings, evidence: Evidence) -> None:
    around.state.select(observation_id=evidence.observation_id, evidence_id=evidence.evidence_id)


def some(around: Surroundings, kind: type[Evidence], count: int = 12) -> list[Evidence]:
    found = [e for e in around.dataset.rows(Support) if isinstance(e, kind)]
    return found[:: max(1, len(found) // count)]


def verdict(pane: SourcePane) -> QLabel:
    (label,) = [w for w in pane.footer.findChildren(QLabel) if w.property("ink") == "muted"]
    return label


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_a_citation_is_a_card_with_its_address_and_the_day_it_was_seen(
    around: Surroundings, pane: SourcePane
) -> None:
    classes: dict[str, set[str]] = {"primary": set(), "secondary": set()}
    for evidence in some(around, Citation, 40):
        assert isinstance(evidence, Citation)
        choose(around, evidence)
        assert pane.card.isVisible()
        assert not pane.text.isVisible()
        said = flat(pane.card.toPlainText())
        o = around.dataset.observations[evidence.observation_id]
        language = around.looks.language
        assert said.startswith(numbers.label(o, language))
        for part in (
            statement(around.dataset, o, language),
            prose(evidence.source_title),
            prose(evidence.source_publisher),
            evidence.source_url,
            evidence.accessed,
        ):
            assert flat(part) in said, (evidence.evidence_id, part)
        lines = pane.card.toPlainText().splitlines()
        row = lines[lines.index(evidence.source_url) + 2]
        classes[evidence.source_class].add(row)
        assert "<a " not in pane.card.toHtml(), "nothing of it can be opened: there is no network"
    assert [len(words) for words in classes.values()] == [1, 1]
    assert not classes["primary"] & classes["secondary"]
    if around.looks.language == "en":
        assert classes["primary"] == {"primary: the publisher itself"}


def test_a_derivation_is_a_chain_whose_links_lead_to_its_figures(
    around: Surroundings, pane: SourcePane
) -> None:
    for evidence in some(around, Derivation):
        assert isinstance(evidence, Derivation)
        choose(around, evidence)
        settle(1)
        assert pane.card.isVisible()
        said = flat(pane.card.toPlainText())
        assert flat(prose(evidence.rule)) in said
        links = re.findall(r'href="figure:([^"]+)"', pane.card.toHtml())
        assert list(dict.fromkeys(links)) == list(evidence.input_ids)
        for name in evidence.input_ids:
            o = around.dataset.observations[name]
            assert flat(statement(around.dataset, o, around.looks.language)) in said
        pane.card.anchorClicked.emit(QUrl(f"figure:{evidence.input_ids[0]}"))
        assert around.state.current.observation_id == evidence.input_ids[0]


def test_the_three_kinds_never_look_alike(around: Surroundings, pane: SourcePane) -> None:
    heads = set()
    for kind in (Passage, Citation, Derivation):
        evidence = some(around, kind)[0]
        choose(around, evidence)
        settle(1)
        assert pane.text.isVisible() == isinstance(evidence, Passage)
        header = pane.findChildren(QLabel)[0].text()
        heads.add(re.sub(r"<br>.*", "", header))
        if not isinstance(evidence, Passage):
            o = around.dataset.observations[evidence.observation_id]
            assert says_who(around.dataset.reports[o.report_id]) in header
    assert len(heads) == 3


def test_only_what_says_a_figure_is_numbered_as_a_claim(
    around: Surroundings, pane: SourcePane
) -> None:
    """A sentence that is only the context of a figure claims nothing."""
    context = 0
    for document, passages in around.dataset.passages_in.items():
        claimed = {i for c in pane.claims(document) for i in c.evidence_ids}
        assert claimed == {p.evidence_id for p in passages if p.role != "context"}
        context += sum(p.role == "context" for p in passages)
    assert context > 50


def test_the_footer_counts_who_says_the_same_and_who_says_otherwise(
    around: Surroundings, pane: SourcePane
) -> None:
    d = around.dataset
    kinds = set()
    disputed = [o for x in d.rows(Discrepancy) for o in x.observation_ids]
    for name in [*d.observations][::9] + disputed:
        first = d.first_of(name)
        assert first is not None
        choose(around, first)
        evidence, found = d.evidence_of[name], d.discrepancies_of.get(name, ())
        documents = len({e.document_id for e in evidence if isinstance(e, Passage)})
        cited = sum(isinstance(e, Citation) for e in evidence)
        groups = by_standing(found)
        against = groups.get(Standing.CONTRADICTION, [])
        label = verdict(pane)
        assert label.isVisible() == bool(documents or cited or found)
        assert label.toolTip() == "\n\n".join(explained(d, x) for x in found)
        text = re.sub(r"<[^>]*>", "", label.text())
        shown = [int(n) for n in re.findall(r"\d+", text)]
        wanted = [documents] * (documents > 0) + [cited] * (cited > 1)
        wanted += [len(rows) for rows in groups.values()]
        once = around.looks.language == "en" and cited == 1
        assert ("cited once" in text.lower()) == once
        assert not text[:1].islower()
        if around.looks.language == "en":
            assert shown == wanted, (name, text)
            assert ("contradicted by" in text.lower()) == bool(against)
            assert ("otherwise in" in text.lower()) == (Standing.ROUNDING in groups)
            assert ("not comparable" in text.lower()) == (Standing.NOT_COMPARABLE in groups)
        kinds.add((bool(documents), cited > 1, bool(against), bool(found)))
        for rows in groups.values():
            ids = " ".join(x.discrepancy_id for x in rows)
            assert f'href="{ids}"' in label.text()
    assert len(kinds) > 5


def test_the_arrows_go_through_every_place_that_says_it(
    around: Surroundings, pane: SourcePane
) -> None:
    name = max(around.dataset.evidence_of, key=lambda o: len(around.dataset.evidence_of[o]))
    places = around.dataset.evidence_of[name]
    choose(around, places[0])
    *_, forth, _ = pane.footer.findChildren(QToolButton)  # and before them the one of pages
    seen = []
    for n, place in enumerate(places, 1):
        current = around.state.current
        seen.append(current.evidence_id)
        if isinstance(place, Passage) and n > 1:
            assert current.document_id == place.document_id
        texts = [w.text() for w in pane.footer.findChildren(QLabel)]
        assert any([str(n), str(len(places))] == re.findall(r"\d+", t) for t in texts)
        forth.click()
    assert seen == [e.evidence_id for e in places]
    assert around.state.current.evidence_id == places[0].evidence_id
