"""Decoders: each takes any JSON, and what it is not meant for stays as it is."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_codegen.runtime.decode import best, each, either, lazy, ref, values

JSON: list[Any] = [None, True, 1, 1.5, "a", [], [1, [2]], {}, {"a": {"b": 1}}]


@pytest.mark.parametrize("value", JSON)
def test_any_json_passes(models: Any, value: Any) -> None:
    decoders = [
        ref("Cat"),
        ref("Pet"),
        lazy("Pet"),
        each(ref("Dog")),
        values(ref("Dog")),
        best("Cat", "Dog"),
        either(ref("Cat"), each(ref("Cat"))),
    ]
    for decode in decoders:
        decoded = decode(value)
        assert decoded == value or isinstance(value, (dict, list))


def test_a_reference_a_list_and_a_map(models: Any) -> None:
    dog = {"kind": "dog", "name": "a"}
    assert isinstance(ref("Dog")(dog), models("Dog"))
    assert [type(item) for item in each(ref("Dog"))([dog, 1])] == [models("Dog"), int]
    assert {key: type(item) for key, item in values(ref("Dog"))({"a": dog, "b": None}).items()} == {
        "a": models("Dog"),
        "b": type(None),
    }
    assert isinstance(either(ref("Dog"), each(ref("Dog")))([dog])[0], models("Dog"))


@pytest.mark.parametrize(
    ("tag", "name"),
    [("cat", "Cat"), ("dog", "Dog"), ("eel", "UnknownPet"), (None, "UnknownPet"), (["cat"], "UnknownPet")],
)
def test_a_tag_decides(models: Any, tag: Any, name: str) -> None:
    assert type(models("Pet").decode({"kind": tag})).__name__ == name


@pytest.mark.parametrize(
    ("value", "name"), [({"name": "a"}, "Dog"), ({"lives": 2}, "Cat"), ({"name": "a", "lives": 2}, "Cat")]
)
def test_of_several_members_the_best_match_is_taken(models: Any, value: dict[str, Any], name: str) -> None:
    """Required fields and constants first, then the number of known fields, then the order."""
    value = {"kind": "both", **value}
    assert type(models("Pet").decode(value)).__name__ == name


def test_constants_count_before_known_fields(models: Any) -> None:
    assert type(best("Cat", "Dog")({"kind": "dog", "name": "a", "lives": 1, "from": "b"})).__name__ == "Dog"


def test_only_a_tag_of_one_member_has_an_owned_decoder(models: Any) -> None:
    decode = models("Pet").decode
    assert decode.owned_decoder("both") is None
    assert decode.owned_decoder("eel") is None
    assert type(decode.owned_decoder("cat")({"kind": "cat"})).__name__ == "Cat"


def test_several_members_and_a_map(models: Any) -> None:
    """What no member fits, or of which none knows a field, goes to the map."""
    decode = best("Cat", "Dog", otherwise=lambda value: "map")
    assert type(decode({"kind": "dog", "name": "a"})).__name__ == "Dog"
    assert type(decode({"lives": 1})).__name__ == "Cat"
    assert decode({"a": 1}) == "map"
    assert decode({"kind": "eel", "lives": 1}) == "map"
    assert decode({}) == "map"
    assert decode([1]) == [1]
    assert type(best("Cat", "Dog")({})).__name__ == "Cat"


def test_unknown_fields_are_decoded_where_the_document_says_what_they_are(models: Any) -> None:
    names = {"_decode_extra": (ref("Dog"),), "__annotations__": {}, "__module__": __name__}
    cats = type("Cats", (models("Cat"),), names)
    found: Any = cats.from_dict({"kind": "cat", "a": {"kind": "dog", "name": "x"}, "b": 1})  # type: ignore[attr-defined]  # a class made here
    assert found.additional_properties == {"a": models("Dog")(name="x"), "b": 1}
