"""The rushes-1 network, whole. Shapes of the inputs are those of `conditions.py`, with any batch B.

x-prediction on pixel patches (JiT, arXiv 2511.13720) with a control video by concatenation (ControlNet,
VACE) and a local colour matrix on the control picture (HDRNet), so that colour is cheap for the network. Flatness is
cheap as well: each pixel may be mixed with softer copies of the picture (a kernel's part of KPN, arXiv 1712.02327).
"""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

from . import conditions
from .fine import Film, Fine, distance
from .said import Conditions, Field, places, spots

WINDOW = 8
SLOTS = conditions.FRAMES // 2
#: Softer copies of the picture, and pixels a side of pixel art's squares.
SOFTER, SQUARE = 3, 4


@dataclass
class Size:
    width: int = 192
    blocks: int = 6
    heads: int = 4
    stem: tuple = (32, 64, 96)
    text: int = 64
    field: int = 192
    fine: int = 16


#: What a run of the next network may cost: `budget.py` says why. Channels are multiples of 16, which convolutions in fp32 and int8 like.
SHAPES = {"0.3": Size(), "next": Size(width=160, stem=(16, 32, 80), fine=8)}


def rotary(head, slots):
    """Cosines and sines [slots * 64, head] of a window's positions; a third each for time, y, x (in pairs)."""
    grid = torch.meshgrid(torch.arange(slots), torch.arange(WINDOW), torch.arange(WINDOW), indexing="ij")
    third = head // 6
    pairs = (head // 2 - 2 * third, third, third)
    angles = [
        axis.reshape(-1, 1) * 10 ** (-torch.arange(n) / max(n, 1) * 1.5) for axis, n in zip(grid, pairs)
    ]
    angles = torch.cat(angles, 1).float()
    return torch.cat([angles.cos(), angles.cos()], 1), torch.cat([angles.sin(), angles.sin()], 1)


def rotate(x, cos, sin):
    a, b = x.chunk(2, -1)
    return x * cos + torch.cat([-b, a], -1) * sin


class Block(nn.Module):
    """Attention in windows of 8 x 8 tokens over all time slots (training takes shorter chunks too), a look at the global tokens, and an MLP."""

    def __init__(self, size, shifted):
        super().__init__()
        d = size.width
        self.heads, self.shift = size.heads, WINDOW // 2 if shifted else 0
        self.norm1 = nn.LayerNorm(d, elementwise_affine=False)
        self.norm2 = nn.LayerNorm(d, elementwise_affine=False)
        self.qkv, self.whole, self.out = nn.Linear(d, 3 * d), nn.Linear(d, 2 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, 4 * d), nn.Linear(4 * d, d)
        self.table = nn.Parameter(torch.zeros(6, d))
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.down.weight)
        cos, sin = rotary(d // size.heads, SLOTS + 1)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)

    def one_window(self, h, w):
        """Training crops of at most a window are one window, shifted or not, as full frames mostly are."""
        return self.training and h <= WINDOW and w <= WINDOW

    def windows(self, x):
        """[B, S, h, w, c] to [B, windows, S * 64, c], padded with zeros."""
        B, S, h, w, c = x.shape
        if self.one_window(h, w):
            return x.reshape(B, 1, S * h * w, c)
        s = self.shift
        x = F.pad(x, (0, 0, s, (-w - s) % WINDOW, s, (-h - s) % WINDOW))
        rows, columns = x.shape[2] // WINDOW, x.shape[3] // WINDOW
        x = x.reshape(B, S, rows, WINDOW, columns, WINDOW, c).permute(0, 2, 4, 1, 3, 5, 6)
        return x.reshape(B, rows * columns, S * WINDOW * WINDOW, c)

    def frame(self, x, S, h, w):
        """The way back from `windows`."""
        B, s = x.shape[0], self.shift
        if self.one_window(h, w):
            return x.reshape(B, S, h, w, x.shape[-1])
        rows, columns = (h + s + WINDOW - 1) // WINDOW, (w + s + WINDOW - 1) // WINDOW
        x = x.reshape(B, rows, columns, S, WINDOW, WINDOW, x.shape[-1]).permute(0, 3, 1, 4, 2, 5, 6)
        x = x.reshape(B, S, rows * WINDOW, columns * WINDOW, x.shape[-1])
        return x[:, :, s : s + h, s : s + w]

    def angles(self, S, h, w):
        if not self.one_window(h, w):
            return self.cos[: S * WINDOW * WINDOW], self.sin[: S * WINDOW * WINDOW]
        part = lambda table: table.unflatten(0, (-1, WINDOW, WINDOW))[:S, :h, :w].flatten(0, 2)
        return part(self.cos), part(self.sin)

    def split(self, x):
        """[..., n, heads * head] to [..., heads, n, head]."""
        return x.unflatten(-1, (self.heads, -1)).transpose(-2, -3)

    def attend(self, x, whole, valid):
        """`valid` [B, S, h, w, 1] is 1 where there is something to look at."""
        B, S, h, w, d = x.shape
        q, k, v = (self.split(self.windows(part)) for part in self.qkv(x).chunk(3, -1))
        mask = (1 - self.windows(valid)).transpose(-1, -2)[:, :, None] * -1e4
        cos, sin = self.angles(S, h, w)
        scale = (d // self.heads) ** -0.5
        scores = rotate(q * scale, cos, sin) @ rotate(k, cos, sin).transpose(-1, -2)
        near = torch.softmax(scores + mask.to(scores.dtype), -1) @ v
        gk, gv = (self.split(part)[:, None] for part in self.whole(whole).chunk(2, -1))
        far = torch.softmax(q * scale @ gk.transpose(-1, -2), -1) @ gv
        both = (near + far).transpose(-2, -3).flatten(-2)
        return self.out(self.frame(both, S, h, w))

    def forward(self, x, whole, valid, c6):
        m = (c6.unflatten(-1, (6, -1)) + self.table)[:, :, None, None, None]
        x = x + (1 + m[:, 2]) * self.attend(self.norm1(x) * (1 + m[:, 0]) + m[:, 1], whole, valid)
        y = F.gelu(self.up(self.norm2(x) * (1 + m[:, 3]) + m[:, 4]))
        return x + (1 + m[:, 5]) * self.down(y)


class Denoiser(nn.Module):
    def __init__(self, size=None):
        super().__init__()
        size = size or Size()
        d, (a, b, e) = size.width, size.stem
        self.size = size
        self.conditions = Conditions(size)
        self.field = Field(size)
        self.modulate = nn.Linear(d, 6 * d)
        self.gate = nn.Linear(d, 6)
        self.in2 = Film(d, nn.Conv2d(9, a, 6, 2, 2))
        self.in4 = Film(d, nn.Conv2d(a, b, 4, 2, 1))
        self.in8 = Film(d, nn.Conv2d(b, e, 4, 2, 1))
        self.patch = nn.Linear(e * 8, d)
        self.before = nn.Sequential(nn.Conv2d(6, b, 4, 4), nn.SiLU(), nn.Conv2d(b, e, 4, 2, 1), nn.SiLU())
        self.before_patch = nn.Linear(e * 8, d)
        self.where = nn.Linear(18, d)
        self.thumb1, self.thumb2 = nn.Conv2d(4, b, 3, 2, 1), nn.Conv2d(b, d, 3, 2, 1)
        self.thumb_place = nn.Parameter(torch.randn(40, d) * 0.02)
        self.blocks = nn.ModuleList(Block(size, i % 2 == 1) for i in range(size.blocks))
        self.norm = nn.LayerNorm(d)
        self.matrix, self.matrix_all = nn.Linear(d, 24), nn.Linear(d, 12)
        self.unpatch = nn.Linear(d, e * 8)
        self.out8 = Film(d, nn.Conv2d(2 * e, e, 3, padding=1))
        self.up4, self.out4 = nn.Conv2d(e, 4 * b, 1), Film(d, nn.Conv2d(2 * b, b, 3, padding=1))
        self.up2, self.out2 = nn.Conv2d(b, 4 * a, 1), Film(d, nn.Conv2d(2 * a, a, 3, padding=1))
        self.residual = nn.Conv2d(a, 12, 3, padding=1)
        self.soften = nn.Conv2d(a, 4 * SOFTER, 3, padding=1)
        self.fine = Fine(size)
        for layer in (self.gate, self.matrix, self.matrix_all, self.residual, self.soften, self.field.matrix, self.fine.ink):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def tokens(self, x, B):
        """[B * T, e, 2h, 2w] to [B, T / 2, h, w, 8 e]: patches of 16 x 16 pixels x 2 frames."""
        _, e, H, W = x.shape
        x = x.reshape(B, -1, 2, e, H // 2, 2, W // 2, 2).permute(0, 1, 4, 6, 2, 3, 5, 7)
        return x.flatten(-4)

    def untokens(self, x):
        """The way back from `tokens`."""
        B, S, h, w, n = x.shape
        x = x.reshape(B, S, h, w, 2, n // 8, 2, 2).permute(0, 1, 4, 5, 2, 6, 3, 7)
        return x.reshape(B * S * 2, n // 8, h * 2, w * 2)

    def positions(self, place, h, w):
        """Where each token lies in the frame and against the horizon [B, 1, h, w, width]."""
        y, x, horizon = places(place, h, w)
        seen = torch.stack([x, y, y - horizon], -1)
        rates = [f(seen * math.pi * k) for k in (0.5, 1, 2) for f in (torch.sin, torch.cos)]
        return self.where(torch.cat(rates, -1))[:, None]

    def look_back(self, context, context_control):
        """Tokens of the two clean frames before [B, 1, h, w, width]."""
        both = torch.cat([context, context_control], 2).flatten(0, 1)
        return self.before_patch(self.tokens(self.before(both), context.shape[0]))

    def think(self, x8, c, context, context_control, context_valid, thumbnail, place):
        """The transformer: stem features in, tokens [B, 4, h, w, width] out."""
        B = c.shape[0]
        x = torch.cat([self.look_back(context, context_control), self.patch(self.tokens(x8, B))], 1)
        h, w = x.shape[2], x.shape[3]
        x = x + self.positions(place, h, w)
        there = torch.cat([context_valid[:, None], torch.ones_like(context_valid)[:, None].expand(-1, x.shape[1] - 1)], 1)
        valid = there[:, :, None, None, None].expand(-1, -1, h, w, 1).to(x.dtype)
        whole = self.thumb2(F.silu(self.thumb1(thumbnail))).flatten(2).transpose(1, 2) + self.thumb_place
        whole, c6 = F.silu(whole + c[:, None]), self.modulate(c)
        for block in self.blocks:
            x = block(x, whole, valid, c6)
        return self.norm(x[:, 1:])

    def draw(self, k, x8, x4, x2, x1, c):
        """The head with its skips: residual [B * T, 3, H, W], shares of the softer pictures [B * T, SOFTER, H, W] and ink [B * T, 1, H, W]."""
        y = self.out8(torch.cat([self.untokens(self.unpatch(k)), x8], 1), c)
        y = self.out4(torch.cat([F.pixel_shuffle(self.up4(y), 2), x4], 1), c)
        y = self.out2(torch.cat([F.pixel_shuffle(self.up2(y), 2), x2], 1), c)
        lines, ink = self.fine(x1, y, c)
        return F.pixel_shuffle(self.residual(y), 2) + lines, F.pixel_shuffle(self.soften(y), 2), ink

    def forward(
        self, z, t, control, context, context_control, context_valid, thumbnail,
        place, light, weather, style, palette, tokens,
    ):  # fmt: skip
        """Returns x [B, 8, 3, H, W] and grid [B, 8, 12, H / 16, W / 16]."""
        B, T, _, H, W = z.shape
        c = self.conditions(t, light, weather, style, palette, place, tokens)
        # Without the gate, noise leaks through the skips at small t and mottles the picture.
        early, late = torch.tanh(self.gate(c)).chunk(2, 1)
        gate = t[:, None] * (1 + late) + early * (1 - t[:, None])
        x1 = torch.cat([z * gate[:, None, :, None, None], control, distance(control[:, :, 3:4])], 2).flatten(0, 1)
        x2 = self.in2(x1, c)
        x4 = self.in4(x2, c)
        x8 = self.in8(x4, c)
        k = self.think(x8, c, context, context_control, context_valid, thumbnail, place)
        grid = self.matrix(k).unflatten(-1, (2, 12)).permute(0, 1, 4, 5, 2, 3).flatten(1, 2)
        field = self.field(spots(control, place), thumbnail, light, weather, style, palette, tokens)
        field = field.unflatten(1, (T, H // conditions.GRID_CELL, W // conditions.GRID_CELL)).permute(0, 1, 4, 2, 3)
        grid = grid.float() + field.float() + self.matrix_all(c)[:, None, :, None, None].float()
        rgb = control[:, :, :3].flatten(0, 1)
        residual, shares, ink = self.draw(k, x8, x4, x2, x1, c)
        x = apply_grid(grid.flatten(0, 1), softened(rgb, shares)) + residual
        x = x - (x + 1) * ink
        return x.unflatten(0, (B, T)).float(), grid


def softened(rgb, shares):
    """rgb [N, 3, H, W] mixed with its means over pixel art's squares, over 3 x 3 and 9 x 9 pixels; shares [N, SOFTER, H, W]."""
    squares = F.interpolate(F.avg_pool2d(rgb, SQUARE), scale_factor=SQUARE, mode="nearest")
    near, far = (F.avg_pool2d(rgb, n, 1, n // 2, count_include_pad=False) for n in (3, 9))
    softer = torch.stack([squares, near, far], 1)
    return rgb + (shares[:, :, None] * (softer - rgb[:, None])).sum(1)


def apply_grid(grid, rgb):
    """rgb [N, 3, H, W] through the offsets grid [N, 12, h, w] of a colour matrix, bilinear between cells."""
    m = F.interpolate(grid, size=rgb.shape[-2:], mode="bilinear", align_corners=False).unflatten(1, (3, 4))
    return rgb + (m[:, :, :3] * rgb[:, None]).sum(2) + m[:, :, 3]
