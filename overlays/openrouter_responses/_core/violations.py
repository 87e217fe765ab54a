"""Calling the hook for payloads that leave the contract."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from openrouter_generated import Violation

Violations: TypeAlias = Callable[["list[Violation]"], object]
"""A hook: called with the places where a payload leaves the contract."""


def report_violations(payload: Any, schema: str, hook: Violations | None) -> None:
    """Call a hook with the places where a payload leaves the contract, if there are any."""
    if hook is not None:
        from openrouter_generated.runtime.validation import Violation, violations

        try:
            found = violations(payload, schema)
        except RecursionError:
            found = [
                Violation("$", "JSON that is nested less deeply", "more levels than can be checked", "limit", schema)
            ]
        if found:
            hook(found)


def report_invalid_utf8(data: bytes, schema: str, hook: Violations | None) -> None:
    """Call a hook with the first place where JSON text is not UTF-8."""
    if hook is not None:
        from openrouter_generated.runtime.validation import Violation

        try:
            data.decode()
        except UnicodeDecodeError as error:
            found = f"{data[error.start : error.end]!r} at byte {error.start}"
            hook([Violation("$", "text in UTF-8", found, "wrong type", schema)])
