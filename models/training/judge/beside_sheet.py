"""Sheet of two packages beside each other: teacher, package, other, the package with another seed, and the difference of package
and other, eight times as strong. Watercolours and noirs first, which a coarser first step could harm most, then the clips farthest apart.
"""

import numpy as np
from PIL import Image

from .looks_in_turn import words_of

WITH_CARE, FIRST, WORST, FRAME, STRONGER = ("watercolour", "noir"), 3, 4, 6, 8


def row(pair):
    first, second = pair.clips
    frames = [first.teacher, first.rows["package"], first.rows["other"], second.rows["package"]]
    shown = [part[FRAME] for part in frames]
    difference = (shown[2].astype(np.int16) - shown[1]) * STRONGER + 128
    return np.concatenate([*shown, difference.clip(0, 255).astype(np.uint8)], 1)


def write(path, pairs, farthest):
    """`farthest` are the numbers of the pairs farthest apart. Returns the names of the rows, top to bottom."""
    of_style = lambda style: [i for i, pair in enumerate(pairs) if words_of(pair.clips[0].look)["style"] == style][:FIRST]
    careful = [i for style in WITH_CARE for i in of_style(style)]
    chosen = careful + [i for i in farthest if i not in careful][:WORST]
    rows = [row(pairs[i]) for i in chosen]
    width = max(part.shape[1] for part in rows)
    whole = [np.pad(part, ((0, 4), (0, width - part.shape[1]), (0, 0))) for part in rows]
    Image.fromarray(np.concatenate(whole)).save(path)
    return [pairs[i].clips[0].name for i in chosen]
