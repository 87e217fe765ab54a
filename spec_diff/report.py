"""Writing changes as text, grouped by class, or as JSON."""

from __future__ import annotations

import json

from .changes import CLASSES, Change, worst


def as_text(changes: list[Change]) -> str:
    """Return differences grouped by class, the worst first, one a line."""
    lines: list[str] = []
    for meaning in reversed(CLASSES):
        group = [change for change in changes if change.meaning == meaning]
        if group:
            lines.append(f"{meaning} ({len(group)})")
            lines.extend(f"  {change.path}: {change.text}\n    {_pointers(change)}" for change in group)
            lines.append("")
    counts = [f"{sum(change.meaning == meaning for change in changes)} {meaning}" for meaning in reversed(CLASSES)]
    return "\n".join([*lines, f"{worst(changes)}: {', '.join(counts)}"])


def as_json(changes: list[Change], base: str, spec: str) -> str:
    """Return differences as a JSON object."""
    report = {"class": worst(changes), "base": base, "spec": spec, "changes": [change.to_dict() for change in changes]}
    return json.dumps(report, indent=2, ensure_ascii=False)


def _pointers(change: Change) -> str:
    old, new = change.old_pointer, change.new_pointer
    return (old or "") if old == new else " -> ".join(part or "nothing" for part in (old, new))
