# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .advisor_server_tool_config import AdvisorServerToolConfig


class AdvisorServerToolOpenRouter(ApiModel):
    """Lets the model ask a stronger one for advice while it works.

    Give several entries for several advisors; at most one may go without a name.

    Attributes:
        type: Tells this tool from the others.
        parameters: Model and settings of the advisor; absent means all defaults.
    """

    _decoders = {
        "parameters": ref("AdvisorServerToolConfig"),
    }

    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    parameters: AdvisorServerToolConfig | Unset = UNSET
