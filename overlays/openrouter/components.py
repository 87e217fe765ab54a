"""All schemas of the API by name: models, unions, enums, and the TypedDicts that requests may hold; imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_generated import models

if TYPE_CHECKING:
    from openrouter_generated.models import *  # noqa: F403  # each name is re-exported, and each is typed
    from openrouter_generated.typed_dicts import *  # noqa: F403  # as above

_SUFFIX = "TypedDict"


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if name.endswith(_SUFFIX):
            from openrouter_generated import typed_dicts

            base = name.removesuffix(_SUFFIX)
            return getattr(typed_dicts, f"{models.ALIASES.get(base, base)}{_SUFFIX}")
        return getattr(models, name)


def __dir__() -> list[str]:
    return dir(models)
