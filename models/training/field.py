"""Teaches the network's `Field` what looks do to colours: `python -m models.training.field DUMP OUT.pt [--spots FILE.npz]`.

Light, weather and style change a spot's colour by its own colour, depth and place, whatever its neighbours. That much
is learnt from spots of single frames. Spots are means over the network's cells, lit at a quarter of the size; styles
of squares and lines (`FINE`) are lit finer. With --spots they are kept, and taken from there another time. Training
then holds the field as it is.
"""

import argparse
import json
import os
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import conditions, look_draw, scene
from .looks import teach
from .model import Size
from .said import Field, coloured
from .shards import is_held

CELL, SPOTS = conditions.GRID_CELL, 96
#: Pixels of the stage per pixel that is lit.
COARSE, FINE = 4, {"pixel-art": 1, "cartoon": 2}
#: A look that one matrix all but explains would count without bound.
LEAST_ERROR = 0.02
SAID = ("light", "weather", "style", "palette", "tokens")
PEAK, WARM_UP, BATCH, SPOTS_A_STEP, WORDINGS = 2e-3, 100, 128, 32, 3


def smaller(staged, by):
    """The scene at 1 / `by` of its size."""
    if by == 1:
        return staged
    H, W = (side // by * by for side in staged.size)
    mean = lambda name: F.avg_pool2d(getattr(staged, name)[..., :H, :W], by)
    nearest = lambda name: getattr(staged, name)[:, by // 2 : H : by, by // 2 : W : by]
    means = {name: mean(name) for name in ("rgb", "depth", "rain", "snow", "dust", "emissive")}
    picked = {name: nearest(name) for name in ("subject", "layer", "surface")}
    return scene.Scene(**means, **picked, horizon=staged.horizon, seed=staged.seed)


def spots_of(staged):
    """All spots of a scene's frame, float32 [n, 7] as `Field` takes them, and its thumbnail [4, 18, 32]."""
    H, W = staged.size
    frame = torch.cat([staged.rgb * 2 - 1, staged.depth], 1)
    rows, columns = H // CELL, W // CELL
    means = F.avg_pool2d(frame, CELL)[0]
    y = ((torch.arange(rows) + 0.5) * CELL / H)[:, None].expand(rows, columns)
    x = ((torch.arange(columns) + 0.5) * CELL / W)[None].expand(rows, columns)
    spots = torch.cat([means, torch.stack([y, x, y - staged.horizon[0]])])
    return spots.flatten(1).T, F.interpolate(frame, conditions.THUMBNAIL, mode="area")[0]


def lit(staged, look, seed):
    """The teacher's mean colours of the same spots [n, 3] in [-1, 1]."""
    by = FINE.get(look["style"], COARSE)
    picture = teach(smaller(staged, by), look, seed).clamp(0, 1)
    rows, columns = (side // CELL for side in staged.size)
    return F.avg_pool2d(picture, CELL // by)[0, :, :rows, :columns].flatten(1).T * 2 - 1


def gather_scene(path, looks):
    """Spots of one frame of a scene under `looks` looks."""
    torch.set_num_threads(1)
    about = json.loads(path.read_text())
    rng = np.random.default_rng([about["seed"], 77])
    staged = scene.read(path, int(rng.integers(about["frames"])), 1)
    spots, thumbnail = spots_of(staged)
    pictured, rows = "picture" in about["subjects"], []
    with torch.no_grad():
        for number in range(looks):
            look = look_draw.even(rng) if pictured and number % 3 == 0 else look_draw.draw(rng)
            chosen = rng.integers(0, len(spots), SPOTS)
            colours = lit(staged, look, int(rng.integers(2**31)))
            rows.append((json.dumps(look), spots[chosen].numpy(), colours[chosen].numpy()))
    return thumbnail.numpy(), rows


def gather(dump, looks, processes):
    """Arrays by name: spots, colours, thumbnails, the number of each look's thumbnail, and the looks as JSON."""
    paths = sorted(dump.glob("*.json"))
    with ProcessPoolExecutor(processes) as pool:
        scenes = list(pool.map(gather_scene, paths, [looks] * len(paths), chunksize=4))
    rows = [(number, *row) for number, (_, rows) in enumerate(scenes) for row in rows]
    return {
        "thumbnails": np.stack([thumbnail for thumbnail, _ in scenes]),
        "scene": np.array([row[0] for row in rows]),
        "held": np.array([is_held(json.loads(path.read_text())) for path in paths]),
        "looks": np.array([row[1] for row in rows]),
        "spots": np.stack([row[2] for row in rows]),
        "colours": np.stack([row[3] for row in rows]),
    }


def left_by_matrix(spots, colours):
    """Squared error that a colour matrix of the look's own would leave, [n]."""
    known = torch.cat([spots[..., :3], torch.ones_like(spots[..., :1])], -1)
    return (known @ torch.linalg.lstsq(known, colours).solution - colours).square().mean((1, 2))


def stacked(said):
    """Inputs by name, of looks said one by one."""
    return {name: torch.from_numpy(np.stack([one[name] for one in said])) for name in SAID}


class Spots:
    """What was gathered, as tensors."""

    def __init__(self, data):
        rng, looks = np.random.default_rng(1), [json.loads(look) for look in data["looks"]]
        self.plainly = stacked([look_draw.said(look) for look in looks])
        self.loosely = [stacked([look_draw.said_loosely(look, rng) for look in looks]) for _ in range(WORDINGS)]
        self.spots, self.colours, self.scenes = (torch.from_numpy(data[name]) for name in ("spots", "colours", "scene"))
        self.thumbnails = torch.from_numpy(data["thumbnails"])
        self.left = left_by_matrix(self.spots, self.colours)
        held = data["held"][data["scene"]]
        self.learnt, self.held = (torch.from_numpy(np.flatnonzero(which)) for which in (~held, held))

    def error(self, field, said, some, few):
        """Squared error of the looks `some` at their spots `few`, said so: [n]."""
        seen, target = self.spots[some][:, few], self.colours[some][:, few]
        grid = field(seen, self.thumbnails[self.scenes[some]], *(said[name][some] for name in SAID))
        return (coloured(seen, grid) - target).square().mean((1, 2))

    @torch.no_grad()
    def share(self, field, some):
        """Error of the looks `some`, plainly said, as a share of what a matrix of each look's own leaves."""
        return float(self.error(field, self.plainly, some, torch.arange(SPOTS)).sum() / self.left[some].sum())


def learn(spots, seconds):
    """A trained Field."""
    rng, field = np.random.default_rng(1), Field(Size())
    optimizer = torch.optim.AdamW(field.parameters(), PEAK, weight_decay=0.02)
    began, steps, told = time.monotonic(), 0, 0
    while (progress := (time.monotonic() - began) / seconds) < 1:
        for group in optimizer.param_groups:
            group["lr"] = PEAK * (1 - progress) * min(1, (steps + 1) / WARM_UP)
        some = spots.learnt[torch.from_numpy(rng.integers(0, len(spots.learnt), BATCH))]
        few = torch.from_numpy(rng.integers(0, SPOTS, SPOTS_A_STEP))
        error = spots.error(field, spots.loosely[steps % WORDINGS], some, few)
        loss = (error / (spots.left[some] + LEAST_ERROR)).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        steps += 1
        if progress * 10 >= told + 1:
            told += 1
            tell(spots, field, steps)
    tell(spots, field, steps)
    return field


def tell(spots, field, steps):
    learnt, held = (spots.share(field, some) for some in (spots.learnt[::10], spots.held))
    print(f"{steps} steps: {learnt:.2f} of the error of a matrix of each look's own, {held:.2f} in held-out scenes", flush=True)


def keep(path, data):
    """Saves whole or not at all."""
    unfinished = path.with_suffix(".new.npz")
    np.savez(unfinished, **data)
    os.replace(unfinished, path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dump", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--spots", type=Path, help="keep what was gathered here, or take it from here")
    parser.add_argument("--looks", type=int, default=12, help="looks of each scene")
    parser.add_argument("--minutes", type=float, default=8)
    parser.add_argument("--processes", type=int, default=2)
    asked = parser.parse_args()
    if asked.spots and asked.spots.exists():
        data = dict(np.load(asked.spots))
    else:
        data = gather(asked.dump, asked.looks, asked.processes)
        if asked.spots:
            keep(asked.spots, data)
    field = learn(Spots(data), asked.minutes * 60)
    torch.save(field.state_dict(), asked.out)


if __name__ == "__main__":
    main()
