"""Computes medians and ratios of samples, and writes the report."""

from __future__ import annotations

from statistics import median
from typing import Any

from plan import ROWS, Case, Row


def medians_of(samples: list[dict[str, float]]) -> dict[str, float]:
    """Return the median of each figure."""
    return {name: median(sample[name] for sample in samples) for name in samples[0]}


def rows(plan: list[Case], samples: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of the table for which there are samples.

    A ratio compares two processes of the same turn, which ran one after the other, so that a temporary slowdown of the machine
    affects both. The ratio of a round is the median of its turns. The result is the median of the rounds, its spread the smallest
    and the largest of them.
    """
    names = {case.name for case in plan}
    return [line for row in ROWS if row.case in names and (line := _line(row, samples[row.case])) is not None]


def _line(row: Row, subjects: dict[str, Any]) -> dict[str, Any] | None:
    others = subjects[row.over if row.under is None else row.under]
    pairs = [(one, other) for one, other in zip(subjects[row.over], others, strict=True) if one and other]
    if not pairs:
        return None
    found = {}
    for clock in row.clocks:
        values = [
            median(
                a[clock] * row.scale if row.under is None else a[clock] / b[clock]
                for a, b in zip(one, other, strict=False)
            )
            for one, other in pairs
        ]
        found[clock] = (median(values), min(values), max(values))
    clock = (min if row.sense == ">=" else max)(found, key=lambda name: found[name][0])
    reached, low, high = found[clock]
    target = row.target
    met = target is None or (reached >= target if row.sense == ">=" else reached <= target)
    return {
        "title": row.title,
        "case": row.case,
        "sense": row.sense,
        "target": target,
        "unit": row.unit,
        "reached": reached,
        "low": low,
        "high": high,
        "rounds": len(pairs),
        "clock": clock,
        "clocks": {name: values[0] for name, values in found.items()},
        "verdict": _verdict(met, target, low, high),
    }


def _verdict(met: bool, target: float | None, low: float, high: float) -> str:
    if target is None:
        return ""
    word = "reached" if met else "missed"
    return f"{word}, but not in every round" if low < target < high else word


def number(value: float, target: float | None = None) -> str:
    """Format a number with about three significant digits, or with one more where it looks like the target and is not."""
    if target is not None and value != target and number(value) == number(target):
        return f"{value:.4g}"
    size = abs(value)
    return f"{value:,.0f}" if size >= 100 else f"{value:.1f}" if size >= 10 else f"{value:.2f}"


_CLOCKS = {
    "cpu": "CPU",
    "wall": "clock",
    "process_cpu": "CPU of the process",
    "start_cpu": "CPU",
    "start_wall": "clock",
}


def markdown(result: dict[str, Any], plan: list[Case], data: str, plot: str | None) -> str:
    """Return the report."""
    machine, settings = result["machine"], result["settings"]
    lines = ["# Benchmarks", ""]
    if settings["quick"]:
        lines += ["**A quick run with small sizes, to check that everything works. Do not quote these figures.**", ""]
    if machine["load_before"] is not None and machine["load_before"] > 0.5:
        lines += [
            f"**The machine was busy when the run started (load {machine['load_before']:.1f}). Results may be unreliable.**",
            "",
        ]
    if result["failures"]:
        lines += ["**Some processes failed; see the end. Rows without figures are omitted.**", ""]
    lines += [
        f"{result['date']}, commit {result['commit']}, rounds: {settings['rounds']}, {result['minutes']} minutes. "
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB, "
        f"{machine['system']}, Python {machine['python']}. "
        f"All samples: [{data}]({data}). How it is measured: [README](../README.md).",
        "",
        "Each ratio is the median of all rounds, with the smallest and the largest in brackets. Where CPU time and wall-clock "
        "time differ, the worse one counts.",
        "",
        *([f"![Ratios]({plot})", ""] if plot else []),
        "| what | target | reached | by | verdict |",
        "|---|---|---|---|---|",
        *(_row(line) for line in result["rows"]),
        "",
        "## Medians",
        "",
        "In brackets the smallest and the largest of the rounds. Other figures are in the data.",
    ]
    for case in plan:
        lines += [
            "",
            f"### {case.name}: {case.title}",
            "",
            f"| who | CPU, {case.unit} | clock, {case.unit} |",
            "|---|---|---|",
        ]
        for name, taken in result["samples"][case.name].items():
            medians = [medians_of(one) for one in taken if one]
            cells = (
                [_cell([one[clock] * case.scale for one in medians]) for clock in ("cpu", "wall")]
                if medians
                else ["failed", ""]
            )
            lines.append(f"| {name} | {' | '.join(cells)} |")
    lines += ["", "## Versions", "", "| environment | packages |", "|---|---|"]
    for name, versions in result["versions"].items():
        if versions:
            lines.append(f"| {name} | {', '.join(f'{package} {version}' for package, version in versions.items())} |")
    if result["failures"]:
        lines += ["", "## Failures", "", *(f"- {failure}" for failure in result["failures"])]
    return "\n".join(lines) + "\n"


def _row(line: dict[str, Any]) -> str:
    unit = f" {line['unit']}" if line["unit"] else ""
    sign = "≥" if line["sense"] == ">=" else "≤"
    target = f"{sign} {line['target']:g}{unit}" if line["target"] is not None else "—"
    spread = f"{number(line['low'])} to {number(line['high'])}" if line["rounds"] > 1 else "one round"
    reached = f"**{number(line['reached'], line['target'])}**{unit} ({spread})"
    return f"| {line['title']} | {target} | {reached} | {_CLOCKS.get(line['clock'], '')} | {line['verdict']} |"


def _cell(values: list[float]) -> str:
    return f"{number(median(values))} ({number(min(values))} to {number(max(values))})"
