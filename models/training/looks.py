"""The teacher: lights the dumped stage, lays weather over it, paints it in a style. Stable in time.

A look is {light: {kind, direction, colour ('#rrggbb' or None), intensity}, weather: {kind, intensity},
style, palette: [up to five '#rrggbb']}. What is random in a look (bristles, stars) is a function of the
anchored noise of the same seed that the denoiser starts from.
"""

import torch

from . import conditions, noise
from .looks_fall import FALLING, fallen
from .looks_light import light_scene
from .looks_optics import box, luminance
from .looks_styles import STYLE
from .looks_subject import readable
from .looks_weather import DIFFUSE, WEATHER


def linear(hex_colour):
    return None if hex_colour is None else tuple(((conditions.colour(hex_colour) + 1) / 2) ** 2)


def star_field(stuck):
    """Points where the anchored noise is highest, brighter the higher."""
    peak = (stuck[:, :1] - 2.85).clamp(min=0) * 1.6
    return box(peak, 1) * 4.5


def graded(picture, palette):
    """Leans the picture to a palette: shadows to its darkest colour, lights to its lightest."""
    colours = torch.from_numpy(conditions.palette_vector(palette)[:15]).view(5, 3) / 2 + 0.5
    colours = colours[(colours @ torch.tensor([0.3, 0.59, 0.11])).argsort()]
    grey = luminance(picture).clamp(0, 1)
    place = grey * 4
    weights = [(1 - (place - i).abs()).clamp(min=0) for i in range(5)]
    ramp = sum(w * c.view(1, 3, 1, 1) for w, c in zip(weights, colours))
    ramp = ramp + (grey - luminance(ramp)) * 0.7
    return (picture * 0.5 + ramp * 0.5).clamp(0, 1)


def teach(scene, look, seed, stuck=None):
    """The picture that the denoiser should make of a scene: [T, 3, H, W] in 0 ... 1. `stuck` is the anchored noise
    of the seed, where it is at hand."""
    light = look["light"] | {"tint": linear(look["light"]["colour"])}
    weather, style = look["weather"], look["style"]
    if stuck is None:
        stuck = noise.anchored(seed, scene.layer, scene.surface)
    amount = weather["intensity"]
    diffuse = DIFFUSE[weather["kind"]] * (0.5 + 0.5 * amount)
    starry = light["kind"] == "night" and weather["kind"] == "clear"
    lit = light_scene(scene, light, diffuse, star_field(stuck) if starry else None)
    picture = WEATHER[weather["kind"]](lit, scene, amount).clamp(0, 4)
    picture = readable(picture, scene, lit.haze, light["kind"], weather["kind"])
    shoulder = 0.18 * (1 - scene.pictured)
    picture = (picture / (1 + shoulder * picture.square())).clamp(0, 1).sqrt()
    picture = STYLE[style](picture, scene, stuck)
    if weather["kind"] in FALLING:
        picture = fallen(picture, scene, lit.haze, weather["kind"], amount, style)
    return graded(picture, look["palette"]) if look["palette"] else picture
