"""Scripts of `openrouter_responses.testing`: what goes beyond them, what is left of them, and assertions about requests."""

from __future__ import annotations

import json
from typing import Any
from unittest.mock import ANY

import httpx
import pytest

from openrouter_responses import OpenRouter, components, errors
from openrouter_responses.testing import FakeResponse, FakeTransport, RawResponse, ReceivedRequest, Server, tool_call

pytest_plugins = ["pytester"]

BEYOND = "the script has 2 responses, and this is request 3"


def ask(server: Server, text: str = "Hi") -> Any:
    with OpenRouter(api_key="sk-secret", server_url=server.url) as client:
        return client.beta.responses.send(model="example/writer-1", input=text)


class TestStrictScripts:
    def test_used_up(self) -> None:
        with Server([FakeResponse("a"), FakeResponse("b")], strict=True) as server:
            assert [ask(server).output_text, ask(server).output_text] == ["a", "b"]

    def test_one_response_is_for_every_request_or_none(self) -> None:
        with Server(FakeResponse("a"), strict=True) as server:
            assert [ask(server).output_text for _ in range(3)] == ["a"] * 3
        with Server(RawResponse(), strict=True):
            pass

    def test_a_request_beyond_the_script(self) -> None:
        server = Server([FakeResponse("a"), FakeResponse("b")], strict=True).start()
        ask(server)
        ask(server)
        with pytest.raises(errors.OpenRouterDefaultError, match=BEYOND) as caught:
            ask(server, "once more")
        assert caught.value.attempts == 1
        server.close()
        with pytest.raises(AssertionError, match=r"2 responses, but 3 requests came; beyond it:\n.*once more"):
            server.check()

    def test_it_is_noticed_although_the_program_hides_it(self) -> None:
        def program(server: Server) -> None:
            for _ in range(3):
                httpx.post(server.url)

        with (
            pytest.raises(AssertionError, match="2 responses, but 3 requests came"),
            Server([RawResponse()] * 2, strict=True) as server,
        ):
            program(server)

    def test_responses_that_are_left(self) -> None:
        with (
            pytest.raises(
                AssertionError,
                match=r"3 responses, but only 1 request came; left:\n  FakeResponse\('b'\)\n  RawResponse\(",
            ),
            Server([FakeResponse("a"), FakeResponse("b"), RawResponse()], strict=True) as server,
        ):
            ask(server)

    def test_a_failure_of_the_test_comes_first(self) -> None:
        with pytest.raises(KeyError), Server([RawResponse(), RawResponse()], strict=True):
            raise KeyError

    def test_by_default_the_last_one_repeats_and_the_check_is_yours(self) -> None:
        with Server([FakeResponse("a"), FakeResponse("b")]) as server:
            ask(server)
            with pytest.raises(AssertionError, match="2 responses, but only 1 request came"):
                server.check()
            assert [ask(server).output_text for _ in range(2)] == ["b", "b"]
            server.check()

    def test_a_transport_has_the_same(self) -> None:
        transport = FakeTransport([FakeResponse("a")], strict=True)
        with httpx.Client(transport=transport) as own:
            client = OpenRouter(api_key="k", client=own)
            with pytest.raises(AssertionError, match="1 response, but only 0 requests came"):
                transport.check()
            assert client.beta.responses.send(model="m", input="Hi").output_text == "a"
            transport.check()
            with pytest.raises(errors.OpenRouterDefaultError, match="this is request 2"):
                client.beta.responses.send(model="m", input="Hi")
        with pytest.raises(AssertionError, match="1 response, but 2 requests came"):
            transport.check()


