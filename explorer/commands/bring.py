"""``ctexplorer import``: the user's own documents and figures into a workspace."""

from __future__ import annotations

import json
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from explorer.commands.find import CommandError, fail, load
from explorer.endings import DOCUMENTS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.corpus.readers import How
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Document
    from explorer.tables.mapping import SheetMapping
    from explorer.workspace.file import Workspace
    from explorer.workspace.imports import Brought
    from explorer.workspace.near import Nearness

#: As in explorer.workspace.imports, which the command line need not import to offer them.
ENDINGS = (
    *DOCUMENTS,
    *(".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".json", ".jsonl", ".zip"),
    ".parquet",
)

#: What is counted of a table whose figures stay on disk.
_ON_DISK = ("new", "changed", "gone")


def import_files(options: argparse.Namespace) -> int:
    """Bring files in, documents first; 1 if one of them could not be.

    The guessed mapping of a table that is not certain goes to standard output, and nothing in.
    """
    if options.template:
        if options.files or options.workspace:
            raise CommandError("--template goes without files and workspace")
        return _template(options.template)
    if not (options.files or options.replace) or not options.workspace:
        raise CommandError("name one file or more, and the workspace with --workspace FILE")
    from explorer.corpus.readers import How
    from explorer.workspace.file import Workspace
    from explorer.workspace.imports import is_figures, within
    from explorer.workspace.near import Nearness

    dataset = load()
    mappings = _mappings(options)
    files: Sequence[Path] = sorted(within(options.files), key=is_figures)
    if not files and not options.replace:
        raise CommandError(f"no file in {', '.join(map(str, options.files))} can be brought in")
    how = How(options.encoding, options.password, options.whole_page)
    path: Path = options.workspace
    made = not path.exists()
    with Workspace.create(path) if made else Workspace.open(path) as workspace:
        fail(workspace.notices)
        if workspace.read_only:
            raise CommandError(workspace.read_only)
        name = str(options.mapping or "")
        if options.replace:
            results = [_replace(workspace, dataset, files, options.replace, how)]
        else:
            nearness = Nearness()
            documents = {d.sha256: partial(_text, workspace, d) for d in workspace.documents()}
            if any(not is_figures(f) for f in files):
                nearness.begin(dataset, documents)
            results = [_bring(workspace, dataset, f, mappings, name, how, nearness) for f in files]
        empty = not workspace.steps()
    if made and empty:
        path.unlink()
    if options.json:
        print(json.dumps(results, ensure_ascii=False, indent=2))
        return 1 if any(r["problems"] for r in results) else 0
    for result in results:
        if result["mapping"]:
            print(result["mapping"], end="")
        elif not result["problems"]:
            print(_line(result))
        for notice in result["notices"]:
            # What a reader says begins with the file.
            place = "" if notice.startswith(result["file"]) else f"{result['file']}: "
            print(f"ctexplorer: {place}{notice}", file=sys.stderr)
    problems = [p["sentence"] for r in results for p in r["problems"]]
    return fail(problems) if problems else 0


def _template(path: Path) -> int:
    from explorer.workspace.figure_table import write_template

    if path.suffix.lower() != ".csv":
        raise CommandError(f"{path}: the template is written as .csv")
    if path.exists():
        raise CommandError(f"{path}: there is a file already; choose another name")
    write_template(load(), path)
    print(f"{path}: written, with an example to be replaced")
    return 0


def _mappings(options: argparse.Namespace) -> tuple[SheetMapping, ...]:
    """The mappings that --mapping names."""
    path: Path | None = options.mapping
    if path is None:
        return ()
    from explorer import files
    from explorer.dataset.problems import DatasetError
    from explorer.tables import toml
    from explorer.workspace.imports import is_figures

    tables = [f for f in options.files if is_figures(f)]
    if len(tables) != 1:
        raise CommandError("--mapping goes with one table")
    try:
        return toml.read(files.read_bytes(path).decode("utf-8-sig"), str(path))
    except OSError as error:
        message = f"{path}: it cannot be read ({files.reason(error)})"
        raise CommandError(message) from None
    except UnicodeDecodeError:
        raise CommandError(f"{path}: the mapping is not UTF-8") from None
    except DatasetError as error:
        raise CommandError(str(error)) from None


def _empty(path: Path) -> dict[str, Any]:
    """What is said of a file of which nothing came in."""
    return {
        "file": str(path),
        "document": "",
        "title": "",
        "language": "",
        "characters": 0,
        "figures": [],
        "on_disk": None,
        "known": 0,
        "changed": [],
        "gone": [],
        "mapping": "",
        "nearly": {},
        "passages": {},
        "notices": [],
        "problems": [],
    }


def _replace(
    workspace: Workspace, dataset: Dataset, files: Sequence[Path], document_id: str, how: How
) -> dict[str, Any]:
    """Put a file in the place of a document and say what became of the passages in it.

    Raises:
        CommandError: It is not one document, or cannot be read.
    """
    from explorer.corpus.documents import CorpusError
    from explorer.corpus.readers import ReadDocument
    from explorer.workspace.imports import is_figures, read
    from explorer.workspace.new_version import replace_version

    again = not files
    if again:
        path = _original(workspace, document_id)
    elif len(files) != 1 or is_figures(files[0]):
        raise CommandError("--replace goes with one document")
    else:
        (path,) = files
    try:
        content = read(path, how)
    except CorpusError as error:
        raise CommandError(str(error)) from None
    if not isinstance(content, ReadDocument):
        raise CommandError("--replace goes with one document")
    made = replace_version(workspace, dataset, document_id, path, content)
    kept = [] if again else _keep(workspace, path, content.sha256)
    stays = [] if made.kept is None else [f"what is not settled stays with {made.kept.document_id}"]
    return _empty(path) | {
        "document": document_id,
        "title": made.document.title,
        "language": made.document.language,
        "characters": len(content.text),
        "passages": {str(grade): count for grade, count in made.counts.items()},
        "notices": [*content.notices, *kept, *map(str, made.unsettled), *stays],
    }


def _bring(
    workspace: Workspace,
    dataset: Dataset,
    path: Path,
    mappings: Sequence[SheetMapping],
    mapping_name: str,
    how: How,
    nearness: Nearness,
) -> dict[str, Any]:
    """Bring one file in and say what became of it."""
    from explorer.corpus.documents import CorpusError
    from explorer.corpus.readers import ReadDocument
    from explorer.dataset.problems import DatasetError
    from explorer.tables import toml
    from explorer.workspace.imports import AlreadyImported, bring_in, is_figures, read
    from explorer.workspace.near import said
    from explorer.workspace.table_import import Doubtful

    result = _empty(path)
    try:
        given = mappings if is_figures(path) else ()
        content = read(path, how)
        brought = bring_in(
            workspace, dataset, path, content, mappings=given, mapping_name=mapping_name
        )
    except Doubtful as doubtful:
        sentence = str(doubtful)
        problem = {"kind": "doubtful", "file": str(path), "row": 0, "column": ""}
        problems = [problem | {"message": sentence, "sentence": sentence}]
        return result | {"mapping": toml.write(doubtful.mappings), "problems": problems}
    except AlreadyImported as found:
        row = found.document
        return result | {"document": row.document_id, "title": row.title, "known": 1}
    except CorpusError as error:
        sentence = str(error)
        problem = {"kind": "unreadable", "file": str(path), "row": 0, "column": ""}
        return result | {"problems": [problem | {"message": sentence, "sentence": sentence}]}
    except DatasetError as error:
        problems = [
            {
                "kind": p.kind,
                "file": p.file,
                "row": p.row,
                "column": p.column,
                "message": p.message,
                "sentence": str(p),
            }
            for p in error.problems
        ]
        return result | {"problems": problems}
    kept = _keep(workspace, path, brought.document.sha256) if brought.document else []
    contents = _contents(workspace, brought)
    twin: dict[str, Any] = {}
    if isinstance(content, ReadDocument) and (near := nearness.find(content.sha256, content.text)):
        there = (*workspace.documents(), *dataset.documents.values())
        other = next(d for d in there if d.sha256 == near.sha256)
        twin = {"document": other.document_id, "share": round(near.share, 3)}
        kept.append(said(path.name, near, other))
    return result | contents | {"nearly": twin, "notices": [*contents["notices"], *kept]}


def _text(workspace: Workspace, document: Document) -> str:
    return workspace.imported(document.document_id).text


def _keep(workspace: Workspace, path: Path, sha256: str) -> list[str]:
    """Keep the file itself; why it could not be, if it could not."""
    from explorer.corpus.documents import CorpusError
    from explorer.workspace import originals

    try:
        originals.keep(workspace.path, path, sha256)
    except CorpusError as error:
        return [str(error)]
    return []


def _original(workspace: Workspace, document_id: str) -> Path:
    """The file that a document was read from.

    Raises:
        CommandError: There is no such document, or its file is gone.
    """
    from explorer.corpus.documents import CorpusError
    from explorer.workspace import originals

    row = next((d for d in workspace.documents() if d.document_id == document_id), None)
    if row is None:
        raise CommandError(f"there is no document {document_id!r} of your own")
    try:
        return originals.original(workspace.path, row.sha256, row.file)
    except CorpusError as error:
        raise CommandError(str(error)) from None


def _contents(workspace: Workspace, brought: Brought) -> dict[str, Any]:
    row = brought.document
    if row is None:
        return {
            "figures": [o.observation_id for o in brought.figures],
            "on_disk": brought.on_disk and dict(zip(_ON_DISK, brought.on_disk, strict=True)),
            "known": brought.known,
            "changed": [o.observation_id for o in brought.changed],
            "gone": list(brought.gone),
            "notices": list(brought.notices),
        }
    return {
        "document": row.document_id,
        "title": row.title,
        "language": row.language,
        "characters": len(workspace.imported(row.document_id).text),
        "notices": list(brought.notices),
    }


def _line(result: dict[str, Any]) -> str:
    """What came in, in one line."""
    if not result["document"]:
        came, known = len(result["figures"]), result["known"]
        changed, gone = len(result["changed"]), len(result["gone"])
        if result["on_disk"]:
            came, changed, gone = result["on_disk"].values()
        more = f", {known} there already" if known else ""
        more += f", {changed} changed" if changed else ""
        more += f", {gone} gone" if gone else ""
        return f"{result['file']}: {came} figure{'' if came == 1 else 's'}{more}"
    if result["known"]:
        return f"{result['file']}: there already, as {result['document']}"
    graded = ", ".join(f"{n} {grade}" for grade, n in result["passages"].items() if n)
    return (f"{result['file']}: passages: {graded}\n" if graded else "") + (
        f"{result['file']}: document {result['document']}, {result['title']} "
        f"({result['language']}, {result['characters']:,} characters)"
    )
