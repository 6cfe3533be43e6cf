"""The characters that only one Chinese script has: OpenCC's, without OpenCC."""

from __future__ import annotations

import sys
from runpy import run_path
from typing import TYPE_CHECKING

from explorer import paths
from explorer.corpus.readers.language import guess

if TYPE_CHECKING:
    import pytest

    from explorer.dataset.dataset import Dataset


def test_they_are_those_of_this_version_of_opencc() -> None:
    made = run_path(str(paths.resource("reading", "make_one_script.py")))
    kept = paths.own_text(paths.resource("reading", "one-script.txt")).split()
    assert kept == made["lines"]()
    traditional, simplified = map(frozenset, kept)
    assert "術" in traditional - simplified
    assert "术" in simplified
    assert len(traditional) > 4000
    assert len(simplified) > 4000


def test_a_language_is_told_without_it(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes 30 MiB, for phrases that no single character needs."""
    monkeypatch.setitem(sys.modules, "opencc", None)
    texts = {
        d.document_id: (d.language, dataset.text(d.document_id)) for d in dataset.documents.values()
    }
    assert len(texts) == 5
    for document_id, (language, text) in texts.items():
        assert guess(text) == language, document_id
    assert guess("後來" * 9) == "zh-Hant"
    assert guess("后来" * 9) == "zh-Hans"
