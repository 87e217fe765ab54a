"""Time limits: each one ends what it should, reports its name and length, and leaves nothing open.

A limit that is to pass is a tenth of a second where nothing has to arrive before it, and longer where something has to: a
second of silence, four for a whole call. A busy machine may be late. Where a limit is not to be what ends the call, it is far
longer than the test waits.
"""

from __future__ import annotations

import copy
import math
import pickle
import socket
import time
from dataclasses import replace
from typing import Any

import httpx
import pytest

from live.calls import check_requests, raised_by
from openrouter_generated.runtime.http.call import failure_of
from openrouter_responses import OpenRouter, OpenRouterError, errors
from openrouter_responses._http.failures import timeout_message
from openrouter_responses.testing import RawResponse, Server
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from payloads import bare_completed, bare_delta, bare_response, error_body
from support import ASK, KEY, LONG_ENOUGH_TO_BEGIN, Api, short_read_timeout

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

RESULT, DELTA, END = bare_response("ab"), bare_delta("a"), bare_completed("ab")
COMMENT = b": OPENROUTER PROCESSING\n\n"
SILENT = RawResponse(delay=math.inf)
LIMITS = httpx.Timeout(connect=1.5, read=2.5, write=3.5, pool=4.5)


def late(api: Api, server: Server, stream: bool = False, **options: Any) -> errors.APITimeoutError:
    """What a call that takes too long raises; exactly one request is sent, and its connection is closed."""
    error = raised_by(api, server, stream, **options)
    assert isinstance(error, errors.APITimeoutError), repr(error)
    server.wait_for(lambda: server.open_connections == 0)
    return error


@pytest.mark.parametrize(
    ("cause", "failure", "words"),
    [
        (httpx.ConnectTimeout, "connect", ["1.5 s", "connect timeout", "timeout="]),
        (httpx.ReadTimeout, "timeout", ["2.5 s", "read timeout", "timeout=", "not sent again"]),
        (httpx.WriteTimeout, None, ["3.5 s", "write timeout", "timeout="]),
        (httpx.PoolTimeout, None, ["4.5 s", "pool timeout", "client"]),
    ],
)
def test_messages_name_the_limit(cause: type[httpx.TimeoutException], failure: str | None, words: list[str]) -> None:
    message = timeout_message(cause("late"), LIMITS)
    assert failure_of(cause("late")) == failure
    assert [missing for missing in words if missing not in message] == []


@pytest.mark.usefixtures("short_delays")
@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize(
    ("cause", "sent", "limit"),
    [
        (httpx.ConnectTimeout, 3, "1.5 s"),
        (httpx.ReadTimeout, 1, "2.5 s"),
        (httpx.WriteTimeout, 1, "3.5 s"),
        (httpx.PoolTimeout, 1, "4.5 s"),
    ],
)
def test_only_a_request_that_was_not_sent_is_sent_again(
    api: Api, cause: Any, sent: int, limit: str, stream: bool
) -> None:
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        raise cause("late", request=request)

    transport = httpx.MockTransport(respond)
    settings: dict[str, Any] = {"timeout": LIMITS}
    if api.mode == "sync":
        settings["client"] = httpx.Client(transport=transport)
    else:
        settings["async_client"] = httpx.AsyncClient(transport=transport)
    with pytest.raises(errors.APITimeoutError, match=limit) as caught:
        (api.stream if stream else api.send)("http://example.test", client=settings, **ASK)
    assert (len(requests), caught.value.attempts) == (sent, sent)
    assert isinstance(caught.value.__cause__, cause)


def test_write_timeout(api: Api) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        with pytest.raises(errors.APITimeoutError, match=r"0\.1 s \(write timeout\)"):
            api.send(url, model="m", input="x" * 30_000_000, timeout=httpx.Timeout(5, write=0.1))
        deaf.settimeout(1)
        deaf.accept()[0].close()
        deaf.setblocking(False)
        with pytest.raises(BlockingIOError):
            deaf.accept()


