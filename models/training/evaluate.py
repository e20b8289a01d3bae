"""Prints the held-out table: `python -m models.training.evaluate --data SHARDS --package models/rushes-1 [--clips 28]`.

Whole clips of held-out scenes through the package's own graph (ONNX Runtime), first chunk, no context, beside
identity, colour matrix, quadratic and random weights. PSNR in decibels over sRGB 0 ... 1, whatever it says.
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
import torch

from . import baselines, export, look_draw, measures, tiny
from .data import Shard, crop
from .model import Denoiser
from .noise import combine
from .sampler import INPUTS, step
from .shipped import Shipped

STEPS = (1, 2, 4, 8)


def padded(example, multiple=32):
    """Sides up to the next multiple, last row and column repeated; `place` grows with them."""
    height, width = example["control"].shape[-2:]
    down, right = -height % multiple, -width % multiple
    for name in ("control", "context", "context_control", "stuck"):
        example[name] = torch.nn.functional.pad(example[name], (0, right, 0, down), mode="replicate")
    example["place"][2] *= (width + right) / width
    example["place"][3] *= (height + down) / height
    return example


def run(graph, example, steps, seed):
    """The sampled clip, float32 [8, 3, H, W]; `steps` is their even number or a list of their times."""
    times = [i / steps for i in range(steps)] if isinstance(steps, int) else steps
    inputs = {name: example[name][None].numpy() for name in INPUTS}
    inputs["context_valid"] = np.zeros(1, np.float32)
    inputs["context"] = np.zeros_like(inputs["context"])
    inputs["context_control"] = np.zeros_like(inputs["context_control"])
    free = torch.randn(example["stuck"].shape, generator=torch.Generator().manual_seed(seed))
    z = combine(example["stuck"], free).numpy()[None]
    for t, following in zip(times, [*times[1:], 1.0]):
        x = graph.run(["x"], inputs | {"z": z, "t": np.array([t], np.float32)})[0]
        z = step(z, x, t, following)
    return x[0]


def random_graph(folder):
    """The same network before any training, its silent layers woken up."""
    path = Path(folder) / "random.onnx"
    export.export(tiny.woken(Denoiser()), path)
    return export.session(path)


def judge(package, nothing, plain, shard, number, seed):
    """Figures of one clip under one look: {row: {measure: value}}."""
    whole = lambda say: padded(crop(shard, number, 0, 0, shard.height, shard.width, None, say))
    example = whole(package.say)
    target = example["target"].numpy()
    cut = lambda picture: picture[..., : shard.height, : shard.width].clip(-1, 1)
    rows = plain.rows(shard, number) | {"random weights": cut(run(nothing, whole(look_draw.said), 1, seed))}
    for steps in STEPS:
        rows[f"rushes-1, {steps} step{'s' * (steps > 1)}"] = cut(run(package.graph, example, steps, seed))
    figures = {name: measures.compare(picture, target) for name, picture in rows.items()}
    other = whole(package.say)
    other["stuck"] = torch.randn(other["stuck"].shape, generator=torch.Generator().manual_seed(seed + 1))
    again = cut(run(package.graph, other, 1, seed + 1))
    figures["rushes-1, 1 step"]["seed"] = float((again - rows["rushes-1, 1 step"]).std() / 2 * 255)
    return figures


def opened(folder):
    return [Shard(path.parent) for path in sorted(folder.glob("*/shard.json"))]


def chosen(folder, clips, package):
    """Held-out clips under looks that the package knows, each look in turn, so that few clips show all families."""
    shards = opened(folder)
    pairs = [(shard, number) for number in range(max(len(s.looks) for s in shards)) for shard in shards
             if number < len(shard.looks) and package.knows(shard.looks[number])]  # fmt: skip
    return pairs[:clips]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--package", type=Path, required=True)
    parser.add_argument("--clips", type=int, default=28)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    package = Shipped(asked.package)
    plain = baselines.Baselines(opened(asked.data / "train"))
    results = []
    with tempfile.TemporaryDirectory() as folder:
        nothing = random_graph(folder)
        for shard, number in chosen(asked.data / "held", asked.clips, package):
            figures = judge(package, nothing, plain, shard, number, asked.seed)
            results.append((look_draw.name(shard.looks[number]), figures))
    print(measures.table(results))


if __name__ == "__main__":
    main()
