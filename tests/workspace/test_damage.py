"""What is broken in a file is found, said, and helped; what was put into it never runs."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.discretion import LEVELS
from explorer.dataset.schema import Rendering
from explorer.workspace import backups, rows, soundness
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace
from explorer.workspace.packs import Copy, Installed, Put
from tests.workspace.flipping import Flips, contents
from tests.workspace.make_fixture import CONTENTS, HEAD, fill
from tests.workspace.samples import document

if TYPE_CHECKING:
    from pathlib import Path

Ask = Callable[..., list[tuple[object, ...]]]
PAGE = 4096


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed workspace with one of everything, and a sound backup of it."""
    with Workspace.create(path) as made:
        fill(made)
    Workspace.open(path).close()
    return path


def texts(workspace: Workspace) -> list[str]:
    return [n.text for n in workspace.notes()]


# --------------------------------------------------------------------------------- flipped bits


@pytest.mark.parametrize(
    "begin", [0, *(pytest.param(n, marks=pytest.mark.exhaustive) for n in (1, 2, 3))]
)
def test_a_flipped_bit_anywhere_is_harmless_or_told_and_helped(tmp_path: Path, begin: int) -> None:
    """Five bits of each page; ``bench/damage.py`` flips any number in a larger file."""
    path = tmp_path / "good.ctew"
    with Workspace.create(path) as made:
        fill(made)
        made.add_briefing(HEAD, CONTENTS * 3)
        made.undo()
    flips = Flips(tmp_path, path)
    pages = flips.size // PAGE
    for page in range(begin, pages, 4):
        # Rows lie at the end of a page, what says where they are at its beginning.
        for at in (page % 12, 100 + page, 2048, 3700 - 7 * page, 4090 - page):
            flips.flip(page * PAGE + at, (page + at) % 8)
    assert flips.figures.outcomes.total() == 5 * len(range(begin, pages, 4))
    assert flips.figures.outcomes["told: damaged"] > pages // 4
    assert flips.figures.remedies["went back"] > pages // 4