def test_pool_timeout() -> None:
    limits = httpx.Limits(max_connections=1)
    with Server(RawResponse.stream([DELTA], ending="hang")) as server, httpx.Client(limits=limits) as own:
        client = OpenRouter(api_key=KEY, server_url=server.url, client=own)
        with client.beta.responses.send(stream=True, **ASK) as stream:
            next(stream)
            with pytest.raises(errors.APITimeoutError, match=r"0\.05 s \(pool timeout\)"):
                client.beta.responses.send(timeout=httpx.Timeout(5, pool=0.05), **ASK)
        check_requests(server, 1)


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("status", [200, 503])
def test_read_timeout_before_headers(api: Api, stream: bool, status: int) -> None:
    with Server(RawResponse(status, delay=math.inf)) as server:
        with pytest.raises(errors.APITimeoutError, match=r"0\.1 s \(read timeout\)") as caught:
            (api.stream if stream else api.send)(server.url, **ASK, timeout=short_read_timeout(0.1))
        check_requests(server, 1)
        server.wait_for(lambda: server.open_connections == 0)
    assert "billed" in str(caught.value)
    assert (caught.value.attempts, caught.value.status_code) == (1, 0)


@pytest.mark.usefixtures("short_delays")
class TestRetriedReadTimeouts:
    """A request without a response in time is sent again where the caller asks for it, and only there."""

    @pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
    @pytest.mark.parametrize(
        ("client", "call"),
        [
            ({"retry_possibly_billed": True}, {}),
            ({}, {"retry_possibly_billed": True}),
            (
                {"retry_config": RetryConfig("backoff", BackoffStrategy(1, 2, 1.5, 60_000))},
                {"retry_possibly_billed": True},
            ),
        ],
        ids=["client", "call", "retry-config"],
    )
    def test_sent_again(self, api: Api, stream: bool, client: dict[str, Any], call: dict[str, Any]) -> None:
        last = RawResponse.stream([DELTA, END]) if stream else RawResponse.json(RESULT)
        reported: list[tuple[type, int]] = []
        hook = {"on_retry": lambda error, sent, _: reported.append((type(error), sent))}
        with Server([SILENT, SILENT, last]) as server:
            found = (api.stream if stream else api.send)(
                server.url, client={**client, **hook}, timeout=short_read_timeout(1), **ASK, **call
            )
            check_requests(server, 3)
            assert len({request.body for request in server.requests}) == 1
            server.wait_for(lambda: server.open_connections == 0)
        result = found.final if stream else found
        assert (result.output_text, result.meta.attempts) == ("ab", 3)
        assert reported == [(errors.APITimeoutError, 1), (errors.APITimeoutError, 2)]

    def test_in_the_end_the_error_says_so(self, api: Api) -> None:
        with Server(SILENT) as server:
            with pytest.raises(errors.APITimeoutError, match=r"0\.1 s \(read timeout\).*3 attempts") as caught:
                api.send(server.url, **ASK, timeout=short_read_timeout(0.1), retry_possibly_billed=True)
            check_requests(server, 3)
            assert caught.value.attempts == 3
            server.wait_for(lambda: server.open_connections == 0)
        assert "not sent again" not in str(caught.value)
        assert "billed" in str(caught.value)

    def test_within_the_budget(self, api: Api) -> None:
        """However many attempts there may be, they end with the call's total."""
        with Server(SILENT) as server:
            with pytest.raises(errors.APITimeoutError) as caught:
                api.send(
                    server.url,
                    **ASK,
                    timeout=short_read_timeout(0.2),
                    retry_possibly_billed=True,
                    max_retries=1000,
                    total_timeout=5,
                )
            server.wait_for_requests(caught.value.attempts - 1)  # no time may be left for the last one
            assert 1 < caught.value.attempts < 30
            assert len(server.requests) <= caught.value.attempts
        assert "not sent again" not in str(caught.value)

    def test_call_wins_over_client(self, api: Api) -> None:
        with Server(SILENT) as server:
            with pytest.raises(errors.APITimeoutError, match="not sent again"):
                api.send(
                    server.url,
                    client={"retry_possibly_billed": True},
                    **ASK,
                    timeout=short_read_timeout(0.1),
                    retry_possibly_billed=False,
                )
            check_requests(server, 1)

    @pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
    def test_a_response_that_began_is_not_requested_again(self, api: Api, stream: bool) -> None:
        whole = RawResponse.stream([DELTA], done=False) if stream else RawResponse.json(RESULT)
        raw = replace(whole, ending="hang", cut_after=None if stream else 20)
        with Server(raw) as server:
            error = late(api, server, stream, timeout=short_read_timeout(1), retry_possibly_billed=True)
        assert error.output_text == ("a" if stream else "")


