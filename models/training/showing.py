"""Sheet of held-out clips: `python -m models.training.showing --data SHARDS --package DIR OUT.png [--clips 9]`.

A row per clip: control picture, colour matrix, teacher, the package at 1 and at 4 steps. Always the same seed.
"""

import argparse
from pathlib import Path

import numpy as np
from PIL import Image

from . import baselines
from .data import crop
from .evaluate import chosen, opened, padded, run
from .shipped import Shipped

FRAME, SEED, WIDTH = 4, 1, 384


def row(package, plain, shard, number):
    """[h, 5 * WIDTH, 3] bytes."""
    example = padded(crop(shard, number, 0, 0, shard.height, shard.width, None, package.say))
    simple = plain.rows(shard, number)
    made = [run(package.graph, example, steps, SEED)[..., : shard.height, : shard.width] for steps in (1, 4)]
    pictures = [simple["identity"], simple["matrix"], example["target"].numpy(), *made]
    height = round(WIDTH * shard.height / shard.width)
    tiles = []
    for picture in pictures:
        frame = ((picture[FRAME].clip(-1, 1) + 1) * 127.5).round().astype(np.uint8).transpose(1, 2, 0)
        tiles.append(np.array(Image.fromarray(frame).resize((WIDTH, height), Image.Resampling.LANCZOS)))
    return np.concatenate(tiles, 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--package", type=Path, required=True)
    parser.add_argument("--clips", type=int, default=9)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    package = Shipped(asked.package)
    plain = baselines.Baselines(opened(asked.data / "train"))
    rows = [row(package, plain, shard, number) for shard, number in chosen(asked.data / "held", asked.clips, package)]
    Image.fromarray(np.concatenate(rows)).save(asked.out)


if __name__ == "__main__":
    main()
