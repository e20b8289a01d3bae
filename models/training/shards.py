"""Lights dumped scenes ahead of training: `python -m models.training.shards DUMP OUT [--looks 4] [--threads 1]`.

A shard is 2 + 8 frames of one scene, T in all, under several looks: control.npy [T, H, W, 7] bytes (red, green, blue,
depth, rain, snow, dust), stuck.npy [T, 3, H, W] int8 (anchored noise x 32), N.npy [T, H, W, 3] bytes per look, and
shard.json. Scenes dumped shorter make shorter shards (T even, 4 or more). Held-out scenes (`is_held`) go to OUT/held and are never trained on. May be run again at any time.
"""

import argparse
import json
import zlib
from pathlib import Path

import numpy as np
import torch

from . import baselines, conditions, look_draw, noise, scene
from .looks import teach

CLIP = conditions.CONTEXT_FRAMES + conditions.FRAMES
NOISE_SCALE = 32


#: Places and cast that training never sees, beside one scene in twenty; the cast by its name's hash.
HELD_PLACES, HELD_CAST = ("country-road",), 16


def is_held(about):
    unseen = any(zlib.crc32(name.encode()) % HELD_CAST == 0 for name in about["subjects"])
    return about["place"] in HELD_PLACES or unseen or about["seed"] % 20 == 0


def control_bytes(staged):
    """[T, H, W, 7] bytes."""
    channels = torch.cat([staged.rgb, staged.depth, staged.rain, staged.snow, staged.dust], 1)
    return (channels * 255).round().byte().permute(0, 2, 3, 1).contiguous().numpy()


def look_of(about, number, turn, rng):
    """Held-out scenes have all looks in turn; of a given picture's, the first is even daylight, half of the time."""
    if turn is not None:
        return look_draw.in_turn(turn, rng)
    return look_draw.even(rng) if number == 0 and "picture" in about["subjects"] and rng.random() < 0.5 else look_draw.draw(rng)


def make(path, out, looks, index, held_before):
    """Writes one shard; `index` chooses the clip inside the scene and the looks. `held_before` counts the
    held-out scenes before this one."""
    about = json.loads(path.read_text())
    rng = np.random.default_rng([about["seed"], index])
    clip = min(CLIP, about["frames"])
    first = int(rng.integers(about["frames"] - clip + 1))
    staged = scene.read(path, first, clip)
    held = is_held(about)
    folder = out / ("held" if held else "train") / f"{path.stem}-{index}"
    if (folder / "shard.json").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    seed = int(rng.integers(2**31))
    control = control_bytes(staged)
    stuck = noise.anchored(seed, staged.layer, staged.surface)
    np.save(folder / "control.npy", control)
    np.save(folder / "stuck.npy", (stuck * NOISE_SCALE).round().clamp(-127, 127).to(torch.int8).numpy())
    made = []
    for number in range(looks):
        look = look_of(about, number, held_before * looks + number if held else None, rng)
        target = (teach(staged, look, seed, stuck).clamp(0, 1) * 255).round().byte().permute(0, 2, 3, 1).numpy()
        np.save(folder / f"{number}.npy", target)
        made.append(look | {"matrix_error": baselines.matrix_error(control, target)})
    horizon = float(staged.horizon[(conditions.CONTEXT_FRAMES + clip) // 2])
    shard = {"scene": path.stem, "seed": about["seed"], "first": first, "horizon": horizon, "looks": made}
    (folder / "shard.json").write_text(json.dumps(shard))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dump", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--looks", type=int, default=4)
    parser.add_argument("--index", type=int, default=0, help="another clip and other looks of the same scenes")
    parser.add_argument("--held", action="store_true", help="held-out scenes alone")
    parser.add_argument("--threads", type=int, default=1)
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    with torch.no_grad():
        held_before = 0
        for number, path in enumerate(sorted(asked.dump.glob("*.json"))):
            held = is_held(json.loads(path.read_text()))
            if held or not asked.held:
                make(path, asked.out, asked.looks, asked.index, held_before)
            held_before += held
            print(f"{number + 1} scenes", flush=True)


if __name__ == "__main__":
    main()
