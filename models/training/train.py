"""Trains rushes-1: `python -m models.training.train --data DIR --out DIR --hours H [--resume] [--anew]`.

DIR of the data holds the shards (`shards.py`). OUT gets checkpoint.pt every three minutes and ledger.jsonl, a
line of pixels, hours and loss each. Shards that appear during training are taken in. The schedule runs over
--hours in all, resumed or not; --anew begins it again with the weights resumed, for the hours that are left.
"""

import argparse
import copy
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch

from . import schedule
from .data import Crops, noise_for
from .loss import loss
from .model import SHAPES, Denoiser
from .optimizer import Optimizer
from .sampler import estimate, step as sampler_step

SAVE_SECONDS = 180
COUNTS = ("steps", "pixels", "seconds", "began")


def times(count, device):
    """Times of the sampler's grid, shaken a little."""
    odds = torch.tensor(schedule.TIME_ODDS)
    t = torch.tensor(schedule.TIMES)[torch.multinomial(odds, count, True)]
    return (t + (torch.rand(count) * 2 - 1) * schedule.JITTER).clamp(0, 0.8).to(device)


def spoil(examples):
    """Context as the model itself would leave it: noisy, off in colour."""
    context = examples["context"]
    keep = 0.6 + 0.4 * torch.rand(len(context), 1, 1, 1, 1, device=context.device)
    shift = 1 + 0.03 * torch.randn(len(context), 1, 3, 1, 1, device=context.device)
    noisy = context * shift + (1 - keep) * 0.25 * torch.randn_like(context)
    examples["context"] = noisy * examples["context_valid"].view(-1, 1, 1, 1, 1)


def own_context(network, noise, examples):
    """The two frames before as the network itself draws them in a step from noise: else every chunk begins with a jump, from the frames
    that it drew to those that the teacher would have drawn."""
    nothing = {name: torch.zeros_like(examples[name]) for name in ("context", "context_control", "context_valid")}
    shot = examples | nothing | {"control": examples["before_control"]}
    with torch.no_grad():
        drawn = estimate(network, noise, torch.zeros(len(noise), device=noise.device), shot)
    drawn = drawn.clamp(-1, 1)
    examples["context"], examples["context_control"] = drawn, examples["before_control"][:, :, :3]
    examples["context_valid"] = torch.ones_like(examples["context_valid"])
    return drawn[:, -1:], examples["before"][:, -1:]


def rollout(network, noise, examples, steps):
    """Starts from noise and takes `steps` of the sampler's four: where the sampler itself would stand."""
    z, grid = noise, [*schedule.TIMES, 1.0]
    at = lambda i: torch.full((len(noise),), grid[i], device=noise.device)
    with torch.no_grad():
        for i in range(steps):
            z = sampler_step(z, estimate(network, z, at(i), examples), grid[i], grid[i + 1])
    return z, at(steps)


def start(examples, noise, network, progress, rng):
    """The noisy picture z and its times t."""
    if progress > schedule.ROLLOUT_FROM and rng.random() < schedule.ROLLOUT_SHARE:
        return rollout(network, noise, examples, int(rng.choice(len(schedule.TIMES), p=schedule.TIME_ODDS)))
    t = times(len(noise), noise.device)
    part = t.view(-1, 1, 1, 1, 1)
    return part * examples["target"] + (1 - part) * noise, t


def averaged(ema, network, steps):
    """Moves the running average of the weights; young averages move faster."""
    share = 1 - min(0.999, (steps + 1) / (steps + 10))
    with torch.no_grad():
        for ours, theirs in zip(ema.parameters(), network.parameters()):
            ours.lerp_(theirs, share)


