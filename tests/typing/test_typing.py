"""What type checkers in their strictest mode say of programs that use the library: right ones pass, wrong ones do not.

The checkers run outside the checkout on copies of the programs, as a user's would, and take the installed package.
"""

from __future__ import annotations

import ast
import inspect
import json
import pydoc
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from importlib.resources import files
from pathlib import Path
from typing import Any
from unittest.mock import create_autospec

import pytest

import openrouter_responses.bulk
import openrouter_responses.conversation
import openrouter_responses.media
import openrouter_responses.structured
import openrouter_responses.testing
import openrouter_responses.tools
from openrouter_responses import EventStream, errors, operations, params, results, types, utils
from openrouter_responses._http.stream_views import Views
from openrouter_responses.client import OpenRouter
from openrouter_responses.mixins import EventHelpers, ResponseHelpers
from openrouter_responses.params import SendParams
from openrouter_responses.responses import Responses
from openrouter_responses.utils import eventstreaming

SAMPLES = [Path(__file__).parent / name for name in ("sample.py", "sample_features.py", "sample_bulk.py")]

HEAD = """\
from __future__ import annotations
from typing import assert_type
from openrouter_responses import EventStream, OpenRouter, OpenRouterError, components
client = OpenRouter(api_key="sk-test")
send = client.beta.responses.send
print(assert_type, EventStream, OpenRouterError, components)
"""

RIGHT = {
    "options that are passed on": """
from openrouter_responses.params import CallOptions, RequestOptions
few: RequestOptions = {"max_retries": 1, "extra_query": {"a": 1}}
many: CallOptions = {"timeout": 5, "extra_body": {"a": [1]}}
assert_type(send(model="m", stream=True, **few), EventStream)
assert_type(send(model="m", stream=True, **many), EventStream)
assert_type(send(model="m", **many), components.OpenResponsesResult)
""",
    "text of a response": """
result = send(model="m", input="Hello")
for item in result.output or []:
    if item.type == "message":
        for part in item.content or []:
            if part.type == "output_text":
                print(part.text)
""",
    "summary of reasoning": """
def show(item: components.OutputReasoningItem) -> None:
    for summary in item.summary or []:
        print(summary.text)
""",
    "citations": """
def show(part: components.ResponseOutputText) -> None:
    for annotation in part.annotations or []:
        if annotation.type == "url_citation":
            print(annotation.url, annotation.title)
""",
    "error of a response": """
def show(error: OpenRouterError) -> None:
    assert_type(error.generation_id, str | None)
""",
    "data of an error": """
def show(error: OpenRouterError) -> None:
    print(error.data.error.message)
""",
    "arguments of a function call": """
result = send(model="m", input="Hello")
for item in result.to_input():
    if item.type == "function_call":
        assert_type((item.name, item.call_id, item.arguments), tuple[str, str, str])
""",
    "part of an event": """
with send(model="m", input="Hello", stream=True) as stream:
    for event in stream:
        if event.type == "response.content_part.done" and event.part.type == "output_text":
            print(event.part.text)
        elif event.type == "response.failed" and event.response.error:
            print(event.response.error.message)
        elif event.type == "error":
            print(event.message)
""",
    "client made in a function": """
def make(key: str | None, base: str) -> OpenRouter:
    return OpenRouter(api_key=key, server_url=base, max_retries=0)
""",
    "event handler by match": """
def show(event: components.StreamEvents) -> str:
    match event:
        case components.TextDeltaEvent(delta=delta):
            return delta
        case components.StreamEventsResponseOutputItemDone(item=components.OutputFunctionCallItem(name=name)):
            return name
        case _:
            return ""
""",
    "history of dicts": """
history: list[components.InputItemTypedDict | components.InputItem] = [{"role": "user", "content": "Hello"}]
result = send(model="m", input=history)
history += result.to_input()
history.append({"type": "function_call_output", "call_id": "c", "output": "4"})
send(model="m", input=history)
""",
    "input in place": """
result = send(model="m", input=[{"role": "user", "content": [{"type": "input_text", "text": "Hello"}]}])
send(model="m", input=[*result.output, {"type": "function_call_output", "call_id": "c", "output": "4"}])
""",
    "arguments that are passed on": """
from typing import Unpack
from openrouter_responses.params import SendParams
def ask(question: str, **parameters: Unpack[SendParams]) -> str:
    return client.beta.responses.send(**parameters).output_text
ask("Hello", model="m")
""",
    "names of the official package": """
import openrouter
import openrouter_responses.errors
import openrouter_responses.types
import openrouter_responses.utils
from openrouter import OpenRouter as Client
from openrouter import components as schemas
from openrouter._hooks import BeforeRequestHook, SDKHooks
from openrouter.beta import Beta
from openrouter.beta_responses import BetaResponses
from openrouter.components import OpenResponsesResult, OutputImage
from openrouter.errors import BadRequestResponseErrorData, NotFoundResponseError
from openrouter.httpclient import HttpClient
from openrouter.operations import CreateResponsesResponse
from openrouter.responses import Responses
from openrouter.sdk import OpenRouter as Same
from openrouter.types import UNSET, OptionalNullable
from openrouter.utils import RetryConfig
from openrouter.utils.eventstreaming import EventStreamAsync
from openrouter.utils.retries import BackoffStrategy

def same(
    a: Client, b: Same, c: OpenResponsesResult, d: NotFoundResponseError, e: RetryConfig, f: OutputImage, g: Beta,
    h: BadRequestResponseErrorData,
) -> None:
    assert_type(a, OpenRouter)
    assert_type(b, OpenRouter)
    assert_type(c, components.OpenResponsesResult)
    assert_type(c, schemas.OpenResponsesResult)
    assert_type(d, openrouter_responses.errors.NotFoundResponseError)
    assert_type(d, openrouter.errors.NotFoundResponseError)
    assert_type(e, openrouter_responses.utils.RetryConfig)
    assert_type(f, components.CodeInterpreterImageOutput)
    assert_type(a.beta, Beta)
    print(g)
    assert_type(h, components.ErrorResponse)
    assert_type(a.responses, Responses)
    assert_type(a.beta.responses, BetaResponses)
    assert_type(a.beta.responses.send(model="m", input="Hello"), OpenResponsesResult)
    assert_type(a.beta.responses.send(model="m", input="Hello", stream=True), openrouter.EventStream)
    assert_type(openrouter.__version__, str)

print(BackoffStrategy, BeforeRequestHook, CreateResponsesResponse, EventStreamAsync, HttpClient, SDKHooks, UNSET)
nothing: OptionalNullable[str] = UNSET
print(openrouter_responses.types.UNSET, nothing)
""",
}
"""Programs as users write them, without guards against what the documented API does not send."""

