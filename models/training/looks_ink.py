"""Drawn styles over a lit picture (sRGB, 0 ... 1): cartoon, anime, pixel art. All sizes are for 360 lines."""

import torch
import torch.nn.functional as F

from .looks_optics import box, edge_lines, luminance, shifted, smoothstep, soft
from .looks_paint import strokes

#: Pixels of the network's frame per square of pixel art, whatever the size; crops begin on its grid.
CELL, LEVELS, HUES = 4, 12, 11
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


def cel_shade(picture, scene, scale):
    """Flat colours in two tones with a hard edge between them: where light falls, and a violet shadow elsewhere."""
    flat = strokes(strokes(picture, max(2, round(4 * scale)), 10), max(1, round(3 * scale)), 12)
    # Faces keep their eyes: the subject is flattened less.
    fine = strokes(picture, max(1, round(1.5 * scale)), 12)
    flat = flat + (fine - flat) * 0.85 * box((scene.subject > 0).float()[:, None], 1)
    grey, own = luminance(flat).clamp(min=0.01), luminance(scene.rgb).clamp(min=0.03)
    falls = soft(luminance(picture), 1.5 * scale) / soft(own, 1.5 * scale)
    form = soft(luminance(picture), 2 * scale) / soft(luminance(picture), 22 * scale).clamp(min=0.02)
    light = (falls / soft(falls, 45 * scale).clamp(min=0.02)) * form.clamp(0.6, 1.5).sqrt()
    lit = smoothstep(0.90, 0.96, light)
    violet = torch.tensor([0.80, 0.76, 1.06]).view(1, 3, 1, 1)
    even = grey + (strokes(grey.expand(-1, 3, -1, -1), max(3, round(7 * scale)), 10)[:, :1] - grey) * 0.6
    flat = flat * (even / grey)
    return flat * (lit * 1.02 + (1 - lit) * violet * 0.88)


def anime_sky(picture, scene, scale):
    """A deep clear sky with heaped clouds in two tones, grown from the stage's own; in the colours of the hour."""
    H = scene.size[0]
    smooth = soft(picture, 6 * scale)
    grey = luminance(smooth)
    up = ((scene.horizon.view(-1, 1, 1, 1) - (torch.arange(H).view(1, 1, H, 1) + 0.5) / H)).clamp(0, 1)
    deep = (grey + (smooth - grey) * 1.55) * (1.06 - 0.42 * smoothstep(0.05, 0.7, up))
    white = smoothstep(0.80, 0.95, scene.rgb.amin(1, keepdim=True)) * (scene.depth > 0.999)
    reach = max(1, round(5 * scale))
    heap = soft(F.max_pool2d(white, 2 * reach + 1, 1, reach), 4 * scale)
    cloud, top = smoothstep(0.42, 0.52, heap), smoothstep(0.55, 0.65, shifted(heap, 0, reach))
    bright = (grey * 0.55 + smooth * 0.45) * 0.35 + (grey * 2.4).clamp(max=1.0) * 0.65
    shade = bright * torch.tensor([0.82, 0.84, 0.97]).view(1, 3, 1, 1)
    return deep + (shade + (bright - shade) * top - deep) * cloud * 0.92


def anime(picture, scene, stuck):
    """Flat figures in two tones with thin coloured lines, a softly painted distance, a sky of its own, and glowing light."""
    scale = scene.scale
    cel = cel_shade(picture, scene, scale)
    painted = strokes(picture, max(3, round(5 * scale)), 8)
    mixed = cel + (painted - cel) * smoothstep(0.55, 0.80, scene.far) * 0.6
    mixed = mixed * (1 - scene.pictured) + strokes(picture, max(2, round(3 * scale)), 8) * scene.pictured
    sky = box((scene.depth > 0.999).float(), 1)
    mixed = mixed + (anime_sky(picture, scene, scale) - mixed) * sky
    grey = luminance(mixed)
    mixed = (grey + (mixed - grey) * 1.34).clamp(0, 1.2)
    mixed = mixed.clamp(min=0) ** 0.95
    mixed = mixed + soft((mixed - 0.76).clamp(0, 1), 12 * scale) * 0.38
    line = edge_lines(scene)
    line = torch.maximum(line * 0.8, box(line, 1)) * (1 - 0.6 * smoothstep(0.5, 0.85, scene.far)) * 0.85
    ink = mixed * torch.tensor([0.34, 0.22, 0.34]).view(1, 3, 1, 1)
    return (mixed * (1 - line) + ink * line).clamp(0, 1)


def limited(cells, dither, amount):
    """Colours of a small palette: LEVELS of brightness, dithered by `amount`, and half as many of each hue, not dithered."""
    grey = luminance(cells)
    few = ((grey * (LEVELS - 1) + dither * amount + 0.5).floor() / (LEVELS - 1)).clamp(0, 1)
    hue = ((cells - grey) * HUES).round() / HUES
    return (few + hue).clamp(0, 1)


def pixel_art(picture, scene, stuck):
    """Squares of four pixels, few colours, a little ordered dither below the sky, dark edges around the subject."""
    H, W = scene.size
    subject = (scene.subject > 0).float()[:, None]
    inside = F.avg_pool2d(subject, CELL, ceil_mode=True) > 0.5
    around = F.max_pool2d(inside.float(), 3, 1, 1) - inside.float()
    cells = F.avg_pool2d(picture, CELL, ceil_mode=True, count_include_pad=False)
    grey = luminance(cells)
    cells = grey + (cells - grey) * 1.45
    cells = (cells - 0.5) * 1.10 + 0.52
    cells = cells * (1 - 0.72 * around)
    rows, columns = cells.shape[-2:]
    dither = BAYER.repeat(rows // 4 + 1, columns // 4 + 1)[:rows, :columns]
    sky = F.avg_pool2d((scene.depth > 0.999).float(), CELL, ceil_mode=True)
    few = limited(cells.clamp(0, 1), dither, 0.34 * (1 - sky))
    return F.interpolate(few, scale_factor=CELL, mode="nearest")[..., :H, :W]
