"""The briefing's own words in its language, whatever the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import words
from explorer.charts import numbers
from explorer.charts.naming import name
from explorer.dataset.schema import Comparator

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: In English, Simplified and Traditional Chinese.
_WORDS: dict[str, tuple[str, str, str]] = {
    "contents": ("Contents", "目录", "目錄"),
    "figure": ("Figure", "图", "圖"),
    "table": ("Table", "表", "表"),
    "sources": ("Sources", "来源", "來源"),
    "no-date": ("no date", "无日期", "無日期"),
    "relaying": ("relaying {report}", "转引{report}", "轉引{report}"),
    "position": (
        "paragraph {paragraph}, characters {start}–{end}",
        "第{paragraph}段，第{start}–{end}字符",
        "第{paragraph}段，第{start}–{end}字元",
    ),
    "unreadable": (
        "not compared with its document: “{title}” is missing or altered",
        "未与原文核对：“{title}”缺失或已被改动",
        "未與原文核對：「{title}」缺失或已遭更動",
    ),
    "cited": (
        " Known by citation; the text itself is not held",
        "据引用得知，未收录原文",
        "據引用得知，未收錄原文",
    ),
    "primary": ("primary source", "一手来源", "一手來源"),
    "secondary": ("secondary source", "二手来源", "二手來源"),
    "accessed": ("read {date}", "查阅于{date}", "查閱於{date}"),
    "derived": ("Derived from other figures", "由其他数据推导", "由其他數據推導"),
    "inputs": ("from {inputs}", "依据：{inputs}", "依據：{inputs}"),
    "revised": (
        "Revised since it was accepted: then {old}, now {new}.",
        "采用后已修订：原为{old}，现为{new}。",
        "採用後已修訂：原為{old}，現為{new}。",
    ),
    "withdrawn": (
        "Withdrawn since it was accepted: the dataset no longer holds {old}.",
        "采用后已撤回：数据集不再收录{old}。",
        "採用後已撤回：資料集不再收錄{old}。",
    ),
    "added": (
        "New since it was accepted: {new}.",
        "采用后新增：{new}。",
        "採用後新增：{new}。",
    ),
    "requoted": (
        "The passage has changed since it was accepted; it read: {old}",
        "引文在采用后已变更，原文为：{old}",
        "引文在採用後已變更，原文為：{old}",
    ),
    "missing": ("[no such figure]", "[无此数据]", "[無此數據]"),
    "ahead": ("{who} ahead", "{who}领先", "{who}領先"),
    "more": ("{who} has more", "{who}较多", "{who}較多"),
    "level": ("level", "持平", "持平"),
    "no-pair": ("no comparable pair of figures", "无可比数据", "無可比數據"),
    "sector": ("Sector", "领域", "領域"),
    "measure": ("Measure", "指标", "指標"),
    "verdict": ("Verdict", "结论", "結論"),
    "with": ("{first} with {other}", "{first}与{other}", "{first}與{other}"),
    "who": ("Who", "主体", "主體"),
    "period": ("Period", "时期", "時期"),
    "value": ("Figure", "数值", "數值"),
    "says": ("According to", "据", "據"),
    "disagree": ("Statements that do not agree", "说法不一", "說法不一"),
    "program": ("Critical Technology Explorer", "关键技术浏览器", "關鍵技術瀏覽器"),
    "version": (
        "Critical Technology Explorer, dataset {version}",
        "关键技术浏览器，数据集{version}",
        "關鍵技術瀏覽器，資料集{version}",
    ),
    "scorecard": (
        "{first} and {second} by sector",
        "{first}与{second}：各领域对比",
        "{first}與{second}：各領域對比",
    ),
    "figures-of": ("Figures on {topic}", "{topic}的数据", "{topic}的數據"),
    "of": ("{value} of {base}", "{base}项中的{value}项", "{base}項中的{value}項"),
    "comma": (", ", "，", "，"),
    "list": (", ", "、", "、"),
    "colon": (": ", "：", "："),
    "semicolon": ("; ", "；", "；"),
    "stop": (".", "。", "。"),
    # Of the templates.
    "summary": ("Summary", "摘要", "摘要"),
    "standing": ("Where things stand", "现状", "現狀"),
    "all": ("All figures", "全部数据", "全部數據"),
    "passages": ("In the sources' words", "原文摘录", "原文摘錄"),
    "disputes": ("What does not agree", "存在分歧之处", "存在分歧之處"),
    "limits": ("What these figures do not say", "局限", "局限"),
    "against": ("{topic}: {a} and {b}", "{topic}：{a}与{b}", "{topic}：{a}與{b}"),
    "one": ("{topic} in one page", "{topic}：一页简报", "{topic}：一頁簡報"),
    "profile": ("{topic}: profile", "{topic}：概况", "{topic}：概況"),
    "changed": ("{topic}: what changed", "{topic}：有何变化", "{topic}：有何變化"),
    "over": ("Over time", "历年变化", "歷年變化"),
    "was": (": from ", "：由", "：由"),
    "to": (" to ", "变为", "變為"),
    "none": (
        "No figure on this topic is held for two periods of one edition.",
        "本主题没有同一版本的两个时期的数据。",
        "本主題沒有同一版本的兩個時期的數據。",
    ),
    "nothing": (
        "No figure has been published for this choice in the sources held here.",
        "所收来源中没有相关数据。",
        "所收來源中沒有相關數據。",
    ),
    "according": (", according to {who}.", "（据{who}）。", "（據{who}）。"),
}
_COLUMN = {"en": 0, "zh-Hans": 1, "zh-Hant": 2}


def word(language: str, key: str, **values: object) -> str:
    """A word or sentence of the briefing in its language."""
    return _WORDS[key][_COLUMN.get(language, 0)].format(**values)


def value_text(observation: Observation, language: str, *, bare: bool = False) -> str:
    """The figure of an observation with its qualifier and base, in the language.

    Args:
        observation: The figure.
        language: The briefing's language.
        bare: Leave the qualifier out.
    """
    o = observation
    glyph = "" if bare else numbers.GLYPH[Comparator(o.comparator)]
    if language != "en" and o.base is not None and o.unit == "count" and o.value is not None:
        value, base = (numbers.figure(v, "count", language) for v in (o.value, o.base))
        return glyph + word(language, "of", value=value, base=base)
    with words.speaking(language):
        text = numbers.label(o, language)
    return glyph + text.removeprefix(numbers.GLYPH[Comparator(o.comparator)])


def who(dataset: Dataset, observation: Observation, language: str) -> str:
    """The entity of a figure, with its counterpart where the figure is about the two."""
    first = name(dataset.entities[observation.entity_id], language)
    if not observation.counterpart_id:
        return first
    other = name(dataset.entities[observation.counterpart_id], language)
    return word(language, "with", first=first, other=other)


def described(dataset: Dataset, observation: Observation, language: str) -> str:
    """What a figure is, without the figure: who, what, on which topic, when."""
    o = observation
    parts = [
        name(dataset.topics[o.topic_id], language),
        who(dataset, o, language),
        name(dataset.indicators[o.indicator_id], language),
        numbers.period(o.period_start, o.period_end),
    ]
    return word(language, "comma").join(p for p in parts if p)
