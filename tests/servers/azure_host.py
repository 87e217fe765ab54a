"""A host of `azure-ai-agentserver-responses` that plays scenes; run by its own interpreter: `python azure_host.py PORT`.

The library does routing, validation, event streams, keep-alive comments and errors. This file only says which items and
which ending a scene has; the first word of the last user message names the scene.
"""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from azure.ai.agentserver.responses import (
    CreateResponse,
    InMemoryResponseProvider,
    ResponseContext,
    ResponseEventStream,
    ResponsesAgentServerHost,
)

Events = Iterator[Any]
Scene = Callable[[ResponseEventStream], Events]

TEXT = "Good morning from the host: Zażółć gęślą jaźń, 東京, 🦊 and 👩‍🚀."
DELTAS = [TEXT[start : start + 7] for start in range(0, len(TEXT), 7)]
USAGE = {
    "input_tokens": 21,
    "input_tokens_details": {"cached_tokens": 8},
    "output_tokens": 34,
    "output_tokens_details": {"reasoning_tokens": 13},
    "total_tokens": 55,
}
CITATION = {
    "type": "url_citation",
    "url": "https://example.org/source",
    "title": "Source",
    "start_index": 0,
    "end_index": 4,
}
FILE_CITATION = {"type": "file_citation", "file_id": "file_7", "filename": "notes.md", "index": 4}


def message(stream: ResponseEventStream, *annotations: Any, deltas: list[str] = DELTAS) -> Events:
    item = stream.add_output_item_message()
    yield item.emit_added()
    part = item.add_text_content()
    yield part.emit_added()
    yield from map(part.emit_delta, deltas)
    yield part.emit_text_done("".join(deltas))
    yield from map(part.emit_annotation_added, annotations)
    yield part.emit_done()
    yield item.emit_done()


def cited_message(stream: ResponseEventStream) -> Events:
    yield from message(stream, CITATION, FILE_CITATION)


def quotation(stream: ResponseEventStream) -> Events:
    """A message that comes whole: no deltas, and annotations where the library's own messages leave them out, in the item."""
    part = {"type": "output_text", "text": TEXT, "annotations": [CITATION, FILE_CITATION], "logprobs": []}
    item_id = stream.response["id"].replace("caresp", "msg")
    item: Any = {"type": "message", "id": item_id, "role": "assistant", "status": "completed", "content": [part]}
    builder = stream.add_output_item(item_id)
    yield from (builder.emit_added(item), builder.emit_done(item))


def sealed_reasoning(stream: ResponseEventStream) -> Events:
    """Reasoning that only the provider can read: it must come back as it went out, down to the last sign."""
    item_id = stream.response["id"].replace("caresp", "rs")
    item: Any = {
        "type": "reasoning",
        "id": item_id,
        "summary": [{"type": "summary_text", "text": "Wie heiß? Я не знаю 🤔"}],
        "content": [{"type": "reasoning_text", "text": 'Six "times" seven\\u00e9\n\tis 42.0'}],
        "encrypted_content": "gAAAAB+/Zm9v\u2028YmFy==",
        "signature": "EqQBCkYIBRgCKkA+/=",
        "format": "anthropic-claude-v1",
        "status": "completed",
        "confidence": 1.0,
    }
    builder = stream.add_output_item(item_id)
    yield from (builder.emit_added(item), builder.emit_done(item))


def refusal(stream: ResponseEventStream) -> Events:
    item = stream.add_output_item_message()
    yield item.emit_added()
    part = item.add_refusal_content()
    yield part.emit_added()
    yield part.emit_delta("That is something ")
    yield part.emit_delta("I leave alone.")
    yield part.emit_refusal_done("That is something I leave alone.")
    yield part.emit_done()
    yield item.emit_done()


def reasoning(stream: ResponseEventStream) -> Events:
    item = stream.add_output_item_reasoning_item()
    yield item.emit_added()
    for deltas in (["Seven times ", "six "], ["is ", "forty-two."]):
        part = item.add_summary_part()
        yield part.emit_added()
        yield from map(part.emit_text_delta, deltas)
        yield part.emit_text_done("".join(deltas))
        yield part.emit_done()
    yield item.emit_done()


