"""Measure 6. The graph in ONNX Runtime against PyTorch: at most 1e-3 apart.

Always on the package's golden values, which PyTorch wrote; with a training run beside it, also over more sizes, with
and without conditions. A package of another precision than fp32 would be held against its fp32 frames here; none ships.
"""

import json

import numpy as np
import torch

from .. import export, publish
from .finding import Finding, told
from .trial import OURS

TOLERANCE = 1e-3


def golden(folder):
    """{name: array}: inputs, and PyTorch's out_x and out_grid."""
    data = (folder / "golden/golden.bin").read_bytes()
    listed = json.loads((folder / "golden/golden.json").read_text())
    read = lambda one: np.frombuffer(data, one["dtype"], int(np.prod(one["shape"])), one["offset"]).reshape(one["shape"])
    return {one["name"]: read(one) for one in listed}


def apart(what, value):
    return Finding(6, OURS, what, f"{value:.1e}", f"<= {TOLERANCE:.0e}", value <= TOLERANCE)


def report(folder, graph, run):
    values = golden(folder)
    theirs = [values.pop(f"out_{name}") for name in export.OUTPUTS]
    ours = graph.run(list(export.OUTPUTS), values)
    worst = max(float(np.abs(a - b).max()) for a, b in zip(ours, theirs))
    found = [apart("ONNX against PyTorch, golden values", worst)]
    if run is not None:
        network = publish.averaged_network(torch.load(run / "checkpoint.pt", map_location="cpu"))
        worst = export.parity(network, folder / "denoiser.onnx", publish.SIZES)
        found.append(apart("ONNX against PyTorch, the run's weights", worst))
    precision = json.loads((folder / "manifest.json").read_text())["precision"]
    return [*found, told(6, OURS, "precision of the graph that ships; no other is there to compare", precision)]
