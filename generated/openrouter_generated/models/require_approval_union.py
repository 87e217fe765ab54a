# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .require_approval import RequireApproval
    from .require_approval_union_enum import RequireApprovalUnionEnum

RequireApprovalUnion: TypeAlias = Union["RequireApproval", "RequireApprovalUnionEnum"]
"""Which calls of an MCP server's tools require your approval.

`always` means all calls, `never` none.
"""

decode = ref("RequireApproval")
