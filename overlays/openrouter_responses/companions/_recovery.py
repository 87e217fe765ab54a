"""From a call that broke off to what it cost, and to its text where that is stored."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.named_tuple import NamedTuple

from .._core import recovered_parts as parts
from .._core.option_checks import LONGEST, number, show
from ..errors import NotFoundResponseError, OpenRouterError
from ._call import options_of

if TYPE_CHECKING:
    from openrouter_generated.models import Generation, GenerationContentOutput, Usage

    from ..client import OpenRouter

FIRST_DELAY = 0.5
"""Seconds before a generation is asked for once more; each delay is twice the one before it."""
LONGEST_DELAY = 4.0


class Recovered(NamedTuple):
    """What is known of a call whose response did not come whole.

    Attributes:
        generation_id: ID of the generation.
        generation: All that the API keeps of it.
        cost: US dollars that it cost, or None where the API does not say.
        usage: Its tokens and its cost, as a response has them.
        text: The text of the output, or None where it cannot be recovered.
        input: The input, a text or a list of messages, or None.
        output: Text and reasoning of the output, or None.
        why_no_text: Why there is no text; None where there is.
    """

    generation_id: str
    generation: Generation
    cost: float | None
    usage: Usage
    text: str | None = None
    input: str | list[Any] | None = None
    output: GenerationContentOutput | None = None
    why_no_text: str | None = None


def recover(client: OpenRouter, source: object, wait: float, arguments: dict[str, Any]) -> Recovered:
    """See `OpenRouter.recover`."""
    asking = _Asking(source, wait)
    options: Any = options_of("recover", arguments)
    generations = client.generations
    while True:
        try:
            found = generations.get(asking.generation_id, **options)
            break
        except OpenRouterError as error:
            time.sleep(asking.delay(error))
    try:
        content: object = generations.content(asking.generation_id, **options)
    except OpenRouterError as error:
        content = error
    return _recovered(asking.generation_id, found, content)


async def recover_async(client: OpenRouter, source: object, wait: float, arguments: dict[str, Any]) -> Recovered:
    """See `OpenRouter.recover_async`."""
    from anyio import sleep

    asking = _Asking(source, wait)
    options: Any = options_of("recover", arguments)
    generations = client.generations
    while True:
        try:
            found = await generations.get_async(asking.generation_id, **options)
            break
        except OpenRouterError as error:
            await sleep(asking.delay(error))
    try:
        content: object = await generations.content_async(asking.generation_id, **options)
    except OpenRouterError as error:
        content = error
    return _recovered(asking.generation_id, found, content)


class _Asking:
    """Which generation is asked for, and how long.

    Args:
        source: What has its ID.
        wait: Seconds to go on asking for one that is not there.
    """

    def __init__(self, source: object, wait: float) -> None:
        self.generation_id = parts.generation_id_of(source)
        wanted = f"a number of seconds, 0 to {LONGEST}"
        try:
            self._wait = number(wait)
        except (TypeError, ValueError) as error:
            raise type(error)(f"wait must be {wanted}, not {show(wait)}") from None
        if not 0 <= self._wait <= LONGEST:
            raise ValueError(f"wait must be {wanted}, not {show(wait)}")
        self._end: float | None = None  # the time begins when it was found not to be there
        self._next = FIRST_DELAY

    def delay(self, error: OpenRouterError) -> float:
        """Return how many seconds to wait before it is asked for once more, or raise what ended the last attempt."""
        delay = max(self._next, error.retry_after or 0.0)
        self._next = min(LONGEST_DELAY, 2 * self._next)
        now = time.monotonic()
        self._end = now + self._wait if self._end is None else self._end
        left = self._end - now
        if isinstance(error, NotFoundResponseError) and left > 0 and (error.retry_after or 0) <= left:
            return min(delay, left)
        if isinstance(error, NotFoundResponseError):
            reason = (
                f"was not there within {self._wait:g} s (wait)" if left <= 0 else "is not there, and may take longer"
            )
            error.message += f"; generation {self.generation_id} {reason}"
            error.args = (error.message,)
        error.generation_id = self.generation_id  # so that it can be recovered from, too
        raise error


def _recovered(generation_id: str, found: object, content: object) -> Recovered:
    generation = parts.generation_of(found)
    text = parts.text_of(content)
    return Recovered(
        generation_id,
        generation,
        parts.cost_of(generation),
        parts.usage_of(generation),
        text,
        parts.input_of(content),
        parts.output_of(content),
        None if text is not None else parts.why_no_text(content),
    )
