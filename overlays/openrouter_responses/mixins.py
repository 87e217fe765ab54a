"""Handwritten base classes of generated classes, named in `generator-config.yml`: methods of responses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

from ._core.surrogates import join

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, OutputItems, StreamEvents

    from ._core.response_info import Meta


class ResponseHelpers:
    """Behaviour of a response, wherever it appears: result of a call, in an event, in an error."""

    @property
    def output_text(self) -> str:
        """The text of all messages of the output, joined; empty where there is none.

        Computed, since servers leave their own field of this name empty or out.
        """
        messages = [item for item in _list(self._self().output) if getattr(item, "type", None) == "message"]
        parts = [part for item in messages for part in _list(item.content)]
        texts = [part.text for part in parts if getattr(part, "type", None) == "output_text"]
        return join([text for text in texts if isinstance(text, str)])

    def to_input(self) -> list[OutputItems]:
        """Return the output as items of the next request's `input`: the API keeps nothing, so the caller sends it back.

        Reasoning with its signature and encrypted content, and items of unknown types, go back as they came.
        """
        return list(_list(self._self().output))

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


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]  # of anything
