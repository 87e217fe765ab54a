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
    from .calls import ToolCall as ToolCall
    from .errors import CostLimitError as CostLimitError
    from .errors import RunError as RunError
    from .errors import ToolError as ToolError
    from .errors import ToolInDoubtError as ToolInDoubtError
    from .errors import TurnLimitError as TurnLimitError
    from .function_tool import Tool as Tool
    from .function_tool import ToolLike as ToolLike
    from .function_tool import tool as tool
    from .result import RunResult as RunResult
    from .result import ToolFinished as ToolFinished
    from .result import ToolStarted as ToolStarted

_HOMES = {
    "CostLimitError": "errors",
    "RunError": "errors",
    "RunResult": "result",
    "Tool": "function_tool",
    "ToolCall": "calls",
    "ToolError": "errors",
    "ToolFinished": "result",
    "ToolInDoubtError": "errors",
    "ToolLike": "function_tool",
    "ToolStarted": "result",
    "TurnLimitError": "errors",
    "tool": "function_tool",
}
__all__ = [
    "CostLimitError",
    "RunError",
    "RunResult",
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
