"""Text to words, as the index and the queries both see them: folded, parted, and brought to their roots."""

import re
import unicodedata

from ccec_cli.text.normalize import SIMPLIFY

_WORD = re.compile(
    r"""
      [a-z] (?:[&/][a-z])+ (?![a-z])      # r&d, s/t
    | [a-z]+ [0-9]+ | [0-9]+ [a-z]+       # 5g, g7
    | [a-z]+
    | [0-9]+ (?:\.[0-9]+)?
    | [㐀-鿿]+                            # a run of Chinese is parted later, by the names in it
    | [^\W\d_]+                          # any other script, unknown as it is, is asked for, too
    """,
    re.VERBOSE,
)
_HIGH_TECH = re.compile(r"\bhi(?:gh)?-?tech(?![a-z]{4})")
_ASKING = re.compile(r"\bhow (far|fast|long|often|old)\b")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}(?![a-z])")
_LOWER_OFFICE = frozenset({"vice", "deputy"})
_PRICED = frozenset({"fare", "home", "house", "housing", "land", "share", "stock", "ticket"})
_PRICE = frozenset({"price", "prices"})
_POSSESSIVE = re.compile(r"['’]s\b|['’](?=[a-z])")

JOIN = "_"
"""The mark between the tokens of a compound, "vice_president", which no token has by itself."""

STOP_WORDS = frozenset(
    """
    a about accordance according across after again all along alongside also although am among an and another any
    anybody anyone anything are around as at away be because been before being besides between both but by came can
    come comes concerning could day did do does doing done during each either else ever every few find for from
    furthermore gave get gets getting give given gives go goes going got had happen happened happening happens has
    have having he her here him his how however i if in into is it its itself just kind know known last long made make
    makes making many may me might more moreover much must my namely near need no nor not now of off on once one
    only or other our out over own per please put regarding regards respectively said same say says see seen shall she
    should show shown since so some somebody someone something still such take taken takes taking tell than that the
    their them themselves then there therefore these they this those through thus to told too took toward towards
    under until up upon us use used uses using very via want was way we well went were what when where whereas whether
    which while who whom whose why will with within without would yet you your
    """.split()
)
"""Words that say nothing of what is asked. They are left out of the index and of queries."""

NOISE_WORDS = frozenset(
    """
    amount amounts answer ask data date earlier fact facts figure figures fwd howfar howfast howlong howoften howold
    info information later list lot lots most number numbers place prior q query question re subject thing things time
    title topic total year
    """.split()
)
"""Words that hardly say what is asked, but for those in names ("big data"): they weigh little."""

LIGHT_WORDS = frozenset(
    """
    able above achieve achieved actually add added ahead aim aimed allow allowed already apart appear area areas ask
    asked back basically became become becomes began begin behind below beneath beyond big bit bring bringing brought
    call called carried carry case cases certain choose clear clearly close comment comments compare compared concern
    consider contain count course current currently deal describe description detail details different early end ended
    enough especially even everybody everyone everything exactly example exist exists expect expected face fact far
    feature first follow following form former full fully further future general generally gone gonna good great group
    grow hear held help high hold home idea important include included includes including inside instead interest
    involve involved join keep keeping keeps kept large late latest lead led left less let letting level lie lies like
    liked likely line little local look low main major manage matter matters mean means meant member mention mentioned
    mentions mostly move name named names nearby new next non note number offer often old onto open opinion opinions
    order otherwise outside overall part particular pass past people perhaps person plus point possible present probably
    produce provide provided puts putting question quickly quite quote quoted quotes rather reach reached read real
    really reason receive recent recently related remain remark remarks report reported rest result right role run
    saying scale second seem sent serve set several short side similar simple simply single situation small somewhere
    sort sorts source speak special spoke stand start started state statement status stay story study stuff subject
    suggest support supposed sure talk thanks think thinks third thought today together tried true try trying turn type
    types usually various view views wanted wants ways week whatever whole wide wish wonder word words work worked
    working works world worth write written year years yes
    """.split()
)
"""Words so general that a fact may lack them: unknown, they weigh little; known, half of what they are worth."""

EXACT_WORDS = frozenset(
    """
    accident address age airport bank birthday chairman crime cuisine debt dialect director distance dividend earthquake
    elevation email employee fare founded founder governor height hospital hotel husband inflation kindergarten mayor
    metro minister museum passenger phone pollution population postcode president price profit pupil rainfall rent
    restaurant ridership salary school secretary shareholder stadium student subway temperature ticket tourist tram
    unemployment visitor wage weather website wife
    人口 常住人口 市长 省长 地铁 机场 学校 医院 银行 酒店 博物馆 工资 薪资 票价 房价 房租 债务 利润
    股东 员工 学生 乘客 客流量 游客 失业率 通货膨胀 天气 气温 降雨 地震 污染 海拔 方言 美食 电话
    地址 网址 年龄 妻子
    """.split()
)
"""Words for what may be asked of any place, firm or person, beside which its kin will not do: who asks for the metro
wants no railway, and who asks for the mayor no municipality. They are found only where a claim or a quote has them."""

