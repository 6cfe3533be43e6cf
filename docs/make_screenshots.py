"""Make the pictures of the documentation anew, offscreen, each by a command of the program.

    python docs/make_screenshots.py            write docs/images
    python docs/make_screenshots.py --check    write nothing; exit 1 if a picture would change

The program brings its fonts and its style, so a picture changes only when the program or the data
do.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
SENTENCE = "observation=aspi-2024.electric-batteries.chn.high-impact-share.2023"
SECTOR = "topic=sector-drones"

#: Arguments of the program by name of the picture; "@table" is made here, no command shows a tab.
PICTURES: dict[str, list[str]] = {
    "overview.png": ["screenshot"],
    "topic.png": ["screenshot", "--select", "topic=electric-batteries"],
    "sentence.png": ["screenshot", "--select", SENTENCE],
    "sector.png": ["screenshot", "--select", SECTOR],
    "table.png": ["@table"],
    "dark.png": ["screenshot", "--theme", "dark", "--select", SENTENCE],
    "figure.png": ["chart", "electric-batteries", "--scale", "1.5", "-o"],
}
#: Differences up to this, of 255 in a colour channel, are rounding in the rasteriser.
TOLERANCE = 2


def table(path: Path) -> None:
    """A picture of the table tab: what a person gets with Ctrl+2."""
    from PySide6.QtCore import QSize

    from explorer import app, paths, theme
    from explorer.dataset import package
    from explorer.desk import Desk
    from explorer.settings import Settings

    application = app.application()
    theme.apply(application, theme.named("light"))
    dataset = package.load(paths.bundled_data())
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        key, _, value = SENTENCE.partition("=")
        selection = app.selected(dataset, [(key, value)])
        window = app.window(dataset, settings, Desk(settings), selection)
        window.resize(QSize(1280, 800))
        window.show()
        window.reset_layout()
        app.settle(application)
        window.topic.tabs.setCurrentIndex(1)
        app.settle(application)
        window.grab().save(str(path), "PNG")
        window.close()


def make(name: str, folder: Path) -> Path:
    """Write one picture into a folder, in a process of its own."""
    path = folder / name
    arguments = PICTURES[name]
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_"))}
    environment |= {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "1",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-P", "-m", "explorer", *arguments, str(path)]
    if arguments == ["@table"]:
        command = [sys.executable, str(Path(__file__)), "--table", str(path)]
    with tempfile.TemporaryDirectory() as home:
        environment["HOME"] = home
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
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
    parser.add_argument("--table", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("names", nargs="*", metavar="NAME.png", help="only these")
    options = parser.parse_args()
    if options.table:
        table(options.table)
        return 0
    if unknown := [n for n in options.names if n not in PICTURES]:
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(PICTURES)}")
    IMAGES.mkdir(exist_ok=True)
    stale = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in options.names or PICTURES:
            made = make(name, Path(folder))
            found = difference(IMAGES / name, made)
            if found and not options.check:
                (IMAGES / name).write_bytes(made.read_bytes())
            stale += bool(found)
            print(f"docs/images/{name}: {found or 'unchanged'}")
    if options.check and stale:
        print("Make them anew with: python docs/make_screenshots.py", file=sys.stderr)
    return int(options.check and stale > 0)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
