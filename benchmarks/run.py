"""Run the benchmarks: this client, its peers and bare loops, side by side on one machine.

    python benchmarks/run.py                                 # all cases; writes benchmarks/results/
    python benchmarks/run.py --quick                         # small sizes, to check that it works
    python benchmarks/run.py --only burst,decode --rounds 5  # some cases; writes build/bench/results/

Requires Python, and network access for pip. Environments are created under build/bench/.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import environments
import report
from plan import Case, Subject, cases

HERE = Path(__file__).parent
TIMEOUT = 1800
"""Timeout of one process, in seconds."""

Samples = dict[str, dict[str, list[list[dict[str, float]]]]]
"""Samples by case and subject: a list per round, with an entry per process."""


def main() -> int:
    """Run the selected cases and write the results."""
    chosen = [case.name for case in cases(quick=False)]
    parser = argparse.ArgumentParser(description="Run the benchmarks.")
    parser.add_argument("--only", default="", help=f"cases to run, separated by commas: {', '.join(chosen)}")
    parser.add_argument("--rounds", type=int, help="number of rounds; default 3, with --quick 1")
    parser.add_argument("--quick", action="store_true", help="small sizes, to check that everything works")
    parser.add_argument("--out", type=Path, help="folder for the results")
    args = parser.parse_args()
    only = [name.strip() for name in args.only.split(",") if name.strip()]
    if unknown := sorted(set(only) - set(chosen)):
        parser.error(f"unknown case: {', '.join(unknown)}. Available: {', '.join(chosen)}")
    plan = [case for case in cases(args.quick) if not only or case.name in only]
    rounds = args.rounds or (1 if args.quick else 3)
    whole = not only and not args.quick
    out: Path = args.out or (HERE / "results" if whole else environments.BUILD / "results")

    names = {subject.environment for case in plan for subject in case.subjects} | {"server", "plot"}
    names |= {"generator"} if any(case.stock for case in plan) else set()
    versions = environments.make(names)
    if any(case.stock for case in plan):
        environments.make_stock()
    began, busy = time.monotonic(), os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    with _server() as places:
        samples, failures = _measure(plan, rounds, places)
    result: dict[str, Any] = {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "commit": _commit(),
        "machine": _machine(busy),
        "versions": versions,
        "settings": {"rounds": rounds, "quick": args.quick, "only": only},
        "minutes": round((time.monotonic() - began) / 60, 1),
        "failures": failures,
        "samples": samples,
    }
    result["rows"] = report.rows(plan, samples)
    _write(result, plan, out)
    return 1 if failures else 0


def _measure(plan: list[Case], rounds: int, places: dict[str, str]) -> tuple[Samples, list[str]]:
    """Run all cases. Within a round, subjects take turns; each turn starts with a different one."""
    samples: Samples = {case.name: {subject.name: [] for subject in case.subjects} for case in plan}
    failures: list[str] = []
    began = time.monotonic()
    for number in range(rounds):
        for case in plan:
            if number >= case.rounds:
                continue
            found: dict[str, list[dict[str, float]]] = {subject.name: [] for subject in case.subjects}
            warm = case.warm and number == 0
            for turn in range(case.repeats + warm):
                first = (number + turn) % len(case.subjects)
                for subject in case.subjects[first:] + case.subjects[:first]:
                    one = _sample(case, subject, places, failures)
                    if one is not None and not (warm and turn == 0):
                        found[subject.name].append(one)
            for name, taken in found.items():
                samples[case.name][name].append(taken)
            spent = time.monotonic() - began
            print(f"round {number + 1} of {rounds}, {case.name}: {spent:.0f} s so far", file=sys.stderr)
    return samples, failures


def _sample(case: Case, subject: Subject, places: dict[str, str], failures: list[str]) -> dict[str, float] | None:
    """Run one process and return the median of each of its figures."""
    script = str(HERE / "cases" / case.script)
    values = [value.format(**places, build=environments.BUILD) for value in subject.arguments]
    variables = environments.variables()
    if case.stock:
        variables["PYTHONPATH"] = str(environments.STOCK)
    command = [str(environments.python(subject.environment)), script, *values]
    try:
        done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=TIMEOUT)
        if done.returncode == 0:
            medians = report.medians_of(json.loads(done.stdout))
            return {name: float(f"{value:.5g}") for name, value in medians.items()}
        problem = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
    except subprocess.TimeoutExpired:
        problem = [f"timed out after {TIMEOUT} s"]
    failures.append(f"{case.name}, {subject.name}: {' '.join(problem)}")
    print(f"FAILED {failures[-1]}", file=sys.stderr)
    return None


@contextlib.contextmanager
def _server() -> Iterator[dict[str, str]]:
    """Run the server; return what stands for its places in the arguments of subjects."""
    folder = environments.BUILD / "server"
    command = [str(environments.python("server")), str(HERE / "server.py"), str(folder)]
    variables = environments.variables()
    with subprocess.Popen(command, env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            url, tls = (f"127.0.0.1:{int((process.stdout and process.stdout.readline()) or 0)}" for _ in range(2))
            yield {"url": f"http://{url}", "tls": f"https://{tls}", "trusted": str(folder / "trusted.pem")}
        finally:
            if process.stdin:
                process.stdin.close()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()


def _commit() -> str:
    """Return the commit that is measured, and whether the working tree differs from it."""
    with contextlib.suppress(OSError, subprocess.CalledProcessError):
        shown = ["git", "describe", "--always", "--dirty", "--exclude", "*"]
        return subprocess.run(shown, cwd=HERE, capture_output=True, text=True, check=True).stdout.strip()
    return "unknown"


def _machine(busy: float | None) -> dict[str, Any]:
    """Describe the machine."""
    processor, memory = platform.processor() or platform.machine(), None
    with contextlib.suppress(OSError, StopIteration):
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        processor = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    with contextlib.suppress(OSError, ValueError, AttributeError):
        memory = round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
    return {
        "system": f"{platform.system()} {platform.release()}",
        "processor": processor,
        "cores": os.cpu_count(),
        "memory_gib": memory,
        "python": platform.python_version(),
        "load_before": busy,
    }


def _write(result: dict[str, Any], plan: list[Case], out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    data = out / f"{result['date'][:10]}.json"
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in result.items())
    data.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
    plot = out / "latest.svg"
    command = [str(environments.python("plot")), str(HERE / "plot.py"), str(data), str(plot)]
    drawn = subprocess.run(command, env=environments.variables(), capture_output=True, text=True)
    if drawn.returncode:
        print(drawn.stderr, file=sys.stderr)
    text = report.markdown(result, plan, data.name, plot.name if not drawn.returncode else None)
    (out / "latest.md").write_text(text, encoding="utf-8")
    print(text)
    print(f"written to {out}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
