"""Writing changes as text, grouped by class, as Markdown, or as JSON."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable

from .changes import CLASSES, Change, worst

VALUES = {
    "value-added": "the values {} are new",
    "value-removed": "the values {} are gone",
    "value-unlisted": "the values {} are no longer listed, though other values are accepted",
}
"""What is written of several values of one place."""
TITLES = {
    "equal": "Nothing changed on the wire",
    "cosmetic": "Cosmetic changes of the API",
    "additive": "Additive changes of the API",
    "breaking": "Breaking changes of the API",
}
"""First line of a report in Markdown, by the class of the changes."""
LONGEST_MARKDOWN = 60_000
"""Characters of a report in Markdown; hosts take some more."""
NOUNS = {
    "value-unlisted": "value",
    "values-closed": "place that admits any value",
    "variant-removed": "type of object",
    "became-required": "field that may be absent",
    "limit-tightened": "limit that is looser",
    "other-fields-forbidden": "object that takes any field",
}
"""What is counted of what only the base has, where the type of change does not name it."""


def as_text(changes: list[Change], base: str | None = None) -> str:
    """Return differences grouped by class, the worst first, one a line.

    Args:
        changes: The differences.
        base: The name of the base, if what only the base has is to be counted in one line instead.
    """
    shown = [change for change in changes if base is None or not change.is_only_in_base]
    lines: list[str] = []
    for meaning in reversed(CLASSES):
        group = [change for change in shown if change.meaning == meaning]
        if group:
            lines.append(f"{meaning} ({len(group)})")
            lines.extend(line for same in _grouped(group) for line in _lines(same))
            lines.append("")
    if len(shown) < len(changes):
        lines += [f"only in {base}: {_counts(change for change in changes if change.is_only_in_base)}", ""]
    counts = [f"{sum(change.meaning == meaning for change in changes)} {meaning}" for meaning in reversed(CLASSES)]
    return "\n".join([*lines, f"{worst(changes)}: {', '.join(counts)}"])


def _grouped(changes: list[Change]) -> list[list[Change]]:
    """Return differences with the values of one place that share their fate in one list."""
    groups: dict[object, list[Change]] = {}
    for index, change in enumerate(changes):
        key = (change.type, change.path, _pointers(change)) if change.type in VALUES else index
        groups.setdefault(key, []).append(change)
    return list(groups.values())


def _described(same: list[Change]) -> tuple[Change, str]:
    first = same[0]
    return first, first.text if len(same) == 1 else VALUES[first.type].format(
        ", ".join(change.value for change in same)
    )


def _lines(same: list[Change]) -> list[str]:
    first, text = _described(same)
    return [f"  {shown(first.path)}: {shown(text)}", f"    {shown(_pointers(first))}"]


def _counts(changes: Iterable[Change]) -> str:
    """Return how many differences there are of each type, the most frequent first."""
    counts = Counter(NOUNS.get(change.type, change.type.rpartition("-")[0].replace("-", " ")) for change in changes)
    return ", ".join(f"{count} {noun if count == 1 else plural(noun)}" for noun, count in counts.most_common())


def plural(noun: str) -> str:
    """Return the plural of what is counted."""
    first, _, rest = noun.partition(" ")
    ending = first if first[-1] == "s" else f"{first}s" if first[-1] != "y" else f"{first[:-1]}ies"
    return " ".join(filter(None, (ending, rest)))


def as_markdown(changes: list[Change], base: str, spec: str) -> str:
    """Return differences as Markdown whose first line is the class of the change: title and body of a pull request."""
    lines = [TITLES[worst(changes)], "", f"From {code(base)} to {code(spec)}."]
    for meaning in reversed(CLASSES):
        group = [change for change in changes if change.meaning == meaning]
        if group:
            lines += ["", f"## {meaning.capitalize()} ({len(group)})", ""]
            lines += [f"- {code(first.path)}: {code(text)}" for first, text in map(_described, _grouped(group))]
    return "\n".join(_bounded(lines))


def _bounded(lines: list[str]) -> list[str]:
    """Leave out what a description of a pull request cannot have."""
    size, most = 0, len(lines)
    for number, line in enumerate(lines):
        size += len(line) + 1
        if size > LONGEST_MARKDOWN:
            most = number
            break
    return lines if most == len(lines) else [*lines[:most], "", f"... and {len(lines) - most} more lines"]


def shown(text: str) -> str:
    """Return text as it may be shown in a terminal: what is not printable, escaped."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape", "surrogatepass").decode() for one in text)


def code(text: str) -> str:
    """Return text as code in Markdown, whatever is in it."""
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    line = shown(" ".join(text.split())) or " "
    padded = f" {line} " if line.startswith("`") or line.endswith("`") else line
    return f"{fence}{padded}{fence}"


def as_json(changes: list[Change], base: str, spec: str) -> str:
    """Return differences as a JSON object."""
    report = {"class": worst(changes), "base": base, "spec": spec, "changes": [change.to_dict() for change in changes]}
    return json.dumps(report, indent=2, ensure_ascii=False)


def _pointers(change: Change) -> str:
    old, new = change.old_pointer, change.new_pointer
    return (old or "") if old == new else " -> ".join(part or "nothing" for part in (old, new))
