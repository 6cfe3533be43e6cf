"""Word lists for `numerals`: which Chinese number characters are not quantities.

All lists are written in Simplified characters. `simplify` maps a text onto them one code point
to one code point, so spans found in the mapped text are spans of the original.
"""

from __future__ import annotations

import re
from typing import Final

# Traditional characters that occur in numerals, in measure words and in the stop list. Kept apart
# from OpenCC on purpose: reading a number must not depend on a dictionary that may change.
_SCRIPT_PAIRS: Final = (
    "並并 亂乱 亞亚 佔占 併并 來来 係系 個个 傢家 傳传 價价 億亿 兩两 別别 則则 劃划 勝胜 "
    "參参 員员 單单 噸吨 嚮向 國国 團团 場场 塊块 專专 對对 導导 屆届 層层 島岛 峽峡 嶺岭 "
    "帶带 幾几 張张 強强 徑径 應应 戰战 戶户 掛挂 攬揽 數数 時时 會会 條条 棟栋 極极 樓楼 "
    "樣样 檔档 歲岁 歸归 決决 減减 滿满 濟济 為为 無无 爭争 獨独 發发 眾众 禮礼 種种 筆笔 "
    "箇个 糧粮 糰团 紀纪 約约 級级 組组 結结 統统 經经 綜综 線线 緯纬 緻致 總总 繫系 聯联 "
    "臺台 舉举 華华 萬万 處处 號号 裡里 製制 視视 計计 話话 語语 說说 變变 貨货 貫贯 踰逾 "
    "躍跃 軍军 輛辆 輪轮 逕径 這这 連连 週周 進进 過过 達达 邊边 鈞钧 鍾钟 鐘钟 門门 開开 "
    "間间 閤合 陣阵 隊队 隻只 雙双 離离 電电 韆千 項项 順顺 顆颗 額额 類类 風风 餘余 馬马 "
    "驚惊 體体 髮发 鳥鸟 鳴鸣 鵰雕 麵面 點点 黨党 齊齐 "
)
_TABLE: Final[dict[int, int | str]] = {
    **{ord(pair[0]): pair[1] for pair in _SCRIPT_PAIRS.split()},
    # Full-width digits, letters and the signs that belong to a number.
    **{0xFEE0 + code: chr(code) for code in range(0x30, 0x3A)},
    **{0xFEE0 + code: chr(code) for code in range(0x41, 0x5B)},
    **{0xFEE0 + code: chr(code) for code in range(0x61, 0x7B)},
    ord("％"): "%",
    ord("﹪"): "%",
    ord("．"): ".",
    ord("○"): "〇",  # the geometric circle is a common stand-in for the numeral zero
}
_MAPPED: Final = frozenset(map(chr, _TABLE))
# A full-width comma separates thousands only between full-width digits; elsewhere it ends a clause.
_WIDE_COMMA: Final = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")


def simplify(text: str) -> str:
    """Map script and width variants that matter for numerals; the length never changes."""
    if "，" in text:
        text = _WIDE_COMMA.sub(",", text)
    # Looking up each character costs far more than to see that none is in the table.
    return text if _MAPPED.isdisjoint(text) else text.translate(_TABLE)


# 一 directly before one of these is an indefinite article ("a", "an").
MEASURE_WORDS: Final = frozenset(
    "个家年种项名位次件条张座颗台艘架支只份场套组批类层级本部篇段代届"
    "国面片块笔所间门辆股阵轮天日周月秒米吨元人群句首道则枚粒根把双对副"
    "束堆串班队系处栋幢幅档款团滴员"
)
MEASURE_PAIRS: Final = (
    "系列",
    "小时",
    "分钟",
    "公里",
    "世纪",
    "大批",
    "大堆",
    "整套",
    "整个",
    "星期",
)

# A lone 百, 千, 万 or 亿 is a number only beside one of these (上百, 近百, 百倍, 百余家, 百强).
BEFORE_LONE_SCALE: Final = frozenset("上近过超逾达破约满")
AFTER_LONE_SCALE: Final = frozenset("倍余多强") | MEASURE_WORDS

# 半 is a number only in these surroundings (过半, 逾半, 半年, 两年半).
BEFORE_HALF: Final = frozenset("过逾超近约大折减占达年个倍")
AFTER_HALF: Final = ("年", "个", "壁", "成", "价", "世纪", "小时", "月")
NOT_AFTER_HALF: Final = frozenset("导岛径球决场官挂途路")

# Characters that end a date part: a hyphen after them joins a range, not a name (2003年-2023年).
DATE_PARTS: Final = frozenset("年月日号时点分秒季")

