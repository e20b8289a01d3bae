"""Looks for a number of clips, so that each light and style comes equally often, half of them under a clear sky, in
mixed company.
"""

import numpy as np

from .. import look_draw


def shuffled(words, count, rng):
    """`count` words, each as often as any other, in random order; fewer words than there are, any of them."""
    order = rng.permutation(words)
    return [str(word) for word in rng.permutation([order[i % len(order)] for i in range(count)])]


def looks_in_turn(words, count, seed):
    """`count` looks; `words` = {"lights": [...], "weathers": [...], "styles": [...]}. Every second one is in the first
    weather, a clear sky, since other weathers hide the hour. Directions and strengths are drawn as in training, without
    tints and palettes. The same seed gives the same looks."""
    rng = np.random.default_rng([seed, count])
    half = (count + 1) // 2
    plain, others = ([*zip(shuffled(words["lights"], n, rng), shuffled(weathers, n, rng), shuffled(words["styles"], n, rng))]
                     for weathers, n in ((words["weathers"][:1], half), (words["weathers"][1:], count - half)))  # fmt: skip
    mixed = [triple for pair in zip(plain, [*others, None]) for triple in pair if triple][:count]
    return [look_draw.look(triple, rng) for triple in mixed]


def words_of(look):
    """{"light": ..., "weather": ..., "style": ...}."""
    return {"light": look["light"]["kind"], "weather": look["weather"]["kind"], "style": look["style"]}
