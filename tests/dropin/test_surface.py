"""What the official package offers for this endpoint, read from an installed one, is here too, but for listed differences.

`DIFFERENCES` holds the reasons and what each of them covers; `docs/differences.md` shows them as a table, `differences.txt`
next to this file has all names. A name that is missing and not in the list fails, whatever it looks like, and so does one in
the list that is here. `python tests/dropin/test_surface.py` writes both anew, for the one who changes them.
"""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args, get_origin

import pytest

import openrouter
from openrouter import OpenRouter
from openrouter_responses.params import SendParams
from openrouter_responses.responses import Responses
from openrouter_responses.streaming import AsyncEventStream, EventStream

ROOT = Path(__file__).parent.parent.parent
OFFICIAL_VERSION = "1.3.84"
ENVIRONMENT = ROOT / "build" / "official"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

PROBE = r"""
import inspect, json, pathlib, re, sys, typing, typing_extensions
import openrouter
from openrouter import OpenRouter, beta_responses, components, errors, operations, types, utils
from openrouter.utils import eventstreaming

def fields(cls):
    if hasattr(cls, "model_fields"):
        return list(cls.model_fields)
    return list(cls.__annotations__) if typing_extensions.is_typeddict(cls) else []

def public(module, names):
    for name in names:
        path = f"{module.__name__.removeprefix('openrouter.')}.{name}"
        yield path
        value = getattr(module, name)
        if isinstance(value, type) or typing_extensions.is_typeddict(value):
            yield from (f"{path}.{field}" for field in fields(value))

# Components: all of the modules that the request, the result, the events and the errors lead to.
folder = pathlib.Path(components.__file__).parent
homes = {name: module.lstrip(".") for name, module in components._dynamic_imports.items()}
todo = ["responsesrequest", "openresponsesresult", "streamevents", "metadatalevel"]
todo += [module for name, module in homes.items() if name.endswith("ResponseErrorData")]
modules = set()
while todo:
    module = todo.pop()
    if module not in modules:
        modules.add(module)
        todo += re.findall(r"^from \.(\w+) import", (folder / f"{module}.py").read_text(), re.M)
classes = {name: getattr(components, name) for name in sorted(homes) if homes[name] in modules}
names = list(public(components, classes))

raised = set(re.findall(r"\berrors\.(\w+)", inspect.getsource(beta_responses)))
raised |= {"OpenRouterError", "NoResponseError", "ResponseValidationError"}
names += public(errors, sorted(raised))
for name in sorted(raised):
    names += [f"errors.{name}.{field}" for field in getattr(getattr(errors, name), "__dataclass_fields__", ())]
names += public(operations, [name for name in dir(operations) if name.startswith("CreateResponses")])
names += public(types, types.__all__)
names += public(utils, sorted(utils.__all__))
for name, value in vars(openrouter).items():
    home = getattr(value, "__module__", "openrouter" if name.isupper() else "")
    if not name.startswith("_") and str(home).startswith("openrouter") and not isinstance(value, type(sys)):
        names.append(name)
parts = ("openrouter.components.", "openrouter.operations.", "openrouter.errors.")
names += [f"module:{name.removeprefix('openrouter.')}" for name in sorted(sys.modules)
          if name.startswith("openrouter.") and "._" not in name and not name.startswith(parts)]
client = OpenRouter(api_key="x")
names += [f"OpenRouter.{name}" for name in sorted({*dir(client), *client._sub_sdk_map}) if name[0] != "_"]
names += [f"responses.{name}" for name in dir(client.responses) if name[0] != "_"]
for cls in (eventstreaming.EventStream, eventstreaming.EventStreamAsync):
    names += [f"{cls.__name__}.{name}" for name in sorted({*dir(cls), *cls.__annotations__}) if name[0] != "_"]
names += [f"any-model.{name}" for name in dir(types.BaseModel) if name[0] != "_"]

def constants(value):
    value = getattr(value, "__value__", value)
    if typing.get_origin(value) is typing.Literal:
        return list(typing.get_args(value))
    parts = [constants(part) for part in typing.get_args(value) if "Unrecognized" not in str(part)]
    return [one for part in parts for one in part] if all(parts) else []  # no union of other things

def parameters(call):
    return [[p.name, p.kind.name] for p in inspect.signature(call).parameters.values() if p.name != "self"]

json.dump({
    "names": names,
    "constructor": parameters(OpenRouter.__init__),
    "send": parameters(beta_responses.BetaResponses.send),
    "send_async": parameters(beta_responses.BetaResponses.send_async),
    "backoff": parameters(utils.BackoffStrategy.__init__),
    "retry": parameters(utils.RetryConfig.__init__),
    "constants": {name: found for name, value in classes.items() if (found := constants(value))},
    "models": [name for name, value in classes.items() if hasattr(value, "model_fields")],
}, sys.stdout)
"""


