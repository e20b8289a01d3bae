"""What the next network may cost, so that 5 s of 480p take 30 s on two cores (docs/decisions/014): printed by `python -m models.training.speed`.

Of 30 s at 90 % of two cores, 14 processor seconds go to the rest of the denoiser and 10 to ffmpeg. What is left for the network is SHARE of
what a run of 0.3.1 takes there, its first step at half size; with convolutions in int8, which take 0.8 of a run's time, SHARE_INT8. Both with
all parts in, `Fine` too: 0.3 with it costs 1.2 of 0.3 without. Arithmetic counts as time only as long as it is done by
operations that all threads share: convolutions and products, no shuffles, slices and transposes of pictures (`rewritten.py`).
"""

import torch
from torch.utils.flop_counter import FlopCounterMode

from . import export
from .model import SHAPES, Denoiser

#: 480p as it is denoised, and its first step at half the width and height; width x height, padded.
WHOLE, HALF = (672, 384), (352, 192)
#: GFLOP of a run of 0.3.1, as `speed models/rushes-1/denoiser.onnx --rounds 0` counts them.
TODAY = {WHOLE: 130.7, HALF: 35.0}
SHARE, SHARE_INT8 = 0.58, 0.67


def arithmetic(size, width, height):
    """(GFLOP of a run, those of `Fine` among them), from shapes alone."""
    network = Denoiser(size).to("meta").eval()
    inputs = {name: value.to("meta") for name, value in export.example(height, width).items()}
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        network(**inputs)
    return counter.get_total_flops() / 1e9, sum(counter.get_flop_counts().get("Denoiser.fine", {}).values()) / 1e9


def table():
    """Plain text: each shape beside what is allowed."""
    today = sum(TODAY.values())
    lines = [f"a chunk of 480p is a run of {WHOLE[0]} x {WHOLE[1]} and one of {HALF[0]} x {HALF[1]}: {today:.0f} GFLOP in 0.3.1"]
    lines += [f"30 s allow {SHARE * today:.0f} ({SHARE} of it), with int8 convolutions {SHARE_INT8 * today:.0f} ({SHARE_INT8})"]
    for name, size in SHAPES.items():
        (whole, fine), (half, _) = (arithmetic(size, *at) for at in (WHOLE, HALF))
        weights = sum(one.numel() for one in Denoiser(size).parameters()) / 1e6
        share = (whole + half) / today
        verdict = "fits" if share <= SHARE else "fits with int8" if share <= SHARE_INT8 else "too much"
        lines.append(f"--shape {name}: {weights:.1f} M weights, {whole:.0f} and {half:.0f} GFLOP, {fine:.0f} of them `Fine`; {share:.2f}: {verdict}")
        lines.append(f"    {size}")
    return "\n".join(lines)
