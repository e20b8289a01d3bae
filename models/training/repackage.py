"""Makes a package of another's weights in the rewritten graph: `python -m models.training.repackage models/rushes-1 OUT --version 0.3.1`.

Nothing is trained: the weights are read from the package's graph, written as `rewritten.py` says, and compared with that
graph over several sizes. The graphs may differ by rounding alone. With `--first-step-halved` the package asks for its first
step at half the width and height, which `judge.beside` holds against the full one (docs/decisions/013).
"""

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import torch

from . import export, golden, package
from .model import Denoiser
from .publish import SIZES
from .restore import weights_of
from .rewritten import Rewritten

ROUNDING = 1e-6


def network_of(graph):
    """The network of a graph that export.py wrote; parts that it lacks draw nothing."""
    torch.manual_seed(1)
    network = Denoiser()
    network.load_state_dict(network.state_dict() | weights_of(graph))
    return network.eval()


def apart(one, other, sizes=SIZES):
    """Largest difference between two graphs over sizes, with and without a look and frames before."""
    graphs, worst = [export.session(path) for path in (one, other)], 0.0
    for height, width in sizes:
        for told in (True, False):
            inputs = {name: value.numpy() for name, value in export.example(height, width, height + width, told).items()}
            pairs = zip(*(graph.run(list(export.OUTPUTS), inputs) for graph in graphs))
            worst = max([worst, *(float(np.abs(a - b).max()) for a, b in pairs)])
    return worst


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("package", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--version", required=True)
    parser.add_argument("--first-step-halved", action="store_true")
    asked = parser.parse_args()
    if asked.out.exists():
        parser.error(f"{asked.out} is there already; name another folder")
    old, new = (folder / package.ROLES["denoiser"] for folder in (asked.package, asked.out))
    network = network_of(old)
    shutil.copytree(asked.package, asked.out)
    export.export(Rewritten(network), new)
    golden.write(network, asked.out)
    said = json.loads((asked.out / "manifest.json").read_text(encoding="utf-8"))
    schedule = said["schedule"] | ({"firstStepHalved": True} if asked.first_step_halved else {})
    changed = {"version": asked.version, "schedule": schedule, "files": package.file_entries(asked.out)}
    package.write_manifest(asked.out, said | changed)
    worst = apart(old, new)
    print(f"{asked.version} against {said['version']}: {worst:.1e} at most; {new.stat().st_size} bytes")
    if worst > ROUNDING:
        raise SystemExit(f"the graphs differ by {worst:.1e}; at most {ROUNDING} is accepted")


if __name__ == "__main__":
    main()
