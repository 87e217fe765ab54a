"""Thousands of calls against a server with faults of all types, from threads and from tasks that share one client.

The faults are chosen by a seed and the number of the call, so that a run can be repeated whatever the order of the calls is:
each run has a new seed, a failure names it, and the variable SOAK_SEED sets it.
"""

from __future__ import annotations

import asyncio
import gzip
import math
import os
import random
import threading
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import pytest

from openrouter_responses import OpenRouter, OpenRouterError, ResponseValidationError, StreamInterruptedError, errors
from openrouter_responses.testing import RawResponse, ReceivedRequest, Server
from payloads import SHORT_TEXT as TEXT
from payloads import bare_completed, bare_delta, bare_response, error_body
from support import KEY

CALLS = 1500
MAX_RETRIES = 2
BUDGET = 3.0
"""Seconds that a call may take to which the server never gives an end; far longer than it takes for any that has one."""
STUCK = 400
"""Four in so many calls are of that type: of threads and of tasks, streamed and whole."""


class Fault(NamedTuple):
    """What may become of one request.

    Attributes:
        raw: What the server does.
        raises: What the call ends in if it is not sent again; None for a result.
        again: Whether it is to be sent again; None where that depends on the connection: one that served before and is
            closed without a byte was closed before the request.
        text: The text that had come when the call failed.
    """

    raw: RawResponse
    raises: type[OpenRouterError] | None = None
    again: bool | None = False
    text: str = ""


RESULT = bare_response(TEXT)
EVENTS = [*map(bare_delta, TEXT), bare_completed(TEXT)]
BEGUN, ARRIVED = EVENTS[:9], TEXT[:9]
CUT = 500
WHOLE_EVENTS = RawResponse.stream(EVENTS).body[:CUT].count(b"\n\n")
COMPRESSED = {"Content-Type": "text/event-stream", "Content-Encoding": "gzip"}
NOW = {"Retry-After": "0"}


def problem(code: Any) -> dict[str, Any]:
    return error_body(code, "the server is not well")


BEFORE = [
    Fault(RawResponse.disconnect(), errors.APIConnectionError, again=None),
    Fault(RawResponse.disconnect(reset=True), errors.APIConnectionError, again=None),
    Fault(RawResponse.json(problem(429), 429, headers=NOW), errors.TooManyRequestsResponseError, again=True),
    Fault(RawResponse.text("<html>", status=502), errors.BadGatewayResponseError),
    Fault(RawResponse.error(503, headers=NOW), errors.ServiceUnavailableResponseError, again=True),
    Fault(RawResponse(529, b"x" * 100_000, chunks=999), errors.ProviderOverloadedResponseError, again=True),
    Fault(RawResponse.json(problem(500), 500), errors.InternalServerResponseError, again=True),
    Fault(RawResponse.json(problem(402), 402, headers=NOW), errors.PaymentRequiredResponseError),
    Fault(RawResponse.json(problem("invalid_prompt"), 400), errors.BadRequestResponseError),
    Fault(RawResponse.error(503, headers={"Retry-After": "600"}), errors.ServiceUnavailableResponseError),
    Fault(RawResponse(302, headers={"Location": "http://127.0.0.1:1/"}), errors.OpenRouterDefaultError),
]
"""Where the server does not begin to generate."""

STREAMED = [
    *[Fault(RawResponse.stream(EVENTS))] * 4,
    Fault(RawResponse.stream(EVENTS, chunks=7)),
    Fault(RawResponse.stream(EVENTS, chunks="events", comments=["OPENROUTER PROCESSING"] * 3, done=False)),
    Fault(RawResponse.stream(EVENTS, framing="close")),
    Fault(RawResponse.stream(EVENTS, ending="cut")),
    Fault(RawResponse(body=gzip.compress(RawResponse.stream(EVENTS).body), headers=COMPRESSED, chunks=50)),
    Fault(RawResponse.json(RESULT)),
    Fault(RawResponse.stream(BEGUN, ending="cut"), StreamInterruptedError, text=ARRIVED),
    Fault(RawResponse.stream(BEGUN, framing="close"), StreamInterruptedError, text=ARRIVED),
    Fault(
        RawResponse.stream(EVENTS, chunks=100, ending="cut", cut_after=CUT),
        StreamInterruptedError,
        text=TEXT[:WHOLE_EVENTS],
    ),
    Fault(RawResponse.stream([*BEGUN, problem(429)]), errors.TooManyRequestsResponseError, text=ARRIVED),
    Fault(
        RawResponse.stream([*BEGUN, {"type": "error", **problem("server_error")}]),
        errors.InternalServerResponseError,
        text=ARRIVED,
    ),
    Fault(RawResponse.stream([*BEGUN, b"data: {oops\n\n", *EVENTS]), ResponseValidationError, text=ARRIVED),
    Fault(RawResponse.text("<html>"), ResponseValidationError),
]
WHOLE = [
    *[Fault(RawResponse.json(RESULT))] * 4,
    Fault(RawResponse.json(RESULT, chunks=9, framing="chunked")),
    Fault(RawResponse.json(RESULT, framing="close")),
    Fault(RawResponse.stream(EVENTS)),
    Fault(RawResponse.json(RESULT, cut_after=50), errors.TruncatedResponseError),
    Fault(RawResponse.json(RESULT, ending="cut", cut_after=50), errors.ResponseInterruptedError),
    Fault(RawResponse.text("<html>"), ResponseValidationError),
    Fault(RawResponse.json(problem(402)), errors.PaymentRequiredResponseError),
    Fault(RawResponse.json({"status": "failed", **problem("server_error")}), errors.InternalServerResponseError),
]


