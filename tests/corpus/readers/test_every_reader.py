"""The table of formats against the readers there are."""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path

import pytest

from explorer.corpus import readers
from explorer.endings import DOCUMENTS


@pytest.mark.parametrize("ending", DOCUMENTS)
def test_each_row_names_a_reader(ending: str) -> None:
    module, function = DOCUMENTS[ending]
    read = getattr(import_module(f"explorer.corpus.readers.{module}"), function)
    assert len(inspect.signature(read).parameters) == 3
    assert read is readers._reader(ending, Path(f"a{ending}"))


def test_an_ending_that_no_row_has_is_refused_with_all_that_are_read() -> None:
    with pytest.raises(readers.CorpusError, match=r"\.txt, \.md, .* or \.pdf"):
        readers._reader(".xyz", Path("a.xyz"))
