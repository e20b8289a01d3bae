"""The clips of a trial: a staged scene, a look, the teacher's frames, and a picture per row.

The teacher lights the very layers that Node rendered, with the anchored noise that Node started from. Its frames are
kept in the work folder under a hash of its own source, so a changed teacher draws anew.
"""

import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import torch

from .. import conditions, export, look_draw, package, scene, tiny
from ..looks import teach
from ..model import Denoiser
from ..shards import control_bytes, is_held
from .clips import Studio, Wanted
from .looks_in_turn import looks_in_turn

#: Frames that are judged, all that a dumped scene has; two whole chunks are drawn, the last frames on the way back.
FRAMES, CHUNK = 10, conditions.FRAMES
OURS, RANDOM = "package", "random weights"
#: Clips for names alone draw their looks from here on.
NAMES_SEED = 500


@dataclass
class Clip:
    """`teacher` and `rows` {row: ...} are bytes [T, H, W, 3]. The layers are read when they are asked for and kept
    until `forget`: a trial's layers together would fill the memory."""

    wanted: Wanted
    studio: Studio
    teacher: np.ndarray
    rows: dict

    @cached_property
    def staged(self):
        return scene.read(self.wanted.scene, 0, min(self.wanted.frames, FRAMES))

    @cached_property
    def stuck(self):
        """The anchored noise that Node started from, [T, 3, H, W]."""
        return self.studio.read(self.wanted).stuck

    @cached_property
    def control(self):
        """Bytes [T, H, W, 7]."""
        return control_bytes(self.staged)

    def forget(self):
        for name in ("staged", "stuck", "control"):
            self.__dict__.pop(name, None)

    @property
    def look(self):
        return self.wanted.look

    @property
    def name(self):
        return f"{self.wanted.scene.stem} {look_draw.name(self.look)}"


def held_scenes(dump):
    """Dumped scenes that training never saw: by scene, place or cast."""
    paths = [path for path in sorted(Path(dump).glob("*.json")) if is_held(json.loads(path.read_text()))]
    if not paths:
        raise ValueError(f"{dump} holds no dumped scene that is held out of training")
    return paths


def wanted_clips(dump, words, count, seed):
    """`count` clips, each held-out scene in turn, each light and style of the package equally often."""
    paths = held_scenes(dump)
    looks = looks_in_turn(words, count, seed)
    first = ((0, FRAMES),)
    return [Wanted(paths[i % len(paths)], look, seed * 1000 + i, 2 * CHUNK, first, noise=True)
            for i, look in enumerate(looks)]  # fmt: skip


def wanted_names(dump, words, count, seed):
    """`count` more clips of one chunk, other looks and other noise, for names alone: a word must not stand on two clips."""
    return [one.first_chunk(noise=True) for one in wanted_clips(dump, words, count, seed + NAMES_SEED)]


def random_package(folder):
    """A package of the same network before any training, its silent layers woken up; one step, since none helps."""
    folder = Path(folder) / "random-weights"
    if not (folder / "manifest.json").exists():
        torch.manual_seed(5)
        network = tiny.woken(Denoiser())
        write = lambda path: export.export(network, path)
        package.write(folder, write, "random-weights", parameters=0, **tiny.FIXTURE)
        said = json.loads((folder / "manifest.json").read_text())
        package.write_manifest(folder, said | {"schedule": said["schedule"] | {"times": [0.0]}})
    return folder


def teacher_seal():
    sources = sorted(Path(__file__).parents[1].glob("looks*.py"))
    return hashlib.sha1(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]


class Teacher:
    """The teacher and its shelf in the work folder."""

    def __init__(self, work):
        self.shelf = Path(work) / f"teacher-{teacher_seal()}"
        self.shelf.mkdir(parents=True, exist_ok=True)

    @torch.no_grad()
    def lit(self, wanted, staged, stuck):
        """The teacher's frames, bytes [T, H, W, 3]."""
        path = self.shelf / f"{wanted.but(steps=None, blank=False, noise=True).asked()['name']}.npy"
        if not path.exists():
            made = teach(staged, wanted.look, wanted.seed, stuck).clamp(0, 1)
            # Whole or not at all: two judgements may share the shelf.
            with tempfile.NamedTemporaryFile(dir=self.shelf, delete=False) as file:
                np.save(file, (made * 255).round().byte().permute(0, 2, 3, 1).numpy())
            os.replace(file.name, path)
        return np.load(path)


class Trial:
    """A package's studio, the random one's, the fits, and the teacher."""

    def __init__(self, folder, plain, work, threads):
        self.plain, self.lit = plain, Teacher(work).lit
        self.studio = Studio(folder, work, threads)
        self.random = Studio(random_package(work), work, threads)

    def clip(self, wanted, randomly=False):
        """Reads a clip that was made; `randomly` says that the random weights have drawn its first chunk too."""
        made = self.studio.read(wanted)
        clip = Clip(wanted, self.studio, None, {OURS: made.rgb})
        clip.rows |= self.plain.rows(clip.control, wanted.look)
        if randomly:
            clip.rows[RANDOM] = self.random.read(wanted.first_chunk()).rgb
        clip.teacher = self.lit(wanted, clip.staged, made.stuck)
        return clip
