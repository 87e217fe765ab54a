"""Options of the client and of a call: each wrong one is refused in a sentence that names it, before anything is sent."""

from __future__ import annotations

import decimal
import inspect
import logging
import math
import pathlib
from collections.abc import Mapping
from typing import Any

import certifi
import httpx
import numpy
import pytest

from openrouter_generated.models import EasyInputMessage
from openrouter_generated.runtime.retry import RetryPolicy
from openrouter_responses import UNSET, OpenRouter
from openrouter_responses._core.call_options import CallOptions
from openrouter_responses._core.option_table import OPTIONS
from openrouter_responses._core.options import OPTION_NAMES
from openrouter_responses.limits import Limits
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from support import ASK, KEY

LONGEST = 2_147_483
SECONDS = [0, -1, "5", "abc", math.nan, math.inf, True, 10**400, decimal.Decimal(1), [1], {}, b"1", LONGEST + 1, object]
FLAGS = ["no", "false", 0, 1, [], 1.0, object()]
HEADERS = [["a"], "a: b", {"a": 1}, {1: "a"}, {"a": None}, {"a b": "c"}, {"a": "\n"}, {"Content-Length": "1"}, 5]
HOOKS = [5, "print", [print]]
WRONG_LIMITS: list[Any] = [
    Limits(0),
    Limits(1.5),  # type: ignore[arg-type]  # that is what is wrong
    Limits(True),
    Limits(None, 0),
    Limits(1, math.inf),
    Limits(None, "5"),  # type: ignore[arg-type]  # that is what is wrong
]


async def awaited(*_: object) -> None:
    """A hook that nobody would await."""


class AwaitedHook:
    async def __call__(self, *_: object) -> None: ...


class SyncClient:
    """A client that sends at once, of nobody's library."""

    def build_request(self, *_: object) -> None: ...

    def send(self, *_: object) -> None: ...

    def close(self) -> None: ...


class AwaitedClient:
    """One that sends asynchronously, and that nobody need close."""

    def build_request(self, *_: object) -> None: ...

    async def send(self, *_: object) -> None: ...


class Unshowable:
    def __repr__(self) -> str:
        raise RuntimeError


class Dumped:
    """A model of another library."""

    def model_dump(self, **_: object) -> dict[str, Any]:
        return {"a": 1}


class AsyncClient(SyncClient):
    """One whose `send` returns what is awaited."""

    def aclose(self) -> None: ...


WRONG: Mapping[str, list[Any]] = {
    "http_referer": [5, b"a", "é", "a\nb", ["a"]],
    "x_open_router_title": [5, "é"],
    "x_open_router_categories": [["a", "b"], "\x00"],
    "server_url": [
        5,
        b"http://a.example",
        "",
        "a.example",
        "http://a.example/?b",
        ["http://a.example"],
        "http://xn--/",
        "http://xn--a.example",
    ],
    "timeout": [*SECONDS, httpx.Timeout(-1), httpx.Timeout("5"), httpx.Timeout(5, read=math.nan), httpx.Timeout],  # type: ignore[arg-type]  # it takes anything
    "timeout_ms": ["5", -1, 0, True, math.nan, [1], LONGEST * 1000 + 1],
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
    "extra_query": [
        "a=b",
        [("a", "b")],
        {"a": {"b": 1}},
        {"a": object()},
        {"a": b"b"},
        {1: "a"},
        5,
        {"a": math.nan},
        {"a": [1, math.inf]},
    ],
    "extra_body": ["a", 5, ["a"], [], "", 0],
}

WRONG_IN_A_CLIENT: Mapping[str, list[Any]] = {
    "server": ["staging", 5, ["production"]],
    "url_params": [["a"], {"a": 1}, {1: "a"}, "a"],
    "client": [5, "client", httpx.Client, httpx.AsyncClient(), object(), AwaitedClient()],
    "async_client": [5, httpx.AsyncClient, httpx.Client(), object(), SyncClient()],
    "retry_config": [5, "backoff", RetryConfig],
    "debug_logger": [5, "openrouter", print],
    "max_event_bytes": [None, "10", 0, -1, True, 1.5],
    "max_concurrency": ["10", 0, -1, True, 1.5, math.inf],
    "requests_per_minute": ["10", 0, -1, True, math.inf, math.nan, 10**400],
    "model_limits": [
        5,
        "m",
        ["m"],
        {"m": 5},
        {1: Limits(1)},
        {"m": (1, 2)},
        Limits(1),
        *({"m": wrong} for wrong in WRONG_LIMITS),
    ],
    "verify": [None, 5, "", b"ca.pem", [], 0, pathlib.Path],
    "proxy": [5, b"http://a.example", "invalid", True, httpx.Proxy, httpx.Request("GET", "http://a.example")],
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
    assert CallOptions.__annotations__.keys() == OPTION_NAMES
    assert WRONG.keys() | WRONG_IN_A_CALL.keys() | WRONG_IN_A_CLIENT.keys() == OPTIONS.keys()


def test_the_sentence_says_what_is_right() -> None:
    with pytest.raises(TypeError) as caught:
        client(timeout="abc")
    assert str(caught.value) == (
        "timeout must be a number of seconds above 0, at most 2147483, or an httpx.Timeout, not 'abc'"
    )


def test_a_value_that_cannot_be_shown_is_named_by_its_type() -> None:
    with pytest.raises(TypeError, match=r", not an object of type Unshowable$"):
        client(timeout=Unshowable())


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
        ("extra_body", EasyInputMessage(role="user")),
        ("extra_body", Dumped()),
        ("timeout", LONGEST),
        ("timeout", httpx.Timeout(LONGEST)),
        ("timeout", httpx.Timeout(0)),
        ("timeout_ms", LONGEST * 1000),
        ("timeout_ms", 0.5),
        ("total_timeout", 0.5),
        ("total_timeout", LONGEST),
        ("x_open_router_cache_ttl", 1),
        ("x_open_router_cache_ttl", 86_400),
    ],
)
def test_right_values_are_taken(name: str, value: Any) -> None:
    with pytest.raises(Sent):
        client(max_retries=0, trust_env=False).responses.send(**ASK, **{name: value})


