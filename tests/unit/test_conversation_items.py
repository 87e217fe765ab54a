"""Conversations without sending: what comes in, what is trimmed, and what is saved."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openrouter_generated.models import OpenResponsesResult
from openrouter_generated.runtime.unset import UNSET
from openrouter_responses._core.total_usage import TotalUsage
from openrouter_responses.components import EasyInputMessage
from openrouter_responses.conversation import Turn, keep_tokens, keep_turns
from openrouter_responses.conversation._history import History, check_calls, new_items
from openrouter_responses.conversation._items import (
    calls_without_outputs,
    characters,
    items_of,
    output_items,
    outputs_without_calls,
    text_items,
    text_of,
    turn_starts,
)
from openrouter_responses.conversation._saved import VERSION, history_from_json, history_to_json
from openrouter_responses.conversation._trim import tokens_per_character, trimmed
from support import validator

SYSTEM = {"role": "system", "content": "Be brief."}


def user(text: Any = "Hi") -> dict[str, Any]:
    return {"role": "user", "content": text}


def message(text: str = "Hello") -> dict[str, Any]:
    return {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]}


def call(call_id: str = "c", type_: str = "function_call") -> dict[str, Any]:
    return {"type": type_, "call_id": call_id, "name": "f", "arguments": "{}"}


def output(call_id: str = "c", type_: str = "function_call_output") -> dict[str, Any]:
    return {"type": type_, "call_id": call_id, "output": "1"}


REASONING = {"type": "reasoning", "encrypted_content": "x"}


class Media:
    def to_dict(self) -> dict[str, Any]:
        return {"type": "input_image", "image_url": Nested()}


class Nested:
    def to_dict(self) -> str:
        return "data:image/png;base64,AA"


IMAGE = {"type": "input_image", "image_url": "data:image/png;base64,AA"}


@pytest.mark.parametrize(
    ("value", "items"),
    [
        ("", [user("")]),
        ("Hi", [user()]),
        (user(), [user()]),
        ([user()], [user()]),
        ((user() for _ in range(2)), [user(), user()]),
        (EasyInputMessage(role="user", content="Hi"), [user()]),
        ([EasyInputMessage(role="user", content=[Media()])], [user([IMAGE])]),  # type: ignore[list-item]  # media
        ([user((Media(),))], [user([IMAGE])]),
        ([{"type": "brand_new", "x": UNSET, "y": None}], [{"type": "brand_new", "y": None}]),
    ],
)
def test_what_is_an_input(value: Any, items: list[Any]) -> None:
    assert items_of(value) == items


@pytest.mark.parametrize(
    ("value", "error", "sentence"),
    [
        (None, TypeError, "input must be a text or a list of items, not NoneType"),
        (5, TypeError, "input must be a text or a list of items, not int"),
        (b"a", TypeError, "input must be a text or a list of items, not bytes"),
        (["Hi"], TypeError, r"input\[0\] must be an item such as a message, not str"),
        ([user(), None], TypeError, r"input\[1\] must be an item such as a message, not NoneType"),
        ([], ValueError, "input has no items"),
        ([user(object())], TypeError, r"input\[0\].content cannot be sent as JSON"),
    ],
)
def test_what_is_not_an_input(value: Any, error: type[Exception], sentence: str) -> None:
    with pytest.raises(error, match=sentence):
        items_of(value)


def test_an_input_that_is_too_deep() -> None:
    value: Any = "x"
    for _ in range(20_000):
        value = [value]
    with pytest.raises(ValueError, match="nested deeper"):
        items_of([user(value)])


def test_the_caller_may_change_what_was_passed() -> None:
    given_item = user([{"type": "input_text", "text": "a"}])
    items = items_of([given_item])
    given_item["content"][0]["text"] = "b"
    assert items == [user([{"type": "input_text", "text": "a"}])]


NAMES = st.sampled_from(["type", "role", "content", "text", "call_id", "name", "output"])
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.text(), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(JSON)
def test_hostile_output_never_raises(found: Any) -> None:
    response = OpenResponsesResult.from_dict({"output": found, "usage": found, "id": found})
    items = output_items(response)
    for each in (calls_without_outputs, outputs_without_calls, turn_starts, characters, text_of, text_items):
        each(items if each is not text_items else response)  # type: ignore[operator]  # each takes one
    assert output_items(found) == []
    assert all(isinstance(item, dict) for item in items)
    assert trimmed(keep_turns(1), [*items, user()], None)[-1] == user()


def test_output_goes_back_as_it_came() -> None:
    came = [
        REASONING,
        {"type": "brand_new", "x": [1, None]},
        message("\ud800"),
        {"type": "reasoning", "signature": "s"},
    ]
    assert output_items(OpenResponsesResult.from_dict({"output": [*came, "text", None]})) == came


def test_of_what_broke_off_the_text_is_kept() -> None:
    came = [REASONING, message("a"), message(""), call(), message("b")]
    items = text_items(OpenResponsesResult.from_dict({"output": came}))
    assert [item["content"] for item in items] == ["a", "b"]
    assert all(validator("InputItem").is_valid(item) for item in items)
    assert text_of(items) == "ab"
    assert text_items(None) == []


# Calls and outputs


@pytest.mark.parametrize("type_", ["function_call", "custom_tool_call"])
def test_calls_and_their_outputs(type_: str) -> None:
    called, done = call("a", type_), output("a", f"{type_}_output")
    assert calls_without_outputs([called, call("b", type_), done]) == [call("b", type_)]
    assert calls_without_outputs([called, done, call("b", type_), called]) == [call("b", type_), called]
    assert outputs_without_calls([called, done]) == []
    assert outputs_without_calls([done, called]) == [done]
    check_calls([called, done])
    with pytest.raises(ValueError, match=rf"waits for the output of f \(a\): .*'{type_}_output'.*undo\(\)"):
        check_calls([called])


def test_ids_that_are_not_texts_belong_to_nothing() -> None:
    hostile = [{"type": "function_call", "call_id": bad} for bad in (None, 5, ["a"], {})]
    assert calls_without_outputs(hostile) == []
    assert outputs_without_calls([{"type": "function_call_output", "call_id": ["a"]}]) == []


# Trimming

FOUR = [
    user("1"),
    message(),
    user("2"),
    REASONING,
    call(),
    output(),
    message(),
    user("3"),
    REASONING,
    message(),
    user("4"),
]


def test_where_a_conversation_can_be_cut() -> None:
    assert turn_starts(FOUR) == [0, 2, 7, 10]
    assert turn_starts([user(), user(), message(), user()]) == [0, 3]
    late = [user(), call(), message(), user(), output(), message(), user()]
    assert turn_starts(late) == [0, 6]
    assert turn_starts([]) == []


def test_keep_turns() -> None:
    assert trimmed(keep_turns(1), FOUR, None) == FOUR[10:]
    assert trimmed(keep_turns(2), FOUR, None) == FOUR[7:]
    assert trimmed(keep_turns(4), FOUR, None) == trimmed(keep_turns(9), FOUR, None) == FOUR
    assert trimmed(keep_turns(1), [SYSTEM, *FOUR], None) == [SYSTEM, user("4")]
    assert trimmed(keep_turns(1), [SYSTEM], None) == [SYSTEM]
    assert trimmed(None, FOUR, None) == FOUR


def test_keep_tokens() -> None:
    items = [user("x" * 400), message("x" * 400), user("x" * 40), message("x" * 40), user("x" * 20)]
    assert trimmed(keep_tokens(400), items, None) == items
    assert trimmed(keep_tokens(60), items, None) == items[2:]
    assert trimmed(keep_tokens(60), items, 1.0) == items[4:]
    assert trimmed(keep_tokens(1), items, None) == items[4:]
    assert trimmed(keep_tokens(60), [SYSTEM, *items], None) == [SYSTEM, *items[2:]]
    assert trimmed(keep_tokens(1), [message()], None) == [message()]


def test_what_a_limit_of_tokens_counts() -> None:
    exact = [user("a"), message("b" * 100), user("c" * 12)]
    size = sum(characters(item) for item in exact)
    assert trimmed(keep_tokens(size), exact, 1.0) == exact
    assert trimmed(keep_tokens(size - 1), exact, 1.0) == exact[2:]
    two = [*exact, message("d"), user("e")]
    size = sum(characters(item) for item in two[2:])
    assert trimmed(keep_tokens(size), two, 1.0) == two[2:]
    assert trimmed(keep_tokens(size - 1), two, 1.0) == two[4:]


def test_tokens_are_estimated_from_what_the_server_reports() -> None:
    request = {"input": "x" * 60, "instructions": "y" * 30, "tools": ["z" * 10], "user": "u" * 500}
    assert tokens_per_character(request, 50) == 0.5
    assert tokens_per_character(request, 10**9) == 2.0
    assert tokens_per_character(request, 1) == 1 / 16
    assert tokens_per_character(request, 0) is None
    assert tokens_per_character(request, -5) is None
    assert tokens_per_character({}, 50) is None


def test_data_counts_as_little() -> None:
    assert characters({"a": ["xy", {"b": "z", "c": 5, "d": None}]}) == 3
    assert characters("x" * 4000) == characters("x" * 100_000) == 4000
    assert characters("x" * 3999 + " " + "x" * 1000) == 5000
    assert characters("\u00e9" * 5000) == 5000


ITEMS = st.lists(
    st.sampled_from([SYSTEM, user(), message(), REASONING, call("a"), output("a"), call("b"), output("b")]), max_size=14
)


@example([call("b"), output("b"), SYSTEM, call("b")], 4, True)
@given(ITEMS, st.integers(1, 5), st.booleans())
def test_no_rule_parts_what_belongs_together(items: list[Any], number: int, by_tokens: bool) -> None:
    items = [*items, user("last")]
    if outputs_without_calls(items) or calls_without_outputs(items):
        return
    kept = trimmed(keep_tokens(number * 3) if by_tokens else keep_turns(number), items, None)
    head = len(kept) - next(size for size in range(len(items), -1, -1) if kept[len(kept) - size :] == items[-size:])
    assert kept[:head] == items[:head]
    assert kept[-1] == items[-1]
    assert outputs_without_calls(kept) == calls_without_outputs(kept) == []
    for place, item in enumerate(kept):
        if item == REASONING:
            assert kept[place + 1 :] == items[len(items) - len(kept) + place + 1 :]


@pytest.mark.parametrize(
    ("rule", "error", "sentence"),
    [
        (lambda items: None, TypeError, r"the result of trim=<lambda> must be a text or a list of items, not NoneType"),
        (lambda items: "Hi", TypeError, "trim=<lambda> returned a str"),
        (lambda items: user(), TypeError, "trim=<lambda> returned a dict"),
        (lambda items: [], ValueError, "trim=<lambda> returned no items"),
        (lambda items: [5], TypeError, r"the result of trim=<lambda>\[0\] must be an item"),
        (lambda items: items[3:5], ValueError, "trim=<lambda> kept the call 'c' without its output"),
        (lambda items: items[5:], ValueError, "trim=<lambda> kept the output 'c' without its call"),
    ],
)
def test_a_rule_that_returns_something_else_is_named(rule: Any, error: type[Exception], sentence: str) -> None:
    with pytest.raises(error, match=sentence):
        trimmed(rule, FOUR, None)


def test_a_rule_may_change_what_it_gets() -> None:
    def rule(items: list[Any]) -> list[Any]:
        del items[:-1]
        return items

    items = list(FOUR)
    assert trimmed(rule, items, None) == [user("4")]
    assert items == FOUR


@pytest.mark.parametrize("value", [0, -1, True, 1.5, "5", None])
def test_rules_take_whole_numbers(value: Any) -> None:
    for rule in (keep_turns, keep_tokens):
        with pytest.raises(ValueError, match=rf"{rule.__name__}\(\) takes a whole number, 1 or more, not"):
            rule(value)


# Runs


def turn(text: str = "Hi", **values: Any) -> Turn:
    return Turn([user(text)], [REASONING, message(text)], **values)


def test_what_is_new_in_a_run() -> None:
    turns, new = [turn("a"), turn("b")], [user("c"), message("c")]
    both = [item for each in turns for item in each.items]
    assert new_items([*both, *new], turns) == new
    assert new_items([*turns[1].items, *new], turns) == new
    assert new_items(new, []) == new
    with pytest.raises(ValueError, match="not of a run of this conversation"):
        new_items(new, turns)
    with pytest.raises(ValueError, match="not of a run of this conversation"):
        new_items(both[:3], turns)


# History

COST = TotalUsage(1, 2, 3, 0.5)


def failed(text: str) -> Any:
    return OpenResponsesResult.from_dict({"id": "r", "output": [message(text)]})


def test_what_came_of_a_turn_stays_until_a_turn_follows() -> None:
    history = History()
    history.fail([user()], None, COST)
    assert (history.unfinished, history.usage) == (None, COST)
    history.fail([user("a")], failed("a"), COST)
    history.fail([user("b")], None, COST)
    assert history.unfinished is not None
    assert history.unfinished.output_text == "a"
    history.fail([user("c")], failed("c"), COST)
    assert history.keep().output_text == "c"
    assert (history.unfinished, len(history.turns), history.usage) == (None, 1, TotalUsage(4, 8, 12, 2.0))
    with pytest.raises(ValueError, match="no turn is unfinished"):
        history.keep()
    history.fail([user("d")], failed("d"), COST)
    history.add(turn(usage=COST))
    assert (history.unfinished, history.usage) == (None, TotalUsage(6, 12, 18, 3.0))


def test_undo_keeps_the_usage() -> None:
    history = History((turn("a", usage=COST), turn("b", usage=COST)))
    assert history.undo().output_text == "b"
    assert (len(history.turns), history.usage) == (1, TotalUsage(2, 4, 6, 1.0))
    history.undo()
    with pytest.raises(IndexError, match="no turn to undo"):
        history.undo()


def test_a_fork_has_the_usage_of_its_turns() -> None:
    history = History((turn("a", usage=COST), turn("b", usage=COST)), COST, 0.5)
    assert history.fork(None).usage == TotalUsage(2, 4, 6, 1.0)
    assert [len(history.fork(at).turns) for at in (0, 1, 2)] == [0, 1, 2]
    assert history.fork(1).tokens_per_character == history.fork(None).tokens_per_character == 0.5
    for at in (-1, 3, True, 1.0, "1"):
        with pytest.raises(ValueError, match="at must be a number of turns from 0 to 2"):
            history.fork(at)  # type: ignore[arg-type]  # wrong ones, too


# Saving

HISTORY = History((turn("a", usage=COST, response_id="r", model="m", status="completed"), turn("\ud800")), COST, 0.5)


def test_a_history_is_saved_whole() -> None:
    saved = json.loads(json.dumps(history_to_json(HISTORY, {"model": "m"})))
    assert history_from_json(saved) == (HISTORY, {"model": "m"})
    assert saved["version"] == VERSION


def test_numbers_that_json_lacks_are_saved_as_well() -> None:
    logprobs = [{"logprob": -math.inf}, {"logprob": 1e-300}]
    history = History((Turn([user()], [{"type": "message", "logprobs": logprobs}]),))
    assert history_from_json(json.loads(json.dumps(history_to_json(history, {}))))[0] == history


def test_what_is_unfinished_is_not_saved_but_its_usage_is() -> None:
    history = History()
    history.fail([user("a")], failed("a"), COST)
    restored, _ = history_from_json(history_to_json(history, {}))
    assert (restored.unfinished, restored.usage) == (None, COST)


@given(JSON)
def test_any_other_json_is_refused(data: Any) -> None:
    with pytest.raises(ValueError, match="not a saved conversation"):
        history_from_json(data)


def test_a_newer_version_is_refused() -> None:
    saved = {**history_to_json(HISTORY, {}), "version": VERSION + 1}
    with pytest.raises(ValueError, match=r"newer version of openrouter-responses \(format 2, this one reads 1\)"):
        history_from_json(saved)


SAVED = history_to_json(HISTORY, {"model": "m"})


@pytest.mark.parametrize(
    "changed",
    [
        *({name: value for name, value in SAVED.items() if name != left} for left in SAVED if left != "format"),
        *({**SAVED, name: value} for name in SAVED if name not in ("format", "version") for value in (5, "x", [5], True)),
        {**SAVED, "turns": [{**SAVED["turns"][0], "input": ["a"]}]},
        {**SAVED, "turns": [{**SAVED["turns"][0], "usage": [1, 2, 3]}]},
        {**SAVED, "turns": [{**SAVED["turns"][0], "usage": [1, 2, 3, "x"]}]},
        {**SAVED, "turns": [{**SAVED["turns"][0], "model": 5}]},
        {**SAVED, "version": "1"},
        *({**SAVED, "tokens_per_character": value} for value in (0, 0.0, -1.0, math.nan, math.inf, 10**400)),
        *({**SAVED, "parameters": {"model": "m", name: "x"}} for name in
          ("server_url", "extra_headers", "api_key", "trim", "client", "input", "stream", "unheard_of")),
    ],
)  # fmt: skip
def test_a_saved_conversation_that_was_changed_is_refused(changed: Any) -> None:
    with pytest.raises(ValueError, match="the saved conversation has been changed"):
        history_from_json(changed)
