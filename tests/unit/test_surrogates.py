"""Text that was cut inside a character: nothing is lost, and what leaves the buffer can be printed where it can."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_responses._core.surrogates import SurrogateBuffer, join

HIGH, LOW = "\ud83d", "\ude00"

TEXT = st.lists(
    st.sampled_from(
        [HIGH, LOW, "\ud800", "\udbff", "\udc00", "\udfff", "\ud7ff", "\ue000", "a", "é", "😀", "\U0010ffff"]
    ),
    max_size=6,
).map("".join)
"""Text of whole characters and of halves, in any order."""


def buffered(parts: list[str]) -> tuple[list[str], str]:
    buffer = SurrogateBuffer()
    return [buffer.feed(part) for part in parts], buffer.flush()


def halves(text: str) -> list[str]:
    """The same text as UTF-16 code units, each its own string."""
    units = text.encode("utf-16-le", "surrogatepass")
    return [chr(int.from_bytes(units[place : place + 2], "little")) for place in range(0, len(units), 2)]


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        ([], ""),
        (["", ""], ""),
        (["ab", "c"], "abc"),
        (["é", "😀"], "é😀"),
        ([HIGH, LOW], "😀"),
        (["a" + HIGH, LOW + "b"], "a😀b"),
        ([HIGH, "", LOW], "😀"),
        ([HIGH + LOW], "😀"),
        ([HIGH, "a", LOW], HIGH + "a" + LOW),
        ([LOW, HIGH], LOW + HIGH),
        ([HIGH, HIGH, LOW], HIGH + "😀"),
        ([HIGH, LOW, LOW], "😀" + LOW),
        ([HIGH], HIGH),
        ([LOW], LOW),
    ],
)
def test_join(parts: list[str], joined: str) -> None:
    assert join(parts) == joined


@pytest.mark.parametrize(
    ("parts", "out", "rest"),
    [
        (["a", "b"], ["a", "b"], ""),
        (["a" + HIGH, LOW + "b"], ["a", "😀b"], ""),
        ([HIGH, "", LOW], ["", "", "😀"], ""),
        ([HIGH, "a"], ["", HIGH + "a"], ""),
        ([HIGH, HIGH, LOW], ["", HIGH, "😀"], ""),
        (["a" + HIGH], ["a"], HIGH),
        ([LOW], [LOW], ""),
        (["\ud7ff", "\ud800"], ["\ud7ff", ""], "\ud800"),
        (["\udbff"], [""], "\udbff"),
        (["\udc00"], ["\udc00"], ""),
        ([], [], ""),
    ],
)
def test_buffer(parts: list[str], out: list[str], rest: str) -> None:
    assert buffered(parts) == (out, rest)


@pytest.mark.parametrize(
    ("deltas", "out", "rest"),
    [
        ([(0, HIGH), (1, "\ud83c"), (0, LOW), (1, "\udf00")], ["", "", "😀", "🌀"], ""),
        ([(0, HIGH), (1, "a"), (0, LOW)], ["", "a", "😀"], ""),
        ([(0, HIGH), (1, LOW)], ["", "😀"], ""),
        ([(0, HIGH), (1, "\ud83c"), (None, "\udf00"), ([], LOW)], ["", "", "🌀", "😀"], ""),
        ([(0, HIGH), (1, "\ud83c")], ["", ""], HIGH + "\ud83c"),
    ],
    ids=["by turns", "one of two", "another place", "unknown places", "cut"],
)
def test_halves_of_several_parts(deltas: list[tuple[Any, str]], out: list[str], rest: str) -> None:
    buffer = SurrogateBuffer()
    left = [buffer.feed(delta, SimpleNamespace(output_index=0, content_index=place)) for place, delta in deltas]
    assert (left, buffer.flush()) == (out, rest)


def test_rest_is_given_once() -> None:
    buffer = SurrogateBuffer()
    buffer.feed(HIGH)
    assert (buffer.flush(), buffer.flush(), buffer.feed("a")) == (HIGH, "", "a")


def test_every_character_beyond_the_basic_plane() -> None:
    for code in [*range(0x10000, 0x110000, 997), 0x10000, 0x103FF, 0x10400, 0x10FFFF]:
        assert join(halves(chr(code))) == chr(code)


@settings(max_examples=500)
@given(st.lists(TEXT, max_size=8))
def test_buffer_loses_nothing(parts: list[str]) -> None:
    out, rest = buffered(parts)
    assert "".join(out) + rest == join(parts)


@given(st.lists(TEXT, max_size=8))
def test_join_changes_no_code_unit(parts: list[str]) -> None:
    """Only how halves are held changes, never the UTF-16 that they are."""
    assert join(parts).encode("utf-16-le", "surrogatepass") == "".join(parts).encode("utf-16-le", "surrogatepass")


@given(st.text(), st.data())
def test_well_formed_text_cut_anywhere(text: str, data: st.DataObject) -> None:
    """Halves of one text: each part that leaves can be encoded, and together they are the text."""
    text = "".join(character for character in text if not "\ud800" <= character <= "\udfff")
    units = halves(text)
    places = sorted(data.draw(st.lists(st.integers(0, len(units)), max_size=6)))
    parts = ["".join(units[start:end]) for start, end in zip([0, *places], [*places, len(units)], strict=True)]
    out, rest = buffered(parts)
    assert rest == ""
    assert "".join(part.encode().decode() for part in out) == text
    assert join(parts) == text


@given(st.lists(TEXT, max_size=8))
def test_join_of_joined_is_the_same(parts: list[str]) -> None:
    assert join([join(parts)]) == join(parts)
