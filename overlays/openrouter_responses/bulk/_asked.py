"""What a request asks for, read off the body that is sent: that alone is what is billed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeGuard

from openrouter_generated.runtime.encode import is_list, is_mapping

_TEXT_PARTS = frozenset(("input_text", "output_text", "refusal", "summary_text", "reasoning_text", "text"))
_TEXT_ITEMS = frozenset(("message", "reasoning", "function_call", "function_call_output", "custom_tool_call",
                         "custom_tool_call_output"))  # fmt: skip
_OWN_TOOLS = frozenset(("function", "custom"))
"""Tools that the caller runs: those of the server cost more than tokens."""
_PRICED = ("plugins", "prompt", "previous_response_id", "image_config", "web_search_options", "deferred_tools")
"""Fields that can cost more than the tokens of the body and of the output."""
_USUAL_TIERS = (None, "auto", "default", "flex")


class Asked:
    """What a request asks for.

    Args:
        content: Its body.

    Attributes:
        size: Bytes of the body.
        models: Names of the models that it may be for.
        max_output_tokens: Limit of its output, or None without a valid one.
        is_bounded: Whether it costs no more than the tokens of its text and of its output.
    """

    def __init__(self, content: bytes) -> None:
        self.size = len(content)
        loaded: Any = json.loads(content)
        body: Mapping[str, Any] = loaded if is_mapping(loaded) else {}
        several = body.get("models")
        names: list[Any] = [body.get("model"), *(several if is_list(several) else [])]
        self.models = [name for name in names if isinstance(name, str)]
        limit = body.get("max_output_tokens")
        self.max_output_tokens = limit if is_whole(limit) else None
        self.is_bounded = _is_bounded(body) and not any(name.endswith(":online") for name in self.models)


def is_whole(value: Any) -> TypeGuard[int]:
    """Whether a value is a whole number above 0."""
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_bounded(body: Mapping[str, Any]) -> bool:
    if any(body.get(name) for name in _PRICED) or body.get("service_tier") not in _USUAL_TIERS:
        return False
    items = body.get("input")
    if any(each != "text" for each in _listed(body.get("modalities"))):
        return False
    if any(_field(tool, "type") not in _OWN_TOOLS for tool in _listed(body.get("tools"))):
        return False
    return isinstance(items, str) or items is None or all(map(_is_text, _listed(items)))


def _is_text(item: Any) -> bool:
    if _field(item, "type") not in (None, *_TEXT_ITEMS):
        return False
    content = _field(item, "content")
    output = _field(item, "output")
    parts = [*(_listed(content) if not isinstance(content, str | None) else []),
             *(_listed(output) if not isinstance(output, str | None) else [])]  # fmt: skip
    return all(_field(part, "type") in _TEXT_PARTS for part in parts)


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [] if value is None else [value]


def _field(value: Any, name: str) -> Any:
    return value.get(name) if is_mapping(value) else None
