"""The events that a stream of a response consists of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ._payloads import Json, split_text


def events_of(response: Json) -> list[Json]:
    """The events, numbered; the last one is named after the response's status."""
    begun: Json = response | {"status": "in_progress", "output": [], "completed_at": None, "usage": None}
    begun |= {"error": None, "incomplete_details": None}
    begun.pop("error_type", None)
    events = [_event("created", response=begun), _event("in_progress", response=begun)]
    for index, item in enumerate(response["output"]):
        events += _item(item, index)
    events.append(_event(response["status"], response=response))
    return [event | {"sequence_number": number} for number, event in enumerate(events)]


def _event(name: str, /, **fields: Any) -> Json:
    return {"type": f"response.{name}", **fields}


def _item(item: Json, index: int) -> Iterator[Json]:
    inside = _INSIDE.get(item.get("type", ""))
    place = {"item_id": item.get("id"), "output_index": index}
    if inside is None:
        yield _event("output_item.added", output_index=index, item=item)
    else:
        empty: Json = {"status": "in_progress"}
        empty |= {name: [] for name in ("content", "summary") if name in item}
        empty |= {"arguments": ""} if "arguments" in item else {}
        yield _event("output_item.added", output_index=index, item=item | empty)
        yield from inside(item, place)
    yield _event("output_item.done", output_index=index, item=item)


def _message(item: Json, place: Json) -> Iterator[Json]:
    for number, part in enumerate(item["content"]):
        here = place | {"content_index": number}
        text_type, field = ("output_text", "text") if part["type"] == "output_text" else ("refusal", "refusal")
        logprobs: Json = {"logprobs": []} if text_type == "output_text" else {}
        annotations = part.get("annotations", [])
        empty = part | {field: ""} | ({"annotations": []} if annotations else {})
        yield _event("content_part.added", **here, part=empty)
        for text in split_text(part[field]):
            yield _event(f"{text_type}.delta", **here, delta=text, **logprobs)
        for count, annotation in enumerate(annotations):
            yield _event("output_text.annotation.added", **here, annotation_index=count, annotation=annotation)
        yield _event(f"{text_type}.done", **here, **{field: part[field]}, **logprobs)
        yield _event("content_part.done", **here, part=part)


def _function_call(item: Json, place: Json) -> Iterator[Json]:
    for text in split_text(item["arguments"]):
        yield _event("function_call_arguments.delta", **place, delta=text)
    yield _event("function_call_arguments.done", **place, name=item["name"], arguments=item["arguments"])


def _reasoning(item: Json, place: Json) -> Iterator[Json]:
    for number, part in enumerate(item.get("summary") or []):
        here = place | {"summary_index": number}
        yield _event("reasoning_summary_part.added", **here, part=part | {"text": ""})
        yield from _text("reasoning_summary_text", here, part["text"])
        yield _event("reasoning_summary_part.done", **here, part=part)
    for number, part in enumerate(item.get("content") or []):
        yield from _text("reasoning_text", place | {"content_index": number}, part["text"])


def _text(text_type: str, here: Json, text: str) -> Iterator[Json]:
    for delta in split_text(text):
        yield _event(f"{text_type}.delta", **here, delta=delta)
    yield _event(f"{text_type}.done", **here, text=text)


_INSIDE = {"message": _message, "function_call": _function_call, "reasoning": _reasoning}
