"""Bring words to their roots: what a word shares with its inflected and derived forms."""

import re
from functools import lru_cache

_ENDINGS = (
    """
    isations izations isation ization ational fulness iveness ements ations ability ement ments ities ation ingly
    ially ional iness liest ating ators ative iest lier ment ness ions ings ives ised ized ally ical ance ence ents
    ants ated ates able ible ator ion ing ive ise ize ity ies ied ial ent ant ers ors als est ate ier ic er or al ed es
    ly e y s
    """
).split()
_BY_LAST_LETTER = {
    last: tuple(ending for ending in _ENDINGS if ending[-1] == last) for last in {ending[-1] for ending in _ENDINGS}
}
_WHOLE = "ory"
"""The ending of words that have no shorter root: a factory is no factor, a laboratory no labor."""

_SHORTEST_ROOT = 4
_SHORT_VERB = re.compile(r"([a-z]{3})(?<=[aeiouy]..|.[aeiouy].|..y)(?:(?<!e)ed|ing)")
_LOST_E = re.compile(r"[^aeiou][aeiouy][^aeiouwxy]")
_SHORTEST_WORD = 3

_ALONE = frozenset(
    """
    accession accommodation accord account additive airliner allowance ambient ambit angling animal annuity antiquated
    apartment appropriation attache authentic authenticate authentication authenticity author authority back banner
    barrier basement battalion bearing besides better biome blazer booking briefing broker bully bumper busiest candid
    canvass capital captivity car career carrier carry catchment celebrity cent chancery character charter chiefly
    chopper civil class classed classy clearance clinical closed closing coating collective collectively commence commie
    commissioning committee commons comms communal commune communicable community companion competence competent
    complement compliment composite comprehension comprise concede conceive concerted concise concur conditioner confer
    conference confess confession confidential confidentiality considerable consistent constable constitution container
    content contention contentment contingent contraction convention conventional conversation converse conversion
    cooperative cop corn corpse correspondent counter countries county courier criterion critical critically critter
    curio custom customer customs dealer decker decry definition department deputation derivative descend designate
    designation detective digit direction directive director directorate diversion divisive doctor dominion downsize
    dues earnest eatery economical eighty empirical employee employer energy engine environs equities evening every
    evidence exacting exceptional exceptionally exclusion executive exhaustive expedition experience expo expression
    extensive extremity fabric factor figurative finale firmly flower footing fore forgery formal formality formally
    former formerly forte fortunate forwarding found foundation foundational frontier general gifted goods governor
    gradual gradually graph gripe habit ham handy hardly hardy hospitable hospitality humanities identical imaging
    implicate implication implore imply importance important impressive incident incoming increment indices informal
    initiative insider instability installment instalment instance instant integral integrity inter intern internal
    interval issuer jetty journal just land lately lattice less letter liberate likely likeness liquid littoral lively
    longing lottery lovely magnificent majority manned manner marketing mart mast mater meaning means memorable memorial
    memorialize mental mentality merch methodical middling mighty miner minority mobilization moderator monumental moor
    muster namely nationality nationalized nativity naturalization nearly needy news norm nursery objection objective
    occupational office officer opposite orderly organ organic oriental original originality outdo outing outsider over
    partiality party pastoral percent periodical permissive personality petite phone physical pivotal plane plea
    pleasant police ponder portable portal positive possible poster potent practice practise precedent precipitation
    precis precise preferential premiere premise premises pres presence preside presiding press pressing prevalence
    prevalent primer prior probe proceed proceeding proceeds processor profess professor projection projector prop
    prospecting provisional public publication publicly quest quite radiant raring rating ration rationale ready realise
    realize receive recess recreate referee refreshment relative reliance reliant remarkable renewable repeal replicate
    reply requisition researcher reservation resolute respectively responsible rest restate retreatment runny rustic
    scene screening securities sense sensible servant server severe shelling shortly shoulder shower sighted sightedness
    signal situation skinny sociable soldier solicitor solvent spacing sparse special specially species spine stare stat
    state status steppe sticker storey streaming stringent stringer student subsection subside substantial success
    suffice suit suite summer super supplement surge survive tact tally tanker teeny telly tempest tend tentative
    terminal theme tiller tired tract trailer train transit treasury treatise treaty trendy tricky twister underlying
    unit united universe university utility vacate variant vegetation vet vibration violence violent virtually virtue
    war warrant weathering well whole wholly will winding
    """.split()
)
"""Words that share nothing but letters with those of their root, or mean too much else."""


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
    do, and -ed and -ing while three do; then the e that they took is put back: hired, hire. Words that would fall
    together with others of another meaning have a root of their own: police, policy.
    """
    if word in _ALONE or singular(word) in _ALONE:
        return word if word in _ALONE else singular(word)
    word = singular(word)
    if bare := _ALONE.intersection(without_ending(word)):
        return min(bare)
    if short := _SHORT_VERB.fullmatch(word):
        return short[1] + "e" if _LOST_E.fullmatch(short[1]) else short[1]
    changed = True
    while changed:
        changed = False
        for ending in _BY_LAST_LETTER.get(word[-1], ()):
            shortest = _SHORTEST_ROOT + ending.startswith("ion")  # a station is no state
            if word.endswith(ending) and len(word) - len(ending) >= shortest and not word.endswith(_WHOLE):
                word, changed = word[: -len(ending)], True
                break
    if len(word) >= _SHORTEST_ROOT and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word


def without_ending(word: str) -> tuple[str, ...]:
    """What a verb may be without -ed or -ing."""
    if word.endswith("ied"):
        return (word[:-3] + "y",)
    for ending in ("ed", "ing"):
        if word.endswith(ending):
            bare = word[: -len(ending)]
            return bare, bare + "e", bare[:-1]
    return ()
