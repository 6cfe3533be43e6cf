"""``ctexplorer pack``: packs made, looked at, installed and removed; the keys that are trusted."""

from __future__ import annotations

import dataclasses
import json
import sys
from typing import TYPE_CHECKING, Any

from explorer import paths
from explorer.commands.find import CommandError, fail, find, load
from explorer.words import Count

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from explorer.packs.content import Pack
    from explorer.packs.planning import Plan
    from explorer.workspace.file import Workspace

_WHAT = ("new", "changed", "gone", "same", "kept", "there", "stays")


def make(options: argparse.Namespace) -> int:
    """Write a pack of a workspace, or of a data package; the same bytes for the same content."""
    from explorer import files
    from explorer.packs import content, editions, keys, making
    from explorer.packs.archive import PackError
    from explorer.workspace.file import Workspace

    if (options.workspace is None) == (options.edition is None):
        raise CommandError("name one of --workspace FILE and --edition DIR")
    try:
        key = keys.private(options.key, _passphrase) if options.key else None
        name = content.named(options.name or _name((options.workspace or options.edition).stem))
        if options.edition:
            if options.text not in ([], [making.ALL]):
                raise CommandError("of an edition all texts go along (--text all), or none")
            data = editions.make(
                options.edition, name, options.publisher, key, texts=bool(options.text)
            )
            notices: tuple[str, ...] = ()
        else:
            dataset = load()
            with Workspace.open(options.workspace, backup=False) as workspace:
                own, packs = workspace.own(), workspace.packs()
            joined = load(options.workspace)
            topics = frozenset(find(joined, "topics", t) for t in options.topic)
            unknown = set(options.text) - {making.ALL, *(d.document_id for d in own.documents)}
            if unknown:
                raise CommandError(f"there is no document {min(unknown)!r} of your own")
            choice = making.Choice(topics, frozenset(options.text), options.up_to)
            packed = {(table, local) for p in packs for (table, _), local in p.rows.items()}
            chosen = making.choose(dataset, own, packed, choice)
            if not any(chosen.own.tables().values()):
                fail(chosen.notices)
                raise CommandError(f"{options.workspace}: nothing of it can go into a pack")
            head = content.Head(
                name, options.title or name, options.publisher, options.version, dataset.version
            )
            data, notices = content.of_own(chosen.own, head, key), chosen.notices
    except PackError as error:
        raise CommandError(str(error)) from None
    files.write_bytes(options.output, data)
    fail(notices)
    try:
        pack = content.read(options.output)
    except PackError as error:
        raise CommandError(str(error)) from None
    signed = f"signed by {pack.key.fingerprint}" if pack.key else "not signed"
    print(f"{options.output}: {signed}, {len(data):,} bytes, sha256:{pack.sha256}")
    return 0


def _name(stem: str) -> str:
    from explorer.workspace.ids import as_id

    return as_id(stem)


def _passphrase() -> str:
    """The passphrase of a key: asked where somebody sits, else the first line that comes in."""
    import getpass

    if sys.stdin.isatty():
        return getpass.getpass("Passphrase of the key: ")
    return sys.stdin.readline().rstrip("\n")


def _signed(pack: Pack) -> str:
    from explorer.packs import keys

    if pack.key is None:
        return "not signed"
    known = keys.known(pack.key)
    if known is None:
        return f"signed by a key that you do not trust ({pack.key.fingerprint})"
    return f"signed by {known.owner or 'a key that you trust'} ({pack.key.fingerprint})"


def inspect(options: argparse.Namespace) -> int:
    """Say what a pack is and holds, and what it would change in a workspace."""
    pack = _read(options.file)
    found = _described(pack)
    if pack.head.kind == "edition":
        from explorer.packs import editions

        changes, version = _done(lambda: editions.compared(pack))
        found["changes"] = {
            name: {
                "new": len(changes.new.get(name, {}).keys() - changes.old.get(name, {}).keys()),
                "changed": len(changes.new.get(name, {}).keys() & changes.old.get(name, {}).keys()),
                "gone": len(changes.old.get(name, {}).keys() - changes.new.get(name, {}).keys()),
            }
            for name in sorted({*changes.old, *changes.new})
        }
        found["version"] = version
    elif options.workspace:
        from explorer.workspace.file import Workspace

        with Workspace.open(options.workspace, backup=False) as workspace:
            plan = _plan(workspace, pack)
        found["changes"] = _changes(plan)
        found["problems"] = [str(p) for p in plan.problems]
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return 0
    print(f"{pack.path}: {found['title']} ({found['name']})")
    for key in ("kind", "publisher", "version", "level", "signature"):
        if found[key]:
            print(f"{key}: {found[key]}")
    for table, count in found["rows"].items():
        print(f"{table}: {count}")
    for table, counts in found.get("changes", {}).items():
        print(f"{table}: " + ", ".join(f"{n} {what}" for what, n in counts.items() if n))
    fail(found.get("problems", ()))
    return 0


def _read(path: Path) -> Pack:
    from explorer.packs import content

    found: Pack = _done(lambda: content.read(path))
    return found


def _done(function: Any) -> Any:
    """What a function of the packs gives; what it says is wrong is the error of the command."""
    from explorer.packs.archive import PackError

    try:
        return function()
    except PackError as error:
        raise CommandError(str(error)) from None


