"""Measure 4. The package's error after few steps, and the energy of its fine detail.

A few small clips are drawn in 1, 2, 4, 8 and 20 even steps and in the package's own: four steps, and its own, err at
most 1.1 times as much as the best of them. Detail is what a 3 x 3 mean takes from the brightness; its energy is 0.9
to 1.1 of the teacher's (geometric mean over clips; per style as figures).
"""

import numpy as np

from .. import measures
from .fidelity import squares
from .finding import Finding, at_most, told
from .trial import CHUNK, OURS

STEPS, WORSE, FINE = (1, 2, 4, 8, 20), 1.1, (0.9, 1.1)


def wanted(clips, count=4):
    """The smallest clips at each number of steps: [(clip, steps or None, wanted)]."""
    small = sorted(clips, key=lambda clip: clip.teacher[0].size)[:count]
    return [(clip, steps, clip.wanted.first_chunk(steps=steps))
            for clip in small for steps in (*STEPS, None)]  # fmt: skip


def report_steps(studio, tried):
    """Findings over `tried`, a list that `wanted` gave and the studio has made."""
    errors, fine = {steps: [] for steps in (*STEPS, None)}, []
    for clip, steps, one in tried:
        frames = studio.read(one).rgb
        errors[steps].append(float(squares(frames, clip.teacher[:CHUNK]).mean()))
        if steps == 4:
            fine.append(detail(frames, clip.teacher[:CHUNK]))
    mean = {steps: float(np.mean(values)) for steps, values in errors.items()}
    best = min(mean[steps] for steps in STEPS)
    shown = ", ".join(f"{steps or 'own'} {value / best:.2f}" for steps, value in mean.items())
    return [
        told(4, OURS, f"error by steps over the best: {shown}", ""),
        at_most(4, OURS, f"error of 4 steps over the best (n = {len(fine)})", mean[4] / best, WORSE),
        at_most(4, OURS, "error of the package's own steps over the best", mean[None] / best, WORSE),
        within(OURS, f"fine energy at 4 steps (n = {len(fine)})", together(fine)),
    ]


def detail(frames, teacher):
    """Fine energy as a share of the teacher's."""
    energy = lambda bytes_: measures.fine(bytes_.transpose(0, 3, 1, 2) / np.float32(127.5) - 1)
    return max(energy(frames), 1e-7) / max(energy(teacher), 1e-7)


def together(ratios):
    return float(np.exp(np.mean(np.log(ratios))))


def within(row, what, value):
    return Finding(4, row, what, f"{value:.3f}", f"{FINE[0]} ... {FINE[1]}", FINE[0] <= value <= FINE[1])


def figures(clip):
    """{"style", row: share of the teacher's fine energy}."""
    return {"style": clip.look["style"]} | {r: detail(f, clip.teacher[: len(f)]) for r, f in clip.rows.items()}


def report(results):
    found = []
    for row in dict.fromkeys(row for figures in results for row in figures if row != "style"):
        some = [f for f in results if row in f]
        found.append(within(row, f"fine energy over the teacher's (n = {len(some)})", together([f[row] for f in some])))
    styles = sorted({f["style"] for f in results})
    of = lambda style: together([f[OURS] for f in results if f["style"] == style])
    return [*found, told(4, OURS, "fine energy by style: " + ", ".join(f"{style} {of(style):.2f}" for style in styles), "")]
