"""How readable the subject stays in every look: `python -m models.training.readable SCENE.json... [--least 0.18]`.

For every light and weather, over all styles and scenes: the lowest mean luminance of the subject (sRGB, 0 ... 1), the
lowest contrast along its outline, and the style that has it. Exit status 1 if a subject is darker than --least or its
outline fainter than --outline in night, storm or snow (mist and dust may hide it).
"""

import argparse
import sys
from itertools import product

import torch
import torch.nn.functional as F

from . import conditions, scene
from .field import smaller
from .looks import teach
from .looks_optics import box, luminance
from .sheet import look

#: Looks in which subjects used to vanish, and the smallest share of a frame that counts as a subject.
DARK, HIDING, SMALLEST = {"night", "storm", "snow"}, ("mist", "dust"), 0.004
BAND = 2


def grown(mask, radius):
    return F.max_pool2d(mask, 2 * radius + 1, 1, radius)


def outline_contrast(grey, subject):
    """Mean difference of luminance between the inside and the outside of the outline, over the places along it."""
    inside = subject * grown(1 - subject, BAND)
    outside = grown(subject, BAND) * (1 - subject)
    mean = lambda mask: box(grey * mask, BAND) / box(mask, BAND).clamp(min=1e-6)
    line = inside * (box(outside, BAND) > 0)
    return float(((mean(inside) - mean(outside)).abs() * line).sum() / line.sum().clamp(min=1))


def figures(staged, words):
    """(mean luminance of the subject, contrast of its outline) of a one-frame scene under a light, weather and style."""
    subject = (staged.subject > 0).float()[:, None]
    grey = luminance(teach(staged, look(*words), 7).clamp(0, 1))
    return float((grey * subject).sum() / subject.sum()), outline_contrast(grey, subject)


def subjects_of(paths, by):
    """One frame of every scene that shows a subject."""
    staged = [smaller(scene.read(path, 0, 1), by) for path in paths]
    return [one for one in staged if (one.subject > 0).float().mean() > SMALLEST]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("scenes", nargs="+")
    parser.add_argument("--least", type=float, default=0.18)
    parser.add_argument("--outline", type=float, default=0.02)
    parser.add_argument("--by", type=int, default=2, help="judge pictures of 1 / BY of the size")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    scenes, failed = subjects_of(asked.scenes, asked.by), False
    print(f"{len(scenes)} scenes with a subject; lowest over scenes and styles")
    print(f"{'light':>10} {'weather':>8}  luminance  style          outline  style")
    for light, weather in product(conditions.LIGHTS, conditions.WEATHERS):
        found = [(*figures(one, (light, weather, style)), style) for style in conditions.STYLES for one in scenes]
        darkest, faintest = min(found), min(found, key=lambda one: one[1])
        faint = {light, weather} & DARK and weather not in HIDING and faintest[1] < asked.outline
        bad = bool(darkest[0] < asked.least or faint)
        failed = failed or bad
        marks = f"{darkest[0]:10.3f}  {darkest[2]:13} {faintest[1]:8.3f}  {faintest[2]}"
        print(f"{light:>10} {weather:>8} {marks}{'  <' if bad else ''}", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
