"""Writes the two small packages of the tests: `python -m models.training.tiny tests/fixtures`.

tiny-model: the real architecture at a tiny size with random weights. identity-model: its `x` is the control
picture and its grid is zero, so that a clip must equal the animatic bit for bit.
"""

import sys
from pathlib import Path

import onnx
import torch
from onnx import TensorProto, helper

from . import export, package
from .model import Denoiser, Size

FIXTURE = {"version": "0.0.1", "trained": (0, 0), "date": "2026-01-01"}


def woken(network, seed=5):
    """The network with random numbers where training starts from zero, so that it answers at all."""
    scale = {"matrix": 0.05, "matrix_all": 0.4, "residual": 0.4, "gate": 0.3}
    random = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, weights in network.named_parameters():
            if not weights.any():
                weights.normal_(0, scale.get(name.split(".")[0], 0.1), generator=random)
    return network


def random_network(seed=5):
    """A tiny network that answers with a mild, condition-dependent look over the control picture."""
    torch.manual_seed(seed)
    network = woken(Denoiser(Size(width=16, blocks=2, heads=2, stem=(8, 8, 8), text=8, field=8, fine=8)), seed)
    with torch.no_grad():
        network.conditions.said.weight.mul_(6)
    return network


def identity(path):
    """A graph with the denoiser's inputs and outputs that returns the control picture."""
    value = lambda name, shape: helper.make_tensor_value_info(
        name, TensorProto.INT64 if name == "tokens" else TensorProto.FLOAT, shape
    )
    constant = lambda name, numbers: helper.make_tensor(name, TensorProto.INT64, [len(numbers)], numbers)
    constants = {"none": [0], "three": [3], "colours": [2], "cells": [3, 4], "corner": [0, 0], "end": [2**31] * 2,
                 "cell": [16, 16], "one": [1], "twelve": [1, 1, 12, 1, 1]}  # fmt: skip
    nodes = [
        helper.make_node("Slice", ["control", "none", "three", "colours"], ["x"]),
        helper.make_node("Slice", ["control", "none", "one", "colours"], ["red"]),
        helper.make_node("Slice", ["red", "corner", "end", "cells", "cell"], ["coarse"]),
        helper.make_node("Sub", ["coarse", "coarse"], ["zero"]),
        helper.make_node("Tile", ["zero", "twelve"], ["grid"]),
    ]
    graph = helper.make_graph(
        nodes,
        "identity",
        [value(name, shape) for name, shape in package.SHAPES.items()],
        [value(name, shape) for name, shape in package.OUTPUT_SHAPES.items()],
        [constant(name, numbers) for name, numbers in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def main(folder):
    network = random_network()
    parameters = sum(weights.numel() for weights in network.parameters())
    write_tiny = lambda path: export.export(network, path)
    package.write(Path(folder) / "tiny-model", write_tiny, "tiny-model", parameters=parameters, **FIXTURE)
    package.write(Path(folder) / "identity-model", identity, "identity-model", parameters=0, **FIXTURE)


if __name__ == "__main__":
    main(sys.argv[1])
