# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""List models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.decode import ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        ErrorResponse,
        GetModelsDistillable,
        ModelCategory,
        ModelRegion,
        ModelsListResponse,
        ModelSort,
    )
    from ...runtime import types as _types
    from ...runtime.http import client as _client
    from ...runtime.http import security as _security

METHOD = "GET"
PATH = "/models"

SECURITY: _security.Security = (("bearerAuth",),)
"""Alternatives of credentials, by the names of their schemes."""
RESPONSES: _client.Responses = {
    "200": ref("ModelsListResponse"),
    "400": ref("ErrorResponse"),
    "403": ref("ErrorResponse"),
    "500": ref("ErrorResponse"),
}
"""Status, range of statuses or "default" to what decodes its JSON; None where JSON stays JSON."""


def _get_kwargs(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    q: str | Unset = UNSET,
    category: ModelCategory | Unset = UNSET,
    sort: ModelSort | Unset = UNSET,
    supported_parameters: str | Unset = UNSET,
    input_modalities: str | Unset = UNSET,
    output_modalities: str | Unset = UNSET,
    context: int | Unset = UNSET,
    arch: str | Unset = UNSET,
    model_authors: str | Unset = UNSET,
    providers: str | Unset = UNSET,
    region: ModelRegion | Unset = UNSET,
    zdr: Literal["true"] | Unset = UNSET,
    distillable: GetModelsDistillable | Unset = UNSET,
    min_price: float | None | Unset = UNSET,
    max_price: float | None | Unset = UNSET,
    min_output_price: float | None | Unset = UNSET,
    max_output_price: float | None | Unset = UNSET,
    min_age_days: int | None | Unset = UNSET,
    max_age_days: int | None | Unset = UNSET,
    min_intelligence_index: float | None | Unset = UNSET,
    max_intelligence_index: float | None | Unset = UNSET,
    min_coding_index: float | None | Unset = UNSET,
    max_coding_index: float | None | Unset = UNSET,
    min_agentic_index: float | None | Unset = UNSET,
    max_agentic_index: float | None | Unset = UNSET,
    min_tool_success_rate: float | None | Unset = UNSET,
    max_tool_success_rate: float | None | Unset = UNSET,
    use_rss: str | Unset = UNSET,
    use_rss_chat_links: str | Unset = UNSET,
) -> dict[str, Any]:
    # Imported here, since the facts above are there for programs that send with something else.
    from ...runtime.http import request as _request

    return _request.request_kwargs(
        METHOD,
        PATH,
        [
            _request.Parameter("offset", "query", offset),
            _request.Parameter("limit", "query", limit),
            _request.Parameter("q", "query", q),
            _request.Parameter("category", "query", category),
            _request.Parameter("sort", "query", sort),
            _request.Parameter("supported_parameters", "query", supported_parameters),
            _request.Parameter("input_modalities", "query", input_modalities),
            _request.Parameter("output_modalities", "query", output_modalities),
            _request.Parameter("context", "query", context),
            _request.Parameter("arch", "query", arch),
            _request.Parameter("model_authors", "query", model_authors),
            _request.Parameter("providers", "query", providers),
            _request.Parameter("region", "query", region),
            _request.Parameter("zdr", "query", zdr),
            _request.Parameter("distillable", "query", distillable),
            _request.Parameter("min_price", "query", min_price),
            _request.Parameter("max_price", "query", max_price),
            _request.Parameter("min_output_price", "query", min_output_price),
            _request.Parameter("max_output_price", "query", max_output_price),
            _request.Parameter("min_age_days", "query", min_age_days),
            _request.Parameter("max_age_days", "query", max_age_days),
            _request.Parameter("min_intelligence_index", "query", min_intelligence_index),
            _request.Parameter("max_intelligence_index", "query", max_intelligence_index),
            _request.Parameter("min_coding_index", "query", min_coding_index),
            _request.Parameter("max_coding_index", "query", max_coding_index),
            _request.Parameter("min_agentic_index", "query", min_agentic_index),
            _request.Parameter("max_agentic_index", "query", max_agentic_index),
            _request.Parameter("min_tool_success_rate", "query", min_tool_success_rate),
            _request.Parameter("max_tool_success_rate", "query", max_tool_success_rate),
            _request.Parameter("use_rss", "query", use_rss),
            _request.Parameter("use_rss_chat_links", "query", use_rss_chat_links),
        ],
    )