def test_flipped_bits_without_a_backup_leave_what_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "good.ctew"
    with Workspace.create(path) as made:
        fill(made)
    flips = Flips(tmp_path, path)
    for page in range(1, flips.size // PAGE, 2):
        flips.flip(page * PAGE + 4000, 2, backup=False)
    assert flips.figures.remedies["went back"] == 0
    assert flips.figures.remedies["read in part"] + flips.figures.remedies["read, all there"] > 3


@pytest.mark.parametrize(
    ("table", "column"),
    [
        *(("pins", "content"), ("notes", "text"), ("briefings", "title"), ("blocks", "content")),
        *(("documents", "title"), ("reports", "short"), ("observations", "value")),
        *(
            ("evidence", "quote"),
            ("views", "title"),
            ("history", "backward"),
            ("cursor", "step"),
            ("pins", "checksum"),
        ),
    ],
)
def test_what_sqlite_cannot_see_is_told_and_mended(
    filled: Path, query: Ask, table: str, column: str
) -> None:
    with Workspace.open(filled, backup=False) as before:
        whole = contents(before), before.steps()
    new = f"{column} + 1" if table in ("observations", "cursor") else f"{column} || 'x'"
    new = f"{column} + 1" if column == "checksum" else new
    query(filled, f"UPDATE {table} SET {column} = {new}")
    with pytest.raises(WorkspaceError, match=r"damaged \(.* is not as it was written") as caught:
        Workspace.open(filled)
    helps = caught.value.remedies
    assert helps.backup is not None
    assert helps.readable == filled
    if table == "cursor":
        assert helps.mendable is None  # nobody else knows where the user was
        return
    damaged = filled.read_bytes()
    assert helps.mendable == filled
    assert backups.mend(filled).read_bytes() == damaged
    with Workspace.open(filled) as mended:
        assert (contents(mended), mended.steps()) == whole


def test_what_changed_since_the_backup_is_not_called_mended(path: Path, query: Ask) -> None:
    with Workspace.create(path) as made:
        note, other = made.add_note("as it was"), made.add_note("left alone")
    with Workspace.open(path) as made:
        made.set_note(note.id, "as it is")
        made.set_note(other.id, "new")
    query(path, f"UPDATE notes SET text = text || 'x' WHERE id = '{note.id}'")
    with pytest.raises(WorkspaceError, match="newest sound backup") as caught:
        Workspace.open(path)
    assert caught.value.remedies.mendable is None
    with pytest.raises(WorkspaceError, match="backups lack what is broken"):
        backups.mend(path)
    with Workspace.read_rest(path) as rest:
        assert texts(rest) == ["as it was", "new"]
        assert "(taken from a backup: 1, missing: 0)" in rest.read_only
        assert rest.steps() == ()
        with pytest.raises(WorkspaceError, match="save a copy to go on"):
            rest.add_note("no")
        copy = rest.save_copy(path.with_name("copy.ctew"))
    with Workspace.open(copy) as goes_on:
        goes_on.add_note("yes")
        assert texts(goes_on) == ["as it was", "new", "yes"]


@pytest.mark.parametrize("table", ["pins", "notes", "blocks", "observations", "history"])
def test_a_row_that_is_lost_is_missed(filled: Path, query: Ask, table: str) -> None:
    query(filled, f"DELETE FROM {table} WHERE rowid = (SELECT max(rowid) FROM {table})")
    with pytest.raises(WorkspaceError, match="missing") as caught:
        Workspace.open(filled)
    assert caught.value.backup is not None


def test_an_older_row_in_the_place_of_a_newer_is_found(path: Path, query: Ask) -> None:
    with Workspace.create(path) as made:
        note = made.add_note("old")
    old = query(path, "SELECT text, changed, checksum FROM notes")[0]
    with Workspace.open(path) as made:
        made.set_note(note.id, "new")
    db = sqlite3.connect(path)
    db.execute("UPDATE notes SET text = ?, changed = ?, checksum = ?", old)
    db.commit()
    db.close()
    with pytest.raises(WorkspaceError, match="older ones are in their place"):
        Workspace.open(path)


def test_blocks_whose_title_page_is_lost_stay_together(path: Path, query: Ask) -> None:
    with Workspace.create(path) as made:
        made.add_briefing(HEAD, CONTENTS)
    query(path, "UPDATE briefings SET title = 'x'")
    with Workspace.read_rest(path) as rest:
        (found,) = rest.briefings()
        assert found.title == "Rescued briefing"
        assert tuple(b.content for b in rest.blocks(found.id)) == CONTENTS
        assert "missing: 1" in rest.read_only


# --------------------------------------------------- rows with a checksum that say what none can


def _doctor(path: Path, table: str, **cells: object) -> None:
    """Change rows as somebody would who knows how they are sealed."""
    from explorer.workspace import schema
    from explorer.workspace.connection import connect

    db = connect(path, "rw")
    db.execute("PRAGMA foreign_keys = OFF")
    sets = ", ".join(f"{column} = ?" for column in cells)
    db.execute(f"UPDATE {table} SET {sets}", tuple(cells.values()))
    db.execute("BEGIN")
    schema.seal(db)
    db.execute("COMMIT")
    db.close()


DEEP = "[" * 100_000
WRONG = {
    "pins": {"content": ["{", "null", "[]", "{}", '{"type": 5}', '{"type": ""}', DEEP]},
    "views": {"content": ["{", "[]", "{}", '{"selection": []}', DEEP]},
    "large_tables": {"content": ["{", "[]", "{}", DEEP], "figures": ["many"]},
    "blocks": {"content": ["", '"text"', "[1]"], "briefing_id": ["of no briefing"]},
    "briefings": {"authors": ["{}", "[1]", "null", "A"], "position": ["first"]},
    "documents": {
        "authors": ["[null]"],
        "relays": ["x"],
        "sections": ["{}", "[[0]]", '[["a", 1, "body"]]', '[[0, 1, "body", 2]]'],
    },
    "observations": {"value": ["much"]},
    "evidence": {"input_ids": ["[[]]"], "start": ["here", 1.5], "kind": ["hearsay"]},
    "history": {
        "forward": ["{}", "[1]", "[[1, 2, 3]]", '[["texts", "a", null]]', '[["pins", "a"]]'],
        "backward": ['[["pins", "a", []]]', '[["pins", "a", {"x": 1}]]', "[", DEEP],
    },
    "cursor": {"step": [99, -1, 1.5, "here"]},
}


@pytest.mark.parametrize(
    ("table", "column", "cell"),
    [(t, c, cell) for t, cs in WRONG.items() for c, cells in cs.items() for cell in cells],
    ids=lambda v: str(v)[:20],
)
def test_what_no_row_can_say_is_told(filled: Path, table: str, column: str, cell: object) -> None:
    _doctor(filled, table, **{column: cell})
    try:
        opened = Workspace.open(filled)
    except WorkspaceError as error:
        said = error  # but some show only when they are read
    else:
        with opened, pytest.raises(WorkspaceError) as caught:
            opened.evidence()
        said = caught.value
    assert said.trouble == Trouble.DAMAGED
    assert said.backup is not None


def test_the_first_version_is_checked_before_it_gets_checksums(path: Path, query: Ask) -> None:
    from tests.workspace.make_fixture import FOLDER

    shutil.copy(FOLDER / "version-1.ctew", path)
    query(path, "UPDATE pins SET content = '{'")
    with pytest.raises(WorkspaceError, match="a pin is not as it was written, and 1 more"):
        Workspace.open(path)
    assert query(path, "PRAGMA user_version") == [(1,)]


# ---------------------------------------------------------------------------- what is not ours

PLANTED = {
    "a trigger": "CREATE TRIGGER x AFTER INSERT ON history BEGIN DELETE FROM notes; END",
    "a view": "CREATE VIEW x AS SELECT * FROM notes",
    "a table": "CREATE TABLE x (a)",
    "an index": "CREATE INDEX x ON notes (text)",
}


@pytest.mark.parametrize("what", list(PLANTED))
def test_what_somebody_put_into_the_file_is_refused(filled: Path, query: Ask, what: str) -> None:
    query(filled, PLANTED[what])
    before = filled.read_bytes()
    with pytest.raises(WorkspaceError, match=f"holds {what} 'x' that this program") as caught:
        Workspace.open(filled)
    assert caught.value.trouble == Trouble.FOREIGN
    assert caught.value.backup is not None
    assert filled.read_bytes() == before
    assert not backups.is_sound(filled)
    with Workspace.read_rest(filled) as rest:
        copy = rest.save_copy(filled.with_name("copy.ctew"))
    with Workspace.open(copy) as clean:
        clean.add_note("goes on")
        assert texts(clean) == ["Ask again 再问", "goes on"]
    backups.mend(filled)  # none of ours is broken, so all of it is as it was
    with Workspace.open(filled) as mended:
        assert mended.redo() == "Add note"


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE notes ADD COLUMN extra",
        "DROP INDEX blocks_in_order",
        "ALTER TABLE notes RENAME TO old; CREATE VIEW notes AS SELECT * FROM old",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '')",
    ],
)
def test_a_file_made_otherwise_is_refused(filled: Path, change: str) -> None:
    db = sqlite3.connect(filled)
    db.executescript(change)
    db.close()
    before = filled.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(filled)
    assert caught.value.trouble in (Trouble.DAMAGED, Trouble.FOREIGN)
    assert caught.value.backup is not None
    assert filled.read_bytes() == before


