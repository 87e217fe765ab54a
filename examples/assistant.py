"""An assistant with three tools, streamed: it looks up, computes, and pays only when you agree.

python examples/assistant.py "How warm is Oslo in Fahrenheit? Pay 2 $ for it."
"""

# it prints, as programs do

from __future__ import annotations

import sys
from typing import Literal

from openrouter import OpenRouter
from openrouter_responses.tools import ToolCall, ToolStarted, tool

MODEL = "openai/gpt-4o-mini"
WEATHER = {"Oslo": 18.0, "Rome": 31.0}


def temperature(city: str) -> float:
    """Return the temperature of a city in degrees Celsius."""
    return WEATHER[city]


def convert(degrees: float, to: Literal["celsius", "fahrenheit"]) -> float:
    """Convert a temperature from the other unit.

    Args:
        degrees: The temperature.
        to: The unit that is wanted.
    """
    return degrees * 9 / 5 + 32 if to == "fahrenheit" else (degrees - 32) * 5 / 9


@tool(needs_approval=True)
def pay(dollars: float) -> str:
    """Pay for the service."""
    return f"{dollars:.2f} $ are paid"


def show(event: object) -> None:
    """Print text as it comes, and calls as they begin."""
    if isinstance(event, ToolStarted):
        print(f"\n[{event.call.name} {event.call.arguments}]")
    elif getattr(event, "type", "") == "response.output_text.delta":
        print(getattr(event, "delta", ""), end="", flush=True)


def agree(call: ToolCall) -> bool:
    """Ask whether a call may run."""
    return input(f"\n{call.name} {call.arguments}? [y/n] ") == "y"


def main(question: str) -> None:
    """Respond to a question."""
    with OpenRouter() as client:
        result = client.responses.run(
            model=MODEL,
            input=question,
            tools=[temperature, convert, pay],
            max_turns=8,
            max_cost=0.05,
            on_event=show,
            approve=agree,
        )
    print(f"\n{result.turns} turns, {result.usage.cost} $")


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]) or "How warm is Oslo in Fahrenheit? Pay 2 $ for it.")
