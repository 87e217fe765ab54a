# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .generation_content_error_attempt import GenerationContentErrorAttempt


class GenerationContentError(ApiModel):
    """Why a generation failed.

    Attributes:
        status: HTTP status that the client got.
        message: Message that the client got.
        provider_name: Provider that failed.
        raw: Body of the error as it came, where it is stored.
        previous_errors: Errors of the providers that got the request before, in their order.
    """

    _decoders = {
        "previous_errors": each(ref("GenerationContentErrorAttempt")),
    }

    status: int | None
    message: str | None
    provider_name: str | None
    raw: str | None
    previous_errors: list[GenerationContentErrorAttempt]
