# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
        engine: Who runs the commands; absent means `auto`.
        environment: Container that the commands run in; a local shell is not possible.
        sleep_after_seconds: Seconds without a command after which the container goes to sleep; 900 when left out.
    """

    _decoders = {
        "environment": ref("ShellServerToolEnvironment"),
    }

    engine: ShellServerToolEngine | Unset = UNSET
    environment: ShellServerToolEnvironment | Unset = UNSET
    sleep_after_seconds: SandboxSleepAfterSeconds | Unset = UNSET
