"""Makes a checkpoint of a model package: `python -m models.training.restore models/rushes-1 $WORK/run`.

The weights of the package stand in its graph, under names that export.py made short, and some of them turned round. They
are found by the place they have in the graph of a probe, a network of weights that are all different. Training goes on
from there with `--resume --anew`. What a package does not hold begins afresh: the optimizer's memory, and the weights
before their averaging, for which the averaged ones stand.
"""

import argparse
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from . import export
from .model import Denoiser
from .train import Run


def constants(graph):
    """All initializers of a graph in their order, as tensors."""
    return [torch.tensor(numpy_helper.to_array(one)) for one in onnx.load(graph).graph.initializer]


def probe():
    """A network no two weights of which are equal, so that each can be told by its values."""
    torch.manual_seed(23)
    network = Denoiser()
    with torch.no_grad():
        for weights in network.parameters():
            weights.normal_(std=0.02)
    return network.eval()


def place_of(weights, listed):
    """(number, turned): which of `listed` holds the weights, as they are or transposed."""
    for number, one in enumerate(listed):
        if one.shape == weights.shape and torch.equal(one, weights):
            return number, False
        if weights.dim() == 2 and one.shape == weights.T.shape and torch.equal(one, weights.T):
            return number, True
    return None


def weights_of(graph):
    """The state of the Denoiser whose graph this is, by parameter; raises ValueError for a graph of another network."""
    network = probe()
    with tempfile.TemporaryDirectory() as folder:
        export.export(network, f"{folder}/probe.onnx")
        ours, theirs = constants(f"{folder}/probe.onnx"), constants(graph)
    if [tuple(one.shape) for one in ours] != [tuple(one.shape) for one in theirs]:
        raise ValueError(f"{graph} is not a graph of model.py as it stands; restore with the commit that made the package")
    found = {}
    for name, weights in network.named_parameters():
        place = place_of(weights.detach(), ours)
        if place is None:
            raise ValueError(f"{name} does not stand in the exported graph as it is")
        number, turned = place
        found[name] = theirs[number].T.contiguous() if turned else theirs[number]
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("package", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    if (asked.out / "checkpoint.pt").exists():
        parser.error(f"{asked.out} holds a checkpoint already; name another folder")
    asked.out.mkdir(parents=True, exist_ok=True)
    trained = json.loads((asked.package / "manifest.json").read_text(encoding="utf-8"))["trained"]
    run = Run(asked.out, "cpu")
    state = weights_of(asked.package / "denoiser.onnx")
    for network in (run.network, run.ema):
        network.load_state_dict(state)
    run.pixels, run.seconds = trained["pixels"], trained["hours"] * 3600
    run.save()
    worst = export.parity(run.ema, asked.package / "denoiser.onnx")
    print(f"{len(state)} tensors, {trained['hours']} h, {trained['pixels'] / 1e6:.0f} Mpx; package against checkpoint {worst:.1e}")


if __name__ == "__main__":
    main()
