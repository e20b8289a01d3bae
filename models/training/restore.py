"""Makes a checkpoint of a model package: `python -m models.training.restore models/rushes-1 $WORK/run`.

The weights of the package stand in its graph, under names that export.py made short, and some of them turned round. They
are found by the place they have in the graph of a probe, a network of weights that are all different. Training goes on
from there with `--resume --anew`. What a package does not hold begins afresh: the optimizer's memory, the weights before
their averaging, for which the averaged ones stand, and parts that model.py has learnt since, which begin at nothing.
"""

import argparse
import difflib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from . import export
from .model import Denoiser
from .publish import TOLERANCE
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
    raise ValueError(f"weights of shape {tuple(weights.shape)} do not stand in the exported graph as they are")


def aligned(ours, theirs):
    """{number in ours: number in theirs} of two lists of constants of which the first may be that of a network with more parts."""
    shapes = ([tuple(one.shape) for one in listed] for listed in (ours, theirs))
    codes = difflib.SequenceMatcher(None, *shapes, autojunk=False).get_opcodes()
    same = [(i, j, n - i) for kind, i, n, j, m in codes if kind != "insert" and n - i == m - j]
    return {i + k: j + k for i, j, length in same for k in range(length)}


def grown(weights, shape):
    """Weights that read more channels than they did: the new ones count for nothing. None where they are others."""
    more = shape[1] - weights.shape[1] if weights.dim() == len(shape) > 1 else 0
    if more <= 0 or [shape[0], *shape[2:]] != [weights.shape[0], *weights.shape[2:]]:
        return weights if weights.shape == shape else None
    return torch.cat([weights, weights.new_zeros(shape[0], more, *shape[2:])], 1)


def weights_of(graph):
    """The parameters of the Denoiser that stand in this graph, by name."""
    network, theirs = probe(), constants(graph)
    with tempfile.TemporaryDirectory() as folder:
        export.export(network, f"{folder}/probe.onnx")
        ours = constants(f"{folder}/probe.onnx")
    same, found = aligned(ours, theirs), {}
    for name, weights in network.named_parameters():
        number, turned = place_of(weights.detach(), ours)
        if number in same:
            held = theirs[same[number]]
            found[name] = grown(held.T.contiguous() if turned else held, weights.shape)
    return {name: weights for name, weights in found.items() if weights is not None}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("package", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    if (asked.out / "checkpoint.pt").exists():
        parser.error(f"{asked.out} holds a checkpoint already; name another folder")
    trained = json.loads((asked.package / "manifest.json").read_text(encoding="utf-8"))["trained"]
    asked.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    run, graph = Run(asked.out, "cpu"), asked.package / "denoiser.onnx"
    held = weights_of(graph)
    state = run.network.state_dict() | held
    for network in (run.network, run.ema):
        network.load_state_dict(state)
    worst = export.parity(run.ema, graph)
    if worst > TOLERANCE:
        raise SystemExit(f"{graph} and model.py as it stands differ by {worst:.1e}; restore with the commit that made the package, "
                         "or, where repackage made it, from the package that it was made of (README.md)")
    run.pixels, run.seconds = trained["pixels"], trained["hours"] * 3600
    run.save()
    afresh = sorted({name.split(".")[0] for name in state.keys() - held.keys()})
    print(f"{len(held)} tensors, {trained['hours']} h, {trained['pixels'] / 1e6:.0f} Mpx; package against checkpoint {worst:.1e}")
    print(f"begun at nothing: {', '.join(afresh) or 'no part'}")


if __name__ == "__main__":
    main()
