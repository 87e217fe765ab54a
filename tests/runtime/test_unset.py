"""`UNSET` in programs that took it for a value: the message shows the expression, and so the field."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from openrouter_generated.models import OpenResponsesResult, Usage
from openrouter_generated.runtime.unset import UNSET

usage: Any = Usage.from_dict({"input_tokens": 1})
result: Any = OpenResponsesResult.from_dict({"id": "r"})


@pytest.mark.parametrize(
    ("work", "shown"),
    [
        (lambda: usage.cost + 1, "usage.cost + 1"),
        (lambda: 1 + usage.cost, "1 + usage.cost"),
        (lambda: -usage.cost, "-usage.cost"),
        (lambda: usage.cost * 2 > 1, "usage.cost * 2"),
        (lambda: usage.cost > 1, "usage.cost > 1"),
        (lambda: round(usage.cost, 2), "round(usage.cost, 2)"),
        (lambda: float(usage.cost), "float(usage.cost)"),
        (lambda: sum([usage.cost]), "sum([usage.cost])"),
        (lambda: "a" + result.model, '"a" + result.model'),
        (lambda: len(result.output), "len(result.output)"),
        (lambda: result.output[0], "result.output[0]"),
        (lambda: result.error.message, "result.error.message"),
        (lambda: usage.cost_details.upstream_inference_cost.real, "usage.cost_details.upstream_inference_cost"),
        (lambda: f"{usage.cost:.3f}", "usage.cost"),
    ],
)
def test_the_sentence_shows_the_field(work: Callable[[], object], shown: str) -> None:
    with pytest.raises((TypeError, AttributeError), match="was not in the JSON") as caught:
        work()
    assert shown in str(caught.value)
    assert "\n" not in str(caught.value)


def test_nothing_can_be_set_on_it() -> None:
    with pytest.raises(
        AttributeError, match=r"a field in `result\.usage\.cost` was not in the JSON .*so \.cost cannot be set"
    ):
        result.usage.cost = 1.0
    assert vars(UNSET) == {}
    with pytest.raises(TypeError, match=r"`result\.metadata\[\"a\"\]` .*so nothing can be looked up in it$"):
        del result.metadata["a"]


def test_what_libraries_look_for_is_not_taken_for_a_field() -> None:
    with pytest.raises(AttributeError, match=r"^'Unset' object has no attribute '_repr_html_'$"):
        _ = UNSET._repr_html_  # type: ignore[attr-defined]  # notebooks ask any object


def test_without_source_the_place_is_shown() -> None:
    with pytest.raises(TypeError, match=r"<nowhere>, line 2"):
        exec(compile("\nusage.cost + 1", "<nowhere>", "exec"), {"usage": usage})


def test_without_positions_the_place_is_shown() -> None:
    code = compile("usage.cost + 1", "<nowhere>", "exec")
    with pytest.raises(TypeError, match=r"a field in `<nowhere>, line"):
        exec(code.replace(co_linetable=b""), {"usage": usage})


def test_of_several_lines_the_place_is_shown() -> None:
    with pytest.raises(TypeError, match=r"test_unset\.py, line \d+"):
        _ = (
            usage.cost
            + 1
        )  # fmt: skip


def test_what_cannot_be_done_is_named() -> None:
    for work, words in (
        (lambda: usage.cost < 1, "it cannot be compared"),
        (lambda: usage.cost >= 1, "it cannot be compared"),
        (lambda: usage.cost["a"], "nothing can be looked up in it"),
        (lambda: len(usage.cost), "it has no length"),
        (lambda: 2**usage.cost, "it cannot be calculated with"),
        (lambda: int(usage.cost), "it cannot be calculated with"),
    ):
        with pytest.raises(TypeError, match=f"so {words}$"):
            work()


def test_what_it_can_do() -> None:
    assert not UNSET
    assert list(result.output) == []
    assert [*map(str, (UNSET,)), f"{UNSET}", repr(UNSET)] == ["UNSET"] * 3
    assert (UNSET == 1, UNSET == UNSET, UNSET in (1, None)) == (False, True, False)
    assert pickle.loads(pickle.dumps(UNSET)) is copy.copy(UNSET) is copy.deepcopy(UNSET) is UNSET
    assert not callable(UNSET)
    assert getattr(UNSET, "value", 5) == 5
    assert not hasattr(UNSET, "__fspath__")
