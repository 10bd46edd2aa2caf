"""What was measured, as a table for the README."""

import math
import os
import platform
import re
import statistics
from pathlib import Path


def p90(values):
    return sorted(values)[math.ceil(0.9 * len(values)) - 1]


def spread(values, form, unit):
    """Median, and the least and the most where there is more than one value."""
    text = f"{statistics.median(values):{form}} {unit}"
    if len(values) > 1:
        text += f" ({min(values):{form}}–{max(values):{form}}, n {len(values)})"
    return text


def tail(values, form, unit):
    """Median and the value that nine of ten do not exceed."""
    middle = f"**{statistics.median(values):{form}}** / {p90(values):{form}} {unit}"
    return f"{middle} ({min(values):{form}}–{max(values):{form}}, n {len(values)})"


def milliseconds(seen):
    """Until the last change, of pairs of the first and the last."""
    return [1000 * last for _, last in seen]


def rows(idle_seconds):
    """Each row: its name, the budget, which figures, and how they are told."""
    def times(form):
        return lambda seen: tail(milliseconds(seen), form, "ms")

    def figures(scale, form, unit):
        return lambda seen: spread([scale * one for one in seen], form, unit)

    def start(seen):
        return spread(milliseconds(seen), ".0f", "ms")

    return [
        ("First start to complete page, nothing kept yet", "", "first_start", start),
        ("Start to complete page", "150 ms", "start", start),
        ("Memory (PSS of all processes)", "60 MB", "memory", figures(1e-6, ".1f", "MB")),
        (f"Idle CPU, still page, {idle_seconds:.0f} s", "0.0 %", "idle", figures(100, ".2f", "%")),
        ("Idle CPU, attract screen", "1 %", "attract", figures(100, ".2f", "%")),
        ("Touch to repaint: median / p90", "10 ms", "press", times(".1f")),
        ("Page change, home to workshops: median / p90", "50 ms", "there", times(".0f")),
        ("Page change, back to home: median / p90", "50 ms", "back", times(".0f")),
        ("CPU of a start", "", "start_cpu", figures(1000, ".0f", "ms")),
        ("CPU of a page change", "", "turn", figures(1000, ".0f", "ms")),
        ("CPU of a touch", "", "touch", figures(1000, ".1f", "ms")),
        ("The same with the X server's", "", "touch_with_server", figures(1000, ".1f", "ms")),
    ]


def markdown(result):
    found = result["found"]
    width, height = result["size"]
    versions = ", ".join(dict.fromkeys(result["versions"].values()))
    lines = [f"{width} × {height}; {result['machine']}; {versions}.", "",
             "| | budget | " + " | ".join(found) + " |", "|---|---|" + "---|" * len(found)]
    for name, budget, key, told in rows(result["idle_seconds"]):
        cells = [told(one[key]) if one.get(key) else "" for one in found.values()]
        if any(cells):
            lines.append(f"| {name} | {budget} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def write_into(readme, result):
    """Replaces what stands in the README about a screen of this size."""
    width, height = result["size"]
    begin, end = f"<!-- {width}x{height} -->\n", "<!-- end -->"
    before, found, after = readme.read_text().partition(begin)
    if not found:
        raise SystemExit(f"{readme} has no place for a screen of {width} × {height}")
    after = after[after.index(end):]
    readme.write_text(f"{before}{begin}{markdown(result)}\n{after}")


def machine():
    """Cores, processor, kernel."""
    model = re.search(r"(?m)^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text())
    model = model.group(1) if model else platform.machine()
    return f"{os.cpu_count()} cores of {model}, no GPU, Linux {platform.release().split('-')[0]}, Xvfb"
