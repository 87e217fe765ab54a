"""A turn under way: the calls that it makes, and how it ends."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from openrouter_generated.runtime.encode import to_json

from .._async_call import AsyncCall
from .._composed_calls import ComposedCalls
from .._core.total_usage import TotalUsage, total_usage
from ._history import History, check_calls, new_items, turn_of
from ._items import Item, is_prompt, items_of
from ._trim import Trim, tokens_per_character, trimmed

if TYPE_CHECKING:
    from ..tools import RunResult


class OpenTurn(ComposedCalls):
    """One turn of a conversation, from before its request is made until it joins the history, or fails.

    Its calls are those of the client, and take note of the usage. It is a context manager that fails the turn where anything is
    raised. A stream holds the turn, and nothing else does for long: a stream that is dropped takes it along.

    Args:
        history: The history.
        calls: The calls of the client.

    Attributes:
        is_open: Whether it may still join the history.
        parameters: Those of the request.
    """

    def __init__(self, history: History, calls: ComposedCalls) -> None:
        self.is_open = True
        self.parameters: dict[str, Any] = {}
        self._history = history
        self._calls = calls
        self._new_items: list[Item] = []
        self._sent = 0
        self._usage = TotalUsage()
        self._last: Any = None
        self._is_streamed = False

    def prepare(self, parameters: dict[str, Any], trim: Trim | None) -> None:
        """Make the parameters of the request.

        Args:
            parameters: Those of the caller; `input` is that of the turn alone. A checkpoint of a run has its own.
            trim: The rule for what is sent.

        Raises:
            TypeError: The input is not a text or items, or the rule returns something else.
            ValueError: The input is empty, a call of a function has no output, or the rule leaves invalid items.
        """
        history = self._history
        if parameters.get("checkpoint") is not None:
            if "input" in parameters:
                raise TypeError("pass input or checkpoint, not both: the checkpoint has the input")
            self.parameters = parameters
            return
        self._new_items = items_of(parameters.get("input"))
        items = [*history.items, *self._new_items]
        check_calls(items)
        if trim is not None:  # a rule may change what it gets
            items = to_json(items)
        sent = trimmed(trim, items, history.tokens_per_character)
        self._sent = len(sent)
        self.parameters = {**parameters, "input": sent}

    # Calls

    def call(self) -> Any:
        """Send the request."""
        calls: Any = self  # of the overloads, a checker takes the first
        return calls.send(**self.parameters)

    async def call_async(self) -> Any:
        """Like `call`, asynchronously."""
        calls: Any = self
        return await calls.send_async(**self.parameters)

    if not TYPE_CHECKING:  # a checker sees the overloads of the base

        def send(self, **parameters: Any) -> Any:
            try:
                return self._taken(self._calls.send(**parameters), parameters)
            except BaseException as error:  # whatever ends the call, also a cancellation
                self._take_usage(getattr(error, "response", None), parameters)
                raise

        def send_async(self, **parameters: Any) -> Any:
            return AsyncCall(self._send_async(parameters))

        async def _send_async(self, parameters: dict[str, Any]) -> Any:
            try:
                return self._taken(await self._calls.send_async(**parameters), parameters)
            except BaseException as error:  # whatever ends the call, also a cancellation
                self._take_usage(getattr(error, "response", None), parameters)
                raise

    def _taken(self, response: Any, parameters: dict[str, Any]) -> Any:
        if parameters.get("stream"):
            response.when_ended(lambda stream: self._take_usage(stream.response_so_far, parameters))  # pyright: ignore[reportUnknownLambdaType, reportUnknownMemberType]  # of any stream
        else:
            self._take_usage(response, parameters)
        return response

    def _take_usage(self, response: Any, parameters: dict[str, Any]) -> None:
        usage = total_usage((getattr(response, "usage", None),))
        self._last = response
        self._usage = total_usage((self._usage, usage))
        measured = tokens_per_character(parameters, usage.input_tokens)
        if measured is not None:
            self._history.tokens_per_character = measured

    # Endings

    def take(self, response: Any, *, is_stream: bool) -> None:
        """Add the turn with its response; with a stream when that has ended, and is finished."""
        if is_stream:
            self._is_streamed = True
            response.when_ended(self._end)
        else:
            self.finish(response)

    def finish(self, response: Any) -> None:
        """Add the turn with its response."""
        self._add(None, response)

    def finish_run(self, result: RunResult) -> None:
        """Add the turn with the items of a run, unless that waits for approval."""
        if result.pending:
            self.fail()
        elif self._new_items:
            self._add(result.checkpoint["items"][self._sent :], result.response)
        else:
            items = new_items(result.checkpoint["items"], self._history.turns)
            first = next((index for index, item in enumerate(items) if not is_prompt(item)), len(items))
            self._new_items = items[:first]
            self._add(items[first:], result.response)

    def _add(self, output: list[Item] | None, response: Any) -> None:
        if self.is_open:
            self.is_open = False
            self._history.add(turn_of(self._new_items, output, response, self._usage))

    def _end(self, stream: Any) -> None:
        if stream.is_finished:
            self.finish(self._last)
        else:
            self.fail()

    def fail(self) -> None:
        """End the turn without adding it: what came of it stays unfinished."""
        if self.is_open:
            self.is_open = False
            self._history.fail(self._new_items, self._last, self._usage)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        if exc is not None or not self._is_streamed:
            self.fail()
