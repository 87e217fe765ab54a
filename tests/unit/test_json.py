"""Both parsers of JSON give the same value, to the bit, or both raise ValueError."""

from __future__ import annotations

import json
import math
import struct
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from openrouter_generated.runtime import json_parser as _json

WITH_MSGSPEC = (_json._with_msgspec() or (None,))[0]
needs_msgspec = pytest.mark.skipif(WITH_MSGSPEC is None, reason="msgspec is not installed: nothing to compare with")
PARSERS = [
    pytest.param(_json._standard, id="standard"),
    pytest.param(WITH_MSGSPEC, id="msgspec", marks=needs_msgspec),
]


def exact(value: Any) -> Any:
    """A value that is equal only for what is the same: types, order of keys, sign of zero, bits of floats."""
    if isinstance(value, float):
        return "float", "nan" if math.isnan(value) else struct.pack("<d", value)
    if isinstance(value, list):
        return "list", [exact(item) for item in value]
    if isinstance(value, dict):
        return "dict", [(key, exact(item)) for key, item in value.items()]
    return type(value).__name__, value


def result(parse: Any, data: bytes) -> Any:
    """What a parser makes of bytes; a refusal is None, anything else that is raised is a fault."""
    try:
        return exact(parse(data))
    except ValueError:
        return None


SAME = {
    b"null": None,
    b"true": True,
    b" \t\r\n 1 \n": 1,
    b"0": 0,
    b"-0": 0,
    b"-0.0": -0.0,
    b"0.1": 0.1,
    b"1.0": 1.0,
    b"8.5e-6": 8.5e-6,
    b"1E+5": 100000.0,
    b"1e23": 1e23,
    b"5e-324": 5e-324,
    b"1e-400": 0.0,
    b"2.2250738585072011e-308": 2.2250738585072011e-308,
    b"1.7976931348623157e308": 1.7976931348623157e308,
    b"1e400": math.inf,
    b"-1e400": -math.inf,
    b"123456789012345.123456789012345": 123456789012345.123456789012345,
    b"0.30000000000000004": 0.30000000000000004,
    b"9007199254740993": 9007199254740993,
    b"9223372036854775807": 2**63 - 1,
    b"9223372036854775808": 2**63,
    b"18446744073709551615": 2**64 - 1,
    b"18446744073709551616": 2**64,
    b"-9223372036854775809": -(2**63) - 1,
    b"1" + b"0" * 100: 10**100,
    b"NaN": math.nan,
    b"[Infinity, -Infinity]": [math.inf, -math.inf],
    b'""': "",
    '"é😀\u2028\ufeff"'.encode(): "é😀\u2028\ufeff",
    b'"\\u00e9\\ud83d\\ude00\\u0000\\/"': "é😀\0/",
    b'"\\ud83d"': "\ud83d",
    b'"\\ude00\\ud83d"': "\ude00\ud83d",
    b'{"\\ud83d": ["\\ude00", 1]}': {"\ud83d": ["\ude00", 1]},
    b'"\x7f"': "\x7f",
    b'"1234567890123456789"': "1234567890123456789",
    b"{}": {},
    b"[]": [],
    b'{"b": 1, "a": 2}': {"b": 1, "a": 2},
    b'{"a": 1, "b": 2, "a": 3}': {"a": 3, "b": 2},
    b'{"a": {"x": 1}, "a": {"y": 2}}': {"a": {"y": 2}},
    b'{"": 1}': {"": 1},
    b"\xef\xbb\xbf[1]": [1],
    b" " * 1000 + b'{"id": "r"}': {"id": "r"},
}


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("data", SAME)
def test_value(parse: Any, data: bytes) -> None:
    assert exact(parse(data)) == exact(SAME[data])


