"""Calls that are composed of others: what they need is imported when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, cast, overload

from ._async_call import AsyncCall, as_coroutine_function
from ._bulk_calls import BulkCalls

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from openrouter_generated.models import OpenResponsesResult, StreamEvents

    from .conversation import Conversation, Trim
    from .params import RunParams, RunStreamParams, SendParams
    from .streaming import AsyncEventStream, EventStream
    from .structured import AsyncParsedStream, OutputType, ParsedResponse, ParsedStream
    from .structured._parsing import Parsing
    from .tools import AsyncRunStream, RunResult, RunStream, ToolCall, ToolFinished, ToolLike, ToolStarted
    from .tools._run_options import InDoubt

T = TypeVar("T")


class ComposedCalls(BulkCalls):
    """Calls that are composed of `send` and `send_async`."""

    if TYPE_CHECKING:

        @overload
        def send(self, *, stream: Literal[True], **parameters: Unpack[SendParams]) -> EventStream: ...
        @overload
        def send(
            self, *, stream: Literal[False] | None = None, **parameters: Unpack[SendParams]
        ) -> OpenResponsesResult: ...
        def send(self, **parameters: Any) -> Any: ...

        @overload
        def send_async(
            self, *, stream: Literal[True], **parameters: Unpack[SendParams]
        ) -> AsyncCall[AsyncEventStream]: ...
        @overload
        def send_async(
            self, *, stream: Literal[False] | None = None, **parameters: Unpack[SendParams]
        ) -> AsyncCall[OpenResponsesResult]: ...
        def send_async(self, **parameters: Any) -> Any: ...

    def conversation(self, *, trim: Trim | None = None, **defaults: Unpack[SendParams]) -> Conversation:
        """Return a conversation: it keeps the history, and sends it again with each turn.

            chat = client.responses.conversation(model="openai/gpt-4o", instructions="Be brief.")
            print(chat.send("Who was Ada Lovelace?").output_text)

        Args:
            trim: What of the history is sent, such as `keep_turns(20)`; see `Conversation`.
            **defaults: Arguments of `send` for each turn, such as `model`.
        """
        from .conversation import Conversation

        return Conversation(self, trim=trim, **defaults)

    def parse(
        self,
        *,
        output_type: type[T] | OutputType[T],
        output_retries: int = 0,
        lenient: bool = False,
        **parameters: Unpack[SendParams],
    ) -> ParsedResponse[T]:
        """Create a response whose text is JSON of a type, and return it with the value.

            class Person(pydantic.BaseModel):
                name: str
                age: int

            client.responses.parse(model="openai/gpt-4o", input="Ada, 36", output_type=Person).parsed.age

        Args:
            output_type: The type: a pydantic model, a dataclass, an attrs class, a TypedDict, a msgspec struct, what is made of
                them (`list[Person]`, unions, enums, `Literal`, limits in `Annotated`), or an `OutputType` for more settings.
            output_retries: How often the model is asked again where its output does not fit: it is shown what is wrong. Each try
                is billed.
            lenient: Whether JSON is taken out of a fence of Markdown, or of prose around it.
            **parameters: Those of `send`.

        Raises:
            StructuredOutputError: The response has no such value: `OutputRefusedError`, `OutputIncompleteError`,
                `OutputNotJSONError`, `OutputMismatchError`.
            TypeError: The type cannot be read from JSON, or not be written as a strict schema.
            ImportError: The package pydantic is not installed.
            OpenRouterError: The API refused or failed, see `send`.
        """
        parsing = _parsing(output_type, dict(parameters), output_retries, lenient)
        while True:
            result = parsing.take(self.send(**cast("SendParams", parsing.parameters)))
            if result is not None:
                return result

    async def parse_async(
        self,
        *,
        output_type: type[T] | OutputType[T],
        output_retries: int = 0,
        lenient: bool = False,
        **parameters: Unpack[SendParams],
    ) -> ParsedResponse[T]:
        """Like `parse`, asynchronously."""
        parsing = _parsing(output_type, dict(parameters), output_retries, lenient)
        while True:
            result = parsing.take(await self.send_async(**cast("SendParams", parsing.parameters)))
            if result is not None:
                return result

    def parse_stream(
        self, *, output_type: type[T] | OutputType[T], lenient: bool = False, **parameters: Unpack[SendParams]
    ) -> ParsedStream[T]:
        """Like `parse`, streamed: the JSON so far while it grows, and the value in the end.

        with client.responses.parse_stream(model=..., input=..., output_type=Person) as stream:
            for partial in stream:
                print(partial)  # {"name": "Ad"}
            person = stream.final_response().parsed
        """
        from .structured._stream import ParsedStream

        parsing = _parsing(output_type, dict(parameters), 0, lenient)
        stream = self.send(stream=True, **cast("SendParams", parsing.parameters))
        return ParsedStream(stream, parsing)

    @as_coroutine_function
    def parse_stream_async(
        self, *, output_type: type[T] | OutputType[T], lenient: bool = False, **parameters: Unpack[SendParams]
    ) -> AsyncCall[AsyncParsedStream[T]]:
        """Like `parse_stream`, asynchronously: `async with client.responses.parse_stream_async(...) as stream`."""
        return AsyncCall(self._parse_stream_async(output_type, lenient, parameters))

    async def _parse_stream_async(
        self, output_type: type[T] | OutputType[T], lenient: bool, parameters: SendParams
    ) -> AsyncParsedStream[T]:
        from .structured._stream import AsyncParsedStream

        parsing = _parsing(output_type, dict(parameters), 0, lenient)
        stream = await self.send_async(stream=True, **cast("SendParams", parsing.parameters))
        return AsyncParsedStream(stream, parsing)

    def run(
        self,
        *,
        tools: Iterable[ToolLike],
        max_turns: int = 10,
        max_cost: float | None = None,
        max_parallel: int = 8,
        tool_errors: Literal["report", "raise"] = "report",
        approve: Callable[[ToolCall], bool | str] | None = None,
        on_event: Callable[[StreamEvents | ToolStarted | ToolFinished], object] | None = None,
        on_checkpoint: Callable[[dict[str, Any]], object] | None = None,
        checkpoint: Mapping[str, Any] | None = None,
        decisions: Mapping[str, bool | str] | None = None,
        in_doubt: InDoubt = "raise",
        **parameters: Unpack[RunParams],
    ) -> RunResult:
        """Let a model call functions until it is done.

            def weather(city: str) -> str:
                return f"18 degrees in {city}"

            result = client.responses.run(model="openai/gpt-4o", input="The weather in Oslo?", tools=[weather])
            print(result.output_text)

        The calls of one turn run side by side, in threads. What the model gets wrong, an unknown function or arguments that do
        not fit, it is shown, and may try again.

        Args:
            tools: Functions, `Tool`s, and tools that the server runs, as `send` takes them.
            max_turns: How many responses the run may take.
            max_cost: US dollars that the run may cost: before each turn what the dearest one so far cost must be left.
            max_parallel: How many functions run at a time.
            tool_errors: Whether what a function raises is shown to the model, or raised as `ToolError`.
            approve: Called with each call of a tool that needs approval; True lets it run, False or a reason refuses it. Without
                it the run stops there: `result.pending` has the calls, and `result.checkpoint` goes on.
            on_event: Called with each event of the responses, which are streamed then, and with `ToolStarted` and
                `ToolFinished`.
            on_checkpoint: Called with the run as JSON after each step, and before each function runs. Saved, it goes on in
                another process, where no function runs twice.
            checkpoint: A run to go on with, instead of `input`. Tools are passed anew; what else is passed wins over it.
            decisions: By id of a call, what was decided about it; see `approve`.
            in_doubt: What becomes of calls in the checkpoint that had begun and not ended: "raise", "again" runs them once more,
                "report" lets the model know.
            **parameters: Those of `send`. `total_timeout` is that of the whole run; functions that run then are waited for.

        Raises:
            TurnLimitError: The model wants more turns.
            CostLimitError: Another turn could cost too much.
            ToolError: A function raised.
            ToolInDoubtError: A call of the checkpoint may have run already.
            OpenRouterError: The API refused or failed, see `send`.
        """
        from .tools._run import run
        from .tools._run_options import RunOptions

        options = RunOptions(
            tools, dict(parameters), max_turns=max_turns, max_cost=max_cost, max_parallel=max_parallel, on_event=on_event,
            on_checkpoint=on_checkpoint, approve=approve, decisions=decisions, checkpoint=checkpoint, in_doubt=in_doubt,
            tool_errors=tool_errors,
        )  # fmt: skip
        return run(self, options)

    async def run_async(
        self,
        *,
        tools: Iterable[ToolLike],
        max_turns: int = 10,
        max_cost: float | None = None,
        max_parallel: int = 8,
        tool_errors: Literal["report", "raise"] = "report",
        approve: Callable[[ToolCall], bool | str | Awaitable[bool | str]] | None = None,
        on_event: Callable[[StreamEvents | ToolStarted | ToolFinished], object] | None = None,
        on_checkpoint: Callable[[dict[str, Any]], object] | None = None,
        checkpoint: Mapping[str, Any] | None = None,
        decisions: Mapping[str, bool | str] | None = None,
        in_doubt: InDoubt = "raise",
        **parameters: Unpack[RunParams],
    ) -> RunResult:
        """Like `run`, asynchronously: async functions are tasks, others run in threads; `approve` may be async."""
        from .tools._run import run_async
        from .tools._run_options import RunOptions

        options = RunOptions(
            tools, dict(parameters), max_turns=max_turns, max_cost=max_cost, max_parallel=max_parallel, on_event=on_event,
            on_checkpoint=on_checkpoint, approve=approve, decisions=decisions, checkpoint=checkpoint, in_doubt=in_doubt,
            tool_errors=tool_errors,
        )  # fmt: skip
        return await run_async(self, options)

    def run_stream(self, *, tools: Iterable[ToolLike], **parameters: Unpack[RunStreamParams]) -> RunStream:
        """Like `run`, as it happens: an iterator of the events of the responses, of `ToolStarted` and of `ToolFinished`.

            with client.responses.run_stream(model=..., input=..., tools=[weather]) as steps:
                for step in steps:
                    print(step)
                result = steps.final_result()

        Leaving the block ends the run.
        """
        from .tools._run_stream import RunStream

        return RunStream(lambda report: self.run(tools=tools, on_event=report, **parameters))

    def run_stream_async(self, *, tools: Iterable[ToolLike], **parameters: Unpack[RunStreamParams]) -> AsyncRunStream:
        """Like `run_stream`, asynchronously: `async with client.responses.run_stream_async(...) as steps`."""
        from .tools._run_stream import AsyncRunStream

        return AsyncRunStream(lambda report: self.run_async(tools=tools, on_event=report, **parameters))


for _call in (
    ComposedCalls.map,
    ComposedCalls.map_async,
    ComposedCalls.parse,
    ComposedCalls.parse_async,
    ComposedCalls.run,
    ComposedCalls.run_async,
):
    _call.__qualname__ = f"Responses.{_call.__name__}"  # as messages of wrong arguments name it


def _parsing(
    output_type: type[T] | OutputType[T], parameters: dict[str, Any], retries: int, lenient: bool
) -> Parsing[T]:
    from ._response_calls import check_names
    from .structured._output_type import OutputType
    from .structured._parsing import Parsing

    if parameters.pop("stream", None):
        raise TypeError("parse() got an unexpected keyword argument 'stream'. Use parse_stream().")
    check_names(parameters, "parse")
    output = output_type if isinstance(output_type, OutputType) else OutputType(output_type)
    return Parsing(output, parameters, retries, lenient)
