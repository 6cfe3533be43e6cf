"""News as it is written, made up: a text of any size with a figure in about every fourth sentence.

No sentence is there twice but for chance: who, what, numbers and the words around them are drawn
by a seed, so that nothing can be remembered from one sentence to the next.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset

_WHO: Final = (
    *("The minister", "A spokeswoman", "The institute's director", "One of the authors"),
    *(
        "Officials",
        "Researchers in Delft",
        "The committee",
        "Several universities",
        "A former adviser",
    ),
)
_DID: Final = (
    *("said on Tuesday that", "warned that", "told reporters that", "wrote in the foreword that"),
    *("conceded that", "repeated that", "did not comment on reports that"),
)
_THAT: Final = (
    *("the programme would be reviewed", "talks had been held for months", "nobody was surprised"),
    *("new laboratories need people before they need money", "visas remain the first obstacle"),
    *("the work on {topic} had moved to other places", "the rules for exports would be tightened"),
    *("companies wait for clear rules", "{who} had changed its plans", "the trend was not new"),
)
_THEN: Final = (
    *("as the session in the capital ended", "although few details were given", "after a long day"),
    *("while protesters gathered outside", "and called for patience", "without naming a date"),
)
_FIGURES: Final = (
    "In {year} {who} accounted for {n} percent of high-impact research on {topic}.",
    "{who} leads in {n} of the 74 technologies, up from {m} a decade before.",
    "Spending on {topic} in {who} rose from ${m} million in {year} to ${n} million.",
    "About {n} percent of the authors on {topic} had studied in {who}.",
)
_WER: Final = (
    *("部长", "该研究所所长", "一名前顾问", "多位学者", "委员会", "发言人", "参与项目的工程师"),
)
_TAT: Final = ("周二表示", "在会上指出", "对记者说", "在序言中写道", "承认", "重申", "没有回应有关")
_DASS: Final = (
    *("该计划将重新评估", "谈判早已开始", "签证仍是首要障碍", "{topic}的工作已转移到别处"),
    *("出口规则将会收紧", "企业在等待明确的规则", "{who}改变了原来的安排", "人才比经费更难得"),
)
_DANN: Final = (
    *("但没有透露细节", "并呼吁各方保持耐心", "会议随后结束", "外界对此并不意外", "具体时间未定"),
)
_ZAHLEN: Final = (
    "{year}年，{who}占{topic}高影响力研究的{n}%。",
    "{who}在74项技术中的{n}项领先，十年前只有{m}项。",
    "{who}在{topic}上的投入从{year}年的{m}亿美元增至{n}亿美元。",
    "约{n}%的{topic}论文作者曾在{who}学习。",
)


def prose(dataset: Dataset, size: int, seed: int = 74) -> str:
    """A text of so many bytes, English and Chinese paragraph by paragraph."""
    rng = random.Random(seed)
    entities = [e for e in dataset.entities.values() if e.kind == "country"]
    topics = [t for t in dataset.topics.values() if t.kind != "list"]
    written, out = 0, list[str]()
    while written < size:
        english = rng.random() < 0.5
        say = _english if english else _chinese

        def filled(pattern: str, *, english: bool = english) -> str:
            e, t = rng.choice(entities), rng.choice(topics)
            return pattern.format(
                who=e.name_en if english else e.name_zh_hans,
                topic=t.name_en.lower() if english else t.name_zh_hans,
                year=rng.randint(2003, 2024),
                n=rng.randint(9, 66),
                m=rng.randint(2, 8),
            )

        sentences = [say(rng, filled) for _ in range(rng.randint(2, 6))]
        out.append((" " if english else "").join(sentences))
        written += len(out[-1].encode()) + 2
    return "\n\n".join(out)


def _english(rng: random.Random, filled: Callable[[str], str]) -> str:
    if rng.random() < 0.25:
        return filled(rng.choice(_FIGURES))
    said = f"{rng.choice(_WHO)} {rng.choice(_DID)} {rng.choice(_THAT)}, {rng.choice(_THEN)}."
    return filled(said)


def _chinese(rng: random.Random, filled: Callable[[str], str]) -> str:
    if rng.random() < 0.25:
        return filled(rng.choice(_ZAHLEN))
    said = f"{rng.choice(_WER)}{rng.choice(_TAT)}，{rng.choice(_DASS)}，{rng.choice(_DANN)}。"
    return filled(said)
