"""The command `openrouter bulk` as a process: killed, interrupted, in a pipe, on a terminal."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from openrouter_responses.testing import FakeResponse, RawResponse, Server
from support import KEY

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")
WAIT = 60.0
"""Seconds until a process is given up."""


class Held:
    """Responses that come at once up to a number of requests, and later ones when they are released."""

    def __init__(self, at_once: int) -> None:
        self.at_once = at_once
        self.released = threading.Event()

    def __call__(self, request: Any) -> FakeResponse:
        if request.number > self.at_once:
            self.released.wait(WAIT)
        return FakeResponse(f"<{request.json()['input']}>")


def start(*arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    """Start the command; its standard error is a pipe."""
    path = os.pathsep.join(filter(None, sys.path))
    environment = {**os.environ, "PYTHONPATH": path, "OPENROUTER_API_KEY": KEY}
    command = [sys.executable, "-m", "openrouter_responses", "bulk", *map(str, arguments)]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen(command, env=environment, text=True, bufsize=1, **pipes)


@contextmanager
def running(*arguments: str | Path, **options: Any) -> Iterator[subprocess.Popen[str]]:
    process = start(*arguments, **options)
    try:
        yield process
    finally:
        process.kill()
        process.wait(WAIT)
        for pipe in filter(None, (process.stdin, process.stdout, process.stderr)):
            pipe.close()


def run(*arguments: str | Path, text: str | None = None) -> tuple[int, str, str]:
    """Run the command to its end; return its status and what it wrote."""
    options = {} if text is None else {"stdin": subprocess.PIPE}
    with running(*arguments, **options) as process:
        out, err = process.communicate(text, timeout=WAIT)
    return process.returncode, out, err


def line_with(process: subprocess.Popen[str], text: str) -> str:
    """Read standard error up to a line."""
    assert process.stderr is not None
    for line in process.stderr:
        if text in line:
            return line
    raise AssertionError(f"it ended without {text!r}")


def prompts(folder: Path, count: int) -> Path:
    path = folder / "in.txt"
    path.write_text("".join(f"{number}\n" for number in range(count)), "utf-8")
    return path


def results(path: Path) -> list[Any]:
    """Results in their order; each request has one line."""
    found = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert max(Counter(result["index"] for result in found).values(), default=1) == 1
    return sorted(found, key=lambda result: result["index"])


def statuses(path: Path) -> Counter[str]:
    return Counter(result["status"] for result in results(path))


def sent(server: Server) -> Counter[str]:
    return Counter(request.json()["input"] for request in server.requests)


def test_a_killed_run_goes_on_and_sends_nothing_twice(tmp_path: Path) -> None:
    out, respond = tmp_path / "out.jsonl", Held(5)
    with Server(respond) as server:
        given = (prompts(tmp_path, 20), "--out", out, "--server-url", server.url, "--concurrency", "4")
        with running(*given) as process:
            server.wait_for_requests(9, WAIT)  # five have come, and four are under way
            process.kill()
            assert process.wait(WAIT) == -signal.SIGKILL
        respond.released.set()
        status, _, shown = run(*given)
        assert status == 1
        assert statuses(out) == {"ok": 16, "in_doubt": 4}
        assert sent(server) == dict.fromkeys(map(str, range(20)), 1)
        assert "16 ok, 0 failed, 4 in doubt, 9 of them from the journal" in shown
        assert f"openrouter bulk --list-in-doubt {out}.journal" in shown

        status, listed, _ = run("--list-in-doubt", f"{out}.journal")
        assert status == 1
        assert [json.loads(line)["status"] for line in listed.splitlines()] == ["in_doubt"] * 4

        assert run(*given, "--in-doubt", "again")[0] == 0
        assert sorted(sent(server).values()) == [1] * 16 + [2] * 4
        assert run("--list-in-doubt", f"{out}.journal") == (0, "", "")
    assert [result["text"] for result in results(out)] == [f"<{number}>" for number in range(20)]


def test_killed_again_and_again_it_comes_to_an_end(tmp_path: Path) -> None:
    """Killed after one request more each time, while the file is written anew."""
    out = tmp_path / "out.jsonl"
    killing: list[subprocess.Popen[str]] = []

    def respond(request: Any) -> FakeResponse:
        if killing and request.number % 3 == 0:
            killing[0].kill()
            killing[0].wait(WAIT)
        return FakeResponse(f"<{request.json()['input']}>")

    with Server(respond) as server:
        given = (prompts(tmp_path, 12), "--out", out, "--server-url", server.url, "--concurrency", "1", "--quiet")
        for _ in range(6):
            with running(*given) as process:
                killing[:] = [process]
                process.wait(WAIT)
            killing.clear()
            if process.returncode != -signal.SIGKILL:
                break
        assert process.returncode == 1
        assert max(sent(server).values()) == 1
        assert sorted(sent(server)) == sorted(map(str, range(12)))
    found = results(out)
    assert [result["index"] for result in found] == list(range(12))
    assert statuses(out) == {"ok": 8, "in_doubt": 4}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_begins_no_more_and_waits_for_those_under_way(tmp_path: Path, number: signal.Signals) -> None:
    out, respond = tmp_path / "out.jsonl", Held(0)
    with Server(respond) as server:
        given = (prompts(tmp_path, 20), "--out", out, "--server-url", server.url, "--concurrency", "4")
        with running(*given) as process:
            server.wait_for_requests(4, WAIT)
            process.send_signal(number)
            line_with(process, "waiting for the requests under way; interrupt again to leave at once")
            respond.released.set()
            shown = process.communicate(timeout=WAIT)[1]
            assert process.returncode == 130
        assert len(server.requests) == 4
        assert statuses(out) == {"ok": 4}
        assert "4 ok, 0 failed, 0 in doubt" in shown
        assert "to go on, run the same command again" in shown
        assert run(*given)[0] == 0
        assert sent(server) == dict.fromkeys(map(str, range(20)), 1)
    assert statuses(out) == {"ok": 20}


def test_a_second_signal_leaves_at_once_and_those_under_way_are_in_doubt(tmp_path: Path) -> None:
    out, respond = tmp_path / "out.jsonl", Held(0)
    with Server(respond) as server:
        given = (prompts(tmp_path, 20), "--out", out, "--server-url", server.url, "--concurrency", "4")
        with running(*given) as process:
            server.wait_for_requests(4, WAIT)
            process.send_signal(signal.SIGINT)
            line_with(process, "interrupt again")
            process.send_signal(signal.SIGINT)
            line_with(process, "those under way are in doubt")
            assert process.wait(WAIT) == 130
        respond.released.set()
        assert run(*given)[0] == 1
        assert sent(server) == dict.fromkeys(map(str, range(20)), 1)
    assert statuses(out) == {"ok": 16, "in_doubt": 4}


def test_requests_are_sent_as_they_come_through_a_pipe(tmp_path: Path) -> None:
    """Also while the pipe is open; a line that cannot be read fails alone."""
    out = tmp_path / "out.jsonl"
    with Server(FakeResponse("ok")) as server:
        given = ("-", "--format", "jsonl", "--out", out, "--server-url", server.url)
        with running(*given, stdin=subprocess.PIPE) as process:
            assert process.stdin is not None
            process.stdin.write('"a"\n')
            process.stdin.flush()
            server.wait_for_requests(1, WAIT)
            process.stdin.write('{\n"b"\n')
            process.stdin.flush()
            server.wait_for_requests(2, WAIT)
            process.stdin.close()
            assert process.wait(WAIT) == 1
    first, second, third = results(out)
    assert (first["status"], second["status"], third["status"]) == ("ok", "failed", "ok")
    assert second["error"]["message"].startswith("standard input, line 2: it is not JSON")


def test_a_pipe_that_stays_open_does_not_hold_up_the_end(tmp_path: Path) -> None:
    responses = {"SIGINT": FakeResponse("ok"), "refused": RawResponse.error(401, "no such key")}
    for name, response in responses.items():
        with Server(response) as server:
            given = ("-", "--format", "text", "--out", tmp_path / name, "--server-url", server.url)
            with running(*given, stdin=subprocess.PIPE) as process:
                assert process.stdin is not None
                process.stdin.write("a\nhalf of a line")
                process.stdin.flush()
                server.wait_for_requests(1, WAIT)
                if name == "SIGINT":
                    process.send_signal(signal.SIGINT)
                assert process.wait(WAIT) == (130 if name == "SIGINT" else 1)
            assert sent(server) == {"a": 1}


def test_a_named_pipe_and_an_empty_input(tmp_path: Path) -> None:
    fifo, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    os.mkfifo(fifo)
    with Server(FakeResponse("ok")) as server:
        with running(fifo, "--out", out, "--server-url", server.url) as process:
            fifo.write_text('"a"\n', "utf-8")
            assert process.wait(WAIT) == 0
        assert statuses(out) == {"ok": 1}
        status, _, shown = run("-", "--format", "csv", "--out", tmp_path / "more", "--server-url", server.url, text="")
        assert (status, shown.splitlines()[-1]) == (2, "openrouter bulk: there is no request in -")
        given = ("-", "--format", "csv", "--out", tmp_path / "third", "--server-url", server.url)
        status, _, shown = run(*given, text="a,b\n1,2\n")
        assert status == 2
        assert "stopped: standard input: it has no column 'input' or 'prompt'" in shown
        assert len(server.requests) == 1


def test_progress_is_lines_in_a_pipe(tmp_path: Path) -> None:
    respond = Held(3)
    with Server(respond) as server:
        given = ("--out", tmp_path / "out.jsonl", "--server-url", server.url, "--concurrency", "2")
        with running(prompts(tmp_path, 10), *given, "--progress-every", "0.1") as process:
            line = line_with(process, "3/10 (30 %), ")
            assert "\x1b" not in line
            respond.released.set()
            assert "10/10 (100 %), " in process.communicate(timeout=WAIT)[1]


def test_progress_is_a_bar_on_a_terminal(tmp_path: Path) -> None:
    import pty

    respond = Held(3)
    ours, theirs = pty.openpty()
    shown = b""
    with Server(respond) as server:
        given = ("--out", tmp_path / "out.jsonl", "--server-url", server.url, "--concurrency", "2")
        environment = {"TERM": "xterm", "COLUMNS": "100"}
        with pytest.MonkeyPatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            process = start(prompts(tmp_path, 10), *given, stderr=theirs)
        os.close(theirs)
        with suppress(OSError):  # Linux reports the end of a terminal as an error
            while chunk := os.read(ours, 65536):
                shown += chunk
                if b"3/10 (30 %)" in shown:
                    respond.released.set()
        assert process.stdout is not None
        process.stdout.close()
        process.wait(WAIT)
    os.close(ours)
    assert process.returncode == 0
    assert "━" in shown.decode()
    assert b"\x1b[" in shown
    assert b"10/10 (100 %)" in shown
    assert b"openrouter bulk: 10 ok, 0 failed, 0 in doubt" in shown


def test_a_reader_that_has_gone_ends_the_run(tmp_path: Path) -> None:
    with Server(FakeResponse("ok")) as server:
        given = ("--out", "-", "--journal", tmp_path / "journal", "--server-url", server.url, "--concurrency", "1")
        with running(prompts(tmp_path, 500), *given) as process:
            assert process.stdout is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr is not None
            assert "stopped: results cannot be written: Broken pipe" in process.stderr.read()
            assert process.wait(WAIT) == 1
        assert len(server.requests) < 500
        status, out, _ = run(tmp_path / "in.txt", *given)
        assert status == 0
        assert len(out.splitlines()) == 500
        assert len(server.requests) == 500