def sync_detailed(
    *,
    client: _client.Client,
    offset: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    q: str | Unset = UNSET,
    category: ModelCategory | Unset = UNSET,
    sort: ModelSort | Unset = UNSET,
    supported_parameters: str | Unset = UNSET,
    input_modalities: str | Unset = UNSET,
    output_modalities: str | Unset = UNSET,
    context: int | Unset = UNSET,
    arch: str | Unset = UNSET,
    model_authors: str | Unset = UNSET,
    providers: str | Unset = UNSET,
    region: ModelRegion | Unset = UNSET,
    zdr: Literal["true"] | Unset = UNSET,
    distillable: GetModelsDistillable | Unset = UNSET,
    min_price: float | None | Unset = UNSET,
    max_price: float | None | Unset = UNSET,
    min_output_price: float | None | Unset = UNSET,
    max_output_price: float | None | Unset = UNSET,
    min_age_days: int | None | Unset = UNSET,
    max_age_days: int | None | Unset = UNSET,
    min_intelligence_index: float | None | Unset = UNSET,
    max_intelligence_index: float | None | Unset = UNSET,
    min_coding_index: float | None | Unset = UNSET,
    max_coding_index: float | None | Unset = UNSET,
    min_agentic_index: float | None | Unset = UNSET,
    max_agentic_index: float | None | Unset = UNSET,
    min_tool_success_rate: float | None | Unset = UNSET,
    max_tool_success_rate: float | None | Unset = UNSET,
    use_rss: str | Unset = UNSET,
    use_rss_chat_links: str | Unset = UNSET,
) -> _types.Response[ModelsListResponse | bytes | ErrorResponse | None]:
    """Lists the models that the parameters leave, with their prices and what they support: all of them, unless ...

    Lists the models that the parameters leave, with their prices and what they support: all of them, unless `limit`
    or `offset` asks for a page.

    Args:
        offset: How many models to skip; 0 by default.
        limit: How many models a page has at most; 500 by default where there is an `offset`.
        q: Words to look for in names and slugs.
        category: Only models used for this purpose.
        sort: Order of the list. Models without a score come last where a benchmark orders them.
        supported_parameters: Only models that support these parameters, separated by commas.
        input_modalities: Only models that read these, separated by commas: text, image, audio, file.
        output_modalities: Only models that write these, separated by commas, such as `text` and `image`; `all` for
            every model. By default those that write text.
        context: Only models whose context has at least so many tokens.
        arch: Only models of this family, such as `Claude`.
        model_authors: Only models of these authors, by their slugs and separated by commas.
        providers: Only models that these providers serve, by their names and separated by commas.
        region: Only models that are served in this region.
        zdr: `true` for models that some provider serves without keeping data.
        distillable: `true` for models that other models may be trained on, `false` for the others.
        min_price: Least price of the input, in US dollars for a million tokens.
        max_price: Highest price of the input, in US dollars for a million tokens.
        min_output_price: Least price of the output, in US dollars for a million tokens.
        max_output_price: Highest price of the output, in US dollars for a million tokens.
        min_age_days: Least age of the model in days.
        max_age_days: Highest age of the model in days.
        min_intelligence_index: Least intelligence index of Artificial Analysis.
        max_intelligence_index: Highest intelligence index of Artificial Analysis.
        min_coding_index: Least coding index of Artificial Analysis.
        max_coding_index: Highest coding index of Artificial Analysis.
        min_agentic_index: Least agentic index of Artificial Analysis.
        max_agentic_index: Highest agentic index of Artificial Analysis.
        min_tool_success_rate: Least share of requests that ended in a call of a tool, from 0 to 1.
        max_tool_success_rate: Highest share of requests that ended in a call of a tool, from 0 to 1.
        use_rss: Asks for a feed in RSS instead of JSON.
        use_rss_chat_links: Lets the items of the feed link to chats.
        client: What sends the request.

    Raises:
        UnexpectedStatus: The status is not in the document and the client has `raise_on_unexpected_status`.
        httpx.HTTPError: No complete response was received.
    """
    return client.send(
        _get_kwargs(
            offset=offset,
            limit=limit,
            q=q,
            category=category,
            sort=sort,
            supported_parameters=supported_parameters,
            input_modalities=input_modalities,
            output_modalities=output_modalities,
            context=context,
            arch=arch,
            model_authors=model_authors,
            providers=providers,
            region=region,
            zdr=zdr,
            distillable=distillable,
            min_price=min_price,
            max_price=max_price,
            min_output_price=min_output_price,
            max_output_price=max_output_price,
            min_age_days=min_age_days,
            max_age_days=max_age_days,
            min_intelligence_index=min_intelligence_index,
            max_intelligence_index=max_intelligence_index,
            min_coding_index=min_coding_index,
            max_coding_index=max_coding_index,
            min_agentic_index=min_agentic_index,
            max_agentic_index=max_agentic_index,
            min_tool_success_rate=min_tool_success_rate,
            max_tool_success_rate=max_tool_success_rate,
            use_rss=use_rss,
            use_rss_chat_links=use_rss_chat_links,
        ),
        RESPONSES,
        SECURITY,
    )


