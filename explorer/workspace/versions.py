"""The tables of a workspace file, version by version, as the statements that make them.

A step, once released, is never edited: a change of the tables is a new step at the end, and a
file written by the version before goes to ``tests/workspace/fixtures``.
"""

from __future__ import annotations

#: "CTEX": tells a workspace from any other SQLite file, also to the command ``file``.
APPLICATION_ID = 0x43544558

_VERSION_1 = """
CREATE TABLE pins (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL
);
CREATE TABLE notes (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    about TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE TABLE briefings (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    authors TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    dataset_version TEXT NOT NULL,
    template TEXT NOT NULL,
    created TEXT NOT NULL
);
CREATE TABLE blocks (
    id TEXT PRIMARY KEY NOT NULL,
    briefing_id TEXT NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    content TEXT NOT NULL
);
CREATE INDEX blocks_in_order ON blocks (briefing_id, position);

-- The next four have the columns of the dataset's tables of the same name; lists are JSON.
CREATE TABLE documents (
    document_id TEXT PRIMARY KEY NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    publisher TEXT NOT NULL,
    authors TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    relays TEXT NOT NULL,
    url TEXT NOT NULL,
    rights TEXT NOT NULL,
    text_sha256 TEXT NOT NULL REFERENCES texts (sha256),
    sections TEXT NOT NULL
);
CREATE TABLE reports (
    report_id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    short TEXT NOT NULL,
    authors TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    scope_note TEXT NOT NULL,
    limits_note TEXT NOT NULL
);
CREATE TABLE observations (
    observation_id TEXT PRIMARY KEY NOT NULL,
    topic_id TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    counterpart_id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    base REAL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    period_basis TEXT NOT NULL,
    value REAL,
    value_low REAL,
    value_high REAL,
    unit TEXT NOT NULL,
    comparator TEXT NOT NULL,
    hedge TEXT NOT NULL,
    status TEXT NOT NULL,
    report_id TEXT NOT NULL,
    statement_en TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE TABLE evidence (
    evidence_id TEXT PRIMARY KEY NOT NULL,
    observation_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    document_id TEXT NOT NULL,
    start INTEGER,
    end INTEGER,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    value_start INTEGER,
    value_end INTEGER,
    source_title TEXT NOT NULL,
    source_publisher TEXT NOT NULL,
    source_url TEXT NOT NULL,
    source_class TEXT NOT NULL,
    accessed TEXT NOT NULL,
    rule TEXT NOT NULL,
    input_ids TEXT NOT NULL
);

-- Texts are named by their digest, so that undoing an import need not carry them twice.
CREATE TABLE texts (sha256 TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL);

-- Each step as the changes of rows that make it and those that take it back, both JSON.
CREATE TABLE history (
    step INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    made TEXT NOT NULL,
    forward TEXT NOT NULL,
    backward TEXT NOT NULL
);
-- The last step that is in effect; those after it wait to be done again.
CREATE TABLE cursor (one INTEGER PRIMARY KEY CHECK (one = 1), step INTEGER NOT NULL);
INSERT INTO cursor VALUES (1, 0);
"""


#: Every row says what it is made of, so that a flipped bit in it is found when it is read; what
#: the checksums of all rows make together tells a row that is lost, or an older one in its place.
_VERSION_2 = """
ALTER TABLE pins ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE notes ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE briefings ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE blocks ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reports ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE observations ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE evidence ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cursor ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cursor ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
"""


#: What tables of the user's bring with them: topics, entities and indicators under lists of one's
#: own, the cells that figures stand in, and how tables of a shape are read.
_VERSION_3 = """
CREATE TABLE technologies (
    technology_id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_zh_hans TEXT NOT NULL,
    name_zh_hant TEXT NOT NULL,
    aliases TEXT NOT NULL,
    description TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE entities (
    entity_id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_zh_hans TEXT NOT NULL,
    name_zh_hant TEXT NOT NULL,
    aliases TEXT NOT NULL,
    country TEXT NOT NULL,
    colour TEXT NOT NULL,
    least_people REAL,
    most_people REAL,
    alpha2 TEXT NOT NULL,
    numeric TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE indicators (
    indicator_id TEXT PRIMARY KEY NOT NULL,
    name_en TEXT NOT NULL,
    name_zh_hans TEXT NOT NULL,
    name_zh_hant TEXT NOT NULL,
    definition TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    higher_is TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE taxonomies (
    taxonomy_id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    edition TEXT NOT NULL,
    publisher TEXT NOT NULL,
    report_id TEXT NOT NULL,
    note TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE taxonomy_nodes (
    taxonomy_id TEXT NOT NULL,
    node_id TEXT PRIMARY KEY NOT NULL,
    parent_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    technology_id TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    first_added TEXT NOT NULL,
    note TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE mappings (
    shape TEXT PRIMARY KEY NOT NULL,
    content TEXT NOT NULL,
    made TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
ALTER TABLE evidence ADD COLUMN sheet TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN "row" INTEGER;
ALTER TABLE evidence ADD COLUMN "column" TEXT NOT NULL DEFAULT '';
"""


#: What a briefing says of itself beyond its title, how far things may go, and quotes of the user's
#: own documents in another language.
_VERSION_4 = """
ALTER TABLE briefings ADD COLUMN front TEXT NOT NULL DEFAULT '';
CREATE TABLE marks (
    thing_id TEXT PRIMARY KEY NOT NULL,
    level TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE renderings (
    rendering_id TEXT PRIMARY KEY NOT NULL,
    document_id TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    translator TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
"""


#: Numerals of the user's documents that state no figure, as a reader decided.
_VERSION_5 = """
CREATE TABLE numerals (
    numeral_id TEXT PRIMARY KEY NOT NULL,
    document_id TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    numeral_class TEXT NOT NULL,
    reason TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
"""


#: Templates of the user's house, as text that JSON can hold.
_VERSION_6 = """
CREATE TABLE houses (
    part TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    made TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
"""


#: Packs that are installed, with the rows that came with each.
_VERSION_7 = """
CREATE TABLE packs (
    name TEXT PRIMARY KEY NOT NULL,
    content TEXT NOT NULL,
    made TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
"""


#: Views that the user keeps, with a small picture as text that JSON can hold.
_VERSION_8 = """
CREATE TABLE views (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    picture TEXT NOT NULL,
    created TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
"""


#: Tables so large that their figures stay in files beside the workspace, each named by its digest.
_VERSION_9 = """
CREATE TABLE large_tables (
    document_id TEXT PRIMARY KEY NOT NULL,
    figures_sha256 TEXT NOT NULL,
    cells_sha256 TEXT NOT NULL,
    figures INTEGER NOT NULL,
    content TEXT NOT NULL,
    checksum INTEGER NOT NULL DEFAULT 0
);
"""


#: What leads from each version to the next; the first makes version 1 of an empty file.
STEPS: tuple[str, ...] = (
    _VERSION_1,
    _VERSION_2,
    _VERSION_3,
    _VERSION_4,
    _VERSION_5,
    _VERSION_6,
    _VERSION_7,
    _VERSION_8,
    _VERSION_9,
)


#: The version from which on rows have checksums.
SEALED = 2
