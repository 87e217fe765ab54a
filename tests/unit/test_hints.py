"""Annotations of public functions can be evaluated, each before anything else has loaded what they name."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from openrouter_responses import components

# Not those of the test server and its responses, which load nothing but the standard library.
PUBLIC = [
    "client.OpenRouter",
    "streaming.EventStream",
    "streaming.AsyncEventStream",
    "errors.OpenRouterError",
    "companions.Models",
    "companions.Generations",
    "companions.Credits",
    "companions.Key",
    "companions.Providers",
    "companions.Presets",
    "testing.FakeTransport",
]
PROGRAM = """
import inspect, typing
from openrouter_responses.{} import {} as it
public = [value for name, value in vars(it).items() if name == "__init__" or not name.startswith("_")]
functions = [value.fget if isinstance(value, property) else value for value in public]
print(min(len(typing.get_type_hints(value)) for value in functions if inspect.isfunction(value)))
"""


@pytest.mark.parametrize("name", PUBLIC)
def test_annotations_of_functions_can_be_evaluated(name: str) -> None:
    program = PROGRAM.format(*name.rsplit(".", 1))
    assert int(subprocess.run([sys.executable, "-c", program], check=True, capture_output=True).stdout) > 0


def test_what_components_lists_is_there() -> None:
    assert "OpenResponsesResult" in dir(components)
    assert [name for name in dir(components) if not hasattr(components, name)] == []


@pytest.mark.parametrize("name", ["companions", "conversation", "media", "structured", "testing", "tools"])
def test_completion_shows_the_public_names_of_a_module(name: str) -> None:
    module = importlib.import_module(f"openrouter_responses.{name}")
    assert set(module.__all__) <= set(dir(module))
    if hasattr(module, "__getattr__"):
        assert [found for found in dir(module) if found not in module.__all__] == []


def test_modules_that_only_this_library_has_are_named_in_the_error() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"import openrouter_responses\.media"):
        importlib.import_module("openrouter.media")
