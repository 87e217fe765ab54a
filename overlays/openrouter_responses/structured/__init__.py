"""Structured output: responses whose text is JSON of a type that the program names; see `Responses.parse`.

Everything is imported when it is first used. Schema and conversion are pydantic's, which is needed:
`pip install 'openrouter-responses[structured]'`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._errors import OutputIncompleteError as OutputIncompleteError
    from ._errors import OutputMismatchError as OutputMismatchError
    from ._errors import OutputNotJSONError as OutputNotJSONError
    from ._errors import OutputRefusedError as OutputRefusedError
    from ._errors import StructuredOutputError as StructuredOutputError
    from ._output_type import OutputType as OutputType
    from ._parsing import ParsedResponse as ParsedResponse
    from ._stream import AsyncParsedStream as AsyncParsedStream
    from ._stream import ParsedStream as ParsedStream

__all__ = [
    "AsyncParsedStream",
    "OutputIncompleteError",
    "OutputMismatchError",
    "OutputNotJSONError",
    "OutputRefusedError",
    "OutputType",
    "ParsedResponse",
    "ParsedStream",
    "StructuredOutputError",
]

_HOMES = {
    "AsyncParsedStream": "_stream",
    "OutputType": "_output_type",
    "ParsedResponse": "_parsing",
    "ParsedStream": "_stream",
}

if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_HOMES.get(name, '_errors')}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
