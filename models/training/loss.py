"""What training minimises: error of the estimated picture, of its edges, of its changes in time, and of its texture."""

import torch
import torch.nn.functional as F

from .looks_optics import luminance

#: Lines, squares and strokes are a small part of the squared error and most of a style.
EDGES = 0.5
#: Where a stroke could lie here or there, the smallest error is to draw none. So the strength of detail around each pixel
#: counts for itself, and how far it goes along with the teacher's whatever its strength (docs/decisions/011).
TEXTURE = 1.5
#: The strength of change between frames, likewise: still things must not shimmer, however little.
FLICKER = 0.5
#: Side and stride of the squares in which strength is measured, and the strength that is as good as none (a step of 8 bits).
SQUARE, STRIDE, NONE = 8, 4, 1 / 127.5


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


def bands(grey):
    """Detail of a brightness [N, 1, h, w] by kind: what a mean takes away, and what changes along x and y, fine and twice as coarse."""
    coarse = F.avg_pool2d(grey, 2)
    yield grey - F.avg_pool2d(grey, 3, 1, 1, count_include_pad=False)
    for plane in (grey, coarse):
        yield plane.diff(dim=3)
        yield plane.diff(dim=2)


def strength(band):
    """Root mean square in overlapping squares, softened at zero: [N, 1, rows, columns]."""
    return (F.avg_pool2d(band.square(), SQUARE, STRIDE) + NONE**2).sqrt()


def mismatch(ours, theirs):
    """How much the strengths of a band differ, and how much of theirs does not go along with ours, however strong ours is: without
    the second, any mesh of the right strength would do."""
    strong, wanted = strength(ours), strength(theirs)
    along = F.avg_pool2d(ours * theirs, SQUARE, STRIDE) / strong
    return (strong - wanted).abs() + (wanted - along)


def unlike(x, target, kinds):
    """Mean mismatch of the bands, per example; x, target [B, T, 3, h, w]; `kinds` gives a plane's bands."""
    pairs = zip(*(kinds(luminance(frames.flatten(0, 1))) for frames in (x, target)))
    found = [mismatch(ours, theirs) for ours, theirs in pairs]
    return sum(per_example(one.unflatten(0, x.shape[:2])) for one in found) / len(found)


def loss(x, target, weight, still, previous=None):
    """A number. `weight` [B] is one over the colour matrix's error for the look; `still` [B] is 0 where the
    picture changes at random between frames (precipitation), so that change is not punished there. `previous` are the
    frames before [B, 1, 3, h, w], as drawn and as they should be: the change from them counts too."""
    error, edges = per_example((x - target) ** 2), pyramid(x, target)
    texture = TEXTURE * unlike(x, target, bands)
    if previous is not None:
        x, target = torch.cat([previous[0], x], 1), torch.cat([previous[1], target], 1)
    moved, should_move = changes(x), changes(target)
    change = per_example((moved - should_move) ** 2)
    flicker = FLICKER * still * unlike(moved, should_move, lambda grey: (grey,))
    return ((error + 0.5 * still * change) * weight).mean() + ((EDGES * edges + texture + flicker) * weight.sqrt()).mean()
