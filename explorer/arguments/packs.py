"""Arguments of the commands about packs, which carry figures from one network to another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.arguments import given
from explorer.commands import pack as packs

if TYPE_CHECKING:
    from explorer.arguments.given import Commands


def add_commands(commands: Commands) -> None:
    """Packs: made, looked into, installed, removed; whom one trusts."""
    pack = commands.add_parser("pack", help="packs of own figures and documents, for others")
    parts = pack.add_subparsers(title="commands", metavar="COMMAND", required=True)
    make = parts.add_parser("make", help="write a pack")
    given.workspace_argument(make)
    make.add_argument(
        "--edition", type=Path, metavar="DIR", help="of this data package, in the place of ours"
    )
    make.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE.zip")
    make.add_argument("--name", default="", help="by which a later one takes its place")
    make.add_argument("--title", default="")
    make.add_argument("--publisher", default="", metavar="NAME")
    make.add_argument("--version", default="", metavar="TEXT")
    make.add_argument("--topic", action="append", default=[], metavar="TECHNOLOGY")
    make.add_argument(
        "--text",
        action="append",
        default=[],
        metavar="DOCUMENT",
        help='its whole text goes along, "all" for every one; else the quotes alone',
    )
    make.add_argument(
        "--up-to",
        choices=("open", "internal", "restricted"),
        default="open",
        help="what is marked beyond stays (default: open)",
    )
    make.add_argument(
        "--key", type=Path, metavar="FILE", help="your private Ed25519 key, OpenSSH or PEM, signs"
    )
    make.set_defaults(run=packs.make)
    inspect = parts.add_parser("inspect", help="what a pack is, holds and would change")
    install = parts.add_parser("install", help="take a pack over")
    for part in (inspect, install):
        part.add_argument("file", type=Path, metavar="FILE.zip")
        given.workspace_argument(part)
    inspect.add_argument("--json", action="store_true")
    inspect.set_defaults(run=packs.inspect)
    install.add_argument("--unsigned", action="store_true", help="also if nobody has signed it")
    install.add_argument(
        "--signer", default="", metavar="FINGERPRINT", help="also by this key, this once"
    )
    install.set_defaults(run=packs.install)
    remove = parts.add_parser("remove", help="take out what came with a pack")
    remove.add_argument("name", nargs="?", default="", help="without it, the edition of ours")
    remove.set_defaults(run=packs.remove)
    back = parts.add_parser("back", help="go back to the pack before")
    back.add_argument("name")
    back.set_defaults(run=packs.back)
    listing = parts.add_parser("list", help="the packs of a workspace, and the editions")
    listing.set_defaults(run=packs.listing)
    for part in (remove, back, listing):
        given.workspace_argument(part)
    trust = parts.add_parser("trust", help="the keys that you trust; with one, trust it")
    trust.add_argument("key", nargs="?", type=Path, metavar="KEY.pub")
    trust.add_argument("--owner", default="", metavar="NAME")
    trust.add_argument("--remove", default="", metavar="FINGERPRINT", help="trust it no longer")
    trust.set_defaults(run=packs.trust)
