"""A trained network written down anew for its graph: the same numbers by operations that a CPU runs faster.

ONNX Runtime runs convolutions and products on all threads, but DepthToSpace, Transpose and Slice on one. So pixel shuffles
become transposed convolutions, patches strided ones, a convolution of two stacked pictures a sum of two, and queries, keys
and values go into windows in one transpose. A batch of one, as the graph takes it.
"""

import torch
import torch.nn.functional as F
from torch import nn

from . import conditions
from .model import SOFTER, SQUARE, WINDOW, rotary
from .said import spots

CELL = conditions.GRID_CELL
#: Channels that the stem of a network without `Fine` reads: three noisy colours and the stage's five planes.
READ = 8


def convolution(weight, bias, stride=1, padding=0):
    """A convolution of given weights."""
    out, read, height, _ = weight.shape
    made = nn.Conv2d(read, out, height, stride, padding, bias=bias is not None)
    made.weight.data = weight.detach().clone()
    if bias is not None:
        made.bias.data = bias.detach().clone()
    return made


class Shuffle(nn.Module):
    """`F.pixel_shuffle` by 2 to `channels` channels, an even number, as a transposed convolution of ones and zeros: the same
    bits. In groups of PAIR, since those of one channel come out wrong from ONNX Runtime 1.30 on webgpu."""

    PAIR = 2

    def __init__(self, channels):
        super().__init__()
        ones = torch.zeros(channels // self.PAIR, self.PAIR, 4, self.PAIR, 2, 2)
        for channel in range(self.PAIR):
            for place in range(4):
                ones[:, channel, place, channel, place // 2, place % 2] = 1
        self.groups = len(ones)
        self.register_buffer("ones", ones.flatten(0, 2), persistent=False)

    def forward(self, x):
        return F.conv_transpose2d(x, self.ones, stride=2, groups=self.groups)


class TwoRead(nn.Module):
    """The Film of a convolution of `torch.cat([up, skip])`, as the sum of a convolution each."""

    def __init__(self, film):
        super().__init__()
        half, weight = film.layer.in_channels // 2, film.layer.weight
        self.up = convolution(weight[:, :half], film.layer.bias, padding=1)
        self.skip = convolution(weight[:, half:], None, padding=1)
        self.say = film.say

    def forward(self, up, skip, c):
        a, b = self.say(c)[0, :, None, None].chunk(2, 0)
        return F.silu((self.up(up) + self.skip(skip)) * (1 + a) + b)


class Attention(nn.Module):
    """A `Block` of the network on tokens [S, h, w, d]."""

    def __init__(self, block, size):
        super().__init__()
        d = size.width
        self.heads, self.head, self.shift = block.heads, d // block.heads, block.shift
        self.out, self.up, self.down, self.table = block.out, block.up, block.down, block.table
        self.whole, self.qkv = block.whole, nn.Linear(d, 3 * d)
        scale = torch.cat([torch.full((d,), self.head**-0.5), torch.ones(2 * d)])
        self.qkv.weight.data = block.qkv.weight.detach() * scale[:, None]
        self.qkv.bias.data = block.qkv.bias.detach() * scale
        cos, sin = rotary(self.head, conditions.FRAMES // 2 + 1)
        half, turn = self.head // 2, torch.zeros(self.head, self.head)
        turn[range(half, self.head), range(half)] = -1
        turn[range(half), range(half, self.head)] = 1
        for name, table in (("cos", cos), ("sin", sin), ("turn", turn)):
            self.register_buffer(name, table, persistent=False)

    def windowed(self, x, parts):
        """[S, h, w, parts * heads * head] to [parts, windows, heads, S * 64, head], padded with zeros."""
        S, h, w, s = *x.shape[:3], self.shift
        x = F.pad(x, (0, 0, s, (-w - s) % WINDOW, s, (-h - s) % WINDOW))
        x = x.reshape(S, x.shape[1] // WINDOW, WINDOW, x.shape[2] // WINDOW, WINDOW, parts, -1, self.head)
        return x.permute(5, 1, 3, 6, 0, 2, 4, 7).flatten(4, 6).flatten(1, 2)

    def framed(self, x, S, h, w):
        """[windows, heads, S * 64, head] back to [S, h, w, heads * head]."""
        s = self.shift
        rows, columns = (h + s + WINDOW - 1) // WINDOW, (w + s + WINDOW - 1) // WINDOW
        x = x.reshape(rows, columns, self.heads, S, WINDOW, WINDOW, self.head).permute(3, 0, 4, 1, 5, 2, 6)
        return x.reshape(S, rows * WINDOW, columns * WINDOW, -1)[:, s : s + h, s : s + w]

    def masked(self, valid, h, w):
        """What is added to the scores [windows, 1, 1, S * 64]; `valid` [S, h, w, 1] is 1 where there is something."""
        S, s = valid.shape[0], self.shift
        x = F.pad(valid, (0, 0, s, (-w - s) % WINDOW, s, (-h - s) % WINDOW))
        x = x.reshape(S, x.shape[1] // WINDOW, WINDOW, x.shape[2] // WINDOW, WINDOW).permute(1, 3, 0, 2, 4)
        return ((1 - x.flatten(2)) * -1e4).flatten(0, 1)[:, None, None]

    def turned(self, x):
        return x * self.cos + (x @ self.turn) * self.sin

    def attend(self, x, whole, valid):
        S, h, w, _ = x.shape
        q, k, v = self.windowed(self.qkv(x), 3).unbind(0)
        scores = self.turned(q) @ self.turned(k).transpose(-1, -2) + self.masked(valid, h, w)
        near = torch.softmax(scores, -1) @ v
        gk, gv = self.whole(whole)[0].unflatten(-1, (2, self.heads, self.head)).permute(1, 2, 0, 3).unbind(0)
        far = torch.softmax(q @ gk.transpose(-1, -2), -1) @ gv
        return self.out(self.framed(near + far, S, h, w))

    def forward(self, x, whole, valid, c6):
        m, d = c6[0].unflatten(-1, (6, -1)) + self.table, (self.heads * self.head,)
        x = x + (1 + m[2]) * self.attend(F.layer_norm(x, d, 1 + m[0], m[1]), whole, valid)
        return x + (1 + m[5]) * self.down(F.gelu(self.up(F.layer_norm(x, d, 1 + m[3], m[4]))))


def between(cells, pixels):
    """Weights [pixels, cells] that a bilinear enlargement by CELL gives the cells along one side, from tensors [cells] and
    [pixels] of ones."""
    place = ((pixels.cumsum(0) - 0.5) / CELL - 0.5).clamp(min=0)
    place = torch.minimum(place, cells.sum() - 1)
    return (1 - (place[:, None] - (cells.cumsum(0) - 1)).abs()).clamp(min=0)


def apply_grid(grid, rgb):
    """rgb [N, 3, H, W] through the offsets grid [N, 12, h, w] of a colour matrix, bilinear between cells by two products."""
    tall, wide = between(grid[0, 0, :, 0] * 0 + 1, rgb[0, 0, :, 0] * 0 + 1), between(grid[0, 0, 0] * 0 + 1, rgb[0, 0, 0] * 0 + 1)
    factors = [tall @ (grid[:, c::4] @ wide.T) for c in range(4)]
    return rgb + factors[0] * rgb[:, :1] + factors[1] * rgb[:, 1:2] + factors[2] * rgb[:, 2:] + factors[3]


def mean_around(x, side):
    """Means over side x side pixels, as rows of means over columns; what lies beyond the edge does not count."""
    pool = lambda x, tall, wide: F.avg_pool2d(x, (tall, wide), 1, (tall // 2, wide // 2), count_include_pad=False)
    return pool(pool(x, side, 1), 1, side)


def softened(rgb, shares):
    """As `model.softened`, with the sums written out; shares: SOFTER times [N, 1, H, W]."""
    squares = F.interpolate(F.avg_pool2d(rgb, SQUARE), scale_factor=SQUARE, mode="nearest")
    softer = (squares, F.avg_pool2d(rgb, 3, 1, 1, count_include_pad=False), mean_around(rgb, 9))
    return rgb + sum(share * (soft - rgb) for share, soft in zip(shares, softer))


class Rewritten(nn.Module):
    """Takes and gives what `Denoiser` does, for a batch of one and a network whose `Fine` draws nothing yet."""

    def __init__(self, network):
        super().__init__()
        if network.fine.ink.weight.any() or network.fine.ink.bias.any() or network.in2.layer.weight[:, READ:].any():
            raise ValueError("this network draws at full size (`Fine`), which has no rewritten form; export it with export.py")
        d, (a, b, e) = network.size.width, network.size.stem
        kept = ("conditions", "field", "modulate", "gate", "in2", "in4", "in8", "where", "thumb1", "thumb2", "thumb_place", "before", "norm")
        for name in (*kept, "matrix", "matrix_all", "up4", "up2"):
            setattr(self, name, getattr(network, name))
        self.places = network.positions
        patches = lambda linear: convolution(linear.weight.reshape(d, 2 * e, 2, 2), linear.bias, stride=2)
        self.patch, self.before_patch = patches(network.patch), patches(network.before_patch)
        self.unpatch = convolution(network.unpatch.weight[:, :, None, None], network.unpatch.bias)
        self.blocks = nn.ModuleList(Attention(block, network.size) for block in network.blocks)
        self.out8, self.out4, self.out2 = (TwoRead(getattr(network, name)) for name in ("out8", "out4", "out2"))
        ends = (network.residual, network.soften)
        self.ends = convolution(torch.cat([one.weight for one in ends]), torch.cat([one.bias for one in ends]), padding=1)
        self.shuffle8, self.shuffle4, self.shuffle2, self.shuffle1 = (Shuffle(n) for n in (2 * e, b, a, 3 + SOFTER))

    def filmed(self, film, x, c):
        a, b = film.say(c)[0, :, None, None].chunk(2, 0)
        weight = film.layer.weight[:, :READ] if film is self.in2 else film.layer.weight
        x = F.conv2d(x, weight, film.layer.bias, film.layer.stride, film.layer.padding)
        return F.silu(x * (1 + a) + b)

    def pairs(self, x):
        """[T, e, ...] to [T / 2, 2 e, ...]: both frames' channels."""
        # Reshaped, not unflattened: the exporter takes the shape of an unflattened tensor for a constant.
        return x.reshape(-1, 2 * x.shape[1], x.shape[2], x.shape[3])

    def think(self, x8, c, context, context_control, context_valid, thumbnail, place):
        """Tokens as a picture [4, width, h, w]."""
        before = self.before_patch(self.pairs(self.before(torch.cat([context, context_control], 2)[0])))
        x = torch.cat([before, self.patch(self.pairs(x8))]).permute(0, 2, 3, 1)
        S, h, w, _ = x.shape
        x = x + self.places(place, h, w)[0]
        valid = torch.cat([context_valid, torch.ones_like(context_valid).expand(S - 1)])[:, None, None, None].expand(-1, h, w, 1)
        whole = self.thumb2(F.silu(self.thumb1(thumbnail))).flatten(2).transpose(1, 2) + self.thumb_place
        whole, c6 = F.silu(whole + c[:, None]), self.modulate(c)
        for block in self.blocks:
            x = block(x, whole, valid, c6)
        return self.norm(x[1:])

    def forward(
        self, z, t, control, context, context_control, context_valid, thumbnail,
        place, light, weather, style, palette, tokens,
    ):  # fmt: skip
        T, _, H, W = z.shape[1:]
        c = self.conditions(t, light, weather, style, palette, place, tokens)
        early, late = torch.tanh(self.gate(c)).chunk(2, 1)
        gate = (t[:, None] * (1 + late) + early * (1 - t[:, None]))[0, :, None, None]
        # Reshaped, not taken by number, which copies.
        frames, staged = z.reshape(T, 3, H, W), control.reshape(T, -1, H, W)
        x1 = torch.cat([frames * gate, staged], 1)
        x2 = self.filmed(self.in2, x1, c)
        x4 = self.filmed(self.in4, x2, c)
        x8 = self.filmed(self.in8, x4, c)
        k = self.think(x8, c, context, context_control, context_valid, thumbnail, place)
        grid = self.grid(k, c, control, thumbnail, place, light, weather, style, palette, tokens)
        drawn, *shares = self.draw(k, x8, x4, x2, c)
        rgb = staged[:, :3]
        return (apply_grid(grid, softened(rgb, shares)) + drawn)[None], grid[None]

    def grid(self, k, c, control, thumbnail, place, *said):
        """[T, 12, h, w]."""
        h, w = control.shape[3] // CELL, control.shape[4] // CELL
        matrices = self.matrix(k).reshape(-1, h, w, 2, 12).permute(0, 3, 4, 1, 2).reshape(-1, 12, h, w)
        field = self.field(spots(control, place), thumbnail, *said)[0].reshape(-1, h, w, 12).permute(0, 3, 1, 2)
        return matrices + field + self.matrix_all(c)[0, :, None, None]

    def draw(self, k, x8, x4, x2, c):
        """Residual [T, 3, H, W] and the shares of the softer pictures, [T, 1, H, W] each."""
        y = self.shuffle8(self.unpatch(k.permute(0, 3, 1, 2)))
        y = y.reshape(-1, x8.shape[1], x8.shape[2], x8.shape[3])
        y = self.out8(y, x8, c)
        y = self.out4(self.shuffle4(self.up4(y)), x4, c)
        y = self.out2(self.shuffle2(self.up2(y)), x2, c)
        return self.shuffle1(self.ends(y)).split([3] + [1] * SOFTER, 1)
