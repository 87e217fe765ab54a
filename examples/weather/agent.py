"""An agent that answers questions with a tool: a loop of streamed replies and function calls, for a terminal."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from openrouter import OpenRouter, StreamInterruptedError
from openrouter.errors import TooManyRequestsResponseError

if TYPE_CHECKING:
    from openrouter.components import FunctionToolTypedDict, InputItemTypedDict, OutputFunctionCallItem

Forecast = Callable[[str], str]

MODEL = "openai/gpt-4o-mini"
MAX_TURNS = 5
TOOL: FunctionToolTypedDict = {
    "type": "function",
    "name": "get_forecast",
    "description": "Forecast of a city",
    "strict": True,
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
}


class Agent:
    """Answers one question after the other, each with what was said before.

    Args:
        client: The client to ask with.
        forecast: Gives the forecast of a city; raises LookupError if it knows none.
        show: Called with each piece of text as it comes.
    """

    def __init__(self, client: OpenRouter, forecast: Forecast, show: Callable[[str], object]) -> None:
        self._client = client
        self._forecast = forecast
        self._show = show
        self._history: list[InputItemTypedDict] = []

    def ask(self, question: str) -> str:
        """Return the answer, after as many calls of the tool as the model wants.

        Raises:
            RuntimeError: The model calls the tool and never answers.
        """
        self._history.append({"role": "user", "content": question})
        for _ in range(MAX_TURNS):
            text, calls = self._turn()
            if not calls:
                return text
            for call in calls:
                output = self._run(call)
                self._history.append({"type": "function_call_output", "call_id": call.call_id, "output": output})
        raise RuntimeError(f"no answer after {MAX_TURNS} turns")

    def _turn(self) -> tuple[str, list[OutputFunctionCallItem]]:
        """Send what was said so far; return the text of the reply and the calls in it."""
        sent = self._client.beta.responses.send(model=MODEL, input=self._history, tools=[TOOL], stream=True)
        with sent as stream:
            try:
                for piece in stream.text:
                    self._show(piece)
                result = stream.final_response()
            except StreamInterruptedError as error:
                # Half an answer is worth showing; it is not kept as part of the conversation.
                self._show(" [interrupted]")
                return error.text, []
        self._history += result.output
        return result.output_text, [item for item in result.output if item.type == "function_call"]

    def _run(self, call: OutputFunctionCallItem) -> str:
        try:
            return self._forecast(json.loads(call.arguments)["city"])
        except (ValueError, KeyError, TypeError):
            return "error: the argument city is needed"
        except LookupError as error:
            return f"error: {error}"


def forecast(city: str) -> str:
    """A forecast that is always the same."""
    return f"rain in {city}"


def main() -> int:
    """Answer the question on the command line."""
    with OpenRouter() as client:
        try:
            Agent(client, forecast, lambda piece: print(piece, end="", flush=True)).ask(" ".join(sys.argv[1:]))
        except TooManyRequestsResponseError as error:
            print(f"Too many questions; try again in {error.retry_after or 60:g} seconds.")
            return 1
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
