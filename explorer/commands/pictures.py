"""``ctexplorer`` commands that need Qt: the window, charts, pictures, the selftest."""

from __future__ import annotations

import gc
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.commands.find import CommandError, load, question

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence


def window(options: argparse.Namespace) -> int:
    """Open the window at what the options select."""
    return open_window(options.select, options.workspace)


def open_window(choices: Sequence[tuple[str, str]] = (), workspace: Path | None = None) -> int:
    """Open the window and stay until it is closed."""
    # Starting makes many objects and frees few: looking for garbage meanwhile costs a tenth of
    # the time. The application turns it on again once the window is ready.
    gc.disable()
    from explorer import system

    if not system.has_display():
        raise CommandError(
            "there is no display to open a window on; "
            "make a picture of it with `ctexplorer screenshot overview.png`"
        )
    from explorer import app

    return app.run(choices, workspace)


def offscreen() -> None:
    """Pictures need Qt but no display."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not platform or (platform.startswith(("xcb", "wayland")) and not display):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_ALL"] = "C.UTF-8"


def chart(options: argparse.Namespace) -> int:
    """Write a chart to a file."""
    from explorer.charts import figures
    from explorer.charts.build import build

    ending = figures.file_format(options.output)
    offscreen()
    if ending in ("png", "svg", "pdf") or options.language != "en":
        from explorer import languages, qt

        languages.use(qt.application(), options.language)
    dataset = load(options.workspace)
    asked = question(dataset, options, default=True, kind=options.kind or "")
    chart = build(dataset, asked, options.language)
    if not chart.marks:
        raise CommandError(chart.empty)
    if options.kind and chart.kind != options.kind:
        raise CommandError(f"these figures cannot be drawn as {options.kind}; try {chart.kind}")
    from explorer.charts.paint import FigureOptions

    width, height = options.size or (960, 540)
    figure = FigureOptions(width, height, options.scale, options.transparent, options.theme)
    if options.size and ending in ("png", "svg", "pdf"):
        from explorer import qt
        from explorer.charts.paint import least_height

        qt.application()
        least = least_height(chart, figure)
        if least > height:
            raise CommandError(
                f"{width}x{height} is too small for what this figure says; "
                f"it needs {width}x{least} (or leave out --size)"
            )
    figures.write(dataset, chart, options.output, figure)
    print(f"{options.output}: {chart.title}")
    return 0


def screenshot(options: argparse.Namespace) -> int:
    """Write a picture of the window."""
    if options.output.suffix.lower() != ".png":
        raise CommandError(f"{options.output}: a screenshot is written as .png")
    offscreen()
    from explorer import screenshot
    from explorer.settings import Settings

    with tempfile.TemporaryDirectory() as folder:
        screenshot.screenshot(
            options.output,
            choices=options.select,
            size=options.size,
            theme_name=options.theme,
            language=options.language,
            settings=Settings(Path(folder) / "settings.ini"),
            workspace=options.workspace,
        )
    print(f"{options.output}: written")
    return 0


def selftest(_options: argparse.Namespace) -> int:
    """Run the selftest in a temporary folder."""
    offscreen()
    from explorer.selftest import selftest

    with tempfile.TemporaryDirectory() as folder:
        for line in selftest(Path(folder)):
            print(line)
    print("selftest passed")
    return 0
