"""Tools: Python functions that a model calls, and the loop that runs them; see `Responses.run`.

    from openrouter_responses.tools import tool

    @tool
    def weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> str:
        \"\"\"Return the weather of a city.\"\"\"
        return f"18 degrees {unit} in {city}"

    result = client.responses.run(model="openai/gpt-4o", input="What is the weather in Oslo?", tools=[weather])
    print(result.output_text, result.usage.cost)

Everything is imported when it is first used. The arguments of functions are read as structured output is, which needs pydantic:
`pip install 'openrouter-responses[structured]'`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._calls import ToolCall as ToolCall
    from ._errors import CostLimitError as CostLimitError
    from ._errors import RunError as RunError
    from ._errors import ToolError as ToolError
    from ._errors import ToolInDoubtError as ToolInDoubtError
    from ._errors import TurnLimitError as TurnLimitError
    from ._function_tool import Tool as Tool
    from ._function_tool import ToolLike as ToolLike
    from ._function_tool import tool as tool
    from ._result import RunResult as RunResult
    from ._result import ToolFinished as ToolFinished
    from ._result import ToolStarted as ToolStarted
    from ._run_stream import AsyncRunStream as AsyncRunStream
    from ._run_stream import RunStream as RunStream

_HOMES = {
    "AsyncRunStream": "_run_stream",
    "RunStream": "_run_stream",
    "CostLimitError": "_errors",
    "RunError": "_errors",
    "RunResult": "_result",
    "Tool": "_function_tool",
    "ToolCall": "_calls",
    "ToolError": "_errors",
    "ToolFinished": "_result",
    "ToolInDoubtError": "_errors",
    "ToolLike": "_function_tool",
    "ToolStarted": "_result",
    "TurnLimitError": "_errors",
    "tool": "_function_tool",
}
__all__ = [
    "AsyncRunStream",
    "CostLimitError",
    "RunError",
    "RunResult",
    "RunStream",
    "Tool",
    "ToolCall",
    "ToolError",
    "ToolFinished",
    "ToolInDoubtError",
    "ToolLike",
    "ToolStarted",
    "TurnLimitError",
    "tool",
]

if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f".{_HOMES[name]}", __name__)
        value = globals()[name] = getattr(module, name)
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
