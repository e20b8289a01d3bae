"""What keeps a subject readable in the dark: light from the open sky on what is near, and a rim along its edges.

Both depend on depth alone, since the network is not told which thing is the subject. Colours are linear.
"""

import torch

from .looks_light import rims
from .looks_optics import luminance, smoothstep, soft

#: Luminance that black takes on near the lens. By day shadows may be deep.
LIFT = {"night": 0.050, "candle": 0.042, "neon": 0.042, "blue-hour": 0.042}
LIFT_BY_DAY, LIFT_IN_STORM = 0.022, 0.050
#: Strength of the rim, by hour and by weather; the larger counts.
RIM_LIGHT = {"night": 0.50, "blue-hour": 0.24, "candle": 0.20, "neon": 0.10}
RIM_WEATHER = {"storm": 0.46, "snow": 0.24, "rain": 0.24, "mist": 0.06}
#: A rim is lit from both sides and from above, whatever the direction of the key light.
AROUND = ((-0.9, -0.45), (0.9, -0.45), (0.0, -1.0))


def nearness(scene):
    """1 where subjects stand, falling to 0.25 in the distance, 0 in the sky and in given pictures: [T, 1, H, W]."""
    share = 0.25 + 0.75 * smoothstep(0.62, 0.30, scene.far)
    return share * (scene.depth < 0.999) * (1 - scene.pictured)


def raised(grey, floor, share):
    """What must be added so that black becomes `floor`; bright places get next to nothing."""
    return floor * torch.exp(-grey / floor) * share


def readable(picture, scene, haze, light, weather):
    """The weathered picture with its darks raised in the colour of the air, and with rims where the look needs them."""
    share, grey = nearness(scene), luminance(picture)
    air = haze / luminance(haze).clamp(min=1e-4)
    air = 0.5 + 0.5 * air
    floor = LIFT_IN_STORM if weather == "storm" else LIFT.get(light, LIFT_BY_DAY)
    picture = picture + air * raised(grey, floor, share)
    strength = max(RIM_LIGHT.get(light, 0), RIM_WEATHER.get(weather, 0))
    if not strength:
        return picture
    edge, _ = rims(scene.far, AROUND, scene.scale * 0.8)
    # A rim is seen against what is behind it: over a dark place it needs less light than over a bright one.
    around = soft(grey, 8 * scene.scale)
    return picture + air * edge.clamp(0, 1) * share * strength * (0.35 + around).clamp(max=1)