def _described(pack: Pack) -> dict[str, Any]:
    from explorer.packs import content

    head = pack.head
    if head.kind == "own":
        own = _done(lambda: content.own_of(pack))
        rows = {name: len(every) for name, every in own.tables().items() if every}
    else:
        rows = {n.removesuffix(".csv"): c.count(b"\n") - 1 for n, c in sorted(pack.files.items())
                if n.endswith(".csv")}  # fmt: skip
    return {
        **dataclasses.asdict(head), "sha256": pack.sha256, "signature": _signed(pack),
        "key": pack.key.line if pack.key else "", "rows": rows,
    }  # fmt: skip


def _plan(workspace: Workspace, pack: Pack) -> Plan:
    from explorer.packs import installing

    own, record = workspace.own(), workspace.pack(pack.head.name)
    plan: Plan = _done(lambda: installing.look(load(), own, record, pack))
    return plan


def _changes(plan: Plan) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for change in plan.changes:
        row = change.now or change.before
        assert row is not None
        of = found.setdefault(row.TABLE, dict.fromkeys(_WHAT, 0))
        of[change.what] += 1
    return found


def _say(plan: Plan) -> None:
    for table, counts in _changes(plan).items():
        print(f"{table}: " + ", ".join(f"{n} {what}" for what, n in counts.items() if n))
    fail(plan.problems)


def install(options: argparse.Namespace) -> int:
    """Take a pack over: into a workspace, or an edition in the place of the bundled dataset."""
    from explorer.packs import editions, installing, keys

    pack = _read(options.file)
    print(f"{pack.path}: {_signed(pack)}")
    if pack.key is None and not options.unsigned:
        raise CommandError(f"{pack.path}: nobody has signed it; --unsigned takes it all the same")
    if pack.key is not None and keys.known(pack.key) is None:
        print_ = pack.key.fingerprint
        if options.signer != print_:
            raise CommandError(
                f"{pack.path}: you do not trust this key; --signer {print_} takes it this once"
            )
    if pack.head.kind == "edition":
        if options.workspace:
            raise CommandError(f"{pack.path}: an edition of the dataset goes without workspace")
        made = _done(lambda: editions.install(pack))
        print(f"{pack.path}: version {made.version} of the dataset is shown from now on")
        return 0
    with _open(options.workspace) as workspace:
        before = workspace.pack(pack.head.name)
        if before and before.now.key and (pack.key is None or pack.key.line != before.now.key):
            fail([f"{pack.head.name}: another key had signed what is in effect"])
        plan = _plan(workspace, pack)
        _done(lambda: installing.install(workspace, pack, plan))
    _say(plan)
    print(f"{pack.head.name}: installed")
    return 0


def _open(path: Path | None) -> Workspace:
    from explorer.workspace.file import Workspace

    if path is None:
        raise CommandError("name the workspace with --workspace FILE")
    workspace = Workspace.open(path) if path.exists() else Workspace.create(path)
    fail(workspace.notices)
    if workspace.read_only:
        workspace.close()
        raise CommandError(workspace.read_only)
    return workspace


def remove(options: argparse.Namespace) -> int:
    """Take out what came with a pack; without a name, the edition of the dataset."""
    from explorer.packs import editions, installing, planning

    if not options.name:
        gone = _done(editions.remove)
        every = editions.installed()
        left = f"version {every[-1].version}" if every else "the dataset of the program"
        print(f"version {gone.version} is removed; {left} is shown from now on")
        return 0
    with _open(options.workspace) as workspace:
        record = _record(workspace, options.name)
        plan = planning.removal(load(), workspace.own(), record)
        installing.remove(workspace, plan)
    _say(plan)
    print(f"{options.name}: removed")
    return 0


def _record(workspace: Workspace, name: str) -> Any:
    record = workspace.pack(name)
    if record is None:
        raise CommandError(f"there is no pack {name!r}; see pack list")
    return record


def back(options: argparse.Namespace) -> int:
    """Go back to the pack of a name that was in effect before."""
    from explorer.packs import installing

    with _open(options.workspace) as workspace:
        record = _record(workspace, options.name)
        pack = _done(lambda: installing.earlier(workspace.path, record))
        plan = installing.back(_plan(workspace, pack))
        installing.roll_back(workspace, plan)
    _say(plan)
    print(f"{options.name}: as it was before, sha256:{pack.sha256}")
    return 0


def listing(options: argparse.Namespace) -> int:
    """Say which packs are installed in a workspace, and which edition of the dataset is shown."""
    from explorer.packs import editions
    from explorer.workspace.file import Workspace

    shown = paths.data()
    for edition in editions.installed():
        at = " (shown)" if shown.parent.name == edition.sha256 else ""
        print(f"edition {edition.version}, sha256:{edition.sha256}{at}")
    if options.workspace:
        with Workspace.open(options.workspace, backup=False) as workspace:
            for p in workspace.packs():
                more = f", {len(p.before)} before it" if p.before else ""
                many = Count(len(p.rows))
                rows = f"{many} {many:row|rows}"
                print(f"{p.name}: {p.title}, {rows}, sha256:{p.now.sha256}{more}")
    return 0


def trust(options: argparse.Namespace) -> int:
    """Trust a key from now on, or no longer; without one, say which are trusted."""
    from explorer.packs import keys

    if options.remove:
        _done(lambda: keys.distrust(options.remove))
        print(f"{options.remove}: no longer trusted")
        return 0
    if options.key is not None:
        key = _done(lambda: keys.public(options.key))
        key = dataclasses.replace(key, owner=options.owner or key.owner)
        _done(lambda: keys.trust(key))
        print(f"{key.fingerprint}: trusted, {key.owner or 'of nobody named'}")
        return 0
    for key in _done(keys.trusted):
        print(f"{key.fingerprint} {key.owner}".rstrip())
    return 0
