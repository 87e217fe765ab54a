"""`azure-ai-agentserver-responses`, written elsewhere: endings, time limits, refusals, and calls that are left early."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
import uuid
from contextlib import nullcontext
from typing import Any

import httpx
import pytest

from live.calls import collect_garbage_of_others
from live.real_server_calls import (
    BEGINNING,
    MODEL,
    SCENES,
    TEXT,
    WITHOUT_TEXT,
    both,
    final,
    opened,
    plain,
    send,
    stream,
    survives_pickling,
    wire_type,
)
from openrouter_responses import OpenRouter, errors
from support import KEY, LONG_ENOUGH_TO_BEGIN, Api


@both
def test_incomplete(api: Api, azure: str, streamed: bool) -> None:
    result = final(api, azure, streamed, input="incomplete")
    assert (result.status, result.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    assert result.output_text == TEXT


def test_incomplete_event(api: Api, azure: str) -> None:
    result = stream(api, azure, input="incomplete")
    assert result.events[-1].type == "response.incomplete"
    assert result.events[-1].response == result.final


@both
def test_failed(api: Api, azure: str, streamed: bool) -> None:
    with pytest.raises(errors.TooManyRequestsResponseError) as caught:
        final(api, azure, streamed, input="fail")
    error = caught.value
    assert (error.status_code, error.code, error.attempts) == (429, "rate_limit_exceeded", 1)
    assert "Too fast for this host" in str(error)
    assert (error.response.status, error.response.error.message) == ("failed", "Too fast for this host")
    assert (error.output_text, error.response.usage.total_tokens) == (TEXT, 55)
    assert survives_pickling(error)


def test_failed_event(api: Api, azure: str) -> None:
    result = stream(api, azure, input="fail")
    assert result.deltas == TEXT
    assert result.events[-1].type == "response.failed"
    assert result.events[-1].response.error.code == "rate_limit_exceeded"


@both
def test_failure_in_the_middle(api: Api, azure: str, streamed: bool) -> None:
    with pytest.raises(errors.InternalServerResponseError) as caught:
        final(api, azure, streamed, input="boom")
    error = caught.value
    assert (error.status_code, error.code, error.response.status) == (500, "server_error", "failed")
    assert "An internal server error occurred." in str(error)
    # The host forgets what it has sent; the stream has delivered it all the same.
    assert error.output_text == (BEGINNING if streamed else "")


def test_failure_before_the_first_event(api: Api, azure: str) -> None:
    """The stream of status 200 holds nothing but an event of type `error`, whose code is null."""
    result = stream(api, azure, input="boom-early")
    assert isinstance(result.error, errors.InternalServerResponseError)
    assert (result.events, result.error.code, result.error.attempts) == ([], None, 1)
    assert "An internal server error occurred." in str(result.error)
    assert result.error.raw_response is not None
    assert result.error.raw_response.status_code == 200
    assert survives_pickling(result.error)


def test_failure_before_the_response_is_retried(api: Api, azure: str) -> None:
    seen: list[tuple[int, float]] = []
    with pytest.raises(errors.InternalServerResponseError) as caught:
        api.send(
            azure,
            client={"max_retries": 1, "on_retry": lambda _, sent, delay: seen.append((sent, delay))},
            model=MODEL,
            input="boom-early",
        )
    error = caught.value
    assert (error.status_code, error.code, error.attempts, error.data.error.code) == (
        500,
        "server_error",
        2,
        "server_error",
    )
    assert [sent for sent, _ in seen] == [1]
    assert 0 <= seen[0][1] <= 0.5


@both
def test_silence_is_a_timeout(api: Api, azure: str, streamed: bool) -> None:
    with pytest.raises(errors.APITimeoutError, match=r"1 s \(read timeout\)") as caught:
        final(api, azure, streamed, input="stall", timeout=1)
    error = caught.value
    assert isinstance(error, TimeoutError)
    assert error.attempts == 1
    assert error.output_text == (BEGINNING if streamed else "")
    assert survives_pickling(error)


def test_comments_keep_a_stream_alive(api: Api, azure: str) -> None:
    """The host is silent for 7 s but for a comment each two; the client reports them and waits."""
    heard: list[str] = []
    result = api.stream(azure, client={"on_keepalive": heard.append, "timeout": 5}, model=MODEL, input="quiet")
    assert result.error is None
    assert result.final.output_text == result.deltas == TEXT
    assert len(heard) >= 2
    assert set(heard) == {"keep-alive"}


def test_comments_are_not_events(api: Api, azure: str) -> None:
    result = stream(api, azure, input="stall", timeout=10, event_timeout=3)
    assert isinstance(result.error, errors.APITimeoutError)
    assert "event_timeout" in str(result.error)
    assert result.error.output_text == result.deltas == BEGINNING


@pytest.mark.parametrize("limit", ["total_timeout", "event_timeout"])
def test_limits_hold_in_silence(api: Api, azure: str, limit: str) -> None:
    """A limit does not wait for the next byte, which may never come."""
    result = stream(api, azure, input="stall", timeout=60, **{limit: LONG_ENOUGH_TO_BEGIN})
    assert isinstance(result.error, errors.APITimeoutError)
    assert limit in str(result.error)
    assert result.error.output_text == BEGINNING


def test_total_timeout_of_a_silent_call(api: Api, azure: str) -> None:
    with pytest.raises(errors.APITimeoutError, match="total_timeout") as caught:
        send(api, azure, input="stall", timeout=0.9, total_timeout=0.3)
    assert caught.value.attempts == 1


def wait_until_abandoned(url: str, name: str) -> bool:
    """Ask the host, for at most 10 s, whether it has noticed that nobody listens any more."""
    limit = time.monotonic() + 10
    with OpenRouter(server_url=url, **plain()) as router:
        while time.monotonic() < limit:
            if router.beta.responses.send(model=MODEL, input=f"abandoned? {name}").output_text == "yes":
                return True
            time.sleep(0.1)
    return False


@pytest.mark.parametrize("how", ["break", "raise", "close"])
def test_leaving_a_stream_stops_the_server(api: Api, azure: str, how: str) -> None:
    name = uuid.uuid4().hex

    async def leave() -> Any:
        async with OpenRouter(server_url=azure, **plain()) as router:
            with pytest.raises(ZeroDivisionError) if how == "raise" else nullcontext():
                async with opened(api, router, input=f"stall {name}") as (stream, events):
                    async for event in events:
                        if event.type == "response.output_text.delta" and stream.output_text == BEGINNING:
                            if how == "raise":
                                raise ZeroDivisionError
                            if how == "close":
                                await stream.close() if api.mode == "async" else stream.close()
                            break
            with pytest.raises(errors.StreamInterruptedError, match="closed before its end") as caught:
                await stream.final_response() if api.mode == "async" else stream.final_response()
            assert caught.value.output_text == stream.output_text == BEGINNING
            # The host serves others, the same client included.
            async with opened(api, router, input="hi") as (another, others):
                assert [event.type async for event in others][-1] == "response.completed"
            assert another.output_text == TEXT

    asyncio.run(leave())
    assert wait_until_abandoned(azure, name)


def test_cancelling_a_task_stops_the_server(azure: str) -> None:
    name = uuid.uuid4().hex

    async def cancel() -> None:
        begun = asyncio.Event()

        async def listen() -> None:
            async with (
                OpenRouter(server_url=azure, **plain()) as router,
                await router.beta.responses.send_async(model=MODEL, input=f"stall {name}", stream=True) as stream,
            ):
                async for _ in stream:
                    begun.set()

        task = asyncio.create_task(listen())
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel())
    assert wait_until_abandoned(azure, name)


@pytest.mark.usefixtures("ends_are_waited_for")
def test_connection_serves_again_after_a_stream(api: Api, azure: str) -> None:
    ports: list[int] = []

    def note(response: httpx.Response) -> None:
        ports.append(response.extensions["network_stream"].get_extra_info("client_addr")[1])

    async def talk() -> None:
        async with OpenRouter(server_url=azure, **plain(on_response=note)) as router:
            for scene in ("hi", "all", "fail", "incomplete"):
                async with opened(api, router, input=scene) as (_, events):
                    with nullcontext() if scene != "fail" else pytest.raises(errors.TooManyRequestsResponseError):
                        async for _ in events:
                            pass
            if api.mode == "async":
                await router.beta.responses.send_async(model=MODEL, input="hi")
            else:
                router.beta.responses.send(model=MODEL, input="hi")

    asyncio.run(talk())
    assert len(ports) == 5
    assert len(set(ports)) == 1


def test_many_streams_at_once(api: Api, azure: str) -> None:
    collect_garbage_of_others()
    scenes = [*SCENES, *SCENES]
    texts: dict[int, str] = {}

    async def all_at_once() -> list[Any]:
        async with OpenRouter(server_url=azure, **plain()) as router:

            async def one(scene: str) -> list[str]:
                async with await router.beta.responses.send_async(model=MODEL, input=scene, stream=True) as stream:
                    return [wire_type(item) for item in (await stream.final_response()).output]

            return await asyncio.gather(*map(one, scenes))

    if api.mode == "async":
        assert asyncio.run(all_at_once()) == [SCENES[scene] for scene in scenes]
        return
    with OpenRouter(api_key=KEY, server_url=azure) as router:

        def read(index: int) -> None:
            with router.beta.responses.send(model=MODEL, input=scenes[index], stream=True) as stream:
                texts[index] = "".join(stream.text)

        threads = [threading.Thread(target=read, args=(index,)) for index in range(len(scenes))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    gc.collect()  # so that a connection that nobody closed warns here
    assert [texts.get(index) for index in range(len(scenes))] == [
        "" if scene in WITHOUT_TEXT else TEXT for scene in scenes
    ]


@both
@pytest.mark.parametrize(
    ("parameters", "code", "parameter"),
    [
        ({"model": 5, "input": "hi"}, "invalid_request", "$.model"),
        ({"model": MODEL, "input": 5}, "invalid_request", "$.input"),
        ({"model": MODEL, "input": "hi", "temperature": "warm"}, "invalid_request", "$.temperature"),
        ({"model": MODEL, "input": "hi", "extra_body": {"tools": {}}}, "invalid_request", "$.tools"),
        ({"model": MODEL, "input": "hi", "previous_response_id": "x"}, "invalid_parameters", "previous_response_id"),
    ],
)
def test_validation(
    api: Api, azure: str, parameters: dict[str, Any], code: str, parameter: str, streamed: bool
) -> None:
    with pytest.raises(errors.BadRequestResponseError) as caught:
        (stream if streamed else send)(api, azure, validate=False, **parameters)
    error = caught.value
    assert (error.status_code, error.code, error.data.error.code, error.attempts) == (400, code, code, 1)
    assert not error.retryable
    assert error.data.error.message in str(error)
    raw = error.data.to_dict()["error"]
    assert parameter in [raw.get("param"), *(detail["param"] for detail in raw.get("details", []))]
    assert error.headers["x-request-id"] == raw["additionalInfo"]["request_id"]
    assert survives_pickling(error)


@both
def test_there_is_no_such_url(api: Api, azure: str, streamed: bool) -> None:
    with pytest.raises(errors.NotFoundResponseError) as caught:
        final(api, f"{azure}/elsewhere", streamed, input="hi")
    assert (caught.value.status_code, caught.value.attempts) == (404, 1)
