"""The calls around a response, over real sockets: what they send, what they return, and how they fail."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from openrouter_responses import OpenRouter, OpenRouterError, errors
from openrouter_responses.testing import FakeResponse, FakeTransport, RawResponse, Server
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from support import KEY, LONG_ENOUGH_TO_BEGIN, Api, short_read_timeout

GOOD = RawResponse.json({"data": {"id": "x"}})
CALLS: dict[str, tuple[str, list[Any]]] = {
    "models.list": ("GET /models", []),
    "models.get": ("GET /model/openai/gpt-4o", ["openai/gpt-4o"]),
    "models.endpoints": ("GET /models/openai/gpt-4o/endpoints", ["openai/gpt-4o"]),
    "generations.get": ("GET /generation?id=gen-1", ["gen-1"]),
    "generations.content": ("GET /generation/content?id=gen-1", ["gen-1"]),
    "credits.get": ("GET /credits", []),
    "key.get": ("GET /key", []),
    "providers.list": ("GET /providers", []),
    "presets.save": ("POST /presets/support/responses", ["support"]),
}
READING = [name for name in CALLS if name != "presets.save"]
every_call = pytest.mark.parametrize("name", CALLS)
every_reading_call = pytest.mark.parametrize("name", READING)


def call(api: Api, url: str, name: str, *arguments: Any, client: dict[str, Any] | None = None, **options: Any) -> Any:
    """Make a call in one of its two ways."""
    namespace, _, method = name.partition(".")
    settings = {"api_key": KEY, "server_url": url, **(client or {})}
    given = arguments or CALLS[name][1]
    if api.mode == "sync":
        with OpenRouter(**settings) as router:
            return getattr(getattr(router, namespace), method)(*given, **options)

    async def run() -> Any:
        async with OpenRouter(**settings) as router:
            return await getattr(getattr(router, namespace), f"{method}_async")(*given, **options)

    return asyncio.run(run())


def failure(api: Api, script: Any, name: str, **options: Any) -> tuple[OpenRouterError, Server]:
    """Make a call that fails; return its error and the server."""
    with Server(script) as server, pytest.raises(OpenRouterError) as caught:
        call(api, server.url, name, **options)
    return caught.value, server


# What is sent


@every_call
def test_a_call_sends_its_method_and_path_with_the_key(api: Api, name: str) -> None:
    with Server(GOOD) as server:
        result = call(api, server.url, name, client={"http_referer": "https://app.example"})
    (request,) = server.requests
    assert f"{request.method} {request.path}" == CALLS[name][0]
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["http-referer"] == "https://app.example"
    assert request.headers["accept"] == "application/json"
    assert ("content-type" in request.headers) is (request.method == "POST")
    assert request.body == (b"{}" if request.method == "POST" else b"")
    assert result.to_dict() == {"data": {"id": "x"}}


@every_call
def test_options_of_a_call(api: Api, name: str) -> None:
    with Server(GOOD) as server:
        call(
            api, "http://127.0.0.1:1", name, server_url=server.url, extra_headers={"X-A": "1"}, http_headers={"X-B": "2"},
            extra_query={"x": ["1", "2"]}, http_referer="https://other.example", timeout=9, total_timeout=30, max_retries=0,
        )  # fmt: skip
    request = server.last_request
    before, _, after = request.path.partition("?")
    assert before == CALLS[name][0].split()[1].partition("?")[0]
    assert after.endswith("x=1&x=2")
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")
    assert request.headers["http-referer"] == "https://other.example"


def test_models_are_chosen_by_arguments(api: Api) -> None:
    with Server(GOOD) as server:
        call(
            api, server.url, "models.list", supported_parameters=["tools", "seed"], providers=("OpenAI",), q="a&b=c", zdr=True,
            distillable=False, limit=5, offset=None, max_price=0.5, sort="newest",
        )  # fmt: skip
    assert server.last_request.path == (
        "/models?supported_parameters=tools%2Cseed&providers=OpenAI&q=a%26b%3Dc&zdr=true&distillable=false&limit=5"
        "&max_price=0.5&sort=newest"
    )


def test_a_variant_of_a_model_is_part_of_its_slug(api: Api) -> None:
    with Server(GOOD) as server:
        call(api, server.url, "models.get", "openai/gpt-4o:free")
    assert server.last_request.path == "/model/openai/gpt-4o%3Afree"


def test_what_is_given_to_a_preset_is_sent_as_a_response_would_be(api: Api) -> None:
    with Server(GOOD) as server:
        call(
            api, server.url, "presets.save", "my-preset", temperature=0, model="m", tools=[{"type": "openrouter:datetime"}],
            extra_body={"new": 1},
        )  # fmt: skip
    request = server.last_request
    assert request.path == "/presets/my-preset/responses"
    assert request.body == b'{"model":"m","temperature":0,"tools":[{"type":"openrouter:datetime"}],"new":1}'


# What is refused before anything is sent


@pytest.mark.parametrize(
    ("name", "arguments", "options", "error", "message"),
    [
        ("models.get", ["gpt-4o"], {}, ValueError, "an author and a slug"),
        ("models.get", ["a/b/c"], {}, ValueError, "an author and a slug"),
        ("models.get", ["a/.."], {}, ValueError, "an author and a slug"),
        ("models.endpoints", ["./b"], {}, ValueError, "an author and a slug"),
        ("models.endpoints", ["a/ "], {}, ValueError, "an author and a slug"),
        ("models.get", ["/b"], {}, ValueError, "an author and a slug"),
        ("models.get", [None], {}, TypeError, "model must be a string"),
        ("generations.get", [""], {}, ValueError, "generation_id is empty"),
        ("generations.content", [" "], {}, ValueError, "generation_id is empty"),
        ("generations.get", [5], {}, TypeError, "generation_id must be a string"),
        ("presets.save", ["."], {}, ValueError, "slug must be"),
        ("presets.save", [".."], {}, ValueError, "slug must be"),
        ("presets.save", [" "], {}, ValueError, "slug must be"),
        ("presets.save", ["a/b"], {}, ValueError, "slug must be"),
        ("presets.save", ["a\\b"], {}, ValueError, "slug must be"),
        ("presets.save", ["a?b"], {}, ValueError, "slug must be"),
        ("presets.save", ["a#b"], {}, ValueError, "slug must be"),
        ("presets.save", ["a b"], {}, ValueError, "slug must be"),
        ("presets.save", [b"a"], {}, TypeError, "slug must be a string"),
        ("presets.save", ["a"], {"modell": "m"}, TypeError, r"presets\.save\(\) got .* 'modell'\. Did you mean 'model'\?"),
        ("presets.save", ["a"], {"stream": True}, TypeError, "unexpected keyword argument 'stream'"),
        ("presets.save", ["a"], {"user": "x" * 257}, ValueError, "user must have"),
        ("models.list", [], {"limt": 1}, TypeError, r"models\.list\(\) got .* 'limt'\. Did you mean 'limit'\?.*extra_query"),
        ("models.list", [], {"limit": 0}, ValueError, "limit must be a whole number, 1 to 1000, not 0"),
        ("models.list", [], {"limit": 1001}, ValueError, "validate=False"),
        ("models.list", [], {"limit": True}, TypeError, "limit must be a whole number"),
        ("models.list", [], {"context": 1.5}, TypeError, "context must be a whole number, 1 or more"),
        ("models.list", [], {"min_price": -1}, ValueError, "min_price must be a number, 0 or more"),
        ("models.list", [], {"max_price": float("nan")}, ValueError, "max_price must be a number"),
        ("models.list", [], {"max_tool_success_rate": 1.1}, ValueError, "a number, 0 to 1"),
        ("models.list", [], {"q": ["a"]}, TypeError, "q must be a string, not"),
        ("models.list", [], {"providers": [5]}, TypeError, "providers must be a string or a list of strings"),
        ("models.list", [], {"providers": []}, TypeError, "providers must be a string or a list of strings"),
        ("models.list", [], {"region": True}, TypeError, "region must be a string"),
        ("models.list", [], {"zdr": 1}, TypeError, "zdr must be"),
        ("models.list", [], {"use_rss": "true"}, TypeError, "unexpected keyword argument 'use_rss'"),
        ("key.get", [], {"timeout": -1}, ValueError, "timeout must be"),
        ("key.get", [], {"tiemout": 1}, TypeError, r"key\.get\(\) got .* 'tiemout'\. Did you mean 'timeout'\?"),
        ("key.get", [], {"extra_body": {}}, TypeError, "unexpected keyword argument 'extra_body'"),
        ("credits.get", [], {"stream": True}, TypeError, r"credits\.get\(\) got"),
        ("providers.list", [], {"limit": 1}, TypeError, r"providers\.list\(\) got"),
        ("generations.get", ["g"], {"id": "g"}, TypeError, r"generations\.get\(\) got"),
        ("generations.content", ["g"], {"id": "g"}, TypeError, r"generations\.content\(\) got"),
        ("models.get", ["a/b"], {"x": 1}, TypeError, r"models\.get\(\) got"),
        ("models.endpoints", ["a/b"], {"x": 1}, TypeError, r"models\.endpoints\(\) got"),
    ],
)  # fmt: skip
def test_a_wrong_argument_raises_before_anything_is_sent(
    api: Api, name: str, arguments: list[Any], options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with Server(GOOD) as server, pytest.raises(error, match=message):
        call(api, server.url, name, *arguments, **options)
    assert server.requests == []


def test_limits_are_not_checked_without_validation(api: Api) -> None:
    with Server(GOOD) as server:
        call(api, server.url, "models.list", limit=5000, validate=False)
        call(api, server.url, "models.list", limit=5000, client={"validate": False})
    assert [request.path for request in server.requests] == ["/models?limit=5000"] * 2


# How a call fails


@every_call
@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, errors.BadRequestResponseError),
        (401, errors.UnauthorizedResponseError),
        (403, errors.ForbiddenResponseError),
        (404, errors.NotFoundResponseError),
        (409, errors.ConflictResponseError),
    ],
)
def test_a_refusal_raises_its_class_at_once(api: Api, name: str, status: int, error: type[OpenRouterError]) -> None:
    raised, server = failure(api, RawResponse.error(status, "No."), name)
    assert type(raised) is error
    assert raised.message == "No."
    assert raised.possibly_billed is False
    assert len(server.requests) == 1


@every_call
def test_a_rate_limit_is_waited_for(api: Api, name: str) -> None:
    with Server([RawResponse.error(429, retry_after=0), GOOD], strict=True) as server:
        assert call(api, server.url, name).to_dict() == {"data": {"id": "x"}}


AGAIN = [
    RawResponse.error(500, retry_after=0),
    RawResponse.text("busy", status=502, headers={"Retry-After": "0"}),
    RawResponse.text("late", status=504, headers={"Retry-After": "0"}),
    RawResponse.error(524, retry_after=0),
    RawResponse.error(529, retry_after=0),
    RawResponse.disconnect(),
    RawResponse.disconnect(reset=True),
]
QUICK = {"retries": RetryConfig("backoff", BackoffStrategy(1, 1, 1.0, 60_000), retry_connection_errors=True)}


@every_reading_call
@pytest.mark.parametrize("first", AGAIN, ids=["500", "502", "504", "524", "529", "closed", "reset"])
def test_a_call_that_reads_is_sent_again_in_doubt(api: Api, name: str, first: RawResponse) -> None:
    options = {} if first.responds else QUICK
    with Server([first, GOOD], strict=True) as server:
        assert call(api, server.url, name, **options).to_dict() == {"data": {"id": "x"}}


def test_a_call_that_reads_is_sent_again_after_a_read_timeout(api: Api) -> None:
    with Server([RawResponse(delay=float("inf")), GOOD], strict=True) as server:
        call(api, server.url, "key.get", timeout=short_read_timeout(1), max_retries=1)


def test_a_preset_is_not_saved_twice_in_doubt(api: Api) -> None:
    raised, server = failure(api, RawResponse(delay=float("inf")), "presets.save", timeout=short_read_timeout(1))
    assert len(server.requests) == 1
    assert str(raised).endswith("It was not sent again, since it may already have been saved")
    raised, server = failure(api, RawResponse.text("late", status=504), "presets.save")
    assert len(server.requests) == 1
    assert raised.possibly_billed is False


@every_call
def test_retries_end(api: Api, name: str) -> None:
    raised, server = failure(api, RawResponse.error(429, retry_after=0), name, max_retries=1)
    assert type(raised) is errors.TooManyRequestsResponseError
    assert raised.attempts == len(server.requests) == 2


BROKEN: list[tuple[RawResponse, type[OpenRouterError]]] = [
    (RawResponse.text("<html>"), errors.ResponseValidationError),
    (RawResponse(), errors.ResponseValidationError),
    (RawResponse.json([]), errors.ResponseValidationError),
    (RawResponse.json("text"), errors.ResponseValidationError),
    (RawResponse.json(None), errors.ResponseValidationError),
    (RawResponse(body=b'{"data": {"id": "x'), errors.TruncatedResponseError),
    (RawResponse.json({"data": {"id": "x" * 99}}, ending="cut", cut_after=20), errors.ResponseInterruptedError),
    (RawResponse.json({"data": {"id": "x" * 99}}, ending="reset", cut_after=20), errors.ResponseInterruptedError),
    (RawResponse.json({"error": {"code": 429, "message": "Slow."}}), errors.TooManyRequestsResponseError),
    (RawResponse.json({"error": {"message": "Who knows."}}), errors.OpenRouterError),
]


@every_call
@pytest.mark.parametrize(("response", "error"), BROKEN)
def test_a_body_that_is_not_a_result_raises(
    api: Api, name: str, response: RawResponse, error: type[OpenRouterError]
) -> None:
    raised, server = failure(api, response, name)
    assert isinstance(raised, error)
    assert raised.possibly_billed is False
    assert len(server.requests) == 1
    assert type(pickle.loads(pickle.dumps(raised))) is type(raised)


@every_call
@pytest.mark.parametrize(
    "value", [None, 5, "text", [], [5, None, {}], {}, {"data": []}, {"id": None, "data": {"x": [1]}}]
)
def test_values_of_other_types_are_kept(api: Api, name: str, value: Any) -> None:
    with Server(RawResponse.json({"data": value, "more": True, "links": 5})) as server:
        result = call(api, server.url, name)
    assert result.to_dict() == {"data": value, "more": True, "links": 5}


def test_a_body_that_ends_inside_its_time_limit_names_no_bill(api: Api) -> None:
    raised, _ = failure(
        api,
        RawResponse.json({"data": 1}, ending="hang", cut_after=3),
        "key.get",
        timeout=short_read_timeout(1),
        max_retries=0,
    )
    assert isinstance(raised, errors.ResponseTimeoutError)
    assert "billed" not in str(raised)


def test_total_timeout_bounds_all_attempts(api: Api) -> None:
    raised, _ = failure(api, RawResponse(delay=float("inf")), "key.get", total_timeout=0.3)
    assert isinstance(raised, errors.APITimeoutError)
    assert "total_timeout" in str(raised)
    assert "billed" not in str(raised)


@pytest.mark.parametrize(
    "late",
    [RawResponse(delay=float("inf")), RawResponse.json({"data": 1}, ending="hang", cut_after=3)],
    ids=["response", "body"],
)
def test_a_preset_that_is_out_of_time_may_have_been_saved(api: Api, late: RawResponse) -> None:
    raised, _ = failure(api, late, "presets.save", total_timeout=LONG_ENOUGH_TO_BEGIN)
    assert str(raised).endswith("4 s (total_timeout); pass a longer one. It may have been saved")


def test_a_redirect_of_a_call_that_reads_is_followed_within_its_origin(api: Api) -> None:
    moved = RawResponse(302, headers={"Location": "/elsewhere"})
    with Server({"/key": moved, "/elsewhere": GOOD}, strict=True) as server:
        assert call(api, server.url, "key.get").to_dict() == {"data": {"id": "x"}}
    raised, _ = failure(api, RawResponse(301, headers={"Location": "https://other.example/key"}), "key.get")
    assert "another origin" in str(raised)
    raised, _ = failure(api, moved, "presets.save")
    assert "lose the request's body" in str(raised)


# The mechanisms that all calls share


def test_hooks_and_logs(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[str] = []
    hooks: dict[str, Callable[..., object]] = {
        "on_request": lambda request: seen.append(f"request {request.url.path}"),
        "on_response": lambda response: seen.append(f"response {response.status_code}"),
        "on_retry": lambda error, sent, delay: seen.append(f"retry {error.status_code} {sent}"),
        "on_contract_violation": lambda found: seen.append(f"violation {found[0].path}"),
    }
    script = [RawResponse.error(429, retry_after=0), RawResponse.json({"data": {"total_credits": "many"}})]
    with caplog.at_level(logging.DEBUG, "openrouter"), Server(script) as server:
        call(api, server.url, "credits.get", client=hooks)
    assert seen[:5] == ["request /credits", "response 429", "retry 429 1", "request /credits", "response 200"]
    assert seen[5].startswith("violation $.data")
    assert "GET" in caplog.text
    assert KEY not in caplog.text


@every_call
def test_the_key_is_in_no_error(api: Api, name: str) -> None:
    """Nor in its tracebacks with local variables, in its body, its headers or its pickle."""
    echoes = [
        RawResponse.error(400, f"no {KEY}", headers={"X-Echo": KEY}),
        RawResponse.text(f"<p>{KEY}"),
        RawResponse.json({"error": {"message": KEY, "code": 400}}),
        RawResponse.json([KEY]),
        RawResponse(body=b'{"data": "' + KEY.encode()),
        RawResponse.json({"data": KEY}, ending="cut", cut_after=60),
    ]
    for response in echoes:
        raised, _ = failure(api, response, name, max_retries=0)
        shown = traceback.TracebackException.from_exception(raised, capture_locals=True)
        frames = [frame for frame in shown.stack if "openrouter_responses" in frame.filename]
        assert frames
        texts = [*(str(frame.locals) for frame in frames), repr(vars(raised)), str(raised), repr(pickle.dumps(raised))]
        assert [text for text in texts if KEY in text] == []


def test_a_callable_key_is_called_for_each_call(api: Api) -> None:
    keys = iter(["sk-or-one", "sk-or-two"])
    with Server(GOOD) as server:
        settings = {"api_key": lambda: next(keys)}
        call(api, server.url, "key.get", client=settings)
        call(api, server.url, "key.get", client=settings)
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer sk-or-one", "Bearer sk-or-two"]


def test_calls_share_the_connections_of_responses() -> None:
    script = {"/responses": FakeResponse("Hi"), "/key": GOOD, "/models": GOOD}
    with Server(script) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        client.responses.send(model="m", input="Hi")
        client.key.get()
        client.models.list()
        assert server.connections == 1
    with pytest.raises(RuntimeError, match="closed"):
        client.key.get()


def test_a_transport_serves_them_too() -> None:
    import httpx

    with httpx.Client(transport=FakeTransport({"/key": GOOD}, strict=True)) as own:
        client = OpenRouter(api_key=KEY, client=own)
        assert client.key.get(server_url="http://test").to_dict() == {"data": {"id": "x"}}


def test_a_client_that_was_used_can_be_pickled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with Server(GOOD) as server, OpenRouter(server_url=server.url) as client:
        for namespace in (
            client.models,
            client.key,
            client.credits,
            client.providers,
            client.presets,
            client.generations,
        ):
            assert namespace is getattr(client, type(namespace).__name__.lower())
        copied = pickle.loads(pickle.dumps(client))
        assert copied.key.get().to_dict() == {"data": {"id": "x"}}
        assert copied.key is not client.key
        copied.close()
