"""Draws the results of a run: targets reached, and CPU time per event.

python plot.py RESULTS.json TARGET.svg
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median
from typing import Any

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "benchmarks", "font.size": 9})
from matplotlib import pyplot  # noqa: E402  # the backend is chosen first
from matplotlib.axes import Axes  # noqa: E402  # the backend is chosen first

GOOD, BAD, PLAIN = "#2a7fba", "#d9772b", "#9aa4ad"


def main() -> None:
    """Draw one results file."""
    result = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    targets = [row for row in result["rows"] if row["target"] is not None]
    burst = result["samples"].get("burst") or {}
    heights = [max(len(targets), 1), max(len(burst), 1)]
    figure, (upper, lower) = pyplot.subplots(
        2, 1, figsize=(10, 1.6 + 0.3 * sum(heights)), height_ratios=heights, layout="constrained"
    )
    _targets(upper, targets)
    _burst(lower, burst)
    for axes in (upper, lower):
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(sys.argv[2], metadata={"Date": None})


def number(value: float) -> str:
    """Format a number with about three significant digits."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _targets(axes: Axes, rows: list[dict[str, Any]]) -> None:
    axes.set_title("Result as a multiple of the target (right of 1 is better)", loc="left", x=0)
    for place, row in enumerate(rows):
        better = row["sense"] == ">="
        score, low, high = (
            value / row["target"] if better else row["target"] / max(value, 1e-3)
            for value in (row["reached"], row["low"], row["high"])
        )
        axes.barh(place, score - 1, left=1, color=GOOD if score >= 1 else BAD, height=0.6)
        axes.plot([low, high], [place, place], color="black", linewidth=1)
        unit = f" {row['unit']}" if row["unit"] else ""
        label = f"{number(row['reached'])}{unit}  ({'≥' if better else '≤'} {row['target']:g})"
        axes.annotate(label, (max(low, high, score, 1), place), xytext=(4, 0), textcoords="offset points", va="center")
    axes.axvline(1, color="black", linewidth=0.8, linestyle=":")
    axes.set_yticks(range(len(rows)), [row["title"].replace("`", "") for row in rows])
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.xaxis.set_minor_formatter("")
    axes.margins(x=0.25)
    axes.invert_yaxis()


def _burst(axes: Axes, subjects: dict[str, Any]) -> None:
    axes.set_title("CPU time per event of a burst, µs (shorter is better)", loc="left", x=0)
    for place, (name, rounds) in enumerate(subjects.items()):
        values = [median(sample["cpu"] for sample in taken) * 1e6 for taken in rounds if taken]
        if values:
            color = GOOD if name.startswith("this") else PLAIN
            axes.barh(place, median(values), color=color, height=0.6)
            axes.annotate(
                number(median(values)), (median(values), place), xytext=(4, 0), textcoords="offset points", va="center"
            )
    axes.set_yticks(range(len(subjects)), list(subjects))
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.xaxis.set_minor_formatter("")
    axes.margins(x=0.15)
    axes.invert_yaxis()


if __name__ == "__main__":
    main()
