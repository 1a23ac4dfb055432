"""Numerals that are no figures: names, ordinals, identifiers, labels, list marks and pronouns.

There are two kinds of rule: `blank_exclusions` removes whole spans from a text before it is read, `is_label` and
`is_name_in_words` judge one number by its context. A name is known by its shape ("Two Sessions", "AsiaNet 88465",
第一批), or from a short list of those that look like counts.
"""

import re

from ccec_cli.text.numerals import read_words

_EXCLUSIONS = re.compile(
    r"""https?://\S+|www\.\S+|(?<![\w.])[\w.+-]{1,64}@[\w.-]+               # addresses
    |\+[0-9]{1,3}[-\s(][0-9()\s-]{5,}[0-9]                                  # telephone numbers
    |(?<![0-9])[0-9]{2,4}(?:-[0-9]{3,}){2,}(?![0-9])
    |(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])                   # the time of day
    |(?<![0-9.,])[0-9]{1,2}\s?[ap]\.?m(?![a-z])\.?
    |(?<![0-9.])[0-9]{1,9}(?:\.[0-9]{1,9}){2,9}(?![0-9])                    # versions
    |(?<![0-9])[0-9]{1,20}号|号\s*:?\s*[0-9]{1,20}                          # licences, house numbers
    |\[[0-9]{1,3}\]                                                         # references
    |(?:^|(?<=\n))[ ]*(?:[0-9]{1,2}[.)]|\([0-9]{1,2}\))[ ]                  # items of a list
    |(?<![a-z])(?:one\sbelt|one\sroad|one\scountry|two\ssystems|two\ssessions|one\scity\sand
        |(?:five|three|[0-9]{1,2})-year(?:\s[a-z]+){0,2}\splans?|one-?stop|one\sanother|three\sgorges)(?![a-z])
    |两会|一带一路|三峡|三门峡|万州|[两三四五六七八][个项位](?:全面|自信|意识|维护|确立|代表|规定|一体|一百年)
    |第[0-9零一二三四五六七八九十百千]{1,9}
    |(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,4}[届号]|十[一二三四]五(?![个家项条万亿])
    |(?<!之)[0-9一二三五百千]{2,5}强(?!度)|24/7""",
    re.VERBOSE,
)

_LABEL = re.compile(
    r"""(?:(?<![a-z])(?:no|nos|number|line|terminal|phase|table|figure|fig|chapter|article|section|paragraph|para|page|p
        |pp|vol|volume|part|step|gate|flight|route|level|grade|type|model|version|windows|item|top|fortune|global
        |project|room|building|highway|gb/t|iso|rfc)\.?|[#№])\s*$""",
    re.VERBOSE,
)
_CAMEL = re.compile(r"[a-z][A-Z][A-Za-z]*\s$")
_DEMONYM = re.compile(r"[A-Z][a-z]*(?:ese|ean|ian|ish|can)\b|[A-Z]{2,}")
_NEXT_WORD = re.compile(r"[\s-]+[“\"'‘]?(?P<word>[A-Za-z][A-Za-z-]*)")
_DEFINITE = re.compile(r"(?<![a-z])(?:the|these|those|both|other)\s+$")
# "the two cities" are known ones, "the two national new areas" are introduced
_NEW = re.compile(
    r"""(?:\s+(?!(?:will|would|have|has|are|were|can|could|should|must|may|do|did|and|or|to)\s)[a-z-]+(?<!s)){1,3}
    \s+[a-z-]+s(?![a-z])""",
    re.VERBOSE,
)
_QUOTED = re.compile(r"[\"'“‘「『][a-z-]+(?:\s[a-z]+){1,2},?[\"'”’」』]")
_FEW = 12  # names have small numbers; "eighty-eight institutes" in quotation marks is a quotation
_COUNTING_ON = re.compile(
    r"(?:(?:\s+[a-z-]+){1,3},?\s+and|\s+or|\s+to)\s+(?:[0-9]|two|three|four|five|six|seven|eight|nine|ten)(?![a-z])"
)


def blank_exclusions(folded: str) -> str:
    """The text with every exclusion made unreadable; as long as before."""
    return _EXCLUSIONS.sub(lambda match: "\0" * len(match[0]), folded)


def is_label(text: str, folded: str, start: int) -> bool:
    """Whether the words before a bare number make it a label: "Line 5", "top 10", "AsiaNet 88465"."""
    before = max(0, start - 14)
    return bool(_LABEL.search(folded[before:start]) or _CAMEL.search(text[before:start]))


def is_name_in_words(text: str, folded: str, start: int, end: int) -> bool:
    """Whether a bare number in words is a name or a pronoun, not a count.

    "Three Gorges", "Two Sessions" (a capitalised noun), "four-lane", “two sessions” (quoted), "the two" (both),
    "one of them"; but "Three Chinese cities", "Eighty-eight institutes", "one airport and two stations".
    """
    after = _NEXT_WORD.match(text, end)
    if after and text[end] == "-":
        return True
    if text[start].isupper() and after and after["word"][0].isupper() and not _DEMONYM.match(after["word"]):
        return True
    word = folded[start:end]
    if _QUOTED.match(folded, start - 1) and read_words(word) <= _FEW:
        return True
    if word == "two" and _DEFINITE.search(folded, max(0, start - 7), start) and not _NEW.match(folded, end):
        return True
    return word in ("one", "zero") and not _COUNTING_ON.match(folded, end)