def function_call(stream: ResponseEventStream, name: str, arguments: dict[str, Any]) -> Events:
    text = json.dumps(arguments, ensure_ascii=False)
    item = stream.add_output_item_function_call(name, f"call_{name}_{stream.response['id'][-8:]}")
    yield item.emit_added()
    yield item.emit_arguments_delta(text[:5])
    yield item.emit_arguments_delta(text[5:])
    yield item.emit_arguments_done(text)
    yield item.emit_done()


def function_calls(stream: ResponseEventStream) -> Events:
    yield from function_call(stream, "get_weather", {"city": "Łódź", "days": 2})
    yield from function_call(stream, "get_time", {"zone": "Europe/Warsaw", "exact": True, "offset": 1.0})


def web_search(stream: ResponseEventStream) -> Events:
    item = stream.add_output_item_web_search_call()
    yield from (item.emit_added(), item.emit_in_progress(), item.emit_searching(), item.emit_completed())
    yield item.emit_done()


def file_search(stream: ResponseEventStream) -> Events:
    item = stream.add_output_item_file_search_call()
    yield from (item.emit_added(), item.emit_in_progress(), item.emit_searching(), item.emit_completed())
    yield item.emit_done()


def code(stream: ResponseEventStream) -> Events:
    item = stream.add_output_item_code_interpreter_call()
    yield from (item.emit_added(), item.emit_in_progress())
    yield from (item.emit_code_delta("sum("), item.emit_code_delta("range(4))"))
    yield item.emit_code_done("sum(range(4))")
    yield from (item.emit_interpreting(), item.emit_completed(), item.emit_done())


def image(stream: ResponseEventStream) -> Events:
    item = stream.add_output_item_image_gen_call()
    yield from (item.emit_added(), item.emit_in_progress(), item.emit_generating())
    yield from (item.emit_partial_image("ZHJhZnQ="), item.emit_partial_image("YmV0dGVy"))
    yield from (item.emit_completed(), item.emit_done("ZmluaXNoZWQ="))


def mcp(stream: ResponseEventStream) -> Events:
    tools = stream.add_output_item_mcp_list_tools("library")
    yield from (tools.emit_added(), tools.emit_in_progress(), tools.emit_completed(), tools.emit_done())
    call = stream.add_output_item_mcp_call("library", "find_book")
    yield from (call.emit_added(), call.emit_in_progress())
    yield from (call.emit_arguments_delta('{"isbn":'), call.emit_arguments_delta('"978"}'))
    yield call.emit_arguments_done('{"isbn":"978"}')
    yield from (call.emit_completed(), call.emit_done(output="Solaris"))


def custom(stream: ResponseEventStream) -> Events:
    item = stream.add_output_item_custom_tool_call("call_custom", "sql")
    yield item.emit_added()
    yield from (item.emit_input_delta("SELECT "), item.emit_input_delta("1"))
    yield from (item.emit_input_done("SELECT 1"), item.emit_done())


def rare(stream: ResponseEventStream) -> Events:
    """Types of items that come whole, most of them outside OpenRouter's document."""
    yield from stream.output_item_mcp_approval_request("library", "burn_book", '{"isbn":"978"}')
    yield from stream.output_item_compaction("c2hvcnRlcg==")
    yield from stream.output_item_computer_call("call_computer", {"type": "wait"})
    yield from stream.output_item_local_shell_call("call_shell", {"type": "exec", "command": ["ls"], "env": {}})


def structured(stream: ResponseEventStream) -> Events:
    yield from stream.output_item_structured_outputs({"answer": [42, None, {"nested": True}]})


