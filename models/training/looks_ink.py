"""Drawn styles over a lit picture (sRGB, 0 ... 1): cartoon, anime, pixel art. All sizes are for 360 lines."""

import torch
import torch.nn.functional as F

from .looks_optics import box, luminance, shifted, smoothstep, soft
from .looks_paint import strokes

#: Pixels of the network's frame per square of pixel art, whatever the size; crops begin on its grid.
CELL, LEVELS = 4, 5
BAYER = torch.tensor([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16 - 0.47


def outlines(picture, scene):
    """Ink where one thing ends and another begins, 0 ... 1: from layers and depth, and from strong colour edges."""
    scale = scene.scale
    reach = max(1, round(1.0 * scale))
    layer, depth = scene.layer.float()[:, None], scene.far
    ink = torch.zeros_like(depth)
    for dx, dy in ((reach, 0), (-reach, 0), (0, reach), (0, -reach)):
        other = (shifted(layer, dx, dy) != layer).float()
        step = (shifted(depth, dx, dy) - depth).abs()
        ink = torch.maximum(ink, other * smoothstep(0.02, 0.06, step))
    grey = box(picture, 1)
    change = sum((shifted(grey, dx, dy) - shifted(grey, -dx, -dy)).abs().amax(1, keepdim=True) for dx, dy in ((1, 0), (0, 1)))
    sky = (depth > 0.999).float()
    ink = torch.maximum(ink, smoothstep(0.24, 0.42, change) * (1 - sky))
    return box(ink, 1).clamp(0, 1)


def cartoon(picture, scene, stuck):
    """Flat steps of light in strong colour, inside clean dark lines."""
    scale = scene.scale
    flat = strokes(strokes(picture, max(2, round(3 * scale)), 10), max(1, round(2 * scale)), 10)
    grey = luminance(flat).clamp(0.004, 1)
    tones = grey.sqrt() * 7
    step = tones.floor() + smoothstep(0.40, 0.60, tones - tones.floor())
    toned = ((step / 7) ** 2).clamp(0.012, 1)
    # A stepped sky reads as holes: it keeps most of its gradient.
    toned = toned + (grey - toned) * 0.7 * (scene.depth > 0.999)
    flat = flat * (toned / grey)
    flat = (toned + (flat - toned) * 1.38 + 0.015).clamp(0, 1)
    ink = (outlines(flat, scene) * 1.15).clamp(0, 1) * 0.9
    return (flat * (1 - ink) + flat * 0.12 * ink + 0.02 * ink).clamp(0, 1)


def anime(picture, scene, stuck):
    """A painted background in glowing light, and in front of it flat figures in two tones with thin lines."""
    scale = scene.scale
    painted = strokes(picture, max(2, round(3 * scale)), 8)
    cel = strokes(painted, max(1, round(2 * scale)), 10)
    grey = luminance(cel).clamp(0.004, 1)
    # Two tones around the middle of the near picture, so that a night stays a night.
    middle = soft(grey, 40 * scale).clamp(0.05, 0.75)
    lit = smoothstep(0.94, 1.06, grey / middle)
    toned = grey + (middle * (0.66 + 0.60 * lit) - grey) * 0.55
    violet = torch.tensor([0.92, 0.88, 1.16]).view(1, 3, 1, 1)
    cel = cel * (toned / grey) * (lit + (1 - lit) * violet)
    subject = box((scene.subject > 0).float()[:, None], 1)
    share = torch.maximum(subject, (1 - smoothstep(0.35, 0.6, scene.far)) * 0.55)
    mixed = painted + (cel - painted) * share
    grey = luminance(mixed)
    mixed = (grey + (mixed - grey) * 1.26) * 0.99
    mixed = mixed + soft((mixed - 0.72).clamp(0, 1), 10 * scale) * 0.55
    line = outlines(picture, scene) * torch.maximum(subject, share * 0.75) * 0.85
    return (mixed * (1 - line) + mixed * torch.tensor([0.26, 0.18, 0.24]).view(1, 3, 1, 1) * line).clamp(0, 1)


def pixel_art(picture, scene, stuck):
    """Squares of four pixels, few levels of each colour, ordered dither, dark edges around the subject."""
    H, W = scene.size
    subject = (scene.subject > 0).float()[:, None]
    inside = F.avg_pool2d(subject, CELL, ceil_mode=True) > 0.5
    around = F.max_pool2d(inside.float(), 3, 1, 1) - inside.float()
    cells = F.avg_pool2d(picture, CELL, ceil_mode=True, count_include_pad=False)
    grey = luminance(cells)
    cells = (grey + (cells - grey) * 1.5 - 0.5) * 1.12 + 0.5
    cells = cells * (1 - 0.72 * around)
    rows, columns = cells.shape[-2:]
    dither = BAYER.repeat(rows // 4 + 1, columns // 4 + 1)[:rows, :columns]
    few = ((cells.clamp(0, 1) * (LEVELS - 1) + dither * 0.55 + 0.5).floor() / (LEVELS - 1)).clamp(0, 1)
    return F.interpolate(few, scale_factor=CELL, mode="nearest")[..., :H, :W]
