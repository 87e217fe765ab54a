"""Names that other clients have for what has another name here, or does not exist: one sentence for each.

It is imported when such a name is used, which raises what Python raises for one that does not exist.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .option_table import OF_CALLS, OPTIONS

_FIELDS = "Pass undocumented fields in extra_body."
_MANY = "Each call gives one response; call send() once for each."
_NOT_HERE = "This client has the Responses API; see client.responses.send(model=..., input=...)."
_NOT_KEPT = "The API keeps no responses: keep the result of send(), or a client.responses.conversation(...)."
_RAW = "Status, headers and IDs are in the result's .meta; on_response= of the client gets the httpx.Response."
_OPTIONS = "Options are arguments of each call, as in send(..., timeout=5), or of OpenRouter(...)."
_ONE_ACCOUNT = "A key of OpenRouter belongs to one account, so omit it."
_PARSE = "Use responses.parse(output_type=...), which also reads the output."

ARGUMENTS = {
    "messages": "Here it is 'input': a text, or a list of items such as {'role': 'user', 'content': '...'}.",
    "preset": "Here it is part of 'model', as in model='@preset/name'; client.presets.save('name', ...) saves one.",
    "prompt_id": "Here it is 'prompt', as in prompt={'id': '...'}.",
    "system": "Here it is 'instructions'.",
    "system_prompt": "Here it is 'instructions'.",
    "response_format": "Here it is 'text', as in text={'format': {...}}. " + _PARSE,
    "response_model": _PARSE,
    "output_type": _PARSE,
    "text_format": _PARSE,
    "max_tokens": "Did you mean 'max_output_tokens'? Pass undocumented fields in extra_body.",
    "max_completion_tokens": "Did you mean 'max_output_tokens'? Pass undocumented fields in extra_body.",
    "functions": "Here it is 'tools'; responses.run(tools=[function]) calls Python functions.",
    "function_call": "Here it is 'tool_choice'.",
    "max_turns": "It is an argument of responses.run().",
    "n": _MANY,
    "best_of": _MANY,
    "logprobs": "Here it is 'top_logprobs', with include=['message.output_text.logprobs'].",
    "seed": "The Responses API does not document it; extra_body={'seed': ...} sends it to providers that take it.",
    "logit_bias": "The Responses API does not document it; extra_body={'logit_bias': ...} sends it to providers that take it.",
    "stop_sequences": "Here it is 'stop'.",
    "reasoning_effort": "Here it is 'reasoning', as in reasoning={'effort': 'low'}.",
    "thinking": "Here it is 'reasoning', as in reasoning={'max_tokens': 2000}.",
    "stream_options": "Omit it: the terminal event of a stream has the usage.",
    "conversation": "The API keeps nothing; client.responses.conversation(...) keeps the history here.",
    "history": "Earlier turns are part of 'input'; a Conversation keeps them, and Conversation.load() reads saved ones.",
    "headers": "Here it is 'extra_headers'.",
}
"""Of `send` and of what is composed of it."""

SETTINGS = {
    "base_url": "Here it is 'server_url'.",
    "organization": _ONE_ACCOUNT,
    "project": _ONE_ACCOUNT,
    "default_headers": "Here it is 'extra_headers'.",
    "headers": "Here it is 'extra_headers'.",
    "default_query": "Here it is 'extra_query', an argument of each call.",
    "http_client": "Here it is 'client', an httpx.Client, or 'async_client', an httpx.AsyncClient.",
    "site_url": "Here it is 'http_referer'.",
    "app_name": "Here it is 'x_open_router_title'.",
    "site_name": "Here it is 'x_open_router_title'.",
    "x_title": "Here it is 'x_open_router_title'.",
    "token": "Here it is 'api_key'.",
    "model": "It is an argument of each call, as in client.responses.send(model=...).",
}
"""Of the client's constructor."""

