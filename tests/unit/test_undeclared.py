"""A body that no media type declares as a stream: its beginning says what it is, and what it may take is bounded."""

from __future__ import annotations

import pytest

from openrouter_responses._core.undeclared import UndeclaredBody

STREAM = b" \r\n\t" * 10 + b"data: {}\n\n"
JSON = b' {"data: ": 1}'


@pytest.mark.parametrize("size", range(1, len(STREAM) + 1))
def test_a_stream_is_known_by_its_beginning(size: int) -> None:
    body = UndeclaredBody()
    sent = b""
    for start in range(0, len(STREAM), size):
        sent += STREAM[start : start + size]
        found = body.add(STREAM[start : start + size])
        assert found == (sent if b"data:" in sent else None)
        if found is not None:
            return


@pytest.mark.parametrize("size", [1, 5, 100])
def test_other_bodies_are_kept_whole(size: int) -> None:
    body = UndeclaredBody()
    assert [body.add(JSON[start : start + size]) for start in range(0, len(JSON), size)] == [None] * -(
        -len(JSON) // size
    )
    assert body.content() == JSON


def test_what_it_takes_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openrouter_responses._core.undeclared.BODY_LIMIT", 10)
    body = UndeclaredBody()
    assert body.add(b"{" * 10) is None
    with pytest.raises(OverflowError, match="longer than 10 bytes"):
        body.add(b"{")
