"""Of whom, when and of what a value is told that stands beside others or leaves them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.reading.proposal import AMONG_OTHERS, Proposal
from explorer.reading.propose import Proposer

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


@pytest.fixture(scope="module")
def proposer(dataset: Dataset) -> Proposer:
    return Proposer(dataset)


def proposed(proposer: Proposer, text: str) -> dict[str, Proposal]:
    found = (f for f in proposer.propose(text) if isinstance(f, Proposal))
    return {text[f.place[0] : f.place[1]]: f for f in found}


@pytest.mark.parametrize(
    ("text", "value", "entity"),
    [
        ("Pakistan is now seventh among China's research partners.", "seventh", "PAK"),
        ("越南在中国科研合作伙伴中排名第12位。", "12", "VNM"),
        ("Papers with Japan made up 9% of India's output.", "9%", "IND"),
        ("中国的国际论文中，与德国合作的占7%。", "7%", "CHN"),
        ("France leads. Its budget is four times that of Italy.", "four times", "FRA"),
        ("中国加快投入。博士数量是美国的3倍。", "3", "CHN"),
        ("大疆领先，在美国商用市场的份额达60%。", "60%", "dji"),
        ("表现最好的十所大学中有六所是中国大学。", "六", "CHN"),
        ("中国加快投入，可能在未来五年内赶超美国，达到40%的份额。", "40%", "CHN"),
        ("乔治城大学的研究预计，德国高校每年授予3万个博士学位。", "3万", "DEU"),
        ("Germany is ahead,2023 was its best year, and its share is 31%.", "31%", "DEU"),
        ("在2003年至2007年的五年间，美国领先。", "五", "WLD"),
        ("大疆占有美国商用无人机市场的六成份额。", "六成", "dji"),
        ("DJI has 60 percent of the US commercial drone market.", "60 percent", "dji"),
    ],
)
def test_a_value_is_of_who_does_and_not_of_whom_it_is_done_with(
    proposer: Proposer, text: str, value: str, entity: str
) -> None:
    assert proposed(proposer, text)[value].statement.entity_ids[0] == entity


@pytest.mark.parametrize(
    ("text", "value", "period"),
    [
        ("In the five years to 2021 India led in 9 of the 64 technologies.", "9", ("2017", "2021")),
        ("截至2022年的三年，印度在64项技术中的9项领先。", "9", ("2020", "2022")),
        ("到2022年，印度在64项技术中的9项领先。", "9", ("2022", "2022")),
        ("In 2003 India had 8 leads, and now, says the report of 2024, 9.", "8", ("2003", "2003")),
        ("美国的份额从2003年的35%降至2023年的8%。", "35%", ("2003", "2003")),
        ("美国的份额从2003年的35%降至2023年的8%。", "8%", ("2023", "2023")),
        (
            "2023年美国为163亿美元，中国为10亿美元，预计到2030年增至46亿美元。",
            "10亿",
            ("2023", "2023"),
        ),
        (
            "Speed: 312 Mbps in South Korea (2024), 171 Mbps in Germany (2023).",
            "312",
            ("2024", "2024"),
        ),
        ("2007年美国授予9万个理工科博士学位。中国当年授予8万个。", "8万", ("2007", "2007")),
        # A year behind all windows is that of publication; last year's is the window before.
        ("到了2026年，中国在64项技术中的57项领先。", "57", ("2019", "2023")),
        ("英国在64项技术中的36项位列前五，少于去年的44项。", "44", ("2018", "2022")),
        ("报告评估了74项技术，发现其余由美国领先。", "74", ("2025", "2025")),
    ],
)
def test_a_value_has_the_years_of_its_clause(
    proposer: Proposer, text: str, value: str, period: tuple[str, str]
) -> None:
    assert proposed(proposer, text)[value].statement.period == period


@pytest.mark.parametrize(
    ("text", "value", "comparator"),
    [
        ("德国的份额为15%不到。", "15%", "lt"),
        ("德国的份额为三分之一以上。", "三分之一", "gt"),
        ("德国的份额约达90%。", "90%", "approx"),
        ("中国的投入几乎是美国的两倍。", "两", "near"),
    ],
)
def test_words_around_a_value_bound_it(
    proposer: Proposer, text: str, value: str, comparator: str
) -> None:
    assert proposed(proposer, text)[value].statement.quantity.comparator == comparator


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The Indian institute was founded in 1987.", 1987),
        ("该公司成立于2016年。", 2016),
        ("美国于2018年启动该计划。", 2018),
    ],
)
def test_a_year_may_be_what_is_told(proposer: Proposer, text: str, value: int) -> None:
    (found,) = proposed(proposer, text).values()
    q = found.statement.quantity
    assert (q.value, q.unit, found.statement.period) == (value, "year", ())


def test_what_no_word_names_is_half_sure(proposer: Proposer) -> None:
    found = proposed(proposer, "The report covers 80 technologies. India is ahead in 7 of them.")
    assert found["80"].statement.topics[0] == "theme-tracker-method"
    assert found["7"].statement.indicator_ids == ("lead-count",)
    assert found["7"].confidence["indicator"] == AMONG_OTHERS


def test_a_share_that_a_count_makes_is_its_own_and_stays_so(proposer: Proposer) -> None:
    text = "中国在74项技术中的66项领先，占比约90%。\n\n天气很好。这90%并不意味着无敌。"
    first, again = (
        f.statement
        for f in proposer.propose(text)
        if isinstance(f, Proposal) and f.statement.quantity.unit == "percent"
    )
    for s in (first, again):
        assert (s.entity_ids[0], s.topics[0], s.base) == ("CHN", "list-74", 74)
        assert s.period == ("2020", "2024")
        assert s.indicator_ids[0] == "lead-share"


def test_a_value_beside_another_is_of_the_same_kind(proposer: Proposer) -> None:
    found = proposed(proposer, "中国制造业产出占全球三成，高于美国的15%。")
    kinds = {f.statement.indicator_ids for f in found.values()}
    assert kinds == {("manufacturing-output-share",)}


def test_one_edition_is_no_count(proposer: Proposer) -> None:
    assert set(proposed(proposer, "最新一版报告称，中国在74项技术中有66项领先。")) == {"66"}


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("ASPI met the press. According to Eurostat, China's share in robotics is 31%.", ()),
        (
            "ASPI met the press. According to the report, China's share in robotics is 31%.",
            ("aspi",),
        ),
        ("ASPI met the press. China's share in robotics is 31%.", ("aspi",)),
        ("ASPI发布了报告。据海关数据，中国的机器人份额为31%。", ()),
        ("ASPI发布了报告。据该报告，中国的机器人份额为31%。", ("aspi",)),
    ],
)
def test_who_names_a_source_of_its_own_has_not_the_one_before(
    proposer: Proposer, text: str, sources: tuple[str, ...]
) -> None:
    assert proposed(proposer, text)["31%"].statement.sources == sources


@pytest.mark.parametrize(
    ("text", "value", "indicator"),
    [
        # Set against what was told of another.
        (
            "美国有30家活跃的聚变公司，融资约55亿美元。相比之下，中国只有五家，融资不过8亿美元。",
            "8亿",
            "fusion-company-funding",
        ),
        (
            "The United States has 38 active fusion companies. By contrast, China has only six.",
            "six",
            "active-fusion-companies",
        ),
        # A share of research that was named before.
        (
            "High-impact research on photovoltaics has moved. China's share is 31% in 2021.",
            "31%",
            "high-impact-share",
        ),
        # How many there are is no gap.
        ("中国的理工科博士人数（27,600人）超过美国。", "27,600", "stem-doctorates"),
    ],
)
def test_what_is_measured_is_taken_from_the_words_before(
    proposer: Proposer, text: str, value: str, indicator: str
) -> None:
    assert proposed(proposer, text)[value].statement.indicator_ids[0] == indicator


@pytest.mark.parametrize(
    "text",
    [
        "The talks on photovoltaics went on. China's share is 31% in 2021.",
        "中国在电池技术上领先，因为有3100万辆电动车在路上跑。",
    ],
)
def test_what_no_words_say_is_left_open(proposer: Proposer, text: str) -> None:
    kinds = {i for f in proposed(proposer, text).values() for i in f.statement.indicator_ids}
    assert kinds.isdisjoint({"high-impact-share", "lead-count"})
