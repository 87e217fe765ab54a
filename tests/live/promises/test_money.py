"""A request that may have been billed is not sent again, wherever the server ends the connection: the server counts."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any, Literal, NamedTuple

import httpx
import pytest

from live.calls import error_of
from live.promises.several import Caller, Outcome, each
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses.bulk import BudgetReachedError
from openrouter_responses.errors import APIConnectionError
from openrouter_responses.testing import RawResponse, ReceivedRequest, Server
from payloads import bare_completed, bare_delta, bare_response, event_text
from servers.raw_server import RawConnection, RawServer, http
from support import KEY, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once", "short_delays")

RESULT = http(json.dumps(bare_response("ab")).encode())
STREAM = http(event_text(bare_completed("ab")), media_type="text/event-stream")
LARGE = "a" * (8 << 20)
"""More than two kernels keep between them: it is written whole only if the server reads it."""

NOT_WHOLE = ("nothing", "half of the headers", "half of the body")
BEGUN = ("first byte", "status line", "half of the headers sent", "headers sent", "half of the body sent")
STAGES = (*NOT_WHOLE, "request", *BEGUN)


class Ending(NamedTuple):
    """Where and how a server ends a connection.

    Attributes:
        stage: What has happened on it.
        how: Whether it is closed or reset.
        is_reused: Whether it has served a call before.
        stream: Whether a stream is asked for.
        wait: Seconds before it.
    """

    stage: str
    how: Literal["close", "reset"]
    is_reused: bool
    stream: bool
    wait: float = 0.0

    def part(self) -> bytes:
        """What is sent of the response."""
        whole = STREAM if self.stream else RESULT
        headers = whole.index(b"\r\n\r\n") + 4
        ends = {
            "first byte": 1,
            "status line": whole.index(b"\r\n") + 2,
            "half of the headers sent": headers // 2,
            "headers sent": headers,
            "half of the body sent": (headers + len(whole)) // 2,
        }
        return whole[: ends.get(self.stage, 0)]

    def play(self, connection: RawConnection) -> None:
        if self.is_reused:
            if connection.number > 0:
                while connection.request():
                    connection.send(STREAM if self.stream else RESULT)
                return
            connection.request()
            connection.send(RESULT)
        if self.stage == "half of the headers":
            connection.take(80)
        elif self.stage == "half of the body":
            connection.take(len(LARGE) // 4)
        elif self.stage != "nothing":
            connection.request()
        connection.send(self.part())
        connection.wait(self.wait)
        if self.how == "reset":
            connection.reset()

    @property
    def asked(self) -> dict[str, Any]:
        return {"input": LARGE if self.stage in NOT_WHOLE[1:] else "a", "stream": self.stream}


async def outcome(api: Api, ending: Ending, **settings: Any) -> tuple[Outcome, int]:
    """What a call ends in, and how many requests the server read whole for it."""
    buffer = 1 << 16 if ending.stage in NOT_WHOLE[1:] else None
    with RawServer(ending.play, buffer=buffer) as server:
        caller = Caller(api, server.url, timeout=20, **settings)
        if ending.is_reused:
            assert (await caller.call(stream=False)).result.output_text == "ab"
        found = await caller.call(**ending.asked)
        await caller.close()
        return found, len(server.requests) - ending.is_reused


def endings(wait: float) -> list[Ending]:
    hows: tuple[Literal["close", "reset"], ...] = ("close", "reset")
    return [
        Ending(stage, how, is_reused, stream, wait)
        for stage, how, is_reused, stream in itertools.product(STAGES, hows, (False, True), (False, True))
    ]


def check(ending: Ending, found: Outcome, requests: int) -> str | None:
    """Return what is wrong, or None."""
    is_safe = ending.stage in NOT_WHOLE or (ending.stage == "request" and ending.is_reused and ending.wait == 0)
    if ending.stage == "nothing" and found.billed is True:  # the request was written before the connection ended
        return None if requests == 0 else f"{ending}: {requests} requests"
    expected: tuple[Any, ...]
    if not is_safe:
        expected = (None, True, 1, 1)
    elif ending.is_reused:
        expected = ("ab", None, 1 if found.attempts == 1 else 2, 1 + (ending.stage == "request"))
    else:
        expected = (None, False, 3, 0)
    text = found.result.output_text if found.result else None
    seen = (text, found.billed, found.attempts, requests)
    return None if seen == expected else f"{ending}: {seen}, not {expected}; {found.error!r}"


def test_a_connection_that_ends_at_once_at_any_point(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openrouter_generated.runtime.http.exchange.STALE_SECONDS", 10.0)  # the machine may be busy
    cases = endings(0.0)

    async def play(ending: Ending) -> str | None:
        return check(ending, *await outcome(api, ending))

    assert [wrong for wrong in each(api, cases, play) if wrong] == []


def test_a_connection_that_ends_after_a_while_at_any_point(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openrouter_generated.runtime.http.exchange.STALE_SECONDS", 0.05)
    cases = endings(1.0)  # a busy machine may learn of either much later

    async def play(ending: Ending) -> str | None:
        return check(ending, *await outcome(api, ending))

    assert [wrong for wrong in each(api, cases, play) if wrong] == []


def test_what_is_in_doubt_is_sent_again_where_that_is_asked_for(api: Api) -> None:
    """Where no response came, that is: one that has begun to be read is not thrown away."""
    cases = [ending for ending in endings(0.0) if not ending.is_reused and ending.stage in ("request", *BEGUN)]

    async def play(ending: Ending) -> Any:
        found, requests = await outcome(api, ending, retry_possibly_billed=True)
        again = 1 if ending.stage in ("headers sent", "half of the body sent") else 3
        seen, expected = (found.billed, found.attempts, requests), (True, again, again)
        return None if seen == expected else (ending, seen, expected, found.error)

    assert [wrong for wrong in each(api, cases, play) if wrong] == []


def test_errors_of_endings_say_how_far_the_response_was(api: Api) -> None:
    async def play(stage: str) -> str:
        found, _ = await outcome(api, Ending(stage, "close", False, False))
        assert isinstance(found.error, APIConnectionError)
        assert found.error.retryable
        return str(found.error)

    silent, begun = each(api, ["request", "half of the headers sent"], play)
    assert "closed the connection before it responded" in silent
    assert "closed the connection inside the headers of its response" in begun


def test_errors_of_broken_bodies_say_what_broke(api: Api) -> None:
    async def play(how: Literal["close", "reset"]) -> str:
        found, _ = await outcome(api, Ending("half of the body sent", how, False, True, 0.05))
        assert found.error is not None
        assert found.error.retryable
        return str(found.error)

    closed, reset = each(api, ["close", "reset"], play)
    assert "the connection broke: peer closed connection without sending complete message body" in closed
    assert "the connection broke: " in reset
    assert "the connection broke: ;" not in reset


UNREADABLE = {
    "header": b"HTTP/1.1 200 OK\r\nBad Header: x\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello",
    "nul": b"HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 2\r\n\r\n{}",
    "huge": b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 200_000 + b"\r\n\r\n",
    "garbage": b"\x15\x03\x01\x00\x02\x02\x16garbage\r\n\r\n",
    "length": b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}",
    "encoding": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: rot13\r\n\r\n{}",
}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_a_response_that_cannot_be_read_is_not_asked_for_again(api: Api, stream: bool) -> None:
    async def play(name: str) -> Any:
        def respond(connection: RawConnection) -> None:
            connection.request()
            connection.send(UNREADABLE[name])
            connection.wait_for_close()

        with RawServer(respond) as server:
            caller = Caller(api, server.url)
            found = await caller.call(stream=stream)
            await caller.close()
            seen = (found.billed, found.attempts, len(server.requests), "cannot be read" in str(found.error))
        return None if seen == (True, 1, 1, True) else (name, seen, found.error)

    assert [wrong for wrong in each(api, list(UNREADABLE), play) if wrong] == []


def test_informational_responses_and_then_the_end(api: Api) -> None:
    def respond(connection: RawConnection) -> None:
        connection.request()
        connection.send(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 3)

    async def play(stream: bool) -> tuple[Any, ...]:
        with RawServer(respond) as server:
            caller = Caller(api, server.url)
            found = await caller.call(stream=stream)
            await caller.close()
            return found.billed, found.attempts, len(server.requests)

    assert each(api, [False, True], play) == [(True, 1, 1)] * 2


IN_DOUBT = (101, 200, 307, *range(400, 430), 499, *range(500, 531))
"""Statuses that are retried with `retry_possibly_billed`."""


class TestStatuses:
    """Every status with four bodies: what is sent again is what the API itself has refused, or never took."""

    BODIES = ("the API's", "none", "HTML", "cut")
    BODILESS = (204, 304)
    """Whatever body is asked for, these end with their headers, and the client uses the connection again."""

    def expected(self, status: int, body: str, in_doubt: bool) -> tuple[int, bool | None]:
        """The number of requests, and whether they may be billed."""
        if status < 300:
            return (3 if status < 200 and in_doubt else 1), True
        if status < 400:
            return 1, None
        if status in (408, 429, 529):
            return 3, False
        if status < 500:
            return 1, status == 499
        refused = status in (500, 502, 503) and body == "the API's"
        again = status in (500, 502, 503, 504, 520, 521, 522, 523, 524)
        return (3 if again and (refused or in_doubt) else 1), not refused

    def response(self, status: int, body: str) -> bytes:
        if status < 200:
            return f"HTTP/1.1 {status} X\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n".encode() + b"hello" * (
                status == 101
            )
        if status in self.BODILESS:
            return f"HTTP/1.1 {status} X\r\n\r\n".encode()
        if body == "the API's":
            return http(json.dumps({"error": {"code": 599, "message": "no"}}).encode(), status)
        if body == "none":
            return http(b"", status)
        if body == "HTML":
            return http(b"<html>no</html>", status, media_type="text/html")
        return http(b'{"error": {"code"' + b" " * 500, status)[:-480]

    @pytest.mark.parametrize("in_doubt", [False, True], ids=["by default", "in doubt, too"])
    def test_each(self, api: Api, in_doubt: bool) -> None:
        cases = [
            (status, body)
            for status, body in itertools.product(range(100, 600), self.BODIES)
            if (status >= 200 or body == "none") and (not in_doubt or status in IN_DOUBT)
        ]

        def respond(connection: RawConnection) -> None:
            while request := connection.request():
                status, index = json.loads(request.partition(b"\r\n\r\n")[2])["input"].split()
                connection.send(self.response(int(status), self.BODIES[int(index)]))
                is_cut = self.BODIES[int(index)] == "cut" and int(status) not in self.BODILESS
                if int(status) < 200 or is_cut:  # no other connection is closed: each attempt reaches the server
                    return

        async def play(case: tuple[int, str]) -> Any:
            status, body = case
            found = await caller.call(
                stream=False, input=f"{status} {self.BODIES.index(body)}", retry_possibly_billed=in_doubt
            )
            seen, expected = (found.attempts, found.billed), self.expected(*case, in_doubt)
            return None if seen == expected else (case, seen, expected, found.error)

        with RawServer(respond) as server:
            caller = Caller(api, server.url, timeout=20)
            wrong = each(api, cases, play, caller)
            assert [each for each in wrong if each] == []
            asked = [json.loads(request.partition(b"\r\n\r\n")[2])["input"] for request in server.requests]
        for status, body in cases:
            count = asked.count(f"{status} {self.BODIES.index(body)}")
            requests = self.expected(status, body, in_doubt)[0]
            assert count == requests, (status, body)


REFUSED = {"code": "rate_limit_exceeded", "message": "slow down"}
USAGE = {"input_tokens": 9, "output_tokens": 9, "total_tokens": 18}
"""What a response took, without its cost."""
FAILED: dict[str, tuple[dict[str, Any], bool]] = {
    "nothing": ({"output": []}, False),
    "usage of nothing": ({"output": [], "usage": {**USAGE, "total_tokens": 0, "cost": 0}}, False),
    "text": ({}, True),
    "tokens": ({"output": [], "usage": USAGE}, True),
    "cost": ({"output": [], "usage": {**USAGE, "total_tokens": None, "cost": 0.01}}, True),
}
"""What a response that failed holds, and whether it may be billed."""


@pytest.mark.parametrize("holds", FAILED)
@pytest.mark.parametrize("way", ["finished", "stream", "error event"])
def test_what_the_model_has_written_may_be_billed_whatever_the_error_says(api: Api, holds: str, way: str) -> None:
    """A status of 4xx says that nothing was begun; what came says more."""
    fields, billed = FAILED[holds]
    failed = {**bare_response("ab"), "status": "failed", "error": REFUSED, **fields}
    if way == "finished":
        raw = RawResponse.json(failed)
    else:
        events = [{"type": "response.in_progress", "response": {**failed, "status": "in_progress", "error": None}}]
        if failed["output"]:
            events.append(bare_delta("ab"))
        last = {"type": "response.failed", "response": failed} if way == "stream" else {"type": "error", **REFUSED}
        raw = RawResponse.stream([*events, last])
    error = error_of(api, raw, stream=way != "finished")  # one request
    assert (error.status_code, error.possibly_billed) == (429, billed)


WORK: dict[str, tuple[dict[str, Any], bool]] = {
    "nothing": ({}, False),
    "usage of nothing": ({"usage": {"total_tokens": 0, "cost": 0.0}}, False),
    "usage that is none": ({"usage": "much", "output": "", "response": [1]}, False),
    "cost": ({"usage": {"cost": 0.01}}, True),
    "tokens": ({"usage": USAGE}, True),
    "output": ({"output": bare_response("ab")["output"]}, True),
    "a response with a cost": ({"response": {"usage": {"cost": 0.01}}}, True),
}
"""What the body of an error holds in addition, and whether the request may be billed for that."""


@pytest.mark.parametrize("status", [400, 402, 429, 500, 502, 503, 529])
@pytest.mark.parametrize("holds", WORK)
def test_an_error_that_reports_a_cost_is_not_sent_again(api: Api, holds: str, status: int) -> None:
    fields, billed = WORK[holds]
    raw = RawResponse.json({"error": {"code": status, "message": "no"}, **fields}, status=status)
    with Server(lambda _: raw) as server:
        with pytest.raises(OpenRouterError) as caught:
            api.send(server.url, client={"max_retries": 1}, model="m", input="a")
        is_retried = not billed and status not in (400, 402)
        assert len(server.requests) == 1 + is_retried
    assert (caught.value.status_code, caught.value.possibly_billed) == (status, billed)


IN_DOUBT = {"gateway timeout": RawResponse.error(504), "cut off": RawResponse.disconnect()}
LAST: dict[str, list[RawResponse]] = {
    "refused": [RawResponse.error(402, "no credits")],
    "refused, and refused again": [RawResponse.error(429, "slow down"), RawResponse.error(400, "wrong")],
    "slowed down until the end": [RawResponse.error(429, "slow down")] * 2,
    "an error in a response": [
        RawResponse.json({**bare_response(""), "output": [], "status": "failed", "error": REFUSED})
    ],
    "an error instead of a response": [RawResponse.json({"error": {"code": 402, "message": "no credits"}})],
    "a redirect elsewhere": [RawResponse(status=307, headers={"Location": "https://elsewhere.example/"})],
    "not JSON": [RawResponse(body=b"<html>", headers={"Content-Type": "text/html"})],
}
"""What comes after it, and says of itself that nothing was begun."""


@pytest.mark.parametrize("last", LAST)
@pytest.mark.parametrize("first", IN_DOUBT)
@pytest.mark.parametrize("stream", [False, True], ids=["finished", "stream"])
def test_a_call_may_be_billed_if_any_of_its_attempts_may_be(api: Api, stream: bool, first: str, last: str) -> None:
    settings = {"max_retries": 2, "retry_possibly_billed": True}
    with Server([IN_DOUBT[first], *LAST[last]]) as server:
        error: OpenRouterError | None = None
        if stream:
            try:
                error = api.stream(server.url, client=settings, model="m", input="a").error
            except OpenRouterError as raised:
                error = raised
        else:
            with pytest.raises(OpenRouterError) as caught:
                api.send(server.url, client=settings, model="m", input="a")
            error = caught.value
        assert len(server.requests) == 1 + len(LAST[last])
    assert error is not None
    assert (error.possibly_billed, error.attempts) == (True, 1 + len(LAST[last]))


def test_a_refusal_after_an_attempt_in_doubt_says_so(api: Api) -> None:
    script = [RawResponse.error(504), RawResponse.error(402, "no credits")]
    with Server(script) as server, pytest.raises(OpenRouterError) as caught:
        api.send(server.url, client={"retry_possibly_billed": True}, model="m", input="a")
    assert str(caught.value).startswith("402: no credits; an attempt before it may have been billed")


def test_attempts_that_were_refused_are_not_billed(api: Api) -> None:
    script = [RawResponse.error(429, "slow down"), RawResponse.error(503, "busy"), RawResponse.error(402, "no credits")]
    with Server(script) as server:
        with pytest.raises(OpenRouterError) as caught:
            api.send(server.url, client={"retry_possibly_billed": True}, model="m", input="a")
        assert len(server.requests) == 3
    assert caught.value.possibly_billed is False
    assert "billed" not in str(caught.value)


def test_what_was_in_doubt_before_a_refusal_counts_against_the_budget() -> None:
    def respond(request: ReceivedRequest) -> RawResponse:
        seen.append(request.json()["input"])
        return RawResponse.error(504) if seen.count(seen[-1]) == 1 else RawResponse.error(400, "wrong")

    seen: list[str] = []
    with (
        Server(respond) as server,
        OpenRouter(api_key=KEY, server_url=server.url, retry_possibly_billed=True) as client,
    ):
        rows = [{"input": f"prompt {number}"} for number in range(8)]
        run = client.responses.map(rows, model="m", max_cost=1.5, worst_cost=0.5, concurrency=1)
        with pytest.raises(BudgetReachedError):
            list(run)
    assert len(seen) * 0.5 <= 1.5


def test_what_was_in_doubt_before_a_refusal_is_not_sent_again_by_another_run(tmp_path: Path) -> None:
    with Server(
        [RawResponse.error(504), RawResponse.error(400, "wrong"), RawResponse.json(bare_response("ab"))]
    ) as server:
        settings: Any = {"model": "m", "journal": tmp_path / "run.db"}
        with OpenRouter(api_key=KEY, server_url=server.url, retry_possibly_billed=True) as client:
            first = list(client.responses.map([{"input": "a"}], **settings))
        with OpenRouter(api_key=KEY, server_url=server.url) as client:
            again = list(client.responses.map([{"input": "a"}], **settings))
        assert len(server.requests) == 2
    assert [result.status for result in first] == ["in_doubt"]
    assert [result.status for result in again] == ["in_doubt"]


LOCATIONS = [
    "",
    " ",
    "http://[bad",
    "http://127.0.0.1:99999/x",
    "http://127.0.0.1:a/",
    "http://:80:80/",
    "https://",
    "javascript:alert(1)",
    "//user:password@127.0.0.1/",
]


def test_redirects_without_a_readable_target_are_not_followed(api: Api) -> None:
    async def play(location: str) -> Any:
        def respond(connection: RawConnection) -> None:
            while connection.request():
                connection.send(http(b"", 307, f"Location: {location}", "X-Generation-Id: gen-1"))

        with RawServer(respond) as server:
            caller = Caller(api, server.url, retry_possibly_billed=True)
            found = await caller.call(stream=False)
            await caller.close()
            assert found.error is not None
            seen = (len(server.requests), found.billed, found.error.status_code, found.error.generation_id)
            sentence = "the server redirects to" in str(found.error)
        is_shown = "password" in str(found.error)
        return None if seen == (1, None, 307, "gen-1") and sentence and not is_shown else (location, seen, found.error)

    assert [wrong for wrong in each(api, LOCATIONS, play) if wrong] == []


class TestTransportsThatTellNothing:
    """A transport of the caller's own may not report what it does: then nobody can know, and nothing is sent again."""

    @pytest.mark.parametrize(
        ("failure", "billed", "sent"),
        [
            (httpx.ConnectError("x"), False, 3),
            (httpx.ConnectTimeout("x"), False, 3),
            (httpx.PoolTimeout("x"), False, 1),
            (httpx.ReadError("x"), None, 1),
            (httpx.WriteError("x"), None, 1),
            (httpx.ReadTimeout("x"), None, 1),
            (httpx.RemoteProtocolError("Server disconnected without sending a response."), None, 1),
        ],
        ids=lambda value: type(value).__name__,
    )
    @pytest.mark.parametrize("in_doubt", [False, True])
    def test_each_failure(
        self, api: Api, failure: httpx.TransportError, billed: bool | None, sent: int, in_doubt: bool
    ) -> None:
        requests: list[httpx.Request] = []

        def fail(request: httpx.Request) -> httpx.Response:
            requests.append(request)
            raise failure

        own: dict[str, Any] = (
            {"client": httpx.Client(transport=httpx.MockTransport(fail))}
            if api.mode == "sync"
            else {"async_client": httpx.AsyncClient(transport=httpx.MockTransport(fail))}
        )

        async def play(_: int) -> Outcome:
            caller = Caller(api, "http://test", retry_possibly_billed=in_doubt, **own)
            return await caller.call(stream=False)

        (found,) = each(api, [0], play)
        expected = 3 if in_doubt and not isinstance(failure, httpx.PoolTimeout) else sent
        assert (found.billed, found.attempts, len(requests)) == (billed, expected, expected)
