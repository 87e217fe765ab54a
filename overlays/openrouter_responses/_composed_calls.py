"""Calls that are composed of others: what they need is imported when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, cast, overload

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult

    from .params import SendParams
    from .streaming import AsyncEventStream, EventStream
    from .structured import AsyncParsedStream, OutputType, ParsedResponse, ParsedStream
    from .structured.parsing import Parsing

T = TypeVar("T")


class ComposedCalls:
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
        async def send_async(self, *, stream: Literal[True], **parameters: Unpack[SendParams]) -> AsyncEventStream: ...
        @overload
        async def send_async(
            self, *, stream: Literal[False] | None = None, **parameters: Unpack[SendParams]
        ) -> OpenResponsesResult: ...
        async def send_async(self, **parameters: Any) -> Any: ...

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
        from .structured.stream import ParsedStream

        parsing = _parsing(output_type, dict(parameters), 0, lenient)
        stream = self.send(stream=True, **cast("SendParams", parsing.parameters))
        return ParsedStream(stream, parsing)

    async def parse_stream_async(
        self, *, output_type: type[T] | OutputType[T], lenient: bool = False, **parameters: Unpack[SendParams]
    ) -> AsyncParsedStream[T]:
        """Like `parse_stream`, asynchronously."""
        from .structured.stream import AsyncParsedStream

        parsing = _parsing(output_type, dict(parameters), 0, lenient)
        stream = await self.send_async(stream=True, **cast("SendParams", parsing.parameters))
        return AsyncParsedStream(stream, parsing)


def _parsing(
    output_type: type[T] | OutputType[T], parameters: dict[str, Any], retries: int, lenient: bool
) -> Parsing[T]:
    from .structured.output_type import OutputType
    from .structured.parsing import Parsing

    output = output_type if isinstance(output_type, OutputType) else OutputType(output_type)
    return Parsing(output, parameters, retries, lenient)