WRONG = {
    "misspelled argument": 'send(model="m", inptu="Hello")',
    "wrong type of an argument": 'send(model="m", temperature="hot")',
    "wrong type of model": "send(model=1)",
    "option as text": 'send(model="m", max_retries="2")',
    "class of another endpoint": "from openrouter.components import ChatResult\nprint(ChatResult)",
    "misspelled name of the official package": "from openrouter import OpenRuoter\nprint(OpenRuoter)",
    "misspelled setting": 'OpenRouter(apikey="sk-test")',
    "setting of another client": 'OpenRouter(base_url="https://a.example")',
    "attribute of another client": "print(client.chat)",
    "field of another client": 'print(send(model="m").choices)',
    "misspelled setting of a conversation": 'client.responses.conversation(modle="m")',
    "misspelled argument of a turn": 'client.responses.conversation(model="m").send("Hello", temprature=1)',
    "client of the wrong type": "import httpx\nOpenRouter(client=httpx.AsyncClient())",
    "positional argument": 'send("m")',
    "misspelled key of a dict": 'send(model="m", input=[{"role": "user", "contnet": "Hello"}])',
    "wrong role": 'components.EasyInputMessage(role=1, content="Hello")',
    "misspelled key deep in a dict": 'send(model="m", text={"format": {"type": "text", "nam": "x"}})',
    "key of a TypedDict": 'item: components.FunctionToolTypedDict = {"type": "function", "nmae": "x"}',
    "value of a tag": 'item: components.FunctionToolTypedDict = {"type": "func", "name": "x", "parameters": None}',
    "missing argument of a model": "components.FunctionTool()",
    "misspelled argument of a model": 'components.EasyInputMessage(role="user", contents="Hello")',
    "name that does not exist": "print(components.Usagee)",
    "attribute of a union": "def show(event: components.StreamEvents) -> None:\n    print(event.delta)",
    "attribute of an item": "def show(item: components.OutputItems) -> None:\n    print(item.arguments)",
    "attribute of another class": (
        "def show(event: components.StreamEvents) -> None:\n"
        '    if event.type == "response.completed":\n        print(event.delta)'
    ),
    "usage that may be absent": 'print(send(model="m").usage.total_tokens)',
    "misspelled attribute": 'print(send(model="m").output_txt)',
    "part that is not one": (
        'from openrouter_responses.media import image, message\nsend(model="m", input=[message(image("a.png"), 5)])'
    ),
    "audio of another format": 'from openrouter_responses.media import audio\naudio(b"a", format="ogg")',
    "file in text mode": 'from openrouter_responses.media import image\nimage(open("a.png"))',
    "events of a finished response": 'result: EventStream = send(model="m", stream=False)',
    "finished response of a stream": 'print(send(model="m", stream=True).usage)',
    "awaited call": 'async def run() -> None:\n    await send(model="m")',
    "call that is not awaited": 'print(client.beta.responses.send_async(model="m").output_text)',
    "for over an asynchronous stream": (
        "async def run() -> None:\n"
        '    for event in await client.beta.responses.send_async(model="m", stream=True):\n        print(event)'
    ),
    "attribute of an error": "def show(error: OpenRouterError) -> None:\n    print(error.stauts_code)",
    "response that may be absent": "def show(error: OpenRouterError) -> None:\n    print(error.response.id)",
}
"""Programs with one mistake each."""


