"""A staged scene as `node generator/stage/dump.ts` writes it: NNNNN.json beside NNNNN.bin."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

#: The stage's layer number of the floor; sky and painted distance lie below it, things and subjects above.
FLOOR = 1
#: The stage's layer number of a picture that is the world.
PICTURE = 16
TYPES = {"u8": np.uint8, "i16le": np.dtype("<i2")}


@dataclass
class Scene:
    """Frames T. rgb [T, 3, H, W] in 0 ... 1; depth, emissive and coverage of rain, snow, dust [T, 1, H, W] in
    0 ... 1 (depth 1 = sky);
    subject, layer [T, H, W] and surface [T, H, W, 2] integers; horizon [T] in frame heights."""

    rgb: torch.Tensor
    depth: torch.Tensor
    rain: torch.Tensor
    snow: torch.Tensor
    dust: torch.Tensor
    emissive: torch.Tensor
    subject: torch.Tensor
    layer: torch.Tensor
    surface: torch.Tensor
    horizon: torch.Tensor
    seed: int

    @property
    def size(self):
        return self.rgb.shape[-2:]

    @property
    def scale(self):
        """Pixels of this scene per pixel of a 360p one."""
        return min(self.size) / 360

    @property
    def rising(self):
        """1 where something stands up, 0 on the floor, from the stage's layers: [T, 1, H, W]."""
        return (self.layer > FLOOR).float()[:, None]

    @property
    def pictured(self):
        """1 where a picture that someone gave is the world: [T, 1, H, W]."""
        return (self.layer == PICTURE).float()[:, None]

    @property
    def metres(self):
        """Distance in the stage's nearest distances: 1 at the lens, about 2 the subject, 250 the sky."""
        return 1 / (1 - self.depth * 0.996)

    @property
    def far(self):
        """Distance as the eye sorts it: 0 at the lens, 0.2 the subject, 0.5 the trees, 1 the sky."""
        return (self.metres.log() / 4).clamp(0, 1)


def read(path, first=0, count=None):
    """The scene of a .json path, or `count` of its frames from `first`."""
    path = Path(path)
    about = json.loads(path.read_text())
    height, width, frames = about["height"], about["width"], about["frames"]
    chosen = slice(first, frames if count is None else first + count)
    data = np.memmap(path.with_suffix(".bin"), np.uint8, "r")

    def channel(name):
        spec = next(channel for channel in about["channels"] if channel["name"] == name)
        kind, depth = np.dtype(TYPES[spec["dtype"]]), spec["channels"]
        bytes_ = data[spec["offset"] : spec["offset"] + frames * height * width * depth * kind.itemsize]
        return torch.from_numpy(bytes_.view(kind).reshape(frames, height, width, depth)[chosen].copy())

    picture = lambda name: channel(name).permute(0, 3, 1, 2).float() / 255
    return Scene(
        **{name: picture(name) for name in ("rgb", "depth", "rain", "snow", "dust", "emissive")},
        **{name: channel(name)[..., 0] for name in ("subject", "layer")},
        surface=channel("surface"),
        horizon=torch.tensor(about["horizon"][chosen], dtype=torch.float32),
        seed=about["seed"],
    )
