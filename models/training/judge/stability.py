"""Measure 3. Change between frames along the surfaces of the stage, beside the teacher's own.

A pixel is found again in the frame before by its layer and its place on it (u, v). The mean absolute change there,
divided by the larger of the teacher's and one step of 8 bits, is a frame pair's ratio: mean <= 1.1 and 99th
percentile of pairs <= 1.3, inside chunks and across chunk borders alike. A long clip (20 s, there and back, so that
second 20 shows what second 1 showed) keeps its mean colour and its PSNR within 0.5 dB.
"""

import numpy as np

from .finding import at_most, told
from .trial import CHUNK, OURS

STEP, MEAN, HIGH, DRIFT = 1 / 255, 1.1, 1.3, 0.5


def found_again(staged, frame):
    """Flat indices of pixels of `frame` and of the same surface points in the frame before."""
    keys = []
    for index in (frame - 1, frame):
        surface, layer = staged.surface[index].numpy().astype(np.int64), staged.layer[index].numpy().astype(np.int64)
        keys.append(((layer << 32) | ((surface[..., 0] & 0xFFFF) << 16) | (surface[..., 1] & 0xFFFF)).ravel())
    order = np.argsort(keys[0], kind="stable")
    place = np.searchsorted(keys[0], keys[1], sorter=order).clip(max=len(order) - 1)
    before = order[place]
    same = keys[0][before] == keys[1]
    return np.nonzero(same)[0], before[same]


def change(frames, frame, points):
    now, before = (frames[i].reshape(-1, 3).astype(np.float32) for i in (frame, frame - 1))
    return float(np.abs(now[points[0]] - before[points[1]]).mean()) / 255


def figures(clip):
    """{"clip", row: {"inside": [ratios], "border": [ratios]}}."""
    found = {"clip": clip.name} | {row: {"inside": [], "border": []} for row in clip.rows}
    for frame in range(1, len(clip.teacher)):
        points = found_again(clip.staged, frame)
        if len(points[0]) == 0:
            continue
        own = max(change(clip.teacher, frame, points), STEP)
        for row, frames in clip.rows.items():
            if frame < len(frames):
                found[row]["border" if frame % CHUNK == 0 else "inside"].append(change(frames, frame, points) / own)
    return found


def unsteady(results, place):
    """The clips with the largest ratios of the package, in words."""
    worst = sorted(((max(f[OURS][place]), f["clip"]) for f in results if f[OURS][place]), reverse=True)
    return ", ".join(f"{clip} {ratio:.2f}" for ratio, clip in worst[:4])


def report(results):
    found = [told(3, OURS, f"largest change, {place}: {unsteady(results, place)}", "") for place in ("inside", "border")]
    for row in dict.fromkeys(row for figures in results for row in figures if row != "clip"):
        for place in ("inside", "border"):
            ratios = [ratio for figures in results if row in figures for ratio in figures[row][place]]
            if ratios:
                where = "inside a chunk" if place == "inside" else "across chunk borders"
                found.append(at_most(3, row, f"change {where}, mean (n = {len(ratios)})", float(np.mean(ratios)), MEAN))
                found.append(at_most(3, row, f"change {where}, 99th percentile", float(np.percentile(ratios, 99)), HIGH))
    return found


def drift(first, last, teacher_first, teacher_last):
    """Between two seconds, bytes [T, H, W, 3] each: (largest shift of a colour's mean, loss of PSNR), in dB."""
    mean = lambda frames: frames.reshape(-1, 3).mean(0) + 1
    colour = 20 * np.log10(mean(last) / mean(teacher_last) / (mean(first) / mean(teacher_first)))
    loss = lambda frames, teacher: 10 * np.log10(((frames.astype(np.float32) - teacher) ** 2).mean() + 1e-3)
    return float(np.abs(colour).max()), float(loss(last, teacher_last) - loss(first, teacher_first))


def report_drift(name, figures):
    colour, lost = figures
    return [
        at_most(3, OURS, f"second 20 against 1, mean colour in dB, {name}", colour, DRIFT),
        at_most(3, OURS, f"second 20 against 1, PSNR lost in dB, {name}", lost, DRIFT),
    ]
