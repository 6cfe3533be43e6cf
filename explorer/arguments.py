"""The arguments of ``ctexplorer``: every subcommand and its options."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from explorer import __version__
from explorer.commands import ask, brief, bring, data, leaders, pictures, review, search, show
from explorer.commands import frame as frames
from explorer.commands import house as house_command
from explorer.commands import pack as packs
from explorer.commands import recount as recounts
from explorer.commands import tracker as trackers
from explorer.commands.annotations import annotate
from explorer.commands.by_hand import add_figure
from explorer.commands.check import check as check_text
from explorer.commands.propose import propose as propose_figures

if TYPE_CHECKING:
    from collections.abc import Iterator

_LISTS = ("technologies", "entities", "indicators", "documents")


class _Kinds:
    """The kinds of charts that can be chosen, looked up when somebody asks."""

    def __iter__(self) -> Iterator[str]:
        from explorer.charts.kinds import ChartKind

        return (kind.value for kind in ChartKind if kind.traits.label is not None)

    def __contains__(self, key: object) -> bool:
        return key in list(self)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and exits 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; ``run`` of its result does what was asked."""
    parser = _Parser(
        prog="ctexplorer",
        description="Who leads in which technology, according to which report, in which sentence.",
        epilog="Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        type=_choice,
        help="open at topic=, indicator=, entity=, observation=, document=, taxonomy= or kind=",
    )
    _view_argument(parser)
    parser.add_argument(
        "--workspace", type=Path, metavar="FILE", help="open the window with this workspace"
    )
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="show this data package: one of the tracker"
    )
    parser.set_defaults(run=pictures.window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)

    package = commands.add_parser("data", help="check and describe a data package")
    parts = package.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=_Parser
    )
    check = parts.add_parser("check", help="validate a data package")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    check.add_argument("--json", action="store_true")
    check.set_defaults(run=data.data_check)
    coverage = parts.add_parser("coverage", help="numerals accounted for, per document")
    coverage.add_argument("--json", action="store_true")
    _workspace_argument(coverage)
    coverage.set_defaults(run=data.data_coverage)
    frame = parts.add_parser("frame", help="write all figures as one flat table")
    for name, metavar in (("topic", "TECHNOLOGY"), ("entity", "ID"), ("indicator", "ID")):
        frame.add_argument(
            f"--{name}", action="append", default=[], metavar=metavar, help="id or name"
        )
    frame.add_argument(
        "-o",
        dest="output",
        type=Path,
        required=True,
        metavar="FILE",
        help="ending .csv, .json or .xlsx",
    )
    _workspace_argument(frame)
    frame.set_defaults(run=frames.data_frame)
    seal = parts.add_parser("seal", help="record the tables' hashes after a deliberate edit")
    seal.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    seal.set_defaults(run=data.data_seal)

    listing = commands.add_parser(
        "list", help="list technologies, entities, indicators or documents"
    )
    listing.add_argument("what", choices=_LISTS)
    listing.add_argument("--taxonomy", metavar="ID", help="only the technologies of one list")
    listing.add_argument("--json", action="store_true")
    _workspace_argument(listing)
    listing.set_defaults(run=show.list_things)

    showing = commands.add_parser("show", help="the figures of a technology with their sentences")
    _question_arguments(showing)
    showing.add_argument("--json", action="store_true")
    _workspace_argument(showing)
    showing.set_defaults(run=show.show)

    searching = commands.add_parser("search", help="sentences and things, in any script")
    searching.add_argument(
        "query", metavar="QUERY", help='words that must all occur; "quoted" ones stay together'
    )
    searching.add_argument("--json", action="store_true")
    _workspace_argument(searching)
    searching.set_defaults(run=search.search)

    asking = commands.add_parser("ask", help="the figures that answer a question in plain words")
    asking.add_argument(
        "question", metavar="QUESTION", help="in English or Chinese; put it in quotation marks"
    )
    asking.add_argument("--json", action="store_true")
    _workspace_argument(asking)
    asking.set_defaults(run=ask.ask)

    checking = commands.add_parser("check", help="what of a text the figures support or exclude")
    checking.add_argument(
        "file", metavar="FILE", help='a document of any kind that is read; "-" is standard input'
    )
    checking.add_argument("--json", action="store_true")
    checking.add_argument(
        "-o",
        dest="output",
        type=Path,
        metavar="FILE",
        help="write a report: .docx .html .json, or any other format of briefings",
    )
    checking.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    _workspace_argument(checking)
    checking.set_defaults(run=check_text)

    proposing = commands.add_parser("propose", help="the figures that a document seems to state")
    proposing.add_argument(
        "file", metavar="FILE", help='a document of any kind that is read; "-" is standard input'
    )
    proposing.add_argument("--json", action="store_true")
    _workspace_argument(proposing)
    proposing.set_defaults(run=propose_figures)

    chart = commands.add_parser("chart", help="write a chart to a file")
    _question_arguments(chart)
    chart.add_argument(
        "--kind", choices=_Kinds(), metavar="KIND", help="how it is drawn: %(choices)s"
    )
    chart.add_argument(
        "-o",
        dest="output",
        type=Path,
        required=True,
        metavar="FILE",
        help="ending .png, .svg, .pdf, .csv, .xlsx or .json",
    )
    chart.add_argument("--scale", type=_scale, default=2.0, metavar="N", help="1 to 4, PNG only")
    chart.add_argument(
        "--size",
        type=_size,
        metavar="WxH",
        help="exactly so many pixels at scale 1; without, 960x540 and higher where need be",
    )
    chart.add_argument("--transparent", action="store_true")
    chart.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    chart.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    _workspace_argument(chart)
    chart.set_defaults(run=pictures.chart)

    table = commands.add_parser(
        "leaders", help="who leads each technology of a list, as text or written to a file"
    )
    table.add_argument(
        "--taxonomy", default="", metavar="ID", help="another list than the main one"
    )
    table.add_argument(
        "--edition", default="", metavar="ID", help="a report; else the latest edition of each"
    )
    table.add_argument(
        "-o",
        dest="output",
        type=Path,
        metavar="FILE",
        help="ending .png, .svg, .pdf, .csv, .xlsx or .json; without, it is printed with tabs",
    )
    table.add_argument("--scale", type=_scale, default=2.0, metavar="N", help="1 to 4, PNG only")
    table.add_argument(
        "--size", type=_size, default=(1280, 720), metavar="WxH", help="higher where need be"
    )
    table.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    _workspace_argument(table)
    table.set_defaults(run=leaders.leaders)

    picture = commands.add_parser("screenshot", help="write a picture of the window")
    picture.add_argument("output", type=Path, metavar="FILE.png")
    picture.add_argument("--select", action="append", default=[], metavar="KEY=VALUE", type=_choice)
    _view_argument(picture)
    picture.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    picture.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    picture.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    _workspace_argument(picture)
    picture.set_defaults(run=pictures.screenshot)

    _briefing_commands(commands)

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

    _figure_command(commands)
    _owner_commands(commands)
    _pack_commands(commands)
    _tracker_commands(commands)

    selftest = commands.add_parser("selftest", help="load, select and export in a temporary folder")
    selftest.set_defaults(run=pictures.selftest)
    return parser