ITEMS: dict[str, tuple[Scene, ...]] = {
    "hi": (message,),
    "queued": (message,),
    "weather": (function_calls,),
    "think": (reasoning, message),
    "refuse": (refusal,),
    "cite": (cited_message,),
    "quote": (quotation,),
    "websearch": (web_search, message),
    "filesearch": (file_search, message),
    "code": (code, message),
    "image": (image, message),
    "mcp": (mcp, message),
    "custom": (custom, message),
    "rare": (rare, message),
    "all": (
        *(reasoning, web_search, file_search, code, image, mcp, custom, rare, structured, function_calls, refusal),
        message,
    ),
    "empty": (),
    "incomplete": (reasoning, message),
    "fail": (message,),
}
# The host takes these back in the input; it refuses its own web searches and structured outputs there.
CONVERSATION = (
    (sealed_reasoning, function_calls),
    (function_calls, custom),
    (quotation, reasoning, sealed_reasoning, message, function_calls),
    (mcp, function_calls),
    (rare, code, image, file_search, refusal, function_calls),
)
abandoned: set[str] = set()

app = ResponsesAgentServerHost(store=InMemoryResponseProvider())


def last_item(request: CreateResponse) -> tuple[str, list[str]]:
    """Return the type of the last item of the input, and the words of the last user message."""
    given: Any = request.get("input")
    if isinstance(given, str):
        return "message", given.split()
    words: list[str] = []
    for item in given:
        if item.get("role") == "user":
            content = item["content"]
            text = content if isinstance(content, str) else "".join(part.get("text", "") for part in content)
            words = text.split()
    return given[-1].get("type", "message"), words


def items(scene: str, words: list[str], last: str, stream: ResponseEventStream) -> Events:
    if scene == "talk" and last == "message":
        writers = CONVERSATION[int(words[1]) % len(CONVERSATION)]
    elif scene == "talk":
        writers = (cited_message, quotation) if len(words) % 2 else (reasoning, cited_message)
    elif scene == "abandoned?":
        yield from message(stream, deltas=["yes" if words[1] in abandoned else "no"])
        return
    else:
        writers = ITEMS[scene]
    for writer in writers:
        yield from writer(stream)


async def broken_message(
    scene: str, words: list[str], stream: ResponseEventStream, cancelled: asyncio.Event
) -> AsyncIterator[Any]:
    """A message during which something happens."""
    item = stream.add_output_item_message()
    yield item.emit_added()
    part = item.add_text_content()
    yield part.emit_added()
    for index, delta in enumerate(DELTAS):
        yield part.emit_delta(delta)
        if scene == "slow":
            await asyncio.sleep(0.03)
        if index == 2 and scene == "boom":
            raise RuntimeError("this scene fails in the middle")
        if index == 2 and scene in ("quiet", "stall"):
            try:
                await asyncio.wait_for(cancelled.wait(), 7 if scene == "quiet" else 30)
            except TimeoutError:
                continue
            abandoned.update(words[1:])
            return
    yield part.emit_text_done(TEXT)
    yield part.emit_done()
    yield item.emit_done()


@app.response_handler
async def play(request: CreateResponse, context: ResponseContext, cancellation_signal: asyncio.Event):
    last, words = last_item(request)
    scene = words[0]
    stream = ResponseEventStream(response_id=context.response_id, request=request)
    if scene == "boom-early":
        raise RuntimeError("this scene fails before it begins")
    yield stream.emit_created()
    if scene == "queued":
        yield stream.emit_queued()
    yield stream.emit_in_progress()
    if scene in ("boom", "quiet", "slow", "stall"):
        async for event in broken_message(scene, words, stream, cancellation_signal):
            yield event
        if cancellation_signal.is_set():
            return
    else:
        for event in items(scene, words, last, stream):
            yield event
    if scene == "incomplete":
        yield stream.emit_incomplete(reason="max_output_tokens", usage=USAGE)
    elif scene == "fail":
        yield stream.emit_failed(code="rate_limit_exceeded", message="Too fast for this host", usage=USAGE)
    else:
        yield stream.emit_completed(usage=USAGE)


app.run(host="127.0.0.1", port=int(sys.argv[1]))
