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

import torch

from . import schedule
from .data import Crops, noise_for
from .loss import loss
from .model import Denoiser
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


def rollout(network, noise, examples, device):
    """Starts from noise, takes 1 ... 3 of the sampler's four steps: where the sampler itself would stand."""
    steps = int(torch.randint(1, len(schedule.TIMES), ()))
    z, grid = noise, [*schedule.TIMES, 1.0]
    with torch.no_grad():
        for i in range(steps):
            x = estimate(network, z, torch.full((len(z),), grid[i], device=device), examples).float()
            z = sampler_step(z, x, grid[i], grid[i + 1])
    return z, torch.full((len(z),), grid[steps], device=device)


def start(examples, network, progress, device):
    """The noisy picture z and its times t."""
    noise = noise_for(examples)
    if progress > schedule.ROLLOUT_FROM and torch.rand(()) < 0.5:
        return rollout(network, noise, examples, device)
    t = times(len(noise), device)
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

    def __init__(self, out, device):
        self.out, self.device = Path(out), device
        self.network = Denoiser().to(device, memory_format=torch.channels_last)
        self.ema = copy.deepcopy(self.network)
        self.optimizer = torch.optim.AdamW(
            self.network.parameters(), lr=0, betas=(0.9, 0.95), weight_decay=0.01, fused=True
        )
        self.steps, self.pixels, self.seconds = 0, 0, 0.0
        #: Seconds at which the schedule began.
        self.began = 0.0

    def save(self):
        state = {name: getattr(self, name) for name in COUNTS}
        state |= {name: getattr(self, name).state_dict() for name in ("network", "ema", "optimizer")}
        torch.save(state, self.out / "checkpoint.new")
        os.replace(self.out / "checkpoint.new", self.out / "checkpoint.pt")

    def resume(self):
        state = torch.load(self.out / "checkpoint.pt", map_location=self.device)
        for name in ("network", "ema", "optimizer"):
            getattr(self, name).load_state_dict(state[name])
        for name in COUNTS:
            setattr(self, name, state.get(name, 0))

    def note(self, value, crops):
        line = {"step": self.steps, "pixels": self.pixels, "hours": round(self.seconds / 3600, 4), "loss": value}
        line |= {"rate": self.optimizer.param_groups[0]["lr"], "shards": len(crops.all), "when": time.strftime("%FT%T")}
        with open(self.out / "ledger.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def learn(run, compiled, drawn, progress):
    """One step; returns the loss."""
    examples = {name: value.to(run.device) for name, value in drawn.items()}
    spoil(examples)
    for group in run.optimizer.param_groups:
        group["lr"] = schedule.rate(run.steps, progress)
    with torch.autocast(run.device, dtype=torch.bfloat16):
        z, t = start(examples, run.network, progress, run.device)
        x = estimate(compiled, z, t, examples)
    value = loss(x.float(), examples["target"], examples["weight"], examples["still"])
    run.optimizer.zero_grad()
    value.backward()
    torch.nn.utils.clip_grad_norm_(run.network.parameters(), 1.0)
    run.optimizer.step()
    run.steps += 1
    run.pixels += examples["target"].numel() // 3
    averaged(run.ema, run.network, run.steps)
    return float(value.detach())


def train(run, crops, hours, compiled):
    """Until `hours` in all. The next batch is drawn while one is learnt from."""
    progress = lambda: (run.seconds - run.began) / max(1, hours * 3600 - run.began)
    ahead = ThreadPoolExecutor(1)
    draw = lambda: ahead.submit(lambda: crops.draw(*schedule.shape(progress(), crops.rng)))
    saved, heard, coming, taken_in = time.monotonic(), [], draw(), None
    while run.seconds < hours * 3600:
        before = time.monotonic()
        drawn, coming = coming.result(), draw()
        heard.append(learn(run, compiled, drawn, progress()))
        run.seconds += time.monotonic() - before
        if time.monotonic() - saved > SAVE_SECONDS:
            run.note(sum(heard) / len(heard), crops)
            run.save()
            if taken_in:
                taken_in.result()
            taken_in = ahead.submit(crops.refresh)
            saved, heard = time.monotonic(), []
    run.note(sum(heard) / max(1, len(heard)), crops)
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
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    run = Run(asked.out, asked.device)
    if asked.resume:
        run.resume()
    if asked.anew:
        run.began = run.seconds
    torch._dynamo.config.recompile_limit = 16  # one graph per crop size
    compiled = torch.compile(run.network, dynamic=False) if asked.compile else run.network
    train(run, Crops(asked.data / "train", run.steps), asked.hours, compiled)


if __name__ == "__main__":
    main()
