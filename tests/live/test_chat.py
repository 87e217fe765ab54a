"""The example `examples/chat.py` as a person meets it: in a terminal, with keys pressed while the response arrives."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from openrouter_responses.testing import RawResponse, Server
from payloads import bare_delta, bare_message, error_body
from support import KEY

pytest.importorskip("pty", reason="this system has no pseudo-terminals")
CHAT = Path(__file__).parents[2] / "examples" / "chat.py"
CTRL_C, CTRL_D = "\x03", "\x04"
ERASE = b"\x1b[2K"
LIMIT = 30.0
"""Seconds after which a screen that does not show what it should is a failure."""

# `pty.spawn` forks, which a process with threads should not: so a process of its own does it, and passes bytes on. Ctrl-C is
# ignored by whatever a shell starts in the background, tests included; in a terminal it is not.
_IN_A_TERMINAL = """
import os, pty, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))
"""
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Terminal:
    """A program in a terminal of its own.

    Args:
        arguments: What the program is called with.
        environment: Variables that it gets in addition to those of the tests.

    Attributes:
        raw: All that was shown, as it came.
    """

    def __init__(self, *arguments: str, environment: Mapping[str, str]) -> None:
        command = [sys.executable, "-c", _IN_A_TERMINAL, sys.executable, str(CHAT), *arguments]
        inherited = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")}
        self._process = subprocess.Popen(
            command, env={**inherited, "TERM": "xterm", **environment}, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.raw = b""
        self._read = 0

    @property
    def screen(self) -> str:
        """All that was shown, without colours and movements."""
        return _ESCAPES.sub("", self.raw.decode(errors="replace"))

    def until(self, text: str) -> str:
        """Wait for a text behind what was waited for before; return what is shown before it."""
        deadline = time.monotonic() + LIMIT
        while (found := self.screen.find(text, self._read)) < 0:
            assert self._more(deadline), f"{text!r} is not shown in {self.screen!r}"
        before = self.screen[self._read : found]
        self._read = found + len(text)
        return before

    def press(self, keys: str) -> None:
        """Press keys."""
        assert self._process.stdin is not None
        self._process.stdin.write(keys.encode())
        self._process.stdin.flush()

    def end(self, again: str = "") -> tuple[int, str]:
        """Wait for the program's end; return its exit status and what it showed last.

        Args:
            again: Keys that are pressed again if nothing happens: Python loses an interrupt that comes inside a finalizer.
        """
        deadline = time.monotonic() + LIMIT
        while self._more(min(deadline, time.monotonic() + 5)) or self._is_running():
            if time.monotonic() > deadline:
                break
            if again and self._is_running():
                with suppress(BrokenPipeError):
                    self.press(again)
        return self._process.wait(LIMIT), self.screen[self._read :]

    def _is_running(self) -> bool:
        try:
            self._process.wait(0.2)
        except subprocess.TimeoutExpired:
            return True
        return False

    def close(self) -> None:
        """End the program if it has not ended itself."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.kill()
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def _more(self, deadline: float) -> bool:
        """Take more of the output; False where no more comes."""
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], max(0.0, deadline - time.monotonic()))
        more = os.read(self._process.stdout.fileno(), 65536) if ready else b""
        self.raw += more
        return bool(more)


class Chats:
    """Starts chats; all are ended with the test."""

    def __init__(self) -> None:
        self._started: list[Terminal] = []

    def __call__(self, *arguments: str, **environment: str) -> Terminal:
        self._started.append(Terminal(*arguments, environment={"OPENROUTER_API_KEY": KEY, **environment}))
        return self._started[-1]

    def close(self) -> None:
        for terminal in self._started:
            terminal.close()


@pytest.fixture
def chats() -> Iterator[Chats]:
    started = Chats()
    yield started
    started.close()


