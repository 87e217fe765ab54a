"""Handwritten base classes of generated classes, named in `generator-config.yml`: methods of responses and of events."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

from openrouter_generated.runtime.encode import is_list

from ._core import output_reading

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, OutputItems, StreamEvents
    from openrouter_generated.runtime.model import ApiModel

    from ._core.response_info import Meta
    from .results import Citation, FunctionCall, Image

_LONGEST_EVENT = 300
"""Characters that an event prints at most."""


class _Elsewhere:
    """An attribute that other clients have: looking for it raises an error that names what it is here.

    `__getattr__` would do the same, and make each look-up of each attribute slower.
    """

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        from ._core.elsewhere import missing_attribute

        raise missing_attribute(self._name, instance) or AttributeError(
            f"type object {owner.__name__!r} has no attribute {self._name!r}", name=self._name, obj=owner
        )


class _Hinted:
    """The base of classes that have such attributes, which are not listed."""

    def __dir__(self) -> list[str]:
        hidden = {
            name for cls in type(self).__mro__ for name, value in vars(cls).items() if isinstance(value, _Elsewhere)
        }
        return [name for name in super().__dir__() if name not in hidden]


class UsageHelpers(_Hinted):
    """Behaviour of a usage."""

    if not TYPE_CHECKING:
        prompt_tokens = _Elsewhere()
        completion_tokens = _Elsewhere()
        prompt_tokens_details = _Elsewhere()
        completion_tokens_details = _Elsewhere()


class ResponseHelpers(_Hinted):
    """Behaviour of a response, wherever it appears: result of a call, in an event, in an error.

    What a server sends under the name of one of these is in `additional_properties`, and goes back as it came.
    """

    if not TYPE_CHECKING:
        choices = _Elsewhere()
        content = _Elsewhere()
        output_parsed = _Elsewhere()

    @property
    def output_text(self) -> str:
        """The text of all messages of the output, joined; empty where there is none.

        Computed, since servers leave their own field of this name empty or out.
        """
        return output_reading.output_text(self._self().output)

    @property
    def reasoning_text(self) -> str:
        """The reasoning, as far as the API shows it: its text, or its summary where there is no text; else empty."""
        return output_reading.reasoning_text(self._self().output)

    @property
    def refusal(self) -> str | None:
        """Why the model refuses, or None if it does not."""
        return output_reading.refusal(self._self().output)

    @property
    def function_calls(self) -> list[FunctionCall]:
        """The calls of your functions and custom tools, with their arguments read as JSON; each once."""
        from ._core.function_calls import function_calls

        return list(function_calls(self._self().output))

    @property
    def citations(self) -> list[Citation]:
        """The pages and files that the text cites."""
        from ._core.citations import citations

        return list(citations(self._self().output))

    @property
    def images(self) -> list[Image]:
        """The images of the output: generated ones, those that code made, and screenshots of the browser tool."""
        from ._core.image_data import images
        from .results import Image

        return [Image(found) for found in images(self._self().output)]

    @property
    def cost(self) -> float | None:
        """What the response cost in US dollars, or None if the server does not report it."""
        from ._core.total_usage import cost_of

        return cost_of(self._self().usage)

    def to_input(self) -> list[OutputItems]:
        """Return the output as items of the next request's `input`: the API keeps nothing, so the caller sends it back.

        Reasoning with its signature and encrypted content, and items of unknown types, go back as they came.
        """
        output: Any = self._self().output
        return [*output] if is_list(output) else []

    @property
    def meta(self) -> Meta | None:
        """What is known of the HTTP response: status, headers, generation id, attempts, time, bytes; None if there was none."""
        return self.__dict__.get("_meta")

    def as_event(self) -> StreamEvents:
        """Return the event that a stream of this response would have ended with."""
        from openrouter_generated import models

        response = self._self()
        if response.status == "failed":
            return models.StreamEventsResponseFailed(response=response, sequence_number=0)
        if response.status == "incomplete":
            return models.StreamEventsResponseIncomplete(response=response, sequence_number=0)
        return models.StreamEventsResponseCompleted(response=response, sequence_number=0)

    def _self(self) -> OpenResponsesResult:
        return cast("OpenResponsesResult", self)

    # How it prints: what it says, not what it is made of; `to_dict()` has that.

    def __repr__(self) -> str:
        from ._core.summary import summary_line

        return summary_line(self._self())

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from ._core.summary import lines

        printer.text("\n".join(lines(self._self())))

    def _repr_markdown_(self) -> str | None:
        from ._core.summary import markdown

        return markdown(self._self()) or None

    # A finished response can stand where a stream can: a program that iterates serves both.

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        return None

    def __iter__(self) -> Iterator[StreamEvents]:
        yield self.as_event()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        return None

    async def __aiter__(self) -> AsyncIterator[StreamEvents]:
        yield self.as_event()


class EventHelpers:
    """Behaviour of each event of a stream."""

    def to_sse(self, *, event: bool = False) -> bytes:
        """Return the event as a server-sent event, to pass a stream on: `data:` with the JSON as it came, and a blank line.

        Args:
            event: Whether an `event:` line names the type, as some clients ask.
        """
        from ._core.sse_text import sse_text

        return sse_text(cast("ApiModel", self).to_dict(), with_name=event)

    def __repr__(self) -> str:
        text = super().__repr__()
        return text if len(text) <= _LONGEST_EVENT else f"{text[: _LONGEST_EVENT - 4]}...)"