@pytest.mark.parametrize("cut_after", [0, 20])
def test_read_timeout_inside_a_result(api: Api, cut_after: int) -> None:
    with Server(RawResponse.json(RESULT, ending="hang", cut_after=cut_after)) as server:
        error = late(api, server, timeout=short_read_timeout(1), total_timeout=30)
    assert "1 s (read timeout)" in str(error)
    assert error.generation_id == "gen-test-1"


def test_read_timeout_inside_an_error(api: Api) -> None:
    """The response's status is known, whether or not its body comes."""
    with Server(RawResponse.json(error_body(400), 400, ending="hang", cut_after=9)) as server:
        with pytest.raises(errors.BadRequestResponseError):
            api.send(server.url, **ASK, timeout=short_read_timeout(1))
        check_requests(server, 1)


@pytest.mark.parametrize("cut_after", [None, 30], ids=["between-events", "inside-an-event"])
def test_silent_stream(api: Api, cut_after: int | None) -> None:
    with Server(RawResponse.stream([DELTA, DELTA], done=False, ending="hang", cut_after=cut_after)) as server:
        error = late(api, server, stream=True, timeout=short_read_timeout(1))
    assert "1 s (read timeout)" in str(error)
    assert error.output_text == error.response.output_text == ("aa" if cut_after is None else "")
    assert (error.generation_id, error.status_code) == ("gen-test-1", 200)


def test_comments_count_as_bytes(api: Api) -> None:
    events = [DELTA, *([COMMENT] * 14), END]
    with Server(RawResponse.stream(events, chunks="events", pace=0.2)) as server:
        streamed = api.stream(server.url, **ASK, timeout=2.5)
    assert streamed.final.output_text == "ab"
    assert streamed.final.meta.elapsed > 2.6


