"""Weather over a lit scene, linear: mist by depth, rain with wet ground."""

import torch.nn.functional as F

from .looks_light import place_of
from .looks_optics import luminance, smoothstep, soft, tint

#: How much the weather softens the key light, at full intensity.
DIFFUSE = {"clear": 0.0, "rain": 0.75, "mist": 0.6}


def mist(lit, scene, intensity):
    """Fog thickens with depth and lies on the ground near the horizon."""
    _, _, up = place_of(scene)
    thickness = (0.05 + 0.32 * intensity) * (scene.metres - 1.4).clamp(0, 14)
    bank = (0.25 + 0.9 * intensity) * (2.718 ** -((up / 0.13) ** 2)) * smoothstep(0.22, 0.5, scene.far)
    through = 2.718 ** -(thickness + bank)
    far = 0.72 + 0.28 * smoothstep(0.55, 0.0, up)
    through = through * (1 - lit.sky) + lit.sky * (1 - (0.45 + 0.5 * intensity) * far).clamp(0, 1)
    grey = luminance(lit.haze)
    air = (lit.haze * 0.62 + grey * 0.38) * 0.92 + lit.beams * 0.35
    return lit.picture * through + air * (1 - through)


def overcast(lit, scene, intensity):
    """The sky closes: greyer, darker, with its clouds kept."""
    _, _, up = place_of(scene)
    grey = luminance(lit.picture)
    dull = 0.30 + 0.25 * intensity
    picture = (lit.picture * (1 - dull) + grey * tint(0.88, 0.97, 1.08) * dull) * (0.86 - 0.16 * intensity)
    low = luminance(lit.haze) * tint(0.62, 0.68, 0.76) * (0.62 + 0.38 * smoothstep(0.6, 0.0, up))
    cover = lit.sky * (0.55 + 0.3 * intensity)
    picture = picture * (1 - cover) + (low * 0.8 + 0.2 * lit.haze) * (0.8 + 0.5 * (grey - 0.3).clamp(0, 1)) * cover
    veil = 0.45 * intensity * scene.far**1.5 * (1 - lit.sky)
    return picture * (1 - veil) + low * veil


def wet(picture, lit, scene, intensity):
    """Wet ground: darker, with a soft upside-down picture of what stands on it and of the sky."""
    half = F.avg_pool2d(picture, 2, ceil_mode=True)
    mirror = lit.ground.cast(0.0, 1.0, 0.42, steps=22, picture=half)
    colours, cover = mirror[:, :3], mirror[:, 3:]
    floor = F.interpolate(lit.ground.floor, size=scene.size, mode="bilinear", align_corners=False)
    _, _, up = place_of(scene)
    grazing = 0.22 + 0.5 * smoothstep(-0.5, 0.0, up)
    sky = luminance(lit.haze) * tint(0.8, 0.92, 1.05) * 0.8
    shine = (0.35 + 0.5 * intensity) * grazing * floor
    image = soft(colours, 2 * scene.scale) * 1.15 + sky * (1 - soft(cover, 2 * scene.scale)).clamp(0, 1)
    return picture * (1 - 0.32 * floor * (0.5 + 0.5 * intensity)) * (1 - shine) + image * shine


def rain(lit, scene, intensity):
    return wet(overcast(lit, scene, intensity), lit, scene, intensity)


def streaks(picture, scene, haze, intensity):
    """Falling drops catch the sky: brighter than what is behind them. `picture` and the result are sRGB."""
    drop = (scene.rain * (0.30 + 0.36 * intensity)).clamp(0, 0.7)
    bright = (luminance(haze).sqrt() * tint(0.92, 0.98, 1.04) * 0.75 + 0.25).clamp(0, 1)
    return picture * (1 - drop) + (picture * 0.35 + bright * 0.65).clamp(0, 1) * drop


WEATHER = {"clear": lambda lit, scene, intensity: lit.picture, "rain": rain, "mist": mist}
