# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchServerTool(ApiModel):
    """Lets the model create, change and delete files through patches, with the provider's own tool.

    You apply the patches and report back.

    Attributes:
        type: Tells this tool from the others.
    """

    type: Literal["apply_patch"] = "apply_patch"
