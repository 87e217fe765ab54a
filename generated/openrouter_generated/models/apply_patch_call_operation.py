# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from .apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from .apply_patch_update_file_operation import ApplyPatchUpdateFileOperation


class UnknownApplyPatchCallOperation(UnknownModel):
    """A member of `ApplyPatchCallOperation` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


ApplyPatchCallOperation: TypeAlias = Union[
    "ApplyPatchCreateFileOperation",
    "ApplyPatchUpdateFileOperation",
    "ApplyPatchDeleteFileOperation",
    "UnknownApplyPatchCallOperation",
]
"""A change of one file."""

decode = tagged(
    "type",
    {
        "create_file": "ApplyPatchCreateFileOperation",
        "update_file": "ApplyPatchUpdateFileOperation",
        "delete_file": "ApplyPatchDeleteFileOperation",
    },
    UnknownApplyPatchCallOperation.from_dict,
)