SCHEMAS: dict[str, Any] = json.loads(files("openrouter_generated").joinpath("contract.json").read_text("utf-8"))
UNIONS = {
    "StreamEvents": "UnknownStreamEvents",
    "OutputItems": "UnknownOutputItems",
    "OutputMessageItemContent": "UnknownOutputMessageItemContent",
    "OpenAIResponsesAnnotation": "UnknownOpenAIResponsesAnnotation",
    "ContentPartAddedEventPart": "UnknownContentPartAddedEventPart",
    "ContentPartDoneEventPart": "UnknownContentPartDoneEventPart",
}
"""Unions of what comes back, and the class of their unknown members."""


def members_of(union: str) -> dict[str, str]:
    """Return the classes of a union by their tags, the one of unknown members included."""
    names = [member["$ref"].rsplit("/", 1)[-1] for member in SCHEMAS[union]["anyOf"]]
    return {**{SCHEMAS[name]["properties"]["type"]["const"]: name for name in names}, "UNKNOWN": UNIONS[union]}


def narrowed_by_comparison(union: str) -> str:
    lines = [
        f'    if value.type == "{tag}":\n        assert_type(value, components.{name})'
        for tag, name in members_of(union).items()
    ]
    return "\n".join([f"def show(value: components.{union}) -> None:", *lines])


def narrowed_by_match(union: str) -> str:
    head = "from typing import assert_never\n"
    lines = [
        f'        case "{tag}":\n            assert_type(value, components.{name})'
        for tag, name in members_of(union).items()
    ]
    end = "        case _:\n            assert_never(value)"
    return "\n".join([f"{head}def show(value: components.{union}) -> None:\n    match value.type:", *lines, end])


RIGHT.update({f"{union} by comparison": narrowed_by_comparison(union) for union in UNIONS})
RIGHT.update({f"{union} by match": narrowed_by_match(union) for union in UNIONS})


def file_of(verdict: str, name: str) -> str:
    return f"{verdict}_{name.replace(' ', '_')}.py"


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("programs")
    for sample in SAMPLES:
        shutil.copy(sample, folder)
    for verdict, texts in (("right", RIGHT), ("wrong", WRONG)):
        for name, text in texts.items():
            (folder / file_of(verdict, name)).write_text(f"{HEAD}{text}\n")
    return folder


