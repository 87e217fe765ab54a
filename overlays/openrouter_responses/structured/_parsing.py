"""The rounds of one structured output, without sending: what to ask, and what a response means. The shells add the calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openrouter_generated.runtime.encode import is_list, is_mapping, to_json
from openrouter_generated.runtime.unset import UNSET

from .._core.option_checks import check_count
from .._core.total_usage import TotalUsage, total_usage
from ._errors import (
    OutputIncompleteError,
    OutputMismatchError,
    OutputNotJSONError,
    OutputRefusedError,
    Problem,
    StructuredOutputError,
    shown,
)
from ._output_type import Mismatch, OutputType

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult

T = TypeVar("T")
_MOST_PROBLEMS = 20
"""Places that do not fit which are listed to the model."""


@dataclass(frozen=True)
class ParsedResponse(Generic[T]):
    """A response, and the value that its text is.

    Attributes:
        parsed: The value.
        response: The response that it came with, the last one.
        responses: The responses of all rounds.
    """

    parsed: T
    response: OpenResponsesResult = field(repr=False)
    responses: tuple[OpenResponsesResult, ...] = field(repr=False)

    @property
    def output_text(self) -> str:
        """The text of the response."""
        return self.response.output_text

    @property
    def usage(self) -> TotalUsage:
        """Tokens and cost of all rounds together."""
        return total_usage(response.usage for response in self.responses)


class Parsing(Generic[T]):
    """The rounds of one structured output.

    Args:
        output: The type.
        parameters: Those of the request.
        retries: How many rounds may follow the first.
        lenient: Whether JSON is taken out of a fence of Markdown, or of prose around it.

    Attributes:
        output: The type.
        parameters: Those of the next request.
        responses: The responses so far.
    """

    def __init__(
        self, output: OutputType[T], parameters: Mapping[str, Any], retries: int = 0, lenient: bool = False
    ) -> None:
        self.output = output
        self._left = check_count("output_retries", retries, 0)
        self._lenient = lenient
        self.responses: list[OpenResponsesResult] = []
        self.parameters: dict[str, Any] = {**parameters, "text": _with_format(parameters.get("text", UNSET), output)}

    def take(self, response: OpenResponsesResult) -> ParsedResponse[T] | None:
        """Return the value of a response, or None where `parameters` are to be sent for another round.

        Raises:
            StructuredOutputError: It has none, and no round is left, or another one would not help.
        """
        try:
            return self.result(response)
        except (OutputNotJSONError, OutputMismatchError) as error:
            if not self._left:
                raise
            self._left -= 1
            self._ask_again(response, error)
            return None

    def result(self, response: OpenResponsesResult) -> ParsedResponse[T]:
        """Return the value of the last response.

        Raises:
            StructuredOutputError: It has none.
        """
        if not self.responses or self.responses[-1] is not response:  # a stream may be asked once more
            self.responses.append(response)
        return ParsedResponse(self._value(response, _text_of(response)), response, tuple(self.responses))

    def _value(self, response: OpenResponsesResult, text: str) -> T:
        refusal = response.refusal
        if refusal is not None:
            raise OutputRefusedError(f"the model refused: {shown(refusal)}", self.responses, refusal)
        if response.status == "incomplete":
            details: Any = to_json(response.incomplete_details)
            reason = details.get("reason") if is_mapping(details) else None
            hint = "; pass a larger max_output_tokens" if reason == "max_output_tokens" else ""
            problem = f"the output was cut off ({reason or 'no reason is given'}){hint}: {shown(text)}"
            raise OutputIncompleteError(problem, self.responses, text)
        try:
            return self.output.read(text, lenient=self._lenient)
        except ValueError as error:
            problem = f"the text is not JSON: {error}: {shown(text)}" if text else "the response has no text"
            raise OutputNotJSONError(problem, self.responses, text) from None
        except Mismatch as error:
            raise OutputMismatchError(
                f"the output does not fit {self.output.name}: {error}", self.responses, text, error.problems
            ) from None

    def _ask_again(self, response: OpenResponsesResult, error: StructuredOutputError) -> None:
        """Extend the conversation by the output and by what is wrong with it."""
        problems = error.problems if isinstance(error, OutputMismatchError) else [Problem("", "it is not valid JSON")]
        lines = "\n".join(f"- {problem}" for problem in problems[:_MOST_PROBLEMS])
        again = f"That is not the JSON that was asked for:\n{lines}\nAnswer again, with nothing but corrected JSON."
        self.parameters["input"] = [*items_of(self.parameters.get("input")), *response.to_input(), _message(again)]


def _message(text: str) -> dict[str, Any]:
    return {"role": "user", "content": text}


def items_of(value: Any) -> list[Any]:
    """Return the input of a request as a list of items."""
    if isinstance(value, str):
        return [_message(value)]
    return list(value) if value is not UNSET and value is not None else []


def _with_format(text: Any, output: OutputType[Any]) -> dict[str, Any]:
    """Return the request's `text` with the format of a type.

    Raises:
        TypeError: It names another format.
    """
    given: Any = to_json(text, "text") if text is not UNSET and text is not None else {}
    if not is_mapping(given) or given.get("format") is not None:
        raise TypeError("text.format comes from output_type; pass one of them")
    return {**given, "format": output.format()}


def _text_of(response: OpenResponsesResult) -> str:
    """Return the text of the last message that has one: those before it are comments of the model on its way."""
    texts: list[str] = []
    for item, parts in _items_with_parts(response):
        found = [part.get("text") for part in parts] if item.get("type") == "message" else []
        texts.append("".join(text for text in found if isinstance(text, str)))
    return next((text for text in reversed(texts) if text.strip()), "")


def _items_with_parts(response: OpenResponsesResult) -> Iterator[tuple[Mapping[str, Any], list[Mapping[str, Any]]]]:
    """Yield the items of an output, each with the parts of its content; what is neither, servers write as well."""
    output: Any = to_json(response.output)
    for item in output if is_list(output) else []:
        if is_mapping(item):
            parts = item.get("content")
            yield item, [part for part in parts if is_mapping(part)] if is_list(parts) else []
