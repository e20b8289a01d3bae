"""Pictures with the statistics of photographs, made here: `python -m models.training.pictures OUT [--count 40] [--seed 1]`.

Dead leaves: things of all sizes that hide one another (Lee, Mumford and Huang, 2001), each with a colour, a slope of
light and a texture whose power falls with frequency. They stand in for the photographs that people upload.
"""

import argparse
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

SIZES = ((960, 540), (800, 600), (640, 960), (900, 900))


def texture(rng, height, width, fall):
    """Noise of mean 0 and deviation 1 whose amplitude falls as frequency ** -fall: [H, W]."""
    y, x = np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width)[None]
    frequency = np.sqrt(y * y + x * x)
    frequency[0, 0] = 1
    wave = rng.normal(size=frequency.shape) + 1j * rng.normal(size=frequency.shape)
    field = np.fft.irfft2(wave * frequency**-fall, (height, width))
    return (field - field.mean()) / field.std()


def palette(rng):
    """Colours of one scene: a hue or two and their shades, [6, 3] in 0 ... 1."""
    base = rng.uniform(0.05, 0.95, (2, 3))
    base = base + (base.mean(1, keepdims=True) - base) * rng.uniform(0, 0.8)
    mix = rng.uniform(0, 1, (6, 1))
    return np.clip((base[0] * mix + base[1] * (1 - mix)) * rng.uniform(0.4, 1.2, (6, 1)) + rng.normal(0, 0.06, (6, 3)), 0, 1)


def shape(rng, y, x, radius):
    """Mask of a leaf: an ellipse, a box or a blob."""
    angle, long = rng.uniform(0, np.pi), rng.uniform(0.35, 1)
    u, v = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    kind = rng.integers(3)
    if kind == 0:
        return (u / radius) ** 2 + (v / (radius * long)) ** 2 < 1
    if kind == 1:
        return (np.abs(u) < radius) & (np.abs(v) < radius * long)
    turn = np.arctan2(v, u)
    return np.hypot(u, v) < radius * (0.7 + 0.2 * np.sin(3 * turn + angle) + 0.1 * np.sin(7 * turn))


def picture(rng):
    """[H, W, 3] bytes."""
    width, height = SIZES[rng.integers(len(SIZES))]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    rough, colours = texture(rng, height, width, 1.1), palette(rng)
    soft = texture(rng, height, width, 1.8)
    out = colours[0] + (y / height - 0.5)[..., None] * rng.normal(0, 0.3, 3) + soft[..., None] * 0.06
    for number in range(140):
        radius = min(width, height) * 0.45 * (number / 140 * 1.6 + 1) ** -2.2 * rng.uniform(0.5, 1.5)
        cy, cx = rng.uniform(0, height), rng.uniform(0, width)
        inside = shape(rng, y - cy, x - cx, max(2.5, radius))
        slope = ((y - cy) * rng.normal() + (x - cx) * rng.normal()) / (radius + 1) * rng.uniform(0, 0.12)
        grain = rough * rng.uniform(0, 0.10) + soft * rng.uniform(0, 0.08)
        colour = np.clip(colours[rng.integers(6)] + rng.normal(0, 0.05, 3), 0, 1)
        out[inside] = (colour + (slope + grain)[..., None])[inside]
    out = out + rng.normal(0, 0.008, out.shape)
    image = Image.fromarray((np.clip(out, 0, 1) * 255).astype(np.uint8))
    return image.filter(ImageFilter.GaussianBlur(float(rng.uniform(0, 1.2))))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    for number in range(asked.count):
        rng = np.random.default_rng([asked.seed, number])
        picture(rng).save(asked.out / f"{number:04}.jpg", quality=93)


if __name__ == "__main__":
    main()
