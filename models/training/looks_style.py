"""Styles over a lit picture (sRGB, 0 ... 1): realistic-3d, cartoon, oil. All sizes are for 360 lines."""

import torch
import torch.nn.functional as F

from .looks_optics import box, luminance, shifted, smoothstep, soft


def filmic(x):
    """A gentle toe and shoulder on sRGB: a third of the way to an S."""
    x = x.clamp(0, 1)
    return x * 0.67 + x * x * (3 - 2 * x) * 0.33


def realistic(picture, scene, stuck):
    """A soft depth of field around the subject and a filmic curve."""
    scale = scene.scale
    depth = scene.far
    subject = (scene.subject > 0).float()[:, None]
    area = subject.mean()
    focus = (depth * subject).mean() / area if area > 0.001 else torch.tensor(0.3)
    away = ((depth - focus).abs() - 0.22).clamp(0, 0.5) * 2
    away = torch.maximum(soft(away, 2 * scale), away * 0.6) * (1 - subject)
    mild, strong = soft(picture, 1.6 * scale), soft(picture, 4 * scale)
    picture = picture + (mild - picture) * smoothstep(0, 0.5, away)
    picture = picture + (strong - picture) * smoothstep(0.55, 1.0, away) * 0.7
    return filmic(picture.clamp(0, 1))


def strokes(picture, radius, sharpness=6):
    """A generalised Kuwahara filter: each pixel takes the calmest of eight neighbourhoods around it."""
    mean = box(picture, radius)
    grey = luminance(picture)
    spread = (box(grey * grey, radius) - luminance(mean) ** 2).clamp(min=0) + 2e-5
    far = radius
    total = weight = 0
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7)):
        offset = (round(dx * far), round(dy * far))
        calm = (shifted(spread, *offset) / 1e-3).pow(-sharpness / 2)
        total, weight = total + shifted(mean, *offset) * calm, weight + calm
    return total / weight


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


def tangents(picture, radius):
    """Unit vectors along the edges [T, H, W, 2]; where nothing leads, strokes lean a little."""
    grey = box(luminance(picture), 1)
    gx, gy = shifted(grey, 1, 0) - shifted(grey, -1, 0), shifted(grey, 0, 1) - shifted(grey, 0, -1)
    xx, yy, xy = (soft(part, radius) for part in (gx * gx, gy * gy, gx * gy))
    lean = 2.0e-5
    angle = 0.5 * torch.atan2(2 * xy + 0.5 * lean, xx - yy - lean) + torch.pi / 2
    return torch.cat([angle.cos(), angle.sin()], 1).permute(0, 2, 3, 1)


def along(field, tangent, length, steps=5):
    """Mean of a field [T, C, H, W] along the tangents (line integral convolution), in both senses."""
    T, C, H, W = field.shape
    base = F.affine_grid(torch.eye(2, 3)[None].expand(T, -1, -1), (T, C, H, W), align_corners=False)
    pixel = torch.tensor([2 / W, 2 / H])
    total = field.clone()
    for sense in (1, -1):
        for step in range(1, steps + 1):
            way = base + sense * tangent * pixel * (length * step / steps)
            total = total + F.grid_sample(field, way, padding_mode="border", align_corners=False)
    return total / (2 * steps + 1)


def oil(picture, scene, stuck):
    """Brush strokes along the edges, in paint that stands up; `stuck` [T, 3, H, W] is the anchored noise, so
    the bristles stay on the surfaces and another seed paints another picture."""
    scale = scene.scale
    broad = strokes(picture, max(2, round(4 * scale)), 8)
    fine = strokes(picture, max(1, round(2 * scale)), 8)
    subject = box((scene.subject > 0).float()[:, None], 2)
    paint = broad + (fine - broad) * (0.35 + 0.6 * subject)
    tangent = tangents(paint, 5 * scale)
    bristle = along(soft(stuck[:, :2], 2.5 * scale), tangent, 9 * scale)
    bristle = bristle / bristle.std().clamp(min=1e-4)
    paint = along(paint, tangent, 2.5 * scale, steps=2)
    height, hue = bristle[:, :1].clamp(-2.5, 2.5), bristle[:, 1:2].clamp(-2.5, 2.5)
    relief = shifted(height, -1, -1) - shifted(height, 1, 1)
    grey = luminance(paint)
    room = (grey * (1.15 - grey) * 3.2).clamp(0.15, 1)
    paint = grey + (paint - grey) * (1.22 + 0.10 * hue)
    paint = paint + room * (0.016 * height + 0.022 * relief)
    paint = paint + hue * room * torch.tensor([0.014, 0.003, -0.014]).view(1, 3, 1, 1)
    return ((paint - 0.5) * 1.06 + 0.5).clamp(0, 1)


STYLE = {"realistic-3d": realistic, "cartoon": cartoon, "oil": oil}
