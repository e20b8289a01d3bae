"""Light on the staged world, hour by hour. Colours here are linear (the square of sRGB)."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from .looks_hours import DIRECTIONS, KINDS
from .looks_lamps import lamps
from .looks_optics import Ground, luminance, shifted, smoothstep, soft, tint


@dataclass
class Lit:
    """A lit scene, linear: the picture, what the sky gives back (haze [1 or T, 3, ...]), and masks."""

    picture: torch.Tensor
    haze: torch.Tensor
    ground: Ground
    sky: torch.Tensor
    beams: torch.Tensor


def rims(depth, sides, scale):
    """Light on the edges that look toward it, 0 ... 1, and the same for the far side; from depth alone."""
    facing, away = torch.zeros_like(depth), torch.zeros_like(depth)
    for side in sides:
        for radius, weight in ((1.5, 0.34), (3, 0.28), (5, 0.22), (9, 0.16)):
            dx, dy = (round(axis * radius * scale) for axis in side)
            drop = (shifted(depth, dx, dy) - depth - 0.03).clamp(0, 0.12) / 0.12
            facing = facing + weight * drop / len(sides)
        for radius in (6, 12, 20):
            dx, dy = (round(-axis * radius * scale) for axis in side)
            away = away + (shifted(depth, dx, dy) - depth - 0.03).clamp(0, 0.12) / 0.12 / 3 / len(sides)
    return facing, away


def place_of(scene):
    """Pixel places [1 or T, 1, H, W]: x in frame widths, y in frame heights, up = heights above the horizon."""
    H, W = scene.size
    y = ((torch.arange(H) + 0.5) / H).view(1, 1, H, 1)
    x = ((torch.arange(W) + 0.5) / W).view(1, 1, 1, W)
    return x, y, scene.horizon.view(-1, 1, 1, 1) - y


def sunbeams(sky, glow, centre_x, centre_y):
    """How much of the way to the light is open sky, smeared toward it: [T, 1, H, W]."""
    T, _, H, W = sky.shape
    source = F.avg_pool2d(sky * glow, 4)
    base = F.affine_grid(torch.eye(2, 3)[None].expand(T, -1, -1), source.shape, align_corners=False)
    centre = torch.stack([torch.full((T,), centre_x * 2 - 1), centre_y.view(-1) * 2 - 1], -1).view(T, 1, 1, 2)
    total = 0
    for step in range(1, 15):
        way = base + (centre - base) * (step / 16)
        total = total + F.grid_sample(source, way, padding_mode="border", align_corners=False) / 14
    return F.interpolate(total, size=(H, W), mode="bilinear", align_corners=False)


def paint_sky(scene, kind, up, near_sun, light):
    """The hour's sky: gradient, light around the sun, and the stage's own clouds in its colours."""
    rise = (up / scene.horizon.view(-1, 1, 1, 1)).clamp(0, 1)
    gradient = tint(*kind.skyline) + (tint(*kind.zenith) - tint(*kind.skyline)) * rise.pow(0.75)
    own = scene.rgb**2
    cloud = smoothstep(0.55, 0.98, scene.rgb[:, :1]) * rise.clamp(0.25, 1)
    lit_cloud = cloud * (0.25 + 0.75 * near_sun) * light * 0.4
    painted = gradient * (1 + 0.12 * cloud) + lit_cloud + near_sun * light * kind.glow * 0.45
    # A black sky (space, the moon) has no air to be coloured.
    share = kind.repaint * (0.15 + 0.85 * smoothstep(0.12, 0.4, luminance(scene.rgb)))
    return own * (1 - share) + painted * share


def light_scene(scene, light, diffuse=0.0, stars=None):
    """Lights a scene. `light` = {kind, direction, tint ([3] linear or None), intensity}; `diffuse` 0 ... 1 is
    how much the weather softens the key. Returns Lit."""
    kind, (_, _, _, disc_x) = KINDS[light["kind"]], DIRECTIONS[light["direction"]]
    strength = (0.62 + 0.76 * light["intensity"]) * (1 - 0.55 * diffuse)
    glow_colour = tint(*kind.disc) if light["tint"] is None else tint(*light["tint"])
    sky, (x, y, up), ground, albedo = box_mask(scene.depth), place_of(scene), Ground(scene), scene.rgb**2
    near_sun, disc, beams = sun(scene, kind, sky, disc_x, (x, y))
    picture = shade(scene, light, kind, ground, albedo, strength, diffuse)
    picture = aerial(picture, scene.far, tint(*kind.haze), near_sun, glow_colour, kind)
    heavens = paint_sky(scene, kind, up, near_sun * strength, glow_colour)
    heavens = heavens + disc * glow_colour * kind.disc_strength * (1 - diffuse)
    if stars is not None:
        heavens = heavens + stars * smoothstep(0.02, 0.3, up) * tint(0.8, 0.88, 1.0) * (1 - diffuse)
    picture = picture * (1 - sky) + heavens * sky
    picture = picture * (1 - scene.pictured) + graded(scene, light, kind, albedo, strength) * scene.pictured
    if kind.lamps:
        picture = lamps(picture, scene, albedo, kind)
    picture = picture + beams * glow_colour * kind.glow * strength * 0.55 * (1 - 0.5 * diffuse)
    picture = picture + soft((picture - 0.75).clamp(0, 1.2), 14 * scene.scale) * kind.bloom * (1 - scene.pictured)
    return Lit(picture, tint(*kind.haze), ground, sky, beams * glow_colour)


def shade(scene, light, kind, ground, albedo, strength, diffuse):
    """What stands and lies there under key, ambient and rim light, with its shadows."""
    sx, sy, sides, _ = DIRECTIONS[light["direction"]]
    colour = key_colour(scene, light, kind) * strength
    shadow = ground.cast(sx * kind.stretch, sy, kind.reach)
    contact = soft(ground.cast(0.25 * sx, 0.04, 0.16, steps=8), 3 * scene.scale)
    far = scene.far
    facing, away = rims(far, sides, scene.scale)
    crease = sum((far - soft(far, r * scene.scale) - 0.01).clamp(0, 0.08) for r in (4, 12)) / 0.16
    key = (1 - kind.shadow * shadow * (1 - 0.6 * diffuse)) * (1 - 0.45 * away)
    if light["direction"] == "back":
        key = key * (1 - 0.45 * (1 - ground_mask(ground, scene.size)))
    ambient = tint(*kind.ambient) * (1 + 0.5 * diffuse) * (1 - 0.6 * crease)
    picture = albedo * (ambient + colour * key) * (1 - 0.62 * contact)
    rim = (0.25 + 0.75 * albedo) * kind.rim * (1 - 0.5 * diffuse)
    picture = picture + facing * rim * colour
    if kind.second:
        opposite, _ = rims(far, tuple((-x, y) for x, y in sides), scene.scale)
        picture = picture + opposite * rim * tint(*kind.second) * strength
    return picture


def graded(scene, light, kind, albedo, strength):
    """A picture that is the world brings its own light: by an even day it stays as it is, at other hours it is
    graded toward them, brighter where their light comes from."""
    x, y, _ = place_of(scene)
    day = KINDS["day"]
    total = tint(*kind.ambient) + 0.75 * key_colour(scene, light, kind)
    factor = total / (tint(*day.ambient) + 0.75 * tint(*day.key)) * strength
    towards = {"left": 1 - x, "right": x, "above": 1 - y}.get(light["direction"], 0.5)
    slope = 0.0 if kind is day else 0.55 * kind.shadow
    return albedo * factor * (1 + slope * (2 * towards - 1))


def key_colour(scene, light, kind):
    """Colour of the key light [1 or T, 3, 1 or H, 1 or W]: even, or between two neon lights, or a pool of
    candle light that leaves the corners and the distance dark."""
    key = tint(*kind.key)
    if light["tint"] is not None:
        key = key.mean() * 1.25 * tint(*light["tint"])
    x, y, _ = place_of(scene)
    if kind.second:
        towards = {"left": 1 - x, "right": x}.get(light["direction"], 1 - (x * 2 - 1).abs())
        share = smoothstep(0.2, 0.8, towards)
        key = key * share + tint(*kind.second) * (1 - share)
    if kind.pool:
        H, W = scene.size
        distance = ((x - 0.5) * W / H / 0.62) ** 2 + ((y - 0.60) / 0.42) ** 2
        pool = torch.exp(-distance) * (1 - smoothstep(0.25, 0.75, scene.far) * 0.8)
        key = key * (1 - kind.pool + kind.pool * pool)
    return key


def box_mask(depth):
    return F.avg_pool2d((depth > 0.999).float(), 3, 1, 1, count_include_pad=False)


def ground_mask(ground, size):
    return F.interpolate(ground.floor, size=size, mode="bilinear", align_corners=False)


def sun(scene, kind, sky, disc_x, place):
    """Nearness to the light 0 ... 1, its disc, and its beams; zeros when it is outside the picture."""
    x, y = place
    if disc_x is None:
        nothing = torch.zeros_like(scene.depth)
        return nothing, nothing, nothing
    H, W = scene.size
    centre_y = (scene.horizon - kind.disc_height).clamp(min=0.09 if kind.disc_height > 0 else -0.2).view(-1, 1, 1, 1)
    if kind.disc_height < 0:
        centre_y = torch.full_like(centre_y, kind.disc_height)
    distance = (((x - disc_x) * W / H) ** 2 + (y - centre_y) ** 2).sqrt()
    near = torch.exp(-distance * 2.1) * 0.7 + torch.exp(-distance * 7.0) * 0.5
    disc = smoothstep(0.044, 0.034, distance * H / min(H, W))
    return near, disc * sky, sunbeams(sky, torch.exp(-distance * 2.6), disc_x, centre_y)


def aerial(picture, far, haze, near_sun, glow_colour, kind):
    """Distance turns toward the sky, and toward the light where the light is."""
    share = 0.40 * far**2
    veil = 0.22 * kind.glow * near_sun * (0.25 + 0.75 * far)
    return picture * (1 - share) + haze * share * (0.75 + 0.5 * near_sun) + veil * glow_colour
