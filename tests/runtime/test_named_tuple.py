"""`NamedTuple` of the runtime: like that of `typing`, but for what its annotations cost."""

from __future__ import annotations

import pickle
import typing

import pytest

from openrouter_generated.runtime.named_tuple import NamedTuple


class Place(NamedTuple):
    """Where something is."""

    name: str
    number: int = 3
    unknown: NotThere | None = None  # noqa: F821  # what nobody evaluates may be missing

    @property
    def shown(self) -> str:
        return f"{self.name} {self.number}"


class Usual(typing.NamedTuple):
    """Where something is."""

    name: str
    number: int = 3

    @property
    def shown(self) -> str:
        return f"{self.name} {self.number}"


def test_values() -> None:
    place = Place("a")
    assert place == ("a", 3, None) == Place(number=3, name="a")
    assert (place.name, place.number, place.shown) == ("a", 3, "a 3")
    assert place._replace(number=4) == ("a", 4, None)
    assert repr(place) == "Place(name='a', number=3, unknown=None)"
    assert pickle.loads(pickle.dumps(place)) == place  # its own
    assert not hasattr(place, "__dict__")
    with pytest.raises(AttributeError):
        place.name = "b"  # type: ignore[misc]  # that is the point
    with pytest.raises(TypeError, match="name"):
        Place()  # type: ignore[call-arg]  # that is the point


def test_the_class_is_like_that_of_typing() -> None:
    for name in ("__doc__", "__module__", "__bases__"):
        assert getattr(Place, name) == getattr(Usual, name)
    assert Place.__qualname__ == Place.__name__ == "Place"
    assert Place._fields == ("name", "number", "unknown")
    assert Place._field_defaults == {"number": 3, "unknown": None}
    assert typing.get_type_hints(Place, localns={"NotThere": bytes}) == {
        "name": str, "number": int, "unknown": bytes | None,
    }  # fmt: skip
