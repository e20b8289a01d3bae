"""What training does when: crop sizes, batch, learning rate and rollout as functions of progress 0 ... 1."""

#: The sampler's times. The picture is nearly a function of the noise, so the first step counts most; the others
#: start where the sampler itself would stand (`ROLLOUT_SHARE`), else they learn to trust a picture cleaner than theirs.
TIMES, TIME_ODDS, JITTER = (0.0, 0.25, 0.5, 0.75), (0.64, 0.18, 0.10, 0.08), 0.05
#: Until this progress: (share of batches, crops, frames, height, width). Eight frames of a crop are much alike: two
#: of four times as many crops teach light and style faster; whole chunks teach what time does.
PHASES = (
    (0.60, ((0.30, 64, 2, 64, 64), (0.70, 20, 2, 128, 128))),
    (1.01, ((0.70, 20, 2, 128, 128), (0.30, 6, 8, 128, 128))),
)
ROLLOUT_FROM, ROLLOUT_SHARE = 0.1, 0.85
#: From here on this share of batches sees the frames before as the network itself draws them.
OWN_CONTEXT_FROM, OWN_CONTEXT_SHARE = 0.3, 0.4
PEAK, FLOOR, WARM_UP = 1e-3, 2e-5, 0.01


def shape(progress, rng):
    """Number, frames, height and width of the next crops."""
    choices = next(choices for until, choices in PHASES if progress < until)
    number = rng.choice(len(choices), p=[choice[0] for choice in choices])
    return choices[number][1:]


def rate(progress):
    """Learning rate: warm-up, then straight down to the floor; a cosine wastes the end of a short run."""
    return min(1, progress / WARM_UP) * (FLOOR + (PEAK - FLOOR) * (1 - min(progress, 1)))
