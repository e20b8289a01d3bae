"""Sheet of a trial: control, colour matrix, teacher, package, and what is asked of it in one step from its noise and
from no noise at all (z = 0). First the first six clips, then the twelve that err most; never chosen ones.
"""

import numpy as np
from PIL import Image

from ..evaluate import run
from ..sampler import INPUTS
from .network import bytes_of, example
from .trial import OURS

FIRST, WORST, FRAME, LONG = 6, 12, 4, 320


def without_noise(package, inputs):
    """x at t = 0 when z is zero everywhere."""
    fed = {name: inputs[name][None].numpy() for name in INPUTS}
    for name in ("context", "context_control", "context_valid"):
        fed[name] = np.zeros_like(fed[name])
    fed |= {"z": np.zeros(inputs["stuck"][None].shape, np.float32), "t": np.zeros(1, np.float32)}
    return package.graph.run(["x"], fed)[0][0]


def tile(frame):
    """[H, W, 3] bytes, its longer side LONG pixels."""
    picture = Image.fromarray(frame)
    scale = LONG / max(picture.size)
    return np.array(picture.resize([round(side * scale) for side in picture.size], Image.Resampling.LANCZOS))


def row(clip, package):
    inputs = example(clip, clip.look, package)
    once = bytes_of(run(package.graph, inputs, 1, clip.wanted.seed), clip)[FRAME - 2]
    bare = bytes_of(without_noise(package, inputs), clip)[FRAME - 2]
    frames = [clip.rows["identity"], clip.rows["matrix"], clip.teacher, clip.rows[OURS]]
    return np.concatenate([tile(part) for part in [*(frames_[FRAME] for frames_ in frames), once, bare]], 1)


def write(path, clips, errors, package):
    """`errors` per clip; returns the names of the rows, top to bottom."""
    order = sorted(range(len(clips)), key=lambda i: -errors[i])
    shown = [*range(min(FIRST, len(clips))), *(i for i in order if i >= FIRST)][: FIRST + WORST]
    rows = [row(clips[i], package) for i in shown]
    width = max(part.shape[1] for part in rows)
    whole = [np.pad(part, ((0, 4), (0, width - part.shape[1]), (0, 0))) for part in rows]
    Image.fromarray(np.concatenate(whole)).save(path)
    return [clips[i].name for i in shown]
