# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""One module per schema, imported when the schema is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .level import Level as Level
    from .notice import Notice as Notice
    from .notice import UnknownNotice as UnknownNotice
    from .problem import Problem as Problem
    from .station import Station as Station
    from .warning import Warning_ as Warning_
    from .watch_levels_response_200_item import WatchLevelsResponse200Item as WatchLevelsResponse200Item

MODULES: dict[str, str] = {
    "Station": "station",
    "Level": "level",
    "Warning_": "warning",
    "Notice": "notice",
    "Problem": "problem",
    "WatchLevelsResponse200Item": "watch_levels_response_200_item",
    "UnknownNotice": "notice",
}
"""Name of a schema to the module that holds it."""

ALIASES: dict[str, str] = {}
"""Other name of a schema to its name."""

__all__ = [
    "Level",
    "Notice",
    "Problem",
    "Station",
    "UnknownNotice",
    "Warning_",
    "WatchLevelsResponse200Item",
]


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        target = ALIASES.get(name, name)
        if target not in MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{MODULES[target]}", __name__), target)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, *ALIASES})