def items_and_response(text: str) -> tuple[list[dict[str, Any]], RawResponse]:
    """The items of an output, and the stream of it."""
    items = [{"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "AAAA"}, bare_message(text)]
    end = {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": items}}
    return items, RawResponse.stream([*map(bare_delta, re.findall(r"\S+\s*", text)), end])


def user(text: str) -> dict[str, Any]:
    return {"role": "user", "content": text}


def test_a_conversation(chats: Chats) -> None:
    items, whole = items_and_response("Two it is.")
    refusal = RawResponse.json(error_body(402, "No credit is left, friend."), 402)
    unfinished = [bare_delta("The answer "), bare_delta("begins")]
    script = [
        RawResponse.stream(unfinished, done=False, ending="hang"),
        whole,
        refusal,
        RawResponse.stream(unfinished),
        whole,
    ]
    with Server(script) as server:
        chat = chats("--server-url", server.url, "--model", "example/writer-1")
        chat.until("you>")
        chat.press("First?\n")
        # The server goes on: what is shown is not the whole output.
        chat.until("The answer begins")
        assert (server.open_connections, server.aborted) == (1, 0)
        chat.press(CTRL_C)
        server.wait_for(lambda: server.aborted == 1, LIMIT)
        chat.until("stopped")
        assert ERASE not in chat.raw[chat.raw.rfind(b"The answer begins") :]
        chat.until("you>")

        chat.press("Second?\n")
        chat.until("Two it is.")
        chat.until("you>")

        chat.press("Third?\n")
        chat.until("402: No credit is left, friend.")
        chat.until("you>")

        chat.press("Fourth?\n")
        chat.until("The answer begins")
        chat.until("what came is in")
        chat.until("you>")

        chat.press("Fifth?\n")
        chat.until("Two it is.")
        chat.until("you>")
        chat.press("/quit\n")
        code, _ = chat.end()
        server.wait_for(lambda: server.open_connections == 0, LIMIT)
        asked = [request.json() for request in server.requests]
    assert code == 0
    assert "Traceback" not in chat.screen
    assert KEY not in chat.screen
    assert {each["model"] for each in asked} == {"example/writer-1"}
    stopped = [user("First?"), {"role": "assistant", "content": "The answer begins"}]
    second = [*stopped, user("Second?"), *items]
    # The third question has no response: it is not asked again with the next one.
    fourth = [*second, user("Fourth?"), {"role": "assistant", "content": "The answer begins"}]
    assert [each["input"] for each in asked] == [
        [user("First?")],
        [*stopped, user("Second?")],
        [*second, user("Third?")],
        [*second, user("Fourth?")],
        [*fourth, user("Fifth?")],
    ]


@pytest.mark.parametrize("keys", [CTRL_D, "\n", CTRL_C, "/quit\n"], ids=["ctrl-d", "empty", "ctrl-c", "quit"])
def test_keys_that_end_the_chat(chats: Chats, keys: str) -> None:
    chat = chats("--server-url", "http://127.0.0.1:9")
    chat.until("you>")
    chat.press(keys)
    code, last = chat.end(again=keys if keys == CTRL_C else "")
    assert code == 0
    assert "Traceback" not in last


def test_stopped_before_anything_came(chats: Chats) -> None:
    with Server([RawResponse(delay=float("inf")), items_and_response("Hello!")[1]]) as server:
        chat = chats("--server-url", server.url)
        chat.until("you>")
        chat.press("Hello?\n")
        server.wait_for_requests(1, LIMIT)
        chat.press(CTRL_C)
        chat.until("stopped")
        server.wait_for(lambda: server.aborted == 1, LIMIT)
        chat.until("you>")
        chat.press("Hello again?\n")
        chat.until("Hello!")
        chat.press(CTRL_D)
        assert chat.end()[0] == 0
        assert server.requests[1].json()["input"] == [user("Hello again?")]


def test_an_output_longer_than_the_screen(chats: Chats) -> None:
    """Its end is in sight while it comes, and all of it stays when it is here."""
    paragraphs = [f"Paragraph {number}.\n\n" for number in range(60)]
    events = [bare_delta(text) for text in paragraphs]
    with Server([RawResponse.stream(events, done=False, ending="hang")]) as server:
        chat = chats("--server-url", server.url)
        chat.until("you>")
        chat.press("At length!\n")
        chat.until("Paragraph 59.")
        assert server.aborted == 0
        chat.press(CTRL_C)
        rest = chat.until("stopped")
    assert [text for text in paragraphs if text.strip() not in rest] == []


def test_demo(chats: Chats) -> None:
    chat = chats("--demo", OPENROUTER_API_KEY="")
    chat.until("you>")
    chat.press("Tell me a joke.\n")
    chat.until("A language model walks into a bar.")
    chat.until("you>")
    chat.press(CTRL_D)
    assert chat.end()[0] == 0


def complaint(*command: str) -> str:
    """The message of a program that refuses to begin."""
    environment = {name: value for name, value in os.environ.items() if name != "OPENROUTER_API_KEY"}
    run = subprocess.run([sys.executable, *command], env=environment, capture_output=True, text=True, timeout=LIMIT)
    assert (run.returncode, run.stdout) == (1, "")
    return run.stderr


def test_without_a_key() -> None:
    message = complaint(str(CHAT))
    assert "OPENROUTER_API_KEY" in message
    assert message.count("\n") == 1


def test_without_rich() -> None:
    code = f"import runpy, sys; sys.modules['rich'] = None; runpy.run_path({str(CHAT)!r}, run_name='__main__')"
    message = complaint("-c", code)
    assert "pip install rich" in message
    assert message.count("\n") == 1
