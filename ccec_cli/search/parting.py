"""Part the words of a query otherwise than its spaces do: runs of Chinese, and words joined or split by mistake."""

from collections.abc import Collection, Sequence

from ccec_cli.search.index import Index
from ccec_cli.search.meanings import is_known
from ccec_cli.search.places import places
from ccec_cli.search.thesaurus import chinese
from ccec_cli.search.words import CHINESE_ORDINALS, is_chinese

CHINESE_STOP_WORDS = frozenset(
    (
        "的 了 在 和 与 及 是 有 吗 呢 吧 啊 于 从 到 由 对 为 把 被 让 向 将 其 这 那 之 也 "
        "都 就 还 又 请问 请 查 查询 关于 哪些 哪个 哪 什么 什么时候 何时 多少 多久 多长 多大 几 谁 "
        "哪里 哪年 哪一年 哪天 怎么 怎样 如何 为什么 是否 有没有 共有 一共 总共 共 达 达到 达到了 约 "
        "大约 左右 个 家 项 条 名 年 月 日 中 上 下 里 内 之间 以及 或 者 所 并 占 占比 说 说了 "
        "认为 表示 是什么 有哪些 有多少 是多少 是谁 哪位 何处 在哪 在哪里 情况 数据 事实 数量 要 要多 会 "
        "能 能够 可以 可 想 做 干 去 来 每 最 很 更 些 一下 一些 目前 现在 已经 已 曾 曾经 正在 正 "
        "进行 有关 相关 有何 何 告诉 告诉我 请告诉我 我 你 我们 你们 他们 它 它们 该 此 本 各 另 其他 "
        "其中 以 而 但 但是 因为 所以 如果 则 且 还是 就是 到底 究竟 大概 差不多 怎么样 地 得 着 过 "
        "们 叫 叫做 称 称为 当 当时 时 时候 时间 后 前 以后 以前 之后 之前 来自 通过 按照 根据 据 "
        "需要 应该 应 必须 希望 打算 准备 给 用 使用 用于 作为 属于 位于 包括 包含 涉及 多 少 第 只 "
        "件 次 位 座 只有 仅 均 每个 每年 每万人"
    ).split()
)
"""Chinese words that say nothing of what is asked."""

_LONGEST_CHINESE = 12
"""How many characters the longest name or word has that is looked for in a run of Chinese."""


def part_chinese(index: Index, words: Sequence[str]) -> list[str]:
    """The words, runs of Chinese parted into the names and words in them, and those left out that say nothing."""
    if not any(map(is_chinese, words)):
        return list(words)
    known = (index.names.owners, CHINESE_STOP_WORDS, CHINESE_ORDINALS, chinese(), places())
    found: list[str] = []
    for word in words:
        found += _part_run(word, known) if is_chinese(word) else [word]
    return [word for word in found if word not in CHINESE_STOP_WORDS]


def _part_run(run: str, known: Sequence[Collection[str]]) -> list[str]:
    """A run of Chinese parted into the words in it, and what is left between.

    Of all ways to part it, the one that leaves the fewest characters over, and of those the one with the fewest
    pieces.
    """
    best: list[tuple[int, int, tuple[str, ...]]] = [(0, 0, ())]
    for end in range(1, len(run) + 1):
        left, count, pieces = best[end - 1]
        ways = [(left + 1, count + 1, (*pieces, run[end - 1]))]
        for start in range(max(0, end - _LONGEST_CHINESE), end):
            piece = run[start:end]
            if _is_word(piece, known):
                left, count, pieces = best[start]
                ways.append((left, count + 1, (*pieces, piece)))
        best.append(min(ways, key=lambda way: way[:2]))
    return _joined_rest(best[-1][2], known)


def _is_word(piece: str, known: Sequence[Collection[str]]) -> bool:
    return any(piece in words for words in known)


def _joined_rest(pieces: Sequence[str], known: Sequence[Collection[str]]) -> list[str]:
    """The pieces, with single characters that are no words joined to one another."""
    found: list[str] = []
    in_rest = False
    for piece in pieces:
        is_word = _is_word(piece, known)
        if in_rest and not is_word:
            found[-1] += piece
        else:
            found.append(piece)
        in_rest = not is_word
    return found


def rejoin(index: Index, words: Sequence[str]) -> list[str]:
    """The words, with unknown ones joined to their neighbour or parted in two where that gives known ones."""
    found: list[str] = []
    at = 0
    while at < len(words):
        word, joined = words[at], "".join(words[at : at + 2])
        if at + 1 < len(words) and _is_one(index, word, words[at + 1]):
            found.append(joined)
            at += 2
            continue
        found += _parted(index, word)
        at += 1
    return found


def _is_one(index: Index, word: str, following: str) -> bool:
    """Whether two words are one split by mistake, or a place."""
    joined = word + following
    if joined in places():
        return True
    return joined in index.words and not joined.isdigit() and not (word in index.words and following in index.words)


def _parted(index: Index, word: str) -> list[str]:
    """An unknown word as two known ones, if it is two written as one."""
    if is_known(index, word) or not word.isalpha():
        return [word]
    for cut in range(len(word) - 3, 2, -1):
        if word[:cut] in index.words and word[cut:] in index.words:
            return [word[:cut], word[cut:]]
    return [word]
