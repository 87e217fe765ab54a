"""Where the official package defines all schemas; see `openrouter_responses.components`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import openrouter_responses.components as _library

if TYPE_CHECKING:
    from openrouter_responses.components import *  # noqa: F403  # each name is re-exported, and each is typed

    OutputImage: TypeAlias = _library.CodeInterpreterImageOutput

# Names that openrouter-agent-sdk imports: messages of the Chat API, which it passes on as dicts, and the one that
# versions of the official package before 1.2 have for the image of a code interpreter.
ChatAssistantMessage: TypeAlias = dict[str, Any]
ChatMessages: TypeAlias = dict[str, Any]


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        return getattr(_library, "CodeInterpreterImageOutput" if name == "OutputImage" else name)


def __dir__() -> list[str]:
    return sorted({*globals(), *dir(_library), "OutputImage"})
