"""Make the pictures of the documentation anew, offscreen, each in a process of its own.

    python docs/make_screenshots.py            write docs/images
    python docs/make_screenshots.py --check    write nothing; exit 1 if a picture would change
    python docs/make_screenshots.py --language zh-Hans tray.png

English pictures are in docs/images, Chinese ones in a folder there named for the language. The
program brings its fonts and its style, the workspace is a new one in a temporary folder, and dates
are written here, so a picture changes only when the program or the data do. Each has at most 256
colours: a third of the size, and no difference to the eye.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from explorer.views.window.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
FIGURE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
BATTERIES = "electric-batteries"
DATE = "2026-01-31"
#: Written beside the text of the briefing and on a card, in the language of the picture.
TITLES = {
    "en": "Electric batteries: who leads, and since when",
    "zh-Hans": "电池：谁领先，从何时起",
    "zh-Hant": "電池：誰領先，從何時起",
}
AUTHORS = {"en": "A. Analyst", "zh-Hans": "张三", "zh-Hant": "張三"}
NOTES = {
    "en": "Ask for the share in 2024.",
    "zh-Hans": "询问2024年的占比。",
    "zh-Hant": "詢問2024年的占比。",
}
#: Differences up to this, of 255 in a colour channel, are rounding in the rasteriser.
TOLERANCE = 2
#: Seconds until what should be shown is given up.
PATIENCE = 20.0


@dataclass(frozen=True)
class Stage:
    """What a picture is taken of: a window, its language, and the application that paints it."""

    application: QApplication
    window: MainWindow
    language: str

    def settle(self) -> None:
        """Let work in the background end and be shown."""
        from explorer import tasks
        from explorer.qt import settle

        for _ in range(4):
            settle(self.application)
            if not tasks.drain():
                raise TimeoutError("the work in the background did not end")
        settle(self.application)

    def wait(self, is_shown: Callable[[], object]) -> None:
        """Wait for what comes a moment after the last key."""
        end = time.monotonic() + PATIENCE
        while not is_shown():
            if time.monotonic() > end:
                raise TimeoutError("what the picture is of did not come")
            self.settle()
            time.sleep(0.02)
        self.settle()


def whole(stage: Stage) -> QPixmap:
    """The window."""
    return stage.window.grab()


def table(stage: Stage) -> QPixmap:
    """The window with the tab that Ctrl+2 shows."""
    stage.window.pages["topic"].tabs.setCurrentIndex(1)
    stage.settle()
    return stage.window.grab()


def tray(stage: Stage) -> QPixmap:
    """The tray with five cards."""
    window, pin = stage.window, stage.window.pinning
    pin.pin_chart()
    pin.pin_figure(FIGURE)
    pin.pin_sentence(window.state.current.evidence_id)
    table = pin.shown("table")
    assert table is not None
    pin.pin(table)
    pin.pin_disagreement("000-battery-75-and-77")
    assert window.tray.model is not None
    assert window.tray.list is not None
    window.tray.model.write_note(1, NOTES[stage.language])
    window.tray.list.choose(1)
    stage.settle()
    return window.tray.grab()


def briefing(stage: Stage) -> QPixmap:
    """A briefing with its pages."""
    from explorer.briefing import kept, pinned, templates

    window, language = stage.window, stage.language
    made = templates.fill(
        window.around.dataset, "one-page", BATTERIES, language=language, date=DATE
    )
    claim = pinned.claim(window.around.dataset, FIGURE, language)
    made = replace(
        made, title=TITLES[language], authors=(AUTHORS[language],), blocks=(claim, *made.blocks[1:])
    )
    key = window.around.desk.edit(lambda w: kept.add(w, made, name="New briefing"))
    assert key
    shown = window.briefings.open(key)
    assert shown is not None
    shown.resize(1280, 800)
    shown.splitter.setSizes([700, 580])
    shown.editor.focus_row(shown.editor.rows[0].row_id)
    shown.preview.sheets.set_zoom(0.6)
    stage.wait(lambda: shown.preview.pages.pages)
    stage.settle()
    return shown.grab()


def new_briefing(stage: Stage) -> QPixmap:
    """The dialog that Ctrl+N opens on the page of a technology."""
    from explorer.views.briefing.new_dialog import NewBriefingDialog

    stage.window.briefings.new()
    (dialog,) = stage.window.findChildren(NewBriefingDialog)
    dialog.template.setCurrentRow(3)
    stage.settle()
    return dialog.grab()


_AT_FIGURE = [("observation", FIGURE)]
_AT_TOPIC = [("topic", BATTERIES)]
#: What is selected in the window, its theme, and what of it is shown.
PICTURES = {
    "overview.png": ([], "light", whole),
    "topic.png": (_AT_TOPIC, "light", whole),
    "sentence.png": (_AT_FIGURE, "light", whole),
    "sector.png": ([("topic", "sector-drones")], "light", whole),
    "table.png": (_AT_FIGURE, "light", table),
    "dark.png": (_AT_FIGURE, "dark", whole),
    "tray.png": (_AT_FIGURE, "light", tray),
    "new-briefing.png": (_AT_TOPIC, "light", new_briefing),
    "briefing.png": (_AT_TOPIC, "light", briefing),
}
#: Made by a command, as a person would.
COMMANDS = {"figure.png": ["chart", BATTERIES, "--scale", "1.5"]}
NAMES = (*PICTURES, *COMMANDS)


def draw(name: str, language: str, path: Path) -> None:
    """Take a picture of the window in this process."""
    from explorer import languages, paths, qt, theme
    from explorer.choices import selected
    from explorer.dataset import package
    from explorer.desk import Desk
    from explorer.session import main_window, wait_until_ready
    from explorer.settings import Settings
    from explorer.surroundings import Data

    choices, theme_name, take = PICTURES[name]
    application = qt.application()
    application.setCursorFlashTime(0)  # a cursor that blinks is there or not
    theme.apply(application, theme.named(theme_name))
    languages.use(application, language)
    dataset = package.load(paths.bundled_data())
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.theme, settings.language = theme_name, language
        desk = Desk(settings)
        window = main_window(Data(dataset), settings, desk, selected(dataset, choices))
        stage = Stage(application, window, language)
        window.resize(1280, 800)
        window.show()
        window.reset_layout()
        wait_until_ready(application, window)
        desk.open_last()
        stage.settle()
        take(stage).save(str(path), "PNG")
        window.close()
        stage.settle()
        desk.close()


def fewer_colours(path: Path) -> None:
    """Write a picture again with a palette."""
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(256, kmeans=4, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def make(name: str, language: str, folder: Path) -> Path:
    """Write one picture into a folder, in a process of its own."""
    path = folder / name
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_"))}
    environment |= {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONPATH": str(ROOT),
    }
    if name in COMMANDS:
        command = ["-P", "-m", "explorer", *COMMANDS[name], "--language", language, "-o", str(path)]
    else:
        command = [str(Path(__file__)), "--draw", str(path), "--language", language, name]
    with tempfile.TemporaryDirectory() as home:
        environment["HOME"] = home
        subprocess.run(
            [sys.executable, *command], env=environment, check=True, stdout=subprocess.DEVNULL
        )
    fewer_colours(path)
    return path


def difference(old: Path, new: Path) -> str:
    """How two pictures differ, in words; "" if they do not."""
    import numpy as np
    from PySide6.QtGui import QImage

    if not old.is_file():
        return "is missing"
    pixels = []
    for path in (old, new):
        image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGBA8888)
        shape = (image.height(), image.width(), 4)
        pixels.append(np.frombuffer(image.constBits(), np.uint8).reshape(shape).astype(int))
    before, after = pixels
    if before.shape != after.shape:
        return f"has another size: {after.shape[1]} x {after.shape[0]}"
    changed = (abs(before - after) > TOLERANCE).any(axis=2)
    if not changed.any():
        return ""
    rows, columns = changed.nonzero()
    where = f"{columns.min()},{rows.min()} to {columns.max()},{rows.max()}"
    return f"has {changed.sum():,} other pixels, within {where}"


def main() -> int:
    """Write the pictures, or compare them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    parser.add_argument("--language", choices=LANGUAGES, help="only in this language")
    parser.add_argument("--draw", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("names", nargs="*", metavar="NAME.png", help="only these")
    options = parser.parse_args()
    if unknown := [n for n in options.names if n not in NAMES]:
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(NAMES)}")
    if options.draw:
        draw(options.names[0], options.language, options.draw)
        return 0
    stale = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in [options.language] if options.language else LANGUAGES:
            there = IMAGES if language == "en" else IMAGES / language
            there.mkdir(parents=True, exist_ok=True)
            for name in options.names or NAMES:
                made = make(name, language, Path(folder))
                found = difference(there / name, made)
                if found and not options.check:
                    (there / name).write_bytes(made.read_bytes())
                stale += bool(found)
                shown = (there / name).relative_to(ROOT)
                print(f"{shown}: {found or 'unchanged'}", flush=True)
    if options.check and stale:
        print("Make them anew with: python docs/make_screenshots.py", file=sys.stderr)
    return int(options.check and stale > 0)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
