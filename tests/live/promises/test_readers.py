"""Reading a stream that is closed, that another reads, or that was read: one sentence each, whoever asks and how."""

from __future__ import annotations

import asyncio
import copy
import pickle
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from live.calls import router, wait_until
from openrouter_responses import EventStream, StreamInterruptedError
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from payloads import STREAM, UNFINISHED, bare_completed, bare_delta, bare_response
from support import ASK, Api, Session, run

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

CLOSED = "the stream was closed before its end; what came is in .response and .output_text"
READ = "the stream was read to its end: see final_response(); its events come once"
BUSY = "the stream is being read by another thread or task: one of them reads, or each has its own"
EVENTS = [*map(bare_delta, "abcd"), bare_completed("abcd")]


async def asked(session: Session, stream: Any) -> list[str]:
    """What iterating, the text and the final response each raise, or "" where one succeeds."""
    found: list[str] = []
    for how in ("events", "text", "final"):
        try:
            if session.is_sync:
                _ = stream.final_response() if how == "final" else list(stream if how == "events" else stream.text)
            elif how == "final":
                await stream.final_response()
            else:
                _ = [each async for each in (stream if how == "events" else stream.text)]
        except (RuntimeError, StreamInterruptedError) as error:
            found.append(str(error).removeprefix("200: "))
        else:
            found.append("")
    return found


async def first(session: Session, stream: Any) -> Any:
    return next(iter(stream)) if session.is_sync else await anext(aiter(stream))


async def last_word(session: Session, stream: Any) -> str:
    """What `next` raises, when what had come with the chunk that was being read is taken."""
    try:
        for _ in range(9):
            _ = next(stream) if session.is_sync else await anext(stream)
    except StreamInterruptedError as error:
        return str(error).removeprefix("200: ")
    return ""


@pytest.mark.parametrize("taken", [0, 1])
@pytest.mark.parametrize("chunks", [None, "events"])
def test_after_closing(api: Api, taken: int, chunks: Any) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            for _ in range(taken):
                await first(session, stream)
            _ = stream.close() if session.is_sync else await stream.close()
            assert await asked(session, stream) == [CLOSED] * 3
            assert await last_word(session, stream) == CLOSED

    with Server(RawResponse.stream(EVENTS, chunks=chunks)) as server:
        run(api, script)


def test_after_the_end(api: Api) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            _ = stream.final_response() if session.is_sync else await stream.final_response()
            assert await asked(session, stream) == [READ, READ, ""]
            _ = stream.close() if session.is_sync else await stream.close()
            assert await asked(session, stream) == [READ, READ, ""]
            end = StopIteration if session.is_sync else StopAsyncIteration
            with pytest.raises(end):
                _ = next(stream) if session.is_sync else await anext(stream)

    with Server(RawResponse.stream(STREAM)) as server:
        run(api, script)


def test_loops_one_after_the_other_go_on_where_the_last_one_was_left(api: Api) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            texts: list[str] = []
            for _ in range(2):
                texts.append((await first(session, stream)).delta)
                texts.append((next(stream) if session.is_sync else await anext(stream)).delta)
            final = stream.final_response() if session.is_sync else await stream.final_response()
            assert (texts, final.output_text) == (list("abcd"), "abcd")

    for chunks in (None, "events", 7):
        with Server(RawResponse.stream(EVENTS, chunks=chunks)) as server:
            run(api, script)


@pytest.mark.parametrize("chunks", [None, "events", 300])
def test_loops_inside_of_each_other_take_every_event_once(api: Api, chunks: Any) -> None:
    """The inner one stops amid a chunk: the outer one goes on there, not with the next chunk."""

    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            outer: Any = iter(stream) if session.is_sync else aiter(stream)
            texts: list[str] = []
            for number in range(8):
                if number % 3 == 0:
                    event = next(outer) if session.is_sync else await anext(outer)
                elif number % 3 == 1:
                    event = next(stream) if session.is_sync else await anext(stream)
                else:
                    event = await first(session, stream)
                texts.append(event.delta)
            final = stream.final_response() if session.is_sync else await stream.final_response()
            assert ("".join(texts), final.output_text) == ("abcdefgh", "abcdefgh")

    events = [*map(bare_delta, "abcdefgh"), {**bare_completed(""), "response": {"status": "completed", "output": []}}]
    with Server(RawResponse.stream(events, chunks=chunks)) as server:
        run(api, script)


READERS: dict[str, Callable[[EventStream], object]] = {
    "events": list,
    "text": lambda stream: list(stream.text),
    "next": next,
    "final response": lambda stream: stream.final_response(),
}


def first_bytes(stream: Any) -> None:
    """Wait for a chunk that another reads."""
    wait_until(lambda: stream.meta.bytes > 0)


