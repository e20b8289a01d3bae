"""What a run of a graph costs: `python -m models.training.speed GRAPH.onnx [OTHER.onnx...] [--size 672x384] [--rounds 7]`, and
without a graph what the shapes of `model.py` cost, beside what the next network may (`budget.py`).

Prints the arithmetic of one run, by kind; then runs the graphs in turn, each once a round, and prints for each the
smallest and the median time, of the clock and of the processor, as shares of the first's, and how far its outputs lie from the first's.
"""

import argparse
import collections
import json
import os
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
import onnxruntime

from . import budget, export

COUNTED = ("Conv", "ConvTranspose", "MatMul", "Gemm")


def shapes(listed):
    return [next(iter(one.values())) for one in listed]


def operations(kind, read, written):
    """Multiplications and additions of one node, from the shapes that it reads and writes."""
    if kind == "Conv":
        return 2 * np.prod(written[0]) * np.prod(read[1][1:])
    if kind == "ConvTranspose":
        return 2 * np.prod(read[0]) * np.prod(read[1][1:])
    return 2 * np.prod(written[0]) * read[0][-1]


def arithmetic(path, inputs):
    """Operations of one run by kind of node, as ONNX Runtime saw them in a run without its optimisations."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.enable_profiling, options.log_severity_level = True, 3
    options.add_session_config_entry("session.disable_prepacking", "1")  # What is packed ahead has no shape in the profile.
    with tempfile.TemporaryDirectory() as folder:
        options.profile_file_prefix = str(Path(folder) / "profile")
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        session.run(None, inputs)
        events = json.loads(Path(session.end_profiling()).read_text(encoding="utf-8"))
    total = collections.Counter()
    for event in events:
        about = event.get("args", {})
        if about.get("op_name") in COUNTED and "output_type_shape" in about:
            found = operations(about["op_name"], shapes(about["input_type_shape"]), shapes(about["output_type_shape"]))
            total[about["op_name"]] += float(found)
    return total


def timed(session, inputs):
    """(seconds of the clock, seconds of the processor, outputs) of one run."""
    clock, processor = time.perf_counter(), time.process_time()
    made = session.run(list(export.OUTPUTS), inputs)
    return time.perf_counter() - clock, time.process_time() - processor, made


def compare(paths, inputs, rounds, threads):
    sessions = [export.session(path, threads) for path in paths]
    first = [timed(session, inputs)[2] for session in sessions]
    seconds = [[] for _ in paths]
    for _ in range(rounds):
        for session, kept in zip(sessions, seconds):
            kept.append(timed(session, inputs)[:2])
    least = [[fold(part) for part in zip(*kept) for fold in (min, statistics.median)] for kept in seconds]
    for path, found, made in zip(paths, least, first):
        apart = max(float(np.abs(a - b).max()) for a, b in zip(made, first[0]))
        clock = f"{found[0]:.3f} s, median {found[1]:.3f} ({found[0] / least[0][0]:.2f}, {found[1] / least[0][1]:.2f})"
        processor = f"{found[2]:.3f} s, median {found[3]:.3f} ({found[2] / least[0][2]:.2f}, {found[3] / least[0][3]:.2f})"
        print(f"{path}: clock {clock}; processor {processor}; from the first {apart:.1e}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("graphs", nargs="*")
    parser.add_argument("--size", default="672x384", help="width x height, multiples of 32")
    parser.add_argument("--rounds", type=int, default=7, help="0 counts the arithmetic alone")
    parser.add_argument("--threads", type=int, default=min(2, os.cpu_count() or 1))
    asked = parser.parse_args()
    if not asked.graphs:
        return print(budget.table())
    width, height = (int(side) for side in asked.size.split("x"))
    inputs = {name: value.numpy() for name, value in export.example(height, width).items()}
    totals = [arithmetic(path, inputs) for path in asked.graphs]
    for path, total in zip(asked.graphs, totals):
        parts = ", ".join(f"{kind} {count / 1e9:.1f}" for kind, count in total.most_common())
        share = total.total() / totals[0].total()
        print(f"{path}: {total.total() / 1e9:.1f} GFLOP a run of {width} x {height} ({share:.2f} of the first): {parts}")
    if asked.rounds:
        compare(asked.graphs, inputs, asked.rounds, asked.threads)


if __name__ == "__main__":
    main()
