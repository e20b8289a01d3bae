"""What training minimises: error of the estimated picture, of its edges and of its changes in time."""

import torch.nn.functional as F


def per_example(x):
    return x.flatten(1).mean(1)


def pyramid(x, target, levels=3):
    """Mean absolute difference over a Laplacian pyramid, per example; [B, T, 3, h, w]."""
    difference = (x - target).flatten(0, 1)
    total = 0
    for level in range(levels):
        smaller = F.avg_pool2d(difference, 2)
        edges = difference - F.interpolate(smaller, scale_factor=2, mode="nearest")
        total = total + per_example(edges.abs().unflatten(0, x.shape[:2]))
        difference = smaller
    return total / levels


def loss(x, target, weight, still):
    """A number. `weight` [B] is one over the colour matrix's error for the look; `still` [B] is 0 where the
    picture changes at random between frames (precipitation), so that change is not punished there."""
    error = per_example((x - target) ** 2)
    change = per_example(((x[:, 1:] - x[:, :-1]) - (target[:, 1:] - target[:, :-1])) ** 2)
    edges = pyramid(x, target)
    return ((error + 0.5 * still * change) * weight).mean() + 0.1 * (edges * weight.sqrt()).mean()