def test_parameters_of_the_address() -> None:
    with pytest.raises(Sent, match=r"\?a=x&a=2&b=$"):
        client().responses.send(**ASK, extra_query={"a": ("x", 2), "b": None})


NOT_NULLABLE = {"max_retries", "retry_possibly_billed", "validate", "max_event_bytes", "verify", "http2", "trust_env"}


@pytest.mark.parametrize("name", [*WRONG, *WRONG_IN_A_CALL])
def test_none_is_the_default_of_a_call(name: str) -> None:
    with pytest.raises(TypeError if name in NOT_NULLABLE else Sent):
        client(trust_env=False).responses.send(**ASK, **{name: None})


@pytest.mark.parametrize("name", [*WRONG, *WRONG_IN_A_CLIENT])
def test_none_is_the_default_of_the_client(name: str) -> None:
    if name in NOT_NULLABLE:
        with pytest.raises(TypeError, match=f"^{name} must be"):
            client(**{name: None})
    else:
        client(**{name: None})


def test_options_of_a_call_are_merged_with_those_of_the_client() -> None:
    config = RetryConfig("none")
    of_client = client(timeout=5, max_retries=1, total_timeout=9, extra_headers={"A": "b"}, http_referer="r").options
    assert (of_client.timeout, of_client.total_timeout, of_client.extra_headers) == (5, 9, {"A": "b"})
    assert of_client.retry_policy() == RetryPolicy(max_retries=1)
    assert of_client.merge({"stream": UNSET}) is of_client
    limits = httpx.Timeout(7)
    for arguments, timeout in (({"timeout_ms": 1500}, 1.5), ({"timeout": None}, 5), ({"timeout": limits}, limits)):
        assert of_client.merge({**arguments, "max_retries": 3}).timeout == timeout
    assert of_client.merge({"timeout": 3, "timeout_ms": 1500}).timeout == 3
    merged = of_client.merge({
        "retries": config, "retry_possibly_billed": True, "total_timeout": None, "extra_query": {"a": ("x", 2)},
        "extra_body": {"b": 1}, "http_headers": {"C": "d"}, "x_open_router_cache": True, "x_open_router_cache_ttl": 60,
        "x_open_router_title": "t", "server_url": "http://b.example/",
    })  # fmt: skip
    assert (merged.retry_config, merged.total_timeout, merged.timeout) == (config, None, 5)
    assert merged.retry_policy() == config.policy()._replace(in_doubt=True)
    assert merged.merge({"max_retries": 4}).retry_policy() == RetryPolicy(max_retries=4, in_doubt=True)
    assert (merged.extra_query, merged.extra_body, merged.server_url) == ({"a": ["x", 2]}, {"b": 1}, "http://b.example")
    assert merged.call_headers == ({"C": "d"}, None)
    assert merged.named_headers() == [
        ("HTTP-Referer", "http_referer", "r"),
        ("X-OpenRouter-Title", "x_open_router_title", "t"),
        ("X-OpenRouter-Categories", "x_open_router_categories", None),
        ("X-OpenRouter-Cache", "x_open_router_cache", "true"),
        ("X-OpenRouter-Cache-TTL", "x_open_router_cache_ttl", "60"),
    ]


def test_settings_are_taken_as_they_are() -> None:
    options = client(max_event_bytes=1, max_retries=0).options
    assert (options.max_event_bytes, options.max_retries) == (1, 0)
    for async_client in (AsyncClient(), AwaitedClient()):
        assert client(async_client=async_client).options
    assert client(on_request=print).options.hooks.on_request is print
    for path in (certifi.where(), pathlib.Path(certifi.where())):
        assert client(verify=path).options
    assert client(debug_logger=(logger := logging.getLogger("a"))).options.logger is logger


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
        "http://a..example/", f"http://{'a' * 64}.example/",
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


def test_the_longest_address() -> None:
    url = "http://a.example/".ljust(8000, "a")
    assert client(server_url=url).server_url == url
    with pytest.raises(ValueError, match="longer than 8000 characters"):
        client(server_url=f"{url}a")


def test_the_server_that_is_named_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_BASE_URL", "http://b.example")
    assert client(server_url=None).server_url == "http://b.example"
    assert client(server_url=None, server="production").server_url == "https://openrouter.ai/api/v1"
    assert client(server="production").server_url == "http://a.example"


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


@pytest.mark.parametrize("limits", WRONG_LIMITS)
def test_a_wrong_limit_of_a_model_is_named(limits: Limits) -> None:
    with pytest.raises(
        (TypeError, ValueError), match=r"^model_limits\['m'\]\.(max_con|requests_per_).* above 0, or None, not "
    ):
        client(model_limits={"m": limits})


def test_numbers_of_numpy_are_limits() -> None:
    limits = Limits(numpy.int64(3), numpy.float64(90))  # type: ignore[arg-type]  # they are taken as numbers
    with client(max_concurrency=numpy.int64(5), model_limits={"m": limits}) as found:
        assert repr(found.connections.limits) == repr((Limits(5), {"m": Limits(3, 90.0)}))


def test_limits_that_set_none_need_no_gate() -> None:
    with client(model_limits={}) as found:
        assert found.connections.gate() is None
