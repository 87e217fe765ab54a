"""The import names of OpenRouter's official package, for the library `openrouter_responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openrouter_responses as _library

if TYPE_CHECKING:
    from openrouter_responses import *  # noqa: F403  # each name is re-exported

__all__ = _library.__all__  # pyright: ignore[reportUnsupportedDunderAll]
__version__ = _library.__version__


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        return getattr(_library, name)


def __dir__() -> list[str]:
    return dir(_library)
