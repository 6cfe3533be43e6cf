"""What a worker does for the page that checks an article: reading, checking, writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import tasks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.briefing.article import Article
    from explorer.dataset.dataset import Dataset
    from explorer.reading.check import Checked, Checker


def reading(path: Path) -> Callable[[tasks.Progress], tuple[str, str]]:
    """Read a file: its title, and its text."""

    def work(progress: tasks.Progress) -> tuple[str, str]:
        from explorer.corpus.readers.apart import Stopped, read

        try:
            found = read(path, stopped=lambda: progress.is_cancelled)
        except Stopped:
            raise tasks.Cancelled from None
        return found.title or path.stem, found.text

    return work


def checking(
    dataset: Dataset, text: str, known: Checker | None
) -> Callable[[tasks.Progress], tuple[Checker, list[Checked]]]:
    """Check a text, with a checker that is made if none is known for the data."""

    def work(progress: tasks.Progress) -> tuple[Checker, list[Checked]]:
        from explorer.reading.check import Checker

        checker = known or Checker(dataset)
        return checker, list(checker.check(text, at=progress.at))

    return work


def writing(
    dataset: Dataset, article: Article, path: Path, language: str
) -> Callable[[tasks.Progress], Path]:
    """Write the report on an article, in the format that its name asks for."""

    def work(progress: tasks.Progress) -> Path:
        from explorer.briefing import article as reports
        from explorer.briefing.progress import Cancelled, Progress

        steps = Progress(lambda n, of: progress.at(n / of), lambda: progress.is_cancelled)
        try:
            reports.write(dataset, article, path, language, steps)
        except Cancelled:
            raise tasks.Cancelled from None
        return path

    return work
