"""The long clip of measure 3: 20 s at 24 frames a second, a dumped scene there and back again and again.

There and back through 61 frames takes 120, 5 s, so second 20 shows what second 1 showed, backwards: what differs
between the two is the package's drift over sixty chunks, each begun from the frames of the one before.
"""

import json
from pathlib import Path

import numpy as np
import torch

from .. import scene
from ..looks import teach
from .clips import Wanted
from .looks_in_turn import looks_in_turn
from .stability import drift, report_drift

SECOND, SECONDS, SCENE_FRAMES = 24, 20, 61
FRAMES = SECOND * SECONDS
KEEP = ((0, SECOND), (FRAMES - SECOND, SECOND))


def along(index):
    """The scene's frame that a long clip shows: there and back, like `generator/trial/variations.ts`."""
    place = index % (2 * (SCENE_FRAMES - 1))
    return min(place, 2 * (SCENE_FRAMES - 1) - place)


def wanted(dump, words, count, seed):
    """Long clips of the first scenes that last long enough."""
    lasts = lambda path: json.loads(path.read_text())["frames"] == SCENE_FRAMES
    paths = [path for path in sorted(Path(dump).glob("*.json")) if lasts(path)][:count]
    if len(paths) < count:
        raise ValueError(f"{dump} holds {len(paths)} scenes of {SCENE_FRAMES} frames; {count} are needed")
    looks = looks_in_turn(words, len(paths), seed)
    return [Wanted(path, look, seed * 1000, FRAMES, KEEP, noise=True) for path, look in zip(paths, looks)]


@torch.no_grad()
def taught(one, stuck):
    """The teacher's frames of both seconds, bytes [2 * SECOND, H, W, 3]; lit once, since both show the same frames."""
    shown = [along(first + i) for first, count in KEEP for i in range(count)]
    staged = scene.read(one.scene, 0, max(shown) + 1)
    noise = torch.stack([stuck[shown.index(frame)] for frame in range(max(shown) + 1)])
    lit = (teach(staged, one.look, one.seed, noise).clamp(0, 1) * 255).round().byte().permute(0, 2, 3, 1).numpy()
    return np.stack([lit[frame] for frame in shown])


def report(studio, clips):
    found = []
    for one in clips:
        made = studio.read(one)
        teacher = taught(one, made.stuck)
        halves = (made.rgb[:SECOND], made.rgb[SECOND:], teacher[:SECOND], teacher[SECOND:])
        look = "/".join((one.look["light"]["kind"], one.look["weather"]["kind"], one.look["style"]))
        found += report_drift(look, drift(*halves))
    return found
