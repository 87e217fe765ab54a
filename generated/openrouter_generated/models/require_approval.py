# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .always import Always
    from .never import Never


class RequireApproval(ApiModel):
    """Which tools of an MCP server require your approval.

    Attributes:
        always: Tools whose calls always require approval.
        never: Tools whose calls never require approval.
    """

    _decoders = {
        "always": ref("Always"),
        "never": ref("Never"),
    }

    always: Always | Unset = UNSET
    never: Never | Unset = UNSET