@pytest.fixture(scope="session")
def mypy(programs: Path) -> dict[str, list[str]]:
    """What mypy says, by the name of the file."""
    options = ["--strict", "--config-file=", "--output=json", f"--cache-dir={programs / 'cache'}"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *sorted(path.name for path in programs.glob("*.py"))],
        cwd=programs,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert not done.stderr, done.stderr
    reported: dict[str, list[str]] = defaultdict(list)
    for line in done.stdout.splitlines():
        problem = json.loads(line)
        if problem["severity"] == "error":
            reported[problem["file"]].append(f"{problem['line']}: {problem['message']}")
    return reported


@pytest.fixture(scope="session")
def pyright(programs: Path) -> dict[str, list[str]]:
    """What pyright says, by the name of the file."""
    (programs / "pyrightconfig.json").write_text('{"include": ["."], "typeCheckingMode": "strict"}')
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", "-p", "."],
        cwd=programs,
        capture_output=True,
        text=True,
        timeout=300,
    )
    if not done.stdout.lstrip().startswith("{") and shutil.which("node") is None:
        pytest.skip(f"pyright needs node, which is neither here nor could be had: {done.stderr.strip()[-200:]}")
    reported: dict[str, list[str]] = defaultdict(list)
    for problem in json.loads(done.stdout)["generalDiagnostics"]:
        if problem["severity"] == "error":
            line = problem["range"]["start"]["line"] + 1
            reported[Path(problem["file"]).name].append(f"{line}: {problem['message']}")
    return reported


