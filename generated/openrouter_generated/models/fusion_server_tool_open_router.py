# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fusion_server_tool_config import FusionServerToolConfig


class FusionServerToolOpenRouter(ApiModel):
    """Sends the prompt to several models in parallel and lets another model compare their responses.

    The model of the request then writes the output from the comparison.

    Attributes:
        type: Type of the tool, always `openrouter:fusion`.
        parameters: Panel and settings. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("FusionServerToolConfig"),
    }

    type: Literal["openrouter:fusion"] = "openrouter:fusion"
    parameters: FusionServerToolConfig | Unset = UNSET
