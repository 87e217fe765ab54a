# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchCreateFileOperation(ApiModel):
    """Make a new file.

    Attributes:
        type: Tells this operation from the others.
        path: Path of the file.
        diff: Content of the file as a diff in V4A format.
    """

    type: Literal["create_file"] = "create_file"
    path: str
    diff: str
