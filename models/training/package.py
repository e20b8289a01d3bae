"""A model package: a folder of data with a manifest, as `models/contract/manifest.ts` reads it.

After its card was rewritten: `python -m models.training.package models/rushes-1` seals it again.
"""

import datetime
import hashlib
import json
import sys
from pathlib import Path

from . import caption, conditions

SHAPES = {
    "z": [1, 8, 3, "height", "width"],
    "t": [1],
    "control": [1, 8, 5, "height", "width"],
    "context": [1, 2, 3, "height", "width"],
    "context_control": [1, 2, 3, "height", "width"],
    "context_valid": [1],
    "thumbnail": [1, 4, *conditions.THUMBNAIL],
    "place": [1, 5],
    "light": [1, conditions.LIGHT_SIZE],
    "weather": [1, conditions.WEATHER_SIZE],
    "style": [1, conditions.STYLE_SIZE],
    "palette": [1, conditions.PALETTE_SIZE],
    "tokens": [1, caption.TOKENS],
}
OUTPUT_SHAPES = {"x": [1, 8, 3, "height", "width"], "grid": [1, 8, 12, "cells_high", "cells_wide"]}
# Two steps of the four it is trained on: docs/decisions/006.
TIMES = (0.0, 0.25)
ANCHORED_NOISE = 0.7
#: Grades that were seen to show when they are said as a palette.
GRADES = ("neutral", "warm", "cool", "teal-orange")
MAX_PIXELS = 640 * 384
ROLES = {
    "denoiser": "denoiser.onnx",
    "tokenizer": "tokenizer.json",
    "card": "MODEL_CARD.md",
    "golden": "golden/golden.bin",
    "golden-index": "golden/golden.json",
}


def tensors(shapes):
    kind = lambda name: "int64" if name == "tokens" else "float32"
    return [{"name": name, "type": kind(name), "shape": shape} for name, shape in shapes.items()]


def file_entry(folder, path):
    data = (folder / path).read_bytes()
    return {"path": path, "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}


def file_entries(folder):
    return {role: file_entry(folder, path) for role, path in ROLES.items() if (folder / path).exists()}


def manifest(folder, name, version, parameters, trained, stage_version=1, date=None):
    """The manifest of the files in `folder`; `trained` = (hours, pixels)."""
    hours, pixels = trained
    return {
        "format": "rushes-package/1",
        "name": name,
        "version": version,
        "stageVersion": stage_version,
        "parameters": parameters,
        "precision": "fp32",
        "files": file_entries(folder),
        "inputs": tensors(SHAPES),
        "outputs": tensors(OUTPUT_SHAPES),
        "chunk": {
            "frames": conditions.FRAMES,
            "contextFrames": conditions.CONTEXT_FRAMES,
            "multipleOf": conditions.MULTIPLE,
            "maxPixels": MAX_PIXELS,
            "gridCell": conditions.GRID_CELL,
        },
        "schedule": {"sampler": "euler", "times": list(TIMES), "anchoredNoise": ANCHORED_NOISE},
        "looks": {
            "lights": list(conditions.LIGHTS),
            "weathers": list(conditions.WEATHERS),
            "styles": list(conditions.STYLES),
            "grades": list(GRADES),
        },
        "text": {"tokens": caption.TOKENS, "vocabulary": len(caption.vocabulary())},
        "trained": {"hours": hours, "pixels": pixels, "date": date or datetime.date.today().isoformat()},
    }


def write(folder, write_graph, name, version, parameters, trained, **more):
    """Graph, tokenizer and manifest into `folder`; files already there (the card) are listed too.
    `write_graph` takes the path of the graph."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    write_graph(folder / ROLES["denoiser"])
    caption.write_tokenizer(folder / ROLES["tokenizer"])
    said = manifest(folder, name, version, parameters, trained, **more)
    write_manifest(folder, said)


def write_manifest(folder, said):
    (folder / "manifest.json").write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")


def seal(folder):
    """Lists the files of a package anew, with their present sizes and hashes."""
    said = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    write_manifest(folder, said | {"files": file_entries(folder)})


if __name__ == "__main__":
    seal(Path(sys.argv[1]))
