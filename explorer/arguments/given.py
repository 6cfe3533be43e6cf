"""Arguments that several commands are given, and what may stand in them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    #: What commands are added to.
    Commands = argparse._SubParsersAction["Parser"]


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and exits 2."""

    def error(self, message: str) -> NoReturn:
        """Says it and ends the process."""
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def question_arguments(parser: argparse.ArgumentParser) -> None:
    """What is asked: a technology, and of it by whom and which kind of figure."""
    parser.add_argument("technology", metavar="TECHNOLOGY", help="id or name, in any language")
    parser.add_argument("--entity", action="append", default=[], metavar="ID", help="id or name")
    parser.add_argument("--indicator", metavar="ID")
    parser.add_argument("--passages-only", action="store_true")


def workspace_argument(parser: argparse.ArgumentParser) -> None:
    """The data that a command looks at."""
    parser.add_argument(
        "--workspace", type=Path, metavar="FILE", help="with its own documents and figures"
    )
    # Named before the command it is given to the whole; behind it, to the command.
    parser.add_argument(
        "--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )


def view_argument(parser: argparse.ArgumentParser) -> None:
    """What a link to a view leads to, as one more choice."""
    parser.add_argument(
        "--view",
        dest="select",
        action="append",
        metavar="LINK",
        type=lambda line: ("view", line),
        help="open at a ctexplorer:// line that the window copied",
    )


def choice(text: str) -> tuple[str, str]:
    """A key and its value."""
    key, equals, value = text.partition("=")
    if not equals or not key or not value:
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return key, value


def size(text: str) -> tuple[int, int]:
    """Width and height of a picture."""
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT")
    found = (int(width), int(height))
    if not (320 <= found[0] <= 8000 and 200 <= found[1] <= 8000):
        raise argparse.ArgumentTypeError(f"{text!r} is outside 320x200 to 8000x8000")
    return found


def scale(text: str) -> float:
    """How many pixels a picture has for one."""
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    if not 1 <= found <= 4:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 4")
    return found
