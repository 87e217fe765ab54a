"""Hooks: when they are called, with what, and what becomes of what they raise."""

from __future__ import annotations

import functools
from typing import Any

import pytest

from live.calls import echo
from openrouter_responses import StreamInterruptedError, errors
from openrouter_responses.testing import RawResponse, Server
from payloads import bare_completed, bare_delta
from support import ASK, KEY, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

DELTA, END = bare_delta("a"), bare_completed("ab")


class TestHooks:
    def test_in_order(self, api: Api, delays: list[float]) -> None:
        reported: list[Any] = []
        hooks = {
            "on_request": lambda request: reported.append(("request", request.headers["authorization"])),
            "on_response": lambda response: reported.append(("response", response.status_code)),
            "on_retry": lambda error, sent, delay: reported.append(("retry", type(error), sent, delay >= 0)),
            "on_keepalive": lambda comment: reported.append(("keepalive", comment)),
            "on_contract_violation": lambda found: reported.append(("violation", len(found) > 0)),
        }
        invalid = {**DELTA, "delta": 5, "logprobs": [], "sequence_number": 1}
        script = [
            RawResponse.disconnect(),
            RawResponse.error(503),
            RawResponse.stream([invalid], comments="wait", done=False),
        ]
        with Server(script) as server:
            streamed = api.stream(server.url, client={**hooks, "retry_possibly_billed": True}, **ASK)
        assert isinstance(streamed.error, StreamInterruptedError)
        assert reported == [
            ("request", f"Bearer {KEY}"),
            ("retry", errors.APIConnectionError, 1, True),
            ("request", f"Bearer {KEY}"),
            ("response", 503),
            ("retry", errors.ServiceUnavailableResponseError, 2, True),
            ("request", f"Bearer {KEY}"),
            ("response", 200),
            ("keepalive", "wait"),
            ("violation", True),
        ]

    def test_violations_of_a_result(self, api: Api) -> None:
        found: list[Any] = []
        with Server(RawResponse.json({"id": 5, "output": [], "status": "completed"})) as server:
            assert api.send(server.url, client={"on_contract_violation": found.extend}, **ASK).id == 5
        assert "id" in str([violation.path for violation in found])

    @pytest.mark.parametrize("hook", ["on_request", "on_response", "on_retry", "on_keepalive", "on_contract_violation"])
    def test_that_raise(self, api: Api, hook: str, delays: list[float]) -> None:
        """What a hook raises reaches the caller, and leaves no connection behind."""

        def fail(*_: Any) -> None:
            raise ZeroDivisionError(hook)

        raw = RawResponse.stream([{**DELTA, "delta": 5}], comments="wait", ending="hang")
        with Server([RawResponse.error(503), raw] if hook == "on_retry" else raw) as server:
            with pytest.raises(ZeroDivisionError, match=hook):
                api.stream(server.url, client={hook: fail}, **ASK)
            server.wait_for(lambda: server.open_connections == 0)

    def test_request_can_be_changed(self, api: Api) -> None:
        with Server(echo) as server:
            api.send(server.url, client={"on_request": lambda request: request.headers.update({"X-Trace": "7"})}, **ASK)
        assert server.requests[0].headers["x-trace"] == "7"

    def test_key_that_rotates(self, api: Api) -> None:
        keys = ["one", "two"]
        with Server(echo) as server:
            for _ in range(2):
                api.send(server.url, client={"api_key": functools.partial(keys.pop, 0)}, **ASK)
        assert [request.headers["authorization"] for request in server.requests] == ["Bearer one", "Bearer two"]
