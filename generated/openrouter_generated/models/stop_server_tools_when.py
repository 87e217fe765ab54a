# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime.decode import each, ref

if TYPE_CHECKING:
    from .stop_server_tools_when_condition import StopServerToolsWhenCondition

StopServerToolsWhen: TypeAlias = "list[StopServerToolsWhenCondition]"
"""The first condition that is met ends the rounds in which the server runs its tools.

Calls that are still open then are run, and the model writes one last answer without tools.
"""

decode = each(ref("StopServerToolsWhenCondition"))
