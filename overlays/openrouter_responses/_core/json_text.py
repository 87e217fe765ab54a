"""JSON in texts that a model wrote."""

from __future__ import annotations

import json
from typing import Any


def loads(text: str) -> Any:
    """Return the JSON value that a text is.

    Raises:
        ValueError: It is not JSON, which has no NaN and no infinite numbers, or is nested too deeply.
    """
    try:
        return json.loads(text, parse_constant=refuse_constant)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def refuse_constant(name: str) -> None:
    """Refuse a number that JSON does not have."""
    raise ValueError(f"it has {name}")
