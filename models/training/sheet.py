"""Contact sheet of the teacher: `python -m models.training.sheet OUT.png SCENE.json... [--family lights]`.

A row per scene; columns: the control picture, then every light, weather or style (the others neutral), or
with --family pairs a row per light and a column per weather of the first scene, and so on.
"""

import argparse

import numpy as np
import torch
from PIL import Image

from . import conditions, scene
from .looks import teach

NEUTRAL = {"light": "day", "weather": "clear", "style": "realistic-3d"}
FAMILIES = {"light": conditions.LIGHTS, "weather": conditions.WEATHERS, "style": conditions.STYLES}
WIDTH = 320


def look(light="day", weather="clear", style="realistic-3d", direction="left", intensity=0.5):
    return {
        "light": {"kind": light, "direction": direction, "colour": None, "intensity": intensity},
        "weather": {"kind": weather, "intensity": intensity},
        "style": style,
        "palette": [],
    }


def tile(picture):
    """[3, H, W] in 0 ... 1 to bytes [h, WIDTH or narrower, 3], a fixed height."""
    data = (picture.clamp(0, 1) * 255).round().byte().permute(1, 2, 0).numpy()
    height = WIDTH * 9 // 16
    width = min(WIDTH, round(height * data.shape[1] / data.shape[0]))
    image = Image.fromarray(data).resize((width, height), Image.Resampling.LANCZOS)
    room = Image.new("RGB", (WIDTH, height))
    room.paste(image, ((WIDTH - width) // 2, 0))
    return np.array(room)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("scenes", nargs="+")
    parser.add_argument("--family", choices=FAMILIES, default="light")
    parser.add_argument("--light", default="day")
    parser.add_argument("--direction", default="left", choices=conditions.DIRECTIONS)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    rows = []
    for path in asked.scenes:
        staged = scene.read(path, 4, 1)
        looks = [look(**NEUTRAL | {"light": asked.light} | {asked.family: word}, direction=asked.direction) for word in FAMILIES[asked.family]]
        made = [teach(staged, chosen, 7)[0] for chosen in looks]
        rows.append(np.concatenate([tile(picture) for picture in [staged.rgb[0], *made]], 1))
    Image.fromarray(np.concatenate(rows, 0)).save(asked.out)


if __name__ == "__main__":
    main()
