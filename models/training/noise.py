"""Gaussian noise as a pure function of integers, so that what sticks to a surface can be drawn again.

epsilon = sqrt(.7) N(seed, layer, u, v) + sqrt(.3) N(seed, frame, y, x): the first part is anchored to the
animatic's surfaces (Go-with-the-Flow, arXiv 2501.08331; EquiVDM, 2504.09789).
"""

import torch

from .package import ANCHORED_NOISE

MASK = 0xFFFFFFFF


def mix(h):
    """One round of a 32-bit integer hash (int64 tensors that hold 32 bits)."""
    h = ((h ^ (h >> 16)) * 0x7FEB352D) & MASK
    h = ((h ^ (h >> 15)) * 0x846CA68B) & MASK
    return h ^ (h >> 16)


def gaussian(seed, a, b, c):
    """N(0, 1) for each triple of int64 tensors that broadcast; the same triple gives the same number."""
    h = mix((a + seed * 0x9E3779B1) & MASK)
    h = mix((h + b * 0x85EBCA6B) & MASK)
    h = mix((h + c * 0xC2B2AE35) & MASK)
    radius = ((h + 1).double() / 2**32).log_().mul_(-2).sqrt_().float()
    return radius * torch.cos(mix(h + 0x27D4EB2F).float() * (2 * torch.pi / 2**32))


def anchored(seed, layer, surface):
    """layer [T, H, W], surface [T, H, W, 2] (integers) to [T, 3, H, W]; a colour each."""
    u, v, layer = surface[..., 0].long(), surface[..., 1].long(), layer.long()
    return torch.stack([gaussian(seed, layer * 4 + k, u, v) for k in range(3)], 1)


def combine(stuck, free):
    """The noise the sampler starts from; both of unit variance."""
    return ANCHORED_NOISE**0.5 * stuck + (1 - ANCHORED_NOISE) ** 0.5 * free
