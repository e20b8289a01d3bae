"""Clips made in Node through a package (`generator/trial/clips.ts`), the way the studio makes them.

Finished clips stay in the work folder under the hash of the package and of what was asked, so that a judgement that
was broken off goes on where it stood.
"""

import hashlib
import json
import os
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from .. import conditions

ROOT = Path(__file__).resolve().parents[3]
NODE = ROOT / "node_modules/node/bin/node"


@dataclass(frozen=True)
class Wanted:
    """A clip of the dumped scene `scene` (its .json) under `look`. `steps` None are the package's own; `keep` lists
    [first, count] of the frames that are written; `noise` asks for the anchored noise too."""

    scene: Path
    look: dict
    seed: int
    frames: int
    keep: tuple = ()
    steps: int | None = None
    blank: bool = False
    noise: bool = False

    def asked(self):
        """As `generator/trial/order.ts` reads it."""
        said = {
            "scene": str(self.scene.resolve()),
            "light": self.look["light"],
            "weather": self.look["weather"],
            "style": self.look["style"],
            "palette": self.look["palette"],
            "seed": self.seed,
            "frames": self.frames,
            "keep": list(self.keep or [(0, self.frames)]),
            "blank": self.blank,
            "noise": self.noise,
        } | ({} if self.steps is None else {"steps": self.steps})
        # A scene that was dumped anew is another scene.
        drawn = self.scene.with_suffix(".bin").stat().st_mtime_ns
        return said | {"name": hashlib.sha1(f"{json.dumps(said)} {drawn}".encode()).hexdigest()[:20]}

    def but(self, **changes):
        return replace(self, **changes)

    def first_chunk(self, **changes):
        """The clip's beginning, without its noise if nothing else is said."""
        return replace(self, frames=conditions.FRAMES, keep=(), **({"noise": False} | changes))


@dataclass
class Made:
    """rgb [T, H, W, 3] bytes; stuck [T, 3, H, W] float32 or None."""

    rgb: np.ndarray
    stuck: torch.Tensor | None


class Studio:
    """Makes clips with one package; `work` is a folder outside the tree."""

    def __init__(self, package, work, threads):
        self.package, self.threads = Path(package).resolve(), threads
        seal = hashlib.sha1((self.package / "manifest.json").read_bytes()).hexdigest()[:12]
        self.folder = Path(work) / seal

    def make(self, wanted):
        """Renders those of the list that are not there yet, in one process."""
        clips = {clip["name"]: clip for clip in (one.asked() for one in wanted)}
        clips = [clip for name, clip in clips.items() if not (self.folder / f"{name}.json").exists()]
        if not clips:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        order = self.folder / "order.json"
        order.write_text(json.dumps({"package": str(self.package), "threads": self.threads, "clips": clips}))
        node = str(NODE) if NODE.exists() else shutil.which("node")
        quiet = {name: value for name, value in os.environ.items() if not name.startswith("npm_")}
        subprocess.run([node, "generator/trial/clips.ts", str(order), str(self.folder)], cwd=ROOT, env=quiet, check=True)

    def read(self, wanted):
        """A clip that `make` has made."""
        path = self.folder / wanted.asked()["name"]
        facts = json.loads(path.with_suffix(".json").read_text())
        shape = (len(facts["frames"]), facts["height"], facts["width"])
        rgb = np.fromfile(path.with_suffix(".rgb"), np.uint8).reshape(*shape, 3)
        if not wanted.noise:
            return Made(rgb, None)
        stuck = np.fromfile(path.with_suffix(".noise"), "<f4").reshape(shape[0], 3, *shape[1:])
        return Made(rgb, torch.from_numpy(stuck))
