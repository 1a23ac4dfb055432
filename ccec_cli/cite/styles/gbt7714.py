"""Numbered references after GB/T 7714-2025 and the 2015 edition, which it replaced in July 2026.

信息与文献 参考文献著录规则 (Information and documentation: rules for bibliographic references and citations), numeric
system (顺序编码制), sections 6-8 and the examples of appendix A. A source without an author begins with its title:
佚名 and Anon belong to the author-date system only. 等 and et al. follow the language of the source. Neither
edition provides for paragraphs. A web page or press release without a known URL has its website or issuer in the
position of a publisher, since nobody could find it otherwise.
"""

from collections.abc import Sequence

from ccec_cli.cite.entry import Entry
from ccec_cli.cite.options import CiteOptions
from ccec_cli.cite.parts.authors import indirect, initials, is_chinese, is_person, speaker
from ccec_cli.cite.parts.locators import chinese_locator, english_locator, shows_locator
from ccec_cli.cite.parts.rich_text import Text, address, join, listed, sentences
from ccec_cli.cite.parts.titles import sentence_case
from ccec_cli.cite.styles.base import Style
from ccec_cli.cite.styles.gbt_imprint import RULES_2015, RULES_2025, Rules, imprint
from ccec_cli.cite.wording import paragraphs_advice
from ccec_cli.model import Citation, Name, Reference
from ccec_cli.text.names import full_name

_CODES = {
    "article-newspaper": "N",
    "article-magazine": "J",
    "webpage": "EB",
    "press-release": "EB",
    "report": "R",
    "book": "M",
    "dataset": "DS",
}
_MOST_AUTHORS = 3


def _style(rules: Rules, suffix: str) -> Style:
    def reference(entry: Entry) -> Text:
        return join(f"[{entry.number}] ", _body(rules, entry.reference))

    return Style(
        title=f"GB/T 7714-{rules.edition}, numeric",
        suffix=suffix,
        reference=reference,
        in_text=_in_text,
        quote=_quote,
        inferred_date="appears in brackets",
        dated_in_text=False,
        advice=_advice,
    )


def _in_text(entry: Entry, citation: Citation | None, options: CiteOptions) -> Text:
    """[1] · Duan Chenggang，转引自[1]."""
    return join(indirect(citation, "，转引自"), f"[{entry.number}]", _locator(entry, citation, options))


def _quote(entry: Entry, citation: Citation, options: CiteOptions) -> Text:
    """“gathered 37 research institutions”（Duan Chenggang，转引自[1]）."""
    cited = _in_text(entry, citation, options)
    return join("“", citation.quote, "”", join("（", cited, "）") if speaker(citation) else cited)


def _advice(entries: Sequence[Entry], options: CiteOptions) -> tuple[str, ...]:
    """What became of the paragraph numbers."""
    rule = "GB/T 7714 cites pages and does not provide for paragraphs"
    return paragraphs_advice(
        entries,
        options,
        left_out=f"{rule}: they are left out; --locator always prints them",
        printed=f"{rule}: they follow the number all the same",
    )


def _body(rules: Rules, reference: Reference) -> Text:
    """责任者. 题名[类型/载体]. 出处. 获取路径."""
    online = "/OL" if reference.url else ""
    title = join(_title(rules, reference), f"[{_CODES[reference.type]}{online}]")
    link = join(address(reference.url), "." if reference.url else "")
    return sentences(_authors(rules, reference), title, imprint(rules, reference), link)


def _authors(rules: Rules, reference: Reference) -> str:
    """Li M，Wang F，Müller J-L，et al.; 陈雨玲，张三，李四，等."""
    names = [_name(rules, name) for name in reference.author[:_MOST_AUTHORS]]
    if len(reference.author) > _MOST_AUTHORS:
        names.append("等" if is_chinese(reference) else "et al.")
    return rules.comma.join(names)


def _name(rules: Rules, name: Name) -> str:
    """Family name and initials without stops; in the 2015 edition the family names of persons are in capitals."""
    if not is_person(name):
        return full_name(name)
    family = name.family or ""
    if rules == RULES_2015:
        return f"{family.upper()} {initials(name.given or '', dot='', hyphen=' ')}"
    return f"{family} {initials(name.given or '', dot='')}"


def _title(rules: Rules, reference: Reference) -> Text:
    """The title, after a colon the number of a report, press release or dataset."""
    title = sentence_case(reference)
    if reference.type in ("article-newspaper", "article-magazine", "book"):
        return title
    return listed([title, reference.number], rules.colon)


def _locator(entry: Entry, citation: Citation | None, options: CiteOptions) -> str:
    """第4段 or para. 4 after the number, only if the user requests it."""
    if not citation or not shows_locator(options, by_style=False):
        return ""
    if is_chinese(entry.reference):
        return chinese_locator(citation.locator)
    locator = english_locator(citation.locator)
    return f" {locator}" if locator else ""


EDITION_2015 = _style(RULES_2015, ".gbt7714-2015.txt")
EDITION_2025 = _style(RULES_2025, ".gbt7714.txt")
