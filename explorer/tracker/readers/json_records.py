"""Records of JSON as they come: lines, arrays, pages of an API, one object; packed or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from explorer.files import TooDeepError, from_json, next_of_json
from explorer.tracker.record import TrackerError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from explorer.tracker.record import Log

_BLOCK: Final = 1 << 20
_RESULTS: Final = re.compile(r'"results"\s*:\s*\[')
_COUNT: Final = re.compile(r'"count"\s*:\s*(\d+)')
#: A record that is longer is no record: the file has lost a quotation mark.
_LONGEST: Final = 1 << 28


def records(stream: TextIO, name: str, log: Log) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each object with the line it begins on."""
    beginning = stream.read(_BLOCK)
    text = beginning.lstrip("\ufeff \t\r\n")
    if text.startswith("["):
        yield from _array(stream, text[1:], name, log, None)
        return
    first, newline, _ = text.partition("\n")
    if newline and not _whole(first) and first.rstrip() != "{":
        yield from _lines(stream, beginning, name, log)
        return
    if found := _RESULTS.search(text):
        count = _COUNT.search(text, 0, found.start())
        rest = text[found.end() :]
        yield from _array(stream, rest, name, log, int(count[1]) if count else None)
        return
    if _whole(first) or not text:
        yield from _lines(stream, beginning, name, log)
        return
    text += stream.read(_LONGEST)
    try:
        yield 1, from_json(text)
    except ValueError as error:
        raise _no_json(name, error) from None


def _no_json(name: str, error: Exception) -> TrackerError:
    return TrackerError(
        to_user("Tracker", "{name}: this is not JSON ({reason})").format(name=name, reason=error)
    )


def _whole(line: str) -> bool:
    """Whether a line is a record by itself; a page of an API may be one line too."""
    if _RESULTS.search(line):
        return False
    try:
        return isinstance(from_json(line), dict)
    except ValueError:
        return False


def _lines(
    stream: TextIO, beginning: str, name: str, log: Log
) -> Iterator[tuple[int, dict[str, Any]]]:
    number = 0
    rest = beginning
    while rest:
        lines = rest.split("\n")
        rest = lines.pop()
        for line in lines:
            number += 1
            if found := _parsed(line, name, number, log):
                yield number, found
        more = stream.read(_BLOCK)
        if not more:
            if found := _parsed(rest, name, number + 1, log):
                yield number + 1, found
            return
        rest += more


def _parsed(line: str, name: str, number: int, log: Log) -> dict[str, Any] | None:
    line = line.strip("\ufeff \t\r\n\x00")
    if not line:
        return None
    try:
        found = from_json(line)
    except ValueError as error:
        log.read += 1
        log.fail(name, number, to_user("Tracker", "not JSON ({reason})").format(reason=error))
        return None
    if not isinstance(found, dict):
        log.read += 1
        log.fail(name, number, to_user("Tracker", "not a record but a single value"))
        return None
    return found


def _array(
    stream: TextIO, text: str, name: str, log: Log, count: int | None
) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of an array, of which no more than one is held at a time."""
    number, at, tried = 0, 0, 0
    while True:
        while at < len(text) and text[at] in " \t\r\n,":
            at += 1
        if at < len(text) and text[at] == "]":
            break
        try:
            if at >= len(text) or len(text) - at < tried:
                raise ValueError
            found, end = next_of_json(text, at)
        except TooDeepError as error:
            raise _no_json(name, error) from None
        except ValueError:
            more = stream.read(max(_BLOCK, len(text) - at))
            if not more:
                raise TrackerError(
                    to_user(
                        "Tracker", "{name}: the file ends in the middle of a record; fetch it again"
                    ).format(name=name)
                ) from None
            text, at = text[at:] + more, 0
            continue
        at, tried = end, 0
        number += 1
        if isinstance(found, dict):
            yield number, found
        else:
            log.read += 1
            log.fail(name, number, to_user("Tracker", "not a record but a single value"))
    if count is not None:
        log.pages[count] += number
