"""What keeps the window from opening is said in a sentence; what asks it to end, ends it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer import libraries, paths, signals, system
from explorer.cli import main

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[1]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
#: What a start is told about screens; each test says its own.
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")


def start(
    *arguments: str, given: Mapping[str, str], begin: str = ""
) -> subprocess.CompletedProcess[str]:
    """Start the program in an interpreter of its own, which runs ``begin`` first."""
    code = f"{begin}\nimport sys\nfrom explorer.cli import main\nsys.exit(main(sys.argv[1:]))"
    around = {k: v for k, v in os.environ.items() if k not in SCREENS}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**around, **given},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@linux_only
@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"DISPLAY": ":987"}, "no window can be opened on the display :987: nothing answers there"),
        ({"DISPLAY": "nowhere"}, "no window can be opened on the display nowhere: "),
        (
            {"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "{folder}"},
            "no window can be opened on the display wayland-987: ",
        ),
        ({"QT_QPA_PLATFORM": "nonsense"}, "QT_QPA_PLATFORM is nonsense, which is no platform "),
        ({}, "there is no display to open a window on; "),
    ],
)
def test_a_screen_that_is_not_there(given: dict[str, str], said: str, tmp_path: Path) -> None:
    found = start(given={k: v.format(folder=tmp_path) for k, v in given.items()})
    # Libraries of Wayland speak for themselves where one shows.
    last = found.stderr.splitlines()[-1]
    if "WAYLAND_DISPLAY" in given and libraries.missing("wayland"):
        said = "the system lacks what the program needs to draw: "  # asked before the display
    assert last.startswith(f"ctexplorer: {said}")
    assert "Traceback" not in found.stderr
    assert "qt.qpa" not in found.stderr
    assert (found.returncode, found.stdout) == (1, "")


#: What of Qt draws fails to be imported, as where libGL is missing.
WITHOUT_GL = """
import sys
class Broken:
    def find_spec(self, name, path=None, target=None):
        if name in ("PySide6.QtGui", "PySide6.QtWidgets"):
            raise ImportError("libGL.so.1: cannot open shared object file: No such file")
sys.meta_path.insert(0, Broken())
from explorer import libraries
libraries.missing = lambda platform="": ["libGL.so.1", "libEGL.so.1", "libunknown.so.3"]
"""


@linux_only
@pytest.mark.parametrize(
    "command",
    [
        (),
        ("chart", "electric-batteries", "-o", "{folder}/b.png"),
        ("screenshot", "{folder}/b.png"),
        ("selftest",),
    ],
    ids=["window", "chart", "screenshot", "selftest"],
)
def test_a_library_that_is_missing(command: tuple[str, ...], tmp_path: Path) -> None:
    words = [word.format(folder=tmp_path) for word in command]
    found = start(*words, given={"DISPLAY": ":987"}, begin=WITHOUT_GL)
    assert found.stderr == (
        "ctexplorer: the system lacks what the program needs to draw: libGL.so.1, libEGL.so.1, "
        "libunknown.so.3; on Debian or Ubuntu install it with: "
        "sudo apt-get install libgl1 libegl1 libunknown.so.3\n"
    )
    assert (found.returncode, found.stdout) == (1, "")
    assert list(tmp_path.iterdir()) == []


@linux_only
def test_a_library_that_is_missing_where_nothing_looks_for_all_of_them(tmp_path: Path) -> None:
    begin = WITHOUT_GL.replace('["libGL.so.1", "libEGL.so.1", "libunknown.so.3"]', "[]")
    found = start("chart", "electric-batteries", "-o", f"{tmp_path}/b.png", given={}, begin=begin)
    assert found.stderr == (
        "ctexplorer: the system lacks what the program needs to draw: libGL.so.1; "
        "on Debian or Ubuntu install it with: sudo apt-get install libgl1\n"
    )
    assert found.returncode == 1


def test_no_library_is_missing_where_tests_run() -> None:
    assert libraries.missing() == []


def test_all_missing_libraries_are_found_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ldd = tmp_path / "ldd"
    ldd.write_text(
        "#!/bin/sh\nfor file; do echo $file:; case $file in\n"
        "*/libqxcb.so) echo '\tlibxcb-cursor.so.0 => not found';;\n"
        "*/QtGui.*) echo '\tlibGL.so.1 => not found'; echo '\tlibc.so.6 => /lib/libc.so.6';;\n"
        "*) echo '\tlibGL.so.1 => not found';;\nesac; done\nexit 1\n",
        encoding="utf-8",
    )
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    assert libraries.missing() == ["libGL.so.1"]
    assert libraries.missing("xcb") == ["libGL.so.1", "libxcb-cursor.so.0"]
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert libraries.missing("xcb") == []


def test_scripts_and_program_read_the_same_table() -> None:
    lines = paths.own_text(paths.resource("system", "libraries.txt")).splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    assert {len(row) for row in rows} == {3}
    assert {row[0] for row in rows} == {"offscreen", "x11", "wayland"}
    assert len({row[1] for row in rows}) == len(rows)
    assert libraries.package("libxcb-cursor.so.0") == "libxcb-cursor0"
    script = (ROOT / ".ci" / "environment.sh").read_text(encoding="utf-8")
    assert "resources/system/libraries.txt" in script


# ------------------------------------------------------------------------------ asked to end

#: Opens the window and says when it waits for events, which is when a signal is sent.
OPEN = """
import sys
from PySide6.QtCore import QTimer
from explorer import app, qt
really = qt.run
def run(made):
    QTimer.singleShot(0, lambda: print("open", flush=True))
    return really(made)
