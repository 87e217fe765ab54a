"""Whatever happens to turns, in whatever order: the history is the turns that ended well, and what is sent is the history."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses.conversation import Conversation
from openrouter_responses.testing import FakeResponse, RawResponse, Server, reasoning
from support import KEY

COST = 0.25
USAGE = {"input_tokens": 4, "output_tokens": 2, "total_tokens": 6, "cost": COST}
GOOD = {
    "completed": FakeResponse(reasoning(encrypted_content="x"), "Hello you", usage=USAGE),
    "incomplete": FakeResponse("Hello", incomplete="max_output_tokens", usage=USAGE),
    "unknown": FakeResponse({"type": "brand_new", "x": [1, None]}, "Hello", usage=USAGE),
    "empty": FakeResponse(usage=USAGE),
}
BAD = {
    "refused": RawResponse.error(400, "no"),
    "failed": FakeResponse("Hello you", error="broken", usage=USAGE),
    "cut": FakeResponse("Hello you", ending="cut"),
    "not JSON": RawResponse(200, body=b"oops"),
}
TEXTS = st.sampled_from(["Hi", "And?", "\ud800"])


class Conversations(RuleBasedStateMachine):
    """A conversation, and what it should be: its items turn by turn, and its cost."""

    def __init__(self) -> None:
        super().__init__()
        self.next: Any = None
        self.server = Server(lambda request: self.next).__enter__()
        self.client = OpenRouter(api_key=KEY, server_url=self.server.url, max_retries=0)
        self.expected: list[list[Any]] = []
        self.cost = 0.0

    @initialize()
    def begin(self) -> None:
        self.chat = self.client.responses.conversation(model="m")

    def teardown(self) -> None:
        self.client.close()
        self.server.__exit__(None, None, None)

    def check_sent(self, text: str) -> None:
        sent = self.server.last_request.json()["input"]
        assert sent == [item for turn in self.expected for item in turn] + [{"role": "user", "content": text}]

    @rule(text=TEXTS, name=st.sampled_from(sorted(GOOD)), stream=st.booleans())
    def turn(self, text: str, name: str, stream: bool) -> None:
        self.next = GOOD[name]
        with self.chat.send(text, stream=stream) as response:
            for event in response:
                last = event
        output = [item.to_dict() for item in last.response.output]  # type: ignore[union-attr]  # the terminal event
        self.check_sent(text)
        self.expected.append([{"role": "user", "content": text}, *output])
        self.cost += COST

    @rule(text=TEXTS, name=st.sampled_from(sorted(BAD)), stream=st.booleans())
    def failure(self, text: str, name: str, stream: bool) -> None:
        self.next = BAD[name]
        with pytest.raises(OpenRouterError), self.chat.send(text, stream=stream) as response:
            for _ in response:
                pass
        self.check_sent(text)
        self.cost += COST if name == "failed" else 0

    @rule(text=TEXTS, events=st.integers(0, 6))
    def closed_early(self, text: str, events: int) -> None:
        self.next = GOOD["completed"]
        with self.chat.send(text, stream=True) as stream:
            for _ in range(events):
                next(stream)
        self.check_sent(text)

    @rule()
    def wrong_argument(self) -> None:
        sent = len(self.server.requests)
        with pytest.raises(TypeError):
            self.chat.send(object())  # type: ignore[call-overload]  # that is the test
        assert len(self.server.requests) == sent

    @precondition(lambda self: self.chat.unfinished is not None)
    @rule()
    def keep(self) -> None:
        turn = self.chat.keep()
        assert turn.output_text.startswith("Hello")
        self.expected.append(turn.items)

    @precondition(lambda self: self.expected)
    @rule()
    def undo(self) -> None:
        assert self.chat.undo().items == self.expected.pop()

    @rule()
    def save_and_load(self) -> None:
        loaded = Conversation.from_json(json.loads(json.dumps(self.chat.to_json())), self.client)
        assert (loaded.turns, loaded.usage, loaded.defaults) == (self.chat.turns, self.chat.usage, self.chat.defaults)
        self.chat = loaded

    @precondition(lambda self: self.expected)
    @rule(data=st.data())
    def fork(self, data: Any) -> None:
        at = data.draw(st.integers(0, len(self.expected)))
        self.chat = self.chat.fork(at)
        del self.expected[at:]
        self.cost = sum(turn.usage.cost or 0 for turn in self.chat.turns)

    @invariant()
    def the_history_is_the_turns_that_ended_well(self) -> None:
        assert [turn.items for turn in self.chat.turns] == self.expected
        assert self.chat.items == [item for turn in self.expected for item in turn]
        assert len(self.chat) == len(self.expected)
        assert (self.chat.usage.cost or 0) == self.cost


class TestConversations(Conversations.TestCase):  # type: ignore[misc]  # hypothesis makes the class
    settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
