"""What Windows and macOS want to know of the packaged program, made when it is packaged.

    python resources/system/identity.py FOLDER     the icons and the version resource, to look at

The icons are drawn from ``program.svg``. Nothing of this is in the package for Linux.
"""

from __future__ import annotations

import ast
import os
import sys
from io import BytesIO
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent
NAME: Final = "Critical Technology Explorer"
IDENTIFIER: Final = "org.ctexplorer.explorer"
#: Sizes that Windows shows; those of macOS follow from its format.
SIZES: Final = (16, 24, 32, 48, 64, 128, 256)


def version() -> str:
    """The version of the program, read without importing it."""
    source = (FOLDER.parents[1] / "explorer" / "__init__.py").read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__version__":
            return str(ast.literal_eval(node.value))
    raise ValueError("explorer/__init__.py has no __version__")


def icon(folder: Path, ending: str) -> Path:
    """Write the icon of the program as ``.ico`` or ``.icns``."""
    from PIL import Image

    largest = max(SIZES) if ending == ".ico" else 1024
    picture = Image.open(BytesIO(_drawn(largest)))
    path = folder / f"program{ending}"
    if ending == ".ico":
        each = [Image.open(BytesIO(_drawn(size))) for size in SIZES]
        picture.save(path, sizes=[(s, s) for s in SIZES], append_images=each)
    else:
        sizes = (32, 64, 128, 256, 512, 1024)
        picture.save(path, append_images=[Image.open(BytesIO(_drawn(s))) for s in sizes])
    return path


def _drawn(size: int) -> bytes:
    """The icon as PNG, drawn for its size and not scaled."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        QSvgRenderer(str(FOLDER / "program.svg")).render(painter)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def version_resource(folder: Path) -> Path:
    """Write what the properties of the program say on Windows, as PyInstaller reads it."""
    numbers = (*(int(n) for n in version().split(".")), 0, 0, 0, 0)[:4]
    words = {
        "CompanyName": f"The {NAME} authors",
        "FileDescription": NAME,
        "FileVersion": version(),
        "InternalName": "ctexplorer",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "ctexplorer.exe",
        "ProductName": NAME,
        "ProductVersion": version(),
    }
    told = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in words.items())
    path = folder / "version.txt"
    path.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{told}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
    return path


def property_list() -> dict[str, Any]:
    """What ``Info.plist`` says on macOS beyond what PyInstaller writes."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "zh-Hans", "zh-Hant"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{NAME} workspace",
                "CFBundleTypeExtensions": ["ctew"],
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
            }
        ],
        "LSApplicationCategoryType": "public.app-category.reference",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
    }


if __name__ == "__main__":
    target = Path(sys.argv[1])
    for made in (icon(target, ".ico"), icon(target, ".icns"), version_resource(target)):
        print(made)
