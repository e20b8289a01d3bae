"""Styles over a lit picture (sRGB, 0 ... 1), by name; photographic ones here. All sizes are for 360 lines."""

import torch

from .looks_ink import anime, cartoon, pixel_art
from .looks_optics import luminance, smoothstep, soft
from .looks_light import rims
from .looks_paint import oil, watercolour
from .looks_subject import AROUND, nearness, raised


def filmic(x):
    """A gentle toe and shoulder on sRGB: a third of the way to an S."""
    x = x.clamp(0, 1)
    return x * 0.67 + x * x * (3 - 2 * x) * 0.33


def realistic(picture, scene, stuck):
    """A soft depth of field around the subject and a filmic curve; a given picture is as sharp as it is."""
    scale = scene.scale
    depth = scene.far
    subject = (scene.subject > 0).float()[:, None]
    area = subject.mean()
    focus = (depth * subject).mean() / area if area > 0.001 else torch.tensor(0.3)
    away = ((depth - focus).abs() - 0.22).clamp(0, 0.5) * 2
    away = torch.maximum(soft(away, 2 * scale), away * 0.6) * (1 - subject)
    mild, strong = soft(picture, 1.6 * scale), soft(picture, 4 * scale)
    blurred = picture + (mild - picture) * smoothstep(0, 0.5, away)
    blurred = blurred + (strong - blurred) * smoothstep(0.55, 1.0, away) * 0.7
    return picture * scene.pictured + filmic(blurred.clamp(0, 1)) * (1 - scene.pictured)


def noir(picture, scene, stuck):
    """Black and white film: deep shadows, hard light, dark corners, grain."""
    H, W = scene.size
    grey = luminance(picture)
    middle = grey.mean()
    hard = ((grey - 0.62 * middle) * (1.1 / (0.12 + 0.6 * middle)).clamp(max=2.6)).clamp(0, 1.2)
    hard = hard * 0.45 + (hard * hard * (3 - 2 * hard)).clamp(0, 1) * 0.5
    hard = hard + soft((hard - 0.7).clamp(0, 1), 8 * scene.scale) * 0.5
    y, x = torch.linspace(-1, 1, H).view(1, 1, H, 1), torch.linspace(-1, 1, W).view(1, 1, 1, W)
    corners = 1 - 0.72 * smoothstep(0.3, 2.0, x * x + y * y)
    # A dark subject keeps its shape: light along its edges, and no black without a trace of grey.
    share = nearness(scene)
    edge, _ = rims(scene.far, AROUND, scene.scale * 0.8)
    hard = hard + edge.clamp(0, 1) * share * 0.34 * (1 - hard).clamp(0, 1)
    hard = hard * corners + raised(hard * corners, 0.19, share)
    film = hard + stuck[:, :1] * 0.035 * (0.4 + hard)
    return film.clamp(0, 1).expand(-1, 3, -1, -1)


STYLE = {
    "realistic-3d": realistic,
    "cartoon": cartoon,
    "anime": anime,
    "pixel-art": pixel_art,
    "oil": oil,
    "watercolour": watercolour,
    "noir": noir,
}
