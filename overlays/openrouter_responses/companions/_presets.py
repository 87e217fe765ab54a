"""The calls of `client.presets`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Unpack

from openrouter_generated.runtime.http.parameters import Parameter

from .._core.options import OPTION_NAMES
from .._core.request import build_body
from ._call import Request, asend_request, describe, send_request

if TYPE_CHECKING:
    from openrouter_generated.models import CreatePresetFromInferenceResponse

    from ..client import OpenRouter
    from ..params import SendParams


class Presets:
    """Settings of requests under a name; see `OpenRouter.presets`."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def save(self, slug: str, /, **parameters: Unpack[SendParams]) -> CreatePresetFromInferenceResponse:
        """Save settings of a request as a preset: a new one, or the next version of the one with this slug.

            client.presets.save("support", model="openai/gpt-4o", instructions="Be brief.", temperature=0)

        No response is generated. The API ignores fields that a preset cannot hold.

        Args:
            slug: Name of the preset, as it stands in a URL.
            **parameters: Those of `responses.send`.

        Returns:
            The preset in `data`, with the version that is used.

        Raises:
            ConflictResponseError: It was changed at the same time.
            OpenRouterError: The API refused or failed.
            TypeError: An argument does not exist, or cannot be written as JSON.
            ValueError: The slug cannot stand in a URL, or an argument exceeds a documented limit.
        """
        request = _saving(self._client, slug, dict(parameters))
        result: CreatePresetFromInferenceResponse = send_request(self._client, request)
        return result

    async def save_async(self, slug: str, /, **parameters: Unpack[SendParams]) -> CreatePresetFromInferenceResponse:
        """Like `save`, asynchronously."""
        request = _saving(self._client, slug, dict(parameters))
        result: CreatePresetFromInferenceResponse = await asend_request(self._client, request)
        return result


def _saving(client: OpenRouter, slug: Any, parameters: dict[str, Any]) -> Request:
    from openrouter_generated.api.presets import create_presets_responses as operation

    if not isinstance(slug, str):
        raise TypeError(f"slug must be a string, not {slug!r:.100}")
    if not slug.strip() or slug in (".", "..") or re.search(r"[/\\?#\s]", slug):
        raise ValueError(f"slug must be the name of a preset as it stands in a URL, without slashes, not {slug!r:.100}")
    options = {name: parameters.pop(name) for name in OPTION_NAMES & parameters.keys()}
    merged = client.options.merge(options)
    order = {name: place for place, name in enumerate(operation.FIELDS) if name != "stream"}
    content = build_body(
        parameters,
        order,
        operation.NULLABLE,
        operation.LIMITS,
        merged.extra_body,
        validate=merged.validate,
        call="presets.save",
    )
    parameter = Parameter("slug", "path", slug)
    return Request("presets.save", operation, "CreatePresetFromInferenceResponse", (parameter,), options, content)


describe(Presets, "CreatePresetFromInferenceResponse")
