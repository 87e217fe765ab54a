"""What `openrouter bulk` says in the end."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...bulk import BulkResult, BulkSummary

_MOST_REASONS, _SHOWN_REASONS, _REASON_LENGTH = 100, 3, 300
"""How many reasons are counted, how many shown, and how many characters of each."""
_OPTIONS = (
    ("worst_cost=...", "--worst-cost"),
    ("max_output_tokens=...", "--param max_output_tokens=N"),
    ("max_cost=", "--max-cost "),
    ("max_cost ", "--max-cost "),
    ("max_tokens=", "--max-tokens "),
    ("max_tokens ", "--max-tokens "),
    ("in_doubt='again'", "--in-doubt again"),
    ("in_doubt='settle'", "--in-doubt settle"),
)
"""Arguments, as messages name them, to options of the command."""


def summary_lines(
    summary: BulkSummary,
    journal: Path | None,
    problem: str | None,
    is_interrupted: bool,
    reasons: Reasons | None = None,
) -> list[str]:
    """Return the lines of a summary.

    Args:
        summary: What the run came to.
        journal: The journal, or None.
        problem: Why it ended before the requests did, or None.
        is_interrupted: Whether it was interrupted.
        reasons: Why requests failed, or None.
    """
    reasons = Reasons() if reasons is None else reasons
    from .progress import duration

    count = summary.ok + summary.failed + summary.in_doubt
    resumed = f", {summary.resumed:,} of them from the journal" if summary.resumed else ""
    lines = [f"{summary.ok:,} ok, {summary.failed:,} failed, {summary.in_doubt:,} in doubt{resumed}"]
    cost = "" if summary.cost is None else f", ${summary.cost:.6f}".rstrip("0").rstrip(".")
    rate = (count - summary.resumed) / summary.seconds if summary.seconds > 0 else 0.0
    lines.append(
        f"{summary.input_tokens:,} tokens read, {summary.output_tokens:,} written{cost}, "
        f"in {duration(summary.seconds)} ({rate:.1f} requests/s)"
    )
    lines += reasons.lines()
    if problem is not None:
        lines.append(f"stopped: {as_options(problem)}")
    if summary.in_doubt:
        lines += _in_doubt(journal)
    if problem is not None or is_interrupted:
        lines.append(
            "there is no journal: if it is run again, all requests are sent again"
            if journal is None
            else f"to go on, run the same command again{_changed(problem)}: what came is in the journal, and not sent again"
        )
    elif reasons.may_succeed and journal is not None:
        lines.append("the same command sends those again that were refused without being billed and may succeed later")
    return lines


class Reasons:
    """Why requests failed: the commonest reasons, each with how often it came.

    Attributes:
        may_succeed: How many requests were refused without being billed, and may succeed later.
    """

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self.may_succeed = 0

    def add(self, result: BulkResult[Any]) -> None:
        """Take note of a result."""
        error: Any = result.error
        if result.status != "failed" or error is None:
            return
        self.may_succeed += bool(getattr(error, "retryable", False)) and error.possibly_billed is False
        text = as_options(str(error))
        if text in self._counts or len(self._counts) < _MOST_REASONS:
            self._counts[text] += 1

    def lines(self) -> list[str]:
        """Return a line for each of the commonest reasons."""
        found = self._counts.most_common(_SHOWN_REASONS)
        return [f"  {count:,} failed: {' '.join(text.split())[:_REASON_LENGTH]}" for text, count in found]


def as_options(message: str) -> str:
    """Return a message with the options of the command in place of arguments in Python."""
    for argument, option in _OPTIONS:
        message = message.replace(argument, option)
    return message


def _changed(problem: str | None) -> str:
    """Return what must be different for a run to go on that stopped at its budget."""
    stopped = as_options(problem or "")
    option = next((option for option in ("--max-cost", "--max-tokens") if f"exceed {option}" in stopped), None)
    return f" with a larger {option}" if option is not None else ""


def _in_doubt(journal: Path | None) -> list[str]:
    if journal is None:
        return ["those in doubt may have been billed; their lines say what is known of each"]
    return [
        "those in doubt may have been billed, and their responses did not come:",
        f"  openrouter bulk --list-in-doubt {journal}",
        "  the same command with --in-doubt settle looks up what became of them; with --in-doubt again, it sends them again",
    ]
