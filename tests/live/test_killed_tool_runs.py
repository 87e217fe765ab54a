"""A process that is killed while the functions of a run are called."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from openrouter_responses.testing import FakeResponse, Server, tool_call
from support import run_python


def test_no_tool_runs_twice_wherever_the_process_is_killed(tmp_path: Any) -> None:
    """The function writes down each time that it runs; the process kills itself at one step after the other."""
    program = """
import json, os, signal, sys
from pathlib import Path
from openrouter_responses import OpenRouter
from openrouter_responses.tools import ToolInDoubtError
folder, url, kill_at = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
steps = 0

def step():
    global steps
    steps += 1
    if steps == kill_at:
        os.kill(os.getpid(), signal.SIGKILL)

def book(seat: int) -> str:
    "Book a seat."
    step()
    with (folder / "booked").open("a") as file:
        file.write(f"{seat}\\n")
    step()
    return f"seat {seat}"

def save(checkpoint):
    step()
    (folder / "new").write_text(json.dumps(checkpoint))
    os.replace(folder / "new", folder / "checkpoint")
    step()

saved = folder / "checkpoint"
how = {"checkpoint": json.loads(saved.read_text())} if saved.exists() else {"model": "m", "input": "Two seats"}
with OpenRouter(api_key="k", server_url=url) as client:
    try:
        print(client.responses.run(tools=[book], on_checkpoint=save, max_parallel=1, **how).output_text)
    except ToolInDoubtError as error:
        print("in doubt", [call.arguments for call in error.calls])
        print(client.responses.run(tools=[book], on_checkpoint=save, max_parallel=1, in_doubt="report", **how).output_text)
"""

    calls = [tool_call("book", {"seat": seat}, call_id=f"call {seat}") for seat in (1, 2)]
    done = FakeResponse("done")

    def respond(request: Any) -> FakeResponse:
        has_outputs = "function_call_output" in json.dumps(request.json())
        return done if has_outputs else FakeResponse(*calls)

    with Server(respond) as server:
        for kill_at in range(1, 19):
            folder = tmp_path / str(kill_at)
            folder.mkdir()
            killed = run_python("-c", program, folder, server.url, str(kill_at))
            if killed.returncode == 0:  # it had fewer steps
                assert kill_at > 12
                break
            assert killed.returncode == -9
            resumed = run_python("-c", program, folder, server.url, "0")
            assert resumed.stdout.splitlines()[-1] == "done", resumed.stderr
            booked = (
                Counter((folder / "booked").read_text().split()) if (folder / "booked").exists() else Counter[str]()
            )
            assert max(booked.values(), default=1) == 1, kill_at
            if sum(booked.values()) < 2:
                assert "in doubt" in resumed.stdout
        else:
            pytest.fail("the program has more steps than that")