def _briefing_commands(commands: argparse._SubParsersAction[_Parser]) -> None:
    briefing = commands.add_parser("brief", help="write a briefing as a document")
    parts = briefing.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=_Parser
    )
    endings = "ending .docx, .pptx, .pdf, .html, .md, .xlsx or .brief"
    build = parts.add_parser("build", help="from a .brief file")
    build.add_argument("file", type=Path, metavar="FILE.brief")
    _workspace_argument(build)
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
    _workspace_argument(template)
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
    _workspace_argument(checking)
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
    _workspace_argument(comparing)
    comparing.set_defaults(run=review.compare)

    card = commands.add_parser("card", help="claim cards: one figure, checkable by itself")
    kinds = card.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=_Parser
    )
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
    _workspace_argument(making)
    making.set_defaults(run=brief.card_make)
    verifying = kinds.add_parser("verify", help="check a card; name the broken link")
    verifying.add_argument("file", type=Path, metavar="FILE")
    _workspace_argument(verifying)
    verifying.set_defaults(run=brief.card_verify)


def _owner_commands(commands: argparse._SubParsersAction[_Parser]) -> None:
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


def _pack_commands(commands: argparse._SubParsersAction[_Parser]) -> None:
    pack = commands.add_parser("pack", help="packs of own figures and documents, for others")
    parts = pack.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=_Parser
    )
    make = parts.add_parser("make", help="write a pack")
    _workspace_argument(make)
    make.add_argument(
        "--edition", type=Path, metavar="DIR", help="of this data package, in the place of ours"
    )
    make.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE.zip")
    make.add_argument("--name", default="", help="by which a later one takes its place")
    make.add_argument("--title", default="")
    make.add_argument("--publisher", default="", metavar="NAME")
    make.add_argument("--version", default="", metavar="TEXT")
    make.add_argument("--topic", action="append", default=[], metavar="TECHNOLOGY")
    make.add_argument(
        "--text",
        action="append",
        default=[],
        metavar="DOCUMENT",
        help='its whole text goes along, "all" for every one; else the quotes alone',
    )
    make.add_argument(
        "--up-to",
        choices=("open", "internal", "restricted"),
        default="open",
        help="what is marked beyond stays (default: open)",
    )
    make.add_argument(
        "--key", type=Path, metavar="FILE", help="your private Ed25519 key, OpenSSH or PEM, signs"
    )
    make.set_defaults(run=packs.make)
    inspect = parts.add_parser("inspect", help="what a pack is, holds and would change")
    install = parts.add_parser("install", help="take a pack over")
    for part in (inspect, install):
        part.add_argument("file", type=Path, metavar="FILE.zip")
        _workspace_argument(part)
    inspect.add_argument("--json", action="store_true")
    inspect.set_defaults(run=packs.inspect)
    install.add_argument("--unsigned", action="store_true", help="also if nobody has signed it")
    install.add_argument(
        "--signer", default="", metavar="FINGERPRINT", help="also by this key, this once"
    )
    install.set_defaults(run=packs.install)
    remove = parts.add_parser("remove", help="take out what came with a pack")
    remove.add_argument("name", nargs="?", default="", help="without it, the edition of ours")
    remove.set_defaults(run=packs.remove)
    back = parts.add_parser("back", help="go back to the pack before")
    back.add_argument("name")
    back.set_defaults(run=packs.back)
    listing = parts.add_parser("list", help="the packs of a workspace, and the editions")
    listing.set_defaults(run=packs.listing)
    for part in (remove, back, listing):
        _workspace_argument(part)
    trust = parts.add_parser("trust", help="the keys that you trust; with one, trust it")
    trust.add_argument("key", nargs="?", type=Path, metavar="KEY.pub")
    trust.add_argument("--owner", default="", metavar="NAME")
    trust.add_argument("--remove", default="", metavar="FINGERPRINT", help="trust it no longer")
    trust.set_defaults(run=packs.trust)


