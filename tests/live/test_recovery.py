"""`client.recover`: from a call that broke off to what it cost and to its text, over real sockets."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest

from openrouter_responses import OpenRouter, OpenRouterError, errors
from openrouter_responses.companions import Recovered
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from support import ASK, KEY, Api, run_python, short_read_timeout

GENERATION = RawResponse.json({"data": {
    "id": "gen-1", "total_cost": 0.25, "tokens_prompt": 10, "native_tokens_prompt": 12, "native_tokens_completion": None,
    "tokens_completion": 8, "native_tokens_reasoning": 3, "native_tokens_cached": 4, "cancelled": True,
}})  # fmt: skip
CONTENT = RawResponse.json({"data": {
    "input": {"messages": [{"role": "user", "content": "Hi"}]}, "output": {"completion": "Hello.", "reasoning": "Polite."},
    "error": None,
}})  # fmt: skip
NOT_YET = RawResponse.error(404, "Generation not found", retry_after=0)


def recover(api: Api, url: str, source: Any, **options: Any) -> Recovered:
    """Recover in one of the two ways."""
    if api.mode == "sync":
        with OpenRouter(api_key=KEY, server_url=url) as client:
            return client.recover(source, **options)

    async def run() -> Recovered:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            return await client.recover_async(source, **options)

    return asyncio.run(run())


def interrupted(api: Api, *, stream: bool = True) -> OpenRouterError:
    """The error of a response that breaks off."""
    with Server(FakeResponse("Hello there, you", ending="cut", headers={"X-Generation-Id": "gen-1"})) as server:
        if stream:
            error = api.stream(server.url, **ASK).error
            assert error is not None
            return error
        with pytest.raises(errors.ResponseInterruptedError) as caught:
            api.send(server.url, **ASK)
        return caught.value


@pytest.mark.parametrize("stream", [False, True], ids=["finished", "streamed"])
@pytest.mark.parametrize("pickled", [False, True], ids=["", "pickled"])
def test_an_interrupted_response(api: Api, stream: bool, pickled: bool) -> None:
    error = interrupted(api, stream=stream)
    source = pickle.loads(pickle.dumps(error)) if pickled else error
    with Server({"/generation": GENERATION, "/generation/content": CONTENT}, strict=True) as server:
        found = recover(api, server.url, source)
    assert [request.path for request in server.requests] == ["/generation?id=gen-1", "/generation/content?id=gen-1"]
    assert found.generation_id == "gen-1"
    assert found.generation.cancelled is True
    assert found.cost == 0.25
    assert found.usage.to_dict() == {
        "input_tokens": 12, "input_tokens_details": {"cached_tokens": 4}, "output_tokens": 8,
        "output_tokens_details": {"reasoning_tokens": 3}, "total_tokens": 20, "cost": 0.25,
    }  # fmt: skip
    assert found.text == "Hello."
    assert found.input == [{"role": "user", "content": "Hi"}]
    assert found.output is not None
    assert found.output.reasoning == "Polite."
    assert found.why_no_text is None


def test_an_error_of_another_process(api: Api) -> None:
    program = """
import pickle, sys
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses.testing import FakeResponse, Server
with Server(FakeResponse("Hi there", ending="cut")) as server, OpenRouter(api_key="k", server_url=server.url) as client:
    try:
        client.responses.send(model="m", input="Hi")
    except OpenRouterError as error:
        print(pickle.dumps(error).hex())
