"""Results in a real IPython kernel: what a notebook gets to show, and what completion offers there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import KernelManager

from openrouter_responses.testing import FakeResponse, Server, tool_call
from support import KEY

SECONDS = 60
"""How long a kernel may take; nothing waits for as long on any machine that works."""


class Kernel:
    """A kernel that runs cells.

    Attributes:
        client: Talks to it.
    """

    def __init__(self, client: BlockingKernelClient) -> None:
        self.client = client

    def run(self, cell: str) -> dict[str, Any]:
        """Run a cell; return what is shown by media type, and errors as "error"."""
        sent = self.client.execute(cell)
        shown: dict[str, Any] = {}
        while True:
            received = self.client.get_iopub_msg(timeout=SECONDS)
            if received["parent_header"].get("msg_id") != sent:
                continue
            content, name = received["content"], received["msg_type"]
            if name in ("execute_result", "display_data"):
                shown |= content["data"]
            elif name == "error":
                shown["error"] = "\n".join(content["traceback"])
            elif name == "status" and content["execution_state"] == "idle":
                return shown

    def complete(self, code: str) -> set[str]:
        """Return what completion offers at the end of some code."""
        sent = self.client.complete(code)
        received: dict[str, Any] = {"parent_header": {}}
        while received["parent_header"].get("msg_id") != sent:
            received = self.client.get_shell_msg(timeout=SECONDS)
        return {match.rpartition(".")[2] for match in received["content"]["matches"]}


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    folder = tmp_path_factory.mktemp("kernel")
    environment = {
        **os.environ,
        "IPYTHONDIR": str(folder),
        "JUPYTER_RUNTIME_DIR": str(folder),
        "OPENROUTER_API_KEY": KEY,
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    with Server([FakeResponse("# Hello\n\n![x](https://a.example)", tool_call("weather", {"city": "Oslo"}))]) as server:
        manager = KernelManager(connection_file=str(Path(folder) / "kernel.json"))
        manager.kernel_spec.argv[0] = sys.executable
        manager.start_kernel(env={**environment, "OPENROUTER_BASE_URL": server.url})
        client = manager.blocking_client()
        try:
            client.start_channels()
            client.wait_for_ready(timeout=SECONDS)
            made = Kernel(client)
            assert made.run("from openrouter import OpenRouter\nclient = OpenRouter()") == {}
            assert made.run("result = client.responses.send(model='m', input='Hi')") == {}
            yield made
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)


def test_a_result_is_shown_as_markdown_and_as_text(kernel: Kernel) -> None:
    shown = kernel.run("result")
    assert shown.keys() == {"text/plain", "text/markdown"}
    assert shown["text/markdown"].startswith("# Hello\n\n!\u2060[x](https://a.example)\n\n`completed · m")
    lines = shown["text/plain"].splitlines()
    assert lines[0] == "<OpenResponsesResult completed m"
    assert lines[1].startswith("  '# Hello")
    assert lines[2] == "  calls weather"
    assert len(lines) <= 5


def test_in_a_list_it_is_shown_too(kernel: Kernel) -> None:
    assert "OpenResponsesResult completed m" in kernel.run("[result]")["text/plain"]


def test_other_values_are_shown_as_they_print(kernel: Kernel) -> None:
    assert kernel.run("result.usage")["text/plain"].startswith("Usage(")
    assert kernel.run("result.function_calls[0].arguments") == {"text/plain": "{'city': 'Oslo'}"}
    assert kernel.run("from openrouter import UNSET\nUNSET") == {"text/plain": "UNSET"}
    assert KEY not in str(kernel.run("client"))
    assert kernel.run("result.as_event()")["text/plain"].startswith("StreamEventsResponseCompleted(")


def test_completion(kernel: Kernel) -> None:
    offered = kernel.complete("result.")
    assert {"output_text", "function_calls", "cost", "usage"} <= offered
    assert [name for name in offered if name.startswith("_")] == []
    assert {"responses", "beta", "close"} <= kernel.complete("client.")
    assert "options" not in kernel.complete("client.")


def test_an_absent_field_is_named_in_the_error(kernel: Kernel) -> None:
    error = kernel.run("result.error_type.name")["error"]
    assert "result.error_type.name" in error
    assert "was not in the JSON" in error
