# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fusion_server_tool_config import FusionServerToolConfig


class FusionServerToolOpenRouter(ApiModel):
    """Puts the prompt to several models at once and has one more compare their answers; the model of the request ...

    Puts the prompt to several models at once and has one more compare their answers; the model of the request then
    writes from that.

    Attributes:
        type: Tells this tool from the others.
        parameters: Panel and settings; absent means all defaults.
    """

    _decoders = {
        "parameters": ref("FusionServerToolConfig"),
    }

    type: Literal["openrouter:fusion"] = "openrouter:fusion"
    parameters: FusionServerToolConfig | Unset = UNSET
