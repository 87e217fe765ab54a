# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchUpdateFileOperation(ApiModel):
    """Change a file that exists.

    Attributes:
        type: Tells this operation from the others.
        path: Path of the file.
        diff: The edits as a diff in V4A format.
    """

    type: Literal["update_file"] = "update_file"
    path: str
    diff: str
