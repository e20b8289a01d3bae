"""Crops of the shards as batches of the network's inputs."""

import json
from pathlib import Path

import numpy as np
import torch

from . import conditions, look_draw
from .noise import combine
from .shards import NOISE_SCALE

K = conditions.CONTEXT_FRAMES


#: Share of training examples that see the frames before, beside those that the network draws itself
#: (`schedule.OWN_CONTEXT_SHARE`). A first chunk has none and is the harder half: from the frames before, the colours of
#: a look can be copied.
WITH_CONTEXT = 0.3
TOKEN = conditions.GRID_CELL
#: The dither of pixel art is not its own mirror image.
CHIRAL = ("pixel-art",)


class Shard:
    """One clip under several looks; arrays stay on disk unless they are to be `in_memory`."""

    def __init__(self, folder, in_memory=False):
        self.folder, mode = Path(folder), None if in_memory else "r"
        self.about = json.loads((self.folder / "shard.json").read_text())
        self.looks = self.about["looks"]
        self.control = np.load(self.folder / "control.npy", mmap_mode=mode)
        self.stuck = np.load(self.folder / "stuck.npy", mmap_mode=mode)
        self.targets = [np.load(self.folder / f"{i}.npy", mmap_mode=mode) for i in range(len(self.looks))]
        self.height, self.width = self.control.shape[1:3]
        self.frames = len(self.control) - K
        self.thumbnail = thumbnail(self.control[K + self.frames // 2])


def thumbnail(frame):
    """A frame [H, W, 7] bytes, area-averaged: float32 [4, 18, 32], colours in [-1, 1] and depth in 0 ... 1."""
    picture = torch.from_numpy(np.array(frame[..., :4])).permute(2, 0, 1)[None].float()
    small = torch.nn.functional.interpolate(picture, size=conditions.THUMBNAIL, mode="area")[0]
    return torch.cat([small[:3] / 127.5 - 1, small[3:] / 255]).numpy()


def planes(frames):
    """[T, h, w, C] to [T, C, h, w] in one piece; reordered as bytes, which is a quarter of the floats."""
    return np.ascontiguousarray(frames.transpose(0, 3, 1, 2))


def colours(frames):
    """[T, 3, h, w] bytes to float32 in [-1, 1]."""
    return frames.astype(np.float32) / np.float32(127.5) - 1


#: The shard's channel of what falls.
FALL = {"rain": 4, "storm": 4, "snow": 5, "dust": 6}


def falling(staged, weather):
    """Coverage of what falls [T, 1, h, w] in 0 ... 1; staged [T, 7, h, w] bytes."""
    if weather not in FALL:
        return np.zeros_like(staged[:, :1], np.float32)
    return staged[:, FALL[weather], None].astype(np.float32) / 255


def cut(frames, y, x, height, width, rows=1):
    """A window of an array whose axes `rows` and `rows` + 1 are a frame's; beyond the frame, its last row and column
    are repeated."""
    at = (slice(None),) * rows
    piece = frames[(*at, slice(y, y + height), slice(x, x + width))]
    down, right = height - piece.shape[rows], width - piece.shape[rows + 1]
    around = [(0, 0)] * rows + [(0, down), (0, right)] + [(0, 0)] * (frames.ndim - rows - 2)
    return np.pad(piece, around, mode="edge") if down or right else piece


def crop(shard, number, y, x, height, width, rng, say=look_draw.said, first=0, frames=conditions.FRAMES):
    """One example by name, without the batch axis: inputs, `target` [frames, 3, h, w], `stuck` noise, and
    `still`, 0 where something falls. The two frames before are its context, and for training that draws them itself
    `before` [2, 3, h, w], `before_control` [2, 5, h, w] and `before_stuck` [2, 3, h, w].

    Training mirrors, says the look loosely and spoils the context a little, all by `rng`; with None it is exact, said by `say`.
    """
    look = shard.looks[number]
    window, span = (y, x, height, width), slice(first, first + K + frames)
    staged, target = (cut(array[span], *window) for array in (shard.control, shard.targets[number]))
    stuck = np.array(cut(shard.stuck[span], *window, rows=2), np.float32) / NOISE_SCALE
    small, x0, x1 = shard.thumbnail, x / shard.width, (x + width) / shard.width
    if rng is not None and rng.random() < 0.5 and look["style"] not in CHIRAL:
        staged, target, stuck, small = staged[:, :, ::-1], target[:, :, ::-1], stuck[..., ::-1], small[..., ::-1]
        look, x0, x1 = look_draw.mirrored(look), 1 - x1, 1 - x0
    staged, target = planes(staged), colours(planes(target))
    depth, falls = staged[:, 3:4].astype(np.float32) / 255, falling(staged, look["weather"]["kind"])
    control = np.concatenate([colours(staged[:, :3]), depth, falls], 1)
    place = [x0, y / shard.height, x1, (y + height) / shard.height, shard.about["horizon"]]
    valid = rng is None or rng.random() < WITH_CONTEXT
    example = {
        "control": control[K:],
        "context": target[:K] * valid,
        "context_control": control[:K, :3] * valid,
        "context_valid": np.float32(valid),
        "thumbnail": small,
        "place": np.array(place, np.float32),
        **(say(look) if rng is None else look_draw.said_loosely(look, rng)),
        "target": target[K:],
        "still": np.float32(look["weather"]["kind"] not in FALL),
        "stuck": stuck[K:],
        "before": target[:K],
        "before_control": control[:K],
        "before_stuck": stuck[:K],
    }
    return {name: torch.from_numpy(np.array(value, order="C")) for name, value in example.items()}


def batch(examples):
    return {name: torch.stack([example[name] for example in examples]) for name in examples[0]}


class Crops:
    """Draws batches of crops at random; shards that appear later are taken in by `refresh`."""

    def __init__(self, folder, seed, in_memory=False):
        self.folder, self.in_memory, self.shards = Path(folder), in_memory, {}
        self.rng = np.random.default_rng(seed)
        self.refresh()

    def refresh(self):
        for path in sorted(self.folder.glob("*/shard.json")):
            if path.parent.name not in self.shards:
                self.shards[path.parent.name] = Shard(path.parent, self.in_memory)
        self.all = list(self.shards.values())
        errors = {}
        for shard in self.all:
            for look in shard.looks:
                errors.setdefault(look_draw.name(look), []).append(look["matrix_error"])
        self.errors = {name: float(np.mean(values)) for name, values in errors.items()}
        return len(self.all)

    def draw(self, count, frames, height, width):
        """A batch of `count` crops of `frames` frames (even), with `weight` [count]: one over the colour matrix's error for the look."""
        examples, weights = [], []
        long = [shard for shard in self.all if shard.frames >= frames]
        if not long:
            raise ValueError(f"no shard in {self.folder} has {frames} frames; dump scenes with --frames {K + frames} or more")
        for _ in range(count):
            shard = long[self.rng.integers(len(long))]
            number = int(self.rng.integers(len(shard.looks)))
            # On the tokens' grid, as in a whole frame: pixel art counts its squares from there.
            y, x = (
                int(self.rng.integers(-(-(whole - part) // TOKEN) + 1)) * TOKEN
                for whole, part in ((shard.height, height), (shard.width, width))
            )
            first = int(self.rng.integers((shard.frames - frames) // 2 + 1)) * 2
            examples.append(crop(shard, number, y, x, height, width, self.rng, first=first, frames=frames))
            weights.append(1 / max(self.errors[look_draw.name(shard.looks[number])], 0.004))
        return batch(examples) | {"weight": torch.tensor(weights, dtype=torch.float32)}


def noise_for(examples, stuck="stuck"):
    """Starting noise of a batch [B, T, 3, h, w]: what sticks is given, the rest is fresh."""
    return combine(examples[stuck], torch.randn_like(examples[stuck]))


