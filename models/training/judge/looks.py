"""Measure 1. Another network (`names.py`), which saw teacher frames of other scenes and cast, names what it sees.

Per family (light, weather, style): the row's accuracy is at least the teacher's on the same clips less three points,
and no word is named below 85 %. What the teacher's own frames do not give away was written into the names' file and
is left out by name. With few clips a word stands on few: the counts are printed.
"""

from collections import Counter

import numpy as np

from .finding import at_least, told
from .looks_in_turn import words_of
from .trial import CHUNK, OURS

LESS, WORST = 0.03, 0.85


def figures(clip, names, known):
    """{row: (asked, named)}, the teacher among the rows; from the first eight frames."""
    asked = words_of(clip.look)
    rows = clip.rows | {"teacher": clip.teacher}
    return {row: (asked, names.name(frames[:CHUNK], clip.rows["identity"], known)) for row, frames in rows.items()}


def judged(pairs, family, names):
    """[(asked word, named word)] of a family in company where it can be read, alike words made one."""
    found = []
    for asked, named in pairs:
        if names.counts(family, asked):
            right = names.agrees(family, asked[family], named[family])
            found.append((asked[family], asked[family] if right else named[family]))
    return found


def accuracy(pairs):
    return float(np.mean([asked == named for asked, named in pairs]))


def worst(pairs):
    """(accuracy, word, clips) of the word that is named worst."""
    by_word = {}
    for asked, named in pairs:
        by_word.setdefault(asked, []).append(asked == named)
    return min((float(np.mean(hits)), word, len(hits)) for word, hits in by_word.items())


def confusions(pairs):
    wrong = Counter(pair for pair in pairs if pair[0] != pair[1])
    return ", ".join(f"{asked} as {named} {n}" for (asked, named), n in wrong.most_common()) or "none"


def report(results, names):
    """Findings; `results` = [figures]."""
    found = [told(1, "teacher", f"{family} is not judged in", word) for family, word in names.contexts]
    found += [told(1, "teacher", f"{family}: taken as one", " = ".join(sorted(pair)))
              for family, pairs in names.pairs.items() for pair in pairs]  # fmt: skip
    rows = dict.fromkeys(row for figures in results for row in figures)
    for family in ("light", "weather", "style"):
        by_row = {row: judged([f[row] for f in results if row in f], family, names) for row in rows}
        best = accuracy(by_row["teacher"])
        found.append(told(1, "teacher", f"{family} named right, worst {worst(by_row['teacher'])[1]}", f"{best:.3f}"))
        for row, pairs in by_row.items():
            if row == "teacher" or not pairs:
                continue
            low, word, count = worst(pairs)
            found.append(at_least(1, row, f"{family} named right (n = {len(pairs)})", accuracy(pairs), best - LESS))
            found.append(at_least(1, row, f"{family}, worst word {word} (n = {count})", low, WORST))
        for row in ("teacher", OURS):
            found.append(told(1, row, f"{family} confusions: {confusions(by_row[row])}", ""))
    return found
