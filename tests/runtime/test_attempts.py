"""Attempts of a call without a network: what is sent again and when, redirects, limits of time, and how clients are set up."""

from __future__ import annotations

import asyncio
import ssl
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from openrouter_codegen.runtime.http import send as send_module
from openrouter_codegen.runtime.http.authenticated_client import AuthenticatedClient
from openrouter_codegen.runtime.http.call import Call, RedirectRefused
from openrouter_codegen.runtime.http.client import Client
from openrouter_codegen.runtime.http.request import Parameter, request_kwargs
from openrouter_codegen.runtime.http.send import Attempts, send
from openrouter_codegen.runtime.retry import RetryPolicy

BUSY, OK = httpx.Response(503), httpx.Response(200, json={"ok": 1})
AT_ONCE = RetryPolicy(initial=0.0)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What is waited between attempts, in seconds, without waiting."""
    found: list[float] = []
    monkeypatch.setattr(send_module.time, "sleep", found.append)
    return found


class Script(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Gives responses one after the other, or raises them, and keeps the requests."""

    def __init__(self, *responses: Any) -> None:
        self.left = list(responses)
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(request.read())
        return self._next(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(await request.aread())
        return self._next(request)

    def _next(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        response = self.left.pop(0) if len(self.left) > 1 else self.left[0]
        if isinstance(response, Exception):
            raise response
        return httpx.Response(response.status_code, headers=response.headers, content=response.content)

    @property
    def sent(self) -> list[str]:
        return [f"{request.method} {request.url}" for request in self.requests]


def to(location: str, status: int = 307) -> httpx.Response:
    return httpx.Response(status, headers={"location": location})


def call(script: Script, method: str = "GET", body: Any = None, **settings: Any) -> Any:
    """Return the response of a call through the client of operations."""
    given = () if body is None else (body, {"application/octet-stream": None})
    client = Client("http://h", httpx_args={"transport": script}, **settings)
    return client.send(request_kwargs(method, "/a", [], *given), {})


# Clients of operations


def test_what_the_server_asks_for_is_waited(waits: list[float]) -> None:
    script = Script(httpx.Response(429, headers={"Retry-After": "7"}), httpx.ConnectError("no"), OK)
    assert call(script, retry=RetryPolicy()).parsed == {"ok": 1}
    assert 7.0 <= waits[0] <= 7.1
    assert 0.0 < waits[1] <= 1.0


def test_a_call_is_sent_again_within_its_total_time(waits: list[float]) -> None:
    script = Script(BUSY, OK)
    assert call(script, retry=AT_ONCE, total_timeout=1000.0).status_code == 200
    assert [request.extensions["timeout"]["read"] for request in script.requests] == [600.0, 600.0]
    script = Script(OK)
    assert call(script, total_timeout=5.0).status_code == 200
    assert 0 < script.requests[0].extensions["timeout"]["read"] <= 5.0
    assert (
        call(Script(httpx.Response(503, headers={"Retry-After": "9"}), OK), retry=AT_ONCE, total_timeout=5).status_code
        == 503
    )
    assert len(waits) == 1


def test_a_redirect_is_no_attempt_and_nothing_is_waited(waits: list[float]) -> None:
    script = Script(to("/b"), BUSY, OK)
    policy = RetryPolicy(max_retries=1, initial=0.0)
    assert call(script, retry=policy, follow_redirects=True).status_code == 200
    assert script.sent == ["GET http://h/a", "GET http://h/b", "GET http://h/a"]
    assert waits[0] == 0.0
    script = Script(to("/b"), BUSY)
    assert call(script, retry=policy, follow_redirects=True).status_code == 503
    assert script.sent == ["GET http://h/a", "GET http://h/b", "GET http://h/a"]


def test_a_redirect_is_followed_so_often() -> None:
    script = Script(to("/a"))
    with pytest.raises(httpx.TooManyRedirects, match="more than 20 redirects"):
        call(script, follow_redirects=True)
    assert len(script.requests) == 21


def test_a_redirect_sends_the_file_once_more(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"content")
    with path.open("rb") as file:
        script = Script(to("/b"), OK)
        assert call(script, "PUT", file, follow_redirects=True).status_code == 200
    assert script.bodies == [b"content", b"content"]


def test_what_cannot_be_read_again_is_not_sent_again_empty() -> None:
    class Pipe:
        def __init__(self) -> None:
            self.left = [b"content"]

        def read(self, size: int = -1) -> bytes:
            return self.left.pop() if self.left else b""

    script = Script(httpx.ConnectError("no"), OK)
    with pytest.raises(httpx.ConnectError):
        call(script, "PUT", Pipe(), retry=AT_ONCE)
    assert script.bodies == [b"content"]


def test_a_body_that_is_compressed_twice_is_refused() -> None:
    script = Script(httpx.Response(200, headers={"content-encoding": "gzip, gzip"}))
    with pytest.raises(httpx.DecodingError, match="compressed 2 times"):
        call(script)


def test_an_attempt_whose_outcome_is_not_known_is_sent_again_where_that_does_no_harm(waits: list[float]) -> None:
    closed = httpx.RemoteProtocolError("closed")
    assert call(Script(closed, OK), "PUT", b"x", retry=AT_ONCE).status_code == 200
    for method, cause in (
        ("POST", closed),
        ("GET", httpx.WriteTimeout("late")),
        ("GET", httpx.UnsupportedProtocol("x")),
    ):
        script = Script(cause, OK)
        with pytest.raises(type(cause)):
            call(script, method, retry=AT_ONCE)
        assert len(script.requests) == 1
    assert waits == [0.0]


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY", "get"])
def test_methods_that_may_be_repeated(waits: list[float], method: str) -> None:
    script = Script(BUSY, OK)
    assert call(script, method, retry=AT_ONCE).status_code == 200
    assert [request.method for request in script.requests] == [method] * 2


def test_settings_by_default() -> None:
    client = Client("https://h")
    own: Any = client.get_httpx_client()
    assert own is client.get_httpx_client()
    assert own.timeout == httpx.Timeout(600.0)
    assert own._transport._pool._ssl_context.verify_mode == ssl.CERT_REQUIRED
    assert own.follow_redirects is False
    own.close()
    with pytest.raises(ValueError, match="needs a token"):
        AuthenticatedClient("https://h", "")


def test_a_client_of_the_caller_is_used_for_calls_of_either_way() -> None:
    script = Script(OK)
    client = Client("http://other")
    own, own_async = (cls(base_url="http://own", transport=script) for cls in (httpx.Client, httpx.AsyncClient))
    assert client.set_httpx_client(own) is client.set_async_httpx_client(own_async) is client
    assert (client.get_httpx_client(), client.get_async_httpx_client()) == (own, own_async)
    kwargs = request_kwargs("GET", "/a", [])
    assert client.send(kwargs, {}).status_code == asyncio.run(client.asend(kwargs, {})).status_code == 200
    assert script.sent == ["GET http://own/a"] * 2


def test_cookies_and_queries_are_joined() -> None:
    script = Script(OK)
    client = Client("http://h", cookies={"c": "1"}, httpx_args={"transport": script, "params": {"z": "1"}})
    client.send(request_kwargs("GET", "/a", []), {})
    client.send(request_kwargs("GET", "/a?x=1", [Parameter("d", "cookie", "2")]), {})
    assert script.sent == ["GET http://h/a?z=1", "GET http://h/a?x=1&z=1"]
    assert [request.headers["cookie"] for request in script.requests] == ["c=1", "c=1; d=2"]


# The attempts that clients of an API subclass


def attempts(total: float | None = None, url: str = "http://h/a", **settings: Any) -> Attempts:
    limits = settings.pop("timeout", httpx.Timeout(connect=1.0, read=None, write=3.0, pool=4000.0))
    policy = settings.pop("policy", RetryPolicy(initial=0.0))
    return Attempts(Call("POST", url, {"x": "y"}, b"body", None, limits, policy, total, **settings))


def test_a_call_without_a_total_time_has_the_limits_of_its_attempts() -> None:
    made = attempts()
    assert (made.moment, made.timeout(), made.out_of_time(), made.policy()) == (
        None,
        made.call.timeout,
        False,
        made.call.policy,
    )
    assert repr(made.call) == "<Call POST http://h/a>"


def test_limits_end_with_the_total_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(send_module.time, "monotonic", lambda: now)
    made = attempts(50.0)
    assert made.moment == 150.0
    now = 120.0
    assert made.timeout() == httpx.Timeout(connect=1.0, read=30.0, write=3.0, pool=30.0)
    assert not made.out_of_time()
    now = 150.0
    assert made.out_of_time()
    assert made.timeout().read == 0.001


@pytest.mark.parametrize(("budget", "expected"), [(None, 50.0), (20.0, 20.0), (70.0, 50.0)])
def test_the_budget_ends_with_the_total_time(budget: float | None, expected: float) -> None:
    assert attempts(50.0, policy=RetryPolicy(budget=budget)).policy().budget == expected


def run(made: Attempts, script: Script) -> httpx.Response:
    with httpx.Client(transport=script) as client:
        return send(client, made)


def test_hooks_and_delays(waits: list[float], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "openrouter_codegen.runtime.http")
    requests: list[httpx.Request] = []
    statuses: list[int] = []
    retries: list[tuple[str, int, float]] = []

    def note(error: Any, sent: int, delay: float) -> None:
        retries.append((type(error).__name__, sent, delay))

    made = attempts(
        on_request=requests.append, on_response=lambda response: statuses.append(response.status_code), on_retry=note
    )
    script = Script(httpx.ConnectError("no"), BUSY, OK)
    assert run(made, script).json() == {"ok": 1}
    assert script.bodies == [b"body"] * 3
    assert [request.headers["x"] for request in script.requests] == ["y"] * 3
    assert (requests, statuses, waits, made.sent) == (script.requests, [503, 200], [0.0, 0.0], 3)
    assert retries == [("ConnectError", 1, 0.0), ("HTTPStatusError", 2, 0.0)]
    texts = [record.getMessage() for record in caplog.records]
    assert [text.partition(" in ")[0] for text in texts] == [
        "POST http://h/a attempt 1, 4 bytes",
        "retrying",
        "POST http://h/a attempt 2, 4 bytes",
        "POST http://h/a -> 503",
        "retrying",
        "POST http://h/a attempt 3, 4 bytes",
        "POST http://h/a -> 200",
    ]
    assert texts[-1].endswith(" s, attempt 3")
    assert 0 <= float(texts[-1].split()[-4]) < 1000


def test_the_last_response_is_handed_out() -> None:
    made = attempts(policy=RetryPolicy(max_retries=1, initial=0.0))
    assert run(made, Script(BUSY)).status_code == 503
    assert made.sent == 2
    assert run(attempts(), Script(httpx.Response(400))).status_code == 400


def test_failures_that_another_attempt_would_not_help_are_raised() -> None:
    for cause in (httpx.WriteTimeout("late"), httpx.RemoteProtocolError("closed")):
        script = Script(cause, OK)
        with pytest.raises(type(cause)):
            run(attempts(), script)
        assert len(script.requests) == 1


def test_redirects_within_the_origin_are_followed(waits: list[float]) -> None:
    script = Script(to(" /b "), to("http://h:80/c", 308), BUSY, OK)
    made = attempts(policy=RetryPolicy(max_retries=1, initial=0.0))
    assert run(made, script).status_code == 200
    assert script.sent == ["POST http://h/a", "POST http://h/b", "POST http://h/c", "POST http://h/c"]
    assert (made.sent, script.bodies, waits) == (2, [b"body"] * 4, [0.0] * 3)


@pytest.mark.parametrize(
    ("response", "problem", "target"),
    [
        (to("http://other/b"), "redirects to http://other/, another origin", "http://other/"),
        (to("https://h/a"), "redirects to https://h/, another origin", "https://h/"),
        (to("//h:81/a?q#f"), "redirects to http://h:81/, another origin", "http://h:81/"),
        (to("/b", 302), "redirects to http://h/b and would lose the request's body", "http://h/b"),
        (to(" "), "redirects to an empty URL", None),
        (to("/a"), "redirects more than 5 times", None),
    ],
)
def test_other_redirects_are_refused(response: httpx.Response, problem: str, target: str | None) -> None:
    script = Script(response)
    with pytest.raises(RedirectRefused, match=problem) as caught:
        run(attempts(), script)
    assert str(caught.value.target or "") == (target or "")
    assert len(script.requests) == (6 if "5 times" in problem else 1)


def test_the_body_of_a_failed_attempt_is_read_up_to_a_limit(
    monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    bodies: list[tuple[int, bool]] = []

    class Noting(Attempts):
        """Attempts that note what came."""

        def after_response(self, response: httpx.Response, body: Any) -> float:
            bodies.append((len(body.content()), body.is_whole))
            return super().after_response(response, body)

    limit = send_module.ERROR_BODY_LIMIT
    assert limit == 1024 * 1024
    script = Script(httpx.Response(503, content=b"x" * limit), httpx.Response(503, content=b"x" * (limit + 1)), OK)
    assert run(Noting(attempts().call), script).status_code == 200
    assert bodies == [(limit, True), (limit, False)]


@pytest.mark.parametrize(("budget", "sent"), [(4.0, 1), (6.0, 2)])
def test_time_that_has_passed_counts(
    monkeypatch: pytest.MonkeyPatch, waits: list[float], budget: float, sent: int
) -> None:
    """Five seconds pass during the first attempt."""
    script, start = Script(BUSY, OK), time.monotonic()
    monkeypatch.setattr(send_module.time, "monotonic", lambda: start + 5.0 * bool(script.requests))
    policy = RetryPolicy(initial=0.0, budget=budget)
    if sent == 2:
        assert run(attempts(policy=policy), script).status_code == 200
    else:
        with pytest.raises(httpx.HTTPStatusError, match="status 503"):
            run(attempts(policy=policy), script)
    assert len(script.requests) == sent
