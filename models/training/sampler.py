"""The sampler that the renderer mirrors: Euler's method on the straight path from noise to picture."""

import torch

INPUTS = (
    "control", "context", "context_control", "context_valid", "thumbnail", "place",
    "light", "weather", "style", "palette", "tokens",
)  # fmt: skip


def estimate(network, z, t, examples):
    """x [B, 8, 3, h, w] at the times t [B]."""
    return network(z, t, *(examples[name] for name in INPUTS))[0]


def step(z, x, t, following):
    """From time t to `following`, given the estimate x; both are numbers or broadcast over z."""
    return z + (x - z) * ((following - t) / (1 - t))


def sample(network, noise, examples, times):
    """The picture after one step per time; the last step goes to 1, where z is x itself."""
    z = noise
    for t, following in zip(times, [*times[1:], 1.0]):
        x = estimate(network, z, torch.full((z.shape[0],), float(t), device=z.device), examples)
        z = step(z, x, t, following)
    return x
