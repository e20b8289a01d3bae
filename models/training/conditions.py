"""The interface of the rushes-1 denoiser graph, and the vectors that say a look to it.

`denoiser.onnx`, batch 1, float32 unless said, T = 8 frames a chunk, 2 context frames, H and W
multiples of 32. Colours are sRGB, byte/127.5 - 1, so [-1, 1]; other bytes are byte/255.

inputs
    z                [1, 8, 3, H, W]  noisy frames, z = t x + (1 - t) noise
    t                [1]              0 noise ... 1 picture
    control          [1, 8, 5, H, W]  animatic red, green, blue in [-1, 1]; depth/255; what falls/255
    context          [1, 2, 3, H, W]  the last two clean frames of the chunk before, oldest first; else zeros
    context_control  [1, 2, 3, H, W]  their animatic colours; else zeros
    context_valid    [1]              1 when there is a chunk before, else 0
    thumbnail        [1, 4, 18, 32]   the chunk's frame 4 (counted from 0), the whole unpadded frame
                                      area-averaged to 32 x 18: red, green, blue in [-1, 1]; depth/255
    place            [1, 5]           x0, y0, x1, y1 of the tensor in the frame (0, 0, 1, 1 for a whole frame;
                                      x1 = padded width / width when padded on the right, y1 likewise below),
                                      then the horizon of frame 4 in frame heights from the top
    light            [1, 18]          see `light_vector`
    weather          [1, 7]           see `weather_vector`
    style            [1, 7]           one-hot in manifest order
    palette          [1, 16]          see `palette_vector`
    tokens           [1, 24] int64    `caption.default_caption` through tokenizer.json, 0 = pad
outputs
    x                [1, 8, 3, H, W]  estimate of the clean frames, not clamped
    grid             [1, 8, 12, H/16, W/16]  offsets of a 3x4 colour matrix, row-major: row r (0 red, 1 green,
                                      2 blue) is channels 4r ... 4r+3 = factors of red, green, blue, then the bias.
                                      affine[r] = rgb[r] + sum_c grid[4r+c] rgb[c] + grid[4r+3], rgb in [-1, 1],
                                      the grid upsampled bilinearly, align_corners=False, edge clamped.
                                      x = affine + residual.

A frame whose sides are not multiples of 32 is padded on the right and below by repeating its last column and
row (colours, depth, particles, layers and surface coordinates alike); the result is cropped. A last chunk
of fewer than 8 frames repeats its last frame. A vector of zeros, and tokens of zeros, are "not said".
"""

import numpy as np

FRAMES, CONTEXT_FRAMES, MULTIPLE, GRID_CELL = 8, 2, 32, 16
THUMBNAIL = (18, 32)
DIRECTIONS = ("left", "right", "front", "back", "above")
LIGHTS = ("day", "golden", "sunrise", "overcast", "blue-hour", "night", "neon", "candle")
WEATHERS = ("clear", "rain", "snow", "mist", "storm", "dust")
STYLES = ("realistic-3d", "cartoon", "anime", "pixel-art", "oil", "watercolour", "noir")
LIGHT_SIZE = len(LIGHTS) + len(DIRECTIONS) + 3 + 1 + 1
WEATHER_SIZE = len(WEATHERS) + 1
STYLE_SIZE = len(STYLES)
PALETTE_SIZE = 16


def one_hot(word, words):
    """float32 [len(words)]; raises ValueError for a word that the package does not know."""
    if word not in words:
        raise ValueError(f'"{word}" is not known; known are {", ".join(words)}')
    return np.array([float(word == other) for other in words], np.float32)


def colour(hex_colour):
    """'#f2a65a' to float32 [3] in [-1, 1]."""
    return np.array([int(hex_colour[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 127.5 - 1


def light_vector(kind, direction, hex_colour, intensity, lights=LIGHTS):
    """float32 [lights + 10]: kind one-hot, direction one-hot [5] (left, right, front, back, above),
    colour [3] in [-1, 1] (zeros when null), 1 if a colour is given else 0 [1], intensity 0 ... 1 [1]."""
    tint = np.zeros(4, np.float32) if hex_colour is None else np.append(colour(hex_colour), 1)
    return np.concatenate([one_hot(kind, lights), one_hot(direction, DIRECTIONS), tint, [intensity]]).astype(np.float32)


def weather_vector(kind, intensity, weathers=WEATHERS):
    """float32 [weathers + 1]: kind one-hot, intensity 0 ... 1 [1] (0 for clear)."""
    return np.append(one_hot(kind, weathers), 0 if kind == "clear" else intensity).astype(np.float32)


def style_vector(style, styles=STYLES):
    """float32 [styles]: one-hot."""
    return one_hot(style, styles)


def palette_vector(hex_colours):
    """float32 [16]: five colours [15] in [-1, 1], then 1; zeros when no palette is given. Fewer than five
    colours are repeated from the first on (a, b -> a, b, a, b, a)."""
    if not hex_colours:
        return np.zeros(PALETTE_SIZE, np.float32)
    five = [colour(hex_colours[i % len(hex_colours)]) for i in range(5)]
    return np.append(np.concatenate(five), 1).astype(np.float32)
