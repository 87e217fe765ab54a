"""Logs, representations and errors: what they say, and what they never show."""

from __future__ import annotations

import logging
import re
import traceback

import pytest

from live.calls import echo, router
from openrouter_responses import OpenRouterError
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from payloads import bare_completed, bare_delta, bare_response, error_body
from support import ASK, KEY, Api, short_read_timeout

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

DELTA, END = bare_delta("a"), bare_completed("ab")


SECRETS = (KEY, "whisper-4711")
"""The key, and a prompt."""


PRIVATE = {"model": "m", "input": SECRETS[1], "instructions": SECRETS[1]}


SPILLS: dict[str, list[RawResponse]] = {
    "json": [RawResponse.json(bare_response())],
    "stream": [RawResponse.stream([DELTA, END])],
    "retries": [RawResponse.disconnect(), RawResponse.error(503), RawResponse(429)],
    "refused": [RawResponse.json(error_body(401, f"the key {KEY} is unknown"), 401)],
    "html": [RawResponse.text(f"<html>{KEY}</html>", status=502)],
    "redirect": [RawResponse(302, headers={"Location": "http://127.0.0.1:1/"})],
    "timeout": [RawResponse(delay=float("inf"))],
    "cut": [RawResponse.stream([DELTA], ending="cut")],
    "unreadable": [RawResponse.text(f"<html>{KEY}</html>")],
}


def messages_of(caplog: pytest.LogCaptureFixture, name: str) -> list[str]:
    """What a logger wrote."""
    return [record.getMessage() for record in caplog.records if record.name == name]


class TestSecrets:
    @pytest.mark.parametrize("case", SPILLS)
    def test_logs(self, api: Api, case: str, caplog: pytest.LogCaptureFixture, delays: list[float]) -> None:
        caplog.set_level(logging.DEBUG)
        for name in ("openrouter", "httpx", "httpcore", "asyncio"):
            caplog.set_level(logging.DEBUG, name)
        with Server(SPILLS[case]) as server:
            error: OpenRouterError | None = None
            try:
                if case in ("stream", "cut"):
                    error = api.stream(server.url, **PRIVATE).error
                else:
                    api.send(server.url, **PRIVATE, timeout=short_read_timeout(0.1) if case == "timeout" else None)
            except OpenRouterError as caught:
                error = caught
        names = {record.name.partition(".")[0] for record in caplog.records}
        assert {"openrouter", "httpcore"} <= names
        logged = [record.getMessage() + repr(record.args) for record in caplog.records]
        assert [text for text in logged for secret in SECRETS if secret in text] == []
        assert (error is None) == (case in ("json", "stream"))
        if error is not None:
            shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
            assert [secret for secret in SECRETS if secret in shown] == []

    def test_logs_say_what_happened(self, api: Api, caplog: pytest.LogCaptureFixture, delays: list[float]) -> None:
        caplog.set_level(logging.DEBUG, "openrouter")
        with Server([RawResponse.error(503), FakeResponse("ab")]) as server:
            api.send(server.url, **ASK)
        messages = [record.getMessage() for record in caplog.records if record.name == "openrouter"]
        assert [text for text in messages if "503" in text]
        assert [text for text in messages if "retrying" in text]
        assert [text for text in messages if "200" in text and "gen-test-2" in text]

    def test_logger_of_ones_own(self, api: Api, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "mine")
        caplog.set_level(logging.DEBUG, "openrouter")
        with Server(echo) as server:
            api.send(server.url, client={"debug_logger": logging.getLogger("mine")}, **ASK)
        names = [record.name for record in caplog.records]
        assert "mine" in names
        assert "openrouter" not in names

    def test_the_line_of_a_response(self, api: Api, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, "openrouter")
        with Server(echo) as server:
            api.send(server.url, **ASK)
        (line,) = [text for text in messages_of(caplog, "openrouter") if "->" in text]
        found = re.fullmatch(r"POST \S+/responses -> 200 in (\d+\.\d{3}) s, attempt 1, generation \S+", line)
        assert found is not None
        assert float(found[1]) < 60

    def test_query_is_not_logged(self, api: Api, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "openrouter")
        with Server(echo) as server:
            api.send(server.url, **ASK, extra_query={"token": "whisper-4711"})
            assert server.requests[0].path == "/responses?token=whisper-4711"
        # The loggers of other libraries are for a program to configure.
        assert [text for text in messages_of(caplog, "openrouter") if "whisper-4711" in text] == []

    def test_reprs(self, api: Api) -> None:
        with Server([RawResponse.stream([DELTA, END]), RawResponse.json(bare_response())]) as server:
            stream = api.stream(server.url, **PRIVATE).stream
            found = api.send(server.url, **PRIVATE)
            with router(server) as client:
                shown = [client, client.beta, client.responses, stream, stream.meta, found, found.meta]
                assert [each for each in shown for secret in SECRETS if secret in repr(each)] == []
                assert repr(client) == f"<OpenRouter {server.url}>"
