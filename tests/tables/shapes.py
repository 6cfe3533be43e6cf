"""Tables of figures in the shapes that people have them in, and what each says.

Written before the rules that read them. A figure is a line
``entity | topic | indicator | period | value unit``: ids of the dataset where it knows the thing,
names where the reader has one of one's own; ``*`` is whatever the table itself is called.
"""

# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Shape:
    """One table.

    Attributes:
        name: What the case is called.
        file: The name of the file.
        content: Its text or bytes.
        says: The figures that are read if the guess is taken; compared as sets.
        doubtful: Words for what is doubtful about the guess; () where it is certain.
        unread: Cells that cannot be read, as "B3".
        none: It holds no figures about entities.
    """

    name: str
    file: str
    content: str | bytes
    says: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    none: bool = False

    def bytes(self) -> bytes:
        """What stands in the file."""
        return self.content if isinstance(self.content, bytes) else self.content.encode()


def shape(name: str, file: str, content: Any, says: str = "", **more: Any) -> Shape:
    """A shape with its figures as lines of a text."""
    lines = tuple(" | ".join(p.strip() for p in line.split("|")) for line in says.splitlines())
    return Shape(name, file, content, tuple(line for line in lines if line), **more)


OWID_META = """{"chart": {"title": "Industrial robots installed",
 "citation": "International Federation of Robotics (2024)", "originalChartUrl": "https://example.org/robots"},
 "columns": {"Annual installations": {"titleShort": "Robots installed", "unit": "robots",
 "shortUnit": "", "citationShort": "IFR (2024)", "timespan": "2011-2023"}},
 "dateDownloaded": "2025-03-01"}"""

