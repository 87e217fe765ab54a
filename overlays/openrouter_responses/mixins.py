"""Handwritten base classes of generated classes, named in `generator-config.yml`: methods of responses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

from ._core.surrogates import join

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, OutputItems, StreamEvents

    from ._core.response_info import Meta


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
    """Behaviour of a response, wherever it appears: result of a call, in an event, in an error."""

    if not TYPE_CHECKING:
        choices = _Elsewhere()
        content = _Elsewhere()
        output_parsed = _Elsewhere()

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
