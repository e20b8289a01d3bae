"""Judges a package: `python -m models.training.judge --work $WORK --package models/rushes-1 [--fast] [--run DIR]`.

$WORK holds data (a dump), shards, long (a dump of scenes of 61 frames) and names.pt (`learn_names.py`); clips and
teacher frames are kept in $WORK/judge. All clips are made in Node through the package as it ships; every figure is
measured now. Prints the seven measures with their bounds, for the package and for the rows that must fail: identity,
colour matrix, quadratic, random weights. Exit code 1 when the package fails or when a row that must fail does not.
"""

import argparse
import sys
from pathlib import Path

import torch

from ..data import Shard
from ..shipped import Shipped
from . import fidelity, finding, long, looks, network, precision, seeds, sheet, stability, steps
from .names import Names
from .plain import Plain
from .trial import OURS, Trial, wanted_clips, wanted_names

MUST_FAIL = ("identity", "matrix", "quadratic", "random weights")
#: Clips in all, more for names alone, with random weights, at other steps, with other seeds, told other looks, blank, and long ones.
WHOLE = {"clips": 64, "names": 96, "random": 12, "steps": 4, "seeds": 12, "swaps": 6, "blank": 4, "long": 2}
FAST = {"clips": 12, "names": 0, "random": 2, "steps": 1, "seeds": 4, "swaps": 2, "blank": 1, "long": 1}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--package", type=Path, required=True)
    for name, folder in (("dump", "data"), ("shards", "shards"), ("long", "long"), ("names", "names.pt")):
        parser.add_argument(f"--{name}", type=Path, help=f"instead of $WORK/{folder}")
    parser.add_argument("--run", type=Path, help="the training run, to hold its weights against the graph")
    parser.add_argument("--clips", type=int)
    parser.add_argument("--names-clips", type=int, help="clips of one chunk for names alone")
    parser.add_argument("--fast", action="store_true", help="a few clips: a first impression, no judgement")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sheet", type=Path)
    asked = parser.parse_args()
    for name, folder in (("dump", "data"), ("shards", "shards"), ("long", "long"), ("names", "names.pt")):
        if getattr(asked, name) is None:
            setattr(asked, name, asked.work / folder)
    return asked


def drawn(trial, asked, words, counts):
    """The trial's clips one by one, made and lit."""
    wanted = wanted_clips(asked.dump, words, asked.clips or counts["clips"], asked.seed)
    trial.studio.make(wanted)
    trial.random.make([one.first_chunk() for one in wanted[: counts["random"]]])
    for number, one in enumerate(wanted):
        yield trial.clip(one, number < counts["random"])


def drawn_for_names(trial, asked, words, counts):
    """The clips that are only named."""
    wanted = wanted_names(asked.dump, words, counts["names"] if asked.names_clips is None else asked.names_clips, asked.seed)
    trial.studio.make(wanted)
    for one in wanted:
        yield trial.clip(one)


def pictures(drawn_clips, for_names, names, known):
    """Measures 1, 2, 3 and the detail of 4, what the pictures alone say: findings, clips, figures of fidelity."""
    clips, named, faithful, stable, fine = [], [], [], [], []
    for clip in for_names:
        named.append(looks.figures(clip, names, known))
    for clip in drawn_clips:
        named.append(looks.figures(clip, names, known))
        faithful.append(fidelity.figures(clip))
        stable.append(stability.figures(clip))
        fine.append(steps.figures(clip))
        clip.forget()
        clips.append(clip)
    found = looks.report(named, names) + fidelity.report(faithful) + stability.report(stable) + steps.report(fine)
    return found, clips, faithful


def behaviour(trial, clips, chances, package, counts, asked):
    """The rest of 3, 4, 5 and 7: clips that are made again in other ways."""
    again = steps.wanted(clips, counts["steps"])
    other = seeds.wanted(clips, chances, counts["seeds"])
    swaps = network.wanted_swaps(clips[: counts["swaps"]])
    blank = network.wanted_blank(clips, counts["blank"])
    drawn_out = long.wanted(asked.long, package.looks, counts["long"], asked.seed)
    trial.studio.make([one for *_, one in [*again, *other, *swaps, *blank]] + drawn_out)
    found = long.report(trial.studio, drawn_out) + steps.report_steps(trial.studio, again)
    found += seeds.report([seeds.figures(trial, clip, one) for clip, one in other])
    found.append(network.report_identity(clips[: counts["swaps"]], asked.work / "judge", asked.threads))
    return found + network.report_swaps(trial, swaps, package) + network.report_blank(trial.studio, blank)


def main():
    asked = arguments()
    torch.set_num_threads(asked.threads)
    counts = FAST if asked.fast else WHOLE
    package = Shipped(asked.package)
    known = {family: package.looks[f"{family}s"] for family in ("light", "weather", "style")}
    plain = Plain([Shard(path.parent) for path in sorted((asked.shards / "train").glob("*/shard.json"))])
    trial = Trial(asked.package, plain, asked.work / "judge", asked.threads)
    all_clips = (one(trial, asked, package.looks, counts) for one in (drawn, drawn_for_names))
    found, clips, faithful = pictures(*all_clips, Names(asked.names), known)
    found += behaviour(trial, clips, [f["chance"] for f in faithful], package, counts, asked)
    found += precision.report(asked.package, package.graph, asked.run)
    print(f"{asked.package}, {len(clips)} clips of held-out scenes, seed {asked.seed}")
    print(finding.table(found))
    if asked.sheet:
        errors = [f["whole"][OURS] / f["whole"]["matrix"] for f in faithful]
        print("\nrows of the sheet: " + "; ".join(sheet.write(asked.sheet, clips, errors, package)))
    surprises = [row for row in MUST_FAIL if finding.passes(found, row)]
    if surprises:
        print(f"\nthese must fail and do not: {', '.join(surprises)}")
    sys.exit(0 if finding.passes(found, OURS) and not surprises else 1)


if __name__ == "__main__":
    main()
