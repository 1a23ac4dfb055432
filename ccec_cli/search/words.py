"""Text to words, as the index and the queries both see them: folded, parted, and brought to their roots."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ccec_cli.text.traditional import SIMPLIFY

_WORD = re.compile(
    r"""
      [a-z] (?:[&/][a-z])+ (?![a-z])      # r&d, s/t
    | [a-z]+ [0-9]+ | [0-9]+ [a-z]+       # 5g, g7
    | [a-z]+
    | [0-9]+ (?:\.[0-9]+)?
    | [㐀-鿿]+                            # a run of Chinese is parted later, by the names in it
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’]s\b|['’](?=[a-z])")

STOP_WORDS = frozenset(
    """
    a about accordance according across after again all along alongside also although am among an and another any
    anybody anyone anything are around as at away be because been before being besides between both but by came can
    come comes concerning could day did do does doing done during each either else ever every few find for from
    furthermore gave get gets getting give given gives go goes going got had happen happened happening happens has
    have having he her here him his how however i if in into is it its itself just kind know known last long made make
    makes making many may me might more moreover most much must my namely near need no nor not now of off on once one
    only or other our out over own per please put regarding regards respectively said same say says see seen shall she
    should show shown since so some somebody someone something still such take taken takes taking tell than that the
    their them themselves then there therefore these they this those through thus to told too took toward towards
    under until up upon us use used uses using very via want was way we well went were what when where whereas whether
    which while who whom whose why will with within without would yet you your
    """.split()
)
"""Words that say nothing of what is asked. They are left out of the index and of queries."""

NOISE_WORDS = frozenset(
    "amount amounts data info information fact facts figure figures number numbers list total time place thing things "
    "lot lots".split()
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
    order otherwise outside overall part particular pass past people perhaps person plus point possible present
    probably produce provide provided puts putting question quickly quite quote quoted quotes rather reach reached
    read real really reason receive recent recently related remain remark remarks report reported rest result right
    role run saying scale second seem sent serve set several short side similar simple simply single situation small
    somewhere sort sorts source speak special spoke stand start started state statement status stay story study stuff
    subject suggest support supposed sure talk thanks third thought today together tried true try trying turn type
    types usually various view views wanted wants ways week whatever whole wide wish wonder word words work worked
    working works world worth write written year years yes
    """.split()
)
"""Words so general that a fact may lack them: unknown, they weigh little; known, they weigh what they are worth."""

_ENDINGS = (
    """
    isations izations isation ization ational fulness iveness ements ations ability ement ments ities ation ingly
    ially ional iness liest ating ators ative iest lier ment ness ions ings ives ised ized ally ical ance ence ents
    ants ated ates able ible ator ion ing ive ise ize ity ies ied ial ent ant ers ors als est ate ier ic er or al ed es
    ly e y s
    """
).split()
_WHOLE = "ory"
"""The ending of words that have no shorter root: a factory is no factor, a laboratory no labor."""

_SHORTEST_ROOT = 4
_SHORT_VERB = re.compile(r"([a-z]{3})(?<=[aeiouy]..|.[aeiouy].|..y)(?:(?<!e)ed|ing)")
_LOST_E = re.compile(r"[^aeiou][aeiouy][^aeiouwxy]")
_SHORTEST_WORD = 3
_ONE_FORM = {
    "centre": "center", "centres": "centers", "programme": "program", "programmes": "programs",
    "metre": "meter", "metres": "meters", "kilometre": "kilometer", "kilometres": "kilometers",
    "labour": "labor", "labs": "laboratories", "lab": "laboratory", "harbour": "harbor", "colour": "color",
    "defence": "defense", "licence": "license", "catalyse": "catalyze", "analyse": "analyze", "grey": "gray",
    "theatre": "theater", "fibre": "fiber", "neighbouring": "neighboring", "neighbour": "neighbor",
    "honour": "honor", "favour": "favor", "maths": "mathematics", "math": "mathematics", "govt": "government",
    "univ": "university", "intl": "international", "tech": "technology", "hi": "high", "hitech": "hightech",
    "jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june", "jul": "july",
    "aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november",
    "dec": "december", "macau": "macao", "brought": "bring", "built": "build", "held": "hold", "led": "lead",
    "grew": "grow", "grown": "grow", "rose": "rise", "risen": "rise", "won": "win", "spoke": "speak",
    "spoken": "speak", "drew": "draw", "drawn": "draw", "sold": "sell", "bought": "buy", "began": "begin",
    "begun": "begin", "fell": "fall", "fallen": "fall", "wrote": "write", "written": "write",
    "became": "become", "chose": "choose", "chosen": "choose", "drove": "drive", "driven": "drive",
    "ran": "run", "sought": "seek", "sent": "send", "spent": "spend", "stood": "stand", "taught": "teach",
    "thought": "think", "understood": "understand", "shook": "shake", "shaken": "shake", "broke": "break",
    "broken": "break", "flew": "fly", "flown": "fly", "hid": "hide", "kept": "keep", "left": "leave",
    "lost": "lose", "met": "meet", "paid": "pay", "rode": "ride", "ridden": "ride", "shot": "shoot",
    "slept": "sleep", "struck": "strike", "swept": "sweep", "threw": "throw", "thrown": "throw", "wore": "wear",
    "worn": "wear",
}  # fmt: skip
"""Spellings, short forms and irregular verbs taken for others; `-ise` and `-isation` fall together in `root`."""


def fold_words(text: str) -> str:
    """Lower case, compatibility forms made plain, accents and tones gone, traditional characters simplified."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in text if not unicodedata.combining(char))
        text = unicodedata.normalize("NFC", text).translate(SIMPLIFY)
    return _POSSESSIVE.sub("", text.casefold())


def words_of(text: str) -> list[str]:
    """The words of a text, in order and in one form each; a run of Chinese characters is one."""
    return [_ONE_FORM.get(word, word) for word in _WORD.findall(fold_words(text))]


def pairs_of(run: str) -> list[str]:
    """A run of Chinese as its pairs of neighbouring characters, by which it is found without knowing its words."""
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def telling_words(text: str) -> list[str]:
    """The words of a text that are no stop words; all of them, where there are none but those."""
    words = words_of(text)
    return [word for word in words if word not in STOP_WORDS] or words


def is_chinese(word: str) -> bool:
    """Whether a word of `words_of` is a run of Chinese characters."""
    return word[0] >= "㐀"


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The word without a plural ending."""
    if word.endswith("ies"):
        shorter = word[:-3] + "y" if len(word) > len("lies") else word[:-1]
    elif word.endswith(("ches", "shes", "sses", "xes")):
        shorter = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        shorter = word[:-1]
    else:
        return word
    return shorter if len(shorter) >= _SHORTEST_WORD else word


def stem_key(word: str) -> str:
    """The letters that a word has in common with every word of the same root."""
    return word[:3]


@lru_cache(maxsize=4096)
def root(word: str) -> str:
    """What a word shares with its relatives: `invest` for invested, investing and investment.

    A light stemmer, after the idea of Porter (1980): endings are stripped while four letters remain, -ion while five
    do, and -ed and -ing while three do; then the e that they took is put back: hired, hire.
    """
    word = singular(word)
    if short := _SHORT_VERB.fullmatch(word):
        return short[1] + "e" if _LOST_E.fullmatch(short[1]) else short[1]
    changed = True
    while changed:
        changed = False
        for ending in _ENDINGS:
            shortest = _SHORTEST_ROOT + ending.startswith("ion")  # a station is no state
            if word.endswith(ending) and len(word) - len(ending) >= shortest and not word.endswith(_WHOLE):
                word, changed = word[: -len(ending)], True
                break
    if len(word) >= _SHORTEST_ROOT and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word
