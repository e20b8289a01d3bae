"""What the looks are made of: blurs, shifts, edges, and shadows and reflections cast along the ground."""

import torch
import torch.nn.functional as F

from .scene import FLOOR


def sums(x, radius, dim):
    """Sums over 2 radius + 1 neighbours along -1 or -2, zeros beyond the edge: a few shifted pictures, or a running sum."""
    width, n = 2 * radius + 1, x.shape[dim]
    if radius > 3:
        running = F.pad(x, (radius + 1, radius) if dim == -1 else (0, 0, radius + 1, radius)).cumsum(dim)
        return running.narrow(dim, width, n) - running.narrow(dim, 0, n)
    padded = F.pad(x, (radius, radius) if dim == -1 else (0, 0, radius, radius))
    total = padded.narrow(dim, 0, n).clone()
    for start in range(1, width):
        total += padded.narrow(dim, start, n)
    return total


def box(x, radius):
    """Mean over (2 radius + 1) squared pixels; edges do not darken. Ten times as fast as average pooling on a CPU."""
    for dim in (-1, -2):
        place = torch.arange(x.shape[dim])
        inside = (place + radius).clamp(max=x.shape[dim] - 1) - (place - radius).clamp(min=0) + 1
        x = sums(x, radius, dim) / inside.to(x.dtype).view(-1, *([1] * (-1 - dim)))
    return x


def soft(x, radius):
    """A smooth blur of about `radius` pixels; wide ones on a smaller picture."""
    if radius < 6:
        return box(box(x, max(1, round(radius / 1.4))), max(1, round(radius / 1.4)))
    factor = 4 if radius < 24 else 8
    small = F.avg_pool2d(x, factor, factor, ceil_mode=True, count_include_pad=False)
    r = max(1, round(radius / factor / 1.4))
    return F.interpolate(box(box(small, r), r), size=x.shape[-2:], mode="bilinear", align_corners=False)


def shifted(x, dx, dy):
    """y[..., i, j] = x[..., i + dy, j + dx], edges repeated; whole pixels."""
    H, W = x.shape[-2:]
    px, py = min(abs(dx), W - 1), min(abs(dy), H - 1)
    if px == 0 and py == 0:
        return x
    dx, dy = max(-px, min(px, dx)), max(-py, min(py, dy))
    padded = F.pad(x, (px, px, py, py), mode="replicate")
    return padded[..., py + dy : py + dy + H, px + dx : px + dx + W]


def smoothstep(low, high, x):
    y = ((x - low) / (high - low)).clamp(0, 1)
    return y * y * (3 - 2 * y)


def luminance(x):
    return 0.3 * x[:, :1] + 0.59 * x[:, 1:2] + 0.11 * x[:, 2:3]


def tint(r, g, b):
    return torch.tensor([r, g, b]).view(1, 3, 1, 1)


def edge_lines(scene):
    """Thin lines on the near side of every edge, 0 ... 1, from layers and depth alone."""
    layer, far = scene.layer.float()[:, None], scene.far
    ink = torch.zeros_like(far)
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        step = shifted(far, dx, dy) - far
        other = (shifted(layer, dx, dy) != layer).float()
        ink = torch.maximum(ink, torch.maximum(other * smoothstep(0.008, 0.03, step), smoothstep(0.05, 0.12, step)))
    return ink


class Ground:
    """The staged world as a floor with things standing on it, at half size.

    The stage's depth falls linearly with the screen row on the floor, so a thing of depth d stands where
    foot(d) = horizon + slope (1 - d); the slope is measured on the floor itself.
    """

    def __init__(self, scene):
        H, W = scene.size
        self.full = (H, W)
        self.depth = scene.depth[..., ::2, ::2]
        layer = scene.layer[:, None, ::2, ::2]
        h, w = self.depth.shape[-2:]
        self.horizon = scene.horizon.view(-1, 1, 1, 1)
        self.y = ((torch.arange(h) + 0.5) / h).view(1, 1, h, 1)
        near = (1 - self.depth * (255 / 254)).clamp(0, 1)
        floor = layer == FLOOR
        rows = ((self.y - self.horizon) / near.clamp(min=0.01))[floor & (near > 0.05)]
        slope = rows.median() if rows.numel() > 50 else torch.tensor(1.5)
        self.foot = self.horizon + near * slope
        self.floor = floor.float()
        self.thing = ((layer > FLOOR) & (self.depth < 0.999)).float()

    def cast(self, sx, sy, reach, steps=26, picture=None):
        """What falls on the floor when a point at height h above its foot lands at (x + h sx, foot + h sy).

        Heights and lengths in frame heights. Returns [T, 1, H, W] coverage, or [T, 3 + 1, H, W] with the
        colours of `picture` (half size) for reflections (sx = 0, sy = 1).
        """
        h = self.depth.shape[-2]
        total = torch.zeros_like(self.depth)
        colours = 0 if picture is None else torch.zeros_like(picture)
        for step in range(1, steps + 1):
            height = reach * (step / steps) ** 1.3
            dx, dy = round(-height * sx * h), round(-height * (1 + sy) * h)
            gap = (shifted(self.foot, dx, dy) - (self.y - height * sy)).abs()
            hit = shifted(self.thing, dx, dy) * (gap < 0.02).float() * (1 - 0.45 * step / steps)
            if picture is not None:
                colours = colours + shifted(picture, dx, dy) * (hit > total) * hit - colours * (hit > total)
            total = torch.maximum(total, hit)
        total, size = total * self.floor, self.full
        out = total if picture is None else torch.cat([colours * self.floor, total], 1)
        return F.interpolate(box(out, 1), size=size, mode="bilinear", align_corners=False)
