# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime.decode import each, ref

if TYPE_CHECKING:
    from .stop_server_tools_when_condition import StopServerToolsWhenCondition

StopServerToolsWhen: TypeAlias = "list[StopServerToolsWhenCondition]"
"""Conditions that end the rounds of server tools; the first one to be met counts.

Pending calls are run, and the model then writes its final output without tools.
"""

decode = each(ref("StopServerToolsWhenCondition"))
