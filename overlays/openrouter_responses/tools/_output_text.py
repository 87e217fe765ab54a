"""What a function returned, as the text that a model is shown."""

from __future__ import annotations

import json
from typing import Any, cast

from openrouter_generated.runtime.encode import is_list, is_mapping, to_json


def as_output(value: Any) -> Any:
    """Return what a function returned as the `output` of its call: texts as they are, all else as JSON.

    Lists of parts of the API (`input_text`, `input_image`, `input_file`) stay lists.

    Raises:
        TypeError: It cannot be JSON.
    """
    if isinstance(value, str):
        return value
    from pydantic_core import PydanticSerializationError, to_jsonable_python

    try:
        plain: Any = to_jsonable_python(value, fallback=_fallback)
    except PydanticSerializationError as error:
        raise TypeError(f"what the tool returned cannot be JSON: {error}") from None
    if is_list(plain) and plain and all(_is_part(item) for item in plain):
        return plain
    return json.dumps(plain, ensure_ascii=False)


def _is_part(item: Any) -> bool:
    return is_mapping(item) and item.get("type") in ("input_text", "input_image", "input_file")


def _fallback(value: Any) -> Any:
    """Return what pydantic does not know as something that it does."""
    cls = cast("type[Any]", value.__class__)
    if hasattr(cls, "__attrs_attrs__"):
        import attrs

        return attrs.asdict(value, recurse=False)
    if hasattr(cls, "__struct_fields__"):
        import msgspec

        return msgspec.structs.asdict(value)
    return to_json(value)