def test_single_bytes_count(api: Api) -> None:
    body = RawResponse.stream([END], done=False).body
    with Server(RawResponse.stream([END], done=False, chunks=range(0, len(body), len(body) // 14), pace=0.2)) as server:
        assert api.stream(server.url, **ASK, timeout=2.5).final.output_text == "ab"


class TestEventTimeout:
    """Seconds without an event, whatever else comes."""

    def test_comments_do_not_count(self, api: Api) -> None:
        with Server(RawResponse.stream([DELTA, *([COMMENT] * 500)], chunks="events", pace=0.02)) as server:
            error = late(api, server, stream=True, event_timeout=1, timeout=30)
        assert "1 s (event_timeout)" in str(error)
        assert error.output_text == "a"

    def test_silence(self, api: Api) -> None:
        with Server(RawResponse.stream([DELTA], done=False, ending="hang")) as server:
            error = late(api, server, stream=True, event_timeout=1, timeout=60)
        assert str(error) == (
            "no event was received for 1 s (event_timeout); pass a longer one. What came is in .response and .output_text"
        )
        assert error.output_text == "a"

    def test_events_count(self, api: Api) -> None:
        with Server(RawResponse.stream([COMMENT, *([DELTA] * 14), END], chunks="events", pace=0.2)) as server:
            streamed = api.stream(server.url, **ASK, event_timeout=2.5)
        assert streamed.error is None
        assert len(streamed.events) == 15

    def test_client_and_call(self, api: Api) -> None:
        silent = RawResponse.stream([DELTA], done=False, ending="hang")
        slow = RawResponse.stream([DELTA, *([COMMENT] * 9), END], chunks="events", pace=0.02)
        with Server([silent, slow]) as server:
            assert api.stream(server.url, client={"event_timeout": 0.1}, **ASK).error is not None
            longer = api.stream(server.url, client={"event_timeout": 0.1}, event_timeout=30, **ASK)
            never = api.stream(server.url, client={"event_timeout": 0.1}, event_timeout=None, **ASK)
        assert longer.final.output_text == never.final.output_text == "ab"

    def test_a_slow_caller_is_not_a_silent_server(self) -> None:
        """While the caller is busy, events wait in the socket; that is not the server's silence."""
        raw = RawResponse.stream([DELTA, COMMENT, DELTA, END], chunks="events", pace=0.005)
        with (
            Server(raw) as server,
            OpenRouter(api_key=KEY, server_url=server.url) as client,
            client.beta.responses.send(stream=True, event_timeout=2, **ASK) as stream,
        ):
            next(stream)
            time.sleep(2.2)
            assert stream.final_response().output_text == "ab"


class TestTotalTimeout:
    """Seconds for everything: attempts, delays, and the response to its end."""

    @pytest.mark.parametrize("part", [DELTA, COMMENT], ids=["events", "comments"])
    def test_stream_without_end(self, api: Api, part: Any) -> None:
        with Server(RawResponse.stream([DELTA, *([part] * 500)], chunks="events", pace=0.02)) as server:
            error = late(api, server, stream=True, total_timeout=LONG_ENOUGH_TO_BEGIN, timeout=30)
        assert "4 s (total_timeout)" in str(error)
        assert error.output_text.startswith("a")

    def test_silent_stream(self, api: Api) -> None:
        with Server(RawResponse.stream([DELTA], done=False, ending="hang")) as server:
            start = time.monotonic()
            error = late(api, server, stream=True, total_timeout=LONG_ENOUGH_TO_BEGIN, timeout=60)
            assert time.monotonic() - start < 50, "not the read timeout"
        assert "total_timeout" in str(error)
        assert error.output_text == "a"

    @pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
    def test_no_response(self, api: Api, stream: bool) -> None:
        with Server(RawResponse(delay=math.inf)) as server:
            with pytest.raises(errors.APITimeoutError, match="total_timeout") as caught:
                (api.stream if stream else api.send)(server.url, **ASK, total_timeout=LONG_ENOUGH_TO_BEGIN, timeout=60)
            check_requests(server, 1)
        assert str(caught.value).endswith("The request may have been billed")
        assert caught.value.possibly_billed

    def test_result_without_end(self, api: Api) -> None:
        """White space keeps the connection alive, so no byte is ever late."""
        raw = RawResponse(body=b" " * 500 + b"{}", headers={"Content-Type": "application/json"}, chunks=1, pace=0.02)
        with Server(raw) as server:
            error = late(api, server, total_timeout=LONG_ENOUGH_TO_BEGIN, timeout=30)
        assert "total_timeout" in str(error)

    def test_silent_result(self, api: Api) -> None:
        with Server(RawResponse.json(RESULT, ending="hang", cut_after=20)) as server:
            error = late(api, server, total_timeout=LONG_ENOUGH_TO_BEGIN, timeout=60)
        assert str(error).endswith("4 s (total_timeout); pass a longer one. The request may have been billed")

    @pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
    def test_waits_that_are_too_long_are_not_begun(self, api: Api, stream: bool) -> None:
        with Server(RawResponse.error(503, headers={"Retry-After": "30"})) as server:
            with pytest.raises(errors.ServiceUnavailableResponseError) as caught:
                (api.stream if stream else api.send)(server.url, **ASK, total_timeout=5)
            check_requests(server, 1)
        assert caught.value.retry_after == 30

    def test_attempts_share_it(self, api: Api) -> None:
        """However many attempts there may be, they end."""
        with Server(RawResponse.error(503, headers={"Retry-After": "0.03"})) as server:
            with pytest.raises(OpenRouterError):
                api.send(server.url, **ASK, total_timeout=0.2, max_retries=1000)
            assert len(server.requests) < 10

    def test_call_within_it(self, api: Api) -> None:
        with Server([RawResponse.json(RESULT), RawResponse.stream([DELTA, END])]) as server:
            assert api.send(server.url, client={"total_timeout": 30}, **ASK).output_text == "ab"
            assert api.stream(server.url, client={"total_timeout": 30}, **ASK).final.output_text == "ab"

    def test_finished_stream_is_not_late(self, api: Api) -> None:
        """The terminal event has come; that the rest of the body is late harms nobody."""
        with Server(RawResponse.stream([DELTA, END], done=False, ending="hang")) as server:
            assert api.stream(server.url, **ASK, total_timeout=2).error is None

    def test_call_wins_over_client(self, api: Api) -> None:
        with Server(RawResponse.stream([*([DELTA] * 10), END], chunks="events", pace=0.02)) as server:
            assert api.stream(server.url, client={"total_timeout": 0.1}, **ASK).error is not None
            streamed = api.stream(server.url, client={"total_timeout": 0.1}, total_timeout=None, **ASK)
        assert streamed.final.output_text == "ab"


def limits_of(api: Api, client: dict[str, Any], call: dict[str, Any], stream: bool = False) -> dict[str, Any]:
    """The limits that a request was sent with."""
    found: list[Any] = []
    settings = {"on_request": lambda request: found.append(request.extensions["timeout"]), **client}
    with Server(RawResponse.stream([END]) if stream else RawResponse.json(RESULT)) as server:
        (api.stream if stream else api.send)(server.url, client=settings, **ASK, **call)
    return found[0]


@pytest.mark.parametrize(
    ("client", "call", "expected"),
    [
        ({}, {}, {"connect": 10, "read": 600, "write": 30, "pool": 60}),
        ({"timeout": 7}, {}, {"connect": 7, "read": 7, "write": 7}),
        ({"timeout": 70.5}, {}, {"connect": 10, "read": 70.5, "write": 30, "pool": 60}),
        ({"timeout_ms": 2500}, {}, {"connect": 2.5, "read": 2.5, "write": 2.5}),
        ({"timeout": LIMITS}, {}, {"connect": 1.5, "read": 2.5, "write": 3.5, "pool": 4.5}),
        ({"timeout": 7}, {"timeout": 3}, {"connect": 3, "read": 3, "write": 3}),
        ({"timeout": 7}, {"timeout_ms": 1500}, {"read": 1.5}),
        ({"timeout_ms": 7}, {"timeout": LIMITS}, {"read": 2.5}),
        ({"timeout": 7}, {"timeout": None}, {"read": 7}),
        ({"timeout": httpx.Timeout(None)}, {}, {"connect": None, "read": None, "write": None, "pool": None}),
    ],
    ids=range(10),
)
def test_settings(api: Api, client: dict[str, Any], call: dict[str, Any], expected: dict[str, Any]) -> None:
    found = limits_of(api, client, call)
    assert {name: found[name] for name in expected} == expected


def test_streams_may_be_silent_for_less_long(api: Api) -> None:
    assert limits_of(api, {}, {}, stream=True) == {"connect": 10, "read": 120, "write": 30, "pool": 60}
    assert limits_of(api, {"timeout": 300}, {}, stream=True)["read"] == 300


@pytest.mark.parametrize("value", [0, -1, math.nan, True, "5"])
def test_an_invalid_timeout_is_refused(api: Api, value: Any) -> None:
    with Server(RawResponse.json(RESULT)) as server:
        for client, call in (({}, {"timeout": value}), ({"timeout": value}, {})):
            with pytest.raises((ValueError, TypeError), match="timeout"):
                api.send(server.url, client=client, **ASK, **call)
        assert server.connections == 0


def test_no_retries_at_all(api: Api) -> None:
    with Server(RawResponse.disconnect()) as server:
        with pytest.raises(errors.APIConnectionError):
            api.send(server.url, retries=RetryConfig("none"), **ASK)
        check_requests(server, 1)


def test_error_is_a_timeout_error_and_can_be_kept(api: Api) -> None:
    with Server(RawResponse.stream([DELTA], done=False, ending="hang")) as server:
        error = late(api, server, stream=True, timeout=short_read_timeout(1))
    assert isinstance(error, TimeoutError)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert isinstance(twin, errors.APITimeoutError)
        assert (str(twin), twin.output_text) == (str(error), "a")
