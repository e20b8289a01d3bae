"""What training does when: crop sizes, batch, learning rate and rollout as functions of progress 0 ... 1."""

#: The package takes its first two steps alone while it is young (docs/decisions/006), so they count most.
TIMES, TIME_ODDS, JITTER = (0.0, 0.25, 0.5, 0.75), (0.5, 0.26, 0.14, 0.10), 0.05
#: Until this progress: (share of batches, crops, frames, height, width). Eight frames of a crop are much alike: two
#: of four times as many crops teach light and style faster; whole chunks teach what time does.
PHASES = (
    (0.20, ((1.0, 48, 2, 64, 64),)),
    (0.50, ((0.40, 48, 2, 64, 64), (0.60, 20, 2, 128, 128))),
    (0.80, ((0.50, 20, 2, 128, 128), (0.25, 6, 2, 192, 256), (0.25, 6, 8, 128, 128))),
    (1.01, ((0.35, 20, 2, 128, 128), (0.15, 6, 2, 192, 256), (0.40, 6, 8, 128, 128), (0.10, 2, 8, 192, 256))),
)
ROLLOUT_FROM, PEAK, FLOOR, WARM_UP = 0.78, 1e-3, 2e-5, 80


def shape(progress, rng):
    """Number, frames, height and width of the next crops."""
    choices = next(choices for until, choices in PHASES if progress < until)
    number = rng.choice(len(choices), p=[choice[0] for choice in choices])
    return choices[number][1:]


def rate(step, progress):
    """Learning rate: warm-up, then straight down to the floor; a cosine wastes the end of a short run."""
    return min(1, (step + 1) / WARM_UP) * (FLOOR + (PEAK - FLOOR) * (1 - min(progress, 1)))
