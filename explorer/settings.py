"""What the application remembers between starts, typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from explorer import system
from explorer.charts.palette import THEMES
from explorer.records import dataclass, field

_VERSION = 1
#: How large text can be, as a multiple of the usual.
TEXT_SIZES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5)
LANGUAGES = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}


@dataclass
class Settings:
    """Typed access to one INI file.

    Attributes:
        path: The file; its folder is made when first written.
    """

    path: Path
    _recent: list[str] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Open the file; a damaged one starts afresh, as Qt does."""
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)
        self._store.setValue("version", _VERSION)

    @classmethod
    def default(cls) -> Settings:
        """The settings of the user."""
        return cls(system.config_folder() / "settings.ini")

    @property
    def theme(self) -> str:
        """Name of the theme."""
        value = str(self._store.value("theme", "light"))
        return value if value in THEMES else "light"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def language(self) -> str:
        """BCP 47 tag of the language of the window."""
        value = str(self._store.value("language", "en"))
        return value if value in LANGUAGES else "en"

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def text_size(self) -> float:
        """How large text is, as a multiple of the usual."""
        value = str(self._store.value("text_size", "1.0"))
        return next((size for size in TEXT_SIZES if str(size) == value), 1.0)

    @text_size.setter
    def text_size(self, value: float) -> None:
        self._store.setValue("text_size", str(value))

    @property
    def selection(self) -> str:
        """The last view as JSON, or ""."""
        return str(self._store.value("selection", ""))

    @selection.setter
    def selection(self, value: str) -> None:
        self._store.setValue("selection", value)

    @property
    def recent(self) -> list[str]:
        """Ids of the topics opened last, the latest first."""
        value = str(self._store.value("recent", ""))
        return [v for v in value.split(" ") if v] if self._recent is None else self._recent

    @recent.setter
    def recent(self, value: list[str]) -> None:
        # Qt writes the file after each change: not for every topic that is opened.
        self._recent = value

    @property
    def workspace(self) -> Path | None:
        """The workspace that was open last."""
        value = str(self._store.value("workspace", ""))
        return Path(value) if value else None

    @workspace.setter
    def workspace(self, value: Path) -> None:
        self._store.setValue("workspace", str(value))

    @property
    def recent_workspaces(self) -> list[Path]:
        """The workspaces opened last, the latest first."""
        found = self._store.value("recent_workspaces", [])
        # Qt gives a list of one back as a string.
        names = [found] if isinstance(found, str) else list(found)  # type: ignore[call-overload]
        return [Path(n) for n in names if n]

    @recent_workspaces.setter
    def recent_workspaces(self, value: list[Path]) -> None:
        self._store.setValue("recent_workspaces", [str(p) for p in value])

    @property
    def own_rows(self) -> bool:
        """Whether the last workspace had documents or figures of the user's own."""
        return str(self._store.value("own_rows", "false")) == "true"

    @own_rows.setter
    def own_rows(self, value: bool) -> None:
        self._store.setValue("own_rows", "true" if value else "false")

    @property
    def without_own(self) -> bool:
        """Whether the user's own figures are left out of all that is shown."""
        return str(self._store.value("without_own", "false")) == "true"

    @without_own.setter
    def without_own(self, value: bool) -> None:
        self._store.setValue("without_own", "true" if value else "false")

    @property
    def toured(self) -> bool:
        """Whether the first-run tour was seen."""
        return str(self._store.value("toured", "false")) == "true"

    @toured.setter
    def toured(self, value: bool) -> None:
        self._store.setValue("toured", "true" if value else "false")

    @property
    def export_folder(self) -> str:
        """Where the last figure was written."""
        return str(self._store.value("export_folder", ""))

    @export_folder.setter
    def export_folder(self, value: str) -> None:
        self._store.setValue("export_folder", value)

    def bytes(self, key: str) -> QByteArray:
        """Geometry and layout as Qt packs them; empty if never stored."""
        value = self._store.value(f"layout/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Store geometry or layout."""
        self._store.setValue(f"layout/{key}", value)

    def sync(self) -> None:
        """Write everything to the file."""
        if self._recent is not None:
            self._store.setValue("recent", " ".join(self._recent))
        self._store.sync()
