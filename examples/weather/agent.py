"""An agent with a tool: a loop of streamed responses and function calls, for the terminal."""

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
    """Answers questions, with the conversation so far as context.

    Args:
        client: The client for the requests.
        forecast: Returns the forecast of a city. Raises LookupError for an unknown city.
        show: Called with each text delta.
    """

    def __init__(self, client: OpenRouter, forecast: Forecast, show: Callable[[str], object]) -> None:
        self._client = client
        self._forecast = forecast
        self._show = show
        self._history: list[InputItemTypedDict] = []

    def ask(self, question: str) -> str:
        """Return the answer to a question, after running the tool calls of the model.

        Raises:
            RuntimeError: The model still calls the tool after `MAX_TURNS` turns.
        """
        self._history.append({"role": "user", "content": question})
        for _ in range(MAX_TURNS):
            text, calls = self._turn()
            if not calls:
                return text
            for call in calls:
                output = self._run(call)
                self._history.append({"type": "function_call_output", "call_id": call.call_id, "output": output})
        raise RuntimeError(f"no final response after {MAX_TURNS} turns")

    def _turn(self) -> tuple[str, list[OutputFunctionCallItem]]:
        """Send the conversation and return the text and the function calls of the response."""
        response = self._client.beta.responses.send(model=MODEL, input=self._history, tools=[TOOL], stream=True)
        with response as stream:
            try:
                for delta in stream.text:
                    self._show(delta)
                result = stream.final_response()
            except StreamInterruptedError as error:
                # The text so far is shown, but not added to the conversation.
                self._show(" [interrupted]")
                return error.output_text, []
        self._history += result.output
        return result.output_text, [item for item in result.output if item.type == "function_call"]

    def _run(self, call: OutputFunctionCallItem) -> str:
        try:
            return self._forecast(json.loads(call.arguments)["city"])
        except (ValueError, KeyError, TypeError):
            return "error: the argument city is required"
        except LookupError as error:
            return f"error: {error}"


def forecast(city: str) -> str:
    """Return a constant forecast."""
    return f"rain in {city}"


def main() -> int:
    """FakeResponse the question from the command line."""
    with OpenRouter() as client:
        try:
            Agent(client, forecast, lambda delta: print(delta, end="", flush=True)).ask(" ".join(sys.argv[1:]))
        except TooManyRequestsResponseError as error:
            print(f"Too many questions; try again in {error.retry_after or 60:g} seconds.")
            return 1
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
