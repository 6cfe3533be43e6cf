"""Write the characters that only one Chinese script has, by OpenCC's tables.

    resources/reading/make_one_script.py          after another version of OpenCC

OpenCC itself takes 30 MiB for phrases, of which the program needs none to tell the scripts apart.
"""

from __future__ import annotations

from pathlib import Path

from opencc import OpenCC

#: Where Chinese characters stand.
RANGES = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00), (0x20000, 0x30000))
PATH = Path(__file__).with_name("one-script.txt")


def lines() -> list[str]:
    """The characters that only Traditional texts have, and those that only Simplified ones have."""
    every = [chr(c) for first, end in RANGES for c in range(first, end)]
    found = []
    for table in ("t2s", "s2t"):
        converted = OpenCC(table).convert("\n".join(every)).split("\n")
        found.append("".join(c for c, to in zip(every, converted, strict=True) if c != to))
    return found


def main() -> None:
    """Write them."""
    PATH.write_text("\n".join(lines()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
