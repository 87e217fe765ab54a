"""All schemas of the API by name: models, unions, enums, constants, and JSON as TypedDicts; imported when used."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from openrouter_generated import models

if TYPE_CHECKING:
    from openrouter_generated.literals import *  # noqa: F403  # each name is re-exported, and each is typed
    from openrouter_generated.models import *  # noqa: F403  # as above
    from openrouter_generated.typed_dicts import *  # noqa: F403  # as above


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if name in models.MODULES or name in models.ALIASES:
            return getattr(models, name)
        for home in ("typed_dicts", "literals") if name.endswith("TypedDict") else ("literals",):
            module = import_module(f"openrouter_generated.{home}")
            if name in vars(module):
                return getattr(module, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from openrouter_generated import literals, typed_dicts

    names = {*models.__all__, *models.ALIASES, *vars(literals), *vars(typed_dicts)}
    return sorted(name for name in names if hasattr(sys.modules[__name__], name))
