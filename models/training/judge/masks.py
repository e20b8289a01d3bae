"""Where the teacher's shadows, rims and reflections lie: from the same functions that draw them.

shadow: the floor that something shades, by the light's direction and the length of its shadows; rim: edges that look
toward the light; reflection: wet ground under what is mirrored in it. None where the look has none of it.
"""

from ..looks_hours import DIRECTIONS, KINDS
from ..looks_light import rims
from ..looks_optics import Ground

#: Coverage from which a pixel counts, and the fewest pixels that make a score.
COVERED, FEWEST = 0.35, 200
WET, RIM = ("rain", "storm"), 0.5


def masks(staged, look):
    """{name: bool [T, H, W]}."""
    light, weather = look["light"], look["weather"]["kind"]
    kind, (slide, toward, sides, _) = KINDS[light["kind"]], DIRECTIONS[light["direction"]]
    ground, found = Ground(staged), {}
    if kind.shadow > 0.5 and weather == "clear":
        found["shadow"] = ground.cast(slide * kind.stretch, toward, kind.reach)
    if kind.rim >= RIM and sides:
        found["rim"] = rims(staged.far, sides, staged.scale)[0]
    if weather in WET:
        found["reflection"] = ground.cast(0.0, 1.0, 0.42, steps=22)
    found = {name: (cover[:, 0] > COVERED).numpy() for name, cover in found.items()}
    return {name: mask for name, mask in found.items() if mask.sum() >= FEWEST}
