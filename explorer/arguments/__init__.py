"""The arguments of ``ctexplorer``: every subcommand and its options."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from explorer import __version__
from explorer.arguments import briefings, given, own, packs, publications
from explorer.commands import ask, data, leaders, pictures, search, show
from explorer.commands import frame as frames
from explorer.commands.check import check as check_text
from explorer.commands.propose import propose as propose_figures

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_LISTS = ("technologies", "entities", "indicators", "documents")


class _Kinds:
    """The kinds of charts that can be chosen, looked up when somebody asks."""

    def __iter__(self) -> Iterator[str]:
        from explorer.charts.kinds import ChartKind

        return (kind.value for kind in ChartKind if kind.traits.label is not None)

    def __contains__(self, key: object) -> bool:
        return key in list(self)


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; ``run`` of its result does what was asked."""
    parser = given.Parser(
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
        type=given.choice,
        help="open at topic=, indicator=, entity=, observation=, document=, taxonomy= or kind=",
    )
    given.view_argument(parser)
    parser.add_argument(
        "--workspace", type=Path, metavar="FILE", help="open the window with this workspace"
    )
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="show this data package: one of the tracker"
    )
    parser.set_defaults(run=pictures.window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    package = commands.add_parser("data", help="check and describe a data package")
    parts = package.add_subparsers(title="commands", metavar="COMMAND", required=True)
    check = parts.add_parser("check", help="validate a data package")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    check.add_argument("--json", action="store_true")
    check.set_defaults(run=data.data_check)
    coverage = parts.add_parser("coverage", help="numerals accounted for, per document")
    coverage.add_argument("--json", action="store_true")
    given.workspace_argument(coverage)
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
        help="ending .csv, .json, .xlsx or .parquet",
    )
    given.workspace_argument(frame)
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
    given.workspace_argument(listing)
    listing.set_defaults(run=show.list_things)

    showing = commands.add_parser("show", help="the figures of a technology with their sentences")
    given.question_arguments(showing)
    showing.add_argument("--json", action="store_true")
    given.workspace_argument(showing)
    showing.set_defaults(run=show.show)

    searching = commands.add_parser("search", help="sentences and things, in any script")
    searching.add_argument(
        "query", metavar="QUERY", help='words that must all occur; "quoted" ones stay together'
    )
    searching.add_argument("--json", action="store_true")
    given.workspace_argument(searching)
    searching.set_defaults(run=search.search)

    asking = commands.add_parser("ask", help="the figures that answer a question in plain words")
    asking.add_argument(
        "question", metavar="QUESTION", help="in English or Chinese; put it in quotation marks"
    )
    asking.add_argument("--json", action="store_true")
    given.workspace_argument(asking)
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
    given.workspace_argument(checking)
    checking.set_defaults(run=check_text)

    proposing = commands.add_parser("propose", help="the figures that a document seems to state")
    proposing.add_argument(
        "file", metavar="FILE", help='a document of any kind that is read; "-" is standard input'
    )
    proposing.add_argument("--json", action="store_true")
    given.workspace_argument(proposing)
    proposing.set_defaults(run=propose_figures)

    chart = commands.add_parser("chart", help="write a chart to a file")
    given.question_arguments(chart)
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
    chart.add_argument(
        "--scale", type=given.scale, default=2.0, metavar="N", help="1 to 4, PNG only"
    )
    chart.add_argument(
        "--size",
        type=given.size,
        metavar="WxH",
        help="exactly so many pixels at scale 1; without, 960x540 and higher where need be",
    )
    chart.add_argument("--transparent", action="store_true")
    chart.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    chart.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    given.workspace_argument(chart)
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
    table.add_argument(
        "--scale", type=given.scale, default=2.0, metavar="N", help="1 to 4, PNG only"
    )
    table.add_argument(
        "--size", type=given.size, default=(1280, 720), metavar="WxH", help="higher where need be"
    )
    table.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    given.workspace_argument(table)
    table.set_defaults(run=leaders.leaders)

    picture = commands.add_parser("screenshot", help="write a picture of the window")
    picture.add_argument("output", type=Path, metavar="FILE.png")
    picture.add_argument(
        "--select", action="append", default=[], metavar="KEY=VALUE", type=given.choice
    )
    given.view_argument(picture)
    picture.add_argument("--size", type=given.size, default=(1280, 800), metavar="WxH")
    picture.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    picture.add_argument("--language", choices=("en", "zh-Hans", "zh-Hant"), default="en")
    given.workspace_argument(picture)
    picture.set_defaults(run=pictures.screenshot)

    briefings.add_commands(commands)

    own.add_commands(commands)
    packs.add_commands(commands)
    publications.add_commands(commands)

    selftest = commands.add_parser("selftest", help="load, select and export in a temporary folder")
    selftest.set_defaults(run=pictures.selftest)
    return parser
