"""A package as it ships: its graph, its steps, and looks said in its own words, however many it knows."""

import json
from pathlib import Path

import numpy as np

from . import caption, export, look_draw


class Shipped:
    def __init__(self, folder):
        folder = Path(folder)
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        self.graph = export.session(folder / "denoiser.onnx")
        self.times = manifest["schedule"]["times"]
        self.looks = {family: manifest["looks"][family] for family in ("lights", "weathers", "styles")}
        self.words = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]

    def knows(self, look):
        return (
            look["light"]["kind"] in self.looks["lights"]
            and look["weather"]["kind"] in self.looks["weathers"]
            and look["style"] in self.looks["styles"]
        )

    def say(self, look):
        """The look as the graph's inputs, by name, without the batch axis."""
        text = caption.default_caption(look["light"], look["weather"], look["style"])
        tokens = np.array(caption.encode(text, self.words), np.int64)
        return look_draw.vectors(look, *self.looks.values()) | {"tokens": tokens}
