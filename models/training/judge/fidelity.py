"""Measure 2. Squared error against the teacher's frames, as a share of the colour matrix's on the same clip.

Judged on looks without chance: those whose teacher frame hardly moves (a deviation below one step of 8 bits) when
only the anchored noise is another. Oil (bristles), watercolour (pigment), noir (grain) and clear nights (stars) draw
from that noise. Average share <= 0.32 (5 dB), worst look <= 0.63 (2 dB). Where the teacher's own geometry puts
shadow, rim and reflection, the same share is told apart, as is every PSNR with n, mean and 10th percentile.
"""

import numpy as np
import torch

from .. import look_draw, noise, scene
from ..looks import teach
from .finding import at_most, told
from .masks import masks
from .trial import OURS

AVERAGE, WORST, CHANCE = 0.32, 0.63, 1 / 255


def squares(frames, teacher):
    """Squared error per pixel, colours averaged: float32 [T, H, W], of sRGB 0 ... 1."""
    return ((frames.astype(np.float32) - teacher) ** 2).mean(-1) / 255**2


def psnr(error):
    return float(-10 * np.log10(max(error, 1e-7)))


@torch.no_grad()
def chance(clip):
    """Deviation of the teacher's first frame when only the anchored noise is another, of 0 ... 1."""
    first = scene.read(clip.wanted.scene, 0, 1)
    pair = [teach(first, clip.look, 0, stuck) for stuck in (clip.stuck[:1], noise.anchored(99, first.layer, first.surface))]
    return float((pair[0] - pair[1]).square().mean().sqrt() / 2**0.5)


def figures(clip):
    """{"look", "clip", "chance", "whole": {row: error}, "parts": {mask: {row: error}}}."""
    errors = {row: squares(frames, clip.teacher[: len(frames)]) for row, frames in clip.rows.items()}
    parts = {name: {row: float(error[mask[: len(error)]].mean()) for row, error in errors.items()}
             for name, mask in masks(clip.staged, clip.look).items()}  # fmt: skip
    return {
        "look": look_draw.name(clip.look),
        "clip": clip.name,
        "chance": chance(clip),
        "whole": {row: float(error.mean()) for row, error in errors.items()},
        "parts": parts,
    }


def shares(results, row, of):
    """The row's error as a share of the matrix's, per look; clips of one look are pooled. `of` picks the errors."""
    looks = {}
    for result in results:
        errors = of(result)
        if errors and row in errors:
            looks.setdefault(result["look"], []).append((errors[row], errors["matrix"]))
    return {look: float(np.sum([a for a, _ in pairs]) / np.sum([b for _, b in pairs])) for look, pairs in looks.items()}


def spread(values):
    return f"n {len(values)}, mean {np.mean(values):.2f}, p10 {np.percentile(values, 10):.2f}"


def by_word(results):
    """Lines of the package's share per word, deterministic looks only."""
    found = shares(results, OURS, lambda r: r["whole"])
    for part, family in enumerate(("light", "weather", "style")):
        words = sorted({look.split("/")[part] for look in found})
        share = lambda word: np.mean([v for look, v in found.items() if look.split("/")[part] == word])
        yield told(2, OURS, f"by {family}: " + ", ".join(f"{word} {share(word):.2f}" for word in words), "")


def report(results):
    """Findings; `results` = [figures]."""
    sure = [r for r in results if r["chance"] <= CHANCE]
    by_chance = sorted({r["look"] for r in results if r["chance"] > CHANCE})
    found = [told(2, "teacher", f"looks of chance, left out: {len(by_chance)} of {len({r['look'] for r in results})}", "")]
    for row in dict.fromkeys(row for r in sure for row in r["whole"]):
        found.append(told(2, row, "PSNR in dB: " + spread([psnr(r["whole"][row]) for r in sure if row in r["whole"]]), ""))
        by_look = shares(sure, row, lambda r: r["whole"])
        if row == "matrix":
            found.append(told(2, row, "is what the others are held against", "1.000"))
        if not by_look:
            continue
        low = max(by_look, key=by_look.get)
        average, what = float(np.mean(list(by_look.values()))), f"average share of the matrix's error ({len(by_look)} looks)"
        found.append(at_most(2, row, what, average, AVERAGE))
        found.append(at_most(2, row, f"worst look {low}", by_look[low], WORST))
    found += by_word(sure)
    for name in ("shadow", "rim", "reflection"):
        some = [r for r in sure if name in r["parts"]]
        for row in (OURS, "quadratic"):
            values = list(shares(some, row, lambda r: r["parts"].get(name)).values())
            if values:
                figures = spread([psnr(r["parts"][name][row]) for r in some])
                found.append(told(2, row, f"{name}: share of the matrix's error; PSNR {figures}", f"{np.mean(values):.3f}"))
    return found
