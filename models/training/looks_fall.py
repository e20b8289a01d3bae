"""What falls or drifts before the lens, over the painted picture. Pictures are sRGB, 0 ... 1."""

from .looks_optics import luminance, tint

FALLING = ("rain", "snow", "storm", "dust")


def field(scene, weather):
    """The stage's own coverage of what falls in this weather, [T, 1, H, W] in 0 ... 1, or None."""
    return {"rain": scene.rain, "storm": scene.rain, "snow": scene.snow, "dust": scene.dust}.get(weather)


def fallen(picture, scene, haze, weather, intensity, style):
    """Drops and flakes catch the sky: brighter than what is behind them; dust is darker or lighter sand."""
    grey = luminance(haze).sqrt()
    share, bright = {
        "rain": (0.30 + 0.36 * intensity, grey * tint(0.92, 0.98, 1.04) * 0.75 + 0.25),
        "storm": (0.42 + 0.34 * intensity, grey * tint(0.86, 0.97, 1.05) * 0.65 + 0.22),
        "snow": (0.64, grey * tint(0.98, 1.0, 1.03) * 0.55 + 0.48),
        "dust": (0.22 + 0.25 * intensity, grey * tint(1.1, 0.85, 0.55) * 0.8 + 0.12),
    }[weather]
    bright = bright.clamp(0, 1)
    if style == "noir":
        bright = luminance(bright)
    cover = (field(scene, weather) * share).clamp(0, 0.9)
    soaked = picture * (0.35 if weather != "snow" else 0.1) + bright * (0.65 if weather != "snow" else 0.9)
    return picture * (1 - cover) + soaked.clamp(0, 1) * cover