class TestThreads:
    @pytest.mark.parametrize("how", READERS)
    def test_the_second_of_two_readers(self, how: str) -> None:
        with Server(RawResponse.stream(UNFINISHED, done=False, ending="hang")) as server, router(server) as client:
            stream = client.responses.send(stream=True, **ASK)
            raised: list[Exception] = []
            taken: list[Any] = []

            def read() -> None:
                try:
                    for event in stream:
                        taken.append(event)  # noqa: PERF402  # others look at it meanwhile
                except StreamInterruptedError as error:
                    raised.append(error)

            reader = threading.Thread(target=read)
            reader.start()
            wait_until(lambda: len(taken) == len(UNFINISHED) and stream._batches.gi_running)  # for the next chunk
            with pytest.raises(RuntimeError) as caught:
                READERS[how](stream)
            assert str(caught.value) == BUSY
            began = time.monotonic()
            stream.close()
            reader.join(10)
            # Closing ends the other's wait, which would have lasted for as long as the read timeout.
            assert not reader.is_alive()
            assert time.monotonic() - began < 10
            assert [str(error).removeprefix("200: ") for error in raised] == [CLOSED]

    def test_loops_that_began_before_they_met(self) -> None:
        """Both had their iterators when nobody waited; each event goes to one of them."""
        with Server(FakeResponse("a b c d e f g h", pace=0.02)) as server, router(server) as client:
            stream = client.responses.send(stream=True, **ASK)
            iterators = [iter(stream) for _ in range(4)]
            ended: list[str] = []
            events: list[Any] = []

            def read(number: int) -> None:
                try:
                    events.extend(iterators[number])
                    ended.append("")
                except (RuntimeError, ValueError) as error:
                    ended.append(str(error))

            threads = [threading.Thread(target=read, args=(number,)) for number in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(20)
            assert len(ended) == 4
            assert set(ended) <= {"", BUSY}
            assert "" in ended

    def test_a_hook_that_reads(self) -> None:
        caught: list[str] = []

        def read(_: str) -> None:
            try:
                next(stream)
            except RuntimeError as error:
                caught.append(str(error))

        raw = RawResponse.stream(EVENTS, chunks="events", comments=["one"])
        with Server(raw) as server, router(server, on_keepalive=read) as client:
            stream = client.responses.send(stream=True, **ASK)
            assert stream.final_response().output_text == "abcd"
        assert set(caught) == {BUSY}

    def test_one_reads_and_another_asks_for_the_response_so_far(self) -> None:
        deltas = [f"{number}," for number in range(4000)]
        whole, texts, over = "".join(deltas), list[str](), threading.Event()
        terminal = {"type": "response.completed", "response": {"status": "completed", "output": []}}
        usual = sys.getswitchinterval()
        with Server(RawResponse.stream([*map(bare_delta, deltas), terminal])) as server, router(server) as client:
            stream = client.responses.send(stream=True, **ASK)

            def ask() -> None:
                while not over.is_set():
                    texts.append(stream.output_text)

            asking = threading.Thread(target=ask)
            sys.setswitchinterval(1e-5)
            try:
                asking.start()
                for _ in stream:
                    pass
            finally:
                sys.setswitchinterval(usual)
                over.set()
                asking.join()
            assert stream.final_response().output_text == whole
        assert all(map(whole.startswith, texts))


class TestTasks:
    def test_the_second_of_two_readers(self) -> None:
        async def script(server: Server) -> None:
            async with router(server) as client:
                stream = await client.responses.send_async(stream=True, **ASK)

                async def read() -> None:
                    async for _ in stream:
                        pass

                reader = asyncio.create_task(read())
                await asyncio.to_thread(first_bytes, stream)
                await asyncio.sleep(0.05)  # the events of that chunk are taken; now the reader waits for the next one
                for call in (read, stream.final_response, lambda: anext(stream), lambda: anext(stream.text)):
                    with pytest.raises(RuntimeError) as caught:
                        await call()
                    assert str(caught.value) == BUSY
                await stream.close()
                with pytest.raises(StreamInterruptedError) as ended:
                    await asyncio.wait_for(reader, 10)
                assert str(ended.value).removeprefix("200: ") == CLOSED

        with Server(RawResponse.stream(UNFINISHED, done=False, ending="hang")) as server:
            asyncio.run(script(server))

    def test_loops_that_began_before_they_met(self) -> None:
        async def script(server: Server) -> None:
            async with router(server) as client:
                stream = await client.responses.send_async(stream=True, **ASK)
                iterators = [aiter(stream) for _ in range(3)]

                async def read(iterator: Any) -> None:
                    async for _ in iterator:
                        await asyncio.sleep(0.001)

                found = await asyncio.gather(*map(read, iterators), return_exceptions=True)
                assert {str(each) for each in found} <= {"None", BUSY}
                assert None in found

        with Server(FakeResponse("a b c d e f g h", pace=0.02)) as server:
            asyncio.run(script(server))


def test_closing_a_stream_whose_connection_serves_another_call() -> None:
    """Its reader has come to the end, but not yet released it: the other call is neither cut off nor sent again."""
    events, result = RawResponse.stream(EVENTS), RawResponse.json(bare_response("ab"), delay=0.3)
    with Server([events, result], strict=True) as server, router(server) as client:
        stream = client.responses.send(stream=True, **ASK)
        stream.final_response()
        with ThreadPoolExecutor(1) as pool:
            other = pool.submit(client.responses.send, **ASK)
            server.wait_for_requests(2)
            stream._closing.wake_reader()  # as `close` does where the reader's thread has not gone on yet
            stream._closing.close()  # as that reader then does
            stream.close()
            assert other.result().meta.attempts == 1
        assert len(server.requests) == 2


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_stream_is_not_copied(api: Api, duplicate: Callable[[Any], Any]) -> None:
    """Two would close one connection; its response so far can be copied."""

    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            await first(session, stream)
            with pytest.raises(TypeError, match="a stream cannot be copied or pickled: it is read once"):
                duplicate(stream)
            duplicate(stream.response_so_far)
            _ = stream.close() if session.is_sync else await stream.close()

    with Server(RawResponse.stream(EVENTS)) as server:
        run(api, script)
