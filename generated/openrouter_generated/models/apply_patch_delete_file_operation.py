# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchDeleteFileOperation(ApiModel):
    """Remove a file.

    Attributes:
        type: Tells this operation from the others.
        path: Path of the file.
    """

    type: Literal["delete_file"] = "delete_file"
    path: str