WITHOUT_END = {
    True: [
        Fault(RawResponse(delay=math.inf), errors.APITimeoutError),
        Fault(RawResponse.stream(BEGUN, done=False, ending="hang"), errors.ResponseTimeoutError, text=ARRIVED),
    ],
    False: [
        Fault(RawResponse(delay=math.inf), errors.APITimeoutError),
        Fault(RawResponse.json(RESULT, cut_after=50, ending="hang"), errors.ResponseTimeoutError),
    ],
}
"""By whether a stream is asked for; such calls have a budget."""


class Script:
    """The server's side: chooses what becomes of each request, and keeps count."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.faults: dict[int, list[Fault]] = defaultdict(list)
        self._lock = threading.Lock()

    def __call__(self, request: ReceivedRequest) -> RawResponse:
        asked = request.json()
        number = int(asked["input"])
        with self._lock:
            attempts = self.faults[number]
            rng = random.Random(f"{self.seed} {number} {len(attempts)}")
            if number % STUCK < 4:
                faults = WITHOUT_END[bool(asked.get("stream"))]
            elif rng.random() < 0.35:
                faults = BEFORE
            else:
                faults = STREAMED if asked.get("stream") else WHOLE
            attempts.append(rng.choice(faults))
            return attempts[-1].raw

    def check(self, outcomes: dict[int, str | OpenRouterError]) -> None:
        """Each call was sent as often as it should, and ended in what the last of its requests came to."""
        assert outcomes.keys() == self.faults.keys() == set(range(CALLS))
        for number, outcome in outcomes.items():
            attempts = self.faults[number]
            assert len(attempts) <= 1 + MAX_RETRIES, number
            # Whatever came with status 200 may be billed: nothing was sent after it, nor after a final status.
            assert all(fault.again is not False for fault in attempts[:-1]), (number, attempts)
            assert not attempts[-1].again or len(attempts) == 1 + MAX_RETRIES, (number, attempts)
            expected = attempts[-1].raises
            if expected is None:
                assert outcome == TEXT, (number, outcome)
            else:
                assert type(outcome) is expected, (number, outcome)
                assert outcome.attempts == len(attempts), (number, outcome)
                assert outcome.output_text == attempts[-1].text, (number, outcome)
                assert ("(total_timeout)" in str(outcome)) == (number % STUCK < 4), (number, outcome)


@pytest.mark.usefixtures("short_delays")
def test_threads_and_tasks() -> None:
    seed = int(os.environ.get("SOAK_SEED") or random.SystemRandom().randrange(10**9))
    try:
        soak(Script(seed))
    except BaseException as error:  # also an interrupted run is to be repeatable
        error.add_note(f"to repeat it: SOAK_SEED={seed}")
        raise


def options(number: int) -> dict[str, Any]:
    """What a call is made with."""
    budget = {"total_timeout": BUDGET} if number % STUCK < 4 else {}
    return {"model": "m", "input": str(number), "stream": number % 4 < 2, **budget}


def soak(script: Script) -> None:
    """Make the calls, one half of them from threads and one half from tasks, and check what came of them."""
    outcomes: dict[int, str | OpenRouterError] = {}

    def call(client: OpenRouter, number: int) -> None:
        asked = options(number)
        try:
            found = client.beta.responses.send(**asked)
            if asked["stream"]:
                with found as stream:
                    found = stream.final_response()
            outcomes[number] = found.output_text
        except OpenRouterError as error:
            outcomes[number] = error

    async def acall(client: OpenRouter, number: int, slots: asyncio.Semaphore) -> None:
        asked = options(number)
        async with slots:
            try:
                found = await client.beta.responses.send_async(**asked)
                if asked["stream"]:
                    async with found as stream:
                        found = await stream.final_response()
                outcomes[number] = found.output_text
            except OpenRouterError as error:
                outcomes[number] = error

    async def tasks(client: OpenRouter) -> None:
        slots = asyncio.Semaphore(40)
        async with client:
            await asyncio.gather(*(acall(client, number, slots) for number in range(1, CALLS, 2)))

    with Server(script) as server:
        settings: dict[str, Any] = {"max_retries": MAX_RETRIES, "timeout": 10}
        # Two clients, since the end of the tasks closes theirs; the threads go on.
        with OpenRouter(api_key=KEY, server_url=server.url, **settings) as client, ThreadPoolExecutor(12) as pool:
            begun = [pool.submit(call, client, number) for number in range(0, CALLS, 2)]
            asyncio.run(tasks(OpenRouter(api_key=KEY, server_url=server.url, **settings)))
            for future in begun:
                future.result()
        server.wait_for(lambda: server.open_connections == 0)
        sent = len(server.requests)
    script.check(outcomes)
    types = Counter(type(outcome).__name__ for outcome in outcomes.values())
    # The seed gave what it was chosen for: results, every type of error, and retries.
    assert types["str"] > CALLS // 3
    drawn = [*BEFORE, *STREAMED, *WHOLE, *WITHOUT_END[True]]
    possible = {fault.raises.__name__ for fault in drawn if fault.raises}
    ended = set(types) - {"str"}
    assert ended <= possible
    assert len(ended) > len(possible) - 3  # one that is sent again ends a call only where it comes three times in a row
    assert sum(map(len, script.faults.values())) == sent > CALLS * 1.1
