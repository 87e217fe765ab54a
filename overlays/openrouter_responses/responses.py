"""The calls `send` and `send_async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from ._async_call import AsyncCall, as_coroutine_function
from ._composed_calls import ComposedCalls
from ._core.missing import MissingAttributes
from ._core.option_table import check_option
from ._core.public_names import public_names
from ._response_calls import open_stream, open_stream_async, prepare, send_finished, send_finished_async
from ._signature import describe

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult

    from .client import OpenRouter
    from .params import SendParams
    from .streaming import AsyncEventStream, EventStream

__all__ = ["BetaResponses", "Responses"]


class Responses(ComposedCalls, MissingAttributes):
    """The calls of the Responses API; see `OpenRouter.responses`."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    __dir__ = public_names

    @overload
    def send(self, *, stream: Literal[True], **parameters: Unpack[SendParams]) -> EventStream: ...
    @overload
    def send(
        self, *, stream: Literal[False] | None = None, **parameters: Unpack[SendParams]
    ) -> OpenResponsesResult: ...
    @overload
    def send(self, *, stream: bool | None, **parameters: Unpack[SendParams]) -> OpenResponsesResult | EventStream: ...
    def send(
        self, *, stream: bool | None = None, **parameters: Unpack[SendParams]
    ) -> OpenResponsesResult | EventStream:
        """Create a response.

        Args:
            stream: True returns a stream of events, False and None the finished response.
            **parameters: Fields of the request and options of the call, all by name. The fields:
                model: Model to run, as in "openai/gpt-4o".
                models: Models to try in order.
                input: A text, or the whole conversation as a list of items: models, dicts, or both.
                instructions: System message before the input.
                tools: Tools that the model may call.
                tool_choice: Which tool it must call, if any.
                parallel_tool_calls: Whether it may call several tools in one turn.
                max_tool_calls: Limit of the rounds of tools that the server runs.
                stop_server_tools_when: Conditions that end these rounds.
                deferred_tools: Loads tools only when the model searches for them.
                max_output_tokens: Limit of the output, in tokens, reasoning included.
                temperature: How freely tokens are sampled; 0 is most predictable.
                top_p: Share of the probability mass that tokens are sampled from, 0 to 1.
                top_k: How many of the likeliest tokens are sampled from.
                frequency_penalty: Makes a token rarer with each time it occurred, -2 to 2.
                presence_penalty: Makes tokens rarer that occurred at all, -2 to 2.
                top_logprobs: How many alternatives are reported for each token.
                stop: Texts that end the output, at most 4.
                reasoning: How much the model reasons, and what of it is in the output.
                text: Format of the text (JSON schema) and its verbosity.
                modalities: Output modalities: "text", "image" or both.
                image_config: Settings of images that are made.
                include: Details of the output that are absent by default.
                metadata: At most 16 pairs; keys of at most 64 characters, values of at most 512.
                plugins: Plugins around the model, each by its `id`.
                provider: Which providers may serve it, and in what order.
                route: Old form of `provider.sort`.
                service_tier: Speed and price class.
                truncation: What happens to input that is longer than the model's window.
                prompt: A template that the provider keeps, and its variables.
                cache_control: Caching of the prompt, as at Anthropic.
                prompt_cache_key: What requests with the same beginning share.
                prompt_cache_options: Caching of the prompt, as at OpenAI.
                user: Your end user; at most 256 characters.
                session_id: What ties requests together; at most 256 characters.
                safety_identifier: Your end user, hashed, for the provider.
                trace: Names under which observability tools show the request.
                debug: Shows what is sent to the provider; streams only.
                background: Not offered by the API.
                store: Only False is accepted: the API keeps nothing.
                previous_response_id: Only None is accepted: send the conversation in `input`.
            And the options, each of which wins over the client's setting:
                timeout: Seconds without receiving a byte, or an `httpx.Timeout`.
                timeout_ms: The same in milliseconds.
                total_timeout: Seconds that the call may take in all.
                event_timeout: Seconds that a stream may be without an event.
                max_retries: How many requests may follow the first.
                retries: Retries as the official package configures them.
                retry_possibly_billed: Sends again where no response came in time; each request may be billed.
                server_url: URL of the API.
                http_referer, x_open_router_title, x_open_router_categories: App attribution headers.
                x_open_router_metadata: With "enabled" there is an `openrouter_metadata` on the response.
                x_open_router_cache, x_open_router_cache_ttl, x_open_router_cache_clear: Stored responses: True gets one that is
                    stored for an equal request, or stores this one, for so many seconds; "clear" takes it away first.
                x_session_id: The field `session_id`, as a header; the field wins.
                extra_headers: Headers that win over all others; http_headers is the same, and loses to it.
                extra_query: Parameters added to the URL.
                extra_body: Fields added to the body as they are; they win over arguments.
                validate: False sends what exceeds a documented limit.

        Returns:
            The finished response, also where it is incomplete (see `incomplete_details`), or a stream.

        Raises:
            OpenRouterError: The API refused or failed; each status has a class, see `openrouter_responses.errors`.
            NoResponseError: No response came, or not all of it.
            TypeError: An argument does not exist, or cannot be written as JSON.
            ValueError: An argument exceeds a documented limit.
        """
        stream = stream if stream is None else check_option("stream", stream)
        prepared = prepare(self._client, bool(stream), dict(parameters))
        return open_stream(self._client, prepared) if stream else send_finished(self._client, prepared)

    @overload
    def send_async(self, *, stream: Literal[True], **parameters: Unpack[SendParams]) -> AsyncCall[AsyncEventStream]: ...
    @overload
    def send_async(
        self, *, stream: Literal[False] | None = None, **parameters: Unpack[SendParams]
    ) -> AsyncCall[OpenResponsesResult]: ...
    @overload
    def send_async(
        self, *, stream: bool | None, **parameters: Unpack[SendParams]
    ) -> AsyncCall[OpenResponsesResult | AsyncEventStream]: ...
    @as_coroutine_function
    def send_async(self, *, stream: bool | None = None, **parameters: Unpack[SendParams]) -> Any:
        """Like `send`, asynchronously."""
        return AsyncCall(self._send_async(stream, parameters))

    async def _send_async(self, stream: bool | None, parameters: SendParams) -> OpenResponsesResult | AsyncEventStream:
        stream = stream if stream is None else check_option("stream", stream)
        prepared = prepare(self._client, bool(stream), dict(parameters))
        if stream:
            return await open_stream_async(self._client, prepared)
        return await send_finished_async(self._client, prepared)


describe(Responses.send, Responses.send_async)


class BetaResponses(Responses):
    """The same calls; see `OpenRouter.beta`.

    Tracing tools replace `send` of this class and of `Responses`, as of the official package's two classes. So this class
    has both methods itself: one that it inherited would be replaced twice, and each call be counted twice.
    """

    if not TYPE_CHECKING:  # a checker sees the inherited ones, which are the same
        send = Responses.send
        send_async = Responses.send_async