REFUSED = [
    b"",
    b"  ",
    b"[DONE]",
    b"<html>",
    b"tru",
    b"True",
    b"nan",
    b"01",
    b"+1",
    b"1.",
    b".5",
    b"1e",
    b"0x10",
    b"1_000",
    b"--1",
    b"[1,]",
    b"[1",
    b"[1}",
    b'{"a": 1,}',
    b'{"a"}',
    b'{"a": NaN',
    b"{a: 1}",
    b"{1: 2}",
    b"'a'",
    b'"a',
    b'"a\n"',
    b'"\t"',
    b'"\x00"',
    b'"\\x41"',
    b'"\\u12"',
    b"1 2",
    b"1\x00",
    b"\x0b1",
    b"\xc2\xa01",
    b"// comment\n1",
    b"\xff",
    b'"\xff"',
    b'"\xed\xa0\xbd"',
    b'"\xc0\x80"',
    b'"\xf0\x9f"',
    b"\xef\xbb",
    b"\xef\xbb\xbf",
    b"\xef\xbb\xbf\xef\xbb\xbf1",
    "[1]".encode("utf-16"),
    "[1]".encode("utf-32-le"),
    b"9" * 5000,
]


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("data", REFUSED)
def test_refused(parse: Any, data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # the two parsers word it differently
        parse(data)


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("data", [b"\xff", b'{"a": "\xe9"}', b'"\xf0\x9f\x98"'])
def test_invalid_utf8_says_where(parse: Any, data: bytes) -> None:
    with pytest.raises(UnicodeDecodeError) as caught:
        parse(data)
    assert data[caught.value.start] >= 0x80


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("data", [b'{"a": 1', b"<html>", b"[1,]"])
def test_broken_json_says_where(parse: Any, data: bytes) -> None:
    with pytest.raises(json.JSONDecodeError, match="line 1 column"):
        parse(data)


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("brackets", [(b"[", b"]"), (b'{"a":', b"}")])
def test_nesting(parse: Any, brackets: tuple[bytes, bytes]) -> None:
    """As deep as any response is; compared level by level, since comparing nests as deep."""
    depth = 400
    value = parse(brackets[0] * depth + b"7" + brackets[1] * depth)
    for _ in range(depth):
        (value,) = value.values() if isinstance(value, dict) else value
    assert value == 7


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize(
    "data", [b"[" * 100_000, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000 + b"1" + b"}" * 100_000]
)
def test_nesting_without_end(parse: Any, data: bytes) -> None:
    """Deeper than a parser goes: refused like all that cannot be read, so that a hostile response breaks nothing."""
    with pytest.raises(ValueError):  # noqa: PT011  # the two parsers word it differently
        parse(data)


def test_the_faster_one_is_used() -> None:
    assert (_json.parse_json is _json._standard) == (WITH_MSGSPEC is None)


@pytest.mark.parametrize("parse", PARSERS)
def test_result_is_ones_own(parse: Any) -> None:
    """Two results share nothing that could be changed."""
    first, second = parse(b'{"a": [1]}'), parse(b'{"a": [1]}')
    first["a"].append(2)
    assert second == {"a": [1]}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=-(2**70), max_value=2**70)
    | st.floats()
    | st.text(st.characters(categories=None)),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(categories=None)), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("parse", PARSERS)
@settings(max_examples=150)
@given(value=JSON, ascii_only=st.booleans(), indent=st.sampled_from([None, 1]))
def test_what_was_written_is_read(parse: Any, value: Any, ascii_only: bool, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    try:
        data = text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which only an escape can express
        text = json.dumps(value, indent=indent)
        data = text.encode()
    # The standard library joins two halves that meet; so the text is what counts, not the value.
    assert exact(parse(data)) == exact(json.loads(text))


NUMBER = st.from_regex(r"-?(0|[1-9][0-9]{0,24})(\.[0-9]{1,24})?([eE][+-]?[0-9]{1,4})?", fullmatch=True).map(str.encode)


@needs_msgspec
@settings(max_examples=500)
@given(NUMBER)
def test_numbers_are_the_same(number: bytes) -> None:
    expected = result(_json._standard, number)
    assert expected is not None
    assert result(WITH_MSGSPEC, number) == expected


@needs_msgspec
@settings(max_examples=500)
@given(
    st.lists(
        st.sampled_from([
            b'"', b'"a"', b"\\", b"u", b"\\ud83d", b"\\ude00", b"\\n", b"{", b"}", b"[", b"]", b":", b",", b" ", b"\n",
            b"\x00", b"1", b"-", b"0", b".", b"e", b"1234567890123456", b"NaN", b"-Infinity", b"true", b"null",
            b"\xc3\xa9", b"\xc3", b"\xef\xbb\xbf", b"\xed\xa0\xbd", b'{"a":1,"a":2}',
        ]),
        max_size=12,
    ).map(b"".join)
)  # fmt: skip
@example(b'{"a":1234567890123456,"b":NaN}')
def test_anything_is_the_same(data: bytes) -> None:
    assert result(WITH_MSGSPEC, data) == result(_json._standard, data)


@pytest.mark.parametrize("parse", PARSERS)
@given(st.binary(max_size=40))
def test_nothing_else_is_raised(parse: Any, data: bytes) -> None:
    result(parse, data)


@pytest.mark.parametrize("parse_each", [_json._standard_each, _json.parse_each], ids=["standard", "used"])
@pytest.mark.parametrize("other", ["", " 1", "1 ", "[", "NaN?", "[DONE]", b"\xff", "[" * 100_000])
def test_parsing_many_stops_at_what_is_not_plain_json(parse_each: Any, other: str | bytes) -> None:
    left = iter(["1", '{"a": "é"}', other, "2"])
    values = parse_each(left)
    if other in (" 1", "1 ") and len(values) > 2:  # white space, which one of them takes at once
        assert values == [1, {"a": "é"}, 1, 2]
    else:
        assert (values, list(left)) == ([1, {"a": "é"}], ["2"])


@pytest.mark.parametrize("parse_all", [_json._standard_all, _json.parse_all], ids=["standard", "used"])
@pytest.mark.parametrize("other", ["", "1 2", "[", "NaN?", "[DONE]", b"\xff", "[" * 100_000])
def test_parsing_all_gives_none_where_one_is_not_plain_json(parse_all: Any, other: str | bytes) -> None:
    assert parse_all(["1", '{"a": "é"}']) == [1, {"a": "é"}]
    assert parse_all([]) == []
    assert parse_all(["1", other, "2"]) is None


def test_lenient_parsing_says_whether_all_was_utf8() -> None:
    assert _json.parse_lenient('{"a": "é"}'.encode()) == ({"a": "é"}, True)
    assert _json.parse_lenient(b'{"a": "\xff"}') == ({"a": "\ufffd"}, False)
    with pytest.raises(ValueError, match=r"\S"):
        _json.parse_lenient(b'{"a": "\xff"')
