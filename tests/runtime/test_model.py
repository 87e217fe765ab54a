"""Models: decoding and encoding without loss, attrs when it is asked for, printing, copying."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest

from openrouter_codegen.runtime.model import ABSENT
from openrouter_codegen.runtime.unset import UNSET, Unset

WIRE = {"kind": "cat", "from": "here", "friends": [{"kind": "dog", "name": "Rex"}, {"kind": "eel", "x": 1}], "new": [1]}


def test_decoding_and_encoding_lose_nothing(models: Any) -> None:
    before = copy.deepcopy(WIRE)
    cat = models("Cat").from_dict(WIRE)
    assert (cat.kind, cat.from_, cat.lives, cat.additional_properties) == ("cat", "here", UNSET, {"new": [1]})
    assert [type(friend).__name__ for friend in cat.friends] == ["Dog", "UnknownPet"]
    assert (cat.friends[1].kind, cat.friends[1].raw, cat.friends[1].is_unknown) == (
        "UNKNOWN",
        {"kind": "eel", "x": 1},
        True,
    )
    assert cat.to_dict() == before == WIRE


@pytest.mark.parametrize("value", [{}, {"friends": 7}, {"friends": {"kind": "dog"}}, {"kind": None, "lives": "many"}])
def test_values_of_other_types_are_kept(models: Any, value: dict[str, Any]) -> None:
    assert models("Cat").from_dict(value).to_dict() == value


@pytest.mark.parametrize("value", [None, [], "a", 1])
def test_what_is_not_an_object_is_refused(models: Any, value: Any) -> None:
    with pytest.raises(TypeError, match="takes a JSON object"):
        models("Cat").from_dict(value)


def test_an_owned_dict_becomes_the_models(models: Any) -> None:
    owned: dict[str, Any] = {"kind": "dog", "name": "Rex"}
    decoder = models("Pet").decode.owned_decoder("dog")
    assert decoder(owned).__dict__ is owned
    assert models("Dog").from_dict(owned).__dict__ is not owned


def test_the_constructor_takes_each_spelling_and_refuses_others(models: Any) -> None:
    cat = models("Cat")
    assert cat(origin="a").to_dict() == cat(from_="a").to_dict() == {"kind": "cat", "from": "a"}
    assert attrs.evolve(cat(origin="a"), lives=2).to_dict() == {"kind": "cat", "from": "a", "lives": 2}
    with pytest.raises(TypeError, match="colour"):
        cat(colour="black")
    with pytest.raises(TypeError, match="name"):
        models("Dog")()


def test_models_are_classes_of_attrs_when_asked(models: Any) -> None:
    assert [field.name for field in attrs.fields(models("Dog"))] == ["name", "kind", "additional_properties"]
    assert attrs.has(models("Cat"))


def test_decoding_does_not_import_attrs() -> None:
    code = (
        "import sys; from openrouter_codegen.runtime.model import ApiModel; from openrouter_codegen.runtime.unset import UNSET\n"
        "class A(ApiModel):\n    __annotations__ = {'a': 'int'}\n    a = UNSET\n"
        "assert A.from_dict({'a': 1}).to_dict() == {'a': 1}; assert 'attr' not in sys.modules\n"
        "assert A(a=1).a == 1; assert 'attr' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_models_compare_copy_and_print(models: Any) -> None:
    cat = models("Cat").from_dict(WIRE)
    shallow, deep = cat.model_copy(), cat.model_copy(update={"lives": 1}, deep=True)
    assert cat == shallow == models("Cat").from_dict(WIRE) != deep
    assert shallow.friends is cat.friends
    assert deep.friends is not cat.friends
    shallow.additional_properties["new"] = 0
    assert cat.additional_properties == {"new": [1]}
    assert repr(models("Dog")(name="Rex")) == "Dog(name='Rex', kind='dog')"
    assert len(repr(models("Dog")(name="Rex", additional_properties={str(n): "x" * 99 for n in range(99)}))) <= 4000
    with pytest.raises(TypeError):
        hash(cat)


def test_names_of_pydantic_serve(models: Any) -> None:
    dog = models("Dog").model_validate({"kind": "dog", "name": None})
    assert models("Dog").model_validate(dog) is dog
    assert dog.model_dump(mode="json", exclude_none=True) == {"kind": "dog"}
    assert models("Dog").model_validate_json(dog.model_dump_json()) == dog
    assert ("name" in dog, dog["name"]) == (True, None)
    assert models("Cat")(from_="a")["from"] == "a"
    with pytest.raises(TypeError, match="include"):
        dog.model_dump(include={"name"})


@pytest.mark.parametrize(
    ("value", "iso"),
    [(0, "1970-01-01T00:00:00+00:00"), ("2024-02-03T04:05:06Z", "2024-02-03T04:05:06+00:00"), (None, None)],
)
def test_datetimes_from_numbers_and_text(models: Any, value: Any, iso: str | None) -> None:
    moment = models("Cat").from_dict({"from": value}).as_datetime("from_")
    assert (moment and moment.isoformat()) == iso
    assert models("Cat").from_dict({}).as_datetime("from_") is None
    for other in ([1], True):
        with pytest.raises(ValueError, match=r"Cat\.from_ does not hold a date"):
            models("Cat").from_dict({"from": other}).as_datetime("from_")


def test_there_is_one_unset() -> None:
    assert ABSENT is UNSET
    assert copy.deepcopy(UNSET) is copy.copy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert (bool(UNSET), list(UNSET), repr(UNSET), isinstance(UNSET, Unset)) == (False, [], "UNSET", True)


def test_printing_is_short_whatever_a_model_holds(models: Any) -> None:
    dog, cat = models("Dog"), models("Cat")
    assert repr(dog(name=[1] * 8)) == f"Dog(name=[{', '.join('1' * 8)}], kind='dog')"
    assert repr(dog(name=[1] * 9)) == f"Dog(name=[{', '.join('1' * 8)}, ...], kind='dog')"
    assert len(repr(dog(name="x" * 300))) == len("Dog(name=, kind='dog')") + 200
    assert (
        repr(dog(name={"a": {"b": {"c": {"d": {"e": 1}}}}}))
        == "Dog(name={'a': {'b': {'c': {'d': {...}}}}}, kind='dog')"
    )
    assert repr(cat(friends=[dog(name="a")])) == "Cat(kind='cat', friends=[Dog(name='a', kind='dog')])"
    itself, other = cat(), dog(name="")
    itself.friends = [itself, other]
    other.name = itself
    assert repr(itself) == "Cat(kind='cat', friends=[..., Dog(name=..., kind='dog')])"
    assert repr(other) == "Dog(name=Cat(kind='cat', friends=[..., ...]), kind='dog')"


def test_what_is_printed_has_a_length_at_most(models: Any) -> None:
    def printed(size: int) -> str:
        lists = [["x" * 155] * 8 for _ in range(3)]
        return repr(models("Cat")(kind="k" * size, lives=lists[0], from_=lists[1], friends=lists[2]))

    left = 4000 - len(printed(0))
    assert 0 < left < 190
    assert (len(printed(left)), printed(left)[-3:]) == (4000, "'])")
    assert (len(printed(left + 1)), printed(left + 1)[-5:]) == (4000, "x...)")


def test_what_is_private_or_absent_is_neither_printed_nor_sent(models: Any) -> None:
    cat = models("Cat")(lives=1)
    cat._note = "mine"
    cat.lives = UNSET
    assert cat.additional_properties == {}
    assert (repr(cat), cat.to_dict()) == ("Cat(kind='cat')", {"kind": "cat"})
    cat = models("Cat").from_dict({"kind": "cat"})
    assert cat.additional_properties == {}
    cat.additional_properties["new"] = 1
    assert cat.to_dict() == {"kind": "cat", "new": 1}
    assert repr(cat) == "Cat(kind='cat', additional_properties={'new': 1})"


def test_models_are_equal_to_models_of_their_class_alone(models: Any) -> None:
    cat, dog = (
        models("Cat").from_dict({"kind": "dog", "name": "a"}),
        models("Dog").from_dict({"kind": "dog", "name": "a"}),
    )
    assert cat.to_dict() == dog.to_dict()
    assert cat != dog
    assert dog != {"kind": "dog", "name": "a"}
    values: list[Any] = [{"a": 1}, {"a": 2}, {}, [], ["a"], ["a", "a"], "a", None, 0]
    for one in values:
        for other in values:
            assert (models("Dog")(name=one) == models("Dog")(name=other)) is (one is other)
    assert models("Dog")(name=float("1.5")) == models("Dog")(name=float("1.5"))
    nan = float("nan")
    assert models("Dog")(name=[nan]) == models("Dog")(name=[nan])


def test_arguments_have_names(models: Any) -> None:
    with pytest.raises(TypeError):
        models("Dog")("Rex")


def test_json_text_is_compact_unless_asked_for_otherwise(models: Any) -> None:
    dog = models("Dog")(name="é")
    assert dog.model_dump_json() == '{"name":"é","kind":"dog"}'
    assert dog.model_dump_json(indent=1) == '{\n "name": "é",\n "kind": "dog"\n}'
    assert models("Dog")(name=None).model_dump_json() == '{"name":null,"kind":"dog"}'
    assert models("Dog")(name=None).model_dump_json(exclude_none=True) == '{"kind":"dog"}'


def test_empty_objects_and_lists_are_decoded(models: Any) -> None:
    friends = models("Cat").from_dict({"friends": [{}]}).friends
    assert [type(friend).__name__ for friend in friends] == ["UnknownPet"]
    assert models("Cat").from_dict({"friends": []}).friends == []
