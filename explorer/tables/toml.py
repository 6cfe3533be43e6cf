"""The mapping of a table as TOML: short enough to read, and doubts beside what they are about."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.sheets import letters, place_of
from explorer.files import from_toml
from explorer.tables.mapping import FIXED, MADE, ROLES, Column, SheetMapping
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.tables.mapping import Doubt

_SAID: Final = ("entity", "topic", "indicator", "period", "unit")


def write(mappings: Iterable[SheetMapping]) -> str:
    """The mappings of a file's sheets, one a sheet."""
    made = [
        "# How the columns of a table are read. What is doubtful says so behind a #;",
        "# change what is wrong, and bring the table in with --mapping and the name of this file.",
        "# What is not listed is not read.",
        f"# A column is one of: {', '.join(ROLES)}.",
        f"# A name is the id of an entity, or one of: {', '.join(MADE)}.",
    ]
    for mapping in mappings:
        made += ["", *_sheet(mapping)]
    return "\n".join(made) + "\n"


def _sheet(mapping: SheetMapping) -> list[str]:
    doubts = mapping.doubts
    whole = [d for d in doubts if d.at < 0 and d.kind not in ("decimal", *FIXED)]
    lines = ["[[sheet]]", f"file = {_text(mapping.file)}", f"name = {_text(mapping.sheet)}"]
    lines += [f"# doubtful: {d.sentence}" for d in whole]
    first, last = mapping.header
    lines.append(f"headings = [{first + 1}, {last + 1}]")
    lines.append(f"decimal = {_text(mapping.decimal)}" + _doubt(doubts, "decimal"))
    if not mapping.day_first or any(d.kind == "period" for d in doubts):
        told = "day" if mapping.day_first else "month"
        lines.append(f"first = {_text(told)}" + _doubt(doubts, "period"))
    if mapping.fill:
        lines.append("blank_names_mean_the_name_above = true" + _blank_doubt(doubts))
    if mapping.flags:
        lines.append("letters_are_marks = true")
    lines += [
        f"{name} = {_text(mapping.fixed[name])}" + _doubt(doubts, name)
        for name in FIXED
        if mapping.fixed.get(name)
    ]
    if mapping.names:
        lines += ["", "[sheet.names]"]
        lines += [
            f"{_text(name)} = {_text(made)}" + _doubt(doubts, "entity", name=name)
            for name, made in mapping.names.items()
        ]
    if mapping.units:
        lines += ["", "[sheet.units]"]
        lines += [
            f"{_text(label)} = {_text(unit)}" + _doubt(doubts, "unit", name=label)
            for label, unit in mapping.units.items()
        ]
    for column in mapping.columns:
        if column.role == "ignore" and not any(d.at == column.at for d in doubts):
            continue
        lines += ["", "[[sheet.column]]", f"at = {_text(letters(column.at))}"]
        about = [d for d in doubts if d.at == column.at and d.kind in ("column", "rows")]
        lines.append(f"heading = {_text(column.heading)}")
        lines.append(
            f"is = {_text(column.role)}" + "".join(f"  # doubtful: {d.sentence}" for d in about)
        )
        for name in _SAID:
            value = getattr(column, name)
            doubt = _doubt([d for d in doubts if d.at == column.at], name) if name == "unit" else ""
            if value or doubt:
                lines.append(f"{name} = {_text(value)}{doubt}")
    return lines


def _doubt(doubts: Sequence[Doubt], kind: str, *, name: str | None = None) -> str:
    found = [d for d in doubts if d.kind == kind and (name is None or d.name == name)]
    return f"  # doubtful: {found[0].sentence}" if found else ""


def _blank_doubt(doubts: Sequence[Doubt]) -> str:
    found = [d for d in doubts if d.kind == "entity" and not d.name]
    return f"  # doubtful: {found[0].sentence}" if found else ""


