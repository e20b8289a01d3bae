"""Writes a network as the ONNX graph of `conditions.py`, H and W free."""

import warnings

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import numpy_helper

from . import caption, conditions

OUTPUTS = ("x", "grid")
SPATIAL = ("z", "control", "context", "context_control")


def example(height, width, seed=0, told=True):
    """Random inputs of a batch of one, by name, in the graph's order."""
    random = torch.Generator().manual_seed(seed)
    normal = lambda *shape: torch.randn(*shape, generator=random)
    T, K = conditions.FRAMES, conditions.CONTEXT_FRAMES
    tokens = torch.zeros(1, caption.TOKENS, dtype=torch.int64)
    words = caption.encode("golden hour light from the left, heavy rain, oil painting")
    tokens[0] = torch.tensor(words) if told else 0
    control = torch.cat([normal(1, T, 3, height, width).clamp(-1, 1), normal(1, T, 2, height, width).abs().clamp(max=1)], 2)
    return {
        "z": normal(1, T, 3, height, width),
        "t": torch.tensor([0.25]),
        "control": control,
        "context": normal(1, K, 3, height, width).clamp(-1, 1),
        "context_control": normal(1, K, 3, height, width).clamp(-1, 1),
        "context_valid": torch.tensor([1.0 if told else 0.0]),
        "thumbnail": normal(1, 4, *conditions.THUMBNAIL).clamp(-1, 1),
        "place": torch.tensor([[0.0, 0.0, 1.0, 1.05, 0.45]]),
        "light": torch.from_numpy(conditions.light_vector("golden", "left", "#ff8844", 0.7))[None],
        "weather": torch.from_numpy(conditions.weather_vector("rain", 0.6))[None],
        "style": torch.from_numpy(conditions.style_vector("oil"))[None],
        "palette": torch.from_numpy(conditions.palette_vector(["#102030", "#f0c090"]))[None],
        "tokens": tokens,
    }


def export(network, path):
    """Writes one file with the weights inside it."""
    inputs = example(160, 288)
    shapes = {name: {3: "height", 4: "width"} if name in SPATIAL else {} for name in inputs}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network.eval(),
            tuple(inputs.values()),
            path,
            input_names=list(inputs),
            output_names=list(OUTPUTS),
            dynamic_axes={name: axes for name, axes in shapes.items() if axes}
            | {"x": {3: "height", 4: "width"}, "grid": {3: "cells_high", 4: "cells_wide"}},
            opset_version=17,
            dynamo=False,
        )
    fold(path)


def fold(path):
    """Folds constants with ONNX Runtime's portable optimisations and drops the exporter's names."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(path)
    onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    model = onnx.load(path)
    share(model.graph)
    del model.graph.value_info[:]
    onnx.checker.check_model(model)
    onnx.save(model, path)


def share(graph):
    """Keeps one of each constant and gives short names to what lies between inputs and outputs."""
    public = {value.name for value in [*graph.input, *graph.output]} | {""}
    names, kept = {name: name for name in public}, {}
    for tensor in graph.initializer:
        key = (tuple(tensor.dims), tensor.data_type, numpy_helper.to_array(tensor).tobytes())
        names[tensor.name] = kept.setdefault(key, (f"c{len(kept)}", tensor))[0]
    tensors = [numpy_helper.from_array(numpy_helper.to_array(tensor), name) for name, tensor in kept.values()]
    del graph.initializer[:]
    graph.initializer.extend(tensors)
    for node in graph.node:
        node.name = node.doc_string = ""
        node.input[:] = [names.setdefault(name, f"n{len(names)}") for name in node.input]
        node.output[:] = [names.setdefault(name, f"n{len(names)}") for name in node.output]


def session(path, threads=2):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def parity(network, path, sizes=((64, 64), (96, 160), (192, 224))):
    """Largest absolute difference between ONNX and PyTorch over sizes, with and without conditions."""
    graph, worst = session(path), 0.0
    network.eval()
    for told in (True, False):
        for height, width in sizes:
            inputs = example(height, width, seed=height + width, told=told)
            with torch.no_grad():
                ours = network(**inputs)
            theirs = graph.run(list(OUTPUTS), {name: value.numpy() for name, value in inputs.items()})
            worst = max([worst, *(float(np.abs(a.numpy() - b).max()) for a, b in zip(ours, theirs))])
    return worst
