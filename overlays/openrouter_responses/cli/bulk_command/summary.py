"""What `openrouter bulk` says in the end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...bulk import BulkSummary


def summary_lines(summary: BulkSummary, journal: Path | None, problem: str | None, is_interrupted: bool) -> list[str]:
    """Return the lines of a summary.

    Args:
        summary: What the run came to.
        journal: The journal, or None.
        problem: Why it ended before the requests did, or None.
        is_interrupted: Whether it was interrupted.
    """
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
    if problem is not None:
        lines.append(f"stopped: {problem}")
    if summary.in_doubt:
        lines += _in_doubt(journal)
    if problem is not None or is_interrupted:
        lines.append(
            "there is no journal: if it is run again, all requests are sent again"
            if journal is None
            else "to go on, run the same command again: what came is in the journal, and not sent again"
        )
    elif summary.failed and journal is not None:
        lines.append("the same command sends those again that were refused without being billed and may succeed later")
    return lines


def _in_doubt(journal: Path | None) -> list[str]:
    if journal is None:
        return ["those in doubt may have been billed; their lines say what is known of each"]
    return [
        "those in doubt may have been billed, and their responses did not come:",
        f"  openrouter bulk --list-in-doubt {journal}",
        "  the same command with --in-doubt settle looks up what became of them; with --in-doubt again, it sends them again",
    ]
