"""Results as lines of JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

from openrouter_generated.runtime.encode import is_list, is_mapping, to_json

from ...bulk._result import BulkResult
from ...errors import OpenRouterError


def line_of(result: BulkResult[Any], redact: Callable[[str], str], *, full: bool = False) -> bytes:
    r"""Return a result as JSON in UTF-8, with `\n`.

    Args:
        result: The result.
        redact: Takes the key out of a text, where a server has echoed it.
        full: Whether it has the whole response.
    """
    record = record_of(result, full=full)
    try:
        text = _dumps(record)
    except RecursionError:  # of a response that is nested as deeply as JSON can be read
        text = _dumps({**record, "parsed": None, "usage": None, **({"response": None} if full else {})})
    return redact(text).encode() + b"\n"


def record_of(result: BulkResult[Any], *, full: bool = False) -> dict[str, Any]:
    """Return a result as JSON.

    Args:
        result: The result.
        full: Whether it has the whole response.
    """
    response: Any = to_json(result.response) if result.response is not None else None
    fields: Any = response if is_mapping(response) else {}
    model, details = fields.get("model"), fields.get("incomplete_details")
    record: dict[str, Any] = {
        "index": result.index,
        "custom_id": result.custom_id,
        "status": result.status,
        "text": result.output_text if response is not None else None,
        "parsed": to_json(result.parsed),
        "error": None if result.error is None else _error(result.error),
        "incomplete": details.get("reason") if is_mapping(details) else None,
        "model": model if isinstance(model, str) else None,
        "usage": fields.get("usage"),
        "cost": result.cost,
        "generation_id": result.generation_id,
        "seconds": round(result.seconds, 3),
        "attempts": result.attempts,
    }
    return {**record, "response": response} if full else record


def _error(error: Exception) -> dict[str, Any]:
    if not isinstance(error, OpenRouterError):
        return {"type": type(error).__name__, "message": str(error)}
    return {
        "type": type(error).__name__,
        "message": error.message,
        "status_code": error.status_code or None,
        "possibly_billed": error.possibly_billed,
        "generation_id": error.generation_id,
    }


def _dumps(record: dict[str, Any]) -> str:
    try:
        text = json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return json.dumps(record, separators=(",", ":"))
    except ValueError:  # a number that is not finite, which servers write although JSON has none
        return _dumps(_finite(record))
    return text


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if is_mapping(value):
        return {name: _finite(field) for name, field in value.items()}
    return [_finite(item) for item in value] if is_list(value) else value
