"""Give data/entities.csv a row for every country and territory of ISO 3166-1, and Kosovo.

Names in English, Simplified and Traditional Chinese are those of CLDR; where ours differ, ``OURS``
says so. What else statistical offices call them stands in ``ALSO``; the formal names come from ISO.
Rows that are there keep their names, aliases, colours and bounds, and get their codes. Run it from
the project's root with two tools of development, then read the diff and seal::

    pip install babel pycountry
    python docs/make_countries.py
    ctexplorer data seal
"""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path

import pycountry
from babel import Locale

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from explorer import files  # noqa: E402
from explorer.corpus.fold import fold  # noqa: E402
from explorer.dataset.columns import column_names  # noqa: E402
from explorer.dataset.schema import Entity  # noqa: E402

TABLE = ROOT / "data" / "entities.csv"

#: The three names where CLDR's is long for a chart, or says a status.
OURS = {
    "HKG": ("Hong Kong", "香港", "香港"),
    "MAC": ("Macao", "澳门", "澳門"),
    "COD": ("DR Congo", "刚果（金）", "剛果（金夏沙）"),
    "COG": ("Republic of the Congo", "刚果（布）", "剛果（布拉薩）"),
    "MMR": ("Myanmar", "缅甸", "緬甸"),
    "ABW": ("Aruba", "阿鲁巴", "阿魯巴"),
    "CIV": ("Côte d'Ivoire", "科特迪瓦", "象牙海岸"),
    "ATF": ("French Southern Territories", "法属南部领地", "法屬南部屬地"),
    "MAF": ("Saint Martin (French part)", "法属圣马丁", "法屬聖馬丁"),
    "SXM": ("Sint Maarten (Dutch part)", "荷属圣马丁", "荷屬聖馬丁"),
}
#: What the World Bank, the United Nations, the OECD, Eurostat and newspapers call them besides.
ALSO = {
    "ARE": ("UAE", "Emirates", "阿联酋", "阿聯"),
    "BHS": ("Bahamas, The", "The Bahamas"),
    "BIH": ("Bosnia",),
    "BOL": ("Bolivia (Plurinational State of)",),
    "BRN": ("Brunei Darussalam",),
    "CHN": ("China, People's Republic of", "China (mainland)", "Mainland China",
            "China, mainland", "P.R. China"),
    "CIV": ("Ivory Coast", "Cote d'Ivoire"),
    "COD": ("Congo, Dem. Rep.", "Democratic Republic of the Congo", "Democratic Republic of Congo",
            "Congo (Kinshasa)", "Congo - Kinshasa", "Congo, Democratic Republic of the",
            "刚果民主共和国", "剛果民主共和國"),
    "COG": ("Congo, Rep.", "Congo (Brazzaville)", "Congo - Brazzaville", "刚果共和国",
            "剛果共和國"),
    "CPV": ("Cabo Verde", "维德角"),
    "CUW": ("Curacao",),
    "EGY": ("Egypt, Arab Rep.",),
    "FLK": ("Falkland Islands (Malvinas)",),
    "FSM": ("Micronesia, Fed. Sts.", "Micronesia (Federated States of)",
            "Micronesia (country)"),
    "GBR": ("U.K.", "United Kingdom of Great Britain and Northern Ireland", "大不列颠"),
    "GMB": ("Gambia, The", "The Gambia"),
    "HKG": ("Hong Kong SAR, China", "China, Hong Kong SAR", "Hong Kong SAR", "Hong Kong SAR China",
            "Hong Kong, China", "Hong Kong (China)",
            "China, Hong Kong Special Administrative Region",
            "中国香港", "中國香港", "中国香港特别行政区", "中國香港特別行政區", "香港特区"),
    "IRN": ("Iran, Islamic Rep.", "Iran (Islamic Republic of)"),
    "KGZ": ("Kyrgyz Republic",),
    "KNA": ("St. Kitts and Nevis",),
    "KOR": ("Korea, Rep.", "Korea, South", "Korea, Republic of", "Korea (Republic of)",
            "Republic of Korea (South Korea)", "S. Korea", "南朝鲜"),
    "LAO": ("Lao PDR", "Lao People's Democratic Republic"),
    "LCA": ("St. Lucia",),
    "MAC": ("Macau", "Macao SAR, China", "China, Macao SAR", "Macao SAR", "Macao SAR China",
            "Macao, China", "Macao (China)", "Macau SAR",
            "China, Macao Special Administrative Region", "中国澳门", "中國澳門",
            "中国澳门特别行政区", "中國澳門特別行政區"),
    "MAF": ("St. Martin (French part)", "St. Martin"),
    "MDA": ("Republic of Moldova", "Moldova (Republic of)"),
    "MKD": ("Macedonia", "FYR Macedonia", "Macedonia, FYR", "马其顿"),
    "MMR": ("Burma", "Myanmar (Burma)"),
    "NLD": ("The Netherlands", "Netherlands (Kingdom of the)", "Netherlands, The"),
    "PRK": ("Korea, Dem. People's Rep.", "Korea, North", "N. Korea", "DPRK",
            "Korea, Dem. Rep.", "Korea (Democratic People's Republic of)",
            "Democratic People's Republic of Korea", "北朝鲜", "朝鲜民主主义人民共和国"),
    "PSE": ("Palestine", "West Bank and Gaza", "State of Palestine",
            "Palestinian Territory, Occupied", "Occupied Palestinian Territory", "巴勒斯坦"),
    "PYF": (),
    "REU": ("Reunion",),
    "RUS": ("Russian Fed.", "俄罗斯联邦", "俄羅斯聯邦", "俄国"),
    "SHN": ("Saint Helena",),
    "STP": ("Sao Tome and Principe",),
    "SVK": ("Slovak Republic",),
    "SWZ": ("Swaziland",),
    "SYR": ("Syrian Arab Republic",),
    "TLS": ("East Timor",),
    "TUR": ("Turkiye", "Republic of Türkiye"),
    "TWN": ("Taiwan, China", "Taiwan, Province of China", "China, Taiwan Province of",
            "Chinese Taipei (Taiwan)", "Taiwan (China)", "中华台北", "中華台北", "中國臺灣"),
    "TZA": ("Tanzania, United Rep.", "United Republic of Tanzania",
            "Tanzania (United Republic of)"),
    "UMI": ("United States Minor Outlying Islands",),
    "USA": ("U.S.A.", "United States of America (the)", "The United States", "美利坚合众国"),
    "VAT": ("Holy See", "Vatican"),
    "VCT": ("St. Vincent and the Grenadines",),
    "VEN": ("Venezuela, RB", "Venezuela (Bolivarian Republic of)"),
    "VGB": ("Virgin Islands (British)",),
    "VIR": ("Virgin Islands (U.S.)", "United States Virgin Islands"),
    "VNM": ("Viet Nam",),
    "XKX": ("Republic of Kosovo", "Kosovo (under UNSCR 1244/99)", "Kosovo*"),
    "YEM": ("Yemen, Rep.",),
}  # fmt: skip
#: The code that the World Bank and the European Union use where ISO has none.
KOSOVO = ("XK", "XKX", "")