def sync(
    *,
    client: _client.Client,
    offset: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    q: str | Unset = UNSET,
    category: ModelCategory | Unset = UNSET,
    sort: ModelSort | Unset = UNSET,
    supported_parameters: str | Unset = UNSET,
    input_modalities: str | Unset = UNSET,
    output_modalities: str | Unset = UNSET,
    context: int | Unset = UNSET,
    arch: str | Unset = UNSET,
    model_authors: str | Unset = UNSET,
    providers: str | Unset = UNSET,
    region: ModelRegion | Unset = UNSET,
    zdr: Literal["true"] | Unset = UNSET,
    distillable: GetModelsDistillable | Unset = UNSET,
    min_price: float | None | Unset = UNSET,
    max_price: float | None | Unset = UNSET,
    min_output_price: float | None | Unset = UNSET,
    max_output_price: float | None | Unset = UNSET,
    min_age_days: int | None | Unset = UNSET,
    max_age_days: int | None | Unset = UNSET,
    min_intelligence_index: float | None | Unset = UNSET,
    max_intelligence_index: float | None | Unset = UNSET,
    min_coding_index: float | None | Unset = UNSET,
    max_coding_index: float | None | Unset = UNSET,
    min_agentic_index: float | None | Unset = UNSET,
    max_agentic_index: float | None | Unset = UNSET,
    min_tool_success_rate: float | None | Unset = UNSET,
    max_tool_success_rate: float | None | Unset = UNSET,
    use_rss: str | Unset = UNSET,
    use_rss_chat_links: str | Unset = UNSET,
) -> ModelsListResponse | bytes | ErrorResponse | None:
    """Like `sync_detailed`, and return the decoded body alone."""
    return sync_detailed(
        client=client,
        offset=offset,
        limit=limit,
        q=q,
        category=category,
        sort=sort,
        supported_parameters=supported_parameters,
        input_modalities=input_modalities,
        output_modalities=output_modalities,
        context=context,
        arch=arch,
        model_authors=model_authors,
        providers=providers,
        region=region,
        zdr=zdr,
        distillable=distillable,
        min_price=min_price,
        max_price=max_price,
        min_output_price=min_output_price,
        max_output_price=max_output_price,
        min_age_days=min_age_days,
        max_age_days=max_age_days,
        min_intelligence_index=min_intelligence_index,
        max_intelligence_index=max_intelligence_index,
        min_coding_index=min_coding_index,
        max_coding_index=max_coding_index,
        min_agentic_index=min_agentic_index,
        max_agentic_index=max_agentic_index,
        min_tool_success_rate=min_tool_success_rate,
        max_tool_success_rate=max_tool_success_rate,
        use_rss=use_rss,
        use_rss_chat_links=use_rss_chat_links,
    ).parsed


