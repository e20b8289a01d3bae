"""Painted styles over a lit picture (sRGB, 0 ... 1): oil and watercolour. All sizes are for 360 lines."""

import torch
import torch.nn.functional as F

from .looks_optics import box, edge_lines, luminance, shifted, smoothstep, soft


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


def margin(scene):
    """Bare paper around the picture, 0 ... 1: a ragged edge that depends on the place in the frame alone."""
    H, W = scene.size
    unit = min(H, W)
    y, x = torch.arange(H).view(1, 1, H, 1) / unit, torch.arange(W).view(1, 1, 1, W) / unit
    ragged = 0.010 * torch.sin(x * 19 + 2 * torch.sin(y * 23)) + 0.008 * torch.sin(y * 31 + 3 * torch.sin(x * 13))
    inside = torch.minimum(torch.minimum(x, W / unit - x), torch.minimum(y, H / unit - y)) + ragged
    return smoothstep(0.045, 0.028, inside)


def watercolour(picture, scene, stuck):
    """Thin washes on white paper over a pencil drawing: pale, uneven, darker where a wash dried at its edge."""
    scale = scene.scale
    wash = strokes(strokes(picture, max(2, round(5 * scale)), 8), max(2, round(3 * scale)), 8)
    subject = box((scene.subject > 0).float()[:, None], 2)
    fine = strokes(picture, max(1, round(2 * scale)), 8)
    wash = wash + (fine - wash) * 0.8 * subject
    grey = luminance(wash)
    rim = (soft(grey, 5 * scale) - grey).abs() + (soft(grey, 2.5 * scale) - grey).abs()
    pigment = soft(stuck[:, :1], 7 * scale)
    pigment = pigment / pigment.std().clamp(min=1e-4)
    grain = box(stuck[:, 1:2], 1)
    thick = 0.84 + (0.075 - 0.04 * subject) * pigment.clamp(-2, 2) + 0.04 * grain + 2.4 * rim.clamp(0, 0.16)
    ink = (1 - (grey + (wash - grey) * 1.35)).clamp(0, 1)
    paper = torch.tensor([0.985, 0.975, 0.945]).view(1, 3, 1, 1)
    bare = margin(scene)
    pencil = box(edge_lines(scene), 1) * (0.20 + 0.45 * subject) * (1 - bare)
    return (paper * (1 - ink * 0.86 * thick * (1 - bare)) * (1 - pencil * 0.7)).clamp(0, 1)
