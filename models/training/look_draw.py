"""Draws looks at random for training, and says them as the network's inputs."""

import itertools

import numpy as np

from . import caption, conditions

#: Style is the hard axis: this share of looks pairs a style other than the first with a simple light and sky. Of the
#: others this share has the first, in which most films are asked for.
SIMPLE_SHARE, SIMPLE_LIGHTS = 0.5, ("day", "golden", "overcast", "night")
REALISTIC_SHARE = 0.5
DIRECTION_ODDS = (0.28, 0.28, 0.18, 0.13, 0.13)
MIRROR = {"left": "right", "right": "left"}


def random_hex(rng):
    """A colour of some strength."""
    rgb = rng.uniform(0.15, 1, 3)
    return "#" + "".join(f"{int(v * 255):02x}" for v in rgb / rgb.max())


def intensity(rng):
    """Half of the looks are "as one knows it"."""
    return 0.5 if rng.random() < 0.5 else float(np.round(rng.uniform(0.1, 0.95), 3))


def triples():
    """All light, weather and style triples in an order that mixes them; one in ten is held out of training."""
    every = list(itertools.product(conditions.LIGHTS, conditions.WEATHERS, conditions.STYLES))
    return [every[i] for i in np.random.default_rng(27).permutation(len(every))]


HELD_TRIPLES = frozenset(triples()[::10])


def triple(rng):
    """Light, weather and style at random."""
    if rng.random() >= SIMPLE_SHARE:
        light, weather, style = (str(rng.choice(words)) for words in (conditions.LIGHTS, conditions.WEATHERS, conditions.STYLES))
        return light, weather, conditions.STYLES[0] if rng.random() < REALISTIC_SHARE else style
    weather = "clear" if rng.random() < 0.7 else str(rng.choice(conditions.WEATHERS))
    return str(rng.choice(SIMPLE_LIGHTS)), weather, str(rng.choice(conditions.STYLES[1:]))


def trained_triple(rng):
    while (chosen := triple(rng)) in HELD_TRIPLES:
        pass
    return chosen


def draw(rng):
    """A look for training."""
    drawn = look(trained_triple(rng), rng)
    if rng.random() < 0.12:
        drawn["light"]["colour"] = random_hex(rng)
    if rng.random() < 0.12:
        drawn["palette"] = [random_hex(rng) for _ in range(5)]
    return drawn


def even(rng):
    """Light that leaves a given picture as it is."""
    return look((conditions.LIGHTS[0], conditions.WEATHERS[0], conditions.STYLES[0]), rng)


def look(chosen, rng):
    """A look of a triple, without tint and palette."""
    light, weather, style = chosen
    return {
        "light": {
            "kind": light,
            "direction": conditions.DIRECTIONS[rng.choice(5, p=DIRECTION_ODDS)],
            "colour": None,
            "intensity": intensity(rng),
        },
        "weather": {"kind": weather, "intensity": 0.0 if weather == "clear" else intensity(rng)},
        "style": style,
        "palette": [],
    }


def in_turn(number, rng):
    """The look of held-out clip `number`: all triples come once before any twice."""
    every = triples()
    return look(every[number % len(every)], rng)


def mirrored(look):
    light = look["light"]
    return look | {"light": light | {"direction": MIRROR.get(light["direction"], light["direction"])}}


def name(look):
    """"golden/rain/oil": what the figures are grouped by."""
    return "/".join([look["light"]["kind"], look["weather"]["kind"], look["style"]])


def said(look, text=None):
    """The look as the graph's inputs without the batch axis, by name; `text` replaces the default caption."""
    text = caption.default_caption(look["light"], look["weather"], look["style"]) if text is None else text
    return vectors(look) | {"tokens": np.array(caption.encode(text), np.int64)}


def vectors(look, lights=conditions.LIGHTS, weathers=conditions.WEATHERS, styles=conditions.STYLES):
    """All of `said` but the words, for a package that knows these lights, weathers and styles."""
    light, weather = look["light"], look["weather"]
    return {
        "light": conditions.light_vector(light["kind"], light["direction"], light["colour"], light["intensity"], lights),
        "weather": conditions.weather_vector(weather["kind"], weather["intensity"], weathers),
        "style": conditions.style_vector(look["style"], styles),
        "palette": conditions.palette_vector(look["palette"]),
    }


def said_loosely(look, rng):
    """As training hears it: in other words, and with the words or the vectors left out now and then."""
    inputs = said(look, caption.varied_caption(look, rng))
    silent = rng.random()
    if silent < 0.3:
        inputs["tokens"] = np.zeros_like(inputs["tokens"])
    elif silent < 0.42:
        for part in ("light", "weather", "style"):
            inputs[part] = np.zeros_like(inputs[part])
    return inputs
