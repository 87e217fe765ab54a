"""The calls of `client.models`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from openrouter_generated.runtime.http.parameters import Parameter

from ._call import Operation, Request, asend_request, describe, options_of, send_request

if TYPE_CHECKING:
    from openrouter_generated.models import ModelEndpointsResponse, ModelResponse, ModelsListResponse

    from .._core.call_options import RequestOptions
    from ..client import OpenRouter
    from ._models_params import ModelsParams


class Models:
    """Which models there are; see `OpenRouter.models`."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def list(self, **parameters: Unpack[ModelsParams]) -> ModelsListResponse:
        """List models with their prices and what they support: all, or a page of them.

            for model in client.models.list(supported_parameters=["tools"], max_price=1).data:
                print(model.id, model.pricing.prompt)

        Args:
            **parameters: Which models, in what order, and options of the call, all by name:
                limit: How many models a page has at most, 1 to 1000. Without it and `offset` the list is whole.
                offset: How many models to skip.
                sort: The order, such as "newest" or "pricing-low-to-high".
                q: Words to look for in names and slugs.
                category: What the models are used for, such as "programming".
                supported_parameters: Parameters that they support, a list or a text with commas; so are the next four.
                input_modalities, output_modalities: What they read and write; "all" for every output. Default: text.
                model_authors: Slugs of who made them.
                providers: Names of who serves them.
                arch: Their family, such as "Claude".
                context: Tokens that their context has at least.
                region: "eu" or "us", where they are served.
                zdr: True for models that somebody serves without keeping data.
                distillable: Whether other models may be trained on them.
                min_price, max_price, min_output_price, max_output_price: US dollars for a million tokens.
                min_age_days, max_age_days: Their age.
                min_intelligence_index, max_intelligence_index, min_coding_index, max_coding_index, min_agentic_index,
                    max_agentic_index: Indices of Artificial Analysis.
                min_tool_success_rate, max_tool_success_rate: Share of requests that ended in a call of a tool, 0 to 1.
            And the options, see `RequestOptions`: `timeout` (60 s by default), `total_timeout`, `max_retries`, `extra_query`...

        Returns:
            The models in `data`, how many there are on all pages in `total_count`, and the next page's URL in `links.next`.

        Raises:
            OpenRouterError: The API refused or failed; each status has a class, see `openrouter_responses.errors`.
            NoResponseError: No response came, or not all of it.
            TypeError: An argument does not exist or has the wrong type.
            ValueError: An argument exceeds a documented limit.
        """
        result: ModelsListResponse = send_request(self._client, _listing(self._client, parameters))
        return result

    async def list_async(self, **parameters: Unpack[ModelsParams]) -> ModelsListResponse:
        """Like `list`, asynchronously."""
        result: ModelsListResponse = await asend_request(self._client, _listing(self._client, parameters))
        return result

    def get(self, model: str, /, **options: Unpack[RequestOptions]) -> ModelResponse:
        """Get one model.

        Args:
            model: Its ID, as in "openai/gpt-4o" or "openai/gpt-4o:free"; other names of it are understood, too.
            **options: See `RequestOptions`.

        Raises:
            NotFoundResponseError: There is no such model.
            OpenRouterError: The API refused or failed.
            ValueError: It is not an author and a slug.
        """
        from openrouter_generated.api.models import get_model

        result: ModelResponse = send_request(self._client, _one("get", get_model, "ModelResponse", model, options))
        return result

    async def get_async(self, model: str, /, **options: Unpack[RequestOptions]) -> ModelResponse:
        """Like `get`, asynchronously."""
        from openrouter_generated.api.models import get_model

        request = _one("get", get_model, "ModelResponse", model, options)
        result: ModelResponse = await asend_request(self._client, request)
        return result

    def endpoints(self, model: str, /, **options: Unpack[RequestOptions]) -> ModelEndpointsResponse:
        """List where a model is served: price, limits and recent speed of each provider.

        Args:
            model: Its ID, as in "openai/gpt-4o".
            **options: See `RequestOptions`.

        Returns:
            The model in `data`, with its `endpoints`.

        Raises:
            NotFoundResponseError: There is no such model.
            OpenRouterError: The API refused or failed.
            ValueError: It is not an author and a slug.
        """
        from openrouter_generated.api.models import list_endpoints

        request = _one("endpoints", list_endpoints, "ModelEndpointsResponse", model, options)
        result: ModelEndpointsResponse = send_request(self._client, request)
        return result

    async def endpoints_async(self, model: str, /, **options: Unpack[RequestOptions]) -> ModelEndpointsResponse:
        """Like `endpoints`, asynchronously."""
        from openrouter_generated.api.models import list_endpoints

        request = _one("endpoints", list_endpoints, "ModelEndpointsResponse", model, options)
        result: ModelEndpointsResponse = await asend_request(self._client, request)
        return result


def _listing(client: OpenRouter, arguments: Mapping[str, Any]) -> Request:
    from openrouter_generated.api.models import get_models

    from ._models_params import PARAMETERS, values_of

    options = options_of("models.list", arguments, PARAMETERS)
    values = values_of(arguments, validate=options.get("validate", client.options.validate))
    parameters = tuple(Parameter(name, "query", value) for name, value in values.items())
    return Request("models.list", get_models, "ModelsListResponse", parameters, options)


def _one(call: str, operation: Operation, schema: str, model: str, options: Mapping[str, Any]) -> Request:
    name = f"models.{call}"
    author, slug = _parts(model)
    parameters = (Parameter("author", "path", author), Parameter("slug", "path", slug))
    return Request(name, operation, schema, parameters, options_of(name, options))


def _parts(model: Any) -> tuple[str, str]:
    """Return author and slug of a model.

    Raises:
        TypeError: It is not a string.
        ValueError: It is not an author and a slug, or leads to another path.
    """
    if not isinstance(model, str):
        raise TypeError(f'model must be a string such as "openai/gpt-4o", not {model!r:.100}')
    parts = model.split("/")
    if len(parts) != 2 or not all(part.strip(". ") for part in parts):
        raise ValueError(f'model must be an author and a slug, as in "openai/gpt-4o", not {model!r:.100}')
    return parts[0], parts[1]


describe(Models, "ModelsListResponse", "ModelResponse", "ModelEndpointsResponse")
