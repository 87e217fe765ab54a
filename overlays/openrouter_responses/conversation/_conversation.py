"""A conversation: the shell that sends its turns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, cast, overload

from .._async_call import AsyncCall, as_coroutine_function
from ._base import ConversationBase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from openrouter_generated.models import OpenResponsesResult, StreamEvents
    from openrouter_generated.typed_dicts import InputsUnionTypedDict

    from ..params import RunStreamParams, SendParams
    from ..streaming import AsyncEventStream, EventStream
    from ..structured import AsyncParsedStream, OutputType, ParsedResponse, ParsedStream
    from ..tools import AsyncRunStream, RunResult, RunStream, ToolFinished, ToolLike, ToolStarted

T = TypeVar("T")


class Conversation(ConversationBase):
    """A conversation with a model: it keeps the history, and sends it again with each turn.

    A turn joins the history when its response has ended, completed or incomplete. A turn that fails, is cancelled or closed
    early leaves the history as it was; the text that came of it is in `unfinished`, and `keep` makes a turn of it. There is one
    turn at a time: another one meanwhile raises RuntimeError. `len(chat)` is the number of turns.

    Args:
        client: The client, or its `responses`.
        trim: What of the history is sent: a function from a list of items to a list of items, such as `keep_turns(20)`. The
            history stays whole. None sends all.
        **defaults: Arguments of `Responses.send` for each turn, such as `model` and `instructions`.

    Raises:
        TypeError: An argument does not exist, or belongs into `send`.

    Attributes:
        defaults: Arguments of each turn; they may be changed.
    """

    @overload
    def send(
        self, items: InputsUnionTypedDict | None = None, /, *, stream: Literal[True], **parameters: Unpack[SendParams]
    ) -> EventStream: ...
    @overload
    def send(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        stream: Literal[False] | None = None,
        **parameters: Unpack[SendParams],
    ) -> OpenResponsesResult: ...
    @overload
    def send(
        self, items: InputsUnionTypedDict | None = None, /, *, stream: bool | None, **parameters: Unpack[SendParams]
    ) -> OpenResponsesResult | EventStream: ...
    def send(self, items: Any = None, /, *, stream: bool | None = None, **parameters: Any) -> Any:
        """Send a turn with the history before it, and return the response.

        Args:
            items: A text of the user, or a list of items: messages, outputs of functions.
            stream: True returns a stream; the turn joins the history when its terminal event was delivered.
            **parameters: Arguments of `Responses.send`, which win over `defaults`.

        Raises:
            RuntimeError: Another turn is under way.
            ValueError: The model waits for outputs of functions, or `trim` left invalid items.
            OpenRouterError: The API refused or failed, see `Responses.send`.
        """
        with self._begin(items, {**parameters, "stream": stream}) as turn:
            response = turn.call()
            turn.take(response, is_stream=bool(stream))
        return response

    @overload
    def send_async(
        self, items: InputsUnionTypedDict | None = None, /, *, stream: Literal[True], **parameters: Unpack[SendParams]
    ) -> AsyncCall[AsyncEventStream]: ...
    @overload
    def send_async(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        stream: Literal[False] | None = None,
        **parameters: Unpack[SendParams],
    ) -> AsyncCall[OpenResponsesResult]: ...
    @overload
    def send_async(
        self, items: InputsUnionTypedDict | None = None, /, *, stream: bool | None, **parameters: Unpack[SendParams]
    ) -> AsyncCall[OpenResponsesResult | AsyncEventStream]: ...
    @as_coroutine_function
    def send_async(self, items: Any = None, /, *, stream: bool | None = None, **parameters: Any) -> Any:
        """Like `send`, asynchronously."""
        return AsyncCall(self._send_async(items, stream, parameters))

    async def _send_async(self, items: Any, stream: bool | None, parameters: dict[str, Any]) -> Any:
        with self._begin(items, {**parameters, "stream": stream}) as turn:
            response = await turn.call_async()
            turn.take(response, is_stream=bool(stream))
        return response

    def run(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        tools: Iterable[ToolLike],
        on_event: Callable[[StreamEvents | ToolStarted | ToolFinished], object] | None = None,
        **parameters: Unpack[RunStreamParams],
    ) -> RunResult:
        """Send a turn in which the model may call functions, and return the result of the run; see `Responses.run`.

        The turn has all calls and outputs. A run that waits for approval is not in the history yet: pass its `checkpoint`,
        without an input, to go on.
        """
        with self._begin(items, {**parameters, "tools": tools}) as turn:
            result = turn.run(on_event=on_event, **turn.parameters)
            turn.finish_run(result)
        return result

    async def run_async(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        tools: Iterable[ToolLike],
        on_event: Callable[[StreamEvents | ToolStarted | ToolFinished], object] | None = None,
        **parameters: Unpack[RunStreamParams],
    ) -> RunResult:
        """Like `run`, asynchronously."""
        with self._begin(items, {**parameters, "tools": tools}) as turn:
            result = await turn.run_async(on_event=on_event, **turn.parameters)
            turn.finish_run(result)
        return result

    def run_stream(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        tools: Iterable[ToolLike],
        **parameters: Unpack[RunStreamParams],
    ) -> RunStream:
        """Like `run`, as it happens; see `Responses.run_stream`."""
        from ..tools import RunStream

        return RunStream(lambda report: self.run(items, tools=tools, on_event=report, **parameters))

    def run_stream_async(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        tools: Iterable[ToolLike],
        **parameters: Unpack[RunStreamParams],
    ) -> AsyncRunStream:
        """Like `run_stream`, asynchronously."""
        from ..tools import AsyncRunStream

        return AsyncRunStream(lambda report: self.run_async(items, tools=tools, on_event=report, **parameters))

    def parse(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        output_type: type[T] | OutputType[T],
        output_retries: int = 0,
        lenient: bool = False,
        **parameters: Unpack[SendParams],
    ) -> ParsedResponse[T]:
        """Send a turn whose response is JSON of a type, and return it with the value; see `Responses.parse`.

        The turn has the last response; those before it, which did not fit, are not in the history.
        """
        with self._begin(items, cast("dict[str, Any]", parameters)) as turn:
            result = turn.parse(
                output_type=output_type, output_retries=output_retries, lenient=lenient, **turn.parameters
            )
            turn.finish(result.response)
        return result

    async def parse_async(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        output_type: type[T] | OutputType[T],
        output_retries: int = 0,
        lenient: bool = False,
        **parameters: Unpack[SendParams],
    ) -> ParsedResponse[T]:
        """Like `parse`, asynchronously."""
        with self._begin(items, cast("dict[str, Any]", parameters)) as turn:
            result = await turn.parse_async(
                output_type=output_type, output_retries=output_retries, lenient=lenient, **turn.parameters
            )
            turn.finish(result.response)
        return result

    def parse_stream(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        output_type: type[T] | OutputType[T],
        lenient: bool = False,
        **parameters: Unpack[SendParams],
    ) -> ParsedStream[T]:
        """Like `parse`, streamed. The turn joins the history when the response has ended, whether its text fits or not."""
        with self._begin(items, cast("dict[str, Any]", parameters)) as turn:
            parsed = turn.parse_stream(output_type=output_type, lenient=lenient, **turn.parameters)
            turn.take(parsed.stream, is_stream=True)
        return parsed

    @as_coroutine_function
    def parse_stream_async(
        self,
        items: InputsUnionTypedDict | None = None,
        /,
        *,
        output_type: type[T] | OutputType[T],
        lenient: bool = False,
        **parameters: Unpack[SendParams],
    ) -> AsyncCall[AsyncParsedStream[T]]:
        """Like `parse_stream`, asynchronously."""
        return AsyncCall(self._parse_stream_async(items, output_type, lenient, cast("dict[str, Any]", parameters)))

    async def _parse_stream_async(
        self, items: Any, output_type: type[T] | OutputType[T], lenient: bool, parameters: dict[str, Any]
    ) -> AsyncParsedStream[T]:
        with self._begin(items, parameters) as turn:
            parsed = await turn.parse_stream_async(output_type=output_type, lenient=lenient, **turn.parameters)
            turn.take(parsed.stream, is_stream=True)
        return parsed
