"""What the network draws at full size: lines and rims along the steps of distance (docs/decisions/011)."""

import torch
import torch.nn.functional as F
from torch import nn

#: How far away the steps of distance are looked for, in pixels, and how much is made of them.
RADII, STEEP = (1, 3, 7), 12.0


class Film(nn.Module):
    """A 2-D convolution whose channels the conditions scale and shift; x [B * n, c, h, w], c [B, width]."""

    def __init__(self, width, layer):
        super().__init__()
        self.layer = layer
        self.say = nn.Linear(width, 2 * layer.out_channels)
        nn.init.zeros_(self.say.weight)
        nn.init.zeros_(self.say.bias)

    def forward(self, x, c):
        if self.training:  # The backward pass is half as fast again in this layout; the exported graph has none.
            x = x.contiguous(memory_format=torch.channels_last)
        n = x.shape[0] // c.shape[0]
        a, b = self.say(c)[:, None].expand(-1, n, -1).flatten(0, 1)[:, :, None, None].chunk(2, 1)
        return F.silu(self.layer(x) * (1 + a) + b)


class Fine(nn.Module):
    """What is finer than the stem's pixels: lines and rims along the steps of distance, at full size. Of things far away
    these steps are a few 255ths of the depth, so they are made large before half precision rounds them off."""

    def __init__(self, size):
        super().__init__()
        n, d, a = size.fine, size.width, size.stem[0]
        self.told = nn.Conv2d(a, 4 * 8, 1)
        self.first = Film(d, nn.Conv2d(6 + 4 * len(RADII) + 8, n, 3, padding=1))
        self.second = Film(d, nn.Conv2d(n, n, 3, padding=1))
        self.ink = nn.Conv2d(n, 4, 3, padding=1)

    def forward(self, x1, y, c):
        """x1 [N, 9, H, W] as the stem reads it, y [N, a, H/2, W/2] as the head leaves it; residual [N, 3, H, W] and the share
        of the light that ink takes away [N, 1, H, W]."""
        seen = torch.cat([x1[:, :6], steps(x1[:, 8:]), F.pixel_shuffle(self.told(y), 2)], 1)
        drawn = self.ink(self.second(self.first(seen, c), c))
        return drawn[:, :3], drawn[:, 3:]


def distance(depth):
    """The stage's depth, 1 less the nearest over the metres, as the eye sorts it: 0 at the lens, 0.5 the trees, 1 the sky."""
    return (-torch.log(1 - depth * 0.996) / 4).clamp(0, 1)


def steps(far):
    """How much farther it is to the left, right, above and below [N, 4 * len(RADII), H, W], from distances [N, 1, H, W]."""
    H, W = far.shape[-2:]
    r = RADII[-1]
    around = F.pad(far, (r, r, r, r), mode="replicate")
    at = lambda y, x: around[..., r + y : r + y + H, r + x : r + x + W]
    beside = [at(y * n, x * n) for n in RADII for y, x in ((0, -1), (0, 1), (-1, 0), (1, 0))]
    return ((torch.cat(beside, 1) - far) * STEEP).clamp(-1, 1)