@pytest.mark.parametrize("word", [b"CREATE TABLE pins", b"content TEXT", b"blocks_in_order"])
def test_a_schema_that_is_not_utf8_offers_the_backup(filled: Path, word: bytes) -> None:
    held = bytearray(filled.read_bytes())
    for at in [m.start() for m in re.finditer(word, bytes(held))]:
        held[at + len(word) - 2] = 0xFF  # one of them may be what was there before
    filled.write_bytes(held)
    with pytest.raises(WorkspaceError, match="newest sound backup is") as caught:
        Workspace.open(filled)
    assert caught.value.trouble in (Trouble.DAMAGED, Trouble.FOREIGN)
    assert caught.value.backup is not None
    backups.restore(filled, caught.value.backup)
    with Workspace.open(filled) as back:
        assert texts(back) == ["Ask again 再问"]


def test_a_newer_file_offers_what_there_was_before(filled: Path, query: Ask) -> None:
    query(filled, "PRAGMA user_version = 99")
    with pytest.raises(WorkspaceError, match="newer version") as caught:
        Workspace.open(filled)
    assert caught.value.backup is not None


# ------------------------------------------------------------------------- texts of documents


def test_a_lost_text_is_said_and_the_rest_goes_on(filled: Path, query: Ask) -> None:
    for copy in backups.existing(filled):
        copy.unlink()
    query(filled, "DELETE FROM texts")
    with Workspace.open(filled) as opened:
        assert opened.trouble is not None
        assert "the texts of own-document" in str(opened.trouble)
        assert opened.trouble.remedies.mendable is None
        assert opened.own().texts == {}
        assert len(opened.own().documents) == len(opened.own().observations) == 1
        opened.add_note("goes on")
        opened.remove_document("own-document")
        assert opened.own().documents == ()
    assert backups.existing(filled) == []  # ten copies of it would drive out the good ones
    with Workspace.open(filled) as again:
        assert again.trouble is None
        with pytest.raises(WorkspaceError, match="damaged"):
            again.undo()  # the document would come back without its text
        assert again.steps()[-1].done


