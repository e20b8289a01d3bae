"""What is said of two packages beside each other."""

import numpy as np

from .. import measures
from . import looks, steps
from .fidelity import psnr, squares
from .looks_in_turn import words_of
from .seeds import deviation

PACKAGE, OTHER = "package", "other"
#: Two seeds may be alike by chance: a mean may be worse by this share of it at all events.
NOISE = 0.01
HEADS = ("package", "2nd seed", "other", "2nd seed", "worse by", "allowed")


def mean(values, what):
    """Energies are ratios, and so are their means."""
    return steps.together(values) if what == "fine energy" else float(np.mean(values))


def worse(what, ours, other):
    """By how much the other's mean is worse; detail is wanted as strong as the teacher's."""
    return abs(1 - other) - abs(1 - ours) if what == "fine energy" else other - ours


def compare(pairs):
    """Prints the means of both packages with both seeds; returns what the other is worse in."""
    failed = []
    print(f"{f'means of {len(pairs)} clips':<28}" + "".join(f"{head:>11}" for head in HEADS))
    for what in pairs[0].figures[0][PACKAGE]:
        of = lambda row: [mean([pair.figures[seed][row][what] for pair in pairs], what) for seed in (0, 1)]
        ours, others = of(PACKAGE), of(OTHER)
        by = float(np.mean([worse(what, *both) for both in zip(ours, others)]))
        allowed = max(abs(ours[0] - ours[1]), NOISE * ours[0])
        verdict = "PASS" if by <= allowed else "FAIL"
        print(f"{what:<28}" + "".join(f"{value:>11.5f}" for value in (*ours, *others, by, allowed)) + f" {verdict}")
        failed += [] if by <= allowed else [what]
    return failed


def tell_names(pairs, names):
    """Shares of lights, weathers and styles named right, and how many clips get another name than the package's."""
    for family in ("light", "weather", "style"):
        right = lambda row, seed: looks.accuracy(looks.judged([pair.named[seed][row] for pair in pairs], family, names))
        word = lambda pair, row, seed: pair.named[seed][row][1][family]
        shares = ", ".join(f"{row} {right(row, 0):.3f} {right(row, 1):.3f}" for row in (PACKAGE, OTHER))
        unlike = sum(word(pair, OTHER, seed) != word(pair, PACKAGE, seed) for pair in pairs for seed in (0, 1)) / 2
        seeds = sum(word(pair, PACKAGE, 0) != word(pair, PACKAGE, 1) for pair in pairs)
        print(f"{family} named right, either seed: {shares}; named otherwise: other {unlike:.1f}, 2nd seed {seeds} of {len(pairs)}")


def tell_seeds(pairs):
    """A seed must say as much as before, and no more."""
    moved = {row: [deviation(*(clip.rows[row] for clip in pair.clips)) for pair in pairs] for row in (PACKAGE, OTHER)}
    told = [f"{row} {np.mean(values):.3f} (at most {max(values):.3f})" for row, values in moved.items()]
    print("deviation between seeds, of 255: " + ", ".join(told))


def likeness(one, other):
    """PSNR in dB."""
    return psnr(float(squares(one, other.astype(np.float32)).mean()))


def detail_energy(frames):
    return measures.fine(frames.transpose(0, 3, 1, 2) / np.float32(127.5) - 1)


def apart(pair):
    """Of the first seed: PSNR of the other against the package, of the package against its second seed, and the other's fine
    energy over the package's."""
    first, second = (clip.rows[PACKAGE] for clip in pair.clips)
    other = pair.clips[0].rows[OTHER]
    return likeness(first, other), likeness(first, second), detail_energy(other) / detail_energy(first)


def tell_apart(pairs):
    """By light, weather and style; returns the numbers of the pairs, the farthest apart first."""
    found = np.array([apart(pair) for pair in pairs])
    print(f"\n{'PSNR in dB: mean, least':<24} {'n':>4} {'other':>12} {'2nd seed':>14}   fine energy of the package's")
    for family in ("light", "weather", "style"):
        words = [words_of(pair.clips[0].look)[family] for pair in pairs]
        for word in sorted(set(words)):
            some = found[[one == word for one in words]]
            (other, seeds, fine), least = some.mean(0), some.min(0)
            print(f"{word:<24} {len(some):>4} {other:>6.1f} {least[0]:>5.1f} {seeds:>8.1f} {least[1]:>5.1f}   {fine:.3f}")
    order = sorted(range(len(pairs)), key=lambda i: found[i][0])
    told = [f"{pairs[i].clips[0].name} {found[i][0]:.1f} (seeds {found[i][1]:.1f})" for i in order[:6]]
    print("farthest apart: " + "; ".join(told))
    return order