# Latin letters glued to digits make a name (5G, V3) unless the letters are a unit of measure.
UNITS: Final = re.compile(
    r"(?:[kMGT]?Wh?|[kMGTP]i?B|[kMGT]?bps|[kMG]bit|[kMGT]?Hz|[cmnkµμ]?m[²³23]?|[mkµμ]?g|[mM]?t|"
    r"[mnµμ]?s|h|min|[mk]?V|[kM]?Pa|[kM]?J|[MGTPE]?(?:FL)?OPS|[kMG]?eV|°C|ppm|px|dpi|USD|EUR|RMB|CNY|AUD|x|X)"
    r"(?![A-Za-z0-9])"
)

# Lexicalised words whose number characters count nothing. A number is dropped only when it lies
# wholly inside one of these: 百度 drops 百 but 一百度 keeps 一百. Grouped by reason.
_STOP_WORDS: Final = (
    # determiners: "this", "that", "some", "each", "another", "next"
    "这一 那一 哪一 某一 每一 另一 任一 下一代 新一代 上一代 下一步 进一步 更进一步 "
    # adverbs and adjectives with 一
    "一直 一些 一方面 一旦 一并 一样 一般 一致 一起 一定 一切 一律 一向 一同 一共 一再 一贯 一度 "
    "一经 一举 一边 一番 一时 一味 一心 一流 一线 一手 一体 一齐 一连 一点 一下 一会 一早 一路 "
    "一来 一开始 一概 一应 一跃 一道 一提 一旁 一端 一众 一面倒 一站式 一揽子 一刀切 一把手 统一 "
    "唯一 单一 同一 专一 逐一 万一 之一 不一 划一 如一 无一不 一一 惟一 合一 归一 一生 一身 "
    # fixed sayings
    "一蹴而就 一成不变 一如既往 一无所 一目了然 一言 一视同仁 一帆风顺 独一无二 千篇一律 "
    "万无一失 说一不二 一心一意 一模一样 一分为二 一日千里 一落千丈 一鸣惊人 一石二鸟 举一反三 "
    "一举两得 一箭双雕 数一数二 千钧一发 万众一心 九死一生 一五一十 八九不离十 接二连三 朝三暮四 "
    "三番五次 三三两两 三言两语 三心二意 五花八门 五光十色 五湖四海 四面八方 四通八达 四分五裂 "
    "七上八下 七嘴八舌 乱七八糟 两全其美 十全十美 二话不说 千变万化 千军万马 千方百计 千家万户 "
    "千千万万 成千上万 成百上千 百花齐放 百家争鸣 百战百胜 百发百中 亿万 千百 千万别 千万不 "
    "千万要 "
    # words with other number characters
    "四肢 四处 四周 四季 三角 三边 三明治 两党 两岸 两极 两会 两性 五官 五金 十足 十字 二手 二元 "
    "二进制 六神 八卦 九霄 零售 零件 零部件 零星 零碎 零食 零和 百姓 百货 百科 百般 万物 万能 "
    # proper names: firms, places, programmes
    "一带一路 百度 三星 三菱 三井 三一重工 三安光电 三峡 三亚 三洋 四川 五角大楼 五眼 五粮液 "
    "九寨 八达岭 百事 百济 百川 万达 万华 万科 万向 亿航 亿纬 千禧 十三五 十四五 十五五 七国集团 "
)

# Words that need their surroundings checked.
_STOP_PATTERNS: Final = (
    r"(?<=([扒看想试说谈聊想问查比算数笑读学]))一\1",  # verb repeated: 扒一扒, "have a look"
    "十分(?![之钟])",  # "very", but not 十分之一 or 十分钟
    # weekdays (周三), but not a count after a count of weeks (每周三次, 两周三次)
    "(?<![一二两三四五六七八九十几数每0-9])(?:周|星期|礼拜)[一二三四五六](?!次)",
)
# 系统一个 and 传统一家 hold 统一 by accident.
_GUARDED: Final = {
    "统一": "(?<![系传])统一",
    "合一": "(?<![综组结混联])合一",
    "万一": "(?<![0-9一二两三四五六七八九十百千数几多余])万一",  # not in 两万一年, "20,000 a year"
}


def _stop_expression() -> re.Pattern[str]:
    words = sorted(set(_STOP_WORDS.split()), key=lambda word: (-len(word), word))
    parts = [*_STOP_PATTERNS, *(_GUARDED.get(word, word) for word in words)]
    return re.compile("|".join(f"(?:{part})" for part in parts))


_STOP: Final = _stop_expression()
#: With what such words begin: only there is it worth to look whether one does.
_STOP_BEGINS: Final = re.compile(
    f"[{''.join(sorted({word[0] for word in _STOP_WORDS.split()} | set('一十周星礼')))}]"
)


def stop_spans(simplified: str) -> dict[int, int]:
    """Return start -> end of every lexicalised word in a text mapped by `simplify`."""
    spans = {}
    for begin in _STOP_BEGINS.finditer(simplified):
        found = _STOP.match(simplified, begin.start())
        if found is not None:
            spans[found.start()] = found.end()
    return spans


LONGEST_STOP: Final = 6
