"""The hours of the day, and the two lights people make: what each is made of. Colours are linear."""

from dataclasses import dataclass


@dataclass
class Kind:
    """Colours of key, ambient, sky (top, bottom), haze, sun; sizes in frame heights; shares 0 ... 1 and above.

    `repaint` is how much of the stage's own sky is painted over, `stretch` the length of a shadow per height,
    `lamps` how bright windows and lamps burn, `pool` how much of the key stays near the subject.
    """

    key: tuple
    ambient: tuple
    zenith: tuple
    skyline: tuple
    haze: tuple
    disc: tuple
    disc_height: float
    repaint: float
    shadow: float
    reach: float
    rim: float
    glow: float
    bloom: float
    stretch: float
    disc_strength: float = 2.2
    lamps: float = 0.0
    pool: float = 0.0
    #: A second light from the other side (neon).
    second: tuple | None = None


KINDS = {
    "day": Kind((0.92, 0.86, 0.74), (0.30, 0.34, 0.40), (0.16, 0.42, 0.86), (0.72, 0.86, 0.96),
                (0.66, 0.80, 0.94), (1.0, 0.95, 0.8), -0.12, 0.25, 0.62, 0.55, 0.25, 0.30, 0.25, 0.62),
    "golden": Kind((1.38, 0.82, 0.37), (0.17, 0.17, 0.27), (0.22, 0.22, 0.42), (1.0, 0.52, 0.16),
                   (0.96, 0.50, 0.20), (1.0, 0.64, 0.24), 0.11, 0.92, 0.84, 0.60, 1.3, 0.85, 0.55, 1.75),
    "sunrise": Kind((1.02, 0.56, 0.56), (0.26, 0.30, 0.50), (0.20, 0.42, 0.86), (1.0, 0.56, 0.60),
                    (0.92, 0.62, 0.74), (1.0, 0.80, 0.72), 0.04, 0.94, 0.70, 0.60, 0.9, 0.62, 0.45, 1.6),
    "overcast": Kind((0.20, 0.21, 0.22), (0.40, 0.42, 0.45), (0.40, 0.43, 0.47), (0.62, 0.64, 0.67),
                     (0.52, 0.55, 0.58), (0.7, 0.7, 0.7), -0.3, 0.94, 0.22, 0.40, 0.0, 0.0, 0.08, 0.3, 0.0),
    "blue-hour": Kind((0.16, 0.22, 0.46), (0.15, 0.21, 0.43), (0.04, 0.10, 0.38), (0.46, 0.36, 0.60),
                      (0.20, 0.26, 0.54), (0.5, 0.5, 0.7), -0.3, 0.97, 0.30, 0.50, 0.25, 0.10, 0.40, 0.8, 0.0, 0.85),
    "night": Kind((0.20, 0.32, 0.72), (0.034, 0.068, 0.190), (0.008, 0.022, 0.110), (0.040, 0.095, 0.300),
                  (0.036, 0.085, 0.270), (0.58, 0.74, 1.0), 0.26, 0.97, 0.62, 0.50, 1.0, 0.20, 0.45, 0.95, 1.5, 1.0),
    "neon": Kind((0.80, 0.07, 0.46), (0.045, 0.020, 0.075), (0.010, 0.004, 0.030), (0.130, 0.020, 0.150),
                 (0.120, 0.025, 0.150), (0.9, 0.1, 0.6), -0.3, 0.97, 0.45, 0.45, 1.7, 0.25, 0.75, 0.7, 0.0, 0.9,
                 second=(0.03, 0.52, 0.80)),
    "candle": Kind((1.50, 0.66, 0.17), (0.062, 0.036, 0.026), (0.010, 0.008, 0.014), (0.035, 0.020, 0.014),
                   (0.060, 0.030, 0.014), (1.0, 0.6, 0.2), -0.3, 0.95, 0.80, 0.45, 0.7, 0.12, 0.60, 1.1, 0.0, 1.0,
                   pool=0.93),
}  # fmt: skip
#: Per direction: shadow's slide per height along x and toward the viewer, light on screen (x, y), disc's x.
DIRECTIONS = {
    "left": (1.0, 0.16, ((-0.9, -0.45),), 0.10),
    "right": (-1.0, 0.16, ((0.9, -0.45),), 0.90),
    "back": (0.0, 0.62, ((-0.65, -0.75), (0.65, -0.75)), 0.5),
    "front": (0.0, -0.38, (), None),
    "above": (0.0, 0.10, ((0.0, -1.0),), None),
}
