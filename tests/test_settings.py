"""What the application remembers between starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication

from explorer.charts.palette import THEMES
from explorer.settings import LANGUAGES, Settings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.ini"


def reopened(settings: Settings) -> Settings:
    settings.sync()
    return Settings(settings.path)


def test_first_start(path: Path) -> None:
    settings = Settings(path)
    assert (settings.theme, settings.language, settings.export_folder) == ("light", "en", "")
    assert settings.bytes("geometry").isEmpty()


@pytest.mark.parametrize("theme", sorted(THEMES))
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_theme_and_language_come_back(path: Path, theme: str, language: str) -> None:
    settings = Settings(path)
    settings.theme, settings.language = theme, language
    again = reopened(settings)
    assert (again.theme, again.language) == (theme, language)


@pytest.mark.parametrize("folder", ["/tmp/a b", "C:\\figures", "/home/x/图表，一", "/a,b;c=d%20#"])
def test_the_folder_of_figures_comes_back_as_it_was(path: Path, folder: str) -> None:
    settings = Settings(path)
    settings.export_folder = folder
    assert reopened(settings).export_folder == folder


@pytest.mark.parametrize("content", [b"\x00\x01\xff", bytes(range(256)), b"x"])
def test_layout_comes_back(path: Path, content: bytes) -> None:
    settings = Settings(path)
    settings.set_bytes("panes", QByteArray(content))
    assert bytes(reopened(settings).bytes("panes").data()) == content


def test_the_file_says_its_version(path: Path) -> None:
    Settings(path).sync()
    assert "version=1" in path.read_text()


def test_a_value_we_do_not_know_is_not_used(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_text("[General]\ntheme=neon\nlanguage=tlh\n[layout]\ngeometry=12\n")
    settings = Settings(path)
    assert (settings.theme, settings.language) == ("light", "en")
    assert settings.bytes("geometry").isEmpty()


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff\xfe garbage", b"[General\ntheme", b"@Invalid()" * 1000]
)
def test_a_damaged_file_starts_afresh(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    settings = Settings(path)
    assert (settings.theme, settings.language) == ("light", "en")
    settings.theme = "dark"
    assert reopened(settings).theme == "dark"


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    settings = Settings(tmp_path / "file" / "settings.ini")
    settings.theme = "dark"
    settings.sync()
    assert settings.theme == "dark"


def test_two_windows_share_one_file(path: Path) -> None:
    first, second = Settings(path), Settings(path)
    first.theme = "dark"
    first.sync()
    second.sync()
    assert second.theme == "dark"


def test_the_default_lies_in_the_folder_of_the_user(own_folders: Path) -> None:
    settings = Settings.default()
    assert settings.path.is_relative_to(own_folders)
    assert settings.path.name == "settings.ini"
    settings.sync()
    assert settings.path.is_file()


def test_recent_topics_come_back_and_do_not_write_the_file_each_time(path: Path) -> None:
    settings = Settings(path)
    settings.sync()
    written = path.stat().st_mtime_ns
    for n in range(5):
        settings.recent = [f"topic-{n}", *settings.recent]
        QCoreApplication.sendPostedEvents()
    assert path.stat().st_mtime_ns == written
    assert reopened(settings).recent == [f"topic-{n}" for n in range(4, -1, -1)]
