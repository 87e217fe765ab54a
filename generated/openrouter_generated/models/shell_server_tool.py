# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ShellServerTool(ApiModel):
    """Lets the model run commands in a shell, with the provider's own tool.

    Attributes:
        type: Tells this tool from the others.
        environment: Where the commands run, for example a container by its id. Observed: in tools that other
            servers repeat in a response; not part of the documented request.
    """

    type: Literal["shell"] = "shell"
    environment: dict[str, Any] | Unset = UNSET