ATTRIBUTES: Mapping[str, Mapping[str, str]] = {
    "OpenRouter": {
        "chat": "Use client.responses.send(model=..., input=...) for what chat.completions.create() does.",
        "completions": "Use client.responses.send(model=..., input=...).",
        "messages": "Use client.responses.send(model=..., input=...).",
        "conversations": "Use client.responses.conversation(model=...), which keeps the history here.",
        "with_options": _OPTIONS,
        "with_raw_response": _RAW,
        **dict.fromkeys(
            ("audio", "batches", "embeddings", "files", "fine_tuning", "images", "moderations", "vector_stores"),
            _NOT_HERE,
        ),
    },
    "Beta": dict.fromkeys(("assistants", "chat", "messages", "threads"), _NOT_HERE),
    "Responses": {
        "create": "Here it is send(model=..., input=...).",
        "acreate": "Here it is send_async(model=..., input=...).",
        "asend": "Here it is send_async(model=..., input=...).",
        "stream": "Here it is send(..., stream=True).",
        "with_options": _OPTIONS,
        **dict.fromkeys(("with_raw_response", "with_streaming_response"), _RAW),
        **dict.fromkeys(("cancel", "delete", "input_items", "retrieve"), _NOT_KEPT),
    },
    "OpenResponsesResult": {
        "choices": "The items of a response are in .output, and its text is .output_text.",
        "content": "The items of a response are in .output, and its text is .output_text.",
        "output_parsed": "responses.parse(output_type=...) gives a result with .parsed.",
    },
    "Usage": {
        "prompt_tokens": "Here it is .input_tokens.",
        "completion_tokens": "Here it is .output_tokens.",
        "prompt_tokens_details": "Here it is .input_tokens_details.",
        "completion_tokens_details": "Here it is .output_tokens_details.",
    },
}
"""Of instances, by the name of their class."""

_ERRORS = {
    "APIError": "OpenRouterError",
    "APIResponseValidationError": "ResponseValidationError",
    "APIStatusError": "OpenRouterError, which has .status_code",
    "AuthenticationError": "errors.UnauthorizedResponseError",
    "BadRequestError": "errors.BadRequestResponseError",
    "ConflictError": "errors.ConflictResponseError",
    "InternalServerError": "errors.InternalServerResponseError",
    "NotFoundError": "errors.NotFoundResponseError",
    "OpenAIError": "OpenRouterError",
    "PermissionDeniedError": "errors.ForbiddenResponseError",
    "RateLimitError": "errors.TooManyRequestsResponseError",
    "UnprocessableEntityError": "errors.UnprocessableEntityResponseError",
}
_ASYNC = "OpenRouter, whose calls have asynchronous forms, as in client.responses.send_async()"
NAMES = {
    name: f"Here it is {here}."
    for name, here in {
        **_ERRORS,
        "APIConnectionError": "errors.APIConnectionError",
        "APITimeoutError": "errors.APITimeoutError",
        "AsyncClient": _ASYNC,
        "AsyncOpenAI": _ASYNC,
        "AsyncOpenRouter": _ASYNC,
        "AsyncStream": "AsyncEventStream",
        "Client": "OpenRouter",
        "NOT_GIVEN": "UNSET",
        "OpenAI": "OpenRouter",
        "Stream": "EventStream",
    }.items()
}
"""Of the package."""


def unexpected_argument(name: str, known: Collection[str], call: str = "send", advice: str = _FIELDS) -> TypeError:
    """Return the error for an argument that a call does not have.

    Args:
        name: The argument.
        known: Those that it has.
        call: Its name.
        advice: What to do with what is not among them; names of other clients are looked up where it is about fields.
    """
    hint = ARGUMENTS.get(name) if advice == _FIELDS else None
    if hint is None and name in OPTIONS.keys() - OF_CALLS.keys():
        hint = f"It is a setting of the client: OpenRouter({name}=...)."
    if hint is None:
        from difflib import get_close_matches

        close = get_close_matches(name, sorted(known), 1)
        hint = f"{f'Did you mean {close[0]!r}? ' if close else ''}{advice}"
    return TypeError(f"{call}() got an unexpected keyword argument {name!r}. {hint}")


def unexpected_setting(name: str) -> TypeError | None:
    """Return the error for an argument that the client's constructor lacks and others have, or None for all others."""
    if name.replace("_", "").lower() == "apikey":
        return TypeError(f"OpenRouter.__init__() got an unexpected keyword argument {name!r}. Did you mean 'api_key'?")
    if name not in SETTINGS:
        return None
    return TypeError(f"OpenRouter.__init__() got an unexpected keyword argument {name!r}. {SETTINGS[name]}")


def missing_attribute(name: str, instance: Any) -> AttributeError | None:
    """Return the error for an attribute that an instance lacks and other clients have, or None for all others."""
    hints = (ATTRIBUTES[cls.__name__].get(name) for cls in type(instance).__mro__ if cls.__name__ in ATTRIBUTES)
    hint = next(hints, None)
    if hint is None:
        return None
    return AttributeError(
        f"{type(instance).__name__!r} object has no attribute {name!r}. {hint}", name=name, obj=instance
    )