class TestPaths:
    def test_each_path_has_steps_of_its_own(self) -> None:
        one, two = RawResponse.json({"data": {"label": "1"}}), RawResponse.json({"data": {"label": "2"}})
        script = {"/responses": [FakeResponse("a"), FakeResponse("b")], "/key": [one, two], "/models": one}
        with Server(script, strict=True) as server, OpenRouter(api_key="k", server_url=server.url) as client:
            assert ask(server).output_text == "a"
            assert client.key.get().data.label == "1"
            client.models.list(limit=5)
            client.models.list(offset=5)
            assert ask(server).output_text == "b"
            assert client.key.get().data.label == "2"
        assert [request.number for request in server.requests] == [1, 2, 3, 4, 5, 6]
        assert server.requests[2].path == "/models?limit=5"
        assert server.requests[2].route == "/models"

    def test_a_step_of_a_path_that_was_not_asked_for(self) -> None:
        script = {"/responses": [FakeResponse("a")], "/key": [RawResponse()]}
        with (
            pytest.raises(AssertionError, match=r"/key: the script has 1 response, but only 0 requests came"),
            Server(script, strict=True) as server,
        ):
            ask(server)

    def test_a_request_beyond_the_steps_of_a_path(self) -> None:
        script = {"/key": [RawResponse.json({})], "/models": RawResponse.json({})}
        server = Server(script, strict=True).start()
        with OpenRouter(api_key="k", server_url=server.url) as client:
            client.key.get()
            client.models.list()
            server.check()
            with pytest.raises(errors.OpenRouterDefaultError, match="this is request 2"):
                client.key.get()
            with pytest.raises(AssertionError, match="/key: the script has 1 response, but 2 requests came"):
                server.check()
        server.close()

    def test_a_path_that_is_not_in_the_script(self) -> None:
        def keys(server: Server) -> None:
            with (
                OpenRouter(api_key="k", server_url=server.url) as client,
                pytest.raises(
                    errors.OpenRouterDefaultError, match="no response for /key, only for /responses, /models"
                ),
            ):
                client.key.get()

        script = {"/responses": FakeResponse("a"), "/models": RawResponse()}
        with Server(script) as server:
            keys(server)
            server.check()
        with (
            pytest.raises(AssertionError, match=r"no response for the paths.*\n.*GET /key"),
            Server(script, True) as server,
        ):
            keys(server)

    def test_the_output_of_a_model_is_no_response_to_another_request(self) -> None:
        with (
            Server(FakeResponse("a")) as server,
            OpenRouter(api_key="k", server_url=server.url) as client,
            pytest.raises(errors.InternalServerResponseError, match=r"script RawResponse\.json\(\.\.\.\) for /key"),
        ):
            client.key.get(max_retries=0)

    @pytest.mark.parametrize("path", ["key", "", 5, "/key?a=1"])
    def test_a_path_begins_with_a_slash_and_has_no_query(self, path: Any) -> None:
        with pytest.raises(TypeError, match="a path of the script must be"):
            Server({path: RawResponse()})

    def test_paths_are_not_nested(self) -> None:
        nested: Any = {"/a": {"/b": RawResponse()}}
        with pytest.raises(TypeError, match="the script of /a must be"):
            Server(nested)
        with pytest.raises(ValueError, match="at least one response"):
            Server({"/a": []})
        with pytest.raises(ValueError, match="at least one response"):
            Server({})


class TestSteps:
    def test_functions_among_responses(self) -> None:
        with Server([FakeResponse("a"), lambda request: FakeResponse(request.json()["input"])(request)]) as server:
            assert [ask(server, "x").output_text, ask(server, "y").output_text] == ["a", "y"]

    def test_a_function_that_fails(self) -> None:
        transport = FakeTransport(lambda request: RawResponse(int(request.path)))
        with httpx.Client(transport=transport) as client:
            response = client.post("http://test/responses")
        assert response.status_code == 500
        assert "response function raised ValueError: invalid literal" in response.json()["error"]["message"]

    def test_no_step_at_all(self) -> None:
        for cls in (Server, FakeTransport):
            with pytest.raises(ValueError, match="at least one response"):
                cls([])

    def test_the_end_of_a_program_is_not_a_response(self) -> None:
        def stop(_: ReceivedRequest) -> RawResponse:
            raise KeyboardInterrupt

        with httpx.Client(transport=FakeTransport(stop)) as client, pytest.raises(KeyboardInterrupt):
            client.get("http://test")


