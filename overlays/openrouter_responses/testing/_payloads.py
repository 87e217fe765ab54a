"""The response to a request: output items made complete, and what the API adds to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

Json = dict[str, Any]

CREATED_AT = 1_790_000_000
"""Seconds since 1970. Always the same, so that what a program makes of it can be compared."""

_INPUT_TOKENS = 10

# What a response says of its request, and what it says where the request was silent.
_ECHOED: Json = {
    "instructions": None,
    "metadata": {},
    "tools": [],
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "temperature": 1.0,
    "top_p": 1.0,
    "presence_penalty": 0.0,
    "frequency_penalty": 0.0,
    "top_logprobs": 0,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "background": False,
    "store": False,
    "service_tier": "default",
    "truncation": "disabled",
    "reasoning": None,
    "safety_identifier": None,
    "prompt_cache_key": None,
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "user": None,
}

_PREFIXES = {"message": "msg", "function_call": "fc", "reasoning": "rs"}


def response_of(asked: Json, number: int, output: Iterable[str | Mapping[str, Any]], usage: Json) -> Json:
    """The completed response to a request.

    Args:
        asked: The request's body.
        number: The request's number, from which ids are made.
        output: Texts and output items.
        usage: Fields of `usage` that replace those counted here.
    """
    items = [_complete(part, number, index) for index, part in enumerate(output)]
    return {
        "id": f"gen-test-{number}",
        "object": "response",
        "created_at": CREATED_AT,
        "completed_at": CREATED_AT + 1,
        "model": asked.get("model") or (asked.get("models") or ["openrouter/auto"])[0],
        "status": "completed",
        "output": items,
        "error": None,
        "incomplete_details": None,
        **{name: default if asked.get(name) is None else asked[name] for name, default in _ECHOED.items()},
        "usage": _usage(items, usage),
    }


def split_text(text: str) -> list[str]:
    """The text cut as a stream cuts it: into words, each with the space behind it."""
    return re.findall(r"\s*\S+\s*|\s+", text)


def _complete(part: str | Mapping[str, Any], number: int, index: int) -> Json:
    """An output item with its ids; one of a type that is not made here stays as it is."""
    if isinstance(part, str):
        text: Json = {"type": "output_text", "text": part, "annotations": [], "logprobs": []}
        part = {"type": "message", "role": "assistant", "content": [text]}
    item_type = part.get("type")
    if item_type not in _PREFIXES:
        return dict(part)
    ids = {"id": f"{_PREFIXES[item_type]}_{number}_{index}", "status": "completed"}
    if item_type == "function_call":
        ids["call_id"] = f"call_{number}_{index}"
    return {"type": item_type, **ids, **part}


def _usage(items: list[Json], given: Json) -> Json:
    counts = [(item["type"], _count(item)) for item in items if item.get("type") in _PREFIXES]
    output = sum(count for _, count in counts)
    counted = {"input_tokens": _INPUT_TOKENS, "output_tokens": output, "cost": 0.001, **given}
    return {
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens_details": {
            "reasoning_tokens": sum(count for item_type, count in counts if item_type == "reasoning")
        },
        "total_tokens": counted["input_tokens"] + counted["output_tokens"],
        "is_byok": False,
        **counted,
    }


def _count(item: Json) -> int:
    parts: list[Json] = [*(item.get("content") or []), *(item.get("summary") or [])]
    texts: list[str] = [part.get("text") or part.get("refusal") or "" for part in parts]
    return sum(len(split_text(text)) for text in [*texts, item.get("arguments") or ""])
