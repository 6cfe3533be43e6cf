"""What goes wrong is said in the language of the window, and in English on the command line."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer import files, speech, view_state, words
from explorer.briefing import typesetting
from explorer.briefing.model import Briefing, BriefingError, check_link
from explorer.briefing.write import UnknownFormatError, write
from explorer.corpus import readers
from explorer.corpus.documents import CorpusError
from explorer.dataset import rules
from explorer.dataset.lookup import UnknownName, identify
from explorer.dataset.merge import Own, merge
from explorer.dataset.package import load
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import Document, Observation, Passage, Status
from explorer.workspace import figure_table
from explorer.workspace.errors import WorkspaceError
from explorer.workspace.file import Workspace
from explorer.workspace.imports import bring_in
from tests.test_languages import in_chinese, speak

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset

    Speak = Callable[[str], None]

__all__ = ["speak"]  # the fixture

_ROOT = Path(__file__).parents[1]


def assert_chinese(message: str, *kept: str) -> None:
    """Chinese but for what is ``kept``: names of files, columns and programs."""
    assert re.search("[\u4e00-\u9fff]", message)
    for name in kept:
        assert name in message
        message = message.replace(name, "")
    assert re.findall("[A-Za-z]{4,}", message) == [], message
    assert "{" not in message


@in_chinese
def test_a_file_that_cannot_be_written(speak: Speak, tmp_path: Path, language: str) -> None:
    speak(language)
    path = tmp_path / "none" / "a.csv"
    with pytest.raises(files.FileWriteError) as caught:
        files.write_bytes(path, b"")
    assert_chinese(str(caught.value), str(path))


@pytest.mark.parametrize(
    "code",
    [
        *(errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT),
        *(errno.ENOTDIR, errno.EISDIR, errno.EIO, errno.ENAMETOOLONG),
    ],
)
def test_why_the_system_refused(speak: Speak, code: int) -> None:
    error = OSError(code, os.strerror(code))
    assert files.reason(error) == os.strerror(code)
    speak("zh-Hans")
    assert_chinese(files.reason(error))


@in_chinese
def test_a_disk_that_fills_up(speak: Speak, tmp_path: Path, language: str) -> None:
    speak(language)
    path = tmp_path / "a.csv"
    with pytest.raises(files.FileWriteError) as caught, files.replacing(path):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert_chinese(str(caught.value), str(path))


@in_chinese
def test_a_view_that_cannot_be_opened(
    speak: Speak, dataset: Dataset, tmp_path: Path, language: str
) -> None:
    speak(language)
    path = tmp_path / "a.view.json"
    with pytest.raises(view_state.ViewStateError) as caught:
        view_state.read(path, dataset)
    assert_chinese(str(caught.value), str(path))
    with pytest.raises(view_state.ViewStateError) as caught:
        view_state.parse({"topic_id": "nothing"}, dataset, "a.view.json")
    assert_chinese(str(caught.value), "a.view.json", "nothing")


@in_chinese
@pytest.mark.parametrize(
    ("name", "content", "kept"),
    [
        ("a.txt", b"", ()),
        ("a.txt", b"\x00\x01\x02" * 99, ()),
        ("a.txt", b"\xef\xbb\xbf\xff", ("utf-8-sig",)),
        ("a.odt", b"x", ("OpenDocument", ".odt")),
        ("a.docx", b"x", ("Word", ".docx")),
        ("a.html", b"<p></p>", ()),
        ("a.pdf", b"x", ()),
        ("gone.txt", None, ()),
    ],
)
def test_a_document_that_cannot_be_read(
    speak: Speak,
    tmp_path: Path,
    language: str,
    name: str,
    content: bytes | None,
    kept: tuple[str, ...],
) -> None:
    speak(language)
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CorpusError) as caught:
        readers.read(path)
    assert_chinese(str(caught.value), str(path), *kept)


_HEADER = "technology,entity,indicator,value,unit,source_title,source_url\n"


@in_chinese
@pytest.mark.parametrize(
    ("table", "kept"),
    [
        ("technology,entity\n", ("`ctexplorer import --template`", "indicator")),
        ("technology,entity,indicator,flavour\n", ("flavour", *figure_table.COLUMNS)),
        (_HEADER, ()),
        (
            f"{_HEADER}qqq,China,lead-count,1,count,T,http://a.b\n",
            ("technology", "technologies", "qqq"),
        ),
        (f"{_HEADER}list-64,China,lead-count,a lot,count,T,\n", ("value",)),
        (f"{_HEADER}list-64,China,lead-count,5,count,,\n", ("source_title",)),
        (f"{_HEADER}list-64,China,lead-count,5,percent,T,http://a.b\n", ("unit", "lead-count")),
    ],
)
def test_a_table_that_does_not_fit(
    speak: Speak,
    dataset: Dataset,
    tmp_path: Path,
    language: str,
    table: str,
    kept: tuple[str, ...],
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(table, encoding="utf-8")
    speak(language)
    with Workspace.create(tmp_path / "own.ctx") as workspace, pytest.raises(DatasetError) as caught:
        bring_in(workspace, dataset, path)
    said = str(caught.value.problems[0]).replace("ctexplorer list", "")
    words_kept = sorted((k for k in kept if k in said), key=len, reverse=True)
    left = said.replace(str(path), "")
    for word in (*words_kept, "percent", "count", "a lot"):
        left = left.replace(word, "")
    assert_chinese(left)


def _own(dataset: Dataset, **changes: object) -> Own:
    """A figure of one's own with a passage in a document of one's own."""
    text = "占 12.5%。"
    document = replace(dataset.rows(Document)[0], document_id="d", sha256="0", relays=())
    like = next(o for o in dataset.rows(Observation) if o.unit == "percent")
    figure = replace(like, observation_id="o", value=12.5)
    passage = Passage("e", "o", "states", "d", 0, len(text), text, "", "", 2, 6)
    if "start" in changes or "role" in changes:
        passage = replace(passage, **changes)  # type: ignore[arg-type]
    elif "texts" not in changes:
        figure = replace(figure, **changes)  # type: ignore[arg-type]
    texts = {} if "texts" in changes else {"d": text}
    return Own((document,), (), (), (figure,), (passage,), texts)


@in_chinese
@pytest.mark.parametrize(
    "changes",
    [
        {"topic_id": "q"},
        {"entity_id": ""},
        {"status": "q"},
        {"observation_id": "ö"},
        {"period_start": "q"},
        {"start": 1},
        {"role": "context"},
        {"texts": None},
        {"observation_id": None},
    ],
)
def test_own_rows_that_do_not_fit(
    speak: Speak, dataset: Dataset, language: str, changes: dict[str, object]
) -> None:
    speak(language)
    taken = dataset.rows(Observation)[0].observation_id
    if changes == {"observation_id": None}:
        changes = {"observation_id": taken}
    _, problems = merge(dataset, _own(dataset, **changes))
    assert problems
    for problem in problems:
        kept = (taken, problem.column, *problem.file.split("：")[1:])
        allowed = {"technologies.csv", "observations.csv", "documents.csv", *Status}
        said = str(problem)
        for word in sorted({*kept, *allowed} - {""}, key=len, reverse=True):
            said = said.replace(word, "")
        assert_chinese(said)
        assert words.to_user("Problem", "workspace: {table}").split("{")[0] in said


@in_chinese
@pytest.mark.parametrize(
    "changes",
    [
        {"prefix": "q"},
        {"value_start": None},
        {"value_end": 99},
        {"value_end": 7},
        {"value_start": 3},
    ],
)
def test_a_passage_that_does_not_say_its_figure(
    speak: Speak, dataset: Dataset, language: str, changes: dict[str, object]
) -> None:
    speak(language)
    own = _own(dataset)
    passage, figure = own.evidence[0], own.observations[0]
    assert isinstance(passage, Passage)
    wrong = replace(passage, **changes)  # type: ignore[arg-type]
    indicator = dataset.indicators[figure.indicator_id]
    found = [
        *rules.surrounded(wrong, own.texts["d"], [(0, 1)]),
        *rules.readable(wrong, own.texts["d"], figure, indicator),
    ]
    assert found
    for breach in found:
        said = breach.message.replace("prefix", "").replace("suffix", "")
        assert_chinese(said.replace(indicator.kind, ""))


@in_chinese
def test_a_name_that_nothing_has(speak: Speak, dataset: Dataset, language: str) -> None:
    speak(language)
    for table in ("topics", "entities", "indicators"):
        with pytest.raises(UnknownName) as caught:
            identify(dataset, table, "qqq")
        listed = "technologies" if table == "topics" else table
        assert_chinese(str(caught.value), f"`ctexplorer list {listed}`")


@in_chinese
def test_a_package_that_is_missing(speak: Speak, tmp_path: Path, language: str) -> None:
    speak(language)
    with pytest.raises(DatasetError) as caught:
        load(tmp_path)
    assert_chinese(str(caught.value), "datapackage.json", str(tmp_path))


@in_chinese
def test_a_workspace_that_is_none(speak: Speak, tmp_path: Path, language: str) -> None:
    speak(language)
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(tmp_path / "gone.ctx")
    assert_chinese(str(caught.value), str(tmp_path / "gone.ctx"))


@in_chinese
def test_an_address_that_is_none(speak: Speak, language: str) -> None:
    speak(language)
    with pytest.raises(BriefingError) as caught:
        check_link("nowhere")
    assert_chinese(str(caught.value), "nowhere", "http://", "https://", "mailto:")


@in_chinese
def test_a_format_that_is_none(
    speak: Speak, dataset: Dataset, tmp_path: Path, language: str
) -> None:
    speak(language)
    with pytest.raises(UnknownFormatError) as caught:
        write(dataset, Briefing("T"), tmp_path / "a.odt")
    assert_chinese(str(caught.value), "docx", "pptx", "html", "xlsx", "brief")


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("written", ["en", "zh-Hans"])
def test_the_window_speaks_also_while_a_briefing_is_written(
    speak: Speak,
    dataset: Dataset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    written: str,
) -> None:
    monkeypatch.setattr(typesetting, "available", lambda: False)
    speak(language)
    with pytest.raises(typesetting.EngineError) as caught:
        write(dataset, Briefing("T", language=written), tmp_path / "a.pdf")  # type: ignore[arg-type]
    if language == "en":
        assert str(caught.value).startswith("a PDF needs Typst")
    else:
        assert_chinese(str(caught.value), "pip install typst", "Typst", "typst", ".docx", ".html")


def test_a_file_in_another_language_does_not_change_what_the_user_is_told() -> None:
    with speech.speaking("zh-Hans"):
        assert words.translate("Files", "Permission denied") != "Permission denied"
        assert words.to_user("Files", "Permission denied") == "Permission denied"


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_the_command_line_speaks_english(tmp_path: Path, name: str) -> None:
    """Also of a Chinese briefing, on a Chinese system."""
    briefing = tmp_path / "a.brief"
    briefing.write_text(
        '+++\ntitle = "简报"\nlanguage = "zh-Hans"\n+++\n\n# 标题\n', encoding="utf-8"
    )
    target = tmp_path / "none" / name
    done = subprocess.run(
        [sys.executable, "-m", "explorer", "brief", "build", briefing, "-o", target],
        cwd=_ROOT,
        env=os.environ | {"LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8", "LANGUAGE": "zh_CN"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert re.search("cannot be written here|is written as", done.stderr)
    assert not re.search("[\u4e00-\u9fff]", done.stderr)


def test_a_picture_of_a_chinese_window_fails_in_english(tmp_path: Path) -> None:
    target = tmp_path / "none" / "a.png"
    command = [sys.executable, "-m", "explorer", "screenshot", target, "--language", "zh-Hans"]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "cannot be written here (No such file or directory)" in done.stderr
