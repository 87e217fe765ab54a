"""Draws the results of a run: CPU time per event of a stream, and targets reached.

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
FRAMINGS = {"burst": "data lines alone, as OpenRouter writes them", "burst.event": "an event line before each"}
BARS = ("this client [speed]", "this client", "httpx loop", "openai", "openrouter (official)")


def main() -> None:
    """Draw one results file."""
    result = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    targets = [row for row in result["rows"] if row["target"] is not None]
    heights = [len(BARS) * 2, max(len(targets), 1)]
    figure, (upper, lower) = pyplot.subplots(
        2, 1, figsize=(10, 2.2 + 0.25 * sum(heights)), height_ratios=heights, layout="constrained"
    )
    _events(upper, result["samples"])
    _targets(lower, targets)
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


def _events(axes: Axes, samples: dict[str, Any]) -> None:
    axes.set_title("CPU time for each event of a stream, in microseconds: shorter is better", loc="left", x=0)
    for shift, (case, title) in zip((-0.2, 0.2), FRAMINGS.items(), strict=True):
        for place, name in enumerate(BARS):
            rounds = samples.get(case, {}).get(name) or []
            values = [median(sample["cpu"] for sample in taken) * 1e6 for taken in rounds if taken]
            if values:
                color = GOOD if name.startswith("this") else PLAIN
                alpha = 1 if shift < 0 else 0.55
                axes.barh(place + shift, median(values), color=color, alpha=alpha, height=0.36, label=title)
                axes.annotate(
                    number(median(values)), (median(values), place + shift), xytext=(4, 0),
                    textcoords="offset points", va="center",
                )  # fmt: skip
    handles, labels = axes.get_legend_handles_labels()
    first = dict(zip(reversed(labels), reversed(handles), strict=True))
    axes.legend(list(reversed(first.values())), list(reversed(first)), loc="upper right", frameon=False)
    axes.set_yticks(range(len(BARS)), list(BARS))
    axes.set_xscale("log")
    axes.set_xlim(left=1)
    axes.xaxis.set_major_formatter("{x:g}")
    axes.xaxis.set_minor_formatter("")
    axes.margins(x=0.15)
    axes.invert_yaxis()


if __name__ == "__main__":
    main()
