"""The ending of a file says what is written; another is refused with those that there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.briefing import write

KNOWN = ", ".join(write.FORMATS)


@pytest.mark.parametrize("ending", write.FORMATS)
def test_a_format_is_known_by_its_ending_in_small_and_large(ending: str) -> None:
    assert write.file_format(Path(f"a.b.{ending}")) == ending
    assert write.file_format(Path(f"a.{ending.upper()}")) == ending


@pytest.mark.parametrize(("name", "said"), [("a.odt", "'odt'"), ("a", "'that'"), ("a.", "'that'")])
def test_another_is_refused(name: str, said: str) -> None:
    with pytest.raises(write.UnknownFormatError) as caught:
        write.file_format(Path("folder") / name)
    assert str(caught.value) == f"{name}: a briefing is written as {KNOWN}, not as {said}"


def test_what_is_painted_is_a_format() -> None:
    assert set(write.FORMATS) > write.PAINTED == {"docx", "pptx", "pdf", "html"}
