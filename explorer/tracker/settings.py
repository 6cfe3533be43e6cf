"""How a run is made, and the recipe by which another person makes the same bytes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer import __version__, files
from explorer.files import from_toml
from explorer.records import dataclass, field
from explorer.tracker.measures import COUNTINGS, TOPS
from explorer.tracker.record import TrackerError
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.tracker.technologies import Technology

NAME: Final = "tracker.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is told; the recipe holds all of it.

    Attributes:
        created: The day that the package says it was made on; bytes may not depend on the clock.
        first_year: The first year of publication that counts.
        last_year: The last one.
        window: Years of a moving window.
        counting: How the figures count: "full", "author" or "even", see ``measures``.
        top: Percent of the papers that are the most cited ones.
        xpac: With the works that OpenAlex marks as of lower quality.
        partial: Pages of an API may be less than the whole answer.
        merge_territories: Taiwan, Hong Kong and Macao count as China.
        resamples: Of the bootstrap behind the intervals of the last window; 0 for none.
    """

    created: str
    first_year: int
    last_year: int
    window: int = 5
    counting: str = "author"
    top: int = 10
    xpac: bool = False
    partial: bool = False
    merge_territories: bool = False
    resamples: int = 200

    def __post_init__(self) -> None:
        """Refuse what cannot be computed."""
        if self.counting not in COUNTINGS:
            raise TrackerError(
                to_user("Tracker", "counting is {what}, not {counting!r}").format(
                    what=", ".join(COUNTINGS), counting=self.counting
                )
            )
        if self.top not in TOPS:
            raise TrackerError(
                to_user("Tracker", "the top is {what} percent, not {top}").format(
                    what=", ".join(map(str, TOPS)), top=self.top
                )
            )
        if not 1 <= self.window <= self.last_year - self.first_year + 1:
            raise TrackerError(
                to_user(
                    "Tracker",
                    "a window of {window} years does not fit into {first_year} to {last_year}",
                ).format(window=self.window, first_year=self.first_year, last_year=self.last_year)
            )

    @property
    def windows(self) -> list[tuple[int, int]]:
        """First and last year of each window, the latest last."""
        starts = range(self.first_year, self.last_year - self.window + 2)
        return [(start, start + self.window - 1) for start in starts]

    @property
    def method(self) -> str:
        """How the figures count, in one line."""
        how = {
            "full": "full counting",
            "author": "author-fractional counting",
            "even": "country-fractional counting",
        }[self.counting]
        years = Count(self.window)
        territories = "merged with China" if self.merge_territories else "on their own"
        return (
            f"top {self.top} % by citations within technology and year, ties shared; {how}; "
            f"windows of {years} {years:year|years}; Taiwan, Hong Kong and Macao {territories}; "
            "authors of unknown country stay in the denominator (ZZ)"
        )


@dataclass(frozen=True, slots=True)
class Recipe:
    """The settings, the sources by their hashes, and the searches."""

    settings: Settings
    sources: tuple[Path, ...]
    hashes: tuple[str, ...]
    technologies: tuple[Path, ...] = field(default=())


def hash_of(path: Path) -> str:
    """The SHA-256 of a file, read in pieces."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def text(
    settings: Settings,
    sources: Sequence[Path],
    hashes: Sequence[str],
    technologies: Sequence[Technology],
    engine: str,
) -> str:
    """The recipe as TOML."""
    quoted = json.dumps  # strings of JSON without escapes beyond U+FFFF are strings of TOML
    lines = [
        "# What these figures were computed from, and how. The same sources, searches and versions",
        "# give the same bytes: ctexplorer tracker build --recipe tracker.toml -o DIR",
        f'program = "{__version__}"',
        f'engine = "{engine}"',
        "",
        "[settings]",
    ]
    lines += [f"{name} = {quoted(getattr(settings, name))}" for name in Settings.__annotations__]
    for path, found in sorted(zip(sources, hashes, strict=True), key=lambda p: (p[0].name, p[1])):
        lines += ["", "[[source]]", f"path = {quoted(str(path), ensure_ascii=False)}"]
        lines += [f'sha256 = "{found}"', f"bytes = {path.stat().st_size}"]
    for one in technologies:
        lines += ["", "[[technology]]", f"file = {quoted(f'searches/{one.technology_id}.toml')}"]
        lines += [f"version = {one.version}", f"draft = {quoted(one.is_draft)}"]
    return "\n".join(lines) + "\n"


def read(path: Path) -> Recipe:
    """Read a recipe; its sources must be the very files it was made from.

    Raises:
        TrackerError: It is none, or a source is missing or another one.
    """
    try:
        given: dict[str, Any] = from_toml(files.read_bytes(path).decode())
        settings = Settings(**given["settings"])
        sources = tuple(_source(path, str(s["path"])) for s in given["source"])
        hashes = tuple(str(s["sha256"]) for s in given["source"])
        searches = tuple(path.parent / str(t["file"]) for t in given["technology"])
    except (OSError, UnicodeDecodeError, ValueError, KeyError, TypeError) as error:
        raise _no_recipe(path, error) from None
    for source, wanted in zip(sources, hashes, strict=True):
        if not source.is_file():
            raise TrackerError(
                to_user(
                    "Tracker", "{source}: the recipe names this file, and it is not there"
                ).format(source=source)
            )
        if hash_of(source) != wanted:
            raise TrackerError(
                to_user(
                    "Tracker", "{source}: this is not the file that the recipe was made from"
                ).format(source=source)
            )
    return Recipe(settings, sources, hashes, searches)


def chosen_in(folder: Path) -> Settings:
    """How the figures of a package were counted.

    Raises:
        TrackerError: It is none of the tracker.
    """
    path = folder / NAME
    try:
        return Settings(**from_toml(files.read_bytes(path).decode())["settings"])
    except (OSError, UnicodeDecodeError, ValueError, KeyError, TypeError) as error:
        raise _no_recipe(path, error) from None


def _no_recipe(path: Path, error: Exception) -> TrackerError:
    return TrackerError(
        to_user("Tracker", "{path}: this is no recipe of the tracker ({reason})").format(
            path=path, reason=error
        )
    )


def _source(recipe: Path, name: str) -> Path:
    """A source by the path in the recipe, or by its name beside the recipe."""
    path = Path(name)
    return (
        path
        if path.is_file() or not (recipe.parent / path.name).is_file()
        else (recipe.parent / path.name)
    )
