"""Options of the client and of a call: each wrong one is refused in a sentence that names it, before anything is sent."""

from __future__ import annotations

import decimal
import inspect
import math
import pathlib
from collections.abc import Mapping
from typing import Any

import httpx
import numpy
import pytest

from openrouter_responses import OpenRouter
from openrouter_responses._core.option_table import OPTIONS
from openrouter_responses._core.options import CallOptions
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from support import ASK, KEY

SECONDS = [0, -1, "5", "abc", math.nan, math.inf, True, 10**400, decimal.Decimal(1), [1], {}, b"1", 3_000_000, object]
FLAGS = ["no", "false", 0, 1, [], 1.0, object()]
HEADERS = [["a"], "a: b", {"a": 1}, {1: "a"}, {"a": None}, {"a b": "c"}, {"a": "\n"}, {"Content-Length": "1"}, 5]
HOOKS = [5, "print", [print]]


async def awaited(*_: object) -> None:
    """A hook that nobody would await."""


class AwaitedHook:
    async def __call__(self, *_: object) -> None: ...


WRONG: Mapping[str, list[Any]] = {
    "http_referer": [5, b"a", "é", "a\nb", ["a"]],
    "x_open_router_title": [5, "é"],
    "x_open_router_categories": [["a", "b"], "\x00"],
    "server_url": [5, b"http://a.example", "", "a.example", "http://a.example/?b", ["http://a.example"]],
    "timeout": [*SECONDS, httpx.Timeout(-1), httpx.Timeout("5"), httpx.Timeout(5, read=math.nan), httpx.Timeout],  # type: ignore[arg-type]  # it takes anything
    "timeout_ms": ["5", -1, 0, True, math.nan, [1]],
    "max_retries": ["2", -1, 1.5, True, None, math.nan, [2]],
    "retry_possibly_billed": [*FLAGS, None],
    "total_timeout": SECONDS,
    "event_timeout": SECONDS,
    "extra_headers": HEADERS,
    "validate": [*FLAGS, None],
}
"""Of the client and of a call."""

WRONG_IN_A_CALL: Mapping[str, list[Any]] = {
    "stream": FLAGS,
    "x_open_router_metadata": [5, "é", True],
    "x_open_router_cache": FLAGS,
    "x_open_router_cache_ttl": [0, -1, 86_401, 1.5, "60", True],
    "x_open_router_cache_clear": FLAGS,
    "x_session_id": ["s" * 257, 5, "é"],
    "retries": [5, "backoff", {"strategy": "none"}, RetryConfig],
    "http_headers": HEADERS,
    "extra_query": ["a=b", [("a", "b")], {"a": {"b": 1}}, {"a": object()}, {"a": b"b"}, {1: "a"}, 5],
    "extra_body": ["a", 5, ["a"], [], "", 0],
}

WRONG_IN_A_CLIENT: Mapping[str, list[Any]] = {
    "server": ["staging", 5, ["production"]],
    "url_params": [["a"], {"a": 1}, {1: "a"}, "a"],
    "client": [5, "client", httpx.Client, httpx.AsyncClient(), object()],
    "async_client": [5, httpx.AsyncClient, httpx.Client(), object()],
    "retry_config": [5, "backoff", RetryConfig],
    "debug_logger": [5, "openrouter", print],
    "max_event_bytes": [None, "10", 0, -1, True, 1.5],
    "verify": [None, 5, "", b"ca.pem", [], 0],
    "proxy": [5, b"http://a.example", "invalid", True, httpx.Proxy],
    "http2": [*FLAGS, None],
    "trust_env": [*FLAGS, None],
    "on_request": [*HOOKS, awaited, AwaitedHook()],
    "on_response": [*HOOKS, awaited],
    "on_retry": HOOKS,
    "on_keepalive": HOOKS,
    "on_contract_violation": HOOKS,
}


def cases(*tables: Mapping[str, list[Any]]) -> list[Any]:
    return [
        pytest.param(name, value, id=f"{name}-{index}")
        for table in tables
        for name, values in table.items()
        for index, value in enumerate(values)
    ]


class Sent(Exception):  # it is not an error
    """A request left the client."""


def refuse(request: httpx.Request) -> httpx.Response:
    raise Sent(request.url)


def client(**settings: Any) -> OpenRouter:
    own = httpx.Client(transport=httpx.MockTransport(refuse))
    return OpenRouter(api_key=KEY, **{"server_url": "http://a.example", "client": own, **settings})


def is_one_sentence(caught: pytest.ExceptionInfo[Exception], name: str) -> bool:
    message = str(caught.value)
    assert type(caught.value) in (TypeError, ValueError)
    return name in message and "\n" not in message and len(message) < 500


@pytest.mark.parametrize(("name", "value"), cases(WRONG, WRONG_IN_A_CLIENT))
def test_of_the_client(name: str, value: Any) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        client(**{name: value})
    assert is_one_sentence(caught, name)


@pytest.mark.parametrize(("name", "value"), cases(WRONG, WRONG_IN_A_CALL))
def test_of_a_call(name: str, value: Any) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        client().responses.send(**ASK, **{name: value})
    assert is_one_sentence(caught, name)


def test_the_table_has_all_options() -> None:
    of_the_client = inspect.signature(OpenRouter.__init__).parameters.keys() - {"self", "api_key"}
    assert of_the_client | CallOptions.__annotations__.keys() | {"stream"} == OPTIONS.keys()
    assert WRONG.keys() | WRONG_IN_A_CALL.keys() | WRONG_IN_A_CLIENT.keys() == OPTIONS.keys()


