"""What a measure says of a row, and the table of it all."""

from dataclasses import dataclass

MEASURES = {
    1: "Looks: named as often as the teacher's",
    2: "Fidelity: error against the colour matrix's",
    3: "Stability in time",
    4: "Few steps, and fine detail",
    5: "The seed matters where the look is stochastic",
    6: "Precision",
    7: "It is the network",
}


@dataclass
class Finding:
    """`ok` is None where nothing is asked: a figure to read."""

    measure: int
    row: str
    what: str
    value: str
    bound: str = ""
    ok: bool | None = None


def at_most(measure, row, what, value, bound, more=""):
    return Finding(measure, row, what, f"{value:.3f}{more}", f"<= {bound:.3f}", bool(value <= bound))


def at_least(measure, row, what, value, bound, more=""):
    return Finding(measure, row, what, f"{value:.3f}{more}", f">= {bound:.3f}", bool(value >= bound))


def told(measure, row, what, value):
    return Finding(measure, row, what, value)


WIDE = 66
WORDS = {True: "PASS", False: "FAIL", None: ""}


def passes(findings, row, measure=None):
    """True, False, or None where the row was not asked."""
    asked = [f.ok for f in findings if f.row == row and f.ok is not None and measure in (None, f.measure)]
    return all(asked) if asked else None


def table(findings):
    """Plain text: all findings by measure, then a line of verdicts per row."""
    lines = []
    for number, title in MEASURES.items():
        lines += ["", f"{number}. {title}"]
        for f in (f for f in findings if f.measure == number):
            lines.append(f"   {f.row:<15} {f.what:<{WIDE}} {f.value:>10} {f.bound:>11} {WORDS[f.ok]}".rstrip())
    rows = list(dict.fromkeys(f.row for f in findings))
    lines += ["", f"{'':<18}" + "".join(f"{number:>6}" for number in MEASURES) + "   all"]
    for row in rows:
        verdicts = [passes(findings, row, number) for number in [*MEASURES, None]]
        lines.append(f"   {row:<15}" + "".join(f"{WORDS[v] or '-':>6}" for v in verdicts))
    return "\n".join(lines)
