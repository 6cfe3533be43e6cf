"""Numerals that are no value: days and hours, names with a number, calls, figures of speech."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from explorer.reading.alternatives import Alternatives

Span = tuple[int, int]

MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_MONTH: Final = "|".join(MONTHS)
_HAN: Final = "0-9一二两三四五六七八九十百"
_DATE: Final = Alternatives(
    ("19 20", r"(?<![0-9])(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9])"),
    (
        "午 早上 晚上 凌晨",
        r"(?:[上下中]午|早上|晚上|凌晨)[0-9一二两三四五六七八九十]{1,3}[点时](?:[0-9]{1,2}分)?",
    ),
    ("o'clock am pm a.m p.m", r"[0-9]{1,2}(?: o'clock| ?[ap]\.?m\.?)(?![a-z])"),
    (": ：", r"(?<![0-9:])[0-9]{1,2}[:：][0-9]{2}(?![0-9])"),
    ("世纪", r"[0-9一二三四五六七八九十]{1,3}世纪"),
    ("century", r"(?:[0-9]{1,2}(?:st|nd|rd|th)|[a-z-]+th) century"),
    ("月 日", r"[0-9一二三四五六七八九十]{1,3}\s*[月日](?!内|间|活)"),
    (" ".join(MONTHS), rf"(?:{_MONTH})\s+[0-9]{{1,2}}(?:st|nd|rd|th)?(?![0-9])"),
    (
        " ".join(MONTHS),
        rf"(?<![0-9])[0-9]{{1,2}}(?:st|nd|rd|th)?\s+(?:of )?(?:{_MONTH})(?![a-z])",
    ),
)
#: How long something took, both countries, from nought to one, the rest, of each hundred thousand.
_IDLE: Final = Alternatives(
    (
        "过去 最近 近 未来 今后 这 短短",
        rf"(?:过去|最近|近|未来|今后|这|短短)(?:的)?[{_HAN}几数]+(?:多|余)?(?:个)?(?:年|月|天|周)"
        rf"(?![(（][0-9]{{4}})",
    ),
    (
        "年",
        rf"(?<!年的)[{_HAN}几数]+(?:多|余)?年"
        r"(?=间|以?来(?!的?(?:最|新)[低高大小少多])|内|前|后|之后|未有|投资)",
    ),
    (
        "_years _months _weeks _days",
        r"(?:past|last|next|coming|previous|another|further) "
        r"(?:[0-9]+|[a-z]+(?:-[a-z]+)?) (?:years|months|weeks|days)",
    ),
    (
        "years_ago years_earlier years_later years_before"
        " decades_ago decades_earlier decades_later decades_before",
        r"(?:[0-9]+|[a-z]+) (?:years|decades) (?:ago|earlier|later|before)",
    ),
    # How much more: what is compared is told by the values beside it.
    (
        "较 比",
        rf"(?:较|比)[^,，。;；0-9]{{1,10}}(?:多|少|增加|减少|增|减)(?:了|出)?[{_HAN}]+(?=[项个家])",
    ),
    ("_than_in _than_the", r"[a-z0-9]+ (?:more|fewer|less) than (?:in|the)\b"),
    ("国 者 党 院 类", r"[两二三](?=国|者|党|院|类)"),
    ("从", r"从[0-9]+到[0-9]+(?![0-9项个%年,])|从零到一"),
    (
        ". ． 、 ) ） , ，",
        r"^\s*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*(?:[.．](?![0-9])|[、)）]|[,，](?=\D))",
    ),
    ("每", rf"每[{_HAN}千万]+(?:名|个)?(?=人|户|台|家|平方)"),
    ("per_", r"\bper [0-9][0-9,]*(?= [a-z])"),
    ("其余 其他 另外 剩下", rf"(?:其余|其他|另外|剩下)的?[{_HAN}]+(?=[所国名位人])"),
    ("the_other the_remaining", r"\bthe (?:other|remaining) [a-z0-9]+\b"),
    (
        "_one one_",
        r"\b(?:the|no|each|this|that|any|every|another) one\b"
        r"|\bone (?:more|another|day|thing|hand)\b",
    ),
    # The first ten of whom some are counted.
    (
        "五 十",
        r"[五十](?=[大所家名个][\u4e00-\u9fff]{1,8}(?:[中里内]的?,?有?|,?共?有)[一二三四五六七八九0-9])",
    ),
    (
        "of_the_ among_the_",
        r"(?:of|among) the (?:world's |global )?[a-z0-9]+"
        r"(?= (?:leading|top|best|largest|biggest) )",
    ),
    # What is done again and again is no multiple of anything.
    (
        "_times",
        r"(?:[a-z]+|[0-9]+) times"
        r"(?=[;,.]|$| (?:in|a|per|since|before|over the|during|and|or|by)\b)",
    ),
    (
        "无一 没一 唯一 每一 任一 哪一 同一 另一 某一 没有一",
        r"(?:[无没唯每任哪同另某]|没有)一(?=[项个家名种])|无一",
    ),
    ("一版 一期 一轮 一届 一回", r"(?<=[新上这那前后下])一(?=[版期轮届回])"),
    ("最后", r"最后[一二三0-9]+公里"),
    flags=re.MULTILINE,
)
#: Digits in groups with no word between them are a number that one calls or looks up.
_CALLED: Final = Alternatives(
    ("+", r"\+[0-9][0-9() -]{6,}[0-9]"),
    ("-", r"(?<![0-9.,-])0[0-9]{1,3}-[0-9]{3,4}-?[0-9]{3,4}(?![0-9])"),
    ("_", r"(?<![0-9.,])[0-9]{2,4}(?: [0-9]{3,4}){2,}(?![0-9.,%])"),
    ("-", r"(?<![0-9])[0-9]{3}-[0-9]{3,4}-[0-9]{4}"),
    (
        "ISBN ISSN ABN ACN Tel Phone Fax WeChat QQ",
        r"\b(?:ISBN|ISSN|ABN|ACN|Tel|Phone|Fax|WeChat|QQ)[:. ]*[0-9][0-9 -]*",
    ),
    (
        "St Road Rd Ave Drive Lane Square Place Boulevard",
        r"\b[0-9]{1,5}[A-Z]? (?:[A-Z][a-z]+ ){1,3}"
        r"(?:Street|St|Road|Rd|Avenue|Ave|Drive|Lane|Square|Place|Boulevard)\b",
    ),
    ("_", r"\b[A-Z]{2,3} [0-9]{4,5}(?=[.,;\s]|$)(?! [a-z])"),
)
#: A word that a number names one of: chapter 3, page 41-58, version 2.1, 表2.
_ONE_OF: Final = re.compile(
    r"\b(?:chapter|section|part|annex|appendix|table|figure|fig\.|chart|box|pages?|pp?\.|volume"
    r"|vol\.|no\.|number|issue|version|ver\.|release|level|suite|room|floor|phase|pillar|article"
    r"|step|grade|class|type|model|mark|gen|generation|gate|line)\s?#?"
    r"[0-9]+(?:\.[0-9]+)*(?:\s?[-–]\s?[0-9]+)?(?![0-9%]|,[0-9])(?! ?%)"
    r"|(?:表|图|圖|附录|附錄|附件|版本|型号|型號|编号|編號|门牌)\s?[0-9]+(?:[-.][0-9]+)*",
    re.IGNORECASE,
)
#: A product with its number: iPhone 16, Mate 60, Wi-Fi 7; and how fine chips are made.
_PRODUCT: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"(?:[a-z]{1,2}[A-Z][A-Za-z]*|[A-Z][a-z]+-[A-Z][a-z]+) ?[0-9]{1,4}(?![0-9.,:%])"
    r"(?=\s*(?:[与和及或與、，。；,;.)]|手机|手機|$|and|or|from)(?![a-z]))"
    r"|[A-Z][A-Za-z]+ ?[0-9]{1,4}(?![0-9.,:%])"
    r"(?= ?(?:手机|手機|芯片|晶片|系列|处理器|處理器|"
    r"(?:use|uses|chips?|phones?|processors?)(?![a-z]))))"
)
_FINE: Final = re.compile(r"[0-9]+ ?(?:nm|纳米|奈米|nanomet(?:er|re)s?)", re.IGNORECASE)
#: What a page counts of itself.
_COUNTER: Final = re.compile(
    r"(?:阅读|閱讀|浏览|瀏覽|评论|評論|留言|点赞|點讚|分享|转发|轉發|收藏)"
    r"(?:数|數|量|次数|次數)?\s*[:：(（]?\s*[0-9][0-9,.]*万?"
    r"|[0-9][0-9,.]*万?\s*(?:次)?(?:阅读|閱讀|浏览|瀏覽|条评论|則留言)"
    r"|\b(?:comments?|shares?|likes?|views?|retweets|reposts)\s*[:(]\s*[0-9][0-9,]*"
    r"|\b[0-9][0-9,.]*k? (?:comments?|likes|views|min read|minutes? read)\b",
    re.IGNORECASE,
)
#: A line that leads to other pages or says who made this one.
_FURNITURE: Final = re.compile(
    r"^[ \t]*(?:相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|相关新闻|相關新聞"
    r"|热门文章|熱門文章|更多精彩|责任编辑|責任編輯|版权所有|版權所有|(?:编辑|編輯|客服|记者|記者)[:：]"
    r"|(?:read more|related(?: articles?| stories)?|see also|more on this|most read"
    r"|(?:press|media) contacts?|contact us|for media enquiries|about the authors?|copyright)"
    r"(?=[:：|])|©|all rights reserved)[^\r\n]*",
    re.IGNORECASE | re.MULTILINE,
)
_DIGIT: Final = re.compile("[0-9]")


@lru_cache(maxsize=8)
def dates(plain: str) -> tuple[Span, ...]:
    """Where a folded sentence names days, hours and centuries."""
    return tuple(_DATE.spans(plain))


@lru_cache(maxsize=8)
def idle(plain: str) -> tuple[Span, ...]:
    """Where a folded sentence has numerals that count nothing; asked for each of its numerals."""
    return tuple(_IDLE.spans(plain))


@lru_cache(maxsize=8)
def named(written: str) -> tuple[Span, ...]:
    """Where a sentence as written has a number that is part of a name, an address, a call."""
    if _DIGIT.search(written) is None:
        return ()
    found = list(_CALLED.spans(written))
    for pattern in (_ONE_OF, _PRODUCT, _FINE, _COUNTER):
        found += [m.span() for m in pattern.finditer(written)]
    return tuple(found)


def furniture(text: str) -> list[Span]:
    """The lines of a text that belong to its page and not to what it tells."""
    return [m.span() for m in _FURNITURE.finditer(text)]
