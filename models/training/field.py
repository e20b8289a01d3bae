"""Teaches the network's `Field` what looks do to colours: `python -m models.training.field DUMP OUT.pt`.

Light, weather and style change a spot's colour by its own colour, depth and place, whatever its neighbours. That much
is learnt from spots alone: thousands of looks of small single frames cost less than one shard. Spots are means over
the network's cells, lit at a quarter of the size; styles that count pixels (`FINE`) are lit finer. They are gathered
once, into SPOTS.npz beside OUT, and the training then holds the field as it is.
"""

import argparse
import json
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import conditions, look_draw, scene
from .looks import teach
from .model import Field, Size, coloured
from .shards import is_held

CELL, SPOTS = conditions.GRID_CELL, 96
#: Pixels of the stage per pixel that is lit.
COARSE, FINE = 4, {"pixel-art": 1, "cartoon": 2}
#: A look that hardly changes colours would count without bound.
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


def weights(spots, colours):
    """One over what a colour matrix of the look's own would leave, [n]."""
    known = torch.cat([spots[..., :3], torch.ones_like(spots[..., :1])], -1)
    left = known @ torch.linalg.lstsq(known, colours).solution - colours
    return 1 / (left.square().mean((1, 2)) + LEAST_ERROR)


def wordings(looks, rng):
    """Every look said loosely, stacked by input."""
    said = [look_draw.said_loosely(look, rng) for look in looks]
    return {name: torch.from_numpy(np.stack([one[name] for one in said])) for name in SAID}


class Spots:
    """What was gathered, as tensors."""

    def __init__(self, data):
        rng, looks = np.random.default_rng(1), [json.loads(look) for look in data["looks"]]
        self.said = [wordings(looks, rng) for _ in range(WORDINGS)]
        self.spots, self.colours, self.scenes = (torch.from_numpy(data[name]) for name in ("spots", "colours", "scene"))
        self.thumbnails = torch.from_numpy(data["thumbnails"])
        self.weight = weights(self.spots, self.colours)
        held = data["held"][data["scene"]]
        self.learnt, self.held = (torch.from_numpy(np.flatnonzero(which)) for which in (~held, held))

    def error(self, field, some, few, wording):
        """Of the looks `some` at their spots `few`: a number, 1 for what a matrix of each look's own leaves."""
        seen, target, said = self.spots[some][:, few], self.colours[some][:, few], self.said[wording]
        grid = field(seen, self.thumbnails[self.scenes[some]], *(said[name][some] for name in SAID))
        error = (coloured(seen, grid) - target).square().mean((1, 2))
        return (error * self.weight[some]).mean()


def learn(spots, seconds):
    """A trained Field."""
    rng, field = np.random.default_rng(1), Field(Size())
    optimizer = torch.optim.AdamW(field.parameters(), PEAK, weight_decay=0.02)
    began, steps, heard, told = time.monotonic(), 0, 0.0, 0
    while (progress := (time.monotonic() - began) / seconds) < 1:
        for group in optimizer.param_groups:
            group["lr"] = PEAK * (1 - progress) * min(1, (steps + 1) / WARM_UP)
        some = spots.learnt[torch.from_numpy(rng.integers(0, len(spots.learnt), BATCH))]
        few = torch.from_numpy(rng.integers(0, SPOTS, SPOTS_A_STEP))
        loss = spots.error(field, some, few, steps % WORDINGS)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        steps, heard = steps + 1, heard + (float(loss.detach()) - heard) / min(steps + 1, 300)
        if progress * 10 >= told + 1:
            told += 1
            with torch.no_grad():
                unseen = float(spots.error(field, spots.held, torch.arange(SPOTS), 0))
            print(f"{steps} steps: {heard:.3f} of a matrix's error where it learns, {unseen:.3f} in held-out scenes", flush=True)
    return field


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dump", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--looks", type=int, default=12, help="looks of each scene")
    parser.add_argument("--minutes", type=float, default=8)
    parser.add_argument("--processes", type=int, default=2)
    asked = parser.parse_args()
    kept = asked.out.with_name("spots.npz")
    if not kept.exists():
        np.savez(kept, **gather(asked.dump, asked.looks, asked.processes))
    field = learn(Spots(dict(np.load(kept))), asked.minutes * 60)
    torch.save(field.state_dict(), asked.out)


if __name__ == "__main__":
    main()
