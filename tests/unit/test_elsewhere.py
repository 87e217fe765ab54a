"""Names that other clients have raise what Python raises for a name that does not exist, and one sentence more."""

from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
import traceback
from importlib import import_module
from typing import Any

import pytest

import openrouter
import openrouter_responses
from openrouter_generated.models import OpenResponsesResult
from openrouter_responses import OpenRouter
from openrouter_responses._core.elsewhere import ARGUMENTS, ATTRIBUTES, NAMES, SETTINGS
from openrouter_responses._core.option_table import OF_CALLS, OPTIONS
from openrouter_responses.params import SendParams
from support import KEY

RESULT = {"id": "r", "output": [], "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}}


def owners() -> dict[str, Any]:
    client, result = OpenRouter(api_key=KEY), OpenResponsesResult.from_dict(RESULT)
    return {
        "OpenRouter": client,
        "Beta": client.beta,
        "Responses": client.responses,
        "OpenResponsesResult": result,
        "Usage": result.usage,
    }


ALL_ATTRIBUTES = [(owner, name) for owner, names in ATTRIBUTES.items() for name in names]


@pytest.mark.parametrize(("owner", "name"), ALL_ATTRIBUTES)
def test_an_attribute_of_another_client(owner: str, name: str) -> None:
    instance = owners()[owner]
    assert not hasattr(instance, name)
    assert getattr(instance, name, 5) == 5
    assert name not in dir(instance)
    with pytest.raises(AttributeError) as caught:
        getattr(instance, name)
    assert str(caught.value) == (
        f"{type(instance).__name__!r} object has no attribute {name!r}. {ATTRIBUTES[owner][name]}"
    )
    assert (caught.value.name, caught.value.obj) == (name, instance)
    assert not hasattr(type(instance), name)


def test_beta_responses_has_the_hints_of_responses() -> None:
    with pytest.raises(AttributeError, match=r"'BetaResponses' object has no attribute 'create'\. Here it is send"):
        _ = OpenRouter(api_key=KEY).beta.responses.create  # type: ignore[attr-defined]  # that is the test


@pytest.mark.parametrize("owner", ATTRIBUTES)
def test_any_other_attribute_is_missed_as_usual(owner: str) -> None:
    instance = owners()[owner]
    with pytest.raises(AttributeError) as caught:
        _ = instance.qqq
    assert str(caught.value) == f"{type(instance).__name__!r} object has no attribute 'qqq'"


def test_what_a_property_raises_is_not_hidden() -> None:
    class Broken(OpenRouter):
        @property
        def chat(self) -> Any:
            raise AttributeError("inside")

        @property
        def broken(self) -> Any:
            raise AttributeError("inside as well")

    with pytest.raises(AttributeError, match="inside as well"):
        _ = Broken(api_key=KEY).broken


def test_models_can_be_copied_pickled_and_changed_as_before() -> None:
    result = OpenResponsesResult.from_dict(RESULT)
    for other in (copy.copy(result), copy.deepcopy(result), pickle.loads(pickle.dumps(result))):
        assert other == result
        assert other.to_dict() == RESULT
    result.choices = [1]  # type: ignore[attr-defined]  # any attribute can be set
    assert result.choices == [1]  # type: ignore[attr-defined]  # as above
    assert not hasattr(OpenResponsesResult, "choices")


@pytest.mark.parametrize("name", ARGUMENTS)
def test_an_argument_of_another_client(name: str) -> None:
    arguments: Any = {name: KEY}
    with pytest.raises(TypeError) as caught:
        OpenRouter(api_key=KEY).responses.send(model="m", input="a", **arguments)
    assert str(caught.value) == f"send() got an unexpected keyword argument {name!r}. {ARGUMENTS[name]}"
    assert name not in SendParams.__annotations__


@pytest.mark.parametrize("name", sorted(OPTIONS.keys() - OF_CALLS.keys() - ARGUMENTS.keys()))
def test_a_setting_of_the_client_given_to_a_call(name: str) -> None:
    arguments: Any = {name: KEY}
    advice = f"It is a setting of the client: OpenRouter({name}=...)."
    with pytest.raises(TypeError) as caught:
        OpenRouter(api_key=KEY).responses.send(model="m", input="a", **arguments)
    assert str(caught.value) == f"send() got an unexpected keyword argument {name!r}. {advice}"
    with pytest.raises(TypeError, match=re.escape(advice)):
        OpenRouter(api_key=KEY).models.list(**arguments)


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_of_another_client(name: str) -> None:
    settings: Any = {name: KEY}
    with pytest.raises(TypeError) as caught:
        OpenRouter(api_key=KEY, **settings)
    assert str(caught.value) == f"OpenRouter.__init__() got an unexpected keyword argument {name!r}. {SETTINGS[name]}"


def test_any_other_setting_is_refused_as_usual() -> None:
    settings: Any = {"qqq": KEY}
    with pytest.raises(TypeError, match="unexpected keyword argument 'qqq'"):
        OpenRouter(KEY, **settings)


def test_a_wrong_setting_does_not_show_the_key() -> None:
    settings: Any = {"token": KEY, "default_headers": {"Authorization": KEY}}
    with pytest.raises(TypeError) as caught:
        OpenRouter(KEY, **settings)
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)][1:]
    assert frames
    assert not any(KEY in repr(frame.f_locals) for frame in frames)


