# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .computer_use_server_tool_environment import ComputerUseServerToolEnvironment


class ComputerUseServerTool(ApiModel):
    """Lets the model control a screen, mouse and keyboard that you provide.

    Attributes:
        type: Type of the tool, always `computer_use_preview`.
        environment: Type of computer environment to control.
        display_width: Width of the display in pixels.
        display_height: Height of the display in pixels.
    """

    type: Literal["computer_use_preview"] = "computer_use_preview"
    environment: ComputerUseServerToolEnvironment
    display_width: int
    display_height: int
