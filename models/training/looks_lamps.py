"""What people light: windows, lamps, signs, candles. Colours are linear."""

import torch

from .looks_optics import luminance, smoothstep, soft, tint

LAMP = (1.0, 0.62, 0.24)
#: Signs, by where they hang: the colour runs through these along x and y.
SIGNS = ((1.0, 0.06, 0.52), (0.04, 0.72, 1.0), (0.62, 0.14, 1.0))


def burn(picture, scene, albedo, colour, strength):
    """Windows and lamps burn, glow in the air and light what is around them; `colour` [1, 3, H or 1, W or 1]."""
    burning = scene.emissive * strength
    spill = soft(burning * colour, 30 * scene.scale) * 2.2 + soft(burning * colour, 10 * scene.scale) * 0.8
    picture = picture + albedo * spill * 1.1
    picture = picture * (1 - burning) + burning * colour * (0.20 + 0.95 * luminance(albedo)) * 1.15
    return picture + soft(burning * colour, 5 * scene.scale) * 0.22 + soft(burning * colour, 22 * scene.scale) * 0.35


def sign_colours(scene):
    """Neon changes its colour with the place in the frame, the same from left and right: [1, 3, H, W]."""
    H, W = scene.size
    y, x = torch.linspace(0, 1, H).view(1, 1, H, 1), torch.linspace(-1, 1, W).abs().view(1, 1, 1, W) * W / H
    wave = torch.sin(x * 5.1 + y * 2.3) * 0.5 + 0.5
    other = torch.sin(x * 3.3 - y * 4.1 + 2) * 0.5 + 0.5
    first, second, third = (tint(*sign) for sign in SIGNS)
    mixed = first + (second - first) * smoothstep(0.35, 0.65, wave)
    return mixed + (third - mixed) * 0.6 * smoothstep(0.7, 0.9, other)


def lamps(picture, scene, albedo, kind):
    if kind.second is None:
        return burn(picture, scene, albedo, tint(*LAMP), kind.lamps)
    return burn(picture, scene, albedo, sign_colours(scene) * 1.25, kind.lamps)
