"""Contact sheet of the teacher: `python -m models.training.sheet SCENE.json OUT.png [direction]`.

Rows: lights x weathers; columns: the control picture, then every style.
"""

import sys

import numpy as np
import torch
from PIL import Image

from . import conditions, scene
from .looks import teach


def look(light, weather, style, direction="left", intensity=0.5):
    return {
        "light": {"kind": light, "direction": direction, "colour": None, "intensity": intensity},
        "weather": {"kind": weather, "intensity": intensity},
        "style": style,
        "palette": [],
    }


def byte(picture):
    """[3, H, W] in 0 ... 1 to [H, W, 3] bytes."""
    return (picture.clamp(0, 1) * 255).round().byte().permute(1, 2, 0).numpy()


def main(path, out, direction="left"):
    staged = scene.read(path, 4, 1)
    rows = []
    for light in conditions.LIGHTS:
        for weather in conditions.WEATHERS:
            made = [teach(staged, look(light, weather, style, direction), 7)[0] for style in conditions.STYLES]
            rows.append(np.concatenate([byte(picture) for picture in [staged.rgb[0], *made]], 1))
    sheet = Image.fromarray(np.concatenate(rows, 0))
    sheet.resize((sheet.width // 2, sheet.height // 2), Image.Resampling.BOX).save(out)


if __name__ == "__main__":
    torch.set_num_threads(1)
    main(*sys.argv[1:])
