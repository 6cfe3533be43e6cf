"""Arguments of the commands that compute figures from publication records."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.commands import recount as recounts
from explorer.commands import tracker as trackers

if TYPE_CHECKING:
    from explorer.arguments.given import Commands


def add_commands(commands: Commands) -> None:
    """The tracker."""
    tracker = commands.add_parser("tracker", help="work with your own publication records")
    parts = tracker.add_subparsers(title="commands", metavar="COMMAND", required=True)
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
    build.add_argument(
        "--anew", action="store_true", help="do not go on where an earlier run was stopped"
    )
    build.add_argument("--threads", type=int, default=0, metavar="N")
    build.add_argument(
        "--engine", choices=("duckdb", "spark"), default="duckdb",
        help="who computes the measures: the program itself, or Spark at --master",
    )  # fmt: skip
    build.add_argument(
        "--master", default="", metavar="URL", help="of Spark: spark://, sc://, yarn, local[*]"
    )
    build.add_argument(
        "--shared", type=Path, metavar="DIR", help="a folder that all machines of Spark see"
    )
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


def _recounts(parts: Commands) -> None:
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
