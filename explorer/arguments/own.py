"""Arguments of the commands about the user's own documents and figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.commands import bring, review
from explorer.commands.annotations import annotate
from explorer.commands.by_hand import add_figure

if TYPE_CHECKING:
    from explorer.arguments.given import Commands


def add_commands(commands: Commands) -> None:
    """Own documents and figures: brought in, taken by hand, marked, translated."""
    _add_import(commands)
    _add_figure(commands)
    _add_annotations(commands)
    _add_owner(commands)


def _add_import(commands: Commands) -> None:
    importing = commands.add_parser("import", help="bring your own documents and figures in")
    importing.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help=f"or folders of such; ending {', '.join(bring.ENDINGS)}; from .csv on they are tables "
        "of figures",
    )
    importing.add_argument(
        "--workspace", type=Path, metavar="FILE", help="made if it does not exist"
    )
    importing.add_argument(
        "--mapping", type=Path, metavar="FILE.toml",
        help="how the columns of a table are read; without it they are guessed, and the guess is "
        "printed where it is not certain",
    )  # fmt: skip
    importing.add_argument(
        "--replace",
        default="",
        metavar="DOCUMENT",
        help="as a new version of a document of yours; without a file it is read again",
    )
    importing.add_argument(
        "--encoding",
        default="",
        metavar="NAME",
        help="what texts, pages and mails are in",
    )
    importing.add_argument("--password", default="", help="of a PDF that has one")
    importing.add_argument(
        "--whole-page", action="store_true", help="saved pages with their menus and links"
    )
    importing.add_argument(
        "--template", type=Path, metavar="FILE.csv", help="write an example table of figures"
    )
    importing.add_argument("--json", action="store_true")
    importing.set_defaults(run=bring.import_files)


def _add_figure(commands: Commands) -> None:
    figure = commands.add_parser("figure", help="take a figure from a document by hand")
    figure.add_argument("document", metavar="DOCUMENT", help="its id")
    figure.add_argument("quote", metavar="QUOTE", help="the words that state it, or its number")
    figure.add_argument("--workspace", type=Path, required=True, metavar="FILE")
    for name, of in (
        ("value", "47.5, > 5000, 10-12"), ("unit", "percent, USD, million tonnes ..."),
        ("period", "2023, 2019-2023, 2024-05"),
        ("status", "measured, estimate, plan, projection or opinion"),
    ):  # fmt: skip
        figure.add_argument(f"--{name}", default="", metavar=name.upper(), help=of)
    for name in ("entity", "topic", "indicator"):
        figure.add_argument(
            f"--{name}", default="", metavar="NAME",
            help="id or name; of a new one English|Simplified|Traditional",
        )  # fmt: skip
    figure.add_argument("--list", default="", metavar="NAME", help="your own list of a new topic")
    figure.add_argument(
        "--entity-kind", default="institution", help="of a new one",
        choices=("institution", "company", "agency", "group", "country"),
    )  # fmt: skip
    figure.add_argument("--json", action="store_true")
    figure.set_defaults(run=add_figure)


def _add_annotations(commands: Commands) -> None:
    marked = commands.add_parser(
        "annotations", help="take annotations of other programs over, or write passages as such"
    )
    marked.add_argument(
        "files", nargs="*", type=Path, metavar="FILE",
        help="Web Annotations (JSON-LD), exports of Hypothesis and Zotero (JSON, Markdown), PDF "
        "with highlights",
    )  # fmt: skip
    marked.add_argument("--workspace", type=Path, required=True, metavar="FILE")
    marked.add_argument("--document", default="", metavar="DOCUMENT", help="the one they are of")
    marked.add_argument(
        "-o", dest="output", type=Path, metavar="FILE.jsonld", help="write passages"
    )
    marked.add_argument("--json", action="store_true")
    marked.set_defaults(run=annotate)


def _add_owner(commands: Commands) -> None:
    mark = commands.add_parser("mark", help="say how far a document, report or figure may go")
    mark.add_argument("thing", metavar="ID")
    mark.add_argument("level", choices=("none", "open", "internal", "restricted"))
    mark.set_defaults(run=review.mark)
    translating = commands.add_parser("translate", help="translate a quote of your own document")
    translating.add_argument("evidence", metavar="EVIDENCE", help="the id of a sentence")
    translating.add_argument("text", metavar="TEXT", help="the translation; empty takes it away")
    translating.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    translating.add_argument("--translator", default="", metavar="NAME", help="printed with it")
    translating.add_argument("--reviewed", action="store_true", help="somebody has looked at it")
    translating.set_defaults(run=review.translate)
    for part in (mark, translating):
        part.add_argument("--workspace", type=Path, required=True, metavar="FILE")
