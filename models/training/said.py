"""What the network is told: the look, the caption, the time and the place as vectors, and what a look does to colours."""

import math

import torch
import torch.nn.functional as F
from torch import nn

from . import caption, conditions


def waves(x):
    """x and its sines at three rates, beside each other."""
    return torch.cat([x, *(torch.sin(x * math.pi * k) for k in (0.5, 1, 2))], -1)


def middles(n, like):
    """The middles of n cells of a side of 1. Counted, since the exporter would make a quotient of whole numbers double."""
    ones = torch.ones(n, dtype=like.dtype, device=like.device)
    return (ones.cumsum(0) - 0.5) / ones.sum()


def places(place, h, w):
    """y and x of the middles of h x w cells in frame sides, and the horizon, from `place` [B, 5]: [B, h, w] each."""
    y, x = middles(h, place), middles(w, place)
    x0, y0, x1, y1, horizon = (place[:, i, None, None] for i in range(5))
    y = (y0 + (y1 - y0) * y[None, :, None]).expand(-1, h, w)
    x = (x0 + (x1 - x0) * x[None, None, :]).expand(-1, h, w)
    return y, x, horizon.expand(-1, h, w)


class Said(nn.Module):
    """Light, weather, style, palette and the caption as one vector [B, width]."""

    def __init__(self, text, width):
        super().__init__()
        said = conditions.LIGHT_SIZE + conditions.WEATHER_SIZE + conditions.STYLE_SIZE + conditions.PALETTE_SIZE
        self.said = nn.Linear(said * 4, width)
        self.words = nn.Embedding(len(caption.vocabulary()), text, padding_idx=0)
        self.order = nn.Parameter(torch.randn(caption.TOKENS, text) * 0.02)
        self.read = nn.Conv1d(text, text, 3, padding=1)
        self.text = nn.Linear(text, width)

    def caption(self, tokens):
        """[B, width], zero where nothing is said: word pairs count ("light rain" is not "day light")."""
        present = (tokens > 0).float()[..., None]
        words = (self.words(tokens) + self.order) * present
        words = F.silu(self.read(words.transpose(1, 2))).transpose(1, 2) * present
        return self.text(words.sum(1) / present.sum(1).clamp(min=1)) * present.amax(1)

    def heard(self, light, weather, style, palette, tokens):
        """[B, width]: the vectors and the caption together."""
        return self.said(waves(torch.cat([light, weather, style, palette], 1))) + self.caption(tokens)


class Conditions(Said):
    """Everything that is said once a chunk, with its time and place, as one vector [B, width]."""

    def __init__(self, size):
        d = size.width
        super().__init__(size.text, d)
        self.time, self.place = nn.Linear(64, d), nn.Linear(5, d)
        self.mix = nn.Sequential(nn.SiLU(), nn.Linear(d, 2 * d), nn.SiLU(), nn.Linear(2 * d, d), nn.SiLU())

    def forward(self, t, light, weather, style, palette, place, tokens):
        rates = torch.exp(-math.log(1000) * torch.arange(32, device=t.device) / 32)
        angles = t[:, None] * 1000 * rates
        clock = self.time(torch.cat([angles.sin(), angles.cos()], 1))
        return self.mix(clock + self.heard(light, weather, style, palette, tokens) + self.place(place))


class Field(Said):
    """What a spot of the frame becomes, from what is said, its own mean colour, depth and place, and a glance at the
    frame: offsets of a colour matrix [B, n, 12], right for that mean colour. It knows nothing of its neighbours, so it
    learns from spots alone (`field.py`); how colours differ within a spot is left to the tokens' matrices."""

    GLANCE = (3, 4)
    PART = tuple(whole // part for whole, part in zip(conditions.THUMBNAIL, GLANCE))

    def __init__(self, size):
        d = size.field
        super().__init__(size.text, d)
        self.glance = nn.Linear(4 * self.GLANCE[0] * self.GLANCE[1], d)
        self.seen, self.between, self.matrix = nn.Linear(7 * 4, d), nn.Linear(d, d), nn.Linear(d, 12)
        self.mix = nn.Sequential(nn.SiLU(), nn.Linear(d, d), nn.SiLU(), nn.Linear(d, 4 * d))

    def forward(self, spots, thumbnail, light, weather, style, palette, tokens):
        """spots [B, n, 7]: mean red, green, blue, depth, y, x, and y below the horizon, in frame sides."""
        glance = F.avg_pool2d(thumbnail, self.PART).flatten(1)
        said = self.mix(self.heard(light, weather, style, palette, tokens) + self.glance(glance))
        a, b, scale, shift = said[:, None].chunk(4, -1)
        x = F.silu(self.seen(waves(spots)) * (1 + a) + b)
        return self.matrix(F.silu(self.between(x) * (1 + scale) + shift))


def spots(control, place):
    """What `Field` sees of every cell of control [B, T, 5, H, W]: [B, T * h * w, 7]."""
    B, T = control.shape[:2]
    means = F.avg_pool2d(control[:, :, :4].flatten(0, 1), conditions.GRID_CELL).unflatten(0, (B, T))
    # Of the control's shape: the exporter takes that of an unflattened tensor for a constant.
    y, x, horizon = places(place, control.shape[3] // conditions.GRID_CELL, control.shape[4] // conditions.GRID_CELL)
    where = torch.stack([y, x, y - horizon], 1)[:, None].expand(-1, T, -1, -1, -1)
    return torch.cat([means, where], 2).permute(0, 1, 3, 4, 2).flatten(1, 3)


def coloured(spots, matrices):
    """Colours [..., 3 and more] through the offsets [..., 12] of a colour matrix each: [..., 3]."""
    m, rgb = matrices.unflatten(-1, (3, 4)), spots[..., :3]
    return rgb + (m[..., :3] * rgb[..., None, :]).sum(-1) + m[..., 3]
