# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ChatDebugOptions(ApiModel):
    """Debugging of a request.

    For streams only.

    Attributes:
        echo_upstream_body: True sends, at the beginning of the stream, the body that OpenRouter sent on to the
            provider.
    """

    echo_upstream_body: bool | Unset = UNSET
