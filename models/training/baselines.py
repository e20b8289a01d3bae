"""What a look must beat: one colour matrix, or a quadratic of colour, depth and place, fitted to that very clip.

They are fitted by least squares on the clip they are scored on, which flatters them: no training can cheat less.
Colours are in [-1, 1].
"""

import numpy as np


def features(control, kind):
    """control [T, H, W, 5] bytes to [T * H * W, n]: "matrix" colours and 1; "quadratic" all products up to two
    of colours, depth and the place in the frame."""
    T, H, W, _ = control.shape
    colours = control[..., :3].reshape(-1, 3).astype(np.float32) / 127.5 - 1
    one = np.ones((len(colours), 1), np.float32)
    if kind == "matrix":
        return np.concatenate([colours, one], 1)
    y, x = np.meshgrid(np.linspace(-1, 1, H, dtype=np.float32), np.linspace(-1, 1, W, dtype=np.float32), indexing="ij")
    place = np.tile(np.stack([x, y], -1).reshape(1, -1, 2), (T, 1, 1)).reshape(-1, 2)
    depth = control[..., 3].reshape(-1, 1).astype(np.float32) / 127.5 - 1
    base = np.concatenate([colours, depth, place, one], 1)
    rows, columns = np.triu_indices(base.shape[1])
    return base[:, rows] * base[:, columns]


def fit(control, target, kind, stride=1):
    """Coefficients [n, 3]."""
    a = features(control, kind)[::stride]
    b = target.reshape(-1, 3)[::stride].astype(np.float32) / 127.5 - 1
    return np.linalg.lstsq(a.T @ a + 1e-4 * np.eye(a.shape[1], dtype=np.float32), a.T @ b, rcond=None)[0]


def answer(control, coefficients, kind):
    """The baseline's picture, [T, H, W, 3] float32 in [-1, 1]."""
    return (features(control, kind) @ coefficients).reshape(*control.shape[:3], 3).clip(-1, 1)


def matrix_error(control, target):
    """Mean squared error of the colour matrix, from one pixel in eleven."""
    a, b = features(control, "matrix")[::11], target.reshape(-1, 3)[::11].astype(np.float32) / 127.5 - 1
    solution = np.linalg.lstsq(a, b, rcond=None)[0]
    return float(((a @ solution - b) ** 2).mean())
