"""The journal of a run: nothing is lost and nothing is paid twice, whenever the process ends; the server counts."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from openrouter_responses import OpenRouter
from openrouter_responses.bulk import BulkRequest, BulkResult, Journal, JournalError
from openrouter_responses.errors import BadRequestResponseError
from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server
from payloads import bare_response
from support import KEY, run_python


def echo(request: ReceivedRequest) -> FakeResponse:
    return FakeResponse(f"echo {request.json()['input']}")


def run(url: str, requests: Any, journal: Any, **arguments: Any) -> list[BulkResult[Any]]:
    """Run to the end; return the results in the order of the requests."""
    arguments = {"model": "m", "concurrency": 3, "max_retries": 0, **arguments}
    with (
        OpenRouter(api_key=KEY, server_url=url) as client,
        client.responses.map(requests, journal=journal, ordered=True, **arguments) as results,
    ):
        return list(results)


def counts(server: Server) -> Counter[str]:
    """How often each prompt was sent."""
    return Counter(request.json()["input"] for request in server.requests if request.route == "/responses")


PROGRAM = """
import asyncio, json, os, signal, ssl, sys
from openrouter_responses import OpenRouter
from openrouter_responses.bulk import Journal, _journal
folder, url, mode = sys.argv[1:]
certificates = ssl.create_default_context()  # read once, not by each child
steps = kill_at = 0

def step(*_):
    global steps
    steps += 1
    if steps == kill_at:
        os.kill(os.getpid(), signal.SIGKILL)

def stepping(method):
    def stepped(*arguments):
        step()
        result = method(*arguments)
        step()
        return result
    return stepped

_journal.Journal._write = stepping(_journal.Journal._write)

def run(number, phase, in_doubt="report"):
    global steps
    steps = 0
    client = OpenRouter(api_key="k", server_url=url, on_request=step, on_response=step, max_retries=0,
                        extra_headers={"X-Phase": phase}, verify=certificates)
    prompts = [f"{number} {letter}" for letter in "abc"]
    how = {"model": "m", "concurrency": 2, "ordered": True, "in_doubt": in_doubt, "journal": f"{folder}/{number}.db"}
    found = []

    def take(result):
        step()
        found.append([result.status, result.output_text, result.is_resumed])

    async def main():
        async with client, client.responses.map_async(prompts, **how) as results:
            async for result in results:
                take(result)

    if mode == "async":
        asyncio.run(main())
    else:
        with client, client.responses.map(prompts, **how) as results:
            for result in results:
                take(result)
    step()
    return found

def in_a_child(function, *arguments):  # a process of its own, without importing everything anew
    reader, writer = os.pipe()
    pid = os.fork()
    if not pid:
        os.write(writer, json.dumps(function(*arguments)).encode())
        os._exit(0)
    os.close(writer)
    with open(reader) as output:
        text = output.read()
    status = os.waitpid(pid, 0)[1]
    return json.loads(text) if status == 0 else os.WTERMSIG(status)

run(0, "first")  # which imports what the children would
number, report = 0, []
while True:
    number += 1
    kill_at = number
    killed = in_a_child(run, number, "killed")
    if killed != signal.SIGKILL:
        break
    kill_at = 0
    resumed = in_a_child(run, number, "resumed")
    with Journal(f"{folder}/{number}.db") as journal:
        listed = [[result.status, type(result.error).__name__] for result in journal.in_doubt()]
        summary = journal.summary()[:3]
    report.append([resumed, listed, summary, in_a_child(run, number, "again", "again")])
