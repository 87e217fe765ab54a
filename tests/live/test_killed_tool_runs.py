"""A process that is killed while the functions of a run are called."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server, tool_call
from support import run_python

PROGRAM = """
import json, os, signal, ssl, sys
from pathlib import Path
from openrouter_responses import OpenRouter
from openrouter_responses.tools import ToolInDoubtError
certificates = ssl.create_default_context()  # read once, not by each child
steps = kill_at = 0
folder = Path()

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

def run():
    global steps
    steps = 0
    saved, printed = folder / "checkpoint", []
    how = {"checkpoint": json.loads(saved.read_text())} if saved.exists() else {"model": "m", "input": "Two seats"}
    with OpenRouter(api_key="k", server_url=sys.argv[2], verify=certificates) as client:
        try:
            printed.append(client.responses.run(tools=[book], on_checkpoint=save, max_parallel=1, **how).output_text)
        except ToolInDoubtError as error:
            printed += ["in doubt", *(call.arguments for call in error.calls)]
            again = client.responses.run(tools=[book], on_checkpoint=save, max_parallel=1, in_doubt="report", **how)
            printed.append(again.output_text)
    (folder / "printed").write_text(json.dumps(printed))

def run_in_a_child():  # a process of its own, without importing everything anew
    pid = os.fork()
    if not pid:
        run()
        os._exit(0)
    return os.waitpid(pid, 0)[1]

report = []
for number in range(19):
    folder, kill_at = Path(sys.argv[1], str(number)), number
    folder.mkdir()
    if not number:
        run()  # which imports what the children would
        continue
    killed = run_in_a_child()
    if killed != signal.SIGKILL:
        break
    kill_at = 0
    resumed = run_in_a_child()
    booked = folder / "booked"
    report.append([resumed, json.loads((folder / "printed").read_text()), booked.read_text() if booked.exists() else ""])
print(json.dumps([killed, report]))
"""


def test_no_tool_runs_twice_wherever_the_process_is_killed(tmp_path: Path) -> None:
    """The function writes down each time that it runs; the process kills itself at one step after the other."""
    calls = [tool_call("book", {"seat": seat}, call_id=f"call {seat}") for seat in (1, 2)]
    done = FakeResponse("done")

    def respond(request: ReceivedRequest) -> RawResponse:
        has_outputs = "function_call_output" in json.dumps(request.json())
        return (done if has_outputs else FakeResponse(*calls))(request)

    with Server(respond) as server:
        ended = run_python("-c", PROGRAM, tmp_path, server.url)
    assert ended.returncode == 0, ended.stderr
    last, report = json.loads(ended.stdout)
    assert last == 0  # there are no more steps than those
    assert len(report) >= 12
    for number, (resumed, printed, booked) in enumerate(report, 1):
        assert (resumed, printed[-1]) == (0, "done"), number
        times = Counter(booked.split())
        assert max(times.values(), default=1) == 1, number
        assert times.total() == 2 or "in doubt" in printed, number