@pytest.fixture(params=["mypy", "pyright"])
def checker(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def reported(checker: str, request: pytest.FixtureRequest) -> dict[str, list[str]]:
    found: dict[str, list[str]] = request.getfixturevalue(checker)
    return found


def test_sample_is_right(reported: dict[str, list[str]]) -> None:
    assert [reported.get(sample.name, []) for sample in SAMPLES] == [[]] * len(SAMPLES)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_sample_runs(tmp_path: Path, sample: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", sample], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert sample != SAMPLES[0] or "'OPENROUTER PROCESSING'" in done.stdout


def test_sample_uses_every_public_name() -> None:
    tree = samples()
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    used |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    public: list[str] = []
    for module in (
        openrouter_responses,
        errors,
        operations,
        params,
        types,
        utils,
        eventstreaming,
        openrouter_responses.testing,
        openrouter_responses.media,
        openrouter_responses.structured,
        openrouter_responses.tools,
        openrouter_responses.conversation,
        openrouter_responses.bulk,
        results,
    ):
        public += module.__all__
    assert set(public) - used == set()
    assert {name for name in SendParams.__annotations__ if not name.startswith("_")} - keywords(tree, "send") == set()
    assert set(inspect.signature(OpenRouter).parameters) - keywords(tree, "OpenRouter") == set()


def samples() -> ast.Module:
    """Return the samples as one program."""
    return ast.Module([node for sample in SAMPLES for node in ast.parse(sample.read_text("utf-8")).body], [])


def keywords(tree: ast.Module, function: str) -> set[str | None]:
    """Return the names of the arguments that calls of a function are given."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = [call for call in calls if function in (getattr(call.func, "id", None), getattr(call.func, "attr", None))]
    return {keyword.arg for call in named for keyword in call.keywords}


def test_sample_uses_every_public_attribute() -> None:
    tree = samples()
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for cls in (
        EventStream,
        Views,
        ResponseHelpers,
        EventHelpers,
        errors.OpenRouterError,
        openrouter_responses.Meta,
        types.BaseModel,
        Responses,
        OpenRouter,
    ):
        public = {name for name in vars(cls) if not name.startswith("_")} - {
            "count",
            "index",
            "choices",
            "output_parsed",
        }
        assert public - used - NOT_FOR_PROGRAMS == set(), cls


NOT_FOR_PROGRAMS = {
    "additional_properties",
    "async_http_client",
    "http_client",
    "key",
    "status",
    "to_shallow_dict",
}
"""Attributes that modules of the library use of each other."""


def test_sample_hides_nothing() -> None:
    text = "".join(sample.read_text("utf-8") for sample in SAMPLES)
    assert [found for found in ("Any", "cast(", "type: ignore", "pyright:") if found in text] == []


@pytest.mark.parametrize("name", RIGHT)
def test_right_program(name: str, reported: dict[str, list[str]]) -> None:
    assert reported.get(file_of("right", name), []) == []


@pytest.mark.parametrize("name", WRONG)
def test_wrong_program(name: str, reported: dict[str, list[str]]) -> None:
    lines = {int(problem.partition(":")[0]) for problem in reported.get(file_of("wrong", name), [])}
    assert lines
    assert min(lines) > HEAD.count("\n")


@pytest.mark.parametrize("name", ["send", "send_async"])
def test_help_explains_every_parameter(name: str) -> None:
    with openrouter_responses.OpenRouter(api_key="sk-test") as client:
        for call in (getattr(client.beta.responses, name), getattr(client.responses, name)):
            text = pydoc.plain(pydoc.render_doc(call))
            for parameter in ("stream", *SendParams.__annotations__):
                assert re.search(rf"^[ |]+(\w+, )*{parameter}(, \w+)*: \w|; {parameter} is", text, re.M), parameter


def test_help_explains_nothing_else() -> None:
    docstring = inspect.getdoc(Responses.send) or ""
    documented = [name for line in re.findall(r"^ +((?:\w+, )*\w+): ", docstring, re.M) for name in line.split(", ")]
    raised = {"OpenRouterError", "NoResponseError", "TypeError", "ValueError"}
    assert set(documented) - {*SendParams.__annotations__, "stream", *raised} == set()
    assert len(set(documented)) == len(documented)


@pytest.mark.parametrize("name", ["send", "send_async"])
def test_signature_of_a_call(name: str) -> None:
    parameters = dict(inspect.signature(getattr(Responses, name)).parameters)
    assert list(parameters)[:4] == ["self", "stream", "model", "models"]
    assert parameters["stream"].default is None
    assert parameters.keys() - SendParams.__annotations__.keys() == {"self", "stream"}
    assert parameters["temperature"].annotation == "float | None"
    assert parameters["temperature"].default is openrouter_responses.UNSET
    with openrouter_responses.OpenRouter(api_key="sk-test") as client:
        bound = inspect.signature(getattr(client.beta.responses, name))
        assert list(bound.parameters) == list(parameters)[1:]
        assert bound.bind(model="m", stream=True).arguments == {"model": "m", "stream": True}
        with pytest.raises(TypeError, match="temprature"):
            bound.bind(temprature=1)
    assert "temperature: 'float | None' = UNSET" in str(bound)


def test_signature_costs_nothing_until_it_is_asked_for() -> None:
    program = (
        "import sys, openrouter_responses.responses as r; "
        "print('openrouter_responses.params' in sys.modules, r.Responses.send.__doc__ > '')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stdout == "False True\n", done.stderr


def test_mocks_know_the_parameters() -> None:
    call = create_autospec(Responses(openrouter_responses.OpenRouter(api_key="sk-test"))).send
    call(model="m")
    with pytest.raises(TypeError, match="temprature"):
        call(temprature=1)


def test_signature_of_the_constructor() -> None:
    parameters = inspect.signature(OpenRouter).parameters
    assert all(parameter.default is not inspect.Parameter.empty for parameter in parameters.values())
    documented = inspect.getdoc(OpenRouter) or ""
    assert [name for name in parameters if f"{name}:" not in documented and f"{name}," not in documented] == []


@pytest.mark.parametrize(
    "module",
    [openrouter_responses, errors, operations, types, utils, openrouter_responses.testing],
    ids=lambda module: module.__name__,
)
def test_public_names_exist_and_are_documented(module: Any) -> None:
    assert module.__doc__
    for name in module.__all__:
        value = getattr(module, name)
        assert name in dir(module)
        if isinstance(value, type) or inspect.isfunction(value):
            assert inspect.getdoc(value), name