_ONE_FORM = {
    "s&t": "s/t",
    "vp": "vice president",
    "centre": "center", "centres": "centers", "programme": "program", "programmes": "programs", "metre": "meter",
    "metres": "meters", "kilometre": "kilometer", "kilometres": "kilometers", "labour": "labor",
    "labs": "laboratories", "lab": "laboratory", "harbour": "harbor", "colour": "color", "defence": "defense",
    "licence": "license", "catalyse": "catalyze", "analyse": "analyze", "grey": "gray", "theatre": "theater",
    "fibre": "fiber", "neighbouring": "neighboring", "neighbour": "neighbor", "honour": "honor", "favour": "favor",
    "maths": "mathematics", "math": "mathematics", "govt": "government", "univ": "university",
    "intl": "international", "tech": "technology", "hi": "high", "1st": "first", "2nd": "second", "3rd": "third",
    "4th": "fourth", "5th": "fifth", "6th": "sixth", "7th": "seventh", "8th": "eighth", "9th": "ninth",
    "10th": "tenth", "jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june",
    "jul": "july", "aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november",
    "dec": "december", "macau": "macao", "brought": "bring", "built": "build", "held": "hold", "led": "lead",
    "grew": "grow", "grown": "grow", "rose": "rise", "risen": "rise", "won": "win", "spoke": "speak",
    "spoken": "speak", "drew": "draw", "drawn": "draw", "sold": "sell", "bought": "buy", "began": "begin",
    "begun": "begin", "fell": "fall", "fallen": "fall", "wrote": "write", "written": "write", "became": "become",
    "chose": "choose", "chosen": "choose", "drove": "drive", "driven": "drive", "ran": "run", "sought": "seek",
    "sent": "send", "spent": "spend", "stood": "stand", "taught": "teach", "thought": "think",
    "understood": "understand", "shook": "shake", "shaken": "shake", "broke": "break", "broken": "break",
    "flew": "fly", "flown": "fly", "hid": "hide", "kept": "keep", "left": "leave", "lost": "lose", "met": "meet",
    "paid": "pay", "rode": "ride", "ridden": "ride", "shot": "shoot", "slept": "sleep", "struck": "strike",
    "swept": "sweep", "threw": "throw", "thrown": "throw", "wore": "wear", "worn": "wear",
}  # fmt: skip
"""Spellings, short forms and irregular verbs taken for others; `-ise` and `-isation` fall together in `root`."""


def fold_words(text: str) -> str:
    """Lower case, compatibility forms made plain, accents and tones gone, traditional characters simplified."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in text if not unicodedata.combining(char))
        text = unicodedata.normalize("NFC", text).translate(SIMPLIFY)
    return _POSSESSIVE.sub("", text.casefold())


def _spell_out(folded: str) -> str:
    """High-tech in two words, however joined; acronyms without full stops; "how long" and "price tag" in one word."""
    plain = _DOTTED.sub(lambda found: found[0].replace(".", ""), _HIGH_TECH.sub("high tech", folded))
    return _ASKING.sub(r"how\1", plain.replace("price tag", "cost"))


def tokens_of(text: str) -> list[str]:
    """The tokens of a text, in order and in one form each; a run of Chinese characters is one."""
    found = _WORD.findall(_spell_out(fold_words(text)))
    return [token for word in found for token in _ONE_FORM.get(word, word).split()]


def words_of(text: str) -> list[str]:
    """The tokens of a text, where those of a compound are joined to one word: vice_president, ticket_price."""
    words: list[str] = []
    for token in tokens_of(text):
        if words and (words[-1] in _LOWER_OFFICE or (words[-1] in _PRICED and token in _PRICE)):
            words[-1] += JOIN + token  # a vice president is no president, and a ticket's price no ticket
        else:
            words.append(token)
    return words


def as_asked(word: str) -> str:
    """A word as people write it: "how long" and "vice president", each of which is one word here."""
    return f"how {word[3:]}" if word in NOISE_WORDS and word.startswith("how") else word.replace(JOIN, " ")


def pairs_of(run: str) -> list[str]:
    """A run of Chinese as its pairs of neighbouring characters, by which it is found without knowing its words."""
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def telling_words(text: str) -> list[str]:
    """The words of a text that are no stop words; all of them, where there are none but those."""
    words = words_of(text)
    return [word for word in words if word not in STOP_WORDS] or words


def is_chinese(word: str) -> bool:
    """Whether a word of `words_of` is a run of Chinese characters."""
    return "㐀" <= word[0] <= "鿿"


def is_number(word: str) -> bool:
    """Whether a word is a number or an ordinal, which is never another one misspelt."""
    return word in _NUMBERS or is_ordinal(word)


def is_ordinal(word: str) -> bool:
    """Whether a word tells a place in a row from the second on; the first of all is said of much else."""
    return word in _ORDINALS or (word[:1].isdigit() and word.endswith(("st", "nd", "rd", "th")))


_NUMBERS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    million billion trillion
    """.split()
)
_ORDINALS = frozenset(
    """
    second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth
    """.split()
)
_CHINESE_NUMERALS = zip(
    "二三四五六七八九十", "second third fourth fifth sixth seventh eighth ninth tenth".split(), strict=True
)
CHINESE_ORDINALS = {
    **{f"第{sign}": word for sign, word in _CHINESE_NUMERALS},
    **{plan: f"fyp{plan}" for plan in ("十一五", "十二五", "十四五", "十五五")},
}
"""Ordinals in Chinese, as the English word; and five-year plans, each a word of its own."""