qt.run = run
from explorer.cli import main
code = main([])
print("closed", flush=True)
sys.exit(code)
"""


@linux_only
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_the_window(name: str) -> None:
    number = signal.Signals[name]
    with subprocess.Popen(
        [sys.executable, "-c", OPEN],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        restore_signals=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        process.send_signal(number)
        out, error = process.communicate(timeout=60)
    assert (process.returncode, out, error) == (128 + number, "closed\n", "")


@pytest.mark.parametrize("number", system.endings())
def test_a_command_that_is_asked_to_end_clears_away(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = signal.signal(number, signal.default_int_handler)
    real = Path.chmod

    def chmod(path: Path, mode: int) -> None:
        real(path, mode)
        signal.raise_signal(number)

    monkeypatch.setattr(Path, "chmod", chmod)  # while the file is written
    try:
        code = main(["data", "frame", "-o", str(tmp_path / "all.csv")])
        assert signal.getsignal(number) is signal.default_int_handler
    finally:
        signal.signal(number, before)
    assert code == 128 + number
    assert capsys.readouterr() == ("", "")
    assert list(tmp_path.iterdir()) == []


def test_what_is_ignored_stays_ignored() -> None:
    number = system.endings()[-1]
    before = signal.signal(number, signal.SIG_IGN)
    # Whoever runs the tests in the background may have it ignored.
    interrupt = signal.signal(signal.SIGINT, signal.default_int_handler)
    heard: list[int] = []
    try:
        with signals.heard(heard.append):
            assert signal.getsignal(number) is signal.SIG_IGN
            signal.raise_signal(number)
            signal.raise_signal(signal.SIGINT)
    finally:
        signal.signal(number, before)
        signal.signal(signal.SIGINT, interrupt)
    assert heard == [signal.SIGINT]


@signals.stopping()
def stop_in_a_library(number: int) -> None:
    try:
        signal.raise_signal(number)
    except signals.Stopped as stopped:
        raise RuntimeError(stopped) from None  # as DuckDB does


def test_a_library_cannot_make_an_error_of_being_stopped() -> None:
    number = system.endings()[-1]
    before = signal.signal(number, signal.default_int_handler)
    try:
        with pytest.raises(signals.Stopped) as caught:
            stop_in_a_library(number)
    finally:
        signal.signal(number, before)
    assert caught.value.code == 128 + number
