"""Makes a model package of a training run: `python -m models.training.publish --run DIR --out models/rushes-1`.

Writes graph, tokenizer, golden values and manifest from the averaged weights, and stops when ONNX and PyTorch
differ by more than 1e-3. A MODEL_CARD.md that stands in the folder is listed; run again after writing it.
"""

import argparse
from pathlib import Path

import torch

from . import export, golden, package
from .model import SHAPES, Denoiser

TOLERANCE = 1e-3
#: Sizes wider than a window, squares of it, and multiples of 32 that are none of 128.
SIZES = ((64, 64), (96, 160), (160, 288))


def averaged_network(checkpoint):
    network = Denoiser(SHAPES[checkpoint.get("shape", "0.3")])
    network.load_state_dict(checkpoint["ema"])
    return network.eval()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", required=True)
    asked = parser.parse_args()
    checkpoint = torch.load(asked.run / "checkpoint.pt", map_location="cpu")
    network = averaged_network(checkpoint)
    trained = (round(checkpoint["seconds"] / 3600, 2), checkpoint["pixels"])
    parameters = sum(weights.numel() for weights in network.parameters())
    write_graph = lambda path: export.export(network, path)
    golden.write(network, asked.out)
    package.write(asked.out, write_graph, "rushes-1", asked.version, parameters, trained)
    worst = export.parity(network, asked.out / "denoiser.onnx", SIZES)
    print(f"{checkpoint['steps']} steps, {trained[0]} h, {trained[1] / 1e6:.0f} Mpx; ONNX against PyTorch {worst:.1e}")
    if worst > TOLERANCE:
        raise SystemExit(f"ONNX and PyTorch differ by {worst:.1e}; at most {TOLERANCE} is accepted")


if __name__ == "__main__":
    main()
