"""Dialogs that show data say, once these or the language are others, what a new one would."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from explorer import views
from explorer.briefing import templates, write
from explorer.briefing.returned import checked
from explorer.views import briefing as briefing_room
from explorer.views.briefing.house_dialog import HouseDialog
from explorer.views.briefing.returned_dialog import ReturnedDialog
from explorer.views.source.page_picture import PageDialog
from explorer.views.window.views_dialog import ViewsDialog
from explorer.views.window.why_dialog import WhyDialog
from tests.views import test_in_place as place
from tests.views.catalogue import VIEWS, View, worked_off
from tests.views.test_all_views import opened  # noqa: F401 - a fixture
from tests.views.view import TOPIC

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings
    from tests.views.test_all_views import Make, Open


def settled(make: Callable[[Surroundings], QWidget]) -> Callable[[Surroundings], QWidget]:
    """A dialog whose worker has come to its end."""

    def made(around: Surroundings) -> QWidget:
        dialog = make(around)
        worked_off()
        return dialog

    return made


def house_dialog(around: Surroundings) -> HouseDialog:
    briefing = templates.fill(around.dataset, "one-page", TOPIC, language="en")
    return HouseDialog(around, briefing, None)


#: A briefing as its editors sent it back, with a figure that the data do not have.
RETURNED: dict[str, bytes] = {}


@pytest.fixture(autouse=True)
def came_back(dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> None:
    if not RETURNED:
        path = tmp_path_factory.mktemp("returned") / "a.docx"
        write.write(place.fewer(dataset), templates.fill(dataset, "one-page", TOPIC), path)
        RETURNED["a.docx"] = path.read_bytes()


def returned_dialog(around: Surroundings) -> ReturnedDialog:
    content = RETURNED["a.docx"]
    found = checked(around.dataset, content, "a.docx")
    return ReturnedDialog(around, "a.docx", content, found)


#: A worker or another window may change the data while they are open; those of a briefing leave
#: the menus of the main window in reach, and so the language.
NAMES = (
    "why-dialog",
    "new-briefing-one-page",
    "new-briefing-head-to-head",
    "front-dialog",
    "compare-dialog",
)
DIALOGS = [
    *(v for v in VIEWS if v.name in NAMES),
    View("house-dialog", settled(house_dialog), None),
    View("returned-dialog", returned_dialog, None),
    View("views-dialog", lambda around: ViewsDialog(around.desk), None),
    View("page-dialog", settled(PageDialog), None),
]
dialogs = pytest.mark.parametrize("view", DIALOGS, ids=[v.name for v in DIALOGS])


def test_they_are_there() -> None:
    assert {v.name for v in DIALOGS} >= set(NAMES)


def of_briefings() -> Iterator[type[QDialog]]:
    """Every dialog over the window of a briefing."""
    for found in pkgutil.iter_modules(briefing_room.__path__, briefing_room.__name__ + "."):
        module = importlib.import_module(found.name)
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, QDialog) and kind.__module__ == found.name:
                yield kind


def beside_the_window() -> Iterator[type[QDialog]]:
    """Every dialog that is shown beside a window, which can be worked with meanwhile."""
    root = Path(views.__path__[0])
    for path in sorted(root.rglob("*.py")):
        name = ".".join((views.__name__, *path.relative_to(root).with_suffix("").parts))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "beside":
                kind = ast.unparse(node.args[1])
                if kind.endswith("Dialog"):
                    yield _named(kind, name)


def _named(kind: str, module: str) -> type[QDialog]:
    """A class by its name in a module, or wherever a function of that module takes it from."""
    tree = ast.parse(Path(importlib.import_module(module).__file__ or "").read_text("utf-8"))
    (source,) = {
        n.module
        for n in ast.walk(tree)
        if isinstance(n, ast.ImportFrom) and kind in [a.name for a in n.names]
    } or {module}
    found: type[QDialog] = getattr(importlib.import_module(source or module), kind)
    return found


def test_what_is_beside_the_window_is_found() -> None:
    named = {kind.__name__ for kind in beside_the_window()}
    assert named >= {"PageDialog", "TrackerDialog", "ViewsDialog"}


@pytest.mark.parametrize("kind", [*of_briefings(), *beside_the_window(), WhyDialog])
def test_what_leaves_the_language_in_reach_says_its_words_anew(kind: type[QDialog]) -> None:
    assert "retranslate" in vars(kind)


@pytest.mark.parametrize(("old", "new"), place.PAIRS)
@dialogs
def test_another_language(
    opened: Open,  # noqa: F811
    make_surroundings: Make,
    tmp_path: Path,
    own_folders: Path,
    view: View,
    old: str,
    new: str,
) -> None:
    place.test_another_language_in_place(
        opened, make_surroundings, tmp_path, own_folders, view, old, new
    )


@pytest.mark.parametrize("way", ["more", "fewer"])
@dialogs
def test_other_data(
    opened: Open,  # noqa: F811
    make_surroundings: Make,
    dataset: Dataset,
    tmp_path: Path,
    own_folders: Path,
    view: View,
    way: str,
) -> None:
    place.test_other_data_in_place(
        opened, make_surroundings, dataset, tmp_path, own_folders, view, way
    )