def official_python() -> Path:
    """Return the interpreter of an environment that has the official package, or skip."""
    if (problem := install()) is not None:
        pytest.skip(f"the official package openrouter {OFFICIAL_VERSION} could not be installed: {problem}")
    return PYTHON


@cache
def install() -> str | None:
    """Make the environment in build/ if it is not there yet; return what pip says if it cannot."""
    ready = ENVIRONMENT / f"ready-{OFFICIAL_VERSION}"
    if ready.exists():
        return None
    subprocess.run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], check=True, capture_output=True)
    options = ["--quiet", "--disable-pip-version-check", "--retries", "1"]
    done = subprocess.run(
        [PYTHON, "-m", "pip", "install", *options, f"openrouter=={OFFICIAL_VERSION}"], capture_output=True, text=True
    )
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["nothing"])[-1]
    ready.touch()
    return None


@cache
def official_names() -> dict[str, Any]:
    """Return what the official package offers."""
    done = subprocess.run([official_python(), "-c", PROBE], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-3000:]
    offered: dict[str, Any] = json.loads(done.stdout)
    return offered


def is_here(name: str) -> bool:
    """Whether this library has what the official package calls by a dotted name."""
    if name.startswith("module:"):
        try:
            import_module(f"openrouter.{name.removeprefix('module:')}")
        except ModuleNotFoundError:
            return False
        return True
    roots: dict[str, Any] = {
        "OpenRouter": OpenRouter,
        "responses": Responses,
        "EventStream": EventStream,
        "EventStreamAsync": AsyncEventStream,
        "any-model": openrouter.components.OpenResponsesResult,
    }
    first, *rest = name.split(".")
    if not rest:
        return hasattr(openrouter, first)
    value = roots.get(first) or getattr(openrouter, first)
    for part in rest:
        if isinstance(value, type) and issubclass(value, openrouter.OpenRouterError):
            value = value("")
        if not hasattr(value, part):
            return part in getattr(value, "__annotations__", ())
        value = getattr(value, part)
    return True


def missing() -> list[str]:
    """Names of the official package that are not here; where a thing is missing, its parts are not named."""
    gone: list[str] = []
    for name in dict.fromkeys(official_names()["names"]):
        if name.rpartition(".")[0] not in gone and not is_here(name):
            gone.append(name)
    return gone


class Difference(NamedTuple):
    """A reason why names are missing: its text in the document, and a pattern of the names that it covers."""

    title: str
    reason: str
    pattern: str


