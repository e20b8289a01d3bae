"""Measure 5. The same clips with another seed.

Where the teacher's own frames differ from seed to seed, the package's differ at least half as much; elsewhere a pixel's
deviation between seeds is at most two steps of 8 bits.
"""

import numpy as np

from .fidelity import CHANCE
from .finding import at_least, at_most, told
from .trial import OURS

SHARE, STILL, OTHER_SEED = 0.5, 2.0, 500_000


def wanted(clips, chances, count):
    """The clips with most and with least chance in their look, half each: [(clip, wanted with another seed)]."""
    order = [clips[i] for i in np.argsort(chances)]
    chosen = {clip.name: clip for clip in [*order[: count // 2], *order[-(count // 2) :]]}.values()
    return [(clip, clip.wanted.but(seed=clip.wanted.seed + OTHER_SEED)) for clip in chosen]


def deviation(first, second):
    """A pixel's deviation between two seeds, of 255."""
    return float(np.sqrt(((first.astype(np.float32) - second) ** 2).mean() / 2))


def figures(trial, clip, other):
    """{"look", "teacher": deviation, row: deviation}; what knows no seed does not move."""
    again = trial.studio.read(other)
    moved = {row: 0.0 for row in clip.rows if row in ("identity", "matrix", "quadratic")}
    return {
        "look": clip.name,
        "teacher": deviation(clip.teacher, trial.lit(other, clip.staged, again.stuck)),
        OURS: deviation(clip.rows[OURS], again.rgb),
    } | moved


def report(results):
    chancy = [f for f in results if f["teacher"] > CHANCE * 255]
    still = [f for f in results if f["teacher"] <= CHANCE * 255]
    found = []
    for row in (row for row in results[0] if row not in ("look", "teacher")):
        if chancy:
            share = float(np.mean([f[row] / f["teacher"] for f in chancy]))
            what = f"deviation over the teacher's, looks of chance (n = {len(chancy)})"
            found.append(at_least(5, row, what, share, SHARE))
        if still:
            low = max(still, key=lambda f: f[row])
            found.append(at_most(5, row, f"deviation of 255, other looks, worst of {len(still)}", low[row], STILL))
    shown = "; ".join(f"{f['look']} {f[OURS]:.1f} ({f['teacher']:.1f})" for f in results)
    return [*found, told(5, OURS, f"deviation (teacher's) of 255: {shown}", "")]
