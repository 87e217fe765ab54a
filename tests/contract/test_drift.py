"""Drift: what payloads have that the document lacks, grouped, and the command that reports it."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

from openrouter_responses.cli import main
from openrouter_responses.contract import Drift, check, group, markdown
from openrouter_responses.testing import RawResponse, Server
from payloads import bare_delta, bare_message, output_text
from support import FIXTURES, Api

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef"
MESSAGE = bare_message("Hi", content=[output_text("Hi", vibe="calm")])
BODY = {
    "id": "gen-1", "status": "lazy", "mood": "good", "created_at": 1.5, "user_id": "user_1",
    "output": [MESSAGE, MESSAGE, {"type": "dream_call"}, {"type": "sleep_call"}, {"type": "message", "id": "msg_2"}],
}  # fmt: skip
FOUND = [
    ("unknown type", "OutputItems.type", 1, '"dream_call"'),
    ("unknown type", "OutputItems.type", 1, '"sleep_call"'),
    ("unknown field", "ResponseOutputText.vibe", 2, '"calm"'),
    ("unknown field", "OpenResponsesResult.mood", 1, '"good"'),
    ("unknown field", "OpenResponsesResult.user_id", 1, '"xxxxxx"'),
    ("unknown value", "OpenAIResponsesResponseStatus", 1, '"lazy"'),
    ("missing field", "OutputMessageItem.content", 1, "nothing"),
    ("missing field", "OutputMessageItem.role", 1, "nothing"),
    ("wrong type", "OpenResponsesResult.created_at", 1, "1.5"),
]


def fields(drift: Drift) -> tuple[str, str, int, str]:
    return drift.difference, drift.schema, drift.count, drift.example


def write(folder: Path, name: str, value: Any) -> str:
    path = folder / name
    path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())
    return str(path)


def test_violations_are_grouped_by_difference_and_place_in_the_document() -> None:
    drifts = group(check(BODY))
    assert [fields(drift) for drift in drifts] == FOUND
    places = {drift.schema: drift.path for drift in drifts}
    assert places["ResponseOutputText.vibe"] == "$.output[0].content[0].vibe"
    assert places["OutputMessageItem.role"] == "$.output[4].role"
    assert group([]) == []


def test_an_event_is_held_against_its_own_schema() -> None:
    event = bare_delta("x")
    assert [fields(drift)[:3] for drift in group(check({**event, "logprobs": [], "sequence_number": 1, "hum": 1}))] == [
        ("unknown field", "TextDeltaEvent.hum", 1)
    ]
    assert [fields(drift)[:2] for drift in group(check({"type": "response.dream"}))] == [
        ("unknown type", "StreamEvents.type")
    ]
    assert [fields(drift)[:2] for drift in group(check({"error": {"code": 1}}))] == [
        ("missing field", "ErrorData.message")
    ]


def test_a_value_that_fits_no_member_is_of_another_type_and_a_new_one_of_an_enum_is_new() -> None:
    assert [fields(drift)[:2] for drift in group(check({"id": "r", "truncation": "bold"}))] == [
        ("unknown value", "Truncation")
    ]
    body = {"id": "r", "reasoning": 5, "truncation": 3}
    assert [fields(drift)[:2] for drift in group(check(body))] == [
        ("wrong type", "OpenResponsesResult.reasoning"),
        ("wrong type", "OpenResponsesResult.truncation"),
    ]


def test_limits_are_drift_of_their_own() -> None:
    request = {"model": "a", "input": "b", "metadata": {"k" * 65: "v"}, "user": "u" * 257}
    assert [fields(drift)[:2] for drift in group(check(request, "ResponsesRequest"))] == [
        ("limit", "RequestMetadata.*"),
        ("limit", "ResponsesRequest.user"),
    ]


def test_the_hook_gives_what_can_be_grouped(api: Api) -> None:
    found: list[Any] = []
    with Server(RawResponse.json(BODY)) as server:
        api.send(server.url, client={"on_contract_violation": found.extend}, model="a", input="b")
    assert [fields(drift) for drift in group(found)] == FOUND


def test_the_report_is_markdown() -> None:
    text = markdown(group(check(BODY)), 1)
    assert text.startswith("## Contract drift: 9 differences in 1 payload\n")
    assert (
        "### Unknown fields\n\n| place in the document | count | first seen at | found |\n|---|---|---|---|\n" in text
    )
    assert '| `ResponseOutputText.vibe` | 2 | `$.output[0].content[0].vibe` | `"calm"` |' in text
    assert markdown([]).startswith("## Contract drift: no differences\n")


def test_nothing_in_a_payload_breaks_the_table() -> None:
    hostile = {"id": "r", "a|b`c\n# d": "e``|\nf", "`": 1}
    rows = [line for line in markdown(group(check(hostile))).splitlines() if line.startswith("| `")]
    assert rows == [
        r'| `` OpenResponsesResult.` `` | 1 | `` $.` `` | `1` |',
        r'| `` OpenResponsesResult.a\|b`c # d `` | 1 | `` $.a\|b`c # d `` | ``` "e``\|\nf" ``` |',
    ]  # fmt: skip


def test_examples_are_short_and_hold_no_secret() -> None:
    body = {"id": "r", "echo": f"my {KEY}", "owner": {"userId": 12345, "api_key": "hush"}, "long": "a" * 500}
    examples = {drift.schema: drift.example for drift in group(check(body))}
    assert examples["OpenResponsesResult.echo"] == f'"my {"x" * len(KEY)}"'
    assert examples["OpenResponsesResult.owner"] == '{"userId": 11111, "api_key": "xxxx"}'
    assert len(examples["OpenResponsesResult.long"]) == 60


# The command


def test_no_drift_is_status_zero(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["contract", str(FIXTURES / "text"), str(FIXTURES / "text-streamed"), str(FIXTURES / "error-429")]) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith("## Contract drift: no differences in ")
    assert captured.err == ""


def test_drift_is_status_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stream = b'data: {"type":"response.dream"}\n\ndata: {"type":"response.dream"}\n\ndata: [DONE]\n\n'
    names = [write(tmp_path, "a.json", BODY), write(tmp_path, "b.sse", stream)]
    assert main(["contract", *names]) == 1
    report = capsys.readouterr().out
    assert report.startswith("## Contract drift: 10 differences in 3 payloads\n")
    assert '| `StreamEvents.type` | 2 | `$.type` | `"response.dream"` |' in report


def test_the_report_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["contract", "--json", write(tmp_path, "a.json", BODY)]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["payloads"] == 1
    assert report["unreadable"] == []
    assert report["document"].keys() == {"version", "digest"}
    assert [
        (drift["difference"], drift["schema"], drift["count"], drift["example"]) for drift in report["drift"]
    ] == FOUND


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.json", b"{", "a.json: "),
        ("a.json", b"", "a.json: "),
        ("a.json", b"[1]", "must be a JSON object"),
        ("a.json", b"[" * 100_000 + b"]" * 100_000, "a.json: "),
        ("a.sse", b"data: {invalid}\n\n", "a.sse, event 1: "),
        ("a.sse", b": nothing\n\n", "a.sse: "),
    ],
)
def test_what_cannot_be_read_is_status_two_and_the_rest_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes, problem: str
) -> None:
    assert main(["contract", write(tmp_path, name, content), write(tmp_path, "good.json", BODY)]) == 2
    captured = capsys.readouterr()
    assert "9 differences in 1 payload\n" in captured.out
    assert problem in captured.err
    assert len(captured.err.splitlines()) == 1


def test_a_file_or_a_schema_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["contract", str(tmp_path / "none.json"), str(tmp_path)]) == 2
    captured = capsys.readouterr()
    assert "none.json: No such file" in captured.err
    assert "no .json" in captured.err
    assert main(["contract", "--schema", "Nothing", write(tmp_path, "a.json", BODY)]) == 2
    assert "must be the name of a schema of the document, not 'Nothing'" in capsys.readouterr().err


def test_wrong_arguments_are_status_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["contract"])
    assert caught.value.code == 2
    assert "usage: openrouter contract" in capsys.readouterr().err


def test_a_record_of_an_error_and_a_schema_of_ones_choice(tmp_path: Path) -> None:
    assert (
        main(["contract", write(tmp_path, "a.error.json", {"status": 500, "body": '{"error":{"message":"x"}}'})]) == 0
    )
    assert main(["contract", str(FIXTURES / "text" / "request.json")]) == 1
    assert main(["contract", "--schema", "ResponsesRequest", str(FIXTURES / "text" / "request.json")]) == 0


def test_the_command_reads_standard_input() -> None:
    body = json.dumps({**BODY, "half": "\ud83e"}).encode()
    command = [sys.executable, "-m", "openrouter_responses", "contract", "-"]
    done = subprocess.run(command, input=body, capture_output=True, env={"PYTHONIOENCODING": "ascii"}, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    assert b'| `"\\ud83e"` |' in done.stdout
    stream = (FIXTURES / "text-streamed" / "stream.sse").read_bytes()
    assert subprocess.run(command, input=stream, capture_output=True, check=False).returncode == 0


def test_the_command_is_installed() -> None:
    (command,) = entry_points(group="console_scripts", name="openrouter")
    assert command.load() is main
