# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sandbox_sleep_after_seconds import SandboxSleepAfterSeconds
    from .shell_server_tool_engine import ShellServerToolEngine
    from .shell_server_tool_environment import ShellServerToolEnvironment


class ShellServerToolConfig(ApiModel):
    """Settings of the `openrouter:shell` tool.

    Attributes:
        engine: Engine that runs the commands. Default: `auto`.
        environment: Container that runs the commands. A local shell is not supported.
        sleep_after_seconds: Idle time in seconds after which the container goes to sleep. Default: 900.
    """

    _decoders = {
        "environment": ref("ShellServerToolEnvironment"),
    }

    engine: ShellServerToolEngine | Unset = UNSET
    environment: ShellServerToolEnvironment | Unset = UNSET
    sleep_after_seconds: SandboxSleepAfterSeconds | Unset = UNSET