def _figure_command(commands: argparse._SubParsersAction[_Parser]) -> None:
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


def _tracker_commands(commands: argparse._SubParsersAction[_Parser]) -> None:
    tracker = commands.add_parser("tracker", help="work with your own publication records")
    parts = tracker.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=_Parser
    )
    audit = parts.add_parser("audit", help="how complete the records are")
    audit.add_argument("--json", action="store_true")
    audit.set_defaults(run=trackers.audit)
    build = parts.add_parser("build", help="compute a data package from the records")
    build.add_argument("-o", dest="output", type=Path, required=True, metavar="DIR")
    build.add_argument("--recipe", type=Path, metavar="tracker.toml", help="do a run once more")
    build.add_argument(
        "--technologies", type=Path, nargs="+", default=[], metavar="FILE.toml",
        help="your own searches; without them the drafts that come with the program",
    )  # fmt: skip
    build.add_argument("--first-year", type=int, default=2003, metavar="YEAR")
    build.add_argument("--last-year", type=int, default=0, metavar="YEAR")
    build.add_argument("--window", type=int, default=5, metavar="YEARS")
    build.add_argument("--counting", choices=("full", "author", "even"), default="author")
    build.add_argument("--top", type=int, choices=(1, 5, 10, 25), default=10, metavar="PERCENT")
    build.add_argument(
        "--resamples", type=int, default=200, metavar="N", help="of the intervals; 0 for none"
    )
    build.add_argument("--created", default="", metavar="YYYY-MM-DD", help="today without it")
    build.add_argument("--threads", type=int, default=0, metavar="N")
    build.add_argument("--json", action="store_true")
    build.set_defaults(run=trackers.build)
    _recounts(parts)
    papers = parts.add_parser("papers", help="the papers behind a figure")
    papers.add_argument("folder", type=Path, metavar="DIR")
    papers.add_argument("observation", metavar="OBSERVATION", help="a figure's id")
    papers.add_argument("--offset", type=int, default=0, metavar="N")
    papers.add_argument("--limit", type=int, default=50, metavar="N")
    papers.add_argument("--json", action="store_true")
    papers.set_defaults(run=trackers.papers)
    for part, least in ((audit, "+"), (build, "*")):
        part.add_argument(
            "sources", nargs=least, type=Path, metavar="SOURCE", help="files or folders of records"
        )
        part.add_argument("--attended", metavar="LANGUAGE", default="", help=argparse.SUPPRESS)
        part.add_argument("--xpac", action="store_true", help="with OpenAlex' is_xpac works")
        part.add_argument(
            "--partial", action="store_true", help="take pages of an API that are not all"
        )
        part.add_argument(
            "--merge-territories",
            action="store_true",
            help="count Taiwan, Hong Kong and Macao as China; otherwise they are on their own",
        )