print(json.dumps(report))
"""


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_nothing_is_lost_or_paid_twice_wherever_the_process_is_killed(mode: str, tmp_path: Path) -> None:
    """It kills itself before and after each write, when a request is sent, when a response comes, and when one is read."""
    with Server(echo) as server:
        done = run_python("-c", PROGRAM, tmp_path, server.url, mode)
        sent = Counter((request.json()["input"], request.headers["x-phase"]) for request in server.requests)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert len(report) > 25  # all of those steps there are
    for number, (resumed, listed, summary, again) in enumerate(report, 1):
        prompts = [f"{number} {letter}" for letter in "abc"]
        doubtful = [prompt for prompt, (status, _, _) in zip(prompts, resumed, strict=True) if status == "in_doubt"]
        assert len(doubtful) <= 3, number  # two were under way, and one may have come and not be written down
        for prompt, (status, text, is_resumed) in zip(prompts, resumed, strict=True):
            before, after = sent[prompt, "killed"], sent[prompt, "resumed"]
            assert before + after <= 1, number
            if status == "ok":
                assert (text, before, is_resumed) == (f"echo {prompt}", 1 - after, after == 0)
            else:  # it was written down; whether it was sent, nobody can know
                assert (status, after) == ("in_doubt", 0)
        assert listed == [["in_doubt", "InDoubtError"]] * len(doubtful)
        assert summary == [3 - len(doubtful), 0, len(doubtful)]
        assert [text for _, text, _ in again] == [f"echo {prompt}" for prompt in prompts]
        assert [prompt for prompt in prompts if sent[prompt, "again"]] == doubtful
        assert all(sent[prompt, "again"] <= 1 for prompt in prompts)


# Resuming


def test_a_run_that_is_done_sends_nothing(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    with Server(echo) as server:
        first = run(server.url, ["a", "b", "a"], path)
        second = run(server.url, ["a", "b", "a"], path)
        assert counts(server) == {"a": 2, "b": 1}
    assert [result.output_text for result in second] == ["echo a", "echo b", "echo a"]
    assert all(result.is_resumed for result in second)
    for one, other in zip(first, second, strict=True):
        assert one.response is not None
        assert other.response is not None
        assert other.response.to_dict() == one.response.to_dict()
        assert (other.usage, other.cost, other.generation_id) == (one.usage, one.cost, one.generation_id)
        assert other.attempts == one.attempts
        assert other.seconds == pytest.approx(one.seconds, abs=0.001)


def test_requests_may_be_added_and_be_in_another_order(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    with Server(echo) as server:
        run(server.url, ["a", "b", "c"], path)
        results = run(server.url, ["c", "new", "a", "a", "b"], path)
        assert counts(server) == {"a": 2, "b": 1, "c": 1, "new": 1}
    assert [result.output_text for result in results] == ["echo c", "echo new", "echo a", "echo a", "echo b"]
    assert [result.is_resumed for result in results[:2]] == [True, False]
    assert sorted(result.is_resumed for result in results[2:]) == [False, True, True]  # one of the equal ones is new


def test_another_model_is_another_request(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    with Server(echo) as server:
        run(server.url, ["a"], path)
        assert not run(server.url, ["a"], path, model="other")[0].is_resumed
        assert run(server.url, ["a"], path, model="other")[0].is_resumed
        assert counts(server) == {"a": 2}


def test_names_of_requests(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    one, two = BulkRequest({"input": "a"}, "one"), BulkRequest({"input": "a"}, "two")
    with Server(echo) as server:
        run(server.url, [one, two], path)
        results = run(server.url, [two, one, one, BulkRequest({"input": "b"}, "two"), "a"], path)
        assert counts(server)["a"] == 3
    assert [result.custom_id for result in results] == ["two", "one", "one", "two", None]
    assert results[4].status == "ok"
    for pair, name in (((results[1], results[2]), "one"), ((results[0], results[3]), "two")):
        (failed,) = (result for result in pair if result.status == "failed")
        assert str(failed.error) == f"two requests have the custom_id '{name}'"
        assert isinstance(failed.error, JournalError)
    with Journal(path) as journal:
        assert {"one", "two", None} == {result.custom_id for result in journal.results()}


def test_what_is_refused_for_now_is_sent_again_and_what_is_wrong_is_not(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    refusals = {"later": RawResponse.error(503, "busy"), "wrong": RawResponse.error(400, "wrong")}
    with Server(lambda request: refusals[request.json()["input"]]) as server:
        assert [result.status for result in run(server.url, ["later", "wrong"], path)] == ["failed", "failed"]
    with Server(echo) as server:
        later, wrong = run(server.url, ["later", "wrong"], path)
        assert counts(server) == {"later": 1}
    assert (later.status, later.is_resumed) == ("ok", False)
    assert (wrong.status, wrong.is_resumed) == ("failed", True)
    assert isinstance(wrong.error, BadRequestResponseError)
    assert (wrong.error.status_code, wrong.error.message) == (400, "wrong")


def test_a_request_that_is_sent_again_is_one_request(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    with Server([RawResponse.error(503, "busy", retry_after=0), FakeResponse("Hi")]) as server:
        (result,) = run(server.url, ["a"], path, max_retries=2)
        assert (result.attempts, len(server.requests)) == (2, 2)
    with Journal(path) as journal:
        assert [result.attempts for result in journal.results()] == [2]


def test_a_response_that_reports_a_failure_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    failed = RawResponse.json(
        {**bare_response(""), "status": "failed", "error": {"code": "server_error", "message": "no luck"}}
    )
    with Server(failed) as server:
        first = run(server.url, ["a"], path)
        second = run(server.url, ["a"], path)
        assert len(server.requests) == 1
    assert (first[0].status, second[0].status) == ("failed", "failed")
    assert "no luck" in str(second[0].error)
    assert first[0].cost == second[0].cost


# In doubt

GENERATION = RawResponse.json(
    {"data": {"id": "gen-1", "total_cost": 0.25, "tokens_prompt": 10, "tokens_completion": 8}}
)
CONTENT = RawResponse.json({"data": {"input": {"messages": []}, "output": {"completion": "Hello."}, "error": None}})
CUT = FakeResponse("Hello there", ending="cut", headers={"X-Generation-Id": "gen-1"})


def test_what_is_in_doubt_is_listed_and_not_sent_again(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    with Server(lambda request: CUT if request.json()["input"] == "cut" else echo(request)) as server:
        run(server.url, ["a", "cut"], path)
        assert [result.status for result in run(server.url, ["a", "cut"], path)] == ["ok", "in_doubt"]
        assert counts(server) == {"a": 1, "cut": 1}
    with Journal(path) as journal:
        (doubtful,) = journal.in_doubt()
    assert (doubtful.generation_id, doubtful.status) == ("gen-1", "in_doubt")
    assert "in_doubt='again'" in str(doubtful.error)


def test_what_is_in_doubt_is_looked_up(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    with Server({"/responses": CUT, "/generation": GENERATION, "/generation/content": CONTENT}) as server:
        run(server.url, ["cut"], path)
        (settled,) = run(server.url, ["cut"], path, in_doubt="settle")
        (kept,) = run(server.url, ["cut"], path)
        assert len([request for request in server.requests if request.route == "/responses"]) == 1
    for result in (settled, kept):
        assert (result.status, result.output_text, result.cost, result.generation_id) == ("ok", "Hello.", 0.25, "gen-1")


def test_what_was_billed_and_is_not_stored_stays_in_doubt_with_its_cost(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    script = {
        "/responses": CUT, "/generation": GENERATION, "/generation/content": RawResponse.error(404, "nothing is stored"),
    }  # fmt: skip
    with Server(script) as server:
        run(server.url, ["cut"], path)
        (settled,) = run(server.url, ["cut"], path, in_doubt="settle")
        (kept,) = run(server.url, ["cut"], path)
        assert len(server.requests) == 3
        run(server.url, ["cut"], path, in_doubt="again")
        assert counts(server) == {"cut": 2}
    for result in (settled, kept):
        assert (result.status, result.cost) == ("in_doubt", 0.25)
        assert "it was billed" in str(result.error)
        assert getattr(result.error, "possibly_billed", None) is True


def test_what_cannot_be_looked_up_stays_in_doubt(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    with Server({"/responses": CUT, "/generation": RawResponse.error(403, "no")}) as server:
        run(server.url, ["cut"], path)
        (result,) = run(server.url, ["cut"], path, in_doubt="settle")
    assert result.status == "in_doubt"
    assert "It could not be looked up: 403: no" in str(result.error)
    with Journal(path) as journal:
        assert journal.summary().in_doubt == 1


def test_the_id_of_a_generation_is_known_before_its_response(tmp_path: Path) -> None:
    """A process is killed while it waits for a body whose headers are here: what became of it can be looked up."""
    path = tmp_path / "run.db"
    slow = FakeResponse("slow", headers={"X-Generation-Id": "gen-1"}, ending="hang")
    script = {"/responses": slow, "/generation": GENERATION, "/generation/content": CONTENT}
    program = (
        "import sys; from openrouter_responses import OpenRouter\n"
        "with OpenRouter(api_key='k', server_url=sys.argv[2]) as client:\n"
        "    list(client.responses.map(['p'], model='m', journal=sys.argv[1]))"
    )
    with Server(script) as server:
        process = subprocess.Popen([sys.executable, "-c", program, str(path), server.url])
        try:
            end = time.monotonic() + 60
            while not _noted(path) and time.monotonic() < end:
                time.sleep(0.05)
        finally:
            process.kill()
            process.wait()
        (result,) = run(server.url, ["p"], path, in_doubt="settle")
        assert counts(server) == {"p": 1}
    assert (result.status, result.output_text, result.generation_id) == ("ok", "Hello.", "gen-1")


def _noted(path: Path) -> bool:
    """Whether an ID stands in the log that SQLite writes ahead: the file itself is locked."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and b"gen-1" in log.read_bytes()


