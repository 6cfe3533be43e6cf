"""How large the packaged program is, and how fast it starts beside the program from source.

    python -m PyInstaller --noconfirm build.spec
    python bench/size.py [dist/ctexplorer]

Sizes against their limits, what the largest parts are, and a screenshot made by both.
"""

from __future__ import annotations

import argparse
import lzma
import os
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from pathlib import Path

from timing import ROOT, interleaved, machine, ratio, spread, table, verdict

#: What each part may weigh, as `.ci/run` holds the package to it.
BUDGET = ROOT / ".ci" / "budget"


def limits(package: Path) -> tuple[int, int, list[str]]:
    """What the parts that are in a package may weigh together: MiB, MB, and which they are."""
    folder = archive = 0
    parts = []
    for line in BUDGET.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        part, mebibytes, megabytes, pattern = line.split()
        if any(package.glob(pattern)):
            folder, archive = folder + int(mebibytes), archive + int(megabytes)
            parts.append(part)
    return folder, archive, parts


def part_of(path: Path) -> str:
    """What a file belongs to, coarsely."""
    names = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    if len(names) == 1:
        return names[0] if names[0].startswith("libpython") else "the program and its libraries"
    if names[0] == "PySide6" and path.name.startswith("libicudata"):
        return "PySide6: ICU data"
    return names[0]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    default = ROOT / "dist" / "ctexplorer"
    parser.add_argument("folder", nargs="?", type=Path, default=default)
    parser.add_argument("--repeats", type=int, default=9)
    options = parser.parse_args()
    folder: Path = options.folder.resolve()
    if not (folder / "ctexplorer").is_file():
        parser.error(f"{folder} holds no build; make one with: python -m PyInstaller build.spec")
    files = [p for p in folder.rglob("*") if p.is_file() and not p.is_symlink()]
    size = sum(p.stat().st_size for p in files) / 2**20
    parts: Counter[str] = Counter()
    for path in files:
        parts[part_of(path.relative_to(folder))] += path.stat().st_size
    with tempfile.TemporaryDirectory() as name:
        packed = Path(name) / "ctexplorer.tar.xz"
        with (
            lzma.open(packed, "wb", preset=6) as stream,
            tarfile.open(fileobj=stream, mode="w") as t,
        ):
            t.add(folder, "ctexplorer")
        archive = packed.stat().st_size / 1e6
        most, packed_most, budgeted = limits(folder)
        named = " + ".join(budgeted)
        rows = [
            ("folder", f"{size:.0f} MiB", verdict(round(size), most), f"{len(files)} files"),
            ("archive", f"{archive:.1f} MB", verdict(round(archive, 1), packed_most), named),
            *((n, f"{b / 2**20:.1f} MiB", "", "") for n, b in parts.most_common(8)),
        ]
        table("Size", ("what", "size", "limit", ""), rows)
        picture = str(Path(name) / "picture.png")
        environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": name, "LC_ALL": "C.UTF-8"}
        source = environment | {
            "PYTHONPATH": str(ROOT),
            "PYTHONPYCACHEPREFIX": f"{name}/compiled",
            "PATH": os.environ.get("PATH", ""),
        }
        commands = {
            "from source": (
                [sys.executable, "-P", "-m", "explorer", "screenshot", picture],
                source,
            ),
            "packaged": ([str(folder / "ctexplorer"), "screenshot", picture], environment),
        }

        def run(command: list[str], surroundings: dict[str, str]) -> None:
            subprocess.run(command, env=surroundings, check=True, stdout=subprocess.DEVNULL)

        times = interleaved(
            {n: lambda c=c, e=e: run(c, e) for n, (c, e) in commands.items()},
            options.repeats,
        )
    rows = []
    for kind, spent in times.items():
        share = ratio(spent, times["from source"])
        goal = verdict(round(share, 2), 1.1) if kind == "packaged" else ""
        rows.append((kind, spread(spent), f"{share:.2f}", goal))
    title = f"Start, window, screenshot, end; {options.repeats} rounds, interleaved; {machine()}"
    table(title, ("program", "ms, median (quarters)", "to source", "goal"), rows)


if __name__ == "__main__":
    main()