class TestRequests:
    ASKED = {"model": "m", "input": [{"role": "user", "content": "Hi"}], "temperature": 0.5}  # noqa: RUF012  # not changed

    def request(self, **fields: Any) -> ReceivedRequest:
        headers = {"authorization": "Bearer sk-secret"}
        return ReceivedRequest(
            "POST", "/responses?a=1", headers, json.dumps({**self.ASKED, **fields}).encode(), number=2
        )

    def test_last_request(self) -> None:
        with Server(FakeResponse("a")) as server:
            with pytest.raises(AssertionError, match="no request has come"):
                _ = server.last_request
            ask(server, "one")
            ask(server, "two")
        assert server.last_request is server.requests[1]
        assert [request.number for request in server.requests] == [1, 2]

    def test_asked(self) -> None:
        self.request().assert_sent(model="m", temperature=0.5)
        self.request().assert_sent(model=ANY, input=[components.EasyInputMessage(role="user", content="Hi")])
        self.request().assert_sent()

    def test_asked_otherwise(self) -> None:
        with pytest.raises(AssertionError) as caught:
            self.request(user=None).assert_sent(model="n", temperature=0.5, user="me", tools=[{"type": "function"}])
        assert str(caught.value).splitlines() == [
            "request 2 is not as expected:",
            "  model: expected 'n', but 'm' was sent",
            "  user: expected 'me', but None was sent",
            "  tools: expected [{'type': 'function'}], but nothing was sent",
        ]

    def test_what_is_shown_is_bounded_and_holds_no_key(self) -> None:
        request = self.request(input="x" * 10_000)
        assert repr(request).startswith('<Request 2: POST /responses?a=1 {"model": "m", "input": "xxx')
        assert len(repr(request)) < 400
        assert "secret" not in repr(request)
        with pytest.raises(AssertionError) as caught:
            request.assert_sent(input="y" * 10_000)
        assert len(str(caught.value)) < 800

    def test_tool_outputs(self) -> None:
        sent = [
            *self.ASKED["input"],
            {"type": "function_call", "call_id": "c1", "name": "f", "arguments": "{}"},
            {"type": "function_call_output", "call_id": "c1", "output": "4 degrees"},
            {"type": "custom_tool_call_output", "call_id": "c2", "output": [{"type": "input_text", "text": "a"}]},
        ]
        assert self.request(input=sent).tool_outputs == {"c1": "4 degrees", "c2": [{"type": "input_text", "text": "a"}]}
        assert self.request(input="Hi").tool_outputs == self.request(input=None).tool_outputs == {}

    def test_of_a_transport(self) -> None:
        transport = FakeTransport(FakeResponse(tool_call("f", {})))
        with httpx.Client(transport=transport) as client:
            client.post("http://test/a%20b?c=d", json={"x": 1}, headers=[("X-A", "1"), ("X-A", "2")])
        request = transport.last_request
        assert (request.method, request.path, request.json()) == ("POST", "/a%20b?c=d", {"x": 1})
        assert request.headers["x-a"] == "1, 2"


SUITE = """
import os

from openrouter_responses import OpenRouter
from openrouter_responses.testing import FakeResponse


def ask(text):
    with OpenRouter() as client:  # from the environment, as in a program
        return client.beta.responses.send(model="m", input=text).output_text


def test_passes(openrouter_server):
    server = openrouter_server([FakeResponse("a"), FakeResponse("b")])
    assert [ask("1"), ask("2")] == ["a", "b"]
    assert server.last_request.headers["authorization"] == "Bearer test"


def test_asks_too_little(openrouter_server):
    openrouter_server([FakeResponse("a"), FakeResponse("b")])
    ask("1")


def test_asks_too_often(openrouter_server):
    openrouter_server([FakeResponse("a"), FakeResponse("b")])
    for text in "123":
        try:
            ask(text)
        except Exception:  # a program that hides its failures
            pass


def test_lenient(openrouter_server):
    openrouter_server([FakeResponse("a"), FakeResponse("b")], strict=False)


def test_the_environment_is_as_before():
    assert os.environ["OPENROUTER_API_KEY"] == "outside"
    assert "OPENROUTER_BASE_URL" not in os.environ
"""


def test_the_fixture_fails_tests_that_ask_otherwise(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "outside")
    pytester.makepyfile(SUITE)
    result = pytester.runpytest_subprocess(
        "-q", "-rA", "-p", "no:randomly"
    )  # the last one looks at what the others left
    result.assert_outcomes(passed=5, errors=2)
    result.stdout.fnmatch_lines_random(
        [
            "E * AssertionError: the script has 2 responses, but only 1 request came; left:",
            "E * AssertionError: the script has 2 responses, but 3 requests came; beyond it:",
        ]
    )
