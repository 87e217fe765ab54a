"""What is read off a generation and its content: total, whatever the API sends."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_generated.models import GenerationContentResponse, GenerationResponse, OpenResponsesResult
from openrouter_responses import OpenRouterError
from openrouter_responses._core import recovered_parts as parts
from openrouter_responses.structured import OutputNotJSONError
from payloads import message

json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("\ud83d"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
FIELDS = ("total_cost", "tokens_prompt", "native_tokens_prompt", "tokens_completion", "native_tokens_cached")


@given(data=json | st.dictionaries(st.sampled_from(FIELDS), json), whole=st.booleans())
def test_any_generation_has_parts(data: Any, whole: bool) -> None:
    found = GenerationResponse.from_dict({"data": data} if whole else {})
    generation = parts.generation_of(found)
    cost, usage = parts.cost_of(generation), parts.usage_of(generation)
    assert cost is None or (isinstance(cost, int | float) and cost - cost == 0)
    assert all(isinstance(value, int | float | dict) for value in usage.to_dict().values())


@given(data=json | st.fixed_dictionaries({}, optional={"input": json, "output": json, "error": json}))
def test_any_content_has_parts(data: Any) -> None:
    content = GenerationContentResponse.from_dict({"data": data})
    assert isinstance(parts.input_of(content), str | list | None)
    assert isinstance(parts.text_of(content), str | None)
    assert isinstance(parts.why_no_text(content), str)


def test_tokens_are_those_of_the_provider_where_it_counts_them() -> None:
    generation = parts.generation_of(
        GenerationResponse.from_dict(
            {"data": {"tokens_prompt": 5, "native_tokens_prompt": True, "tokens_completion": "7"}}
        )
    )
    assert parts.usage_of(generation).to_dict() == {"input_tokens": 5}


def test_a_cost_beyond_any_float_is_none() -> None:
    for cost in (10**400, float("nan"), float("inf"), True, "1", None, [1]):
        generation = parts.generation_of(GenerationResponse.from_dict({"data": {"total_cost": cost}}))
        assert parts.cost_of(generation) is None


def test_an_error_of_structured_output_names_the_generation_of_its_response() -> None:
    result = OpenResponsesResult.from_dict({"output": [message("Hi")]})
    error = OutputNotJSONError("no", [result], "Hi")
    error.generation_id = None

    class Meta:
        generation_id = "gen-5"

    result.__dict__["_meta"] = Meta
    assert parts.generation_id_of(error) == "gen-5"


def test_an_id_that_is_no_text_is_none() -> None:
    error = OpenRouterError("x", possibly_billed=True)
    for wrong in (5, "", " ", b"gen"):
        error.generation_id = wrong  # type: ignore[assignment]  # as a test double of a program may have it
        with pytest.raises(ValueError, match="no generation ID"):
            parts.generation_id_of(error)
