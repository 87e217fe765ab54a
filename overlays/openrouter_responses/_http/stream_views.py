"""What a stream offers beside its events, synchronous and asynchronous: iterators that take the events."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, TypeVar

from .._core.hints import make_evaluable
from .._core.stream_reader import StreamReader
from .._core.stream_views import CallsView, ItemsView, ReasoningView, TextView, View

if TYPE_CHECKING:
    from openrouter_generated.models import OutputItems

    from .._core.function_calls import FunctionCall

_T = TypeVar("_T")


class Views:
    """The views of a stream that is iterated."""

    _reader: StreamReader

    if TYPE_CHECKING:

        def _view(self, view: View[_T]) -> Iterator[_T]: ...

    @property
    def text(self) -> Iterator[str]:
        """The text as it comes, delta by delta; iterating it takes the events."""
        return self._view(TextView(self._reader))

    @property
    def reasoning(self) -> Iterator[str]:
        """The reasoning as it comes, delta by delta, with a blank line between parts; iterating it takes the events."""
        return self._view(ReasoningView(self._reader))

    @property
    def items(self) -> Iterator[OutputItems]:
        """The output items, each once, as soon as it is complete; iterating it takes the events."""
        return self._view(ItemsView(self._reader))

    @property
    def function_calls(self) -> Iterator[FunctionCall]:
        """The calls of your functions and custom tools, each once, as soon as its arguments are complete; see `items`."""
        return self._view(CallsView(self._reader))


class AsyncViews:
    """The views of a stream that is iterated asynchronously."""

    _reader: StreamReader

    if TYPE_CHECKING:

        def _view(self, view: View[_T]) -> AsyncIterator[_T]: ...

    @property
    def text(self) -> AsyncIterator[str]:
        """The text as it comes, delta by delta; iterating it takes the events."""
        return self._view(TextView(self._reader))

    @property
    def reasoning(self) -> AsyncIterator[str]:
        """The reasoning as it comes, delta by delta, with a blank line between parts; iterating it takes the events."""
        return self._view(ReasoningView(self._reader))

    @property
    def items(self) -> AsyncIterator[OutputItems]:
        """The output items, each once, as soon as it is complete; iterating it takes the events."""
        return self._view(ItemsView(self._reader))

    @property
    def function_calls(self) -> AsyncIterator[FunctionCall]:
        """The calls of your functions and custom tools, each once, as soon as its arguments are complete; see `items`."""
        return self._view(CallsView(self._reader))


_HOMES = {
    "FunctionCall": "openrouter_responses._core.function_calls",
    "OutputItems": "openrouter_generated.models",
}
make_evaluable(Views, _HOMES)
make_evaluable(AsyncViews, _HOMES)
