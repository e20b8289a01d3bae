"""Draws looks at random for training, and says them as the network's inputs."""

import numpy as np

from . import caption, conditions

WEATHER_ODDS, STYLE_ODDS = (0.44, 0.28, 0.28), (0.34, 0.32, 0.34)
DIRECTION_ODDS = (0.28, 0.28, 0.18, 0.13, 0.13)
MIRROR = {"left": "right", "right": "left"}


def random_hex(rng):
    """A colour of some strength."""
    rgb = rng.uniform(0.15, 1, 3)
    return "#" + "".join(f"{int(v * 255):02x}" for v in rgb / rgb.max())


def intensity(rng):
    """Half of the looks are "as one knows it"."""
    return 0.5 if rng.random() < 0.5 else float(np.round(rng.uniform(0.1, 0.95), 3))


def draw(rng, plain=False):
    """A look at random; `plain` without tint and palette, as for held-out scenes."""
    style = conditions.STYLES[rng.choice(3, p=STYLE_ODDS)]
    weather = conditions.WEATHERS[rng.choice(3, p=WEATHER_ODDS)]
    tinted, toned = rng.random() < 0.12, rng.random() < 0.12
    return {
        "light": {
            "kind": conditions.LIGHTS[rng.integers(3)],
            "direction": conditions.DIRECTIONS[rng.choice(5, p=DIRECTION_ODDS)],
            "colour": random_hex(rng) if tinted and not plain else None,
            "intensity": intensity(rng),
        },
        "weather": {"kind": weather, "intensity": 0.0 if weather == "clear" else intensity(rng)},
        "style": style,
        "palette": [random_hex(rng) for _ in range(5)] if toned and not plain else [],
    }


def in_turn(number, rng):
    """The look of held-out clip `number`: all 27 triples of light, weather and style come once before any twice."""
    order = np.random.default_rng(27).permutation(27)[number % 27]
    look = draw(rng, plain=True)
    weather = conditions.WEATHERS[order // 3 % 3]
    return {
        "light": look["light"] | {"kind": conditions.LIGHTS[order // 9]},
        "weather": {"kind": weather, "intensity": 0.0 if weather == "clear" else intensity(rng)},
        "style": conditions.STYLES[order % 3],
        "palette": [],
    }


def mirrored(look):
    light = look["light"]
    return look | {"light": light | {"direction": MIRROR.get(light["direction"], light["direction"])}}


def name(look):
    """"golden/rain/oil": what the figures are grouped by."""
    return "/".join([look["light"]["kind"], look["weather"]["kind"], look["style"]])


def said(look, text=None):
    """The look as the graph's inputs without the batch axis, by name; `text` replaces the default caption."""
    light, weather, style = look["light"], look["weather"], look["style"]
    text = caption.default_caption(light, weather, style) if text is None else text
    return {
        "light": conditions.light_vector(light["kind"], light["direction"], light["colour"], light["intensity"]),
        "weather": conditions.weather_vector(weather["kind"], weather["intensity"]),
        "style": conditions.style_vector(style),
        "palette": conditions.palette_vector(look["palette"]),
        "tokens": np.array(caption.encode(text), np.int64),
    }


def said_loosely(look, rng):
    """As training hears it: in other words, and with the words or the vectors left out now and then."""
    inputs = said(look, caption.varied_caption(look, rng))
    silent = rng.random()
    if silent < 0.3:
        inputs["tokens"] = np.zeros_like(inputs["tokens"])
    elif silent < 0.5:
        for part in ("light", "weather", "style"):
            inputs[part] = np.zeros_like(inputs[part])
    return inputs
