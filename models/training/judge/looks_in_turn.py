"""Looks for a number of clips so that every word of a package comes equally often, in mixed company."""

import numpy as np

from .. import look_draw


def shuffled(words, count, rng):
    """`count` words, each as often as any other, in random order."""
    return rng.permutation([words[i % len(words)] for i in range(count)])


def looks_in_turn(words, count, seed):
    """`count` looks; `words` = {"lights": [...], "weathers": [...], "styles": [...]}. Directions and strengths are
    drawn as in training, without tints and palettes. The same seed gives the same looks."""
    rng = np.random.default_rng([seed, count])
    families = [shuffled(words[family], count, rng) for family in ("lights", "weathers", "styles")]
    return [look_draw.look(tuple(str(word) for word in triple), rng) for triple in zip(*families)]


def words_of(look):
    """{"light": ..., "weather": ..., "style": ...}."""
    return {"light": look["light"]["kind"], "weather": look["weather"]["kind"], "style": look["style"]}