DIFFERENCES = (
    Difference(
        "Other endpoints: `client.chat`, `client.embeddings`, `client.workspaces`, ...",
        "This library is a client of `POST /responses` and of the operations around it: `client.models`, `client.generations`, "
        "`client.credits`, `client.key`, `client.providers` and `client.presets`, whose methods have names of their own.",
        r"OpenRouter\.(alpha|analytics|api_keys|batch|benchmarks|byok|chat|classifications|containers|datasets"
        r"|embeddings|endpoints|external_users|files|guardrails|images|o_auth|observability"
        r"|organization|private_endpoints|rerank|scim|stt|system_one|tools|tts|vault"
        r"|video_generation|workspaces)",
    ),
    Difference(
        "Less common methods of pydantic: `model_json_schema`, `model_fields`, `parse_obj`, ...",
        "Models are attrs classes, which are faster. `model_dump`, `model_dump_json`, `model_validate`, `model_validate_json` "
        "and `model_copy` exist; for the rest, use `attrs.fields` and `attrs.evolve`.",
        r"any-model\.\w+",
    ),
    Difference(
        "`response`, `generator`, `client_ref` of a stream",
        "Use the stream instead: `headers`, `status_code`, `generation_id`, `meta`, `close()`.",
        r"EventStream(Async)?\.\w+",
    ),
    Difference(
        "Keys of TypedDicts such as `exit_code`, `image_url`, `bytes_` for `exitCode`, `imageUrl`, `bytes`",
        "Dicts from the API have the names of the wire. Models have both spellings as attributes, and requests accept "
        "`format_`, `schema_`, `async_` and provider names with underscores.",
        r"components\.(Output\w+ServerToolItem|StreamLogprob\w*)TypedDict\.\w+",
    ),
    Difference(
        "`operations.CreateResponsesRequest`, `...Globals`",
        "Used only inside the official package. The keyword arguments of `send` are "
        "`openrouter_responses.params.SendParams`.",
        r"operations\.\w+",
    ),
    Difference(
        "Internals of its generated code: most of `utils`, `types.Base64FileInput`, `sdkconfiguration`, `basesdk`, ...",
        "Programs do not need them. `utils.RetryConfig`, `utils.BackoffStrategy` and `utils.eventstreaming` exist.",
        r"(utils|types)\.\w+|module:(basesdk|models|sdkconfiguration|types|utils)(\.\w+)*"
        r"|(OpenRouter|responses)\.(do_request|do_request_async|dynamic_import|parent_ref|sdk_configuration)"
        r"|BaseSDK|ClientOwner|close_clients|SDKConfiguration|SDKHooks|Logger|get_default_logger|OptionalNullable"
        r"|RetryConfig|remove_suffix|SERVER_PRODUCTION|SERVERS|OPENAPI_DOC_VERSION|SPEAKEASY_GENERATOR_VERSION"
        r"|USER_AGENT|components\.ResponsesRequest\.STORE",
    ),
)
MERGED = Difference(
    "`type(x).__name__` of `OutputItemReasoning`, `InputsMessage`, `BadRequestResponseErrorData`, ...",
    "Schemas with the same fields share one class here, under all of their names, so that output can be sent back as input and "
    "`isinstance` and type checkers accept each name. `__name__` is `OutputReasoningItem`, `OutputMessageItem`, `ErrorData`. "
    "Events, items, parts and annotations of a response have the names of the official package; only the tools that a response "
    "repeats and the items in `error.metadata` of a rejected call have other names.",
    "",
)

LIST = Path(__file__).parent / "differences.txt"
DOCUMENT = ROOT / "docs" / "differences.md"
MARK = "<!-- Generated by `python tests/dropin/test_surface.py`. -->\n\n"


def reason_of(name: str) -> str | None:
    """Return the title of the difference that covers a missing name."""
    return next((found.title for found in DIFFERENCES if re.fullmatch(found.pattern, name)), None)


def merged() -> list[str]:
    """Classes of the official package that are another class's alias here."""
    pairs = ((name, getattr(openrouter.components, name, None)) for name in official_names()["models"])
    return [f"{name} -> {cls.__name__}" for name, cls in pairs if isinstance(cls, type) and cls.__name__ != name]


def named() -> dict[str, list[str]]:
    """Return the names that each difference covers, by its title."""
    names: dict[str, list[str]] = {difference.title: [] for difference in DIFFERENCES}
    for name in missing():
        if (title := reason_of(name)) is not None:
            names[title].append(name)
    return {**names, MERGED.title: merged()}


def list_of_names() -> str:
    """Return what `differences.txt` should hold."""
    return "\n".join("\n".join((f"# {title}", *sorted(found), "")) for title, found in named().items())


def table() -> str:
    """Return the document's table of names as it should be."""
    found = named()
    rows = [f"| {one.title} | {len(found[one.title])} | {one.reason} |" for one in (*DIFFERENCES, MERGED)]
    return "\n".join(("| not available | names | reason and alternative |", "|---|---|---|", *rows, ""))


