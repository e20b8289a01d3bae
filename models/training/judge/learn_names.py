"""Teaches the names: `python -m models.training.judge.learn_names --shards $WORK/shards --out $WORK/names.pt`.

Two teacher frames of every look in the training shards (no held-out scene, place or cast) that has no tint and no
palette. One scene in five is kept for proof: what the teacher's own frames do not give away there (a light under a
style without colour, two words that look alike) is written into the file by name and left out of every judgement.
About ten minutes of one core for 1,400 looks.
"""

import argparse
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from ..data import Shard
from . import names
from .looks_in_turn import words_of

#: The first of the two frames that are seen; of shorter shards, the last two.
FRAME = 4
#: Below this the teacher's frames do not show a family in some company; above this share two words are one. Fewer
#: looks say nothing.
HIDDEN, ALIKE, FEWEST = 0.75, 0.15, 7


def examples(shards):
    """Per look: (words, whether it is for proof, clues, texture)."""
    folders = [path.parent for path in sorted(shards.glob("train/*/shard.json"))]
    scenes = sorted({folder.name.rsplit("-", 1)[0] for folder in folders})
    for number, folder in enumerate(folders):
        shard = Shard(folder)
        proof = scenes.index(shard.about["scene"]) % 5 == 0
        first = min(FRAME, len(shard.control) - 2)
        bare = names.pictures(np.array(shard.control[first : first + 1, ..., :3]))
        for look, target in zip(shard.looks, shard.targets):
            if look["light"]["colour"] is None and not look["palette"]:
                pair = names.pictures(np.array(target[first : first + 2]))
                yield words_of(look), proof, names.clues(pair, bare), names.texture(pair).half()
        if number % 20 == 0:
            print(f"{number} of {len(folders)} shards", flush=True)


def said(words, family):
    return torch.tensor([names.WORDS[family].index(one[family]) for one in words])


def piece(plane, rng):
    """A random crop of a texture, mirrored half the time."""
    y, x = (int(rng.integers(max(1, n - names.CROP + 1))) for n in plane.shape[1:])
    cut = plane[:, y : y + names.CROP, x : x + names.CROP].float()
    return cut.flip(2) if rng.random() < 0.5 else cut


def learn(networks, known, steps, rng):
    """`known` = [(words, clues, texture)]."""
    optimizer = torch.optim.AdamW(networks.parameters(), lr=2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=steps)
    networks.train()
    for step in range(steps):
        chosen = [known[i] for i in rng.integers(len(known), size=32)]
        thumbnails = torch.stack([c.flip(2) if rng.random() < 0.5 else c for _, c, _ in chosen])
        answers = networks["scene"](thumbnails) | networks["texture"](torch.stack([piece(t, rng) for *_, t in chosen]))
        loss = sum(F.cross_entropy(a, said([w for w, *_ in chosen], f), label_smoothing=0.05) for f, a in answers.items())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            print(f"step {step}, loss {loss.item():.2f}", flush=True)
    networks.eval()


@torch.no_grad()
def named(networks, clues, texture):
    answers = networks["scene"](clues[None]) | networks["texture"](torch.stack(names.crops(texture.float())))
    return {family: names.WORDS[family][int(values.mean(0).argmax())] for family, values in answers.items()}


def readable(pairs, family, contexts):
    """The pairs whose company does not hide the family."""
    return [pair for pair in pairs if not any((family, word) in contexts for word in pair[0].values())]


def hidden(pairs):
    """[(family, word)]: in the company of `word` the family cannot be read; `pairs` = [(asked, named)]. The worst
    company goes first, and its looks no longer count against the others."""
    found = []
    while True:
        shares = {}
        for family in names.WORDS:
            seen = readable(pairs, family, found)
            for other in names.WORDS.keys() - {family}:
                for word in names.WORDS[other]:
                    right = [asked[family] == said[family] for asked, said in seen if asked[other] == word]
                    if len(right) >= FEWEST:
                        shares[family, word] = float(np.mean(right))
        worst = min(shares, key=lambda context: (shares[context], context), default=None)
        if worst is None or shares[worst] >= HIDDEN:
            return sorted(found)
        found.append(worst)


def alike(pairs, contexts):
    """{family: [(a, b)]}: words that are taken for one another where the family can be read."""
    found = {}
    for family, words in names.WORDS.items():
        seen = [(asked[family], named[family]) for asked, named in readable(pairs, family, contexts)]
        for i, a in enumerate(words):
            for b in words[i + 1 :]:
                either = [pair for pair in seen if pair[0] in (a, b)]
                if len(either) >= FEWEST and np.mean([set(pair) == {a, b} for pair in either]) > ALIKE:
                    found.setdefault(family, []).append((a, b))
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shards", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=5)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(asked.seed)
    with torch.no_grad():
        every = list(examples(asked.shards))
    networks = names.networks()
    learn(networks, [(w, c, t) for w, proof, c, t in every if not proof], asked.steps, np.random.default_rng(asked.seed))
    pairs = [(words, named(networks, c, t)) for words, proof, c, t in every if proof]
    for family in names.WORDS:
        print(f"proof, {family}: {np.mean([a[family] == n[family] for a, n in pairs]):.3f} of {len(pairs)}")
    contexts = hidden(pairs)
    found = {"weights": networks.state_dict(), "contexts": contexts, "pairs": alike(pairs, contexts)}
    torch.save(found, asked.out)
    print(f"not judged: {found['contexts']}; taken as one: {found['pairs']}")


if __name__ == "__main__":
    main()
