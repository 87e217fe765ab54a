# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class TopProviderInfo(ApiModel):
    """Limits of the provider that serves a model first.

    Attributes:
        context_length: Tokens that the context has at most.
        max_completion_tokens: Tokens that the output has at most.
        is_moderated: Whether the content is moderated.
    """

    context_length: int | None | Unset = UNSET
    max_completion_tokens: int | None | Unset = UNSET
    is_moderated: bool
