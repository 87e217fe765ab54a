# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ChatDebugOptions(ApiModel):
    """Debugging options, for streams only.

    Attributes:
        echo_upstream_body: Whether the stream starts with an event that has the request body sent to the provider.
    """

    echo_upstream_body: bool | Unset = UNSET
