"""The operations around a response: models, providers, the account, presets, and what became of a generation.

They are `client.models`, `client.providers`, `client.credits`, `client.key`, `client.presets` and `client.generations`, with
`client.recover` for a call that broke off. Everything is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._account import Credits as Credits
    from ._account import Key as Key
    from ._account import Providers as Providers
    from ._generations import Generations as Generations
    from ._models import Models as Models
    from ._models_params import ModelsParams as ModelsParams
    from ._presets import Presets as Presets
    from ._recovery import Recovered as Recovered

__all__ = ["Credits", "Generations", "Key", "Models", "ModelsParams", "Presets", "Providers", "Recovered"]

_HOMES = {
    "Credits": "_account",
    "Generations": "_generations",
    "Key": "_account",
    "Models": "_models",
    "ModelsParams": "_models_params",
    "Presets": "_presets",
    "Providers": "_account",
    "Recovered": "_recovery",
}


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
