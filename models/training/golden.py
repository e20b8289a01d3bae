"""Golden inputs and outputs of a package: what PyTorch says, for other runtimes to agree with.

golden.json lists tensors (name, dtype float32 or int64, shape, offset in bytes) of golden.bin, little-endian.
"""

import json
from pathlib import Path

import numpy as np
import torch

from . import export

HEIGHT, WIDTH = 32, 64


def write(network, folder):
    """Writes golden/ into the package: random but lifelike inputs of 64 x 32 pixels, outputs out_x, out_grid."""
    inputs = export.example(HEIGHT, WIDTH, seed=17)
    with torch.no_grad():
        x, grid = network.eval()(**inputs)
    folder = Path(folder) / "golden"
    folder.mkdir(parents=True, exist_ok=True)
    listed, offset = [], 0
    with open(folder / "golden.bin", "wb") as file:
        for name, tensor in (inputs | {"out_x": x, "out_grid": grid}).items():
            values = np.ascontiguousarray(tensor.numpy())
            listed.append({"name": name, "dtype": str(values.dtype), "shape": list(tensor.shape), "offset": offset})
            offset += file.write(values.tobytes())
    (folder / "golden.json").write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
