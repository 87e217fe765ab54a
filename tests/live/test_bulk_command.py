"""The command `openrouter bulk` in this process: what is sent, written, shown and refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

from openrouter_responses.bulk import Journal
from openrouter_responses.cli import main
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from support import KEY, run_python


def echo(request: Any) -> FakeResponse:
    return FakeResponse(f"<{request.json()['input']}>", usage={"cost": 0.25})


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    monkeypatch.delenv("OPENROUTER_BASE_URL", raising=False)


def bulk(server: Server | None, *arguments: str) -> int:
    where = () if server is None else ("--server-url", server.url)
    try:
        return main(["bulk", *arguments, *where])
    except SystemExit as end:  # of argparse
        return int(str(end.code))


def prompts(*texts: str) -> str:
    Path("in.txt").write_text("".join(f"{text}\n" for text in texts), "utf-8")
    return "in.txt"


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def results(name: str = "out.jsonl") -> list[Any]:
    return sorted(lines(Path(name).read_text("utf-8")), key=lambda result: result["index"])


def texts() -> list[Any]:
    return [result["text"] for result in results()]


def inputs(server: Server) -> list[Any]:
    return sorted(request.json()["input"] for request in server.requests)


def test_each_prompt_has_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    with Server(echo) as server:
        arguments = (prompts("a", "b", "c"), "--out", "out.jsonl", "--model", "m")
        assert bulk(server, *arguments) == 0
        first = results()
        shown = capsys.readouterr().err
        assert bulk(server, *arguments) == 0
        assert inputs(server) == ["a", "b", "c"]
    assert [result["text"] for result in first] == ["<a>", "<b>", "<c>"]
    assert [(result["status"], result["cost"], result["model"]) for result in first] == [("ok", 0.25, "m")] * 3
    assert results() == [{**result, "seconds": pytest.approx(result["seconds"], abs=0.002)} for result in first]
    assert "openrouter bulk: 3 ok, 0 failed, 0 in doubt\n" in shown
    assert "3 written, $0.75, in " in shown
    again = capsys.readouterr().err
    assert "going on from out.jsonl.journal" in again
    assert "3 ok, 0 failed, 0 in doubt, 3 of them from the journal" in again


def test_a_table_a_template_and_arguments_for_all(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in.csv").write_text('id,text,city\n1,"a, b",Oslo\n2,c,Rome\n', "utf-8")
    pyarrow.parquet.write_table(pyarrow.table({"id": ["1"], "text": ["a"], "city": ["Bonn"]}), "in.parquet")
    given = (
        "--template",
        "{city}: {text}",
        "--model",
        "m",
        "--instructions",
        "Be brief.",
        "--param",
        "temperature=0.5",
    )
    with Server(echo) as server:
        assert bulk(server, "in.csv", "--out", "out.jsonl", *given, "--quiet") == 0
        assert inputs(server) == ["Oslo: a, b", "Rome: c"]
        body = server.last_request.json()
        assert (body["model"], body["instructions"], body["temperature"]) == ("m", "Be brief.", 0.5)
        assert [result["custom_id"] for result in results()] == ["1", "2"]
        assert bulk(server, "in.parquet", "--out", "more.jsonl", *given, "--quiet") == 0
        assert results("more.jsonl")[0]["text"] == "<Bonn: a>"
    assert capsys.readouterr() == ("", "")


def test_files_for_batches() -> None:
    chat = {"model": "c", "messages": [{"role": "user", "content": "a"}], "max_tokens": 20}
    batch = [
        {"custom_id": "x", "method": "POST", "url": "/v1/chat/completions", "body": chat},
        {"custom_id": "y", "method": "POST", "url": "/v1/responses", "body": {"input": "b", "model": "r", "seed": 7}},
    ]
    Path("in.jsonl").write_text("\n".join(map(json.dumps, batch)), "utf-8")
    with Server(FakeResponse("ok")) as server:
        assert bulk(server, "in.jsonl", "--out", "out.jsonl", "--model", "default") == 0
        first, second = sorted((request.json() for request in server.requests), key=lambda body: body["model"])
    assert first == {"model": "c", "input": [{"role": "user", "content": "a"}], "max_output_tokens": 20}
    assert second == {"model": "r", "input": "b", "seed": 7}
    assert [result["custom_id"] for result in results()] == ["x", "y"]


@pytest.mark.parametrize("ordered", [(), ("--ordered",)])
def test_results_in_the_order_of_the_requests_or_as_they_come(ordered: tuple[str, ...]) -> None:
    def first_is_last(request: Any) -> FakeResponse:
        if request.json()["input"] == "0":
            server.wait_for_requests(6, 60)
        return FakeResponse("ok")

    with Server(first_is_last) as server:
        source = prompts(*map(str, range(6)))
        assert bulk(server, source, "--out", "out.jsonl", "--no-journal", "--concurrency", "2", *ordered) == 0
    written = [result["index"] for result in lines(Path("out.jsonl").read_text("utf-8"))]
    assert sorted(written) == [0, 1, 2, 3, 4, 5]
    assert written == sorted(written) if ordered else written[:4] == [1, 2, 3, 4]


def test_whole_responses_the_first_requests_and_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    with Server(echo) as server:
        given = ("--out", "-", "--no-journal", "--full", "--limit", "2", "--quiet")
        assert bulk(server, prompts("a", "b", "c"), *given) == 0
        assert inputs(server) == ["a", "b"]
    found = lines(capfd.readouterr().out)
    assert sorted(result["response"]["output"][0]["content"][0]["text"] for result in found) == ["<a>", "<b>"]


# What is wrong


def test_a_file_with_a_broken_line_is_refused_whole(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in.jsonl").write_text(
        '"a"\n{"modle": 1}\n{"custom_id": "x", "input": "b"}\n{"custom_id": "x", "input": "c"}\n', "utf-8"
    )
    with Server(echo) as server:
        assert bulk(server, "in.jsonl", "--out", "out.jsonl") == 2
        assert server.requests == []
    shown = capsys.readouterr().err.splitlines()
    assert "in.jsonl, line 2: send() got an unexpected keyword argument 'modle'. Did you mean 'model'?" in shown[0]
    assert shown[1] == "openrouter bulk: in.jsonl, line 4: custom_id 'x' is there twice"
    assert shown[2] == "openrouter bulk: 2 of 4 requests cannot be sent, so none was; --allow-broken sends the others"
    assert sorted(path.name for path in Path().iterdir()) == ["in.jsonl"]


def test_the_other_lines_are_sent_where_that_is_allowed() -> None:
    Path("in.jsonl").write_text('"a"\n{"custom_id": "x", "modle": 1}\n"b"\n', "utf-8")
    with Server(echo) as server:
        assert bulk(server, "in.jsonl", "--out", "out.jsonl", "--allow-broken") == 1
        assert inputs(server) == ["a", "b"]
    first, second, third = results()
    assert (first["text"], third["text"]) == ("<a>", "<b>")
    assert (second["status"], second["custom_id"], second["error"]["type"]) == ("failed", "x", "InputError")
    assert second["error"]["message"].startswith("in.jsonl, line 2: ")


def test_a_check_finds_what_send_would_refuse(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in.jsonl").write_text(json.dumps({"input": "a", "user": "u" * 300}) + '\n{"input": "b"}\n', "utf-8")
    Path("schema.json").write_text('{"type": "object", "properties": {"a": {"type": "integer"}}}', "utf-8")
    with Server(echo) as server:
        assert bulk(server, "in.jsonl", "--check") == 2
        assert "openrouter bulk: in.jsonl, line 1: user must have at most 256 characters" in capsys.readouterr().err
        assert bulk(server, prompts("a", "b"), "--check", "--schema", "schema.json") == 0
        assert capsys.readouterr().err == "openrouter bulk: 2 requests can be sent; nothing was sent\n"
        assert bulk(server, "in.txt", "--check", "--schema", "schema.json", "--param", 'text={"format": {}}') == 2
        assert "text.format comes from output_type" in capsys.readouterr().err
        assert server.requests == []
    assert not Path("in.txt.journal").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), 'name the input: a file, or "-" for standard input'),
        (("in.txt",), "name with --out where results go"),
        (("none.txt", "--out", "o"), "there is no file none.txt"),
        ((".", "--out", "o"), "there is no file ."),
        (("in.txt", "--out", "in.txt"), "--out in.txt is the input"),
        (("in.txt", "--out", "full"), "full is there already, and its journal, full.journal, is not: remove it"),
        (("in.txt", "--out", "full", "--no-journal"), "full is there already, without a journal: remove it"),
        (("in.txt", "--out", "-"), "--out - has no name for a journal"),
        (("in.txt", "--out", "o", "--no-journal", "--journal", "j"), "contradict one another"),
        (("in.txt", "--out", "o", "--journal", "o"), "the journal o is the input or the output"),
        (("in.txt", "--out", "o", "--no-journal", "--in-doubt", "again"), "--in-doubt again needs a journal"),
        (("in.txt", "--out", "o", "--journal", "in.csv"), "in.csv is not a journal"),
        (("in.txt", "--out", "o", "--format", "xml"), "there is no format 'xml'; pass one of jsonl, text, csv, parquet"),
        (("in.csv", "--out", "o"), "in.csv: it has no column 'input' or 'prompt': the columns are 'text'"),
        (
            ("in.csv", "--out", "o", "--template", "{txt}"),
            "in.csv: the template names 'txt', which is not a column; the columns are 'text'",
        ),
        (("in.csv", "--out", "o", "--template", "{text"), "a brace of the template is not closed"),
        (("in.txt", "--out", "o", "--param", "modle=1"), "Did you mean 'model'?"),
        (("in.txt", "--out", "o", "--param", "user"), "--param 'user' has no value: write it as NAME=JSON"),
        (("in.txt", "--out", "o", "--param", "stream=true"), "unexpected keyword argument 'stream'"),
        (("in.txt", "--out", "o", "--param", "user=bob"), "--param user: 'bob' is not JSON"),
        (("in.txt", "--out", "o", "--concurrency", "0"), "argument --concurrency: it must be a whole number above 0, not '0'"),
        (("in.txt", "--out", "o", "--concurrency", "5000"), "concurrency must be a whole number, 1 to 1000, not 5000"),
        (("in.txt", "--out", "o", "--max-cost", "nan"), "argument --max-cost: it must be a number above 0, not 'nan'"),
        (("in.txt", "--out", "o", "--max-cost", "x"), "argument --max-cost: it must be a number above 0, not 'x'"),
        (("in.txt", "--out", "o", "--schema", "none.json"), "none.json: No such file or directory"),
        (("in.txt", "--out", "o", "--schema", "in.txt"), "in.txt: it is not JSON"),
        (("empty.txt", "--out", "o"), "there is no request in empty.txt"),
        (("--list-in-doubt", "none"), "there is no journal none"),
        (("--list-in-doubt", "in.csv"), "in.csv is not a journal"),
    ],
)  # fmt: skip
def test_wrong_usage_is_one_sentence_and_sends_nothing(
    arguments: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    prompts("a")
    Path("in.csv").write_text("text\na\n" * 1000, "utf-8")
    Path("full").write_text("mine", "utf-8")
    Path("empty.txt").touch()
    before = {path.name: path.read_bytes() for path in Path().iterdir()}
    with Server(echo) as server:
        assert bulk(server, *arguments) == 2
        assert server.requests == []
    shown = capsys.readouterr().err
    assert message in shown.splitlines()[-1]
    assert "Traceback" not in shown
    assert {path.name: path.read_bytes() for path in Path().iterdir()} == before


def test_a_journal_is_one_processs_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    with Server(echo) as server:
        assert bulk(server, prompts("a"), "--out", "out.jsonl") == 0
        before = Path("out.jsonl").read_text("utf-8")
        with Journal("out.jsonl.journal"):
            assert bulk(server, "in.txt", "--out", "out.jsonl") == 2
            assert bulk(None, "--list-in-doubt", "out.jsonl.journal") == 2
    assert capsys.readouterr().err.count("out.jsonl.journal is used by another process") == 2
    assert Path("out.jsonl").read_text("utf-8") == before


# What fails


def test_a_request_that_fails_has_a_line_and_the_others_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    def respond(request: Any) -> Any:
        return RawResponse.error(400, "no such thing") if request.json()["input"] == "b" else echo(request)

    with Server(respond) as server:
        assert bulk(server, prompts("a", "b", "c"), "--out", "out.jsonl") == 1
        assert bulk(server, "in.txt", "--out", "out.jsonl") == 1
        assert inputs(server) == ["a", "b", "c"]
    assert texts() == ["<a>", None, "<c>"]
    error = results()[1]["error"]
    assert (error["type"], error["status_code"], error["possibly_billed"]) == ("BadRequestResponseError", 400, False)
    assert "2 ok, 1 failed, 0 in doubt" in capsys.readouterr().err


def test_a_server_that_refuses_all_ends_the_run_and_another_one_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    source = prompts(*map(str, range(200)))
    with Server(RawResponse.error(401, "no such key")) as server:
        assert bulk(server, source, "--out", "out.jsonl", "--concurrency", "4") == 1
        assert len(server.requests) < 20
    shown = capsys.readouterr().err
    assert "openrouter bulk: stopped: the server refuses all requests: 401: no such key" in shown
    assert "run the same command again" in shown
    with Server(echo) as server:
        assert bulk(server, source, "--out", "out.jsonl") == 0
        assert len(server.requests) == 200
    assert texts() == [f"<{number}>" for number in range(200)]


@pytest.mark.parametrize("budget", [("--max-cost", "1", "--worst-cost", "0.25"), ("--max-tokens", "200")])
def test_a_budget_ends_a_run_before_it_is_exceeded_and_a_larger_one_goes_on(
    budget: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    source = prompts(*map(str, range(20)))
    given = ("--out", "out.jsonl", "--concurrency", "3", "--param", "max_output_tokens=10")
    with Server(echo) as server:
        assert bulk(server, source, *given, *budget) == 3
        count = len(server.requests)
        assert 0 < count < 20
        assert count * 0.25 <= 1 or budget[0] == "--max-tokens"
        assert f"stopped: the next request could exceed {budget[0]} " in capsys.readouterr().err
        assert len(results()) == count
        assert bulk(server, source, *given, budget[0], "1000000", *budget[2:]) == 0
        assert len(server.requests) == 20
    assert len(results()) == 20


SCHEMA = {
    "type": "object",
    "properties": {"age": {"type": "integer"}},
    "required": ["age"],
    "additionalProperties": False,
}


def test_a_schema_is_asked_for_and_what_does_not_fit_fails_with_its_text() -> None:
    Path("schema.json").write_text(json.dumps(SCHEMA), "utf-8")
    outputs = {"a": '{"age": 36}', "b": "I am 36.", "c": '{"age": "36"}'}
    with Server(lambda request: FakeResponse(outputs[request.json()["input"]])) as server:
        assert bulk(server, prompts("a", "b", "c"), "--out", "out.jsonl", "--schema", "schema.json") == 1
        assert bulk(server, "in.txt", "--out", "out.jsonl", "--schema", "schema.json") == 1
        assert len(server.requests) == 3
        form = server.last_request.json()["text"]["format"]
    assert form == {"type": "json_schema", "name": "output", "strict": True, "schema": SCHEMA}
    assert texts() == list(outputs.values())
    found = [(result["status"], result["parsed"], (result["error"] or {}).get("type")) for result in results()]
    assert found == [
        ("ok", {"age": 36}, None),
        ("failed", None, "OutputNotJSONError"),
        ("failed", None, "OutputMismatchError"),
    ]


def test_the_key_is_nowhere(capsys: pytest.CaptureFixture[str]) -> None:
    def respond(request: Any) -> Any:
        is_error = request.json()["input"] == "a"
        return RawResponse.error(400, f"wrong key {KEY}") if is_error else FakeResponse(f"{KEY} {json.dumps(KEY)}")

    with Server(respond) as server:
        assert bulk(server, prompts("a", "b"), "--out", "out.jsonl", "--full") == 1
        assert KEY in str(server.last_request.headers)
    assert texts()[1] == '[key] "[key]"'
    assert all(KEY.encode() not in path.read_bytes() for path in Path().iterdir())
    assert KEY not in "".join(capsys.readouterr())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no file that is always full")
def test_what_cannot_be_written_is_in_the_journal(capsys: pytest.CaptureFixture[str]) -> None:
    with Server(echo) as server:
        source = prompts(*map(str, range(50)))
        assert bulk(server, source, "--out", "/dev/full", "--journal", "journal", "--concurrency", "2") == 1
        count = len(server.requests)
        assert count < 50
        assert "stopped: results cannot be written: No space left on device" in capsys.readouterr().err
        assert bulk(server, source, "--out", "out.jsonl", "--journal", "journal") == 0
        assert len(server.requests) == 50
    assert texts() == [f"<{number}>" for number in range(50)]


def test_other_commands_import_nothing_of_it() -> None:
    done = run_python("-c", "import sys; from openrouter_responses.cli import main\ntry: main(['bulk', '--help'])\n"
                      "finally: print(*sys.modules)")  # fmt: skip
    loaded = set(done.stdout.split())
    assert "openrouter_responses.cli.bulk_command.arguments" in loaded
    assert (
        loaded & {"openrouter_responses.bulk", "httpx", "rich", "pyarrow", "jsonschema", "sqlite3", "asyncio"} == set()
    )