def test_a_changed_text_is_mended_from_a_backup(filled: Path, query: Ask) -> None:
    query(filled, "UPDATE texts SET text = text || 'x'")
    with Workspace.open(filled) as opened:
        assert opened.trouble is not None
        assert opened.trouble.remedies.mendable == filled
        opened.add_note("goes on")
    backups.mend(filled)
    with Workspace.open(filled) as mended:
        assert mended.trouble is None
        assert mended.imported("own-document").text == document("own-document")[1]
        assert texts(mended) == ["Ask again 再问", "goes on"]
        assert mended.undo() == "Add note"


# ------------------------------------------------------------------------------- while it is open


def test_a_step_that_cannot_be_read_is_not_offered(path: Path, workspace: Workspace) -> None:
    for text in "abcd":
        workspace.add_note(text, name=text)
    workspace.undo()
    other = sqlite3.connect(path)
    other.execute("UPDATE history SET backward = '[]' WHERE step = 2")
    other.execute("UPDATE history SET forward = '[]' WHERE step = 4")
    other.commit()
    other.close()
    assert [(s.name, s.done) for s in workspace.steps()] == [("c", True)]
    assert workspace.undo() == "c"
    assert [(s.name, s.done) for s in workspace.steps()] == [("c", False)]
    with pytest.raises(WorkspaceError, match="a step of the history is not as it was") as caught:
        workspace.undo()
    assert caught.value.trouble == Trouble.DAMAGED
    assert texts(workspace) == ["a", "b"]


READERS: dict[str, Callable[[Workspace], object]] = {
    "pins": Workspace.pins,
    "notes": Workspace.notes,
    "briefings": Workspace.briefings,
    "blocks": lambda w: [w.blocks(b.id) for b in w.briefings()],
    "documents": Workspace.documents,
    "reports": Workspace.reports,
    "observations": Workspace.observations,
    "evidence": Workspace.evidence,
    "technologies": Workspace.own,
    "entities": Workspace.own,
    "indicators": Workspace.own,
    "taxonomies": Workspace.own,
    "taxonomy_nodes": Workspace.own,
    "mappings": Workspace.mappings,
    "numerals": Workspace.numerals,
    "marks": Workspace.marks,
    "renderings": Workspace.renderings,
    "houses": Workspace.house_files,
    "packs": Workspace.packs,
    "views": Workspace.views,
    "large_tables": Workspace.large_tables,
    "texts": lambda w: w.imported("own-document"),
    "history": Workspace.undo,
    "cursor": Workspace.undo_name,
}


@pytest.mark.parametrize("table", list(rows.NAMES))
def test_what_is_read_is_checked_each_time(path: Path, workspace: Workspace, table: str) -> None:
    workspace.mark("own-document", LEVELS[0])
    workspace.put_rendering(Rendering("own-document", 0, 3, "en", "The", "draft", ""))
    fill(workspace)
    record = Installed("lab", "Lab", "", Copy("0" * 64, ""), (), {("marks", "own-1"): "own-1"})
    workspace.take_pack(Put((), {}, {}, ()), record, name="Install pack lab")
    workspace.undo()
    workspace.redo()
    READERS[table](workspace)
    workspace.redo()
    column = list(rows.COLUMNS[table])[-1]
    other = sqlite3.connect(path)
    other.execute(f'UPDATE {table} SET "{column}" = 1 + "{column}" || \'x\'')
    other.commit()
    other.close()
    with pytest.raises(WorkspaceError, match="is not as it was") as caught:
        READERS[table](workspace)
    assert caught.value.trouble == Trouble.DAMAGED


def test_a_reader_sees_one_moment_while_another_window_writes(
    path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.add_note("one")
    looked = soundness._structure

    def meanwhile(db: sqlite3.Connection) -> str:
        workspace.add_note("two")
        return looked(db)

    monkeypatch.setattr(soundness, "_structure", meanwhile)
    with Workspace.open(path) as reader:
        assert reader.read_only
        assert texts(reader) == ["one", "two"]
