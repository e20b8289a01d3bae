"""The caption: look words alone, never nouns, so that another subject leaves the tokens as they are.

`default_caption` is the template that the renderer mirrors; training also draws the synonyms.
A word outside the vocabulary is [UNK] (id 1) and is left out before padding with [PAD] (id 0).
"""

import json

TOKENS = 24
#: The first phrase of each list is the default caption's.
LIGHT_PHRASES = {
    "day": ["soft daylight", "day light", "daytime", "noon sun"],
    "golden": ["golden hour light", "golden light", "warm sunset", "low evening sun"],
    "sunrise": ["sunrise light", "sunrise", "pink dawn", "early morning light"],
    "overcast": ["overcast light", "overcast", "cloudy", "flat grey light"],
    "blue-hour": ["blue hour light", "blue hour", "blue dusk", "twilight"],
    "night": ["moonlit night", "night", "moonlight", "dark night"],
    "neon": ["neon light", "neon", "neon signs", "cyberpunk light"],
    "candle": ["candle light", "candle", "warm indoor light", "fire light"],
}
DIRECTION_PHRASES = {
    "left": "from the left",
    "right": "from the right",
    "front": "from the front",
    "back": "from behind",
    "above": "from above",
}
WEATHER_PHRASES = {
    "clear": ["clear sky", "clear weather", "dry weather"],
    "rain": ["rain", "rainy weather", "rainfall"],
    "snow": ["snow", "snowy weather", "snowfall"],
    "mist": ["mist", "fog", "misty weather", "haze"],
    "storm": ["storm", "stormy weather", "thunderstorm"],
    "dust": ["dust", "sandstorm", "dusty heat"],
}
STYLE_PHRASES = {
    "realistic-3d": ["realistic 3d render", "realistic", "3d"],
    "cartoon": ["cartoon", "cartoon drawing", "comic"],
    "anime": ["anime", "anime film", "japanese animation"],
    "pixel-art": ["pixel art", "pixels", "retro game"],
    "oil": ["oil painting", "oil", "painted brush strokes"],
    "watercolour": ["watercolour painting", "watercolour", "watercolour on paper"],
    "noir": ["film noir", "noir", "black and white film"],
}
STRENGTH = {"light": ("dim", "bright"), "weather": ("light", "heavy")}


def strength(family, intensity):
    """The word and a blank for an intensity below 0.35 or above 0.65, else nothing."""
    low, high = STRENGTH[family]
    return f"{low} " if intensity < 0.35 else f"{high} " if intensity > 0.65 else ""


def caption(light_phrase, light, weather_phrase, weather, style_phrase):
    """One sentence of look words: "bright golden hour light from the left, heavy rain, oil painting"."""
    sky = "" if weather["kind"] == "clear" else strength("weather", weather["intensity"])
    return (
        f"{strength('light', light['intensity'])}{light_phrase} {DIRECTION_PHRASES[light['direction']]}, "
        f"{sky}{weather_phrase}, {style_phrase}"
    )


def default_caption(light, weather, style):
    """`light` = {kind, direction, intensity}, `weather` = {kind, intensity}, `style` a word."""
    return caption(
        LIGHT_PHRASES[light["kind"]][0],
        light,
        WEATHER_PHRASES[weather["kind"]][0],
        weather,
        STYLE_PHRASES[style][0],
    )


def varied_caption(look, rng):
    """The same look in other words; `rng` is a numpy Generator."""
    pick = lambda phrases: phrases[rng.integers(len(phrases))]
    light, weather = look["light"], look["weather"]
    return caption(
        pick(LIGHT_PHRASES[light["kind"]]),
        light,
        pick(WEATHER_PHRASES[weather["kind"]]),
        weather,
        pick(STYLE_PHRASES[look["style"]]),
    )


def vocabulary():
    """Word to id; [PAD] is 0, [UNK] is 1, the comma is a word."""
    families = [LIGHT_PHRASES, WEATHER_PHRASES, STYLE_PHRASES]
    phrases = [phrase for family in families for phrases in family.values() for phrase in phrases]
    phrases += [*DIRECTION_PHRASES.values(), *STRENGTH["light"], *STRENGTH["weather"]]
    words = sorted({word for phrase in phrases for word in phrase.split()})
    return {word: index for index, word in enumerate(["[PAD]", "[UNK]", ",", *words])}


def encode(text, words=None):
    """Token ids, TOKENS long, as tokenizer.json gives them once unknown words are left out."""
    words = words or vocabulary()
    ids = [words[word] for word in text.lower().replace(",", " , ").split() if word in words]
    return (ids + [0] * TOKENS)[:TOKENS]


def write_tokenizer(path):
    """Writes the vocabulary as a Hugging Face tokenizers file (WordLevel)."""
    words = vocabulary()
    special = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    tokenizer = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [{"id": id, "content": content, **special} for id, content in enumerate(["[PAD]", "[UNK]"])],
        "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {"type": "Whitespace"},
        "post_processor": None,
        "decoder": None,
        "model": {"type": "WordLevel", "vocab": words, "unk_token": "[UNK]"},
    }
    with open(path, "w", encoding="utf-8") as file:
        json.dump(tokenizer, file, indent=1)
        file.write("\n")
