# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .parameters_3 import Parameters3


class FusionPluginTool(ApiModel):
    """Server tool for the models of a Fusion run.

    Attributes:
        type: Type of the server tool, such as `openrouter:web_search`.
        parameters: Settings of the tool, by name. If absent, its defaults apply.
    """

    type: str
    parameters: dict[str, Parameters3 | None] | Unset = UNSET
