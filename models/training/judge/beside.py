"""Two packages beside each other on whole clips:
`python -m models.training.judge.beside --work $WORK --package models/rushes-1 --other $WORK/package [--sheet beside.png]`.

For two of the same weights that differ in how they are run: another graph, another first step. Each light and style of the package
comes equally often, on every scene of $WORK/data in turn, and both make every clip with two seeds. Printed are the means of what the
judge's measures 2 to 5 hold against the teacher, for either seed, and how far the pictures lie apart: the other's from the package's, and
the package's own from seed to seed. Exit code 1 where the other is worse by more than the package differs from seed to seed.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from ..shipped import Shipped
from . import beside_report, beside_sheet, long, stability, steps
from .beside_report import OTHER, PACKAGE
from .clips import Studio, Wanted
from .fidelity import squares
from .looks_in_turn import looks_in_turn, words_of
from .names import Names
from .seeds import OTHER_SEED
from .trial import CHUNK, FRAMES, Clip, Teacher


@dataclass
class Pair:
    """A look of a scene: a clip for each of two seeds, which holds the takes of both packages, the figures of
    each, and, with names, what each is taken for."""

    clips: list
    figures: list
    named: list


def wanted_clips(dump, words, count, seed):
    """`count` clips of two chunks, each scene in turn."""
    paths, looks = sorted(Path(dump).glob("*.json")), looks_in_turn(words, count, seed)
    kept = ((0, FRAMES),)
    return [Wanted(paths[i % len(paths)], look, seed * 1000 + i, 2 * CHUNK, kept, noise=True) for i, look in enumerate(looks)]


def figures(clip):
    """{row: {what: value}} against the teacher."""
    stable = stability.figures(clip)
    return {
        row: {
            "squared error": float(squares(frames, clip.teacher).mean()),
            "change inside a chunk": float(np.mean(stable[row]["inside"])),
            "change across the border": float(np.mean(stable[row]["border"])),
            "fine energy": steps.detail(frames, clip.teacher),
        }
        for row, frames in clip.rows.items()
    }


def taken_for(clip, names, known):
    """{row: (asked, named)} of measure 1."""
    if names is None:
        return {}
    stage = clip.control[..., :3]
    return {row: (words_of(clip.look), names.name(frames[:CHUNK], stage, known)) for row, frames in clip.rows.items()}


def pair_of(studios, teacher, wanted, names, known):
    clips = []
    for one in (wanted, wanted.but(seed=wanted.seed + OTHER_SEED)):
        made = {row: studio.read(one) for row, studio in studios.items()}
        clip = Clip(one, studios[PACKAGE], None, {row: take.rgb for row, take in made.items()})
        clip.teacher = teacher.lit(one, clip.staged, made[PACKAGE].stuck)
        clips.append(clip)
    pair = Pair(clips, [figures(clip) for clip in clips], [taken_for(clip, names, known) for clip in clips])
    for clip in clips:
        clip.forget()
    return pair


def report_long(studios, dump, words, count, seed):
    """Drift over 20 s."""
    clips = long.wanted(dump, words, count, seed)
    for studio in studios.values():
        studio.make(clips)
    for row, studio in studios.items():
        for found in long.report(studio, clips):
            print(f"{row}: {found.what} {found.value}")


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("work", "package", "other"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--clips", type=int, default=56)
    parser.add_argument("--long", type=int, default=0, help="so many clips of 20 s, of $WORK/long")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--names", type=Path, help="what `learn_names` taught, for measure 1")
    parser.add_argument("--sheet", type=Path, help="watercolours, noirs and the clips farthest apart")
    return parser.parse_args()


def main():
    asked = arguments()
    torch.set_num_threads(asked.threads)
    words, work = Shipped(asked.package).looks, asked.work / "judge"
    studios = {row: Studio(folder, work, asked.threads) for row, folder in ((PACKAGE, asked.package), (OTHER, asked.other))}
    wanted = wanted_clips(asked.work / "data", words, asked.clips, asked.seed)
    for studio in studios.values():
        studio.make([one.but(seed=one.seed + more) for one in wanted for more in (0, OTHER_SEED)])
    teacher = Teacher(work)
    names = Names(asked.names) if asked.names else None
    known = {family: words[f"{family}s"] for family in ("light", "weather", "style")}
    pairs = [pair_of(studios, teacher, one, names, known) for one in wanted]
    failed = beside_report.compare(pairs)
    if names:
        beside_report.tell_names(pairs, names)
    beside_report.tell_seeds(pairs)
    farthest = beside_report.tell_apart(pairs)
    if asked.sheet:
        print("rows of the sheet: " + "; ".join(beside_sheet.write(asked.sheet, pairs, farthest)))
    if asked.long:
        report_long(studios, asked.work / "long", words, asked.long, asked.seed)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
