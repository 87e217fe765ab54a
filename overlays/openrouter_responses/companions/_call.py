"""Sending one request that is neither streamed nor billed, and reading what comes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from openrouter_generated.runtime.body import BODY_LIMIT, Body
from openrouter_generated.runtime.http.loops import running_loop
from openrouter_generated.runtime.http.open_responses import aclose_dropped
from openrouter_generated.runtime.http.pool_repair import repair_pool
from openrouter_generated.runtime.http.request import Parameter, request_kwargs
from openrouter_generated.runtime.http.send import asend, send
from openrouter_generated.runtime.named_tuple import NamedTuple

from .._core.call_options import RequestOptions
from .._core.hints import make_evaluable
from .._core.options import OPTION_NAMES, Options
from .._core.plain_result import plain_result
from .._core.request import build_headers
from .._http.call import ApiCall, aread_whole, call_of, read_whole
from .._http.received import Received, with_raw
from ..errors import OpenRouterError

if TYPE_CHECKING:
    from openrouter_generated.runtime.streamed_body import StreamedBody

    from ..client import OpenRouter

_LONGEST_URL = 16_000
"""Characters of a path with its query; servers take half of that."""
TIMEOUT = 60.0
"""Seconds without receiving a byte where nothing else is asked for: no model is waited for."""


class Operation(Protocol):
    """What the generated module of an operation says of it."""

    @property
    def METHOD(self) -> str: ...

    @property
    def PATH(self) -> str: ...


class Request(NamedTuple):
    """A request of an operation.

    Attributes:
        name: Name of the call, for messages.
        operation: The generated module.
        schema: Name of the schema of its result.
        parameters: Its parameters in the path and in the query.
        options: Options of the call.
        content: Its body, or None.
    """

    name: str
    operation: Operation
    schema: str
    parameters: tuple[Parameter, ...]
    options: Mapping[str, Any]
    content: bytes | StreamedBody | None = None


class _Reading(ApiCall):
    """A request that only reads: sent again whatever became of it, since a second one costs and changes nothing."""

    repeatable = True
    not_sent_again = may_have_acted = ""


class _Saving(ApiCall):
    """A request that saves something."""

    not_sent_again = "It was not sent again, since it may already have been saved"
    may_have_acted = "It may have been saved"


def send_request(client: OpenRouter, request: Request) -> Any:
    """Send a request, and return its result."""
    call, options = _prepare(client, request)
    http_client = client.http_client()
    body = Body(BODY_LIMIT)
    try:
        received = call.result(send(http_client, call))
        read_whole(received, call, body)
    except BaseException as error:  # what a signal handler raises comes at any moment
        repair_pool(http_client, call.request)
        _not_billed(error)
        raise
    return _finish(received, body, request, options)


async def asend_request(client: OpenRouter, request: Request) -> Any:
    """Like `send_request`, asynchronously."""
    call, options = _prepare(client, request)
    http_client = client.async_http_client()
    await aclose_dropped(running_loop())
    body = Body(BODY_LIMIT)
    try:
        received = call.result(await asend(http_client, call))
        await aread_whole(received, call, body, http_client)
    except OpenRouterError as error:
        _not_billed(error)
        raise
    return _finish(received, body, request, options)


def options_of(name: str, arguments: Mapping[str, Any], known: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Return the options among the arguments of a call; others must be known.

    Raises:
        TypeError: There is no such argument.
    """
    names = RequestOptions.__annotations__.keys()
    for argument in arguments.keys() - names - known:
        from .._core.elsewhere import unexpected_argument

        raise unexpected_argument(argument, {*names, *known}, name, "Pass undocumented parameters in extra_query.")
    return {argument: value for argument, value in arguments.items() if argument in names}


def describe(owner: type, *results: str) -> None:
    """Let the annotations of a class of calls be evaluated.

    Args:
        owner: The class.
        *results: Names of the models that its calls return.
    """
    package = __name__.partition(".companions")[0]
    homes = {"OpenRouter": "client", "RequestOptions": "params", "SendParams": "params", "ModelsParams": "companions"}
    own = {name: f"{package}.{home}" for name, home in homes.items()}
    make_evaluable(owner, {**own, **dict.fromkeys(results, "openrouter_generated.models")})


def _prepare(client: OpenRouter, request: Request) -> tuple[ApiCall, Options]:
    """Turn a request into a call; nothing is sent if an argument is wrong."""
    options = client.options.merge({name: request.options[name] for name in OPTION_NAMES & request.options.keys()})
    if options.timeout is None:
        options = options._replace(timeout=TIMEOUT)
    operation = request.operation
    url: str = request_kwargs(operation.METHOD, operation.PATH, request.parameters)["url"]
    if len(url) > _LONGEST_URL:
        raise ValueError(f"{request.name}() would have a URL of {len(url):,} characters, more than {_LONGEST_URL:,}")
    headers = build_headers("application/json", options.named_headers(), options.extra_headers, *options.call_headers)
    if request.content is None:
        headers.pop("Content-Type", None)
    call = call_of(operation.METHOD, options.server_url + url, headers, request.content, options)
    return (_Reading if request.content is None else _Saving)(call, client.api_key.secret()), options


def _not_billed(error: BaseException) -> None:
    if isinstance(error, OpenRouterError):
        error.possibly_billed = False


def _finish(received: Received, body: Body, request: Request, options: Options) -> Any:
    """Return the result of a whole body, which may echo the key and so is not a local variable here."""
    result = plain_result(received.info, body.content(), request.schema, options.hooks.on_contract_violation)
    if not isinstance(result, OpenRouterError):
        return result
    _not_billed(result)
    raise with_raw(result, received.raw, received.info) from result.__cause__
