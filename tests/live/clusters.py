"""What judges programs that send batches on a cluster: a server that counts prompts, and kills one worker in the middle."""

from __future__ import annotations

import json
import os
import re
import signal
from collections import Counter
from pathlib import Path
from typing import Any, cast

from openrouter_responses.bulk import Journal
from openrouter_responses.testing import FakeResponse, ReceivedRequest, Server
from support import DOCUMENT_FILE, KEY, run_python

PROGRAMS = Path(__file__).parent / "programs"
FATAL = "prompt 13"
"""The worker that sends it is killed while it waits for the response."""
PRICE = 0.5
AFFORDABLE = 7
"""Requests that the budget of the programs has room for."""


def check_program(name: str, folder: Path, timeout: float) -> dict[str, Any]:
    """Run a program of this folder on a cluster of its own, and hold what it prints against the server and the journals.

    Returns:
        What the program printed.
    """
    (folder / "workers").mkdir()
    killed: list[int] = []

    def respond(request: ReceivedRequest) -> FakeResponse:
        prompt = request.json()["input"]
        if prompt == FATAL and not killed:
            killed.append(int((folder / "workers" / prompt).read_text()))
            os.kill(killed[0], signal.SIGKILL)
        return FakeResponse(f"{prompt}, done", usage={"input_tokens": 3, "output_tokens": 2, "cost": PRICE})

    with Server(respond) as server:
        arguments = server.url, folder, str(PRICE), str(AFFORDABLE), example(name.partition("_")[0])
        variables = {"OPENROUTER_API_KEY": KEY, "OPENROUTER_BASE_URL": server.url}
        done = run_python(PROGRAMS / name, *arguments, timeout=timeout, **variables)
        assert done.returncode == 0, done.stderr[-3000:]
        sent = Counter(request.json()["input"] for request in server.requests)
    assert KEY not in done.stdout + done.stderr
    assert killed, "no worker was killed"
    found = json.loads(done.stdout.splitlines()[-1])
    in_doubt = check_first_run(found["first"], found["again"], sent, folder / "journals")
    assert len(found["workers"]) >= 2, "all batches ran in one worker"
    assert killed[0] in found["workers"]
    check_budget(found["budget"], found["spent"], sent)
    check_example(found["labels"], sent)
    # Those under way, and those whose responses came and were not written down yet.
    assert 1 <= len(in_doubt) <= found["concurrency"] * 2
    assert found["other"] == (
        "ValueError: the limits 'shared' exist with other values: (None, None, 60.0, 20); pass those, or another name"
    )
    return cast("dict[str, Any]", found)


def check_first_run(first: list[Any], again: list[Any], sent: Counter[str], journals: Path) -> set[str]:
    """Hold the rows of two runs of the same batches against what was sent; return the prompts that were in doubt."""
    prompts = [f"prompt {number}" for number in range(40)]
    assert sorted(row["prompt"] for row in first) == sorted(row["prompt"] for row in again) == sorted(prompts)
    in_doubt = {row["prompt"] for row in first if row["status"] == "in_doubt"}
    assert FATAL in in_doubt
    assert {row["status"] for row in first} == {"ok", "in_doubt"}
    assert {prompt: sent[prompt] for prompt in prompts if prompt not in in_doubt} == dict.fromkeys(
        {*prompts} - in_doubt, 1
    )
    # Killed before its request left, a worker leaves one in doubt that the server has not seen.
    assert {sent[prompt] for prompt in in_doubt} <= {1, 2}
    assert sent[FATAL] == 2
    assert [row["text"] for row in again] == [f"{row['prompt']}, done" for row in again]
    assert {row["status"] for row in again} == {"ok"}
    kept = Counter[str]()
    for path in journals.glob("*.db"):
        with Journal(path) as journal:
            kept.update(result.output_text.partition(",")[0] for result in journal.results())
    assert kept == Counter(prompts)
    return in_doubt


def check_budget(rows: list[Any], spent: float, sent: Counter[str]) -> None:
    """Hold the rows of a run whose budget ended against what was sent."""
    by_status = Counter(row["status"] for row in rows)
    assert by_status == {"ok": AFFORDABLE, "not_sent": len(rows) - AFFORDABLE}
    assert sum(sent[row["prompt"]] for row in rows) == AFFORDABLE
    assert {sent[row["prompt"]] for row in rows if row["status"] == "not_sent"} == {0}
    assert spent == AFFORDABLE * PRICE


def example(engine: str) -> str:
    """The example of an engine in the documents."""
    page = (DOCUMENT_FILE.parent / "docs" / "engines.md").read_text(encoding="utf-8")
    [code] = [
        code
        for code in re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
        if f"bulk.{engine}" in code
    ]
    return code


def check_example(labels: list[Any], sent: Counter[str]) -> None:
    """Hold the rows of the example against what was sent: each review has its label, and was sent once."""
    prompts = {row["review"]: f"Is this review good or bad? {row['review']}" for row in labels}
    assert sorted(prompts) == sorted(f"review {number}" for number in range(20))
    assert {(row["status"], row["text"]) for row in labels} == {
        ("ok", f"{prompt}, done") for prompt in prompts.values()
    }
    assert [sent[prompt] for prompt in prompts.values()] == [1] * 20
