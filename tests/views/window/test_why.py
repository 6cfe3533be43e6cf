"""Why this value: every link of the chain, from the figure to what it does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.naming import statement
from explorer.dataset.disagreement import explained
from explorer.dataset.evidence import Citation, Derivation, Passage
from explorer.views.window.why_dialog import WhyDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.windows import Surroundings


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_chain_is_whole(qtbot: QtBot, around: Surroundings) -> None:
    d = around.dataset
    several = [o for o, found in d.evidence_of.items() if len(found) > 2]
    disputed = list(d.discrepancies_of)
    kinds = set()
    for name in {*several, *disputed[::3], *list(d.observations)[::40]}:
        dialog = WhyDialog(around, name)
        qtbot.addWidget(dialog)
        said = flat(dialog.text.toPlainText())
        o = d.observations[name]
        report = d.reports[o.report_id]
        wanted = [statement(d, o, "en"), report.title, report.scope_note, report.limits_note]
        for evidence in d.evidence_of[name]:
            kinds.add((evidence.kind, evidence.role))
            match evidence:
                case Passage():
                    document = d.documents[evidence.document_id]
                    place = f"characters {evidence.start} to {evidence.end}"
                    wanted += [evidence.quote, document.title, place]
                case Citation():
                    wanted += [evidence.source_title, evidence.source_url]
                case Derivation():
                    inputs = [d.observations[i] for i in evidence.input_ids]
                    wanted += [evidence.rule, *(statement(d, i, "en") for i in inputs)]
        wanted += [explained(d, x) for x in d.discrepancies_of.get(name, ())]
        for part in wanted:
            assert flat(part) in said, (name, part)
        against = said.count("What does not agree with it")
        assert against == len(d.discrepancies_of.get(name, ()))
    assert len(kinds) > 4
