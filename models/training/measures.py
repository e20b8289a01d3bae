"""The figures of the held-out table, and the table."""

import numpy as np


def psnr(picture, target):
    return float(10 * np.log10(4 / max(float(((picture - target) ** 2).mean()), 1e-9)))


def fine(picture):
    """Energy of what a 3 x 3 mean takes away, of the brightness."""
    grey = picture.mean(1)
    mean = sum(np.roll(grey, (i, j), (1, 2)) for i in (-1, 0, 1) for j in (-1, 0, 1)) / 9
    return float(((grey - mean)[:, 2:-2, 2:-2] ** 2).mean())


def change(picture):
    """Mean absolute change between frames, at least a step of 8 bits."""
    return max(float(np.abs(np.diff(picture, axis=0)).mean()) / 2, 1 / 255)


def compare(picture, target):
    """[T, 3, H, W] in [-1, 1]: psnr, and fine energy and change between frames as shares of the teacher's."""
    return {
        "psnr": psnr(picture, target),
        "fine": fine(picture) / max(fine(target), 1e-7),
        "change": change(picture) / change(target),
    }


def line(label, values):
    return f"{label:<24} {len(values):>4} {np.mean(values):>7.2f} {np.percentile(values, 10):>7.2f}"


def table(results):
    """`results` = [(look, {row: figures})]; returns plain text."""
    rows = list(results[0][1])
    of = lambda row, name, chosen=results: [figures[row][name] for _, figures in chosen]
    lines = [f"{'PSNR, held-out clips':<24} {'n':>4} {'mean':>7} {'p10':>7}"]
    lines += [line(row, of(row, "psnr")) for row in rows]
    best = rows[-2]
    lines += ["", f"{'by look, ' + best:<30} {'n':>4} {'mean':>7} {'p10':>7} {'matrix':>7} {'gain':>7} {'own':>7}"]
    for part, family in enumerate(("light", "weather", "style")):
        for word in sorted({look.split("/")[part] for look, _ in results}):
            some = [result for result in results if result[0].split("/")[part] == word]
            ours, matrix, own = (of(row, "psnr", some) for row in (best, "matrix", "own matrix"))
            lines.append(
                f"{family + ' ' + word:<30} {len(some):>4} {np.mean(ours):>7.2f} {np.percentile(ours, 10):>7.2f}"
                f" {np.mean(matrix):>7.2f} {np.mean(ours) - np.mean(matrix):>+7.2f}"
                f" {np.mean(own):>7.2f}"
            )
    lines += ["", f"{'as shares of the teacher':<24} {'fine':>7} {'change':>7}"]
    lines += [f"{row:<24} {np.mean(of(row, 'fine')):>7.2f} {np.mean(of(row, 'change')):>7.2f}" for row in rows]
    seeds = {style: [f["rushes-1, 1 step"]["seed"] for look, f in results if look.endswith(style)]
             for style in sorted({look.split("/")[2] for look, _ in results})}  # fmt: skip
    lines += ["", "difference between two seeds (std, of 255): "
              + ", ".join(f"{style} {np.mean(values):.2f}" for style, values in seeds.items())]  # fmt: skip
    return "\n".join(lines)
