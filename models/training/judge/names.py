"""Names light, weather and style of a clip: two small networks that saw teacher frames only (`learn_names.py`).

Light and weather are read from a thumbnail of 64 x 36: colours beside those of the bare animatic (a yellow room is
not candle light), energy of fine detail, and how detail changes between two frames (what falls). Style is read from
crops of the high-passed luminance at full size alone, so that no colour gives it away.
"""

import torch
import torch.nn.functional as F
from torch import nn

from .. import conditions
from ..looks_optics import box, luminance

WORDS = {"light": conditions.LIGHTS, "weather": conditions.WEATHERS, "style": conditions.STYLES}
THUMBNAIL, CROP, CLUES = (36, 64), 128, 12


def pictures(frames):
    """[T, H, W, 3] bytes to float [T, 3, H, W] in 0 ... 1."""
    return torch.from_numpy(frames.copy()).permute(0, 3, 1, 2).float() / 255


def detail(picture):
    """Luminance without what a mean over 9 x 9 pixels keeps: [T, 1, H, W]."""
    grey = luminance(picture)
    return grey - box(grey, 4)


def clues(pair, animatic):
    """Two neighbouring frames [2, 3, H, W] and the animatic under the first [1, 3, H, W] to a thumbnail
    [CLUES, 36, 64]."""
    fine = detail(pair)
    change = fine[1:] - fine[:1]
    across, down = (F.pad(change.diff(dim=d).abs(), p) for d, p in ((3, (0, 1, 0, 0)), (2, (0, 0, 0, 1))))
    maps = torch.cat([pair[:1], animatic, fine[:1].abs() * 8, change.abs() * 8, across * 8, down * 8], 1)
    small = F.interpolate(maps, size=THUMBNAIL, mode="area")[0]
    y, x = torch.meshgrid(*(torch.linspace(-1, 1, n) for n in THUMBNAIL), indexing="ij")
    return torch.cat([small, y[None], x[None]])


def texture(pair):
    """Two neighbouring frames to fine luminance and its change, in deviations of the frame: [2, H, W]."""
    fine = detail(pair)
    fine = fine / (fine.std() + 0.01)
    return torch.cat([fine[0], fine[1] - fine[0]])


class Pooled(nn.Module):
    """Convolutions, then mean and maximum over the plane, then a word per family."""

    def __init__(self, channels, layers, outputs):
        super().__init__()
        steps, before = [], channels
        for width, kernel in layers:
            steps += [nn.Conv2d(before, width, kernel, 2, kernel // 2), nn.BatchNorm2d(width), nn.ReLU()]
            before = width
        self.see, self.drop = nn.Sequential(*steps), nn.Dropout(0.3)
        self.say = nn.ModuleDict({family: nn.Linear(2 * before, len(WORDS[family])) for family in outputs})

    def forward(self, x):
        y = self.see(x)
        pooled = self.drop(torch.cat([y.mean((2, 3)), y.amax((2, 3))], 1))
        return {family: layer(pooled) for family, layer in self.say.items()}


def networks():
    return nn.ModuleDict({
        "scene": Pooled(CLUES, ((32, 3), (64, 3), (64, 3)), ("light", "weather")),
        "texture": Pooled(2, ((24, 5), (48, 3), (64, 3)), ("style",)),
    })  # fmt: skip


def crops(plane):
    """Six crops of a texture [2, H, W], spread over the frame; frames are larger than a crop."""
    _, H, W = plane.shape
    h, w = min(CROP, H), min(CROP, W)
    return [plane[:, y : y + h, x : x + w] for y in (0, H - h) for x in (0, (W - w) // 2, W - w)]


class Names:
    """The file of `learn_names.py`: {"weights", "contexts": [[family, word]], "pairs": {family: [[a, b]]}}."""

    def __init__(self, path):
        saved = torch.load(path, map_location="cpu")
        self.networks = networks().eval()
        self.networks.load_state_dict(saved["weights"])
        self.contexts = [tuple(context) for context in saved["contexts"]]
        self.pairs = {family: {frozenset(pair) for pair in pairs} for family, pairs in saved["pairs"].items()}

    @torch.no_grad()
    def name(self, frames, animatic, known):
        """{family: word} for bytes [T, H, W, 3] over the animatic's; `known` = {family: words} is what may be said."""
        picture, bare, votes = pictures(frames), pictures(animatic), {family: 0 for family in WORDS}
        for first in range(0, len(picture) - 1, 3):
            pair = picture[first : first + 2]
            seen = self.networks["scene"](clues(pair, bare[first : first + 1])[None])
            felt = self.networks["texture"](torch.stack(crops(texture(pair))))
            for family, values in (seen | felt).items():
                votes[family] = votes[family] + values.log_softmax(-1).mean(0)
        best = lambda family: max(known[family], key=lambda word: float(votes[family][WORDS[family].index(word)]))
        return {family: best(family) for family in WORDS}

    def counts(self, family, words):
        """Whether a family is judged in this company: the style may hide the light from anybody."""
        return not any((family, word) in self.contexts for word in words.values())

    def agrees(self, family, asked, named):
        """Whether a name is right, pairs that nobody can tell apart taken as one."""
        return asked == named or frozenset((asked, named)) in self.pairs.get(family, ())
