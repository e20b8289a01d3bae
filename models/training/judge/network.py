"""Measure 7. The look comes out of the network, and out of nothing else.

With a package whose graph returns its control picture, Node's frames equal the animatic bit for bit. Told another
look, a clip comes nearer to the teacher's picture of what was told than to that of what was not, and so it does
when the words alone say it. With a blank control picture the subject is gone: the picture inside the subject's box no
longer goes along with the teacher's.
"""

import numpy as np
import torch

from .. import caption, look_draw
from ..data import K, crop, thumbnail
from ..evaluate import padded, run
from ..shards import NOISE_SCALE
from .clips import ROOT, Studio
from .fidelity import squares
from .finding import Finding, at_least, at_most
from .trial import CHUNK, FRAMES, OURS

IDENTITY = ROOT / "tests/fixtures/identity-model"
PLAIN_LOOK = {
    "light": {"kind": "day", "direction": "left", "colour": None, "intensity": 0.5},
    "weather": {"kind": "clear", "intensity": 0.0},
    "style": "realistic-3d",
    "palette": [],
}
SEEN, LOST, SMALLEST = 0.5, 0.3, 0.01


class ClipShard:
    """A clip as `data.crop` reads a shard, under any look."""

    def __init__(self, clip, look):
        self.looks, self.control, self.targets = [look], clip.control, [clip.teacher]
        self.stuck = clip.stuck.numpy() * NOISE_SCALE
        self.height, self.width = clip.control.shape[1:3]
        self.thumbnail = thumbnail(clip.control[K + 4])
        self.about = {"horizon": float(clip.staged.horizon[K + 4])}


def example(clip, look, package):
    """The graph's inputs for the clip's frames 2 ... 9, told `look`."""
    shard = ClipShard(clip, look)
    return padded(crop(shard, 0, 0, 0, shard.height, shard.width, None, package.say))


def bytes_of(x, clip):
    """[8, 3, H', W'] to bytes [8, H, W, 3], the padding cut off."""
    height, width = clip.control.shape[1:3]
    return ((x[..., :height, :width].clip(-1, 1) + 1) * 127.5).round().astype(np.uint8).transpose(0, 2, 3, 1)


def by_words(clip, look, package):
    """The picture when the caption alone says the look, in one step."""
    inputs = example(clip, look, package)
    for part in ("light", "weather", "style"):
        inputs[part] = torch.zeros_like(inputs[part])
    text = caption.default_caption(look["light"], look["weather"], look["style"])
    inputs["tokens"] = torch.tensor(caption.encode(text, package.words))
    return bytes_of(run(package.graph, inputs, 1, clip.wanted.seed), clip)


def wanted_identity(clips):
    return [clip.wanted.but(look=PLAIN_LOOK, noise=False) for clip in clips]


def report_identity(clips, work, threads):
    studio, wanted = Studio(IDENTITY, work, threads), wanted_identity(clips)
    studio.make(wanted)
    apart = [int((studio.read(one).rgb != clip.control[..., :3]).sum()) for clip, one in zip(clips, wanted)]
    what = f"bytes unlike the animatic, identity package (n = {len(clips)})"
    return Finding(7, OURS, what, str(sum(apart)), "<= 0", sum(apart) == 0)


def wanted_swaps(clips):
    """[(clip, the clip told the next clip's look)]."""
    others = [*clips[1:], clips[0]]
    return [(clip, clip.wanted.but(look=other.look)) for clip, other in zip(clips, others)]


def nearer(frames, asked, other):
    """Error against the teacher's picture of what was told, over that against what was not."""
    return float(squares(frames, asked).mean() / max(float(squares(frames, other).mean()), 1e-7))


def report_swaps(trial, swaps, package):
    """Findings: shuffled conditions and shuffled words move the look; the identity row, told anything, does not."""
    found = {"look": [], "words": [], "identity": []}
    for clip, other in swaps:
        teacher = trial.lit(other, clip.staged, clip.stuck)
        found["look"].append(nearer(trial.studio.read(other).rgb, teacher, clip.teacher))
        words = by_words(clip, other.look, package)
        found["words"].append(nearer(words, teacher[K:FRAMES], clip.teacher[K:FRAMES]))
        found["identity"].append(nearer(clip.rows["identity"], teacher, clip.teacher))
    what = f"error to the told look over error to the other (n = {len(swaps)})"
    return [
        at_most(7, OURS, f"{what}, worst", max(found["look"]), 1.0),
        at_most(7, OURS, "the same told by words alone, mean", float(np.mean(found["words"])), 1.0),
        at_most(7, "identity", f"{what}, worst", max(found["identity"]), 1.0),
    ]


def together(frames, teacher, mask):
    """Correlation of brightness with the teacher's inside the box of a mask, mean over frames."""
    rows, columns = (np.nonzero(mask.any((0, axis)))[0] for axis in (2, 1))
    box = (slice(None), slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    return float(np.mean([correlation(a, b) for a, b in zip(frames[box].mean(-1), teacher[box].mean(-1))]))


def correlation(a, b):
    """0 where either is even."""
    a, b = a - a.mean(), b - b.mean()
    return float((a * b).sum() / max(np.sqrt((a * a).sum() * (b * b).sum()), 1e-6))


def wanted_blank(clips, count=4):
    """Clips with a subject of some size: [(clip, mask, the clip with nothing to see)]."""
    chosen = []
    for clip in clips:
        mask = (clip.staged.subject[:CHUNK] > 0).numpy()
        clip.forget()
        if mask.mean() > SMALLEST and mask.any((1, 2)).all():
            chosen.append((clip, mask))
        if len(chosen) == count:
            break
    return [(clip, mask, clip.wanted.first_chunk(blank=True)) for clip, mask in chosen]


def report_blank(studio, blank):
    seen, lost = [], []
    for clip, mask, one in blank:
        seen.append(together(clip.rows[OURS][:CHUNK], clip.teacher[:CHUNK], mask))
        lost.append(together(studio.read(one).rgb, clip.teacher[:CHUNK], mask))
    return [
        at_least(7, OURS, f"like the teacher in the subject's box (n = {len(blank)})", float(np.mean(seen)), SEEN),
        at_most(7, OURS, "the same with a blank control picture", float(np.mean(np.abs(lost))), LOST),
    ]