# The file


def test_one_process_uses_a_journal_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    program = "import sys; from openrouter_responses.bulk import Journal; Journal(sys.argv[1])"
    with Journal(path):
        other = run_python("-c", program, path)
        assert other.returncode == 1
        assert f"JournalError: {path} is used by another process, or by another run of this one" in other.stderr
        with pytest.raises(JournalError, match="is used by another process"):
            Journal(path)
    assert run_python("-c", program, path).returncode == 0


def test_a_journal_holds_no_key_and_no_prompts_and_is_its_owners(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    secret_prompt = "what nobody else should read"

    def respond(request: ReceivedRequest) -> Any:
        key = request.headers["authorization"]
        return FakeResponse(f"You sent {key}") if "nobody" in request.json()["input"] else RawResponse.error(400, key)

    with Server(respond) as server:
        results = run(server.url, [secret_prompt, "fails"], path)
        with Journal(path, power_safe=True) as journal:
            assert repr(journal) == f"<Journal {str(path)!r}>"
            (ok, _) = journal.results()
            written = b"".join(found.read_bytes() for found in tmp_path.iterdir())
    assert [result.status for result in results] == ["ok", "failed"]
    assert "You sent" in ok.output_text
    assert KEY.encode() not in written
    assert secret_prompt.encode() not in written
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600


@pytest.mark.parametrize(
    "content", [b"notes of somebody, and not a database" * 100, b"SQLite format 3\0" + b"x" * 4096]
)
def test_a_file_that_is_not_a_journal_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(JournalError, match="is not a journal"):
        Journal(path)
    assert path.read_bytes() == content


def test_another_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE mine (x)")
    database.close()
    before = path.read_bytes()
    with pytest.raises(JournalError, match="is not a journal of this version"):
        Journal(path)
    assert path.read_bytes() == before


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        Journal(tmp_path / "absent" / "run.db")
    with pytest.raises(OSError, match="directory"):
        Journal(tmp_path)


def test_texts_that_utf_8_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    body = json.dumps({"id": "r", "object": "response", "status": "completed", "output": [
        {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "lone \ud800 one"}]}
    ]})  # fmt: skip
    with Server(RawResponse(200, body.encode(), headers={"Content-Type": "application/json"})) as server:
        first = run(server.url, ["p \ud83d"], path)
        second = run(server.url, ["p \ud83d"], path)
        assert len(server.requests) == 1
    assert first[0].output_text == second[0].output_text == "lone \ud800 one"
    assert second[0].is_resumed


