# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .parameters_3 import Parameters3


class FusionPluginTool(ApiModel):
    """Server tool that the models of a Fusion run may call.

    Attributes:
        type: Name of the server tool, such as `openrouter:web_search`.
        parameters: The tool's settings, by name; absent means its defaults.
    """

    type: str
    parameters: dict[str, Parameters3 | None] | Unset = UNSET
