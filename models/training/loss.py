"""What training minimises: error of the estimated picture, of its edges and of its changes in time."""

import torch
import torch.nn.functional as F


#: Lines, squares and strokes are a small part of the squared error and most of a style.
EDGES = 0.5


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


def changes(x):
    return x[:, 1:] - x[:, :-1]


def loss(x, target, weight, still, previous=None):
    """A number. `weight` [B] is one over the colour matrix's error for the look; `still` [B] is 0 where the
    picture changes at random between frames (precipitation), so that change is not punished there. `previous` are the
    frames before [B, 1, 3, h, w], as drawn and as they should be: the change from them counts too."""
    error, edges = per_example((x - target) ** 2), pyramid(x, target)
    if previous is not None:
        x, target = torch.cat([previous[0], x], 1), torch.cat([previous[1], target], 1)
    change = per_example((changes(x) - changes(target)) ** 2)
    return ((error + 0.5 * still * change) * weight).mean() + EDGES * (edges * weight.sqrt()).mean()
