"""Weather over a lit scene, linear: mist by depth, rain with wet ground, snow that lies, storm, dust."""

import torch
import torch.nn.functional as F

from .looks_light import place_of
from .looks_optics import luminance, shifted, smoothstep, soft, tint

#: How much the weather softens the key light, at full intensity.
DIFFUSE = {"clear": 0.0, "rain": 0.75, "snow": 0.7, "mist": 0.6, "storm": 0.9, "dust": 0.65}


def wisps(x, up):
    """Banks of mist side by side and over each other, 0 ... 1, as wide as a third of the frame."""
    drift = torch.sin(x * 9.0 + 1.8 * torch.sin(up * 15.0 + 0.7)) * torch.sin(up * 24.0 + 1.6 * torch.sin(x * 4.0 + 1.1))
    return 0.5 + 0.5 * drift


def mist(lit, scene, intensity):
    """Fog thickens with depth, lies in banks on the ground, and hides the feet of what stands in it."""
    x, _, up = place_of(scene)
    thickness = (0.08 + 0.31 * intensity) * (scene.metres - 1.25).clamp(0, 14)
    low = torch.exp(-(((up + 0.02) / 0.17) ** 2)) * smoothstep(0.10, 0.42, scene.far)
    bank = (0.45 + 1.1 * intensity) * low * (0.45 + 1.1 * wisps(x, up))
    near = (0.10 + 0.30 * intensity) * smoothstep(-0.05, -0.45, up) * wisps(x * 0.8 + 0.3, up * 0.8)
    through = torch.exp(-(thickness + bank + near))
    far = 0.78 + 0.22 * smoothstep(0.55, 0.0, up)
    through = through * (1 - lit.sky) + lit.sky * (1 - (0.55 + 0.45 * intensity) * far).clamp(0, 1)
    grey = luminance(lit.haze)
    air = (lit.haze * 0.55 + grey * 0.45) * 0.98 + lit.beams * 0.35
    return lit.picture * through + air * (1 - through)


def dim(lit):
    """How dark the hour itself is, 0 by day ... 1 by night: bad weather takes from the sun what a night does not have."""
    return smoothstep(0.55, 0.12, luminance(lit.haze))


def overcast(lit, scene, intensity):
    """The sky closes: greyer, darker, with its clouds kept."""
    _, _, up = place_of(scene)
    grey, night = luminance(lit.picture), dim(lit)
    dull = (0.30 + 0.25 * intensity) * (1 - 0.65 * night)
    dark = 1 - (0.14 + 0.16 * intensity) * (1 - night)
    picture = (lit.picture * (1 - dull) + grey * tint(0.88, 0.97, 1.08) * dull) * dark
    air = luminance(lit.haze) * tint(0.62, 0.68, 0.76)
    low = (air + (lit.haze * 0.85 - air) * night) * (0.62 + 0.38 * smoothstep(0.6, 0.0, up))
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


def lying(scene, intensity):
    """Where snow lies, 0 ... 1: on the ground, and on what looks up, that is, where the thing above is farther."""
    up, scale = torch.zeros_like(scene.depth), scene.scale
    for radius, weight in ((2, 0.45), (4, 0.35), (7, 0.2)):
        above = shifted(scene.far, 0, -round(radius * scale))
        up = up + weight * smoothstep(0.015, 0.05, above - scene.far)
    things = (scene.depth < 0.999).float()
    grain = luminance(scene.rgb)
    ground = smoothstep(0.0, -0.02, place_of(scene)[2]) * (1 - scene.rising)
    cover = torch.maximum(ground * (0.72 + 0.28 * smoothstep(0.2, 0.6, grain)), up * (1 - ground))
    return (cover * things * (0.50 + 0.6 * intensity)).clamp(0, 0.92)


def snow(lit, scene, intensity):
    """White ground and white ledges under a bright closed sky; the distance fades to white."""
    picture = overcast(lit, scene, 0.6 * intensity)
    bright = luminance(lit.haze)
    white = (bright * 0.55 + luminance(picture) * 1.0) * tint(0.93, 0.99, 1.08)
    cover = lying(scene, intensity)
    picture = picture * (1 - cover) + white * cover
    veil = (0.35 + 0.45 * intensity) * smoothstep(0.25, 0.95, scene.far)
    air = bright * tint(0.92, 0.97, 1.02) * 1.05
    return picture * (1 - veil) + air * veil


def storm(lit, scene, intensity):
    """Rain at its worst: a low dark sky, heavy clouds, little colour, the ground under water."""
    picture = rain(lit, scene, 0.6 + 0.4 * intensity)
    _, _, up = place_of(scene)
    grey, night = luminance(picture), dim(lit)
    cloud = smoothstep(0.35, 0.9, luminance(scene.rgb)) * 0.5 + 0.5 * smoothstep(0.3, 0.0, up)
    low = luminance(lit.haze) * tint(0.54, 0.66, 0.76)
    low = low + (lit.haze - low) * night
    heavens = low * (0.16 + 0.30 * night + (0.46 + 0.24 * night) * cloud)
    dark = 1 - (0.26 + 0.16 * intensity) * (1 - 0.85 * night)
    dull = 0.38 * (1 - 0.6 * night)
    picture = (picture * (1 - dull) + grey * tint(0.80, 1.0, 1.10) * dull) * dark
    return picture * (1 - lit.sky) + heavens * lit.sky


def dust(lit, scene, intensity):
    """Hot air full of sand: everything turns ochre with distance, the sky most of all."""
    _, _, up = place_of(scene)
    thickness = (0.10 + 0.30 * intensity) * (scene.metres - 1.2).clamp(0, 14) ** 0.8
    through = 2.718**-thickness * (1 - lit.sky) + lit.sky * (0.38 - 0.25 * intensity)
    bright = luminance(lit.haze) * (0.95 + 0.2 * smoothstep(0.5, 0.0, up))
    air = bright * tint(1.22, 0.82, 0.40) + lit.beams * 0.3
    warm = lit.picture * tint(1.10, 0.93, 0.70)
    return warm * through + air * (1 - through)


WEATHER = {
    "clear": lambda lit, scene, intensity: lit.picture,
    "rain": rain,
    "snow": snow,
    "mist": mist,
    "storm": storm,
    "dust": dust,
}
