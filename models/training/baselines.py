"""What a look must beat: one colour matrix, or a quadratic of colour, depth and place, by least squares.

"matrix" and "quadratic" know what the network knows: they are fitted to the training scenes of the same light,
weather and style. "own matrix" is fitted to the very clip it is scored on, with the teacher's picture in hand; it
knows direction, strength and exposure exactly, as nothing that is asked beforehand can. Colours are in [-1, 1].
"""

import numpy as np

from . import look_draw

#: One pixel in so many is used for a fit.
STRIDE = {"matrix": 211, "quadratic": 211, "own matrix": 7}


def features(control, kind, every=1):
    """control [T, H, W, 7] bytes to [T * H * W / every, n]: colours and 1, or, for "quadratic", all products up to
    two of colours, depth and the place in the frame."""
    _, H, W, channels = control.shape
    picked = np.arange(0, control[..., 0].size, every)
    pixels = control.reshape(-1, channels)[picked].astype(np.float32) / 127.5 - 1
    one = np.ones((len(picked), 1), np.float32)
    if kind != "quadratic":
        return np.concatenate([pixels[:, :3], one], 1)
    place = np.stack([picked % W / (W - 1), picked // W % H / (H - 1)], -1).astype(np.float32) * 2 - 1
    base = np.concatenate([pixels[:, :4], place, one], 1)
    rows, columns = np.triu_indices(base.shape[1])
    return base[:, rows] * base[:, columns]


def fit(pairs, kind):
    """Coefficients [n, 3] over pairs of control and target bytes."""
    products = answers = 0
    for control, target in pairs:
        a = features(control, kind, STRIDE[kind]).astype(np.float64)
        b = target.reshape(-1, 3)[:: STRIDE[kind]].astype(np.float64) / 127.5 - 1
        products, answers = products + a.T @ a, answers + a.T @ b
    return np.linalg.solve(products + 1e-3 * np.eye(len(products)), answers).astype(np.float32)


def answer(control, coefficients, kind):
    """The baseline's picture, [T, H, W, 3] float32 in [-1, 1]."""
    return (features(control, kind) @ coefficients).reshape(*control.shape[:3], 3).clip(-1, 1)


def matrix_error(control, target):
    """Mean squared error of the clip's own matrix, from one pixel in eleven."""
    a, b = features(control, "matrix", 11), target.reshape(-1, 3)[::11].astype(np.float32) / 127.5 - 1
    solution = np.linalg.lstsq(a, b, rcond=None)[0]
    return float(((a @ solution - b) ** 2).mean())


class Baselines:
    """Fitted once per look to the training shards; a look never trained on takes the fit over all shards."""

    def __init__(self, shards):
        self.pairs = {}
        for shard in shards:
            for look, target in zip(shard.looks, shard.targets):
                if look["light"]["colour"] is None and not look["palette"]:
                    self.pairs.setdefault(look_draw.name(look), []).append((shard.control, target))
        self.fits = {}

    def coefficients(self, name, kind):
        if (name, kind) not in self.fits:
            pairs = self.pairs.get(name) or [pair for pairs in self.pairs.values() for pair in pairs]
            self.fits[name, kind] = fit(((np.array(c[2:]), np.array(t[2:])) for c, t in pairs), kind)
        return self.fits[name, kind]

    def rows(self, shard, number):
        """name -> the baseline's clip [8, 3, H, W] in [-1, 1]."""
        control, target = np.array(shard.control[2:]), np.array(shard.targets[number][2:])
        rows = {"identity": control[..., :3].astype(np.float32) / 127.5 - 1}
        for kind in ("matrix", "quadratic"):
            rows[kind] = answer(control, self.coefficients(look_draw.name(shard.looks[number]), kind), kind)
        rows["own matrix"] = answer(control, fit([(control, target)], "own matrix"), "own matrix")
        return {name: picture.transpose(0, 3, 1, 2) for name, picture in rows.items()}