def _text(text: str) -> str:
    """A basic string; JSON writes one but for the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def read(text: str, name: str) -> tuple[SheetMapping, ...]:
    """The mappings that a file says.

    Args:
        text: What stands in it.
        name: What to call it in a problem.

    Raises:
        DatasetError: It is no TOML, or says something that is no mapping; with its place.
    """
    try:
        content = from_toml(text)
    except ValueError as error:
        said = to_user("Tables", "this is not TOML ({reason})").format(reason=error)
        raise _wrong(name, "", said) from None
    sheets = content.get("sheet")
    if not isinstance(sheets, list) or not sheets or not all(isinstance(s, dict) for s in sheets):
        raise _wrong(name, "", to_user("Tables", "there is no [[sheet]] in this mapping"))
    return tuple(_read_sheet(sheet, name) for sheet in sheets)


def _read_sheet(sheet: dict[str, Any], name: str) -> SheetMapping:
    known = {"file", "name", "headings", "decimal", "first", "names", "units", "column",
             "blank_names_mean_the_name_above", "letters_are_marks", *FIXED}  # fmt: skip
    for given in sheet:
        if given not in known:
            said = to_user("Tables", "a mapping has no {given!r}")
            raise _wrong(name, given, said.format(given=given))
    headings = sheet.get("headings")
    if not (
        isinstance(headings, list)
        and len(headings) == 2
        and all(isinstance(n, int) for n in headings)
        and 1 <= headings[0] <= headings[1]
    ):
        said = to_user("Tables", "headings are the numbers of the first and last row of headings")
        raise _wrong(name, "headings", said)
    decimal = _string(sheet, "decimal", name, ".")
    if decimal not in (".", ","):
        said = to_user("Tables", "write the sign of decimals, a point or a comma")
        raise _wrong(name, "decimal", said)
    first = _string(sheet, "first", name, "day")
    if first not in ("day", "month"):
        raise _wrong(name, "first", to_user("Tables", "write which is first, day or month"))
    fixed = {f: _string(sheet, f, name, "") for f in FIXED if sheet.get(f)}
    columns = sheet.get("column", [])
    if not isinstance(columns, list) or not all(isinstance(c, dict) for c in columns):
        raise _wrong(name, "column", to_user("Tables", "columns are written as [[sheet.column]]"))
    return SheetMapping(
        _string(sheet, "file", name, ""),
        _string(sheet, "name", name, ""),
        (headings[0] - 1, headings[1] - 1),
        tuple(_read_column(c, name) for c in columns),
        fixed,
        decimal,
        first == "day",
        sheet.get("blank_names_mean_the_name_above") is True,
        sheet.get("letters_are_marks") is True,
        _strings(sheet, "names", name),
        _strings(sheet, "units", name),
    )


def _read_column(column: dict[str, Any], name: str) -> Column:
    at = place_of(_string(column, "at", name, ""))
    if at < 0:
        raise _wrong(name, "at", to_user("Tables", "a column is named by its letters, such as B"))
    role = _string(column, "is", name, "")
    if role not in ROLES:
        said = to_user("Tables", "{role!r} is no kind of column; there are {roles}")
        raise _wrong(name, "is", said.format(role=role, roles=", ".join(ROLES)))
    said_of = {f: _string(column, f, name, "") for f in _SAID if column.get(f)}
    return Column(at, _string(column, "heading", name, ""), role, **said_of)


def _string(table: dict[str, Any], key: str, name: str, missing: str) -> str:
    found = table.get(key, missing)
    if not isinstance(found, str):
        raise _wrong(name, key, to_user("Tables", "this must be a text in quotes"))
    return found


def _strings(table: dict[str, Any], key: str, name: str) -> dict[str, str]:
    found = table.get(key, {})
    if not isinstance(found, dict) or not all(isinstance(v, str) for v in found.values()):
        raise _wrong(name, key, to_user("Tables", "this must be a table of texts"))
    return found


def _wrong(name: str, key: str, message: str) -> DatasetError:
    return DatasetError([Problem("mapping", name, 0, key, message)])