AREAS = {
    "names of components": r"components\.\w+",
    "attributes of models": r"components\.\w+(?<!TypedDict)\.\w+",
    "keys of TypedDicts": r"components\.\w+TypedDict\.\w+",
    "errors": r"errors\..*",
    "operations, types, utils": r"(operations|types|utils)\..*",
    "modules": r"module:.*",
    "client and streams": r"(OpenRouter|responses|EventStream|EventStreamAsync|any-model)\..*",
    "top level": r"\w+",
}


@pytest.mark.parametrize("area", AREAS)
def test_every_name_is_here_or_a_difference(area: str) -> None:
    offered = [name for name in official_names()["names"] if re.fullmatch(AREAS[area], name)]
    assert offered
    assert [name for name in missing() if name in offered and reason_of(name) is None] == []


def test_areas_cover_all_names() -> None:
    assert all(any(re.fullmatch(area, name) for area in AREAS.values()) for name in official_names()["names"])


def test_list_has_all_names() -> None:
    assert LIST.read_text("utf-8") == list_of_names(), f"see the top of {Path(__file__).name}"


def test_document_is_short_and_has_all_reasons() -> None:
    text = DOCUMENT.read_text("utf-8")
    assert text.partition(MARK)[2] == table(), f"see the top of {Path(__file__).name}"
    assert len(text.splitlines()) < 60


def test_every_difference_has_names() -> None:
    reasons = {reason_of(name) for name in missing()}
    assert [difference.title for difference in DIFFERENCES if difference.title not in reasons] == []


def test_version_is_that_of_the_package_whose_names_these_are() -> None:
    assert (openrouter.__version__, openrouter.VERSION) == (OFFICIAL_VERSION, OFFICIAL_VERSION)


def test_constructor_takes_the_same_arguments_in_the_same_order() -> None:
    expected = official_names()["constructor"]
    assert parameters(OpenRouter.__init__)[: len(expected)] == expected


@pytest.mark.parametrize("call", ["send", "send_async"])
def test_calls_take_the_same_arguments(call: str) -> None:
    expected = dict(official_names()[call])
    assert set(expected.values()) == {"KEYWORD_ONLY"}
    named = dict(parameters(getattr(Responses, call)))
    assert set(named.values()) == {"KEYWORD_ONLY"}
    assert expected.keys() - named.keys() == set()
    assert named.keys() - {"stream"} == SendParams.__annotations__.keys()


def test_retries_take_the_same_arguments() -> None:
    assert parameters(openrouter.utils.BackoffStrategy.__init__) == official_names()["backoff"]
    assert parameters(openrouter.utils.RetryConfig.__init__)[:2] == official_names()["retry"][:2]
    assert {name for name, _ in official_names()["retry"]} <= {
        name for name, _ in parameters(openrouter.utils.RetryConfig.__init__)
    }


def test_models_are_classes() -> None:
    models = [getattr(openrouter.components, name, None) for name in official_names()["models"]]
    assert len(models) > 300
    assert [model for model in models if model is not None and not isinstance(model, type)] == []


def constants(value: Any) -> list[Any]:
    """Return the constants that a type lists."""
    if get_origin(value) is Literal:
        return list(get_args(value))
    return [one for part in get_args(value) for one in constants(part)]


def test_names_of_constants_mean_the_same() -> None:
    """The document may know more values of an enum, never fewer, and a single value is the same one."""
    offered = official_names()["constants"]
    assert len(offered) > 400
    found = {name: constants(getattr(openrouter.components, name)) for name in offered}
    fewer = {name for name, values in offered.items() if not set(values) <= set(found[name])}
    other = {name for name, values in offered.items() if len(values) == 1 and found[name] != values}
    assert (fewer, other) == (set(), set())


def test_models_are_made_by_keyword() -> None:
    message = openrouter.components.EasyInputMessage(role="user", content="Hello")
    assert (message.role, message.content) == ("user", "Hello")


def parameters(call: Any) -> list[list[str]]:
    return [[p.name, p.kind.name] for p in inspect.signature(call).parameters.values() if p.name != "self"]


if __name__ == "__main__":
    prose = DOCUMENT.read_text("utf-8").partition(MARK)[0]
    DOCUMENT.write_text(prose + MARK + table(), "utf-8")
    LIST.write_text(list_of_names(), "utf-8")
