"""Models: decoding and encoding without loss, attrs when it is asked for, printing, copying."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest

from generator.runtime.model import ABSENT
from generator.runtime.unset import UNSET, Unset

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
        "import sys; from generator.runtime.model import ApiModel; from generator.runtime.unset import UNSET\n"
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
    with pytest.raises(TypeError, match="include"):
        dog.model_dump(include={"name"})


@pytest.mark.parametrize(
    ("value", "iso"),
    [(0, "1970-01-01T00:00:00+00:00"), ("2024-02-03T04:05:06Z", "2024-02-03T04:05:06+00:00"), (None, None)],
)
def test_moments(models: Any, value: Any, iso: str | None) -> None:
    moment = models("Cat").from_dict({"from": value}).as_datetime("from_")
    assert (moment and moment.isoformat()) == iso
    assert models("Cat").from_dict({}).as_datetime("from_") is None
    with pytest.raises(ValueError, match="Cat"):
        models("Cat").from_dict({"from": [1]}).as_datetime("from_")


def test_there_is_one_unset() -> None:
    assert ABSENT is UNSET
    assert copy.deepcopy(UNSET) is copy.copy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert (bool(UNSET), list(UNSET), repr(UNSET), isinstance(UNSET, Unset)) == (False, [], "UNSET", True)
