"""What is raised where a response came, and its text is not what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import OpenRouterError

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult

SHOWN = 200
"""Characters of the text that a message shows."""


class Problem(NamedTuple):
    """One place where a value does not fit.

    Attributes:
        path: Where it is, as in `people[2].age`; empty for the value as a whole.
        message: What is wrong there.
    """

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class StructuredOutputError(OpenRouterError):
    """The base of the errors of structured output: the response came, and is billed, but its text is not the value.

    Attributes:
        responses: The responses of all rounds; the last one is `.response`.
        raw_text: The text of the last response.
    """

    def __init__(self, message: str, responses: list[OpenResponsesResult], raw_text: str) -> None:
        response = responses[-1] if responses else None
        meta = response.meta if response is not None else None
        super().__init__(
            message,
            status_code=meta.status_code if meta is not None else 0,
            headers=meta.headers if meta is not None else None,
            response=response,
            possibly_billed=True,
        )
        self.responses = responses
        self.raw_text = raw_text


class OutputRefusedError(StructuredOutputError):
    """The model refused; `.raw_text` is what it wrote instead."""


class OutputIncompleteError(StructuredOutputError):
    """The output was cut off, by its limit of tokens or by a filter."""


class OutputNotJSONError(StructuredOutputError):
    """The text is not JSON."""


class OutputMismatchError(StructuredOutputError):
    """The text is JSON, but not of the type.

    Attributes:
        problems: Where it does not fit, and why.
    """

    def __init__(
        self, message: str, responses: list[OpenResponsesResult], raw_text: str, problems: list[Problem]
    ) -> None:
        super().__init__(message, responses, raw_text)
        self.problems = problems


def shown(text: str) -> str:
    """Return the beginning of a text, for a message."""
    return repr(text if len(text) <= SHOWN else f"{text[:SHOWN]}...")