def main() -> None:
    """Write the table."""
    with TABLE.open(encoding="utf-8", newline="") as stream:
        rows = {row["entity_id"]: row for row in csv.DictReader(stream)}
    english, hans, hant = (Locale.parse(tag).territories for tag in ("en", "zh_Hans", "zh_Hant"))
    known = {c.alpha_3: c for c in pycountry.countries}
    codes = sorted((c.alpha_3, c.alpha_2, c.numeric) for c in pycountry.countries)
    codes.append((KOSOVO[1], KOSOVO[0], KOSOVO[2]))
    taken: dict[str, str] = {}
    for identifier, row in rows.items():
        for word in _words(row):
            taken.setdefault(fold(word), identifier)
    for alpha3, alpha2, numeric in codes:
        names = OURS.get(alpha3) or (_plain(english[alpha2]), hans[alpha2], hant[alpha2])
        row = rows.setdefault(
            alpha3,
            dict.fromkeys(column_names(Entity), "")
            | {
                "entity_id": alpha3,
                "kind": "country",
                **dict(zip(("name_en", "name_zh_hans", "name_zh_hant"), names, strict=True)),
            },
        )
        for word in _words(row):
            taken.setdefault(fold(word), alpha3)
        also = [*ALSO.get(alpha3, ())]
        if alpha3 in known:
            country = known[alpha3]
            kinds = ("name", "common_name", "official_name")
            also += [getattr(country, kind, "").removeprefix("the ") for kind in kinds]
        also += [english[alpha2], _bare(english[alpha2])]
        aliases = [a for a in row["aliases"].split(";") if a]
        for word in also:
            # A name that is another's is nobody's besides; "Korea" is in the table as it was.
            if word and taken.setdefault(fold(word), alpha3) == alpha3:
                there = {fold(w) for w in (*aliases, *_words(row))}
                if fold(word) not in there:
                    aliases.append(word.replace(";", ","))
        row |= {"aliases": ";".join(aliases), "alpha2": alpha2, "numeric": numeric}
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, column_names(Entity), lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(rows.values())
    files.write_bytes(TABLE, stream.getvalue().encode())


def _words(row: dict[str, str]) -> list[str]:
    named = [row["name_en"], row["name_zh_hans"], row["name_zh_hant"]]
    return [w for w in (*named, *row["aliases"].split(";")) if w]


def _plain(name: str) -> str:
    """CLDR's name with its short forms written out."""
    return name.replace("St. ", "Saint ").replace(" & ", " and ").replace("’", "'")


def _bare(name: str) -> str:
    """CLDR's name with "and" for its sign."""
    return name.replace(" & ", " and ")


if __name__ == "__main__":
    main()