def _question_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("technology", metavar="TECHNOLOGY", help="id or name, in any language")
    parser.add_argument("--entity", action="append", default=[], metavar="ID", help="id or name")
    parser.add_argument("--indicator", metavar="ID")
    parser.add_argument("--passages-only", action="store_true")


def _workspace_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--workspace", type=Path, metavar="FILE", help="with its own documents and figures"
    )
    # Named before the command it is given to the whole; behind it, to the command.
    parser.add_argument(
        "--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )


def _view_argument(parser: argparse.ArgumentParser) -> None:
    """What a link to a view leads to, as one more choice."""
    parser.add_argument(
        "--view",
        dest="select",
        action="append",
        metavar="LINK",
        type=lambda line: ("view", line),
        help="open at a ctexplorer:// line that the window copied",
    )


def _choice(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not key or not value:
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return key, value


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT")
    size = (int(width), int(height))
    if not (320 <= size[0] <= 8000 and 200 <= size[1] <= 8000):
        raise argparse.ArgumentTypeError(f"{text!r} is outside 320x200 to 8000x8000")
    return size


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 1 <= scale <= 4:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 4")
    return scale


def _recounts(parts: argparse._SubParsersAction[_Parser]) -> None:
    fan = parts.add_parser("fan", help="how ranks of a technology stand in every way of counting")
    fan.add_argument("--country", default="", metavar="ID", help="this one in each way")
    fan.set_defaults(run=recounts.fan)
    recount = parts.add_parser("recount", help="count a technology in a way of your own")
    recount.add_argument("--counting", choices=("full", "author", "even"), default="")
    recount.add_argument("--top", type=int, choices=(1, 5, 10, 25), default=0, metavar="PERCENT")
    recount.add_argument("--first-year", type=int, default=0, metavar="YEAR")
    recount.add_argument("--last-year", type=int, default=0, metavar="YEAR")
    recount.add_argument("--pooled", action="store_true", help="one threshold for all years")
    recount.add_argument("--types", nargs="+", default=[], metavar="TYPE", help="of documents")
    recount.add_argument("--by-type", action="store_true", help="a threshold for each type")
    recount.add_argument("--known-only", action="store_true", help="without unknown countries")
    recount.add_argument("--group", default="", metavar="ID", help="its members count as one")
    recount.add_argument(
        "--merge-territories", action="store_true",
        help="Taiwan, Hong Kong and Macao count as China",
    )  # fmt: skip
    recount.set_defaults(run=recounts.recount)
    compare = parts.add_parser("compare", help="published figures beside your own")
    compare.set_defaults(run=recounts.compare)
    project = parts.add_parser("project", help="where shares of a technology would go")
    project.set_defaults(run=recounts.project)
    for part in (fan, recount, compare, project):
        part.add_argument("folder", type=Path, metavar="DIR")
        part.add_argument("technology", metavar="TECHNOLOGY", help="its id")
        part.add_argument("--json", action="store_true")