def test_the_sentence_says_what_is_right() -> None:
    with pytest.raises(TypeError) as caught:
        client(timeout="abc")
    assert str(caught.value) == (
        "timeout must be a number of seconds above 0, at most 2147483, or an httpx.Timeout, not 'abc'"
    )


@pytest.mark.parametrize("name", ["read", "connect", "pool"])
def test_an_httpx_limit_is_named(name: str) -> None:
    with pytest.raises(ValueError, match=rf"^timeout\.{name} must be"):
        client(timeout=httpx.Timeout(**{"timeout": 5, name: -1}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", numpy.float64(1.5)),
        ("timeout", numpy.float32(1.5)),
        ("timeout", httpx.Timeout(None)),
        ("timeout", None),
        ("total_timeout", numpy.int64(2)),
        ("event_timeout", 1),
        ("max_retries", numpy.int64(2)),
        ("retry_possibly_billed", numpy.bool_(True)),
        ("validate", numpy.bool_(False)),
        ("stream", numpy.bool_(False)),
        ("extra_query", {"a": 1, "b": True, "c": None, "d": ("x", 2)}),
        ("extra_headers", {"Host": "b.example"}),
    ],
)
def test_right_values_are_taken(name: str, value: Any) -> None:
    with pytest.raises(Sent):
        client(max_retries=0, trust_env=False).responses.send(**ASK, **{name: value})


def test_numbers_of_numpy_become_those_of_python() -> None:
    options = client(timeout=numpy.float32(0.5), max_retries=numpy.int8(1), validate=numpy.bool_(False)).options
    assert [type(value) for value in (options.timeout, options.max_retries, options.validate)] == [float, int, bool]


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example/v1?a=1", "http://a.example/v1?", "http://a.example/v1#x", "http://a.example/#", "http://a.example/v1\n",
        "http://a .example", "http://a.example/a b", "http://a.example:99999", "http://a.example:0", "http://a.example:x/",
        "http://a.example:/", "http://[::1", "http://{region}.example/", "http://u:p@a.example", "http://@a.example",
        "ftp://a.example", "//a.example", "http://", "http://:80", "http://a.example\\@b.example/", "ht\ttp://a.example",
        "http://a.example/\x00", f"http://a.example/{'a' * 9000}", "http://a..example。/", "http://a|b/", "http://a^b/",
    ],
)  # fmt: skip
def test_url_that_is_not_one_of_a_server(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match=r"^server_url must be a URL") as caught:
        client(server_url=url)
    assert "p@" not in str(caught.value)
    with pytest.raises(ValueError, match=r"^server_url must be a URL"):
        client().responses.send(**ASK, server_url=url)
    if "\x00" not in url:
        monkeypatch.setenv("OPENROUTER_BASE_URL", url)
        with pytest.raises(ValueError, match=r"^OPENROUTER_BASE_URL must be a URL"):
            client(server_url=None)


@pytest.mark.parametrize(
    "url", ["http://a.example:8080/v1", "HTTPS://a.example", "http://[::1]:8080", "http://bücher.example/"]
)
def test_url_of_a_server(url: str) -> None:
    assert client(server_url=url).server_url == url.rstrip("/")


@pytest.mark.parametrize(
    "value", ["evil.example/", "evil.example#", "evil.example?", "x@evil.example", "{b}", "a\\b", "", "..", "%2f"]
)
def test_value_that_would_change_another_part_of_the_url(value: str) -> None:
    with pytest.raises(ValueError, match=r"^url_params\['region'\] "):
        client(server_url="https://{region}.example.com/{b}/v1", url_params={"region": value, "b": "b"})


def test_values_fill_their_places() -> None:
    made = client(
        server_url="https://{region}.example.com/{b}/v1", url_params={"region": "eu-1", "b": "b", "unused": "c"}
    )
    assert made.server_url == "https://eu-1.example.com/b/v1"
    assert client(server_url="{a}", url_params={"a": "http://a.example/v1"}).server_url == "http://a.example/v1"
    with pytest.raises(ValueError, match=r"^server_url must be a URL"):
        client(server_url="{a}", url_params={"a": "http://user@a.example"})
    with pytest.raises(ValueError, match=r"no value for \{region\}"):
        client(server_url="https://{region}.example.com/", url_params={"regoin": "eu-1"})


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (("1", 2, 1.5, 3), "initial_interval"),
        ((1, -2, 1.5, 3), "max_interval"),
        ((1, 2, math.nan, 3), "exponent"),
        ((1, 2, 1.5, math.inf), "max_elapsed_time"),
        ((1, 2, 1.5, 3, "4"), "jitter_ms"),
        ((True, 2, 1.5, 3), "initial_interval"),
    ],
)
def test_backoff_is_checked_when_it_is_made(arguments: Any, name: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{name} must be"):
        BackoffStrategy(*arguments)


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"strategy": 5}, "strategy"),
        ({"strategy": "backoff", "backoff": 5}, "backoff"),
        ({"strategy": "backoff", "retry_connection_errors": "no"}, "retry_connection_errors"),
        ({"strategy": "backoff", "status_codes_override": "500"}, "status_codes_override"),
        ({"strategy": "backoff", "status_codes_override": ["600"]}, "status_codes_override"),
        ({"strategy": "backoff", "status_codes_override": 500}, "status_codes_override"),
    ],
)
def test_retries_are_checked_when_they_are_made(settings: dict[str, Any], name: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{name} "):
        RetryConfig(**settings)


@pytest.mark.parametrize("value", [pathlib.Path("/x"), decimal.Decimal("1.5"), object(), b"x", 1j])
def test_value_in_the_body_that_is_not_json_is_named(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^input\[0\]\.content cannot be sent as JSON"):
        client().responses.send(model="m", input=[{"content": value}])
