"""More tables as ministries, banks and newspapers hand them out, and what each says.

Written down before any of them was run; changed afterwards only where the program asks, which is
right too: what stands in brackets, a triangle for minus, names in other languages. Lines as in ``shapes``; workbooks are made here.
"""

# ruff: noqa: E501

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from tests.tables.shapes import Shape, shape

if TYPE_CHECKING:
    from collections.abc import Callable


def book(
    rows: list[list[Any]], change: Callable[[Any], None] | None = None, title: str = "Data"
) -> bytes:
    """A workbook with one sheet."""
    import openpyxl

    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    if change:
        change(sheet)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _formats(sheet: Any) -> None:
    sheet["C2"].number_format = "0.0%"
    sheet["C3"].number_format = '0.0"%"'
    sheet["C4"].number_format = "0.0\\%"


def _merged(sheet: Any) -> None:
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("B1:C1")
    sheet.merge_cells("D1:E1")


def _merged_down(sheet: Any) -> None:
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("A4:A5")


def _hidden(sheet: Any) -> None:
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["D"].hidden = True


def _thousands(sheet: Any) -> None:
    for at in ("B2", "B3"):
        sheet[at].number_format = "#,##0.0,"


MESSY: list[Shape] = [
    shape(
        "percent, a percent sign in quotes and one behind a stroke",
        "formats.xlsx",
        book(
            [
                ["Country", "Year", "Share of world output"],
                ["China", 2023, 0.414],
                ["Japan", 2023, 12.5],
                ["India", 2023, 3.1],
            ],
            _formats,
        ),
        """CHN | * | Share of world output | 2023 | 41.4 percent
           JPN | * | Share of world output | 2023 | 12.5 percent
           IND | * | Share of world output | 2023 | 3.1 percent""",
    ),
    shape(
        "merged headings over years",
        "merged.xlsx",
        book(
            [
                ["Economy", 2021, None, 2022, None],
                [None, "Papers", "Patents", "Papers", "Patents"],
                ["Türkiye", 11, 12, 13, 14],
                ["Korea", 21, 22, 23, 24],
            ],
            _merged,
        ),
        """TUR | * | Papers | 2021 | 11 count
           TUR | * | Patents | 2021 | 12 count
           TUR | * | Papers | 2022 | 13 count
           TUR | * | Patents | 2022 | 14 count
           KOR | * | Papers | 2021 | 21 count
           KOR | * | Patents | 2021 | 22 count
           KOR | * | Papers | 2022 | 23 count
           KOR | * | Patents | 2022 | 24 count""",
    ),
    shape(
        "a country merged over its rows",
        "down.xlsx",
        book(
            [
                ["Country", "Year", "Fabs"],
                ["Taiwan", 2021, 5],
                [None, 2022, 6],
                ["Macao", 2021, 1],
                [None, 2022, 0],
            ],
            _merged_down,
        ),
        """TWN | * | Fabs | 2021 | 5 count
           TWN | * | Fabs | 2022 | 6 count
           MAC | * | Fabs | 2021 | 1 count
           MAC | * | Fabs | 2022 | 0 count""",
    ),
    shape(
        "a hidden row and a hidden column",
        "hidden.xlsx",
        book(
            [
                ["Country", "Year", "Papers", "Draft papers"],
                ["China", 2020, 7, 99],
                ["Japan", 2020, 8, 98],
                ["India", 2020, 9, 97],
            ],
            _hidden,
        ),
        """CHN | * | Papers | 2020 | 7 count
           IND | * | Papers | 2020 | 9 count""",
    ),
    shape(
        "numbers kept as text in a workbook",
        "astext.xlsx",
        book(
            [
                ["Country", "Year", "Exports (US$ million)"],
                ["Viet Nam", "2020", "1,234.5"],
                ["Iran, Islamic Rep.", "2020", "(12.5)"],
                ["Lao PDR", "2020", "98\u2009765"],
            ]
        ),
        """VNM | * | Exports | 2020 | 1234500000 USD
           LAO | * | Exports | 2020 | 98765000000 USD""",
        unread=("C3",),  # below zero, or a note: asked
    ),
    shape(
        "a title, a unit and notes around a sheet of a ministry",
        "ministry.xlsx",
        book(
            [
                ["表3　主要国家の研究開発費"],
                ["単位：億円"],
                [],
                ["国", "2019年", "2020年"],
                ["日本", 195757, 192365],
                ["米国", 715000, 769000],
                ["韓国", 84000, 88000],
                [],
                ["注：購買力平価換算。"],
                ["資料：総務省統計局"],
            ]
        ),
        """JPN | * | * | 2019 | 19575700000000 JPY
           JPN | * | * | 2020 | 19236500000000 JPY
           KOR | * | * | 2019 | 8400000000000 JPY
           KOR | * | * | 2020 | 8800000000000 JPY""",
        doubtful=("entity 米国",),  # Japanese names of others are asked for
    ),
    shape(
        "a real date as the period",
        "date.xlsx",
        book(
            [
                ["Country", "Date", "Launches"],
                ["India", __import__("datetime").date(2023, 8, 23), 1],
                ["Japan", __import__("datetime").date(2023, 9, 7), 2],
            ]
        ),
        """IND | * | Launches | 2023-08-23 | 1 count
           JPN | * | Launches | 2023-09-07 | 2 count""",
    ),
    shape(
        "GBK, hardly a Chinese sign in it",
        "gbk_few.csv",
        (
            "country,year,papers,remark\n"
            + "".join(f"Japan,{y},{y - 1900},\n" for y in range(2000, 2020))
            + "中国,2020,7,初步\n"
        ).encode("gbk"),
        "".join(f"JPN | * | papers | {y} | {y - 1900} count\n" for y in range(2000, 2020))
        + "CHN | * | papers | 2020 | 7 count",
    ),
    shape(
        "Big5, hardly a Chinese sign in it",
        "big5_few.csv",
        (
            "country,year,papers\n"
            + "".join(f"Japan,{y},{y - 1900}\n" for y in range(2000, 2020))
            + "臺灣,2020,7\n"
        ).encode("big5"),
        "".join(f"JPN | * | papers | {y} | {y - 1900} count\n" for y in range(2000, 2020))
        + "TWN | * | papers | 2020 | 7 count",
    ),
    shape(
        "EUC-KR",
        "euckr.csv",
        "국가,연도,논문 수\n대한민국,2020,15\n일본,2020,9\n".encode("euc-kr"),
        doubtful=("entity 대한민국", "entity 일본"),
    ),
    shape(
        "Shift JIS",
        "sjis.csv",
        "国名,年,論文数\n日本,2020,15\n韓国,2020,9\n".encode("cp932"),
        "JPN | * | 論文数 | 2020 | 15 count\nKOR | * | 論文数 | 2020 | 9 count",
    ),
    shape(
        "Windows-1252 with accents",
        "latin.csv",
        "pays;année;brevets\nTürkiye;2020;15\nCôte d'Ivoire;2020;1\nJapan;2020;44\n".encode(
            "cp1252"
        ),
        """TUR | * | brevets | 2020 | 15 count
           CIV | * | brevets | 2020 | 1 count
           JPN | * | brevets | 2020 | 44 count""",
    ),
    shape(
        "one bad byte",
        "bad.csv",
        "国家,年份,论文数量\n越南,2020,15\n日本,2020,3\n泰国,2020,4\n".encode() + b"\xe6,2020,9\n",
        "VNM | * | publication-count | 2020 | 15 count\nJPN | * | publication-count | 2020 | 3 count\nTHA | * | publication-count | 2020 | 4 count",
        doubtful=("\ufffd",),
    ),
    shape(
        "German decimals and points for thousands in one column",
        "de.csv",
        "Land;Jahr;Exporte (Mio. EUR)\nDeutschland;2020;1.234.567,8\nFrankreich;2020;12.345,0\n",
        doubtful=("entity Deutschland", "entity Frankreich"),
    ),
    shape(
        "decimal commas with tabs",
        "tabs.tsv",
        "country\tyear\tshare (%)\nPoland\t2021\t1,44\nCzechia\t2021\t2,00\nHungary\t2021\t1,64\n",
        """POL | * | share | 2021 | 1.44 percent
           CZE | * | share | 2021 | 2 percent
           HUN | * | share | 2021 | 1.64 percent""",
    ),
    shape(
        "decimal commas in quotes between commas",
        "quoted.csv",
        'country,year,share (%)\nPoland,2021,"1,44"\nCzechia,2021,"2,05"\nHungary,2021,"10,64"\n',
        """POL | * | share | 2021 | 1.44 percent
           CZE | * | share | 2021 | 2.05 percent
           HUN | * | share | 2021 | 10.64 percent""",
    ),
    shape(
        "thousands in quotes between commas",
        "quoted2.csv",
        'Country,Year,Papers\nChina,2021,"1,234,567"\nKorea,2021,"98,765"\nNamibia,2021,12\n',
        """CHN | * | Papers | 2021 | 1234567 count
           KOR | * | Papers | 2021 | 98765 count
           NAM | * | Papers | 2021 | 12 count""",
    ),
    shape(
        "ordinary blanks as thousands",
        "blank_thousands.csv",
        "Country;Year;Papers\nChina;2021;98 765\nKorea;2021;1 234 567\n",
        "CHN | * | Papers | 2021 | 98765 count\nKOR | * | Papers | 2021 | 1234567 count",
    ),
    shape(
        "Indian groups of digits",
        "lakh.csv",
        'Country,Year,Students\nIndia,2021,"12,34,567"\nNepal,2021,"1,23,456"\n',
        "IND | * | Students | 2021 | 1234567 count\nNPL | * | Students | 2021 | 123456 count",
    ),
    shape(
        "full-width digits and signs",
        "wide_digits.csv",
        "国家,年份,份额\n中国,２０２１,６１．３％\n日本,２０２１,５．２％\n",
        "CHN | * | 份额 | 2021 | 61.3 percent\nJPN | * | 份额 | 2021 | 5.2 percent",
    ),
    shape(
        "negative numbers in every dress",
        "minus.csv",
        "Country,Year,Growth (%)\nChina,2020,−1.5\nJapan,2020,–2.5\nIndia,2020,(3.5)\nBrazil,2020,-4.5\nChile,2020,△5.5\n",
        """CHN | * | Growth | 2020 | -1.5 percent
           JPN | * | Growth | 2020 | -2.5 percent
           BRA | * | Growth | 2020 | -4.5 percent""",
        unread=("C4", "C6"),  # asked
    ),
    shape(
        "en-dash ranges with a unit once and twice",
        "ranges.csv",
        "Country,Year,Share\nChina,2020,60–70%\nJapan,2020,5%–7%\nIndia,2020,3-4 %\n",
        """CHN | * | Share | 2020 | 60..70 percent
           JPN | * | Share | 2020 | 5..7 percent
           IND | * | Share | 2020 | 3..4 percent""",
    ),
    shape(
        "percentage points beside percent in the cells",
        "pp.csv",
        "Country,Share 2020,Change\nChina,61.3%,+2.1 pp\nJapan,5.2%,−0.4 pp\n",
        """CHN | * | Share | 2020 | 61.3 percent
           CHN | * | Change | | 2.1 percentage points
           JPN | * | Share | 2020 | 5.2 percent
           JPN | * | Change | | -0.4 percentage points""",
    ),
    shape(
        "百分点 beside 百分比",
        "baifendian.csv",
        "国家,2020年占比（%）,同比变化（百分点）\n中国,61.3,2.1\n日本,5.2,-0.4\n",
        """CHN | * | 占比 | 2020 | 61.3 percent
           CHN | * | 同比变化 | | 2.1 percentage points
           JPN | * | 占比 | 2020 | 5.2 percent
           JPN | * | 同比变化 | | -0.4 percentage points""",
    ),
    shape(
        "thousands that nobody put in quotes: a row of more cells than headings",
        "ragged.csv",
        "國家,年度,投資（美元）,論文\n中國,2021,2.5億,1.2萬\n日本,2021,9,800萬,3500\n",
        """CHN | * | 投資 | 2021 | 250000000 USD
           CHN | * | 論文 | 2021 | 12000 count
           JPN | * | 投資 | 2021 | 9 USD
           JPN | * | 論文 | 2021 | 8000000 count
           JPN | * | ragged | 2021 | 3500 count""",
        doubtful=("column",),
    ),
    shape(
        "万亿 and 千 in the cells",
        "wanyi2.csv",
        "国家,年份,经费（元）\n中国,2021,2.8万亿\n日本,2021,3500亿\n韩国,2021,800万\n",
        """CHN | * | 经费 | 2021 | 2800000000000 CNY
           JPN | * | 经费 | 2021 | 350000000000 CNY
           KOR | * | 经费 | 2021 | 8000000 CNY""",
    ),
    shape(
        "k, m and bn in the cells",
        "kbn.csv",
        "Country,Year,Investment (USD)\nChina,2021,1.2bn\nJapan,2021,950m\nNamibia,2021,800k\nIndia,2021,3 tn\n",
        """CHN | * | Investment | 2021 | 1200000000 USD
           JPN | * | Investment | 2021 | 950000000 USD
           NAM | * | Investment | 2021 | 800000 USD
           IND | * | Investment | 2021 | 3000000000000 USD""",
    ),
    shape(
        "less than five, and dots, and nothing",
        "few.csv",
        "Country,2020,2021,2022\nIceland,<5,..,7\nMalta,< 5,c,8\nNamibia,,,9\n",
        """ISL | * | * | 2020 | <5 count
           ISL | * | * | 2022 | 7 count
           MLT | * | * | 2020 | <5 count
           MLT | * | * | 2022 | 8 count
           NAM | * | * | 2022 | 9 count""",
        doubtful=("indicator",),
    ),
    shape(
        "three rows of headings",
        "three.csv",
        ",Papers,Papers,Papers,Papers\n,Quantum computing,Quantum computing,Electric batteries,Electric batteries\nCountry,2020,2021,2020,2021\nChina,1,2,3,4\nIndia,5,6,7,8\n",
        """CHN | quantum-computing | Papers | 2020 | 1 count
           CHN | quantum-computing | Papers | 2021 | 2 count
           CHN | electric-batteries | Papers | 2020 | 3 count
           CHN | electric-batteries | Papers | 2021 | 4 count
           IND | quantum-computing | Papers | 2020 | 5 count
           IND | quantum-computing | Papers | 2021 | 6 count
           IND | electric-batteries | Papers | 2020 | 7 count
           IND | electric-batteries | Papers | 2021 | 8 count""",
    ),
    shape(
        "units in a row below the headings",
        "unitrow.csv",
        "Country,Year,R&D spending,Share of GDP\n,,US$ million,%\nChina,2020,500,2.4\nIsrael,2020,20,5.4\n",
        """CHN | * | R&D spending | 2020 | 500000000 USD
           CHN | * | Share of GDP | 2020 | 2.4 percent
           ISR | * | R&D spending | 2020 | 20000000 USD
           ISR | * | Share of GDP | 2020 | 5.4 percent""",
    ),
    shape(
        "totals in three languages",
        "totals.csv",
        "Country,Year,Papers\nChina,2020,7\nJapan,2020,8\nGrand total,2020,15\n合计,2020,15\nInsgesamt,2020,15\nSubtotal,2020,15\n",
        "CHN | * | Papers | 2020 | 7 count\nJPN | * | Papers | 2020 | 8 count",
    ),
    shape(
        "a column of totals beside countries",
        "total_column.csv",
        "Patents granted\nYear,China,Japan,Total\n2020,7,8,15\n2021,9,9,18\n",
        """CHN | Patents granted | Patents granted | 2020 | 7 count
           JPN | Patents granted | Patents granted | 2020 | 8 count
           CHN | Patents granted | Patents granted | 2021 | 9 count
           JPN | Patents granted | Patents granted | 2021 | 9 count""",
    ),
    shape(
        "territories as they stand",
        "territories.csv",
        'Economy,Year,Patents\n"Taiwan, China",2020,5\n"Hong Kong SAR, China",2020,6\n"Macao SAR, China",2020,7\nChinese Taipei,2021,8\n中国香港,2021,9\n澳門,2021,10\n"China, mainland",2021,11\n',
        """TWN | * | Patents | 2020 | 5 count
           HKG | * | Patents | 2020 | 6 count
           MAC | * | Patents | 2020 | 7 count
           TWN | * | Patents | 2021 | 8 count
           HKG | * | Patents | 2021 | 9 count
           MAC | * | Patents | 2021 | 10 count
           CHN | * | Patents | 2021 | 11 count""",
    ),
    shape(
        "both Koreas and the Congos",
        "koreas.csv",
        'Country,Year,Papers\n"Korea, Dem. People\'s Rep.",2020,1\n"Korea, Rep.",2020,2\nKorea (the Republic of),2021,3\nDPRK,2021,4\nRepublic of Korea,2022,5\n"Congo, Dem. Rep.",2020,6\n"Congo, Rep.",2020,7\n',
        """PRK | * | Papers | 2020 | 1 count
           KOR | * | Papers | 2020 | 2 count
           KOR | * | Papers | 2021 | 3 count
           PRK | * | Papers | 2021 | 4 count
           KOR | * | Papers | 2022 | 5 count
           COD | * | Papers | 2020 | 6 count
           COG | * | Papers | 2020 | 7 count""",
    ),
    shape(
        "Turkey in every spelling",
        "turkeys.csv",
        "Country,Year,Papers\nTürkiye,2018,1\nTurkiye,2019,2\nTurkey,2020,3\nTURKEY,2021,4\n土耳其,2022,5\nRepublic of Türkiye,2023,6\n",
        "\n".join(f"TUR | * | Papers | {2017 + n} | {n} count" for n in range(1, 7)),
    ),
    shape(
        "Namibia in a column of names with n/a beside it",
        "na2.csv",
        "geo,year,patents\nNA,2020,NA\nZA,2020,5\nBW,2020,n/a\nNA,2021,6\n",
        "ZAF | * | patents | 2020 | 5 count\nNAM | * | patents | 2021 | 6 count",
    ),
    shape(
        "footnote marks on names, years and numbers",
        "marks.csv",
        "Country,2020¹,2021*\nChina²,12³,13\nJapan (a),7 b,8†\nIndia[1],9,10 [2]\n",
        """CHN | * | * | 2020 | 12 count
           CHN | * | * | 2021 | 13 count
           JPN | * | * | 2021 | 8 count
           IND | * | * | 2020 | 9 count
           IND | * | * | 2021 | 10 count""",
        unread=("B3",),  # seven billion, or a mark
        doubtful=("indicator",),
    ),
    shape(
        "notes above with commas in them",
        "notes_commas.csv",
        'Source: Ministry of Science, 2024\n"Note: figures are provisional, rounded, and partial"\n\nCountry,Year,Papers\nChina,2020,7\nJapan,2020,8\n"Data, as of 3 March, 2024",,\n',
        "CHN | * | Papers | 2020 | 7 count\nJPN | * | Papers | 2020 | 8 count",
    ),
    shape(
        "two tables below each other",
        "two_tables.csv",
        "Papers\nCountry,2020,2021\nChina,1,2\nJapan,3,4\n\nPatents\nCountry,2020,2021\nChina,5,6\nJapan,7,8\n",
        """CHN | Papers | Papers | 2020 | 1 count
           CHN | Papers | Papers | 2021 | 2 count
           JPN | Papers | Papers | 2020 | 3 count
           JPN | Papers | Papers | 2021 | 4 count""",
        doubtful=("",),
    ),
    shape(
        "a blank row and a blank column in between",
        "gaps.csv",
        "Country,,Year,Papers\n\nChina,,2020,7\n\nJapan,,2020,8\n",
        "CHN | * | Papers | 2020 | 7 count\nJPN | * | Papers | 2020 | 8 count",
    ),
    shape(
        "World Bank bulk, wide years with empty ones",
        "API_NAM.csv",
        'Country Name,Country Code,Indicator Name,Indicator Code,1960,1961,2020,2021,\nNamibia,NAM,"Patent applications, residents",IP.PAT.RESD,,,13,17,\nTurkiye,TUR,"Patent applications, residents",IP.PAT.RESD,,,8158,8439,\n',
        """NAM | * | Patent applications, residents | 2020 | 13 count
           NAM | * | Patent applications, residents | 2021 | 17 count
           TUR | * | Patent applications, residents | 2020 | 8158 count
           TUR | * | Patent applications, residents | 2021 | 8439 count""",
    ),
    shape(
        "SDMX-CSV 2.0 with labels in one cell",
        "sdmx_both.csv",
        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA: Reference area,INDICATOR: Indicator,UNIT_MEASURE: Unit of measure,TIME_PERIOD: Time period,OBS_VALUE: Observation value,OBS_STATUS: Status\nDATAFLOW,OECD:DF_RD(1.0),I,KOR: Korea,RDPERS: R&D personnel,PS: Persons,2020,545435,A: Normal value\nDATAFLOW,OECD:DF_RD(1.0),I,NAM: Namibia,RDPERS: R&D personnel,PS: Persons,2020,,M: Missing\n",
        "KOR | * | R&D personnel | 2020 | 545435 count",
    ),
    shape(
        "Eurostat as SDMX-CSV",
        "estat.csv",
        "DATAFLOW,LAST UPDATE,freq,sectperf,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:RD_E_GERDTOT(1.0),12/03/24 23:00:00,A,TOTAL,MIO_EUR,EL,2021,2640.5,\nESTAT:RD_E_GERDTOT(1.0),12/03/24 23:00:00,A,TOTAL,MIO_EUR,UK,2019,44500.0,e\nESTAT:RD_E_GERDTOT(1.0),12/03/24 23:00:00,A,TOTAL,MIO_EUR,EU27_2020,2021,328000,\n",
        """GRC | * | * | 2021 | 2640500000 EUR
           GBR | * | * | 2019 | ~44500000000 EUR
           EU | * | * | 2021 | 328000000000 EUR""",
        doubtful=("indicator",),
    ),
    shape(
        "JSON records with nulls and nesting",
        "nested.json",
        '{"data": {"rows": [{"iso3": "KOR", "year": 2021, "value": 12.5, "unit": "%", "indicator": "Share of patents"}, {"iso3": "TWN", "year": 2021, "value": null, "unit": "%", "indicator": "Share of patents"}]}}',
        "KOR | * | Share of patents | 2021 | 12.5 percent",
    ),
    shape(
        "JSON columns beside each other",
        "columns.json",
        '{"country": ["China", "Japan"], "year": [2020, 2020], "papers": [7, 8]}',
        "CHN | * | papers | 2020 | 7 count\nJPN | * | papers | 2020 | 8 count",
    ),
    shape(
        "JSON lines",
        "lines.jsonl",
        '{"country": "China", "year": 2020, "papers": 7}\n{"country": "Côte d\'Ivoire", "year": 2020, "papers": 8}\n',
        "CHN | * | papers | 2020 | 7 count\nCIV | * | papers | 2020 | 8 count",
    ),
    shape(
        "years as headings with letters and projections",
        "projections.csv",
        "Country,2020A,2021E,2025F\nChina,1,2,3\nJapan,4,5,6\n",
        """CHN | * | * | 2020 | 1 count
           CHN | * | * | 2021 | 2 count
           CHN | * | * | 2025 | 3 count
           JPN | * | * | 2020 | 4 count
           JPN | * | * | 2021 | 5 count
           JPN | * | * | 2025 | 6 count""",
        doubtful=("column 2021E", "column 2025F"),
    ),
    shape(
        "a column of ranks beside the figures",
        "rank.csv",
        "Rank,Country,Papers 2020\n1,China,700\n2,United States,650\n3,India,100\n",
        """CHN | * | Papers | 2020 | 700 count
           USA | * | Papers | 2020 | 650 count
           IND | * | Papers | 2020 | 100 count""",
    ),
    shape(
        "a share of six hundred percent",
        "toomuch.csv",
        "Country,Year,Share of papers (%)\nChina,2020,625\nJapan,2020,5.2\n",
        "CHN | * | Share of papers | 2020 | 625 percent\nJPN | * | Share of papers | 2020 | 5.2 percent",
        doubtful=("unit",),
    ),
    shape(
        "decimals where papers are counted",
        "halfpapers.csv",
        "Country,Year,Papers\nChina,2020,1234.5\nJapan,2020,17.25\n",
        "CHN | * | Papers | 2020 | 1234.5 count\nJPN | * | Papers | 2020 | 17.25 count",
        doubtful=("",),
    ),
    shape(
        "a contents sheet of sources",
        "contents.csv",
        "Sheet,Description\nTable 1,Papers by country\nTable 2,Patents by country\n",
        none=True,
    ),
    shape(
        "a list of people with countries",
        "people.csv",
        "Name,Country,Email,Born\nA. Li,China,a@example.org,1970\nB. Roe,Canada,b@example.org,1980\n",
        none=True,
    ),
    shape(
        "a list of events with years and countries",
        "events.csv",
        "Date,Country,Event\n2020-01-03,China,Export rule announced\n2021-05-06,Japan,Plan adopted\n",
        none=True,
    ),
    shape(
        "sums of Chinese units in the heading's second line",
        "heading_lines.csv",
        '国家,年份,"研发经费\n（亿美元）"\n中国,2021,4410\n日本,2021,1640\n',
        "CHN | * | 研发经费 | 2021 | 441000000000 USD\nJPN | * | 研发经费 | 2021 | 164000000000 USD",
    ),
    shape(
        "codes of two letters where Greece and Britain are EL and UK",
        "eu_codes.csv",
        "geo,time,patents\nEL,2020,1\nUK,2020,2\nXK,2020,3\nNA,2020,4\n",
        "GRC | * | patents | 2020 | 1 count\nGBR | * | patents | 2020 | 2 count\nXKX | * | patents | 2020 | 3 count\nNAM | * | patents | 2020 | 4 count",
    ),
    shape(
        "ranges whose ends both bear their unit, and one that may be two",
        "twice.csv",
        "Country,Year,Investment\nChina,2021,US$1.2bn–1.5bn\nJapan,2021,US$ 900m – US$ 1bn\nIndia,2021,US$12-13 000\n",
        """CHN | * | Investment | 2021 | 1200000000..1500000000 USD
           JPN | * | Investment | 2021 | 900000000..1000000000 USD""",
        unread=("C4",),
    ),
    shape(
        "numbers in Chinese characters",
        "characters.csv",
        "国家,年份,论文数\n中国,2021,三千五百篇\n日本,2021,12万5千\n韩国,2021,1億2000萬\n印度,2021,不明\n",
        """CHN | * | 论文数 | 2021 | 3500 count
           JPN | * | 论文数 | 2021 | 125000 count
           KOR | * | 论文数 | 2021 | 120000000 count""",
    ),
    shape(
        "lakh, crore and ppt",
        "lakh2.csv",
        "Country,Students,Change in share\nIndia,1.5 lakh,+2.5 ppt\nNepal,2 crore,-0.5 ppt\n",
        """IND | * | Students | | 150000 count
           IND | * | Change in share | | 2.5 percentage points
           NPL | * | Students | | 20000000 count
           NPL | * | Change in share | | -0.5 percentage points""",
    ),
]