SHAPES = [
    shape(
        "long, all columns named",
        "papers.csv",
        "Country,Technology,Indicator,Year,Value,Unit\n"
        "China,Electric batteries,Papers in a field,2020,1234,count\n"
        "Namibia,Electric batteries,Papers in a field,2020,5,count\n",
        """CHN | electric-batteries | Papers in a field | 2020 | 1234 count
           NAM | electric-batteries | Papers in a field | 2020 | 5 count""",
    ),
    shape(
        "long, Simplified Chinese",
        "论文.csv",
        "国家,技术,指标,年份,数值,单位\n韩国,量子计算,论文数量,2021年,1.2万,篇\n纳米比亚,量子计算,论文数量,2021年,8,篇\n",
        """KOR | quantum-computing | publication-count | 2021 | 12000 count
           NAM | quantum-computing | publication-count | 2021 | 8 count""",
    ),
    shape(
        "long, Traditional Chinese",
        "金額.csv",
        "國家/地區,技術,指標,年度,數值,單位\n臺灣,量子計算,研發支出,2021,3.5億,美元\n寮國,量子計算,研發支出,2021,120萬,美元\n",
        """TWN | quantum-computing | 研發支出 | 2021 | 350000000 USD
           LAO | quantum-computing | 研發支出 | 2021 | 1200000 USD""",
    ),
    shape(
        "Namibia's code is no missing value",
        "na.csv",
        "iso2,technology,year,papers\nNA,Quantum computing,2022,5\nNG,Quantum computing,2022,9\nNL,Quantum computing,2022,70\n",
        """NAM | quantum-computing | papers | 2022 | 5 count
           NGA | quantum-computing | papers | 2022 | 9 count
           NLD | quantum-computing | papers | 2022 | 70 count""",
    ),
    shape(
        "numeric codes of ISO 3166",
        "un.csv",
        "M49 code,Technology,Year,Patents (number)\n516,Quantum computing,2019,2\n792,Quantum computing,2019,40\n008,Quantum computing,2019,1\n",
        """NAM | quantum-computing | Patents | 2019 | 2 count
           TUR | quantum-computing | Patents | 2019 | 40 count
           ALB | quantum-computing | Patents | 2019 | 1 count""",
    ),
    shape(
        "World Bank, wide years with lines above",
        "API_GB.XPD.csv",
        '\ufeff"Data Source","World Development Indicators",\n\n"Last Updated Date","2025-01-28",\n\n'
        '"Country Name","Country Code","Indicator Name","Indicator Code","2019","2020",\n'
        '"Korea, Rep.","KOR","Research and development expenditure (% of GDP)","GB.XPD.RSDV.GD.ZS","4.63","4.80",\n'
        '"Turkiye","TUR","Research and development expenditure (% of GDP)","GB.XPD.RSDV.GD.ZS","1.27","",\n'
        '"Africa Eastern and Southern","AFE","Research and development expenditure (% of GDP)","GB.XPD.RSDV.GD.ZS","0.5","",\n',
        """KOR | World Development Indicators | Research and development expenditure (% of GDP) | 2019 | 4.63 percent
           KOR | World Development Indicators | Research and development expenditure (% of GDP) | 2020 | 4.8 percent
           TUR | World Development Indicators | Research and development expenditure (% of GDP) | 2019 | 1.27 percent
           Africa Eastern and Southern | World Development Indicators | Research and development expenditure (% of GDP) | 2019 | 0.5 percent""",
    ),
    shape(
        "World Bank, DataBank",
        "databank.csv",
        "Country Name,Country Code,Series Name,Series Code,2019 [YR2019],2020 [YR2020]\n"
        '"Egypt, Arab Rep.",EGY,"Patent applications, residents",IP.PAT.RESD,1027,..\n'
        '"Hong Kong SAR, China",HKG,"Patent applications, residents",IP.PAT.RESD,..,338\n'
        "\n\nData from database: World Development Indicators,,,,,\nLast Updated: 07/01/2024,,,,,\n",
        """EGY | * | Patent applications, residents | 2019 | 1027 count
           HKG | * | Patent applications, residents | 2020 | 338 count""",
    ),
    shape(
        "Our World in Data without metadata",
        "robots.csv",
        "Entity,Code,Year,Industrial robots installed\nChina,CHN,2022,290258\nWorld,OWID_WRL,2022,553052\nEurope,,2022,84000\n",
        """CHN | * | Industrial robots installed | 2022 | 290258 count
           WLD | * | Industrial robots installed | 2022 | 553052 count
           EUROPE | * | Industrial robots installed | 2022 | 84000 count""",
    ),
    shape(
        "Our World in Data, years long before 1800",
        "population.csv",
        "Entity,Code,Year,Population in cities\nChina,CHN,1000,1700\nChina,CHN,1500,1650\nChina,CHN,1820,1800\n"
        "World,OWID_WRL,1700,1799\n",
        """CHN | * | Population in cities | 1000 | 1700 count
           CHN | * | Population in cities | 1500 | 1650 count
           CHN | * | Population in cities | 1820 | 1800 count
           WLD | * | Population in cities | 1700 | 1799 count""",
    ),
    shape(
        "SDMX-CSV",
        "sdmx.csv",
        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,MEASURE,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
        "DATAFLOW,OECD.STI:DSD_MSTI(1.0),I,DEU,GERD,USD_PPP,6,2021,153231.9,A\n"
        "DATAFLOW,OECD.STI:DSD_MSTI(1.0),I,TUR,GERD,USD_PPP,6,2021,36000,E\n",
        """DEU | OECD.STI:DSD_MSTI(1.0) | GERD | 2021 | 153231900000 USD_PPP
           TUR | OECD.STI:DSD_MSTI(1.0) | GERD | 2021 | ~36000000000 USD_PPP""",
    ),
    shape(
        "powers of ten as programs write them",
        "powers.csv",
        "REF_AREA,MEASURE,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE\n"
        "DEU,GERD,USD_PPP,6.0,2019,1\n"
        "DEU,GERD,USD_PPP,6: Millions,2020,2\n"
        "DEU,GERD,USD_PPP,,2021,3\n"
        "DEU,GERD,USD_PPP,thousands,2022,4\n"
        "DEU,GERD,USD_PPP,999,2023,5\n"
        "DEU,GERD,USD_PPP,\u00b2,2024,6\n",
        """DEU | * | GERD | 2019 | 1000000 USD_PPP
           DEU | * | GERD | 2020 | 2000000 USD_PPP
           DEU | * | GERD | 2021 | 3 USD_PPP""",
        unread=("F5", "F6", "F7"),
    ),
    shape(
        "SDMX-CSV with labels beside codes",
        "sdmx2.csv",
        "REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value\n"
        "KOR,Korea,RS,Researchers per thousand employed,PT,Percentage,2020,,16.6,\n",
        "KOR | * | Researchers per thousand employed | 2020 | 16.6 percent",
    ),
    shape(
        "Eurostat, tab-separated with flags",
        "tsc.tsv",
        "freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \nA,PC_GDP,AT\t3.13 \t3.20 p\nA,PC_GDP,EL\t1.27 b\t: \nA,PC_GDP,DE\t3.17 e\t3.13 \n",
        """AUT | * | * | 2019 | 3.13 percent
           AUT | * | * | 2020 | 3.2 percent
           GRC | * | * | 2019 | 1.27 percent
           DEU | * | * | 2019 | ~3.17 percent
           DEU | * | * | 2020 | 3.13 percent""",
        doubtful=("indicator",),
    ),
    shape(
        "one column an indicator",
        "panel.csv",
        "country;year;papers;share of papers (%)\nJapan;2020;1 234;6,2\nItaly;2020;987;4,9\n",
        """JPN | * | papers | 2020 | 1234 count
           JPN | * | share of papers | 2020 | 6.2 percent
           ITA | * | papers | 2020 | 987 count
           ITA | * | share of papers | 2020 | 4.9 percent""",
    ),
    shape(
        "one column a country",
        "by_year.csv",
        "Patent filings in batteries\n\nYear,China,United States,Korea\n2019,100,80,60\n2020,140,81,66\n",
        """CHN | Patent filings in batteries | Patent filings in batteries | 2019 | 100 count
           USA | Patent filings in batteries | Patent filings in batteries | 2019 | 80 count
           KOR | Patent filings in batteries | Patent filings in batteries | 2019 | 60 count
           CHN | Patent filings in batteries | Patent filings in batteries | 2020 | 140 count
           USA | Patent filings in batteries | Patent filings in batteries | 2020 | 81 count
           KOR | Patent filings in batteries | Patent filings in batteries | 2020 | 66 count""",
    ),
    shape(
        "technologies by country",
        "shares.csv",
        "Share of high-impact papers (%)\nTechnology,中国,美国\n量子计算,20.5,33.1\n高超音速,73.3,13.1\n",
        """CHN | quantum-computing | Share of high-impact papers | | 20.5 percent
           USA | quantum-computing | Share of high-impact papers | | 33.1 percent
           CHN | theme-hypersonics | Share of high-impact papers | | 73.3 percent
           USA | theme-hypersonics | Share of high-impact papers | | 13.1 percent""",
    ),
    shape(
        "two header rows, years over indicators",
        "two.csv",
        "Country,2019,,2020,\n,Papers,Patents,Papers,Patents\nChina,10,20,30,40\nBrazil,1,2,3,4\n",
        """CHN | * | Papers | 2019 | 10 count
           CHN | * | Patents | 2019 | 20 count
           CHN | * | Papers | 2020 | 30 count
           CHN | * | Patents | 2020 | 40 count
           BRA | * | Papers | 2019 | 1 count
           BRA | * | Patents | 2019 | 2 count
           BRA | * | Papers | 2020 | 3 count
           BRA | * | Patents | 2020 | 4 count""",
    ),
    shape(
        "notes above and below, total, footnote marks",
        "notes.csv",
        "Table 3: Fabs under construction\nAs of March 2024\n\nEconomy,Fabs\nTaiwan,11¹\nSouth Korea,6*\nJapan,4 [2]\nTotal,21\n\n¹ Includes expansions.\n* Estimate\nSource: company reports\n",
        """TWN | Fabs under construction | Fabs | | 11 count
           KOR | Fabs under construction | Fabs | | 6 count
           JPN | Fabs under construction | Fabs | | 4 count""",
    ),
    shape(
        "semicolons, points for thousands, decimal commas",
        "umsatz.csv",
        "Land;Jahr;Umsatz (Mio. EUR);Anteil (%)\nGermany;2021;1.234,5;12,5\nFrance;2021;987,0;9,9\n",
        """DEU | * | Umsatz | 2021 | 1234500000 EUR
           DEU | * | Anteil | 2021 | 12.5 percent
           FRA | * | Umsatz | 2021 | 987000000 EUR
           FRA | * | Anteil | 2021 | 9.9 percent""",
    ),
    shape(
        "a thousand or one and a quarter",
        "tausend.csv",
        "country;year;papers\nGermany;2021;1.234\nFrance;2021;2.345\n",
        "DEU | * | papers | 2021 | 1234 count\nFRA | * | papers | 2021 | 2345 count",
        doubtful=("decimal",),
    ),
    shape(
        "thin and no-break blanks, apostrophes",
        "blanks.csv",
        "country;year;papers;citations\nFrance;2021;98\u202f765;1'234'567\nSwitzerland;2021;12\u00a0345;7’654\n",
        """FRA | * | papers | 2021 | 98765 count
           FRA | * | citations | 2021 | 1234567 count
           CHE | * | papers | 2021 | 12345 count
           CHE | * | citations | 2021 | 7654 count""",
    ),
    shape(
        "what is missing in many ways",
        "missing.csv",
        "Country,2018,2019,2020,2021,2022,2023\nIndia,..,n/a,-,–,:,\n",
        "",
        none=True,
    ),
    shape(
        "missing values are no zeros",
        "missing2.csv",
        "Country,Year,Papers\nIndia,2018,..\nIndia,2019,n/a\nIndia,2020,–\nIndia,2021,…\nIndia,2022,#N/A\nIndia,2023,12\nIndia,2024,不详\n",
        "IND | * | Papers | 2023 | 12 count",
    ),
    shape(
        "bounds and ranges",
        "bounds.csv",
        "Country,Year,Papers\nIceland,2020,<5\nMalta,2020,≥10\nNorway,2020,120–150\nFinland,2020,about 90\nSweden,2020,约100\nDenmark,2020,100+\n",
        """ISL | * | Papers | 2020 | <5 count
           MLT | * | Papers | 2020 | >=10 count
           NOR | * | Papers | 2020 | 120..150 count
           FIN | * | Papers | 2020 | ~90 count
           SWE | * | Papers | 2020 | ~100 count
           DNK | * | Papers | 2020 | >=100 count""",
    ),
    shape(
        "minus signs and percentage points",
        "change.csv",
        "Country,Period,Change in share (percentage points)\nUnited States,2019–2023,−5.2\nChina,2019–2023,+7.1\nJapan,2019-2023,-0.4\n",
        """USA | * | Change in share | 2019-2023 | -5.2 percentage points
           CHN | * | Change in share | 2019-2023 | 7.1 percentage points
           JPN | * | Change in share | 2019-2023 | -0.4 percentage points""",
    ),
    shape(
        "money with words in the cells",
        "money.csv",
        "Country,Year,Funding\nUnited States,2023,US$1.2bn\nChina,2023,US$ 950 million\nIsrael,2023,US$ 800k\nCanada,2023,USD 2 trillion\n",
        """USA | * | Funding | 2023 | 1200000000 USD
           CHN | * | Funding | 2023 | 950000000 USD
           ISR | * | Funding | 2023 | 800000 USD
           CAN | * | Funding | 2023 | 2000000000000 USD""",
    ),
    shape(
        "万 and 亿 in the cells and in the heading",
        "wan.csv",
        "国家,年份,专利(万件),研发经费(亿元)\n中国,2022,79.8,30782.9\n日本,2022,28.9,…\n",
        """CHN | * | 专利 | 2022 | 798000 count
           CHN | * | 研发经费 | 2022 | 3078290000000 CNY
           JPN | * | 专利 | 2022 | 289000 count""",
    ),
    shape(
        "percent signs in the cells",
        "pct.csv",
        "Country,Technology,Share\nChina,Electric batteries,75%\nUnited States,Electric batteries,11.9 %\nOthers,Electric batteries,13.1％\n",
        """CHN | electric-batteries | Share | | 75 percent
           USA | electric-batteries | Share | | 11.9 percent""",
        doubtful=("entity Others",),
    ),
    shape(
        "a share below one may be a percentage",
        "fraction.csv",
        "Country,Year,Share of exports\nChina,2020,0.15\nChad,2020,0.02\n",
        "CHN | * | Share of exports | 2020 | 0.15 percent\nTCD | * | Share of exports | 2020 | 0.02 percent",
        doubtful=("unit",),
    ),
    shape(
        "money without a unit",
        "gdp.csv",
        "Country,Year,GDP\nChina,2020,14687744\nChad,2020,10715\n",
        "CHN | * | GDP | 2020 | 14687744 count\nTCD | * | GDP | 2020 | 10715 count",
        doubtful=("unit",),
    ),
    shape(
        "a code nobody has",
        "codes.csv",
        "code,year,papers\nCHN,2020,5\nQZZ,2020,7\n",
        "CHN | * | papers | 2020 | 5 count",
        doubtful=("QZZ",),
    ),
    shape(
        "institutions",
        "institutes.csv",
        "Institution,Country,Technology,Papers\nUniversity of Windhoek,Namibia,Quantum computing,12\n清华大学,China,Quantum computing,345\n",
        """University of Windhoek | quantum-computing | Papers | | 12 count
           tsinghua-university | quantum-computing | Papers | | 345 count""",
    ),
    shape(
        "companies in Chinese",
        "企业.csv",
        "公司,国家,年份,销量(万辆)\n比亚迪,中国,2023,302.4\n纳米汽车,纳米比亚,2023,0.5\n",
        "byd | * | 销量 | 2023 | 3024000 count\n纳米汽车 | * | 销量 | 2023 | 5000 count",
    ),
    shape(
        "a list of papers",
        "papers_list.csv",
        "Title,Authors,Journal,Year,DOI\nA quantum thing,Li; Smith,Nature,2021,10.1/x\nAnother,Zhou,Science,2022,10.1/y\n",
        none=True,
    ),
    shape(
        "a list of papers with countries and citations",
        "papers_list2.csv",
        "Title,First author,Country,Journal,Year,DOI,Citations\n"
        "A quantum thing,Li,China,Nature,2021,10.1/x,12\nAnother,Zhou,China,Science,2022,10.1/y,3\nThird,Smith,United Kingdom,Nature,2022,10.1/z,5\n",
        none=True,
    ),
    shape(
        "a survey of words",
        "words.csv",
        "Question,Answer\nHow are you?,Well\nWhy?,Because\n",
        none=True,
    ),
    shape(
        "a survey with numbers of nobody",
        "answers.csv",
        "Answer,Respondents\nYes,120\nNo,80\nDon't know,12\n",
        none=True,
    ),
    shape("one column of text", "one.txt.csv", "hello\nworld\n", none=True),
    shape("nothing but a heading", "empty.csv", "Country,Year,Papers\n", none=True),
    shape(
        "UTF-16 and tabs, as Excel saves Unicode text",
        "unicode.csv",
        "国家\t年份\t论文\n越南\t2020\t15\n".encode("utf-16"),
        "VNM | * | 论文 | 2020 | 15 count",
    ),
    shape(
        "GB18030",
        "gb.csv",
        "国家,年份,论文数量\n越南,2020,15\n寮国,2020,3\n".encode("gb18030"),
        "VNM | * | publication-count | 2020 | 15 count\nLAO | * | publication-count | 2020 | 3 count",
    ),
    shape(
        "Big5 with pipes",
        "big5.csv",
        "國家|年度|論文數\n越南|2020|15\n衣索比亞|2020|3\n".encode("big5"),
        "VNM | * | 論文數 | 2020 | 15 count\nETH | * | 論文數 | 2020 | 3 count",
    ),
    shape(
        "a line that names the separator, and a heading twice",
        "sep.csv",
        "sep=;\ncountry;papers;papers;year\nPeru;1;2;2020\n",
        "PER | * | papers | 2020 | 1 count",
        doubtful=("papers",),
    ),
    shape(
        "years of the Republic of China, fiscal and split years",
        "years.csv",
        "國家,年度,論文數\n日本,民國109年,5\n日本,2019-20,6\n日本,FY2021,7\n",
        "JPN | * | 論文數 | 2020 | 5 count\nJPN | * | 論文數 | 2019-2020 | 6 count\nJPN | * | 論文數 | 2021 | 7 count",
    ),
    shape(
        "months, quarters and days",
        "dates.csv",
        "Country,Date,Launches\nIndia,2023-08,3\nIndia,2023-08-23,1\nIndia,2023 Q2,4\nIndia,Aug 2023,3\n",
        "IND | * | Launches | 2023-08 | 3 count\nIND | * | Launches | 2023-08-23 | 1 count\n"
        "IND | * | Launches | 2023-04-2023-06 | 4 count\nIND | * | Launches | 2023-08 | 3 count",
    ),
    shape(
        "days that may be months",
        "days.csv",
        "Country,Date,Launches\nIndia,03/04/2023,3\nIndia,05/06/2023,1\n",
        "IND | * | Launches | 2023-04-03 | 3 count\nIND | * | Launches | 2023-06-05 | 1 count",
        doubtful=("period",),
    ),
    shape(
        "a column of sources",
        "sources.csv",
        "Country,Technology,Year,Papers,Source,URL\nChina,Quantum computing,2020,10,Report A,https://example.org/a\nIndia,Quantum computing,2020,4,Report B,\n",
        "CHN | quantum-computing | papers | 2020 | 10 count\nIND | quantum-computing | papers | 2020 | 4 count".replace(
            "papers", "Papers"
        ),
    ),
    shape(
        "JSON records",
        "records.json",
        '[{"country": "Namibia", "year": 2020, "papers": 5}, {"country": "Turkey", "year": 2020, "papers": 70.0}]',
        "NAM | * | papers | 2020 | 5 count\nTUR | * | papers | 2020 | 70 count",
    ),
    shape(
        "JSON records within an answer",
        "answer.json",
        '{"meta": {"page": 1}, "results": [{"country": {"id": "NA", "value": "Namibia"}, "date": "2020", "papers": 5}]}',
        "NAM | * | papers | 2020 | 5 count",
    ),
    shape(
        "a row number first and a rank",
        "ranked.csv",
        "No.,Country,Papers (thousands)\n1,China,12.5\n2,United States,10\n3,India,7.25\n",
        "CHN | * | Papers | | 12500 count\nUSA | * | Papers | | 10000 count\nIND | * | Papers | | 7250 count",
    ),
    shape(
        "countries named once for several rows",
        "merged.csv",
        "Country,Year,Papers\nChina,2019,5\n,2020,6\nIndia,2019,3\n,2020,4\n",
        "CHN | * | Papers | 2019 | 5 count\nCHN | * | Papers | 2020 | 6 count\n"
        "IND | * | Papers | 2019 | 3 count\nIND | * | Papers | 2020 | 4 count",
        doubtful=("entity",),
    ),
    shape(
        "groups as groups",
        "groups.csv",
        "Country,Year,Papers\nEuropean Union,2020,50\nOECD,2020,90\nASEAN,2020,12\nSub-Saharan Africa,2020,3\n东盟,2021,13\n",
        """EU | * | Papers | 2020 | 50 count
           OECD | * | Papers | 2020 | 90 count
           ASEAN | * | Papers | 2020 | 12 count
           Sub-Saharan Africa | * | Papers | 2020 | 3 count
           ASEAN | * | Papers | 2021 | 13 count""",
    ),
    shape(
        "cells that are no numbers",
        "odd.csv",
        "Country,Year,Papers\nPeru,2020,12\nChile,2020,see note\nBolivia,2020,15\nCuba,2020,7\nHaiti,2020,9\n",
        "PER | * | Papers | 2020 | 12 count\nBOL | * | Papers | 2020 | 15 count\n"
        "CUB | * | Papers | 2020 | 7 count\nHTI | * | Papers | 2020 | 9 count",
        unread=("C3",),
    ),
    # The following were written when tables like them had been read wrongly.
    shape(
        "years over headings, codes and names beside each other",
        "spans.csv",
        ",,2022,,2023,\nCountry,ISO,Exports (US$ bn),Share,Exports (US$ bn),Share\nChina,CHN,12.3,45.1%,13.4,47.0%\n",
        """CHN | * | Exports | 2022 | 12300000000 USD
           CHN | * | Share | 2022 | 45.1 percent
           CHN | * | Exports | 2023 | 13400000000 USD
           CHN | * | Share | 2023 | 47 percent""",
    ),
    shape(
        "years at the end of headings",
        "ends.csv",
        "Country,Patents 2015-2019,Launches in 2020,Growth (%)\nViet Nam,12,30,150\nNamibia,-,1,n. a.\n",
        """VNM | * | Patents | 2015-2019 | 12 count
           VNM | * | Launches | 2020 | 30 count
           VNM | * | Growth | | 150 percent
           NAM | * | Launches | 2020 | 1 count""",
    ),
    shape(
        "a start and an end",
        "startend.csv",
        "Country,Start,End,Papers\nChina,2018,2022,100\n",
        "CHN | * | Papers | 2018-2022 | 100 count",
    ),
    shape(
        "a table of footnotes below",
        "footnotes.csv",
        "Country or Area,Year,Papers,Value Footnotes\nAfghanistan,2019,32,1\n\nfootnoteSeqID,Footnote\n1,Estimate\n",
        "AFG | * | Papers | 2019 | 32 count",
    ),
    shape(
        "units in a column of measures",
        "measures.csv",
        "LOCATION,INDICATOR,SUBJECT,MEASURE,FREQUENCY,TIME,Value,Flag Codes\nAUS,GDEXPRD,TOT,PC_GDP,A,2019,1.83,\n"
        "AUS,GDEXPRD,TOT,MLN_USD,A,2019,22000,E\n",
        "AUS | * | GDEXPRD | 2019 | 1.83 percent\nAUS | * | GDEXPRD | 2019 | ~22000000000 USD",
    ),
    shape(
        "a rate and an index",
        "rates.csv",
        "country,year,Researchers per million inhabitants,Score\nNamibia,2014,143.2,89.5\n",
        "NAM | * | Researchers per million inhabitants | 2014 | 143.2 per million people\nNAM | * | Score | 2014 | 89.5 index",
    ),
    shape(
        "a column that tells rows apart and is not read",
        "sexes.csv",
        "Country,Technology,Sex,Year,Students\nChina,Quantum computing,Female,2020,10\nChina,Quantum computing,Male,2020,20\n",
        "CHN | quantum-computing | Students | 2020 | 10 count\nCHN | quantum-computing | Students | 2020 | 20 count",
        doubtful=("column Sex",),
    ),
    shape(
        "an answer of the World Bank",
        "wb.json",
        '[{"page": 1}, [{"indicator": {"id": "X", "value": "R&D (% of GDP)"}, "country": {"id": "NA", "value": "Namibia"},'
        ' "countryiso3code": "NAM", "date": "2020", "value": 0.35, "unit": "", "decimal": 2},'
        ' {"indicator": {"id": "X", "value": "R&D (% of GDP)"}, "country": {"id": "TR", "value": "Turkiye"},'
        ' "countryiso3code": "TUR", "date": "2020", "value": null, "unit": "", "decimal": 2}]]',
        "NAM | * | R&D (% of GDP) | 2020 | 0.35 percent",
    ),
    shape(
        "codes behind names, and the latest year once more",
        "latest.csv",
        'Economy (ISO3),Indicator,2015,2016 (p),Latest\nTürkiye (TUR),GERD (% of GDP),0.81,0.94 e,0.94\n"Korea, Republic of (KOR)",GERD (% of GDP),3.98,3.99,4.0\n',
        """TUR | * | GERD (% of GDP) | 2015 | 0.81 percent
           TUR | * | GERD (% of GDP) | 2016 | ~0.94 percent
           KOR | * | GERD (% of GDP) | 2015 | 3.98 percent
           KOR | * | GERD (% of GDP) | 2016 | 3.99 percent""",
    ),
    shape(
        "a country below its group",
        "ofwhich.csv",
        "Region,Papers 2021\nAsia,45\nof which: China,27\n其中：日本,5\nWorld,100\n",
        "Asia | * | Papers | 2021 | 45 count\nCHN | * | Papers | 2021 | 27 count\nJPN | * | Papers | 2021 | 5 count\nWLD | * | Papers | 2021 | 100 count",
    ),
]
