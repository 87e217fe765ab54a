"""Writes the constructed cases under `fixtures/`: `python tests/make_fixtures.py`.

A case is a folder of `request.json`, `meta.json` and `response.json` or `stream.sse`. `meta.json` says what is sent
(`status`, `headers`, `ending`: how the connection ends), where the case comes from (`origin`, `source`), what it means
(`meaning`) and, where it leaves the contract on purpose, at which places of the document and why (`violations`).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import payloads

FOLDER = Path(__file__).parent / "fixtures"
MODEL = "example/writer-1"
PAGE = "https://example.com/rain"
USAGE = {
    "input_tokens": 12,
    "input_tokens_details": {"cached_tokens": 4, "cache_write_tokens": 2},
    "output_tokens": 8,
    "output_tokens_details": {"reasoning_tokens": 3},
    "total_tokens": 20,
    "cost": 0.00021,
    "is_byok": False,
    "cost_details": {
        "upstream_inference_cost": None,
        "upstream_inference_input_cost": 0.00012,
        "upstream_inference_output_cost": 9e-05,
    },
}
Json = dict[str, Any]
Case = dict[str, bytes]


# Parts


def response(output: list[Json], status: str = "completed", **more: Any) -> Json:
    """A response with the fields that most cases need."""
    start = {"id": "gen-resp-02", "object": "response", "created_at": 1790000100, "model": MODEL, "status": status}
    ended = {"completed_at": 1790000103, "usage": USAGE} if status in ("completed", "incomplete") else {}
    return {**start, "error": None, "incomplete_details": None, "output": output, **ended, **more}


def message(text: str, number: int = 1, **more: Any) -> Json:
    return payloads.message(text, **{"id": f"msg_{number:02}", **more})


def started(item: Json) -> Json:
    """An item as it is when its stream begins."""
    empty = {"content": [], "summary": [], "arguments": "", "input": "", "outputs": None, "result": None, "code": ""}
    return {**item, **{key: value for key, value in empty.items() if key in item}, "status": "in_progress"}


class Stream:
    """The events of one stream, numbered."""

    def __init__(self) -> None:
        self.events: list[Json] = []
        self.items: list[Json] = []

    def add(self, event_type: str, **fields: Any) -> Stream:
        self.events.append({"type": event_type, **fields, "sequence_number": len(self.events)})
        return self

    def begin(self) -> Stream:
        self.add("response.created", response=response([], "in_progress"))
        return self.add("response.in_progress", response=response([], "in_progress"))

    def open(self, item: Json) -> Stream:
        self.items.append(item)
        return self.add("response.output_item.added", output_index=len(self.items) - 1, item=started(item))

    def on(self, event_type: str, **fields: Any) -> Stream:
        """An event of the item that was opened last."""
        return self.add(
            f"response.{event_type}", item_id=self.items[-1]["id"], output_index=len(self.items) - 1, **fields
        )

    def close(self) -> Stream:
        return self.add("response.output_item.done", output_index=len(self.items) - 1, item=self.items[-1])

    def whole(self, item: Json) -> Stream:
        return self.open(item).close()

    def say(self, *deltas: str, item: Json | None = None, logprobs: list[Json] | None = None) -> Stream:
        """A message, delta by delta."""
        whole = item or message("".join(deltas), len(self.items) + 1)
        part = whole["content"][0]
        self.open(whole)
        self.on("content_part.added", content_index=0, part={**part, "text": "", "annotations": []})
        for delta in deltas:
            self.on("output_text.delta", content_index=0, delta=delta, logprobs=logprobs or [])
        for index, annotation in enumerate(part["annotations"]):
            self.on("output_text.annotation.added", content_index=0, annotation_index=index, annotation=annotation)
        self.on("output_text.done", content_index=0, text=part["text"], logprobs=logprobs or [])
        return self.on("content_part.done", content_index=0, part=part).close()

    def end(self, status: str = "completed", **more: Any) -> Stream:
        return self.add(f"response.{status}", response=response(self.items, status, **more))


def lines(stream: Stream | list[Json], done: bool = True, comments: str = ": OPENROUTER PROCESSING\n\n") -> bytes:
    """Events as bytes, as this API sends them."""
    events = stream.events if isinstance(stream, Stream) else stream
    text = comments + "".join(f"data: {pack(event)}\n\n" for event in events) + ("data: [DONE]\n\n" if done else "")
    return text.encode()


def pack(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def show(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


# Cases

CASES: dict[str, Case] = {}


def case(
    name: str,
    body: Any,
    source: str,
    meaning: Json,
    *,
    status: int = 200,
    headers: Json | None = None,
    request: Json | None = None,
    streamed: bool | None = None,
    **about: Any,
) -> None:
    """Add a case.

    Args:
        name: Name of the folder.
        body: JSON, or bytes: those of a stream if they hold events.
        source: Which documented shape this shows.
        meaning: What a client must make of it.
        status: The HTTP status.
        headers: Headers in addition to the standard ones.
        request: Fields of the request in addition to model and input.
        streamed: Whether the request asks for a stream; by default if the body is one.
        **about: More for `meta.json`.
    """
    is_stream = isinstance(body, bytes) and b"data:" in body
    media_type = "text/event-stream" if is_stream else "application/json"
    asked = {"stream": True} if (is_stream if streamed is None else streamed) else {}
    meta = {
        "status": status,
        "headers": {"content-type": media_type, "x-generation-id": "gen-resp-02", **(headers or {})},
        "origin": "constructed",
        "source": source,
        "meaning": meaning,
        **about,
    }
    CASES[name] = {
        "request.json": show({"model": MODEL, "input": "Please help.", **(request or {}), **asked}),
        "meta.json": show(meta),
        "stream.sse" if is_stream else "response.json": body if isinstance(body, bytes) else show(body),
    }


def meaning(stream: Stream | Json, **more: Any) -> Json:
    """What a complete response means; the text is given by the case, not read off the response."""
    output: list[Json] = stream.items if isinstance(stream, Stream) else stream["output"]
    return {"status": "completed", "items": [item["type"] for item in output], "total_tokens": 20, "text": "", **more}


def failing(error: str, message: str, **more: Any) -> Json:
    return {"error": error, "message": message, **more}


CALL = {
    "type": "function_call",
    "id": "fc_01",
    "call_id": "call_01",
    "name": "get_weather",
    "arguments": '{"city":"Łódź","days":3}',
    "status": "completed",
}
ARGUMENTS = ['{"city":', '"Łódź"', ',"days":3}']
FUNCTION = {
    "type": "function",
    "name": "get_weather",
    "description": "Forecast for a city",
    "strict": True,
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
        "required": ["city", "days"],
        "additionalProperties": False,
    },
}
REASONING = {
    "type": "reasoning",
    "id": "rs_01",
    "status": "completed",
    "summary": [{"type": "summary_text", "text": "Weighing two words."}],
    "content": [{"type": "reasoning_text", "text": "First one, then the other."}],
    "encrypted_content": "bm90IHNlY3JldA==",
    "format": "anthropic-claude-v1",
    "signature": "c2lnbmVk",
}
CITATION = {
    "type": "url_citation", "url": PAGE, "title": "Rain", "start_index": 0, "end_index": 4,
    "content": "It rains.",
}  # fmt: skip
ANALYSIS = {
    "consensus": ["It rains."],
    "contradictions": [{"topic": "When", "stances": [{"model": "example/a", "stance": "Today"}]}],
    "partial_coverage": [{"models": ["example/a"], "point": "Wind"}],
    "unique_insights": [{"model": "example/b", "insight": "Hail"}],
    "blind_spots": ["Snow"],
}
PATCH = {"type": "update_file", "path": "notes.txt", "diff": "@@\n-rain\n+sun\n"}
FILE = {
    "type": "container_file_citation", "container_id": "cntr_01", "file_id": "cfile_01", "filename": "plot.png",
    "start_index": 0, "end_index": 8,
}  # fmt: skip
SHELL_OUTPUT = [
    {"stdout": "sun\n", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}},
    {"stdout": "", "stderr": "too slow", "outcome": {"type": "timeout"}},
]


def item(item_type: str, number: str, /, **fields: Any) -> Json:
    return {"type": item_type, "id": number, "status": "completed", **fields}


CLIENT_ITEMS: list[Json] = [
    REASONING,
    message("Here is everything. ", phase="commentary"),
    CALL,
    item("custom_tool_call", "ct_01", call_id="call_02", name="grep", input="rain .*"),
    item("tool_search_call", "ts_01", call_id="call_03", execution="client", arguments={"query": "weather"}),
    item("apply_patch_call", "ap_01", call_id="call_04", operation=PATCH),
    item(
        "shell_call", "sh_01", call_id="call_05",
        action={"commands": ["ls"], "max_output_length": 9, "timeout_ms": None},
    ),
    item("shell_call_output", "so_01", call_id="call_05", output=SHELL_OUTPUT, max_output_length=9, files=[FILE]),
    item(
        "computer_call", "cu_01", call_id="call_06", action={"type": "click", "x": 3, "y": 4},
        pending_safety_checks=[{"id": "sc_01", "code": "malicious_instructions", "message": "Look first."}],
    ),
    item(
        "web_search_call", "ws_01",
        action={"type": "search", "query": "rain", "queries": ["rain"], "sources": [{"type": "url", "url": PAGE}]},
    ),
    item("file_search_call", "fs_01", queries=["rain"]),
    item("image_generation_call", "ig_01", result="data:image/png;base64,iVBORw0KGgo=", prompt="Rain"),
    item(
        "code_interpreter_call", "ci_01", code="print(1)", container_id="cntr_01",
        outputs=[
            {"type": "logs", "logs": "1\n"},
            {"type": "image", "url": "https://example.com/plot.png"},
            {"type": "file", "id": "cfile_01", "filename": "plot.png", "media_type": "image/png", "size_bytes": 70},
        ],
    ),
    message("And that is all.", 2, phase="final_answer"),
]  # fmt: skip
SERVER_ITEMS: list[Json] = [
    item("openrouter:advisor", "st_01", model="example/sage-1", prompt="Which?", advice="One.", instance_name="sage"),
    item("openrouter:apply_patch", "st_02", call_id="call_11", operation={"type": "delete_file", "path": "old.txt"}),
    item(
        "openrouter:armor_blocked", "st_03", call_id="call_12", name="rm", arguments="{}",
        reason="dangerous_tool_use", explanation="It deletes files.",
    ),
    item(
        "openrouter:bash", "st_04", call_id="call_13", command="ls", stdout="notes.txt\n", stderr="", exitCode=0,
        container_id="cntr_02", files=[FILE],
    ),
    item("openrouter:browser_use", "st_05", action="click", screenshotB64="iVBORw0KGgo="),
    item("openrouter:code_interpreter", "st_06", language="python", code="1", stdout="1\n", stderr="", exitCode=0),
    item("openrouter:datetime", "st_07", datetime="2026-09-21T10:15:00Z", timezone="UTC"),
    item("openrouter:file_search", "st_08", queries=["rain"]),
    item("openrouter:files", "st_09", call_id=None, operation="read", file_id="f_01", filename="a.txt", result="rain"),
    item(
        "openrouter:fusion", "st_10", responses=[{"model": "example/a", "content": "Rain."}], analysis=ANALYSIS,
        failed_models=[{"model": "example/c", "error": "overloaded", "status_code": 529}],
        sources=[{"url": PAGE, "title": "Rain"}],
    ),
    item("openrouter:image_generation", "st_11", prompt="Rain", revisedPrompt="Soft rain", result=None, imageUrl=PAGE),
    item("openrouter:mcp", "st_12", serverLabel="weather", toolName="forecast"),
    item("openrouter:memory", "st_13", action="write", key="city", value={"name": "Łódź"}),
    item("openrouter:experimental__search_models", "st_14", query="cheap", arguments='{"query":"cheap"}'),
    item("openrouter:shell", "st_15", call_id="call_14", action={"commands": ["ls"]}, output=SHELL_OUTPUT),
    item("openrouter:subagent", "st_16", call_id="call_15", name="scout", task_name="look", outcome="Nothing there."),
    item("openrouter:text_editor", "st_17", command="view", filePath="notes.txt"),
    item(
        "openrouter:tool_search", "st_18", query="weather",
        matches=[{"tool_id": "get_weather", "definition": {"name": "get_weather"}, "schema_digest": "d1"}],
    ),
    item("openrouter:web_fetch", "st_19", url=PAGE, title="Rain", content="It rains.", httpStatus=200),
    item(
        "openrouter:web_search", "st_20",
        action={"type": "search", "query": "rain", "sources": [{"type": "url", "url": PAGE}]},
    ),
    item("openrouter:bash", "st_21", status="failed", error="no container"),
    message("The tools have run.", 22),
]  # fmt: skip


def add_responses() -> None:
    """Finished responses."""
    body = response(CLIENT_ITEMS)
    case(
        "items-client", body, "the output items of the model and of tools that the caller runs",
        meaning(body, text="Here is everything. And that is all.", tool_calls=[["get_weather", CALL["arguments"]]]),
    )  # fmt: skip
    body = response(SERVER_ITEMS)
    case(
        "items-server", body, "the output items of tools that the server runs",
        meaning(body, text="The tools have run."),
        request={"tools": [{"type": "openrouter:datetime"}, {"type": "openrouter:web_search"}]},
    )  # fmt: skip
    metadata = {
        "requested": MODEL,
        "strategy": "direct",
        "region": None,
        "summary": "1 of 2 endpoints",
        "attempt": 2,
        "is_byok": False,
        "endpoints": {"total": 2, "available": [{"provider": "Example", "model": MODEL, "selected": True}]},
        "attempts": [{"provider": "Other", "model": MODEL, "status": 529}],
        "pipeline": [{"type": "guardrail", "name": "pii", "summary": "1 replaced", "cost_usd": None}],
    }
    body = response([message("Routed.")], openrouter_metadata=metadata)
    case("routed", body, "a response with the routing that the metadata header asks for", meaning(body, text="Routed."))
    refused = message("")
    refused["content"] = [{"type": "refusal", "refusal": "That I will not write."}]
    body = response([refused])
    case("refusal", body, "a message whose content is a refusal", meaning(body))
    cut = message("The answer is")
    body = response([{**cut, "status": "incomplete"}], "incomplete", incomplete_details={"reason": "max_output_tokens"})
    case(
        "incomplete", body, "a response that the limit of tokens cut",
        meaning(body, status="incomplete", text="The answer is"),
        request={"max_output_tokens": 16},
    )  # fmt: skip
    called_off = response([{**cut, "status": "incomplete"}], "cancelled")
    case(
        "cancelled", called_off, "a response that was called off before its end",
        meaning(called_off, status="cancelled", text="The answer is", total_tokens=None),
    )  # fmt: skip
    page = {"type": "web_search_call", "status": "completed"}
    body = response([
        {**page, "id": "ws_02", "action": {"type": "open_page", "url": PAGE}},
        {**page, "id": "ws_03", "action": {"type": "find_in_page", "url": PAGE, "pattern": "rain"}},
        item("apply_patch_call", "ap_02", call_id="call_07",
             operation={"type": "create_file", "path": "new.txt", "diff": "+rain\n"}),
        item("apply_patch_call", "ap_03", call_id="call_08", operation={"type": "delete_file", "path": "old.txt"}),
    ])  # fmt: skip
    case("items-actions", body, "the further actions of searches and operations of patches", meaning(body))
    old = response([{"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Older."}]}])
    for name in ("status", "completed_at", "error", "incomplete_details"):
        del old[name]
    old["output_text"] = ""
    old["usage"] = {"input_tokens": 12, "output_tokens": 8, "total_tokens": 20}
    case(
        "older-json", b"\n   \n" + show(old), "a response of 2025: fields are missing, and white space comes before it",
        meaning(old, text="Older.", status=None),
    )  # fmt: skip
    samples = response([{**REASONING, "summary": ["Plain", "strings."]}, message("Done.", 2)])
    case(
        "summary-strings", samples, "the documentation's reasoning sample, whose summary is a list of strings",
        meaning(samples, text="Done."), request={"reasoning": {"effort": "high"}},
    )  # fmt: skip
    error = {"code": "server_error", "message": "The provider stopped."}
    body = response([message("So f")], "failed", error=error, error_type="provider_unavailable")
    case(
        "failed", body, "status 200 with a response that failed after its provider began",
        failing("BadGatewayResponseError", "The provider stopped.", error_type="provider_unavailable", text="So f"),
    )  # fmt: skip
    case(
        "failed-bare", {"id": "gen-resp-02", "status": "failed", "error": error, "error_type": "rate_limit_exceeded"},
        "the same with nothing but id, status, error and error_type",
        failing("TooManyRequestsResponseError", "The provider stopped.", error_type="rate_limit_exceeded", text=""),
    )  # fmt: skip
    case(
        "error-with-200", {"error": {"code": 502, "message": "The provider is gone.", "metadata": None}},
        "status 200 with a bare error",
        failing("BadGatewayResponseError", "The provider is gone.", error_type=None, text=None),
    )  # fmt: skip
    body = response([message("In one response.")])
    case(
        "json-for-stream", body, "a finished response although a stream was asked for",
        meaning(body, text="In one response."), streamed=True,
    )  # fmt: skip


def add_streams() -> None:
    """Streams that end well."""

    def add(name: str, stream: Stream, source: str, text: str = "", request: Json | None = None, **more: Any) -> None:
        case(name, lines(stream), source, meaning(stream, text=text, **more), request=request)

    stream = Stream().begin().open(REASONING)
    summary, reasoning_text = REASONING["summary"][0], REASONING["content"][0]
    stream.on("reasoning_summary_part.added", summary_index=0, part={"type": "summary_text", "text": ""})
    for delta in ("Weighing", " two words."):
        stream.on("reasoning_summary_text.delta", summary_index=0, delta=delta)
    stream.on("reasoning_summary_text.done", summary_index=0, text=summary["text"])
    stream.on("reasoning_summary_part.done", summary_index=0, part=summary)
    for delta in ("First one, ", "then the other."):
        stream.on("reasoning_text.delta", content_index=0, delta=delta)
    stream.on("reasoning_text.done", content_index=0, text=reasoning_text["text"]).close()
    stream.say("Word", ".").end()
    add("reasoning-streamed", stream, "reasoning with summary and text, then a message", "Word.",
        {"reasoning": {"effort": "low", "summary": "auto"}})  # fmt: skip

    twice = {
        **REASONING,
        "summary": [{"type": "summary_text", "text": text} for text in ("Ab", "Cd")],
        "content": [{"type": "reasoning_text", "text": text} for text in ("Ef", "Gh")],
    }
    two_parts = message("")
    two_parts["content"] = [{"type": "output_text", "text": text, "annotations": []} for text in ("One", " two")]
    stream = Stream().begin().open(twice)
    for half in (slice(1), slice(1, None)):
        for index in (0, 1):
            stream.on("reasoning_summary_text.delta", summary_index=index, delta=twice["summary"][index]["text"][half])
            stream.on("reasoning_text.delta", content_index=index, delta=twice["content"][index]["text"][half])
    for index in (1, 0):
        stream.on("reasoning_summary_text.done", summary_index=index, text=twice["summary"][index]["text"])
        stream.on("reasoning_text.done", content_index=index, text=twice["content"][index]["text"])
    stream.close().open(two_parts)
    for half in (slice(2), slice(2, None)):
        for index in (0, 1):
            delta = two_parts["content"][index]["text"][half]
            stream.on("output_text.delta", content_index=index, delta=delta, logprobs=[])
    for index in (1, 0):
        stream.on("output_text.done", content_index=index, text=two_parts["content"][index]["text"], logprobs=[])
    add("parts-streamed", stream.close().end(), "items of two parts each, whose events interleave", "One two")

    stream = Stream().begin().open(CALL)
    for delta in ARGUMENTS:
        stream.on("function_call_arguments.delta", delta=delta)
    stream.on("function_call_arguments.done", name=CALL["name"], arguments=CALL["arguments"]).close().end()
    calls = [["get_weather", CALL["arguments"]]]
    add("tool-call-streamed", stream, "a function call, its arguments in deltas",
        request={"tools": [FUNCTION], "tool_choice": "auto"}, tool_calls=calls)  # fmt: skip

    late = Stream().begin().open(CALL)
    late.add("response.output_item.done", output_index=0, item={**CALL, "arguments": "", "id": "fc_rotated"}).end()
    add("tool-call-arguments-late", late, "observed: arguments that exist only in the item's last event",
        request={"tools": [FUNCTION]}, tool_calls=calls)  # fmt: skip

    custom = CLIENT_ITEMS[3]
    stream = Stream().begin().open(custom)
    for delta in ("rain", " .*"):
        stream.on("custom_tool_call_input.delta", delta=delta)
    add("custom-tool-streamed", stream.on("custom_tool_call_input.done", input=custom["input"]).close().end(),
        "a call of a custom tool, its input in deltas",
        request={"tools": [{"type": "custom", "name": "grep"}]})  # fmt: skip

    patch = CLIENT_ITEMS[5]
    stream = Stream().begin().open({**patch, "operation": {**PATCH, "diff": ""}})
    stream.items[-1] = patch
    for delta in ("@@\n-rain", "\n+sun\n"):
        stream.on("apply_patch_call_operation_diff.delta", delta=delta)
    add("apply-patch-streamed", stream.on("apply_patch_call_operation_diff.done", diff=PATCH["diff"]).close().end(),
        "a patch, its diff in deltas", request={"tools": [{"type": "apply_patch"}]})  # fmt: skip

    interpreter = CLIENT_ITEMS[12]
    stream = Stream().begin().open(interpreter).on("code_interpreter_call.in_progress")
    for delta in ("print", "(1)"):
        stream.on("code_interpreter_call_code.delta", delta=delta)
    stream.on("code_interpreter_call_code.done", code=interpreter["code"])
    stream.on("code_interpreter_call.interpreting").on("code_interpreter_call.completed").close().say("It is 1.").end()
    add("code-interpreter-streamed", stream, "code that the server runs, then a message", "It is 1.",
        {"tools": [{"type": "code_interpreter", "container": {"type": "auto"}}]})  # fmt: skip

    search = CLIENT_ITEMS[9]
    stream = Stream().begin().open(search)
    for step in ("in_progress", "searching", "completed"):
        stream.on(f"web_search_call.{step}")
    cited = message("Rain today.", 2)
    cited["content"][0]["annotations"] = [
        CITATION,
        {"type": "file_citation", "file_id": "file_01", "filename": "rain.txt", "index": 4},
        {"type": "file_path", "file_id": "file_02", "index": 4},
    ]
    add("web-search-streamed", stream.close().say("Rain", " today.", item=cited).end(),
        "a search, then a message with annotations of each type", "Rain today.",
        {"tools": [{"type": "web_search"}], "include": ["file_search_call.results"]})  # fmt: skip

    image = CLIENT_ITEMS[11]
    stream = Stream().begin().open(image).on("image_generation_call.in_progress").on("image_generation_call.generating")
    for index, delta in enumerate(("iVBO", "iVBORw0KGgo=")):
        stream.on("image_generation_call.partial_image", partial_image_index=index, partial_image_b64=delta)
    add("image-streamed", stream.on("image_generation_call.completed").close().end(), "an image and its previews",
        request={"tools": [{"type": "image_generation"}]})  # fmt: skip

    fusion = SERVER_ITEMS[9]
    stream = Stream().begin().open({"type": "openrouter:fusion", "id": "st_10", "status": "in_progress"})
    stream.items[-1] = fusion
    stream.on("fusion_call.in_progress")
    for model in ("example/a", "example/c"):
        stream.on("fusion_call.panel.added", model=model)
    stream.on("fusion_call.panel.reasoning.delta", model="example/a", delta="Clouds")
    for delta in ("Rain", "."):
        stream.on("fusion_call.panel.delta", model="example/a", delta=delta)
    stream.on("fusion_call.panel.completed", model="example/a", content="Rain.")
    stream.on("fusion_call.panel.failed", model="example/c", error="overloaded", status_code=529)
    stream.on("fusion_call.analysis.in_progress", analyst_model="example/b", judge_model="example/b")
    stream.on("fusion_call.analysis.completed", analysis=ANALYSIS).on("fusion_call.completed").close()
    add("fusion-streamed", stream.say("It rains.").end(), "a panel of models, its analysis, a message", "It rains.",
        {"tools": [{"type": "openrouter:fusion"}]})  # fmt: skip

    refused = message("")
    refused["content"] = [{"type": "refusal", "refusal": "That I will not write."}]
    stream = Stream().begin().open(refused)
    stream.on("content_part.added", content_index=0, part={"type": "refusal", "refusal": ""})
    for delta in ("That I will", " not write."):
        stream.on("refusal.delta", content_index=0, delta=delta)
    stream.on("refusal.done", content_index=0, refusal="That I will not write.")
    stream.on("content_part.done", content_index=0, part=refused["content"][0]).close().end()
    add("refusal-streamed", stream, "a refusal in deltas")

    top = [{"token": "Hé", "logprob": -0.1, "bytes": [72, 195, 169]}]
    stream = Stream().add("response.debug", debug={"echo_upstream_body": {"model": "upstream"}}).begin()
    stream.add(
        "response.debug", debug={"timings": {"epoch_ms": 1790000100000, "event": "adapter_request", "start_ms": 3}}
    )
    stream.say("Hé", logprobs=[{"token": "Hé", "logprob": -0.1, "bytes": [72, 195, 169], "top_logprobs": top}]).end()
    add("debug-streamed", stream, "debug events, and log probabilities of tokens", "Hé",
        {"debug": {"echo_upstream_body": True}, "top_logprobs": 1})  # fmt: skip

    stream = Stream().begin()
    second = message("Second.", 2)
    stream.items = [CALL, second]
    stream.add("response.output_item.added", output_index=1, item=started(second))
    stream.add("response.output_item.added", output_index=0, item=started(CALL))
    delta = {"content_index": 0, "logprobs": []}
    stream.add("response.output_text.delta", item_id="msg_02", output_index=1, delta="Sec", **delta)
    stream.add("response.function_call_arguments.delta", item_id="fc_01", output_index=0, delta=CALL["arguments"])
    stream.add("response.output_text.delta", item_id="msg_02", output_index=1, delta="ond.", **delta)
    stream.add("response.output_item.done", output_index=0, item=CALL)
    stream.add("response.output_item.done", output_index=1, item=second)
    add("interleaved-streamed", stream.end(), "observed: items whose events interleave, the later one first", "Second.",
        tool_calls=calls)  # fmt: skip

    stream = Stream().begin().say("The answer").end("incomplete", incomplete_details={"reason": "content_filter"})
    add("incomplete-streamed", stream, "a stream that the content filter ended", "The answer", status="incomplete")

    asked_none = Stream().begin().say("Delta", " by delta.").end()
    case(
        "stream-for-json", lines(asked_none), "observed: a stream although none was asked for",
        meaning(asked_none, text="Delta by delta."), streamed=False,
    )  # fmt: skip

    text = message("Sample.")
    sample = [
        {"type": "response.created", "response": {"id": "gen-resp-02", "object": "response", "status": "in_progress"}},
        {"type": "response.output_item.added", "response_id": "gen-resp-02", "output_index": 0, "item": started(text)},
        {"type": "response.content_part.added", "response_id": "gen-resp-02", "output_index": 0, "content_index": 0,
         "part": {"type": "output_text", "text": ""}},
        {"type": "response.reasoning.delta", "delta": "Hm."},
        *({"type": "response.content_part.delta", "response_id": "gen-resp-02", "output_index": 0, "content_index": 0,
           "delta": text} for text in ("Samp", "le.")),
        {"type": "response.output_item.done", "response_id": "gen-resp-02", "output_index": 0, "item": text},
        {"type": "response.done", "response": response([text])},
    ]  # fmt: skip
    case(
        "sample-streamed", lines(sample), "the documentation's sample stream: other names, fewer fields",
        meaning({"output": [text]}, text="Sample."),
    )  # fmt: skip

    other = Stream().add("response.queued", response=response([], "queued")).begin().add("keepalive")
    other.say("Over", " there.").end()
    named = "".join(f"event: {event['type']}\r\ndata: {pack(event)}\r\n\r\n" for event in other.events)
    case(
        "event-lines", named.encode(), "observed at other servers: event lines, CRLF, further events, no [DONE]",
        meaning(other, text="Over there."),
    )  # fmt: skip

    new = Stream().begin().say("Still", " here.")
    new.events[4]["vibe"] = "calm"
    new.add("response.dream.delta", delta="zzz").whole({"type": "dream_call", "id": "dr_01", "depth": 3}).end(
        mood="good"
    )
    case(
        "tomorrow-streamed", lines(new), "events, items and fields that no document has yet",
        meaning(new, text="Still here."),
        violations=dict.fromkeys(
            ("TextDeltaEvent.vibe", "StreamEvents.type", "OutputItems.type", "OpenResponsesResult.mood"),
            "it shows what the contract does not know",
        ),
    )  # fmt: skip


def add_broken_streams() -> None:
    """Streams that report an error or break off."""

    def begun() -> Stream:
        stream = Stream().begin().open(message("Half a sentence."))
        for delta in ("Half", " a"):
            stream.on("output_text.delta", content_index=0, delta=delta, logprobs=[])
        return stream

    error = {"code": "server_error", "message": "The provider stopped."}
    stream = begun()
    stream.add(
        "response.failed",
        response=response([message("Half a")], "failed", error=error, error_type="provider_overloaded"),
    )
    case(
        "failed-streamed", lines(stream), "a stream whose terminal event is a failed response",
        failing(
            "ServiceUnavailableResponseError", "The provider stopped.", error_type="provider_overloaded", text="Half a",
        ),
    )  # fmt: skip
    bare = {"id": "gen-resp-02", "status": "failed", "error": error, "error_type": "timeout"}
    case(
        "failed-bare-streamed", lines([*begun().events, {"type": "response.failed", "response": bare}]),
        "the same with nothing but id, status, error and error_type",
        failing("GatewayTimeoutResponseError", "The provider stopped.", error_type="timeout", text="Half a"),
    )  # fmt: skip
    shapes: dict[str, tuple[Json, str, str | None, str]] = {
        "error-flat-streamed": (
            {"type": "error", "code": "rate_limit_exceeded", "message": "Slow down.", "param": None},
            "TooManyRequestsResponseError", None, "the flat error event",
        ),
        "error-nested-streamed": (
            {"type": "error", "error": {"code": 502, "message": "The provider is gone."}, "sequence_number": 5},
            "BadGatewayResponseError", None, "the error event with an object inside",
        ),
        "error-response-streamed": (
            {"type": "response.error", "error": {"code": "invalid_prompt", "message": "Not like this."}},
            "BadRequestResponseError", None, "the event response.error",
        ),
        "error-chat-streamed": (
            {"error": {"code": 529, "message": "Too much at once.", "metadata": {"error_type": "provider_overloaded"}}},
            "ServiceUnavailableResponseError", "provider_overloaded", "an object without a type, as in chats",
        ),
    }  # fmt: skip
    for name, (event, cls, error_type, source) in shapes.items():
        text = event.get("message") or event["error"]["message"]
        case(
            name, lines([*begun().events, event]), f"an error after the first tokens: {source}",
            failing(cls, text, error_type=error_type, text="Half a"),
        )  # fmt: skip
    lost = failing("StreamInterruptedError", "", error_type=None, text="Half a")
    case("cut-streamed", lines(begun(), done=False), "a stream that ends without a terminal event", lost)
    case("cut-with-done", lines(begun()), "the same, with [DONE]", lost)
    case("cut-connection", lines(begun(), done=False), "a connection that breaks off", lost, ending="cut")
    cut = lines(begun(), done=False) + b'data: {"type":"response.output_text.delta","del'
    garbled = failing("ResponseValidationError", "is not valid JSON", error_type=None, text="Half a")
    case("cut-inside-event", cut, "a connection that breaks off inside an event", lost, ending="cut")
    case(
        "garbled-event", lines(begun(), done=False) + b"data: {unquoted}\n\n", "an event that is not valid JSON", garbled,
        violations={"data": "it is not valid JSON"},
    )  # fmt: skip
    case(
        "error-as-event", b'data: {"error":{"code":null,"message":"It broke."}}\n\n',
        "observed at other servers: status 500 with an event stream",
        failing("InternalServerResponseError", "It broke.", error_type=None, text=None), status=500,
    )  # fmt: skip


def add_errors() -> None:
    """Responses with the fourteen statuses."""
    away = {
        "code": "no_endpoints",
        "retryable": False,
        "requested_models": [MODEL],
        "affected_providers": ["Example"],
        "excluded_by": ["data_collection"],
        "fallback_models": ["example/writer-2"],
        "constraint": {"field": "provider.data_collection", "detail": "deny"},
        "docs_url": "https://openrouter.ai/docs",
    }
    moderation = {
        "reasons": ["violence"], "flagged_input": "a line", "provider_name": "Example", "model_slug": MODEL,
        "error_type": "content_policy_violation",
    }  # fmt: skip
    earlier = {
        "previous_errors": [{"provider": "Example", "code": 503, "status": 503}],
        "error_type": "provider_unavailable",
    }
    errors: dict[int, tuple[str, str, Json]] = {
        400: ("BadRequestResponseError", "The input is missing.", {"code": "invalid_prompt"}),
        401: ("UnauthorizedResponseError", "No such key.", {}),
        402: ("PaymentRequiredResponseError", "No credit is left.", {"metadata": {"error_type": "payment_required"}}),
        403: ("ForbiddenResponseError", "The input was flagged.", {"metadata": moderation}),
        404: ("NotFoundResponseError", "No endpoint serves this.",
              {"error_type": "not_found", "http_status": 404, "availability": away, "code": None}),
        408: ("RequestTimeoutResponseError", "That took too long.", {}),
        413: ("PayloadTooLargeResponseError", "That is too much.", {"metadata": {"error_type": "payload_too_large"}}),
        422: ("UnprocessableEntityResponseError", "The schema contradicts itself.", {"metadata": None}),
        429: ("TooManyRequestsResponseError", "Slow down.",
              {"metadata": {"error_type": "rate_limit_exceeded", "retry_after": 7}}),
        500: ("InternalServerResponseError", "Something went wrong.", {"metadata": {"error_type": "server"}}),
        502: ("BadGatewayResponseError", "The provider sent an invalid response.", {"metadata": earlier}),
        503: ("ServiceUnavailableResponseError", "No provider is free.",
              {"availability": {"code": "temporarily_unavailable", "retryable": True, "retry_after": 4,
                                "requested_models": [MODEL], "docs_url": "https://openrouter.ai/docs"}}),
        524: ("EdgeNetworkTimeoutResponseError", "The provider fell silent.", {}),
        529: ("ProviderOverloadedResponseError", "The provider is overloaded.",
              {"metadata": {"error_type": "provider_overloaded"}}),
    }  # fmt: skip
    for status, (cls, text, more) in errors.items():
        error = {
            key: value for key, value in {"code": status, "message": text, **more}.items() if key != "code" or value
        }
        body: Json = {"error": error, "user_id": "user_01"}
        if status == 400:
            body = {"error": error, "metadata": None}
        error_type = (error.get("metadata") or {}).get("error_type") or error.get("error_type")
        case(
            f"error-{status}", body, "the documented errors", failing(cls, text, error_type=error_type, text=None),
            status=status,
            headers={"retry-after": "7"} if status in (429, 503) else None, streamed=status % 2 == 0,
        )  # fmt: skip


add_responses()
add_streams()
add_broken_streams()
add_errors()


def main() -> None:
    """Write all cases."""
    for name, files in CASES.items():
        folder = FOLDER / name
        folder.mkdir(parents=True, exist_ok=True)
        for file, content in files.items():
            (folder / file).write_bytes(content)


if __name__ == "__main__":
    main()