async def asyncio_detailed(
    *,
    client: _client.Client,
    offset: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    q: str | Unset = UNSET,
    category: ModelCategory | Unset = UNSET,
    sort: ModelSort | Unset = UNSET,
    supported_parameters: str | Unset = UNSET,
    input_modalities: str | Unset = UNSET,
    output_modalities: str | Unset = UNSET,
    context: int | Unset = UNSET,
    arch: str | Unset = UNSET,
    model_authors: str | Unset = UNSET,
    providers: str | Unset = UNSET,
    region: ModelRegion | Unset = UNSET,
    zdr: Literal["true"] | Unset = UNSET,
    distillable: GetModelsDistillable | Unset = UNSET,
    min_price: float | None | Unset = UNSET,
    max_price: float | None | Unset = UNSET,
    min_output_price: float | None | Unset = UNSET,
    max_output_price: float | None | Unset = UNSET,
    min_age_days: int | None | Unset = UNSET,
    max_age_days: int | None | Unset = UNSET,
    min_intelligence_index: float | None | Unset = UNSET,
    max_intelligence_index: float | None | Unset = UNSET,
    min_coding_index: float | None | Unset = UNSET,
    max_coding_index: float | None | Unset = UNSET,
    min_agentic_index: float | None | Unset = UNSET,
    max_agentic_index: float | None | Unset = UNSET,
    min_tool_success_rate: float | None | Unset = UNSET,
    max_tool_success_rate: float | None | Unset = UNSET,
    use_rss: str | Unset = UNSET,
    use_rss_chat_links: str | Unset = UNSET,
) -> _types.Response[ModelsListResponse | bytes | ErrorResponse | None]:
    """Like `sync_detailed`, asynchronously."""
    return await client.asend(
        _get_kwargs(
            offset=offset,
            limit=limit,
            q=q,
            category=category,
            sort=sort,
            supported_parameters=supported_parameters,
            input_modalities=input_modalities,
            output_modalities=output_modalities,
            context=context,
            arch=arch,
            model_authors=model_authors,
            providers=providers,
            region=region,
            zdr=zdr,
            distillable=distillable,
            min_price=min_price,
            max_price=max_price,
            min_output_price=min_output_price,
            max_output_price=max_output_price,
            min_age_days=min_age_days,
            max_age_days=max_age_days,
            min_intelligence_index=min_intelligence_index,
            max_intelligence_index=max_intelligence_index,
            min_coding_index=min_coding_index,
            max_coding_index=max_coding_index,
            min_agentic_index=min_agentic_index,
            max_agentic_index=max_agentic_index,
            min_tool_success_rate=min_tool_success_rate,
            max_tool_success_rate=max_tool_success_rate,
            use_rss=use_rss,
            use_rss_chat_links=use_rss_chat_links,
        ),
        RESPONSES,
        SECURITY,
    )


async def asyncio(
    *,
    client: _client.Client,
    offset: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    q: str | Unset = UNSET,
    category: ModelCategory | Unset = UNSET,
    sort: ModelSort | Unset = UNSET,
    supported_parameters: str | Unset = UNSET,
    input_modalities: str | Unset = UNSET,
    output_modalities: str | Unset = UNSET,
    context: int | Unset = UNSET,
    arch: str | Unset = UNSET,
    model_authors: str | Unset = UNSET,
    providers: str | Unset = UNSET,
    region: ModelRegion | Unset = UNSET,
    zdr: Literal["true"] | Unset = UNSET,
    distillable: GetModelsDistillable | Unset = UNSET,
    min_price: float | None | Unset = UNSET,
    max_price: float | None | Unset = UNSET,
    min_output_price: float | None | Unset = UNSET,
    max_output_price: float | None | Unset = UNSET,
    min_age_days: int | None | Unset = UNSET,
    max_age_days: int | None | Unset = UNSET,
    min_intelligence_index: float | None | Unset = UNSET,
    max_intelligence_index: float | None | Unset = UNSET,
    min_coding_index: float | None | Unset = UNSET,
    max_coding_index: float | None | Unset = UNSET,
    min_agentic_index: float | None | Unset = UNSET,
    max_agentic_index: float | None | Unset = UNSET,
    min_tool_success_rate: float | None | Unset = UNSET,
    max_tool_success_rate: float | None | Unset = UNSET,
    use_rss: str | Unset = UNSET,
    use_rss_chat_links: str | Unset = UNSET,
) -> ModelsListResponse | bytes | ErrorResponse | None:
    """Like `asyncio_detailed`, and return the decoded body alone."""
    return (
        await asyncio_detailed(
            client=client,
            offset=offset,
            limit=limit,
            q=q,
            category=category,
            sort=sort,
            supported_parameters=supported_parameters,
            input_modalities=input_modalities,
            output_modalities=output_modalities,
            context=context,
            arch=arch,
            model_authors=model_authors,
            providers=providers,
            region=region,
            zdr=zdr,
            distillable=distillable,
            min_price=min_price,
            max_price=max_price,
            min_output_price=min_output_price,
            max_output_price=max_output_price,
            min_age_days=min_age_days,
            max_age_days=max_age_days,
            min_intelligence_index=min_intelligence_index,
            max_intelligence_index=max_intelligence_index,
            min_coding_index=min_coding_index,
            max_coding_index=max_coding_index,
            min_agentic_index=min_agentic_index,
            max_agentic_index=max_agentic_index,
            min_tool_success_rate=min_tool_success_rate,
            max_tool_success_rate=max_tool_success_rate,
            use_rss=use_rss,
            use_rss_chat_links=use_rss_chat_links,
        )
    ).parsed
