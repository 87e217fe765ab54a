"""What a generation and its stored content say of a call; total, whatever the API sends."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.encode import is_list

from ..errors import ForbiddenResponseError, NotFoundResponseError, OpenRouterError

if TYPE_CHECKING:
    from openrouter_generated.models import Generation, GenerationContentOutput, Usage


def generation_id_of(source: Any) -> str:
    """Return the ID of the generation that an error, a stream, a response or a text names.

    Raises:
        TypeError: It is none of these.
        ValueError: It names no generation.
    """
    if isinstance(source, str):
        if not source.strip():
            raise ValueError("the ID of the generation is empty")
        return source
    response = getattr(source, "response", None)
    places = (source, getattr(source, "meta", None), getattr(response, "meta", None))
    for place in places:
        found = getattr(place, "generation_id", None)
        if isinstance(found, str) and found.strip():
            return found
    for place in (source, response):
        found = getattr(place, "id", None)
        if isinstance(found, str) and found.startswith("gen-"):  # as the API names generations
            return found
    if isinstance(source, OpenRouterError):
        raise ValueError(_unnamed(source))
    if not isinstance(source, type) and (hasattr(source, "generation_id") or hasattr(source, "meta")):
        raise ValueError("the response has no generation ID: the server sent no header X-Generation-Id")
    raise TypeError(
        f"recover takes an OpenRouterError, a stream, a response or the ID of a generation, not {type(source).__name__}"
    )


def _unnamed(error: OpenRouterError) -> str:
    if error.possibly_billed is False:
        return "the error has no generation ID, and nothing was billed: send the request again"
    if error.response is not None:
        return "the error has no generation ID: the server sent no header X-Generation-Id"
    return (
        "the error has no generation ID: no response had begun. What was billed is in the activity of your account, and in "
        "client.key.get(). With stream=True a response begins at once, and with it comes the ID"
    )


def generation_of(found: Any) -> Generation:
    """Return the generation of a result, empty where the API sent none."""
    from openrouter_generated.models import Generation

    data = getattr(found, "data", None)
    return data if isinstance(data, Generation) else Generation.from_dict({})


def cost_of(generation: Generation) -> float | None:
    """Return the cost in US dollars, or None."""
    return _number(generation.total_cost)


def usage_of(generation: Generation) -> Usage:
    """Return tokens and cost as a response has them: tokens as the provider counts them, where it does."""
    from openrouter_generated.models import Usage

    tokens_in = _first_whole(generation.native_tokens_prompt, generation.tokens_prompt)
    tokens_out = _first_whole(generation.native_tokens_completion, generation.tokens_completion)
    cached, reasoning = _first_whole(generation.native_tokens_cached), _first_whole(generation.native_tokens_reasoning)
    found: dict[str, Any] = {
        "input_tokens": tokens_in,
        "input_tokens_details": None if cached is None else {"cached_tokens": cached},
        "output_tokens": tokens_out,
        "output_tokens_details": None if reasoning is None else {"reasoning_tokens": reasoning},
        "total_tokens": None if tokens_in is None or tokens_out is None else tokens_in + tokens_out,
        "cost": cost_of(generation),
    }
    return Usage.from_dict({name: value for name, value in found.items() if value is not None})


def text_of(content: Any) -> str | None:
    """Return the stored text of the output, or None."""
    text = getattr(output_of(content), "completion", None)
    return text if isinstance(text, str) else None


def input_of(content: Any) -> str | list[Any] | None:
    """Return the stored input, or None."""
    stored = getattr(getattr(content, "data", None), "input", None)
    prompt, messages = getattr(stored, "prompt", None), getattr(stored, "messages", None)
    if isinstance(prompt, str):
        return prompt
    return messages if is_list(messages) else None


def output_of(content: Any) -> GenerationContentOutput | None:
    """Return the stored output, or None."""
    from openrouter_generated.models import GenerationContentOutput

    output = getattr(getattr(content, "data", None), "output", None)
    return output if isinstance(output, GenerationContentOutput) else None


def why_no_text(content: Any) -> str:
    """Return why there is no text.

    Args:
        content: The stored content, or the error that came instead of it.
    """
    if isinstance(content, NotFoundResponseError):
        return f"no text is stored: {content}"
    if isinstance(content, ForbiddenResponseError):
        return f"the key may not read the text: {content}"
    if isinstance(content, OpenRouterError):
        return f"the text could not be read: {content}"
    message = getattr(getattr(getattr(content, "data", None), "error", None), "message", None)
    return f"the generation failed: {message}" if isinstance(message, str) else "the stored output has no text"


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return value if math.isfinite(value) else None
    except OverflowError:  # an integer beyond any float
        return None


def _first_whole(*values: Any) -> int | None:
    return next((value for value in values if isinstance(value, int) and not isinstance(value, bool)), None)
