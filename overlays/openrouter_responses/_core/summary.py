"""How a response prints: in one line, in a terminal, in a notebook. It is short, and shows what a response says.

What a model wrote is not to be trusted: in Markdown, it must not load images from anywhere or bring markup of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .citations import citations
from .function_calls import function_calls
from .image_data import images
from .output_reading import fields_of, output_text, reasoning_text, refusal
from .total_usage import cost_of, total_usage

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult

_WORD, _LINE, _TEXT, _MARKDOWN = 80, 100, 600, 20_000
"""Characters that are shown of: a name, a text in one line, in a terminal, in a notebook."""
_MOST_NAMES = 5
_JOINER = "\u2060"
"""A word joiner, which is invisible: behind `<` or `!` it keeps Markdown from taking what follows for a tag or an image."""


def summary_line(response: OpenResponsesResult) -> str:
    """Return a response in one line."""
    shown = [type(response).__name__, *_head(response), *_words(response, _LINE), *_counts(response), *_usage(response)]
    return f"<{' '.join(shown)}>"


def lines(response: OpenResponsesResult) -> Iterator[str]:
    """Yield a response in a few lines, for a terminal."""
    yield f"<{' '.join([type(response).__name__, *_head(response)])}"
    for part in (*_words(response, _TEXT), ", ".join(_counts(response)), ", ".join(_usage(response))):
        if part:
            yield f"  {part}"
    yield ">"


def markdown(response: OpenResponsesResult) -> str:
    """Return a response as Markdown, for a notebook: its text, and below it a line about it."""
    text = output_text(response.output) or refusal(response.output) or ""
    rest = len(text) - _MARKDOWN
    text = f"{text[:_MARKDOWN]}\n\n... ({rest} more characters)" if rest > 0 else text
    facts = [*_head(response), *_error(response), *_counts(response), *_usage(response)]
    footer = " · ".join(facts).replace("`", "'")
    return "\n\n".join(part for part in (_harmless(text), footer and f"`{footer}`") if part)


def _harmless(text: str) -> str:
    printable = text.encode("utf-8", "replace").decode()  # half a character has no bytes, and frontends want some
    return printable.replace("<", f"<{_JOINER}").replace("![", f"!{_JOINER}[")


def _head(response: OpenResponsesResult) -> list[str]:
    words: list[Any] = [response.status, response.model]
    return [_short(word, _WORD) for word in words if isinstance(word, str) and word]


def _words(response: OpenResponsesResult, size: int) -> list[str]:
    if text := output_text(response.output):
        return [_quoted(text, size)]
    if refused := refusal(response.output):
        return [f"refused: {_quoted(refused, size)}"]
    return _error(response)


def _error(response: OpenResponsesResult) -> list[str]:
    message = fields_of(response.error).get("message")
    return [f"error: {_quoted(message, _LINE)}"] if isinstance(message, str) and message else []


def _counts(response: OpenResponsesResult) -> list[str]:
    output: Any = response.output
    names = [_short(call.name, _WORD) for call in function_calls(output)]
    more = "..." if len(names) > _MOST_NAMES else ""
    found = [f"calls {', '.join(names[:_MOST_NAMES])}{more}"] if names else []
    for count, name in (
        (sum(1 for _ in images(output)), "image"),
        (sum(1 for _ in citations(output)), "citation"),
        (len(reasoning_text(output)), "character"),
    ):
        ending = ("" if count == 1 else "s") + (" of reasoning" if name == "character" else "")
        found += [f"{count} {name}{ending}"] if count else []
    return found


def _usage(response: OpenResponsesResult) -> list[str]:
    usage, cost = total_usage([response.usage]), cost_of(response.usage)
    found = [f"{_count(usage.input_tokens)} + {_count(usage.output_tokens)} tokens"] if any(usage[:2]) else []
    return found if cost is None else [*found, f"{cost:.6g} USD"]


def _count(number: int) -> str:
    return str(number) if abs(number) < 10**15 else "very many"


def _quoted(text: str, size: int) -> str:
    return repr(text) if len(text) <= size else f"{text[:size]!r}... ({len(text)} characters)"


def _short(text: str, size: int) -> str:
    """Return a name without what would break a line."""
    shown = text if text.isprintable() else repr(text)
    return shown if len(shown) <= size else f"{shown[:size]}..."
