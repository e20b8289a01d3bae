"""The crops of `npm test`: `python -m models.training.judge.held_crops --shards $WORK/shards --package models/rushes-1
--out tests/fixtures/held-crops`. Run it again whenever another package ships.

Four held-out scenes of other looks each, 64 x 64 pixels x 8 frames, lit by the teacher in two looks that the package knows, beside
the colour matrix of each look (`plain.py`). The package's and the animatic's error as shares of the matrix's are
measured here and written down; the test asks Node for the same figures. crops.bin is one zlib stream of bytes, every
array as differences along its frames; crops.json says where they lie.
"""

import argparse
import json
import zlib
from pathlib import Path

import numpy as np
import torch

from .. import look_draw
from ..data import K, Shard, crop
from ..evaluate import run
from ..shipped import Shipped
from .plain import Plain

SIDE, SCENES, SEED = 64, 4, 1


def busiest(shard):
    """(y, x) of the crop with most to see: the largest deviation of the animatic's brightness."""
    grey = np.array(shard.control[K + 4][..., :3], np.float32).mean(-1)
    places = [(y, x) for y in range(0, shard.height - SIDE + 1, 16) for x in range(0, shard.width - SIDE + 1, 16)]
    return max(places, key=lambda place: grey[place[0] : place[0] + SIDE, place[1] : place[1] + SIDE].std())


def unlike(shard, package):
    """Numbers of two known looks with as few words in common as the scene offers, or None."""
    known = [i for i, look in enumerate(shard.looks) if package.knows(look) and not look["palette"]]
    words = lambda i: look_draw.name(shard.looks[i]).split("/")
    pairs = [(i, j) for i in known for j in known if i < j]
    shared = lambda pair: sum(a == b for a, b in zip(words(pair[0]), words(pair[1])))
    return min(pairs, key=shared) if pairs else None


def chosen(shards, package):
    """The first scenes with a pair of looks that no scene before them has: [(shard, pair)]."""
    taken, found = set(), []
    for shard in shards:
        pair = unlike(shard, package)
        names = pair and tuple(look_draw.name(shard.looks[i]) for i in pair)
        if pair and not taken & {shard.about["scene"], names}:
            found.append((shard, pair))
            taken |= {shard.about["scene"], names}
    return found[:SCENES]


def as_bytes(colours):
    """[8, 3, h, w] in [-1, 1] to bytes [8, h, w, 3]."""
    return ((colours + 1) * 127.5).round().astype(np.uint8).transpose(0, 2, 3, 1)


def lit(shard, number, place, package, plain):
    """A look of a crop: (what crops.json says, {array: bytes}, errors of package, animatic and matrix)."""
    example = crop(shard, number, *place, SIDE, SIDE, None, package.say)
    look, target = shard.looks[number], example["target"].numpy()
    control = example["control"].numpy()
    matrix = plain.coefficients(look, "matrix")
    plainly = (np.einsum("tchw,cr->trhw", control[:, :3], matrix[:3]) + matrix[3][:, None, None]).clip(-1, 1)
    made = run(package.graph, example, package.times, SEED).clip(-1, 1)
    errors = [float(((picture - target) ** 2).mean()) for picture in (made, control[:, :3], plainly)]
    said = {part: look[part] for part in ("light", "weather", "style")} | {"matrix": matrix.tolist()}
    falls = (control[:, 4] * 255).round().astype(np.uint8)
    return said, {"falls": falls, "teacher": as_bytes(target)}, errors


class Pack:
    """Arrays one after another, as differences along the first axis."""

    def __init__(self):
        self.parts, self.offset = [], 0

    def add(self, array):
        """Where it lies: {"offset", "shape"}."""
        place = {"offset": self.offset, "shape": list(array.shape)}
        self.parts.append(np.diff(array.astype(np.int16), axis=0, prepend=0).astype(np.uint8).tobytes())
        self.offset += array.size
        return place

    def bytes(self):
        return zlib.compress(b"".join(self.parts), 9)


def scene_of(shard, pair, package, plain, pack):
    """A scene as crops.json lists it, and the errors of its two looks."""
    place = busiest(shard)
    first = crop(shard, pair[0], *place, SIDE, SIDE, None, package.say)
    control = np.array(shard.control[K:, place[0] : place[0] + SIDE, place[1] : place[1] + SIDE, :4])
    thumbnail = first["thumbnail"].numpy()
    small = np.concatenate([(thumbnail[:3] + 1) * 127.5, thumbnail[3:] * 255]).round().astype(np.uint8)
    scene = {"scene": shard.about["scene"], "place": first["place"].tolist(), "looks": []}
    scene |= {"control": pack.add(control), "thumbnail": pack.add(small)}
    every = []
    for number in pair:
        said, arrays, errors = lit(shard, number, place, package, plain)
        scene["looks"].append(said | {name: pack.add(array) for name, array in arrays.items()})
        every.append(errors)
    return scene, every


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shards", type=Path, required=True)
    parser.add_argument("--package", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    package, pack, scenes, errors = Shipped(asked.package), Pack(), [], []
    opened = lambda part: [Shard(path.parent) for path in sorted((asked.shards / part).glob("*/shard.json"))]
    plain = Plain(opened("train"))
    for shard, pair in chosen(opened("held"), package):
        scene, every = scene_of(shard, pair, package, plain, pack)
        scenes.append(scene)
        errors += every
    ours, animatic, matrix = np.array(errors).mean(0)
    measured = {"package": ours / matrix, "animatic": animatic / matrix}
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "crops.bin").write_bytes(pack.bytes())
    (asked.out / "crops.json").write_text(json.dumps({"measured": measured, "scenes": scenes}, indent=1) + "\n")
    print(f"errors as shares of the matrix's: package {measured['package']:.3f}, animatic {measured['animatic']:.3f}")


if __name__ == "__main__":
    main()