def test_a_server_may_report_any_number(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    usage = {"input_tokens": 2**70, "output_tokens": -(2**70), "total_tokens": 1e308, "cost": 10**400}
    with Server(FakeResponse("Hi", usage=usage)) as server:
        first = run(server.url, ["a", "b", "c"], path)
        second = run(server.url, ["a", "b", "c"], path, max_cost=1e300, worst_cost=1)
        assert len(server.requests) == 3
    assert [result.status for result in [*first, *second]] == ["ok"] * 6


def test_a_journal_of_the_callers_own_stays_open(tmp_path: Path) -> None:
    with Server(echo) as server, Journal(tmp_path / "run.db") as journal:
        run(server.url, ["a"], journal)
        run(server.url, ["a", "b"], journal)
        assert counts(server) == {"a": 1, "b": 1}
        assert [result.output_text for result in journal.results()] == ["echo a", "echo b"]
        summary = journal.summary()
    assert (summary.ok, summary.resumed) == (2, 2)
    assert summary.cost == pytest.approx(0.002)
    journal.close()


@pytest.mark.parametrize(
    ("failing", "sent", "texts"), [("INSERT INTO requests", 0, []), ("UPDATE requests SET state", 1, ["echo a"])]
)
def test_a_journal_that_cannot_be_written_ends_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str, sent: int, texts: list[str]
) -> None:
    """Nothing is sent that was not written down, and what came is handed out all the same."""
    write = Journal._execute

    def full(journal: Journal, statement: str, values: Any) -> Any:
        if statement.startswith(failing):
            raise sqlite3.OperationalError("database or disk is full")
        return write(journal, statement, values)

    monkeypatch.setattr(Journal, "_execute", full)
    found: list[str] = []

    def collect(client: OpenRouter) -> None:
        with client.responses.map(["a"] * 9, model="m", journal=tmp_path / "run.db", concurrency=1) as results:
            for result in results:
                found.append(result.output_text)  # noqa: PERF401  # the rest of a list would be lost

    with Server(echo) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        with pytest.raises(JournalError, match=r"run\.db cannot be written: database or disk is full"):
            collect(client)
        assert len(server.requests) <= 2 * sent
    assert found[:1] == texts