"""
    done = run_python("-c", program)
    assert done.returncode == 0, done.stderr
    with Server({"/generation": GENERATION, "/generation/content": CONTENT}) as server:
        found = recover(api, server.url, pickle.loads(bytes.fromhex(done.stdout)))
    assert found.generation_id == "gen-test-1"
    assert found.text == "Hello."


def test_streams_and_responses_and_ids_are_sources_too() -> None:
    script = {"/responses": FakeResponse("Hi"), "/generation": GENERATION, "/generation/content": CONTENT}
    with Server(script) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        with client.responses.send(**ASK, stream=True) as stream:
            next(iter(stream))
        result = client.responses.send(**ASK)
        found = [client.recover(source) for source in (stream, result, "gen-9")]
    assert result.meta is not None
    assert [each.generation_id for each in found] == [stream.generation_id, result.meta.generation_id, "gen-9"]


def test_a_generation_that_is_not_there_yet_is_asked_for_again(api: Api) -> None:
    script = {"/generation": [NOT_YET, NOT_YET, NOT_YET, GENERATION], "/generation/content": CONTENT}
    with Server(script, strict=True) as server:
        assert recover(api, server.url, "gen-1").text == "Hello."


def test_waiting_ends(api: Api) -> None:
    with (
        Server({"/generation": NOT_YET}) as server,
        pytest.raises(errors.NotFoundResponseError, match=r"gen-1 was not there within 0 s \(wait\)") as caught,
    ):
        recover(api, server.url, "gen-1", wait=0)
    assert len(server.requests) == 1
    assert caught.value.generation_id == "gen-1"
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_delay_that_the_server_asks_for_does_not_exceed_the_wait(api: Api) -> None:
    late = RawResponse.error(404, retry_after=100)
    with (
        Server({"/generation": late}) as server,
        pytest.raises(errors.NotFoundResponseError, match="is not there, and may take longer"),
    ):
        recover(api, server.url, "gen-1", wait=5)
    assert len(server.requests) == 1


def test_without_a_retry_after_delays_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("openrouter_responses.companions._recovery.time.sleep", slept.append)
    absent = RawResponse.error(404)
    script = {"/generation": [*[absent] * 5, GENERATION], "/generation/content": CONTENT}
    with Server(script, strict=True) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        client.recover("gen-1", wait=1000)
    assert slept == [0.5, 1.0, 2.0, 4.0, 4.0]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (RawResponse.error(404, "Not kept"), "no text is stored: 404: Not kept"),
        (RawResponse.error(403, "Not yours"), "the key may not read the text: 403: Not yours"),
        (RawResponse.error(401, "Who?"), "the text could not be read: 401: Who?"),
        (RawResponse.text("<html>"), "the text could not be read: 200: the body"),
        (RawResponse.json({"data": {"output": {"completion": None}, "error": None}}), "the stored output has no text"),
        (RawResponse.json({"data": {"error": {"message": "Boom"}}}), "the generation failed: Boom"),
        (RawResponse.json({"data": None}), "the stored output has no text"),
        (RawResponse.json({}), "the stored output has no text"),
    ],
)
def test_without_content_there_is_a_reason(api: Api, content: RawResponse, reason: str) -> None:
    with Server({"/generation": GENERATION, "/generation/content": content}, strict=True) as server:
        found = recover(api, server.url, "gen-1")
    assert found.cost == 0.25
    assert found.text is None
    assert found.why_no_text is not None
    assert found.why_no_text.startswith(reason)


def test_stored_input_of_a_failed_generation_is_kept(api: Api) -> None:
    content = RawResponse.json(
        {"data": {"input": {"prompt": "Rain?"}, "output": {"completion": None, "reasoning": "Hm"}}}
    )
    with Server({"/generation": GENERATION, "/generation/content": content}) as server:
        found = recover(api, server.url, "gen-1")
    assert found.input == "Rain?"
    assert found.output is not None
    assert found.output.reasoning == "Hm"


@pytest.mark.parametrize("status", [401, 402, 500])
def test_another_refusal_is_raised_with_the_generation(api: Api, status: int) -> None:
    with (
        Server({"/generation": RawResponse.error(status, "No.", "x", retry_after=0)}) as server,
        pytest.raises(OpenRouterError, match=r"No\.") as caught,
    ):
        recover(api, server.url, "gen-1")
    assert caught.value.status_code == status
    assert caught.value.generation_id == "gen-1"
    with Server({"/generation": GENERATION, "/generation/content": CONTENT}) as server:
        assert recover(api, server.url, caught.value).text == "Hello."


def test_options_are_those_of_each_request(api: Api) -> None:
    with Server({"/generation": GENERATION, "/generation/content": CONTENT}) as server:
        recover(api, "http://127.0.0.1:1", "gen-1", server_url=server.url, extra_headers={"X-A": "1"}, timeout=9)
    assert [request.headers["x-a"] for request in server.requests] == ["1", "1"]


def test_a_time_limit_that_ran_out_leaves_the_id_too(api: Api) -> None:
    with Server(FakeResponse("Hello there, you", ending="hang")) as server:
        error = api.stream(server.url, client={"timeout": short_read_timeout(1)}, **ASK).error
    assert isinstance(error, errors.ResponseTimeoutError)
    with Server({"/generation": GENERATION, "/generation/content": CONTENT}) as server:
        assert recover(api, server.url, error).generation_id == "gen-test-1"


@pytest.mark.parametrize(
    ("source", "options", "error", "message"),
    [
        (OpenRouterError("x", possibly_billed=True), {}, ValueError, "no response had begun.*stream=True"),
        (OpenRouterError("x", possibly_billed=None), {}, ValueError, r"client\.key\.get\(\)"),
        (OpenRouterError("x"), {}, ValueError, "nothing was billed: send the request again"),
        ("", {}, ValueError, "is empty"),
        (" ", {}, ValueError, "is empty"),
        (ValueError("x"), {}, TypeError, "not ValueError"),
        (None, {}, TypeError, "not NoneType"),
        (OpenRouterError, {}, TypeError, "not type"),
        ("gen-1", {"wait": -1}, ValueError, "wait must be"),
        ("gen-1", {"wait": float("inf")}, ValueError, "wait must be"),
        ("gen-1", {"wait": 1e9}, ValueError, "wait must be"),
        ("gen-1", {"wait": "5"}, TypeError, "wait must be"),
        ("gen-1", {"wait": True}, TypeError, "wait must be"),
        ("gen-1", {"tiemout": 1}, TypeError, r"recover\(\) got .* 'tiemout'"),
    ],
)
def test_a_wrong_argument_raises_before_anything_is_sent(
    api: Api, source: Any, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with Server(GENERATION) as server, pytest.raises(error, match=message):
        recover(api, server.url, source, **options)
    assert server.requests == []


def test_a_response_without_an_id_says_so() -> None:
    with (
        Server(RawResponse.json({"id": "resp-1", "output": []}, headers={"X-Generation-Id": None})) as server,
        OpenRouter(api_key=KEY, server_url=server.url) as client,
    ):
        result = client.responses.send(**ASK)
        with pytest.raises(ValueError, match="no header X-Generation-Id"):
            client.recover(result)


def test_the_id_of_a_response_serves_where_there_is_no_header() -> None:
    cut = FakeResponse("Hi", ending="cut", headers={"X-Generation-Id": None})
    script = {"/responses": cut, "/generation": GENERATION, "/generation/content": GENERATION}
    with Server(script) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        stream = client.responses.send(stream=True, **ASK)
        with pytest.raises(OpenRouterError) as raised, stream:
            stream.final_response()
        response = raised.value.response
        assert raised.value.generation_id is None
        assert response is not None
        assert client.recover(raised.value).generation_id == response.id
        response.id = "resp-1"
        with pytest.raises(ValueError, match="the server sent no header"):
            client.recover(raised.value)


def test_it_is_asked_for_at_least_once_more_where_the_time_is_short() -> None:
    script = {"/generation": [RawResponse.error(404, "no"), GENERATION], "/generation/content": GENERATION}
    with Server(script) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        assert client.recover("gen-1", wait=0.2).cost is not None


def test_the_key_is_in_nothing_that_recovering_gives(api: Api) -> None:
    echo = RawResponse.error(403, f"not with {KEY}")
    with Server({"/generation": GENERATION, "/generation/content": echo}) as server:
        found = recover(api, server.url, "gen-1")
    assert KEY not in repr(found)
    assert KEY.encode() not in pickle.dumps(found)