def test_a_subclass_may_have_settings_of_its_own() -> None:
    class Mine(OpenRouter):
        def __init__(self, base_url: str) -> None:
            super().__init__(KEY, server_url=base_url)

    class Any_(OpenRouter):
        def __init__(self, **settings: Any) -> None:
            super().__init__(KEY, server_url=settings["base_url"])

    for cls in (Mine, Any_):
        assert cls(base_url="https://a.example").server_url == "https://a.example"
    with pytest.raises(TypeError, match="Here it is 'extra_headers'"):
        Mine("a", default_headers={})  # type: ignore[call-arg]  # that is the test


MODULES = ("openrouter", "openrouter.errors", "openrouter_responses", "openrouter_responses.errors")


@pytest.mark.parametrize("module", MODULES)
def test_a_name_of_another_package(module: str) -> None:
    found = import_module(module)
    for name in NAMES.keys() - set(dir(found)):
        assert not hasattr(found, name)
        with pytest.raises(AttributeError, match=f"has no attribute '{name}'. Here it is "):
            getattr(found, name)
        with pytest.raises(ImportError) as caught:
            exec(f"from {module} import {name}", {})
        assert str(caught.value) == f"cannot import name {name!r} from {module!r}. {NAMES[name]}"


@pytest.mark.parametrize("module", MODULES)
def test_the_first_import_of_a_process_shows_it(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"from {module} import RateLimitError"], capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith("Here it is errors.TooManyRequestsResponseError.")


def test_any_other_name_is_missed_as_usual() -> None:
    for module in (openrouter, openrouter_responses):
        with pytest.raises(AttributeError) as caught:
            _ = module.qqq  # type: ignore[attr-defined]  # that is the test
        assert str(caught.value) == f"module {module.__name__!r} has no attribute 'qqq'"
    with pytest.raises(ImportError, match="cannot import name 'qqq' from 'openrouter_responses'"):
        exec("from openrouter_responses import qqq", {})


def test_each_hint_names_what_exists() -> None:
    for hint in NAMES.values():
        name = hint.removeprefix("Here it is ").rstrip(".").split(",")[0]
        found: Any = openrouter
        for part in name.split("."):
            found = getattr(found, part)
    for hints in (ARGUMENTS, SETTINGS):
        for hint in hints.values():
            first = hint.split("'")[1] if hint.startswith("Here it is '") else None
            names = SendParams.__annotations__.keys() | {"client", "async_client", "api_key", "server_url"}
            assert first is None or first in names


def test_hints_are_imported_when_they_are_needed() -> None:
    code = (
        "import sys, openrouter, openrouter.errors\n"
        "client = openrouter.OpenRouter(api_key='k')\n"
        "client.responses, openrouter.components.OpenResponsesResult\n"
        "print('openrouter_responses._core.elsewhere' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
