"""Calling the hook for payloads that leave the contract."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from openrouter_generated import Violation

Violations: TypeAlias = "Callable[[list[Violation]], object]"
"""A hook: called with the places where a payload leaves the contract."""


def report_violations(payload: Any, schema: str, hook: Violations | None) -> None:
    """Call a hook with the places where a payload leaves the contract, if there are any."""
    if hook is not None:
        from openrouter_generated.runtime.validation import violations

        found = violations(payload, schema)
        if found:
            hook(found)
