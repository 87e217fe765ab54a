"""Where payloads leave the documented contract, grouped for a report: `openrouter contract FILE...`.

found = []
client = OpenRouter(on_contract_violation=found.extend)
...
print(markdown(group(found)))
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from openrouter_generated import API_DIGEST, API_VERSION
from openrouter_generated.runtime.encode import is_mapping
from openrouter_generated.runtime.validation import Difference, Violation, violations

from ._core.redact import redact
from ._version import __version__

__all__ = ["Drift", "check", "group", "markdown", "schema_of"]

EXAMPLE_LENGTH = 60
"""Characters of an example's JSON that are shown."""

_HEADINGS: dict[Difference, str] = {
    "unknown type": "Unknown types of events, items and parts",
    "unknown field": "Unknown fields",
    "unknown value": "Unknown values of enums",
    "missing field": "Missing required fields",
    "wrong type": "Values of other types",
    "limit": "Exceeded limits",
}


@dataclass(frozen=True)
class Drift:
    """One difference between payloads and the document, however often it was met.

    Attributes:
        difference: What differs, as in `Violation.difference`.
        schema: The place in the document, as in `Violation.schema`.
        count: How often it was met.
        example: What was found there first, as JSON: at most 60 characters, keys and account ids redacted.
        path: JSON path of that first place, in the payload that it came in.
        expected: What the document says should be there.
    """

    difference: Difference
    schema: str
    count: int
    example: str
    path: str
    expected: str


def schema_of(payload: Any) -> str:
    """Return the name of the schema that a response's JSON is held against.

    Args:
        payload: JSON of a body, or of one event of a stream.

    Raises:
        ValueError: It is not a JSON object.
    """
    if not is_mapping(payload):
        raise ValueError(f"the payload must be a JSON object, not {type(payload).__name__}")
    if "type" in payload:
        return "StreamEvents"
    return "ErrorResponse" if "error" in payload and "id" not in payload else "OpenResponsesResult"


def check(payload: Any, schema: str | None = None) -> list[Violation]:
    """List where the JSON of a response leaves the contract.

    Args:
        payload: JSON of a body, or of one event of a stream.
        schema: Name of the schema to hold it against; by default a response, an event or an error, as it looks.

    Raises:
        ValueError: It is not a JSON object, or there is no such schema.
    """
    return violations(payload, schema or schema_of(payload))


def group(found: Iterable[Violation]) -> list[Drift]:
    """Put violations that say the same of the document together.

    Args:
        found: Violations, of as many payloads as you like: those that `on_contract_violation` was called with, say.

    Returns:
        One entry for each difference and place in the document, and for each new type and value of an enum; differences
        with the same `difference` together, the most frequent first.
    """
    drifts: dict[tuple[str, ...], Drift] = {}
    for violation in found:
        difference, schema = violation.difference, violation.schema
        key = (difference, schema, violation.found if difference in ("unknown type", "unknown value") else "")
        if key in drifts:
            drifts[key] = replace(drifts[key], count=drifts[key].count + 1)
        else:
            drifts[key] = Drift(difference, schema, 1, _example_text(violation), violation.path, violation.expected)
    order = list(_HEADINGS)
    return sorted(
        drifts.values(), key=lambda drift: (order.index(drift.difference), -drift.count, drift.schema, drift.example)
    )


def markdown(drifts: Iterable[Drift], payloads: int | None = None) -> str:
    """Return a report in Markdown, to be put into an issue.

    Args:
        drifts: What `group` returned.
        payloads: How many payloads were looked at; None leaves that out.
    """
    by_difference: dict[Difference, list[Drift]] = {}
    for drift in drifts:
        by_difference.setdefault(drift.difference, []).append(drift)
    among = "" if payloads is None else f" in {payloads} payload{'s' * (payloads != 1)}"
    total = sum(len(found) for found in by_difference.values())
    lines = [
        f"## Contract drift: {total or 'no'} difference{'s' * (total != 1)}{among}",
        "",
        f"Held against the API document {API_VERSION} ({API_DIGEST[:12]}) of openrouter-responses {__version__}.",
    ]
    for difference, found in by_difference.items():
        lines += ["", f"### {_HEADINGS[difference]}", "", "| place in the document | count | first seen at | found |"]
        lines += ["|---|---|---|---|", *map(_row, found)]
    return "\n".join(lines) + "\n"


def _row(drift: Drift) -> str:
    return f"| {_code(drift.schema)} | {drift.count} | {_code(drift.path)} | {_code(drift.example)} |"


def _code(text: str) -> str:
    """Text as it is, in a cell of a table, whatever is in it."""
    text = " ".join(text.split()).replace("|", "\\|")
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{fence}{text}{fence}" if fence == "`" else f"{fence} {text} {fence}"


def _example_text(violation: Violation) -> str:
    if violation.difference == "missing field":
        return violation.found
    # Whether the value may be shown depends on the name of the field.
    start = f'"{violation.path.rpartition(".")[2]}":'.encode()
    shown, _ = redact(start + violation.found.encode(errors="backslashreplace"))
    text = shown[len(start) :].decode()
    return text if len(text) <= EXAMPLE_LENGTH else f"{text[: EXAMPLE_LENGTH - 3]}..."
