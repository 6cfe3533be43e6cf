"""Arguments of the commands that write, check and compare briefings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.arguments import given
from explorer.commands import brief, review
from explorer.commands import house as house_command

if TYPE_CHECKING:
    import argparse

    from explorer.arguments.given import Commands


def add_commands(commands: Commands) -> None:
    """Briefings, and the cards of single figures."""
    briefing = commands.add_parser("brief", help="write a briefing as a document")
    parts = briefing.add_subparsers(title="commands", metavar="COMMAND", required=True)
    endings = "ending .docx, .pptx, .pdf, .html, .md, .xlsx or .brief"
    build = parts.add_parser("build", help="from a .brief file")
    build.add_argument("file", type=Path, metavar="FILE.brief")
    given.workspace_argument(build)
    build.set_defaults(run=brief.build)
    export = parts.add_parser("export", help="from a workspace")
    export.add_argument("name", metavar="NAME", help="the briefing's id or title")
    export.add_argument("--workspace", type=Path, required=True, metavar="FILE")
    export.set_defaults(run=brief.export)
    template = parts.add_parser("template", help="from a template that fills itself")
    template.add_argument("template", choices=brief.TEMPLATES)
    template.add_argument("technology", nargs="?", default="", metavar="TECHNOLOGY")
    template.add_argument("--entity", action="append", default=[], metavar="ID", help="id or name")
    template.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    template.add_argument("--date", default="", metavar="YYYY-MM-DD", help="the briefing's date")
    given.workspace_argument(template)
    template.set_defaults(run=brief.template)
    for part in (build, export, template):
        part.add_argument(
            "-o", dest="output", type=Path, required=True, metavar="FILE", help=endings
        )
        part.add_argument(
            "--house",
            type=Path,
            action="append",
            metavar="FILE",
            help="a template of your house: .docx, .dotx, .pptx, .potx or .toml; give each once "
            "(default: those kept in the workspace)",
        )
        _front_arguments(part)
    checking = parts.add_parser("check", help="compare a Word file that was edited with the data")
    checking.add_argument("file", type=Path, metavar="FILE.docx")
    given.workspace_argument(checking)
    checking.set_defaults(run=brief.check)
    house = parts.add_parser("house", help="say how a template of your house is used, or keep it")
    house.add_argument("house", type=Path, nargs="*", metavar="FILE")
    house.add_argument(
        "--workspace",
        type=Path,
        metavar="FILE",
        help="keep the files there; without files, say which",
    )
    house.add_argument("--remove", action="store_true", help="do without those that are kept there")
    house.set_defaults(run=house_command.show)

    comparing = parts.add_parser("compare", help="what changed between two versions")
    comparing.add_argument("old", metavar="OLD", help="a .brief file, or a briefing's id or title")
    comparing.add_argument("new", metavar="NEW", help="the same")
    comparing.add_argument(
        "-o", dest="output", type=Path, metavar="FILE", help="as a page (.html) or as text"
    )
    given.workspace_argument(comparing)
    comparing.set_defaults(run=review.compare)
    _add_cards(commands)


def _add_cards(commands: Commands) -> None:
    card = commands.add_parser("card", help="claim cards: one figure, checkable by itself")
    kinds = card.add_subparsers(title="commands", metavar="COMMAND", required=True)
    making = kinds.add_parser("make", help="write the card of a figure: JSON, PNG and HTML")
    making.add_argument("observation", metavar="OBSERVATION", help="a figure's id")
    making.add_argument("-o", dest="output", type=Path, required=True, metavar="FOLDER")
    making.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    making.add_argument(
        "--quotes",
        choices=("original", "translation", "both"),
        default="",
        help="show quotes as they are, translated, or both",
    )
    given.workspace_argument(making)
    making.set_defaults(run=brief.card_make)
    verifying = kinds.add_parser("verify", help="check a card; name the broken link")
    verifying.add_argument("file", type=Path, metavar="FILE")
    given.workspace_argument(verifying)
    verifying.set_defaults(run=brief.card_verify)


def _front_arguments(parser: argparse.ArgumentParser) -> None:
    """What a briefing says of itself, in the place of what its file says."""
    parser.add_argument(
        "--citation",
        choices=("apa", "chicago-notes", "gb-t-7714"),
        help="style of the footnotes, in place of our own",
    )
    parser.add_argument(
        "--quotes",
        choices=("original", "translation", "both"),
        help="show quotes as they are, translated, or both",
    )
    parser.add_argument("--mark", choices=("open", "internal", "restricted"), help="printed")
    parser.add_argument("--classification", metavar="WORDS", help="printed beside the mark")
    parser.add_argument("--state", choices=("draft", "review", "cleared"), help="printed")
    parser.add_argument("--version-name", dest="version", metavar="NAME", help="printed")
    parser.add_argument(
        "--cover", action="store_true", default=None, help="title on a page of its own"
    )
    parser.add_argument("--summary", action="store_true", help="an executive summary first")
    parser.add_argument("--sources", action="store_true", help="a list of the sources last")
    parser.add_argument("--remarks", action="store_true", help="print remarks of reviews")