class Run:
    """Everything that a checkpoint holds."""

    def __init__(self, out, device, shape="0.3"):
        self.out, self.device, self.shape = Path(out), device, shape
        self.network = Denoiser(SHAPES[shape]).to(device, memory_format=torch.channels_last)
        self.network.field.requires_grad_(False)
        self.ema = copy.deepcopy(self.network)
        self.optimizer = Optimizer(self.network)
        self.steps, self.pixels, self.seconds = 0, 0, 0.0
        #: Seconds at which the schedule began.
        self.began = 0.0

    def save(self):
        state = {"shape": self.shape} | {name: getattr(self, name) for name in COUNTS}
        state |= {name: getattr(self, name).state_dict() for name in ("network", "ema", "optimizer")}
        torch.save(state, self.out / "checkpoint.new")
        os.replace(self.out / "checkpoint.new", self.out / "checkpoint.pt")

    def resume(self):
        state = torch.load(self.out / "checkpoint.pt", map_location=self.device)
        if state.get("shape", "0.3") != self.shape:
            raise SystemExit(f"the checkpoint is of --shape {state.get('shape', '0.3')}, not {self.shape}")
        for name in ("network", "ema", "optimizer"):
            getattr(self, name).load_state_dict(state[name])
        for name in COUNTS:
            setattr(self, name, state.get(name, 0))

    def take_field(self, field):
        """Puts a taught field in place; the tokens' matrices, which now only add to it, begin at nothing."""
        for network in (self.network, self.ema):
            network.field.load_state_dict(field)
            for layer in (network.matrix, network.matrix_all):
                torch.nn.init.zeros_(layer.weight)
                torch.nn.init.zeros_(layer.bias)

    def note(self, value, rate, crops):
        line = {"step": self.steps, "pixels": self.pixels, "hours": round(self.seconds / 3600, 4), "loss": value}
        line |= {"rate": rate, "shards": len(crops.all), "when": time.strftime("%FT%T")}
        with open(self.out / "ledger.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def learn(run, compiled, drawn, progress, rate, rng):
    """One step; returns the loss."""
    examples = {name: value.to(run.device) for name, value in drawn.items()}
    noise, previous = noise_for(examples), None
    with torch.autocast(run.device, dtype=torch.bfloat16):
        if progress > schedule.OWN_CONTEXT_FROM and rng.random() < schedule.OWN_CONTEXT_SHARE:
            previous = own_context(run.network, noise_for(examples, "before_stuck"), examples)
        else:
            spoil(examples)
        z, t = start(examples, noise, run.network, progress, rng)
        x = estimate(compiled, z, t, examples)
    value = loss(x, examples["target"], examples["weight"], examples["still"], previous)
    run.optimizer.zero_grad()
    value.backward()
    torch.nn.utils.clip_grad_norm_(run.network.parameters(), 1.0)
    run.optimizer.step(rate)
    run.steps += 1
    run.pixels += examples["target"].numel() // 3
    averaged(run.ema, run.network, run.steps)
    return float(value.detach())


def train(run, crops, hours, compiled):
    """Until `hours` in all. The next batch is drawn while one is learnt from."""
    progress = lambda: (run.seconds - run.began) / max(1, hours * 3600 - run.began)
    ahead, rng = ThreadPoolExecutor(1), np.random.default_rng(run.steps)
    draw = lambda: ahead.submit(lambda: crops.draw(*schedule.shape(progress(), crops.rng)))
    saved, heard, coming, taken_in = time.monotonic(), [], draw(), None
    while run.seconds < hours * 3600:
        before = time.monotonic()
        drawn, coming = coming.result(), draw()
        rate = schedule.rate(progress())
        heard.append(learn(run, compiled, drawn, progress(), rate, rng))
        run.seconds += time.monotonic() - before
        if time.monotonic() - saved > SAVE_SECONDS:
            run.note(sum(heard) / len(heard), rate, crops)
            run.save()
            if taken_in:
                taken_in.result()
            taken_in = ahead.submit(crops.refresh)
            saved, heard = time.monotonic(), []
    run.note(sum(heard) / max(1, len(heard)), rate, crops)
    run.save()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--hours", type=float, required=True)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--anew", action="store_true", help="begin the schedule again with the weights resumed")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("--in-memory", action="store_true", help="read all shards at the start")
    parser.add_argument("--field", type=Path, help="take the field that `field.py` taught")
    parser.add_argument("--shape", choices=SHAPES, default="0.3", help="of model.py; `speed --shapes` says what each costs")
    asked = parser.parse_args()
    if asked.field and asked.resume and not asked.anew:
        parser.error("--field begins a run, or with --anew its schedule; to go on, leave it out")
    if not (asked.field or asked.resume):
        parser.error("a run begins with --field FILE, which models.training.field teaches")
    asked.out.mkdir(parents=True, exist_ok=True)
    run = Run(asked.out, asked.device, asked.shape)
    if asked.resume:
        run.resume()
    if asked.field:
        run.take_field(torch.load(asked.field, map_location=asked.device))
    if asked.anew:
        run.began = run.seconds
    torch._dynamo.config.recompile_limit = 16  # one graph per crop size
    compiled = torch.compile(run.network, dynamic=False) if asked.compile else run.network
    train(run, Crops(asked.data / "train", run.steps, asked.in_memory), asked.hours, compiled)


if __name__ == "__main__":
    main()
