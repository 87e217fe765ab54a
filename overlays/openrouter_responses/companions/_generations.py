"""The calls of `client.generations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from openrouter_generated.runtime.http.parameters import Parameter

from ._call import Operation, Request, asend_request, describe, options_of, send_request

if TYPE_CHECKING:
    from openrouter_generated.models import GenerationContentResponse, GenerationResponse

    from .._core.call_options import RequestOptions
    from ..client import OpenRouter


class Generations:
    """What became of requests; see `OpenRouter.generations`."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def get(self, generation_id: str, /, **options: Unpack[RequestOptions]) -> GenerationResponse:
        """Get what a generation cost, how long it took and how many tokens it had.

        It is there some seconds after its response; until then the status is 404. `OpenRouter.recover` waits for it.

        Args:
            generation_id: Its ID: `stream.generation_id`, `result.meta.generation_id` or `error.generation_id`.
            **options: See `RequestOptions`; the usual `timeout` is 60 s.

        Raises:
            NotFoundResponseError: There is no such generation, or not yet.
            OpenRouterError: The API refused or failed.
            ValueError: The ID is empty.
        """
        result: GenerationResponse = send_request(self._client, _generation_request(generation_id, options))
        return result

    async def get_async(self, generation_id: str, /, **options: Unpack[RequestOptions]) -> GenerationResponse:
        """Like `get`, asynchronously."""
        result: GenerationResponse = await asend_request(self._client, _generation_request(generation_id, options))
        return result

    def content(self, generation_id: str, /, **options: Unpack[RequestOptions]) -> GenerationContentResponse:
        """Get input and output of a generation where they are stored, and its error if it failed.

        Args:
            generation_id: Its ID, see `get`.
            **options: See `RequestOptions`; the usual `timeout` is 60 s.

        Raises:
            NotFoundResponseError: Nothing is stored for it.
            ForbiddenResponseError: The key may not read it.
            OpenRouterError: The API refused or failed.
            ValueError: The ID is empty.
        """
        result: GenerationContentResponse = send_request(self._client, _content_request(generation_id, options))
        return result

    async def content_async(
        self, generation_id: str, /, **options: Unpack[RequestOptions]
    ) -> GenerationContentResponse:
        """Like `content`, asynchronously."""
        result: GenerationContentResponse = await asend_request(self._client, _content_request(generation_id, options))
        return result


def _generation_request(generation_id: str, options: Mapping[str, Any]) -> Request:
    from openrouter_generated.api.generations import get_generation

    return _request("generations.get", get_generation, "GenerationResponse", generation_id, options)


def _content_request(generation_id: str, options: Mapping[str, Any]) -> Request:
    from openrouter_generated.api.generations import list_generation_content

    name = "generations.content"
    return _request(name, list_generation_content, "GenerationContentResponse", generation_id, options)


def _request(name: str, operation: Operation, schema: str, generation_id: Any, options: Mapping[str, Any]) -> Request:
    if not isinstance(generation_id, str):
        raise TypeError(f"generation_id must be a string, not {generation_id!r:.100}")
    if not generation_id.strip():
        raise ValueError("generation_id is empty")
    parameters = (Parameter("id", "query", generation_id),)
    return Request(name, operation, schema, parameters, options_of(name, options))


describe(Generations, "GenerationResponse", "GenerationContentResponse")
