"""One table of what each type of event means for the response that grows from a stream.

The accumulator, output items and streams derive all that they know of event types from `EVENT_TYPES`.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from openrouter_generated.runtime.named_tuple import NamedTuple


class Role(Enum):
    """What an event is for."""

    DELTA = "more text"
    WHOLE_TEXT = "the whole text"
    PART = "a part of an item's content or summary"
    ITEM_ADDED = "an item as it begins"
    ITEM_DONE = "an item as it ends"
    ANNOTATION = "an annotation of a text"
    PARTIAL_IMAGE = "an image as far as it is made"
    CALL_STATUS = "the status of a tool that the server runs"
    FUSION = "progress of a fusion call"
    PROGRESS = "the response before its end"
    TERMINAL = "the response at its end"
    ERROR = "an error instead of a response"


class Text(NamedTuple):
    """A text that items have, and where they hold it.

    Attributes:
        name: What the text is, as types of parts and events name it.
        item_type: Type of the items that hold it.
        key: Name of the field that holds the text, in the item or in its part.
        parts: Name of the item's list of parts; empty where the text stands in the item itself.
    """

    name: str
    item_type: str
    key: str
    parts: str = ""


OUTPUT_TEXT: Final = Text("output_text", "message", "text", "content")
REFUSAL: Final = Text("refusal", "message", "refusal", "content")
REASONING_TEXT: Final = Text("reasoning_text", "reasoning", "text", "content")
SUMMARY_TEXT: Final = Text("summary_text", "reasoning", "text", "summary")
ARGUMENTS: Final = Text("arguments", "function_call", "arguments")
INPUT: Final = Text("input", "custom_tool_call", "input")
CODE: Final = Text("code", "code_interpreter_call", "code")
DIFF: Final = Text("diff", "apply_patch_call", "diff")
_TEXTS = (OUTPUT_TEXT, REFUSAL, REASONING_TEXT, SUMMARY_TEXT, ARGUMENTS, INPUT, CODE, DIFF)
PART_TEXTS = {(text.parts, text.name): text for text in _TEXTS if text.parts}
"""Name of a list of parts and type of a part in it to the text that the part holds."""

PART_HOLDERS = frozenset(text.item_type for text in _TEXTS if text.parts)
"""Types of items that have parts."""

PART_LISTS = frozenset(text.parts for text in _TEXTS if text.parts)
PART_TEXT_KEYS = frozenset(text.key for text in _TEXTS if text.parts)
ITEM_TEXT_KEYS = frozenset(text.key for text in _TEXTS if not text.parts and text is not DIFF)
"""Names of the lists of parts that items have, of the fields of parts that hold a text, and of those of items."""


class EventType(NamedTuple):
    """What a type of event means.

    Attributes:
        role: What it is for.
        text: The text that it carries more of, or the whole of.
        field: Name of the event's field with the text, the part, the item or the image.
        place: Name of the event's field with the place in the list of parts; empty where there is no such list.
        parts: Name of the list that a part belongs to.
        item_types: Types of the items that such a part can be in.
    """

    role: Role
    text: Text | None = None
    field: str = ""
    place: str = ""
    parts: str = ""
    item_types: tuple[str, ...] = ()


def _delta(text: Text, place: str = "") -> EventType:
    return EventType(Role.DELTA, text, "delta", place)


def _whole_text(text: Text, field: str, place: str = "") -> EventType:
    return EventType(Role.WHOLE_TEXT, text, field, place)


_CONTENT = EventType(Role.PART, None, "part", "content_index", "content", ("message", "reasoning"))
_SUMMARY = EventType(Role.PART, None, "part", "summary_index", "summary", ("reasoning",))

EVENT_TYPES: dict[str, EventType] = {
    "response.created": EventType(Role.PROGRESS),
    "response.queued": EventType(Role.PROGRESS),
    "response.in_progress": EventType(Role.PROGRESS),
    "response.completed": EventType(Role.TERMINAL),
    "response.incomplete": EventType(Role.TERMINAL),
    "response.failed": EventType(Role.TERMINAL),
    "response.done": EventType(Role.TERMINAL),
    "error": EventType(Role.ERROR),
    "response.error": EventType(Role.ERROR),
    "response.output_item.added": EventType(Role.ITEM_ADDED, field="item"),
    "response.output_item.done": EventType(Role.ITEM_DONE, field="item"),
    "response.content_part.added": _CONTENT,
    "response.content_part.done": _CONTENT,
    "response.content_part.delta": _delta(OUTPUT_TEXT, "content_index"),
    "response.output_text.delta": _delta(OUTPUT_TEXT, "content_index"),
    "response.output_text.done": _whole_text(OUTPUT_TEXT, "text", "content_index"),
    "response.output_text.annotation.added": EventType(Role.ANNOTATION, OUTPUT_TEXT, "annotation", "content_index"),
    "response.refusal.delta": _delta(REFUSAL, "content_index"),
    "response.refusal.done": _whole_text(REFUSAL, "refusal", "content_index"),
    "response.reasoning.delta": _delta(REASONING_TEXT, "content_index"),
    "response.reasoning_text.delta": _delta(REASONING_TEXT, "content_index"),
    "response.reasoning_text.done": _whole_text(REASONING_TEXT, "text", "content_index"),
    "response.reasoning_summary_part.added": _SUMMARY,
    "response.reasoning_summary_part.done": _SUMMARY,
    "response.reasoning_summary_text.delta": _delta(SUMMARY_TEXT, "summary_index"),
    "response.reasoning_summary_text.done": _whole_text(SUMMARY_TEXT, "text", "summary_index"),
    "response.function_call_arguments.delta": _delta(ARGUMENTS),
    "response.function_call_arguments.done": _whole_text(ARGUMENTS, "arguments"),
    "response.custom_tool_call_input.delta": _delta(INPUT),
    "response.custom_tool_call_input.done": _whole_text(INPUT, "input"),
    "response.code_interpreter_call_code.delta": _delta(CODE),
    "response.code_interpreter_call_code.done": _whole_text(CODE, "code"),
    "response.apply_patch_call_operation_diff.delta": _delta(DIFF),
    "response.apply_patch_call_operation_diff.done": _whole_text(DIFF, "diff"),
    "response.image_generation_call.partial_image": EventType(Role.PARTIAL_IMAGE, field="partial_image_b64"),
}
"""Type of an event to what it means; types that are not here are looked up by their beginning, see `event_type`."""

FUSION_PREFIX: Final = "response.fusion_call."
FUSION_TYPE: Final = "openrouter:fusion"
SERVER_TOOLS = frozenset(("image_generation_call", "code_interpreter_call", "web_search_call"))
"""Types of items that are calls of a tool which the server runs; `response.TYPE.STATUS` reports their status."""


def event_type(name: str) -> EventType | None:
    """Return what a type of event means, or None where it changes nothing."""
    known = EVENT_TYPES.get(name)
    if known is not None:
        return known
    if name.startswith(FUSION_PREFIX):
        return EventType(Role.FUSION)
    call, _, status = name.removeprefix("response.").partition(".")
    return EventType(Role.CALL_STATUS) if call in SERVER_TOOLS and status else None


def _types_of(*roles: Role) -> frozenset[str]:
    return frozenset(name for name, known in EVENT_TYPES.items() if known.role in roles)


TERMINAL = _types_of(Role.TERMINAL)
"""Types of the events that end a stream."""

WHOLE = frozenset(("response.completed", "response.done"))
"""Types of terminal events after which nothing is missing."""

ITEM_ENDS = _types_of(Role.ITEM_DONE, Role.TERMINAL)
"""Types of the events with which items end."""

ERRORS = _types_of(Role.ERROR)
"""Types of the events that report an error instead of a response."""

OUTPUT_TEXT_DELTAS = frozenset(
    name for name, known in EVENT_TYPES.items() if known.role is Role.DELTA and known.text is OUTPUT_TEXT
)
"""Types of the events that carry more of the text of the response."""

REASONING_DELTAS = {
    name: known
    for name, known in EVENT_TYPES.items()
    if known.role is Role.DELTA and known.text in (REASONING_TEXT, SUMMARY_TEXT)
}
"""Type of each event that carries more of the reasoning to what it means."""
