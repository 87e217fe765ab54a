"""Files of requests: what each line or row stands for, and what is reported of those that cannot be read."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_responses.bulk import BulkRequest
from openrouter_responses.cli.bulk_command import lines
from openrouter_responses.cli.bulk_command.check import check_requests
from openrouter_responses.cli.bulk_command.inputs import FORMATS, placed_requests, read_requests
from openrouter_responses.cli.bulk_command.lines import InputError, Unreadable, lines_of
from support import run_python

NAME = "standard input"


def read(content: bytes | str, format: str = "jsonl", template: str | None = None) -> list[BulkRequest]:
    data = content.encode() if isinstance(content, str) else content
    return list(read_requests(io.BytesIO(data), format=format, template=template))


def placed(content: str) -> Iterator[tuple[str, BulkRequest]]:
    return placed_requests(io.BytesIO(content.encode()), format="jsonl")


def inputs(requests: list[BulkRequest]) -> list[Any]:
    return [request.parameters["input"] for request in requests]


def problem(request: BulkRequest) -> str:
    assert isinstance(request.parameters, Unreadable)
    return str(request.parameters.error)


def sent(line: Any) -> dict[str, Any]:
    (request,) = read(json.dumps(line))
    return dict(request.parameters)


def refusal(line: Any) -> str:
    text = line if isinstance(line, str) else json.dumps(line)
    (request,) = read(text)
    found = problem(request)
    assert found.startswith(f"{NAME}, line 1: ")
    return found.removeprefix(f"{NAME}, line 1: ")


# Lines of any format


@given(st.lists(st.text(st.characters(blacklist_characters="\r\n", codec="utf-8"))), st.sampled_from(["\n", "\r\n"]))
def test_a_prompt_a_line(prompts: list[str], end: str) -> None:
    kept = [prompt for prompt in prompts if prompt and not prompt.isspace()]
    content = "".join(prompt + end for prompt in prompts)
    assert inputs(read(b"\xef\xbb\xbf" + content.encode(), "text")) == kept
    assert inputs(read(content.removesuffix(end), "text")) == kept


@given(st.binary(), st.integers(1, 5))
def test_lines_are_those_of_the_bytes_and_what_is_too_long_is_skipped(data: bytes, longest: int) -> None:
    content = b"x" + data
    found = list(lines_of(io.BytesIO(content), longest))
    whole = [line.removesuffix(b"\r") for line in content.removesuffix(b"\n").split(b"\n")]
    assert found == [(number, line if len(line) <= longest else None) for number, line in enumerate(whole, 1)]


def test_a_line_that_is_too_long_is_reported_and_the_others_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines.lines_of, "__defaults__", (8,))
    first, second = read("a line that is too long\nshort", "text")
    assert problem(first).startswith(f"{NAME}, line 1: the line has more than")
    assert second.parameters == {"input": "short"}


def test_what_is_not_utf_8_is_one_line() -> None:
    first, second, third = read(b'"a"\n"\xff"\n"b"')
    assert problem(second) == f"{NAME}, line 2: byte 2 of the line is not UTF-8"
    assert inputs([first, third]) == ["a", "b"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("format", ["jsonl", "text", "csv"])
def test_utf_16_is_refused_whole(encoding: str, format: str) -> None:
    with pytest.raises(InputError, match=r"^standard input: (line 1: )?it is UTF-16; save it as UTF-8$"):
        read("\ufeffinput\n".encode(encoding), format)


@pytest.mark.parametrize("format", ["jsonl", "text", "csv"])
@pytest.mark.parametrize("content", ["", "\n", "\ufeff", "\ufeff\r\n\r\n"])
def test_an_empty_file_has_no_requests(format: str, content: str) -> None:
    assert read(content, format) == []


def test_a_file_is_read_as_it_is_asked_for() -> None:
    """Of an endless input, the first requests."""

    class Endless(io.RawIOBase):
        taken = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            buffer[:4] = b'"a"\n'
            self.taken += 4
            return 4

    raw = Endless()
    requests = read_requests(io.BufferedReader(raw), format="jsonl")
    assert [next(requests).parameters for _ in range(1000)] == [{"input": "a"}] * 1000
    assert raw.taken < 4000 + 2 * io.DEFAULT_BUFFER_SIZE


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.jsonl", "jsonl"),
        ("a.NDJSON", "jsonl"),
        ("a.txt", "text"),
        ("a.csv", "csv"),
        ("a.parquet", "parquet"),
        ("a.pq", "parquet"),
    ],
)
def test_the_name_of_a_file_says_its_format(name: str, format: str) -> None:
    assert _format_of(name) == format


def _format_of(name: str, format: str | None = None) -> str:
    from openrouter_responses.cli.bulk_command.inputs import format_of

    return format_of(name, format)


def test_a_format_that_is_not_known_is_refused_with_those_that_are() -> None:
    for name, format in (("a.json", None), ("a", None), ("a.csv", "xml"), (NAME, None)):
        with pytest.raises(InputError, match=r"jsonl, text, csv, parquet, as in --format jsonl$"):
            _format_of(name, format)
    assert [_format_of("a.csv", format) for format in FORMATS] == list(FORMATS)


def test_errors_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "requests.jsonl"
    path.write_text('"a"\n{', "utf-8")
    _, second = read_requests(path)
    assert problem(second).startswith(f"{path}, line 2: it is not JSON: ")
    with pytest.raises(FileNotFoundError):
        next(read_requests(tmp_path / "none.jsonl"))


# JSON lines


def test_a_line_is_a_text_or_arguments_of_send() -> None:
    assert sent("a") == {"input": "a"}
    line = {"input": [{"role": "user", "content": "a"}], "model": "m", "temperature": 0, "extra_body": {"seed": 1}}
    assert sent(line) == line
    (request,) = read('{"custom_id": "one", "input": "a", "stream": false}')
    assert (request.custom_id, request.parameters) == ("one", {"input": "a"})
    (request,) = read('{"custom_id": 7, "input": "a", "stream": null}')
    assert (request.custom_id, request.parameters) == ("7", {"input": "a"})


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "it is not JSON: Expecting property name"),
        ("[" * 100_000, "it is nested too deeply"),
        ('{"input": NaN}', "it is not JSON: it has NaN"),
        ('{"input": "a", "input": "b"}', "'input' occurs twice in one object"),
        ('{"input": [{"a": 1, "b": 2, "a": 3}]}', "'a' occurs twice in one object"),
        ('"a" "b"', "it is not JSON: Extra data"),
        ("null", "it must be an object or a text, not null"),
        ("17", "it must be an object or a text, not 17"),
        ("true", "it must be an object or a text, not true"),
        ("[]", "it must be an object or a text, not a list"),
        ('" "', "the text is empty"),
        ("{}", "it has no 'input'"),
        ('{"input": null}', "it has no 'input'"),
        ('{"prompt": "a"}', "'prompt' is a template that the provider keeps; a text is 'input', or --template"),
        ('{"input": "a", "stream": true}', "'stream' cannot be true"),
        ('{"input": "a", "messages": []}', "send() got an unexpected keyword argument 'messages'. Here it is 'input'"),
        ('{"input": "a", "modle": "m"}', "send() got an unexpected keyword argument 'modle'. Did you mean 'model'?"),
        ('{"custom_id": "", "input": "a"}', "'custom_id' must be a text that is not empty, not ''"),
        ('{"custom_id": true, "input": "a"}', "'custom_id' must be a text that is not empty, not True"),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_sent_says_why(line: str, message: str) -> None:
    assert refusal(line).startswith(message)


@pytest.mark.parametrize(
    "name", ["server_url", "extra_headers", "http_headers", "extra_query", "retry_possibly_billed"]
)
def test_a_line_has_no_say_in_where_the_key_goes(name: str) -> None:
    assert (
        refusal({"input": "a", name: "https://example.com"}) == f"{name!r} is a setting of the whole run, not of a line"
    )


def test_a_line_that_cannot_be_sent_keeps_its_name() -> None:
    (request,) = read('{"custom_id": "one", "modle": "m"}')
    assert request.custom_id == "one"
    for use in (dict, len, lambda parameters: parameters["input"]):
        with pytest.raises(InputError, match="modle"):
            use(request.parameters)
    assert "modle" in repr(request.parameters)


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=3) | st.sampled_from(["POST", "/v1/responses", "system"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["input", "body", "url", "method", "custom_id", "messages", "role", "content", "type", "text",
                         "tools", "function", "response_format", "json_schema", "tool_calls", "prompt", "stream"])
        | st.text(max_size=3), inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@given(json_values, st.sampled_from([None, "{input}"]))
def test_any_json_is_a_request_or_a_problem(value: Any, template: str | None) -> None:
    for line in (value, {"url": "/v1/chat/completions", "body": value}, {"url": "/v1/responses", "body": value}):
        (request,) = read(json.dumps(line), template=template)
        if not isinstance(request.parameters, Unreadable):
            assert "stream" not in request.parameters


@given(st.lists(st.binary(max_size=20), max_size=5), st.sampled_from(["jsonl", "text", "csv"]))
def test_any_bytes_are_read(data: list[bytes], format: str) -> None:
    content = b"input,id\n" + b"\n".join(data)
    assert all(isinstance(request, BulkRequest) for request in read(content, format))


# Files for batches


def batch(body: Any, url: str = "/v1/responses", **more: Any) -> dict[str, Any]:
    return {"custom_id": "one", "method": "POST", "url": url, "body": body, **more}


@pytest.mark.parametrize("url", ["/v1/responses", "/api/v1/responses", "/responses"])
def test_the_body_of_a_batch_goes_as_it_is(url: str) -> None:
    body = {"model": "m", "input": "a", "seed": 7, "brand_new": {"x": None}, "stream": False}
    expected = {"model": "m", "input": "a", "extra_body": {"seed": 7, "brand_new": {"x": None}}}
    assert sent(batch(body, url)) == expected
    (request,) = read(json.dumps(batch({"input": "a"}, url)))
    assert (request.custom_id, request.parameters) == ("one", {"input": "a"})


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (batch({}, "/v1/embeddings"), "'url' must be \"/v1/responses\" or \"/v1/chat/completions\", not '/v1/embeddings'"),
        (batch({}, method="GET"), "'method' must be \"POST\", not 'GET'"),
        (batch("a"), "'body' must be an object, not a text"),
        (batch({}, other=1), "'other' is not a field of a batch, which has body, custom_id, method, url"),
        (batch({"stream": True}), "'stream' cannot be true"),
        (batch({"stream": 1}, "/v1/chat/completions"), "'stream' cannot be true"),
        ({"body": {"input": "a"}}, "'url' must be"),
    ],
)  # fmt: skip
def test_a_line_of_a_batch_that_cannot_be_sent_says_why(line: Any, message: str) -> None:
    assert refusal(line).startswith(message)


# The first pass


def test_the_first_pass_counts_and_lists_what_cannot_be_sent() -> None:
    content = '"a"\n{\n{"custom_id": "x", "input": "a"}\n{"custom_id": "x", "input": "b"}\n{"input": "c", "model": 5}'

    def prepare(parameters: Any) -> None:
        if parameters.get("model") == 5:
            raise TypeError("model must be a string")

    found = check_requests(placed(content), prepare)
    assert found.requests == 5
    assert found.broken == 3
    assert found.problems[0].startswith(f"{NAME}, line 2: it is not JSON")
    assert found.problems[1:] == (
        f"{NAME}, line 4: custom_id 'x' is there twice",
        f"{NAME}, line 5: model must be a string",
    )
    assert check_requests(placed(content)).broken == 2


def test_the_first_pass_keeps_some_problems_and_counts_all() -> None:
    found = check_requests(placed("{\n" * 100 + '"a"'))
    assert (found.requests, found.broken, len(found.problems)) == (101, 100, 20)


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """Nor does that of a first pass, which knows every name."""
    program = """
import resource, sys
from openrouter_responses.cli.bulk_command.check import check_requests
from openrouter_responses.cli.bulk_command.inputs import placed_requests
found = check_requests(placed_requests(sys.argv[1]))
assert not found.broken, found
print(found.requests, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
    memory = []
    for count in (1000, 200_000):
        path = tmp_path / "in.jsonl"
        with path.open("w") as file:
            file.writelines(f'{{"custom_id": "a request with a name {n}", "input": "text"}}\n' for n in range(count))
        done = run_python("-c", program, path)
        requests, kilobytes = map(int, done.stdout.split())
        assert requests == count, done.stderr
        memory.append(kilobytes)
    assert memory[1] < memory[0] + 8 * 1024


def test_the_first_pass_takes_any_name() -> None:
    names = ["a", "A", "\ud800", "\udc00", "\u00e9", "e\u0301", "1", "\0"]
    assert check_requests([("", BulkRequest({"input": "a"}, name)) for name in names]).broken == 0
