"""What a checkpoint consists of, and whether a value is one."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping
from typing import Any

from openrouter_generated.runtime.encode import to_json
from openrouter_generated.runtime.unset import UNSET

from ._calls import CallStatus, ToolCall

VERSION = 1
_MAY_HOLD_KEYS = ("extra_headers", "http_headers")
"""Parameters that no checkpoint has."""
_PARTS: Mapping[str, tuple[type, ...]] = {
    "parameters": (Mapping,),
    "items": (list,),
    "turns": (int,),
    "costs": (list,),
    "usage": (list, tuple),
    "calls": (list,),
    "finished": (list,),
    "is_over": (bool,),
    "output_text": (str,),
}


def kept(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters that a checkpoint has: those that JSON can hold, without headers, which may hold a key."""
    return {key: to_json(value) for key, value in parameters.items() if key not in _MAY_HOLD_KEYS and _is_json(value)}


def _is_json(value: Any) -> bool:
    if value is UNSET:
        return False
    try:
        json.dumps(to_json(value))
    except (TypeError, ValueError):
        return False
    return True


def check_parts(checkpoint: Mapping[str, Any]) -> None:
    """Check that a value is a checkpoint.

    Raises:
        ValueError: It is not one of this version.
    """
    if checkpoint.get("version") != VERSION:
        raise ValueError(
            f"checkpoint has version {checkpoint.get('version')!r:.50}, and must have {VERSION}: pass result.checkpoint or "
            "RunError.checkpoint as it was saved"
        )
    for name, classes in _PARTS.items():
        if not isinstance(checkpoint.get(name), classes):
            raise ValueError(f"checkpoint has been changed since it was saved: its {name!r} is not what was saved")


def check_functions(calls: Iterable[ToolCall], tools: Container[str]) -> None:
    """Check that the functions are there which calls of a checkpoint still need.

    Raises:
        ValueError: One is not.
    """
    missing = sorted({call.name for call in calls if call.status is not CallStatus.DONE and call.name not in tools})
    if missing:
        raise ValueError(f"the checkpoint has calls of functions that are not in tools: {', '.join(missing)}")
