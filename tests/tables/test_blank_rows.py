"""Files of few bytes that say they have any number of blank rows: bounded, and said."""

from __future__ import annotations

import io
import time
import zipfile

import openpyxl
import pytest

from explorer.dataset.problems import DatasetError
from explorer.tables import excel, open_document


def workbook(rows: str) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Country", "2020"])
    sheet.append(["China", 5])
    plain, made = io.BytesIO(), io.BytesIO()
    book.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("sheet1.xml"):
                content = content.replace(b"</sheetData>", rows.encode() + b"</sheetData>")
            new.writestr(name, content)
    return made.getvalue()


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


def spreadsheet(*sheets: str) -> bytes:
    body = "".join(f'<t:table t:name="S{n}">{rows}</t:table>' for n, rows in enumerate(sheets))
    content = f'<o:document-content xmlns:o="{OFFICE}" xmlns:t="{TABLE}">{body}'
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", f"{content}</o:document-content>")
    return made.getvalue()


def test_a_row_with_a_number_that_excel_does_not_have() -> None:
    data = workbook('<row r="40000000"><c r="A40000000"><v>1</v></c></row>')
    begun = time.monotonic()
    with pytest.raises(DatasetError, match=r"Sheet there are more than 1,048,576 rows"):
        excel.read(data, "a.xlsx", "a.xlsx")
    assert time.monotonic() - begun < 20


def test_more_blank_rows_than_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel, "_MOST_ROWS", 1000)
    with pytest.raises(DatasetError, match=r"more than 1,000 rows, blank ones counted"):
        excel.read(workbook("<row/>" * 1001), "a.xlsx", "a.xlsx")
    monkeypatch.setattr(excel, "_MOST_OF_ALL", 500)
    with pytest.raises(DatasetError, match=r"more than 500 rows"):
        excel.read(workbook("<row/>" * 900), "a.xlsx", "a.xlsx")
    monkeypatch.setattr(excel, "_MOST_OF_ALL", 1000)
    (grid,) = excel.read(workbook("<row/>" * 900), "a.xlsx", "a.xlsx")
    assert grid.rows[1] == ("China", "5")


def test_blank_rows_that_are_repeated_count_in_all_sheets() -> None:
    blank = '<t:table-row t:number-rows-repeated="1000"/>' * 3000
    for sheets in ((blank * 2,), (blank, blank)):
        with pytest.raises(DatasetError, match="more than 5,000,000 cells"):
            open_document.read(spreadsheet(*sheets), "a.ods", "a.ods")
