"""A page of a PDF as a picture, and where on it a quote stands; made by a process of its own."""

from __future__ import annotations

import base64
import ctypes
import json
import unicodedata
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer import files, limits
from explorer.corpus.documents import CorpusError, Locked
from explorer.corpus.readers import apart
from explorer.files import from_json
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable

#: No side of a picture is longer in pixels.
_LONGEST: Final = 3600
#: How many pixels a point on paper has, as a page is first shown and where it is shown large.
USUAL: Final = 2.0
SHARP: Final = 4.0
#: A quote that goes on overleaf is looked for by its beginning, of so many letters at least.
_BEGINNING: Final = 12


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it is printed.

    Attributes:
        page: Its number, from 1.
        pages: How many there are.
        width: In pixels.
        height: In pixels.
        points: How wide it is on paper.
        pixels: Four bytes each: blue, green, red and one that says nothing.
        boxes: Left, top, right and bottom of each line of the quote; none if it is not found.
    """

    page: int
    pages: int
    width: int
    height: int
    points: float
    pixels: bytes
    boxes: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which page.

    Attributes:
        page: Its number, from 1.
        quote: What is looked for on it.
        before: How often the quote stands on the page before the one that is meant.
        scale: How many pixels a point on paper is to have, if that makes no side too long.
        password: What the PDF is opened with.
    """

    page: int
    quote: str = ""
    before: int = 0
    scale: float = USUAL
    password: str = ""


def picture(path: Path, wanted: Wanted, stopped: Callable[[], bool] = lambda: False) -> Picture:
    """Have a page drawn by a process of its own, within the bounds of readers.

    Raises:
        CorpusError: It cannot be drawn; the message is one sentence for the user.
        Locked: It wants a password, or another one.
        apart.Stopped: ``stopped`` said so.
    """
    with apart.asked(path, {"picture": asdict(wanted)}, stopped) as given:
        answer = from_json(given.read_text(encoding="ascii"))
    if "problem" in answer:
        raise apart.problem_of(answer, path)
    answer["pixels"] = zlib.decompress(base64.b64decode(answer["pixels"]))
    answer["boxes"] = tuple(tuple(box) for box in answer["boxes"])
    return Picture(**answer)


def serve(request: Path) -> int:
    """Be the process that draws; what came of it stands beside the request when this returns."""
    asked = from_json(request.read_text(encoding="ascii"))
    path = Path(asked["path"])
    limits.limit(apart.MEMORY, apart.SECONDS)
    answer: dict[str, Any]
    try:
        made = apart.within(path, lambda: draw(path, Wanted(**asked["picture"])))
        packed = base64.b64encode(zlib.compress(made.pixels, 1)).decode("ascii")
        boxes = [list(box) for box in made.boxes]
        answer = {
            "page": made.page,
            "pages": made.pages,
            "width": made.width,
            "height": made.height,
            "points": made.points,
            "pixels": packed,
            "boxes": boxes,
        }
    except CorpusError as error:
        answer = apart.told(error)
    files.write_bytes(apart.answer_to(request), json.dumps(answer).encode("ascii"))
    return 0


def draw(path: Path, wanted: Wanted) -> Picture:
    """Draw a page in this process.

    Raises:
        CorpusError: It is no PDF that can be opened, or has no such page.
        Locked: It wants a password, or another one.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path, password=wanted.password or None)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Locked(_locked(path, wanted.password)) from None
        text = to_user("Reader", "{path}: its pages cannot be drawn ({reason}).")
        raise CorpusError(text.format(path=path, reason=error)) from None
    try:
        count = len(document)
        if not 1 <= wanted.page <= count:
            text = to_user("Reader", "{path}: there is no page {page}.")
            raise CorpusError(text.format(path=path, page=wanted.page))
        page = document[wanted.page - 1]
        scale = min(wanted.scale, _LONGEST / max(*page.get_size(), 1.0))
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        raw = bytes(bitmap.buffer)
        pixels = b"".join(raw[n * stride : n * stride + 4 * width] for n in range(height))
        boxes = _boxes(page, wanted, width, height) if wanted.quote else ()
        points = page.get_size()[0]
        return Picture(wanted.page, count, width, height, points, pixels, boxes)
    finally:
        document.close()


def _locked(path: Path, password: str) -> str:
    if password:
        text = to_user("Reader", "{name}: this is not the password of the PDF.")
    else:
        text = to_user("Reader", "{name}: the PDF has a password; its pages are drawn with it.")
    return text.format(name=path)


def _letters(character: str) -> str:
    """A character as it is compared: letters and digits alone, in one form."""
    return "".join(c for c in unicodedata.normalize("NFKC", character).lower() if c.isalnum())


def _boxes(
    page: Any, wanted: Wanted, width: int, height: int
) -> tuple[tuple[int, int, int, int], ...]:
    from pypdfium2 import raw

    words = page.get_textpage()
    try:
        key: list[str] = []
        at: list[int] = []
        for n in range(words.count_chars()):
            for letter in _letters(chr(raw.FPDFText_GetUnicode(words, n))):
                key.append(letter)
                at.append(n)
        found = _found("".join(key), "".join(map(_letters, wanted.quote)), wanted.before)
        if found is None:
            return ()
        lines: list[list[float]] = []
        for n in dict.fromkeys(at[found[0] : found[1]]):
            left, bottom, right, top = words.get_charbox(n, loose=True)
            last = lines[-1] if lines else None
            same = last and min(top, last[3]) - max(bottom, last[1]) > 0.5 * min(
                top - bottom, last[3] - last[1]
            )
            if last and same and left > last[0] - 1:
                last[1], last[2], last[3] = min(last[1], bottom), right, max(last[3], top)
            else:
                lines.append([left, bottom, right, top])
        return tuple(_on_picture(page, raw, line, width, height) for line in lines)
    finally:
        words.close()


def _found(text: str, quote: str, before: int) -> tuple[int, int] | None:
    """Where a quote stands, or its beginning if the rest is overleaf; None if nowhere."""
    if not quote:
        return None
    begin = -1
    for _ in range(before + 1):
        following = text.find(quote, begin + 1)
        if following < 0:
            break
        begin = following
    if begin >= 0:
        return begin, begin + len(quote)
    for length in range(len(quote) - 1, _BEGINNING - 1, -1):
        if text.endswith(quote[:length]):
            return len(text) - length, len(text)
    part = quote[: max(_BEGINNING, len(quote) // 2)]
    begin = text.find(part)
    return (begin, begin + len(part)) if begin >= 0 else None


def _on_picture(
    page: Any, raw: Any, line: list[float], width: int, height: int
) -> tuple[int, int, int, int]:
    """A box in points of the paper as one in pixels, also where the page is turned."""
    across, down = [], []
    for x, y in ((line[0], line[1]), (line[2], line[3])):
        found = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, *map(ctypes.byref, found))
        across.append(found[0].value)
        down.append(found[1].value)
    return min(across), min(down), max(across), max(down)
