"""What does not exist is refused in a sentence, on the command line and in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.briefing.templates import fill
from explorer.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset


@pytest.mark.parametrize(
    ("template", "entities", "date", "said"),
    [
        ("head-to-head", ("CHN", "USA", "GBR"), "", "takes two entities, not 3"),
        ("head-to-head", ("CHN", "CHN"), "", "named twice"),
        ("scorecard", ("USA", "USA"), "", "named twice"),
        ("one-page", ("CHN",), "", "takes no entity"),
        ("profile", ("CHN", "USA"), "", "takes no entity"),
        ("what-changed", ("CHN",), "", "takes no entity"),
        ("head-to-head", ("ATL",), "", "no entity has the id"),
        ("one-page", (), "2026-02-31", "no date like"),
        ("one-page", (), "31.1.2026", "no date like"),
    ],
)
def test_a_template_refuses(
    dataset: Dataset, template: str, entities: tuple[str, ...], date: str, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        fill(dataset, template, "electric-batteries", entities, date=date)


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ('::: chart electric-batteries\nkind = "banana"\n:::', "no chart is of the kind 'banana'"),
        ('::: scorecard scsp-12\nentities = ["China", "China"]\n:::', "two different entities"),
        ('::: scorecard scsp-12\nentities = ["China"]\n:::', "two different entities"),
        ('::: chart electric-batteries\nentities = ["Atlantis"]\n:::', "no entity is called"),
    ],
)
def test_a_file_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], block: str, said: str
) -> None:
    path = tmp_path / "a.brief"
    path.write_text(f'+++\ntitle = "T"\n+++\n\n{block}\n')
    assert main(["brief", "build", str(path), "-o", str(tmp_path / "a.md")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert not (tmp_path / "a.md").exists()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ending", ["pdf", "xlsx", "png", "svg", "csv", "json"])
def test_the_same_figure_is_the_same_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    """Whatever the hour: the second is written a year later by the clock that libraries ask."""
    import datetime

    class Later(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> datetime.datetime:
            return super().now(tz) + datetime.timedelta(days=365)

    written = []
    for name in ("a", "b"):
        path = tmp_path / f"{name}.{ending}"
        assert main(["chart", "electric-batteries", "-o", str(path)]) == 0
        written.append(path.read_bytes())
        monkeypatch.setattr(datetime, "datetime", Later)
    assert written[0] == written[1]
    if ending == "pdf":
        assert b"(D:19800101000000Z)" in written[0]
        assert b"(D:20" not in written[0]
        assert b'Date="20' not in written[0]
