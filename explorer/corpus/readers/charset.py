"""Telling the encoding of East Asian text from the characters it would have.

Every two bytes of one encoding are some character of the others; but what people write is made of
common characters, and read in a wrong encoding it becomes rare ones.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

#: What is tried, the wider set of each family: GB18030 has GBK in it, Big5-HKSCS has Big5.
_ENCODINGS: Final = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "utf_16_le", "utf_16_be")
#: The most frequent characters of modern Chinese in both scripts; the first make up half a text.
_CHINESE: Final = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后"
    "多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合"
    "还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只"
    "没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边"
    "流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造"
    "百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例"
    "真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且"
    "究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何"
    "除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满"
    "县局照参红细引听该铁价严首底液官德随病苏失尔死讲配女黄推显谈罪神艺呢席含企望密批营项防举球英氧势告李台落木帮"
    "這個們時來為國對會說學發經過還後動開樣與關電東長問間頭體機產業應當點從實現無見車話給讓將請誰誤馬門書報領導術"
    "術據計劃論證議設計課認識語資訊質費贊貝財責貨買賣貿區協單廠廣張強彈後從復態應戰擇擊擴據數斷時晉會條極榮樓標權"
    "歐歲歷歸氣決沒況洲減測滿漢濟爾狀獎現環產畫異當發盡監盤眾確礦種積穩競筆節簡糧約級純納紙統經綜綠維網緊線編緩練"
    "縣總績織續罰罷義習聖聞聯聲職聽腦與興舉舊莊華萬葉著蘇處號術衛裝製複見規視覺觀訂計訊討訓記訪設許訴評試話該詳認"
    "語誤說誰課調談請論證識警議護讀變讓豐負貢財貧責貴貿費資質購賽趨車軍軟載較輕輛輪輸轉農連進運過達違遠適選遺還邊"
    # What tables name: countries and places.
    "韩韓兰蘭亚亞欧歐盟澳门門港湾灣臺日英法德俄罗羅巴印尼越泰菲加坡马馬来西墨哥南非埃及乌烏克伊朗以色列沙特土耳其瑞典芬挪威丹麦麥荷比利奥奧匈捷波葡萄牙希腊臘"
    "纳納智秘鲁魯阿根廷哈萨薩蒙古朝鲜鮮缅緬甸柬埔寨老挝撾寮文莱萊新缔約"
    "鄉鄰醫釋量針鋼錄錢錯鍵鎮鏡鐵長門開間閣關陣陸陽階際隊隨險雙雜離難電霧靈靜面韓音響項順預領頭題額願類顯風飛館馬驗"
)
_HANGUL: Final = frozenset(
    "이다는의에을를가고하한지로기사대시정인서도해자부일어리전제나수있그관국보과만라상원조것여주은중성스아장들위공"
)
_RARE: Final = -2.0


def east_asian(data: bytes) -> str:
    """The East Asian encoding that some bytes are most likely in, or ""."""
    scores = {name: _score(data, name) for name in _ENCODINGS}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= 0.9 else ""


def plausible(text: str) -> float:
    """How much a text looks like East Asian writing: 3 at the most, below 0 for rubbish."""
    letters = [c for c in text if not c.isascii() and not c.isspace()]
    if not letters:
        return 0.0
    return sum(map(_worth, letters)) / len(letters)


def _score(data: bytes, encoding: str) -> float:
    sample = data[:100_000]
    if encoding.startswith("utf_16") and len(data) % 2:
        return _RARE
    for cut in range(4):
        try:
            # The sample may end within a character.
            text = sample[: len(sample) - cut].decode(encoding)
        except UnicodeDecodeError:
            if len(sample) == len(data):
                return _RARE
            continue
        return plausible(text)
    return _RARE


@lru_cache(maxsize=60_000)
def _worth(character: str) -> float:
    code = ord(character)
    if character in _CHINESE:
        return 2.6
    if 0x3041 <= code <= 0x3096 or 0x30A1 <= code <= 0x30FC:
        return 2.2  # kana
    if character in _HANGUL:
        return 2.6
    if 0xAC00 <= code <= 0xD7A3:
        return 0.9
    if character in "，。、；：？！“”‘’（）《》「」『』【】—…·％－～・":
        return 1.5
    if 0x4E00 <= code <= 0x9FFF:
        return 0.6 if _is_common(character) else -1.0
    if 0xFF01 <= code <= 0xFF5E:
        return 0.8
    if 0xFF61 <= code <= 0xFF9F:
        return -1.5  # half-width katakana: what other encodings become in Shift JIS
    if unicodedata.category(character) in ("Co", "Cn", "Cc"):
        return -5.0
    return -0.5


def _is_common(character: str) -> bool:
    """Whether a character is of the first level of GB 2312, Big5 or JIS X 0208."""
    try:
        lead = character.encode("gb2312")[0]
        if 0xB0 <= lead <= 0xD7:
            return True
    except UnicodeEncodeError:
        pass
    try:
        return 0xA4 <= character.encode("big5")[0] <= 0xC6
    except UnicodeEncodeError:
        return False


#: A letter of Latin-1 between ASCII letters: what Western text has and East Asian has not.
WESTERN: Final = re.compile(rb"[A-Za-z][\xc0-\xff][a-z]|[a-z][\xc0-\xff](?=[\s.,;])")
