# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ApplyPatchCallStatus: TypeAlias = Union[Literal["in_progress", "completed"], str]
"""Progress of an `apply_patch` call.

`completed` means that the patch is fully written out, not that it is applied.
"""
