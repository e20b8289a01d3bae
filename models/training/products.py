"""Plain products of two square matrices for `npm run bench`: `python -m models.training.products tests/fixtures/products`.

fp32.onnx multiplies as most of the network does; int8.onnx makes bytes of both first and multiplies those (u8 x s8).
"""

import sys
from pathlib import Path

import onnx
from onnx import TensorProto, helper


def write(path, nodes):
    value = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, ["side", "side"])
    graph = helper.make_graph(nodes, path.stem, [value("a"), value("b")], [value("product")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], producer_name="rushes")
    model.ir_version = 9
    onnx.checker.check_model(model)
    onnx.save(model, path)


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "fp32.onnx", [helper.make_node("MatMul", ["a", "b"], ["product"])])
    node = helper.make_node
    write(folder / "int8.onnx", [
        node("DynamicQuantizeLinear", ["a"], ["a_bytes", "a_scale", "a_zero"]),
        node("Cast", ["b"], ["b_bytes"], to=TensorProto.INT8),
        node("MatMulInteger", ["a_bytes", "b_bytes", "a_zero"], ["sums"]),
        node("Cast", ["sums"], ["unscaled"], to=TensorProto.FLOAT),
        node("Mul", ["unscaled", "a_scale"], ["product"]),
    ])  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]))
